//! 一般违约: for whatever has no claim of its own.

use super::shared::{LOSS, REFUND, SINCE_2021};
use super::travel;
use crate::{
    content::{
        law::civil_code as civil,
        questions::{hold, prepaid, what},
    },
    domain::{
        claim::{Bearer, Claim, Element, Liability, Party, Remedy},
        facts::Reader,
        truth::Truth,
    },
};

/// Nothing on the list fits, or nothing was chosen; or what is wrong with food is wrong with something that is none in
/// law: medicine, pet food, tableware; or the card is one of many shops. Services have claims of their own.
fn unnamed(it: &Reader) -> Truth {
    let other = it.is(&what::PROBLEM, what::OTHER_PROBLEM);
    let service = other.is_yes() && it.is(&what::GOODS, what::SERVICE).is_yes();
    let general = Truth::from(!service) & (other | !it.is_any(&what::PROBLEM, what::NAMED_PROBLEMS));
    let no_food = it.is(&what::PROBLEM, what::FOOD).and_then(|| !it.is(&what::GOODS, what::EDIBLE));
    let no_card = it.is(&what::PROBLEM, what::PREPAID).and_then(|| it.is(&prepaid::KIND, prepaid::MULTI));
    general | no_food | no_card | travel::other(it)
}

const BROKEN: Element = Element {
    name: "卖家没做到说好的",
    test: |it| it.yes(&what::BROKEN),
    bearer: Bearer::Consumer,
    note: "说好的，看订单、商品页、聊天。没写明的，看这类东西一般该怎样。",
    proof: &[hold::ORDER, hold::LISTING, hold::CHAT],
    basis: &[&civil::CIVIL_577],
};

/// 做到说好的.
pub static PERFORM: Claim = Claim {
    id: "breach",
    title: "做到说好的，或补救、赔损失",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: unnamed,
    elements: &[BROKEN],
    defences: &[],
    follows: None,
    remedies: &[Remedy { name: "照说好的做，或补救", amount: None }, LOSS],
    basis: &[&civil::CIVIL_577, &civil::CIVIL_582, &civil::CIVIL_584],
    in_force: SINCE_2021,
    plain: "卖家没做到说好的，就要补上、改好，还要赔你的损失。",
    caveat: "",
};

/// 目的落空，退款.
pub static REFUND_BROKEN: Claim = Claim {
    id: "breach-refund",
    title: "不要了，退款",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: unnamed,
    elements: &[
        BROKEN,
        Element {
            name: "补也没用，或催了不补",
            test: |it| it.yes(&what::POINTLESS),
            bearer: Bearer::Consumer,
            note: "补上就行的，先让他补。催的话要留下记录。",
            proof: &[hold::CHAT],
            basis: &[&civil::CIVIL_563_1],
        },
    ],
    defences: &[],
    follows: None,
    remedies: &[REFUND],
    basis: &[&civil::CIVIL_563_1, &civil::CIVIL_566],
    in_force: SINCE_2021,
    plain: "没做到，又补不上了，可以不要这单，把钱退回来。",
    caveat: "用掉的部分可能要扣。",
};
