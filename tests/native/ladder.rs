//! The ladder: which step comes next, what shuts a step, what a report is not, and the sentence never to write.

use std::collections::BTreeSet;

use weiquan::{
    content::{LAW, channels::CHANNELS, ladder::REDLINES, papers},
    domain::{
        assess::assess,
        date::Date,
        ladder::{Cost, Standing, Step},
        truth::Truth,
    },
};

use crate::{Case, NOT_KNOWN, TODAY, case};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn shop() -> Case {
    case()
        .with("problem", ["fake"])
        .with("purpose", "own-use")
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-10-30")
        .with("received", "2026-11-02")
        .with("knew", "2026-11-04")
        .with("reachable", "reached")
        .with("steps", [])
}

fn did<const N: usize>(steps: [&str; N]) -> Case {
    shop().with("steps", steps)
}

fn step(case: &Case, rung: &str) -> Option<Step> {
    assert!(LAW.rungs.iter().any(|it| it.id == rung), "no rung {rung}");
    case.assess().steps.into_iter().find(|it| it.rung.id == rung)
}

fn standing(case: &Case, rung: &str) -> Standing {
    step(case, rung).unwrap_or_else(|| panic!("{rung} is not about this case")).standing
}

fn next(case: &Case) -> Option<&'static str> {
    case.assess().steps.iter().find(|it| it.standing == Standing::Now).map(|it| it.rung.id)
}

/// The gates not met, or not known to be.
fn closed(case: &Case, rung: &str) -> Vec<(&'static str, Truth)> {
    step(case, rung).unwrap().closed.iter().map(|(gate, truth)| (gate.name, *truth)).collect()
}

#[test]
fn the_next_step_is_the_lowest_not_taken_and_not_shut() {
    assert_eq!(next(&shop()), Some("seller"));
    assert_eq!(next(&did(["to-seller"])), Some("platform"));
    assert_eq!(next(&did(["to-seller", "to-platform"])), Some("complaint-12315"));
    // Nothing is begun beside a complaint that is out.
    let complained = did(["to-seller", "to-platform", "complained"]);
    for state in ["silent", "with-firm", "accepted"] {
        let waiting = complained.clone().with("complaint", state);
        assert_eq!((next(&waiting), standing(&waiting, "complaint-12315")), (None, Standing::Waiting), "{state}");
        assert_eq!(standing(&waiting, "mediation"), Standing::Shut);
        // The court is open all the same.
        assert_eq!(standing(&waiting, "court"), Standing::Free);
    }
    assert_eq!(standing(&complained, "complaint-12315"), Standing::Waiting);
    for state in ["refused", "ended"] {
        let over = complained.clone().with("complaint", state);
        assert_eq!((next(&over), standing(&over, "complaint-12315")), (Some("mediation"), Standing::Done), "{state}");
    }
    let mediated = did(["to-seller", "to-platform", "complained", "to-association"]).with("complaint", "ended");
    assert_eq!(next(&mediated), Some("court"));
    // Settled, or before the court: nothing else.
    assert_eq!(next(&did(["to-seller", "settled"])), None);
    assert_eq!(next(&did(["to-seller", "sued"])), None);
    // No platform, no platform step.
    let own_site = did(["to-seller"]).with("channel", "own-site");
    assert_eq!(step(&own_site, "platform"), None);
    assert_eq!(next(&own_site), Some("complaint-12315"));
    // Nothing is told, nothing is next.
    assert!(case().assess().steps.is_empty());
}

#[test]
fn a_report_is_never_the_next_step_and_never_asks_for_money() {
    let report = LAW.rungs.iter().find(|it| it.id == "report-12315").unwrap();
    assert!(report.aside && report.papers.is_empty() && report.cost == Cost::Free);
    assert!(report.why.contains("罚款归国库") && report.why.contains("要钱走投诉"));
    // What is no step of the ladder stands beside it.
    let ladder: Vec<_> = LAW.rungs.iter().filter(|it| !it.aside).map(|it| it.id).collect();
    assert_eq!(ladder, ["seller", "platform", "complaint-12315", "mediation", "court"]);
    // Even where the complaint is shut and all below it is taken.
    let late = did(["to-seller", "to-platform"]).with("knew", "2023-11-01").with("reachable", "unlisted");
    assert_eq!(standing(&late, "complaint-12315"), Standing::Shut);
    assert_eq!(standing(&late, "report-12315"), Standing::Free);
    assert_eq!(next(&late), Some("mediation"));
    assert_eq!(standing(&did(["reported"]), "report-12315"), Standing::Done);
    // Complaint and report are never called by each other's name.
    let complaint = LAW.rungs.iter().find(|it| it.id == "complaint-12315").unwrap();
    for text in [complaint.title, complaint.next, complaint.why, complaint.about] {
        assert!(!text.contains("举报"), "{text}");
    }
}

// ── 12315 ──────────────────────────────────────────────────────────────────

