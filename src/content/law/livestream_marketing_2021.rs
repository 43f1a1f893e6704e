//! 直播营销办法 of 2021. Low: the text was not read; where it overlaps with the measures of 2026 those go first.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 网络直播营销管理办法（试行）.
pub static LIVE_MARKETING: Instrument = Instrument {
    id: "livestream-marketing-2021",
    name: "网络直播营销管理办法（试行）",
    short: "直播营销办法(2021)",
    number: "国信办发文〔2021〕5号",
    rank: Rank::Guideline,
    in_force: Span::from(2021, 5, 25),
    url: "",
    confidence: Confidence::Low,
};

/// 直播营销办法(2021), as a whole.
pub static LIVE_MARKETING_0: Provision = Provision::new(
    &LIVE_MARKETING,
    0,
    0,
    "个人开直播间、当主播要满16周岁，16至18周岁的要监护人同意；不得虚假宣传、造假流量、卖假货；平台要帮你维权。",
)
.except("没有读到全文；和2026年直播电商办法重叠的，以后者为准。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&LIVE_MARKETING_0];
