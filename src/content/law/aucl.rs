//! 反不正当竞争法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 反不正当竞争法, as revised in 2025.
pub static AUCL: Instrument = Instrument {
    id: "aucl",
    name: "中华人民共和国反不正当竞争法",
    short: "反不正当竞争法",
    number: "2025年修订",
    rank: Rank::Statute,
    in_force: Span::from(2025, 10, 15),
    url: "https://flk.npc.gov.cn/detail?id=ff808181971552b40197b1016efc5437",
    confidence: Confidence::High,
};

/// 反不正当竞争法9(1).
pub static AUCL_9_1: Provision = Provision::new(&AUCL, 9, 1, "不得对性能、质量、销量、评价、荣誉等作虚假或误导宣传。");

/// 反不正当竞争法9(2).
pub static AUCL_9_2: Provision = Provision::new(&AUCL, 9, 2, "不得组织虚假交易、虚假评价帮人虚假宣传。");

/// 反不正当竞争法22.
pub static AUCL_22: Provision = Provision::new(&AUCL, 22, 0, "依本法起诉算赔偿的是经营者；你走消法和民法典。");

/// 反不正当竞争法25(1).
pub static AUCL_25_1: Provision =
    Provision::new(&AUCL, 25, 1, "虚假宣传、刷单的，由行政部门罚。").except("罚款归国库，不归你。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&AUCL_9_1, &AUCL_9_2, &AUCL_22, &AUCL_25_1];
