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

/// 仲裁法3.
pub static ARBITRATION_3: Provision =
    Provision::new(&ARBITRATION, 3, 0, "平等主体之间的合同和财产争议可以仲裁；消费合同没有排除，但要有仲裁协议。");

/// 仲裁法4.
pub static ARBITRATION_4: Provision = Provision::new(&ARBITRATION, 4, 0, "没有仲裁协议的，申请仲裁不受理。");

/// 仲裁法5.
pub static ARBITRATION_5: Provision =
    Provision::new(&ARBITRATION, 5, 0, "有有效仲裁协议的，法院不受理起诉。").except("仲裁协议无效等除外。");

/// 仲裁法6.
pub static ARBITRATION_6: Provision = Provision::new(&ARBITRATION, 6, 0, "仲裁机构由双方选定，不分级别和地域。");

/// 仲裁法10.
pub static ARBITRATION_10: Provision = Provision::new(&ARBITRATION, 10, 0, "仲裁一裁终局。");

/// 仲裁法11.
pub static ARBITRATION_11: Provision =
    Provision::new(&ARBITRATION, 11, 0, "仲裁可以在网上进行，当事人明确反对的除外。");

/// 仲裁法27.
pub static ARBITRATION_27: Provision = Provision::new(
    &ARBITRATION,
    27,
    0,
    "协议要写明请求仲裁、仲裁什么、哪个机构；申请时主张有协议，对方首次开庭前不否认并经记录的，算有。",
);

/// 仲裁法29.
pub static ARBITRATION_29: Provision =
    Provision::new(&ARBITRATION, 29, 0, "仲裁事项或者机构没约定清、又补不成的，协议无效。");

/// 仲裁法31.
pub static ARBITRATION_31: Provision =
    Provision::new(&ARBITRATION, 31, 0, "质疑协议效力，可以请仲裁机构、仲裁庭或者法院定，首次开庭前提出。")
        .except("一方找仲裁、一方找法院的，由法院定。");

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

/// 仲裁法39.
pub static ARBITRATION_39: Provision =
    Provision::new(&ARBITRATION, 39, 0, "可以申请保全；紧急的，申请仲裁前就可以向法院申请。");

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

/// 仲裁法73.
pub static ARBITRATION_73: Provision = Provision::new(&ARBITRATION, 73, 0, "法院受理撤销申请起2个月内裁定。");

/// 仲裁法90.
pub static ARBITRATION_90: Provision = Provision::new(&ARBITRATION, 90, 0, "仲裁时效没有特别规定的，用诉讼时效。");

/// 仲裁法92.
pub static ARBITRATION_92: Provision =
    Provision::new(&ARBITRATION, 92, 0, "仲裁费由各机构按国家规定自己定、自己公布。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &ARBITRATION_3,
    &ARBITRATION_4,
    &ARBITRATION_5,
    &ARBITRATION_6,
    &ARBITRATION_10,
    &ARBITRATION_11,
    &ARBITRATION_27,
    &ARBITRATION_29,
    &ARBITRATION_31,
    &ARBITRATION_35,
    &ARBITRATION_37,
    &ARBITRATION_39,
    &ARBITRATION_69,
    &ARBITRATION_71,
    &ARBITRATION_72,
    &ARBITRATION_73,
    &ARBITRATION_90,
    &ARBITRATION_92,
];
