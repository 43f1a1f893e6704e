//! What many believe, and what is so.

use crate::{
    content::{
        messages::ZH_HANS,
        myths::{MYTHS, Myth},
    },
    web::{
        components::text::{cite, page_head},
        element::{Element, View, all, el},
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
    el("div")
        .child(el("p").child(el("b").text(words.myth_truth)).text(it.truth))
        .child(el("p").child(el("b").text(words.myth_instead)).text(it.instead))
        .child(cite(it.basis))
}
