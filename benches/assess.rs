//! How long one assessment takes, the next question included: `cargo bench --no-default-features`. One row for each of the
//! five largest cases and the smallest; the median of several rounds. These are times of the machine at hand: compare
//! within one run only.

#![expect(clippy::print_stdout, reason = "a benchmark reports")]

use std::{hint::black_box, time::Instant};

use weiquan::{
    content::{LAW, disputes::DISPUTES},
    domain::{
        assess::assess,
        date::Date,
        facts::{Answer, Facts},
        question::{Kind, Question},
    },
};

const TODAY: Date = Date::new(2026, 11, 25);
const ROUNDS: usize = 9;
const TIMES: u32 = 500;

/// An answer that opens rather than closes: yes, everything that applies, and else the first choice.
fn answer(question: &Question) -> Answer {
    match question.answer {
        Kind::YesNo { .. } => Answer::YesNo(true),
        Kind::OneOf(choices) => Answer::Text(choices.iter().take(1).map(|it| it.id).collect()),
        Kind::AnyOf(choices) => Answer::Several(choices.iter().map(|it| it.id.to_owned()).collect()),
        Kind::Money => Answer::Number(18_800),
        Kind::Count { .. } => Answer::Number(3),
        Kind::PastDay => Answer::Text("2026-11-10".to_owned()),
        Kind::Text { .. } => Answer::NotKnown,
    }
}

fn told(mut facts: Facts) -> Facts {
    while let Some(question) = assess(&LAW, &facts, TODAY).next {
        facts.set(question.id, answer(question));
    }
    facts
}

/// The median of some rounds, in nanoseconds for one assessment.
fn measure(facts: &Facts) -> u128 {
    let round = |_| {
        let start = Instant::now();
        for _ in 0..TIMES {
            black_box(assess(&LAW, black_box(facts), TODAY));
        }
        start.elapsed().as_nanos() / u128::from(TIMES)
    };
    let mut rounds: Vec<u128> = (0..ROUNDS).map(round).collect();
    rounds.sort_unstable();
    rounds.get(ROUNDS / 2).copied().unwrap_or_default()
}

fn main() {
    let mut cases: Vec<(&str, Facts)> = DISPUTES.iter().map(|it| (it.id, told(it.facts()))).collect();
    // Everything at once: every kind of trouble, everything that can be told.
    let mut all = Facts::default();
    for question in LAW.questions {
        all.set(question.id, answer(question));
    }
    cases.push(("everything at once", all));
    let size = |facts: &Facts| {
        let case = assess(&LAW, facts, TODAY);
        (case.findings.len(), case.limits.len(), case.steps.len())
    };
    cases.sort_by_key(|(_, facts)| std::cmp::Reverse(size(facts)));
    println!("{:24} {:>8} {:>8} {:>7} {:>6} {:>10}", "case", "answers", "claims", "limits", "steps", "µs");
    let shown = cases
        .iter()
        .take(5)
        .chain(cases.last())
        .chain([&("nothing told", Facts::default())])
        .map(|(name, facts)| {
            let (claims, limits, steps) = size(facts);
            format!(
                "{name:24} {:>8} {claims:>8} {limits:>7} {steps:>6} {:>8}.{}",
                facts.len(),
                measure(facts) / 1000,
                measure(facts) / 100 % 10
            )
        })
        .collect::<Vec<_>>();
    for line in shown {
        println!("{line}");
    }
}
