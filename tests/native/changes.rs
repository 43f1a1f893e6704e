//! The timeline keeps its promises: ordered, each change sourced on its day, drafts never taken for law, and a case is told
//! of a change exactly when it rests on what changed.

use std::collections::BTreeSet;

use weiquan::{
    content::{
        LAW,
        changes::{CHANGES, Kind},
        disputes,
        questions::when,
    },
    domain::{assess::assess, date::Date, facts::Answer},
};

use crate::TODAY;

#[test]
fn the_changes_stand_in_order_each_once() {
    assert!(CHANGES.is_sorted_by_key(|it| it.day));
    assert!(CHANGES.iter().all(|it| Date::new(2024, 1, 1) <= it.day));
    let ids: BTreeSet<_> = CHANGES.iter().map(|it| it.id).collect();
    assert_eq!(ids.len(), CHANGES.len());
}

#[test]
fn each_change_cites_what_came_on_its_day_and_what_went() {
    let mut faults = Vec::new();
    for it in CHANGES {
        let mut check = |holds: bool, fault: &str| {
            if !holds {
                faults.push(format!("{}: {fault}", it.id));
            }
        };
        // An amendment is carried with the days of the whole instrument; its number then says the year.
        let year = format!("{}年", it.day.year());
        let came = it.basis.iter().any(|p| p.in_force.from == it.day || p.instrument.number.contains(&year));
        check(!it.basis.is_empty(), "no provision");
        check(it.kind == Kind::Draft || came, "nothing it cites begins on its day");
        check(it.was.iter().all(|p| p.in_force.until == Some(it.day.plus_days(-1))), "what went did not end then");
        check(it.effect.ends_with('。') && it.effect.matches('。').count() == 1, "not one sentence");
        check((10..=70).contains(&it.effect.chars().count()), "too short or too long");
        if it.kind == Kind::Draft {
            let stands = it.basis.iter().all(|p| p.in_force.until.is_none() && p.in_force.from < it.day);
            check(stands, "a draft must cite what still stands");
            check(it.effect.contains("还没有通过"), "a draft must say that it is none");
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_case_is_told_of_the_changes_it_rests_on_and_of_no_draft() {
    let touched = |dispute: &str| -> Vec<&str> {
        let mut facts = disputes::find(dispute).unwrap().facts();
        facts.set(when::ORDERED.id, Answer::Text("2026-11-01".into()));
        let case = assess(&LAW, &facts, TODAY);
        CHANGES.iter().filter(|it| !it.touches(&case).is_empty()).map(|it| it.id).collect()
    };
    assert!(touched("prepaid").contains(&"prepaid-cards"), "{:?}", touched("prepaid"));
    assert!(touched("food").contains(&"food-tenfold"), "{:?}", touched("food"));
    assert!(!touched("food").contains(&"prepaid-cards"));
    for it in &disputes::DISPUTES {
        assert!(!touched(it.id).iter().any(|it| it.starts_with("draft")), "{}", it.id);
    }
}
