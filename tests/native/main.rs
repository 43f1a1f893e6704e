//! Everything that needs no browser: rules, dates, law tables, texts, and the tidiness of the tree.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod calendar;
mod chapters;
mod law;
mod papers;
mod tidy;
