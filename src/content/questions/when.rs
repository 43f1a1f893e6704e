//! Questions about when things happened.

use crate::domain::question::{Group, Kind, Question};

/// The day of the order: the day of the contract, on which most claims look up the law.
pub static ORDERED: Question = Question {
    id: "ordered",
    group: Group::When,
    ask: "哪天下单付款的？",
    name: "下单日期",
    help: "订单详情里的付款时间。",
    answer: Kind::PastDay,
};

/// The day of receipt.
pub static RECEIVED: Question = Question {
    id: "received",
    group: Group::When,
    ask: "哪天签收的？",
    name: "签收日期",
    help: "物流里“已签收”那天。代收点代收的，填你自己拿到的那天。",
    answer: Kind::PastDay,
};
