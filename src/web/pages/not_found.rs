//! There is no such page.

use crate::{
    content::messages::ZH_HANS,
    web::{
        element::{View, all, el},
        route::Route,
    },
};

/// What is said instead, and the way back.
pub fn not_found_page() -> View {
    let words = &ZH_HANS;
    let ways = el("p")
        .class("row")
        .child(el("a").class("btn btn-main").attr("href", Route::Home.href()).text(words.home))
        .child(el("a").class("btn").attr("href", Route::Search.href()).text(words.search))
        .child(el("a").class("btn").attr("href", Route::Guide.href()).text(words.guide));
    all(vec![
        el("h1").attr("tabindex", "-1").text(words.no_such_page).into(),
        el("p").class("title-lead").text(words.no_such_page_body).into(),
        ways.into(),
    ])
}
