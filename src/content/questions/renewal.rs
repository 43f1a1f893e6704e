//! Questions about subscriptions that renew themselves.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 没同意过.
pub const NEVER_AGREED: Choice = Choice::new("never-agreed", "我没同意过自动续费", "默认就勾着，没留意");
/// 没提醒.
pub const UNWARNED: Choice = Choice::new("unwarned", "同意过，但扣钱前没醒目提醒", "");
/// 提醒了.
pub const WARNED: Choice = choice("warned", "同意过，扣钱前也醒目提醒了");

/// Whether the person agreed to the renewal and was reminded of it (消法实施条例 10(2)).
pub static NOTICE: Question = Question {
    id: "renewal-notice",
    group: Group::What,
    ask: "这次扣钱前，怎么跟你说的？",
    name: "续费前的提醒",
    help: "翻短信、应用里的通知、邮件。",
    answer: Kind::OneOf(&[NEVER_AGREED, UNWARNED, WARNED]),
};

/// Whether what was renewed has been used to the end.
pub static USED_UP: Question = Question {
    id: "renewal-used-up",
    group: Group::What,
    ask: "续上的这一期，用完了吗？",
    name: "续的这期用完没有",
    help: "到期了、内容用完了，算用完。",
    answer: Kind::YesNo { yes: "用完了", no: "没用，或者没用完" },
};

/// Whether the renewal is still on.
pub static STILL_ON: Question = Question {
    id: "renewal-on",
    group: Group::What,
    ask: "自动续费现在还开着吗？",
    name: "续费还开着",
    help: "在支付软件的“自动扣款”里看，也可以在那里关。",
    answer: Kind::YesNo { yes: "还开着，或者关不掉", no: "已经关了" },
};

/// The day of the charge: the rule on reminders is that of this day.
pub static CHARGED: Question = Question {
    id: "charged",
    group: Group::When,
    ask: "这笔续费是哪天扣的？",
    name: "扣款日期",
    help: "看账单。扣了几次的，填最近一次。",
    answer: Kind::PastDay,
};

/// Whether the reminder came five days ahead. Asked of charges before May 2025 alone: later there is no such number.
pub static EARLY: Question = Question {
    id: "renewal-early",
    group: Group::When,
    ask: "那次提醒，提前满5天了吗？",
    name: "提前5天提醒",
    help: "只有2025年5月以前扣的钱，才看这5天。",
    answer: Kind::YesNo { yes: "提前满5天", no: "没有" },
};
