//! 反垄断法, as amended in 2022.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 反垄断法, as amended in 2022.
pub static ANTIMONOPOLY: Instrument = Instrument {
    id: "antimonopoly",
    name: "中华人民共和国反垄断法",
    short: "反垄断法",
    number: "2022年修正",
    rank: Rank::Statute,
    in_force: Span::from(2022, 8, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff8081818234ccb501829f46c6ac2a5a",
    confidence: Confidence::High,
};

/// 反垄断法22.
pub static ANTIMONOPOLY_22: Provision = Provision::new(
    &ANTIMONOPOLY,
    22,
    0,
    "有市场支配地位的，不得没理由地区别定价、搭售、收不公平高价，也不得借算法、规则这样做。",
)
.burden("支配地位和滥用都由主张的一方证明，很难。");

/// 反垄断法60(1).
pub static ANTIMONOPOLY_60_1: Provision = Provision::new(&ANTIMONOPOLY, 60, 1, "垄断行为造成损失的，要赔。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&ANTIMONOPOLY_22, &ANTIMONOPOLY_60_1];