const THREE_YEARS: &str = "知道吃亏还没满3年";
const TAKEN: &str = "法院、仲裁、别的部门、消协都没受理过";
const CONSUMER: &str = "是为生活消费买的";
const NAMED: &str = "说得出对方的名称和地址";

#[test]
fn a_complaint_is_shut_after_three_years() {
    let knew = shop().with("ordered", "2023-01-04").with("received", "2023-01-06").with("knew", "2023-11-20");
    let on =
        |today: &str| assess(&LAW, &knew.0, day(today)).steps.into_iter().find(|it| it.rung.id == "complaint-12315");
    assert_eq!(on("2026-11-20").unwrap().closed.len(), 0);
    let shut = on("2026-11-21").unwrap();
    assert_eq!(shut.standing, Standing::Shut);
    assert_eq!(shut.closed.iter().map(|it| it.0.name).collect::<Vec<_>>(), [THREE_YEARS]);
    // Not known is not too late.
    assert_eq!(closed(&shop().with("knew", NOT_KNOWN), "complaint-12315"), [(THREE_YEARS, Truth::Unknown)]);
    assert_eq!(standing(&shop().with("knew", NOT_KNOWN), "complaint-12315"), Standing::Free);
}

#[test]
fn the_association_or_a_court_having_taken_it_shuts_12315() {
    for taken in ["to-association", "sued"] {
        assert_eq!(closed(&did([taken]), "complaint-12315"), [(TAKEN, Truth::No)], "{taken}");
        assert_eq!(standing(&did([taken]), "complaint-12315"), Standing::Shut);
    }
    // Other mediators do not (order 121 left them out).
    assert_eq!(standing(&did(["settled"]), "complaint-12315"), Standing::Free);
    let notes = LAW.rungs.iter().find(|it| it.id == "complaint-12315").unwrap().notes;
    assert!(notes.iter().any(|it| it.title.contains("消协")));
}

#[test]
fn a_complaint_is_for_consumers_against_traders_who_can_be_named() {
    assert_eq!(closed(&shop().with("purpose", "trade"), "complaint-12315"), [(CONSUMER, Truth::No)]);
    // Bought to claim: the office may refuse, so it is not known.
    assert_eq!(closed(&shop().with("purpose", "to-claim"), "complaint-12315"), [(CONSUMER, Truth::Unknown)]);
    assert_eq!(step(&shop().with("sold-by", "person"), "complaint-12315"), None);
    assert_eq!(step(&shop().with("sold-by", "person"), "report-12315"), None);
    // On a platform there is always the platform's seat; elsewhere somebody must be named.
    assert!(closed(&shop().with("reachable", "unlisted"), "complaint-12315").is_empty());
    let private = shop().with("channel", "private");
    assert!(closed(&private, "complaint-12315").is_empty());
    assert_eq!(closed(&private.clone().with("reachable", "unlisted"), "complaint-12315"), [(NAMED, Truth::No)]);
    assert!(closed(&private.with("reachable", "lost"), "complaint-12315").is_empty());
}

#[test]
fn not_knowing_what_the_seller_is_does_not_hide_12315() {
    for case in [shop().without("sold-by"), shop().with("sold-by", NOT_KNOWN)] {
        assert_eq!(closed(&case, "complaint-12315"), [("卖家是做生意的", Truth::Unknown)]);
        assert!(step(&case, "report-12315").is_some());
        assert!(case.assess().limits.iter().any(|it| it.limit.id == "c12315-limit"));
    }
    // No claim about an order that never came asks who sold it; the step does.
    let undelivered = case().with("problem", ["not-delivered"]).with("failure", "cancelled").with("channel", "shop");
    assert!(undelivered.assess().wants.iter().any(|it| it.question.id == "sold-by"));
}

#[test]
fn not_knowing_where_it_was_bought_does_not_hide_the_platform() {
    assert_eq!(standing(&shop().with("channel", NOT_KNOWN), "platform"), Standing::Free);
    for elsewhere in ["own-site", "private"] {
        assert_eq!(step(&shop().with("channel", elsewhere), "platform"), None);
    }
}

#[test]
fn where_to_complain_follows_the_published_address_or_the_platforms_seat() {
    let notes = LAW.rungs.iter().find(|it| it.id == "complaint-12315").unwrap().notes;
    let office = notes.iter().find(|it| it.title == "交给哪里的市场监管局").unwrap();
    assert!(office.text.contains("公示的地址") && office.text.contains("联系不上，只能交给平台公司所在地"));
    assert!(office.basis.iter().any(|it| (it.instrument.id, it.article, it.paragraph) == ("samr-121", 13, 3)));
    // A report goes where the shop really works: the two are not mixed up.
    let report = LAW.rungs.iter().find(|it| it.id == "report-12315").unwrap();
    assert!(report.about.contains("实际经营的地方"));
}

// ── Court ──────────────────────────────────────────────────────────────────

