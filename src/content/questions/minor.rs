//! Questions about money a child spent.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 不满8周岁.
pub const UNDER_8: Choice = choice("under-8", "不满8岁");
/// 8至15周岁.
pub const UNDER_16: Choice = choice("under-16", "8岁到15岁");
/// 16、17周岁.
pub const UNDER_18: Choice = choice("under-18", "16、17岁，靠家里养");
/// 自食其力.
pub const EARNING: Choice = choice("earning", "16、17岁，主要靠自己挣钱生活");
/// 成年.
pub const ADULT: Choice = choice("adult", "已经满18岁");

/// The child's age when the money was spent (民法典 18 to 20).
pub static AGE: Question = Question {
    id: "child-age",
    group: Group::What,
    ask: "花钱的时候，孩子多大？",
    name: "孩子的年龄",
    help: "按周岁，看花钱那天。",
    answer: Kind::OneOf(&[UNDER_8, UNDER_16, UNDER_18, EARNING, ADULT]),
};

/// 游戏充值.
pub const GAME: Choice = choice("game", "充游戏");
/// 打赏.
pub const TIPPING: Choice = choice("tipping", "打赏主播");
/// 网购.
pub const ORDER: Choice = choice("order", "网上买东西");
/// 课程、会员.
pub const COURSE: Choice = choice("course", "办卡、课程、会员");
/// 其他.
pub const OTHER: Choice = choice("other", "别的");

/// What the child spent it on.
pub static SPENT_ON: Question = Question {
    id: "child-spent-on",
    group: Group::What,
    ask: "钱花在哪里了？",
    name: "钱的去处",
    help: "",
    answer: Kind::OneOf(&[GAME, TIPPING, ORDER, COURSE, OTHER]),
};

/// Whether the child did it, alone (电商法 48(2)).
pub static ACTED: Question = Question {
    id: "child-acted",
    group: Group::What,
    ask: "是孩子自己弄的吗？",
    name: "是孩子自己弄的",
    help: "照实说。大人花的说成孩子，是造假。",
    answer: Kind::YesNo { yes: "是孩子自己", no: "是大人，或大人让他弄的" },
};

/// Whether a parent agreed, before or after (民法典 145(1)).
pub static AGREED: Question = Question {
    id: "parent-agreed",
    group: Group::What,
    ask: "你事先同意过，或者事后认了吗？",
    name: "家长同意过",
    help: "只是没看住手机、没管好密码，不算同意。",
    answer: Kind::YesNo { yes: "同意过，或认了", no: "没有" },
};

const fn money(id: &'static str, ask: &'static str, name: &'static str, help: &'static str) -> Question {
    Question { id, group: Group::What, ask, name, help, answer: Kind::Money }
}

/// What of it suits the child's age (民法典 19, 总则编解释 5).
pub static SUITED: Question = money(
    "suited-to-age",
    "其中多少和孩子年纪相称？",
    "和年纪相称的部分",
    "平常零花那样的数。游戏的管控线供参考：8到15岁一次50、一月200，16、17岁一次100、一月400。",
);

/// What was used up or cannot go back (民法典 157, 预付式消费解释 10(3)).
pub static ENJOYED: Question =
    money("child-used", "用掉、退不回的值多少？", "用掉、退不回的部分", "上过的课、用坏的东西。都能退的，填0。");
