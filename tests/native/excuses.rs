//! What sellers say when they refuse: each refusal has its answer, its proof and its article, and no answer bargains.

use std::collections::BTreeSet;

use weiquan::{
    content::{
        LAW,
        disputes::DISPUTES,
        excuses::{Excuse, GROUPS, all, concerning},
        questions::hold,
    },
    domain::{
        assess::assess,
        claim::{Liability, State},
        question::Kind,
    },
};

use crate::{TODAY, case};

/// Fails with every fault at once.
#[track_caller]
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// What each refusal lacks, by these checks.
fn faults(checks: fn(&Excuse) -> Vec<(bool, &'static str)>) -> Vec<String> {
    let mut faults = Vec::new();
    for it in all() {
        faults.extend(checks(it).iter().filter(|(fine, _)| !fine).map(|(_, fault)| format!("{}: {fault}", it.id)));
    }
    faults
}

#[test]
fn there_are_forty_refusals_or_more_each_with_a_name_of_its_own() {
    let ids: BTreeSet<_> = all().map(|it| it.id).chain(GROUPS.iter().map(|it| it.id)).collect();
    let says: BTreeSet<_> = all().map(|it| it.says).collect();
    let count = all().count();
    eprintln!("{count} refusals in {} groups", GROUPS.len());
    assert!(40 <= count);
    assert_eq!((ids.len(), says.len()), (count + GROUPS.len(), count));
}

#[test]
fn each_rests_on_law_in_force_on_proof_and_on_claims() {
    none(&faults(|it| {
        let Kind::AnyOf(kinds) = hold::EVIDENCE.answer else { panic!("evidence is several kinds") };
        let running = |it: &&&_| LAW.limits.iter().any(|limit| limit == *it);
        vec![
            (!it.basis.is_empty(), "no source"),
            (it.basis.iter().all(|it| it.in_force.contains(TODAY)), "a source not in force today"),
            (!it.evidence.is_empty() && it.evidence.iter().all(|it| kinds.contains(it)), "no proof we ask for"),
            (!it.claims.is_empty(), "no claim"),
            (it.claims.iter().all(|it| LAW.claims.contains(it)), "a claim that is not in the table"),
            (it.limits.iter().any(|it| it.id == "limitation-general"), "no limit that runs in the end"),
            (it.limits.iter().filter(running).count() == it.limits.len(), "a limit that is not in the table"),
        ]
    }));
}

#[test]
fn the_texts_are_short_and_say_both_sides() {
    none(&faults(|it| {
        let within = |text: &str, most: usize| (4..=most).contains(&text.chars().count());
        let closed = |text: &str| text.ends_with('。');
        vec![
            (within(it.says, 14), "the words are too long"),
            (within(it.right, 60) && closed(it.right), "what is right in it"),
            (within(it.wrong, 70) && closed(it.wrong), "what is wrong in it"),
            (within(it.reply, 60) && closed(it.reply), "the answer"),
            (it.reply.contains('请'), "the answer asks for nothing"),
        ]
    }));
}

#[test]
fn no_answer_threatens_or_bargains() {
    let unfit = [
        "曝光", "举报", "投诉", "起诉", "法院", "不给", "否则", "不然", "媒体", "后果", "12315", "差评", "必须", "您",
        "！", "用户", "操作", "系统", "数据", "异常", "非法",
    ];
    let found = all().flat_map(|it| unfit.iter().filter(|word| it.reply.contains(**word)).map(|word| (it.id, *word)));
    let found: Vec<_> = found.map(|(id, word)| format!("{id}: {word}")).collect();
    none(&found);
}

#[test]
fn each_type_of_dispute_has_three_or_more() {
    let mut poor = Vec::new();
    for dispute in &DISPUTES {
        let found = assess(&LAW, &dispute.facts(), TODAY);
        let its: Vec<&str> = concerning(&found).iter().map(|it| it.id).collect();
        eprintln!("{}: {}", dispute.id, its.len());
        if its.len() < 3 {
            poor.push(format!("{}: {its:?}", dispute.id));
        }
    }
    none(&poor);
}

#[test]
fn a_case_is_told_what_concerns_it_and_nothing_else() {
    let bought = case()
        .with("problem", ["not-delivered"])
        .with("failure", "price-error")
        .with("set-aside", false)
        .with("goods", "other")
        .with("purpose", "own-use")
        .with("paid", 100)
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-11-02");
    let found = bought.assess();
    let told: Vec<&str> = concerning(&found).iter().map(|it| it.id).collect();
    assert!(told.contains(&"price-was-wrong") && told.contains(&"only-a-platform"), "{told:?}");
    for other in ["opened", "not-sick", "the-child-did-it", "special-rate", "foreign-law"] {
        assert!(!told.contains(&other), "{other} in {told:?}");
    }
    // Whatever is told is about a claim that does not fail.
    for it in concerning(&found) {
        let live = |id: &str| found.findings.iter().any(|it| it.claim.id == id && it.state != State::Fails);
        assert!(it.claims.iter().any(|it| live(it.id)), "{}", it.id);
    }
}

#[test]
fn the_next_day_is_the_cases_own() {
    let bought = |received: &str| {
        case()
            .with("problem", ["return-refused"])
            .with("goods", "other")
            .with("channel", "shop")
            .with("sold-by", "business")
            .with("ordered", "2026-11-02")
            .with("received", received)
            .assess()
    };
    let sale = all().find(|it| it.id == "final-sale").unwrap();
    let day = |received: &str| sale.limit(&bought(received)).and_then(|it| Some((it.limit.id, it.day()?.to_string())));
    // Within the seven days it is the return; after them what never stops running.
    assert_eq!(day("2026-11-20"), Some(("seven-day-return", "2026-11-27".to_owned())));
    assert_eq!(day("2026-11-19"), Some(("seven-day-return", "2026-11-26".to_owned())));
    assert_eq!(sale.limit(&bought("2026-11-02")).map(|it| it.limit.id), Some("limitation-general"));
}

#[test]
fn every_claim_against_a_seller_meets_a_refusal() {
    let met = |id: &str| all().any(|it| it.claims.iter().any(|it| it.id == id));
    let claims = LAW.claims.iter().filter(|it| it.liability != Liability::Assist);
    let (met, bare): (Vec<&str>, Vec<&str>) = claims.map(|it| it.id).partition(|it| met(it));
    eprintln!("claims that meet a refusal: {} of {}; none: {bare:?}", met.len(), met.len() + bare.len());
    assert!(bare.len() < met.len());
}
