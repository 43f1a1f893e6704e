//! Carry: the smallest sets of facts that would carry a claim which does not hold, cheapest first.

use super::{
    claim::Claim,
    date::Date,
    facts::{Answer, Facts, Reader},
    order::sorted,
    question::{Kind, Question},
};

/// One fact that would have to be otherwise, or be known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flip {
    /// Which.
    pub question: &'static Question,
    /// What it would have to be.
    pub answer: Answer,
    /// It is known to be something else, and not merely unknown.
    pub against: bool,
}

/// Every smallest set of at most `most` facts (no part of it would do) that makes all elements of the claim true and all
/// its defences untrue, cheapest first: what is merely unknown before what is known to be otherwise, few before many.
/// Whether the party a claim follows owes anything is not looked at. Empty when the claim holds, or nothing would carry it.
pub fn ways(claim: &Claim, facts: &Facts, today: Date, most: usize) -> Vec<Vec<Flip>> {
    let mut found = Vec::new();
    Search { claim, told: facts, today }.go(&mut facts.clone(), most, &mut Vec::new(), &mut found);
    let smallest = |it: &Vec<Flip>| {
        !found.iter().any(|other| other.len() < it.len() && other.iter().all(|flip| it.contains(flip)))
    };
    let ways: Vec<_> = found.iter().filter(|it| !it.is_empty() && smallest(it)).cloned().collect();
    let cost = |it: &[Flip]| (it.iter().filter(|flip| flip.against).count(), it.len());
    sorted(ways, |it, other| cost(it) < cost(other))
}

struct Search<'a> {
    claim: &'a Claim,
    told: &'a Facts,
    today: Date,
}

impl Search<'_> {
    /// Whatever carries the claim has to change a fact that the first unmet point looked at: only those are tried.
    fn go(&self, facts: &mut Facts, most: usize, so_far: &mut Vec<Flip>, found: &mut Vec<Vec<Flip>>) {
        let Some(read) = unmet(self.claim, facts, self.today) else {
            let way = sorted(so_far.clone(), |it, other| it.question.id < other.question.id);
            if !found.contains(&way) {
                found.push(way);
            }
            return;
        };
        if most == 0 {
            return;
        }
        for question in read {
            if so_far.iter().any(|it| it.question == question) {
                continue;
            }
            let before = self.told.get(question.id);
            let against = before.is_some_and(|it| *it != Answer::NotKnown);
            for answer in alternatives(question, self.told, self.today) {
                facts.set(question.id, answer.clone());
                so_far.push(Flip { question, answer, against });
                self.go(facts, most - 1, so_far, found);
                so_far.pop();
            }
            match before {
                Some(it) => facts.set(question.id, it.clone()),
                None => facts.clear(question.id),
            }
        }
    }
}

/// The questions read by the first point that keeps the claim from holding; `None` when it holds.
fn unmet(claim: &Claim, facts: &Facts, today: Date) -> Option<Vec<&'static Question>> {
    let reader = Reader::new(facts, today);
    if !(claim.scope)(&reader).is_yes() {
        return Some(reader.consulted());
    }
    let reader = Reader::new(facts, today);
    if !claim.in_force.span.contains(claim.in_force.day(&reader)) {
        return Some(reader.consulted());
    }
    let points = claim.elements.iter().map(|it| (it, true)).chain(claim.defences.iter().map(|it| (it, false)));
    points.into_iter().find_map(|(point, wanted)| {
        let reader = Reader::new(facts, today);
        let truth = (point.test)(&reader);
        let met = if wanted { truth.is_yes() } else { truth.is_no() };
        (!met).then(|| reader.consulted())
    })
}

/// What a question could be answered instead in this case: every choice; of several one more or one less; of days today and those told
/// elsewhere in the case; of amounts and counts the least and the most. Never the answer it has.
pub fn alternatives(question: &'static Question, facts: &Facts, today: Date) -> Vec<Answer> {
    let now = facts.get(question.id);
    let mut answers: Vec<Answer> = match question.answer {
        Kind::YesNo { .. } => [true, false].map(Answer::YesNo).into(),
        Kind::OneOf(choices) => choices.iter().map(|it| Answer::Text(it.id.to_owned())).collect(),
        Kind::AnyOf(choices) => {
            let held: &[String] = if let Some(Answer::Several(them)) = now { them } else { &[] };
            let toggled = |id: &str| {
                let chosen = choices.iter().filter(|it| (it.id == id) != held.iter().any(|held| held == it.id));
                Answer::Several(chosen.map(|it| it.id.to_owned()).collect())
            };
            let nothing = Answer::Several(Vec::new());
            choices.iter().map(|it| toggled(it.id)).chain([nothing]).collect()
        }
        Kind::Money | Kind::Count { .. } => [1, 99_999].map(Answer::Number).into(),
        Kind::PastDay => {
            let told = facts.iter().filter_map(|(_, it)| match it {
                Answer::Text(day) => day.parse::<Date>().ok(),
                _ => None,
            });
            told.chain([today]).map(|it| Answer::Text(it.to_string())).collect()
        }
        Kind::Text { .. } => Vec::new(),
    };
    let mut different: Vec<Answer> = Vec::new();
    answers.retain(|it| Some(it) != now);
    for it in answers {
        if !different.contains(&it) {
            different.push(it);
        }
    }
    different
}
