//! What a court charges: the brackets of 诉讼费用交纳办法 13(1) and 14, with halves and thirds. Exact to the fen, rounded
//! half up once, at the end; the court's own notice counts.

use crate::domain::money::Money;

/// A fee that is fixed up to an amount and grows above it, slice by slice.
struct Scale {
    /// The fixed fee.
    fixed: Money,
    /// Up to here it is fixed.
    up_to: Money,
    /// Each slice above, with its end and so many parts in a thousand; the last has no end.
    slices: &'static [(Money, u64)],
}

/// No end.
const ENDLESS: Money = Money::fen(u64::MAX);

/// 财产案件受理费 (诉讼费用交纳办法 13(1)).
const CASE: Scale = Scale {
    fixed: Money::yuan(50),
    up_to: Money::yuan(10_000),
    slices: &[
        (Money::yuan(100_000), 25),
        (Money::yuan(200_000), 20),
        (Money::yuan(500_000), 15),
        (Money::yuan(1_000_000), 10),
        (Money::yuan(2_000_000), 9),
        (Money::yuan(5_000_000), 8),
        (Money::yuan(10_000_000), 7),
        (Money::yuan(20_000_000), 6),
        (ENDLESS, 5),
    ],
};

/// 保全申请费 (诉讼费用交纳办法 14(2)).
const PRESERVATION: Scale =
    Scale { fixed: Money::yuan(30), up_to: Money::yuan(1_000), slices: &[(Money::yuan(100_000), 10), (ENDLESS, 5)] };

/// It is never more than this.
const PRESERVATION_AT_MOST: Money = Money::yuan(5_000);

/// 执行申请费 (诉讼费用交纳办法 14(1)).
const ENFORCEMENT: Scale = Scale {
    fixed: Money::yuan(50),
    up_to: Money::yuan(10_000),
    slices: &[(Money::yuan(500_000), 15), (Money::yuan(5_000_000), 10), (Money::yuan(10_000_000), 5), (ENDLESS, 1)],
};

/// The fee for having an award set aside (诉讼费用交纳办法 14(5)).
pub const SETTING_ASIDE: Money = Money::yuan(400);

/// The fee of a suit against an authority (诉讼费用交纳办法 13(5)).
pub const ADMINISTRATIVE_SUIT: Money = Money::yuan(50);

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
    CASE.in_thousandths(claimed).part(1, 1_000)
}

/// Half the fee: summary procedure and small claims, settled in court, withdrawn. It is halved only once
/// (诉讼费用交纳办法 15, 16; 民诉法解释 206).
pub fn halved(claimed: Money) -> Money {
    CASE.in_thousandths(claimed).part(1, 2_000)
}

/// The fee of a payment order: a third (诉讼费用交纳办法 14).
pub fn payment_order(claimed: Money) -> Money {
    CASE.in_thousandths(claimed).part(1, 3_000)
}

/// The fee of preserving so much (诉讼费用交纳办法 14(2)). A security comes on top.
pub fn preservation(kept: Money) -> Money {
    PRESERVATION.in_thousandths(kept).part(1, 1_000).min(PRESERVATION_AT_MOST)
}

/// The fee of enforcing so much. It is not paid in advance, and the debtor bears it (诉讼费用交纳办法 14(1), 20).
pub fn enforcement(owed: Money) -> Money {
    ENFORCEMENT.in_thousandths(owed).part(1, 1_000)
}

impl Scale {
    /// A thousand times the fee, so that it is rounded only once, at the end.
    fn in_thousandths(&self, amount: Money) -> Money {
        let mut fee = self.fixed.times(1_000);
        let mut below = self.up_to;
        for (up_to, per_thousand) in self.slices {
            let slice = amount.min(*up_to).less(below);
            fee = fee + slice.times(*per_thousand);
            below = *up_to;
        }
        fee
    }
}
