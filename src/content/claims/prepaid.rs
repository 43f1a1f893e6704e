//! 预付卡、课包、会员储值、跑路 (预付式消费解释). What goes back depends on the kind of card and on whose cause it is.

use super::shared::{CONSUMER, LOSS, SINCE_2014, SINCE_2021, TRADER, not_yet_back, paid, to_refund, told_within_of};
use crate::{
    content::{
        law::{
            civil_code as civil, crpl, crpl_penalty, crpl_reg, single_purpose_card as card_rules, spc_prepaid as law,
        },
        questions::{hold, prepaid, what, when},
    },
    domain::{
        calendar::Length,
        claim::{Amount, Bearer, Claim, Element, InForce, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        money::Money,
        question::Choice,
        truth::Truth,
    },
};

/// Money was paid in advance; or somebody wants a service back within seven days, which only this law may grant.
pub(super) fn about_card(it: &Reader) -> Truth {
    let returned = it.is(&what::PROBLEM, what::RETURN_REFUSED).and_then(|| it.is(&what::GOODS, what::SERVICE));
    it.is(&what::PROBLEM, what::PREPAID) | returned
}

/// Something of these happened to the card.
fn happened(it: &Reader, what: &[Choice]) -> Truth {
    about_card(it).and_then(|| it.is_any(&prepaid::GROUND, what))
}

/// The trader's doing, not the consumer's (预付式消费解释 18).
fn from_trader(it: &Reader) -> Truth {
    it.is_any(&prepaid::GROUND, &[prepaid::CLOSED, prepaid::FAILING, prepaid::MOVED, prepaid::HANDED_OVER])
}

fn closed(it: &Reader) -> Truth {
    it.is(&prepaid::GROUND, prepaid::CLOSED)
}

/// The interpretation holds since 2025-05-01; whether a court reads an older contract by it is open.
fn interpreted(it: &Reader) -> Truth {
    let ordered = it.date(&when::ORDERED);
    let since = ordered.is_some_and(|it| law::PREPAID.in_force.contains(it));
    if since { Truth::Yes } else { Truth::Unknown }
}

/// Told within seven days of the payment.
pub(in crate::content) fn told_within_seven_days(it: &Reader) -> Truth {
    told_within_of(it, &when::ORDERED, Length::Days(7))
}

/// What is left of the days of a card without a number of times, and all of them: from the day on which it ended, or
/// from the day on which the shop had stopped before (预付式消费解释 22).
fn days(it: &Reader) -> Option<(u64, u64)> {
    if it.lacks(&[&prepaid::CARD_START, &prepaid::CARD_DAYS]) {
        return None;
    }
    let stopped = if closed(it).is_yes() { it.date(&prepaid::CLOSED_ON) } else { None };
    let ended = [it.date(&when::NOTIFIED), stopped].into_iter().flatten().min();
    let (start, all) = (it.date(&prepaid::CARD_START), it.count(&prepaid::CARD_DAYS));
    let (ended, start, all) = (ended?, start?, all?);
    let gone = u64::try_from(ended.days_since(start)).unwrap_or_default();
    Some((all.saturating_sub(gone), all))
}

/// Whose cause it is decides at which price the used part is taken off.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cause {
    /// Not the consumer's: at the discount (预付式消费解释 18).
    Trader,
    /// The consumer's: at the price before the discount (预付式消费解释 19).
    Consumer,
}

