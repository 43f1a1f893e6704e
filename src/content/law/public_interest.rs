//! 消费公益诉讼解释.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院消费公益诉讼解释, as amended in 2020.
pub static PUBLIC_INTEREST: Instrument = Instrument {
    id: "consumer-pil",
    name: "最高人民法院关于审理消费民事公益诉讼案件适用法律若干问题的解释",
    short: "消费公益诉讼解释",
    number: "法释〔2016〕10号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2021, 1, 1),
    url: "https://www.court.gov.cn/",
    confidence: Confidence::High,
};

/// 消费公益诉讼解释1.
pub static PUBLIC_INTEREST_1: Provision =
    Provision::new(&PUBLIC_INTEREST, 1, 0, "原告是中消协、省级消协和检察院等，个人不能提，可以反映线索。");

/// 消费公益诉讼解释13.
pub static PUBLIC_INTEREST_13: Provision = Provision::new(
    &PUBLIC_INTEREST,
    13,
    0,
    "主要请求停止侵害、排除妨碍、消除危险、赔礼道歉，也可以请求认定格式条款无效。",
);

/// 消费公益诉讼解释16.
pub static PUBLIC_INTEREST_16: Provision =
    Provision::new(&PUBLIC_INTEREST, 16, 0, "公益诉讼已认定的事实，受害的消费者另行起诉不用再证明。")
        .except("对方有相反证据的除外。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&PUBLIC_INTEREST_1, &PUBLIC_INTEREST_13, &PUBLIC_INTEREST_16];
