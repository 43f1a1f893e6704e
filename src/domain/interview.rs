//! Interview: which fact to ask for next, and why. There is no flow chart: a fact is worth asking only while something
//! open can still change with its answer.

use super::{
    assess::{Assessment, Gap},
    claim::{Claim, State, Sum},
    ladder::{Rung, Standing},
    limit::Limit,
    question::{Group, Question},
    truth::Truth,
};

/// Something that waits for an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Want {
    /// The question.
    pub question: &'static Question,
    /// What its answer can change.
    pub changes: Change,
}

/// What an answer can change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// Whether a claim is about this case, or holds.
    Claim(&'static Claim),
    /// How much a claim yields.
    Amount(&'static Claim),
    /// What is still missing to prove a claim.
    Proof(&'static Claim),
    /// From which day a limit is counted.
    Limit(&'static Limit),
    /// Whether a step can be taken, or has been.
    Rung(&'static Rung),
}

/// Every question worth asking, with what asks for it. What only papers need is never asked here. The question about
/// evidence in hand is `evidence`, unless it was asked.
pub(super) fn wants(case: &Assessment, evidence: Option<&'static Question>) -> Vec<Want> {
    let mut wants: Vec<Want> = Vec::new();
    let mut want = |question: &'static Question, changes| {
        // What wants the same stands together, so only the last ones can be this one.
        let known = wants.iter().rev().take_while(|it| it.changes == changes).any(|it| it.question == question);
        if question.group != Group::Paper && !known {
            wants.push(Want { question, changes });
        }
    };
    for finding in &case.findings {
        let claim = finding.claim;
        if finding.state == State::Fails {
            continue;
        }
        for question in &finding.scope_missing {
            want(question, Change::Claim(claim));
        }
        if !finding.in_scope {
            continue;
        }
        let unknown = finding.elements.iter().chain(&finding.defences).filter(|it| it.truth == Truth::Unknown);
        for question in unknown.flat_map(|it| &it.missing).chain(&finding.day_missing) {
            want(question, Change::Claim(claim));
        }
        for question in finding.sums.iter().flat_map(|it: &Sum| &it.missing) {
            want(question, Change::Amount(claim));
        }
    }
    if let Some(question) = evidence {
        for claim in provable(&case.gaps) {
            want(question, Change::Proof(claim));
        }
    }
    for running in &case.limits {
        for question in &running.missing {
            want(question, Change::Limit(running.limit));
        }
    }
    for step in case.steps.iter().filter(|it| it.standing != Standing::Done) {
        for question in &step.missing {
            want(question, Change::Rung(step.rung));
        }
    }
    wants
}

/// The claims that evidence would carry further, each once.
fn provable(gaps: &[Gap]) -> Vec<&'static Claim> {
    let mut claims: Vec<&'static Claim> = Vec::new();
    for gap in gaps.iter().filter(|it| !it.evidence.is_empty()) {
        if !claims.contains(&gap.claim) {
            claims.push(gap.claim);
        }
    }
    claims
}

/// The questions wanted, each once.
pub(super) fn distinct(wants: &[Want]) -> Vec<&'static Question> {
    let mut questions: Vec<&'static Question> = Vec::new();
    for want in wants {
        if !questions.contains(&want.question) {
            questions.push(want.question);
        }
    }
    questions
}

/// The next question: within the first group that has any, first whatever decides whether, then whatever decides how
/// much; of these the one that can change most. The table's order decides between equals, so that the same answers always
/// lead to the same question.
pub(super) fn next(table: &[&'static Question], wants: &[Want]) -> Option<&'static Question> {
    let place = |question: &Question| table.iter().position(|it| *it == question).unwrap_or(usize::MAX);
    let weight = |question: &Question| wants.iter().filter(|it| it.question == question).count();
    let how_much =
        |question: &Question| wants.iter().any(|it| it.question == question && matches!(it.changes, Change::Amount(_)));
    let rank = |it: &Question| (how_much(it), std::cmp::Reverse(weight(it)), place(it));
    let group = wants.iter().map(|it| it.question.group).min()?;
    let first = distinct(wants).into_iter().filter(|it| it.group == group);
    first.min_by_key(|it| rank(it))
}
