//! 银行卡民事纠纷规定.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院银行卡民事纠纷规定.
pub static BANKCARD: Instrument = Instrument {
    id: "spc-bankcard",
    name: "最高人民法院关于审理银行卡民事纠纷案件若干问题的规定",
    short: "银行卡民事纠纷规定",
    number: "法释〔2021〕10号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2021, 5, 25),
    url: "",
    confidence: Confidence::Medium,
};

/// 银行卡民事纠纷规定4(2).
pub static BANKCARD_4_2: Provision =
    Provision::new(&BANKCARD, 4, 2, "是不是本人或授权的交易，要有证据。").burden("发卡行、支付机构证明。");

/// 银行卡民事纠纷规定7(1).
pub static BANKCARD_7_1: Provision = Provision::new(
    &BANKCARD,
    7,
    1,
    "借记卡被盗刷，可以要发卡行付被盗的存款和利息并赔损失；信用卡的，可以要回扣掉的透支款、利息、违约金。",
)
.except("没保管好卡、密码、验证码的分担；没及时挂失的，扩大的部分自己担。");

/// 银行卡民事纠纷规定8.
pub static BANKCARD_8: Provision =
    Provision::new(&BANKCARD, 8, 0, "没告知卡有网上支付功能的，因此被盗刷，可以主张不担责。")
        .except("有证据证明你同意用的除外。");

/// 银行卡民事纠纷规定10.
pub static BANKCARD_10: Provision =
    Provision::new(&BANKCARD, 10, 0, "明确承诺盗刷先赔的按承诺；支付机构技术不合安全要求致盗刷的，也应先赔。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&BANKCARD_4_2, &BANKCARD_7_1, &BANKCARD_8, &BANKCARD_10];
