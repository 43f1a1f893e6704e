//! One instrument with the articles we carry.

use leptos::prelude::*;

use super::article::{force, of_law};
use crate::{
    content::{law::provisions_of, messages::ZH_HANS},
    domain::law::{Instrument, Provision},
    web::{
        components::text::{fact, row},
        route::Route,
    },
};

/// An instrument: what it is, since when, and its articles with their gist.
#[component]
pub fn InstrumentPage(
    /// Which one.
    instrument: &'static Instrument,
) -> impl IntoView {
    let words = &ZH_HANS;
    let mut provisions: Vec<&Provision> = provisions_of(instrument).collect();
    provisions.sort_by_key(|it| (it.article, it.paragraph));
    provisions.dedup_by_key(|it| it.article);
    let rows = provisions
        .into_iter()
        .map(|it| row(Route::Article(instrument, it.article).href(), (words.article)(it.article), it.gist));
    view! {
        {of_law(None)}
        <header class="title">
            <p class="title-over">{(words.rank)(instrument.rank)}</p>
            <h1 tabindex="-1">{instrument.name}</h1>
        </header>
        <dl class="facts">
            {(!instrument.number.is_empty()).then(|| fact(words.number, instrument.number.into_any()))}
            {fact(words.in_force, force(instrument.in_force))} {fact(words.sure, (words.confidence)(instrument.confidence).into_any())}
            {official(instrument)}
        </dl>
        <section class="part" aria-labelledby="articles">
            {super::super::components::text::part_head("articles", words.articles, "")}
            <ul class="links">{rows.collect_view()}</ul>
        </section>
    }
}

/// The link to the official text, where there is one to name.
pub fn official(instrument: &Instrument) -> Option<AnyView> {
    let words = &ZH_HANS;
    (!instrument.url.is_empty()).then(|| {
        let link = view! {
            <a href=instrument.url rel="external noreferrer">{words.official_link}</a>
            <br />
            <span class="meta">{words.external}</span>
        };
        fact(words.official, link.into_any())
    })
}
