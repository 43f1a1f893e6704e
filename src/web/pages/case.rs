//! The result of a case: the next step first, then how much, from whom, on what ground, what is missing, by when, and
//! the whole ladder.

use leptos::prelude::{Get as _, document};

use super::{ask_href, case_name, myths::body as myth, of, saved_line, with_case};
use crate::{
    content::{
        LAW, chapters, fees,
        ladder::REDLINES,
        messages::ZH_HANS,
        myths::{MYTHS, Myth},
        papers::{self, WORDING},
        platforms,
        questions::{hold, paper, what, when},
    },
    domain::{
        assess::Assessment,
        case::Case,
        claim::State,
        facts::{Answer, Reader},
        ladder::{Note, Standing, Step},
        limit::{Running, Whose},
        money::Money,
        paper::{Template, answer_text},
        question::Question,
    },
    web::{
        components::{
            costs::costs,
            icon::Icon,
            result::{acts, band, claims, gaps, sums, who},
            rungs::rungs,
            text::{callout, cite, contents, crumbs, fact, part_head},
            times::times,
        },
        element::{Element, View, all, effect, el, live, none, text},
        route::Route,
        session::Session,
    },
};

/// The result.
pub fn case_page() -> View {
    with_case(|session, id| {
        live(move || match (session.current().get(), session.assessment().get()) {
            (Some(case), Some(found)) => result(session, &id, &case, &found),
            _ => none(),
        })
    })
}

/// The step to take next.
pub fn next_step(case: &Assessment) -> Option<&Step> {
    case.steps.iter().find(|it| it.standing == Standing::Now)
}

fn result(session: Session, id: &str, case: &Case, found: &Assessment) -> View {
    let words = &ZH_HANS;
    let here = Route::Case.href_with(&of(id));
    let ask = |it: &Question| ask_href(id, it, "view");
    let name = case_name(case);
    let title = name.clone();
    effect(move || document().set_title(&format!("{title} · {}", words.brand)));
    let seller = match case.facts.get(paper::SELLER_NAME.id) {
        Some(Answer::Text(it)) => Some(it.as_str()),
        _ => None,
    };
    let nothing = found.findings.iter().all(|it| it.state == State::Fails);
    let parts = [
        ("next", words.next_step),
        ("sum", words.sum_head),
        ("who", words.who_head),
        ("why", words.why_head),
        ("gap", words.gap_head),
        ("time", words.time_head),
        ("way", words.way_head),
        ("cost", words.costs),
    ];
    let links = parts.iter().map(|(anchor, name)| (format!("{here}#{anchor}"), (*name).to_owned())).collect();
    let below_title = el("p")
        .class("row")
        .child(saved_line(session))
        .child(el("a").attr("href", Route::Cases.href_at(&format!("case-{id}"))).class("act").text(words.more_acts))
        .child(el("a").attr("href", Route::Elsewhen.href_with(&of(id))).class("act").text(words.elsewhen_link))
        .child(el("a").attr("href", Route::Excuses.href_with(&of(id))).class("act").text(words.excuses_here));
    let title = el("header")
        .class("title")
        .child(el("p").class("title-over").text(over_line(case)))
        .child(el("h1").attr("tabindex", "-1").text(name))
        .child(below_title);
    let mut answers = el("div").class("row").child(button(Route::Answers.href_with(&of(id)), words.see_answers));
    let left = found.questions_left();
    if 0 < left {
        answers = answers
            .child(el("p").class("meta").text((words.unanswered)(left)))
            .child(button(Route::Ask.href_with(&of(id)), words.next_ask_do));
    }
    let about_answers = el("div")
        .class("part no-print")
        .child(el("p").class("meta").text((words.answered)(case.facts.len())))
        .child(answers);
    let side = el("aside").class("side").child(contents(words.on_this_page, links, "")).child(about_answers);
    let stale = (LAW.review_by < found.today).then(|| {
        callout(Some("open"), Icon::Open, words.caveat, el("p").text((words.review_over)(LAW.review_by)).into())
    });
    let amounts =
        el("div").class("sheet").maybe_child(stale).child(band(found)).child(sums(found, &ask)).child(acts(found));
    let ways = rungs(&found.steps, court_fee(found), &|it| papers_of(id, it), &ask);
    let parts = el("div")
        .child(part("sum", words.sum_head, (words.by_law_of)(found.today, LAW.checked_on)).child(amounts))
        .child(part("who", words.who_head, words.who_note).child(who(found, seller)).child(operator(case, found)))
        .child(
            part("why", words.why_head, words.why_note)
                .child(claims(found, &case.facts, &ask))
                .child(myths(case, found)),
        )
        .child(part("gap", words.gap_head, words.gap_note).child(el("div").class("sheet").child(gaps(
            found,
            &hold::EVIDENCE,
            &ask,
        ))))
        .child(part("time", words.time_head, "").child(times(&found.limits, found.today, &ask)))
        .child(part("way", words.way_head, "").child(ways).child(never()))
        .child(part("cost", words.costs, "").child(costs(&found.steps, found.band().at_most)));
    let cols = el("div")
        .class("cols")
        .child(if nothing { nothing_found(id, case, found) } else { next(id, &here, found) })
        .child(side)
        .child(parts);
    all(vec![
        crumbs(vec![(Route::Home.href(), words.home.to_owned()), (Route::Cases.href(), words.cases.to_owned())]),
        title.into(),
        cols.into(),
    ])
}

