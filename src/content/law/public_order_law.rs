//! 治安管理处罚法: the lines a complaint must not cross.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 治安管理处罚法, as revised in 2025.
pub static PUBLIC_ORDER: Instrument = Instrument {
    id: "public-order-law",
    name: "中华人民共和国治安管理处罚法",
    short: "治安管理处罚法",
    number: "2025年修订",
    rank: Rank::Statute,
    in_force: Span::from(2026, 1, 1),
    url: "https://flk.npc.gov.cn/",
    confidence: Confidence::High,
};

/// 治安管理处罚法29.
pub static PUBLIC_ORDER_29: Provision = Provision::new(
    &PUBLIC_ORDER,
    29,
    0,
    "故意散布谣言扰乱公共秩序：拘留5至10日，可并罚1000元以下；轻的拘留5日以下或罚1000元以下。",
);

/// 治安管理处罚法50.
pub static PUBLIC_ORDER_50: Provision = Provision::new(
    &PUBLIC_ORDER,
    50,
    0,
    "威胁、公然侮辱、捏造诽谤、诬告、反复滋扰、散布隐私：拘留5日以下或罚1000元以下；重的5至10日。",
);

/// 治安管理处罚法56.
pub static PUBLIC_ORDER_56: Provision =
    Provision::new(&PUBLIC_ORDER, 56, 0, "出卖、提供或违法弄到他人个人信息：拘留10至15日；轻的5日以下。");

/// 治安管理处罚法58.
pub static PUBLIC_ORDER_58: Provision =
    Provision::new(&PUBLIC_ORDER, 58, 0, "诈骗、敲诈勒索：拘留5至10日或罚2000元以下；重的10至15日，可并罚3000元以下。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&PUBLIC_ORDER_29, &PUBLIC_ORDER_50, &PUBLIC_ORDER_56, &PUBLIC_ORDER_58];
