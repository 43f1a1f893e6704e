//! 食品安全法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 食品安全法.
pub static FOOD_SAFETY: Instrument = Instrument {
    id: "food-safety-law",
    name: "中华人民共和国食品安全法",
    short: "食安法",
    number: "2025年修正",
    rank: Rank::Statute,
    // The amendments up to 2025-12-01 left number and content of what we carry as they were.
    in_force: Span::from(2015, 10, 1),
    url: "https://flk.npc.gov.cn/detail?id=7b5a76d0461745a08d3f964916b87ef3",
    confidence: Confidence::High,
};

/// 食安法34.
pub static FOOD_SAFETY_34: Provision = Provision::new(
    &FOOD_SAFETY,
    34,
    0,
    "不得生产经营的食品：有毒有害、污染超标、添加超范围超量、腐败异物、虚标或超过保质期、没有标签的预包装食品等。",
)
.burden("合不合标准，由厂家、卖家证明。");

/// 食安法35(1).
pub static FOOD_SAFETY_35_1: Provision = Provision::new(&FOOD_SAFETY, 35, 1, "做食品生产、销售、餐饮一般要许可。")
    .except("只卖预包装食品的备案即可；卖食用农产品不用许可。")
    .since(2021, 4, 29);

/// 食安法38.
pub static FOOD_SAFETY_38: Provision =
    Provision::new(&FOOD_SAFETY, 38, 0, "食品里不得加药。").except("目录里的药食两用物质可以加。");

/// 食安法53(1).
pub static FOOD_SAFETY_53_1: Provision =
    Provision::new(&FOOD_SAFETY, 53, 1, "进货要查供货方许可证和合格证明；没查的，可以据此推定卖家明知。");

/// 食安法62(1).
pub static FOOD_SAFETY_62_1: Provision =
    Provision::new(&FOOD_SAFETY, 62, 1, "网络食品平台要给入网商家实名登记，该有许可证的要审证。");

/// 食安法62(2).
pub static FOOD_SAFETY_62_2: Provision =
    Provision::new(&FOOD_SAFETY, 62, 2, "平台发现入网商家违法要制止并报告，严重违法立即停止服务。");

/// 食安法63.
pub static FOOD_SAFETY_63: Provision = Provision::new(
    &FOOD_SAFETY,
    63,
    0,
    "发现不合标准或可能有害的，厂家停产、召回并通知，卖家停卖；只是标签问题的，补救后可以再卖，但要明示。",
);

/// 食安法67(1).
pub static FOOD_SAFETY_67_1: Provision = Provision::new(
    &FOOD_SAFETY,
    67,
    1,
    "预包装食品标签要有名称、规格、日期、配料、厂家名址电话、保质期、标准代号、许可证号等。",
);

/// 食安法68.
pub static FOOD_SAFETY_68: Provision =
    Provision::new(&FOOD_SAFETY, 68, 0, "散装食品也要在容器或外包装上标名称、日期或批号、保质期、经营者名址电话。");

/// 食安法71.
pub static FOOD_SAFETY_71: Provision = Provision::new(
    &FOOD_SAFETY,
    71,
    0,
    "标签、说明书不得有假，不得讲防病治病；日期和保质期要醒目；实物与标签不符的不得卖。",
);

/// 食安法73(1).
pub static FOOD_SAFETY_73_1: Provision = Provision::new(&FOOD_SAFETY, 73, 1, "食品广告要真实，不得讲防病治病。");

/// 食安法78.
pub static FOOD_SAFETY_78: Provision = Provision::new(
    &FOOD_SAFETY,
    78,
    0,
    "保健食品标签不得讲防病治病，要与注册备案一致，写明适合谁、功效成分，并声明不能代替药物。",
);

/// 食安法79.
pub static FOOD_SAFETY_79: Provision =
    Provision::new(&FOOD_SAFETY, 79, 0, "保健食品广告要先经审批，并声明不能代替药物。");

/// 食安法92(1).
pub static FOOD_SAFETY_92_1: Provision = Provision::new(&FOOD_SAFETY, 92, 1, "进口食品要符合我国食品安全国家标准。");

/// 食安法97.
pub static FOOD_SAFETY_97: Provision =
    Provision::new(&FOOD_SAFETY, 97, 0, "进口预包装食品要有中文标签，写明原产地和境内代理商。")
        .except("跨境电商零售进口另有安排。");

