//! 网络交易平台规则监督管理办法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 网络交易平台规则监督管理办法.
pub static PLATFORM_RULES: Instrument = Instrument {
    id: "platform-rules",
    name: "网络交易平台规则监督管理办法",
    short: "平台规则办法",
    number: "市场监管总局、国家网信办令第116号",
    rank: Rank::Rule,
    in_force: Span::from(2026, 2, 1),
    url: "https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_85b474fc5a08494bb60ca6a280b98d7d.html",
    confidence: Confidence::High,
};

/// 平台规则办法3(2).
pub static PLATFORM_RULES_3_2: Provision =
    Provision::new(&PLATFORM_RULES, 3, 2, "带下单、支付功能的社交、直播服务商，也是网络交易平台。");

/// 平台规则办法7.
pub static PLATFORM_RULES_7: Provision =
    Provision::new(&PLATFORM_RULES, 7, 0, "平台规则要在首页显著位置长期公示，可以完整看和下载。");

/// 平台规则办法8(2).
pub static PLATFORM_RULES_8_2: Provision =
    Provision::new(&PLATFORM_RULES, 8, 2, "涉及收费、争议解决等重大内容的，要加粗提示；你要求的，要解释。");

/// 平台规则办法10.
pub static PLATFORM_RULES_10: Provision =
    Provision::new(&PLATFORM_RULES, 10, 0, "制定、修改规则，要在首页公开征求意见。");

/// 平台规则办法12.
pub static PLATFORM_RULES_12: Provision =
    Provision::new(&PLATFORM_RULES, 12, 0, "改规则至少提前7日公示；关系重大的至少15日。");

/// 平台规则办法13.
pub static PLATFORM_RULES_13: Provision =
    Provision::new(&PLATFORM_RULES, 13, 0, "影响重大的修改，还要留合理的过渡期。");

/// 平台规则办法14(1).
pub static PLATFORM_RULES_14_1: Provision =
    Provision::new(&PLATFORM_RULES, 14, 1, "不接受修改、要退出或停用的，平台不得设障碍。");

/// 平台规则办法14(2).
pub static PLATFORM_RULES_14_2: Provision =
    Provision::new(&PLATFORM_RULES, 14, 2, "这样退出的，照改之前的规则据实退费，不得拖延或无理拒绝。");

/// 平台规则办法15.
pub static PLATFORM_RULES_15: Provision = Provision::new(&PLATFORM_RULES, 15, 0, "新版生效前3年的旧版本都要留存。");

/// 平台规则办法16.
pub static PLATFORM_RULES_16: Provision =
    Provision::new(&PLATFORM_RULES, 16, 0, "不得强制、诱导同意规则，不得默认勾选。").except("纯粹对你有利的除外。");

/// 平台规则办法19(1).
pub static PLATFORM_RULES_19_1: Provision =
    Provision::new(&PLATFORM_RULES, 19, 1, "平台对你封号、限权、扣款等，要告知事实、理由、依据，并给方便的申诉渠道。");

/// 平台规则办法19(2).
pub static PLATFORM_RULES_19_2: Provision =
    Provision::new(&PLATFORM_RULES, 19, 2, "申诉只由机器处理、你要求人工的，应当人工判定，并告知结果。");

/// 平台规则办法20.
pub static PLATFORM_RULES_20: Provision = Provision::new(&PLATFORM_RULES, 20, 0, "不得不合理地限制申诉。");

/// 平台规则办法21.
pub static PLATFORM_RULES_21: Provision =
    Provision::new(&PLATFORM_RULES, 21, 0, "平台要写明争议怎么解决，公平分配举证。");

/// 平台规则办法22.
pub static PLATFORM_RULES_22: Provision = Provision::new(&PLATFORM_RULES, 22, 0, "委托别人执行规则出错的，平台担责。");

