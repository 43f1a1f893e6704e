//! Published decisions, each replayed by the engine when the button is pressed.

use leptos::prelude::*;

use crate::{
    content::{
        LAW,
        messages::ZH_HANS,
        rulings::{Held, RULINGS, Ruling, replay},
    },
    domain::{claim::Claim, money::Money},
    web::{
        components::{
            findings::{amount_text, claim_word},
            icon::{Icon, badge},
            text::{fact, page_head},
        },
        element::{Element, View, all, el, live, none, text},
    },
};

/// All decisions.
pub fn rulings_page() -> View {
    let words = &ZH_HANS;
    let replayed = RwSignal::new(false);
    let button = el("button")
        .class("btn btn-main")
        .attr("type", "button")
        .on("click", move |_| replayed.set(true))
        .text(words.rulings_replay);
    let count = live(move || {
        if !replayed.get() {
            return none();
        }
        let agree = RULINGS.iter().filter(|it| replay(it).iter().all(|it| it.agrees)).count();
        text((words.rulings_count)(agree, RULINGS.len()))
    });
    let act = el("p").class("row").child(button).child(el("span").attr("role", "status").child(count));
    let parts = RULINGS.iter().map(|it| ruling(it, replayed).into());
    all([page_head("", words.rulings, words.rulings_lead), act.into()].into_iter().chain(parts).collect())
}

fn ruling(it: &'static Ruling, replayed: RwSignal<bool>) -> Element {
    let words = &ZH_HANS;
    let source = if it.url.is_empty() {
        text(it.source)
    } else {
        el("a").class("act").attr("href", it.url).attr("rel", "external noreferrer").text(it.source).into()
    };
    let facts = el("dl")
        .class("facts")
        .child(fact(words.ruling_story, text(it.story)))
        .child(fact(words.ruling_holding, text(it.holding)))
        .child(fact(words.ruling_source, source));
    let parting = (!it.parting.is_empty())
        .then(|| el("p").class("soft").child(el("b").text(words.ruling_parting)).text(it.parting));
    let engine = live(move || if replayed.get() { engine(it) } else { none() });
    el("section")
        .class("part")
        .attr("aria-labelledby", it.id)
        .child(el("h2").attr("id", it.id).attr("tabindex", "-1").text(it.title))
        .child(el("p").class("meta").text(format!("{} · {}", it.court, it.when)))
        .child(facts)
        .child(engine)
        .maybe_child(parting)
}

/// Claim by claim: what the court did, what the engine says.
fn engine(it: &Ruling) -> View {
    let words = &ZH_HANS;
    let lines = replay(it).into_iter().map(|it| {
        let (claim, court) = match it.held {
            Held::Granted { claim, fen: 0 } => (claim, words.ruling_granted.to_owned()),
            Held::Granted { claim, fen } => (claim, [words.ruling_granted, &amount_text(Money::fen(fen))].concat()),
            Held::Refused { claim } => (claim, words.ruling_refused.to_owned()),
        };
        let state = it.state.map_or(words.absent, claim_word);
        let ours = it.amount.map_or_else(|| state.to_owned(), |amount| [state, &amount_text(amount)].concat());
        let (mark, word) =
            if it.agrees { (Icon::Yes, words.ruling_agrees) } else { (Icon::Open, words.ruling_differs) };
        let name = LAW.claims.iter().find(|it| it.id == claim).map_or(claim, |it: &&Claim| it.title);
        el("li").text((words.ruling_line)(name, &court, &ours)).child(badge(mark, word))
    });
    let head = el("p").child(el("b").text(words.ruling_engine));
    all(vec![head.into(), el("ul").class("differs").children(lines).into()])
}
