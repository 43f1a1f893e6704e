//! The question about a takeaway that is not about what was in it.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 少送、送错.
pub const SHORT: Choice = choice("short", "少送了、送错了");
/// 洒了、坏了.
pub const SPILT: Choice = choice("spilt", "送来洒了、坏了");
/// 没送到.
pub const NEVER: Choice = choice("never", "没送到");
/// 超时.
pub const LATE: Choice = choice("late", "晚到很久");
/// 骑手伤人.
pub const RIDER: Choice = choice("rider", "骑手伤了人、弄坏了别的东西");
/// 口味.
pub const TASTE: Choice = choice("taste", "不好吃，和想的不一样");
/// 没标无堂食.
pub const NO_SEATS: Choice = choice("no-seats", "没标明是无堂食的店");

/// What went wrong with the delivery of a meal.
pub static TAKEAWAY_FAULT: Question = Question {
    id: "takeaway-fault",
    // After the channel, which decides whether it is asked at all.
    group: Group::Who,
    ask: "外卖出了什么事？",
    name: "外卖的问题",
    help: "可以选几样。有异物、变质的，在前面选“吃的喝的有问题”。",
    answer: Kind::AnyOf(&[SHORT, SPILT, NEVER, LATE, RIDER, TASTE, NO_SEATS]),
};
