//! The person's cases: what comes next in each, and what can be done with them.

use leptos::{ev, html, prelude::*};
use wasm_bindgen_futures::spawn_local;

use super::{case::next_step, loading, of};
use crate::{
    content::messages::ZH_HANS,
    domain::assess::Assessment,
    web::{
        browser,
        components::{
            text::part_head,
            toast::{Said, Toast},
        },
        route::Route,
        session::{CaseSummary, Session, use_session},
    },
};

const MIME: &str = "application/json";

/// The list of cases, deleted ones, reading and writing files.
#[component]
pub fn CasesPage() -> impl IntoView {
    let words = &ZH_HANS;
    let session = use_session();
    let said = RwSignal::new(None::<Said>);
    let list = Memo::new(move |_| session.cases().get());
    let deleted = Memo::new(move |_| session.deleted().get());
    let undo = Callback::new(move |id: String| {
        session.undelete(&id);
        browser::focus(&format!("#case-{id} a"));
    });
    view! {
        <header class="title">
            <h1 tabindex="-1">{words.cases}</h1>
            <p class="title-lead">{words.cases_lead}</p>
            <p class="row"><a class="btn btn-main" href=Route::Ask.href()>{words.cases_new}</a></p>
        </header>
        {move || {
            if !session.loaded() {
                return loading();
            }
            list.with(|them| {
                if them.is_empty() {
                    return view! { <p>{words.cases_empty}</p> }.into_any();
                }
                let rows = them.iter().map(|it| row(session, it, said)).collect_view();
                view! { <ul class="cases">{rows}</ul> }.into_any()
            })
        }}
        {move || deleted.with(|them| (!them.is_empty()).then(|| trash(session, them)))}
        <div class="cols">
            <div><Import session /></div>
            <aside class="side">{backup(session)}</aside>
        </div>
        <Toast said on_undo=undo />
    }
}

/// What a case without a name is called in lists.
fn name_of(it: &CaseSummary) -> String {
    if it.name.is_empty() { (ZH_HANS.unnamed)(ZH_HANS.unnamed_problem, it.created) } else { it.name.clone() }
}

fn row(session: Session, it: &CaseSummary, said: RwSignal<Option<Said>>) -> AnyView {
    let words = &ZH_HANS;
    let (id, name) = (it.id.clone(), name_of(it));
    let found = session.assess_case(&id);
    let next = found.as_ref().and_then(next_step).map(|it| (words.cases_next)(it.rung.next));
    let day = found.as_ref().and_then(next_day);
    let meta = format!("{} · {}", (words.cases_answered)(it.answers), (words.cases_changed)(it.updated));
    let for_case = (words.for_case)(&name);
    let act = |text: &'static str, class: &'static str, act: Box<dyn Fn()>| {
        let about = for_case.clone();
        view! {
            <button class=class type="button" on:click=move |_| act()>{text}<span class="sr">{about}</span></button>
        }
        .into_any()
    };
    let (copied, named) = (id.clone(), name.clone());
    let copy = move || {
        session.copy(&copied);
        said.set(Some(Said { text: (words.copied)(&named), undo: None }));
    };
    let (exported, named) = (id.clone(), name.clone());
    let export = move || {
        if let Some(text) = session.export(&exported) {
            browser::download(&format!("{named}.json"), MIME, &text);
        }
    };
    let (gone, named) = (id.clone(), name.clone());
    let delete = move || {
        session.delete(&gone);
        said.set(Some(Said { text: (words.deleted)(&named), undo: Some((words.undo, gone.clone())) }));
        request_animation_frame(|| browser::focus(".toast button"));
    };
    let (anchor, href) = (format!("case-{id}"), Route::Case.href_with(&of(&id)));
    view! {
        <li id=anchor>
            <h2><a href=href>{name.clone()}</a></h2>
            {day.map(|it| view! { <p>{it}</p> })}
            {next.map(|it| view! { <p class="soft">{it}</p> })}
            <p class="meta">{meta}</p>
            <details class="more">
                <summary>{words.more_acts}<span class="sr">{for_case.clone()}</span></summary>
                <div class="more-body">
                    <Rename session id name />
                    <div class="row">
                        {act(words.copy, "btn", Box::new(copy))} {act(words.export, "btn", Box::new(export))}
                        {act(words.delete, "btn btn-stop", Box::new(delete))}
                    </div>
                </div>
            </details>
        </li>
    }
    .into_any()
}

