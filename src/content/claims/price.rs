//! 价格欺诈、多收、保价、杀熟、搭售: the difference back (价格法 41), and what was added unasked. Three-fold damages for
//! fraud by a false price are in `fraud`.

use super::shared::{CONSUMER, REFUND, SINCE_2014, SINCE_2021, TRADER, not_yet_back, paid};
use crate::{
    content::{
        law::{
            antimonopoly, civil_code as civil, crpl, crpl_reg, ecl, online_trading, pipl,
            platform_price_rules as platform, platform_rules, price_law as law, price_marking as marking,
            price_penalty_reg as penalty, promo, spc_contract_general as contract, spc_general_part as general,
            spc_online_consumer as online,
        },
        questions::{hold, price as asked, what, when},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, InForce, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        money::Money,
        question::Choice,
        truth::Truth,
    },
};

/// It is this matter of money.
pub(super) fn matter(it: &Reader, matter: Choice) -> Truth {
    it.is(&what::PROBLEM, what::PRICE).and_then(|| it.is(&asked::MATTER, matter))
}

pub(super) fn about_false_price(it: &Reader) -> Truth {
    matter(it, asked::FALSE_PRICE)
}

/// The price itself was false or misleading (明码标价规定 19 to 21).
pub(super) fn false_price(it: &Reader) -> Truth {
    about_false_price(it).and_then(|| !it.is(&asked::TRICK, asked::HARMLESS))
}

/// The buyer knew no better and bought because of the price.
pub(super) fn believed_price(it: &Reader) -> Truth {
    false_price(it).and_then(|| it.yes(&asked::BELIEVED))
}

/// What was paid beyond what was due (价格法 41), as far as it has not come back.
fn overpaid(it: &Reader) -> Option<Money> {
    let (paid, due) = (paid(it), it.money(&asked::DUE));
    not_yet_back(it, Some(paid?.less(due?)))
}

const DIFFERENCE: Remedy = Remedy {
    name: "退差价",
    amount: Some(Amount {
        pot: Pot::Price,
        terms: &[Term { base_name: "实付减去应付", base: overpaid, times: 1 }],
        floor: None,
        up_to: false,
    }),
};

const PAID_MORE: Element = Element {
    name: "付得比该付的多",
    test: |it| overpaid(it).map(|it| it != Money::ZERO).into(),
    bearer: Bearer::Consumer,
    note: "要算得出。打折没写基准的，按此前7日同店最低成交价，没有就按上一次的。",
    proof: &[hold::LISTING, hold::ORDER, hold::PAYMENT],
    basis: &[&law::PRICE_41, &marking::PRICE_MARKING_16_2, &promo::PROMO_21],
};

/// 退多付的钱.
pub static OVERPAID: Claim = Claim {
    id: "price-overpaid",
    title: "退多付的钱",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| about_false_price(it) | matter(it, asked::EXTRA),
    elements: &[
        TRADER,
        Element {
            name: "标价、折扣、收费不合规矩",
            test: |it| false_price(it) | matter(it, asked::EXTRA),
            bearer: Bearer::Consumer,
            note: "编原价、先涨后降、低价引进来、藏条件、另外加钱都算。只差零头的不算。",
            proof: &[hold::LISTING, hold::ORDER, hold::CHAT],
            basis: &[
                &law::PRICE_13_2,
                &law::PRICE_14,
                &marking::PRICE_MARKING_8,
                &marking::PRICE_MARKING_16_2,
                &marking::PRICE_MARKING_17_1,
                &marking::PRICE_MARKING_17_2,
                &marking::PRICE_MARKING_19,
                &marking::PRICE_MARKING_20_1,
                &marking::PRICE_MARKING_21,
            ],
        },
        PAID_MORE,
    ],
    defences: &[],
    follows: None,
    remedies: &[DIFFERENCE],
    basis: &[
        &law::PRICE_41,
        &law::PRICE_13_2,
        &law::PRICE_14,
        &crpl::CRPL_52,
        &crpl_reg::CRPL_REG_10_1,
        &penalty::PRICE_PENALTY_16_1,
        &marking::PRICE_MARKING_8,
        &marking::PRICE_MARKING_19,
        &platform::PLATFORM_PRICE_10,
        &promo::PROMO_5,
    ],
    in_force: SINCE_2014,
    plain: "价格违法让你多付的，多付多少退多少，不用证明他是故意的。",
    caveat: "卖家拿得出证据不是故意的，不算价格欺诈；该退多少，要看说好的价。价格被查处，不等于有三倍。",
};

