//! 个人信息保护法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 个人信息保护法.
pub static PIPL: Instrument = Instrument {
    id: "pipl",
    name: "中华人民共和国个人信息保护法",
    short: "个人信息保护法",
    number: "2021年主席令第91号",
    rank: Rank::Statute,
    in_force: Span::from(2021, 11, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff8081817b6472a3017b656cc2040044",
    confidence: Confidence::High,
};

/// 个人信息保护法69(1).
pub static PIPL_69_1: Provision = Provision::new(&PIPL, 69, 1, "处理个人信息害了你，证明不了自己没过错的要赔。")
    .burden("处理者证明没过错；处理行为、损害和关联由你证明。");

/// 个人信息保护法69(2).
pub static PIPL_69_2: Provision = Provision::new(&PIPL, 69, 2, "按你的实际损失或对方的获利赔，难定的由法院按情况定。")
    .except("没有最低额，也没有三倍。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&PIPL_69_1, &PIPL_69_2];
