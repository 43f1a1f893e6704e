//! 商标法 as revised in 2026, not in force before 2027. Medium: the new text was not read.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 中华人民共和国商标法（2026年修订）.
pub static TRADEMARK_2026: Instrument = Instrument {
    id: "trademark-law-2026",
    name: "中华人民共和国商标法（2026年修订）",
    short: "商标法2026修订",
    number: "2026年主席令第77号",
    rank: Rank::Statute,
    in_force: Span::from(2027, 1, 1),
    url: "",
    confidence: Confidence::Medium,
};

/// 商标法2026修订, as a whole.
pub static TRADEMARK_2026_0: Provision =
    Provision::new(&TRADEMARK_2026, 0, 0, "2027年1月1日起施行；在那之前用2019年的文本。新的条号没有核对，先不引用。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&TRADEMARK_2026_0];
