//! Questions about what has been done so far.

use crate::domain::question::{Group, Kind, Question};

/// Whether the seller was asked in a way that can be shown.
pub static SELLER_ASKED: Question = Question {
    id: "seller-asked",
    group: Group::Done,
    ask: "你向卖家正式提过要求吗？",
    name: "已向卖家提出",
    help: "在平台聊天里写清楚要什么，就算。只打过电话、没有记录的，先选没有。",
    answer: Kind::YesNo { yes: "提过，有记录", no: "还没有" },
};
