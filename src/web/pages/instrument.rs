//! One instrument with the articles we carry.

use super::article::{articles, force, of_law};
use crate::{
    content::{
        LAW,
        history::{self, Before},
        law::provisions_of,
        messages::ZH_HANS,
    },
    domain::law::Instrument,
    web::{
        components::text::{fact, page_head, part_head, row},
        element::{View, all, el, text},
        route::Route,
    },
};

/// An instrument: what it is, since when, and its articles with their gist.
pub fn instrument_page(instrument: &'static Instrument) -> View {
    let words = &ZH_HANS;
    let rows = articles(instrument).into_iter().map(|number| {
        // What the first paragraph says stands for the article.
        let gist = provisions_of(instrument).find(|it| it.article == number);
        let gist = gist.map(|it| it.gist).unwrap_or_default();
        row(Route::Article(instrument, number).href(), (words.article)(number), gist)
    });
    let number = (!instrument.number.is_empty()).then(|| fact(words.number, text(instrument.number)));
    let facts = el("dl")
        .class("facts")
        .maybe_child(number)
        .child(fact(words.in_force, force(instrument.in_force)))
        .children(succession(instrument))
        .child(fact(words.sure, text((words.confidence)(instrument.confidence))))
        .child(fact(words.checked_up_to, text((words.date)(LAW.checked_on))))
        .maybe_child(official(instrument));
    all(vec![
        of_law(None),
        page_head((words.rank)(instrument.rank), instrument.name, ""),
        facts.into(),
        el("section")
            .class("part")
            .attr("aria-labelledby", "articles")
            .child(part_head("articles", words.articles, ""))
            .child(el("ul").class("links").children(rows))
            .into(),
    ])
}

/// What was there before it, and what came or comes after it, as far as we know.
pub fn succession(instrument: &Instrument) -> Vec<View> {
    let words = &ZH_HANS;
    let link = |it: &'static Instrument| {
        el("a").class("act").attr("href", Route::Instrument(it).href()).text((words.instrument_from)(it)).into()
    };
    let before = history::before(instrument).map(|it| match it {
        Before::Carried(it) => fact(words.replaced, link(it)),
        Before::Partly(it) => fact(words.replaced_partly, link(it)),
        Before::Named(name) => fact(words.replaced, text(name)),
    });
    let after = history::after(instrument)
        .map(|(it, partly)| fact(if partly { words.replaced_by_partly } else { words.replaced_by }, link(it)));
    before.into_iter().chain(after).collect()
}

/// The link to the official text, where there is one to name.
pub fn official(instrument: &Instrument) -> Option<View> {
    let words = &ZH_HANS;
    (!instrument.url.is_empty()).then(|| {
        let link = vec![
            el("a").attr("href", instrument.url).attr("rel", "external noreferrer").text(words.official_link).into(),
            el("br").into(),
            el("span").class("meta").text(words.external).into(),
        ];
        fact(words.official, all(link))
    })
}
