//! Worked examples: what is told can be told, and everything that is to be shown follows from it, to the day and the fen.

use weiquan::{
    content::{
        LAW,
        chapters::CHAPTERS,
        examples::{Example, Show},
    },
    domain::{assess::assess, claim::State, elsewhen::compare, limit::Running, money::Money},
};

/// What an example shows that cannot be shown, and what was told that cannot be told.
fn faults(it: &Example) -> Vec<String> {
    let facts = it.facts();
    let mut faults = Vec::new();
    for (question, _) in it.told {
        let answer = facts.get(question.id).unwrap();
        if let Err(why) = question.accepts(answer) {
            faults.push(format!("{} cannot be answered with {answer:?}: {why:?}", question.id));
        }
    }
    let found = assess(&LAW, &facts, it.told_on);
    for show in it.shows {
        match show {
            Show::Sums => {
                if found.band().as_told == Money::ZERO {
                    faults.push("nothing can be asked for as told".to_owned());
                }
                let open = found.lines().into_iter().map(|it| it.main).filter(|(_, sum)| sum.total.is_none());
                faults.extend(open.map(|(finding, sum)| format!("{}: {} is open", finding.claim.id, sum.remedy.name)));
            }
            Show::Who => {
                if found.findings.iter().all(|it| it.state != State::Holds) {
                    faults.push("nobody answers".to_owned());
                }
            }
            Show::Limits(ids) => {
                let runs = |id: &str| found.limits.iter().find(|it| it.limit.id == id).and_then(Running::day);
                faults.extend(ids.iter().filter(|id| runs(id).is_none()).map(|id| format!("{id} does not run")));
            }
            Show::Costs => {
                if found.band().at_most == Money::ZERO {
                    faults.push("no amount to sue for".to_owned());
                }
            }
            Show::Seats(id) => {
                if !found.steps.iter().any(|it| it.rung.id == *id && !it.seats.is_empty()) {
                    faults.push(format!("no places for {id}"));
                }
            }
            Show::Days(before, after) => {
                let turn = compare(&LAW, &facts, it.told_on, *before, *after);
                if turn.differences.is_empty() && turn.came.is_empty() {
                    faults.push("nothing differs between the two days".to_owned());
                }
            }
        }
    }
    faults
}

#[test]
fn every_example_shows_what_follows() {
    let all =
        CHAPTERS.iter().flat_map(|it| faults(it.example).into_iter().map(|fault| format!("{}: {fault}", it.slug)));
    let all: Vec<String> = all.collect();
    assert!(all.is_empty(), "\n{}\n", all.join("\n"));
}
