//! 广告法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 广告法.
pub static AD: Instrument = Instrument {
    id: "advertising-law",
    name: "中华人民共和国广告法",
    short: "广告法",
    number: "2021年修正",
    rank: Rank::Statute,
    in_force: Span::from(2021, 4, 29),
    url: "https://flk.npc.gov.cn/detail?id=ff8081817ab231eb017abd6bd860052d",
    confidence: Confidence::High,
};

/// 广告法2(5).
pub static AD_2_5: Provision =
    Provision::new(&AD, 2, 5, "代言人是广告主以外、以自己名义或形象推荐证明的人，主播、明星、博主可能算。");

/// 广告法4.
pub static AD_4: Provision = Provision::new(&AD, 4, 0, "广告不得虚假或误导，真实性由广告主负责。");

/// 广告法8(1).
pub static AD_8_1: Provision = Provision::new(&AD, 8, 1, "广告里说的性能、产地、质量、价格、允诺，要准确清楚。");

/// 广告法8(2).
pub static AD_8_2: Provision = Provision::new(&AD, 8, 2, "广告说有赠品的，要写明赠什么、多少、什么期限、怎么给。");

/// 广告法9.
pub static AD_9: Provision =
    Provision::new(&AD, 9, 0, "不得用“最高级”之类绝对化用语。").except("这是行政上的问题，只有极限词一般拿不到三倍。");

/// 广告法11(2).
pub static AD_11_2: Provision =
    Provision::new(&AD, 11, 2, "引用统计、调查结果，要真实，并写明出处、适用范围和有效期。");

/// 广告法14(1).
pub static AD_14_1: Provision = Provision::new(&AD, 14, 1, "广告要让人一看就知道是广告。");

/// 广告法16(1).
pub static AD_16_1: Provision =
    Provision::new(&AD, 16, 1, "医疗、药品、医疗器械的广告，不得保证疗效、说治愈率、跟别家比，也不得请人代言。");

/// 广告法17.
pub static AD_17: Provision =
    Provision::new(&AD, 17, 0, "医疗、药品、器械以外的广告，不得说能治病，也不得用医疗用语让人混淆。");

/// 广告法18(1).
pub static AD_18_1: Provision =
    Provision::new(&AD, 18, 1, "保健食品广告不得保证功效、说能防病治病、称健康必需、跟药品比，也不得请人代言。");

/// 广告法28.
pub static AD_28: Provision = Provision::new(
    &AD,
    28,
    0,
    "虚假广告：商品不存在；性能、产地、价格、销量、允诺等不符且实质影响购买；证明材料造假；效果虚构等。",
)
.except("不影响购买的细枝末节一般不算。");

/// 广告法34(2).
pub static AD_34_2: Provision =
    Provision::new(&AD, 34, 2, "广告经营者、发布者要查证明文件、核内容，不符的不得做、不得发。");

/// 广告法38(1).
pub static AD_38_1: Provision = Provision::new(&AD, 38, 1, "代言要有事实依据；没用过的商品不能代言。");

/// 广告法43.
pub static AD_43: Provision =
    Provision::new(&AD, 43, 0, "没经你同意，不得用短信、电话、邮件发广告；发的要亮明身份，给出拒收的办法。")
        .except("主要是监管规定。");

/// 广告法44(2).
pub static AD_44_2: Provision = Provision::new(&AD, 44, 2, "弹窗广告要有显眼的关闭标志，一点就能关。");

/// 广告法45.
pub static AD_45: Provision = Provision::new(&AD, 45, 0, "平台明知或应知有人用它发违法广告的，要制止。");

/// 广告法46.
pub static AD_46: Provision = Provision::new(&AD, 46, 0, "医疗、药品、器械、保健食品等广告，发布前要先经审查。");

/// 广告法53.
pub static AD_53: Provision = Provision::new(&AD, 53, 0, "违法广告的投诉、举报，部门收到起7个工作日内处理并告知。");

/// 广告法55(1).
pub static AD_55_1: Provision =
    Provision::new(&AD, 55, 1, "发虚假广告的，罚广告费3至5倍，算不出的罚20万至100万元；屡犯、严重的更重，可吊销执照。")
        .except("罚款归国库，不归你。");

/// 广告法55(3).
pub static AD_55_3: Provision =
    Provision::new(&AD, 55, 3, "明知或应知虚假还设计、制作、代理、发布的，没收广告费，照同样幅度罚。")
        .except("罚款归国库，不归你。");

/// 广告法56(1).
pub static AD_56_1: Provision = Provision::new(
    &AD,
    56,
    1,
    "虚假广告害了你，广告主赔；做广告、发广告的给不出广告主真实名称、地址、有效联系方式的，可以要求它先赔。",
);

/// 广告法56(2).
pub static AD_56_2: Provision =
    Provision::new(&AD, 56, 2, "关系生命健康的，广告经营者、发布者、代言人与广告主连带，不看是否知情。");

/// 广告法56(3).
pub static AD_56_3: Provision =
    Provision::new(&AD, 56, 3, "别的商品，广告经营者、发布者、代言人明知或应知虚假的，才与广告主连带。")
        .burden("明知或应知由你证明。");

/// 广告法58(1).
pub static AD_58_1: Provision = Provision::new(
    &AD,
    58,
    1,
    "没审就发、违反医药保健等专项规定的，罚广告费1至3倍，算不出的10万至20万元；严重的更重。",
)
.except("罚款归国库，不归你。");

/// 广告法59(3).
pub static AD_59_3: Provision =
    Provision::new(&AD, 59, 3, "看不出是广告的，对发布者罚10万元以下。").except("罚款归国库，不归你。");

/// 广告法61.
pub static AD_61: Provision =
    Provision::new(&AD, 61, 0, "代言人给医药保健代言、没用过就代言、明知或应知虚假仍代言的，没收所得，罚1至2倍。")
        .except("罚款归国库，不归你。");

/// 广告法63.
pub static AD_63: Provision =
    Provision::new(&AD, 63, 0, "平台明知或应知有违法广告却不制止的，没收所得；满5万元的罚1至3倍，不满的罚1万至5万元。")
        .except("罚款归国库，不归你。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &AD_2_5, &AD_4, &AD_8_1, &AD_8_2, &AD_9, &AD_11_2, &AD_14_1, &AD_16_1, &AD_17, &AD_18_1, &AD_28, &AD_34_2,
    &AD_38_1, &AD_43, &AD_44_2, &AD_45, &AD_46, &AD_53, &AD_55_1, &AD_55_3, &AD_56_1, &AD_56_2, &AD_56_3, &AD_58_1,
    &AD_59_3, &AD_61, &AD_63,
];
