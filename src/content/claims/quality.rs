//! 一般质量问题: return, exchange, repair (消法 24). Goods that come under rules of their own are in `warranty` and `car`,
//! those that do harm in `injury`.

use super::{
    shared::{
        CONSUMER, LOSS, REFUND, REFUND_IN_FULL, RETURN_POSTAGE, SINCE_2014, TRADER, told_within, told_within_seven_days,
    },
    warranty::has_own_rules,
};
use crate::{
    content::{
        law::{
            civil_code as civil, crpl, product_quality_law as quality, sanbao_1995 as sanbao,
            spc_online_consumer as online,
        },
        questions::{hold, what},
    },
    domain::{
        calendar::Length,
        claim::{Bearer, Claim, Element, Liability, Party, Remedy},
        facts::Reader,
        truth::Truth,
    },
};

/// Faulty goods that have no rules of their own, as far as we are told.
fn plain_goods(it: &Reader) -> Truth {
    it.is(&what::PROBLEM, what::DEFECT) & (!has_own_rules(it)).into()
}

/// The goods are at fault, and not through the buyer.
pub(super) const DEFECTIVE: Element = Element {
    name: "东西有毛病，不是你弄坏的",
    test: |it| !it.is(&what::CAUSE, what::MISUSED),
    // 消法 23(3): for durable goods the seller proves for six months that there is no fault.
    bearer: Bearer::ConsumerUnless(|it| {
        it.is(&what::GOODS, what::DURABLE).and_then(|| told_within(it, Length::Months(6)))
    }),
    note: "手机、电脑、家电这类耐用品，收货6个月内发现的，由卖家证明没毛病；别的由你证明。",
    proof: &[hold::PHOTOS, hold::UNBOXING, hold::TEST_REPORT, hold::GOODS_KEPT],
    basis: &[&crpl::CRPL_23_1, &crpl::CRPL_23_3, &crpl::CRPL_24_1],
};

/// The buyer was told of the fault before.
pub(super) const DISCLOSED: Element = Element {
    name: "买之前就说清了这个毛病",
    test: |it| it.is(&what::CAUSE, what::DISCLOSED),
    bearer: Bearer::Respondent,
    note: "说清楚的毛病不能再拿来退。违反强制标准的除外。",
    proof: &[],
    basis: &[&crpl::CRPL_23_1, &civil::CIVIL_618],
};

/// 收货七日内退货.
pub static SEVEN_DAYS: Claim = Claim {
    id: "quality-seven-days",
    title: "7日内退货退款（质量问题）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: plain_goods,
    elements: &[
        CONSUMER,
        TRADER,
        DEFECTIVE,
        Element {
            name: "收货7日内提出",
            test: told_within_seven_days,
            bearer: Bearer::Consumer,
            note: "从签收第二天数起。不要求吊牌、包装完好，但不要再弄坏。",
            proof: &[hold::CHAT, hold::LOGISTICS],
            basis: &[&crpl::CRPL_24_1, &civil::CIVIL_201],
        },
    ],
    defences: &[
        DISCLOSED,
        Element {
            name: "说好只换或只修",
            test: |it| told_within_seven_days(it).and_then(|| it.yes(&hold::REPAIR_ONLY)),
            bearer: Bearer::Respondent,
            note: "有约定的按约定。但格式条款不合理地排除退货的，无效。",
            proof: &[],
            basis: &[&crpl::CRPL_24_1, &crpl::CRPL_26_3],
        },
    ],
    follows: None,
    remedies: &[REFUND, RETURN_POSTAGE],
    basis: &[&crpl::CRPL_24_1, &crpl::CRPL_24_2, REFUND_IN_FULL, &sanbao::SANBAO_1995_9],
    in_force: SINCE_2014,
    plain: "有毛病，收货7日内提出来，就能退货退款，运费由卖家出。",
    caveat: "列入国家三包目录的，按三包规定退、换、修，目录和期限看三包凭证。",
};

/// 够解除条件的退货.
pub static RESCISSION: Claim = Claim {
    id: "quality-rescission",
    title: "退货退款（毛病重，修不好）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: plain_goods,
    elements: &[
        DEFECTIVE,
        Element {
            name: "重到没法用，或修了换了还坏",
            test: |it| it.is_any(&what::SEVERITY, &[what::AGAIN, what::HOPELESS, what::CONDEMNED]),
            bearer: Bearer::Consumer,
            note: "修一修就好的，先修或换。市场监管部门认定不合格的，你要退就得退。",
            proof: &[hold::TEST_REPORT, hold::CHAT, hold::PHOTOS],
            basis: &[&civil::CIVIL_563_1, &crpl::CRPL_24_1, &crpl::CRPL_54],
        },
    ],
    defences: &[DISCLOSED],
    follows: None,
    remedies: &[REFUND, RETURN_POSTAGE, LOSS],
    basis: &[
        &crpl::CRPL_24_1,
        &crpl::CRPL_24_2,
        &crpl::CRPL_54,
        &civil::CIVIL_563_1,
        &civil::CIVIL_566,
        &civil::CIVIL_582,
        REFUND_IN_FULL,
    ],
    in_force: SINCE_2014,
    plain: "过了7日，毛病重到这买卖没意义了，也能退货退款，运费由卖家出。",
    caveat: "能不能修好，双方说法不一时，要靠维修记录或检测。",
};

/// 换、修、减价.
pub static REPAIR: Claim = Claim {
    id: "quality-repair",
    title: "换、修或减价（质量问题）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| it.is(&what::PROBLEM, what::DEFECT),
    elements: &[DEFECTIVE],
    defences: &[DISCLOSED],
    follows: None,
    remedies: &[Remedy { name: "换货、修理或减价", amount: None }, RETURN_POSTAGE, LOSS],
    basis: &[
        &crpl::CRPL_24_1,
        &crpl::CRPL_24_2,
        &crpl::CRPL_52,
        &civil::CIVIL_582,
        &civil::CIVIL_621_2,
        &quality::PRODUCT_QUALITY_40_1,
        &online::ONLINE_CONSUMER_1,
    ],
    in_force: SINCE_2014,
    plain: "有毛病，卖家要换、修，或者减价，来回运费由他出。发现后尽快说，不要拖。",
    caveat: "",
};
