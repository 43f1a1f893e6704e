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

/// 产品质量法13.
pub static PRODUCT_QUALITY_13: Provision = Provision::new(
    &PRODUCT_QUALITY,
    13,
    0,
    "可能伤人毁物的工业品，要达到强制标准；没有标准的也要保证安全，否则不许做、不许卖。",
);

/// 产品质量法26(2).
pub static PRODUCT_QUALITY_26_2: Provision = Provision::new(
    &PRODUCT_QUALITY,
    26,
    2,
    "质量三条线：没有不合理危险并达强制标准、有应有的性能、与标明的和表明的一致。",
);

/// 产品质量法27(1).
pub static PRODUCT_QUALITY_27_1: Provision = Provision::new(
    &PRODUCT_QUALITY,
    27,
    1,
    "标识要真：有合格证明、中文品名、厂名厂址；限期用的标生产日期和失效期，危险的有警示。",
);

/// 产品质量法33.
pub static PRODUCT_QUALITY_33: Provision = Provision::new(&PRODUCT_QUALITY, 33, 0, "卖家进货要查验合格证明和标识。");

/// 产品质量法35.
pub static PRODUCT_QUALITY_35: Provision =
    Provision::new(&PRODUCT_QUALITY, 35, 0, "不许卖明令淘汰停售的、失效变质的。");

/// 产品质量法37.
pub static PRODUCT_QUALITY_37: Provision =
    Provision::new(&PRODUCT_QUALITY, 37, 0, "卖家不许造假产地，不许冒用别人的厂名厂址。");

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

/// 产品质量法44(1).
pub static PRODUCT_QUALITY_44_1: Provision = Provision::new(
    &PRODUCT_QUALITY,
    44,
    1,
    "伤了人，赔医疗、护理、误工；残疾的加器具、残疾赔偿等；死亡的加丧葬、死亡赔偿等。",
);

/// 产品质量法44(2).
pub static PRODUCT_QUALITY_44_2: Provision =
    Provision::new(&PRODUCT_QUALITY, 44, 2, "毁了东西，恢复原样或折价赔；还有别的重大损失，也要赔。");

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

/// 产品质量法57(2).
pub static PRODUCT_QUALITY_57_2: Provision =
    Provision::new(&PRODUCT_QUALITY, 57, 2, "检验、认证结果不实害了人的，机构承担相应的赔偿。");

/// 产品质量法57(3).
pub static PRODUCT_QUALITY_57_3: Provision =
    Provision::new(&PRODUCT_QUALITY, 57, 3, "认证机构该撤认证不撤，产品又因不合认证标准害了你的，和厂家、卖家连带。");

/// 产品质量法58.
pub static PRODUCT_QUALITY_58: Provision =
    Provision::new(&PRODUCT_QUALITY, 58, 0, "社会团体、中介机构给质量作保证，产品却不合格害了你的，和厂家、卖家连带。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &PRODUCT_QUALITY_10,
    &PRODUCT_QUALITY_13,
    &PRODUCT_QUALITY_26_2,
    &PRODUCT_QUALITY_27_1,
    &PRODUCT_QUALITY_33,
    &PRODUCT_QUALITY_35,
    &PRODUCT_QUALITY_37,
    &PRODUCT_QUALITY_40_1,
    &PRODUCT_QUALITY_41_1,
    &PRODUCT_QUALITY_41_2,
    &PRODUCT_QUALITY_42_2,
    &PRODUCT_QUALITY_43,
    &PRODUCT_QUALITY_44_1,
    &PRODUCT_QUALITY_44_2,
    &PRODUCT_QUALITY_45_1,
    &PRODUCT_QUALITY_45_2,
    &PRODUCT_QUALITY_46,
    &PRODUCT_QUALITY_57_2,
    &PRODUCT_QUALITY_57_3,
    &PRODUCT_QUALITY_58,
];