/// 食安法115.
pub static FOOD_SAFETY_115: Provision =
    Provision::new(&FOOD_SAFETY, 115, 0, "食品方面的投诉、举报，主管部门要受理并在法定期限内答复、核实、处理。");

/// 食安法122(2).
pub static FOOD_SAFETY_122_2: Provision =
    Provision::new(&FOOD_SAFETY, 122, 2, "明知别人无证做食品仍提供场所或条件，害了人的，连带。")
        .burden("明知由你证明。");

/// 食安法123(2).
pub static FOOD_SAFETY_123_2: Provision =
    Provision::new(&FOOD_SAFETY, 123, 2, "明知别人有严重食品违法仍提供条件，害了人的，连带。").burden("明知由你证明。");

/// 食安法131(1).
pub static FOOD_SAFETY_131_1: Provision = Provision::new(
    &FOOD_SAFETY,
    131,
    1,
    "网络食品平台没实名登记、没审许可证，或没报告、没停止服务，使你受损的，与商家连带。",
)
.burden("平台证明自己做到了。");

/// 食安法131(2).
pub static FOOD_SAFETY_131_2: Provision = Provision::new(
    &FOOD_SAFETY,
    131,
    2,
    "网购食品受损，可以找商家或厂家；平台给不出商家真实名称、地址、有效联系方式的，由平台赔；承诺更好的按承诺。",
);

/// 食安法136.
pub static FOOD_SAFETY_136: Provision =
    Provision::new(&FOOD_SAFETY, 136, 0, "查验过进货、确实不知情又说得清来源的，可以免罚，但损害照样要赔。")
        .burden("卖家证明。");

/// 食安法140(2).
pub static FOOD_SAFETY_140_2: Provision = Provision::new(
    &FOOD_SAFETY,
    140,
    2,
    "做虚假食品广告、发虚假食品广告害了人的，与食品生产经营者连带，不看是否知情。",
);

/// 食安法140(3).
pub static FOOD_SAFETY_140_3: Provision = Provision::new(
    &FOOD_SAFETY,
    140,
    3,
    "在虚假食品广告或宣传里推荐食品、害了人的组织和个人，与食品生产经营者连带，主播、博主也在内。",
);

/// 食安法147.
pub static FOOD_SAFETY_147: Provision =
    Provision::new(&FOOD_SAFETY, 147, 0, "违法造成损害的要赔；财产不够的，先赔人再交罚款。");

/// 食安法148(1).
pub static FOOD_SAFETY_148_1: Provision =
    Provision::new(&FOOD_SAFETY, 148, 1, "食品不符合安全标准使你受损的，厂家、卖家任选，谁先被找谁先赔。");

/// 食安法148(2).
pub static FOOD_SAFETY_148_2: Provision = Provision::new(
    &FOOD_SAFETY,
    148,
    2,
    "食品不符合安全标准的，可另要价款10倍或损失3倍，不足1000元按1000元；厂家不问明知，卖家须明知。",
)
.burden("买过由你证明；合格由厂家、卖家证明；说你知假，由他们证明。")
.except("不影响安全又不误导的标签瑕疵；明知而买、超出合理生活需要的部分。");

/// 食安法150.
pub static FOOD_SAFETY_150: Provision =
    Provision::new(&FOOD_SAFETY, 150, 0, "食品包括成品、原料和传统药食两用的物品，保健食品也算。")
        .except("以治疗为目的的物品不是食品；宠物食品不是。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &FOOD_SAFETY_34,
    &FOOD_SAFETY_35_1,
    &FOOD_SAFETY_38,
    &FOOD_SAFETY_53_1,
    &FOOD_SAFETY_62_1,
    &FOOD_SAFETY_62_2,
    &FOOD_SAFETY_63,
    &FOOD_SAFETY_67_1,
    &FOOD_SAFETY_68,
    &FOOD_SAFETY_71,
    &FOOD_SAFETY_73_1,
    &FOOD_SAFETY_78,
    &FOOD_SAFETY_79,
    &FOOD_SAFETY_92_1,
    &FOOD_SAFETY_97,
    &FOOD_SAFETY_115,
    &FOOD_SAFETY_122_2,
    &FOOD_SAFETY_123_2,
    &FOOD_SAFETY_131_1,
    &FOOD_SAFETY_131_2,
    &FOOD_SAFETY_136,
    &FOOD_SAFETY_140_2,
    &FOOD_SAFETY_140_3,
    &FOOD_SAFETY_147,
    &FOOD_SAFETY_148_1,
    &FOOD_SAFETY_148_2,
    &FOOD_SAFETY_150,
];
