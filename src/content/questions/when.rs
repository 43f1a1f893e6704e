//! Questions about when things happened.

use crate::domain::question::{Group, Kind, Question};

const fn day(id: &'static str, ask: &'static str, name: &'static str, help: &'static str) -> Question {
    Question { id, group: Group::When, ask, name, help, answer: Kind::PastDay }
}

/// The day of the order: the day of the contract, on which most claims look up the law.
pub static ORDERED: Question = day("ordered", "哪天下单付款的？", "下单日期", "订单详情里的付款时间。");

/// The day of receipt.
pub static RECEIVED: Question =
    day("received", "哪天签收的？", "签收日期", "物流里“已签收”那天。代收点代收的，填你自己拿到的那天。");

/// The day on which the seller was first told: notice of a return, or of a fault.
pub static NOTIFIED: Question = day(
    "notified",
    "哪天第一次告诉卖家的？",
    "告诉卖家的日期",
    "说要退、说有毛病都算，看聊天里第一条。还没说的，填今天。",
);

/// The day on which the person saw that something was wrong: limitation and the complaint's three years start here.
pub static KNEW: Question = day("knew", "哪天发现不对的？", "发现问题的日期", "也就是知道吃亏、知道该找谁的那天。");

/// The day the shop left the platform: its identity is kept three years from then (网络交易办法 31).
pub static SHOP_LEFT: Question =
    day("shop-left", "店铺哪天没了的？", "店铺关掉的日期", "记不清，就填最后一次还打得开的那天。");
