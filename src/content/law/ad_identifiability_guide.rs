//! 互联网广告可识别性执法指南.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 互联网广告可识别性执法指南 of 2024.
pub static AD_GUIDE: Instrument = Instrument {
    id: "ad-identifiability-guide",
    name: "互联网广告可识别性执法指南",
    short: "可识别性指南",
    number: "市场监管总局公告（2024年）",
    rank: Rank::Guideline,
    // Only the year is known: its last day, so as never to apply it too early.
    in_force: Span::from(2024, 12, 31),
    url: "https://www.samr.gov.cn/ggjgs/tzgg/art/2024/art_fb2f2f9b53f04dc294df2105b2e050a0.html",
    confidence: Confidence::Medium,
};

/// 可识别性指南3.
pub static AD_GUIDE_3: Provision = Provision::new(&AD_GUIDE, 3, 0, "有没有标“广告”二字，不决定它是不是广告。");

/// 可识别性指南5.
pub static AD_GUIDE_5: Provision =
    Provision::new(&AD_GUIDE, 5, 0, "平台用人工或算法干预排序并附购物链接、构成广告的，平台也是发布者。")
        .except("这是执法口径，民事上看个案。");

/// 可识别性指南9.
pub static AD_GUIDE_9: Provision = Provision::new(
    &AD_GUIDE,
    9,
    0,
    "直播广告怎样算看得出：始终写明自己就是卖家；页面写明是广告；广告开始、结束时作提示。三样有一样就行。",
);

/// 可识别性指南14.
pub static AD_GUIDE_14: Provision = Provision::new(&AD_GUIDE, 14, 0, "鼓励广告写明用了AI，不是必须。")
    .except("必须标的，看AI标识办法和直播电商办法第37条。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&AD_GUIDE_3, &AD_GUIDE_5, &AD_GUIDE_9, &AD_GUIDE_14];
