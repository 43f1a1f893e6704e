//! 未成年人充值、打赏、下单 (民法典 19, 20, 144, 145): all of it under eight; from eight on what does not suit the age.

use super::shared::{SINCE_2021, not_yet_back, paid};
use crate::{
    content::{
        law::{
            civil_code as civil, ecl, minors_game_2019 as game_2019, minors_game_2021 as game_2021,
            minors_law as minors, minors_net_reg as net, spc_general_part as general,
            spc_minor_refund_2020 as refund_2020, spc_prepaid, tipping_2022, tipping_2026,
        },
        questions::{hold, minor, what},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        money::Money,
        truth::Truth,
    },
};

/// A child spent money, and not on tips, which go to the platform.
fn to_seller(it: &Reader) -> Truth {
    it.is(&what::PROBLEM, what::MINOR).and_then(|| !it.is(&minor::SPENT_ON, minor::TIPPING))
}

fn under_eight(it: &Reader) -> Truth {
    it.is(&minor::AGE, minor::UNDER_8)
}

/// What suits the child's age stays spent; nothing does under eight.
fn unsuited(it: &Reader) -> Option<Money> {
    if under_eight(it).is_yes() {
        return paid(it);
    }
    let [paid, suited] = it.numbers([&what::PAID, &minor::SUITED])?;
    Some(Money::fen(paid).less(Money::fen(suited)))
}

/// What goes back. What was used up is for the other side to show, so as long as it is not known nothing is taken off;
/// nor is it from games and tips, which may not be sold to children.
fn due(it: &Reader) -> Option<Money> {
    let unsuited = unsuited(it);
    if it.lacks(&[&what::PAID]) {
        return None;
    }
    let usable = it.is_any(&minor::SPENT_ON, &[minor::ORDER, minor::COURSE, minor::OTHER]);
    let used = if usable.is_yes() { it.money(&minor::ENJOYED) } else { None };
    not_yet_back(it, Some(unsuited?.less(used.unwrap_or_default())))
}

/// What both claims share: against the game's maker or the shop, and against the platform on which tips were given.
const BASE: Claim = Claim {
    id: "minor-refund",
    title: "退孩子花的钱",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: to_seller,
    elements: &[
        Element {
            name: "花钱的是未成年人",
            test: |it| it.is_any(&minor::AGE, &[minor::UNDER_8, minor::UNDER_16, minor::UNDER_18]),
            bearer: Bearer::Consumer,
            note: "满16岁、主要靠自己挣钱生活的，当成年人看，不退。户口本、出生证明能证明年龄。",
            proof: &[],
            basis: &[&civil::CIVIL_18_2, &civil::CIVIL_19, &civil::CIVIL_20],
        },
        Element {
            name: "是孩子自己弄的",
            test: |it| it.yes(&minor::ACTED),
            bearer: Bearer::Consumer,
            note: "用的是大人的账号，先推定是大人弄的。用付款时间、作息、聊天、语音、位置来反证。",
            proof: &[hold::CHILD_TRACES, hold::PAYMENT, hold::CHAT],
            basis: &[&ecl::ECL_48_2, &civil::CIVIL_145_1],
        },
        Element {
            name: "不满8岁，或者和年纪不相称",
            test: |it| {
                let too_much = || Truth::from(unsuited(it).map(|it| it != Money::ZERO));
                under_eight(it).or_else(too_much)
            },
            bearer: Bearer::Respondent,
            note: "看和孩子生活有多大关系、懂不懂后果、数额多少。游戏限额以内的，也不当然有效。",
            proof: &[],
            basis: &[&civil::CIVIL_145_1, &general::GENERAL_PART_5],
        },
    ],
    defences: &[Element {
        name: "家长同意过，或者事后认了",
        test: |it| !under_eight(it) & it.yes(&minor::AGREED),
        bearer: Bearer::Respondent,
        note: "由对方证明。对方催你30日内表态，你不表态，算不同意。",
        proof: &[],
        basis: &[&civil::CIVIL_145_1, &civil::CIVIL_145_2],
    }],
    follows: None,
    remedies: &[Remedy {
        name: "退孩子花的钱",
        amount: Some(Amount {
            pot: Pot::Price,
            terms: &[Term { base_name: "不相称、还没退的部分", base: due, times: 1 }],
            floor: None,
            up_to: false,
        }),
    }],
    basis: &[
        &civil::CIVIL_145_1,
        &civil::CIVIL_144,
        &civil::CIVIL_157,
        &refund_2020::MINOR_REFUND_9,
        &net::MINORS_NET_44,
        &net::MINORS_NET_46,
        &game_2019::GAME_2019_0,
        &game_2021::GAME_2021_0,
        &minors::MINORS_75_2,
        &spc_prepaid::PREPAID_10_1,
        &spc_prepaid::PREPAID_10_2,
        &spc_prepaid::PREPAID_10_3,
    ],
    in_force: SINCE_2021,
    plain: "不满8岁的，原则上全退。8岁以上的，只退和年纪不相称的部分。买来的东西还在的，要退回去。",
    caveat: "没管好密码的，有的法院让家长分担一部分；已经享受的服务，可能要扣。都看个案。",
};

/// 游戏、网购、课程.
pub static REFUND: Claim = BASE;

/// 直播打赏.
pub static TIPPING: Claim = Claim {
    id: "minor-tipping",
    title: "退孩子打赏的钱",
    party: Party::Platform,
    scope: |it| it.is(&what::PROBLEM, what::MINOR).and_then(|| it.is(&minor::SPENT_ON, minor::TIPPING)),
    basis: &[
        &civil::CIVIL_145_1,
        &civil::CIVIL_144,
        &civil::CIVIL_157,
        &tipping_2026::TIPPING_2026_0,
        &tipping_2022::TIPPING_2022_0,
        &net::MINORS_NET_44,
        &refund_2020::MINOR_REFUND_9,
    ],
    plain: "不满8岁的，原则上全退。8岁以上的，只退和年纪不相称的部分。主播分走的，由平台自己去要。",
    caveat: "2022年5月起平台不得让孩子打赏，2026年4月起退款要从有利于孩子处理，有理由要全退；法院仍会看年龄和数额。",
    ..BASE
};
