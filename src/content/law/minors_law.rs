//! 未成年人保护法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 未成年人保护法, as amended in 2024.
pub static MINORS: Instrument = Instrument {
    id: "minors-law",
    name: "中华人民共和国未成年人保护法",
    short: "未成年人保护法",
    number: "2020年主席令第57号，2024年修正",
    rank: Rank::Statute,
    in_force: Span::from(2021, 6, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff8081818f197cf001905e567af635a0",
    confidence: Confidence::High,
};

/// 未成年人保护法74(2).
pub static MINORS_74_2: Provision =
    Provision::new(&MINORS, 74, 2, "游戏、直播、音视频、社交服务，要有管时间、权限、消费的功能。");

/// 未成年人保护法75(2).
pub static MINORS_75_2: Provision =
    Provision::new(&MINORS, 75, 2, "游戏要让未成年人用真实身份注册登录，并接入统一的身份认证。");

/// 未成年人保护法75(4).
pub static MINORS_75_4: Provision =
    Provision::new(&MINORS, 75, 4, "每天22时到次日8时，不得向未成年人提供网络游戏。").except("2021年的通知管得更严。");

/// 未成年人保护法76.
pub static MINORS_76: Provision =
    Provision::new(&MINORS, 76, 0, "不得给不满16岁的人开直播账号；满16岁的要核实身份，并经监护人同意。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&MINORS_74_2, &MINORS_75_2, &MINORS_75_4, &MINORS_76];
