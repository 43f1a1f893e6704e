//! 2026打赏通知.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 中央网信办2026年打赏通知.
pub static TIPPING_2026: Instrument = Instrument {
    id: "tipping-2026",
    name: "关于加强网络直播打赏规范管理的通知",
    short: "2026打赏通知",
    number: "中央网信办秘书局，2026年4月13日",
    rank: Rank::Guideline,
    in_force: Span::from(2026, 4, 13),
    url: "https://www.cac.gov.cn/2026-04/13/c_1777815804150225.htm",
    confidence: Confidence::Medium,
};

/// 2026打赏通知0.
pub static TIPPING_2026_0: Provision = Provision::new(
    &TIPPING_2026,
    0,
    0,
    "打赏规则要写明，可以自设单次、单日限额，大额默认提醒；未成年人打赏的退款，按最有利于孩子的办法处理。",
);

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&TIPPING_2026_0];
