//! Questions about goods that did harm: by which standard they are judged, and whose they were.

use crate::domain::question::{Group, Kind, Question};

/// Whether a test found it below the standard now in force (产品质量法 46).
pub static BELOW_STANDARD: Question = Question {
    id: "below-standard",
    group: Group::What,
    ask: "检测说它不合新国标吗？",
    name: "不合新国标",
    help: "电动自行车看GB 17761-2024，充电宝看GB 47372-2026。没测过就选不清楚。",
    answer: Kind::YesNo { yes: "不合新国标", no: "合新国标" },
};

/// The day of manufacture: goods are judged by the standard of that day.
pub static MADE_ON: Question = Question {
    id: "made-on",
    group: Group::What,
    ask: "它是哪天生产的？",
    name: "生产日期",
    help: "看铭牌、合格证。哪天生产，就按哪天有效的国标判。",
    answer: Kind::PastDay,
};

/// Whether the person hurt is the buyer (侵权编解释 19).
pub static MINE: Question = Question {
    id: "bought-by-me",
    group: Group::What,
    ask: "东西是你自己买的吗？",
    name: "是不是买的人",
    help: "不是你买的，伤你、毁你东西的损失照样能要；东西本身的损失，只有买的人能要。",
    answer: Kind::YesNo { yes: "是我买的", no: "不是我买的" },
};
