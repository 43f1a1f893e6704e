//! The law: every instrument we carry, by rank.

use leptos::prelude::*;

use crate::{
    content::{
        LAW,
        law::{INSTRUMENTS, provisions_of},
        messages::ZH_HANS,
    },
    domain::law::{Instrument, Rank},
    web::{components::text::row, route::Route},
};

/// The instruments.
#[component]
pub fn LawPage() -> impl IntoView {
    let words = &ZH_HANS;
    let ranks =
        [Rank::Statute, Rank::Regulation, Rank::JudicialInterpretation, Rank::Rule, Rank::Guideline].map(|rank| {
            let rows = INSTRUMENTS.iter().filter(|it| it.rank == rank).map(|it| instrument(it)).collect_view();
            view! {
                <section class="part">
                    <div class="part-head"><h2>{(words.rank)(rank)}</h2></div>
                    <ul class="links">{rows}</ul>
                </section>
            }
            .into_any()
        });
    view! {
        <header class="title">
            <h1 tabindex="-1">{words.law}</h1>
            <p class="title-lead">{words.law_lead}</p>
        </header>
        {ranks.collect_view()}
    }
}

fn instrument(it: &'static Instrument) -> AnyView {
    let words = &ZH_HANS;
    let mut articles: Vec<u16> = provisions_of(it).map(|it| it.article).collect();
    articles.sort_unstable();
    articles.dedup();
    let state = match it.in_force {
        span if span.until.is_some_and(|last| last < LAW.checked_on) => words.repealed,
        span if LAW.checked_on < span.from => words.not_yet,
        _ => "",
    };
    let parts = [state.to_owned(), it.short.to_owned(), it.number.to_owned(), (words.articles_count)(articles.len())];
    let meta = parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ");
    row(Route::Instrument(it).href(), it.name, meta)
}
