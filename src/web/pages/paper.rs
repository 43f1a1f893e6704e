//! A paper of a case: what is still to be filled in, the sheet as it will be printed, and how to send it.

use leptos::prelude::*;

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
            question::detail_field,
            sheet::sheet,
            text::{callout, crumbs, fact, part_head},
        },
        element::{View, all, el, none, text},
        route::Route,
        session::Session,
    },
};

/// A paper.
pub fn paper_page(template: &'static Template) -> View {
    with_case(move |session, id| paper(session, &id, template))
}

fn paper(session: Session, id: &str, template: &'static Template) -> View {
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
    let gaps = move || drafted.with(|it| text((words.paper_gaps)(it.as_ref().map_or(0, |(it, _)| it.gaps.len()))));
    let page = move || drafted.with(|it| it.as_ref().map_or_else(none, |(it, _)| sheet(it, &ask)));
    let empty = move || {
        if drafted.with(|it| it.as_ref().is_none_or(|(_, asks)| *asks)) {
            return none();
        }
        callout(Some("open"), Icon::Open, words.caveat, el("p").text(words.nothing_to_ask).into())
    };

    let title = el("header")
        .class("title no-print")
        .child(el("h1").attr("tabindex", "-1").text(template.title))
        .child(el("p").class("soft").live(gaps))
        .child(toolbar(drafted, with_open))
        .live(empty);
    let facts = el("dl")
        .class("facts")
        .child(fact(words.delivery, text(template.delivery)))
        .child(fact(words.effect, text(template.effect)));
    let cols = el("div")
        .class("cols")
        .child(el("div").class("desk").live(page))
        .child(el("aside").class("side side-first no-print").child(details(session, template)))
        .child(el("section").class("part no-print").child(facts));
    all(vec![
        crumbs(vec![(Route::Cases.href(), words.cases.to_owned()), (Route::Case.href_with(&of(id)), name)]),
        title.into(),
        cols.into(),
    ])
}

/// Print, copy, and which requests go in: with `with_open` those still open too.
fn toolbar(drafted: Memo<Option<(Draft, bool)>>, with_open: RwSignal<bool>) -> View {
    let words = &ZH_HANS;
    let copied = RwSignal::new("");
    let copy = move |_| {
        let Some(text) = drafted.with_untracked(|it| it.as_ref().map(|(it, _)| it.plain(&WORDING))) else { return };
        browser::spawn(async move {
            let done = browser::copy(&text).await;
            let _ = copied.try_set(if done { words.copied_text } else { words.copy_failed });
        });
    };
    let button = |class, mark, name| el("button").attr("type", "button").class(class).child(icon(mark)).text(name);
    let buttons = el("div")
        .class("row row-fill")
        .child(button("btn btn-main", Icon::Print, words.print).on("click", |_| browser::print()))
        .child(button("btn", Icon::Copy, words.copy_text).on("click", copy));
    let tick = el("input")
        .attr("type", "checkbox")
        .checked(move || with_open.get())
        .on("change", move |event| with_open.set(event_target_checked(&event)));
    let about = el("span").child(el("b").text(words.with_open)).child(el("small").text(words.with_open_note));
    all(vec![
        buttons.into(),
        el("p").attr("role", "status").class("meta").live(move || text(copied.get())).into(),
        el("label").class("check").child(tick).child(about).into(),
    ])
}

/// The details this paper asks for. Drawn once: what is typed is never written back.
fn details(session: Session, template: &'static Template) -> View {
    let words = &ZH_HANS;
    let field = |question: &'static Question| {
        let given =
            session.current().with_untracked(|it| it.as_ref().and_then(|it| it.facts.get(question.id).cloned()));
        let on_change = Callback::new(move |answer| match answer {
            Some(it) => session.answer(question, it),
            None => session.unanswer(question),
        });
        detail_field(question, given.as_ref(), on_change)
    };
    let mut parts = vec![
        part_head("fill", words.fill_in, ""),
        el("p").class("part-note").text(words.fill_in_note).into(),
        el("p").child(saved_line(session)).into(),
    ];
    parts.extend(template.details.iter().map(|it| field(it)));
    all(parts)
}