/// What is not used up, rounded down to the fen and never less than nothing (预付式消费解释 15, 18 to 20, 22).
fn unused(it: &Reader, cause: Cause) -> Option<Money> {
    let is = |kind| it.is(&prepaid::KIND, kind).is_yes();
    let at_full_price = || {
        let [paid, used] = it.numbers([&what::PAID, &prepaid::USED_FULL])?;
        Some(Money::fen(paid).less(Money::fen(used)))
    };
    if is(prepaid::TIMES) {
        if cause == Cause::Consumer {
            return at_full_price();
        }
        let [paid, left, all] = it.numbers([&what::PAID, &prepaid::TIMES_LEFT, &prepaid::TIMES_TOTAL])?;
        Some(Money::fen(paid).share(left.min(all), all))
    } else if is(prepaid::BALANCE) {
        if cause == Cause::Consumer {
            return at_full_price();
        }
        let [paid, left] = it.numbers([&what::PAID, &prepaid::BALANCE_LEFT])?;
        Some(Money::fen(left.min(paid)))
    } else if is(prepaid::GIFTED) {
        let numbers = it.numbers([&what::PAID, &prepaid::GIVEN, &prepaid::BALANCE_LEFT])?;
        let [paid, given, left] = numbers.map(Money::fen);
        let all = paid + given;
        let left = left.min(all);
        match cause {
            // 实付÷（实付＋赠送）, of what is left.
            Cause::Trader => Some(paid.share(left.in_fen(), all.in_fen())),
            Cause::Consumer => Some(paid.less(all.less(left))),
        }
    } else if is(prepaid::PERIOD) || is(prepaid::MEMBER) {
        let (paid, days) = (paid(it), days(it));
        let (left, all) = days?;
        Some(paid?.share(left, all))
    } else {
        None
    }
}

/// What is not used up and has not come back, through no cause of the consumer's.
fn rest(it: &Reader) -> Option<Money> {
    not_yet_back(it, unused(it, Cause::Trader))
}

const CARD: Element = Element {
    name: "先交钱，以后分次给的消费卡",
    test: |it| {
        let one_trader = [prepaid::TIMES, prepaid::BALANCE, prepaid::GIFTED, prepaid::PERIOD];
        // Whether an online membership is such a card courts see differently: left open.
        it.is_any(&prepaid::KIND, &one_trader) | it.is(&prepaid::KIND, prepaid::MEMBER) & Truth::Unknown
    },
    bearer: Bearer::Consumer,
    note: "好多家通用的卡、一次给完的不算。线上会员算不算，看个案。",
    proof: &[hold::CONTRACT, hold::PAYMENT, hold::ORDER],
    basis: &[&law::PREPAID_1, &law::PREPAID_26],
};

/// A refund of this amount.
const fn back(name: &'static str, terms: &'static [Term]) -> Remedy {
    Remedy { name, amount: Some(Amount { pot: Pot::Price, terms, floor: None, up_to: false }) }
}

/// 付款七日内反悔.
pub static SEVEN_DAYS: Claim = Claim {
    id: "prepaid-seven-days",
    title: "7日内反悔，退本金",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_card,
    elements: &[
        CONSUMER,
        TRADER,
        CARD,
        Element {
            name: "付款7日内说了要退",
            test: told_within_seven_days,
            bearer: Bearer::Consumer,
            note: "从付款第二天数起，第7天24点前说出来就行。约定更长的，按约定。",
            proof: &[hold::CHAT, hold::PAYMENT],
            basis: &[&law::PREPAID_14_1, &civil::CIVIL_201, &civil::CIVIL_203],
        },
    ],
    defences: &[Element {
        name: "签约前体验过同样的",
        test: |it| told_within_seven_days(it).and_then(|| it.yes(&prepaid::TRIED)),
        bearer: Bearer::Respondent,
        note: "在这家、在别家体验过都算，由商家证明。",
        proof: &[],
        basis: &[&law::PREPAID_14_1],
    }],
    follows: None,
    remedies: &[back("退预付款本金", &[Term { base_name: "还没退的本金", base: to_refund, times: 1 }])],
    basis: &[&law::PREPAID_14_1, &law::PREPAID_1],
    in_force: InForce { span: law::PREPAID.in_force, on: &when::ORDERED },
    plain: "付款起7日内不用讲理由，就能要回付的本金。写着概不退款也没用。",
    caveat: "已经用掉的部分，商家可能要求扣。",
};

