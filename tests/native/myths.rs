//! The wrong answers of RULES 0.7: for each a case of someone who believes it, and the engine's answer, which is the right
//! one. Their families' scenarios test them in depth.

use std::collections::BTreeSet;

use weiquan::{
    content::{LAW, law::find, myths::MYTHS},
    domain::{
        claim::{Liability, State},
        facts::Reader,
        money::Money,
    },
};

use crate::{Absent, Case, FailsOn, Holds, Stands, TODAY, case, stands};

/// Bought from a shop on a platform, for 100 yuan and for daily life.
fn bought(problem: &str, goods: &str) -> Case {
    case()
        .with("problem", [problem])
        .with("goods", goods)
        .with("purpose", "own-use")
        .with("paid", 100)
        .with("costs", [])
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-11-02")
        .with("received", "2026-11-05")
}

fn how(case: &Case, claim: &str) -> Stands {
    stands(case.finding(claim).as_ref())
}

/// A case of someone who believes it, and whether the engine says otherwise.
#[expect(clippy::too_many_lines, reason = "sixteen cases, a few lines each")]
fn contradicted(myth: &str) -> (Case, bool) {
    let holds = |case: &Case, claim: &str| how(case, claim) == Holds;
    match myth {
        "treble-for-any-fault" => {
            let it = bought("defect", "other").with("cause", "faulty").with("notified", "2026-11-06");
            let right = how(&it, "fraud-treble") == Absent && holds(&it, "quality-repair");
            (it, right)
        }
        "superlatives" => {
            let it = bought("misled", "other").with("difference", "puffery").with("intent", "lied");
            let right = how(&it, "fraud-treble") == FailsOn("说了假话，或瞒着要紧的事");
            (it, right)
        }
        "cancelled-is-fraud" => {
            let it = bought("not-delivered", "other").with("failure", "price-error").with("set-aside", false);
            let right = !holds(&it, "fraud-treble") && holds(&it, "deliver");
            (it.with("still-sold", true), right)
        }
        "platform-always-advances" => {
            let it = bought("fake", "other")
                .with("sold-as", "genuine")
                .with("guarantors", [])
                .with("self-run", "third-party")
                .with("signs", [])
                .with("identity", "given");
            let found = it.assess().findings;
            let owes = found.iter().any(|it| it.claim.liability == Liability::PaysFirst && it.state == State::Holds);
            let right = !owes && holds(&it, "platform-help");
            (it, right)
        }
        "life-and-health-is-joint" => {
            let it = bought("food", "food");
            let claim = LAW.claims.iter().find(|it| it.id == "platform-life-and-health").unwrap();
            (it, claim.liability == Liability::Corresponding)
        }
        "refund-only" => {
            let it = bought("platform", "other").with("platform-act", ["refund-only"]).with("keep-agreed", false);
            let right = !holds(&it, "refund-only");
            (it, right)
        }
        "five-days-before-renewal" => {
            let rule = find("online-trading", 18, 0).unwrap();
            (bought("price", "service"), !rule.gist.contains('5') && !rule.gist.contains("五"))
        }
        "tenfold-for-everything-near-food" => {
            let it = bought("other", "cosmetic");
            let right =
                ["food-tenfold", "food-tenfold-producer", "drug-tenfold"].iter().all(|id| how(&it, id) == Absent);
            (it, right)
        }
        "tenfold-for-any-label" => {
            let with =
                |fault: &str| bought("food", "food").with("food-fault", [fault]).with("food-signs", ["no-check"]);
            let right = holds(&with("unlabelled"), "food-tenfold") && !holds(&with("label-slip"), "food-tenfold");
            (with("label-slip"), right)
        }
        "tenfold-for-a-hundred-boxes" => {
            let it = bought("food", "food")
                .with("purpose", "to-claim")
                .with("food-fault", ["expired"])
                .with("food-signs", ["no-check"])
                .with("paid", 10_000)
                .with("reasonable", 200);
            let most = it.finding("food-tenfold").unwrap().sums.iter().filter_map(|it| it.total).max();
            (it, most == Some(Money::yuan(2_000)))
        }
        "treble-from-a-private-seller" => {
            let it =
                bought("fake", "other").with("sold-as", "genuine").with("intent", "knew").with("sold-by", "person");
            let right = how(&it, "fraud-treble") == FailsOn("卖家是做生意的") && holds(&it, "fake-refund");
            (it, right)
        }
        "three-times-the-postage" => {
            let claim = LAW.claims.iter().find(|it| it.id == "courier-market").unwrap();
            let it = case().with("problem", ["parcel"]);
            (it, claim.remedies.iter().filter_map(|it| it.amount).all(|it| it.terms.iter().all(|it| it.times == 1)))
        }
        "seven-days-for-courses" => {
            let it = bought("return-refused", "service").with("condition", "intact").with("notified", "2026-11-06");
            let right = !holds(&it, "seven-day-return");
            (it, right)
        }
        "opened-cannot-go-back" => {
            let it = bought("return-refused", "other")
                .with("condition", "intact")
                .with("return-kind", "ordinary")
                .with("notified", "2026-11-06");
            let right = holds(&it, "seven-day-return");
            (it, right)
        }
        "all-a-child-spent" => {
            let claim = LAW.claims.iter().find(|it| it.id == "minor-refund").unwrap();
            let read = claim.elements.iter().any(|it| it.name.contains("相") || it.note.contains("相"));
            (case().with("problem", ["minor"]), read)
        }
        "five-hundred-for-a-leak" => {
            let claim = LAW.claims.iter().find(|it| it.id == "privacy-damages").unwrap();
            let no_floor = claim.remedies.iter().filter_map(|it| it.amount).all(|it| it.floor.is_none());
            (case().with("problem", ["privacy"]), no_floor)
        }
        _ => panic!("{myth}: no case of someone who believes it"),
    }
}

#[test]
fn sixteen_wrong_answers_are_contradicted_by_the_engine_and_told_to_whom_they_concern() {
    let ids: BTreeSet<_> = MYTHS.iter().map(|it| it.id).collect();
    assert_eq!((ids.len(), MYTHS.len()), (16, 16));
    let mut faults = Vec::new();
    for myth in MYTHS {
        let (case, right) = contradicted(myth.id);
        let concerned = (myth.concerns)(&Reader::new(&case.0, TODAY)).is_yes();
        let sourced = !myth.basis.is_empty() && myth.basis.iter().all(|it| it.in_force.contains(TODAY));
        for (fine, fault) in
            [(right, "the engine agrees with it"), (concerned, "nobody is told"), (sourced, "no source in force")]
        {
            if !fine {
                faults.push(format!("{}: {fault}: {:?}", myth.id, case.0));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
