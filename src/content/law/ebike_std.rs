//! 电动自行车安全技术规范 GB 17761-2024.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 电动自行车安全技术规范 GB 17761-2024.
pub static EBIKE: Instrument = Instrument {
    id: "ebike-std",
    name: "电动自行车安全技术规范",
    short: "电动车新国标",
    number: "GB 17761-2024",
    rank: Rank::Guideline,
    in_force: Span::from(2025, 9, 1),
    url: "",
    confidence: Confidence::Medium,
};

/// 电动车新国标.
pub static EBIKE_0: Provision =
    Provision::new(&EBIKE, 0, 0, "2025年9月1日起生产的电动自行车执行新国标；不合生产时有效的安全国标，就是有缺陷。")
        .except("旧标库存车能卖到哪天，没有核到。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&EBIKE_0];
