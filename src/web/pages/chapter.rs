//! One chapter of the guide.

use crate::{
    content::{
        chapters::{self, CHAPTERS, Chapter},
        law,
        messages::ZH_HANS,
    },
    domain::{
        law::{Confidence, Provision},
        markup::{self, Block, Inline},
    },
    web::{
        components::{
            example::example,
            share::share,
            text::{self, cite, contents, crumbs, page_head, plain, reviewed},
        },
        element::{Element, View, all, el},
        route::Route,
    },
};

/// A chapter: what one gains, its text with the worked example in it, what it rests on, the way into the wizard, and its
/// neighbours.
pub fn chapter_page(chapter: &'static Chapter) -> View {
    let words = &ZH_HANS;
    let here = Route::Chapter(chapter);
    let place = CHAPTERS.iter().position(|it| it == chapter).unwrap_or_default();
    let blocks = markup::parse(chapter.text);
    let heads = blocks.iter().filter_map(|it| match it {
        Block::Heading { level: 2, id, text } => Some((here.href_at(id), plain(text))),
        _ => None,
    });
    let heads = heads.chain([(here.href_at("sources"), words.sources.to_owned())]).collect();
    let (before, after) = blocks.split_at(end_of_example(&blocks));
    let gains = el("ul").children(chapter.gains.map(|it| el("li").text(it)));
    let tell = el("a").class("btn btn-main").attr("href", Route::Ask.href()).text(words.tell);
    let previous = place.checked_sub(1).and_then(|it| CHAPTERS.get(it));
    let pager = el("nav")
        .class("pager")
        .attr("aria-label", words.neighbours)
        .maybe_child(previous.map(|it| neighbour(words.previous, it)))
        .maybe_child(CHAPTERS.get(place + 1).map(|it| neighbour(words.next_chapter, it)));
    let sources = sources(&blocks);
    let sure = sources.iter().map(|it| it.instrument.confidence).min().unwrap_or(Confidence::High);
    let mut met = Vec::new();
    let text = el("div")
        .class("prose")
        .child(el("div").class("gains").child(el("p").class("label").text(words.gains)).child(gains))
        .child(text::prose(before, &mut met))
        .child(example(chapter.example))
        .child(text::prose(after, &mut met))
        .child(el("p").class("no-print").child(tell))
        .child(share(here, chapter.title.to_owned()))
        .child(el("h2").attr("id", "sources").attr("tabindex", "-1").text(words.sources))
        .child(reviewed(chapter.reviewed_on, sure))
        .child(cite(&sources))
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

/// Where the part with the example ends: at the next part.
fn end_of_example(blocks: &[Block]) -> usize {
    let is_head = |it: &Block| matches!(it, Block::Heading { level: 2, .. });
    let is_example = |it: &Block| matches!(it, Block::Heading { text, .. } if plain(text) == chapters::EXAMPLE);
    let after = blocks.iter().position(is_example).map_or(blocks.len(), |it| it + 1);
    blocks.iter().skip(after).position(is_head).map_or(blocks.len(), |it| after + it)
}

/// Every provision that a text cites, each once, in the order of the law.
fn sources(blocks: &[Block]) -> Vec<&'static Provision> {
    let lines = blocks.iter().flat_map(|it| match it {
        Block::Heading { text, .. } | Block::Paragraph(text) => std::slice::from_ref(text),
        Block::List { items: lines, .. } | Block::Callout { text: lines, .. } => lines,
    });
    let cited: Vec<&Provision> = lines
        .flatten()
        .filter_map(|it| match it {
            Inline::Cite { instrument, article, paragraph } => law::find(instrument, *article, *paragraph),
            _ => None,
        })
        .collect();
    law::provisions().filter(|it| cited.contains(it)).collect()
}

fn neighbour(which: &'static str, it: &'static Chapter) -> Element {
    el("a").attr("href", Route::Chapter(it).href()).child(el("span").class("meta").text(which)).text(it.title)
}
