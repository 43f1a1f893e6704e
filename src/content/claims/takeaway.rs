//! 外卖: what is missing, spilt or late, and what a rider did. What was wrong with the food itself is in `food`.

use super::{
    platform::bought,
    shared::{LOSS, REFUND, SINCE_2021, and_also},
};
use crate::{
    content::{
        law::{civil_code as civil, crpl_reg, ecl, net_catering},
        questions::{hold, takeaway as asked, what, who},
    },
    domain::{
        claim::{Bearer, Claim, Element, Liability, Party, Remedy},
        facts::Reader,
        truth::Truth,
    },
};

fn about_takeaway(it: &Reader) -> Truth {
    let problem = it.is_any(&what::PROBLEM, &[what::NOT_DELIVERED, what::DEFECT, what::OTHER_PROBLEM]);
    and_also(it, problem, || bought(it, &[who::TAKEAWAY]))
}

/// 少了、坏了，退款.
pub static INCOMPLETE: Claim = Claim {
    id: "takeaway-refund",
    title: "退款或补送（外卖少了、坏了）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_takeaway,
    elements: &[Element {
        name: "少了、错了、洒了，或没送到",
        test: |it| it.is_any(&asked::TAKEAWAY_FAULT, &[asked::SHORT, asked::SPILT, asked::NEVER]),
        bearer: Bearer::Consumer,
        note: "送坏了、送丢了，也先找收钱的店家。不好吃、没标“无堂食”，不算；没标的可以举报。",
        proof: &[hold::PHOTOS, hold::ORDER, hold::CHAT],
        basis: &[&civil::CIVIL_593, &ecl::ECL_20, &net_catering::NET_CATERING_12],
    }],
    defences: &[],
    follows: None,
    remedies: &[REFUND, LOSS, Remedy { name: "补送、重做", amount: None }],
    basis: &[&civil::CIVIL_577, &civil::CIVIL_582, &civil::CIVIL_593, &ecl::ECL_20],
    in_force: SINCE_2021,
    plain: "少的、坏的那部分退钱，或者补送。店家不能推给骑手。",
    caveat: "",
};

/// 超时.
pub static LATE: Claim = Claim {
    id: "takeaway-late",
    title: "晚到，照承诺赔或减价（外卖）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_takeaway,
    elements: &[Element {
        name: "比说好的晚了",
        test: |it| it.is(&asked::TAKEAWAY_FAULT, asked::LATE),
        bearer: Bearer::Consumer,
        note: "看订单上的预计送达时间和实际送达时间。",
        proof: &[hold::ORDER, hold::LOGISTICS],
        basis: &[&civil::CIVIL_577],
    }],
    defences: &[],
    follows: None,
    remedies: &[Remedy { name: "承诺的超时赔付，或减价", amount: None }],
    basis: &[&civil::CIVIL_577, &civil::CIVIL_582, &crpl_reg::CRPL_REG_12],
    in_force: SINCE_2021,
    plain: "写着超时赔付的，照写的赔。没写的，可以要减价，减多少没有固定算法。",
    caveat: "天气、封路这类原因，能不能免责看个案。",
};

/// 骑手致害.
pub static RIDER: Claim = Claim {
    id: "takeaway-rider",
    title: "骑手伤人、毁物，用人单位赔",
    party: Party::Courier,
    liability: Liability::Direct,
    scope: about_takeaway,
    elements: &[Element {
        name: "骑手送餐时伤了人、弄坏了东西",
        test: |it| it.is(&asked::TAKEAWAY_FAULT, asked::RIDER),
        bearer: Bearer::Consumer,
        note: "留好现场照片、病历、报警记录。",
        proof: &[hold::PHOTOS, hold::BILLS],
        basis: &[&civil::CIVIL_1191_1],
    }],
    defences: &[],
    follows: None,
    remedies: &[LOSS],
    basis: &[&civil::CIVIL_1191_1, &civil::CIVIL_1179, &civil::CIVIL_1184],
    in_force: SINCE_2021,
    plain: "骑手在送餐时伤了人、弄坏了东西，由用他的单位赔。",
    caveat: "是平台还是配送公司，看用工和约定，要看个案。可以一起找。",
};
