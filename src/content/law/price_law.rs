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

/// 价格法13(1).
pub static PRICE_13_1: Provision = Provision::new(&PRICE, 13, 1, "卖东西、做服务都要明码标价。");

/// 价格法13(2).
pub static PRICE_13_2: Provision = Provision::new(&PRICE, 13, 2, "不得在标价之外加价，不得收没标明的费用。");

/// 价格法14.
pub static PRICE_14: Provision =
    Provision::new(&PRICE, 14, 0, "不得用虚假或让人误解的价格手段骗人成交，这就是价格欺诈（第4项）。")
        .except("第5项的价格歧视只护别的商家，不直接护你。");

/// 价格法40(1).
pub static PRICE_40_1: Provision =
    Provision::new(&PRICE, 40, 1, "有第14条行为的，没收违法所得，可罚5倍以下，严重的停业、吊照。")
        .except("罚款归国库，不归你。");

/// 价格法41.
pub static PRICE_41: Provision = Provision::new(&PRICE, 41, 0, "价格违法让你多付的，退多付的；造成损害的还要赔。");

/// 价格法42.
pub static PRICE_42: Provision =
    Provision::new(&PRICE, 42, 0, "没有明码标价的，没收违法所得，可罚5000元以下。").except("罚款归国库，不归你。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&PRICE_13_1, &PRICE_13_2, &PRICE_14, &PRICE_40_1, &PRICE_41, &PRICE_42];
