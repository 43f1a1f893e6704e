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

/// 药品管理法61(1).
pub static DRUG_61_1: Provision = Provision::new(&DRUG, 61, 1, "网上卖药，要守和药店一样的规矩。");

/// 药品管理法61(2).
pub static DRUG_61_2: Provision =
    Provision::new(&DRUG, 61, 2, "疫苗、血液制品、麻醉、精神、毒性、放射、易制毒等特殊管理的药，一律不得网售。");

/// 药品管理法62(2).
pub static DRUG_62_2: Provision = Provision::new(&DRUG, 62, 2, "药品平台要审商家资质，并管理它们。");

/// 药品管理法62(3).
pub static DRUG_62_3: Provision = Provision::new(&DRUG, 62, 3, "平台发现违法要制止并报告，严重的立即停止服务。");

/// 药品管理法98.
pub static DRUG_98: Provision = Provision::new(
    &DRUG,
    98,
    0,
    "假药：成分不符、拿别的冒充、变质、适应症超范围。劣药：含量不符、被污染、过期或改有效期、没批号、乱加辅料等。",
)
.except("保健食品、普通食品不是药；冒充药卖的，可能是假药。");

/// 药品管理法131.
pub static DRUG_131: Provision = Provision::new(
    &DRUG,
    131,
    0,
    "平台没审资质、没报告、没停止服务的，罚20万至200万元，严重的罚200万至500万元并停业整顿。",
)
.except("罚款归国库；平台赔不赔，看电商法38、消法44。");

/// 药品管理法144(1).
pub static DRUG_144_1: Provision = Provision::new(&DRUG, 144, 1, "持有人、厂家、药店、医院违法，害了用药的人，要赔。");

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
.burden("买过、用过由你证明；是不是假劣药，多靠药监检验。")
.except("药合格只是广告夸大、网售违规、没批准进口，本身不算假劣药；食药惩罚性赔偿解释11的三类；医疗器械。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] =
    &[&DRUG_61_1, &DRUG_61_2, &DRUG_62_2, &DRUG_62_3, &DRUG_98, &DRUG_131, &DRUG_144_1, &DRUG_144_2, &DRUG_144_3];
