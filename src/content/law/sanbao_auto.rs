//! 家用汽车三包规定.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 家用汽车产品修理更换退货责任规定.
pub static SANBAO_AUTO: Instrument = Instrument {
    id: "sanbao-auto",
    name: "家用汽车产品修理更换退货责任规定",
    short: "汽车三包规定",
    number: "市场监管总局令第43号",
    rank: Rank::Rule,
    in_force: Span::from(2022, 1, 1),
    url: "",
    confidence: Confidence::High,
};

/// 汽车三包规定3(1).
pub static SANBAO_AUTO_3_1: Provision = Provision::new(&SANBAO_AUTO, 3, 1, "三包责任由卖车的担，他再找厂家追。");

/// 汽车三包规定18.
pub static SANBAO_AUTO_18: Provision = Provision::new(
    &SANBAO_AUTO,
    18,
    0,
    "三包期不少于2年或5万公里，包修期不少于3年或6万公里，先到为准，从开票或交付起。",
);

/// 汽车三包规定19(1).
pub static SANBAO_AUTO_19_1: Provision = Provision::new(&SANBAO_AUTO, 19, 1, "包修期内有质量问题，工时、材料都免费。");

/// 汽车三包规定20.
pub static SANBAO_AUTO_20: Provision = Provision::new(
    &SANBAO_AUTO,
    20,
    0,
    "60日或3000公里内，发动机、变速器、动力电池、驱动电机的主要零部件有问题的，可以免费换总成。",
);

/// 汽车三包规定21.
pub static SANBAO_AUTO_21: Provision = Provision::new(
    &SANBAO_AUTO,
    21,
    0,
    "包修期内一次修理超过5日（等零件也算）的，从第6日起给备用车，或者给合理的交通费。",
)
.except("另有约定的按约定。");

/// 汽车三包规定22.
pub static SANBAO_AUTO_22: Provision = Provision::new(
    &SANBAO_AUTO,
    22,
    0,
    "7日内因质量要换发动机、变速器、动力电池、驱动电机或其主要零部件的，可以换车或退车。",
);

/// 汽车三包规定23.
pub static SANBAO_AUTO_23: Provision = Provision::new(
    &SANBAO_AUTO,
    23,
    0,
    "60日或3000公里内转向或制动失效、车身开裂、燃油泄漏、动力电池起火的，可以换可以退。",
);

/// 汽车三包规定24(1).
pub static SANBAO_AUTO_24_1: Provision = Provision::new(
    &SANBAO_AUTO,
    24,
    1,
    "三包期内可换退：安全故障修2次没好、总成换2次仍坏、同一主要部件换2次仍坏、修理累计超30日或同一问题超4次。",
)
.except("特殊定制件、动力电池的运输和救援在途时间不算。");

/// 汽车三包规定25.
pub static SANBAO_AUTO_25: Provision =
    Provision::new(&SANBAO_AUTO, 25, 0, "没有同款的，换不低于原车配置的；还没有的，可以退车。");

/// 汽车三包规定26(1).
pub static SANBAO_AUTO_26_1: Provision =
    Provision::new(&SANBAO_AUTO, 26, 1, "换车、退车时，还要赔登记费、卖家收的加装装饰费（扣折旧）和服务费。")
        .except("税费、保险按国家规定，不在这里赔。");

/// 汽车三包规定27.
pub static SANBAO_AUTO_27: Provision =
    Provision::new(&SANBAO_AUTO, 27, 0, "按第24条换退的，你付补偿费：车价乘里程除1000再乘n，n不超过0.5%。")
        .except("按第22、23条换退的不用付。");

/// 汽车三包规定28.
pub static SANBAO_AUTO_28: Provision =
    Provision::new(&SANBAO_AUTO, 28, 0, "卖家10个工作日内答复，20个工作日内办完；换不成的可以改退。");

/// 汽车三包规定30.
pub static SANBAO_AUTO_30: Provision = Provision::new(&SANBAO_AUTO, 30, 0, "车转卖了，三包跟着车走。");

/// 汽车三包规定32.
pub static SANBAO_AUTO_32: Provision = Provision::new(
    &SANBAO_AUTO,
    32,
    0,
    "不三包的：买时书面写明又不违强制标准的瑕疵、使用保养不当、擅自改装、自己处置不当、不可抗力。",
)
.burden("卖家证明。")
.except("不得因为你自己选店保养就拒绝。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &SANBAO_AUTO_3_1,
    &SANBAO_AUTO_18,
    &SANBAO_AUTO_19_1,
    &SANBAO_AUTO_20,
    &SANBAO_AUTO_21,
    &SANBAO_AUTO_22,
    &SANBAO_AUTO_23,
    &SANBAO_AUTO_24_1,
    &SANBAO_AUTO_25,
    &SANBAO_AUTO_26_1,
    &SANBAO_AUTO_27,
    &SANBAO_AUTO_28,
    &SANBAO_AUTO_30,
    &SANBAO_AUTO_32,
];
