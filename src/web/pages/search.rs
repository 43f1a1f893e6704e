//! Search over the whole guide, as one types. The words searched for stand in the address; the field is never written
//! into while one types, so that an input method keeps what it is composing.

use std::{sync::LazyLock, time::Duration};

use leptos::prelude::*;

use crate::{
    content::{
        messages::ZH_HANS,
        search::{CORPUS, search},
    },
    domain::search::{Found, Hit, Kind, Segment},
    web::{
        browser,
        components::text::row,
        element::{Element, View, all, effect, el, live, none, text},
        route::{Query, Route},
        router::{note, use_query},
    },
};

/// How many hits are drawn before one asks for all.
const FIRST: usize = 20;

/// What the page remembers while it is shown.
#[derive(Clone, Copy)]
struct Asked {
    typed: RwSignal<String>,
    only: RwSignal<Option<Kind>>,
    whole: RwSignal<bool>,
    started: RwSignal<bool>,
}

impl Asked {
    fn set(self, typed: String) {
        self.only.set(None);
        self.whole.set(false);
        self.typed.set(typed);
    }
}

/// The field, and what was found.
pub fn search_page() -> View {
    let words = &ZH_HANS;
    let asked = Asked {
        typed: RwSignal::new(String::new()),
        only: RwSignal::new(None),
        whole: RwSignal::new(false),
        started: RwSignal::new(false),
    };
    let query = use_query();
    effect(move || {
        // What stands in the address; else what was typed before the app was there.
        let typed = query.with(|it| it.get("q").map(str::to_owned));
        if let Some(typed) = &typed {
            browser::type_in("q", typed);
        }
        asked.set(typed.unwrap_or_else(|| browser::typed_in("q")));
        asked.started.set(true);
        // Folding the texts takes a moment; better now than at the first letter.
        set_timeout(|| _ = LazyLock::force(&CORPUS), Duration::ZERO);
    });
    let found = live(move || if asked.started.get() { results(asked) } else { without() });
    let page = el("div").on("keydown", move |event| go_by_key(&event, asked)).child(field(asked)).child(found);
    all(vec![el("h1").class("sr").attr("tabindex", "-1").text(words.search).into(), page.into()])
}

fn field(asked: Asked) -> Element {
    let words = &ZH_HANS;
    let input = el("input")
        .class("input")
        .attr("id", "q")
        .attr("name", "q")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("enterkeyhint", "search")
        .on("input", move |_| asked.set(browser::typed_in("q")))
        .on("change", |_| keep());
    let button = el("button").class("btn btn-main").attr("type", "submit").text(words.search);
    el("form")
        .class("find")
        .attr("role", "search")
        .on("submit", |event| {
            event.prevent_default();
            keep();
            browser::focus("#hit1");
        })
        .child(el("label").class("sr").attr("for", "q").text(words.search_label))
        .child(input)
        .child(button)
}

/// Writes what was asked into the address, so that *back* and a shared link lead to it.
fn keep() {
    let typed = browser::typed_in("q");
    note(Route::Search, &if typed.is_empty() { Query::new() } else { Query::new().with("q", &typed) });
}

/// Up and down through the hits, Escape back to the field and then to an empty one.
fn go_by_key(event: &leptos::ev::Event, asked: Asked) {
    let Some(key) = browser::key(event) else { return };
    let at = browser::focused().unwrap_or_default();
    let hit = at.strip_prefix("hit").and_then(|it| it.parse::<usize>().ok());
    let to = match (key.as_str(), hit) {
        ("ArrowDown", None) if at == "q" => "#hit1".to_owned(),
        ("ArrowDown", Some(hit)) => format!("#hit{}", hit + 1),
        ("ArrowUp", Some(hit)) if 1 < hit => format!("#hit{}", hit - 1),
        ("ArrowUp" | "Escape", Some(_)) => "#q".to_owned(),
        ("Escape", None) if at == "q" => {
            browser::type_in("q", "");
            asked.set(String::new());
            return;
        }
        _ => return,
    };
    event.prevent_default();
    browser::focus(&to);
}

