//! Court fees: every example of the law base, both sides of every bracket, exact to the fen.

use weiquan::{
    content::fees::{halved, payment_order, property_case},
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
