//! 预售、定金: a deposit goes back double, once, or not at all (民法典 586 to 588); what is no deposit goes back once.

use super::{
    price::matter,
    shared::{REFUND, SINCE_2021, loss, paid, to_refund},
};
use crate::{
    content::{
        law::{
            civil_code as civil, contract_admin, crpl_reg, price_marking as marking, spc_contract_general as contract,
        },
        questions::{deposit as asked, hold, price, what},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        money::Money,
        truth::Truth,
    },
};

/// Sold in advance, or against a deposit.
pub(super) fn about_deposit(it: &Reader) -> Truth {
    matter(it, price::DEPOSIT)
}

/// Bought against a deposit, paid for and received: what remains is to send it back, deposit and all (七日退货办法 17).
pub(super) fn paid_up(it: &Reader) -> Truth {
    about_deposit(it).and_then(|| it.is(&asked::FAULT, asked::COMPLETED))
}

/// What counts as a deposit: at most a fifth of the price, to the whole fen (民法典 586(2)).
fn deposit(it: &Reader) -> Option<Money> {
    let [price, paid] = it.numbers([&asked::PRICE, &asked::PAID])?;
    Some(Money::fen(paid.min(price / 5)))
}

/// What it costs more elsewhere, and what else the matter cost.
fn loss_and_dearer(it: &Reader) -> Option<Money> {
    let loss = loss(it)?;
    let [price, elsewhere] = it.numbers([&asked::PRICE, &what::REPLACEMENT_PRICE])?;
    Some(loss + Money::fen(elsewhere).less(Money::fen(price)))
}

/// The buyer changed his mind and was told clearly that the deposit would be lost.
fn forfeited(it: &Reader) -> Truth {
    let own = it.is(&asked::FAULT, asked::OWN);
    own.and_then(|| it.is(&asked::WORD, asked::DEPOSIT)).and_then(|| it.yes(&asked::WARNED))
}

const IS_DEPOSIT: Element = Element {
    name: "写明是定金",
    test: |it| it.is(&asked::WORD, asked::DEPOSIT),
    bearer: Bearer::Consumer,
    note: "“订金”“预付款”“意向金”“锁价金”，没写明不退、双倍退的，不算定金。",
    proof: &[hold::ORDER, hold::LISTING, hold::CHAT],
    basis: &[&civil::CIVIL_587, &contract::CONTRACT_GENERAL_67_1],
};

const NOT_DELIVERED: Element = Element {
    name: "卖家没照说好的卖",
    test: |it| !it.is_any(&asked::FAULT, &[asked::OWN, asked::COMPLETED]),
    bearer: Bearer::Consumer,
    note: "不卖了、催了还不发、临时加价改规则，都算。",
    proof: &[hold::CHAT, hold::ORDER, hold::LISTING],
    basis: &[&civil::CIVIL_587, &civil::CIVIL_577],
};

/// Who was prevented by force pays no damages (合同编通则解释 68(3)).
const FORCE: Element = Element {
    name: "天灾、政令，谁也没办法",
    test: |it| it.is(&asked::FAULT, asked::FORCE),
    bearer: Bearer::Respondent,
    note: "进货难、涨价不算。这样没买成的，付的钱退回，不罚定金。",
    proof: &[],
    basis: &[&contract::CONTRACT_GENERAL_68_3],
};

const OWN_CHANGE: Element = Element {
    name: "是你不要了，没付尾款",
    test: |it| it.is(&asked::FAULT, asked::OWN),
    bearer: Bearer::Consumer,
    note: "收到货七天内想退的，不走这条，定金一起退。",
    proof: &[hold::CHAT],
    basis: &[&civil::CIVIL_587],
};

/// 双倍返还定金.
pub static DOUBLE: Claim = Claim {
    id: "deposit-double",
    title: "定金双倍退",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_deposit,
    elements: &[IS_DEPOSIT, NOT_DELIVERED],
    defences: &[
        FORCE,
        Element {
            name: "两边都没做到",
            test: |it| it.is(&asked::FAULT, asked::BOTH),
            bearer: Bearer::Respondent,
            note: "两边都使买卖落空的，定金不罚，付的钱退回。",
            proof: &[],
            basis: &[&civil::CIVIL_587],
        },
    ],
    follows: None,
    remedies: &[
        REFUND,
        Remedy {
            name: "另赔一份定金",
            amount: Some(Amount {
                // Of deposit and loss only the larger is owed (民法典 588(2)).
                pot: Pot::Loss,
                terms: &[Term {
                    base_name: "定金（总价20%以内，不足1分的舍去）", base: deposit, times: 1
                }],
                floor: None,
                up_to: false,
            }),
        },
    ],
    basis: &[
        &civil::CIVIL_587,
        &civil::CIVIL_586_2,
        &civil::CIVIL_588,
        &contract::CONTRACT_GENERAL_67_1,
        &contract::CONTRACT_GENERAL_67_4,
    ],
    in_force: SINCE_2021,
    plain: "卖家没卖成，付的钱全退，再赔一份定金。定金最多按总价的20%算，多付的只退一次。",
    caveat: "约定了违约金的，和定金选一样。损失比定金大的，多出的部分还能要。只是小地方没做到的，法院可能不双倍。",
};

