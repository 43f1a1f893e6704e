//! 诉讼时效规定.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院诉讼时效规定, as amended in 2020.
pub static LIMITATION: Instrument = Instrument {
    id: "limitation-interp",
    name: "最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定",
    short: "诉讼时效规定",
    number: "法释〔2008〕11号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2021, 1, 1),
    url: "",
    confidence: Confidence::High,
};

/// 诉讼时效规定8.
pub static LIMITATION_8: Provision =
    Provision::new(&LIMITATION, 8, 0, "催要要能证明到达：签收、或信件和电子消息到达或应当到达；对方失联可以公告。");

/// 诉讼时效规定10.
pub static LIMITATION_10: Provision = Provision::new(&LIMITATION, 10, 0, "从递交起诉状或口头起诉那天起中断。");

/// 诉讼时效规定11.
pub static LIMITATION_11: Provision =
    Provision::new(&LIMITATION, 11, 0, "申请支付令、诉前保全、强制执行等，与起诉一样中断时效。");

/// 诉讼时效规定12.
pub static LIMITATION_12: Provision =
    Provision::new(&LIMITATION, 12, 0, "向人民调解委员会或有权解决争议的机关、组织请求保护的，从提出那天起中断。")
        .except("只举报、不要求解决自己的争议的，能不能中断不确定。");

/// 诉讼时效规定13.
pub static LIMITATION_13: Provision =
    Provision::new(&LIMITATION, 13, 0, "报案、控告请求保护民事权利的中断；不立案等的，从知道那天重算。");

/// 诉讼时效规定19.
pub static LIMITATION_19: Provision =
    Provision::new(&LIMITATION, 19, 0, "过了时效后，对方又表示愿意履行的，不能再拿时效抗辩。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] =
    &[&LIMITATION_8, &LIMITATION_10, &LIMITATION_11, &LIMITATION_12, &LIMITATION_13, &LIMITATION_19];
