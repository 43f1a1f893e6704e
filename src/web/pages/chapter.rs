//! One chapter of the guide.

use leptos::prelude::*;

use crate::{
    content::{
        chapters::{CHAPTERS, Chapter},
        messages::ZH_HANS,
    },
    domain::markup::{self, Block},
    web::{
        components::text::{contents, crumbs, plain, prose},
        route::Route,
    },
};

/// A chapter: what one gains, its text, the way into the wizard, and its neighbours.
#[component]
pub fn ChapterPage(
    /// Which one.
    chapter: &'static Chapter,
) -> impl IntoView {
    let words = &ZH_HANS;
    let here = Route::Chapter(chapter);
    let place = CHAPTERS.iter().position(|it| it == chapter).unwrap_or_default();
    let blocks = markup::parse(chapter.text);
    let heads = blocks.iter().filter_map(|it| match it {
        Block::Heading { level: 2, id, text } => Some((here.href_at(id), plain(text))),
        _ => None,
    });
    let heads: Vec<_> = heads.collect();
    let gains = chapter.gains.map(|it| view! { <li>{it}</li> }.into_any());
    let neighbour = |name, it: Option<&'static Chapter>| {
        it.map(|it| {
            let title = it.title;
            view! { <a href=Route::Chapter(it).href()><span class="meta">{name}</span>{title}</a> }.into_any()
        })
    };
    let before = place.checked_sub(1).and_then(|it| CHAPTERS.get(it));

    view! {
        {crumbs(vec![(Route::Home.href(), words.home.to_owned()), (Route::Guide.href(), words.guide.to_owned())])}
        <header class="title">
            <p class="title-over">{(words.chapter_no)(place + 1)}</p>
            <h1 tabindex="-1">{chapter.title}</h1>
        </header>
        <div class="cols">
            <aside class="side">{contents(words.on_this_page, heads)}</aside>
            <div class="prose">
                <div class="gains"><p class="label">{words.gains}</p><ul>{gains.collect_view()}</ul></div>
                {prose(&blocks)}
                <p class="no-print"><a class="btn btn-main" href=Route::Ask.href()>{words.tell}</a></p>
                <p class="meta">{(words.reviewed)(chapter.reviewed_on)}</p>
                <nav class="pager" aria-label=words.neighbours>
                    {neighbour(words.previous, before)}
                    {neighbour(words.next_chapter, CHAPTERS.get(place + 1))}
                </nav>
            </div>
        </div>
    }
}
