//! 网络交易监督管理办法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 网络交易监督管理办法, as amended in 2025.
pub static ONLINE_TRADING: Instrument = Instrument {
    id: "online-trading",
    name: "网络交易监督管理办法",
    short: "网络交易办法",
    number: "市场监管总局令第37号，2025年令第101号修正",
    rank: Rank::Rule,
    // Medium: when the amendment of 2025 came into force is known at second hand, and what else it changed is not certain.
    // Periods are given only where the amended text itself was read.
    in_force: Span::from(2021, 5, 1),
    url: "https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2025/art_4b47c79b8d994a42bba4835997688faa.html",
    confidence: Confidence::Medium,
};

/// 网络交易办法2(2).
pub static ONLINE_TRADING_2_2: Provision = Provision::new(&ONLINE_TRADING, 2, 2, "社交、直播里卖货，也适用这个办法。");

/// 网络交易办法7(4).
pub static ONLINE_TRADING_7_4: Provision = Provision::new(
    &ONLINE_TRADING,
    7,
    4,
    "社交、直播平台带浏览、下单、付款功能的，按平台尽义务；在里面卖的是平台内卖家。",
);

/// 网络交易办法8(3).
pub static ONLINE_TRADING_8_3: Provision =
    Provision::new(&ONLINE_TRADING, 8, 3, "个人零星小额交易可以不登记。").except("免登记不等于不是经营者。");

/// 网络交易办法11.
pub static ONLINE_TRADING_11: Provision = Provision::new(&ONLINE_TRADING, 11, 0, "不得卖不安全、法律禁止交易的东西。");

/// 网络交易办法12.
pub static ONLINE_TRADING_12: Provision =
    Provision::new(&ONLINE_TRADING, 12, 0, "店铺要一直公示主体信息；免登记的也要公示实际经营地址和联系方式。");

/// 网络交易办法13(2).
pub static ONLINE_TRADING_13_2: Provision = Provision::new(
    &ONLINE_TRADING,
    13,
    2,
    "不得用一揽子授权、默认授权、捆绑、不同意就停用来逼人同意；敏感信息要逐项同意。",
);

/// 网络交易办法14(2).
pub static ONLINE_TRADING_14_2: Provision = Provision::new(
    &ONLINE_TRADING,
    14,
    2,
    "禁止虚构交易和评价、好评前置差评后置、谎称现货、虚假抢购、虚构流量和互动。",
);

/// 网络交易办法15.
pub static ONLINE_TRADING_15: Provision =
    Provision::new(&ONLINE_TRADING, 15, 0, "评价里含违法信息的才可以技术处理，不能借此删普通差评。");

/// 网络交易办法16.
pub static ONLINE_TRADING_16: Provision = Provision::new(
    &ONLINE_TRADING,
    16,
    0,
    "没同意不得发营销信息；发的要亮明身份、能免费方便地退订；拒绝了立即停，换名头再发也不行。",
);

/// 网络交易办法17.
pub static ONLINE_TRADING_17: Provision =
    Provision::new(&ONLINE_TRADING, 17, 0, "搭售要显著提醒，不得默认勾选，也不得沿用以往的选择。");

/// 网络交易办法18.
pub static ONLINE_TRADING_18: Provision =
    Provision::new(&ONLINE_TRADING, 18, 0, "自动续费的，开始前和续费日前都要显著提醒，期内可以随时方便地取消。")
        .burden("卖家证明提醒过。")
        .except("旧文本里的提前天数已删，不能再拿它说违法。")
        .since(2025, 5, 1);

/// 网络交易办法20(1).
pub static ONLINE_TRADING_20_1: Provision =
    Provision::new(&ONLINE_TRADING, 20, 1, "社交、直播里卖货，要显著展示实际经营主体和售后信息。");

/// 网络交易办法20(2).
pub static ONLINE_TRADING_20_2: Provision =
    Provision::new(&ONLINE_TRADING, 20, 2, "直播卖货的视频，从直播结束起至少存3年。");

/// 网络交易办法21.
pub static ONLINE_TRADING_21: Provision =
    Provision::new(&ONLINE_TRADING, 21, 0, "格式条款不得免退换修赔、限制投诉举报仲裁诉讼、自留最终解释权。");

/// 网络交易办法23.
pub static ONLINE_TRADING_23: Provision =
    Provision::new(&ONLINE_TRADING, 23, 0, "自己停业的，提前30日在首页公示，妥善善后。");

