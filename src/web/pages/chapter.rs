//! One chapter of the guide.

use crate::{
    content::{
        chapters::{CHAPTERS, Chapter},
        messages::ZH_HANS,
    },
    domain::markup::{self, Block},
    web::{
        components::text::{self, contents, crumbs, page_head, plain},
        element::{Element, View, all, el},
        route::Route,
    },
};

/// A chapter: what one gains, its text, the way into the wizard, and its neighbours.
pub fn chapter_page(chapter: &'static Chapter) -> View {
    let words = &ZH_HANS;
    let here = Route::Chapter(chapter);
    let place = CHAPTERS.iter().position(|it| it == chapter).unwrap_or_default();
    let blocks = markup::parse(chapter.text);
    let heads = blocks.iter().filter_map(|it| match it {
        Block::Heading { level: 2, id, text } => Some((here.href_at(id), plain(text))),
        _ => None,
    });
    let heads = heads.collect();
    let gains = el("ul").children(chapter.gains.map(|it| el("li").text(it)));
    let tell = el("a").class("btn btn-main").attr("href", Route::Ask.href()).text(words.tell);
    let before = place.checked_sub(1).and_then(|it| CHAPTERS.get(it));
    let pager = el("nav")
        .class("pager")
        .attr("aria-label", words.neighbours)
        .maybe_child(before.map(|it| neighbour(words.previous, it)))
        .maybe_child(CHAPTERS.get(place + 1).map(|it| neighbour(words.next_chapter, it)));
    let text = el("div")
        .class("prose")
        .child(el("div").class("gains").child(el("p").class("label").text(words.gains)).child(gains))
        .child(text::prose(&blocks))
        .child(el("p").class("no-print").child(tell))
        .child(el("p").class("meta").text((words.reviewed)(chapter.reviewed_on)))
        .child(pager);

    all(vec![
        crumbs(vec![(Route::Home.href(), words.home.to_owned()), (Route::Guide.href(), words.guide.to_owned())]),
        page_head((words.chapter_no)(place + 1), chapter.title, ""),
        el("div")
            .class("cols")
            .child(el("aside").class("side").child(contents(words.on_this_page, heads, "")))
            .child(text)
            .into(),
    ])
}

fn neighbour(which: &'static str, it: &'static Chapter) -> Element {
    el("a").attr("href", Route::Chapter(it).href()).child(el("span").class("meta").text(which)).text(it.title)
}
