//! 2026典型案例: what courts did in single cases, no rules. Its entries are numbered as the cases are.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院涉网络消费民事典型案例（2026）.
pub static CASES_2026: Instrument = Instrument {
    id: "spc-cases-2026",
    name: "最高人民法院涉网络消费民事典型案例（2026）",
    short: "2026典型案例",
    number: "2026年8月3日发布",
    rank: Rank::Guideline,
    in_force: Span::from(2026, 8, 3),
    url: "https://www.court.gov.cn/zixun/xiangqing/507691.html",
    confidence: Confidence::Medium,
};

/// 2026典型案例1.
pub static CASES_2026_1: Provision =
    Provision::new(&CASES_2026, 1, 0, "案例1：平台知道提现不对劲、投诉扎堆却不管，退货款和利息由它和卖家连带。")
        .except("这是一个案子的判法，不是条文。");

/// 2026典型案例2.
pub static CASES_2026_2: Provision = Provision::new(
    &CASES_2026,
    2,
    0,
    "案例2：不是正品，卖家按“假一罚四”赔；直播方自己承诺兜底，一起赔；平台审过、告知过，不赔。",
)
.except("这是一个案子的判法，不是条文。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&CASES_2026_1, &CASES_2026_2];