/// 非因消费者原因退款.
pub static REFUND: Claim = Claim {
    id: "prepaid-refund",
    title: "退剩下的钱（商家的原因）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_card,
    elements: &[
        CARD,
        Element {
            name: "商家那边出了事",
            test: from_trader,
            bearer: Bearer::Consumer,
            note: "关门、没按约给、搬店不便、没同意就转给别家，都算。说好不限次却约不上，也算。",
            proof: &[hold::CHAT, hold::PHOTOS, hold::CONTRACT],
            basis: &[&law::PREPAID_13_1, &crpl::CRPL_53, &civil::CIVIL_563_1],
        },
    ],
    defences: &[],
    follows: None,
    remedies: &[
        back("退剩下的预付款", &[Term { base_name: "没用的部分，除不尽的舍去不足1分", base: rest, times: 1 }]),
        Remedy { name: "利息：没约定的，按订约时一年期LPR，从解约起算", amount: None },
        LOSS,
    ],
    basis: &[
        &crpl::CRPL_53,
        &law::PREPAID_15_1,
        &law::PREPAID_18,
        &law::PREPAID_22_1,
        &law::PREPAID_22_2,
        &law::PREPAID_13_1,
        &law::PREPAID_16_1,
        &law::PREPAID_17_1,
        &law::PREPAID_15_2,
        &law::PREPAID_21,
        &law::PREPAID_25,
        &crpl_reg::CRPL_REG_21,
        &crpl_reg::CRPL_REG_22_2,
        &crpl_reg::CRPL_REG_22_3,
        &civil::CIVIL_563_1,
        &civil::CIVIL_566,
    ],
    in_force: SINCE_2014,
    plain: "商家的原因，用掉的按优惠价扣，剩下的退给你，另付利息。他不交消费记录的，可以照你说的认。",
    caveat: "2025年5月1日前办的卡，法院未必照这套算法。分期贷款绑着办的，能不能一起解除，看个案。",
};

/// 因消费者原因退款.
pub static REFUND_OWN: Claim = Claim {
    id: "prepaid-refund-own",
    title: "退剩下的钱（自己的原因）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| about_card(it).and_then(|| !from_trader(it)),
    elements: &[
        CARD,
        Element {
            name: "有解约的理由",
            test: |it| {
                let reason = it.is_any(&prepaid::GROUND, &[prepaid::HEALTH, prepaid::AGREED]);
                // An agreement without a term may be ended at any time (民法典 563(2)); whether this is one is open.
                let endless = || {
                    let termed = it.is_any(&prepaid::KIND, &[prepaid::PERIOD, prepaid::MEMBER]);
                    !termed.or_else(|| it.yes(&prepaid::TERM)) & Truth::Unknown
                };
                reason.or_else(endless)
            },
            bearer: Bearer::Consumer,
            note: "单纯不想去，不是法定理由。没写期限的，可以提前通知解约试试，看个案。",
            proof: &[hold::CONTRACT, hold::CHAT, hold::BILLS],
            basis: &[&law::PREPAID_13_2, &civil::CIVIL_533, &civil::CIVIL_563_2],
        },
    ],
    defences: &[],
    follows: None,
    remedies: &[
        back(
            "退剩下的预付款",
            &[Term {
                base_name: "按原价扣掉用过的，除不尽的舍去不足1分",
                base: |it| not_yet_back(it, unused(it, Cause::Consumer)),
                times: 1,
            }],
        ),
        Remedy {
            name: "利息：没约定的，按订约时一年定期存款基准利率，从解约起算", amount: None
        },
    ],
    basis: &[
        &law::PREPAID_13_2,
        &law::PREPAID_15_1,
        &law::PREPAID_19,
        &law::PREPAID_20,
        &law::PREPAID_22_1,
        &law::PREPAID_22_3,
        &law::PREPAID_16_1,
        &law::PREPAID_17_1,
        &law::PREPAID_9,
        &law::PREPAID_15_2,
        &law::PREPAID_21,
        &law::PREPAID_25,
        &civil::CIVIL_533,
        &civil::CIVIL_563_2,
        &civil::CIVIL_566,
    ],
    in_force: SINCE_2021,
    plain: "自己的原因，用掉的按不打折的价扣，剩下的退。扣完不够的，也不用补差价。",
    caveat: "身体原因算谁的，看法不一，这里按少的算。约定退得更多的，按约定。员工提成不能扣。",
};

/// 继续兑付.
pub static PERFORM: Claim = Claim {
    id: "prepaid-perform",
    title: "照说好的继续给",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| happened(it, &[prepaid::FAILING, prepaid::HANDED_OVER]),
    elements: &[
        CARD,
        Element {
            name: "店还开着",
            test: |it| !closed(it),
            bearer: Bearer::Consumer,
            note: "",
            proof: &[],
            basis: &[&crpl::CRPL_53],
        },
    ],
    defences: &[],
    follows: None,
    remedies: &[Remedy { name: "按原来的价钱和质量给", amount: None }, LOSS],
    basis: &[&crpl::CRPL_53, &law::PREPAID_12, &law::PREPAID_8, &crpl_reg::CRPL_REG_22_2, &civil::CIVIL_577],
    in_force: SINCE_2014,
    plain: "还想用的，可以要商家照原来的价钱、质量给。继续用还是退钱，由你选。",
    caveat: "",
};

