//! 食品药品纠纷规定.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院食品药品纠纷规定, as amended in 2021.
pub static FOOD_DRUG: Instrument = Instrument {
    id: "spc-food-drug",
    name: "最高人民法院关于审理食品药品纠纷案件适用法律若干问题的规定",
    short: "食品药品纠纷规定",
    number: "法释〔2013〕28号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2021, 12, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff8081817e8f99c0017e9af07ac66ce5",
    confidence: Confidence::High,
};

/// 食品药品纠纷规定3.
pub static FOOD_DRUG_3: Provision =
    Provision::new(&FOOD_DRUG, 3, 0, "食品、药品质量争议，卖家不能只拿“你明知还买”抗辩。")
        .except("数量受食药惩罚性赔偿解释12的限制。");

/// 食品药品纠纷规定4.
pub static FOOD_DRUG_4: Provision = Provision::new(&FOOD_DRUG, 4, 0, "赠品食品、药品害了人的，不能拿没付钱免责。");

/// 食品药品纠纷规定5(2).
pub static FOOD_DRUG_5_2: Provision = Provision::new(&FOOD_DRUG, 5, 2, "因吃用受害的，厂家、卖家要赔。")
    .burden("受害和初步因果由你证明；与质量无关由厂家、卖家证明。");

/// 食品药品纠纷规定6.
pub static FOOD_DRUG_6: Provision =
    Provision::new(&FOOD_DRUG, 6, 0, "食品合不合质量标准，依次看国家标准、地方标准、食安法的规定。")
        .burden("厂家、卖家证明。");

/// 食品药品纠纷规定7.
pub static FOOD_DRUG_7: Provision =
    Provision::new(&FOOD_DRUG, 7, 0, "检验不合格的，不能拿出厂合格证和还在保质期抗辩。");

/// 食品药品纠纷规定9(1).
pub static FOOD_DRUG_9_1: Provision =
    Provision::new(&FOOD_DRUG, 9, 1, "平台给不出食品、药品厂家或卖家真实名称、地址、有效联系方式的，平台担责。");

/// 食品药品纠纷规定9(3).
pub static FOOD_DRUG_9_3: Provision =
    Provision::new(&FOOD_DRUG, 9, 3, "平台知道或应知卖家借平台侵害消费者，却不采取措施的，连带。");

/// 食品药品纠纷规定10(1).
pub static FOOD_DRUG_10_1: Provision =
    Provision::new(&FOOD_DRUG, 10, 1, "没资质的挂靠有资质的做、卖食品，害了人的，双方连带。");

/// 食品药品纠纷规定11(1).
pub static FOOD_DRUG_11_1: Provision =
    Provision::new(&FOOD_DRUG, 11, 1, "虚假广告推荐的食品、药品害了人的，广告经营者、发布者连带。");

/// 食品药品纠纷规定11(2).
pub static FOOD_DRUG_11_2: Provision =
    Provision::new(&FOOD_DRUG, 11, 2, "别的人在虚假广告里推荐食品、药品害了人的，与厂家、卖家连带。");

/// 食品药品纠纷规定15.
pub static FOOD_DRUG_15: Provision =
    Provision::new(&FOOD_DRUG, 15, 0, "不安全食品、假劣药，生产的、明知仍卖的，可另要惩罚性赔偿。");

/// 食品药品纠纷规定16.
pub static FOOD_DRUG_16: Provision = Provision::new(&FOOD_DRUG, 16, 0, "食品、药品的格式条款不公平的，无效。");

/// 食品药品纠纷规定17(1).
pub static FOOD_DRUG_17_1: Provision =
    Provision::new(&FOOD_DRUG, 17, 1, "化妆品、保健食品等争议参照本规定。").except("不等于化妆品可以要十倍。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &FOOD_DRUG_3,
    &FOOD_DRUG_4,
    &FOOD_DRUG_5_2,
    &FOOD_DRUG_6,
    &FOOD_DRUG_7,
    &FOOD_DRUG_9_1,
    &FOOD_DRUG_9_3,
    &FOOD_DRUG_10_1,
    &FOOD_DRUG_11_1,
    &FOOD_DRUG_11_2,
    &FOOD_DRUG_15,
    &FOOD_DRUG_16,
    &FOOD_DRUG_17_1,
];