/// The company behind the platform that was named, with how sure we are.
fn operator(case: &Case, found: &Assessment) -> View {
    let words = &ZH_HANS;
    let Some(it) = platforms::chosen(&Reader::new(&case.facts, found.today)) else { return none() };
    let sure = (words.operator_sure)(it.company_confidence);
    let facts = el("dl")
        .class("facts")
        .child(fact(words.operator_company, text(it.company)))
        .child(fact(words.operator_seat, text(it.address())))
        .child(fact(words.sure, text(sure)));
    let note = (!it.note.is_empty()).then(|| el("p").class("soft").text(it.note));
    let head = el("h3").class("acts-head").text((words.operator)(it.brand));
    el("div").child(head).child(facts).maybe_child(note).into()
}

/// A part of the page with its heading.
fn part(id: &'static str, name: &'static str, note: impl Into<String>) -> Element {
    el("section").attr("aria-labelledby", id).class("part").child(part_head(id, name, note))
}

fn button(href: String, name: &'static str) -> Element {
    el("a").attr("href", href).class("btn").text(name)
}

/// Above the name: what happened, and what was paid.
fn over_line(case: &Case) -> String {
    let answer = |it: &Question| case.facts.get(it.id).and_then(|answer| answer_text(it, answer, &WORDING));
    let paid = answer(&what::PAID).map(|it| format!("{}{it}{}", what::PAID.name, ZH_HANS.yuan));
    answer(&what::PROBLEM).into_iter().chain(paid).collect::<Vec<_>>().join(" · ")
}

/// The papers of a step, each with its address.
fn papers_of(id: &str, step: &Step) -> Vec<(&'static Template, String)> {
    let found = step.rung.papers.iter().filter_map(|it| papers::find(it));
    found.map(|it| (it, Route::Paper(it).href_with(&of(id)))).collect()
}

/// What a court takes on the most that may be asked for.
fn court_fee(found: &Assessment) -> Option<(Money, Money, Money)> {
    let most = found.band().at_most;
    (most != Money::ZERO).then(|| (most, fees::property_case(most), fees::halved(most)))
}

