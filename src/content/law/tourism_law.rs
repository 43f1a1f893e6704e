//! 旅游法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 旅游法.
pub static TOURISM: Instrument = Instrument {
    id: "tourism-law",
    name: "中华人民共和国旅游法",
    short: "旅游法",
    number: "2018年修正",
    rank: Rank::Statute,
    in_force: Span::from(2018, 10, 26),
    url: "https://flk.npc.gov.cn/detail?id=ff8080816f135f46016f1d08f6da12f6",
    confidence: Confidence::High,
};

/// 旅游法35(3).
pub static TOURISM_35_3: Provision = Provision::new(
    &TOURISM,
    35,
    3,
    "被低价团、指定购物、擅加自费坑了的，行程结束起30日内可以要求旅行社办退货并先垫款，或退自费款。",
)
.except("双方协商一致或你要求、又不影响别人的除外。");

/// 旅游法70(1).
pub static TOURISM_70_1: Provision =
    Provision::new(&TOURISM, 70, 1, "旅行社能履行却拒绝，造成人身损害、滞留等严重后果的，可另要旅游费用1至3倍。")
        .except("一般违约不适用。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&TOURISM_35_3, &TOURISM_70_1];
