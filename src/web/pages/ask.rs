//! The wizard: one question at a time, with what is found so far beside it. Which question is shown stands in the
//! address, so that *back* works; without one there, the next is computed.
//!
//! A case begins with its first answer. Until then the page works on what the address says: `?k=` names a kind of trouble,
//! chosen on the front page, `?t=` a type of dispute.

use std::time::Duration;

use leptos::{leptos_dom::helpers::set_timeout, prelude::*};

use super::{Place, case_name, loading, missing, of, place, saved_line};
use crate::{
    content::{
        LAW, disputes,
        messages::ZH_HANS,
        papers,
        questions::{self, QUESTIONS, what, who},
    },
    domain::{
        assess::{Assessment, assess},
        date::Date,
        facts::{Answer, Facts},
        interview::{Change, Want},
        law::Provision,
        question::{Group, Question, Refusal},
    },
    web::{
        browser,
        components::{
            findings::{self, Standings, changes, standings},
            icon::{Icon, icon},
            question::{QuestionForm, question_form},
            text::cite,
        },
        element::{View, all, effect, el, keyed, live, text},
        route::{Query, Route},
        router::{navigate, redirect, use_query, use_route},
        session::{Session, use_session},
    },
};

/// How long after an answer the change is said: the focus has then arrived at the next question.
const SAID_AFTER: Duration = Duration::from_millis(600);

/// The wizard.
pub fn ask_page() -> View {
    let (session, query) = (use_session(), use_query());
    let place = place(session, query);
    // Not drawn anew when the first answer begins the case.
    let there = Memo::new(move |_| match place.get() {
        Place::Loading => None,
        Place::Case(_) => Some(true),
        Place::Missing => Some(query.read().get("c").is_none()),
    });
    live(move || match there.get() {
        None => loading(),
        Some(true) => interview(session, query),
        Some(false) => missing(),
    })
}

/// What the address says about a case not begun yet.
fn facts_of(query: &Query) -> Facts {
    if let Some(dispute) = query.get("t").and_then(disputes::find) {
        return dispute.facts();
    }
    let mut facts = Facts::default();
    let Some(kind) = query.get("k") else { return facts };
    if kind == who::LIVE.id {
        facts.set(who::CHANNEL.id, Answer::Text(kind.to_owned()));
    } else if what::PROBLEM.choices().iter().any(|it| it.id == kind) {
        facts.set(what::PROBLEM.id, Answer::Several(vec![kind.to_owned()]));
    }
    facts
}

#[derive(Clone, Copy)]
struct Interview {
    session: Session,
    query: ReadSignal<Query>,
    facts: Memo<Facts>,
    assessment: Memo<Assessment>,
    /// How everyone stood before the last answer.
    before: RwSignal<Option<Standings>>,
    /// What changed with it, for those who do not see it.
    said: RwSignal<String>,
    /// The questions answered, in the order they were.
    trail: StoredValue<Vec<&'static Question>>,
}

fn interview(session: Session, query: ReadSignal<Query>) -> View {
    let today = move || session.today().unwrap_or_else(browser::today);
    let facts = Memo::new(move |_| match session.current().get() {
        Some(it) if query.read().get("c") == Some(&it.id) => it.facts,
        _ => facts_of(&query.read()),
    });
    let assessment = Memo::new(move |_| facts.with(|it| browser::timed("assess", || assess(&LAW, it, today()))));
    let answered = facts
        .with_untracked(|facts| QUESTIONS.iter().copied().filter(|it| facts.get(it.id).is_some()).collect::<Vec<_>>());
    let it = Interview {
        session,
        query,
        facts,
        assessment,
        before: RwSignal::new(None),
        said: RwSignal::new(String::new()),
        trail: StoredValue::new(answered),
    };
    let question = Memo::new(move |_| {
        let named = query.read().get("q").and_then(questions::find).filter(|it| it.group != Group::Paper);
        named.or_else(|| assessment.with(|it| it.next))
    });
    // Each question has an address of its own; a computed one gets it now. On the way to another page the query changes
    // too, and that is not ours any more.
    let route = use_route();
    effect(move || {
        let (query, case) = (query.get(), query.read().get("c").is_some());
        if let Some(question) = question.get()
            && case
            && query.get("q").is_none()
            && route.get_untracked() == Route::Ask
        {
            redirect(Route::Ask, query.with("q", question.id));
        }
    });
    let result = move || query.read().get("c").map(|id| Route::Case.href_with(&of(id)));
    let ask = move || match question.get() {
        // Another question is another form: nothing ticked or typed in one may show in the next.
        Some(question) => keyed(question.id, it.ask(question)),
        None => it.done(),
    };
    let found =
        move || assessment.with(|case| it.before.with(|before| findings::live(case, before.as_ref(), result())));
    let aside = el("aside")
        .class("live side")
        .attr("aria-labelledby", "live")
        .live(found)
        .child(el("p").class("sr").attr("role", "status").live(move || text(it.said.get())));
    el("div").class("cols cols-wide").child(el("div").class("ask").live(ask)).child(aside).into()
}