/// 网络交易办法24(1).
pub static ONLINE_TRADING_24_1: Provision =
    Provision::new(&ONLINE_TRADING, 24, 1, "平台要核验登记卖家的身份、地址、联系方式、许可，并定期核验。");

/// 网络交易办法26.
pub static ONLINE_TRADING_26: Provision =
    Provision::new(&ONLINE_TRADING, 26, 0, "店铺信息变了，3个工作日内报平台，平台7个工作日内核验更新。");

/// 网络交易办法27.
pub static ONLINE_TRADING_27: Provision =
    Provision::new(&ONLINE_TRADING, 27, 0, "平台要把登记过的和免登记的卖家显著区分开。");

/// 网络交易办法28.
pub static ONLINE_TRADING_28: Provision =
    Provision::new(&ONLINE_TRADING, 28, 0, "平台改规则，要完整留着新版生效前3年里的全部旧版，让人看、让人下载。");

/// 网络交易办法29.
pub static ONLINE_TRADING_29: Provision =
    Provision::new(&ONLINE_TRADING, 29, 0, "平台要巡查，发现违法要处置、留记录、上报。");

/// 网络交易办法30.
pub static ONLINE_TRADING_30: Provision =
    Provision::new(&ONLINE_TRADING, 30, 0, "平台对店铺警示、停服等，决定后1个工作日内公示。");

/// 网络交易办法31.
pub static ONLINE_TRADING_31: Provision = Provision::new(
    &ONLINE_TRADING,
    31,
    0,
    "平台从卖家退出起存身份信息至少3年，从交易完成起存交易、支付、物流、售后信息至少3年。",
);

/// 网络交易办法34.
pub static ONLINE_TRADING_34: Provision =
    Provision::new(&ONLINE_TRADING, 34, 0, "市场监管部门处理争议时可以向平台要卖家身份和交易资料，平台应当给。");

/// 网络交易办法41.
pub static ONLINE_TRADING_41: Provision =
    Provision::new(&ONLINE_TRADING, 41, 0, "违反第18条等的，现在按消法实施条例50罚。")
        .except("罚款归国库，不归你。")
        .since(2025, 5, 1);

/// 网络交易办法51.
pub static ONLINE_TRADING_51: Provision = Provision::new(&ONLINE_TRADING, 51, 0, "违约或害了人的，依法担民事责任。");

/// 网络交易办法52.
pub static ONLINE_TRADING_52: Provision = Provision::new(
    &ONLINE_TRADING,
    52,
    0,
    "重申平台的责任：知道或应知不管的，连带；关系生命健康没审没保障的，相应的责任。",
);

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &ONLINE_TRADING_2_2,
    &ONLINE_TRADING_7_4,
    &ONLINE_TRADING_8_3,
    &ONLINE_TRADING_11,
    &ONLINE_TRADING_12,
    &ONLINE_TRADING_13_2,
    &ONLINE_TRADING_14_2,
    &ONLINE_TRADING_15,
    &ONLINE_TRADING_16,
    &ONLINE_TRADING_17,
    &ONLINE_TRADING_18,
    &ONLINE_TRADING_20_1,
    &ONLINE_TRADING_20_2,
    &ONLINE_TRADING_21,
    &ONLINE_TRADING_23,
    &ONLINE_TRADING_24_1,
    &ONLINE_TRADING_26,
    &ONLINE_TRADING_27,
    &ONLINE_TRADING_28,
    &ONLINE_TRADING_29,
    &ONLINE_TRADING_30,
    &ONLINE_TRADING_31,
    &ONLINE_TRADING_34,
    &ONLINE_TRADING_41,
    &ONLINE_TRADING_51,
    &ONLINE_TRADING_52,
];

/// 网络交易办法 before its amendment, for what was charged before it.
pub static ONLINE_TRADING_OLD: Instrument = Instrument {
    id: "online-trading-2021",
    name: "网络交易监督管理办法（2021年文本）",
    short: "网络交易办法（2021年）",
    number: "市场监管总局令第37号",
    rank: Rank::Rule,
    in_force: Span::from(2021, 5, 1).before(2025, 5, 1),
    url: "",
    confidence: Confidence::Medium,
};

/// 网络交易办法（2021年）18.
pub static ONLINE_TRADING_OLD_18: Provision =
    Provision::new(&ONLINE_TRADING_OLD, 18, 0, "旧规则：自动续费的，开始前和续费日前5日，都要显著提醒。")
        .except("2025年5月1日起没有这5日。");

/// Every provision of the old text we carry.
pub static OLD_PROVISIONS: &[&Provision] = &[&ONLINE_TRADING_OLD_18];
