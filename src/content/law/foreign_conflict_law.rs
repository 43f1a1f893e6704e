//! 涉外民事关系法律适用法. Medium: only article 42 was read, from a public mirror.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 中华人民共和国涉外民事关系法律适用法.
pub static FOREIGN_CONFLICT: Instrument = Instrument {
    id: "foreign-conflict-law",
    name: "中华人民共和国涉外民事关系法律适用法",
    short: "涉外民事关系法律适用法",
    number: "2010年主席令第36号",
    rank: Rank::Statute,
    in_force: Span::from(2011, 4, 1),
    url: "",
    confidence: Confidence::Medium,
};

/// 涉外民事关系法律适用法42.
pub static FOREIGN_CONFLICT_42: Provision = Provision::new(
    &FOREIGN_CONFLICT,
    42,
    0,
    "跨国的消费合同，用你经常居住地的法律；你自己选了，或商家没在那里做相关生意的，用提供商品的地方的法律。",
)
.except("管辖、仲裁的约定另看。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&FOREIGN_CONFLICT_42];
