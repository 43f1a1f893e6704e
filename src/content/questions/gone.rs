//! What is asked of whoever cannot find the shop any more.

use crate::domain::question::{Group, Kind, Question};

/// Whether the vanished seller still owes goods, services or money.
pub static OWED: Question = Question {
    id: "gone-owed",
    group: Group::What,
    ask: "他还欠你东西、服务或者退款吗？",
    name: "还欠着的",
    help: "东西收到了、只是有毛病的，回到第一问再选一样。",
    answer: Kind::YesNo { yes: "还欠着", no: "都给全了" },
};
