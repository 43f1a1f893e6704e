//! 药品管理法实施条例.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 药品管理法实施条例, as revised in 2026.
pub static DRUG_REG: Instrument = Instrument {
    id: "drug-law-reg",
    name: "中华人民共和国药品管理法实施条例",
    short: "药品条例",
    number: "2026年修订",
    rank: Rank::Regulation,
    in_force: Span::from(2026, 5, 15),
    url: "https://flk.npc.gov.cn/detail?id=ff8081819c230ff2019c2b63faec40bf",
    confidence: Confidence::High,
};

/// 药品条例45(1).
pub static DRUG_REG_45_1: Provision = Provision::new(
    &DRUG_REG,
    45,
    1,
    "药品平台要有质量管理体系和药学人员，审入驻者资质，查展示的信息，管好平台内的买卖并留记录。",
);

/// 药品条例45(2).
pub static DRUG_REG_45_2: Provision =
    Provision::new(&DRUG_REG, 45, 2, "只展示信息、只给跳转链接的，也要守药监的规定，直播、种草给药店导流的在内。");

/// 药品条例46.
pub static DRUG_REG_46: Provision =
    Provision::new(&DRUG_REG, 46, 0, "特殊管理的药不得网售；别的用药风险高的不得网上零售，目录由国家药监局定。");

/// 药品条例84.
pub static DRUG_REG_84: Provision = Provision::new(
    &DRUG_REG,
    84,
    0,
    "平台没建质量管理体系的先警告，不改罚10万至50万元，严重的罚50万至200万元；违规导流同罚并没收所得。",
)
.except("罚款归国库，不归你。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&DRUG_REG_45_1, &DRUG_REG_45_2, &DRUG_REG_46, &DRUG_REG_84];
