//! All types of dispute, each with a page of its own.

use crate::{
    content::{disputes::DISPUTES, messages::ZH_HANS},
    web::{
        components::text::{page_head, row},
        element::{View, all, el},
        route::Route,
    },
};

/// The thirty-five types.
pub fn disputes_page() -> View {
    let words = &ZH_HANS;
    let rows = DISPUTES.iter().map(|it| row(Route::Playbook(it).href(), it.title, ""));
    all(vec![
        page_head("", words.disputes, words.disputes_lead),
        el("ol").class("links links-num links-2").children(rows).into(),
    ])
}
