//! 旅游纠纷规定.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院旅游纠纷规定, as amended in 2020.
pub static TOURISM_CASES: Instrument = Instrument {
    id: "spc-tourism",
    name: "最高人民法院关于审理旅游纠纷案件适用法律若干问题的规定",
    short: "旅游纠纷规定",
    number: "法释〔2010〕13号，2020年修正",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2021, 1, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff808181799df4000179b095de1617d5",
    confidence: Confidence::High,
};

/// 旅游纠纷规定7.
pub static TOURISM_CASES_7: Provision = Provision::new(
    &TOURISM_CASES,
    7,
    0,
    "旅行社、帮它接待的没尽到安全保障，害了你的要赔；是别人害的，它们担相应的补充责任。",
);

/// 旅游纠纷规定9.
pub static TOURISM_CASES_9: Provision = Provision::new(&TOURISM_CASES, 9, 0, "违法处理你个人信息的旅行社，要担责任。");

/// 旅游纠纷规定10.
pub static TOURISM_CASES_10: Provision = Provision::new(
    &TOURISM_CASES,
    10,
    0,
    "没经你同意把你转给别家，你可以解约并追违约责任；擅自转团、途中受损的，签约的和接待的连带。",
);

/// 旅游纠纷规定12.
pub static TOURISM_CASES_12: Provision =
    Provision::new(&TOURISM_CASES, 12, 0, "你单方解约，可以要回没发生的费用；旅行社可以要合理的费用。");

/// 旅游纠纷规定14.
pub static TOURISM_CASES_14: Provision =
    Provision::new(&TOURISM_CASES, 14, 0, "让别人挂靠、借名做旅游害了你的，和挂靠的人连带。");

/// 旅游纠纷规定15(1).
pub static TOURISM_CASES_15_1: Provision =
    Provision::new(&TOURISM_CASES, 15, 1, "擅自改行程、漏景点、减项目、降标准的，赔没做到的项目等合理费用。");

/// 旅游纠纷规定15(2).
pub static TOURISM_CASES_15_2: Provision =
    Provision::new(&TOURISM_CASES, 15, 2, "旅游服务有欺诈的，可以按消法要三倍。");

/// 旅游纠纷规定16.
pub static TOURISM_CASES_16: Provision =
    Provision::new(&TOURISM_CASES, 16, 0, "飞机、火车这类公共客运晚点，行程做不成的，可以要回没发生的费用。")
        .except("合同另有约定的除外。");

/// 旅游纠纷规定20.
pub static TOURISM_CASES_20: Provision =
    Provision::new(&TOURISM_CASES, 20, 0, "因你不购物、不参加自费而加收的，因年龄、职业对同样服务加收的，都要退。");

/// 旅游纠纷规定22.
pub static TOURISM_CASES_22: Provision = Provision::new(
    &TOURISM_CASES,
    22,
    0,
    "预先设计、一口价卖的自由行（不配导游、领队），有哪样不合约定，由卖它的一方负责。",
);

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &TOURISM_CASES_7,
    &TOURISM_CASES_9,
    &TOURISM_CASES_10,
    &TOURISM_CASES_12,
    &TOURISM_CASES_14,
    &TOURISM_CASES_15_1,
    &TOURISM_CASES_15_2,
    &TOURISM_CASES_16,
    &TOURISM_CASES_20,
    &TOURISM_CASES_22,
];
