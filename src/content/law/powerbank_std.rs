//! 移动电源等产品安全强制性标准 GB 47372-2026.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 移动电源等产品安全强制性标准 GB 47372-2026.
pub static POWERBANK: Instrument = Instrument {
    id: "powerbank-std",
    name: "移动电源等产品安全强制性标准",
    short: "充电宝新国标",
    number: "GB 47372-2026",
    rank: Rank::Guideline,
    in_force: Span::from(2027, 4, 1),
    url: "",
    confidence: Confidence::Medium,
};

/// 充电宝新国标.
pub static POWERBANK_0: Provision = Provision::new(&POWERBANK, 0, 0, "2027年4月1日起，充电宝执行新国标。")
    .except("这天以前生产的，不合新国标不等于有缺陷；没有3C认证标志的，当时就违法。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&POWERBANK_0];
