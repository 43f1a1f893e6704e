//! 司法确认规定: agreements reached before a people's mediation committee.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院司法确认规定.
pub static JUDICIAL_CONFIRM: Instrument = Instrument {
    id: "jc-2011",
    name: "最高人民法院关于人民调解协议司法确认程序的若干规定",
    short: "司法确认规定",
    number: "法释〔2011〕5号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2011, 3, 30),
    url: "",
    confidence: Confidence::Medium,
};

/// 司法确认规定3.
pub static JUDICIAL_CONFIRM_3: Provision =
    Provision::new(&JUDICIAL_CONFIRM, 3, 0, "交申请书、调解协议、身份证明、权利证明，留下双方地址和电话。");

/// 司法确认规定4.
pub static JUDICIAL_CONFIRM_4: Provision =
    Provision::new(&JUDICIAL_CONFIRM, 4, 0, "法院收到申请3日内决定收不收；双方一起到的，可以当场办。");

/// 司法确认规定5.
pub static JUDICIAL_CONFIRM_5: Provision = Provision::new(&JUDICIAL_CONFIRM, 5, 0, "受理起15日内决定，可以延10日。")
    .except("民诉法第187条写30日，看法院拖没拖按30日。");

/// 司法确认规定11.
pub static JUDICIAL_CONFIRM_11: Provision = Provision::new(&JUDICIAL_CONFIRM, 11, 0, "司法确认不收费。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] =
    &[&JUDICIAL_CONFIRM_3, &JUDICIAL_CONFIRM_4, &JUDICIAL_CONFIRM_5, &JUDICIAL_CONFIRM_11];
