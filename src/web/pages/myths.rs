//! What many believe, and what is so.

use crate::{
    content::{
        messages::ZH_HANS,
        myths::{MYTHS, Myth},
    },
    web::{
        components::text::{cite, fact, page_head},
        element::{Element, View, all, el, text},
    },
};

/// All wrong answers, each with what is so instead.
pub fn myths_page() -> View {
    let words = &ZH_HANS;
    let parts = MYTHS.iter().map(|it| {
        el("section")
            .class("part")
            .attr("aria-labelledby", it.id)
            .child(el("h2").attr("id", it.id).attr("tabindex", "-1").text(it.belief))
            .child(body(it))
            .into()
    });
    all([page_head("", words.myths, words.myths_lead)].into_iter().chain(parts).collect())
}

/// What is so, what to do, and where it comes from.
pub fn body(it: &Myth) -> Element {
    let words = &ZH_HANS;
    let facts = el("dl")
        .class("facts")
        .child(fact(words.myth_truth, text(it.truth)))
        .child(fact(words.myth_instead, text(it.instead)));
    el("div").child(facts).child(cite(it.basis))
}
