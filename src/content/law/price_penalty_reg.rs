//! 价格违法行为行政处罚规定, as revised in 2010.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 价格违法行为行政处罚规定, as revised in 2010.
pub static PRICE_PENALTY: Instrument = Instrument {
    id: "price-penalty-reg",
    name: "价格违法行为行政处罚规定",
    short: "价格违法处罚规定",
    number: "国务院令第585号修订",
    rank: Rank::Regulation,
    in_force: Span::from(2010, 12, 4),
    url: "https://flk.npc.gov.cn/detail?id=ff8080816f3cbb3c016f4103cde6117b",
    confidence: Confidence::High,
};

/// 价格违法处罚规定7.
pub static PRICE_PENALTY_7: Provision = Provision::new(
    &PRICE_PENALTY,
    7,
    0,
    "价格欺诈：没收违法所得，并罚5倍以下；没有违法所得的罚5万至50万元，严重的停业、吊照。",
)
.except("罚款归国库，不归你。");

/// 价格违法处罚规定13.
pub static PRICE_PENALTY_13: Provision =
    Provision::new(&PRICE_PENALTY, 13, 0, "不标价、乱标价、标价外加价的，没收违法所得，可罚5000元以下。")
        .except("罚款归国库，不归你。");

/// 价格违法处罚规定16(1).
pub static PRICE_PENALTY_16_1: Provision =
    Provision::new(&PRICE_PENALTY, 16, 1, "多收的钱属于你的，部门责令卖家限期退还；找不到人的，公告查找。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&PRICE_PENALTY_7, &PRICE_PENALTY_13, &PRICE_PENALTY_16_1];
