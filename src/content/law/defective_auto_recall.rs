//! 缺陷汽车产品召回管理条例.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 缺陷汽车产品召回管理条例.
pub static AUTO_RECALL: Instrument = Instrument {
    id: "defective-auto-recall",
    name: "缺陷汽车产品召回管理条例",
    short: "汽车召回条例",
    number: "国务院令第626号，2019年修订",
    rank: Rank::Regulation,
    in_force: Span::from(2019, 3, 2),
    url: "https://flk.npc.gov.cn/detail?id=ff8080816f3cbb3c016f41171ee3167f",
    confidence: Confidence::Medium,
};

/// 汽车召回条例.
pub static AUTO_RECALL_0: Provision =
    Provision::new(&AUTO_RECALL, 0, 0, "车有缺陷，厂家要召回并出钱消除；召回了，你照样可以另外索赔。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&AUTO_RECALL_0];
