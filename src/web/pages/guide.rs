//! The guide's table of contents.

use crate::{
    content::{chapters::CHAPTERS, messages::ZH_HANS},
    web::{
        components::text::{page_head, row},
        element::{View, all, el},
        route::Route,
    },
};

/// All chapters, each with what one has after reading it.
pub fn guide_page() -> View {
    let words = &ZH_HANS;
    let chapters = CHAPTERS.iter().map(|it| row(Route::Chapter(it).href(), it.title, it.gains.join("；")));
    all(vec![page_head("", words.guide, words.guide_lead), el("ol").class("links links-num").children(chapters).into()])
}
