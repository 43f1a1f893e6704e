//! The law: every instrument we carry, by rank.

use super::article::articles;
use crate::{
    content::{LAW, law::INSTRUMENTS, messages::ZH_HANS},
    domain::law::{Instrument, Rank},
    web::{
        components::text::{page_head, row},
        element::{View, all, el},
        route::Route,
    },
};

/// The instruments.
pub fn law_page() -> View {
    let words = &ZH_HANS;
    let ranks = [Rank::Statute, Rank::Regulation, Rank::JudicialInterpretation, Rank::Rule, Rank::Guideline];
    let parts = ranks.map(|rank| {
        let rows = INSTRUMENTS.iter().filter(|it| it.rank == rank).map(|it| instrument(it));
        el("section")
            .class("part")
            .child(el("div").class("part-head").child(el("h2").text((words.rank)(rank))))
            .child(el("ul").class("links").children(rows))
            .into()
    });
    all([page_head("", words.law, words.law_lead)].into_iter().chain(parts).collect())
}

fn instrument(it: &'static Instrument) -> View {
    let words = &ZH_HANS;
    let state = match it.in_force {
        span if span.until.is_some_and(|last| last < LAW.checked_on) => words.repealed,
        span if LAW.checked_on < span.from => words.not_yet,
        _ => "",
    };
    let parts =
        [state.to_owned(), it.short.to_owned(), it.number.to_owned(), (words.articles_count)(articles(it).len())];
    let meta = parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ");
    row(Route::Instrument(it).href(), it.name, meta)
}
