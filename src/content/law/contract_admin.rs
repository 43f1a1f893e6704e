//! 合同行政监督管理办法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 合同行政监督管理办法.
pub static CONTRACT_ADMIN: Instrument = Instrument {
    id: "contract-admin",
    name: "合同行政监督管理办法",
    short: "合同监管办法",
    number: "市场监管总局令第77号",
    rank: Rank::Rule,
    in_force: Span::from(2023, 7, 1),
    url: "https://www.samr.gov.cn/wljys/gzzd/art/2023/art_1e31c29abafa4294aff17dae09a07a4d.html",
    confidence: Confidence::High,
};

/// 合同监管办法5.
pub static CONTRACT_ADMIN_5: Provision =
    Provision::new(&CONTRACT_ADMIN, 5, 0, "不得虚构主体、没能力做到却骗签、隐瞒重大信息、串通胁迫订合同。");

/// 合同监管办法6(1).
pub static CONTRACT_ADMIN_6_1: Provision =
    Provision::new(&CONTRACT_ADMIN, 6, 1, "格式条款里事关重大的，要用单独告知、加粗、弹窗等提示，你要求就得说明。");

/// 合同监管办法6(2).
pub static CONTRACT_ADMIN_6_2: Provision =
    Provision::new(&CONTRACT_ADMIN, 6, 2, "预先拟好的通知、声明、店堂告示，按格式条款对待。");

/// 合同监管办法7.
pub static CONTRACT_ADMIN_7: Provision =
    Provision::new(&CONTRACT_ADMIN, 7, 0, "格式条款不得免掉人身伤害、故意或重大过失毁损财产、退换修、违约的责任。");

/// 合同监管办法8.
pub static CONTRACT_ADMIN_8: Provision = Provision::new(
    &CONTRACT_ADMIN,
    8,
    0,
    "格式条款不得定过高违约金、转嫁风险、限制你选择、解约、索赔、维权，不得自留最终解释权。",
);

/// 合同监管办法18.
pub static CONTRACT_ADMIN_18: Provision =
    Provision::new(&CONTRACT_ADMIN, 18, 0, "违反这些、别的法没规定的，责令改正、警告，可罚10万元以下。")
        .except("罚款归国库，不归你。");

/// 合同监管办法22.
pub static CONTRACT_ADMIN_22: Provision =
    Provision::new(&CONTRACT_ADMIN, 22, 0, "市场监管部门不认定合同效力：条款有没有效，由法院或仲裁说了算。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &CONTRACT_ADMIN_5,
    &CONTRACT_ADMIN_6_1,
    &CONTRACT_ADMIN_6_2,
    &CONTRACT_ADMIN_7,
    &CONTRACT_ADMIN_8,
    &CONTRACT_ADMIN_18,
    &CONTRACT_ADMIN_22,
];