/// 激活、补卡、转卡.
pub static CARD_SERVICE: Claim = Claim {
    id: "prepaid-card-service",
    title: "激活、补卡、转让",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| happened(it, &[prepaid::BLOCKED]),
    elements: &[CARD],
    defences: &[],
    follows: None,
    remedies: &[Remedy { name: "激活、换卡、补办，或给接手的人用", amount: None }],
    basis: &[
        &law::PREPAID_24,
        &law::PREPAID_11_1,
        &law::PREPAID_9,
        &law::PREPAID_2,
        &civil::CIVIL_497,
        &card_rules::CARD_0,
    ],
    in_force: SINCE_2021,
    plain: "卡里有钱，过期也能要求激活、换卡；记名的丢了能补。转给别人，通知到商家就算数。",
    caveat: "不限次的卡分给几个人轮着用的，不行。2025年5月1日前办的卡，法院未必照这份解释。",
};

/// 停业、不兑付、恶意逃避.
pub static PUNITIVE: Claim = Claim {
    id: "prepaid-punitive",
    title: "惩罚性赔偿（卷款跑路）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_card,
    elements: &[
        CONSUMER,
        TRADER,
        CARD,
        Element {
            name: "收了钱停业，没用的不给用",
            test: closed,
            bearer: Bearer::Consumer,
            note: "",
            proof: &[hold::PHOTOS, hold::CHAT],
            basis: &[&law::PREPAID_23_1],
        },
        Element {
            name: "恶意逃避退款",
            test: |it| {
                let signs = [prepaid::HIDING, prepaid::STRIPPED, prepaid::QUICK, prepaid::LURED];
                let evades = || {
                    it.is_any(&prepaid::EVASION, &signs) & !it.is(&prepaid::EVASION, prepaid::HONEST) & interpreted(it)
                };
                closed(it).and_then(evades)
            },
            bearer: Bearer::Consumer,
            note: "失联、转移财产、收了钱很快就关门这类。经营失败但在商量退款的，不算。",
            proof: &[hold::CHAT, hold::PHOTOS, hold::PAYMENT],
            basis: &[&law::PREPAID_23_1],
        },
    ],
    defences: &[],
    follows: None,
    remedies: &[Remedy {
        name: "惩罚性赔偿",
        amount: Some(Amount {
            pot: Pot::Punitive,
            terms: &[Term { base_name: "没退的预付款", base: rest, times: 3 }],
            floor: Some(Money::yuan(500)),
            up_to: true,
        }),
    }],
    basis: &[&law::PREPAID_23_1, &crpl::CRPL_55_1, &crpl_penalty::CRPL_PENALTY_10_2],
    in_force: SINCE_2014,
    plain: "收了钱关门，又存心躲着不退，还能另要惩罚性赔偿，通常按3倍，不到500元的按500元。",
    caveat: "条文没写倍数，按多少钱算也看个案，这里按没退的钱算。2025年5月1日前办的卡，法院未必照这份解释。",
};

/// Somebody stands behind the trader of a card this law is about.
fn backed(it: &Reader) -> Truth {
    let card = about_card(it).and_then(|| !it.is_any(&prepaid::KIND, &[prepaid::MULTI, prepaid::ONCE]));
    card.and_then(|| it.is_any(&prepaid::BACKERS, prepaid::ANY_BACKER))
}

/// What the claims against those behind the trader share; each says what makes that party answer.
const BACKER: Claim = Claim {
    id: "",
    title: "",
    party: Party::Backer,
    liability: Liability::Corresponding,
    scope: backed,
    elements: &[],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: &[Remedy { name: "商家该退、该赔的，按它的过错找它要", amount: None }],
    basis: &[],
    in_force: SINCE_2021,
    plain: "",
    caveat: "承担多少由法院定。2025年5月1日前办的卡，法院未必照这份解释。",
};

/// What a party yields that answers for the whole.
const WHOLE: &[Remedy] = &[Remedy { name: "商家该退、该赔的，也可以找它要", amount: None }];

