//! 仲裁法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 仲裁法, as revised in 2025.
pub static ARBITRATION: Instrument = Instrument {
    id: "arbitration-law",
    name: "中华人民共和国仲裁法",
    short: "仲裁法",
    number: "2025年修订",
    rank: Rank::Statute,
    in_force: Span::from(2026, 3, 1),
    url: "https://flk.npc.gov.cn/",
    confidence: Confidence::High,
};

/// 仲裁法4.
pub static ARBITRATION_4: Provision = Provision::new(&ARBITRATION, 4, 0, "没有仲裁协议的，申请仲裁不受理。");

/// 仲裁法5.
pub static ARBITRATION_5: Provision =
    Provision::new(&ARBITRATION, 5, 0, "有有效仲裁协议的，法院不受理起诉。").except("仲裁协议无效等除外。");

/// 仲裁法35.
pub static ARBITRATION_35: Provision =
    Provision::new(&ARBITRATION, 35, 0, "仲裁机构收到申请书5日内受理，或者书面说明不受理。");

/// 仲裁法37.
pub static ARBITRATION_37: Provision = Provision::new(
    &ARBITRATION,
    37,
    0,
    "起诉时没提仲裁协议，对方首次开庭前交出来的，驳回起诉；对方没提的，算放弃仲裁。",
);

/// 仲裁法69.
pub static ARBITRATION_69: Provision =
    Provision::new(&ARBITRATION, 69, 0, "裁决书有文字、计算错误或者漏裁的，收到30日内请求补正。");

/// 仲裁法71.
pub static ARBITRATION_71: Provision = Provision::new(
    &ARBITRATION,
    71,
    0,
    "没有仲裁协议、超出范围、程序违法、证据伪造、对方瞒证据、枉法等，可以请中级法院撤销裁决。",
);

/// 仲裁法72.
pub static ARBITRATION_72: Provision = Provision::new(&ARBITRATION, 72, 0, "申请撤销裁决，从收到裁决书起3个月内。")
    .except("2026年3月1日以前的法写6个月；此前收到裁决书的没有过渡规定。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &ARBITRATION_4,
    &ARBITRATION_5,
    &ARBITRATION_35,
    &ARBITRATION_37,
    &ARBITRATION_69,
    &ARBITRATION_71,
    &ARBITRATION_72,
];
