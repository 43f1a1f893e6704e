//! The pages. They read the session, the address and the tables, and hand values to the parts.

mod answers;
pub mod article;
mod ask;
mod case;
mod cases;
pub mod changes;
mod channels;
mod chapter;
mod disputes;
mod elsewhen;
mod evidence;
mod excuses;
mod glossary;
mod guide;
mod home;
mod instrument;
mod law;
mod myths;
mod not_found;
mod paper;
mod playbook;
mod rulings;
mod search;
mod settings;
mod soundness;

pub use answers::answers_page;
pub use article::article_page;
pub use ask::ask_page;
pub use case::case_page;
pub use cases::{cases_page, export_all};
pub use changes::changes_page;
pub use channels::channels_page;
pub use chapter::chapter_page;
pub use disputes::disputes_page;
pub use elsewhen::elsewhen_page;
pub use evidence::evidence_page;
pub use excuses::excuses_page;
pub use glossary::glossary_page;
pub use guide::guide_page;
pub use home::home_page;
pub use instrument::instrument_page;
pub use law::law_page;
use leptos::prelude::*;
pub use myths::myths_page;
pub use not_found::not_found_page;
pub use paper::paper_page;
pub use playbook::playbook_page;
pub use rulings::rulings_page;
pub use search::search_page;
pub use settings::settings_page;
pub use soundness::soundness_page;

use super::{
    browser,
    components::{
        differences::{articles, differences},
        icon::{Icon, icon},
        text::callout,
    },
    element::{View, all, effect, el, live, none, text},
    route::{Query, Route},
    router::{redirect, use_route},
    session::{Saved, Session},
};
use crate::{
    content::{LAW, messages::ZH_HANS, pack, papers::WORDING, questions::what},
    domain::{case::Case, facts::Facts, law::Provision, outcome::Difference, paper::answer_text, question::Question},
};

/// Where the address leads, as far as the cases of this browser are known.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    /// They have not been read yet.
    Loading,
    /// There is no such case here.
    Missing,
    /// The case with this id, and it is open.
    Case(String),
}

/// Opens the case that the address names, and says when it is there.
fn place(session: Session, query: ReadSignal<Query>) -> Memo<Place> {
    let id = move || query.read().get("c").map(str::to_owned);
    // A command: what the page shows follows the address bar.
    effect(move || {
        if session.loaded()
            && let Some(id) = id()
        {
            session.open(&id);
        }
    });
    // Changed in two tabs at once, what was told in this one became a case of its own, and that is open now: the address
    // follows, and whoever is typing goes on in the same field.
    let route = use_route();
    let mut before = None::<String>;
    effect(move || {
        let open = session.current().with(|it| it.as_ref().map(|it| it.id.clone()));
        let query = query.get_untracked();
        if let (Some(before), Some(open)) = (before.as_ref(), open.as_ref())
            && before != open
            && query.get("c") == Some(before)
        {
            let field = browser::focused();
            redirect(route.get_untracked(), query.set("c", open));
            request_animation_frame(move || field.iter().for_each(|it| browser::focus(&format!("#{it}"))));
        }
        before = open;
    });
    Memo::new(move |_| {
        if !session.loaded() {
            return Place::Loading;
        }
        let Some(id) = id() else { return Place::Missing };
        if session.current().with(|it| it.as_ref().is_some_and(|it| it.id == id)) {
            return Place::Case(id);
        }
        if session.has(&id) { Place::Loading } else { Place::Missing }
    })
}

/// A page about one case: the neutral line until it is there, and an honest word if it is not.
fn with_case(page: impl Fn(Session, String) -> View + Send + 'static) -> View {
    let session = super::session::use_session();
    let place = place(session, super::router::use_query());
    live(move || match place.get() {
        Place::Loading => loading(),
        Place::Missing => missing(),
        Place::Case(id) => all(vec![law_changes(session, &id), page(session, id)]),
    })
}

