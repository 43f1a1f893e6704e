//! Published decisions set beside the engine: each can be replayed, each says where it comes from, and wherever the two part
//! it is said why. The table is printed.

use std::collections::BTreeSet;

use weiquan::content::{
    LAW,
    rulings::{Held, RULINGS, facts, replay},
};

/// The longest a story may be, in characters.
const STORY: usize = 120;
/// The longest a holding may be, in characters.
const HOLDING: usize = 80;
/// The longest an explanation may be, in characters.
const PARTING: usize = 80;

/// Words that a person never reads here.
const FORBIDDEN: &[&str] = &["您", "！", "!", "用户", "提交成功", "操作", "系统", "数据", "异常", "非法"];

#[test]
fn every_ruling_can_be_replayed_and_says_where_it_comes_from() {
    let mut faults = Vec::new();
    let mut ids = BTreeSet::new();
    for it in RULINGS {
        let mut fault = |what: String| faults.push(format!("{}: {what}", it.id));
        if !ids.insert(it.id) {
            fault("twice".to_owned());
        }
        if let Err(unread) = facts(it) {
            fault(format!("{unread:?}"));
        }
        for (what, text) in [
            ("title", it.title),
            ("court", it.court),
            ("when", it.when),
            ("story", it.story),
            ("holding", it.holding),
            ("source", it.source),
        ] {
            if text.is_empty() {
                fault(format!("no {what}"));
            }
        }
        for (what, text, most) in
            [("story", it.story, STORY), ("holding", it.holding, HOLDING), ("parting", it.parting, PARTING)]
        {
            if most < text.chars().count() {
                fault(format!("{what} has {} characters", text.chars().count()));
            }
            if FORBIDDEN.iter().any(|word| text.contains(word)) {
                fault(format!("{what} has a word that nobody reads here"));
            }
        }
        if it.held.is_empty() {
            fault("nothing held".to_owned());
        }
        for held in it.held {
            let (Held::Granted { claim, .. } | Held::Refused { claim }) = held;
            if LAW.claims.iter().all(|known| known.id != *claim) {
                fault(format!("no claim {claim}"));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_disagreement_is_explained_and_no_agreement_is() {
    let mut faults = Vec::new();
    let mut agreeing = 0;
    for it in RULINGS {
        let lines = replay(it);
        let agrees = lines.iter().all(|line| line.agrees);
        agreeing += usize::from(agrees);
        eprintln!("{} {}", if agrees { "agree " } else { "differ" }, it.id);
        for line in &lines {
            eprintln!("         {:?}: {:?} {:?} {}", line.held, line.state, line.amount, line.agrees);
        }
        if agrees != it.parting.is_empty() {
            faults.push(format!("{}: agrees: {agrees}, parting: {:?}", it.id, it.parting));
        }
    }
    eprintln!("{agreeing} of {} agree", RULINGS.len());
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn many_are_granted_and_some_refused() {
    assert!(25 <= RULINGS.len());
    let mut all = RULINGS.iter().flat_map(|it| it.held);
    assert!(all.clone().any(|it| matches!(it, Held::Granted { .. })));
    assert!(all.any(|it| matches!(it, Held::Refused { .. })));
}