/// The one filled block: what to do next, why, and what runs meanwhile.
fn next(id: &str, here: &str, found: &Assessment) -> Element {
    let words = &ZH_HANS;
    let step = next_step(found);
    let nothing_yet = found.findings.iter().all(|it| !it.in_scope);
    let (head, why, href, act) = match step {
        _ if nothing_yet => (words.next_ask, words.next_ask_why, Route::Ask.href_with(&of(id)), words.next_ask_do),
        Some(step) => {
            let rung = step.rung;
            let paper = papers_of(id, step).into_iter().next();
            let way = (format!("{here}#way"), words.next_ladder);
            let (href, act) = paper.map_or(way, |(_, href)| (href, words.next_letter));
            (rung.next, rung.why, href, act)
        }
        None if found.steps.iter().any(|it| it.standing == Standing::Waiting) => {
            (words.next_wait, words.next_none_why, format!("{here}#time"), words.time_head)
        }
        None => (words.next_none, words.next_none_why, format!("{here}#time"), words.time_head),
    };
    el("section")
        .attr("aria-labelledby", "next")
        .class("next")
        .child(el("p").class("next-over").text(words.next_step))
        .child(el("h2").attr("id", "next").text(head))
        .child(el("p").text(why))
        .child(el("div").class("row row-fill").child(button(href, act)))
        .maybe_child(meanwhile(found).map(|it| el("p").class("next-side").text(it)))
}

/// The limit to keep in mind: one of theirs that is over, else the nearest that runs.
fn meanwhile(found: &Assessment) -> Option<String> {
    let words = &ZH_HANS;
    let today = found.today;
    let over = |it: &&Running| it.limit.whose == Whose::Theirs && it.is_over(today);
    if let Some((it, day)) = found.limits.iter().filter(over).find_map(|it| Some((it, it.day()?))) {
        return Some((words.overdue)(it.limit.title, &(words.date_weekday)(day)) + it.limit.over);
    }
    let ahead = found.limits.iter().filter_map(|it| Some((it.day().filter(|day| today <= *day)?, it)));
    let (day, it) = ahead.min_by_key(|(day, _)| *day)?;
    Some((words.meanwhile)(it.limit.title, &(words.date_weekday)(day), day.days_since(today)))
}

/// No claim stands: said as it is, with why, and what still helps.
fn nothing_found(id: &str, case: &Case, found: &Assessment) -> Element {
    let words = &ZH_HANS;
    let ordered = Reader::new(&case.facts, found.today).date(&when::ORDERED);
    let too_early = ordered.zip(LAW.begins()).filter(|(ordered, begins)| ordered < begins);
    let why = match too_early {
        Some((ordered, begins)) => (words.nothing_that_day)(ordered, begins),
        None if found.nothing_found() => words.nothing_body.to_owned(),
        None => words.nothing_fails.to_owned(),
    };
    let ways = el("p")
        .class("row row-fill")
        .child(button(Route::Answers.href_with(&of(id)), words.see_answers))
        .child(button(Route::Guide.href(), words.guide));
    el("section")
        .attr("data-kind", "open")
        .attr("aria-labelledby", "next")
        .class("call")
        .child(el("h2").attr("id", "next").text(words.nothing_head))
        .child(el("p").text(why))
        .child(el("ul").children(words.nothing_helps.map(|it| el("li").text(it))))
        .child(ways)
}

/// What is often believed in such a case, and is not so.
fn myths(case: &Case, found: &Assessment) -> View {
    let facts = Reader::new(&case.facts, found.today);
    let concerned: Vec<&Myth> = MYTHS.iter().filter(|it| (it.concerns)(&facts).is_yes()).collect();
    if concerned.is_empty() {
        return none();
    }
    let one = |it: &&Myth| {
        let belief = el("summary").text(it.belief);
        el("details").class("more").child(belief).child(myth(it).class("more-body"))
    };
    el("div").child(el("h3").class("acts-head").text(ZH_HANS.myths_here)).children(concerned.iter().map(one)).into()
}

/// The one thing not to do, and behind it the others.
fn never() -> View {
    let words = &ZH_HANS;
    let [first, others @ ..] = REDLINES else { return none() };
    let note = |it: &Note| {
        all(vec![el("p").child(el("b").text(it.title)).into(), el("p").text(it.text).into(), cite(it.basis)])
    };
    let link = chapters::find("media")
        .map(|it| el("p").child(el("a").class("act").attr("href", Route::Chapter(it).href()).text(words.never_link)));
    let more = el("details")
        .class("more")
        .child(el("summary").text(words.never_more))
        .child(el("div").class("more-body").children(others.iter().map(note)).maybe_child(link));
    callout(Some("stop"), Icon::Stop, words.never_head, all(vec![note(first), more.into()]))
}
