//! Assessment: all findings, amounts, limits, rungs and gaps of one case on one day. Never fails, has no clock.

use super::{
    calendar::Calendar,
    claim::{self, Bearer, Claim, Element, Finding, Liability, Party, Pot, State, Sum},
    date::Date,
    facts::{Answer, Facts, Reader},
    interview::{self, Want},
    ladder::{self, Rung, Step},
    law::Provision,
    limit::{self, Limit, Running},
    money::Money,
    order::sorted,
    question::{Choice, Question},
    truth::Truth,
    venue::{Seat, What},
};

/// The law as the engine sees it: tables, nothing else. Tests take rows away from it.
#[derive(Clone, Copy, Debug)]
pub struct Law<'a> {
    /// Its number: it grows whenever a claim, a limit or an amount changes.
    pub pack: u32,
    /// The day this law was last checked.
    pub checked_on: Date,
    /// The day by which it has to be checked again. After it every figure is shown as one that may have changed.
    pub review_by: Date,
    /// Every claim, in the order they are shown.
    pub claims: &'a [&'static Claim],
    /// Every time limit.
    pub limits: &'a [&'static Limit],
    /// The ladder, lowest rung first.
    pub rungs: &'a [&'static Rung],
    /// Every question, in the order of the interview.
    pub questions: &'a [&'static Question],
    /// The question about evidence in hand: its choices are the kinds of evidence.
    pub evidence: &'static Question,
    /// Days off.
    pub calendar: &'static Calendar,
    /// Whether a provision binds this party on these facts; what does not is not cited against it.
    pub binds: fn(&Reader, Party, &Provision) -> bool,
}

/// Everything that follows from the facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// The day it was made for.
    pub today: Date,
    /// Claims about this case, in the order of the table.
    pub findings: Vec<Finding>,
    /// Limits that run or would run.
    pub limits: Vec<Running>,
    /// The ladder.
    pub steps: Vec<Step>,
    /// What can still be proven or told, cheapest first.
    pub gaps: Vec<Gap>,
    /// Everything still worth asking, and what asks for it.
    pub wants: Vec<Want>,
    /// The next question.
    pub next: Option<&'static Question>,
}

/// Something missing that would carry a claim further.
#[derive(Clone, Debug)]
pub struct Gap {
    /// The element it is about.
    pub element: &'static Element,
    /// The claim it would carry.
    pub claim: &'static Claim,
    /// Evidence that would do, none of which is in hand.
    pub evidence: Vec<Choice>,
    /// The element itself is not known yet; else it is, and only proof is missing.
    pub open: bool,
    /// What the claim yields, where it is known.
    pub gain: Option<Money>,
}

impl PartialEq for Gap {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.element, other.element) && self.claim == other.claim && self.open == other.open
    }
}

impl Law<'_> {
    /// The first day for which there is any claim here. Of an earlier day this law says nothing.
    pub fn begins(&self) -> Option<Date> {
        self.claims.iter().map(|it| it.in_force.span.from).min()
    }
}

/// Assesses a case on a day.
pub fn assess(law: &Law, facts: &Facts, today: Date) -> Assessment {
    let reader = Reader::new(facts, today);
    let mut findings: Vec<Finding> = law.claims.iter().filter_map(|it| claim::test(it, &reader)).collect();
    for finding in findings.iter_mut().filter(|it| it.state != State::Fails) {
        let cited = !finding.basis.is_empty();
        finding.basis.retain(|it| (law.binds)(&reader, finding.claim.party, it));
        if cited && finding.basis.is_empty() {
            (finding.state, finding.unbound) = (State::Fails, true);
        }
    }
    follow(&mut findings);
    let limits = law.limits.iter().filter_map(|it| limit::test(it, &reader, law.calendar)).collect();
    let steps = ladder::climb(law.rungs, &reader);
    let gaps = gaps(&findings, law.evidence, facts);
    let mut assessment = Assessment { today, findings, limits, steps, gaps, wants: Vec::new(), next: None };
    let evidence = facts.get(law.evidence.id).is_none().then_some(law.evidence);
    assessment.wants = interview::wants(&assessment, evidence);
    assessment.next = interview::next(law.questions, &assessment.wants);
    assessment
}

