//! 保健食品、养生会销: who praised it, and bargains no sound mind would make. Sound food praised as a cure is three-fold, in
//! `fraud`; food with medicine in it is ten-fold, in `food`.

use super::{
    platform::{SAME_AS_SELLER, bought, vital},
    shared::{REFUND, SINCE_2021, and_also, misled},
};
use crate::{
    content::{
        law::{
            advertising_law as ad, civil_code as civil, crpl, crpl_reg, food_safety_law as food,
            food_safety_reg as food_reg, spc_food_drug as fooddrug,
        },
        questions::{health_food as asked, hold, what, when, who},
    },
    domain::{
        claim::{Bearer, Claim, Element, InForce, Liability, Party},
        law::Span,
    },
};

/// 会上推荐的人.
pub static LECTURER: Claim = Claim {
    id: "lecturer",
    title: "在会上推荐的人，一起赔",
    party: Party::Streamer,
    liability: Liability::Joint,
    scope: |it| and_also(it, misled(it), || bought(it, &[who::IN_PERSON]) & vital(it)),
    elements: &[Element {
        name: "卖家以外的人推荐过",
        test: |it| it.yes(&asked::LECTURER),
        bearer: Bearer::Consumer,
        note: "讲课的、专家、协会、名人都算，不看他知不知情。卖家的员工，算卖家的。",
        proof: &[hold::PHOTOS, hold::CHAT],
        basis: &[&food::FOOD_SAFETY_140_3, &fooddrug::FOOD_DRUG_11_2, &ad::AD_56_2],
    }],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: SAME_AS_SELLER,
    basis: &[
        &food::FOOD_SAFETY_140_3,
        &fooddrug::FOOD_DRUG_11_2,
        &fooddrug::FOOD_DRUG_17_1,
        &ad::AD_56_2,
        &crpl::CRPL_45_3,
        &food_reg::FOOD_REG_73,
        &crpl_reg::CRPL_REG_15,
    ],
    in_force: InForce { span: Span::from(2015, 10, 1), on: &when::ORDERED },
    plain: "在虚假宣传里推荐食品、药的人和组织，要和卖家一起赔，找谁要全部都行。",
    caveat: "化妆品算不算生命健康类，各地看法不一。",
};

/// 显失公平.
pub static LOPSIDED: Claim = Claim {
    id: "lopsided-bargain",
    title: "趁人不懂卖高价，撤销退款",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| {
        let food = and_also(it, it.is(&what::PROBLEM, what::FOOD), || it.is(&what::FOOD_FAULT, what::CURE));
        let venue = and_also(it, it.is(&what::PROBLEM, what::MISLED), || bought(it, &[who::IN_PERSON]));
        food | venue
    },
    elements: &[
        Element {
            name: "价钱明显不公道",
            test: |it| it.is_any(&asked::BARGAIN, &[asked::PREYED, asked::DEAR]),
            bearer: Bearer::Consumer,
            note: "和同类东西的市价比，看成交那时。",
            proof: &[hold::ORDER, hold::PAYMENT, hold::LISTING],
            basis: &[&civil::CIVIL_151],
        },
        Element {
            name: "趁人缺乏判断力或者犯难",
            test: |it| it.is(&asked::BARGAIN, asked::PREYED),
            bearer: Bearer::Consumer,
            note: "年纪、病情、当时有没有人商量，都能说明。当时清楚、事后后悔，不算。",
            proof: &[hold::CHAT, hold::BILLS, hold::PHOTOS],
            basis: &[&civil::CIVIL_151],
        },
    ],
    defences: &[],
    follows: None,
    remedies: &[REFUND],
    basis: &[&civil::CIVIL_151, &civil::CIVIL_157, &civil::CIVIL_152, &crpl_reg::CRPL_REG_15],
    in_force: SINCE_2021,
    plain: "趁老人不懂高价卖的，可以请法院或仲裁撤销，东西还他，钱退回来。",
    caveat: "知道起1年内、买下起5年内，要去法院或仲裁，只和卖家说不算。当面买的，没有网购的七日无理由。",
};
