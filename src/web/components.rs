//! The parts that pages are made of: values in, HTML out. None of them knows the case at hand, the storage or the
//! address bar, so each can be drawn in a native test.
//!
//! Parts with a life of their own are components. The others are plain functions: they draw a value once, and a page
//! draws them again when the value has changed.

pub mod costs;
pub mod differences;
pub mod example;
pub mod findings;
pub mod icon;
pub mod notices;
pub mod question;
pub mod result;
pub mod rungs;
pub mod seats;
pub mod share;
pub mod sheet;
pub mod text;
pub mod times;
pub mod toast;