impl Interview {
    /// A question with everything around it.
    fn ask(self, question: &'static Question) -> View {
        let words = &ZH_HANS;
        let (facts, query) = (self.facts.get_untracked(), self.query.get_untracked());
        let given = facts.get(question.id).cloned();
        let back = self.previous(question);
        let back_href = match (back, query.get("c")) {
            (Some(it), Some(id)) => Route::Ask.href_with(&of(id).with("q", it.id)),
            (Some(it), None) => Route::Ask.href_with(&started(&query).with("q", it.id)),
            (None, Some(_)) => Route::Cases.href(),
            (None, None) => Route::Home.href(),
        };
        let progress = self.assessment.with_untracked(|it| progress(question, it, given.is_none()));
        let refusal = RwSignal::new(None::<Refusal>);
        effect(move || {
            let wrong = refusal.get().map(|it| (words.errors_title)(&(words.refusal)(question, it)));
            let head = wrong.unwrap_or_else(|| question.ask.to_owned());
            document().set_title(&format!("{head} · {}", words.brand));
        });
        let here = Route::Ask.href_with(&query);
        let button = if query.get("r").is_some() { words.keep_answer } else { words.next_question };
        let on_answer = Callback::new(move |answer| self.answer(question, answer));
        let begun = query.get("c").is_some();
        let beside = if begun { saved_line(self.session) } else { not_kept_yet() };
        let today = self.assessment.with_untracked(|it| it.today);
        all(vec![
            el("a").class("back").attr("href", back_href).child(icon(Icon::Back)).text(words.back).into(),
            steps(question.group),
            el("p").class("meta").text(progress).into(),
            question_form(QuestionForm { question, given, today, here, refusal, on_answer, button, beside }),
            why(question, &facts, today),
        ])
    }

    /// Nothing is left to ask.
    fn done(self) -> View {
        let words = &ZH_HANS;
        let query = self.query.get_untracked();
        let id = query.get("c").unwrap_or_default();
        effect(move || document().set_title(&format!("{} · {}", words.ask_done, words.brand)));
        let result = el("a").class("btn btn-main").attr("href", Route::Case.href_with(&of(id))).text(words.see_result);
        let answers = el("a").class("btn").attr("href", Route::Answers.href_with(&of(id))).text(words.see_answers);
        all(vec![
            el("h1").attr("tabindex", "-1").text(words.ask_done).into(),
            el("p").class("title-lead").text(words.ask_done_body).into(),
            el("p").class("row row-fill").child(result).child(answers).into(),
        ])
    }

    /// The question answered before this one.
    fn previous(self, question: &Question) -> Option<&'static Question> {
        self.trail.with_value(|trail| {
            match trail.iter().position(|it| *it == question) {
                Some(at) => at.checked_sub(1).and_then(|it| trail.get(it)),
                None => trail.last(),
            }
            .copied()
        })
    }

    /// Keeps an answer, which may begin the case, and goes on.
    fn answer(self, question: &'static Question, answer: Answer) {
        let Self { session, assessment, before, said, trail, .. } = self;
        let query = self.query.get_untracked();
        let standing = assessment.with_untracked(standings);
        trail.update_value(|it| {
            if !it.contains(&question) {
                it.push(question);
            }
        });
        let id = match query.get("c") {
            Some(id) => {
                session.answer(question, answer);
                id.to_owned()
            }
            None => {
                let mut facts = self.facts.get_untracked();
                facts.set(question.id, answer);
                let id = session.create(facts);
                if let Some(case) = session.current().get_untracked() {
                    // Its first name; a refusal is impossible, and it would do no harm.
                    let _ = session.rename(&id, &case_name(&case));
                }
                // The way back leads to this question of the case now begun, not to another beginning.
                redirect(Route::Ask, of(&id).with("q", question.id));
                id
            }
        };
        before.set(Some(standing.clone()));
        match query.get("r") {
            Some("view") => navigate(Route::Case, of(&id)),
            Some("answers") => navigate(Route::Answers, of(&id)),
            Some(paper) if papers::find(paper).is_some() => {
                if let Some(it) = papers::find(paper) {
                    navigate(Route::Paper(it), of(&id));
                }
            }
            _ => {
                let next = assessment.with_untracked(|it| it.next);
                navigate(Route::Ask, next.map_or_else(|| of(&id), |it| of(&id).with("q", it.id)));
                set_timeout(
                    move || {
                        let text = assessment.try_with_untracked(|it| changes(it, &standing));
                        said.try_set(text.unwrap_or_default());
                    },
                    SAID_AFTER,
                );
            }
        }
    }
}

