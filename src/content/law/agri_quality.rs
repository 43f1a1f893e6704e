//! 农产品质量安全法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 农产品质量安全法, as revised in 2022.
pub static AGRI: Instrument = Instrument {
    id: "agri-quality",
    name: "中华人民共和国农产品质量安全法",
    short: "农产品质量安全法",
    number: "2022年修订",
    rank: Rank::Statute,
    in_force: Span::from(2023, 1, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff80818182cf5d600182fd5d77dd23cf",
    confidence: Confidence::High,
};

/// 农产品质量安全法79(1).
pub static AGRI_79_1: Provision = Provision::new(&AGRI, 79, 1, "农产品不合格害了人的，要赔；财产不够的，先赔人。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&AGRI_79_1];
