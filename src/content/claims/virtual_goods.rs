//! 网课、会员、代练这类一次付清的服务: what was not given comes back, and what was promised is owed.

use super::{
    prepaid::about_card,
    shared::{LOSS, SINCE_2021, not_yet_back, paid},
};
use crate::{
    content::{
        law::{civil_code as civil, crpl, crpl_reg},
        questions::{hold, prepaid, virtual_goods as service, what},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        money::Money,
        truth::Truth,
    },
};

/// A service that is paid and given once, and nothing on the list of problems fits.
fn about_service(it: &Reader) -> Truth {
    let other = it.is(&what::PROBLEM, what::OTHER_PROBLEM).and_then(|| it.is(&what::GOODS, what::SERVICE));
    other | about_card(it).and_then(|| it.is(&prepaid::KIND, prepaid::ONCE))
}

/// The price less what was given is worth.
fn not_given(it: &Reader) -> Option<Money> {
    let paid = paid(it);
    let part = it.is(&service::FAULT, service::PART).is_yes();
    let given = if part { it.money(&service::GIVEN_WORTH) } else { Some(Money::ZERO) };
    not_yet_back(it, Some(paid?.less(given?)))
}

const LACKING: Element = Element {
    name: "说好的服务没给，或没给够",
    test: |it| it.is_any(&service::FAULT, &[service::NOTHING, service::PART]),
    bearer: Bearer::Consumer,
    note: "都给了，只是不想要了的，不能退：服务没有七日无理由。",
    proof: &[hold::CONTRACT, hold::LISTING, hold::CHAT, hold::USAGE],
    basis: &[&civil::CIVIL_577],
};

const fn back(name: &'static str, terms: &'static [Term]) -> Remedy {
    Remedy { name, amount: Some(Amount { pot: Pot::Price, terms, floor: None, up_to: false }) }
}

/// 退没给的部分.
pub static REFUND: Claim = Claim {
    id: "service-refund",
    title: "退没给的那部分",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_service,
    elements: &[LACKING],
    defences: &[],
    follows: None,
    remedies: &[back("退没给部分的钱", &[Term { base_name: "付的钱减去已给的部分", base: not_given, times: 1 }]), LOSS],
    basis: &[
        &civil::CIVIL_577,
        &civil::CIVIL_582,
        &civil::CIVIL_563_1,
        &civil::CIVIL_566,
        &crpl::CRPL_52,
        &civil::CIVIL_497,
    ],
    in_force: SINCE_2021,
    plain: "没给的、缩水的部分，按没给多少退多少。写着概不退款的，不算数；已经用掉的要扣。",
    caveat: "分期贷款绑着办的，能不能一起解除，看个案。中小学学科培训另有规定，这里不下结论。",
};

/// 补上.
pub static PERFORM: Claim = Claim {
    id: "service-perform",
    title: "把没给的补上",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_service,
    elements: &[LACKING],
    defences: &[],
    follows: None,
    remedies: &[Remedy { name: "照说好的补上、做完", amount: None }],
    basis: &[&civil::CIVIL_577, &civil::CIVIL_582],
    in_force: SINCE_2021,
    plain: "还想要的，可以让他照说好的补上、做完。",
    caveat: "",
};

/// 保过、包就业.
pub static RESULT: Claim = Claim {
    id: "service-result",
    title: "兑现“保过”“包就业”",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| about_service(it).and_then(|| it.is(&service::FAULT, service::RESULT)),
    elements: &[Element {
        name: "保证写得具体",
        test: |it| it.yes(&service::CONCRETE),
        bearer: Bearer::Consumer,
        note: "写明做到什么、做不到怎么办。没保证过结果的，没考过不算他违约。",
        proof: &[hold::CONTRACT, hold::LISTING, hold::CHAT],
        basis: &[&civil::CIVIL_473_2, &crpl_reg::CRPL_REG_12],
    }],
    defences: &[],
    follows: None,
    remedies: &[back(
        "照承诺该退的钱",
        &[Term {
            base_name: "照承诺还没退的钱",
            base: |it| not_yet_back(it, it.money(&service::PROMISED_BACK)),
            times: 1,
        }],
    )],
    basis: &[&civil::CIVIL_577, &civil::CIVIL_473_2, &crpl_reg::CRPL_REG_12],
    in_force: SINCE_2021,
    plain: "写明保过、包就业而没做到的，照承诺退、照承诺赔。",
    caveat: "没做到不等于欺诈；要三倍，还得证明他一开始就在骗。",
};
