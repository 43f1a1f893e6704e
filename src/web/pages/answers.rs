//! All answers of a case, each with the way to change it, and what is still worth answering.

use leptos::prelude::*;

use super::{ask_href, case_name, of, with_case};
use crate::{
    content::{
        messages::ZH_HANS,
        papers::WORDING,
        questions::{self, QUESTIONS},
    },
    domain::{
        assess::Assessment,
        case::Case,
        facts::Answer,
        paper::answer_text,
        question::{Group, Kind, Question},
    },
    web::{
        components::text::{crumbs, part_head},
        route::Route,
    },
};

/// The answers.
#[component]
pub fn AnswersPage() -> impl IntoView {
    with_case(|session, id| {
        view! {
            {move || {
                let case = session.current().get()?;
                let found = session.assessment().get()?;
                Some(answers(&id, &case, &found))
            }}
        }
        .into_any()
    })
}

fn answers(id: &str, case: &Case, found: &Assessment) -> AnyView {
    let words = &ZH_HANS;
    let given = |it: &&'static Question| it.group != Group::Paper && case.facts.get(it.id).is_some();
    let rows = QUESTIONS.iter().copied().filter(given).map(|it| {
        let answer = case.facts.get(it.id).and_then(|answer| answer_words(it, answer));
        row(it, answer, ask_href(id, it, "answers"), words.change)
    });
    let mut open: Vec<&'static Question> = Vec::new();
    for want in &found.wants {
        if !open.contains(&want.question) {
            open.push(want.question);
        }
    }
    let open: Vec<AnyView> = open
        .into_iter()
        .filter(|it| case.facts.get(it.id).is_none())
        .map(|it| row(it, Some(words.not_answered.to_owned()), ask_href(id, it, "answers"), words.answer))
        .collect();
    let open = (!open.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="open">
                {part_head("open", words.answers_open, "")} <dl class="answers">{open}</dl>
            </section>
        }
        .into_any()
    });
    let unknown = case.facts.iter().filter(|(id, _)| questions::find(id).is_none()).count();
    view! {
        {crumbs(vec![(Route::Cases.href(), words.cases.to_owned()), (Route::Case.href_with(&of(id)), case_name(case))])}
        <header class="title">
            <h1 tabindex="-1">{words.answers}</h1>
            <p class="title-lead">{words.answers_lead}</p>
        </header>
        <dl class="answers">{rows.collect_view()}</dl>
        {(0 < unknown).then(|| view! { <p class="meta">{(words.answers_unknown)(unknown)}</p> })}
        {open}
        <p class="row part"><a class="btn btn-main" href=Route::Case.href_with(&of(id))>{words.see_result}</a></p>
    }
    .into_any()
}

/// An answer in words, amounts with their unit; `None` for 不清楚.
fn answer_words(question: &Question, answer: &Answer) -> Option<String> {
    let unit = match question.answer {
        Kind::Money => ZH_HANS.yuan,
        Kind::Count { unit } => unit,
        _ => "",
    };
    match answer {
        Answer::Several(them) if them.is_empty() => Some(ZH_HANS.none_of_these.to_owned()),
        it => answer_text(question, it, &WORDING).map(|it| it + unit),
    }
}

fn row(question: &'static Question, answer: Option<String>, href: String, act: &'static str) -> AnyView {
    let words = &ZH_HANS;
    let soft = answer.is_none().then_some("soft");
    view! {
        <div>
            <dt>{question.name}</dt>
            <dd class=soft>{answer.unwrap_or_else(|| words.unsure.to_owned())}</dd>
            <dd><a href=href>{act}<span class="sr">{(words.for_case)(question.name)}</span></a></dd>
        </div>
    }
    .into_any()
}
