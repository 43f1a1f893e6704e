//! Questions about medicine.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 假药.
pub const COUNTERFEIT: Choice = Choice::new("counterfeit", "假药", "成分不对、别的东西冒充、变质、乱写能治的病");
/// 劣药.
pub const SUBSTANDARD: Choice = Choice::new("substandard", "劣药", "含量不够、被污染、没批号或有效期");
/// 过期药.
pub const EXPIRED: Choice = choice("expired", "过期了，或改过有效期");
/// 网售违规.
pub const ILLICIT: Choice = Choice::new("illicit", "药没问题，卖得违规", "没处方就卖、没资质、不许网售");
/// 未经批准进口.
pub const UNAPPROVED: Choice = choice("unapproved", "国内没批准进口的药");
/// 广告夸大.
pub const PRAISED: Choice = choice("praised", "药没问题，广告吹过头");
/// 器械.
pub const DEVICE: Choice = Choice::new("device", "不是药，是医疗器械", "口罩、血压计、理疗仪、隐形眼镜");

/// What is wrong with the medicine (药品管理法 98).
pub static DRUG_FAULT: Question = Question {
    id: "drug-fault",
    group: Group::What,
    ask: "药有什么问题？",
    name: "药的问题",
    help: "可以选几样。是不是假药、劣药，多要看药监的检验或认定。",
    answer: Kind::AnyOf(&[COUNTERFEIT, SUBSTANDARD, EXPIRED, ILLICIT, UNAPPROVED, PRAISED, DEVICE]),
};

/// 自救互助.
pub const MUTUAL_AID: Choice = choice("mutual-aid", "病友自救互助，不赚钱，量很少");
/// 民间传统配方.
pub const FOLK: Choice = choice("folk", "民间祖传的方子，量很少");
/// 少量带进境.
pub const BROUGHT_IN: Choice = Choice::new("brought-in", "病友互助，从境外带了一点", "那边合法上市，不赚钱");
/// 都不是.
pub const NO_EXCEPTION: Choice = choice("none", "都不是，或已被认定是假劣药");

/// Whether one of the three exceptions may apply (食药惩罚性赔偿解释 11).
pub static EXCEPTION: Question = Question {
    id: "drug-exception",
    group: Group::Who,
    ask: "药是下面这样来的吗？",
    name: "药的来路",
    help: "有处罚决定或检验结论说是假药、劣药的，选最后一个。",
    answer: Kind::OneOf(&[MUTUAL_AID, FOLK, BROUGHT_IN, NO_EXCEPTION]),
};