/// What is owed, or may be, comes before a mere duty to help, which holds against every platform.
fn strength(finding: &Finding) -> (bool, State) {
    (finding.claim.liability != Liability::Assist && finding.state != State::Fails, finding.state)
}

/// A claim that follows a party stands no better than the best claim against that party.
fn follow(findings: &mut [Finding]) {
    let best: Vec<(Party, Option<State>)> = Party::ALL
        .map(|party| {
            let own = findings.iter().filter(|it| it.claim.party == party && it.claim.follows.is_none());
            (party, own.filter(|it| !it.sums.is_empty()).map(|it| it.state).max())
        })
        .into();
    for finding in findings {
        let Some(leader) = finding.claim.follows else { continue };
        let state = best.iter().find(|(party, _)| *party == leader).and_then(|(_, state)| *state);
        let cap = state.unwrap_or(State::Fails);
        if cap < finding.state {
            finding.state = cap;
            finding.waits_for = Some(leader);
        }
    }
}

/// The two amounts of a case (金额区间).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Band {
    /// Owed on the facts as told.
    pub as_told: Money,
    /// Owed if every open point turns out well.
    pub at_most: Money,
}

/// One pot's candidates: the sum that counts, and those it cannot be had together with.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<'a> {
    /// The sum that counts.
    pub main: (&'a Finding, &'a Sum),
    /// Smaller or less certain ones out of the same pot.
    pub instead: Vec<(&'a Finding, &'a Sum)>,
}

/// How a party stands, over all claims against it.
#[derive(Clone, Debug, PartialEq)]
pub struct PartyStanding<'a> {
    /// The party.
    pub party: Party,
    /// The state of the claim that carries it.
    pub state: State,
    /// The claim that carries it: the first in the best state. A mere duty to help carries it only if nothing else does.
    pub lead: &'a Finding,
    /// All claims against it.
    pub findings: Vec<&'a Finding>,
}

impl Assessment {
    /// What may be asked for: as told, and at most. Within a pot only the largest counts, whoever owes it.
    pub fn band(&self) -> Band {
        let as_told = self.total(|finding, sum| finding.state == State::Holds && !sum.up_to);
        let at_most = self.total(|finding, _| finding.state != State::Fails);
        Band { as_told, at_most }
    }

    fn total(&self, counts: impl Fn(&Finding, &Sum) -> bool) -> Money {
        let mut pots: Vec<(Pot, Money)> = Vec::new();
        for (finding, sum) in self.sums() {
            let Some(total) = sum.total.filter(|_| counts(finding, sum)) else { continue };
            match pots.iter_mut().find(|(pot, _)| *pot == sum.pot) {
                Some((_, most)) => *most = total.max(*most),
                None => pots.push((sum.pot, total)),
            }
        }
        pots.into_iter().map(|(_, most)| most).sum()
    }

    /// Every amount of every claim about this case.
    fn sums(&self) -> impl Iterator<Item = (&Finding, &Sum)> {
        self.findings.iter().flat_map(|it| it.sums.iter().map(move |sum| (it, sum)))
    }

