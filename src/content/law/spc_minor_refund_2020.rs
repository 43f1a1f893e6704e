//! 法发〔2020〕17号.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院法发〔2020〕17号: a policy paper, no interpretation.
pub static MINOR_REFUND: Instrument = Instrument {
    id: "spc-minor-refund-2020",
    name: "最高人民法院关于依法妥善审理涉新冠肺炎疫情民事案件若干问题的指导意见（二）",
    short: "法发〔2020〕17号",
    number: "法发〔2020〕17号",
    rank: Rank::Guideline,
    in_force: Span::from(2020, 5, 15),
    url: "",
    confidence: Confidence::Medium,
};

/// 法发〔2020〕17号9.
pub static MINOR_REFUND_9: Provision = Provision::new(
    &MINOR_REFUND,
    9,
    0,
    "8岁以上的孩子没经家长同意充游戏、打赏，与年龄智力不相称的款项，家长要求返还的，法院支持。",
)
.burden("谁弄的、花了多少、没同意，由家长证明。")
.except("相称的小额除外；家长没管好支付密码的，有的法院让家长分担。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&MINOR_REFUND_9];
