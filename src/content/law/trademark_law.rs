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

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&TRADEMARK_57];
