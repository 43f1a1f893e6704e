//! CLAIMS: every claim, in the order in which they are shown. One claim, or one family of claims, per file.

mod fraud;

use crate::domain::claim::Claim;

/// All claims.
pub static CLAIMS: &[&Claim] = &[&fraud::TREBLE];

pub(super) mod shared;