/// 没买成，退已付的钱.
pub static UNSOLD_REFUND: Claim = Claim {
    id: "presale-refund",
    title: "没买成，退付的钱",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_deposit,
    elements: &[Element {
        name: "不是你反悔",
        test: |it| !it.is_any(&asked::FAULT, &[asked::OWN, asked::COMPLETED]),
        bearer: Bearer::Consumer,
        note: "卖家不卖、加价，两边都没做到，天灾政令，都算。",
        proof: &[hold::CHAT, hold::ORDER],
        basis: &[&civil::CIVIL_563_1],
    }],
    defences: &[],
    follows: None,
    remedies: &[REFUND],
    basis: &[&civil::CIVIL_566, &civil::CIVIL_563_1, &civil::CIVIL_577, &civil::CIVIL_593],
    in_force: SINCE_2021,
    plain: "不管叫定金还是订金，卖家没卖成的，付的钱都要退。",
    caveat: "",
};

/// 没买成的损失.
pub static UNSOLD_LOSS: Claim = Claim {
    id: "presale-loss",
    title: "赔没买成的损失",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_deposit,
    elements: &[NOT_DELIVERED],
    defences: &[FORCE],
    follows: None,
    remedies: &[Remedy {
        name: "赔没买成的损失",
        amount: Some(Amount {
            pot: Pot::Loss,
            terms: &[
                Term { base_name: "有票据的花费", base: loss, times: 1 },
                Term { base_name: "另买贵出来的，加有票据的花费", base: loss_and_dearer, times: 1 },
            ],
            floor: None,
            up_to: false,
        }),
    }],
    basis: &[&civil::CIVIL_584, &civil::CIVIL_588, &contract::CONTRACT_GENERAL_60, &civil::CIVIL_591_1],
    in_force: SINCE_2021,
    plain: "另买贵了、因此花了别的钱，要卖家赔。有定金的，先算定金，不够的再要。",
    caveat: "赔的不超过下单时能料到的。另买得比市场价高很多的，只按市场价算。两边都有责任的，会减。",
};

/// 照预售的价卖.
pub static PERFORM: Claim = Claim {
    id: "presale-perform",
    title: "照说好的价卖",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_deposit,
    elements: &[NOT_DELIVERED],
    defences: &[FORCE],
    follows: None,
    remedies: &[Remedy { name: "照预售时说的价和时间交货", amount: None }],
    basis: &[
        &civil::CIVIL_577,
        &civil::CIVIL_580_1,
        &crpl_reg::CRPL_REG_12,
        &marking::PRICE_MARKING_19,
        &marking::PRICE_MARKING_20_1,
    ],
    in_force: SINCE_2021,
    plain: "还想要的，可以要卖家照预售时说的价交货。临时加价、改规则不算数。",
    caveat: "真没货、进不到了的，要不到货，只能退钱、赔钱。",
};

/// 自己不要了，退预付的钱.
pub static CHANGED_MIND: Claim = Claim {
    id: "presale-changed-mind",
    title: "不要了，退订金",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_deposit,
    elements: &[
        OWN_CHANGE,
        Element {
            name: "不是定金，或没醒目写过不退",
            test: |it| !forfeited(it),
            bearer: Bearer::Respondent,
            note: "醒目写明的定金，自己不要了就拿不回。只让勾一下、弹个窗，一般不算醒目。",
            proof: &[hold::LISTING, hold::ORDER],
            basis: &[&civil::CIVIL_587, &civil::CIVIL_496_2, &contract::CONTRACT_GENERAL_10_3, &civil::CIVIL_498],
        },
    ],
    defences: &[],
    follows: None,
    remedies: &[Remedy {
        name: "退付的钱，减去卖家能证明的损失",
        amount: Some(Amount {
            pot: Pot::Price,
            terms: &[Term { base_name: "还没退的钱", base: to_refund, times: 1 }],
            floor: None,
            up_to: true,
        }),
    }],
    basis: &[
        &contract::CONTRACT_GENERAL_67_1,
        &civil::CIVIL_496_2,
        &civil::CIVIL_497,
        &civil::CIVIL_498,
        &civil::CIVIL_566,
        &contract_admin::CONTRACT_ADMIN_6_1,
    ],
    in_force: SINCE_2021,
    plain: "不是定金的，自己不要了一般也能退，但卖家能证明的损失要扣掉。",
    caveat: "扣多少看个案。写了“定金”却没醒目说不退的，可以说这一条不算数，法院看法不一。",
};

/// 超过两成的部分.
pub static EXCESS: Claim = Claim {
    id: "deposit-excess",
    title: "退超过20%的部分",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_deposit,
    elements: &[
        OWN_CHANGE,
        IS_DEPOSIT,
        Element {
            name: "付的超过定金的上限",
            test: |it| {
                let (paid, most) = (paid(it), deposit(it));
                paid.zip(most).map(|(paid, most)| most < paid).into()
            },
            bearer: Bearer::Consumer,
            note: "定金最多按总价的20%算，超出的和尾款都不是定金。",
            proof: &[hold::ORDER, hold::PAYMENT],
            basis: &[&civil::CIVIL_586_2],
        },
    ],
    defences: &[],
    follows: None,
    remedies: &[Remedy {
        name: "退超出定金的钱，减去卖家能证明的损失",
        amount: Some(Amount {
            pot: Pot::Price,
            terms: &[Term {
                base_name: "还没退的钱，减去定金（总价20%以内）",
                base: |it| Some(to_refund(it)?.less(deposit(it)?)),
                times: 1,
            }],
            floor: None,
            up_to: true,
        }),
    }],
    basis: &[&civil::CIVIL_586_2, &civil::CIVIL_587, &civil::CIVIL_566],
    in_force: SINCE_2021,
    plain: "自己不要了，定金拿不回；超过总价20%的部分不是定金，可以要回。",
    caveat: "卖家的损失比定金大、又能证明的，会从里面扣。",
};
