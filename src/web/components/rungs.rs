//! The ladder: each step with what must come before it, what it costs, where it is taken, and its papers.

use super::{
    icon::{Icon, badge},
    result::{AskHref, ask_link},
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
    web::element::{Element, View, el, none},
};

/// What a court takes: of this amount, in full, and half.
pub type CourtFee = (Money, Money, Money);

/// The whole ladder. A shut rung stays in sight, with what is missing.
pub fn rungs(
    steps: &[Step],
    court_fee: Option<CourtFee>,
    papers: &dyn Fn(&Step) -> Vec<(&'static Template, String)>,
    ask: AskHref,
) -> View {
    let rows = steps.iter().map(|it| rung(it, court_fee, papers(it), ask));
    el("ol").class("rungs").children(rows).into()
}

fn rung(step: &Step, court_fee: Option<CourtFee>, papers: Vec<(&'static Template, String)>, ask: AskHref) -> Element {
    let words = &ZH_HANS;
    let rung = step.rung;
    let (state, mark) = match step.standing {
        Standing::Done => (Some("done"), badge(Icon::Yes, words.done)),
        Standing::Now => (Some("now"), el("span").class("tag tag-brand").text(words.can_do).into()),
        Standing::Waiting => (Some("done"), badge(Icon::Yes, words.waiting)),
        Standing::Free if rung.aside => (None, el("span").class("tag").text(words.aside).into()),
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
        .child(el("p").class("row").maybe_child(phone).maybe_child(site))
        .maybe_child(papers)
        .maybe_child(notes)
        .child(basis)
}
