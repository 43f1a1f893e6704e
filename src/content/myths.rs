//! MYTHS: what many believe, and what is so (RULES 0.7). Each is answered by the engine too: `tests/native/myths.rs` asks it.

use crate::domain::{facts::Reader, law::Provision, truth::Truth};

/// A wrong answer that is often given.
#[derive(Debug)]
pub struct Myth {
    /// Stable, kebab-case.
    pub id: &'static str,
    /// What is believed.
    pub belief: &'static str,
    /// What is so, the conclusion first.
    pub truth: &'static str,
    /// What one can do instead.
    pub instead: &'static str,
    /// Where it comes from.
    pub basis: &'static [&'static Provision],
    /// Whether someone with this case may believe it.
    pub concerns: fn(&Reader) -> Truth,
}

/// All of them, in the order of the law base.
pub static MYTHS: &[&Myth] = &[];
