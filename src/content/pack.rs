//! PACKS: the versions of the law in this guide, and which provisions changed an outcome, an amount or a day.

use crate::domain::{date::Date, law::Provision};

/// One version of the law as this guide has it.
#[derive(Debug)]
pub struct Pack {
    /// Its number; a case remembers under which it was last seen.
    pub number: u32,
    /// The day it came out.
    pub day: Date,
    /// What is new, in a sentence.
    pub news: &'static str,
    /// The provisions that were added or are read otherwise.
    pub changed: &'static [&'static Provision],
}

/// Slice of the first version: seven kinds of trouble.
static FIRST: Pack = Pack {
    number: 1,
    day: Date::new(2026, 11, 24),
    news: "第一版：假货、虚假宣传、质量、食品、七天无理由、不发货、直播间和平台的责任。",
    changed: &[],
};

/// The whole law: every type of dispute.
pub static NEWEST: Pack = Pack {
    number: 2,
    day: Date::new(2026, 11, 25),
    news: "三十五类纠纷、全部期限、该去哪个部门和法院。",
    changed: &[],
};

/// All versions, oldest first.
pub static PACKS: &[&Pack] = &[&FIRST, &NEWEST];

/// The provisions that changed since that version.
pub fn changed_since(number: u32) -> impl Iterator<Item = &'static Provision> {
    PACKS.iter().filter(move |it| number < it.number).flat_map(|it| it.changed).copied()
}
