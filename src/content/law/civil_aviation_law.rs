//! 民用航空法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 民用航空法, as revised in 2025.
pub static AVIATION: Instrument = Instrument {
    id: "civil-aviation-law",
    name: "中华人民共和国民用航空法",
    short: "民用航空法",
    number: "2025年修订",
    rank: Rank::Statute,
    in_force: Span::from(2026, 7, 1),
    url: "https://flk.npc.gov.cn/detail?id=7ee5a369049e412bbd1a96a2fef74abb",
    confidence: Confidence::High,
};

/// 民用航空法142(2).
pub static AVIATION_142_2: Provision =
    Provision::new(&AVIATION, 142, 2, "托运行李损坏从收到起7日内、延误从交付起21日内书面提异议，逾期不能起诉。")
        .except("航空公司有欺诈的不受此限。");

/// 民用航空法143.
pub static AVIATION_143: Provision =
    Provision::new(&AVIATION, 143, 0, "航空运输的时效2年，从到达、应到达或运输终止起。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&AVIATION_142_2, &AVIATION_143];
