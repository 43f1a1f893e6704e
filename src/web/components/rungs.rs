//! The ladder: each step with what must come before it, what it costs, where it is taken, and its papers.

use leptos::prelude::*;

use super::{
    icon::{Icon, badge},
    result::AskHref,
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
};

/// What a court takes: of this amount, in full, and half.
pub type CourtFee = (Money, Money, Money);

/// The whole ladder. A shut rung stays in sight, with what is missing.
pub fn rungs(
    steps: &[Step],
    court_fee: Option<CourtFee>,
    papers: &dyn Fn(&Step) -> Vec<(&'static Template, String)>,
    ask: AskHref,
) -> AnyView {
    let rows = steps.iter().map(|it| rung(it, court_fee, papers(it), ask));
    view! { <ol class="rungs">{rows.collect_view()}</ol> }.into_any()
}

fn rung(step: &Step, court_fee: Option<CourtFee>, papers: Vec<(&'static Template, String)>, ask: AskHref) -> AnyView {
    let words = &ZH_HANS;
    let rung = step.rung;
    let (state, mark) = match step.standing {
        Standing::Done => (Some("done"), badge(Icon::Yes, words.done)),
        Standing::Now => (Some("now"), view! { <span class="tag tag-brand">{words.can_do}</span> }.into_any()),
        Standing::Waiting => (Some("done"), badge(Icon::Yes, words.waiting)),
        Standing::Free if rung.aside => (None, view! { <span class="tag">{words.aside}</span> }.into_any()),
        Standing::Free => (None, ().into_any()),
        Standing::Shut => (Some("shut"), badge(Icon::No, words.shut)),
    };
    let cost = match (rung.cost, court_fee) {
        (Cost::Free, _) => words.free.to_owned(),
        (Cost::CourtFee, Some((claim, full, half))) => (words.court_fee)(claim, full, half),
        (Cost::CourtFee, None) => words.court_fee_unknown.to_owned(),
    };
    let gates = step.closed.iter().map(|(gate, truth)| {
        let words_of = if *truth == Truth::Unknown { words.gate_unknown } else { words.gate };
        view! { <p class="soft">{words_of(gate.name, gate.how)}</p> }.into_any()
    });
    let missing = (!step.missing.is_empty()).then(|| {
        let links = step.missing.iter().map(|it| {
            let (href, name) = (ask(it), (words.answer_this)(it.name));
            view! { <a class="act" href=href>{name}</a> }.into_any()
        });
        view! { <p class="row">{links.collect_view()}</p> }.into_any()
    });
    let channel = rung.channel;
    let phone = (!channel.phone.is_empty()).then(|| {
        let href = format!("tel:{}", channel.phone);
        view! { <a class="act" href=href>{(words.phone)(channel.phone)}</a> }
    });
    let site = (!channel.url.is_empty()).then(|| view! { <a class="act" href=channel.url>{channel.name}</a> });
    let main = step.standing == Standing::Now;
    let papers = papers.into_iter().enumerate().map(|(at, (template, href))| {
        let class = if main && at == 0 { "btn btn-main" } else { "btn" };
        view! { <a class=class href=href>{template.title}</a> }.into_any()
    });
    let papers: Vec<AnyView> = papers.collect();
    let papers = (!papers.is_empty()).then(|| view! { <div class="row row-fill">{papers}</div> });
    let notes = (!rung.notes.is_empty()).then(|| {
        let note = |it: &Note| view! { <p><b>{it.title}</b>" "{it.text}</p>{cite(it.basis)} }.into_any();
        view! {
            <details class="more">
                <summary>{words.notes}</summary>
                <div class="more-body">{rung.notes.iter().map(note).collect_view()}</div>
            </details>
        }
        .into_any()
    });
    view! {
        <li data-state=state>
            <h3>{rung.title}{mark}</h3>
            <p class="soft">{rung.about}{cost}</p>
            {gates.collect_view()}
            {missing}
            <p class="row">{phone}{site}</p>
            {papers}
            {notes}
            {cite(rung.basis)}
        </li>
    }
    .into_any()
}
