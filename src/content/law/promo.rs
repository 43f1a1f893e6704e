//! 规范促销行为暂行规定: known at second hand, numbers of its articles unchecked.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 规范促销行为暂行规定: known at second hand, numbers of its articles unchecked.
pub static PROMO: Instrument = Instrument {
    id: "promo",
    name: "规范促销行为暂行规定",
    short: "促销规定",
    number: "市场监管总局令第32号",
    rank: Rank::Rule,
    in_force: Span::from(2020, 12, 1),
    url: "",
    confidence: Confidence::Medium,
};

/// 促销规定5.
pub static PROMO_5: Provision = Provision::new(&PROMO, 5, 0, "促销不得虚假宣传，不得误导。");

/// 促销规定6.
pub static PROMO_6: Provision = Provision::new(&PROMO, 6, 0, "用广告、说明、告示等作出的优惠承诺，要兑现。");

/// 促销规定13.
pub static PROMO_13: Provision =
    Provision::new(&PROMO, 13, 0, "有奖销售要事先公布奖项、概率、数量、开奖和兑奖的办法，开始后不得随意改。");

/// 促销规定17.
pub static PROMO_17: Provision =
    Provision::new(&PROMO, 17, 0, "抽奖的最高奖不超过5万元。").except("这是监管的线，超出的部分不当然归你。");

/// 促销规定20.
pub static PROMO_20: Provision = Provision::new(&PROMO, 20, 0, "促销有条件、有期限的，要显著写明。");

/// 促销规定21.
pub static PROMO_21: Provision =
    Provision::new(&PROMO, 21, 0, "打折要标明基准；没标明的，用此前7日同店最低成交价，没成交的用上一次成交价。");

/// 促销规定22.
pub static PROMO_22: Provision =
    Provision::new(&PROMO, 22, 0, "积分、券怎么折抵要公开；没公开的，按换的时候的标价折。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&PROMO_5, &PROMO_6, &PROMO_13, &PROMO_17, &PROMO_20, &PROMO_21, &PROMO_22];
