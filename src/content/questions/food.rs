//! Questions about food: what its label claims, and who made it possible.

use crate::domain::question::{Group, Kind, Question};

/// Whether the label itself says that it cures (食安法 71, 78).
pub static CURE_ON_LABEL: Question = Question {
    id: "cure-on-label",
    group: Group::What,
    ask: "包装、标签上写着能治病吗？",
    name: "标签写着治病",
    help: "只在讲座、广告、直播里说的，选没写。",
    answer: Kind::YesNo { yes: "写着", no: "没写，只是嘴上、广告里说" },
};

/// Whether somebody knowingly gave the trader room or supplies (食安法 122(2), 123(2)).
pub static HELPER: Question = Question {
    id: "food-helper",
    group: Group::Who,
    ask: "有人明知这样，还帮他做、帮他卖吗？",
    name: "明知还帮忙的人",
    help: "出场地、原料、设备、运输、销路，或者让他挂靠资质的。要有证据。",
    answer: Kind::YesNo { yes: "有", no: "没有" },
};
