//! The ladder: seller, platform, association or 12315, mediation, court. Each rung with its gate, cost and papers.

use super::{
    facts::Reader,
    law::{Confidence, Provision},
    question::Question,
    truth::Truth,
    venue::{self, Seat, Venue},
};

/// Where a step is taken (渠道).
#[derive(Debug)]
pub struct Channel {
    /// Stable, kebab-case.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// A national number, or empty.
    pub phone: &'static str,
    /// The official site, or empty.
    pub url: &'static str,
    /// What it takes, as a list.
    pub takes: &'static str,
    /// What it does not.
    pub leaves: &'static str,
    /// How sure we are of its number, its site and what it takes.
    pub confidence: Confidence,
}

/// What a rung costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// Nothing.
    Free,
    /// The court's fee on the amount claimed, and half of it (诉讼费用交纳办法 13, 15, 16).
    CourtFee,
    /// A third of the court's fee (诉讼费用交纳办法 14).
    PaymentOrder,
    /// Whatever the body charges by its own table.
    ByTariff,
}

/// A step of the ladder (步骤).
#[derive(Debug)]
pub struct Rung {
    /// Stable, kebab-case.
    pub id: &'static str,
    /// Its name: 找卖家.
    pub title: &'static str,
    /// Where.
    pub channel: &'static Channel,
    /// Whether it is about this case at all.
    pub scope: fn(&Reader) -> Truth,
    /// What must have happened before it.
    pub gates: &'static [Gate],
    /// Where exactly it is taken, where that depends on the case. Asked about only once this is the next step.
    pub venues: &'static [&'static Venue],
    /// Whether the person has taken it.
    pub done: fn(&Reader) -> Truth,
    /// Once taken: whether nothing else should be begun before its answer is here.
    pub waiting: fn(&Reader) -> Truth,
    /// It stands beside the ladder and is never the next step: a report asks for no money.
    pub aside: bool,
    /// The step as an instruction, for the block that says what comes next.
    pub next: &'static str,
    /// Why, in a sentence.
    pub why: &'static str,
    /// What happens there and how long it takes, in a sentence or two.
    pub about: &'static str,
    /// What else there is to know, each with its source.
    pub notes: &'static [Note],
    /// What it costs.
    pub cost: Cost,
    /// Ids of the papers that go with it.
    pub papers: &'static [&'static str],
    /// Where it comes from.
    pub basis: &'static [&'static Provision],
}

impl PartialEq for Rung {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// Something to know about a step, or to leave out of every letter.
#[derive(Debug)]
pub struct Note {
    /// A heading, or the sentence it is about.
    pub title: &'static str,
    /// Two or three sentences.
    pub text: &'static str,
    /// Where it comes from.
    pub basis: &'static [&'static Provision],
}

/// What must have happened before a rung can be taken (门槛).
#[derive(Debug)]
pub struct Gate {
    /// The condition, as a statement: 知道卖家的真实名称和住址.
    pub name: &'static str,
    /// Whether it is met.
    pub test: fn(&Reader) -> Truth,
    /// How to meet it.
    pub how: &'static str,
}

/// How a rung stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Taken.
    Done,
    /// Taken, and its answer has to come before anything else is begun.
    Waiting,
    /// The next one to take.
    Now,
    /// It can be taken.
    Free,
    /// A gate is not met.
    Shut,
}

/// A rung in this case.
#[derive(Clone, Debug)]
pub struct Step {
    /// The rung.
    pub rung: &'static Rung,
    /// How it stands.
    pub standing: Standing,
    /// Gates not met, or not known to be.
    pub closed: Vec<(&'static Gate, Truth)>,
    /// Where it is taken in this case, as far as told.
    pub seats: Vec<Seat>,
    /// Questions that can still change it.
    pub missing: Vec<&'static Question>,
}

impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        self.rung == other.rung
            && self.standing == other.standing
            && self.closed.len() == other.closed.len()
            && self.seats == other.seats
    }
}

/// Tests all rungs, lowest first. The next is the first that is neither taken nor shut; while an answer has to be
/// waited for there is none.
pub(super) fn climb(rungs: &[&'static Rung], reader: &Reader) -> Vec<Step> {
    let mut steps: Vec<Step> = rungs.iter().filter_map(|it| step(it, reader)).collect();
    let waiting = steps.iter().any(|it| it.standing == Standing::Waiting);
    let next = steps.iter_mut().find(|it| it.standing == Standing::Free && !it.rung.aside);
    if let Some(next) = next.filter(|_| !waiting) {
        next.standing = Standing::Now;
        for question in next.seats.iter().flat_map(|it| &it.missing) {
            if !next.missing.contains(question) {
                next.missing.push(question);
            }
        }
    }
    steps
}

fn step(rung: &'static Rung, reader: &Reader) -> Option<Step> {
    if !(rung.scope)(reader.afresh()).is_yes() {
        return None;
    }
    let seats = rung.venues.iter().filter_map(|it| venue::test(it, reader)).collect();
    let done = (rung.done)(reader.afresh());
    if done.is_yes() {
        let waiting = (rung.waiting)(reader).is_yes();
        let standing = if waiting { Standing::Waiting } else { Standing::Done };
        return Some(Step { rung, standing, closed: Vec::new(), seats, missing: Vec::new() });
    }
    let tested = rung.gates.iter().map(|it| (it, (it.test)(reader)));
    let closed: Vec<_> = tested.filter(|(_, truth)| !truth.is_yes()).collect();
    let shut = closed.iter().any(|(_, truth)| truth.is_no());
    let standing = if shut { Standing::Shut } else { Standing::Free };
    Some(Step { rung, standing, closed, seats, missing: reader.missing() })
}
