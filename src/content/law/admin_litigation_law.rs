//! 行政诉讼法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 行政诉讼法, as amended in 2017.
pub static ADMIN_SUIT: Instrument = Instrument {
    id: "admin-lit",
    name: "中华人民共和国行政诉讼法",
    short: "行政诉讼法",
    number: "2017年修正",
    rank: Rank::Statute,
    in_force: Span::from(2017, 7, 1),
    url: "https://flk.npc.gov.cn/",
    confidence: Confidence::High,
};

/// 行政诉讼法25.
pub static ADMIN_SUIT_25: Provision =
    Provision::new(&ADMIN_SUIT, 25, 0, "与行政行为有利害关系的才能起诉；为自己的权益投诉的有，单纯举报的通常没有。");

/// 行政诉讼法45.
pub static ADMIN_SUIT_45: Provision = Provision::new(&ADMIN_SUIT, 45, 0, "不服复议决定或复议逾期的，15日内起诉。");

/// 行政诉讼法46.
pub static ADMIN_SUIT_46: Provision = Provision::new(&ADMIN_SUIT, 46, 0, "直接起诉的，从知道或应知行政行为起6个月内。")
    .except("没告知起诉期限的，从知道起算，最长从知道行为内容起1年。");

/// 行政诉讼法47.
pub static ADMIN_SUIT_47: Provision =
    Provision::new(&ADMIN_SUIT, 47, 0, "请求履职满2个月没动静可以起诉，别的法规另有期限的从其规定。")
        .except("2024年起，逾期不作为要先复议。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&ADMIN_SUIT_25, &ADMIN_SUIT_45, &ADMIN_SUIT_46, &ADMIN_SUIT_47];
