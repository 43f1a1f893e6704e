//! 化妆品监督管理条例.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 化妆品监督管理条例.
pub static COSMETICS: Instrument = Instrument {
    id: "cosmetics-reg",
    name: "化妆品监督管理条例",
    short: "化妆品条例",
    number: "国务院令第727号",
    rank: Rank::Regulation,
    in_force: Span::from(2021, 1, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff80808176d5cbce0176d73cd2ea03ce",
    confidence: Confidence::High,
};

/// 化妆品条例6(1).
pub static COSMETICS_6_1: Provision =
    Provision::new(&COSMETICS, 6, 1, "注册人、备案人对化妆品的质量安全和功效宣称负责。");

/// 化妆品条例17.
pub static COSMETICS_17: Provision = Provision::new(
    &COSMETICS,
    17,
    0,
    "染发、防晒、祛斑等特殊化妆品先注册；国产普通的上市前在省里备案，进口普通的在国家备案。",
);

/// 化妆品条例22.
pub static COSMETICS_22: Provision = Provision::new(&COSMETICS, 22, 0, "功效宣称要有科学依据，并公布摘要。");

/// 化妆品条例35(2).
pub static COSMETICS_35_2: Provision =
    Provision::new(&COSMETICS, 35, 2, "进口化妆品可以加贴中文标签，内容要与原标签一致。");

/// 化妆品条例36.
pub static COSMETICS_36: Provision = Provision::new(
    &COSMETICS,
    36,
    0,
    "标签要有名称、注册编号、注册备案人和厂家名址、许可证号、标准号、全成分、净含量、期限、用法和警示等。",
);

/// 化妆品条例37.
pub static COSMETICS_37: Provision = Provision::new(&COSMETICS, 37, 0, "标签不得讲医疗作用，不得虚假或误导。");

/// 化妆品条例41(1).
pub static COSMETICS_41_1: Provision =
    Provision::new(&COSMETICS, 41, 1, "平台要给化妆品商家实名登记并管理，发现违法要制止、报告，严重的停止服务。");

/// 化妆品条例43(2).
pub static COSMETICS_43_2: Provision =
    Provision::new(&COSMETICS, 43, 2, "化妆品广告不得暗示医疗作用，不得虚假或误导。");

/// 化妆品条例44(1).
pub static COSMETICS_44_1: Provision =
    Provision::new(&COSMETICS, 44, 1, "有质量缺陷、可能害人的，注册人、备案人要停产、召回并通知消费者。");

/// 化妆品条例59.
pub static COSMETICS_59: Provision = Provision::new(
    &COSMETICS,
    59,
    0,
    "卖没注册的特殊化妆品、违法添加等，货值不足1万元罚5万至15万元，1万元以上罚货值15至30倍。",
)
.except("罚款归国库，不归你。");

/// 化妆品条例60.
pub static COSMETICS_60: Provision = Provision::new(
    &COSMETICS,
    60,
    0,
    "不合强制标准、卖过期变质的，货值不足1万元罚1万至5万元，1万元以上罚货值5至20倍。",
)
.except("罚款归国库，不归你。");

/// 化妆品条例61(2).
pub static COSMETICS_61_2: Provision =
    Provision::new(&COSMETICS, 61, 2, "标签瑕疵不影响质量安全、也不误导的，先责令改正，拒不改的罚2000元以下。")
        .except("罚款归国库，不归你。");

/// 化妆品条例62(1).
pub static COSMETICS_62_1: Provision = Provision::new(
    &COSMETICS,
    62,
    1,
    "不公布功效依据、不查验进货、不记销售的，警告并罚1万至3万元，严重的罚3万至5万元并停业。",
)
.except("罚款归国库，不归你。");

/// 化妆品条例67.
pub static COSMETICS_67: Provision =
    Provision::new(&COSMETICS, 67, 0, "平台不登记、不制止、不报告、不停止服务的，依电商法罚。")
        .except("罚款归国库，不归你。");

/// 化妆品条例76.
pub static COSMETICS_76: Provision =
    Provision::new(&COSMETICS, 76, 0, "造成损害的依法赔；要惩罚性赔偿，只能走消法55的欺诈3倍或重大伤害2倍以下。")
        .except("没有食品、药品那样的十倍。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &COSMETICS_6_1,
    &COSMETICS_17,
    &COSMETICS_22,
    &COSMETICS_35_2,
    &COSMETICS_36,
    &COSMETICS_37,
    &COSMETICS_41_1,
    &COSMETICS_43_2,
    &COSMETICS_44_1,
    &COSMETICS_59,
    &COSMETICS_60,
    &COSMETICS_61_2,
    &COSMETICS_62_1,
    &COSMETICS_67,
    &COSMETICS_76,
];
