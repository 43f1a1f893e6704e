//! 预付式消费解释.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院预付式消费解释.
pub static PREPAID: Instrument = Instrument {
    id: "spc-prepaid",
    name: "最高人民法院关于审理预付式消费民事纠纷案件适用法律若干问题的解释",
    short: "预付式消费解释",
    number: "法释〔2025〕4号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2025, 5, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff808181927f0e7b0195d1a1c52d0287",
    confidence: Confidence::High,
};

/// 预付式消费解释14(1).
pub static PREPAID_14_1: Provision =
    Provision::new(&PREPAID, 14, 1, "付款起7日内可以要求退预付款本金；约定更好的从约定。")
        .burden("卖家证明属于例外。")
        .except("签约前已在本店或别家体验过同样商品、服务的除外。");

/// 预付式消费解释15(1).
pub static PREPAID_15_1: Provision = Provision::new(&PREPAID, 15, 1, "解除、无效、撤销后，退没兑付的部分并付利息。");

/// 预付式消费解释18.
pub static PREPAID_18: Provision =
    Provision::new(&PREPAID, 18, 0, "不因你的原因退款：折扣卡按折扣价算用掉的，充赠卡按优惠比例折算。");

/// 预付式消费解释19.
pub static PREPAID_19: Provision =
    Provision::new(&PREPAID, 19, 0, "因你的原因退款：用掉的按打折前的价算；那个价明显不合理又拿不出记录的，按市场价。")
        .burden("打折前的成交记录由卖家提供。");

/// 预付式消费解释20.
pub static PREPAID_20: Provision = Provision::new(&PREPAID, 20, 0, "按原价算已用超、按优惠价算没超的，不用补差。");

/// 预付式消费解释22(1).
pub static PREPAID_22_1: Provision = Provision::new(&PREPAID, 22, 1, "不限次的卡，按剩余期限占全部期限的比例退。");

/// 预付式消费解释23(1).
pub static PREPAID_23_1: Provision =
    Provision::new(&PREPAID, 23, 1, "收了钱停业，不兑付又恶意逃避退款的，支持惩罚性赔偿。")
        .except("条文没写倍数，基数看个案。");

/// 预付式消费解释25.
pub static PREPAID_25: Provision =
    Provision::new(&PREPAID, 25, 0, "合同、消费记录在卖家手里，无正当理由不交的，可以按你的主张认定。")
        .burden("卖家交出。");

/// 预付式消费解释26.
pub static PREPAID_26: Provision = Provision::new(&PREPAID, 26, 0, "只管单用途的预付卡；多用途卡不适用。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &PREPAID_14_1,
    &PREPAID_15_1,
    &PREPAID_18,
    &PREPAID_19,
    &PREPAID_20,
    &PREPAID_22_1,
    &PREPAID_23_1,
    &PREPAID_25,
    &PREPAID_26,
];
