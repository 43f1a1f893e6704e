//! The words that are explained: each occurs, means one thing, is said shortly, and leads to its meaning once a chapter.

use std::collections::BTreeSet;

use weiquan::content::{
    chapters,
    glossary::{TERMS, begins},
    prose,
};

use crate::TODAY;

/// Fails with every fault at once.
#[track_caller]
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_word_occurs_and_means_one_thing() {
    let own: BTreeSet<&str> = TERMS.iter().map(|it| it.says).collect();
    let texts: Vec<&str> = prose::texts().into_iter().filter(|it| !own.contains(it)).collect();
    let names: Vec<&str> = TERMS.iter().flat_map(|it| it.names).copied().collect();
    let dead = names.iter().filter(|name| !texts.iter().any(|it| it.contains(**name)));
    none(&dead.map(|it| format!("{it}: in none of our texts")).collect::<Vec<_>>());
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "two words are the same");
    assert_eq!(TERMS.iter().map(|it| it.id).collect::<BTreeSet<_>>().len(), TERMS.len(), "two anchors are the same");
    eprintln!("{} terms", TERMS.len());
    assert!(60 <= TERMS.len());
}

#[test]
fn each_is_said_shortly_and_rests_on_law_in_force() {
    let mut faults = Vec::new();
    for it in TERMS {
        let checks = [
            (it.says.chars().count() <= 80 && it.says.ends_with('。'), "is not said shortly"),
            (it.basis.iter().all(|it| it.in_force.contains(TODAY)), "rests on law not in force"),
            (it.chapter.is_empty() || chapters::find(it.chapter).is_some(), "leads to no chapter"),
        ];
        faults.extend(checks.iter().filter(|(fine, _)| !fine).map(|(_, fault)| format!("{}: {fault}", it.id)));
    }
    none(&faults);
}

#[test]
fn of_two_words_the_longer_counts() {
    let found = |text: &str| begins(text).map(|(term, name)| (term.id, name));
    assert_eq!(found("公告送达要30日"), Some(("public-notice", "公告送达")));
    assert_eq!(found("举证期限到了"), Some(("evidence-term", "举证期限")));
    assert_eq!(found("举证"), Some(("burden", "举证")));
    assert_eq!(found("没有的词"), None);
}
