//! 不发货、砍单、延迟发货.

use super::{
    deposit::about_deposit,
    parcel::{self, OWN_COURIER},
    shared::{LOSS, REFUND, SINCE_2021, paid},
};
use crate::{
    content::{
        law::{civil_code as civil, ecl, spc_contract_general as contract},
        questions::{hold, what},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        question::Choice,
        truth::Truth,
    },
};

fn about_delivery(it: &Reader) -> Truth {
    it.is(&what::PROBLEM, what::NOT_DELIVERED) | parcel::never_arrived(it)
}

/// The seller failed in one of these ways. Of a parcel that got lost on its way nobody is asked it.
fn failed(it: &Reader, ways: &[Choice]) -> Truth {
    let told = it.is(&what::PROBLEM, what::NOT_DELIVERED);
    if told.is_no() { told } else { it.is_any(&what::FAILURE, ways) }
}

const BREACH: Element = Element {
    name: "下了单，卖家没按说好的给",
    test: |it| {
        let known = it.is(&what::PROBLEM, what::NOT_DELIVERED);
        let due = if known.is_no() { known } else { !it.is(&what::FAILURE, what::NOT_DUE) };
        due | parcel::undelivered(it)
    },
    bearer: Bearer::Consumer,
    note: "提交订单成功，合同就成立。写“发货才算成立”的格式条款无效。快递丢了、别人没问你就代签了，也算没给；你自己另找的快递除外。",
    proof: &[hold::ORDER, hold::PAYMENT, hold::CHAT],
    basis: &[&ecl::ECL_49_1, &ecl::ECL_49_2, &ecl::ECL_20, &civil::CIVIL_593],
};

/// Refusal at once; mere delay only after a reminder (民法典 563(1)).
const RESCINDABLE: Element = Element {
    name: "可以不要了",
    test: |it| {
        let refused = failed(it, &[what::CANCELLED, what::PRICE_ERROR, what::SHAM]);
        refused.or_else(|| it.yes(&what::REMINDED))
    },
    bearer: Bearer::Consumer,
    note: "明说不发的，马上可以退。只是拖着的，先催，给个合理的时间，还不发再退。",
    proof: &[hold::CHAT],
    basis: &[&civil::CIVIL_563_1],
};

/// Only a court or tribunal can set a contract aside for a mistake (民法典 147).
const SET_ASIDE: Element = Element {
    name: "标错价，已由法院或仲裁撤销",
    test: |it| failed(it, &[what::PRICE_ERROR]).and_then(|| it.yes(&what::SET_ASIDE)),
    bearer: Bearer::Respondent,
    note: "卖家自己发通知取消，不等于撤销。他要在知道标错起90日内去法院或仲裁。",
    proof: &[],
    basis: &[&civil::CIVIL_147, &civil::CIVIL_152],
};

/// What can still undo a claim to the goods.
const STILL_IN_TIME: &str = "卖家说标错价的，知道起90日内还能请法院撤销，撤销了就不用发。";

/// 继续履行.
pub static DELIVER: Claim = Claim {
    id: "deliver",
    title: "继续发货",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_delivery,
    elements: &[BREACH],
    defences: &[
        OWN_COURIER,
        SET_ASIDE,
        Element {
            name: "确实没货，也进不到了",
            test: |it| failed(it, &[what::CANCELLED]).and_then(|| !it.yes(&what::STILL_SOLD)),
            bearer: Bearer::Respondent,
            note: "店里还在卖，就不能说没货。真没货的可以不发，但要赔差价。",
            proof: &[],
            basis: &[&civil::CIVIL_580_1],
        },
    ],
    follows: None,
    remedies: &[Remedy { name: "照订单发货或补发", amount: None }],
    basis: &[&civil::CIVIL_577, &civil::CIVIL_580_1, &ecl::ECL_49_1, &ecl::ECL_20],
    in_force: SINCE_2021,
    plain: "东西还想要的，可以要卖家照订单发货。",
    caveat: STILL_IN_TIME,
};

/// 解除退款.
pub static UNDELIVERED: Claim = Claim {
    id: "undelivered-refund",
    title: "不要了，退款",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_delivery,
    elements: &[BREACH, RESCINDABLE],
    defences: &[OWN_COURIER],
    follows: None,
    remedies: &[REFUND, LOSS],
    basis: &[&civil::CIVIL_563_1, &civil::CIVIL_566, &civil::CIVIL_577, &ecl::ECL_20, &civil::CIVIL_564_2],
    in_force: SINCE_2021,
    plain: "卖家不发货，或催了还不发，可以不要这单了，货款全退。",
    caveat: "标错价而被法院撤销的，货款照退；差价要不到，但卖家有过错的，要赔你因此受的损失。",
};

/// 另购差价.
pub static DEARER: Claim = Claim {
    id: "replacement-difference",
    title: "赔另买的差价",
    party: Party::Seller,
    liability: Liability::Direct,
    // Against a deposit it is reckoned with the deposit: see `deposit`.
    scope: |it| about_delivery(it) & !about_deposit(it),
    elements: &[BREACH, RESCINDABLE],
    defences: &[OWN_COURIER, SET_ASIDE],
    follows: None,
    remedies: &[Remedy {
        name: "另买的差价",
        amount: Some(Amount {
            pot: Pot::Replacement,
            terms: &[Term {
                base_name: "另买的价钱减去原来的价钱",
                base: |it| {
                    let (price, paid) = (it.money(&what::REPLACEMENT_PRICE), paid(it));
                    Some(price?.less(paid?))
                },
                times: 1,
            }],
            floor: None,
            up_to: false,
        }),
    }],
    basis: &[&civil::CIVIL_584, &contract::CONTRACT_GENERAL_60, &civil::CIVIL_566, &civil::CIVIL_591_1],
    in_force: SINCE_2021,
    plain: "退单以后，另买同样的东西贵了，差价由卖家赔。",
    caveat: "另买得比市场价高很多的，只按市场价算。赔的不超过下单时能料到的范围。卖家说标错价的，知道起90日内还能请法院撤销，撤销了就没有差价。",
};
