//! Elsewhen: the same case on another day (同案异时). The whole story is moved, today with it, so that only the law differs.

use super::{
    assess::{Assessment, Law, assess},
    date::Date,
    facts::{Answer, Facts, Reader},
    law::{Provision, Span},
    order::sorted,
    outcome::{Difference, Outcome},
    question::Kind,
};

/// What differs between a case on one day and on another.
#[derive(Clone, Debug, PartialEq)]
pub struct Shift {
    /// The later day; the earlier one is the day before, or the one that was asked for.
    pub day: Date,
    /// Claims that stand otherwise or yield another amount, and limits that begin or cease to matter.
    pub differences: Vec<Difference>,
    /// Provisions relied on only then.
    pub came: Vec<&'static Provision>,
    /// Provisions relied on only before.
    pub went: Vec<&'static Provision>,
}

/// The day on which the story begins: the earliest told; without one, today.
pub fn begins(law: &Law, facts: &Facts, today: Date) -> Date {
    days(law, facts).map(|(_, day)| day).min().unwrap_or(today)
}

/// The same case, begun on that day.
pub fn on(law: &Law, facts: &Facts, today: Date, day: Date) -> Assessment {
    let by = day.days_since(begins(law, facts, today));
    let mut moved = facts.clone();
    for (id, told) in days(law, facts) {
        moved.set(id, Answer::Text(told.plus_days(by).to_string()));
    }
    assess(law, &moved, today.plus_days(by))
}

/// What differs when the case begins on `after` instead of `before`.
pub fn compare(law: &Law, facts: &Facts, today: Date, before: Date, after: Date) -> Shift {
    let (was, is) = (on(law, facts, today, before), on(law, facts, today, after));
    let (used_before, used_after) = (used(&was), used(&is));
    let only = |them: &[&'static Provision], others: &[&'static Provision]| {
        them.iter().filter(|it| !others.contains(it)).copied().collect()
    };
    Shift {
        day: after,
        differences: dateless(&was).differences(&dateless(&is)),
        came: only(&used_after, &used_before),
        went: only(&used_before, &used_after),
    }
}

/// Every day up to `until` on which this case would come out otherwise than on the day before, the last first.
pub fn shifts(law: &Law, facts: &Facts, today: Date, until: Date) -> Vec<Shift> {
    let compared = turns(law, facts, today).into_iter().filter(|it| *it <= until);
    let compared = compared.map(|it| compare(law, facts, today, it.plus_days(-1), it));
    compared.filter(|it| !it.differences.is_empty() || !it.came.is_empty() || !it.went.is_empty()).collect()
}

/// The days on which the story would have to begin so that the day that matters for a claim, a limit or a provision is
/// the first on which it is in force, or the first on which it is not any more; the last first.
fn turns(law: &Law, facts: &Facts, today: Date) -> Vec<Date> {
    let reader = Reader::new(facts, today);
    let start = begins(law, facts, today);
    let mut turns: Vec<Date> = Vec::new();
    let mut turn = |span: Span, matters: Date| {
        for day in [Some(span.from), span.until.map(|it| it.plus_days(1))].into_iter().flatten() {
            let day = day.plus_days(start.days_since(matters));
            if !turns.contains(&day) {
                turns.push(day);
            }
        }
    };
    for claim in law.claims {
        let day = claim.in_force.day(&reader);
        turn(claim.in_force.span, day);
        for it in claim.basis {
            turn(it.in_force, day);
            turn(it.in_force, today); // judicial interpretations are read as of today
        }
    }
    for limit in law.limits {
        turn(limit.in_force.span, limit.in_force.day(&reader));
    }
    sorted(turns, |it, other| other < it)
}

fn days<'a>(law: &'a Law, facts: &'a Facts) -> impl Iterator<Item = (&'static str, Date)> {
    let asked = law.questions.iter().filter(|it| it.answer == Kind::PastDay);
    asked.filter_map(|it| match facts.get(it.id) {
        Some(Answer::Text(day)) => Some((it.id, day.parse().ok()?)),
        _ => None,
    })
}

fn used(case: &Assessment) -> Vec<&'static Provision> {
    case.findings.iter().filter(|it| it.in_scope).flat_map(|it| it.basis.iter().copied()).collect()
}

/// The last days move with the story: only whether a limit matters is compared.
fn dateless(case: &Assessment) -> Outcome {
    const SOME_DAY: Date = Date::new(2000, 1, 1);
    let limits = case.limits.iter().map(|it| (it.limit.id.to_owned(), SOME_DAY)).collect();
    Outcome { limits, ..Outcome::of(case) }
}
