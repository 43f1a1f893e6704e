//! Text and its small parts: chapters' blocks, citations, amounts, trails and rows of links.

use super::icon::{Icon, icon};
use crate::{
    content::{glossary, law, messages::ZH_HANS},
    domain::{
        date::Date,
        law::{Confidence, Provision},
        markup::{Block, CalloutKind, Inline},
        money::Money,
    },
    web::{
        element::{Element, View, all, el, none, text},
        route::Route,
    },
};

/// The blocks of a text. The first use of a word of the glossary leads to it: `met` are those the page has had.
pub fn prose(blocks: &[Block], met: &mut Vec<&'static str>) -> View {
    all(blocks.iter().map(|it| block(it, met)).collect())
}

fn block(it: &Block, met: &mut Vec<&'static str>) -> View {
    match it {
        Block::Heading { level, id, text } => {
            line(if *level == 2 { "h2" } else { "h3" }, text).attr("id", id.clone()).attr("tabindex", "-1").into()
        }
        Block::Paragraph(text) => running("p", text, met).into(),
        Block::List { ordered, items } => {
            el(if *ordered { "ol" } else { "ul" }).children(items.iter().map(|it| running("li", it, met))).into()
        }
        Block::Callout { kind, head, text } => {
            let (kind, mark) = match kind {
                CalloutKind::Info => (None, Icon::Info),
                CalloutKind::MustNot => (Some("stop"), Icon::Stop),
                CalloutKind::Unsettled => (Some("open"), Icon::Open),
            };
            callout(kind, mark, head.clone(), all(text.iter().map(|it| running("p", it, met).into()).collect()))
        }
    }
}

/// A callout: tint, icon and head, text. `kind` is none, `open` or `stop`.
pub fn callout(kind: Option<&'static str>, mark: Icon, head: impl Into<String>, text: View) -> View {
    el("div")
        .class("call")
        .maybe("data-kind", kind)
        .child(el("p").class("call-head").child(icon(mark)).text(head.into()))
        .child(text)
        .into()
}

/// An element with a line in it.
fn line(tag: &'static str, pieces: &[Inline]) -> Element {
    el(tag).children(pieces.iter().map(inline))
}

/// The same in running text, where words are explained.
fn running(tag: &'static str, pieces: &[Inline], met: &mut Vec<&'static str>) -> Element {
    pieces.iter().fold(el(tag), |line, it| match it {
        Inline::Text(words) => explained(line, words, met),
        _ => line.child(inline(it)),
    })
}

/// Puts words into a line; a term not met before becomes a link to what it means. Of two terms the longer counts.
fn explained(mut line: Element, words: &str, met: &mut Vec<&'static str>) -> Element {
    // Where the words that are not in the line yet begin, and how far they have been looked at.
    let (mut plain, mut rest) = (words, words);
    while let Some(first) = rest.chars().next() {
        let found = glossary::begins(rest);
        let after = rest.get(found.map_or(first.len_utf8(), |(_, name)| name.len())..).unwrap_or_default();
        if let Some((term, name)) = found
            && !met.contains(&term.id)
        {
            met.push(term.id);
            let before = plain.get(..plain.len() - rest.len()).unwrap_or_default();
            if !before.is_empty() {
                line = line.text(before.to_owned());
            }
            line = line.child(link(Route::Glossary.href_at(term.id), name.to_owned()).class("term"));
            plain = after;
        }
        rest = after;
    }
    if plain.is_empty() { line } else { line.text(plain.to_owned()) }
}

fn inline(it: &Inline) -> View {
    match it {
        Inline::Text(it) => text(it.clone()),
        Inline::Strong(it) => el("strong").text(it.clone()).into(),
        Inline::Link { text, href } => link(href.clone(), text.clone()).into(),
        Inline::Cite { instrument, article, paragraph } => match law::find(instrument, *article, *paragraph) {
            Some(it) => link(provision_href(it), (ZH_HANS.citation)(it)).class("src").into(),
            None => none(),
        },
    }
}

/// A link.
fn link(href: String, name: String) -> Element {
    el("a").attr("href", href).text(name)
}

