//! 2022打赏意见.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 四部门2022年打赏意见; the base knows its month only, the day is that of its publication.
pub static TIPPING_2022: Instrument = Instrument {
    id: "tipping-2022",
    name: "关于规范网络直播打赏 加强未成年人保护的意见",
    short: "2022打赏意见",
    number: "中央文明办等四部门，2022年5月",
    rank: Rank::Guideline,
    in_force: Span::from(2022, 5, 7),
    url: "",
    confidence: Confidence::Medium,
};

/// 2022打赏意见0.
pub static TIPPING_2022_0: Provision =
    Provision::new(&TIPPING_2022, 0, 0, "平台不得让未成年人打赏，不得给他们充值、买礼物；冒用大人账号的，核实后要退。")
        .burden("实际打赏的是孩子，由家长证明。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&TIPPING_2022_0];
