//! Any set of facts whatever, contradictory ones too: nothing panics, the same facts give the same answer, the two amounts
//! keep their order, and proof in hand takes nothing away. A thousand sets at every run; a million with
//! `cargo test --release --no-default-features -- --ignored million`.

use weiquan::{
    content::{
        LAW,
        questions::{QUESTIONS, hold},
    },
    domain::{
        assess::assess,
        facts::{Answer, Facts},
    },
};

use crate::{TODAY, walk::Dice};

/// Random answers to a random part of all questions.
fn any_facts(dice: &mut Dice) -> Facts {
    let mut facts = Facts::default();
    let part = 1 + dice.roll(12);
    for question in QUESTIONS {
        if dice.roll(12) < part {
            facts.set(question.id, dice.answer(question));
        }
    }
    facts
}

fn try_out(sets: u32) {
    let mut dice = Dice(0x0001_0E06);
    for _ in 0..sets {
        let facts = any_facts(&mut dice);
        let day = TODAY.plus_days(-i32::try_from(dice.roll(5_000)).unwrap());
        let case = assess(&LAW, &facts, day);
        assert_eq!(case, assess(&LAW, &facts, day), "{facts:?}");
        let band = case.band();
        assert!(band.as_told <= band.at_most, "{band:?} in {facts:?}");
        let all = hold::EVIDENCE.choices().iter().map(|it| it.id.to_owned()).collect();
        let mut proven = facts.clone();
        proven.set(hold::EVIDENCE.id, Answer::Several(all));
        let with_proof = assess(&LAW, &proven, day).band();
        assert_eq!(with_proof, band, "proof changes what is proven, not what is owed: {facts:?}");
    }
}

#[test]
fn a_thousand_sets_of_any_facts() {
    try_out(1_000);
}

#[test]
#[ignore = "minutes: the long run"]
fn a_million_sets_of_any_facts() {
    try_out(1_000_000);
}
