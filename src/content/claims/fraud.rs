//! 欺诈：退一赔三 (消法 55(1)).

use super::shared::{CONSUMER, SINCE_2014, TRADER, paid};
use crate::{
    content::{
        law::{crpl, crpl_reg},
        questions::{hold, what},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, Liability, Party, Pot, Remedy, Term},
        money::Money,
    },
};

/// 三倍赔偿，保底五百元.
pub static TREBLE: Claim = Claim {
    id: "fraud-treble",
    title: "三倍赔偿（欺诈）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| it.is_any(&what::PROBLEM, &[what::FAKE, what::MISLED]),
    elements: &[CONSUMER, TRADER],
    defences: &[Element {
        name: "买的时候就知道是假的",
        test: |it| it.is(&what::PURPOSE, what::TO_CLAIM),
        bearer: Bearer::Respondent,
        note: "知道真相还买，就不是被骗。",
        proof: &[hold::CHAT],
        basis: &[&crpl::CRPL_55_1],
    }],
    follows: None,
    remedies: &[Remedy {
        name: "三倍赔偿",
        amount: Some(Amount {
            pot: Pot::Punitive,
            terms: &[Term { base_name: "实付价款", base: paid, times: 3 }],
            floor: Some(Money::yuan(500)),
            up_to: false,
        }),
    }],
    basis: &[&crpl::CRPL_55_1, &crpl_reg::CRPL_REG_49_1],
    in_force: SINCE_2014,
    plain: "卖家故意骗你、你信了才买，除了退货款，还能要三倍。三倍不到500元的，按500元。",
    caveat: "",
};
