//! 自动续费: what was charged without consent or reminder goes back, and the renewal ends (消法实施条例 10(2)).

use super::{price::matter, shared::to_refund};
use crate::{
    content::{
        law::{
            civil_code as civil, crpl_reg, online_trading as trading, platform_price_rules as platform, platform_rules,
        },
        questions::{hold, price, renewal as asked},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, InForce, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        law::Span,
        truth::Truth,
    },
};

fn about_renewal(it: &Reader) -> Truth {
    matter(it, price::RENEWAL)
}

/// No consent, or no reminder. Until April 2025 the reminder had to come five days ahead; since then there is no number.
fn unreminded(it: &Reader) -> Truth {
    let rule_of_five_days = trading::ONLINE_TRADING_OLD.in_force;
    it.is_any(&asked::NOTICE, &[asked::NEVER_AGREED, asked::UNWARNED]).or_else(|| match it.date(&asked::CHARGED) {
        None => Truth::Unknown,
        Some(day) if rule_of_five_days.contains(day) => !it.yes(&asked::EARLY),
        Some(_) => Truth::No,
    })
}

const UNREMINDED: Element = Element {
    name: "没真同意过，或扣钱前没醒目提醒",
    test: unreminded,
    bearer: Bearer::Respondent,
    note: "开通时、每次扣钱前都要醒目提醒。2025年5月起，没有提前几天的规定。",
    proof: &[],
    basis: &[&crpl_reg::CRPL_REG_10_2, &trading::ONLINE_TRADING_18, &trading::ONLINE_TRADING_OLD_18],
};

/// In force since the rules on online trade, by the day of the charge.
const SINCE_TRADING_RULES: InForce = InForce { span: Span::from(2021, 5, 1), on: &asked::CHARGED };

/// 退没用完的扣款.
pub static REFUND: Claim = Claim {
    id: "renewal-refund",
    title: "退自动续费扣的钱",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| about_renewal(it).and_then(|| !it.yes(&asked::USED_UP)),
    elements: &[UNREMINDED],
    defences: &[],
    follows: None,
    remedies: &[Remedy {
        name: "退自动续费扣的钱",
        amount: Some(Amount {
            // Not the price pot: what ends the renewal is asked for beside it, not in its place.
            pot: Pot::Loss,
            terms: &[Term { base_name: "还没退的扣款", base: to_refund, times: 1 }],
            floor: None,
            up_to: false,
        }),
    }],
    basis: &[
        &crpl_reg::CRPL_REG_10_2,
        &trading::ONLINE_TRADING_18,
        &trading::ONLINE_TRADING_OLD_18,
        &civil::CIVIL_496_2,
        &platform::PLATFORM_PRICE_20,
        &platform_rules::PLATFORM_RULES_16,
    ],
    in_force: SINCE_TRADING_RULES,
    plain: "没同意过、没提醒就扣的，可以要回来。发现了马上说，别接着用。",
    caveat: "用过一部分的，可能按用掉的扣。这是监管上的要求，起诉时说没有同意过、没有醒目提示。",
};

/// 用完了的扣款.
pub static REFUND_USED: Claim = Claim {
    id: "renewal-refund-used",
    title: "退自动续费扣的钱（用完了）",
    scope: |it| about_renewal(it).and_then(|| it.yes(&asked::USED_UP)),
    remedies: &[Remedy {
        name: "退自动续费扣的钱，多少由法院定",
        amount: Some(Amount {
            pot: Pot::Loss,
            terms: &[Term { base_name: "还没退的扣款", base: to_refund, times: 1 }],
            floor: None,
            up_to: true,
        }),
    }],
    plain: "没同意过、没提醒就扣的，用完了也可以要，但退不退、退多少看个案。",
    caveat: "整期都用完了的，法院常常不退，或只退一部分。",
    ..REFUND
};

/// 停止续费.
pub static STOP: Claim = Claim {
    id: "renewal-stop",
    title: "停止续费，不再扣钱",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_renewal,
    elements: &[Element {
        name: "续费还开着",
        test: |it| it.yes(&asked::STILL_ON),
        bearer: Bearer::Consumer,
        note: "支付软件里也能关。关掉之前的扣款，另外要。",
        proof: &[hold::CHAT, hold::PAYMENT],
        basis: &[&trading::ONLINE_TRADING_18, &crpl_reg::CRPL_REG_10_2],
    }],
    defences: &[],
    follows: None,
    remedies: &[Remedy { name: "停止自动续费，以后不再扣钱", amount: None }],
    basis: &[
        &trading::ONLINE_TRADING_18,
        &trading::ONLINE_TRADING_OLD_18,
        &crpl_reg::CRPL_REG_10_2,
        &platform::PLATFORM_PRICE_20,
    ],
    in_force: SINCE_TRADING_RULES,
    plain: "续费随时可以关，关要方便，不能为此收钱、设障碍。",
    caveat: "",
};
