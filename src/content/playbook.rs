//! PLAYBOOKS: what the tables say about one type of dispute, before anything about a case is known. Nothing is told twice:
//! all of it is looked up with the facts with which such a case starts.

use super::{
    LAW,
    disputes::Dispute,
    excuses::{self, Excuse},
    myths::{MYTHS, Myth},
    questions::what,
    rulings::{Held, RULINGS, Ruling},
};
use crate::domain::{
    assess::{Assessment, assess},
    claim::{Claim, Element, Finding, Liability, State},
    facts::{Answer, Facts, Reader},
    ladder::Rung,
    law::Provision,
    limit::Limit,
    order::sorted,
    question::{Choice, Kind, Question},
};

/// What to know about a type of dispute (处置卡).
#[derive(Debug)]
pub struct Playbook {
    /// The claims that its cases are about: those that ask the most directly first.
    pub claims: Vec<&'static Claim>,
    /// Claims that depend on more than that, in the same order.
    pub maybe: Vec<&'static Claim>,
    /// Each kind of evidence with what it proves there; what proves the most first.
    pub evidence: Vec<(Choice, Vec<&'static str>)>,
    /// The time limits that run, or may run on what these claims rest on.
    pub limits: Vec<&'static Limit>,
    /// The steps of the ladder, lowest first.
    pub rungs: Vec<&'static Rung>,
    /// The steps beside it.
    pub beside: Vec<&'static Rung>,
    /// Common errors.
    pub myths: Vec<&'static Myth>,
    /// Refusals that are met.
    pub excuses: Vec<&'static Excuse>,
    /// Published decisions about these claims.
    pub rulings: Vec<&'static Ruling>,
    /// What the claims rest on, each once.
    pub sources: Vec<&'static Provision>,
}

/// Puts one together, as of the day the law was checked: everyone who opens the page sees the same.
pub fn playbook(dispute: &Dispute) -> Playbook {
    let facts = dispute.facts();
    let case = assess(&LAW, &facts, LAW.checked_on);
    let told = told(dispute);
    let (claims, maybe) = claims(dispute, &case, &told);
    let mut sources: Vec<&Provision> = Vec::new();
    for it in claims.iter().flat_map(|it| it.basis) {
        if !sources.contains(it) {
            sources.push(it);
        }
    }
    let concerned = |it: &&Excuse| it.claims.iter().any(|it| claims.contains(it));
    let decided = |it: &Held| {
        let (Held::Granted { claim, .. } | Held::Refused { claim }) = it;
        claims.iter().any(|it| it.id == *claim)
    };
    let reader = Reader::new(&facts, case.today);
    let taken = |it: &&Rung| told.iter().any(|(facts, _)| (it.scope)(&Reader::new(facts, case.today)).is_yes());
    let rungs = || LAW.rungs.iter().copied().filter(taken);
    Playbook {
        evidence: evidence(&claims),
        limits: limits(&case, &told, &sources),
        rungs: rungs().filter(|it| !it.aside).collect(),
        beside: rungs().filter(|it| it.aside).collect(),
        myths: MYTHS.iter().filter(|it| (it.concerns)(&reader).is_yes()).collect(),
        excuses: excuses::all().filter(concerned).collect(),
        rulings: RULINGS.iter().copied().filter(|it| it.held.iter().any(decided)).collect(),
        claims,
        maybe,
        sources,
    }
}

/// Those such a case is about from the outset, and those it may be about. Where none is settled, or two problems come
/// together, the former are all of them.
fn claims(dispute: &Dispute, case: &Assessment, told: &[(Facts, Facts)]) -> (Vec<&'static Claim>, Vec<&'static Claim>) {
    let live = |it: &&Finding| it.state != State::Fails || it.waits_for.is_some();
    let hinges = |it: &Claim| {
        let no = |facts: &Facts| (it.scope)(&Reader::new(facts, case.today)).is_no();
        told.iter().any(|(with, without)| !no(with) && no(without))
    };
    let findings = || case.findings.iter().filter(live);
    let sure: Vec<&Claim> = findings().filter(|it| it.scope_missing.is_empty()).map(|it| it.claim).collect();
    let open = findings().filter(|it| !it.scope_missing.is_empty()).map(|it| it.claim);
    let open: Vec<&Claim> = open.filter(|it| hinges(it)).collect();
    let problems = |(question, choices): &(&Question, &[Choice])| *question == &what::PROBLEM && 1 < choices.len();
    if sure.is_empty() || dispute.opening.iter().any(problems) {
        return (ordered([sure, open].concat()), Vec::new());
    }
    (ordered(sure), ordered(open))
}

/// What such a case starts with, and the same without it. Much is only asked once the problem is told: where the type
/// does not settle it, each problem in turn.
fn told(dispute: &Dispute) -> Vec<(Facts, Facts)> {
    let nothing = |question: &Question| match question.answer {
        Kind::AnyOf(_) => Answer::Several(Vec::new()),
        _ => Answer::Text(String::new()),
    };
    let with = dispute.facts();
    let without: Facts = dispute.opening.iter().map(|(it, _)| (it.id.to_owned(), nothing(it))).collect();
    if with.get(what::PROBLEM.id).is_some() {
        return vec![(with, without)];
    }
    let and = |facts: &Facts, problem: &Choice| {
        let mut facts = facts.clone();
        facts.set(what::PROBLEM.id, Answer::Several(vec![problem.id.to_owned()]));
        facts
    };
    what::PROBLEM.choices().iter().map(|it| (and(&with, it), and(&without, it))).collect()
}

/// What is owed directly first, and of that what is money; a mere duty to help comes last.
fn ordered(claims: Vec<&'static Claim>) -> Vec<&'static Claim> {
    let place = |it: &Claim| {
        let how = match it.liability {
            Liability::Direct => 0,
            Liability::Joint => 1,
            Liability::PaysFirst => 2,
            Liability::Corresponding => 3,
            Liability::Assist => 4,
        };
        (how, it.remedies.iter().all(|it| it.amount.is_none()))
    };
    sorted(claims, |it, other| place(it) < place(other))
}

fn evidence(claims: &[&'static Claim]) -> Vec<(Choice, Vec<&'static str>)> {
    let elements = || claims.iter().flat_map(|it| it.elements.iter().chain(it.defences));
    let proves = |kind: &Choice| {
        let mut names: Vec<&str> = Vec::new();
        for it in elements().filter(|it: &&Element| it.proof.iter().any(|it| it.id == kind.id)) {
            if !names.contains(&it.name) {
                names.push(it.name);
            }
        }
        names
    };
    let kinds = LAW.evidence.choices().iter().map(|it| (*it, proves(it))).filter(|(_, them)| !them.is_empty());
    sorted(kinds.collect(), |(_, it), (_, other)| other.len() < it.len())
}

/// Those that run from the outset, then those that may and rest on what the claims rest on.
fn limits(case: &Assessment, told: &[(Facts, Facts)], sources: &[&Provision]) -> Vec<&'static Limit> {
    let mut limits: Vec<&Limit> = case.limits.iter().map(|it| it.limit).collect();
    let may = |it: &&Limit| {
        told.iter().any(|(facts, _)| !(it.scope)(&Reader::new(facts, case.today)).is_no())
            && it.in_force.span.contains(case.today)
            && it.basis.iter().any(|it| sources.contains(it))
    };
    for it in LAW.limits.iter().copied().filter(may) {
        if !limits.contains(&it) {
            limits.push(it);
        }
    }
    limits
}
