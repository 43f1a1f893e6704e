//! Venues: there is always an office and a court, always with a source, and the same facts always give the same.

use std::collections::BTreeSet;

use weiquan::{
    content::{
        LAW,
        channels::CHANNELS,
        law::provisions,
        papers::WORDING,
        platforms::OPERATORS,
        questions::{paper, place},
    },
    domain::{
        assess::{Law, assess},
        date::Date,
        facts::{Facts, Reader},
        law::Confidence,
        question::Kind,
        truth::Truth,
        venue::{Seat, What},
    },
};

use crate::{Case, TODAY, case};

/// Every choice of these questions with every choice of the others.
fn combinations(questions: &[&str]) -> Vec<Case> {
    let mut cases = vec![case().with("steps", ["to-seller"])];
    for id in questions {
        let question = weiquan::content::questions::find(id).unwrap();
        let answered = |it: &Case| -> Vec<Case> {
            let choices = question.choices().iter().map(|choice| match question.answer {
                Kind::AnyOf(_) => it.clone().with(id, [choice.id]),
                _ => it.clone().with(id, choice.id),
            });
            choices.chain([it.clone().with(id, crate::NOT_KNOWN)]).collect()
        };
        cases = cases.iter().flat_map(answered).collect();
    }
    cases
}

/// The steps alone: no place depends on claims or limits.
const STEPS: Law<'static> = Law { claims: &[], limits: &[], ..LAW };

fn seats(case: &Case, on: Date) -> Vec<Seat> {
    assess(&STEPS, &case.0, on).steps.into_iter().flat_map(|it| it.seats).collect()
}

/// Both sides of every day on which an office or a court changed.
const DAYS: [&str; 8] =
    ["2025-10-31", "2025-11-01", "2025-12-30", "2025-12-31", "2026-04-14", "2026-04-15", "2026-07-01", "2026-11-23"];

