//! Text and its small parts: chapters' blocks, citations, amounts, trails and rows of links.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use crate::{
    content::{law, messages::ZH_HANS},
    domain::{
        law::Provision,
        markup::{Block, CalloutKind, Inline},
        money::Money,
    },
    web::route::Route,
};

/// The blocks of a text.
pub fn prose(blocks: &[Block]) -> AnyView {
    blocks.iter().map(block).collect_view().into_any()
}

fn block(it: &Block) -> AnyView {
    match it {
        Block::Heading { level: 2, id, text } => {
            view! { <h2 id=id.clone() tabindex="-1">{inlines(text)}</h2> }.into_any()
        }
        Block::Heading { id, text, .. } => view! { <h3 id=id.clone() tabindex="-1">{inlines(text)}</h3> }.into_any(),
        Block::Paragraph(text) => view! { <p>{inlines(text)}</p> }.into_any(),
        Block::List { ordered, items } => {
            let items = items.iter().map(|it| view! { <li>{inlines(it)}</li> }).collect_view();
            if *ordered { view! { <ol>{items}</ol> }.into_any() } else { view! { <ul>{items}</ul> }.into_any() }
        }
        Block::Callout { kind, head, text } => {
            let (kind, mark) = match kind {
                CalloutKind::Info => (None, Icon::Info),
                CalloutKind::MustNot => (Some("stop"), Icon::Stop),
                CalloutKind::Unsettled => (Some("open"), Icon::Open),
            };
            let text = text.iter().map(|it| view! { <p>{inlines(it)}</p> }.into_any()).collect_view();
            callout(kind, mark, head.clone(), text.into_any())
        }
    }
}

/// A callout: tint, icon and head, text. `kind` is none, `open` or `stop`.
pub fn callout(kind: Option<&'static str>, mark: Icon, head: impl Into<String>, text: AnyView) -> AnyView {
    let head = head.into();
    view! {
        <div class="call" data-kind=kind>
            <p class="call-head">{icon(mark)}{head}</p>
            {text}
        </div>
    }
    .into_any()
}

/// The pieces of a line.
pub fn inlines(text: &[Inline]) -> AnyView {
    text.iter().map(inline).collect_view().into_any()
}

fn inline(it: &Inline) -> AnyView {
    match it {
        Inline::Text(it) => it.clone().into_any(),
        Inline::Strong(it) => view! { <strong>{it.clone()}</strong> }.into_any(),
        Inline::Link { text, href } => view! { <a href=href.clone()>{text.clone()}</a> }.into_any(),
        Inline::Cite { instrument, article, paragraph } => match law::find(instrument, *article, *paragraph) {
            Some(it) => view! { <a class="src" href=provision_href(it)>{(ZH_HANS.citation)(it)}</a> }.into_any(),
            None => ().into_any(),
        },
    }
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
pub fn cite<'a>(provisions: impl IntoIterator<Item = &'a &'static Provision>) -> AnyView {
    let mut seen: Vec<&Provision> = Vec::new();
    for it in provisions {
        if !seen.contains(it) {
            seen.push(it);
        }
    }
    if seen.is_empty() {
        return ().into_any();
    }
    let link = |it: &Provision| view! { <a href=provision_href(it)>{(ZH_HANS.citation)(it)}</a> }.into_any();
    view! { <p class="cite">{seen.into_iter().map(link).collect_view()}</p> }.into_any()
}

/// An amount with its unit small behind it.
pub fn yuan(it: Money) -> AnyView {
    view! { <span class="yuan">{it.grouped()}<small>{ZH_HANS.yuan}</small></span> }.into_any()
}

/// The links above a title: where one is. The page itself is not repeated.
pub fn crumbs(places: Vec<(String, String)>) -> AnyView {
    let link = |(href, name)| view! { <li><a href=href>{name}</a></li> }.into_any();
    view! {
        <nav class="crumbs" aria-label=ZH_HANS.crumbs>
            <ol>{places.into_iter().map(link).collect_view()}</ol>
        </nav>
    }
    .into_any()
}

/// The heading of a part: its anchor and name, and what stands beside it.
pub fn part_head(id: &'static str, name: &'static str, note: impl Into<String>) -> AnyView {
    let note: String = note.into();
    let note = (!note.is_empty()).then(|| view! { <p>{note}</p> });
    view! { <div class="part-head"><h2 id=id tabindex="-1">{name}</h2>{note}</div> }.into_any()
}

/// A row that is a link as a whole: a name, and a line of meta where there is one.
pub fn row(href: String, name: impl Into<String>, meta: impl Into<String>) -> AnyView {
    let (name, meta) = (name.into(), meta.into());
    let meta = (!meta.is_empty()).then(|| view! { <span class="meta">{meta}</span> });
    view! {
        <li>
            <a href=href><span><b>{name}</b>{meta}</span>{icon(Icon::Forward)}</a>
        </li>
    }
    .into_any()
}

/// The contents of a page: links to its parts.
pub fn contents(heading: &'static str, links: Vec<(String, String)>) -> AnyView {
    let link = |(href, name)| view! { <li><a href=href>{name}</a></li> }.into_any();
    view! {
        <nav class="toc" aria-labelledby="toc">
            <h2 id="toc">{heading}</h2>
            <ol>{links.into_iter().map(link).collect_view()}</ol>
        </nav>
    }
    .into_any()
}

/// A pair in a list of facts.
pub fn fact(name: &'static str, value: AnyView) -> AnyView {
    view! { <div><dt>{name}</dt><dd>{value}</dd></div> }.into_any()
}
