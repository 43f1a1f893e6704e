//! 法律援助法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 法律援助法.
pub static LEGAL_AID: Instrument = Instrument {
    id: "legal-aid",
    name: "中华人民共和国法律援助法",
    short: "法律援助法",
    number: "2021年主席令第93号",
    rank: Rank::Statute,
    in_force: Span::from(2022, 1, 1),
    url: "https://flk.npc.gov.cn/",
    confidence: Confidence::High,
};

/// 法律援助法22.
pub static LEGAL_AID_22: Provision = Provision::new(&LEGAL_AID, 22, 0, "形式有咨询、代写文书、代理诉讼和非诉等。");

/// 法律援助法31.
pub static LEGAL_AID_31: Provision =
    Provision::new(&LEGAL_AID, 31, 0, "经济困难可以申请的事里，与网购最近的是食品药品安全事故的人身损害。")
        .except("一般退款争议不在列举里，地方另有规定的除外。");

/// 法律援助法34.
pub static LEGAL_AID_34: Provision = Provision::new(&LEGAL_AID, 34, 0, "经济困难的线由各省定。");

/// 法律援助法42.
pub static LEGAL_AID_42: Provision =
    Provision::new(&LEGAL_AID, 42, 0, "没有固定收入的未成年人、老人、残疾人等，不查经济状况。");

/// 法律援助法43.
pub static LEGAL_AID_43: Provision =
    Provision::new(&LEGAL_AID, 43, 0, "机构收到申请起7日内决定，给予的3日内指派人员；不给的书面说明理由。");

/// 法律援助法44.
pub static LEGAL_AID_44: Provision =
    Provision::new(&LEGAL_AID, 44, 0, "离时效届满不足7日、急要保全等，可以先援助后补手续。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] =
    &[&LEGAL_AID_22, &LEGAL_AID_31, &LEGAL_AID_34, &LEGAL_AID_42, &LEGAL_AID_43, &LEGAL_AID_44];
