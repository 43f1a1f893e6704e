//! The interview on every type of dispute: it ends, asks nothing twice, leads nowhere dead. What is asked
//! can change something, and what is not asked cannot; how often that was tried is counted, and the counts are those the app
//! shows.

use std::collections::BTreeSet;

use weiquan::{
    content::{
        LAW,
        disputes::{DISPUTES, Dispute},
        papers::TEMPLATES,
        questions::QUESTIONS,
        soundness::{CHECKED, Checked, SOUNDNESS},
    },
    domain::{
        assess::{Assessment, assess},
        carry::alternatives,
        claim::State,
        facts::{Answer, Facts},
        ladder::Standing,
        question::{Group, Kind, Question},
    },
};

use crate::{NOT_KNOWN, TODAY, walk::Dice};

/// Interviews walked for each type of dispute.
const INTERVIEWS: usize = 8;

/// Whatever a person is told: claims with amounts and points, limits, steps, what is missing.
fn told(case: &Assessment) -> String {
    let mut told = String::new();
    let mut say = |words: String| told.push_str(&words);
    // What fails is as good as not there.
    for it in case.findings.iter().filter(|it| it.in_scope && it.state != State::Fails) {
        let points = it.elements.iter().chain(&it.defences).map(|it| (it.truth, it.bearer)).collect::<Vec<_>>();
        let sums = it.sums.iter().map(|it| (it.total, it.terms.len())).collect::<Vec<_>>();
        say(format!("{} {:?} {} {points:?} {sums:?}\n", it.claim.id, it.state, it.basis.len()));
    }
    for it in &case.limits {
        say(format!("{} {:?}\n", it.limit.id, it.end));
    }
    // What a later step needs, and one beside the ladder, is asked when it comes to that.
    for it in case.steps.iter().filter(|it| !it.rung.aside) {
        let next = it.standing == Standing::Now;
        let closed = it.closed.iter().filter(|_| next).map(|it| it.1).collect::<Vec<_>>();
        say(format!("{} {next} {closed:?}\n", it.rung.id));
    }
    // Where a step is taken is found out when it is the next one.
    for it in case.steps.iter().filter(|it| it.standing == Standing::Now).flat_map(|it| &it.seats) {
        say(format!("{} {:?} {:?}\n", it.venue.id, it.open, it.named));
    }
    for it in &case.gaps {
        say(format!("{} {:?}\n", it.element.name, it.evidence));
    }
    told
}

/// The same, with what it makes worth asking next, and what stands before every later step.
fn told_and_asked(case: &Assessment) -> String {
    let asked: BTreeSet<&str> = case.wants.iter().map(|it| it.question.id).collect();
    let closed: Vec<_> = case.steps.iter().map(|it| (it.rung.id, it.closed.len(), it.standing)).collect();
    format!("{}{asked:?}{closed:?}", told(case))
}

/// Answers of every kind that tell outcomes apart: all choices, days near and far, amounts small and large.
fn probes(question: &'static Question, facts: &Facts) -> Vec<Answer> {
    let mut probes = alternatives(question, facts, TODAY);
    match question.answer {
        Kind::PastDay => {
            let days = [1, 8, 20, 70, 200, 800, 1200, 2200, 4000, 9000].map(|it| TODAY.plus_days(-it).to_string());
            probes.extend(days.map(Answer::Text));
        }
        Kind::Money => probes.extend([0, 18_800, 60_000, 9_999_999, 99_999_999].map(Answer::Number)),
        Kind::Count { .. } => probes.extend([2, 3, 5, 6, 10, 16, 31, 61, 3001].map(Answer::Number)),
        _ => {}
    }
    probes
}

fn outcomes(question: &'static Question, facts: &Facts, tell: fn(&Assessment) -> String) -> BTreeSet<String> {
    let with = |answer| {
        let mut facts = facts.clone();
        facts.set(question.id, answer);
        tell(&assess(&LAW, &facts, TODAY))
    };
    probes(question, facts).into_iter().map(with).collect()
}

/// Whether two answers lead to different outcomes or further questions: by themselves, or once something is told otherwise
/// that is not known yet, or an amount or a count that happens to leave nothing to reckon.
fn matters(question: &'static Question, facts: &Facts) -> bool {
    let differ = |facts: &Facts| 1 < outcomes(question, facts, told_and_asked).len();
    let wants = assess(&LAW, facts, TODAY).wants;
    let unsettled = |it: &&'static Question| {
        let answer = facts.get(it.id);
        let open = answer == Some(&Answer::NotKnown) || wants.iter().any(|want| want.question == *it);
        *it != question && (open || answer.is_some() && matches!(it.answer, Kind::Money | Kind::Count { .. }))
    };
    // Three amounts that count only together turn on both of the others: all that is unsettled is told at once.
    let completed = |seed: u64| {
        let (mut facts, mut dice) = (facts.clone(), Dice(seed));
        // Sometimes all of it, sometimes half: where much is unsettled, little of it has to do with this.
        let all = dice.roll(2) == 0;
        for other in
            QUESTIONS.iter().copied().filter(unsettled).filter(|_| all || dice.roll(2) == 0).collect::<Vec<_>>()
        {
            facts.set(other.id, dice.answer(other));
        }
        facts
    };
    differ(facts)
        || QUESTIONS.iter().copied().filter(unsettled).any(|other| {
            probes(other, facts).into_iter().take(6).any(|answer| {
                let mut facts = facts.clone();
                facts.set(other.id, answer);
                differ(&facts)
            })
        })
        || (1..=2000).map(completed).any(|it| differ(&it))
}

