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
        route::{Query, Route},
        session::use_session,
    },
};

/// The front page.
#[component]
pub fn HomePage() -> impl IntoView {
    let words = &ZH_HANS;
    let trust = [Icon::Lock, Icon::Yes, Icon::Info].into_iter().zip(words.trust);
    let trust = trust.map(|(mark, text)| view! { <li>{icon(mark)}{text}</li> }.into_any());
    let firsts = words.firsts_list.map(|(head, text)| view! { <li><h3>{head}</h3><p>{text}</p></li> }.into_any());
    let start = |id: &str| Route::Ask.href_with(&Query::new().with("k", id));
    let kinds = what::PROBLEM.choices().iter().map(|it| row(start(it.id), it.label, it.example));
    let (live, live_note) = words.kind_live;
    let kinds = kinds.chain([row(start(who::LIVE.id), live, live_note)]);
    let chapters = CHAPTERS.iter().map(|it| row(Route::Chapter(it).href(), it.title, ""));

    view! {
        <section class="hero">
            {rose()}
            <h1 tabindex="-1">{words.hero_1}<br />{words.hero_2}</h1>
            <p class="title-lead">{words.hero_lead}</p>
            <div class="row row-fill">
                <a class="btn btn-main" href=Route::Ask.href()>{words.tell}</a>
                <a class="btn" href=Route::Guide.href()>{words.read_first}</a>
            </div>
            <ul class="hero-trust">{trust.collect_view()}</ul>
        </section>
        <div class="resume-slot"><Resume /></div>
        <section class="part" aria-labelledby="now">
            {part_head("now", words.firsts, "")}
            <ol class="firsts">{firsts.collect_view()}</ol>
        </section>
        <section class="part" aria-labelledby="kinds">
            {part_head("kinds", words.kinds, words.kinds_note)}
            <ul class="links links-2 links-3">{kinds.collect_view()}</ul>
        </section>
        <section class="part" aria-labelledby="guide">
            {part_head("guide", words.chapters, words.chapters_note)}
            <ol class="links links-num links-2">{chapters.collect_view()}</ol>
        </section>
    }
}

/// The compass: three rings, a mark every five degrees, and a needle.
fn rose() -> AnyView {
    let ticks = (0..72).map(|it| if it % 6 == 0 { "M200 8v22" } else { "M200 14v10" }).enumerate();
    let ticks =
        ticks.map(|(at, d)| view! { <path d=d transform=format!("rotate({} 200 200)", at * 5)></path> }.into_any());
    view! {
        <svg class="rose" viewBox="0 0 400 400" aria-hidden="true">
            <circle cx="200" cy="200" r="194"></circle>
            <circle cx="200" cy="200" r="150"></circle>
            <circle cx="200" cy="200" r="92"></circle>
            {ticks.collect_view()}
            <g transform="rotate(24 200 200)">
                <path class="rose-needle" d="M200 62 216 200h-32z"></path>
                <path class="rose-tail" d="M200 338 184 200h32z"></path>
            </g>
            <circle cx="200" cy="200" r="7" class="rose-pin"></circle>
        </svg>
    }
    .into_any()
}

/// The case changed last, with what comes next. Its place is kept by `html[data-cases]`, which `boot.js` sets.
#[component]
fn Resume() -> impl IntoView {
    let words = &ZH_HANS;
    let session = use_session();
    let last = Memo::new(move |_| session.cases().with(|them| them.first().cloned()));
    move || {
        let last = last.get()?;
        let case = session.assess_case(&last.id);
        let next = case.and_then(|it| super::case::next_step(&it).map(|step| (words.cases_next)(step.rung.next)));
        let about = next.unwrap_or_else(|| (words.cases_answered)(last.answers));
        Some(
            view! {
                <section class="sheet resume" aria-labelledby="resume">
                    <div>
                        <h2 id="resume">{(words.resume)(&last.name)}</h2>
                        <p class="soft">{about}</p>
                    </div>
                    <a class="btn" href=Route::Case.href_with(&of(&last.id))>{words.open_case}</a>
                </section>
            }
            .into_any(),
        )
    }
}