/// 因假价格而撤销.
pub static SET_ASIDE: Claim = Claim {
    id: "price-set-aside",
    title: "退货退款（假价格）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_false_price,
    elements: &[
        Element {
            name: "价格是假的",
            test: false_price,
            bearer: Bearer::ConsumerStrict,
            note: "只差零头、实付更便宜的不算。",
            proof: &[hold::LISTING, hold::ORDER],
            basis: &[&law::PRICE_14, &marking::PRICE_MARKING_19, &marking::PRICE_MARKING_21],
        },
        Element {
            name: "卖家故意，你信了才买",
            test: |it| it.is_any(&what::INTENT, &[what::KNEW, what::LIED]) & believed_price(it),
            bearer: Bearer::ConsumerStrict,
            note: "标错、弄错的不算。买之前就知道的也不算。",
            proof: &[hold::LISTING, hold::CHAT],
            basis: &[&general::GENERAL_PART_21],
        },
    ],
    defences: &[],
    follows: None,
    remedies: &[REFUND],
    basis: &[&civil::CIVIL_148, &civil::CIVIL_152, &civil::CIVIL_157, &crpl::CRPL_20, &law::PRICE_14],
    in_force: SINCE_2021,
    plain: "被假价格骗着买的，可以请法院、仲裁撤销这单：货退回去，钱全退。",
    caveat: "只能向法院、仲裁要，知道被骗起1年内。东西用旧了的，要折价。",
};

/// 保价、说好的价.
pub static PROMISED: Claim = Claim {
    id: "price-promise",
    title: "补差价（说好的价）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| matter(it, asked::PROMISE),
    elements: &[
        Element {
            name: "写明过保价，或写明过这个价",
            test: |it| !it.is(&asked::PROMISED_PRICE, asked::UNPROMISED),
            bearer: Bearer::Consumer,
            note: "卖完就降价，本身不违法。没写过保价的，要不到差价。",
            proof: &[hold::LISTING, hold::CHAT, hold::LIVE_RECORDING],
            basis: &[&crpl_reg::CRPL_REG_12, &civil::CIVIL_473_2],
        },
        PAID_MORE,
    ],
    defences: &[Element {
        name: "差条件，或过了期",
        test: |it| it.is(&asked::PROMISED_PRICE, asked::UNMET),
        bearer: Bearer::Respondent,
        note: "条件、期限要醒目写明才能拿来挡。事后才加的不算。",
        proof: &[],
        basis: &[&promo::PROMO_20, &civil::CIVIL_496_2],
    }],
    follows: None,
    remedies: &[DIFFERENCE],
    basis: &[
        &crpl_reg::CRPL_REG_12,
        &online::ONLINE_CONSUMER_10,
        &civil::CIVIL_473_2,
        &civil::CIVIL_577,
        &marking::PRICE_MARKING_19,
        &promo::PROMO_6,
        &promo::PROMO_22,
    ],
    in_force: SINCE_2021,
    plain: "写明了保价、到手价、用券价的，要照那个价补你差价。",
    caveat: "",
};

const SAME_TERMS: Element = Element {
    name: "同样的东西、同样的条件",
    test: |it| !it.is(&asked::TERMS, asked::DIFFERENT),
    bearer: Bearer::Consumer,
    note: "机票、酒店要同一舱位、同一时刻。时间、库存、券、付款方式不同的不算。",
    proof: &[hold::LISTING, hold::ORDER],
    basis: &[&crpl_reg::CRPL_REG_9_2],
};

