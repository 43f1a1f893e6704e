//! What changed in the law, what is coming, what is only a draft; what is new since the last visit, and which cases of
//! this browser a change touches.

use leptos::prelude::*;

use super::of;
use crate::{
    content::{
        LAW,
        changes::{CHANGES, Change, Kind},
        messages::ZH_HANS,
        pack::PACKS,
    },
    domain::{date::Date, elsewhen::compare, law::Confidence},
    web::{
        components::{
            differences::shift,
            icon::Icon,
            text::{callout, cite, page_head, part_head, row},
        },
        element::{Element, View, all, effect, el, live, none},
        route::Route,
        session::{Session, use_session},
        settings::use_looks,
    },
};

/// The page: first what concerns this person, then the changes, the newest first.
pub fn changes_page() -> View {
    let words = &ZH_HANS;
    let session = use_session();
    let coming = |it: &&Change| it.kind != Kind::Draft && LAW.checked_on < it.day;
    let draft = |it: &&Change| it.kind == Kind::Draft;
    let past = |it: &&Change| !coming(it) && !draft(it);
    let no_law = callout(Some("stop"), Icon::Stop, words.changes_draft_head, el("p").text(words.changes_draft).into());
    let mut years: Vec<u16> = CHANGES.iter().rev().filter(past).map(|it| it.day.year()).collect();
    years.dedup();
    let of_year = |year: u16| CHANGES.iter().rev().filter(past).filter(move |it| it.day.year() == year).map(change);
    let year = |it: u16| {
        let head = el("div").class("part-head").child(el("h2").text((words.year_number)(it)));
        el("section").class("part").child(head).children(of_year(it)).into()
    };
    let feed = el("a").class("act").attr("href", FEED).text(words.changes_feed);
    let mut parts = vec![
        page_head("", words.changes, words.changes_lead),
        part("since").child(part_head("since", words.changes_since, "")).child(since(session)).into(),
        part("mine").child(part_head("mine", words.changes_mine, words.changes_mine_note)).child(mine(session)).into(),
        part("coming")
            .child(part_head("coming", words.changes_coming, ""))
            .children(CHANGES.iter().filter(coming).map(change))
            .into(),
        part("drafts")
            .child(part_head("drafts", words.changes_drafts, ""))
            .child(no_law)
            .children(CHANGES.iter().rev().filter(draft).map(change))
            .into(),
    ];
    parts.extend(years.into_iter().map(year));
    parts.push(el("p").child(feed).into());
    all(parts)
}

/// Where the build writes the feed.
pub const FEED: &str = "feed.xml";

fn part(id: &'static str) -> Element {
    el("section").class("part").attr("aria-labelledby", id)
}

/// One change: from when on, what it comes to, and where it stands.
fn change(it: &'static Change) -> Element {
    let words = &ZH_HANS;
    let doubt = (it.kind != Kind::Draft && it.confidence() < Confidence::High)
        .then(|| el("p").class("meta").text((words.confidence)(it.confidence())));
    el("section")
        .class("gist")
        .attr("id", it.id)
        .attr("tabindex", "-1")
        .child(el("h3").text(it.title))
        .child(el("p").class("meta").text(when(it)))
        .child(el("p").text(it.effect))
        .maybe_child(doubt)
        .child(cite(it.basis))
}

/// Its day; a draft has none on which it becomes law.
fn when(it: &Change) -> String {
    let words = &ZH_HANS;
    match it.kind {
        Kind::Draft => (words.changes_known)(it.day),
        Kind::Cases => (words.changes_published)(it.day),
        Kind::Law if LAW.checked_on < it.day => (words.since_future)(it.day),
        Kind::Law => (words.since)(it.day),
    }
}

/// What came between the last visit and today. The day of the last visit stays on this device; where the browser keeps
/// nothing, there is none.
fn since(session: Session) -> View {
    let words = &ZH_HANS;
    let looks = use_looks();
    let last = RwSignal::new(None::<(Date, Date)>);
    effect(move || {
        let Some(today) = session.today() else { return };
        let before = looks.get_untracked().visited;
        if before == Some(today) && last.with_untracked(Option::is_some) {
            return;
        }
        last.set(before.map(|it| (it, today)));
        if before != Some(today) {
            looks.change(|it| it.visited = Some(today));
        }
    });
    live(move || {
        let Some((before, today)) = last.get() else {
            return el("p").class("soft").text(words.changes_visit).into();
        };
        let new = |day: Date| before < day && day <= today;
        let laws = CHANGES.iter().filter(|it| it.kind != Kind::Draft && new(it.day));
        let laws = laws.map(|it| row(Route::Changes.href_at(it.id), it.title, it.effect));
        let packs = PACKS.iter().filter(|it| new(it.day));
        let packs = packs.map(|it| row(Route::Changes.href(), (words.changes_pack)(it.day), it.news));
        let rows: Vec<View> = laws.chain(packs).collect();
        let visit = el("p").class("soft").text((words.changes_visited)(before, rows.len()));
        all(vec![visit.into(), if rows.is_empty() { none() } else { el("ul").class("links").children(rows).into() }])
    })
}

/// Which cases rest on something that changed; without a case, the way to begin one.
fn mine(session: Session) -> View {
    let words = &ZH_HANS;
    let cases = session.cases();
    live(move || {
        let them = cases.get();
        if them.is_empty() {
            let tell = el("a").class("btn").attr("href", Route::Ask.href()).text(words.tell);
            return all(vec![el("p").text(words.changes_no_case).into(), el("p").class("no-print").child(tell).into()]);
        }
        all(them.iter().map(|it| case(session, &it.id, &it.name)).collect())
    })
}

/// One case: each change it rests on, and what would be different had it begun on the day before.
fn case(session: Session, id: &str, name: &str) -> View {
    let words = &ZH_HANS;
    let (Some(case), Some(facts)) = (session.assess_case(id), session.facts_of(id)) else { return none() };
    let touched = CHANGES.iter().rev().filter_map(|change| {
        let provisions = change.touches(&case);
        if provisions.is_empty() {
            return None;
        }
        let before = change.day.plus_days(-1);
        let shifted = compare(&LAW, &facts, case.today, before, change.day);
        let body = el("div")
            .class("more-body")
            .child(el("p").text(change.effect))
            .child(el("p").class("meta").text(words.changes_rests))
            .child(cite(&provisions))
            .child(el("p").class("meta").text((words.changes_compared)(before, change.day)))
            .child(shift(&shifted));
        let summary = el("summary").text((words.changes_touch)(change.day, change.title));
        Some(el("details").class("more").child(summary).child(body))
    });
    let touched: Vec<Element> = touched.collect();
    let none_of_them = touched.is_empty().then(|| el("p").text(words.changes_untouched));
    let open = el("a").class("act").attr("href", Route::Case.href_with(&of(id))).text(words.open_case);
    el("section")
        .class("sheet")
        .child(el("h3").text(name.to_owned()))
        .children(touched)
        .maybe_child(none_of_them)
        .child(el("p").child(open))
        .into()
}
