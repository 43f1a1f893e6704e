//! What would carry a claim: the search finds exactly what trying everything finds, on every type of dispute.

use weiquan::{
    content::{LAW, disputes::DISPUTES},
    domain::{
        assess::{Law, assess},
        carry::{Flip, alternatives, ways},
        claim::{Claim, Finding, State},
        facts::{Answer, Facts, Reader},
        question::Question,
    },
};

use crate::{TODAY, case, walk::Dice};

/// The most facts tried together.
const MOST: usize = 3;

/// Whether the claim holds by itself.
fn carried(claim: &Claim, facts: &Facts) -> bool {
    let reader = Reader::new(facts, TODAY);
    let in_force = claim.in_force.span.contains(claim.in_force.day(&reader));
    let met = claim.elements.iter().all(|it| (it.test)(&reader).is_yes());
    let defeated = claim.defences.iter().any(|it| !(it.test)(&reader).is_no());
    (claim.scope)(&reader).is_yes() && in_force && met && !defeated
}

/// Every question the claim reads on these facts.
fn reads(claim: &Claim, facts: &Facts) -> Vec<&'static Question> {
    let reader = Reader::new(facts, TODAY);
    let _ = (claim.scope)(&reader);
    let _ = claim.in_force.day(&reader);
    for it in claim.elements.iter().chain(claim.defences) {
        let _ = (it.test)(&reader);
    }
    reader.consulted()
}

/// Every question the claim reads, as it stands and after any one change.
fn read_by(claim: &Claim, facts: &Facts) -> Vec<&'static Question> {
    let mut all = reads(claim, facts);
    let mut next = 0;
    while let Some(question) = all.get(next).copied() {
        for answer in alternatives(question, facts, TODAY) {
            let mut changed = facts.clone();
            changed.set(question.id, answer);
            let new: Vec<_> = reads(claim, &changed).into_iter().filter(|it| !all.contains(it)).collect();
            all.extend(new);
        }
        next += 1;
    }
    all
}

/// The same, and after any two changes: one may open up what only another makes matter.
fn read_after_two(claim: &Claim, facts: &Facts) -> Vec<&'static Question> {
    let one = read_by(claim, facts);
    let mut all = one.clone();
    for question in one {
        for answer in alternatives(question, facts, TODAY) {
            let mut changed = facts.clone();
            changed.set(question.id, answer);
            let new: Vec<_> = read_by(claim, &changed).into_iter().filter(|it| !all.contains(it)).collect();
            all.extend(new);
        }
    }
    all
}

/// All smallest sets, by trying every one.
fn brute_force(claim: &Claim, told: &Facts) -> Vec<Vec<(&'static str, Answer)>> {
    let flips: Vec<(&'static str, Answer)> = read_after_two(claim, told)
        .into_iter()
        .flat_map(|it| alternatives(it, told, TODAY).into_iter().map(|answer| (it.id, answer)))
        .collect();
    let mut found: Vec<Vec<(&str, Answer)>> = Vec::new();
    for size in 1..=MOST {
        try_all(claim, told, &flips, size, &mut Vec::new(), &mut found);
    }
    found
}

fn try_all(
    claim: &Claim,
    told: &Facts,
    flips: &[(&'static str, Answer)],
    size: usize,
    so_far: &mut Vec<(&'static str, Answer)>,
    found: &mut Vec<Vec<(&'static str, Answer)>>,
) {
    if size == 0 {
        let mut facts = told.clone();
        for (id, answer) in so_far.iter() {
            facts.set(id, answer.clone());
        }
        let smaller = found.iter().any(|it| it.len() < so_far.len() && it.iter().all(|flip| so_far.contains(flip)));
        if !smaller && carried(claim, &facts) {
            found.push(so_far.clone());
        }
        return;
    }
    for (at, flip) in flips.iter().enumerate() {
        if so_far.iter().all(|it| it.0 != flip.0) {
            so_far.push(flip.clone());
            try_all(claim, told, &flips[at + 1..], size - 1, so_far, found);
            so_far.pop();
        }
    }
}

fn plain(ways: &[Vec<Flip>]) -> Vec<Vec<(&'static str, Answer)>> {
    ways.iter().map(|way| way.iter().map(|it| (it.question.id, it.answer.clone())).collect()).collect()
}

fn sorted(mut ways: Vec<Vec<(&'static str, Answer)>>) -> Vec<String> {
    for way in &mut ways {
        way.sort_by_key(|flip| flip.0);
    }
    let mut lines: Vec<String> = ways.iter().map(|it| format!("{it:?}")).collect();
    lines.sort();
    lines
}

#[test]
fn the_smallest_sets_are_those_that_trying_everything_finds() {
    let mut dice = Dice(0x0000_CA77);
    let (mut compared, mut carried_by) = (0, [0; MOST + 1]);
    for dispute in &DISPUTES {
        let mut walk = dice.walk_from(&LAW, dispute.facts());
        // Half of the answers: there has to be something open.
        for question in walk.asked.iter().step_by(2) {
            walk.facts.clear(question.id);
        }
        for facts in [dispute.facts(), walk.facts] {
            let findings = assess(&LAW, &facts, TODAY).findings;
            for claim in findings.iter().filter(|it| it.in_scope && it.state != State::Holds).map(|it| it.claim) {
                // It waits for the party it follows, and for nothing else.
                if carried(claim, &facts) {
                    continue;
                }
                let flips: usize = read_by(claim, &facts).iter().map(|it| alternatives(it, &facts, TODAY).len()).sum();
                // Trying everything grows with the cube; what is left out here is counted, not hidden.
                if 60 < flips {
                    continue;
                }
                let found = ways(claim, &facts, TODAY, MOST);
                assert_eq!(sorted(plain(&found)), sorted(brute_force(claim, &facts)), "{} in {facts:?}", claim.id);
                compared += 1;
                for way in &found {
                    carried_by[way.len()] += 1;
                }
            }
        }
    }
    eprintln!("{compared} claims compared; sets of one, two, three facts: {:?}", &carried_by[1..]);
    assert!(100 < compared && carried_by[1..].iter().all(|it| 0 < *it));
}

#[test]
fn what_is_merely_unknown_comes_before_what_is_known_to_be_otherwise() {
    let fake = case()
        .with("problem", ["fake"])
        .with("purpose", "own-use")
        .with("sold-by", "person")
        .with("sold-as", "genuine");
    let claim = LAW.claims.iter().find(|it| it.id == "fraud-treble").unwrap();
    let found = ways(claim, &fake.0, TODAY, MOST);
    let against: Vec<usize> = found.iter().map(|it| it.iter().filter(|flip| flip.against).count()).collect();
    assert!(against.is_sorted() && !against.is_empty(), "{against:?}");
}

#[test]
fn every_part_of_a_way_is_needed_and_the_whole_suffices() {
    let law: &Law = &LAW;
    for dispute in &DISPUTES {
        let facts = dispute.facts();
        let open: Vec<Finding> = assess(law, &facts, TODAY).findings;
        for claim in open.iter().filter(|it| it.in_scope && it.state != State::Holds).map(|it| it.claim) {
            for way in ways(claim, &facts, TODAY, 2) {
                let with = |left_out: Option<&Flip>| {
                    let mut facts = facts.clone();
                    for it in way.iter().filter(|it| Some(*it) != left_out) {
                        facts.set(it.question.id, it.answer.clone());
                    }
                    carried(claim, &facts)
                };
                assert!(with(None), "{}: {way:?} does not carry it", claim.id);
                assert!(way.iter().all(|it| !with(Some(it))), "{}: {way:?} is more than is needed", claim.id);
            }
        }
    }
}
