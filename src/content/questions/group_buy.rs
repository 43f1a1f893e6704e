//! Questions about group purchases and sales among friends: on what page, and what the group's leader does.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 带下单付款的平台.
pub const ORDER_PAGE: Choice = choice("order-page", "能下单、付款的平台或小程序");
/// 聊天里转账.
pub const CHAT: Choice = choice("chat", "群里、朋友圈说好，直接转账");

/// Whether a platform stands behind it: a mere chat application is none (网络交易办法 7(4), 平台规则办法 3(2)).
pub static PAGE: Question = Question {
    id: "group-page",
    group: Group::Who,
    ask: "是在什么页面付的钱？",
    name: "团购的付款页面",
    help: "能浏览、下单、付款的才算平台，只能聊天的不算。",
    answer: Kind::OneOf(&[ORDER_PAGE, CHAT]),
};

/// 团长自己卖.
pub const SELLS: Choice = Choice::new("sells", "团长、群主自己进货卖", "钱是他收的，货是他定的");
/// 只管自提.
pub const PICK_UP: Choice = choice("pick-up", "只管拼单、自提、代收");
/// 没有团长.
pub const NO_LEADER: Choice = choice("no-leader", "没有团长，直接向店家买的");

/// What the group's leader does.
pub static LEADER: Question = Question {
    id: "group-leader",
    group: Group::Who,
    ask: "团长、群主做什么？",
    name: "团长的角色",
    help: "看谁收钱、谁发货、谁开票。",
    answer: Kind::OneOf(&[SELLS, PICK_UP, NO_LEADER]),
};
