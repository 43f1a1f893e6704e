//! The ladder: each step with what must come before it, what it costs, where it is taken, and its papers.

use super::{
    icon::{Icon, badge},
    result::{AskHref, ask_link},
    seats::seats,
    text::cite,
};
use crate::{
    content::messages::ZH_HANS,
    domain::{
        ladder::{Cost, Note, Standing, Step},
        money::Money,
        paper::Template,
        truth::Truth,
    },
    web::element::{Element, View, all, el, none},
};

/// What a court takes: of this amount, in full, and half.
pub type CourtFee = (Money, Money, Money);

/// The whole ladder. A shut rung stays in sight, with what is missing. What stands beside it is folded, but for what is
/// listed below its lowest rung: that cannot wait.
pub fn rungs(
    steps: &[Step],
    court_fee: Option<CourtFee>,
    papers: &dyn Fn(&Step) -> Vec<(&'static Template, String)>,
    ask: AskHref,
) -> View {
    let lowest = steps.iter().position(|it| !it.rung.aside).unwrap_or_default();
    let (first, rest) = steps.split_at(lowest);
    let (beside, rest): (Vec<&Step>, Vec<&Step>) = rest.iter().partition(|it| it.rung.aside);
    let row = |it: &Step| rung(it, court_fee, papers(it), ask);
    let ladder = el("ol").class("rungs").children(first.iter().map(row)).children(rest.into_iter().map(row)).into();
    if beside.is_empty() {
        return ladder;
    }
    let beside = el("details")
        .class("more beside")
        .child(el("summary").text((ZH_HANS.beside)(beside.len())))
        .child(el("ul").class("rungs").children(beside.into_iter().map(row)));
    all(vec![ladder, beside.into()])
}

fn rung(step: &Step, court_fee: Option<CourtFee>, papers: Vec<(&'static Template, String)>, ask: AskHref) -> Element {
    let words = &ZH_HANS;
    let rung = step.rung;
    let (state, mark) = match step.standing {
        Standing::Done => (Some("done"), badge(Icon::Yes, words.done)),
        Standing::Now => (Some("now"), el("span").class("tag tag-brand").text(words.can_do).into()),
        Standing::Waiting => (Some("done"), badge(Icon::Yes, words.waiting)),
        Standing::Free => (None, none()),
        Standing::Shut => (Some("shut"), badge(Icon::No, words.shut)),
    };
    let cost = match (rung.cost, court_fee) {
        // What is free, or priced by a table of its own, says so itself, with what else it takes.
        (Cost::Free | Cost::PaymentOrder | Cost::ByTariff, _) => String::new(),
        (Cost::CourtFee, Some((claim, full, half))) => (words.court_fee)(claim, full, half),
        (Cost::CourtFee, None) => words.court_fee_unknown.to_owned(),
    };
    let gates = step.closed.iter().map(|(gate, truth)| {
        let words_of = if *truth == Truth::Unknown { words.gate_unknown } else { words.gate };
        el("p").class("soft").text(words_of(gate.name, gate.how))
    });
    let missing = (!step.missing.is_empty())
        .then(|| el("p").class("row").children(step.missing.iter().map(|it| ask_link(it, ask))));
    let channel = rung.channel;
    let reached = |href: String, name: String| el("a").attr("href", href).class("act").text(name);
    let phone =
        (!channel.phone.is_empty()).then(|| reached(format!("tel:{}", channel.phone), (words.phone)(channel.phone)));
    let site = (!channel.url.is_empty()).then(|| reached(channel.url.to_owned(), channel.name.to_owned()));
    let main = step.standing == Standing::Now;
    let papers = (!papers.is_empty()).then(|| {
        let links = papers.into_iter().enumerate().map(|(at, (template, href))| {
            let class = if main && at == 0 { "btn btn-main" } else { "btn" };
            el("a").attr("href", href).class(class).text(template.title)
        });
        el("div").class("row row-fill").children(links)
    });
    // Behind the notes, where there are any: a step may rest on ten articles.
    let (mut basis, mut under) = (cite(rung.basis), none());
    if !rung.notes.is_empty() {
        std::mem::swap(&mut basis, &mut under);
    }
    let notes = (!rung.notes.is_empty()).then(|| {
        let notes = rung.notes.iter().flat_map(|it: &Note| {
            let text = el("p").child(el("b").text(it.title)).text(" ").text(it.text);
            [text.into(), cite(it.basis)]
        });
        el("details")
            .class("more")
            .child(el("summary").text(words.notes))
            .child(el("div").class("more-body").children::<View>(notes).child(under))
    });
    el("li")
        .maybe("data-state", state)
        .child(el("h3").text(rung.title).child(mark))
        .child(el("p").class("soft").text(rung.about).text(cost))
        .children(gates)
        .maybe_child(missing)
        .child(seats(&step.seats, main))
        .child(el("p").class("row").maybe_child(phone).maybe_child(site))
        .maybe_child(papers)
        .maybe_child(notes)
        .child(basis)
}