/// The nearest day that is still to come.
fn next_day(found: &Assessment) -> Option<String> {
    let words = &ZH_HANS;
    let ahead = found.limits.iter().filter_map(|it| Some((it.day().filter(|day| found.today <= *day)?, it)));
    let (day, it) = ahead.min_by_key(|(day, _)| *day)?;
    Some((words.cases_day)(it.limit.title, &(words.date_weekday)(day), day.days_since(found.today)))
}

/// The field for another name.
#[component]
fn Rename(session: Session, id: String, name: String) -> impl IntoView {
    let words = &ZH_HANS;
    let field = NodeRef::<html::Input>::new();
    let wrong = RwSignal::new(None::<String>);
    let input_id = format!("name-{id}");
    let rename = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let Some(typed) = field.get_untracked().map(|it| it.value()) else { return };
        match session.rename(&id, &typed) {
            Ok(()) => browser::focus(&format!("#case-{id} a")),
            Err(why) => wrong.set(Some((words.refusal_of_name)(why))),
        }
    };
    view! {
        <form class="field" class:wrong=move || wrong.read().is_some() novalidate on:submit=rename>
            <label for=input_id.clone()>{words.rename_label}</label>
            <p class="wrong-text" role="status">{wrong}</p>
            <input class="input" id=input_id autocomplete="off" prop:value=name node_ref=field />
            <button class="btn" type="submit">{words.rename_save}</button>
        </form>
    }
}

/// The cases deleted lately.
fn trash(session: Session, them: &[CaseSummary]) -> AnyView {
    let words = &ZH_HANS;
    let row = |it: &CaseSummary| {
        let (id, name) = (it.id.clone(), name_of(it));
        let about = (words.for_case)(&name);
        view! {
            <li>
                <span>{name}</span>
                <button class="btn" type="button" on:click=move |_| session.undelete(&id)>
                    {words.undelete}
                    <span class="sr">{about}</span>
                </button>
            </li>
        }
        .into_any()
    };
    view! {
        <section class="part" aria-labelledby="deleted">
            {part_head("deleted", words.deleted_head, words.deleted_note)}
            <ul class="trash">{them.iter().map(row).collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// Reads cases from a file, or from pasted text.
#[component]
fn Import(session: Session) -> impl IntoView {
    let words = &ZH_HANS;
    let outcome = RwSignal::new(String::new());
    let pasted = NodeRef::<html::Textarea>::new();
    let take = move |text: &str| {
        outcome.set(match session.import(text) {
            Ok(_) => words.import_done.to_owned(),
            Err(it) => format!("{}{}", words.problem_file, (words.fault)(&it)),
        });
    };
    let open = move |event: ev::Event| {
        spawn_local(async move {
            match browser::read_file(&event).await {
                Some(Ok(text)) => take(&text),
                Some(Err(it)) => outcome.set(format!("{}{}", words.problem_file, (words.fault)(&it))),
                None => {}
            }
        });
    };
    let paste = move |_| {
        if let Some(it) = pasted.get_untracked() {
            take(&it.value());
        }
    };
    view! {
        <section class="part" aria-labelledby="import">
            {part_head("import", words.import, "")}
            <p class="part-note">{words.import_note}</p>
            <p role="status">{outcome}</p>
            <div class="field">
                <label for="file">{words.import_file}</label>
                <input id="file" type="file" accept=".json,application/json" on:change=open />
            </div>
            <div class="field">
                <label for="pasted">{words.import_text}</label>
                <textarea class="input" id="pasted" node_ref=pasted></textarea>
                <button class="btn" type="button" on:click=paste>{words.import_do}</button>
            </div>
        </section>
    }
}

/// Writes all cases to a file, and says when that was last done.
pub fn backup(session: Session) -> AnyView {
    let words = &ZH_HANS;
    view! {
        <section class="part" aria-labelledby="backup">
            {part_head("backup", words.backup, "")}
            <p class="part-note">{words.backup_note}</p>
            <p class="meta">{move || (words.last_backup)(session.last_backup())}</p>
            <p><button class="btn" type="button" on:click=move |_| export_all(session)>{words.export_all}</button></p>
        </section>
    }
    .into_any()
}

/// Hands all cases over as one file.
pub fn export_all(session: Session) {
    if browser::download(ZH_HANS.backup_file, MIME, &session.export_all()) {
        session.backed_up();
    }
}
