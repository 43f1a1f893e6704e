//! 67类要素式示范文本: forms for statements of claim.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 67类要素式示范文本. It has forms, not articles.
pub static PLEADINGS: Instrument = Instrument {
    id: "element-pleadings",
    name: "最高人民法院、司法部、中华全国律师协会关于印发部分案件起诉状答辩状示范文本的通知",
    short: "要素式示范文本",
    number: "法〔2025〕82号",
    rank: Rank::Guideline,
    in_force: Span::from(2025, 7, 14),
    url: "https://www.court.gov.cn/fabu/xiangqing/468671.html",
    confidence: Confidence::Medium,
};

/// 要素式示范文本，条号未核.
pub static PLEADINGS_0: Provision = Provision::new(
    &PLEADINGS,
    0,
    0,
    "起诉状有67类表，实物网购用第8类买卖合同表，第59类是执行申请书；没有网络购物、产品责任专用表。",
)
.except("选先行调解、调成并自动履行的免交诉讼费，申请司法确认不交费，要调解书的减半。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&PLEADINGS_0];
