//! One article: its gist in our own words, who proves what, since when, and what it is used for here.

use leptos::prelude::*;

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
        route::Route,
    },
};

/// An article with all of its paragraphs that we carry.
#[component]
pub fn ArticlePage(
    /// Of this instrument.
    instrument: &'static Instrument,
    /// Its number.
    number: u16,
) -> impl IntoView {
    let words = &ZH_HANS;
    let mut provisions: Vec<&'static Provision> = provisions_of(instrument).filter(|it| it.article == number).collect();
    provisions.sort_by_key(|it| (it.paragraph, it.in_force.from));
    let several = 1 < provisions.len();
    // Of two wordings of one paragraph the first has the anchor.
    let first = |at: usize| {
        at == 0 || provisions.get(at - 1).map(|it| it.paragraph) != provisions.get(at).map(|it| it.paragraph)
    };
    let gists = provisions.iter().enumerate().map(|(at, it)| gist(it, several, first(at))).collect_view();
    let used = uses(&provisions);
    let used = if used.is_empty() {
        view! { <p class="soft">{words.not_used}</p> }.into_any()
    } else {
        view! { <ul class="links">{used.collect_view()}</ul> }.into_any()
    };
    let mut articles: Vec<u16> = provisions_of(instrument).map(|it| it.article).collect();
    articles.sort_unstable();
    articles.dedup();
    // Two before and two after, as far as there are.
    let here = articles.iter().position(|it| *it == number).unwrap_or_default();
    let near = articles.iter().skip(here.saturating_sub(2)).take(5);
    let near = near.map(|it| (Route::Article(instrument, *it).href(), (words.article)(*it))).collect();
    let doubt = (instrument.confidence != Confidence::High).then(|| {
        let text = view! { <p>{(words.confidence)(instrument.confidence)}</p> }.into_any();
        callout(Some("open"), Icon::Open, words.caveat, text)
    });

    view! {
        {of_law(Some(instrument))}
        <header class="title">
            <h1 tabindex="-1">
                <span class="law-num">{instrument.short}</span>
                {(words.article)(number)}
            </h1>
        </header>
        <div class="cols">
            <div>
                <h2 class="sr">{words.gist}</h2>
                {gists}
                <p class="meta">{words.not_the_text}</p>
                {doubt}
                <section class="part" aria-labelledby="points">
                    <h2 class="sr" id="points">{words.points}</h2>
                    <dl class="facts">
                        {fact(words.sure, (words.confidence)(instrument.confidence).into_any())} {official(instrument)}
                    </dl>
                </section>
                <section class="part" aria-labelledby="used">{part_head("used", words.used_for, "")} {used}</section>
            </div>
            <aside class="side">{contents(words.nearby, near)}</aside>
        </div>
    }
}

/// The trail to the law, and to an instrument.
pub fn of_law(instrument: Option<&'static Instrument>) -> AnyView {
    let words = &ZH_HANS;
    let mut places = vec![(Route::Home.href(), words.home.to_owned()), (Route::Law.href(), words.law.to_owned())];
    places.extend(instrument.map(|it| (Route::Instrument(it).href(), it.short.to_owned())));
    crumbs(places)
}

/// One provision, by its paragraph.
fn gist(it: &'static Provision, several: bool, anchored: bool) -> AnyView {
    let words = &ZH_HANS;
    let head = (several && 0 < it.paragraph).then(|| view! { <h3>{(words.paragraph)(it.paragraph)}</h3> });
    let id = (anchored && 0 < it.paragraph).then(|| format!("k{}", it.paragraph));
    let optional = |name, text: &'static str| (!text.is_empty()).then(|| fact(name, text.into_any()));
    view! {
        <section class="gist" id=id tabindex="-1">
            {head}
            <p>{it.gist}</p>
            <dl class="facts">
                {optional(words.burden, it.burden)} {optional(words.exceptions, it.exceptions)}
                {fact(words.in_force, force(it.in_force))}
            </dl>
        </section>
    }
    .into_any()
}

/// The days on which something is in force, as of the day the law was checked.
pub fn force(span: Span) -> AnyView {
    let words = &ZH_HANS;
    let since = if LAW.checked_on < span.from { words.since_future } else { words.since };
    let until = span.until.map(|it| view! { <br />{(words.until)(it)} });
    view! { {since(span.from)}{until} }.into_any()
}

/// Where this article is used: claims, limits, steps, chapters.
fn uses(provisions: &[&'static Provision]) -> Vec<AnyView> {
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
