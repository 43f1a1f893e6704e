//! 药品管理法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 药品管理法.
pub static DRUG: Instrument = Instrument {
    id: "drug-law",
    name: "中华人民共和国药品管理法",
    short: "药品管理法",
    number: "2019年主席令第31号",
    rank: Rank::Statute,
    in_force: Span::from(2019, 12, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff8080816f3cbb3c016f46242d6127ed",
    confidence: Confidence::High,
};

/// 药品管理法144(2).
pub static DRUG_144_2: Provision =
    Provision::new(&DRUG, 144, 2, "药品质量问题受损的，持有人、厂家、药店、医院任选，先被找的先赔再追。");

/// 药品管理法144(3).
pub static DRUG_144_3: Provision = Provision::new(
    &DRUG,
    144,
    3,
    "假药、劣药可另要价款10倍或损失3倍，不足1000元按1000元；厂家不问明知，卖的、用的须明知；近亲属也可以要。",
)
.except("药品合格只是广告夸大、网售违规、没批准进口，本身不等于假药劣药。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&DRUG_144_2, &DRUG_144_3];
