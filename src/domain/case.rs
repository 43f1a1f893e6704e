//! Case: one dispute as the person told it. Only this is kept; every finding is derived from it again.

pub mod rescued;
pub mod stored;

use super::{date::Date, facts::Facts, json::Object, outcome::Seen, question::Refusal};

/// The most characters a case's name may have.
pub const MAX_NAME: usize = 60;
/// How many days a deleted case can still be brought back.
pub const KEPT_DAYS: i32 = 30;

/// One dispute.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Lower-case letters, digits and hyphens: it is part of a storage key.
    pub id: String,
    /// What the person calls it; empty until they name it.
    pub name: String,
    /// The day it was begun.
    pub created: Date,
    /// The day it was last changed.
    pub changed: Date,
    /// What was told.
    pub facts: Facts,
    /// The day it was thrown away; it is kept for [`KEPT_DAYS`].
    pub deleted: Option<Date>,
    /// What it came to when the person last changed or looked at it, so that a new version of the law can say what is
    /// different now. Derived, and no part of what was told.
    pub seen: Option<Seen>,
    /// Fields we do not know: a newer version wrote them, and they are written back as they were.
    pub rest: Object,
}

impl Case {
    /// A case begun today, with what was told so far.
    pub fn new(id: String, facts: Facts, today: Date) -> Self {
        let (name, rest) = (String::new(), Object::default());
        Self { id, name, created: today, changed: today, facts, deleted: None, seen: None, rest }
    }

    /// The same content as a case of its own, begun today. The suffix tells the two names apart.
    #[must_use]
    pub fn copy(&self, id: String, suffix: &str, today: Date) -> Self {
        let room = MAX_NAME.saturating_sub(suffix.chars().count());
        let name = self.name.chars().take(room).chain(suffix.chars()).collect();
        Self { id, name, created: today, changed: today, deleted: None, ..self.clone() }
    }

    /// Gives it another name. An empty one takes the name away.
    pub fn rename(&mut self, typed: &str) -> Result<(), Refusal> {
        let typed = typed.trim();
        if MAX_NAME < typed.chars().count() {
            return Err(Refusal::TooLong { max: MAX_NAME });
        }
        typed.clone_into(&mut self.name);
        Ok(())
    }

    /// Whether it was thrown away so long ago that it may go for good.
    pub fn is_spent(&self, today: Date) -> bool {
        self.deleted.is_some_and(|it| KEPT_DAYS < today.days_since(it))
    }

    /// Whether both tell the same, whatever they are called and whenever they were begun.
    pub fn tells_the_same(&self, other: &Self) -> bool {
        self.facts == other.facts && self.rest == other.rest
    }
}

/// An id made of random bytes, which come from outside.
pub fn new_id(random: [u8; 8]) -> String {
    format!("{:016x}", u64::from_be_bytes(random))
}

/// Whether this can be an id: 1 to 40 lower-case letters, digits and hyphens.
pub fn is_id(text: &str) -> bool {
    let allowed = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
    (1..=40).contains(&text.len()) && text.bytes().all(allowed)
}
