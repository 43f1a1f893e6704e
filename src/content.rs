//! The words and the law. Imports domain only.

pub mod chapters;
pub mod claims;
pub mod holidays;
pub mod law;
pub mod messages;
pub mod papers;
pub mod questions;
