//! The playbooks, the evidence handbook and the directory: each type, each kind of evidence, each channel has what its
//! page promises.

use weiquan::{
    content::{
        LAW,
        channels::CHANNELS,
        disputes::DISPUTES,
        handbook::{SURFACES, surface},
        playbook::playbook,
    },
    domain::assess::assess,
};

/// More claims than this on one page, and nobody reads it.
const MOST: usize = 40;

#[test]
fn every_type_has_what_its_page_promises() {
    for it in &DISPUTES {
        let book = playbook(it);
        let counts = [book.claims.len(), book.evidence.len(), book.limits.len(), book.rungs.len(), book.sources.len()];
        eprintln!("{:16} claims, evidence, limits, steps, sources: {counts:?}; {} refusals", it.id, book.excuses.len());
        assert!((1..=MOST).contains(&book.claims.len()), "{}: {} claims", it.id, book.claims.len());
        assert!(!book.evidence.is_empty(), "{}: no evidence", it.id);
        assert!(!book.rungs.is_empty(), "{}: no step", it.id);
        assert!(book.claims.iter().all(|it| !book.maybe.contains(it)), "{}: a claim twice", it.id);
        assert!(!book.sources.is_empty(), "{}: no source", it.id);
        let lead = it.lead.chars().count();
        assert!((8..=60).contains(&lead), "{}: a lead of {lead} characters", it.id);
    }
}

#[test]
fn a_playbook_tells_of_its_own_claims() {
    let has = |type_id: &str, claim: &str| {
        let dispute = DISPUTES.iter().find(|it| it.id == type_id);
        dispute.is_some_and(|it| playbook(it).claims.iter().any(|it| it.title.contains(claim)))
    };
    assert!(has("counterfeit", "三倍赔偿（欺诈）"));
    assert!(has("seven-day-return", "七日无理由"));
    assert!(!has("seven-day-return", "三倍赔偿（欺诈）"));
    assert!(has("deposit", "定金"));
}

#[test]
fn a_case_begun_there_starts_with_what_the_page_is_about() {
    for it in &DISPUTES {
        let facts = it.facts();
        let next = assess(&LAW, &facts, LAW.checked_on).next;
        assert!(next.is_some_and(|it| facts.get(it.id).is_none()), "{}: {:?}", it.id, next.map(|it| it.id));
    }
}

#[test]
fn every_kind_of_evidence_is_found_somewhere() {
    for kind in LAW.evidence.choices() {
        assert!(surface(kind).is_some(), "{} is found nowhere", kind.id);
        let places = SURFACES.iter().filter(|it| it.kinds.iter().any(|it| it.id == kind.id)).count();
        assert_eq!(places, 1, "{}", kind.id);
    }
}

#[test]
fn every_place_says_how_long_and_whom_to_ask() {
    for it in &SURFACES {
        for text in [it.keep, it.how, it.gone, it.ask] {
            assert!(text.ends_with('。'), "{}: {text}", it.id);
        }
        assert!(!it.basis.is_empty(), "{}", it.id);
        // A figure stands in a provision that is cited beside it.
        if it.gone.contains("3年") {
            assert!(it.basis.iter().any(|it| it.gist.contains("3年")), "{}", it.id);
        }
    }
}

#[test]
fn every_channel_says_what_it_takes_and_what_not() {
    let mut ids: Vec<&str> = CHANNELS.iter().map(|it| it.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), CHANNELS.len());
    for it in CHANNELS {
        assert!(!it.takes.is_empty() && !it.leaves.is_empty(), "{}", it.id);
    }
    for it in LAW.rungs {
        assert!(CHANNELS.iter().any(|channel| channel.id == it.channel.id), "{} leads nowhere", it.id);
    }
}
