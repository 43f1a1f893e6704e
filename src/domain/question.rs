//! Question: how one fact is asked for, and how what was typed becomes an answer or a refusal with its reason.

use super::{
    date::{Date, days_in_month},
    facts::Answer,
    money::{Money, NotMoney},
};

/// The five groups of the interview, in the order people tell a story, and the details that only papers need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// 发生了什么.
    What,
    /// 谁卖的.
    Who,
    /// 什么时候.
    When,
    /// 手里有什么.
    Hold,
    /// 做过什么.
    Done,
    /// Names, addresses, numbers: asked on the page of a paper, never in the interview.
    Paper,
}

/// How one fact is asked.
#[derive(Debug)]
pub struct Question {
    /// Stable, kebab-case: it stands in saved cases and deep links.
    pub id: &'static str,
    /// Where it comes in the interview.
    pub group: Group,
    /// The question itself.
    pub ask: &'static str,
    /// A short noun for lists and papers: 签收日期.
    pub name: &'static str,
    /// Where to look, or what is meant; may be empty.
    pub help: &'static str,
    /// What an answer looks like.
    pub answer: Kind,
}

/// A question is itself: there is one of each, and the engine compares them all the time.
impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Question {}

/// One of several answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Stable, kebab-case, unique within its question.
    pub id: &'static str,
    /// The words.
    pub label: &'static str,
    /// An example in smaller type; may be empty.
    pub example: &'static str,
}

impl Choice {
    /// A choice with its words and an example.
    pub const fn new(id: &'static str, label: &'static str, example: &'static str) -> Self {
        Self { id, label, example }
    }
}

/// What an answer looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Yes or no, each in words that repeat the question.
    YesNo {
        /// The words for yes.
        yes: &'static str,
        /// The words for no.
        no: &'static str,
    },
    /// Exactly one.
    OneOf(&'static [Choice]),
    /// Any number of them, none included.
    AnyOf(&'static [Choice]),
    /// An amount, kept in fen.
    Money,
    /// A day that is not in the future.
    PastDay,
    /// A whole number of things, from 1 to 99,999.
    Count {
        /// 件, 次, 天.
        unit: &'static str,
    },
    /// Free text of at most so many characters.
    Text {
        /// The most characters it may have.
        max: usize,
        /// Several lines, as in an address or a story.
        lines: bool,
    },
}

/// Why an answer was refused. The words are in `content::messages`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing was chosen or typed.
    Empty,
    /// Not an amount.
    Money(NotMoney),
    /// Not a whole number from 1 to 99,999.
    NotACount,
    /// The year is not one of four digits from 1900 on.
    Year,
    /// The month is not 1 to 12.
    Month,
    /// The month has no such day.
    Day {
        /// The month asked for.
        month: u8,
        /// Its last day.
        last: u8,
    },
    /// The day has not come yet.
    Future,
    /// Too many characters.
    TooLong {
        /// The most there may be.
        max: usize,
    },
    /// Not one of the choices, or not an answer of this kind at all.
    NotAChoice,
}

impl Question {
    /// The choices, where there are any.
    pub fn choices(&self) -> &'static [Choice] {
        match self.answer {
            Kind::OneOf(them) | Kind::AnyOf(them) => them,
            _ => &[],
        }
    }

    /// Reads an amount, a count or free text as typed.
    pub fn read_text(&self, typed: &str) -> Result<Answer, Refusal> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(Refusal::Empty);
        }
        match self.answer {
            Kind::Money => typed.parse().map(|it: Money| Answer::Number(it.in_fen())).map_err(Refusal::Money),
            Kind::Count { .. } => match typed.parse() {
                Ok(it) if (1..=99_999).contains(&it) => Ok(Answer::Number(it)),
                _ => Err(Refusal::NotACount),
            },
            Kind::Text { max, .. } if max < typed.chars().count() => Err(Refusal::TooLong { max }),
            Kind::Text { .. } => Ok(Answer::Text(typed.to_owned())),
            _ => Err(Refusal::NotAChoice),
        }
    }

    /// Reads a day from its three fields.
    pub fn read_day(&self, year: &str, month: &str, day: &str, today: Date) -> Result<Answer, Refusal> {
        let [year, month, day] = [year, month, day].map(str::trim);
        if year.is_empty() && month.is_empty() && day.is_empty() {
            return Err(Refusal::Empty);
        }
        let year = year.parse().ok().filter(|it| (1900..=2199).contains(it)).ok_or(Refusal::Year)?;
        let month = month.parse().ok().filter(|it| (1..=12).contains(it)).ok_or(Refusal::Month)?;
        let last = days_in_month(year, month);
        let day = day.parse().ok().and_then(|it| Date::checked(year, month, it)).ok_or(Refusal::Day { month, last })?;
        if today < day {
            return Err(Refusal::Future);
        }
        Ok(Answer::Text(day.to_string()))
    }

    /// Whether an answer that comes from a file is one this question can have.
    pub fn accepts(&self, answer: &Answer) -> Result<(), Refusal> {
        let known = |id: &str| self.choices().iter().any(|it| it.id == id);
        match (self.answer, answer) {
            (_, Answer::NotKnown) | (Kind::YesNo { .. }, Answer::YesNo(_)) => Ok(()),
            (Kind::OneOf(_), Answer::Text(id)) if known(id) => Ok(()),
            (Kind::AnyOf(_), Answer::Several(ids)) if ids.iter().all(|it| known(it)) => Ok(()),
            (Kind::Money, Answer::Number(it)) if *it <= Money::MAX_INPUT.in_fen() => Ok(()),
            (Kind::Money, Answer::Number(_)) => Err(Refusal::Money(NotMoney::TooLarge)),
            (Kind::Count { .. }, Answer::Number(it)) if 1 <= *it && *it <= 99_999 => Ok(()),
            (Kind::Count { .. }, _) => Err(Refusal::NotACount),
            (Kind::PastDay, Answer::Text(it)) if it.parse::<Date>().is_ok() => Ok(()),
            (Kind::PastDay, _) => Err(Refusal::Year),
            (Kind::Text { max, .. }, Answer::Text(it)) if it.chars().count() <= max => Ok(()),
            (Kind::Text { max, .. }, Answer::Text(_)) => Err(Refusal::TooLong { max }),
            _ => Err(Refusal::NotAChoice),
        }
    }
}
