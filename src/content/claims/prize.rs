//! 赠品、奖品、换购、抽奖、盲盒: what was promised for nothing is owed all the same (消法实施条例 12), and a draw must be what
//! it says (反不正当竞争法 11). Three-fold damages for a rigged draw that was paid for are in `fraud`.

use super::shared::{
    CONSUMER, LOSS, REFUND, RETURN_POSTAGE, SINCE_2014, SINCE_2021, TRADER, paid, told_within_seven_days,
};
use crate::{
    content::{
        law::{
            advertising_law as ad, aucl, blindbox_guide as guide, civil_code as civil, crpl, crpl_reg,
            price_marking as marking, promo, seven_day, spc_food_drug as food_drug, spc_general_part as general,
            spc_online_consumer as online,
        },
        questions::{hold, prize as asked, what},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        money::Money,
        question::Choice,
        truth::Truth,
    },
};

/// The highest prize of a draw (反不正当竞争法 11).
const HIGHEST_PRIZE: Money = Money::yuan(50_000);

/// It is this matter of gifts and prizes.
fn matter(it: &Reader, matter: Choice) -> Truth {
    it.is(&what::PROBLEM, what::PRIZE).and_then(|| it.is(&asked::MATTER, matter))
}

pub(super) fn about_draw(it: &Reader) -> Truth {
    matter(it, asked::DRAW)
}

/// The draw was rigged, and something shows it.
pub(super) fn rigged(it: &Reader) -> Truth {
    about_draw(it).and_then(|| it.is(&asked::PROOF, asked::RIGGED))
}

/// Money was paid to take part in a rigged draw: without any there is no price to multiply.
pub(super) fn paid_to_draw(it: &Reader) -> Truth {
    rigged(it).and_then(|| paid(it).map(|it| it != Money::ZERO).into())
}

const PROMISED: Element = Element {
    name: "写明过送什么、兑什么",
    test: |it| !it.is(&asked::PROMISED, asked::UNSAID),
    bearer: Bearer::Consumer,
    note: "商品页、活动规则、中奖通知上写着的，都要兑现。",
    proof: &[hold::LISTING, hold::LIVE_RECORDING, hold::CHAT, hold::ORDER],
    basis: &[&crpl_reg::CRPL_REG_12, &civil::CIVIL_473_2],
};

const UNMET: Element = Element {
    name: "差条件，或晚了",
    test: |it| it.is(&asked::PROMISED, asked::UNMET),
    bearer: Bearer::Respondent,
    note: "“前几名”“送完为止”“过期不兑”要事先醒目写明，才能拿来挡。",
    proof: &[],
    basis: &[&promo::PROMO_20, &civil::CIVIL_496_2],
};

/// 赠品没给.
pub static GIFT_DUE: Claim = Claim {
    id: "gift-due",
    title: "补上赠品，或赔它的价值",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| matter(it, asked::GIFT_MISSING),
    elements: &[PROMISED],
    defences: &[UNMET],
    follows: None,
    remedies: &[
        Remedy { name: "补上说好的赠品", amount: None },
        Remedy {
            name: "给不了的，赔赠品的价值",
            amount: Some(Amount {
                pot: Pot::Loss,
                terms: &[Term { base_name: "写明的价值", base: |it| it.money(&asked::VALUE), times: 1 }],
                floor: None,
                up_to: false,
            }),
        },
    ],
    basis: &[
        &crpl_reg::CRPL_REG_12,
        &civil::CIVIL_473_2,
        &civil::CIVIL_577,
        &ad::AD_8_2,
        &marking::PRICE_MARKING_18,
        &promo::PROMO_6,
    ],
    in_force: SINCE_2021,
    plain: "说好送的就要送。给不了的，按写明的价值赔。",
    caveat: "没写明值多少的，赔多少看个案。赠品没单独付钱，一般没有三倍、十倍。",
};

fn about_bad_gift(it: &Reader) -> Truth {
    matter(it, asked::GIFT_BAD) | matter(it, asked::EXCHANGED)
}

const FAULTY: Element = Element {
    name: "不安全，或没法正常用",
    test: |it| !it.is(&asked::FAULT, asked::TOLD),
    bearer: Bearer::Consumer,
    note: "不影响用的小毛病，事先如实说过的，不算。",
    proof: &[hold::PHOTOS, hold::UNBOXING, hold::TEST_REPORT],
    basis: &[&crpl_reg::CRPL_REG_7_2],
};

