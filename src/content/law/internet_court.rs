//! 互联网法院管辖规定.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院互联网法院管辖规定 of 2025.
pub static INTERNET_COURT: Instrument = Instrument {
    id: "internet-court-2025",
    name: "最高人民法院关于互联网法院案件管辖的规定",
    short: "互联网法院管辖规定",
    number: "法释〔2025〕14号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2025, 11, 1),
    url: "https://www.court.gov.cn/zixun/xiangqing/478291.html",
    confidence: Confidence::High,
};

/// 互联网法院管辖规定1(1).
pub static INTERNET_COURT_1_1: Provision = Provision::new(
    &INTERNET_COURT,
    1,
    1,
    "北京、杭州、广州互联网法院管所在市的电商平台网购合同、全程网上的服务合同、网络个人信息等一审案。",
)
.except("产品责任、一般名誉侵权、著作权等原则上不归它，另有指定的除外。");

/// 互联网法院管辖规定1(2).
pub static INTERNET_COURT_1_2: Provision =
    Provision::new(&INTERNET_COURT, 1, 2, "这些类型里涉外、涉港澳台的民事案，也归互联网法院。");

/// 互联网法院管辖规定1(3).
pub static INTERNET_COURT_1_3: Provision =
    Provision::new(&INTERNET_COURT, 1, 3, "经最高法批准，高院可以另行指定别的网络案件归互联网法院。");

/// 互联网法院管辖规定2.
pub static INTERNET_COURT_2: Provision =
    Provision::new(&INTERNET_COURT, 2, 0, "可以约定有实际联系的互联网法院；格式条款约定的，要守格式条款的规则。");

/// 互联网法院管辖规定3.
pub static INTERNET_COURT_3: Provision =
    Provision::new(&INTERNET_COURT, 3, 0, "不服的上诉到所在地的中级法院；归专门法院管的除外。");

/// 互联网法院管辖规定4.
pub static INTERNET_COURT_4: Provision =
    Provision::new(&INTERNET_COURT, 4, 0, "2025年11月1日前已受理的，由原法院继续审。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &INTERNET_COURT_1_1,
    &INTERNET_COURT_1_2,
    &INTERNET_COURT_1_3,
    &INTERNET_COURT_2,
    &INTERNET_COURT_3,
    &INTERNET_COURT_4,
];
