//! RULINGS: published decisions on consumer disputes, told in our own words, so that the engine can be set beside the court
//! (与判决对表). A disagreement is explained here and never tuned away.
//!
//! Everything told of a decision is in its source. What the source does not say is not told, or said to be unpublished.
//! In the facts alone days may stand in for days that were not published: the first of a month of which only the month is
//! known, or two days that lie as far apart as the source says. No outcome turns on them.

mod contracts;
mod food;
mod fraud;

use super::{LAW, questions};
use crate::domain::{
    assess::assess,
    case::{Case, stored::Fault},
    claim::State,
    date::Date,
    facts::Facts,
    money::Money,
};

/// What the court did with a claim that the engine knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// It granted it, as far as published in this amount of fen; 0 where the amount is not published or is none.
    Granted {
        /// The claim's id.
        claim: &'static str,
        /// In fen.
        fen: u64,
    },
    /// It refused it.
    Refused {
        /// The claim's id.
        claim: &'static str,
    },
}

/// One decision.
#[derive(Debug)]
pub struct Ruling {
    /// Stable, kebab-case.
    pub id: &'static str,
    /// What it was about.
    pub title: &'static str,
    /// Which court, and the case's number where it is published.
    pub court: &'static str,
    /// When it was decided or published, as exactly as the source says: 2023, 2023年3月, 2023年3月15日.
    pub when: &'static str,
    /// What happened, in our own words.
    pub story: &'static str,
    /// What the court held, in our own words.
    pub holding: &'static str,
    /// Where it was published.
    pub source: &'static str,
    /// Its address there; empty where there is none to name.
    pub url: &'static str,
    /// The facts as a person would have answered, in the format of a saved case (`domain::case::stored`).
    pub facts: &'static str,
    /// The day on which the engine looks at it.
    pub on: Date,
    /// What the court did with each claim.
    pub held: &'static [Held],
    /// Where engine and court part: why. Empty where they agree.
    pub parting: &'static str,
}

/// All of them.
pub static RULINGS: &[&Ruling] = &[
    &food::EXPIRED_BUN,
    &food::REDATED_TABLETS,
    &food::SPIDER_JELLY,
    &food::UNLABELLED_BEEF,
    &food::IMPORTED_VITAMINS,
    &food::DUCK_EGGS,
    &food::BISCUITS,
    &food::SAUSAGES,
    &food::SLIMMING_COFFEE,
    &food::SEA_CUCUMBERS,
    &food::COCOA,
    &food::UNLICENSED_KITCHEN,
    &fraud::EARPHONES,
    &fraud::PRIVATE_PHONE,
    &fraud::EXPANDED_PHONE,
    &fraud::SMALLER_PHONE,
    &fraud::OFF_PLATFORM_PHONE,
    &fraud::BRACELET,
    &fraud::FACE_CREAM,
    &fraud::PEARLS,
    &fraud::EYELIDS,
    &fraud::FILLING,
    &fraud::PUPPY,
    &fraud::TOILET,
    &fraud::REPAIRED_CAR,
    &fraud::DEAR_ROOM,
    &fraud::CLOUD_DRIVE,
    &contracts::HANDBAG,
    &contracts::BELTS,
    &contracts::CARD_BOXES,
    &contracts::FREEZE_DRYER,
    &contracts::BATTERY,
    &contracts::BATTERY_FIRE,
    &contracts::BOOKS,
    &contracts::SWIMMING_CARDS,
    &contracts::PIANO_LESSONS,
    &contracts::BACK_PAIN,
    &contracts::CASHBACK_GYM,
    &contracts::PAY_AT_HOTEL,
    &contracts::HOLIDAY_ROOM,
    &contracts::MISTAPPED_ROOM,
    &contracts::GAME_ACCOUNTS,
    &contracts::SECOND_TIPPING,
    &contracts::PRETENDED_CHILD,
    &contracts::BAD_REVIEW,
    &contracts::DICTIONARY,
    &contracts::CREDIT_CARD,
    &contracts::IDLE_PLATFORM,
];

/// Where full texts of leading and typical cases are collected in public.
const LAW_BOOK: &str = "https://github.com/LawRefBook/Laws/tree/3cd6e86b80f0fac5478dc34216c80e8c0a82b9f0/案例/消费购物";

/// What the engine says where the court decided.
#[derive(Clone, Copy, Debug)]
pub struct Replayed {
    /// What the court did.
    pub held: Held,
    /// How the claim stands here; `None` where it is not about the case.
    pub state: Option<State>,
    /// What its amounts come to, where it does not fail.
    pub amount: Option<Money>,
    /// It holds where the court granted it, for the same amount where one is published; and does not hold where it refused.
    pub agrees: bool,
}

/// The facts of a decision.
pub fn facts(it: &Ruling) -> Result<Facts, Fault> {
    let case = format!(
        r#"{{"format":"weiquan-case","version":1,"id":"ruling","name":"","created":"{}","facts":{}}}"#,
        it.on, it.facts
    );
    Case::read(&case, questions::find).map(|it| it.facts)
}

/// Assesses the case anew and sets it beside the court, claim by claim. Facts that cannot be read agree with nothing;
/// a test reads them all.
pub fn replay(ruling: &Ruling) -> Vec<Replayed> {
    let facts = facts(ruling).unwrap_or_default();
    let case = assess(&LAW, &facts, ruling.on);
    let compare = |held: Held| {
        let (Held::Granted { claim, .. } | Held::Refused { claim }) = held;
        let found = case.findings.iter().find(|it| it.claim.id == claim && it.in_scope);
        let state = found.map(|it| it.state);
        let amount =
            found.filter(|it| it.state != State::Fails).map(|it| it.sums.iter().filter_map(|it| it.total).sum());
        let agrees = match held {
            Held::Granted { fen, .. } => state == Some(State::Holds) && (fen == 0 || amount == Some(Money::fen(fen))),
            Held::Refused { .. } => state.is_none_or(|it| it == State::Fails),
        };
        Replayed { held, state, amount: amount.filter(|it| *it != Money::ZERO), agrees }
    };
    ruling.held.iter().map(|it| compare(*it)).collect()
}
