//! Truth: yes, no, or not known, with Kleene's rules.

use std::ops::{BitAnd, BitOr, Not};

/// Whether something is so, as far as we have been told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// Not asked yet, or asked and not known. Never a no.
    Unknown,
}

impl Truth {
    /// It is known to be so.
    pub fn is_yes(self) -> bool {
        self == Self::Yes
    }

    /// It is known not to be so.
    pub fn is_no(self) -> bool {
        self == Self::No
    }

    /// `self` and `next`, where `next` makes sense, and is asked, only once `self` is a yes.
    #[must_use]
    pub fn and_then(self, next: impl FnOnce() -> Self) -> Self {
        if self.is_yes() { next() } else { self }
    }

    /// `self` or `next`, where `next` is asked only once `self` is a no.
    #[must_use]
    pub fn or_else(self, next: impl FnOnce() -> Self) -> Self {
        if self.is_no() { next() } else { self }
    }
}

impl From<bool> for Truth {
    fn from(it: bool) -> Self {
        if it { Self::Yes } else { Self::No }
    }
}

impl From<Option<bool>> for Truth {
    fn from(it: Option<bool>) -> Self {
        it.map_or(Self::Unknown, Self::from)
    }
}

/// A no on either side decides; else anything unknown stays unknown.
impl BitAnd for Truth {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Unknown,
        }
    }
}

/// A yes on either side decides; else anything unknown stays unknown.
impl BitOr for Truth {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        !(!self & !other)
    }
}

impl Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }
}
