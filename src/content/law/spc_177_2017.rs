//! 最高人民法院办公厅的答复意见: known at second hand, and no judicial interpretation.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院办公厅的答复意见: known at second hand, and no judicial interpretation.
pub static SPC_181: Instrument = Instrument {
    id: "spc-177-2017",
    name: "最高人民法院办公厅对十二届全国人大五次会议第5990号建议的答复意见",
    short: "法办函〔2017〕181号",
    number: "法办函〔2017〕181号",
    rank: Rank::Guideline,
    in_force: Span::from(2017, 5, 19),
    url: "",
    confidence: Confidence::Medium,
};

/// 法办函〔2017〕181号, as a whole.
pub static SPC_181_0: Provision =
    Provision::new(&SPC_181, 0, 0, "食品药品以外，知道是假还买的人没有受骗，三倍一般不支持。")
        .burden("买的人早知道、为了牟利，由卖家证明。")
        .except("食品药品另有规则；退货退款仍可能支持。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&SPC_181_0];
