//! A paper of a case: what is still to be filled in, the sheet as it will be printed, and how to send it.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{ask_href, case_name, of, saved_line, with_case};
use crate::{
    content::{
        messages::ZH_HANS,
        papers::WORDING,
        questions::{QUESTIONS, hold},
    },
    domain::{
        paper::{Draft, Sheet, Template, draft},
        question::{Group, Question},
    },
    web::{
        browser,
        components::{
            icon::{Icon, icon},
            question::DetailField,
            sheet::sheet,
            text::{callout, crumbs, fact, part_head},
        },
        route::Route,
        session::Session,
    },
};

/// A paper.
#[component]
pub fn PaperPage(
    /// Which one.
    template: &'static Template,
) -> impl IntoView {
    with_case(move |session, id| paper(session, &id, template))
}

fn paper(session: Session, id: &str, template: &'static Template) -> AnyView {
    let words = &ZH_HANS;
    let with_open = RwSignal::new(false);
    // The sheet, and whether it asks for anything; `None` only between two cases.
    let drafted = Memo::new(move |_| {
        let (case, found) = (session.current().get()?, session.assessment().get()?);
        let sheet = Sheet {
            facts: &case.facts,
            assessment: &found,
            questions: QUESTIONS,
            evidence: &hold::EVIDENCE,
            with_open: with_open.get(),
        };
        let asks = found.findings.iter().any(|it| sheet.takes(template, it));
        Some((draft(template, &sheet, &WORDING), asks))
    });
    let name = session.current().with_untracked(|it| it.as_ref().map(case_name).unwrap_or_default());
    let here = Route::Paper(template).href_with(&of(id));
    let ask = {
        let id = id.to_owned();
        // Details stand on this page; everything else is a question of the interview.
        move |it: &Question| match it.group {
            Group::Paper => format!("{here}#{}", it.id),
            _ => ask_href(&id, it, template.id),
        }
    };
    let gaps = move || drafted.with(|it| (words.paper_gaps)(it.as_ref().map_or(0, |(it, _)| it.gaps.len())));
    let page = move || drafted.with(|it| it.as_ref().map(|(it, _)| sheet(it, &ask)));
    let empty = move || {
        drafted.with(|it| it.as_ref().is_some_and(|(_, asks)| !asks)).then(|| {
            let text = view! { <p>{words.nothing_to_ask}</p> }.into_any();
            callout(Some("open"), Icon::Open, words.caveat, text)
        })
    };

    view! {
        {crumbs(vec![(Route::Cases.href(), words.cases.to_owned()), (Route::Case.href_with(&of(id)), name)])}
        <header class="title no-print">
            <h1 tabindex="-1">{template.title}</h1>
            <p class="soft">{gaps}</p>
            <Toolbar drafted with_open />
            {empty}
        </header>
        <div class="cols">
            <div class="desk">{page}</div>
            <aside class="side side-first no-print">{details(session, template)}</aside>
            <section class="part no-print">
                <dl class="facts">
                    {fact(words.delivery, template.delivery.into_any())} {fact(words.effect, template.effect.into_any())}
                </dl>
            </section>
        </div>
    }
    .into_any()
}

/// Print, copy, and which requests go in.
#[component]
fn Toolbar(
    /// What is copied.
    drafted: Memo<Option<(Draft, bool)>>,
    /// Whether requests still open are asked for too.
    with_open: RwSignal<bool>,
) -> impl IntoView {
    let words = &ZH_HANS;
    let copied = RwSignal::new("");
    let copy = move |_| {
        let Some(text) = drafted.with_untracked(|it| it.as_ref().map(|(it, _)| it.plain(&WORDING))) else { return };
        spawn_local(async move {
            let done = browser::copy(&text).await;
            let _ = copied.try_set(if done { words.copied_text } else { words.copy_failed });
        });
    };
    view! {
        <div class="row row-fill">
            <button class="btn btn-main" type="button" on:click=move |_| browser::print()>
                {icon(Icon::Print)}
                {words.print}
            </button>
            <button class="btn" type="button" on:click=copy>{icon(Icon::Copy)}{words.copy_text}</button>
        </div>
        <p class="meta" role="status">{copied}</p>
        <label class="check">
            <input
                type="checkbox"
                prop:checked=with_open
                on:change=move |event| with_open.set(event_target_checked(&event))
            />
            <span><b>{words.with_open}</b><small>{words.with_open_note}</small></span>
        </label>
    }
}

/// The details this paper asks for. Drawn once: what is typed is never written back.
fn details(session: Session, template: &'static Template) -> AnyView {
    let words = &ZH_HANS;
    let field = |question: &'static Question| {
        let given =
            session.current().with_untracked(|it| it.as_ref().and_then(|it| it.facts.get(question.id).cloned()));
        let on_change = Callback::new(move |answer| match answer {
            Some(it) => session.answer(question, it),
            None => session.unanswer(question),
        });
        view! { <DetailField question given on_change /> }.into_any()
    };
    view! {
        {part_head("fill", words.fill_in, "")}
        <p class="part-note">{words.fill_in_note}</p>
        <p>{saved_line(session)}</p>
        {template.details.iter().map(|it| field(it)).collect_view()}
    }
    .into_any()
}
