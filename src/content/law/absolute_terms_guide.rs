//! 广告绝对化用语执法指南 of 2023.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 广告绝对化用语执法指南 of 2023.
pub static ABSOLUTE_TERMS: Instrument = Instrument {
    id: "absolute-terms-guide",
    name: "广告绝对化用语执法指南",
    short: "绝对化用语指南",
    number: "市场监管总局公告（2023年）",
    rank: Rank::Guideline,
    // Only the year is known: its last day, so as never to apply it too early.
    in_force: Span::from(2023, 12, 31),
    url: "https://www.samr.gov.cn/ggjgs/tzgg/art/2023/art_183b5cb48d9e4f0dba67f9f912a913ba.html",
    confidence: Confidence::Medium,
};

/// 绝对化用语指南5.
pub static ABSOLUTE_TERMS_5: Provision =
    Provision::new(&ABSOLUTE_TERMS, 5, 0, "“最”“第一”没指着所卖东西说的，例如服务态度、愿景，不按违法的极限词处理。");

/// 绝对化用语指南6.
pub static ABSOLUTE_TERMS_6: Provision = Provision::new(
    &ABSOLUTE_TERMS,
    6,
    0,
    "指着东西说、但不误导不贬低的除外：同品牌自比、使用提示、标准分级、名称商标、法定奖项、限定时间地点的真实销量等。",
)
.except("卖家证明不了真实的，仍可以查处。");

/// 绝对化用语指南9.
pub static ABSOLUTE_TERMS_9: Provision =
    Provision::new(&ABSOLUTE_TERMS, 9, 0, "第一次用、危害轻、及时改的，可以不罚：举报极限词常常没有罚款的结果。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&ABSOLUTE_TERMS_5, &ABSOLUTE_TERMS_6, &ABSOLUTE_TERMS_9];
