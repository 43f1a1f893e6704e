//! The words and the law. Imports domain only.

#[cfg(not(target_arch = "wasm32"))]
pub mod abouts;
pub mod changes;
pub mod channels;
pub mod chapters;
pub mod claims;
pub mod costs;
pub mod disputes;
pub mod examples;
pub mod excuses;
pub mod fees;
pub mod glossary;
pub mod handbook;
pub mod history;
pub mod holidays;
pub mod ladder;
pub mod law;
pub mod limits;
pub mod messages;
pub mod myths;
pub mod pack;
pub mod papers;
pub mod pinyin;
pub mod platforms;
pub mod playbook;
pub mod prose;
pub mod questions;
pub mod rulings;
pub mod search;
pub mod soundness;
pub mod synonyms;
pub mod uses;
pub mod venues;

use crate::domain::{assess::Law, date::Date};

/// The law of this guide, as the engine takes it.
pub static LAW: Law<'static> = Law {
    pack: pack::NEWEST.number,
    checked_on: Date::new(2026, 11, 23),
    review_by: Date::new(2027, 5, 23),
    claims: claims::CLAIMS,
    limits: limits::LIMITS,
    rungs: ladder::RUNGS,
    questions: questions::QUESTIONS,
    evidence: &questions::hold::EVIDENCE,
    calendar: &holidays::CALENDAR,
    binds: claims::binds,
};
