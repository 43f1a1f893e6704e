//! 电信用户申诉处理办法: complaining about a telephone or broadband company above its head.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 电信用户申诉处理办法. Medium: the article of the thirty days in which an appeal is answered was not checked.
pub static TELECOM: Instrument = Instrument {
    id: "telecom-appeal",
    name: "电信用户申诉处理办法",
    short: "电信申诉办法",
    number: "工业和信息化部令第35号",
    rank: Rank::Rule,
    in_force: Span::from(2016, 7, 30),
    url: "",
    confidence: Confidence::Medium,
};

/// 电信申诉办法, the thirty days.
pub static TELECOM_0: Provision = Provision::new(&TELECOM, 0, 0, "收齐申诉材料起30日内答复；条号没有核到。");

/// 电信申诉办法9.
pub static TELECOM_9: Provision =
    Provision::new(&TELECOM, 9, 0, "向运营商所在省的申诉受理机构申诉；省里没有的，向工信部的受理中心。");

/// 电信申诉办法10(4).
pub static TELECOM_10_4: Provision =
    Provision::new(&TELECOM, 10, 4, "先向运营商投诉；不满意，或者它15日没答复，才可以申诉。");

/// 电信申诉办法11.
pub static TELECOM_11: Provision = Provision::new(
    &TELECOM,
    11,
    0,
    "不受理：收费争议超过5个月，别的争议超过2年；已经和解并照做；别的机关、法院、仲裁、消协已受理处理。",
);

/// 电信申诉办法12.
pub static TELECOM_12: Provision = Provision::new(&TELECOM, 12, 0, "申诉用书面，写清双方是谁、要什么、为什么、日期。");

/// 电信申诉办法14.
pub static TELECOM_14: Provision = Provision::new(&TELECOM, 14, 0, "收到材料5个工作日内决定受不受理并告诉你。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&TELECOM_0, &TELECOM_9, &TELECOM_10_4, &TELECOM_11, &TELECOM_12, &TELECOM_14];
