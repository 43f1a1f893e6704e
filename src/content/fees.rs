//! What a court charges: the brackets of 诉讼费用交纳办法 13(1), and its halves and thirds. Exact to the fen; the court's
//! own notice counts.

use crate::domain::money::Money;

/// Above the first 10,000 yuan each slice up to this amount costs so many parts in a thousand (诉讼费用交纳办法 13(1)).
const SLICES: [(Money, u64); 9] = [
    (Money::yuan(100_000), 25),
    (Money::yuan(200_000), 20),
    (Money::yuan(500_000), 15),
    (Money::yuan(1_000_000), 10),
    (Money::yuan(2_000_000), 9),
    (Money::yuan(5_000_000), 8),
    (Money::yuan(10_000_000), 7),
    (Money::yuan(20_000_000), 6),
    (Money::fen(u64::MAX), 5),
];

/// Up to here the fee is fixed.
const FIXED_UP_TO: Money = Money::yuan(10_000);

/// The fixed fee.
const FIXED: Money = Money::yuan(50);

/// The fee of a case about money: all that is claimed, added up.
///
/// ```
/// use weiquan::{content::fees, domain::money::Money};
///
/// assert_eq!(fees::property_case(Money::yuan(12_800)), Money::yuan(120));
/// assert_eq!(fees::halved(Money::yuan(12_800)), Money::yuan(60));
/// assert_eq!(fees::payment_order(Money::yuan(12_800)), Money::yuan(40));
/// ```
pub fn property_case(claimed: Money) -> Money {
    in_thousandths(claimed).part(1, 1_000)
}

/// Half the fee: summary procedure and small claims, settled in court, withdrawn. It is halved only once
/// (诉讼费用交纳办法 15, 16; 民诉法解释 206).
pub fn halved(claimed: Money) -> Money {
    in_thousandths(claimed).part(1, 2_000)
}

/// The fee of a payment order: a third (诉讼费用交纳办法 14).
pub fn payment_order(claimed: Money) -> Money {
    in_thousandths(claimed).part(1, 3_000)
}

/// A thousand times the fee, so that it is rounded only once, at the end.
fn in_thousandths(claimed: Money) -> Money {
    let mut fee = FIXED.times(1_000);
    let mut below = FIXED_UP_TO;
    for (up_to, per_thousand) in SLICES {
        fee = fee + claimed.min(up_to).less(below).times(per_thousand);
        below = up_to;
    }
    fee
}
