//! 在线旅游经营服务管理暂行规定.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 在线旅游经营服务管理暂行规定, known at second hand.
pub static ONLINE_TOURISM: Instrument = Instrument {
    id: "online-tourism",
    name: "在线旅游经营服务管理暂行规定",
    short: "在线旅游规定",
    number: "文化和旅游部令第4号",
    rank: Rank::Rule,
    in_force: Span::from(2020, 10, 1),
    url: "",
    confidence: Confidence::Low,
};

/// 在线旅游规定, as a whole.
pub static ONLINE_TOURISM_0: Provision =
    Provision::new(&ONLINE_TOURISM, 0, 0, "平台要核验商家资质、帮你维权；不得看人定价、虚假预订、擅删评价。")
        .except("先行赔付只是鼓励，不是强制。全文没有核对，条号未核。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&ONLINE_TOURISM_0];
