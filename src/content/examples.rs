//! EXAMPLES: one worked example a chapter. Here stands only what the person would answer, and on which day; every date,
//! amount, formula and article on the page is worked out by the engine.

use super::questions::{done, hold, place, roads, what, when, who};
use crate::domain::{
    date::Date,
    facts::{Answer, Facts},
    money::Money,
    question::{Choice, Question},
};

/// A worked example (举例).
#[derive(Debug)]
pub struct Example {
    /// The day on which it is told. Fixed, so that the page is the same whenever it is drawn.
    pub told_on: Date,
    /// What the person answers.
    pub told: &'static [(&'static Question, Told)],
    /// What is shown of what follows, in this order.
    pub shows: &'static [Show],
}

/// An answer.
#[derive(Clone, Copy, Debug)]
pub enum Told {
    /// This choice.
    One(Choice),
    /// These choices, perhaps none.
    Several(&'static [Choice]),
    /// Yes or no.
    Is(bool),
    /// An amount in whole yuan.
    Yuan(u64),
    /// A day.
    On(Date),
}
use Told::{Is, On, One, Several, Yuan};

/// A part of what follows from an example.
#[derive(Clone, Copy, Debug)]
pub enum Show {
    /// The amounts, line by line.
    Sums,
    /// Who answers.
    Who,
    /// These limits, by id, with how their days are counted.
    Limits(&'static [&'static str]),
    /// What each way costs.
    Costs,
    /// Where the step with this id is taken.
    Seats(&'static str),
    /// What would be different had it all begun on the second of these days instead of the first.
    Days(Date, Date),
}
use Show::{Costs, Days, Limits, Seats, Sums, Who};

impl Example {
    /// What is told, as the engine takes it.
    pub fn facts(&self) -> Facts {
        let answer = |told: Told| match told {
            One(it) => Answer::Text(it.id.to_owned()),
            Several(them) => Answer::Several(them.iter().map(|it| it.id.to_owned()).collect()),
            Is(it) => Answer::YesNo(it),
            Yuan(it) => Answer::Number(Money::yuan(it).in_fen()),
            On(it) => Answer::Text(it.to_string()),
        };
        self.told.iter().map(|(question, told)| (question.id.to_owned(), answer(*told))).collect()
    }
}

/// A fake bag, sold as the real thing: three times the price is less than the floor.
pub static LAW: Example = Example {
    told_on: Date::new(2026, 11, 23),
    told: &[
        (&what::PROBLEM, Several(&[what::FAKE])),
        (&what::GOODS, One(what::OTHER_GOODS)),
        (&what::SOLD_AS, One(what::AS_GENUINE)),
        (&what::INTENT, One(what::LIED)),
        (&what::PURPOSE, One(what::OWN_USE)),
        (&what::PAID, Yuan(129)),
        (&what::COSTS, Several(&[])),
        (&who::CHANNEL, One(who::SHOP)),
        (&who::SOLD_BY, One(who::BUSINESS)),
        (&when::ORDERED, On(Date::new(2026, 11, 2))),
        (&when::RECEIVED, On(Date::new(2026, 11, 5))),
        (&when::KNEW, On(Date::new(2026, 11, 9))),
    ],
    shows: &[Sums, Limits(&["rescind-fraud", "c12315-limit", "limitation-general"])],
};

/// An appliance out of a live room that fails within the half-year in which the seller has to prove.
pub static EVIDENCE: Example = Example {
    told_on: Date::new(2026, 11, 23),
    told: &[
        (&what::PROBLEM, Several(&[what::DEFECT])),
        (&what::GOODS, One(what::DURABLE)),
        (&what::PURPOSE, One(what::OWN_USE)),
        (&what::PAID, Yuan(1_299)),
        (&what::COSTS, Several(&[])),
        (&who::CHANNEL, One(who::LIVE)),
        (&who::ROOM, One(who::OWN_ROOM)),
        (&who::SOLD_BY, One(who::BUSINESS)),
        (&hold::EVIDENCE, Several(&[hold::ORDER, hold::PAYMENT, hold::PHOTOS])),
        (&when::ORDERED, On(Date::new(2026, 8, 28))),
        (&when::RECEIVED, On(Date::new(2026, 8, 31))),
        (&when::KNEW, On(Date::new(2026, 11, 20))),
    ],
    shows: &[Limits(&["durable-burden", "retain-live-end", "retain-live-trade"])],
};

/// A coat to be returned without a reason, over National Day.
pub static SELLER: Example = Example {
    told_on: Date::new(2026, 9, 28),
    told: &[
        (&what::PROBLEM, Several(&[what::RETURN_REFUSED])),
        (&what::GOODS, One(what::OTHER_GOODS)),
        (&what::RETURN_KIND, One(what::ORDINARY)),
        (&what::CONDITION, One(what::INTACT)),
        (&what::PURPOSE, One(what::OWN_USE)),
        (&what::PAID, Yuan(239)),
        (&what::COSTS, Several(&[])),
        (&who::CHANNEL, One(who::SHOP)),
        (&who::SOLD_BY, One(who::BUSINESS)),
        (&who::GUARANTORS, Several(&[])),
        (&when::ORDERED, On(Date::new(2026, 9, 22))),
        (&when::RECEIVED, On(Date::new(2026, 9, 25))),
        (&when::NOTIFIED, On(Date::new(2026, 9, 28))),
    ],
    shows: &[Sums, Limits(&["seven-day-return"])],
};

/// A shop that cannot be found, on a platform that does not say who it is.
pub static PLATFORM: Example = Example {
    told_on: Date::new(2026, 11, 23),
    told: &[
        (&what::PROBLEM, Several(&[what::FAKE])),
        (&what::GOODS, One(what::OTHER_GOODS)),
        (&what::SOLD_AS, One(what::AS_GENUINE)),
        (&what::INTENT, One(what::LIED)),
        (&what::PURPOSE, One(what::OWN_USE)),
        (&what::PAID, Yuan(860)),
        (&what::COSTS, Several(&[])),
        (&who::CHANNEL, One(who::SHOP)),
        (&who::SOLD_BY, One(who::BUSINESS)),
        (&who::SELF_RUN, One(who::THIRD_PARTY)),
        (&who::GUARANTORS, Several(&[])),
        (&who::SIGNS, Several(&[])),
        (&who::PUSHED, Is(false)),
        (&when::ORDERED, On(Date::new(2026, 10, 12))),
        (&when::RECEIVED, On(Date::new(2026, 10, 15))),
        (&when::KNEW, On(Date::new(2026, 10, 20))),
        (&done::STEPS, Several(&[done::TO_SELLER, done::TO_PLATFORM])),
        (&done::IDENTITY, One(done::WITHHELD)),
        (&done::REACHABLE, One(done::UNLISTED)),
    ],
    shows: &[Who, Sums, Limits(&["c12315-limit", "retain-trade"])],
};

/// A suit for refund and three times the price.
pub static COURT: Example = Example {
    told_on: Date::new(2026, 11, 23),
    told: &[
        (&what::PROBLEM, Several(&[what::FAKE])),
        (&what::GOODS, One(what::OTHER_GOODS)),
        (&what::SOLD_AS, One(what::AS_GENUINE)),
        (&what::INTENT, One(what::LIED)),
        (&what::PURPOSE, One(what::OWN_USE)),
        (&what::PAID, Yuan(3_200)),
        (&what::COSTS, Several(&[])),
        (&who::CHANNEL, One(who::SHOP)),
        (&who::SOLD_BY, One(who::BUSINESS)),
        (&who::SELF_RUN, One(who::THIRD_PARTY)),
        (&when::ORDERED, On(Date::new(2026, 7, 6))),
        (&when::RECEIVED, On(Date::new(2026, 7, 9))),
        (&when::KNEW, On(Date::new(2026, 7, 13))),
        (&done::STEPS, Several(&[done::TO_SELLER, done::TO_PLATFORM, done::COMPLAINED, done::SUED])),
        (&done::COMPLAINT, One(done::ENDED)),
        (&done::REACHABLE, One(done::REACHED)),
        (&done::SUED_ON, On(Date::new(2026, 11, 20))),
        (&place::RECEIPT_CITY, One(place::ELSEWHERE)),
        (&place::AGREED, One(place::NOT_AGREED)),
        (&roads::COURT, One(roads::WAITING)),
    ],
    shows: &[Sums, Costs, Seats("court"), Limits(&["file-case"])],
};

/// Expired food: what the law gives, whatever is written about it.
pub static MEDIA: Example = Example {
    told_on: Date::new(2026, 11, 23),
    told: &[
        (&what::PROBLEM, Several(&[what::FOOD])),
        (&what::GOODS, One(what::EDIBLE)),
        (&what::FOOD_FAULT, Several(&[what::EXPIRED])),
        (&what::PURPOSE, One(what::OWN_USE)),
        (&what::PAID, Yuan(36)),
        (&what::COSTS, Several(&[])),
        (&who::CHANNEL, One(who::SHOP)),
        (&who::SOLD_BY, One(who::BUSINESS)),
        (&when::ORDERED, On(Date::new(2026, 11, 9))),
        (&when::RECEIVED, On(Date::new(2026, 11, 12))),
        (&when::KNEW, On(Date::new(2026, 11, 12))),
    ],
    shows: &[Sums, Limits(&["c12315-limit", "limitation-general"])],
};

/// A complaint that was left without an answer over two holidays.
pub static ASSOCIATION: Example = Example {
    told_on: Date::new(2026, 10, 19),
    told: &[
        (&what::PROBLEM, Several(&[what::DEFECT])),
        (&what::GOODS, One(what::OTHER_GOODS)),
        (&what::CAUSE, One(what::FAULTY)),
        (&what::SEVERITY, One(what::HOPELESS)),
        (&what::PURPOSE, One(what::OWN_USE)),
        (&what::PAID, Yuan(458)),
        (&what::COSTS, Several(&[])),
        (&who::CHANNEL, One(who::SHOP)),
        (&who::SOLD_BY, One(who::BUSINESS)),
        (&when::ORDERED, On(Date::new(2026, 9, 7))),
        (&when::RECEIVED, On(Date::new(2026, 9, 10))),
        (&when::KNEW, On(Date::new(2026, 9, 11))),
        (&done::STEPS, Several(&[done::TO_SELLER, done::COMPLAINED])),
        (&done::COMPLAINED_ON, On(Date::new(2026, 9, 22))),
        (&done::COMPLAINT, One(done::SILENT)),
    ],
    shows: &[Limits(&["c12315-accept", "recon-apply", "limitation-general"])],
};

/// The same purchase in a live room, on the last day before the new rules and on their first.
pub static POLICY: Example = Example {
    told_on: Date::new(2026, 11, 23),
    told: &[
        (&what::PROBLEM, Several(&[what::MISLED])),
        (&what::GOODS, One(what::OTHER_GOODS)),
        (&what::DIFFERENCE, One(what::MATTERS)),
        (&what::INTENT, One(what::LIED)),
        (&what::PURPOSE, One(what::OWN_USE)),
        (&what::PAID, Yuan(199)),
        (&what::COSTS, Several(&[])),
        (&who::CHANNEL, One(who::LIVE)),
        (&who::SOLD_BY, One(who::BUSINESS)),
        (&when::ORDERED, On(Date::new(2026, 2, 1))),
    ],
    shows: &[Days(Date::new(2026, 1, 31), Date::new(2026, 2, 1))],
};
