//! What sellers say when they refuse, and what to answer: all of it, or what concerns one case or one type of dispute.

use leptos::prelude::*;

use super::of;
use crate::{
    content::{
        LAW, disputes,
        excuses::{self, Excuse, GROUPS, Group},
        messages::ZH_HANS,
    },
    domain::{
        assess::{Assessment, assess},
        limit::Limit,
    },
    web::{
        browser,
        components::{
            icon::{Icon, icon},
            text::{cite, contents, crumbs, fact, page_head, part_head},
        },
        element::{Element, View, all, el, live, none, text},
        route::{Query, Route},
        router::use_query,
        session::{Session, use_session},
    },
};

/// The page: which case (`c`) or which type of dispute (`t`) it is about stands in the address.
pub fn excuses_page() -> View {
    let (session, query) = (use_session(), use_query());
    live(move || {
        let query = query.get();
        let of_case = query.get("c").and_then(|id| Some((of(id), session.assess_case(id)?)));
        let about = of_case.or_else(|| of_dispute(session, query.get("t")?));
        page(about.as_ref().map_or(&Query::new(), |(it, _)| it), about.as_ref().map(|(_, it)| it))
    })
}

/// The case with which a type of dispute starts.
fn of_dispute(session: Session, id: &str) -> Option<(Query, Assessment)> {
    let facts = disputes::find(id)?.facts();
    Some((Query::new().with("t", id), assess(&LAW, &facts, session.today()?)))
}

fn page(query: &Query, case: Option<&Assessment>) -> View {
    let words = &ZH_HANS;
    let concerned: Vec<&Excuse> = case.map_or_else(|| excuses::all().collect(), excuses::concerning);
    let concerned = |it: &&Excuse| concerned.iter().any(|other| other.id == it.id);
    let groups: Vec<(&Group, Vec<&'static Excuse>)> =
        GROUPS.iter().map(|it| (it, it.excuses.iter().filter(concerned).collect::<Vec<_>>())).collect();
    let shown = || groups.iter().filter(|(_, them)| !them.is_empty());
    let here = Route::Excuses.href_with(query);
    let links = shown().flat_map(|(_, them)| them).map(|it| (format!("{here}#{}", it.id), it.says.to_owned()));
    let parts = shown().map(|(group, them)| {
        el("div").class("part").child(part_head(group.id, group.name, "")).children(them.iter().map(|it| one(it, case)))
    });
    let cols = el("div")
        .class("cols")
        .child(el("aside").class("side side-long").child(contents(words.on_this_page, links.collect(), "")))
        .child(el("div").children(parts));
    let trail = match query.get("c") {
        Some(id) => vec![
            (Route::Cases.href(), words.cases.to_owned()),
            (Route::Case.href_with(&of(id)), words.excuses_back.to_owned()),
        ],
        None => vec![(Route::Home.href(), words.home.to_owned()), (Route::Guide.href(), words.guide.to_owned())],
    };
    let filtered = case.map(|_| {
        let all = el("a").class("act").attr("href", Route::Excuses.href()).text(words.excuses_all);
        el("p").class("row").child(el("span").text(words.excuses_some)).child(all)
    });
    all(vec![
        crumbs(trail),
        page_head("", words.excuses, words.excuses_lead),
        filtered.map_or_else(none, View::from),
        cols.into(),
    ])
}

fn one(it: &'static Excuse, case: Option<&Assessment>) -> Element {
    let words = &ZH_HANS;
    let evidence: Vec<&str> = it.evidence.iter().map(|it| it.label).collect();
    let mut facts = el("dl")
        .class("facts")
        .child(fact(words.excuse_right, text(it.right)))
        .child(fact(words.excuse_wrong, text(it.wrong)))
        .child(fact(words.excuse_evidence, text(evidence.join("、"))))
        .child(fact(words.excuse_reply, reply(it)));
    if let Some(day) = limit(it, case) {
        facts = facts.child(fact(words.excuse_limit, text(day)));
    }
    el("section")
        .class("excuse")
        .attr("aria-labelledby", it.id)
        .child(el("h3").attr("id", it.id).attr("tabindex", "-1").text((words.quoted)(it.says)))
        .child(facts)
        .child(cite(it.basis))
}

/// The sentence to send, and the button that copies it.
fn reply(it: &'static Excuse) -> View {
    let words = &ZH_HANS;
    let copied = RwSignal::new("");
    let copy = move |_| {
        browser::spawn(async move {
            let done = browser::copy(it.reply).await;
            let _ = copied.try_set(if done { words.copied_text } else { words.copy_failed });
        });
    };
    let button = el("button")
        .attr("type", "button")
        .class("btn")
        .child(icon(Icon::Copy))
        .text(words.excuse_copy)
        .on("click", copy);
    let said = el("span").attr("role", "status").class("meta").live(move || text(copied.get()));
    all(vec![el("p").text(it.reply).into(), el("div").class("row").child(button).child(said).into()])
}

/// What runs meanwhile: in a case its own next day, else what may run.
fn limit(it: &Excuse, case: Option<&Assessment>) -> Option<String> {
    let words = &ZH_HANS;
    let Some(case) = case else {
        let from = |it: &Limit| (words.counted_from)(it.starts, &(words.length)(it.length));
        return it.limits.first().map(|it| (words.pair)(it.title, &from(it)));
    };
    let running = it.limit(case)?;
    Some(match running.day() {
        Some(day) => (words.meanwhile)(running.limit.title, &(words.date_weekday)(day), day.days_since(case.today)),
        None => (words.pair)(running.limit.title, &(words.lacks_start)(running.limit.starts)),
    })
}