    /// The amounts line by line, one line a pot: the largest that can still be had, and what it cannot be had together
    /// with. Of equal ones the surer leads; the same sum out of several claims is listed once.
    pub fn lines(&self) -> Vec<Line<'_>> {
        self.lines_of(|finding| finding.state != State::Fails)
    }

    /// The same, for some of the findings.
    pub fn lines_of(&self, counts: impl Fn(&Finding) -> bool) -> Vec<Line<'_>> {
        let mut lines: Vec<Line> = Vec::new();
        // Nothing is no line: no return postage was paid, or the whole price has come back.
        let nothing = |sum: &Sum| sum.total == Some(Money::ZERO);
        for (finding, sum) in self.sums().filter(|(finding, sum)| counts(finding) && !nothing(sum)) {
            let Some(line) = lines.iter_mut().find(|it| it.main.1.pot == sum.pot) else {
                lines.push(Line { main: (finding, sum), instead: Vec::new() });
                continue;
            };
            let same = |it: &(&Finding, &Sum)| it.1.remedy.name == sum.remedy.name && it.1.total == sum.total;
            let rank = |it: &(&Finding, &Sum)| (it.1.total, it.0.state);
            if rank(&line.main) < rank(&(finding, sum)) {
                let beaten = std::mem::replace(&mut line.main, (finding, sum));
                if !same(&beaten) {
                    line.instead.push(beaten);
                }
            } else if !same(&line.main) && !line.instead.iter().any(same) {
                line.instead.push((finding, sum));
            }
        }
        sorted(lines, |it, other| it.main.1.pot < other.main.1.pot)
    }

    /// Who answers, strongest first.
    pub fn parties(&self) -> Vec<PartyStanding<'_>> {
        let standing = |party| {
            let findings: Vec<&Finding> = self.findings.iter().filter(|it| it.claim.party == party).collect();
            // `rev`, since of equals `max_by_key` takes the last.
            let lead = findings.iter().copied().rev().max_by_key(|it| strength(it))?;
            Some(PartyStanding { party, state: lead.state, lead, findings })
        };
        let parties = Party::ALL.into_iter().filter_map(standing).collect();
        sorted(parties, |it, other| strength(other.lead) < strength(it.lead))
    }

    /// Why a question is asked: everything its answer can still change.
    pub fn why<'a>(&'a self, question: &'a Question) -> impl Iterator<Item = &'a Want> {
        self.wants.iter().filter(move |it| it.question == question)
    }

    /// How many questions are worth asking as things stand. An answer can add to them or take some away.
    pub fn questions_left(&self) -> usize {
        interview::distinct(&self.wants).len()
    }

    /// Where this can be taken in this case: offices, courts, tracks. Those that are shut are among them, with the reason.
    pub fn seats(&self, what: What) -> impl Iterator<Item = &Seat> {
        self.steps.iter().flat_map(|it| &it.seats).filter(move |it| it.venue.what == what)
    }

    /// No claim of ours is about this case: nothing but the platform's duty to help.
    pub fn nothing_found(&self) -> bool {
        self.findings.iter().all(|it| it.claim.liability == Liability::Assist)
    }
}

/// What is missing to reach more: points not known yet, and points told but proven by nothing in hand. Cheapest first:
/// proof one may already have, then points to find out, then what only the other side can show.
fn gaps(findings: &[Finding], evidence: &'static Question, facts: &Facts) -> Vec<Gap> {
    let held: &[String] = match facts.get(evidence.id) {
        Some(Answer::Several(them)) => them,
        _ => &[],
    };
    let mut gaps: Vec<Gap> = Vec::new();
    for finding in findings.iter().filter(|it| it.state != State::Fails && it.in_scope) {
        let gain = finding.sums.iter().filter_map(|it| it.total).max();
        for tested in &finding.elements {
            let element = tested.element;
            let open = tested.truth == Truth::Unknown;
            let unproven = tested.bearer != Bearer::Respondent
                && !element.proof.is_empty()
                && !element.proof.iter().any(|it| held.iter().any(|id| id == it.id));
            let seen = gaps.iter().any(|it| it.element.name == element.name);
            if (open || unproven) && !seen {
                let evidence = element.proof.iter().copied().filter(|it| !held.iter().any(|id| id == it.id));
                gaps.push(Gap { element, claim: finding.claim, evidence: evidence.collect(), open, gain });
            }
        }
    }
    let place = |it: &Gap| (it.element.bearer == Bearer::Respondent, it.open);
    sorted(gaps, |it, other| place(it) < place(other))
}
