//! 商标法, until the revision of 2026 takes over.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 商标法, as amended in 2019.
pub static TRADEMARK: Instrument = Instrument {
    id: "trademark-law",
    name: "中华人民共和国商标法",
    short: "商标法",
    number: "2019年修正",
    rank: Rank::Statute,
    in_force: Span::from(2019, 11, 1).before(2027, 1, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff8080816f135f46016f217645451b35",
    confidence: Confidence::High,
};

/// 商标法57.
pub static TRADEMARK_57: Provision =
    Provision::new(&TRADEMARK, 57, 0, "假冒、近似混淆、销售侵权品、帮助侵权等，都是侵犯商标权。")
        .except("商标侵权赔偿归商标权人，不归你。");

/// 商标法60(2).
pub static TRADEMARK_60_2: Provision =
    Provision::new(&TRADEMARK, 60, 2, "行政部门查处侵权的，没收、销毁假货，可以罚款。")
        .except("罚款归国库，商标侵权的赔偿归商标权人，都不归你；你照消法要。");

/// 商标法64(2).
pub static TRADEMARK_64_2: Provision = Provision::new(&TRADEMARK, 64, 2, "不知情、说得清来源的销售者，不赔商标权人。")
    .burden("销售者证明来源合法。")
    .except("这不影响他对你的责任；是不是骗你，另看是否故意。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&TRADEMARK_57, &TRADEMARK_60_2, &TRADEMARK_64_2];
