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
pub const CHECKED: Checked = Checked { asked: 2283, idle: 0, unasked: 6736, missed: 0 };

/// One row a type, in the order of the types.
pub static SOUNDNESS: &[Walked] = &[
    Walked { dispute: "counterfeit", interviews: 8, states: 180, longest: 31, with_claim: 7, refused: 1 },
    Walked { dispute: "misdescribed", interviews: 8, states: 199, longest: 37, with_claim: 8, refused: 0 },
    Walked { dispute: "defect", interviews: 8, states: 187, longest: 32, with_claim: 7, refused: 1 },
    Walked { dispute: "food", interviews: 8, states: 202, longest: 36, with_claim: 8, refused: 0 },
    Walked { dispute: "seven-day-return", interviews: 8, states: 137, longest: 29, with_claim: 5, refused: 3 },
    Walked { dispute: "not-delivered", interviews: 8, states: 153, longest: 27, with_claim: 7, refused: 1 },
    Walked { dispute: "deposit", interviews: 8, states: 191, longest: 36, with_claim: 8, refused: 0 },
    Walked { dispute: "price", interviews: 8, states: 172, longest: 33, with_claim: 8, refused: 0 },
    Walked { dispute: "renewal", interviews: 8, states: 149, longest: 29, with_claim: 8, refused: 0 },
    Walked { dispute: "prepaid", interviews: 8, states: 200, longest: 33, with_claim: 8, refused: 0 },
    Walked { dispute: "minor", interviews: 8, states: 159, longest: 27, with_claim: 6, refused: 2 },
    Walked { dispute: "livestream", interviews: 8, states: 223, longest: 42, with_claim: 8, refused: 0 },
    Walked { dispute: "reviews", interviews: 8, states: 129, longest: 36, with_claim: 5, refused: 3 },
    Walked { dispute: "parcel", interviews: 8, states: 142, longest: 30, with_claim: 4, refused: 4 },
    Walked { dispute: "privacy", interviews: 8, states: 124, longest: 19, with_claim: 6, refused: 2 },
    Walked { dispute: "platform-rules", interviews: 8, states: 149, longest: 35, with_claim: 8, refused: 0 },
    Walked { dispute: "second-hand", interviews: 8, states: 324, longest: 118, with_claim: 8, refused: 0 },
    Walked { dispute: "cross-border", interviews: 8, states: 158, longest: 28, with_claim: 6, refused: 2 },
    Walked { dispute: "warranty", interviews: 8, states: 206, longest: 34, with_claim: 8, refused: 0 },
    Walked { dispute: "car", interviews: 8, states: 227, longest: 42, with_claim: 8, refused: 0 },
    Walked { dispute: "cosmetics", interviews: 8, states: 273, longest: 112, with_claim: 8, refused: 0 },
    Walked { dispute: "drug", interviews: 8, states: 155, longest: 35, with_claim: 7, refused: 1 },
    Walked { dispute: "health-food", interviews: 8, states: 191, longest: 35, with_claim: 8, refused: 0 },
    Walked { dispute: "injury", interviews: 8, states: 212, longest: 39, with_claim: 8, refused: 0 },
    Walked { dispute: "gift", interviews: 8, states: 119, longest: 24, with_claim: 5, refused: 3 },
    Walked { dispute: "virtual", interviews: 8, states: 170, longest: 29, with_claim: 7, refused: 1 },
    Walked { dispute: "travel", interviews: 8, states: 164, longest: 50, with_claim: 7, refused: 1 },
    Walked { dispute: "takeaway", interviews: 8, states: 175, longest: 28, with_claim: 7, refused: 1 },
    Walked { dispute: "group-buying", interviews: 8, states: 184, longest: 36, with_claim: 7, refused: 1 },
    Walked { dispute: "ai-advertising", interviews: 8, states: 194, longest: 32, with_claim: 8, refused: 0 },
    Walked { dispute: "blind-box", interviews: 8, states: 127, longest: 27, with_claim: 6, refused: 2 },
    Walked { dispute: "payment", interviews: 8, states: 122, longest: 20, with_claim: 5, refused: 3 },
    Walked { dispute: "off-platform", interviews: 8, states: 207, longest: 44, with_claim: 5, refused: 3 },
    Walked { dispute: "vanished", interviews: 8, states: 143, longest: 26, with_claim: 8, refused: 0 },
    Walked { dispute: "harassment", interviews: 8, states: 163, longest: 36, with_claim: 8, refused: 0 },
];
