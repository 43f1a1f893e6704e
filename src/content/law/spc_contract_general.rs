//! 民法典合同编通则解释.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院合同编通则解释.
pub static CONTRACT_GENERAL: Instrument = Instrument {
    id: "spc-contract-general",
    name: "最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释",
    short: "合同编通则解释",
    number: "法释〔2023〕13号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2023, 12, 5),
    url: "https://flk.npc.gov.cn/detail?id=ff8081818c24e05b018c814e6de45ab5",
    confidence: Confidence::High,
};

/// 合同编通则解释9.
pub static CONTRACT_GENERAL_9: Provision =
    Provision::new(&CONTRACT_GENERAL, 9, 0, "不能只凭“用的示范文本”“写明不是格式条款”来否认格式条款。");

/// 合同编通则解释10(3).
pub static CONTRACT_GENERAL_10_3: Provision =
    Provision::new(&CONTRACT_GENERAL, 10, 3, "网上的条款只做勾选、弹窗，一般不算已提示说明。")
        .burden("卖家证明已提示说明。");

/// 合同编通则解释26.
pub static CONTRACT_GENERAL_26: Provision =
    Provision::new(&CONTRACT_GENERAL, 26, 0, "不开发票这类次要义务，可以要求做、要求赔，一般不能因此解除合同。");

/// 合同编通则解释60.
pub static CONTRACT_GENERAL_60: Provision =
    Provision::new(&CONTRACT_GENERAL, 60, 0, "解除后另买的，可以按差价要；没另买的，按合理期间的市场价差。")
        .except("另买价明显偏离市场、对方提出的，按市场价差。");

/// 合同编通则解释65(2).
pub static CONTRACT_GENERAL_65_2: Provision =
    Provision::new(&CONTRACT_GENERAL, 65, 2, "违约金超过损失30%的，一般算过分高。");

/// 合同编通则解释67(1).
pub static CONTRACT_GENERAL_67_1: Provision = Provision::new(
    &CONTRACT_GENERAL,
    67,
    1,
    "没约定是定金的订金、押金、保证金等，不适用双倍；约定是定金、没说哪种的，按违约定金。",
);

/// 合同编通则解释67(4).
pub static CONTRACT_GENERAL_67_4: Provision =
    Provision::new(&CONTRACT_GENERAL, 67, 4, "约定了解约定金的：付的一方不要定金，收的一方双倍退，就可以解约。");

/// 合同编通则解释68(3).
pub static CONTRACT_GENERAL_68_3: Provision =
    Provision::new(&CONTRACT_GENERAL, 68, 3, "因不可抗力不能履行的，不适用定金罚则。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &CONTRACT_GENERAL_9,
    &CONTRACT_GENERAL_10_3,
    &CONTRACT_GENERAL_26,
    &CONTRACT_GENERAL_60,
    &CONTRACT_GENERAL_65_2,
    &CONTRACT_GENERAL_67_1,
    &CONTRACT_GENERAL_67_4,
    &CONTRACT_GENERAL_68_3,
];
