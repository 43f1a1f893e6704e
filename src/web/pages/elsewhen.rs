//! The same case on another day: two days set side by side, and every day on which this case would come out otherwise.

use leptos::prelude::*;

use super::{case_name, of, with_case};
use crate::{
    content::{LAW, messages::ZH_HANS},
    domain::{
        case::Case,
        date::Date,
        elsewhen::{begins, compare, on, shifts},
    },
    web::{
        browser,
        components::{
            differences::shift,
            result::band,
            text::{crumbs, page_head, part_head},
        },
        element::{View, all, el, live, none},
        route::Route,
        router::{navigate, use_query},
    },
};

/// The page: what is compared stands in the address.
pub fn elsewhen_page() -> View {
    with_case(|session, id| {
        let query = use_query();
        live(move || {
            let (Some(case), Some(today)) = (session.current().get(), session.today()) else { return none() };
            let day = |name: &str| query.read().get(name).and_then(|it| it.parse::<Date>().ok());
            let from = day("a").unwrap_or_else(|| begins(&LAW, &case.facts, today));
            page(&id, &case, today, from, day("b"))
        })
    })
}

fn page(id: &str, case: &Case, today: Date, from: Date, to: Option<Date>) -> View {
    let words = &ZH_HANS;
    let trail = vec![(Route::Cases.href(), words.cases.to_owned()), (Route::Case.href_with(&of(id)), case_name(case))];
    let listed = shifts(&LAW, &case.facts, today, today)
        .into_iter()
        .map(|it| el("section").class("sheet").child(el("h3").text((words.date)(it.day))).child(shift(&it)).into());
    let days = el("section")
        .class("part")
        .attr("aria-labelledby", "days")
        .child(part_head("days", words.elsewhen_days, words.elsewhen_days_note))
        .children(listed.collect::<Vec<View>>());
    all(vec![
        crumbs(trail),
        page_head("", words.elsewhen, words.elsewhen_lead),
        form(id, from, to),
        to.map_or_else(none, |to| beside(case, today, from, to)),
        days.into(),
    ])
}

/// The two days.
fn form(id: &str, from: Date, to: Option<Date>) -> View {
    let words = &ZH_HANS;
    let field = |name: &'static str, label: &'static str, day: Option<Date>| {
        let value = day.map(|it| it.to_string()).unwrap_or_default();
        let input =
            el("input").attr("id", name).attr("type", "date").attr("value", value).attr("aria-describedby", "wrong");
        el("p").class("field").child(el("label").attr("for", name).text(label)).child(input)
    };
    let wrong = RwSignal::new(false);
    let id = id.to_owned();
    let go = move |_| {
        let days = ["a", "b"].map(|it| browser::typed_in(it).parse::<Date>().ok());
        if let [Some(from), Some(to)] = days {
            wrong.set(false);
            navigate(Route::Elsewhen, of(&id).with("a", &from.to_string()).with("b", &to.to_string()));
        } else {
            wrong.set(true);
        }
    };
    let fault =
        live(move || if wrong.get() { el("span").class("wrong").text(words.elsewhen_wrong).into() } else { none() });
    el("div")
        .class("sheet elsewhen")
        .child(field("a", words.elsewhen_from, Some(from)))
        .child(field("b", words.elsewhen_to, to))
        .child(el("p").attr("id", "wrong").attr("role", "alert").child(fault))
        .child(el("button").class("btn btn-main").attr("type", "button").on("click", go).text(words.elsewhen_go))
        .into()
}

/// What the case comes to on both days, and what differs.
fn beside(case: &Case, today: Date, from: Date, to: Date) -> View {
    let words = &ZH_HANS;
    let column =
        |day: Date| el("div").child(el("h2").text((words.date)(day))).child(band(&on(&LAW, &case.facts, today, day)));
    el("section")
        .class("part")
        .attr("role", "status")
        .child(el("div").class("two").child(column(from)).child(column(to)))
        .child(shift(&compare(&LAW, &case.facts, today, from, to)))
        .into()
}
