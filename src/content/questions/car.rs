//! Questions about family cars (家用汽车三包规定).

use super::{
    choice,
    warranty::{BROKEN, CHEATED},
};
use crate::domain::question::{Choice, Group, Kind, Question};

/// 总成或其主要零部件.
pub const UNIT: Choice = Choice::new("unit", "要换总成或它的主要零部件", "发动机、变速器、动力电池、驱动电机");
/// 危险的毛病.
pub const DANGER: Choice = Choice::new("danger", "转向、制动失效，车身开裂，起火", "还有燃油泄漏、动力电池起火");
/// 修不好、认定不合格.
pub const HOPELESS: Choice = Choice::new("hopeless", "没法用也修不好", "或者市场监管部门认定不合格");
/// 召回.
pub const RECALLED: Choice = choice("recalled", "厂家宣布过召回");

/// What is wrong with the car (汽车三包规定 20, 22, 23).
pub static FAULTS: Question = Question {
    id: "car-faults",
    group: Group::What,
    ask: "车有下面这些问题吗？",
    name: "车的毛病",
    help: "都不是，就选“以上都没有”。",
    answer: Kind::AnyOf(&[UNIT, DANGER, HOPELESS, RECALLED]),
};

/// 安全故障修两次.
pub const SAFETY_TWICE: Choice = choice("safety-twice", "严重安全故障修过2次，没修好");
/// 总成换两次.
pub const UNIT_TWICE: Choice = Choice::new("unit-twice", "总成换过2次，还坏", "发动机、变速器、动力电池、驱动电机");
/// 部件换两次.
pub const PART_TWICE: Choice = choice("part-twice", "同一个主要零部件换过2次，还坏");
/// 累计很多天.
pub const MANY_DAYS: Choice = choice("many-days", "加起来修了很多天");
/// 同一问题很多次.
pub const MANY_TIMES: Choice = choice("many-times", "同一个问题修了很多次");
/// 一次很久.
pub const ONE_LONG: Choice = choice("one-long", "有一次修了好几天");

/// What happened when the car was repaired (汽车三包规定 21, 24).
pub static REPAIRS: Question = Question {
    id: "car-repairs",
    group: Group::What,
    ask: "修车时有下面这些吗？",
    name: "修车的情况",
    help: "看维修结算单。都没有，就选“以上都没有”。",
    answer: Kind::AnyOf(&[SAFETY_TWICE, UNIT_TWICE, PART_TWICE, MANY_DAYS, MANY_TIMES, ONE_LONG, CHEATED, BROKEN]),
};

const fn count(
    id: &'static str,
    ask: &'static str,
    name: &'static str,
    help: &'static str,
    unit: &'static str,
) -> Question {
    Question { id, group: Group::What, ask, name, help, answer: Kind::Count { unit } }
}

/// Days of repair in all (汽车三包规定 24(1)).
pub static DAYS: Question = count(
    "car-repair-days",
    "因质量问题修车，一共多少天？",
    "修车的总天数",
    "特殊定制件、动力电池的运输时间和救援路上的时间，不算。",
    "天",
);
/// Repairs of one fault (汽车三包规定 24(1)).
pub static TIMES: Question =
    count("same-fault-repairs", "同一个问题，修过几次？", "同一问题的修理次数", "看结算单上写的故障。", "次");
/// Days of the longest repair (汽车三包规定 21).
pub static LONGEST: Question =
    count("longest-repair", "最长的一次，修了多少天？", "最长一次的修车天数", "等零件的日子也算。", "天");
/// Kilometres when the fault showed. It is asked only of a fault told of in time, and that is told among the days.
pub static FAULT_KM: Question = Question {
    id: "fault-km",
    group: Group::When,
    ask: "出毛病时，跑了多少公里？",
    name: "出毛病时的里程",
    help: "看第一次进店的单子。",
    answer: Kind::Count { unit: "公里" },
};
/// Kilometres now (汽车三包规定 27).
pub static KM: Question =
    count("car-km", "现在跑了多少公里？", "现在的里程", "看仪表盘。退车时要按它扣使用补偿费。", "公里");
/// The rate of the charge for use, in hundredths of a percent (汽车三包规定 27).
pub static RATE: Question = count(
    "use-rate",
    "三包凭证上的补偿系数是多少？",
    "使用补偿系数",
    "填万分之几，0.5%就填50，最多50。找不到就选不清楚，先按最多的扣。",
    "个万分点",
);