/// Where the app has not started: what there is to read without it.
fn without() -> View {
    let words = &ZH_HANS;
    let places = [
        (Route::Guide, words.guide),
        (Route::Disputes, words.disputes),
        (Route::Excuses, words.excuses),
        (Route::Law, words.law),
    ];
    let places = places.map(|(route, name)| row(route.href(), name, ""));
    all(vec![el("p").class("soft").text(words.search_without).into(), el("ul").class("links").children(places).into()])
}

fn results(asked: Asked) -> View {
    let words = &ZH_HANS;
    let typed = asked.typed.get();
    if typed.trim().is_empty() {
        return el("p").class("soft").text(words.search_hint).into();
    }
    let found = search(&CORPUS, &typed);
    let only = asked.only.get();
    let of = |kind: Kind| found.hits.iter().filter(move |it| it.is(&CORPUS, kind)).count();
    let counts: Vec<(Kind, usize)> = Kind::ALL.map(|it| (it, of(it))).into_iter().filter(|it| it.1 != 0).collect();
    let shown: Vec<Hit> =
        found.hits.iter().copied().filter(|it| only.is_none_or(|kind| it.is(&CORPUS, kind))).collect();
    let line = el("p").class("meta").attr("role", "status").text((words.search_count)(shown.len(), &found.also));
    let drawn = if asked.whole.get() { shown.len() } else { FIRST };
    let hits = shown.iter().take(drawn).zip(1..).map(|(it, number)| hit(&found, *it, number));
    let more = (drawn < shown.len()).then(|| {
        el("p").child(
            el("button")
                .class("btn")
                .attr("type", "button")
                .on("click", move |_| asked.whole.set(true))
                .text((words.search_more)(shown.len())),
        )
    });
    let chips = if 1 < counts.len() { chips(asked, found.hits.len(), counts) } else { none() };
    let wizard = el("section")
        .class("part sheet")
        .attr("aria-labelledby", "else")
        .child(el("h2").attr("id", "else").text(words.search_else))
        .child(el("p").class("soft").text(words.search_else_body))
        .child(el("p").class("row").child(el("a").class("btn").attr("href", Route::Ask.href()).text(words.tell)));
    all(vec![
        chips,
        line.into(),
        el("h2").class("sr").text(words.search_found).into(),
        el("ul").class("hits").children(hits).into(),
        more.map_or_else(none, View::from),
        wizard.into(),
    ])
}

/// What kinds were found, each to be looked at alone.
fn chips(asked: Asked, count: usize, counts: Vec<(Kind, usize)>) -> View {
    let words = &ZH_HANS;
    let only = asked.only.get();
    let all = [(None, count)].into_iter().chain(counts.into_iter().map(|(kind, count)| (Some(kind), count)));
    let chip = |(kind, count): (Option<Kind>, usize)| {
        let name = kind.map_or(words.search_all, words.search_kind);
        el("button")
            .class("chip")
            .attr("type", "button")
            .attr("aria-pressed", if kind == only { "true" } else { "false" })
            .on("click", move |_| {
                asked.whole.set(false);
                asked.only.set(kind);
            })
            .text(format!("{name} {count}"))
    };
    el("div").class("chips").attr("role", "group").attr("aria-label", words.search_only).children(all.map(chip)).into()
}

fn hit(found: &Found, it: Hit, number: usize) -> Element {
    let words = &ZH_HANS;
    let Some(document) = CORPUS.documents.get(it.document) else { return el("li") };
    let (title, excerpt) = CORPUS.excerpt(found, it);
    let link = el("a").attr("id", format!("hit{number}")).attr("href", document.href.clone());
    // One element within the link: it is a flex box, and would part the pieces.
    let link = link.child(el("span").children(title.into_iter().map(segment)));
    el("li")
        .child(el("p").class("meta").text((words.search_kind)(document.kind)))
        .child(el("h3").child(link))
        .child(el("p").children(excerpt.into_iter().map(segment)))
}

fn segment((words, marked): Segment) -> View {
    if marked { el("mark").text(words).into() } else { text(words) }
}