/// 赠品有毛病.
pub static GIFT_REPAIR: Claim = Claim {
    id: "gift-repair",
    title: "换、修有毛病的赠品",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_bad_gift,
    elements: &[FAULTY],
    defences: &[],
    follows: None,
    remedies: &[Remedy { name: "换好的，或修好", amount: None }],
    basis: &[
        &crpl_reg::CRPL_REG_7_2,
        &crpl_reg::CRPL_REG_12,
        &civil::CIVIL_577,
        &civil::CIVIL_582,
        &marking::PRICE_MARKING_18,
    ],
    in_force: SINCE_2021,
    plain: "送的、换购的东西也不能是坏的，可以要卖家换、修。",
    caveat: "退了买的东西，赠品要一起退；退不了的，按事先标明的价扣。赠品没付钱，一般没有三倍、十倍，食品赠品看个案。",
};

/// 换购退款.
pub static EXCHANGE_REFUND: Claim = Claim {
    id: "exchange-refund",
    title: "退换购的钱",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| matter(it, asked::EXCHANGED),
    elements: &[FAULTY],
    defences: &[],
    follows: None,
    remedies: &[REFUND, RETURN_POSTAGE],
    basis: &[&civil::CIVIL_577, &civil::CIVIL_582, &civil::CIVIL_563_1, &crpl_reg::CRPL_REG_7_2],
    in_force: SINCE_2021,
    plain: "加钱换购也是买，没法用的，退回去，换购的钱退给你。",
    caveat: "算钱只算换购付的那一笔，不是它的标价。修得好的，法院可能先让换、修。",
};

/// 赠品致损.
pub static GIFT_HARM: Claim = Claim {
    id: "gift-harm",
    title: "赔损失（赠品伤人毁物）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_bad_gift,
    elements: &[Element {
        name: "不安全，因此伤人毁物",
        test: |it| it.is(&asked::FAULT, asked::UNSAFE).and_then(|| it.is(&what::COSTS, what::HARM)),
        bearer: Bearer::Consumer,
        note: "病历、残骸、现场照片不要丢。",
        proof: &[hold::BILLS, hold::PHOTOS, hold::GOODS_KEPT, hold::TEST_REPORT],
        basis: &[&online::ONLINE_CONSUMER_8, &crpl_reg::CRPL_REG_7_2],
    }],
    defences: &[],
    follows: None,
    remedies: &[LOSS],
    basis: &[
        &online::ONLINE_CONSUMER_8,
        &crpl_reg::CRPL_REG_7_2,
        &civil::CIVIL_1203,
        &civil::CIVIL_1179,
        &food_drug::FOOD_DRUG_4,
    ],
    in_force: SINCE_2021,
    plain: "赠品、奖品、换购的东西伤了人、毁了物，卖家要赔，不能说“免费的不管”。",
    caveat: "要连厂家一起找，回去加选“东西坏、有毛病”。",
};

/// 兑奖.
pub static PRIZE_DUE: Claim = Claim {
    id: "prize-due",
    title: "兑奖",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| matter(it, asked::UNPAID_PRIZE),
    elements: &[PROMISED],
    defences: &[UNMET],
    follows: None,
    remedies: &[
        Remedy { name: "把奖品兑给我", amount: None },
        Remedy {
            name: "给不了的，赔奖品的价值",
            amount: Some(Amount {
                pot: Pot::Loss,
                terms: &[Term {
                    base_name: "写明的价值（5万元以内）",
                    base: |it| Some(it.money(&asked::VALUE)?.min(HIGHEST_PRIZE)),
                    times: 1,
                }],
                floor: None,
                up_to: false,
            }),
        },
    ],
    basis: &[
        &crpl_reg::CRPL_REG_12,
        &civil::CIVIL_473_2,
        &civil::CIVIL_577,
        &aucl::AUCL_11,
        &promo::PROMO_13,
        &promo::PROMO_17,
    ],
    in_force: SINCE_2021,
    plain: "中了奖就要兑。不兑的，按写明的价值赔。",
    caveat: "抽奖最高5万元，超出的部分不当然归你，看个案。没写明值多少的，赔多少也看个案。",
};

