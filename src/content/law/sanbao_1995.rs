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
    Provision::new(&SANBAO_1995, 9, 0, "目录里的商品，售出7日内有性能故障的，可以选退、换或修；退按发票价一次退清。")
        .burden("你拿三包凭证和发票；有争议可以送检。");

/// 三包规定10.
pub static SANBAO_1995_10: Provision = Provision::new(&SANBAO_1995, 10, 0, "售出15日内有性能故障的，可以选换或修。");

/// 三包规定11.
pub static SANBAO_1995_11: Provision =
    Provision::new(&SANBAO_1995, 11, 0, "三包期内修2次还不能正常用的，凭修理记录换同型号。")
        .except("不愿换而要退的，扣合理折旧。");

/// 三包规定12.
pub static SANBAO_1995_12: Provision = Provision::new(
    &SANBAO_1995,
    12,
    0,
    "厂家没供零件，送修超过90日没修好的，凭记录免费换；修理者自己拖过30日没修好的，由他换。",
);

/// 三包规定13.
pub static SANBAO_1995_13: Provision = Provision::new(
    &SANBAO_1995,
    13,
    0,
    "该换而没有同型号、你又不要别的型号的，要退；有同型号你却要退的，也退，但按规定的日率扣折旧。",
)
.except("修理和待修的天数不算折旧。");

/// 三包规定14.
pub static SANBAO_1995_14: Provision =
    Provision::new(&SANBAO_1995, 14, 0, "换给你的不能是残次的、修过的；三包期从换的那天重新算。");

/// 三包规定17.
pub static SANBAO_1995_17: Provision =
    Provision::new(&SANBAO_1995, 17, 0, "使用维护不当、自行拆改、证明不了购买、不可抗力等，不三包。")
        .burden("卖家证明属于除外。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &SANBAO_1995_9,
    &SANBAO_1995_10,
    &SANBAO_1995_11,
    &SANBAO_1995_12,
    &SANBAO_1995_13,
    &SANBAO_1995_14,
    &SANBAO_1995_17,
];
