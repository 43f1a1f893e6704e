//! 维权罗盘: what a person wronged when shopping online can ask for, from whom, by when, and what to write.
//!
//! Start with `domain::assess`: facts go in, findings come out. `content` holds the law and the words. `web` shows both
//! in a browser and keeps the case. Directions: `web → content → domain`, never back.

pub mod content;
pub mod domain;
#[cfg(feature = "web")]
pub mod web;
