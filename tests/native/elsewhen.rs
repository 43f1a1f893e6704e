//! The same case on two days: what differs, by which article, and nothing else.

use weiquan::{
    content::{LAW, disputes::DISPUTES},
    domain::{
        date::Date,
        elsewhen::{begins, compare, on, shifts},
        outcome::Difference,
    },
};

use crate::{Case, TODAY, case, walk::Dice};

fn complained() -> Case {
    case()
        .with("problem", ["fake"])
        .with("goods", "other")
        .with("purpose", "own-use")
        .with("sold-as", "genuine")
        .with("intent", "knew")
        .with("paid", 300)
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-10-02")
        .with("received", "2026-10-05")
}

#[test]
fn on_its_own_day_a_case_is_what_it_is() {
    for dispute in &DISPUTES {
        let walk = Dice(7).walk_from(&LAW, dispute.facts());
        let own = begins(&LAW, &walk.facts, TODAY);
        assert_eq!(on(&LAW, &walk.facts, TODAY, own), Case(walk.facts.clone()).assess(), "{}", dispute.id);
        let nothing = compare(&LAW, &walk.facts, TODAY, own, own);
        assert!(nothing.differences.is_empty() && nothing.came.is_empty() && nothing.went.is_empty());
    }
}

#[test]
fn three_fold_begins_with_the_consumer_law_of_2013_and_the_article_is_named() {
    let day = Date::new(2014, 3, 15);
    let shift = compare(&LAW, &complained().0, TODAY, day.plus_days(-1), day);
    let treble = shift
        .differences
        .iter()
        .any(|it| matches!(it, Difference::Claim { id, before: None, after: Some(_) } if id == "fraud-treble"));
    assert!(treble, "{shift:?}");
    assert!(shift.came.iter().any(|it| it.instrument.id == "crpl" && it.article == 55), "{:?}", shift.came);
    let later = compare(&LAW, &complained().0, TODAY, day, day.plus_days(1));
    assert!(later.differences.is_empty() && later.came.is_empty(), "{later:?}");
}

#[test]
fn the_days_listed_are_those_on_which_anything_differs() {
    let facts = complained().0;
    let listed = shifts(&LAW, &facts, TODAY, TODAY);
    assert!(listed.is_sorted_by(|it, next| next.day < it.day), "the last day first");
    let days: Vec<Date> = listed.iter().map(|it| it.day).collect();
    for day in [Date::new(2014, 3, 15), Date::new(2021, 1, 1), Date::new(2024, 7, 1)] {
        assert!(days.contains(&day), "{day} in {days:?}");
    }
    // Every other day of the last three years is like the day before.
    for back in 0..1100 {
        let day = TODAY.plus_days(-back);
        let shift = compare(&LAW, &facts, TODAY, day.plus_days(-1), day);
        let differs = !shift.differences.is_empty() || !shift.came.is_empty() || !shift.went.is_empty();
        assert!(days.contains(&day) || !differs, "{day}: {shift:?}");
    }
}
