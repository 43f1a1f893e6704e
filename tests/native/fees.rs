//! Court fees: every example of the law base, both sides of every bracket, exact to the fen.

use weiquan::{
    content::{
        costs::{WAYS, costs_more_than_it_brings, find},
        fees::{enforcement, halved, payment_order, preservation, property_case},
        ladder::RUNGS,
    },
    domain::money::Money,
};

fn yuan(text: &str) -> Money {
    text.parse().unwrap()
}

#[test]
fn examples() {
    for (claimed, full, half) in [
        ("0", "50", "25"),
        ("3000", "50", "25"),
        ("10000", "50", "25"),
        ("12800", "120", "60"),
        ("35000", "675", "337.50"),
        ("60000", "1300", "650"),
        ("100000", "2300", "1150"),
        ("200000", "4300", "2150"),
        ("500000", "8800", "4400"),
        ("1000000", "13800", "6900"),
    ] {
        assert_eq!((property_case(yuan(claimed)), halved(yuan(claimed))), (yuan(full), yuan(half)), "{claimed}");
    }
    for (claimed, third) in [("8000", "16.67"), ("12800", "40"), ("35000", "225")] {
        assert_eq!(payment_order(yuan(claimed)), yuan(third), "{claimed}");
    }
}

/// The quick formula of each bracket: over, up to, rate in thousandths, and what is added or taken away, in yuan.
const QUICK: [(i64, i64, i64, i64); 9] = [
    (10_000, 100_000, 25, -200),
    (100_000, 200_000, 20, 300),
    (200_000, 500_000, 15, 1_300),
    (500_000, 1_000_000, 10, 3_800),
    (1_000_000, 2_000_000, 9, 4_800),
    (2_000_000, 5_000_000, 8, 6_800),
    (5_000_000, 10_000_000, 7, 11_800),
    (10_000_000, 20_000_000, 6, 21_800),
    (20_000_000, 90_000_000, 5, 41_800),
];

#[test]
fn both_sides_of_every_bracket_agree_with_the_quick_formulas() {
    for (over, up_to, rate, add) in QUICK {
        for claimed in [over, over + 1, over + 40, i64::midpoint(over, up_to), up_to - 1, up_to] {
            // A thousandth of a yuan is a tenth of a fen, rounded half up.
            let fen = (claimed * rate + add * 1_000 + 5).div_euclid(10);
            let claimed = Money::yuan(claimed.unsigned_abs());
            assert_eq!(property_case(claimed), Money::fen(fen.unsigned_abs()), "{claimed}");
        }
    }
}

#[test]
fn preservation_and_enforcement_on_both_sides_of_every_bracket() {
    for (kept, fee) in [
        ("0", "30"),
        ("999.99", "30"),
        ("1000", "30"),
        ("1001", "30.01"),
        ("1100", "31"),
        ("99999", "1019.99"),
        ("100000", "1020"),
        ("100002", "1020.01"),
        ("200000", "1520"),
        // 5,000 yuan at most.
        ("895998", "4999.99"),
        ("895999", "5000"),
        ("896000", "5000"),
        ("896001", "5000"),
        ("90000000", "5000"),
    ] {
        assert_eq!(preservation(yuan(kept)), yuan(fee), "{kept}");
    }
    for (owed, fee) in [
        ("0", "50"),
        ("9999", "50"),
        ("10000", "50"),
        ("10001", "50.02"),
        ("10002", "50.03"),
        ("499998", "7399.97"),
        ("500000", "7400"),
        ("500001", "7400.01"),
        ("5000000", "52400"),
        ("5000002", "52400.01"),
        ("10000000", "77400"),
        ("10000010", "77400.01"),
    ] {
        assert_eq!(enforcement(yuan(owed)), yuan(fee), "{owed}");
    }
}

#[test]
fn every_way_says_what_it_costs_for_an_amount() {
    let fee = |id: &str, amount: &str| (find(id).unwrap().fee)(yuan(amount));
    for free in ["seller", "complaint-12315", "mediation", "peoples-mediation", "judicial-confirmation"] {
        assert_eq!(fee(free, "90000000"), Some(Money::ZERO), "{free}");
    }
    assert_eq!(fee("payment-order", "12800"), Some(yuan("40")));
    assert_eq!(fee("track-small", "12800"), Some(yuan("60")));
    assert_eq!(fee("track-summary", "12800"), Some(yuan("60")));
    assert_eq!(fee("track-ordinary", "12800"), Some(yuan("120")));
    assert_eq!(fee("appeal", "12800"), Some(yuan("120")));
    assert_eq!(fee("preservation", "12800"), Some(yuan("148")));
    assert_eq!(fee("enforcement", "12800"), Some(yuan("92")));
    assert_eq!(fee("setting-aside", "12800"), Some(yuan("400")));
    assert_eq!(fee("administrative-suit", "12800"), Some(yuan("50")));
    // No institution's table is in the law base, and none is guessed.
    assert_eq!(fee("arbitration", "12800"), None);
    assert!(!find("enforcement").unwrap().in_advance && find("preservation").unwrap().in_advance);
    // 24.99 yuan do not pay for the court's 25.
    assert!(costs_more_than_it_brings(yuan("24.99")) && !costs_more_than_it_brings(yuan("25")));
    let mut ids: Vec<_> = WAYS.iter().map(|it| it.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), WAYS.len());
    for way in &WAYS {
        assert!(!way.name.is_empty() && way.note.ends_with('。') && !way.basis.is_empty(), "{}", way.id);
    }
    // A rung that is not free says what it costs.
    for rung in RUNGS.iter().filter(|it| it.id != "court") {
        let costs = rung.cost != weiquan::domain::ladder::Cost::Free;
        assert_eq!(costs, find(rung.id).is_some_and(|it| it.in_advance), "{}", rung.id);
    }
}

#[test]
fn it_is_rounded_once_at_the_end() {
    assert_eq!(property_case(yuan("10000.19")), yuan("50"));
    assert_eq!(property_case(yuan("10000.20")), yuan("50.01"));
    assert_eq!(property_case(yuan("10000.40")), yuan("50.01"));
    // Half of 50.01, not half of 50 and half of 0.01 each rounded.
    assert_eq!(halved(yuan("10000.40")), yuan("25.01"));
    assert_eq!(halved(yuan("10000.20")), yuan("25"));
}

#[test]
fn it_never_falls_as_the_claim_grows() {
    let fees: Vec<Money> = (0..3_000).map(|it| property_case(Money::yuan(it * 9_999))).collect();
    assert!(fees.is_sorted());
    let most = Money::MAX_INPUT;
    assert_eq!(property_case(most), Money::yuan(541_800));
    assert!(halved(most) <= property_case(most) && payment_order(most) <= halved(most));
}
