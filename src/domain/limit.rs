//! Limit: every time limit that runs in a case, for the person and for the other side.

use super::{
    calendar::{Calendar, End, Length, Roll},
    claim::InForce,
    date::Date,
    facts::Reader,
    law::{Confidence, Provision},
    question::{Group, Question},
    truth::Truth,
};

/// Whose limit it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The person's own: miss it and something is lost.
    Yours,
    /// The other side's or an authority's: once it is over, the person may push or go a step further.
    Theirs,
}

/// A time limit (期限).
#[derive(Debug)]
pub struct Limit {
    /// Stable, kebab-case; the law base's id with `-` for `_`.
    pub id: &'static str,
    /// What must be done, as a short statement: 发出七天无理由退货通知.
    pub title: &'static str,
    /// Whose it is.
    pub whose: Whose,
    /// Whether it matters in this case.
    pub scope: fn(&Reader) -> Truth,
    /// The event it is counted from, in words: 签收.
    pub starts: &'static str,
    /// That event's day; `None` while it is not known.
    pub start: fn(&Reader) -> Option<Date>,
    /// How long.
    pub length: Length,
    /// How a last day off moves.
    pub roll: Roll,
    /// What follows from it, in a sentence or two.
    pub effect: &'static str,
    /// What it means once it is over; for the person's own limits also whether something else is left.
    pub over: &'static str,
    /// Where it comes from.
    pub basis: &'static [&'static Provision],
    /// Since when.
    pub in_force: InForce,
    /// How sure we are.
    pub confidence: Confidence,
}

impl PartialEq for Limit {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// A limit that runs in this case.
#[derive(Clone, Debug, PartialEq)]
pub struct Running {
    /// The limit.
    pub limit: &'static Limit,
    /// The day of the event; `None` while it is not known, and then nothing can be counted.
    pub start: Option<Date>,
    /// When it ends.
    pub end: Option<End>,
    /// Questions that would start it, or tell by the law of which day it is counted.
    pub missing: Vec<&'static Question>,
    /// Its basis as in force on the day that matters.
    pub basis: Vec<&'static Provision>,
}

impl Running {
    /// The day to show first: the safe day of one's own limits, the last day of theirs.
    pub fn day(&self) -> Option<Date> {
        let end = self.end?;
        Some(if self.limit.whose == Whose::Yours { end.safe } else { end.last })
    }

    /// Whether it is over. For theirs the latest day it can become must have passed.
    pub fn is_over(&self, today: Date) -> bool {
        self.end.is_some_and(|end| {
            let latest = end.provisional.map_or(end.last, |(_, latest)| latest);
            let last = if self.limit.whose == Whose::Yours { end.last } else { latest };
            last < today
        })
    }
}

/// Tests one limit; `None` when it is not in force or does not matter in this case.
pub(super) fn test(limit: &'static Limit, reader: &Reader, calendar: &Calendar) -> Option<Running> {
    let day = limit.in_force.day(reader.afresh());
    if !limit.in_force.span.contains(day) || !(limit.scope)(reader).is_yes() {
        return None;
    }
    // Afresh: what scope and dates of law looked at does not start the limit.
    let start = (limit.start)(reader.afresh());
    let end = start.map(|it| calendar.end(it, limit.length, limit.roll));
    let mut missing = if start.is_none() { reader.missing() } else { Vec::new() };
    // The law of which day: asked for, unless it is the day of a step that may not have been taken.
    let on = limit.in_force.on;
    if on.group == Group::When && !reader.answered(on) && !missing.contains(&on) {
        missing.push(on);
    }
    let basis = limit.basis.iter().copied().filter(|it| it.in_force.contains(day)).collect();
    Some(Running { limit, start, end, missing, basis })
}
