//! 刷单、好评返现、删差评: bought on false reviews, reviews taken away, cash for reviews, money advanced for made-up orders.

use super::shared::{
    CONSUMER, LOSS, REFUND, REFUND_IN_FULL, RETURN_POSTAGE, SINCE_2014, SINCE_2021, TRADER, paid, under_our_law,
};
use crate::{
    content::{
        law::{
            civil_code as civil, crpl, crpl_penalty as penalty, crpl_reg, ecl, evidence_rules as evidence,
            livestream as live, online_trading, spc_general_part as general, spc_online_consumer as online,
        },
        questions::{hold, reviews as asked, what, when},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, InForce, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        money::Money,
        question::Choice,
        truth::Truth,
    },
};

fn about(it: &Reader, matter: Choice) -> Truth {
    it.is(&what::PROBLEM, what::REVIEWS).and_then(|| it.is(&asked::MATTER, matter))
}

/// Bought on false reviews.
pub(super) fn baited(it: &Reader) -> Truth {
    about(it, asked::BAITED)
}

const FABRICATED: Element = Element {
    name: "评价、销量是商家造的假",
    test: |it| it.is(&asked::FALSE, asked::BY_SELLER),
    bearer: Bearer::Consumer,
    note: "编评价、雇人刷、拿返现换好评、藏差评，都算。到期自动给的好评，看它会不会误导。",
    proof: &[hold::LISTING, hold::PHOTOS, hold::CHAT],
    basis: &[
        &ecl::ECL_17,
        &crpl_reg::CRPL_REG_9_1,
        &online_trading::ONLINE_TRADING_14_2,
        &penalty::CRPL_PENALTY_6,
        &live::LIVESTREAM_44,
    ],
};

/// Nobody relies who bought to claim.
fn relied(it: &Reader) -> Truth {
    !it.is(&what::PURPOSE, what::TO_CLAIM) & it.yes(&asked::RELIED)
}

const RELIED: Element = Element {
    name: "你信了它才买",
    test: relied,
    bearer: Bearer::Consumer,
    note: "照样会买的，不算被它骗。",
    proof: &[hold::CHAT, hold::ORDER],
    basis: &[&general::GENERAL_PART_21],
};

/// 因虚假评价误买，退款.
pub static REVIEWS_REFUND: Claim = Claim {
    id: "reviews-refund",
    title: "退货退款（假评价）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: baited,
    elements: &[FABRICATED, RELIED],
    defences: &[],
    follows: None,
    remedies: &[REFUND, RETURN_POSTAGE, LOSS],
    basis: &[
        &crpl::CRPL_20,
        &crpl::CRPL_52,
        &ecl::ECL_17,
        &crpl_reg::CRPL_REG_9_1,
        &civil::CIVIL_148,
        &civil::CIVIL_157,
        REFUND_IN_FULL,
    ],
    in_force: SINCE_2014,
    plain: "商家编评价、刷销量，你信了才买，可以退货退款。",
    caveat: "靠“被骗”撤销的，知道起1年内请法院或仲裁办。替商家刷单的机构一起造假、害了你的，能不能一起告，看个案。",
};

/// 因虚假评价误买，三倍.
pub static REVIEWS_TREBLE: Claim = Claim {
    id: "reviews-treble",
    title: "三倍赔偿（假评价）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| baited(it).and_then(|| under_our_law(it)),
    elements: &[
        CONSUMER,
        TRADER,
        Element { bearer: Bearer::ConsumerStrict, ..FABRICATED },
        Element { bearer: Bearer::ConsumerStrict, ..RELIED },
    ],
    defences: &[],
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
        &crpl::CRPL_20,
        &ecl::ECL_17,
        &general::GENERAL_PART_21,
        &evidence::EVIDENCE_86,
        &penalty::CRPL_PENALTY_6,
        &penalty::CRPL_PENALTY_16_2,
    ],
    in_force: SINCE_2014,
    plain: "证到商家故意造假、你因此误买，另要价款的3倍，不到500元的按500元。",
    caveat: "法院要求证到没有合理的怀疑。处罚时刷评直接算欺诈，法院会参照，但不受它约束。",
};

