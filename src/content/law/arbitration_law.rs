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

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&ARBITRATION_4, &ARBITRATION_5];