/// The address of a case not begun yet, without its question.
fn started(query: &Query) -> Query {
    let beginning = ["k", "t"].into_iter().find_map(|name| Some((name, query.get(name)?)));
    beginning.map_or_else(Query::new, |(name, it)| Query::new().with(name, it))
}

fn not_kept_yet() -> View {
    el("span").class("saved").text(ZH_HANS.not_kept_yet).into()
}

const GROUPS: [Group; 5] = [Group::What, Group::Who, Group::When, Group::Hold, Group::Done];

/// The five groups as bars.
fn steps(current: Group) -> View {
    let words = &ZH_HANS;
    let step = |it: Group| {
        el("li")
            .maybe("data-state", (it < current).then_some("yes"))
            .maybe("aria-current", (it == current).then_some("step"))
            .child(el("span").text((words.group)(it)))
    };
    el("ol").class("steps").attr("aria-label", words.progress).children(GROUPS.map(step)).into()
}

/// How far it is, in words: the number of questions is computed, and moves.
fn progress(question: &Question, case: &Assessment, is_new: bool) -> String {
    let group = GROUPS.iter().position(|it| *it == question.group).unwrap_or_default() + 1;
    match case.questions_left() {
        0 | 1 if is_new => (ZH_HANS.ask_progress_last)(group),
        left => (ZH_HANS.ask_progress)(group, left),
    }
}

/// Everything the answer can change, with the articles behind it. For a question already answered: what it could have
/// changed.
fn why(question: &'static Question, facts: &Facts, today: Date) -> View {
    const SHOWN: usize = 4;
    let words = &ZH_HANS;
    let mut open = facts.clone();
    open.clear(question.id);
    let case = assess(&LAW, &open, today);
    // Once a claim: whether it holds says more than how much it yields.
    let mut wants: Vec<&Want> = Vec::new();
    for it in case.why(question) {
        if !wants.iter().any(|seen| title(seen.changes) == title(it.changes)) {
            wants.push(it);
        }
    }
    let lines: Vec<String> = wants.iter().map(|it| change(it.changes)).collect();
    let count = lines.len();
    let articles: Vec<&'static Provision> = wants.iter().filter_map(|it| basis(it.changes).first().copied()).collect();
    let head = if count == 0 { words.why_nothing.to_owned() } else { (words.why_changes)(count) };
    let more = (SHOWN < count).then(|| (words.why_more)(count - SHOWN));
    let lines = lines.into_iter().take(SHOWN).chain(more).map(|it| el("li").text(it));
    let body = el("div")
        .class("more-body")
        .child(el("p").text(head))
        .child(el("ul").children(lines))
        .child(cite(articles.iter().take(SHOWN)));
    el("details").class("more").flag("open", true).child(el("summary").text(words.why)).child(body).into()
}

fn change(it: Change) -> String {
    let words = &ZH_HANS;
    match it {
        Change::Claim(it) => (words.why_claim)(it.title),
        Change::Amount(it) => (words.why_amount)(it.title),
        Change::Proof(it) => (words.why_proof)(it.title),
        Change::Limit(it) => (words.why_limit)(it.title),
        Change::Rung(it) => (words.why_rung)(it.title),
    }
}

/// What a change is about; a limit and a step may share their name with a claim.
fn title(it: Change) -> (u8, &'static str) {
    match it {
        Change::Claim(it) | Change::Amount(it) | Change::Proof(it) => (0, it.title),
        Change::Limit(it) => (1, it.title),
        Change::Rung(it) => (2, it.title),
    }
}

fn basis(it: Change) -> &'static [&'static Provision] {
    match it {
        Change::Claim(it) | Change::Amount(it) | Change::Proof(it) => it.basis,
        Change::Limit(it) => it.basis,
        Change::Rung(it) => it.basis,
    }
}