/// Says what a new version of the law changed in this case, until the person has read it.
fn law_changes(session: Session, id: &str) -> View {
    let id = id.to_owned();
    live(move || {
        let Some((pack, changes)) = session.law_changes(&id) else { return none() };
        let words = &ZH_HANS;
        let cited = changed_by(pack, &changes);
        let seen = id.clone();
        let button = el("button")
            .class("btn")
            .attr("type", "button")
            .on("click", move |_| {
                session.see(&seen);
                // The button goes, and with it would the focus.
                request_animation_frame(|| browser::focus("h1"));
            })
            .text(words.law_changed_seen);
        let body = el("div")
            .child(el("p").text((words.law_changed_note)(pack::NEWEST.news)))
            .child(differences(&changes, true))
            .child(articles(words.law_changed_by, &cited))
            .child(el("p").class("row").child(button));
        el("div").class("changed").child(callout(None, Icon::Info, words.law_changed, body.into())).into()
    })
}

/// The provisions that changed since that version; where it lists none, those on which the changed claims and limits rest
/// first.
fn changed_by(pack: u32, changes: &[Difference]) -> Vec<&'static Provision> {
    let mut newer: Vec<_> = pack::changed_since(pack).collect();
    if newer.is_empty() {
        let basis = changes.iter().filter_map(|it| match it {
            Difference::Claim { id, .. } | Difference::Amount { id, .. } => {
                LAW.claims.iter().find(|it| it.id == id).and_then(|it| it.basis.first())
            }
            Difference::Limit { id, .. } => LAW.limits.iter().find(|it| it.id == id).and_then(|it| it.basis.first()),
        });
        newer = basis.copied().collect();
    }
    newer
}

/// Stands where what is kept has not been read yet.
fn loading() -> View {
    el("p").class("starting").text(ZH_HANS.loading).into()
}

fn missing() -> View {
    let words = &ZH_HANS;
    let link = el("a").class("btn").attr("href", Route::Cases.href()).text(words.to_cases);
    all(vec![
        el("h1").attr("tabindex", "-1").text(words.no_case).into(),
        el("p").class("title-lead").text(words.no_case_body).into(),
        el("p").child(link).into(),
    ])
}

/// The query that names a case.
fn of(id: &str) -> Query {
    Query::new().with("c", id)
}

/// The address of a question of a case. `back` is where to go once it is answered: `view`, `answers`, or a paper's id.
fn ask_href(id: &str, question: &Question, back: &str) -> String {
    Route::Ask.href_with(&of(id).with("q", question.id).with("r", back))
}

/// What a case is called: its name, or else its problem and the day it was begun.
fn case_name(case: &Case) -> String {
    if case.name.is_empty() { (ZH_HANS.unnamed)(&problem(&case.facts), case.created) } else { case.name.clone() }
}

/// The first problem told, in the words of its choice.
fn problem(facts: &Facts) -> String {
    let answer = facts.get(what::PROBLEM.id).and_then(|it| answer_text(&what::PROBLEM, it, &WORDING));
    let first = answer.as_deref().and_then(|it| it.split(WORDING.and).next()).unwrap_or_default().to_owned();
    if first.is_empty() { ZH_HANS.unnamed_problem.to_owned() } else { first }
}

/// Says whether what was told is safe. The place is reserved, so that nothing moves when it changes.
fn saved_line(session: Session) -> View {
    let words = &ZH_HANS;
    let line = move || {
        let (mark, line) = match session.saved().get() {
            Saved::Nothing => (Icon::Yes, words.saved.to_owned()),
            Saved::Saving => (Icon::Open, words.saving.to_owned()),
            Saved::Saved { at } => (Icon::Yes, (words.saved_at)(&at)),
            Saved::Failed(_) => (Icon::Wrong, words.unsaved.to_owned()),
        };
        all(vec![icon(mark), text(line)])
    };
    el("span").class("saved").live(line).into()
}
