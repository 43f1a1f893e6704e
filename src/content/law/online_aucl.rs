//! 网络反不正当竞争暂行规定: known at second hand, and made before the 反不正当竞争法 of 2025.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 网络反不正当竞争暂行规定: known at second hand, and made before the 反不正当竞争法 of 2025.
pub static ONLINE_AUCL: Instrument = Instrument {
    id: "online-aucl",
    name: "网络反不正当竞争暂行规定",
    short: "网络反不正当规定",
    number: "市场监管总局令第91号",
    rank: Rank::Rule,
    in_force: Span::from(2024, 9, 1),
    url: "",
    confidence: Confidence::Medium,
};

/// 网络反不正当规定8.
pub static ONLINE_AUCL_8: Provision = Provision::new(
    &ONLINE_AUCL,
    8,
    0,
    "网上的直播、推荐、演示等，不得对商家、性能、质量、来源、荣誉、资质作虚假或误导宣传。",
);

/// 网络反不正当规定9.
pub static ONLINE_AUCL_9: Provision = Provision::new(
    &ONLINE_AUCL,
    9,
    0,
    "禁止销量、评价、流量造假：刷单刷榜、虚构成交和预约、谎称现货、编评价、藏差评、好评前置、返现诱导好评等。",
)
.except("不要求写好评的普通晒单奖励，一般不违法。");

/// 网络反不正当规定10.
pub static ONLINE_AUCL_10: Provision =
    Provision::new(&ONLINE_AUCL, 10, 0, "不得组织刷单、刷评，不得提供工具，帮别人虚假宣传。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&ONLINE_AUCL_8, &ONLINE_AUCL_9, &ONLINE_AUCL_10];
