//! SOUNDNESS: what the walk through every type of dispute found, as it is shown to everyone. `tests/native/soundness.rs`
//! walks again and fails when a number here is not the one it counted; it prints the table to put in its place.

use crate::domain::date::Date;

/// What was walked for one type of dispute.
#[derive(Debug, PartialEq, Eq)]
pub struct Walked {
    /// The type's id.
    pub dispute: &'static str,
    /// Interviews walked from its opening to the end.
    pub interviews: usize,
    /// Different states met on the way: sets of answers.
    pub states: usize,
    /// The longest interview, in questions.
    pub longest: usize,
    /// Ends with something that holds or can still be shown.
    pub with_claim: usize,
    /// Ends where nothing stands, and the page says so.
    pub refused: usize,
}

/// The day of the walk.
pub const WALKED_ON: Date = Date::new(2026, 11, 25);

/// How often was looked, and what was found.
#[derive(Debug, PartialEq, Eq)]
pub struct Checked {
    /// Questions asked whose other answers were tried.
    pub asked: usize,
    /// Of these: no answer changed anything.
    pub idle: usize,
    /// Questions not asked whose answers were tried.
    pub unasked: usize,
    /// Of these: an answer would have changed something.
    pub missed: usize,
}

/// What was found on that day.
pub const CHECKED: Checked = Checked { asked: 0, idle: 0, unasked: 0, missed: 0 };

/// One row a type, in the order of the types.
pub static SOUNDNESS: &[Walked] = &[];
