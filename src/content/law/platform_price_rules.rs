//! 互联网平台价格行为规则: known at second hand, not read in full.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 互联网平台价格行为规则: known at second hand, not read in full.
pub static PLATFORM_PRICE: Instrument = Instrument {
    id: "platform-price-rules",
    name: "互联网平台价格行为规则",
    short: "平台价格规则",
    number: "发改价格规〔2025〕1607号",
    rank: Rank::Guideline,
    in_force: Span::from(2026, 4, 10),
    url: "",
    confidence: Confidence::Medium,
};

/// 平台价格规则7.
pub static PLATFORM_PRICE_7: Provision =
    Provision::new(&PLATFORM_PRICE, 7, 0, "网上要清楚标价，价格变动、附加费用要让你看得到。");

/// 平台价格规则8.
pub static PLATFORM_PRICE_8: Provision =
    Provision::new(&PLATFORM_PRICE, 8, 0, "同样的商品、服务价格不同的，要公示差别的规则。");

/// 平台价格规则10.
pub static PLATFORM_PRICE_10: Provision =
    Provision::new(&PLATFORM_PRICE, 10, 0, "促销规则要真实、准确、好懂，不得虚构原价、隐瞒条件。");

/// 平台价格规则15.
pub static PLATFORM_PRICE_15: Provision = Provision::new(
    &PLATFORM_PRICE,
    15,
    0,
    "不得在你不知情时，凭你的支付能力、偏好、习惯，用算法对同样条件下的同一商品收不同的价。",
)
.burden("没有专门规定；先留下同一时刻的对比截图。")
.except("公开写明的优惠、新人价，时段、库存变动不算。");

/// 平台价格规则20.
pub static PLATFORM_PRICE_20: Provision = Provision::new(
    &PLATFORM_PRICE,
    20,
    0,
    "自动续费、免密支付要显著地让你选、方便取消；每次扣钱前告知时间、金额、取消办法，收费变了要通知。",
);

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] =
    &[&PLATFORM_PRICE_7, &PLATFORM_PRICE_8, &PLATFORM_PRICE_10, &PLATFORM_PRICE_15, &PLATFORM_PRICE_20];