/// 出借执照.
pub static LENDER: Claim = Claim {
    id: "prepaid-licence-lender",
    title: "出借执照的人也要还",
    liability: Liability::Direct,
    elements: &[Element {
        name: "执照或名义是它借出去的",
        test: |it| it.is(&prepaid::BACKERS, prepaid::LENDER),
        bearer: Bearer::Consumer,
        note: "看店里挂的执照、收款方、合同盖的章。它说自己没经营，没用。",
        proof: &[hold::CONTRACT, hold::PHOTOS, hold::PAYMENT],
        basis: &[&law::PREPAID_4, &crpl::CRPL_42],
    }],
    remedies: WHOLE,
    basis: &[&crpl::CRPL_42, &law::PREPAID_4],
    in_force: SINCE_2014,
    plain: "把执照、名义借给别人收预付款的，和实际开店的人都能找。",
    caveat: "",
    ..BACKER
};

/// 加盟总部，受约束.
pub static FRANCHISOR: Claim = Claim {
    id: "prepaid-franchisor",
    title: "加盟总部负责退",
    liability: Liability::Direct,
    elements: &[Element {
        name: "总部同意过、追认过，或让人信它会负责",
        test: |it| it.is(&prepaid::BACKERS, prepaid::FRANCHISE).and_then(|| interpreted(it)),
        bearer: Bearer::Consumer,
        note: "事先同意、事后认了、合同写了可以找它、样子让人有理由相信，有一样就行。",
        proof: &[hold::CONTRACT, hold::LISTING, hold::CHAT],
        basis: &[&law::PREPAID_5],
    }],
    remedies: WHOLE,
    basis: &[&law::PREPAID_5, &civil::CIVIL_577],
    plain: "和加盟店签的，总部受这份约定约束的，也能找总部退；反过来也一样。",
    caveat: "2025年5月1日前办的卡，法院未必照这份解释。",
    ..BACKER
};

/// 加盟总部，按过错.
pub static FRANCHISOR_FAULT: Claim = Claim {
    id: "prepaid-franchisor-fault",
    title: "加盟总部按过错赔",
    elements: &[Element {
        name: "总部对你的损失有过错",
        test: |it| it.is(&prepaid::BACKERS, prepaid::FRANCHISE_FAULT).and_then(|| interpreted(it)),
        bearer: Bearer::Consumer,
        note: "总部没答应过负责的，才看这一条。",
        proof: &[hold::CHAT, hold::LISTING],
        basis: &[&law::PREPAID_5],
    }],
    basis: &[&law::PREPAID_5, &civil::CIVIL_1165],
    plain: "总部不受约定约束，但有过错的，按过错赔。",
    ..BACKER
};

/// 商场.
pub static MALL: Claim = Claim {
    id: "prepaid-mall",
    title: "商场按过错赔",
    elements: &[Element {
        name: "租户没资质、执照，商场没查",
        test: |it| it.is(&prepaid::BACKERS, prepaid::MALL).and_then(|| interpreted(it)),
        bearer: Bearer::Consumer,
        note: "两样都要：租户没有，商场又没要求它拿出来。只是开在商场里，不够。",
        proof: &[hold::PHOTOS, hold::CHAT],
        basis: &[&law::PREPAID_6],
    }],
    basis: &[&law::PREPAID_6, &civil::CIVIL_1165],
    plain: "商场没查租户的资质、执照就让它收钱，按过错赔。",
    ..BACKER
};

/// 清算义务人.
pub static LIQUIDATOR: Claim = Claim {
    id: "prepaid-liquidator",
    title: "不清算的股东、董事等要赔",
    elements: &[Element {
        name: "公司该清算，一直没清算",
        test: |it| it.is(&prepaid::BACKERS, prepaid::UNWOUND).and_then(|| interpreted(it)),
        bearer: Bearer::Consumer,
        note: "公司的状态，上国家企业信用信息公示网站能查到。",
        proof: &[hold::PHOTOS],
        basis: &[&law::PREPAID_7],
    }],
    basis: &[&law::PREPAID_7, &civil::CIVIL_1165],
    plain: "公司该清算不清算，让你拿不回钱，负责清算的人要赔。",
    ..BACKER
};
