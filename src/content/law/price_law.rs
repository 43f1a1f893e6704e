//! 价格法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 价格法.
pub static PRICE: Instrument = Instrument {
    id: "price-law",
    name: "中华人民共和国价格法",
    short: "价格法",
    number: "1997年主席令第92号",
    rank: Rank::Statute,
    in_force: Span::from(1998, 5, 1),
    url: "https://flk.npc.gov.cn/detail?id=2c909fdd678bf17901678bf5e05801ef",
    confidence: Confidence::High,
};

/// 价格法41.
pub static PRICE_41: Provision = Provision::new(&PRICE, 41, 0, "价格违法让你多付的，退多付的；造成损害的还要赔。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&PRICE_41];
