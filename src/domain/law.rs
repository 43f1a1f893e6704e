//! The law as data: instruments, provisions, and the days on which they are in force.

use super::date::Date;

/// A stretch of days on which something is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub from: Date,
    /// The last day, where it has ended.
    pub until: Option<Date>,
}

impl Span {
    /// From this day on.
    pub const fn from(year: u16, month: u8, day: u8) -> Self {
        Self { from: Date::new(year, month, day), until: None }
    }

    /// The same, ending with the day before `next` took over.
    #[must_use]
    pub const fn before(self, year: u16, month: u8, day: u8) -> Self {
        Self { from: self.from, until: Some(Date::new(year, month, day).plus_days(-1)) }
    }

    /// Whether it is in force on this day.
    pub fn contains(self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|last| day <= last)
    }
}

/// How sure we are of what we say an instrument says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Known from second-hand sources only; no figure of it may be relied on.
    Low,
    /// Not read in full; the direction is right, the wording unchecked.
    Medium,
    /// Read in full and compared.
    High,
}

/// The rank of an instrument, highest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// 法律.
    Statute,
    /// 行政法规.
    Regulation,
    /// 司法解释.
    JudicialInterpretation,
    /// 部门规章.
    Rule,
    /// 规范性文件: directs authorities, binds no court.
    Guideline,
}

/// A law, regulation, rule or judicial interpretation.
#[derive(Debug)]
pub struct Instrument {
    /// Stable, kebab-case: it stands in URLs. The law base's id with `-` for `_`.
    pub id: &'static str,
    /// The full official name, without 《》.
    pub name: &'static str,
    /// The short name used in citations, without 《》: 消法, 网络消费规定.
    pub short: &'static str,
    /// The official number, or empty: 法释〔2022〕8号.
    pub number: &'static str,
    /// Its rank.
    pub rank: Rank,
    /// The first day of the text in force now.
    pub in_force: Span,
    /// The official text, at the issuing body or the national database; empty where there is none to name.
    pub url: &'static str,
    /// How sure we are.
    pub confidence: Confidence,
}

/// One article, or one paragraph of it, with its gist in our own words. Never the official wording.
#[derive(Debug)]
pub struct Provision {
    /// Where it stands.
    pub instrument: &'static Instrument,
    /// The article's number; 0 where no numbers could be checked and the entry is about the instrument as a whole.
    pub article: u16,
    /// The paragraph (款), from 1; 0 for the whole article.
    pub paragraph: u8,
    /// What it says, in plain words.
    pub gist: &'static str,
    /// Who has to prove what, where it says so; else empty.
    pub burden: &'static str,
    /// What it does not cover; else empty.
    pub exceptions: &'static str,
    /// The days on which this wording is in force.
    pub in_force: Span,
}

impl Provision {
    /// A provision in force as long as its instrument; `paragraph` 0 is the whole article.
    pub const fn new(instrument: &'static Instrument, article: u16, paragraph: u8, gist: &'static str) -> Self {
        let in_force = instrument.in_force;
        Self { instrument, article, paragraph, gist, burden: "", exceptions: "", in_force }
    }

    /// Who has to prove what.
    #[must_use]
    pub const fn burden(mut self, text: &'static str) -> Self {
        self.burden = text;
        self
    }

    /// What it does not cover.
    #[must_use]
    pub const fn except(mut self, text: &'static str) -> Self {
        self.exceptions = text;
        self
    }

    /// The first day of this wording, where it is younger than the instrument.
    #[must_use]
    pub const fn since(mut self, year: u16, month: u8, day: u8) -> Self {
        self.in_force.from = Date::new(year, month, day);
        self
    }
}

impl PartialEq for Provision {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl PartialEq for Instrument {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}
