//! 涉外管辖规定: which court takes a case with a foreign element.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院涉外管辖规定 of 2022.
pub static FOREIGN: Instrument = Instrument {
    id: "foreign-related",
    name: "最高人民法院关于涉外民商事案件管辖若干问题的规定",
    short: "涉外管辖规定",
    number: "法释〔2022〕18号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2023, 1, 1),
    url: "https://www.court.gov.cn/",
    confidence: Confidence::High,
};

/// 涉外管辖规定1.
pub static FOREIGN_1: Provision =
    Provision::new(&FOREIGN, 1, 0, "涉外的民商事一审原则上在基层法院；4000万元、2000万元以上的才到中级法院。");

/// 涉外管辖规定4.
pub static FOREIGN_4: Provision =
    Provision::new(&FOREIGN, 4, 0, "有的高院指定少数法院跨区集中审涉外案，起诉前查本省的公告。");

/// 涉外管辖规定7.
pub static FOREIGN_7: Provision = Provision::new(&FOREIGN, 7, 0, "涉港澳台的参照办理。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&FOREIGN_1, &FOREIGN_4, &FOREIGN_7];