/// 平台规则办法26.
pub static PLATFORM_RULES_26: Provision =
    Provision::new(&PLATFORM_RULES, 26, 0, "未成年人多、影响大的平台，要有专门的未成年人规则，并写明怎么求助。");

/// 平台规则办法27(1).
pub static PLATFORM_RULES_27_1: Provision =
    Provision::new(&PLATFORM_RULES, 27, 1, "平台不得强制或变相强制卖家退款不退货。")
        .except("这是保护卖家的，不等于你有“仅退款”的权利；卖家自愿的不受影响。");

/// 平台规则办法29.
pub static PLATFORM_RULES_29: Provision =
    Provision::new(&PLATFORM_RULES, 29, 0, "平台向卖家收违约金、赔偿金，要合理，并告知怎么算的。");

/// 平台规则办法30.
pub static PLATFORM_RULES_30: Provision =
    Provision::new(&PLATFORM_RULES, 30, 0, "平台规则不得让你背过高违约金，不得排除索赔、投诉、调解、仲裁、诉讼。");

/// 平台规则办法31.
pub static PLATFORM_RULES_31: Provision =
    Provision::new(&PLATFORM_RULES, 31, 0, "平台不得借规则，在你不知情时对同样条件的同一商品收不同的价。");

/// 平台规则办法32(1).
pub static PLATFORM_RULES_32_1: Provision =
    Provision::new(&PLATFORM_RULES, 32, 1, "会员期内平台不得单方加收费、减权益；买前要显著告知变化。");

/// 平台规则办法32(2).
pub static PLATFORM_RULES_32_2: Provision =
    Provision::new(&PLATFORM_RULES, 32, 2, "客观情况变了、料不到，会员没法照旧提供的，你要求终止，就据实退费。");

/// 平台规则办法39.
pub static PLATFORM_RULES_39: Provision =
    Provision::new(&PLATFORM_RULES, 39, 0, "不公示、不征求意见、不按期公示、阻拦退出的，由行政部门照电商法81处罚。")
        .except("罚款归国库，不归你。");

/// 平台规则办法40.
pub static PLATFORM_RULES_40: Provision = Provision::new(
    &PLATFORM_RULES,
    40,
    0,
    "违反第8(2)、11、14(2)、16、20、29、30、32(1)条的，别的法没规定时责令改正，可以罚款。",
)
.except("罚款归国库，不归你。");

/// 平台规则办法42(1).
pub static PLATFORM_RULES_42_1: Provision =
    Provision::new(&PLATFORM_RULES, 42, 1, "强制卖家退款不退货的，由行政部门照电商法82处罚平台。")
        .except("这是保护卖家的，你不因此有“仅退款”的权利。");

/// 平台规则办法43.
pub static PLATFORM_RULES_43: Provision =
    Provision::new(&PLATFORM_RULES, 43, 0, "违反第31条差别定价的，照消法56(1)处罚。").except("罚款归国库，不归你。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &PLATFORM_RULES_3_2,
    &PLATFORM_RULES_7,
    &PLATFORM_RULES_8_2,
    &PLATFORM_RULES_10,
    &PLATFORM_RULES_12,
    &PLATFORM_RULES_13,
    &PLATFORM_RULES_14_1,
    &PLATFORM_RULES_14_2,
    &PLATFORM_RULES_15,
    &PLATFORM_RULES_16,
    &PLATFORM_RULES_19_1,
    &PLATFORM_RULES_19_2,
    &PLATFORM_RULES_20,
    &PLATFORM_RULES_21,
    &PLATFORM_RULES_22,
    &PLATFORM_RULES_26,
    &PLATFORM_RULES_27_1,
    &PLATFORM_RULES_29,
    &PLATFORM_RULES_30,
    &PLATFORM_RULES_31,
    &PLATFORM_RULES_32_1,
    &PLATFORM_RULES_32_2,
    &PLATFORM_RULES_39,
    &PLATFORM_RULES_40,
    &PLATFORM_RULES_42_1,
    &PLATFORM_RULES_43,
];
