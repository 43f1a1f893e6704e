//! 比法律更好的承诺: 假一赔十, 晚发必赔, 坏了包赔 (消法实施条例 12).

use super::shared::SINCE_2021;
use super::{parcel, travel};
use crate::{
    content::{
        law::{civil_code as civil, crpl_reg, spc_food_civil1 as civil1, spc_online_consumer as online},
        questions::{hold, what, who},
    },
    domain::claim::{Amount, Bearer, Claim, Element, Liability, Party, Pot, Remedy, Term},
};

/// 按承诺赔.
pub static PROMISE: Claim = Claim {
    id: "promise",
    title: "按承诺赔（假一赔几）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| {
        let about = [what::FAKE, what::MISLED, what::DEFECT, what::FOOD, what::NOT_DELIVERED];
        it.is_any(&what::PROBLEM, &about) | parcel::bought(it) | travel::no_room(it)
    },
    elements: &[Element {
        name: "卖家承诺过，而且写得具体",
        test: |it| it.is(&who::GUARANTORS, who::BY_SELLER),
        bearer: Bearer::Consumer,
        note: "写明出什么事、赔多少。承诺在你下单前就有。“质量保证”这样的话不够。",
        proof: &[hold::LISTING, hold::LIVE_RECORDING, hold::CHAT],
        basis: &[&crpl_reg::CRPL_REG_12, &civil::CIVIL_473_2],
    }],
    defences: &[],
    follows: None,
    remedies: &[Remedy {
        name: "承诺的赔款",
        amount: Some(Amount {
            pot: Pot::Punitive,
            terms: &[Term { base_name: "照承诺算的数", base: |it| it.money(&who::PROMISED_SUM), times: 1 }],
            floor: None,
            up_to: false,
        }),
    }],
    basis: &[
        &crpl_reg::CRPL_REG_12,
        &online::ONLINE_CONSUMER_10,
        &civil1::FOOD_CIVIL_8,
        &civil::CIVIL_473_2,
        &civil::CIVIL_577,
    ],
    in_force: SINCE_2021,
    plain: "承诺赔得比法律多的，按承诺赔。它和三倍、十倍只能选一个，选多的。",
    caveat: "卖家可能说承诺的数太高，请法院调低，要看个案。",
};