/// 照原规则.
pub static OLD_RULES: Claim = Claim {
    id: "prize-old-rules",
    title: "照参加时的规则办",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| matter(it, asked::CHANGED),
    elements: &[Element {
        name: "参加以后，改得对你更差",
        test: |it| !it.is(&asked::CHANGE, asked::BETTER),
        bearer: Bearer::Consumer,
        note: "改得对你更好的，不算。",
        proof: &[hold::LISTING, hold::LIVE_RECORDING, hold::CHAT],
        basis: &[&aucl::AUCL_11, &promo::PROMO_13],
    }],
    defences: &[Element {
        name: "改得有正当理由",
        test: |it| it.is(&asked::CHANGE, asked::REASONED),
        bearer: Bearer::Respondent,
        note: "理由要说得清楚，只写“最终解释权”不算。",
        proof: &[],
        basis: &[&aucl::AUCL_11],
    }],
    follows: None,
    remedies: &[Remedy { name: "照我参加时的规则办", amount: None }],
    basis: &[&civil::CIVIL_577, &crpl_reg::CRPL_REG_12, &civil::CIVIL_473_2, &aucl::AUCL_11, &promo::PROMO_13],
    in_force: SINCE_2021,
    plain: "参加以后没有正当理由改规则的，要照你参加时的规则办。",
    caveat: "有奖销售的规定主要管处罚，起诉时说他违约。",
};

/// 假抽奖，退参与的钱.
pub static DRAW_REFUND: Claim = Claim {
    id: "draw-refund",
    title: "退参加抽奖的钱",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_draw,
    elements: &[
        Element {
            name: "抽奖、概率是假的",
            test: rigged,
            bearer: Bearer::ConsumerStrict,
            note: "没抽到想要的，不是欺诈。要有内定、没放大奖、概率不符的凭据。",
            proof: &[hold::LISTING, hold::LIVE_RECORDING, hold::CHAT],
            basis: &[&aucl::AUCL_11, &promo::PROMO_13, &guide::BLIND_BOX_0],
        },
        Element {
            name: "付了钱参加，卖家是故意的",
            test: |it| it.is_any(&what::INTENT, &[what::KNEW, what::LIED]) & paid_to_draw(it),
            bearer: Bearer::ConsumerStrict,
            note: "免费参加的，没有钱可退。",
            proof: &[hold::PAYMENT, hold::ORDER, hold::CHAT],
            basis: &[&general::GENERAL_PART_21],
        },
    ],
    defences: &[],
    follows: None,
    remedies: &[REFUND],
    basis: &[&civil::CIVIL_148, &civil::CIVIL_152, &civil::CIVIL_157, &crpl::CRPL_20, &aucl::AUCL_11],
    in_force: SINCE_2021,
    plain: "抽奖、概率是假的，你付的钱可以请法院、仲裁撤销，退回来。",
    caveat: "只能向法院、仲裁要，知道被骗起1年内。抽到的东西要退回去。",
};

/// 盲盒退货.
pub static BOX_RETURN: Claim = Claim {
    id: "blind-box-return",
    title: "盲盒七日无理由退货",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| matter(it, asked::BOX_RETURN),
    elements: &[
        CONSUMER,
        TRADER,
        Element {
            name: "7日内说了要退",
            test: told_within_seven_days,
            bearer: Bearer::Consumer,
            note: "从签收第二天数起。东西要完好。",
            proof: &[hold::CHAT, hold::LOGISTICS],
            basis: &[&crpl::CRPL_25_1, &seven_day::SEVEN_DAY_10, &civil::CIVIL_203],
        },
    ],
    defences: &[Element {
        name: "拆了，而且这一单你确认过不退",
        test: |it| it.is(&asked::BOX, asked::OPENED).and_then(|| it.yes(&what::CONFIRMED)),
        bearer: Bearer::Respondent,
        note: "要充分告知、每次单独确认。默认勾选不算。没拆的、整套内容确定的，照常能退。",
        proof: &[],
        basis: &[&crpl::CRPL_25_2, &crpl_reg::CRPL_REG_19_2, &guide::BLIND_BOX_0],
    }],
    follows: None,
    remedies: &[REFUND],
    basis: &[
        &crpl::CRPL_25_1,
        &crpl::CRPL_25_2,
        &crpl::CRPL_25_3,
        &crpl_reg::CRPL_REG_19_2,
        &seven_day::SEVEN_DAY_10,
        &guide::BLIND_BOX_0,
    ],
    in_force: SINCE_2014,
    plain: "网上买的盲盒也有七日无理由，退回去卖家退款，运费你出。",
    caveat: "拆了的盲盒怎么退，只有效力不强的指引，法院看法可能不一。",
};
