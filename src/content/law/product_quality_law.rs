//! 产品质量法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 产品质量法.
pub static PRODUCT_QUALITY: Instrument = Instrument {
    id: "product-quality-law",
    name: "中华人民共和国产品质量法",
    short: "产品质量法",
    number: "2018年修正",
    rank: Rank::Statute,
    in_force: Span::from(2018, 12, 29),
    url: "https://flk.npc.gov.cn/detail?id=ff8080816f135f46016f1d6dfd7614d3",
    confidence: Confidence::High,
};

/// 产品质量法10.
pub static PRODUCT_QUALITY_10: Provision =
    Provision::new(&PRODUCT_QUALITY, 10, 0, "人人可以检举产品质量违法，部门要保密。");

/// 产品质量法26(2).
pub static PRODUCT_QUALITY_26_2: Provision = Provision::new(
    &PRODUCT_QUALITY,
    26,
    2,
    "质量三条线：没有不合理危险并达强制标准、有应有的性能、与标明的和表明的一致。",
);

/// 产品质量法40(1).
pub static PRODUCT_QUALITY_40_1: Provision = Provision::new(
    &PRODUCT_QUALITY,
    40,
    1,
    "缺应有性能没说明、不符标明的标准、不符说明或样品的，卖家包修包换包退并赔损失。",
);

/// 产品质量法41(1).
pub static PRODUCT_QUALITY_41_1: Provision =
    Provision::new(&PRODUCT_QUALITY, 41, 1, "缺陷伤人或毁坏别的财物，厂家要赔，不看过错。")
        .burden("缺陷、损害、因果由受害人证明；免责由厂家证明。");

/// 产品质量法41(2).
pub static PRODUCT_QUALITY_41_2: Provision =
    Provision::new(&PRODUCT_QUALITY, 41, 2, "厂家三种免责：没投入流通；投入流通时还没有这个缺陷；当时的科技发现不了。")
        .burden("厂家证明。");

/// 产品质量法42(2).
pub static PRODUCT_QUALITY_42_2: Provision =
    Provision::new(&PRODUCT_QUALITY, 42, 2, "卖家说不清缺陷产品的厂家和供货人的，自己赔。");

/// 产品质量法43.
pub static PRODUCT_QUALITY_43: Provision =
    Provision::new(&PRODUCT_QUALITY, 43, 0, "缺陷致害，受害人在厂家、卖家中任选，赔的一方再追。");

/// 产品质量法45(1).
pub static PRODUCT_QUALITY_45_1: Provision =
    Provision::new(&PRODUCT_QUALITY, 45, 1, "缺陷索赔的时效写的是2年，从知道或应知受损起。")
        .except("与民法典的3年不一致，各地有分歧，按2年最稳妥。");

/// 产品质量法45(2).
pub static PRODUCT_QUALITY_45_2: Provision =
    Provision::new(&PRODUCT_QUALITY, 45, 2, "产品交给最初的消费者满10年，请求权消灭。")
        .except("还在标明的安全使用期内的除外。");

/// 产品质量法46.
pub static PRODUCT_QUALITY_46: Provision =
    Provision::new(&PRODUCT_QUALITY, 46, 0, "缺陷是指有不合理的危险；有安全方面的国家或行业标准的，不符合就是缺陷。")
        .except("一般质量差、性能差不等于缺陷。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &PRODUCT_QUALITY_10,
    &PRODUCT_QUALITY_26_2,
    &PRODUCT_QUALITY_40_1,
    &PRODUCT_QUALITY_41_1,
    &PRODUCT_QUALITY_41_2,
    &PRODUCT_QUALITY_42_2,
    &PRODUCT_QUALITY_43,
    &PRODUCT_QUALITY_45_1,
    &PRODUCT_QUALITY_45_2,
    &PRODUCT_QUALITY_46,
];
