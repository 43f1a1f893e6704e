//! 虚假宣传、货不对板: the price back, or part of it. Three-fold damages for fraud are in `fraud`.

use super::shared::{LOSS, REFUND, REFUND_IN_FULL, RETURN_POSTAGE, SINCE_2014, misled};
use crate::{
    content::{
        law::{civil_code as civil, crpl, crpl_reg, product_quality_law as quality, spc_online_consumer as online},
        questions::{hold, what},
    },
    domain::claim::{Bearer, Claim, Element, Liability, Party, Remedy},
};

/// 货不对板退款.
pub static REFUND_MISLED: Claim = Claim {
    id: "misled-refund",
    title: "退货退款（货不对板）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: misled,
    elements: &[Element {
        name: "和说的不一样，而且要紧",
        test: |it| it.is(&what::DIFFERENCE, what::MATTERS),
        bearer: Bearer::Consumer,
        note: "拿宣传的话和实物一条条比。不用证明他是故意的。",
        proof: &[hold::LISTING, hold::LIVE_RECORDING, hold::PHOTOS, hold::CHAT],
        basis: &[&crpl::CRPL_23_2, &civil::CIVIL_615],
    }],
    defences: &[],
    follows: None,
    remedies: &[REFUND, RETURN_POSTAGE, LOSS],
    basis: &[
        &crpl::CRPL_48_1,
        &crpl::CRPL_52,
        &crpl::CRPL_23_2,
        &crpl::CRPL_45_1,
        &civil::CIVIL_582,
        &civil::CIVIL_615,
        REFUND_IN_FULL,
        &online::ONLINE_CONSUMER_1,
    ],
    in_force: SINCE_2014,
    plain: "实物和说的不一样，又正是你看重的，可以退货退款，运费由卖家出。",
    caveat: "换一个、补一件就能解决的，法院可能先让卖家换、补。写“图片仅供参考”“最终解释权归本店”的，不能免责。",
};

/// 减价.
pub static REDUCTION: Claim = Claim {
    id: "misled-reduction",
    title: "减价、补差价或补齐（货不对板）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: misled,
    elements: &[Element {
        name: "和说的不一样",
        test: |it| it.is_any(&what::DIFFERENCE, &[what::MATTERS, what::TRIFLE]),
        bearer: Bearer::Consumer,
        note: "东西还想留着的，走这一条。只是话说得大的，不算。",
        proof: &[hold::LISTING, hold::LIVE_RECORDING, hold::PHOTOS],
        basis: &[&crpl::CRPL_23_2, &civil::CIVIL_615],
    }],
    defences: &[],
    follows: None,
    remedies: &[Remedy { name: "减价、换货或补齐", amount: None }],
    basis: &[&civil::CIVIL_582, &crpl::CRPL_48_1, &quality::PRODUCT_QUALITY_40_1, &crpl_reg::CRPL_REG_12],
    in_force: SINCE_2014,
    plain: "东西留下，要卖家减价、换成说好的，或者补齐。减多少看实物值多少，没有固定算法。",
    caveat: "小到不影响用的差别，减价也难谈。",
};
