//! 单用途商业预付卡管理办法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 单用途商业预付卡管理办法, as amended in 2016.
pub static CARD: Instrument = Instrument {
    id: "single-purpose-card",
    name: "单用途商业预付卡管理办法",
    short: "单用途卡办法",
    number: "商务部令2012年第9号",
    rank: Rank::Rule,
    in_force: Span::from(2012, 11, 1),
    url: "",
    confidence: Confidence::Low,
};

/// 单用途卡办法0.
pub static CARD_0: Provision = Provision::new(
    &CARD,
    0,
    0,
    "记名卡不设有效期，不记名卡有效期不少于3年；记名卡每张不超过5000元，不记名卡不超过1000元。",
)
.except("全文没有核对，数字只作参考；有效期到了，余额仍可要求激活、换卡。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&CARD_0];
