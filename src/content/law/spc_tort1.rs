//! 最高人民法院关于适用《民法典》侵权责任编的解释（一）.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院关于适用《民法典》侵权责任编的解释（一）.
pub static TORT: Instrument = Instrument {
    id: "spc-tort1",
    name: "最高人民法院关于适用《中华人民共和国民法典》侵权责任编的解释（一）",
    short: "侵权责任编解释（一）",
    number: "法释〔2024〕12号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2024, 9, 27),
    url: "https://flk.npc.gov.cn/detail?id=ff808181923a4d0c019240cdec8b09f8",
    confidence: Confidence::High,
};

/// 侵权责任编解释（一）15.
pub static TORT_15: Provision = Provision::new(
    &TORT,
    15,
    0,
    "给单位干活时伤害别人的，由单位赔；在册员工、别的执行任务的人、个体户的从业人员都算。",
);

/// 侵权责任编解释（一）19.
pub static TORT_19: Provision =
    Provision::new(&TORT, 19, 0, "缺陷给买的人造成财产损害的，东西本身的损失和别的财产损失可以一并要。")
        .except("不是买的人，不能按这条要东西本身的损失。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&TORT_15, &TORT_19];
