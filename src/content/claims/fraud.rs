//! 欺诈：退一赔三 (消法 55(1)), and the price of counterfeit goods back.

use super::{
    price::{about_false_price, believed_price, false_price},
    prize::{about_draw, paid_to_draw, rigged},
    shared::{CONSUMER, LOSS, REFUND, REFUND_IN_FULL, RETURN_POSTAGE, SINCE_2014, TRADER, misled, paid, under_our_law},
    warranty::is_known_car,
};
use crate::{
    content::{
        law::{
            civil_code as civil, crpl, crpl_penalty as penalty, crpl_reg, evidence_rules as evidence,
            spc_177_2017 as spc_181, spc_general_part as general,
        },
        questions::{hold, what},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        money::Money,
        truth::Truth,
    },
};

/// What the four kinds of fraud in this guide have in common; `misdescribed` says which differences count.
fn deceived(it: &Reader, misdescribed: impl Fn() -> Truth) -> Truth {
    let fake = it.is(&what::PROBLEM, what::FAKE).and_then(|| it.is(&what::SOLD_AS, what::AS_GENUINE));
    fake | misled(it).and_then(misdescribed) | concealed(it) | no_goods(it)
}

/// A fault the seller knew of and kept quiet about.
fn concealed(it: &Reader) -> Truth {
    it.is(&what::PROBLEM, what::DEFECT).and_then(|| it.is(&what::CAUSE, what::HIDDEN))
}

/// Money taken for goods that never existed.
fn no_goods(it: &Reader) -> Truth {
    it.is(&what::PROBLEM, what::NOT_DELIVERED).and_then(|| it.is(&what::FAILURE, what::SHAM))
}

fn untrue(it: &Reader) -> Truth {
    let misdescribed = deceived(it, || it.is_any(&what::DIFFERENCE, &[what::MATTERS, what::KNOWN_BEFORE]));
    misdescribed | false_price(it) | rigged(it)
}

/// Goods or services of which something untrue may have been said.
pub(super) fn about_fraud(it: &Reader) -> Truth {
    it.is(&what::PROBLEM, what::FAKE) | misled(it) | concealed(it) | no_goods(it)
}

pub(super) const TREBLE_BASE: Claim = Claim {
    id: "fraud-treble",
    title: "三倍赔偿（欺诈）",
    party: Party::Seller,
    liability: Liability::Direct,
    // Of a car the base is a matter of its own: see `car`.
    scope: |it| {
        let goods = about_fraud(it) & (!is_known_car(it)).into();
        (goods | about_false_price(it) | about_draw(it)).and_then(|| under_our_law(it))
    },
    elements: &[
        CONSUMER,
        TRADER,
        Element {
            name: "说了假话，或瞒着要紧的事",
            test: untrue,
            bearer: Bearer::ConsumerStrict,
            note: "要紧，是指会影响你买不买。“最好”“第一”这类大话、小误差，不算。",
            proof: &[hold::LISTING, hold::CHAT, hold::LIVE_RECORDING, hold::TEST_REPORT],
            basis: &[&crpl::CRPL_20, &general::GENERAL_PART_21],
        },
        Element {
            name: "是故意的",
            test: |it| it.is_any(&what::INTENT, &[what::KNEW, what::LIED]),
            bearer: Bearer::ConsumerStrict,
            note: "发错、写错、自己也被骗，不是故意。法院要求证到没有合理的怀疑。",
            proof: &[hold::CHAT, hold::LISTING, hold::TEST_REPORT],
            basis: &[&general::GENERAL_PART_21, &evidence::EVIDENCE_86, &penalty::CRPL_PENALTY_16_1],
        },
        Element {
            name: "你信了才买",
            test: |it| {
                let misdescribed = deceived(it, || it.is(&what::DIFFERENCE, what::MATTERS));
                misdescribed | believed_price(it) | paid_to_draw(it)
            },
            bearer: Bearer::ConsumerStrict,
            note: "下单前就知道真相的，不算受骗。抽奖没付钱的，没有价款可算。",
            proof: &[hold::CHAT, hold::ORDER],
            basis: &[&general::GENERAL_PART_21],
        },
    ],
    defences: &[
        Element {
            name: "知道有问题，为了要赔偿才买",
            test: |it| it.is(&what::PURPOSE, what::TO_CLAIM),
            bearer: Bearer::Respondent,
            note: "食品、药品以外，知道真相还买的，法院一般不支持三倍。退款仍可以要。",
            proof: &[],
            basis: &[&crpl::CRPL_55_1, &spc_181::SPC_181_0],
        },
        Element {
            name: "只是标签、宣传材料的小毛病",
            test: |it| {
                let trifle = misled(it).and_then(|| it.is(&what::DIFFERENCE, what::TRIFLE));
                trifle & !untrue(it)
            },
            bearer: Bearer::Respondent,
            note: "不影响质量，又没有误导你，两样都要由卖家证明。",
            proof: &[],
            basis: &[&crpl_reg::CRPL_REG_49_1],
        },
    ],
    follows: None,
    remedies: &[Remedy {
        name: "三倍赔偿",
        amount: Some(Amount {
            pot: Pot::Punitive,
            terms: &[Term { base_name: "实付价款", base: paid, times: 3 }],
            floor: Some(Money::yuan(500)),
            up_to: false,
        }),
    }],
    basis: &[
        &crpl::CRPL_55_1,
        &crpl_reg::CRPL_REG_49_1,
        &general::GENERAL_PART_21,
        &penalty::CRPL_PENALTY_16_1,
        &penalty::CRPL_PENALTY_16_2,
    ],
    in_force: SINCE_2014,
    plain: "卖家故意骗你、你信了才买，除了退货款，还能要价款的3倍。不到500元的，按500元。",
    caveat: "假产地、冒用商标、假认证这几类，处罚时卖家证明不了自己没骗人，就按欺诈算。法院多会参照，但不受它约束，仍要看是不是故意。",
};

/// 三倍赔偿，保底五百元.
pub static TREBLE: Claim = TREBLE_BASE;

/// 假货退款.
pub static FAKE_REFUND: Claim = Claim {
    id: "fake-refund",
    title: "退货退款（假货）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| it.is(&what::PROBLEM, what::FAKE),
    elements: &[Element {
        name: "当真货卖，其实不是",
        test: |it| it.is(&what::SOLD_AS, what::AS_GENUINE),
        bearer: Bearer::Consumer,
        note: "“品牌方鉴定”要看是谁出的、凭什么。页面写着高仿、复刻的，不算当真货卖。",
        proof: &[hold::TEST_REPORT, hold::LISTING, hold::CHAT],
        basis: &[&crpl::CRPL_20, &crpl::CRPL_23_2],
    }],
    defences: &[],
    follows: None,
    remedies: &[REFUND, RETURN_POSTAGE, LOSS],
    basis: &[&crpl::CRPL_52, &crpl::CRPL_23_2, &civil::CIVIL_148, &civil::CIVIL_157, &civil::CIVIL_577, REFUND_IN_FULL],
    in_force: SINCE_2014,
    plain: "把东西退回去，卖家退货款，运费、检测费这类损失也由他出。不用证明他是故意的。卖家是个人也一样。",
    caveat: "商标被冒用的赔偿归商标主人，不归你。收货7日内，也可以先按七天无理由退。",
};
