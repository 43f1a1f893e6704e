//! How the interview is checked: what the walk through every type of dispute proves, with its counts.

use crate::{
    content::{
        disputes,
        messages::ZH_HANS,
        soundness::{CHECKED, SOUNDNESS, WALKED_ON, Walked},
    },
    web::{
        components::text::page_head,
        element::{Element, View, all, el},
    },
};

/// What is proven, and the table.
pub fn soundness_page() -> View {
    let words = &ZH_HANS;
    let column = |name: &'static str| el("th").attr("scope", "col").text(name);
    let heads = el("tr").children(words.soundness_columns.map(column));
    let table = el("table")
        .class("counts")
        .child(el("caption").text(words.soundness_types))
        .child(el("thead").child(heads))
        .child(el("tbody").children(SOUNDNESS.iter().map(row)));
    all(vec![
        page_head("", words.soundness, words.soundness_lead),
        el("ul").class("prose").children(words.soundness_what.map(|it| el("li").text(it))).into(),
        el("p").text((words.soundness_total)(WALKED_ON, CHECKED)).into(),
        table.into(),
    ])
}

fn row(it: &Walked) -> Element {
    let name = disputes::find(it.dispute).map_or(it.dispute, |it| it.title);
    let counts = [
        it.interviews.to_string(),
        it.states.to_string(),
        it.longest.to_string(),
        format!("{}／{}", it.with_claim, it.refused),
    ];
    el("tr").child(el("th").attr("scope", "row").text(name)).children(counts.map(|it| el("td").text(it)))
}
