//! The guide's table of contents.

use crate::{
    content::{chapters::CHAPTERS, messages::ZH_HANS},
    web::{
        components::text::{page_head, part_head, row},
        element::{View, all, el},
        route::Route,
    },
};

/// All chapters, each with what one has after reading it.
pub fn guide_page() -> View {
    let words = &ZH_HANS;
    let chapters = CHAPTERS.iter().map(|it| row(Route::Chapter(it).href(), it.title, it.gains.join("；")));
    let beside = [
        (Route::Search, words.search, words.search_label),
        (Route::Disputes, words.disputes, words.disputes_lead),
        (Route::Changes, words.changes, words.changes_lead),
        (Route::Evidence, words.handbook, words.handbook_lead),
        (Route::Channels, words.channels, words.channels_lead),
        (Route::Excuses, words.excuses, words.excuses_lead),
        (Route::Glossary, words.glossary, words.glossary_lead),
        (Route::Law, words.law, words.law_lead),
        (Route::Myths, words.myths, words.myths_lead),
        (Route::Rulings, words.rulings, words.rulings_lead),
        (Route::Soundness, words.soundness, words.soundness_lead),
    ];
    let beside = beside.map(|(route, name, lead)| row(route.href(), name, lead));
    let more = el("section")
        .class("part")
        .attr("aria-labelledby", "more")
        .child(part_head("more", words.guide_more, ""))
        .child(el("ul").class("links").children(beside));
    let list = el("ol").class("links links-num").children(chapters);
    all(vec![page_head("", words.guide, words.guide_lead), list.into(), more.into()])
}
