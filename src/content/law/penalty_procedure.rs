//! 市场监督管理行政处罚程序规定.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 市场监督管理行政处罚程序规定, as amended in 2022.
pub static PENALTY_PROCEDURE: Instrument = Instrument {
    id: "samr-penalty-procedure",
    name: "市场监督管理行政处罚程序规定",
    short: "处罚程序规定",
    number: "总局令第2号，2022年第二次修正",
    rank: Rank::Rule,
    in_force: Span::from(2022, 9, 29),
    url: "",
    confidence: Confidence::High,
};

/// 处罚程序规定10.
pub static PENALTY_PROCEDURE_10: Provision = Provision::new(
    &PENALTY_PROCEDURE,
    10,
    0,
    "平台、自建站归住所地的部门；平台内店铺归实际经营地，平台住所地先发现或先收到投诉举报的也能管。",
);

/// 处罚程序规定18(1).
pub static PENALTY_PROCEDURE_18_1: Provision =
    Provision::new(&PENALTY_PROCEDURE, 18, 1, "线索15个工作日内核查并决定立不立案，可以再延15个工作日。")
        .except("法律、法规、规章另有规定的除外。");

/// 处罚程序规定18(2).
pub static PENALTY_PROCEDURE_18_2: Provision =
    Provision::new(&PENALTY_PROCEDURE, 18, 2, "检测、检验、检疫、鉴定的时间不算。");

/// 处罚程序规定20.
pub static PENALTY_PROCEDURE_20: Provision = Provision::new(
    &PENALTY_PROCEDURE,
    20,
    0,
    "轻微及时改正没有后果、初次后果轻微及时改正、能证明没有过错等，可以不立案。",
);

/// 处罚程序规定64.
pub static PENALTY_PROCEDURE_64: Provision =
    Provision::new(&PENALTY_PROCEDURE, 64, 0, "立案起90日内处理，可以延30日，特别复杂的可以再延。")
        .except("听证、公告、检测鉴定等时间不算。");

/// 处罚程序规定80.
pub static PENALTY_PROCEDURE_80: Provision =
    Provision::new(&PENALTY_PROCEDURE, 80, 0, "开始那天不算；末日是法定节假日的，移到节后第一天。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &PENALTY_PROCEDURE_10,
    &PENALTY_PROCEDURE_18_1,
    &PENALTY_PROCEDURE_18_2,
    &PENALTY_PROCEDURE_20,
    &PENALTY_PROCEDURE_64,
    &PENALTY_PROCEDURE_80,
];
