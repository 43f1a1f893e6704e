//! Questions about who sold it and who stands behind it.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 平台店铺.
pub const SHOP: Choice = Choice::new("shop", "网购平台的商品页", "淘宝、京东、拼多多、抖音商城这样的");
/// 直播间.
pub const LIVE: Choice = choice("live", "直播间");
/// 外卖.
pub const TAKEAWAY: Choice = choice("takeaway", "外卖平台");
/// 自建网站、小程序.
pub const OWN_SITE: Choice = choice("own-site", "商家自己的网站或小程序");
/// 私下.
pub const PRIVATE: Choice = Choice::new("private", "加微信私下转账买的", "没有在平台下单");

/// Where it was bought.
pub static CHANNEL: Question = Question {
    id: "channel",
    group: Group::Who,
    ask: "在哪里下的单？",
    name: "购买渠道",
    help: "看付款那一刻是在哪个页面。",
    answer: Kind::OneOf(&[SHOP, LIVE, TAKEAWAY, OWN_SITE, PRIVATE]),
};

/// 店铺.
pub const BUSINESS: Choice = Choice::new("business", "店铺、公司，或者长期在卖的人", "品种多、经常卖、靠这个赚钱，没有执照也算");
/// 个人闲置.
pub const PERSON: Choice = Choice::new("person", "偶尔卖闲置的个人", "自己用过的、卖一两件");

/// Whether the seller is a trader (电商法 9, 网络消费规定 7).
pub static SOLD_BY: Question = Question {
    id: "sold-by",
    group: Group::Who,
    ask: "卖家是做生意的，还是卖闲置的个人？",
    name: "卖家身份",
    help: "看他卖的品种多不多、是不是经常卖、货从哪来。",
    answer: Kind::OneOf(&[BUSINESS, PERSON]),
};
