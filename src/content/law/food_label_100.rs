//! 食品标识监督管理办法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 食品标识监督管理办法. Not read in full.
pub static FOOD_LABEL: Instrument = Instrument {
    id: "food-label-100",
    name: "食品标识监督管理办法",
    short: "食品标识办法",
    number: "市场监管总局令第100号",
    rank: Rank::Rule,
    in_force: Span::from(2027, 3, 16),
    url: "",
    confidence: Confidence::Medium,
};

/// 食品标识办法: the whole.
pub static FOOD_LABEL_0: Provision =
    Provision::new(&FOOD_LABEL, 0, 0, "2027年3月16日起按新的标签规则，“零添加”“不添加”这类话受限制。")
        .except("此前的食品仍按旧标准判断标签。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&FOOD_LABEL_0];
