//! All types of dispute, each the beginning of a case.

use crate::{
    content::{disputes::DISPUTES, messages::ZH_HANS},
    web::{
        components::text::{page_head, row},
        element::{View, all, el},
        route::{Query, Route},
    },
};

/// The thirty-five types.
pub fn disputes_page() -> View {
    let words = &ZH_HANS;
    let begin = |id: &str| Route::Ask.href_with(&Query::new().with("t", id));
    let rows = DISPUTES.iter().map(|it| row(begin(it.id), it.title, ""));
    all(vec![
        page_head("", words.disputes, words.disputes_lead),
        el("ol").class("links links-num links-2").children(rows).into(),
    ])
}
