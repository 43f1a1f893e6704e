//! 店铺跑路、注销、主体不明: the price back from whoever vanished. Shops that changed hands are in `livestream`, the
//! platform that cannot name its seller in `platform`.

use super::shared::{LOSS, REFUND, SINCE_2021};
use crate::{
    content::{
        law::{civil_code as civil, crpl_reg, ecl, online_trading},
        questions::{gone as asked, hold, what},
    },
    domain::claim::{Bearer, Claim, Element, Liability, Party},
};

/// 人没了，退款.
pub static GONE_REFUND: Claim = Claim {
    id: "gone-refund",
    title: "店没了，欠你的要退",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| it.is(&what::PROBLEM, what::GONE),
    elements: &[Element {
        name: "付了钱，东西、服务或退款没给全",
        test: |it| it.yes(&asked::OWED),
        bearer: Bearer::Consumer,
        note: "关店、失联，等于用行动说不给了，不必再催。越早保全越好。",
        proof: &[hold::ORDER, hold::PAYMENT, hold::CHAT],
        basis: &[&civil::CIVIL_577, &civil::CIVIL_563_1],
    }],
    defences: &[],
    follows: None,
    remedies: &[REFUND, LOSS],
    basis: &[
        &civil::CIVIL_563_1,
        &civil::CIVIL_566,
        &civil::CIVIL_577,
        &ecl::ECL_16,
        &crpl_reg::CRPL_REG_21,
        &online_trading::ONLINE_TRADING_23,
    ],
    in_force: SINCE_2021,
    plain: "店关了、人找不到，欠你的货款照样要退，还要赔损失。",
    caveat: "停业要提前30日公告，没公告的可以举报。公司已经注销的，要看清算的情况，先问法律援助。",
};