const PUBLISHED: Element = Element {
    name: "页面写明过谁是什么价",
    test: |it| it.is(&asked::TERMS, asked::PUBLISHED),
    bearer: Bearer::Respondent,
    note: "公开写明的新人价、会员价、地区价，不是杀熟。",
    proof: &[],
    basis: &[&crpl_reg::CRPL_REG_9_2, &marking::PRICE_MARKING_6],
};

/// In force since the law on personal data, by the day of the order.
const SINCE_DATA_LAW: InForce = InForce { span: pipl::PIPL.in_force, on: &when::ORDERED };

const ABOUT_PERSONAL: fn(&Reader) -> Truth = |it| matter(it, asked::PERSONAL);

/// 杀熟，退差价.
pub static PERSONAL: Claim = Claim {
    id: "price-personal",
    title: "退差价（杀熟）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: ABOUT_PERSONAL,
    elements: &[CONSUMER, TRADER, SAME_TERMS, PAID_MORE],
    defences: &[PUBLISHED],
    follows: None,
    remedies: &[DIFFERENCE],
    basis: &[
        &crpl_reg::CRPL_REG_9_2,
        &law::PRICE_41,
        &pipl::PIPL_24_1,
        &platform_rules::PLATFORM_RULES_31,
        &platform::PLATFORM_PRICE_15,
        &platform::PLATFORM_PRICE_8,
    ],
    in_force: SINCE_DATA_LAW,
    plain: "瞒着你，同样条件收你更贵的，把差价退给你。卖家要说清价差的理由。",
    caveat: "证据难，判多少看个案。杀熟本身没有三倍，另外证明了欺诈才有。",
};

/// 杀熟，按个人信息要.
pub static PERSONAL_DATA: Claim = Claim {
    id: "price-personal-data",
    title: "赔差价（拿你的信息定价）",
    party: Party::Handler,
    liability: Liability::Direct,
    scope: ABOUT_PERSONAL,
    elements: &[SAME_TERMS, PAID_MORE],
    defences: &[PUBLISHED],
    follows: None,
    remedies: &[DIFFERENCE],
    basis: &[
        &pipl::PIPL_24_1,
        &pipl::PIPL_69_1,
        &pipl::PIPL_69_2,
        &platform::PLATFORM_PRICE_15,
        &antimonopoly::ANTIMONOPOLY_22,
    ],
    in_force: SINCE_DATA_LAW,
    plain: "平台用你的信息给你定高价的，差价由它赔。它证明不了自己没过错，就算有过错。",
    caveat: "没有最低赔偿，也没有三倍。用反垄断法要先证明对方有支配地位，很难。",
};

/// 搭售.
pub static TIED: Claim = Claim {
    id: "tied-refund",
    title: "退搭着卖的钱",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| matter(it, asked::TYING),
    elements: &[Element {
        name: "没写明、默认勾着，或硬搭",
        test: |it| !it.is(&asked::TIED, asked::CHOSEN),
        bearer: Bearer::Consumer,
        note: "写得清楚、自己勾的，不算。默认勾上、沿用上次的，都不算你同意。",
        proof: &[hold::ORDER, hold::LISTING, hold::PAYMENT],
        basis: &[&ecl::ECL_19, &crpl_reg::CRPL_REG_11, &online_trading::ONLINE_TRADING_17],
    }],
    defences: &[],
    follows: None,
    remedies: &[REFUND],
    basis: &[
        &ecl::ECL_19,
        &civil::CIVIL_496_2,
        &crpl_reg::CRPL_REG_11,
        &contract::CONTRACT_GENERAL_10_3,
        &online_trading::ONLINE_TRADING_17,
        &platform_rules::PLATFORM_RULES_16,
    ],
    in_force: SINCE_2021,
    plain: "默认勾上、没醒目写明就搭给你的，可以说没同意过，要回这笔钱。",
    caveat: "退不退看个案，已经用掉的更难。没有最低赔偿，没有三倍，另外证明了欺诈才有。",
};
