//! Everything that needs no browser: rules, dates, law tables, texts, and the tidiness of the tree. Here: the words in
//! which a scenario is written, and the one place that knows how a case is assessed.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test fails by panicking and may report"
)]

mod calendar;
mod carry;
mod changes;
mod chapters;
mod cli;
mod elsewhen;
mod engine;
mod examples;
mod excuses;
mod fees;
mod figures;
mod glossary;
#[cfg(feature = "web")]
mod head;
mod json;
mod ladder;
mod law;
mod limits;
mod myths;
#[cfg(feature = "web")]
mod pages;
mod papers;
mod platform_claims;
mod playbook;
mod random;
mod rulings;
mod scenarios;
mod search;
mod seller_claims;
mod soundness;
mod store;
mod stored_cases;
mod tidy;
mod venues;
#[cfg(feature = "web")]
mod views;
mod walk;

use weiquan::{
    content::{LAW, questions},
    domain::{
        assess::{Assessment, assess},
        claim::{Finding, State},
        date::Date,
        facts::{Answer, Facts},
        money::Money,
    },
};

/// The day on which scenarios are assessed.
const TODAY: Date = Date::new(2026, 11, 23);

/// Asked, and not known.
const NOT_KNOWN: Answer = Answer::NotKnown;

/// What a scenario says a person answered.
trait Told {
    fn told(self) -> Answer;
}

impl Told for Answer {
    fn told(self) -> Answer {
        self
    }
}

impl Told for bool {
    fn told(self) -> Answer {
        Answer::YesNo(self)
    }
}

/// Yuan.
impl Told for u64 {
    fn told(self) -> Answer {
        Answer::Number(Money::yuan(self).in_fen())
    }
}

impl Told for Money {
    fn told(self) -> Answer {
        Answer::Number(self.in_fen())
    }
}

impl Told for Date {
    fn told(self) -> Answer {
        Answer::Text(self.to_string())
    }
}

/// The id of a choice, or a day.
impl Told for &str {
    fn told(self) -> Answer {
        Answer::Text(self.to_owned())
    }
}

/// The ids of several choices.
impl<const N: usize> Told for [&str; N] {
    fn told(self) -> Answer {
        Answer::Several(self.map(str::to_owned).into())
    }
}

/// A case as a person tells it.
#[derive(Clone, Debug, Default)]
struct Case(Facts);

/// A case of which nothing is told yet.
fn case() -> Case {
    Case::default()
}

impl Case {
    /// The same case, with this answered; an answer the question cannot have fails the test.
    #[track_caller]
    fn with(mut self, question: &str, answer: impl Told) -> Self {
        let (question, answer) =
            (questions::find(question).unwrap_or_else(|| panic!("no question {question}")), answer.told());
        assert_eq!(question.accepts(&answer), Ok(()), "{} cannot be answered with {answer:?}", question.id);
        self.0.set(question.id, answer);
        self
    }

    /// The same case, as if this had never been asked.
    fn without(mut self, question: &str) -> Self {
        self.0.clear(question);
        self
    }

    fn assess(&self) -> Assessment {
        assess(&LAW, &self.0, TODAY)
    }

    /// This claim's finding; `None` where it is not about the case.
    fn finding(&self, claim: &str) -> Option<Finding> {
        assert!(LAW.claims.iter().any(|it| it.id == claim), "no claim {claim}");
        self.assess().findings.into_iter().find(|it| it.claim.id == claim)
    }

    /// What this remedy comes to, whether or not the claim holds.
    #[track_caller]
    fn sum(&self, claim: &str, remedy: &str) -> Option<Money> {
        let finding = self.finding(claim).unwrap_or_else(|| panic!("{claim} is not about this case"));
        let sum = finding.sums.iter().find(|it| it.remedy.name == remedy);
        sum.unwrap_or_else(|| panic!("{claim} yields no {remedy}")).total
    }
}

/// How a claim should stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stands {
    /// It is not about this case.
    Absent,
    /// Every element is met and no defence is.
    Holds,
    /// It fails on this element or defence.
    FailsOn(&'static str),
    /// It is open on this element or defence, and on nothing else.
    OpenOn(&'static str),
    /// It is open on several.
    Open,
}
use Stands::{Absent, FailsOn, Holds, Open, OpenOn};

impl Stands {
    /// The state in a word.
    fn word(self) -> &'static str {
        match self {
            Absent => "absent",
            Holds => "holds",
            FailsOn(_) => "fails",
            OpenOn(_) | Open => "open",
        }
    }
}

/// How a finding stands; none where its claim is not about the case.
fn stands(finding: Option<&Finding>) -> Stands {
    let Some(it) = finding else { return Absent };
    match it.state {
        State::Holds => Holds,
        State::Fails => it.fails_on().map_or(Absent, |on| FailsOn(on.element.name)),
        State::Open => {
            let mut points = it.open_points();
            match (points.next(), points.next()) {
                (Some(only), None) => OpenOn(only.element.name),
                _ => Open,
            }
        }
    }
}

/// Checks how a claim stands in a case.
#[track_caller]
fn check(claim: &str, case: &Case, expected: Stands) {
    assert_eq!(stands(case.finding(claim).as_ref()), expected, "{claim} in {:?}", case.0);
}
