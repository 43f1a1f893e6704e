//! The result of a case: the next step first, then how much, from whom, on what ground, what is missing, by when, and
//! the whole ladder.

use leptos::prelude::*;

use super::{ask_href, case_name, of, saved_line, with_case};
use crate::{
    content::{
        LAW, chapters, fees,
        ladder::REDLINES,
        messages::ZH_HANS,
        papers::{self, WORDING},
        questions::{hold, paper, what},
    },
    domain::{
        assess::Assessment,
        case::Case,
        claim::State,
        facts::Answer,
        ladder::{Note, Standing, Step},
        limit::{Running, Whose},
        money::Money,
        paper::{Template, answer_text},
        question::Question,
    },
    web::{
        components::{
            icon::Icon,
            result::{acts, band, claims, gaps, sums, who},
            rungs::rungs,
            text::{callout, cite, contents, crumbs, part_head},
            times::times,
        },
        route::Route,
        session::Session,
    },
};

/// The result.
#[component]
pub fn CasePage() -> impl IntoView {
    with_case(|session, id| {
        view! {
            {move || {
                let case = session.current().get()?;
                let found = session.assessment().get()?;
                Some(result(session, &id, &case, &found))
            }}
        }
        .into_any()
    })
}

/// The step to take next.
pub fn next_step(case: &Assessment) -> Option<&Step> {
    case.steps.iter().find(|it| it.standing == Standing::Now)
}

fn result(session: Session, id: &str, case: &Case, found: &Assessment) -> AnyView {
    let words = &ZH_HANS;
    let here = Route::Case.href_with(&of(id));
    let ask = |it: &Question| ask_href(id, it, "view");
    let name = case_name(case);
    let title = name.clone();
    Effect::new(move |_| document().set_title(&format!("{title} · {}", words.brand)));
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
    ];
    let links = parts.iter().map(|(anchor, name)| (format!("{here}#{anchor}"), (*name).to_owned())).collect();
    let left = found.questions_left();
    let unanswered = (0 < left).then(|| {
        let href = Route::Ask.href_with(&of(id));
        view! { <p class="meta">{(words.unanswered)(left)}</p><a class="btn" href=href>{words.next_ask_do}</a> }
            .into_any()
    });

    view! {
        {crumbs(vec![(Route::Home.href(), words.home.to_owned()), (Route::Cases.href(), words.cases.to_owned())])}
        <header class="title">
            <p class="title-over">{over_line(case)}</p>
            <h1 tabindex="-1">{name}</h1>
            <p class="row">
                {saved_line(session)} <a class="act" href=Route::Cases.href_at(&format!("case-{id}"))>{words.more_acts}</a>
            </p>
        </header>
        <div class="cols">
            {if nothing { nothing_found(id, found) } else { next(id, &here, found) }}
            <aside class="side">
                {contents(words.on_this_page, links)}
                <div class="part no-print">
                    <p class="meta">{(words.answered)(case.facts.len())}</p>
                    <div class="row">
                        <a class="btn" href=Route::Answers.href_with(&of(id))>{words.see_answers}</a>
                        {unanswered}
                    </div>
                </div>
            </aside>
            <div>
                <section class="part" aria-labelledby="sum">
                    {part_head("sum", words.sum_head, (words.by_law_of)(found.today, LAW.checked_on))}
                    <div class="sheet">{band(found)} {sums(found, &ask)} {acts(found)}</div>
                </section>
                <section class="part" aria-labelledby="who">
                    {part_head("who", words.who_head, words.who_note)} {who(found, seller)}
                </section>
                <section class="part" aria-labelledby="why">
                    {part_head("why", words.why_head, words.why_note)} {claims(found, &ask)}
                </section>
                <section class="part" aria-labelledby="gap">
                    {part_head("gap", words.gap_head, words.gap_note)}
                    <div class="sheet">{gaps(found, &hold::EVIDENCE, &ask)}</div>
                </section>
                <section class="part" aria-labelledby="time">
                    {part_head("time", words.time_head, "")} {times(&found.limits, found.today, &ask)}
                </section>
                <section class="part" aria-labelledby="way">
                    {part_head("way", words.way_head, "")}
                    {rungs(&found.steps, court_fee(found), &|it| papers_of(id, it), &ask)} {never()}
                </section>
            </div>
        </div>
    }
    .into_any()
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
fn next(id: &str, here: &str, found: &Assessment) -> AnyView {
    let words = &ZH_HANS;
    let step = next_step(found);
    let nothing_yet = found.findings.iter().all(|it| !it.in_scope);
    let (head, why, href, button) = match step {
        _ if nothing_yet => (words.next_ask, words.next_ask_why, Route::Ask.href_with(&of(id)), words.next_ask_do),
        Some(step) => {
            let rung = step.rung;
            let paper = papers_of(id, step).into_iter().next();
            let way = (format!("{here}#way"), words.next_ladder);
            let (href, button) = paper.map_or(way, |(_, href)| (href, words.next_letter));
            (rung.next, rung.why, href, button)
        }
        None if found.steps.iter().any(|it| it.standing == Standing::Waiting) => {
            (words.next_wait, words.next_none_why, format!("{here}#time"), words.time_head)
        }
        None => (words.next_none, words.next_none_why, format!("{here}#time"), words.time_head),
    };
    view! {
        <section class="next" aria-labelledby="next">
            <p class="next-over">{words.next_step}</p>
            <h2 id="next">{head}</h2>
            <p>{why}</p>
            <div class="row row-fill"><a class="btn" href=href>{button}</a></div>
            {meanwhile(found).map(|it| view! { <p class="next-side">{it}</p> })}
        </section>
    }
    .into_any()
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
fn nothing_found(id: &str, found: &Assessment) -> AnyView {
    let words = &ZH_HANS;
    let why = if found.nothing_found() { words.nothing_body } else { words.nothing_fails };
    let helps = words.nothing_helps.map(|it| view! { <li>{it}</li> }.into_any());
    view! {
        <section class="call" data-kind="open" aria-labelledby="next">
            <h2 id="next">{words.nothing_head}</h2>
            <p>{why}</p>
            <ul>{helps.collect_view()}</ul>
            <p class="row row-fill">
                <a class="btn" href=Route::Answers.href_with(&of(id))>{words.see_answers}</a>
                <a class="btn" href=Route::Guide.href()>{words.guide}</a>
            </p>
        </section>
    }
    .into_any()
}

/// The one thing not to do, and behind it the others.
fn never() -> AnyView {
    let words = &ZH_HANS;
    let [first, others @ ..] = REDLINES else { return ().into_any() };
    let note = |it: &Note| view! { <p><b>{it.title}</b></p><p>{it.text}</p>{cite(it.basis)} }.into_any();
    let link =
        chapters::find("media").map(|it| view! { <p><a href=Route::Chapter(it).href()>{words.never_link}</a></p> });
    let text = view! {
        {note(first)}
        <details class="more">
            <summary>{words.never_more}</summary>
            <div class="more-body">{others.iter().map(note).collect_view()}{link}</div>
        </details>
    };
    callout(Some("stop"), Icon::Stop, words.never_head, text.into_any())
}
