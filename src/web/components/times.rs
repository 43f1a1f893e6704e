//! Time limits: the days that matter, in order, each with how it was counted.

use leptos::prelude::*;

use super::{result::AskHref, text::cite};
use crate::{
    content::{holidays::CALENDAR, messages::ZH_HANS},
    domain::{
        calendar::{Counted, Length, Mark},
        date::Date,
        law::Confidence,
        limit::{Running, Whose},
    },
};

/// A limit this many days ahead is near.
pub const NEAR: i32 = 3;

/// All limits by day, with today among them; those that cannot be counted yet come last.
pub fn times(limits: &[Running], today: Date, ask: AskHref) -> AnyView {
    let words = &ZH_HANS;
    if limits.is_empty() {
        return view! { <p>{words.time_none}</p> }.into_any();
    }
    let mut dated: Vec<(Date, &Running)> = limits.iter().filter_map(|it| Some((it.day()?, it))).collect();
    dated.sort_by_key(|(day, _)| *day);
    let (past, ahead): (Vec<_>, Vec<_>) = dated.into_iter().partition(|(day, _)| *day < today);
    let now = view! {
        <li data-state="today">
            {day_column(today, today)}
            <div class="times-body"><h3>{words.today}</h3></div>
        </li>
    };
    let dated =
        |them: Vec<(Date, &Running)>| them.into_iter().map(|(day, it)| dated_row(it, day, today)).collect_view();
    let undated = limits.iter().filter(|it| it.end.is_none()).map(|it| undated_row(it, ask));
    view! { <ol class="times">{dated(past)}{now}{dated(ahead)}{undated.collect_view()}</ol> }.into_any()
}

fn day_column(day: Date, today: Date) -> AnyView {
    let words = &ZH_HANS;
    let below = if day.year() == today.year() {
        view! { <span class="meta">{(words.weekday)(day)}</span> }.into_any()
    } else {
        ().into_any()
    };
    let year = (day.year() != today.year()).then(|| view! { <b>{(words.year)(day)}</b> });
    view! {
        <div class="times-day">
            <time datetime=day.to_string()>{year}<b>{(words.month_day)(day)}</b></time>
            {below}
        </div>
    }
    .into_any()
}

fn dated_row(it: &Running, day: Date, today: Date) -> AnyView {
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
        _ if over => view! { <span class="state" data-state="stop">{words.over}</span> }.into_any(),
        0..=NEAR => view! { <span class="tag tag-open">{(words.days_left)(left)}</span> }.into_any(),
        _ => ().into_any(),
    };
    let theirs = (limit.whose == Whose::Theirs).then(|| view! { <span class="tag">{words.theirs}</span> });
    let notes = it.end.map(|end| {
        let last = (limit.whose == Whose::Yours && end.last != day).then(|| (words.last_day_is)(end.last));
        let strict = (end.strict != end.last && end.strict != day).then(|| (words.strict_is)(end.strict));
        let provisional = end.provisional.map(|(from, to)| (words.provisional)(from, to));
        let low = (limit.confidence != Confidence::High).then(|| words.low_limit.to_owned());
        let notes = [last, strict, provisional, low].into_iter().flatten();
        notes.map(|it| view! { <p class="meta">{it}</p> }).collect_view()
    });
    let counting = it.start.map(|start| counting(it, start));
    view! {
        <li data-state=state>
            {day_column(day, today)}
            <div class="times-body">
                <h3>{limit.title}<span>{theirs}{tag}</span></h3>
                <p class="soft">{if over { limit.over } else { limit.effect }}</p>
                {notes}
                {counting}
            </div>
        </li>
    }
    .into_any()
}

fn undated_row(it: &Running, ask: AskHref) -> AnyView {
    let words = &ZH_HANS;
    let missing = it.missing.iter().map(|it| {
        let (href, name) = (ask(it), (words.answer_this)(it.name));
        view! { <a class="act" href=href>{name}</a> }.into_any()
    });
    let theirs = (it.limit.whose == Whose::Theirs).then(|| view! { <span class="tag">{words.theirs}</span> });
    view! {
        <li>
            <div class="times-day" aria-hidden="true"><b>"—"</b></div>
            <div class="times-body">
                <h3>{it.limit.title}{theirs}</h3>
                <p class="soft">{(words.lacks_start)(it.limit.starts)}</p>
                {missing.collect_view()}
            </div>
        </li>
    }
    .into_any()
}

/// How a day was counted. The strip is drawn when it is first asked for: it may have sixty days.
fn counting(it: &Running, start: Date) -> AnyView {
    let words = &ZH_HANS;
    let limit = it.limit;
    let opened = RwSignal::new(false);
    let body = move || {
        opened.get().then(|| {
            let strip = CALENDAR.strip(start, limit.length, limit.roll);
            let from = (words.counted_from)(limit.starts, &(words.length)(limit.length));
            view! { <p class="meta">{from}</p>{days(&strip, limit.length)}{cite(limit.basis)} }.into_any()
        })
    };
    view! {
        <details class="more" on:toggle=move |_| opened.set(true)>
            <summary>{words.show_count}</summary>
            <div class="more-body">{body}</div>
        </details>
    }
    .into_any()
}

/// The strip as a small calendar; for months and years, whose days are not counted one by one, as a list.
pub fn days(strip: &[Counted], length: Length) -> AnyView {
    let words = &ZH_HANS;
    if matches!(length, Length::Months(_) | Length::Years(_)) {
        let rows = strip.iter().map(|it| view! { <li>{(words.strip_words)(*it)}</li> });
        return view! { <ul>{rows.collect_view()}</ul> }.into_any();
    }
    let cells = strip.iter().enumerate().map(|(at, it)| {
        let kind = match it.mark {
            Mark::Start => Some("start"),
            Mark::Skipped(_) | Mark::Moved(..) => Some("skip"),
            Mark::Last(_) => Some("end"),
            Mark::Day(_) => None,
        };
        let column = (at == 0).then(|| (it.date.number() + 3).rem_euclid(7) + 1);
        let number = if at == 0 || it.date.day() == 1 {
            format!("{}/{}", it.date.month(), it.date.day())
        } else {
            it.date.day().to_string()
        };
        view! {
            <li data-day=kind data-col=column.map(|it| it.to_string())>
                <span aria-hidden="true">{number}</span>
                <b aria-hidden="true">{(words.strip_cell)(it.mark)}</b>
                <span class="sr">{(words.strip_words)(*it)}</span>
            </li>
        }
        .into_any()
    });
    let week = words.week.map(|it| view! { <span>{it}</span> }.into_any());
    view! {
        <p class="strip-week" aria-hidden="true">{week.collect_view()}</p>
        <ol class="strip">{cells.collect_view()}</ol>
    }
    .into_any()
}
