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

/// 广告法9.
pub static AD_9: Provision =
    Provision::new(&AD, 9, 0, "不得用“最高级”之类绝对化用语。").except("这是行政上的问题，只有极限词一般拿不到三倍。");

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

/// 广告法45.
pub static AD_45: Provision = Provision::new(&AD, 45, 0, "平台明知或应知有人用它发违法广告的，要制止。");

/// 广告法53.
pub static AD_53: Provision = Provision::new(&AD, 53, 0, "违法广告的投诉、举报，部门收到起7个工作日内处理并告知。");

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

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] =
    &[&AD_2_5, &AD_4, &AD_8_1, &AD_9, &AD_28, &AD_34_2, &AD_38_1, &AD_45, &AD_53, &AD_56_1, &AD_56_2, &AD_56_3];