#[test]
fn a_court_needs_to_know_who_is_sued() {
    const WHO: &str = "知道卖家的真实名称和住址";
    for reachable in ["reached", "lost"] {
        assert!(closed(&shop().with("reachable", reachable), "court").is_empty(), "{reachable}");
    }
    let unlisted = did(["to-platform"]).with("reachable", "unlisted");
    assert_eq!(closed(&shop().with("reachable", "unlisted"), "court"), [(WHO, Truth::No)]);
    assert!(closed(&unlisted.clone().with("identity", "given"), "court").is_empty());
    for answer in ["withheld", "pending", "not-asked"] {
        assert_eq!(closed(&unlisted.clone().with("identity", answer), "court"), [(WHO, Truth::No)], "{answer}");
        assert_eq!(standing(&unlisted.clone().with("identity", answer), "court"), Standing::Shut);
    }
    assert_eq!(closed(&unlisted, "court"), [(WHO, Truth::Unknown)]);
    assert_eq!(closed(&shop().without("reachable"), "court"), [(WHO, Truth::Unknown)]);
}

#[test]
fn the_court_step_says_which_court_as_of_november_2025() {
    let court = LAW.rungs.iter().find(|it| it.id == "court").unwrap();
    assert_eq!(court.cost, Cost::CourtFee);
    let note = |title: &str| court.notes.iter().find(|it| it.title == title).unwrap();
    assert!(note("去哪个法院").text.contains("收货地") && note("去哪个法院").text.contains("互联网法院"));
    assert!(
        note("伤了人、毁了东西").text.contains("2025年11月1日")
            && note("伤了人、毁了东西").text.contains("不归互联网法院")
    );
    assert!(note("小额诉讼").text.contains("不能上诉") && note("支付令").text.contains("三分之一"));
}

#[test]
fn money_taken_for_nothing_is_a_matter_for_the_police_as_well() {
    let sham = shop().with("problem", ["not-delivered"]).with("failure", "sham");
    assert_eq!(standing(&sham, "police"), Standing::Free);
    assert_eq!(next(&sham), Some("seller"));
    let late = sham.with("failure", "late");
    assert_eq!(step(&late, "police"), None);
    // Paid outside the platform, and nothing came.
    assert_eq!(standing(&late.with("channel", "private"), "police"), Standing::Free);
    assert_eq!(step(&shop(), "police"), None);
}

// ── Words ──────────────────────────────────────────────────────────────────

#[test]
fn every_rung_has_its_words_its_channel_its_papers_and_its_source() {
    for rung in LAW.rungs {
        for text in [rung.id, rung.title, rung.next, rung.why, rung.about] {
            assert!(!text.is_empty(), "{} lacks a text", rung.id);
        }
        assert!(!rung.basis.is_empty(), "{}", rung.id);
        assert!(CHANNELS.iter().any(|it| it.id == rung.channel.id), "{}", rung.id);
        assert!(rung.papers.iter().all(|it| papers::find(it).is_some()), "{}", rung.id);
        for gate in rung.gates {
            assert!(!gate.name.is_empty() && !gate.how.is_empty(), "{}", rung.id);
        }
    }
    let notes = LAW.rungs.iter().flat_map(|it| it.notes).chain(REDLINES);
    for note in notes {
        assert!(!note.title.is_empty() && !note.text.is_empty() && !note.basis.is_empty(), "{}", note.title);
    }
    let ids: BTreeSet<_> = LAW.rungs.iter().map(|it| it.id).collect();
    assert_eq!(ids.len(), LAW.rungs.len(), "two rungs share an id");
}

#[test]
fn the_line_to_extortion_is_drawn() {
    let first = REDLINES.first().unwrap();
    assert!(first.title.contains("不给钱我就曝光") && first.text.contains("敲诈"));
    let cited: Vec<_> = first.basis.iter().map(|it| (it.instrument.id, it.article)).collect();
    assert!(cited.iter().any(|(_, article)| *article == 274));
    // No step ever makes payment the price of silence.
    for rung in LAW.rungs {
        for text in [rung.next, rung.why, rung.about] {
            assert!(!text.contains("曝光") && !text.contains("撤诉") && !text.contains("不举报"), "{text}");
        }
    }
}

#[test]
fn a_step_taken_asks_no_more_and_is_not_shut() {
    for (taken, rung) in [
        ("to-seller", "seller"),
        ("to-platform", "platform"),
        ("complained", "complaint-12315"),
        ("reported", "report-12315"),
        ("to-association", "mediation"),
        ("settled", "mediation"),
        ("sued", "court"),
    ] {
        let it = step(&did([taken]), rung).unwrap();
        assert!(matches!(it.standing, Standing::Done | Standing::Waiting), "{taken}");
        assert!(it.missing.is_empty() && it.closed.is_empty(), "{taken}");
    }
    assert_eq!(TODAY, LAW.checked_on);
}
