//! The guide's table of contents.

use leptos::prelude::*;

use crate::{
    content::{chapters::CHAPTERS, messages::ZH_HANS},
    web::{components::text::row, route::Route},
};

/// All chapters, each with what one has after reading it.
#[component]
pub fn GuidePage() -> impl IntoView {
    let words = &ZH_HANS;
    let chapters = CHAPTERS.iter().map(|it| row(Route::Chapter(it).href(), it.title, it.gains.join("；")));
    view! {
        <header class="title">
            <h1 tabindex="-1">{words.guide}</h1>
            <p class="title-lead">{words.guide_lead}</p>
        </header>
        <ol class="links links-num">{chapters.collect_view()}</ol>
    }
}
