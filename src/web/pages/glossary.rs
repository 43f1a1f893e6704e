//! The words a lay reader may not know.

use crate::{
    content::{
        chapters,
        glossary::{TERMS, Term},
        messages::ZH_HANS,
    },
    web::{
        components::text::{cite, crumbs, page_head},
        element::{Element, View, all, el},
        route::Route,
    },
};

/// All words, each at its anchor.
pub fn glossary_page() -> View {
    let words = &ZH_HANS;
    all(vec![
        crumbs(vec![(Route::Home.href(), words.home.to_owned()), (Route::Guide.href(), words.guide.to_owned())]),
        page_head("", words.glossary, words.glossary_lead),
        el("dl").class("facts").children(TERMS.iter().map(entry)).into(),
    ])
}

fn entry(it: &Term) -> Element {
    let chapter = chapters::find(it.chapter);
    let more =
        chapter.map(|it| el("p").child(el("a").class("act").attr("href", Route::Chapter(it).href()).text(it.title)));
    let says = el("dd").child(el("p").text(it.says)).child(cite(it.basis)).maybe_child(more);
    el("div").child(el("dt").attr("id", it.id).attr("tabindex", "-1").text(it.names.join("、"))).child(says)
}
