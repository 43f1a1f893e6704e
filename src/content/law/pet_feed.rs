//! 饲料和饲料添加剂管理条例.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 饲料和饲料添加剂管理条例, for pet food. Not read.
pub static PET_FEED: Instrument = Instrument {
    id: "pet-feed",
    name: "饲料和饲料添加剂管理条例",
    short: "宠物饲料规则",
    number: "国务院令第609号",
    rank: Rank::Regulation,
    in_force: Span::from(2017, 3, 1),
    url: "",
    confidence: Confidence::Low,
};

/// 宠物饲料规则: the whole.
pub static PET_FEED_0: Provision =
    Provision::new(&PET_FEED, 0, 0, "宠物粮是饲料，不是食安法上的食品，没有十倍；走欺诈3倍、产品责任或违约。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&PET_FEED_0];
