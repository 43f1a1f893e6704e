//! Questions about sales talk at meetings and lectures, and about who fell for it.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// Whether somebody other than the seller recommended it there (食安法 140(3)).
pub static LECTURER: Question = Question {
    id: "lecturer",
    group: Group::Who,
    ask: "会上有卖家以外的人推荐它吗？",
    name: "推荐的人",
    help: "讲课的、专家、医生、协会、名人都算。卖家自己的员工不算。",
    answer: Kind::YesNo { yes: "有", no: "没有，都是卖家的人" },
};

/// 趁人不懂.
pub const PREYED: Choice = Choice::new("preyed", "贵得离谱，又是趁人不懂、着急", "老人听课、没人商量");
/// 贵，但清楚.
pub const DEAR: Choice = choice("dear", "贵得离谱，不过买的人当时清楚");
/// 不算离谱.
pub const FAIR: Choice = choice("fair", "价钱不算离谱");

/// Whether the bargain was lopsided, and made by preying on somebody (民法典 151).
pub static BARGAIN: Question = Question {
    id: "lopsided",
    group: Group::Who,
    ask: "价钱公道吗，是怎么买下的？",
    name: "价钱和买时的情形",
    help: "和同类东西的市价比。只是后来后悔，不算趁人不懂。",
    answer: Kind::OneOf(&[PREYED, DEAR, FAIR]),
};
