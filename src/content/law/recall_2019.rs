//! 消费品召回管理暂行规定.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 消费品召回管理暂行规定.
pub static RECALL: Instrument = Instrument {
    id: "recall-2019",
    name: "消费品召回管理暂行规定",
    short: "消费品召回规定",
    number: "市场监管总局令第19号",
    rank: Rank::Rule,
    in_force: Span::from(2020, 1, 1),
    url: "",
    confidence: Confidence::Medium,
};

/// 消费品召回规定.
pub static RECALL_0: Provision =
    Provision::new(&RECALL, 0, 0, "消费品有缺陷，厂家要主动召回，或者被责令召回，消除危险、承担费用；召回不影响索赔。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&RECALL_0];
