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

/// 汽车三包规定18.
pub static SANBAO_AUTO_18: Provision = Provision::new(
    &SANBAO_AUTO,
    18,
    0,
    "三包期不少于2年或5万公里，包修期不少于3年或6万公里，先到为准，从开票或交付起。",
);

/// 汽车三包规定20.
pub static SANBAO_AUTO_20: Provision = Provision::new(
    &SANBAO_AUTO,
    20,
    0,
    "60日或3000公里内，发动机、变速器、动力电池、驱动电机的主要零部件有问题的，可以免费换总成。",
);

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

/// 汽车三包规定27.
pub static SANBAO_AUTO_27: Provision =
    Provision::new(&SANBAO_AUTO, 27, 0, "按第24条换退的，你付补偿费：车价乘里程除1000再乘n，n不超过0.5%。")
        .except("按第22、23条换退的不用付。");

/// 汽车三包规定28.
pub static SANBAO_AUTO_28: Provision =
    Provision::new(&SANBAO_AUTO, 28, 0, "卖家10个工作日内答复，20个工作日内办完；换不成的可以改退。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &SANBAO_AUTO_18,
    &SANBAO_AUTO_20,
    &SANBAO_AUTO_22,
    &SANBAO_AUTO_23,
    &SANBAO_AUTO_24_1,
    &SANBAO_AUTO_27,
    &SANBAO_AUTO_28,
];
