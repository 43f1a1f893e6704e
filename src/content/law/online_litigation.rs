//! 人民法院在线诉讼规则.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 人民法院在线诉讼规则.
pub static ONLINE_SUIT: Instrument = Instrument {
    id: "online-litigation",
    name: "人民法院在线诉讼规则",
    short: "在线诉讼规则",
    number: "法释〔2021〕12号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2021, 8, 1),
    url: "https://www.court.gov.cn/",
    confidence: Confidence::High,
};

/// 在线诉讼规则4.
pub static ONLINE_SUIT_4: Provision =
    Provision::new(&ONLINE_SUIT, 4, 0, "网上打官司要当事人同意；一方同意一方不同意的，可以一半线上一半线下。");

/// 在线诉讼规则11.
pub static ONLINE_SUIT_11: Provision =
    Provision::new(&ONLINE_SUIT, 11, 0, "诉状可以在网上直接填，材料可以扫描、翻拍上传。");

/// 在线诉讼规则12.
pub static ONLINE_SUIT_12: Provision =
    Provision::new(&ONLINE_SUIT, 12, 0, "上传的材料审核通过就能直接用；对方有理由质疑、不完整不清晰的，要补原件。");

/// 在线诉讼规则13.
pub static ONLINE_SUIT_13: Provision =
    Provision::new(&ONLINE_SUIT, 13, 0, "对方没异议、经过公证、比对一致等，视为符合原件的要求。");

/// 在线诉讼规则16.
pub static ONLINE_SUIT_16: Provision =
    Provision::new(&ONLINE_SUIT, 16, 0, "区块链存的证据核验一致，可以认定上链以后没有改过。");

/// 在线诉讼规则17.
pub static ONLINE_SUIT_17: Provision =
    Provision::new(&ONLINE_SUIT, 17, 0, "上链以后的真实性被质疑的，由法院结合存证的平台和技术来审查。");

/// 在线诉讼规则18.
pub static ONLINE_SUIT_18: Provision =
    Provision::new(&ONLINE_SUIT, 18, 0, "上链以前是不是真的，仍可以质疑，提交的一方要说明来源和形成过程。");

/// 在线诉讼规则29.
pub static ONLINE_SUIT_29: Provision =
    Provision::new(&ONLINE_SUIT, 29, 0, "诉状里主动留了电子地址的，算同意电子送达。");

/// 在线诉讼规则30.
pub static ONLINE_SUIT_30: Provision = Provision::new(&ONLINE_SUIT, 30, 0, "电子送达发到你主动提供或者确认的地址。");

/// 在线诉讼规则31.
pub static ONLINE_SUIT_31: Provision = Provision::new(&ONLINE_SUIT, 31, 0, "信息到达你给的地址所在的网络，就算送达。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &ONLINE_SUIT_4,
    &ONLINE_SUIT_11,
    &ONLINE_SUIT_12,
    &ONLINE_SUIT_13,
    &ONLINE_SUIT_16,
    &ONLINE_SUIT_17,
    &ONLINE_SUIT_18,
    &ONLINE_SUIT_29,
    &ONLINE_SUIT_30,
    &ONLINE_SUIT_31,
];
