//! 部分商品修理更换退货责任规定.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 部分商品修理更换退货责任规定 of 1995.
pub static SANBAO_1995: Instrument = Instrument {
    id: "sanbao-1995",
    name: "部分商品修理更换退货责任规定",
    short: "三包规定",
    number: "国经贸法〔1995〕458号",
    rank: Rank::Guideline,
    in_force: Span::from(1995, 8, 25),
    url: "",
    confidence: Confidence::Medium,
};

/// 三包规定9.
pub static SANBAO_1995_9: Provision =
    Provision::new(&SANBAO_1995, 9, 0, "目录里的商品售出不久就有性能故障的，可以选退、换或修；期限看三包凭证。");

/// 三包规定10.
pub static SANBAO_1995_10: Provision = Provision::new(&SANBAO_1995, 10, 0, "再晚一些出性能故障的，可以选换或修。");

/// 三包规定11.
pub static SANBAO_1995_11: Provision = Provision::new(
    &SANBAO_1995,
    11,
    0,
    "三包期内一修再修仍不能正常用的，凭修理记录换同型号；不愿换的可以退，但扣合理折旧。",
);

/// 三包规定12.
pub static SANBAO_1995_12: Provision =
    Provision::new(&SANBAO_1995, 12, 0, "厂家缺零件或修理者拖着没修好的，超过期限免费换。");

/// 三包规定17.
pub static SANBAO_1995_17: Provision =
    Provision::new(&SANBAO_1995, 17, 0, "使用维护不当、自行拆改、证明不了购买、不可抗力等，不三包。")
        .burden("卖家证明属于除外。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] =
    &[&SANBAO_1995_9, &SANBAO_1995_10, &SANBAO_1995_11, &SANBAO_1995_12, &SANBAO_1995_17];
