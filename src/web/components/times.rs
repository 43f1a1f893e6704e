//! Time limits: the days that matter, in order, each with how it was counted.

use leptos::prelude::{Get as _, RwSignal, Set as _};

use super::{
    result::{AskHref, ask_link},
    text::cite,
};
use crate::{
    content::{holidays::CALENDAR, messages::ZH_HANS},
    domain::{
        calendar::{Counted, Length, Mark},
        date::Date,
        law::Confidence,
        limit::{Running, Whose},
        order::sorted,
    },
    web::element::{Element, View, all, el, none},
};

/// A limit this many days ahead is near.
pub const NEAR: i32 = 3;

/// All limits by day, with today among them; those that cannot be counted yet come last.
pub fn times(limits: &[Running], today: Date, ask: AskHref) -> View {
    let words = &ZH_HANS;
    if limits.is_empty() {
        return el("p").text(words.time_none).into();
    }
    let dated: Vec<(Date, &Running)> = limits.iter().filter_map(|it| Some((it.day()?, it))).collect();
    let dated = sorted(dated, |(day, _), (other, _)| day < other);
    let (past, ahead): (Vec<_>, Vec<_>) = dated.into_iter().partition(|(day, _)| *day < today);
    let now = el("li")
        .attr("data-state", "today")
        .child(day_column(today, today))
        .child(el("div").class("times-body").child(el("h3").text(words.today)));
    let dated = |(day, it): (Date, &Running)| dated_row(it, day, today);
    let undated = limits.iter().filter(|it| it.end.is_none()).map(|it| undated_row(it, ask));
    el("ol")
        .class("times")
        .children(past.into_iter().map(dated))
        .child(now)
        .children(ahead.into_iter().map(dated))
        .children(undated)
        .into()
}

fn day_column(day: Date, today: Date) -> Element {
    let words = &ZH_HANS;
    let this_year = day.year() == today.year();
    let weekday = this_year.then(|| el("span").class("meta").text((words.weekday)(day)));
    let year = (!this_year).then(|| el("b").text((words.year)(day)));
    let time =
        el("time").attr("datetime", day.to_string()).maybe_child(year).child(el("b").text((words.month_day)(day)));
    el("div").class("times-day").child(time).maybe_child(weekday)
}

/// Says that a limit binds the other side.
fn theirs(it: &Running) -> Option<Element> {
    (it.limit.whose == Whose::Theirs).then(|| el("span").class("tag").text(ZH_HANS.theirs))
}

fn dated_row(it: &Running, day: Date, today: Date) -> Element {
    let words = &ZH_HANS;
    let limit = it.limit;
    let over = it.is_over(today);
    let left = day.days_since(today);
    let state = match left {
        _ if over => Some("past"),
        ..=NEAR => Some("near"),
        _ => None,
    };
    let tag = match left {
        _ if over => Some(el("span").attr("data-state", "stop").class("state").text(words.over)),
        0..=NEAR => Some(el("span").class("tag tag-open").text((words.days_left)(left))),
        _ => None,
    };
    let notes = it.end.map(|end| {
        let last = (limit.whose == Whose::Yours && end.last != day).then(|| (words.last_day_is)(end.last));
        let strict = (end.strict != end.last && end.strict != day).then(|| (words.strict_is)(end.strict));
        let provisional = end.provisional.map(|(from, to)| (words.provisional)(from, to));
        let low = (limit.confidence != Confidence::High).then(|| words.low_limit.to_owned());
        [last, strict, provisional, low]
    });
    let notes = notes.into_iter().flatten().flatten().map(|it| el("p").class("meta").text(it));
    let body = el("div")
        .class("times-body")
        .child(el("h3").text(limit.title).child(el("span").maybe_child(theirs(it)).maybe_child(tag)))
        .child(el("p").class("soft").text(if over { limit.over } else { limit.effect }))
        .children(notes)
        .maybe_child(it.start.map(|start| counting(it, start)));
    el("li").maybe("data-state", state).child(day_column(day, today)).child(body)
}

fn undated_row(it: &Running, ask: AskHref) -> Element {
    let words = &ZH_HANS;
    let body = el("div")
        .class("times-body")
        .child(el("h3").text(it.limit.title).maybe_child(theirs(it)))
        .child(el("p").class("soft").text((words.lacks_start)(it.limit.starts)))
        .children(it.missing.iter().map(|it| ask_link(it, ask)));
    let day = el("div").attr("aria-hidden", "true").class("times-day").child(el("b").text("—"));
    el("li").child(day).child(body)
}

/// How a day was counted. The strip is drawn when it is first asked for: it may have sixty days.
fn counting(it: &Running, start: Date) -> Element {
    let words = &ZH_HANS;
    let limit = it.limit;
    let opened = RwSignal::new(false);
    let body = move || {
        if !opened.get() {
            return none();
        }
        let strip = CALENDAR.strip(start, limit.length, limit.roll);
        let from = (words.counted_from)(limit.starts, &(words.length)(limit.length));
        all(vec![el("p").class("meta").text(from).into(), days(&strip, limit.length), cite(limit.basis)])
    };
    el("details")
        .class("more")
        .on("toggle", move |_| opened.set(true))
        .child(el("summary").text(words.show_count))
        .child(el("div").class("more-body").live(body))
}

/// The strip as a small calendar; for months and years, whose days are not counted one by one, as a list.
pub fn days(strip: &[Counted], length: Length) -> View {
    let words = &ZH_HANS;
    if matches!(length, Length::Months(_) | Length::Years(_)) {
        return el("ul").children(strip.iter().map(|it| el("li").text((words.strip_words)(*it)))).into();
    }
    let hidden = |tag| el(tag).attr("aria-hidden", "true");
    let cells = strip.iter().enumerate().map(|(at, it)| {
        let kind = match it.mark {
            Mark::Start => Some("start"),
            Mark::Skipped(_) | Mark::Moved(..) => Some("skip"),
            Mark::Last(_) => Some("end"),
            Mark::Day(_) => None,
        };
        let column = (at == 0).then(|| ((it.date.number() + 3).rem_euclid(7) + 1).to_string());
        let number = if at == 0 || it.date.day() == 1 {
            format!("{}/{}", it.date.month(), it.date.day())
        } else {
            it.date.day().to_string()
        };
        el("li")
            .maybe("data-day", kind)
            .maybe("data-col", column)
            .child(hidden("span").text(number))
            .child(hidden("b").text((words.strip_cell)(it.mark)))
            .child(el("span").class("sr").text((words.strip_words)(*it)))
    });
    let week = hidden("p").class("strip-week").children(words.week.map(|it| el("span").text(it)));
    all(vec![week.into(), el("ol").class("strip").children(cells).into()])
}
