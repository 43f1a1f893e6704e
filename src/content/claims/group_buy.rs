//! 社区团购、拼团、微商: whether the leader of the group is the seller. The platform's part is in `platform`.

use super::{platform::bought, shared::SINCE_2021};
use crate::{
    content::{
        law::{civil_code as civil, ecl, online_trading},
        questions::{group_buy as asked, hold, who},
    },
    domain::claim::{Bearer, Claim, Element, Liability, Party, Remedy},
};

/// 团长是卖家.
pub static LEADER: Claim = Claim {
    id: "group-leader",
    title: "团长自己进货卖，就是卖家",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| bought(it, &[who::GROUP_BUY]),
    elements: &[Element {
        name: "团长自己进货、收钱，卖给你",
        test: |it| it.is(&asked::LEADER, asked::SELLS),
        bearer: Bearer::Consumer,
        note: "只是自提点、又没有过错的，不按卖家负责，找供货的店。看收款、发货、开票的是谁。",
        proof: &[hold::PAYMENT, hold::CHAT, hold::ORDER],
        basis: &[&civil::CIVIL_577, &ecl::ECL_9, &online_trading::ONLINE_TRADING_20_1],
    }],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: &[Remedy { name: "卖家该退、该赔的，由团长退、团长赔", amount: None }],
    basis: &[&civil::CIVIL_577, &ecl::ECL_9],
    in_force: SINCE_2021,
    plain: "钱是他收、货是他定的，团长就是卖家。",
    caveat: "偶尔拼单、转让的，不算做生意，没有三倍。是不是在做生意，看持续、数量、收入，看个案。",
};
