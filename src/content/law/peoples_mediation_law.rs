//! 人民调解法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 人民调解法.
pub static MEDIATION: Instrument = Instrument {
    id: "pm-law",
    name: "中华人民共和国人民调解法",
    short: "人民调解法",
    number: "2010年主席令第34号",
    rank: Rank::Statute,
    in_force: Span::from(2011, 1, 1),
    url: "https://flk.npc.gov.cn/",
    confidence: Confidence::High,
};

/// 人民调解法4.
pub static MEDIATION_4: Provision = Provision::new(&MEDIATION, 4, 0, "人民调解不收费。");

/// 人民调解法17.
pub static MEDIATION_17: Provision =
    Provision::new(&MEDIATION, 17, 0, "可以申请，调委会也可以主动调；一方明确拒绝的不能调。");

/// 人民调解法26.
pub static MEDIATION_26: Provision =
    Provision::new(&MEDIATION, 26, 0, "调不成的终止，并告诉你还可以仲裁、找部门、起诉。");

/// 人民调解法29.
pub static MEDIATION_29: Provision = Provision::new(&MEDIATION, 29, 0, "协议书经双方签名、调解员签名并盖章后生效。");

/// 人民调解法30.
pub static MEDIATION_30: Provision = Provision::new(&MEDIATION, 30, 0, "口头协议从达成那天起生效。");

/// 人民调解法31.
pub static MEDIATION_31: Provision = Provision::new(&MEDIATION, 31, 0, "协议有约束力，要履行。");

/// 人民调解法33.
pub static MEDIATION_33: Provision =
    Provision::new(&MEDIATION, 33, 0, "协议生效起30日内，双方可以共同申请司法确认，确认后可以直接申请执行。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] =
    &[&MEDIATION_4, &MEDIATION_17, &MEDIATION_26, &MEDIATION_29, &MEDIATION_30, &MEDIATION_31, &MEDIATION_33];
