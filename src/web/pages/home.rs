//! The front page. It is a document: everything but the case to go on with is there without a script.

use leptos::prelude::*;

use super::of;
use crate::{
    content::{chapters::CHAPTERS, messages::ZH_HANS, questions::what, questions::who},
    web::{
        components::{
            icon::{Icon, icon},
            text::{part_head, row},
        },
        element::{Element, View, all, el, live, none},
        route::{Query, Route},
        session::use_session,
    },
};

/// The front page.
pub fn home_page() -> View {
    let words = &ZH_HANS;
    let trust = [Icon::Lock, Icon::Yes, Icon::Info].into_iter().zip(words.trust);
    let trust = trust.map(|(mark, text)| el("li").child(icon(mark)).text(text));
    let firsts = words.firsts_list.map(|(head, text)| el("li").child(el("h3").text(head)).child(el("p").text(text)));
    let start = |id: &str| Route::Ask.href_with(&Query::new().with("k", id));
    let kinds = what::PROBLEM.choices().iter().map(|it| row(start(it.id), it.label, it.example));
    let (name, note) = words.kind_live;
    let kinds = kinds.chain([row(start(who::LIVE.id), name, note)]);
    let chapters = CHAPTERS.iter().map(|it| row(Route::Chapter(it).href(), it.title, ""));

    let part = |id| el("section").class("part").attr("aria-labelledby", id);

    let name = el("h1").attr("tabindex", "-1").text(words.hero_1).child(el("br")).text(words.hero_2);
    let ways = el("div")
        .class("row row-fill")
        .child(el("a").class("btn btn-main").attr("href", Route::Ask.href()).text(words.tell))
        .child(el("a").class("btn").attr("href", Route::Guide.href()).text(words.read_first));
    let hero = el("section")
        .class("hero")
        .child(rose())
        .child(name)
        .child(el("p").class("title-lead").text(words.hero_lead))
        .child(ways)
        .child(el("ul").class("hero-trust").children(trust));

    all(vec![
        hero.into(),
        el("div").class("resume-slot").child(resume()).into(),
        part("now").child(part_head("now", words.firsts, "")).child(el("ol").class("firsts").children(firsts)).into(),
        part("kinds")
            .child(part_head("kinds", words.kinds, words.kinds_note))
            .child(el("ul").class("links links-2 links-3").children(kinds))
            .child(el("p").child(el("a").class("act").attr("href", Route::Disputes.href()).text(words.disputes_all)))
            .into(),
        part("guide")
            .child(part_head("guide", words.chapters, words.chapters_note))
            .child(el("ol").class("links links-num links-2").children(chapters))
            .into(),
    ])
}

/// The compass: three rings, a mark every five degrees, and a needle.
fn rose() -> Element {
    let ring = |radius: &'static str| el("circle").attr("cx", "200").attr("cy", "200").attr("r", radius);
    let path = |d: &'static str| el("path").attr("d", d);
    let ticks = (0..72).map(|at| {
        let tick = path(if at % 6 == 0 { "M200 8v22" } else { "M200 14v10" });
        tick.attr("transform", format!("rotate({} 200 200)", at * 5))
    });
    let needle = el("g")
        .attr("transform", "rotate(24 200 200)")
        .child(path("M200 62 216 200h-32z").class("rose-needle"))
        .child(path("M200 338 184 200h32z").class("rose-tail"));
    el("svg")
        .class("rose")
        .attr("viewBox", "0 0 400 400")
        .attr("aria-hidden", "true")
        .children(["194", "150", "92"].map(ring))
        .children(ticks)
        .child(needle)
        .child(ring("7").class("rose-pin"))
}

/// The case changed last, with what comes next. Its place is kept by `html[data-cases]`, which `boot.js` sets.
fn resume() -> View {
    let words = &ZH_HANS;
    let session = use_session();
    let cases = session.cases();
    live(move || {
        let Some(last) = cases.with(|them| them.first().cloned()) else { return none() };
        let case = session.assess_case(&last.id);
        let next = case.and_then(|it| super::case::next_step(&it).map(|step| (words.cases_next)(step.rung.next)));
        let about = next.unwrap_or_else(|| (words.cases_answered)(last.answers));
        let what = el("div")
            .child(el("h2").attr("id", "resume").text((words.resume)(&last.name)))
            .child(el("p").class("soft").text(about));
        let open = el("a").class("btn").attr("href", Route::Case.href_with(&of(&last.id))).text(words.open_case);
        el("section").class("sheet resume").attr("aria-labelledby", "resume").child(what).child(open).into()
    })
}
