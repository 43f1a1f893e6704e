//! Questions about services that are paid once: what was given of them, and what was promised.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 没给.
pub const NOTHING: Choice = choice("nothing", "一点没给");
/// 缩水.
pub const PART: Choice = Choice::new("part", "只给了一部分", "缩水、停更、做到一半");
/// 承诺的结果.
pub const RESULT: Choice = Choice::new("result", "保证的结果没有", "保过、包就业");
/// 不想要.
pub const NO_WISH: Choice = choice("no-wish", "都给了，我不想要了");

/// What is wrong with the service.
pub static FAULT: Question = Question {
    id: "service-fault",
    group: Group::What,
    ask: "服务出了什么问题？",
    name: "服务的问题",
    help: "服务没有七日无理由。没给够的，按没给的部分退。",
    answer: Kind::AnyOf(&[NOTHING, PART, RESULT, NO_WISH]),
};

/// What was given is worth.
pub static GIVEN_WORTH: Question = Question {
    id: "service-given",
    group: Group::What,
    ask: "已经给的部分，值多少？",
    name: "已给部分的价钱",
    help: "按节数、天数折算，例如10节给了3节，填十分之三的价钱。",
    answer: Kind::Money,
};

/// What is to come back by the promise.
pub static PROMISED_BACK: Question = Question {
    id: "result-refund",
    group: Group::What,
    ask: "照承诺，没做到该退多少？",
    name: "照承诺该退的钱",
    help: "看合同、宣传页。写着“不过全退”的，填付的钱。",
    answer: Kind::Money,
};

/// Whether the promised result was concrete.
pub static CONCRETE: Question = Question {
    id: "result-concrete",
    group: Group::What,
    ask: "承诺写得具体吗？",
    name: "承诺是否具体",
    help: "写明做到什么、做不到怎么办。“名师保障”“效果显著”不算。",
    answer: Kind::YesNo { yes: "写得具体", no: "只是大概说说" },
};