/// What is wrong with where an interview ends.
fn dead_end(case: &Assessment) -> Option<&'static str> {
    let sourced = case.findings.iter().filter(|it| it.state != State::Fails).all(|it| !it.basis.is_empty());
    let step = case.steps.iter().any(|it| matches!(it.standing, Standing::Now | Standing::Waiting | Standing::Done));
    let paper = case.steps.iter().flat_map(|it| it.rung.papers).any(|id| TEMPLATES.iter().any(|it| it.id == *id));
    let remedy = case.findings.iter().all(|it| !it.claim.remedies.is_empty());
    [
        (sourced, "a claim without a source"),
        (step, "no step"),
        (paper, "no paper"),
        (remedy, "a claim that yields nothing"),
    ]
    .into_iter()
    .find_map(|(fine, fault)| (!fine).then_some(fault))
}

#[derive(Default)]
struct Counts {
    states: BTreeSet<String>,
    longest: usize,
    with_claim: usize,
    refused: usize,
    asked: usize,
    unasked: usize,
    idle: BTreeSet<String>,
    missed: BTreeSet<String>,
    faults: BTreeSet<String>,
}

fn walk(dispute: &'static Dispute, dice: &mut Dice) -> Counts {
    let mut counts = Counts::default();
    for nth in 0..INTERVIEWS {
        let mut facts = dispute.facts();
        let mut asked: Vec<&Question> = Vec::new();
        loop {
            let case = assess(&LAW, &facts, TODAY);
            let new = counts.states.insert(format!("{facts:?}"));
            // What was never asked is looked at where interviews end, a ninth of it at a time. Before, it may still come.
            if new && case.next.is_none() {
                let unasked = QUESTIONS.iter().copied().filter(|it| {
                    it.group != Group::Paper
                        && facts.get(it.id).is_none()
                        // A day of a step that was not taken would contradict what was told.
                        && !(it.group == Group::Done && it.answer == Kind::PastDay)
                        && !case.wants.iter().any(|want| want.question == *it)
                });
                for question in unasked.skip(counts.states.len() % 9).step_by(9) {
                    counts.unasked += 1;
                    if 1 < outcomes(question, &facts, told).len() {
                        let fault = format!("{}: {} is not asked and matters in {facts:?}", dispute.id, question.id);
                        counts.missed.insert(fault);
                    }
                }
            }
            let Some(question) = case.next else {
                counts.faults.extend(dead_end(&case).map(|it| format!("{}: {it} in {facts:?}", dispute.id)));
                let stands = case.findings.iter().any(|it| it.state != State::Fails);
                *if stands { &mut counts.with_claim } else { &mut counts.refused } += 1;
                break;
            };
            assert!(!asked.contains(&question), "{} is asked twice in {facts:?}", question.id);
            asked.push(question);
            if new && nth < 3 {
                counts.asked += 1;
                if !matters(question, &facts) {
                    counts
                        .idle
                        .insert(format!("{}: {} is asked and changes nothing in {facts:?}", dispute.id, question.id));
                }
            }
            let answer = dice.answer(question);
            facts.set(question.id, answer);
        }
        counts.longest = counts.longest.max(asked.len());
    }
    counts
}

#[test]
fn what_is_asked_matters_what_is_not_asked_does_not_and_every_end_leads_on() {
    let mut dice = Dice(0x50_0D);
    let (mut table, mut faults) = (Vec::new(), Vec::new());
    let mut checked = Checked { asked: 0, idle: 0, unasked: 0, missed: 0 };
    for dispute in &DISPUTES {
        let it = walk(dispute, &mut dice);
        let row = format!(
            "    Walked {{ dispute: {:?}, interviews: {INTERVIEWS}, states: {}, longest: {}, with_claim: {}, refused: {} }},",
            dispute.id,
            it.states.len(),
            it.longest,
            it.with_claim,
            it.refused
        );
        table.push(row);
        checked.asked += it.asked;
        checked.idle += it.idle.len();
        checked.unasked += it.unasked;
        checked.missed += it.missed.len();
        faults.extend(it.faults);
        for found in it.idle.iter().chain(&it.missed) {
            eprintln!("{found}");
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    assert_eq!((checked.idle, checked.missed), (0, 0), "listed above");
    let shown: Vec<String> = SOUNDNESS.iter().map(|it| format!("    {it:?},")).collect();
    assert!(
        shown == table && CHECKED == checked,
        "src/content/soundness.rs is not what was walked; it should say:\n{checked:?}\n{}",
        table.join("\n")
    );
}

#[test]
fn whoever_knows_nothing_at_all_is_still_led_on() {
    for dispute in &DISPUTES {
        let mut facts = dispute.facts();
        let mut count = 0;
        while let Some(question) = assess(&LAW, &facts, TODAY).next {
            facts.set(question.id, NOT_KNOWN);
            count += 1;
        }
        assert_eq!(dead_end(&assess(&LAW, &facts, TODAY)), None, "{} after {count} questions", dispute.id);
    }
}
