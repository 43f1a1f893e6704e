//! 人工智能生成合成内容标识办法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 人工智能生成合成内容标识办法.
pub static AI_LABEL: Instrument = Instrument {
    id: "ai-label",
    name: "人工智能生成合成内容标识办法",
    short: "AI标识办法",
    number: "国家网信办等四部门2025年公布",
    rank: Rank::Guideline,
    in_force: Span::from(2025, 9, 1),
    url: "",
    confidence: Confidence::Medium,
};

/// AI标识办法4.
pub static AI_LABEL_4: Provision = Provision::new(&AI_LABEL, 4, 0, "提供AI生成服务的，要加看得见、听得到的标识。");

/// AI标识办法5.
pub static AI_LABEL_5: Provision =
    Provision::new(&AI_LABEL, 5, 0, "文件里还要写进看不见的标识：属AI生成、谁提供、编号。");

/// AI标识办法6.
pub static AI_LABEL_6: Provision =
    Provision::new(&AI_LABEL, 6, 0, "传播平台要识别：有标识的标出来，没标识而像是的，作提示。");

/// AI标识办法10.
pub static AI_LABEL_10: Provision =
    Provision::new(&AI_LABEL, 10, 0, "任何人不得恶意删、改、伪造、藏起标识，也不得给别人删改的工具。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&AI_LABEL_4, &AI_LABEL_5, &AI_LABEL_6, &AI_LABEL_10];
