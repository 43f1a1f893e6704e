//! The person's cases: what comes next in each, and what can be done with them.

use leptos::{ev::Event, prelude::*};

use super::{case::next_step, loading, of};
use crate::{
    content::messages::ZH_HANS,
    domain::assess::Assessment,
    web::{
        browser,
        components::{
            icon::{Icon, badge},
            text::part_head,
            toast::{Said, toast},
        },
        element::{View, all, el, live, none, text},
        route::Route,
        session::{CaseSummary, Session, use_session},
    },
};

const MIME: &str = "application/json";

/// The list of cases, deleted ones, reading and writing files.
pub fn cases_page() -> View {
    let words = &ZH_HANS;
    let session = use_session();
    let said = RwSignal::new(None::<Said>);
    let (list, deleted) = (session.cases(), session.deleted());
    let undo = Callback::new(move |id: String| {
        session.undelete(&id);
        browser::focus(&format!("#case-{id} a"));
    });
    let new = el("a").class("btn btn-main").attr("href", Route::Ask.href()).text(words.cases_new);
    let rows = move || {
        if !session.loaded() {
            return loading();
        }
        list.with(|them| {
            if them.is_empty() {
                return el("p").text(words.cases_empty).into();
            }
            el("ul").class("cases").children(them.iter().map(|it| row(session, it, said))).into()
        })
    };
    all(vec![
        el("header")
            .class("title")
            .child(el("h1").attr("tabindex", "-1").text(words.cases))
            .child(el("p").class("title-lead").text(words.cases_lead))
            .child(el("p").class("row").child(new))
            .into(),
        live(rows),
        // What stands below the list waits for it, or it would jump.
        live(move || if session.loaded() { below(session, deleted) } else { none() }),
        toast(said, undo),
    ])
}

/// Deleted cases, reading a file, writing one.
fn below(session: Session, deleted: Memo<Vec<CaseSummary>>) -> View {
    let files = el("div")
        .class("cols")
        .child(el("div").child(import(session)))
        .child(el("aside").class("side").child(backup(session)));
    all(vec![
        live(move || deleted.with(|them| if them.is_empty() { none() } else { trash(session, them) })),
        files.into(),
    ])
}

/// What a case without a name is called in lists.
fn name_of(it: &CaseSummary) -> String {
    if it.name.is_empty() { (ZH_HANS.unnamed)(ZH_HANS.unnamed_problem, it.created) } else { it.name.clone() }
}

fn row(session: Session, it: &CaseSummary, said: RwSignal<Option<Said>>) -> View {
    let words = &ZH_HANS;
    let (id, name) = (it.id.clone(), name_of(it));
    let found = session.assess_case(&id);
    let next = found.as_ref().and_then(next_step).map(|it| (words.cases_next)(it.rung.next));
    let day = found.as_ref().and_then(next_day);
    let meta = format!("{} · {}", (words.cases_answered)(it.answers), (words.cases_changed)(it.updated));
    let for_case = (words.for_case)(&name);
    let about = || el("span").class("sr").text(for_case.clone());
    let act = |class, name| el("button").class(class).attr("type", "button").text(name).child(about());
    let (copied, named) = (id.clone(), name.clone());
    let copy = move |_| {
        session.copy(&copied);
        said.set(Some(Said { text: (words.copied)(&named), undo: None }));
    };
    let (exported, named) = (id.clone(), name.clone());
    let export = move |_| {
        if let Some(text) = session.export(&exported) {
            browser::download(&format!("{named}.json"), MIME, &text);
        }
    };
    let (gone, named) = (id.clone(), name.clone());
    let delete = move |_| {
        session.delete(&gone);
        said.set(Some(Said { text: (words.deleted)(&named), undo: Some((words.undo, gone.clone())) }));
        request_animation_frame(|| browser::focus(".toast button"));
    };
    let acts = el("div")
        .class("row")
        .child(act("btn", words.copy).on("click", copy))
        .child(act("btn", words.export).on("click", export))
        .child(act("btn btn-stop", words.delete).on("click", delete));
    let more = el("details")
        .class("more")
        .child(el("summary").text(words.more_acts).child(about()))
        .child(el("div").class("more-body").child(rename(session, id.clone(), name.clone())).child(acts));
    let changed = session.law_changes(&id).map(|_| el("p").child(badge(Icon::Info, words.law_changed_short)));
    let link = el("a").attr("href", Route::Case.href_with(&of(&id))).text(name);
    el("li")
        .attr("id", format!("case-{id}"))
        .child(el("h2").child(link))
        .maybe_child(changed)
        .maybe_child(day.map(|it| el("p").text(it)))
        .maybe_child(next.map(|it| el("p").class("soft").text(it)))
        .child(el("p").class("meta").text(meta))
        .child(more)
        .into()
}

