//! 反电信网络诈骗法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 反电信网络诈骗法.
pub static ANTI_FRAUD: Instrument = Instrument {
    id: "anti-fraud",
    name: "中华人民共和国反电信网络诈骗法",
    short: "反电信网络诈骗法",
    number: "2022年主席令第119号",
    rank: Rank::Statute,
    in_force: Span::from(2022, 12, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff80818182cf5c220182fd54401023d6",
    confidence: Confidence::High,
};

/// 反电信网络诈骗法46.
pub static ANTI_FRAUD_46: Provision = Provision::new(
    &ANTI_FRAUD,
    46,
    0,
    "诈骗者和帮手要赔；电信、银行、支付、互联网服务商违反本法义务害了人的，也依法赔。",
)
.except("尽到义务的不担责。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&ANTI_FRAUD_46];