/// 平台删评.
pub static DELETED_REVIEW: Claim = Claim {
    id: "deleted-review",
    title: "恢复被删的评价",
    party: Party::Platform,
    liability: Liability::Direct,
    scope: |it| about(it, asked::DELETED),
    elements: &[Element {
        name: "你写的是实情，平台把它删了",
        test: |it| it.is(&asked::REMOVED, asked::BY_PLATFORM),
        bearer: Bearer::Consumer,
        note: "如实写的受保护。含辱骂、编造、隐私等违法内容的，平台可以处理。",
        proof: &[hold::PHOTOS, hold::CHAT, hold::ORDER],
        basis: &[&ecl::ECL_39_2, &online_trading::ONLINE_TRADING_15, &civil::CIVIL_1024_1],
    }],
    defences: &[],
    follows: None,
    remedies: &[Remedy { name: "恢复评价，说明为什么删", amount: None }],
    basis: &[&ecl::ECL_39_2, &online_trading::ONLINE_TRADING_15, &ecl::ECL_39_1],
    in_force: InForce { span: ecl::ECL.in_force, on: &when::KNEW },
    plain: "平台不得删掉你如实写的评价，可以要求恢复，也可以举报。",
    caveat: "法院判不判恢复，要看服务协议，看个案。",
};

/// 返现.
pub static CASHBACK: Claim = Claim {
    id: "review-cashback",
    title: "照说好的返现",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| about(it, asked::CASHBACK),
    elements: &[Element {
        name: "说好返多少，没有限定要好评",
        test: |it| match it.is(&asked::CASHBACK_TERMS, asked::ANY_REVIEW) {
            // Whether cash for praise alone can be asked for is not settled.
            Truth::No if !it.is(&asked::CASHBACK_TERMS, asked::VAGUE).is_yes() => Truth::Unknown,
            told => told,
        },
        bearer: Bearer::Consumer,
        note: "晒单返现一般不违法。要好评才返是违法的诱导，能不能要到，没有定论。",
        proof: &[hold::PHOTOS, hold::CHAT],
        basis: &[&civil::CIVIL_473_2, &crpl_reg::CRPL_REG_9_1],
    }],
    defences: &[],
    follows: None,
    remedies: &[Remedy { name: "返现", amount: None }],
    basis: &[&civil::CIVIL_577, &civil::CIVIL_473_2, &crpl_reg::CRPL_REG_12],
    in_force: SINCE_2021,
    plain: "说好晒单就返、没要求写好评的，照说好的给。",
    caveat: "",
};

/// 刷单垫款.
pub static BRUSHING: Claim = Claim {
    id: "brushing-principal",
    title: "刷单垫的货款",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| about(it, asked::BRUSHED),
    elements: &[Element {
        name: "垫的货款还没还",
        test: |it| it.money(&asked::ADVANCED).map(|left| Money::ZERO < left).into(),
        bearer: Bearer::Consumer,
        note: "只算本金。刷单的约定无效，佣金一般不支持；参加刷单的人不算消费者，没有三倍。",
        proof: &[hold::PAYMENT, hold::CHAT],
        basis: &[&online::ONLINE_CONSUMER_9, &civil::CIVIL_157],
    }],
    defences: &[],
    follows: None,
    remedies: &[Remedy {
        name: "还垫的货款",
        amount: Some(Amount {
            pot: Pot::Price,
            terms: &[Term { base_name: "没还的垫款", base: |it| it.money(&asked::ADVANCED), times: 1 }],
            floor: None,
            up_to: true,
        }),
    }],
    basis: &[&civil::CIVIL_157, &online::ONLINE_CONSUMER_9],
    in_force: SINCE_2021,
    plain: "刷单的约定无效，垫的本金最多要回这么多；佣金一般要不到。",
    caveat: "还多少要看双方的过错，各地判得不一样。像是骗局的，先打110、96110。",
};
