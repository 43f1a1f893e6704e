//! The machine: dates, money, facts, claims, limits, papers. Imports std only. No clock, no I/O, no prose.

pub mod assess;
pub mod calendar;
pub mod carry;
pub mod case;
pub mod claim;
pub mod date;
pub mod elsewhen;
pub mod facts;
pub mod interview;
pub mod json;
pub mod ladder;
pub mod law;
pub mod limit;
pub mod markup;
pub mod money;
pub mod numeral;
pub mod order;
pub mod outcome;
pub mod paper;
pub mod question;
pub mod search;
pub mod store;
pub mod truth;
pub mod venue;
