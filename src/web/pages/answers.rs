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
        element::{View, all, el, live, none},
        route::Route,
    },
};

/// The answers.
pub fn answers_page() -> View {
    with_case(|session, id| {
        live(move || match (session.current().get(), session.assessment().get()) {
            (Some(case), Some(found)) => answers(&id, &case, &found),
            _ => none(),
        })
    })
}

fn answers(id: &str, case: &Case, found: &Assessment) -> View {
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
    let open: Vec<View> = open
        .into_iter()
        .filter(|it| case.facts.get(it.id).is_none())
        .map(|it| row(it, Some(words.not_answered.to_owned()), ask_href(id, it, "answers"), words.answer))
        .collect();
    let open = if open.is_empty() {
        none()
    } else {
        el("section")
            .class("part")
            .attr("aria-labelledby", "open")
            .child(part_head("open", words.answers_open, ""))
            .child(el("dl").class("answers").children(open))
            .into()
    };
    let unknown = match case.facts.iter().filter(|(id, _)| questions::find(id).is_none()).count() {
        0 => none(),
        count => el("p").class("meta").text((words.answers_unknown)(count)).into(),
    };
    let result = Route::Case.href_with(&of(id));
    let back = el("a").class("btn btn-main").attr("href", result.clone()).text(words.see_result);
    all(vec![
        crumbs(vec![(Route::Cases.href(), words.cases.to_owned()), (result, case_name(case))]),
        el("header")
            .class("title")
            .child(el("h1").attr("tabindex", "-1").text(words.answers))
            .child(el("p").class("title-lead").text(words.answers_lead))
            .into(),
        el("dl").class("answers").children(rows).into(),
        unknown,
        open,
        el("p").class("row part").child(back).into(),
    ])
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

fn row(question: &'static Question, answer: Option<String>, href: String, act: &'static str) -> View {
    let words = &ZH_HANS;
    let soft = answer.is_none().then_some("soft");
    let about = el("span").class("sr").text((words.for_case)(question.name));
    el("div")
        .child(el("dt").text(question.name))
        .child(el("dd").maybe("class", soft).text(answer.unwrap_or_else(|| words.unsure.to_owned())))
        .child(el("dd").child(el("a").attr("href", href).text(act).child(about)))
        .into()
}