#[test]
fn there_is_always_an_office_and_a_court_each_with_its_source() {
    let cases = combinations(&["problem", "channel", "reachable", "receipt-city"]);
    let mut faults = BTreeSet::new();
    for day in DAYS {
        let on: Date = day.parse().unwrap();
        for case in &cases {
            let assessment = assess(&STEPS, &case.0, on);
            let told = |id: &str| crate::questions::find(id).and_then(|it| case.0.get(it.id)).cloned();
            for step in &assessment.steps {
                for seat in &step.seats {
                    if seat.basis.is_empty() {
                        faults.insert(format!("{} on {day} has no source", seat.venue.id));
                    }
                    // Shut means that a gate is.
                    let shut = seat.closed.iter().any(|(_, truth)| truth.is_no());
                    assert_eq!(seat.open.is_no(), shut, "{}", seat.venue.id);
                }
                let possible = |what| step.seats.iter().any(|it| it.venue.what == what && !it.open.is_no());
                let wanted: &[What] = match step.rung.id {
                    "complaint-12315" => &[What::Complaint],
                    "report-12315" => &[What::Report],
                    "court" => &[What::Court, What::Track],
                    _ => &[],
                };
                for what in wanted.iter().filter(|it| !possible(**it)) {
                    // Before April 2026 we carry no more than what the old order said of shops on platforms.
                    let old = on < Date::new(2026, 4, 15) && *what != What::Court;
                    if !old {
                        faults.insert(format!(
                            "{what:?} on {day}: {:?} {:?} {:?}",
                            told("problem"),
                            told("channel"),
                            told("reachable")
                        ));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_same_facts_give_the_same_places_in_whatever_order_they_are_told() {
    for case in combinations(&["channel", "reachable", "receipt-city", "platform"]) {
        let case = case.with("problem", ["fake"]);
        let backwards: Facts = {
            let mut all: Vec<_> = case.0.iter().map(|(id, answer)| (id.to_owned(), answer.clone())).collect();
            all.reverse();
            all.into_iter().collect()
        };
        assert_eq!(seats(&case, TODAY), seats(&Case(backwards), TODAY));
    }
}

#[test]
fn a_place_not_in_force_on_its_day_changes_nothing() {
    // No two offices for one thing contradict each other: the old and the new order never stand side by side.
    for day in DAYS {
        for case in combinations(&["channel", "reachable"]) {
            let found = seats(&case.with("problem", ["fake"]), day.parse().unwrap());
            let old = found.iter().any(|it| it.venue.id.ends_with("-2020"));
            let new = found.iter().any(|it| ["complaint-published", "complaint-platform"].contains(&it.venue.id));
            assert!(!(old && new), "{day}");
            let before = found.iter().any(|it| it.venue.id.ends_with("-2018"));
            assert!(!(before && found.iter().any(|it| it.venue.id == "court-product")), "{day}");
        }
    }
}

#[test]
fn every_venue_has_its_words_its_source_and_a_rung() {
    let venues: Vec<_> = LAW.rungs.iter().flat_map(|it| it.venues).collect();
    let ids: BTreeSet<_> = venues.iter().map(|it| it.id).collect();
    assert_eq!(ids.len(), venues.len(), "two venues share an id");
    for venue in venues {
        assert!(!venue.place.is_empty() && venue.why.ends_with('。') && !venue.basis.is_empty(), "{}", venue.id);
        assert!(venue.gates.iter().all(|it| !it.name.is_empty() && it.how.ends_with('。')), "{}", venue.id);
        let within = venue.basis.iter().any(|it| it.in_force.from <= venue.in_force.span.from);
        let old_enough = within || venue.id.starts_with("court") || venue.id.starts_with("track");
        assert!(old_enough || venue.id == "payment-order-court", "{}: nothing of its basis is that old", venue.id);
    }
}

#[test]
fn all_channels_say_what_they_take_and_what_not() {
    assert_eq!(CHANNELS.len(), 24);
    let ids: BTreeSet<_> = CHANNELS.iter().map(|it| it.id).collect();
    assert_eq!(ids.len(), 24, "two channels share an id");
    for channel in CHANNELS {
        assert!(!channel.name.is_empty() && !channel.takes.is_empty() && !channel.leaves.is_empty(), "{}", channel.id);
        assert!(channel.phone.chars().all(|it| it.is_ascii_digit() || it == '-'), "{}", channel.id);
    }
    // What no rung goes to is named in a note: the firm's own desk at 12315, and the number for everything.
    let used: BTreeSet<_> = LAW.rungs.iter().map(|it| it.channel.id).collect();
    let unused: Vec<_> = CHANNELS.iter().map(|it| it.id).filter(|it| !used.contains(it)).collect();
    assert_eq!(unused, ["odr", "h12345"]);
}

#[test]
fn an_operator_is_named_with_how_sure_we_are_and_never_over_what_was_typed() {
    assert_eq!(OPERATORS.len() + 1, place::PLATFORM.choices().len());
    let stand_in = |case: &Case| (WORDING.stand_in)(&Reader::new(&case.0, TODAY), &paper::PLATFORM_NAME);
    for operator in &OPERATORS {
        let named = stand_in(&case().with("platform", operator.choice.id)).unwrap();
        assert!(named.contains(operator.company) && named.contains(operator.brand), "{named}");
        let sure = operator.company_confidence == Confidence::High;
        assert_eq!(named.contains("以页面证照为准"), !sure, "{named}");
        // The choice says it too.
        let hint = operator.choice.example;
        let sure_enough = operator.company_confidence != Confidence::Low;
        assert!(hint.contains(operator.company) || !sure_enough, "{hint}");
        assert_eq!(hint.starts_with("多半是"), operator.company_confidence == Confidence::Medium, "{hint}");
        assert_eq!(hint.starts_with("可能是"), operator.company_confidence == Confidence::Low, "{hint}");
        let court = ["北京市", "杭州市", "广州市"].contains(&operator.city);
        assert_eq!(!operator.internet_court.is_empty(), court, "{}", operator.brand);
    }
    assert_eq!(stand_in(&case().with("platform", "other")), None);
    assert_eq!(stand_in(&case()), None);
    assert_eq!((WORDING.stand_in)(&Reader::new(&case().0, TODAY), &paper::SELLER_NAME), None);
}

#[test]
fn nothing_is_known_of_an_unknown_channel_and_that_is_said() {
    let unknown = case().with("problem", ["fake"]).with("channel", crate::NOT_KNOWN).with("steps", []);
    let found = seats(&unknown, TODAY);
    let complaint: Vec<_> = found.iter().filter(|it| it.venue.what == What::Complaint).collect();
    assert!(!complaint.is_empty() && complaint.iter().all(|it| it.open == Truth::Unknown));
    assert!(provisions().any(|it| it.instrument.id == "samr-121"));
}