/// The words of a line alone.
pub fn plain(text: &[Inline]) -> String {
    let words = |it: &Inline| match it {
        Inline::Text(it) | Inline::Strong(it) | Inline::Link { text: it, .. } => it.clone(),
        Inline::Cite { .. } => String::new(),
    };
    text.iter().map(words).collect()
}

/// Our page of a provision, at its paragraph.
pub fn provision_href(it: &Provision) -> String {
    let page = Route::Article(it.instrument, it.article);
    if it.paragraph == 0 { page.href() } else { page.href_at(&format!("k{}", it.paragraph)) }
}

/// Links to provisions, each once. Small and last: the answer comes first.
pub fn cite<'a>(provisions: impl IntoIterator<Item = &'a &'static Provision>) -> View {
    let mut seen: Vec<&Provision> = Vec::new();
    for it in provisions {
        if !seen.contains(it) {
            seen.push(it);
        }
    }
    if seen.is_empty() {
        return none();
    }
    let links = seen.into_iter().map(|it| link(provision_href(it), (ZH_HANS.citation)(it)));
    el("p").class("cite").children(links).into()
}

/// When a page was last compared with what it rests on, and how sure the least sure source is.
pub fn reviewed(day: Date, sure: Confidence) -> Element {
    el("p").class("meta").text((ZH_HANS.reviewed)(day, sure))
}

/// An amount with its unit small behind it.
pub fn yuan(it: Money) -> View {
    el("span").class("yuan").text(it.grouped()).child(el("small").text(ZH_HANS.yuan)).into()
}

/// The links above a title: where one is. The page itself is not repeated.
pub fn crumbs(places: Vec<(String, String)>) -> View {
    el("nav").class("crumbs").attr("aria-label", ZH_HANS.crumbs).child(list(places, "")).into()
}

/// Links in a row; the one to the page itself is marked.
fn list(links: Vec<(String, String)>, here: &str) -> Element {
    let item = |(href, name): (String, String)| {
        let current = (href == here).then_some("page");
        el("li").child(link(href, name).maybe("aria-current", current))
    };
    el("ol").children(links.into_iter().map(item))
}

/// The head of a page: a line over its name, the name, and what it is about. What is empty is left out.
pub fn page_head(over: impl Into<String>, name: &'static str, lead: &'static str) -> View {
    let over: String = over.into();
    let over = (!over.is_empty()).then(|| el("p").class("title-over").text(over));
    let lead = (!lead.is_empty()).then(|| el("p").class("title-lead").text(lead));
    let name = el("h1").attr("tabindex", "-1").text(name);
    el("header").class("title").maybe_child(over).child(name).maybe_child(lead).into()
}

/// The heading of a part: its anchor and name, and what stands beside it.
pub fn part_head(id: &'static str, name: &'static str, note: impl Into<String>) -> View {
    let note: String = note.into();
    let note = (!note.is_empty()).then(|| el("p").text(note));
    let name = el("h2").attr("id", id).attr("tabindex", "-1").text(name);
    el("div").class("part-head").child(name).maybe_child(note).into()
}

/// A row that is a link as a whole: a name, and a line of meta where there is one.
pub fn row(href: String, name: impl Into<String>, meta: impl Into<String>) -> View {
    let meta: String = meta.into();
    let meta = (!meta.is_empty()).then(|| el("span").class("meta").text(meta));
    let words = el("span").child(el("b").text(name.into())).maybe_child(meta);
    el("li").child(el("a").attr("href", href).child(words).child(icon(Icon::Forward))).into()
}

/// The contents of a page: links to its parts, or to pages beside it, of which `here` is this one.
pub fn contents(heading: &'static str, links: Vec<(String, String)>, here: &str) -> View {
    let heading = el("h2").attr("id", "toc").text(heading);
    el("nav").class("toc").attr("aria-labelledby", "toc").child(heading).child(list(links, here)).into()
}

/// A pair in a list of facts.
pub fn fact(name: &'static str, value: View) -> View {
    el("div").child(el("dt").text(name)).child(el("dd").child(value)).into()
}
