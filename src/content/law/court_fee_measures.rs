//! 诉讼费用交纳办法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 诉讼费用交纳办法.
pub static COURT_FEES: Instrument = Instrument {
    id: "court-fee",
    name: "诉讼费用交纳办法",
    short: "诉讼费办法",
    number: "国务院令第481号",
    rank: Rank::Regulation,
    in_force: Span::from(2007, 4, 1),
    url: "https://flk.npc.gov.cn/",
    confidence: Confidence::High,
};

/// 诉讼费办法5.
pub static COURT_FEES_5: Provision =
    Provision::new(&COURT_FEES, 5, 0, "外国人同样交费；他们国家对中国公民另有对待的，对等。");

/// 诉讼费办法8.
pub static COURT_FEES_8: Provision =
    Provision::new(&COURT_FEES, 8, 0, "司法确认等特别程序、不予受理和驳回起诉的裁定等，不收受理费。");

/// 诉讼费办法13(1).
pub static COURT_FEES_13_1: Provision =
    Provision::new(&COURT_FEES, 13, 1, "财产案按金额分段累计收受理费，不超过1万元的每件50元。");

/// 诉讼费办法13(5).
pub static COURT_FEES_13_5: Provision = Provision::new(&COURT_FEES, 13, 5, "一般的行政案件每件50元。");

/// 诉讼费办法14.
pub static COURT_FEES_14: Provision =
    Provision::new(&COURT_FEES, 14, 0, "执行、保全、支付令另收申请费；支付令按财产案受理费的三分之一。");

/// 诉讼费办法14(5).
pub static COURT_FEES_14_5: Provision =
    Provision::new(&COURT_FEES, 14, 5, "申请撤销仲裁裁决、认定仲裁协议效力，每件400元。");

/// 诉讼费办法15.
pub static COURT_FEES_15: Provision = Provision::new(&COURT_FEES, 15, 0, "调解结案或撤诉的，受理费减半。");

/// 诉讼费办法16.
pub static COURT_FEES_16: Provision =
    Provision::new(&COURT_FEES, 16, 0, "简易程序的，受理费减半。").except("减半只减一次。");

/// 诉讼费办法20.
pub static COURT_FEES_20: Provision = Provision::new(&COURT_FEES, 20, 0, "受理费由原告预交；执行申请费不预交。");

/// 诉讼费办法21.
pub static COURT_FEES_21: Provision =
    Provision::new(&COURT_FEES, 21, 0, "加诉求的补交；法庭调查终结前减诉求的可以退。");

/// 诉讼费办法22.
pub static COURT_FEES_22: Provision = Provision::new(&COURT_FEES, 22, 0, "接到交费通知次日起7日内预交。");

/// 诉讼费办法29.
pub static COURT_FEES_29: Provision = Provision::new(&COURT_FEES, 29, 0, "败诉方负担；部分胜败的由法院分。");

/// 诉讼费办法36.
pub static COURT_FEES_36: Provision =
    Provision::new(&COURT_FEES, 36, 0, "支付令，对方没异议的费由对方出；有异议的由你出，另行起诉可以列入请求。");

/// 诉讼费办法38.
pub static COURT_FEES_38: Provision = Provision::new(&COURT_FEES, 38, 0, "保全费你先出，起诉时可以列入请求。");

/// 诉讼费办法44.
pub static COURT_FEES_44: Provision =
    Provision::new(&COURT_FEES, 44, 0, "交费困难的可以申请缓交、减交、免交；免交只给个人。");

/// 诉讼费办法46.
pub static COURT_FEES_46: Provision = Provision::new(&COURT_FEES, 46, 0, "准许减交的，减的不低于30%。");

/// 诉讼费办法47.
pub static COURT_FEES_47: Provision =
    Provision::new(&COURT_FEES, 47, 0, "产品质量事故的人身受害者、正受法律援助的人等，应准缓交。");

/// 诉讼费办法48.
pub static COURT_FEES_48: Provision = Provision::new(&COURT_FEES, 48, 0, "缓减免在起诉或上诉时书面申请。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &COURT_FEES_5,
    &COURT_FEES_8,
    &COURT_FEES_13_1,
    &COURT_FEES_13_5,
    &COURT_FEES_14,
    &COURT_FEES_14_5,
    &COURT_FEES_15,
    &COURT_FEES_16,
    &COURT_FEES_20,
    &COURT_FEES_21,
    &COURT_FEES_22,
    &COURT_FEES_29,
    &COURT_FEES_36,
    &COURT_FEES_38,
    &COURT_FEES_44,
    &COURT_FEES_46,
    &COURT_FEES_47,
    &COURT_FEES_48,
];