/// The nearest day that is still to come.
fn next_day(found: &Assessment) -> Option<String> {
    let words = &ZH_HANS;
    let ahead = found.limits.iter().filter_map(|it| Some((it.day().filter(|day| found.today <= *day)?, it)));
    let (day, it) = ahead.min_by_key(|(day, _)| *day)?;
    Some((words.cases_day)(it.limit.title, &(words.date_weekday)(day), day.days_since(found.today)))
}

/// The field for another name.
fn rename(session: Session, id: String, name: String) -> View {
    let words = &ZH_HANS;
    let wrong = RwSignal::new(None::<String>);
    let field = format!("name-{id}");
    let label = el("label").attr("for", field.clone()).text(words.rename_label);
    let input = el("input").class("input").attr("id", field.clone()).attr("autocomplete", "off");
    let rename = move |event: Event| {
        event.prevent_default();
        match session.rename(&id, &browser::typed_in(&field)) {
            Ok(()) => browser::focus(&format!("#case-{id} a")),
            Err(why) => wrong.set(Some((words.refusal_of_name)(why))),
        }
    };
    el("form")
        .live_attr("class", move || Some(if wrong.read().is_some() { "field wrong" } else { "field" }.into()))
        .flag("novalidate", true)
        .child(label)
        .child(el("p").class("wrong-text").attr("role", "status").live(move || wrong.get().map_or_else(none, text)))
        .child(input.value(move || name.clone()))
        .child(el("button").class("btn").attr("type", "submit").text(words.rename_save))
        .on("submit", rename)
        .into()
}

/// The cases deleted lately.
fn trash(session: Session, them: &[CaseSummary]) -> View {
    let words = &ZH_HANS;
    let row = |it: &CaseSummary| {
        let (id, name) = (it.id.clone(), name_of(it));
        let about = el("span").class("sr").text((words.for_case)(&name));
        let button = el("button").class("btn").attr("type", "button").text(words.undelete).child(about);
        let undelete = move |_| session.undelete(&id);
        el("li").child(el("span").text(name)).child(button.on("click", undelete))
    };
    el("section")
        .class("part")
        .attr("aria-labelledby", "deleted")
        .child(part_head("deleted", words.deleted_head, words.deleted_note))
        .child(el("ul").class("trash").children(them.iter().map(row)))
        .into()
}

/// Reads cases from a file, or from pasted text.
fn import(session: Session) -> View {
    let words = &ZH_HANS;
    let outcome = RwSignal::new(String::new());
    let take = move |file: &str| {
        outcome.set(match session.import(file) {
            Ok(_) => words.import_done.to_owned(),
            Err(it) => format!("{}{}", words.problem_file, (words.fault)(&it)),
        });
    };
    let open = move |event: Event| {
        browser::spawn(async move {
            match browser::read_file(&event).await {
                Some(Ok(file)) => take(&file),
                Some(Err(it)) => outcome.set(format!("{}{}", words.problem_file, (words.fault)(&it))),
                None => {}
            }
        });
    };
    let paste = move |_| take(&browser::typed_in("pasted"));
    let file = el("input").attr("id", "file").attr("type", "file").attr("accept", ".json,application/json");
    let button = el("button").class("btn").attr("type", "button").text(words.import_do);
    el("section")
        .class("part")
        .attr("aria-labelledby", "import")
        .child(part_head("import", words.import, ""))
        .child(el("p").class("part-note").text(words.import_note))
        .child(el("p").attr("role", "status").live(move || text(outcome.get())))
        .child(
            el("div")
                .class("field")
                .child(el("label").attr("for", "file").text(words.import_file))
                .child(file.on("change", open)),
        )
        .child(
            el("div")
                .class("field")
                .child(el("label").attr("for", "pasted").text(words.import_text))
                .child(el("textarea").class("input").attr("id", "pasted"))
                .child(button.on("click", paste)),
        )
        .into()
}

/// Writes all cases to a file, and says when that was last done.
pub fn backup(session: Session) -> View {
    let words = &ZH_HANS;
    let button = el("button").class("btn").attr("type", "button").text(words.export_all);
    el("section")
        .class("part")
        .attr("aria-labelledby", "backup")
        .child(part_head("backup", words.backup, ""))
        .child(el("p").class("part-note").text(words.backup_note))
        .child(el("p").class("meta").live(move || text((words.last_backup)(session.last_backup()))))
        .child(el("p").child(button.on("click", move |_| export_all(session))))
        .into()
}

/// Hands all cases over as one file.
pub fn export_all(session: Session) {
    if browser::download(ZH_HANS.backup_file, MIME, &session.export_all()) {
        session.backed_up();
    }
}
