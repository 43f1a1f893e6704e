//! The question about cosmetics.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 禁用成分、不合格.
pub const BANNED: Choice = choice("banned", "检出禁用的东西，或检测不合格");
/// 过期变质.
pub const SPOILED: Choice = choice("spoiled", "过期、变质，或改过日期");
/// 没注册备案.
pub const UNREGISTERED: Choice = Choice::new("unregistered", "查不到注册或备案", "染发、防晒、祛斑的要注册");
/// 标签问题.
pub const LABEL: Choice = Choice::new("label", "标签有毛病", "错字、漏项、成分写得不全");
/// 过敏.
pub const ALLERGY: Choice = choice("allergy", "合格，只是我用了过敏");

/// What is wrong with the cosmetic.
pub static COSMETIC_FAULT: Question = Question {
    id: "cosmetic-fault",
    group: Group::What,
    ask: "化妆品有什么问题？",
    name: "化妆品的问题",
    help: "注册、备案在药监局的网站和“化妆品监管”App里查。",
    answer: Kind::AnyOf(&[BANNED, SPOILED, UNREGISTERED, LABEL, ALLERGY]),
};
