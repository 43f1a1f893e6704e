//! 民用航空法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 民用航空法, as revised in 2025.
pub static AVIATION: Instrument = Instrument {
    id: "civil-aviation-law",
    name: "中华人民共和国民用航空法",
    short: "民用航空法",
    number: "2025年修订",
    rank: Rank::Statute,
    in_force: Span::from(2026, 7, 1),
    url: "https://flk.npc.gov.cn/detail?id=7ee5a369049e412bbd1a96a2fef74abb",
    confidence: Confidence::High,
};

/// The text before the revision of 2025: flights before 1 July 2026.
pub static AVIATION_OLD: Instrument = Instrument {
    id: "civil-aviation-law-old",
    name: "中华人民共和国民用航空法（2025年修订前）",
    short: "旧民用航空法",
    number: "2021年修正",
    rank: Rank::Statute,
    in_force: Span::from(2021, 4, 29).before(2026, 7, 1),
    url: "",
    confidence: Confidence::Medium,
};

/// 旧民用航空法126.
pub static AVIATION_OLD_126: Provision =
    Provision::new(&AVIATION_OLD, 126, 0, "旧法：航班延误害你受损的，航空公司赔。")
        .burden("航空公司证明尽了力、避不开。");

/// 旧民用航空法134.
pub static AVIATION_OLD_134: Provision =
    Provision::new(&AVIATION_OLD, 134, 0, "旧法：托运行李损坏、延误，要在期限内书面提异议，逾期不能起诉。");

/// 旧民用航空法135.
pub static AVIATION_OLD_135: Provision =
    Provision::new(&AVIATION_OLD, 135, 0, "旧法：航空运输的时效2年，从到达、应到达或运输终止起。");

/// 民用航空法128.
pub static AVIATION_128: Provision =
    Provision::new(&AVIATION, 128, 0, "在飞机上、上下飞机时出事故伤了人的，航空公司赔。")
        .except("完全因为自己身体的除外；超过限额的部分，它可以证明没过错来免责。");

/// 民用航空法129.
pub static AVIATION_129: Provision =
    Provision::new(&AVIATION, 129, 0, "托运行李在运输中坏了、丢了，航空公司赔；随身的东西，看它有没有过错。")
        .except("行李自身的毛病除外；赔偿有限额，声明了价值的按声明的。");

/// 民用航空法132.
pub static AVIATION_132: Provision = Provision::new(&AVIATION, 132, 0, "航班延误害你受损的，航空公司赔。")
    .burden("航空公司证明一切合理的措施都做了，或不可能做。")
    .except("有限额；故意或明知可能出事还轻率的，不能用限额；你有过错的减。");

/// 民用航空法135.
pub static AVIATION_135: Provision =
    Provision::new(&AVIATION, 135, 0, "行李、延误的赔偿，以我国参加的国际航空公约的限额为限。")
        .except("故意或明知可能出事还轻率的，不能用限额。");

/// 民用航空法136.
pub static AVIATION_136: Provision = Provision::new(&AVIATION, 136, 0, "限额的数由民航主管部门公布。");

/// 民用航空法140(1).
pub static AVIATION_140_1: Provision =
    Provision::new(&AVIATION, 140, 1, "损失出于航空公司故意，或明知可能出事还轻率的，不能用延误、行李的限额。")
        .burden("要求赔偿的一方证明。");

/// 民用航空法142(2).
pub static AVIATION_142_2: Provision =
    Provision::new(&AVIATION, 142, 2, "托运行李损坏从收到起7日内、延误从交付起21日内书面提异议，逾期不能起诉。")
        .except("航空公司有欺诈的不受此限。");

/// 民用航空法143.
pub static AVIATION_143: Provision =
    Provision::new(&AVIATION, 143, 0, "航空运输的时效2年，从到达、应到达或运输终止起。");

/// 民用航空法153(1).
pub static AVIATION_153_1: Provision =
    Provision::new(&AVIATION, 153, 1, "运输条件、退改规则是格式条款，要公平、公布，卖票时明白告诉你。");

/// 民用航空法154(2).
pub static AVIATION_154_2: Provision =
    Provision::new(&AVIATION, 154, 2, "延误、取消要及时告诉原因，安排好改签、食宿等。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &AVIATION_128,
    &AVIATION_129,
    &AVIATION_132,
    &AVIATION_135,
    &AVIATION_136,
    &AVIATION_140_1,
    &AVIATION_142_2,
    &AVIATION_143,
    &AVIATION_153_1,
    &AVIATION_154_2,
];

/// The provisions of the older text that flights before 1 July 2026 still need.
pub static OLD_PROVISIONS: &[&Provision] = &[&AVIATION_OLD_126, &AVIATION_OLD_134, &AVIATION_OLD_135];
