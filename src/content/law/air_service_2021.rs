//! 公共航空运输旅客服务管理规定.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 公共航空运输旅客服务管理规定, known at second hand.
pub static AIR_SERVICE: Instrument = Instrument {
    id: "air-service-2021",
    name: "公共航空运输旅客服务管理规定",
    short: "航空旅客服务规定",
    number: "交通运输部令2021年第3号",
    rank: Rank::Rule,
    in_force: Span::from(2021, 9, 1),
    url: "",
    confidence: Confidence::Low,
};

/// 航空旅客服务规定, as a whole.
pub static AIR_SERVICE_0: Provision = Provision::new(
    &AIR_SERVICE,
    0,
    0,
    "航空公司和票代收到有效的退款申请，7个工作日内办完，银行到账时间另算；不得互相推诿。",
)
.except("全文没有核对，2026年7月后有没有改也没有核对，只当方向看。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&AIR_SERVICE_0];
