//! One article: its gist in our own words, who proves what, since when, and what it is used for here.

use super::instrument::official;
use crate::{
    content::{LAW, chapters::CHAPTERS, law::provisions_of, messages::ZH_HANS},
    domain::{
        law::{Confidence, Instrument, Provision, Span},
        markup::{self, Block, Inline},
    },
    web::{
        components::{
            icon::Icon,
            text::{callout, contents, crumbs, fact, part_head, row},
        },
        element::{Element, View, all, el, text},
        route::Route,
    },
};

/// An article with all of its paragraphs that we carry.
pub fn article_page(instrument: &'static Instrument, number: u16) -> View {
    let words = &ZH_HANS;
    let provisions: Vec<&'static Provision> = provisions_of(instrument).filter(|it| it.article == number).collect();
    let several = 1 < provisions.len();
    let gists = provisions.iter().map(|it| gist(it, several));
    let used = uses(&provisions);
    let used = if used.is_empty() {
        el("p").class("soft").text(words.not_used)
    } else {
        el("ul").class("links").children(used)
    };
    let articles = articles(instrument);
    // Two before and two after, as far as there are.
    let here = articles.iter().position(|it| *it == number).unwrap_or_default();
    let near = articles.iter().skip(here.saturating_sub(2)).take(5);
    let near = near.map(|it| (Route::Article(instrument, *it).href(), (words.article)(*it))).collect();
    let sure = (words.confidence)(instrument.confidence);
    let doubt = (instrument.confidence != Confidence::High)
        .then(|| callout(Some("open"), Icon::Open, words.caveat, el("p").text(sure).into()));
    let part = |id| el("section").class("part").attr("aria-labelledby", id);
    let points = el("dl").class("facts").child(fact(words.sure, text(sure))).maybe_child(official(instrument));
    let body = el("div")
        .child(el("h2").class("sr").text(words.gist))
        .children(gists)
        .child(el("p").class("meta").text(words.not_the_text))
        .maybe_child(doubt)
        .child(part("points").child(el("h2").class("sr").attr("id", "points").text(words.points)).child(points))
        .child(part("used").child(part_head("used", words.used_for, "")).child(used));
    let name = el("h1")
        .attr("tabindex", "-1")
        .child(el("span").class("law-num").text(instrument.short))
        .text((words.article)(number));

    all(vec![
        of_law(Some(instrument)),
        el("header").class("title").child(name).into(),
        el("div")
            .class("cols")
            .child(body)
            .child(el("aside").class("side").child(contents(
                words.nearby,
                near,
                &Route::Article(instrument, number).href(),
            )))
            .into(),
    ])
}

/// The numbers of the articles that we carry of an instrument, in order and each once.
pub fn articles(instrument: &Instrument) -> Vec<u16> {
    let mut numbers: Vec<u16> = provisions_of(instrument).map(|it| it.article).collect();
    numbers.dedup();
    numbers
}

/// The trail to the law, and to an instrument.
pub fn of_law(instrument: Option<&'static Instrument>) -> View {
    let words = &ZH_HANS;
    let mut places = vec![(Route::Home.href(), words.home.to_owned()), (Route::Law.href(), words.law.to_owned())];
    places.extend(instrument.map(|it| (Route::Instrument(it).href(), it.short.to_owned())));
    crumbs(places)
}

/// One provision, by its paragraph.
fn gist(it: &'static Provision, several: bool) -> Element {
    let words = &ZH_HANS;
    let head = (several && 0 < it.paragraph).then(|| el("h3").text((words.paragraph)(it.paragraph)));
    let id = (0 < it.paragraph).then(|| format!("k{}", it.paragraph));
    let optional = |name, words: &'static str| (!words.is_empty()).then(|| fact(name, text(words)));
    let facts = el("dl")
        .class("facts")
        .maybe_child(optional(words.burden, it.burden))
        .maybe_child(optional(words.exceptions, it.exceptions))
        .child(fact(words.in_force, force(it.in_force)));
    el("section")
        .class("gist")
        .maybe("id", id)
        .attr("tabindex", "-1")
        .maybe_child(head)
        .child(el("p").text(it.gist))
        .child(facts)
}

/// The days on which something is in force, as of the day the law was checked.
pub fn force(span: Span) -> View {
    let words = &ZH_HANS;
    let since = if LAW.checked_on < span.from { words.since_future } else { words.since };
    let mut days = vec![text(since(span.from))];
    days.extend(span.until.into_iter().flat_map(|it| [el("br").into(), text((words.until)(it))]));
    all(days)
}

/// Where this article is used: claims, limits, steps, chapters.
fn uses(provisions: &[&'static Provision]) -> Vec<View> {
    let words = &ZH_HANS;
    let cites = |them: &[&Provision]| them.iter().any(|it| provisions.contains(it));
    let ask = Route::Ask.href();
    let claims = LAW
        .claims
        .iter()
        .filter(|it| cites(it.basis) || it.elements.iter().chain(it.defences).any(|element| cites(element.basis)));
    let claims =
        claims.map(|it| row(ask.clone(), it.title, format!("{} · {}", words.used_claim, (words.party)(it.party))));
    let limits = LAW.limits.iter().filter(|it| cites(it.basis)).map(|it| row(ask.clone(), it.title, words.used_limit));
    let rungs = LAW.rungs.iter().filter(|it| cites(it.basis)).map(|it| row(ask.clone(), it.title, words.used_rung));
    let chapters = CHAPTERS.iter().filter(|it| mentions(it.text, provisions));
    let chapters = chapters.map(|it| row(Route::Chapter(it).href(), it.title, words.used_chapters));
    claims.chain(limits).chain(rungs).chain(chapters).collect()
}

/// Whether a text cites one of these.
fn mentions(text: &str, provisions: &[&Provision]) -> bool {
    let Some(first) = provisions.first() else { return false };
    let cited = |it: &Inline| match it {
        Inline::Cite { instrument, article, .. } => instrument == first.instrument.id && *article == first.article,
        _ => false,
    };
    markup::parse(text).iter().any(|block| match block {
        Block::Heading { text, .. } | Block::Paragraph(text) => text.iter().any(cited),
        Block::List { items: lines, .. } | Block::Callout { text: lines, .. } => lines.iter().flatten().any(cited),
    })
}
