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

/// 旅游法9.
pub static TOURISM_9: Provision =
    Provision::new(&TOURISM, 9, 0, "你可以自己选、知道真相、要求照约定做，可以拒绝强买。");

/// 旅游法35(3).
pub static TOURISM_35_3: Provision = Provision::new(
    &TOURISM,
    35,
    3,
    "被低价团、指定购物、擅加自费坑了的，行程结束起30日内可以要求旅行社办退货并先垫款，或退自费款。",
)
.except("双方协商一致或你要求、又不影响别人的除外。");

/// 旅游法48.
pub static TOURISM_48: Provision = Provision::new(&TOURISM, 48, 0, "网上做旅行社生意要有许可，亮在主页，信息要真实。");

/// 旅游法58(1).
pub static TOURISM_58_1: Provision =
    Provision::new(&TOURISM, 58, 1, "包价旅游要签书面合同，写明行程、标准、成团人数、费用、违约责任等。");

/// 旅游法63(3).
pub static TOURISM_63_3: Provision =
    Provision::new(&TOURISM, 63, 3, "没成团而解约的，费用全退。组团社要提前通知：境内7日，出境30日。");

/// 旅游法65.
pub static TOURISM_65: Provision =
    Provision::new(&TOURISM, 65, 0, "行程没结束，你可以解约，扣掉必要的费用，余款退给你。")
        .burden("必要的费用由组团社证明已发生、退不回来。")
        .except("不可抗力等看第67条；只管包价旅游，单订酒店、机票不适用。");

/// 旅游法67.
pub static TOURISM_67: Provision = Provision::new(
    &TOURISM,
    67,
    0,
    "不可抗力等做不成的，可以解约或变更：解约的扣掉已付、退不回的，余款退；变更的多退少补。",
)
.burden("组团社证明已付、退不回来。");

/// 旅游法70(1).
pub static TOURISM_70_1: Provision = Provision::new(
    &TOURISM,
    70,
    1,
    "违约要继续履行、补救、赔偿；能履行却拒绝，造成人身损害、滞留等严重后果的，可另要旅游费用1至3倍。",
)
.except("一般违约不适用；你自己的原因它不担责；自由活动时只对没提示、没救助担相应责任。");

/// 旅游法71(1).
pub static TOURISM_71_1: Provision =
    Provision::new(&TOURISM, 71, 1, "地接社、帮忙接待的违约，也找组团社，它们内部再算。");

/// 旅游法71(2).
pub static TOURISM_71_2: Provision =
    Provision::new(&TOURISM, 71, 2, "地接社、帮忙接待的害了你，可以找它们，也可以找组团社。")
        .except("公共交通造成的除外，旅行社帮你索赔。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &TOURISM_9,
    &TOURISM_35_3,
    &TOURISM_48,
    &TOURISM_58_1,
    &TOURISM_63_3,
    &TOURISM_65,
    &TOURISM_67,
    &TOURISM_70_1,
    &TOURISM_71_1,
    &TOURISM_71_2,
];
