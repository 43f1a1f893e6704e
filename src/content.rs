//! The words and the law. Imports domain only.

pub mod chapters;
pub mod claims;
pub mod holidays;
pub mod law;
pub mod messages;
pub mod papers;
pub mod questions;

use crate::domain::{assess::Law, date::Date};

/// The law of this guide, as the engine takes it.
pub static LAW: Law<'static> = Law {
    checked_on: Date::new(2026, 11, 23),
    claims: claims::CLAIMS,
    limits: &[],
    rungs: &[],
    questions: questions::QUESTIONS,
    evidence: &questions::hold::EVIDENCE,
    calendar: &holidays::CALENDAR,
};
