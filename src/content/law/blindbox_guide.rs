//! 盲盒经营行为规范指引（试行）: known at second hand, numbers of its articles unchecked.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 盲盒经营行为规范指引（试行）: known at second hand, numbers of its articles unchecked.
pub static BLIND_BOX: Instrument = Instrument {
    id: "blindbox-guide",
    name: "盲盒经营行为规范指引（试行）",
    short: "盲盒指引",
    number: "国市监网监规〔2023〕2号",
    rank: Rank::Guideline,
    in_force: Span::from(2023, 6, 8),
    url: "",
    confidence: Confidence::Low,
};

/// 盲盒指引, as a whole.
pub static BLIND_BOX_0: Provision = Provision::new(
    &BLIND_BOX,
    0,
    0,
    "不卖给不满8岁的；8岁以上未成年人要家长同意；公示抽取规则、概率、数量，不得虚设概率；默认勾选不退的不算数。",
)
.except("网上卖的，充分告知、每次单独确认、又拆了的，可以不退。指引不是法律。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&BLIND_BOX_0];
