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
        route::Route,
    },
};

/// What is proven, and the table.
pub fn soundness_page() -> View {
    let words = &ZH_HANS;
    let column = |name: &'static str| role("th", "columnheader").attr("scope", "col").text(name);
    let heads = role("tr", "row").children(words.soundness_columns.map(column));
    let table = role("table", "table")
        .class("counts")
        .child(el("caption").text(words.soundness_types))
        .child(role("thead", "rowgroup").child(heads))
        .child(role("tbody", "rowgroup").children(SOUNDNESS.iter().map(row)));
    all(vec![
        page_head("", words.soundness, words.soundness_lead),
        el("ul").class("prose").children(words.soundness_what.map(|it| el("li").text(it))).into(),
        el("p").class("soft counted").text((words.soundness_total)(WALKED_ON, &CHECKED)).into(),
        table.into(),
        el("p").child(el("a").class("act").attr("href", Route::Ask.href()).text(words.tell)).into(),
    ])
}

/// An element of the table. On a phone a row is drawn as a grid, and would lose its role if it were not said.
fn role(tag: &'static str, role: &'static str) -> Element {
    el(tag).attr("role", role)
}

fn row(it: &Walked) -> Element {
    let name = disputes::find(it.dispute).map_or(it.dispute, |it| it.title);
    let counts = [
        it.interviews.to_string(),
        it.states.to_string(),
        it.longest.to_string(),
        format!("{}／{}", it.with_claim, it.refused),
    ];
    role("tr", "row")
        .child(role("th", "rowheader").attr("scope", "row").text(name))
        .children(counts.map(|it| role("td", "cell").text(it)))
}
