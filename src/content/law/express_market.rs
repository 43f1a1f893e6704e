//! 快递市场管理办法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 快递市场管理办法.
pub static EXPRESS_MARKET: Instrument = Instrument {
    id: "express-market",
    name: "快递市场管理办法",
    short: "快递市场办法",
    number: "交通运输部令2023年第22号",
    rank: Rank::Rule,
    in_force: Span::from(2024, 3, 1),
    url: "",
    confidence: Confidence::Medium,
};

/// 快递市场办法28.
pub static EXPRESS_MARKET_28: Provision =
    Provision::new(&EXPRESS_MARKET, 28, 0, "没经你同意，快递不得替你确认收件，不得擅自放快递柜、驿站。")
        .burden("快递公司证明你同意过。")
        .except("约好的、收件人同意代收的除外。");

/// 快递市场办法54.
pub static EXPRESS_MARKET_54: Provision =
    Provision::new(&EXPRESS_MARKET, 54, 0, "擅自代签、擅自放柜放站的，责令改正，可以罚1万元以下，严重的罚1万至3万元。")
        .except("罚款归国库，不归你。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&EXPRESS_MARKET_28, &EXPRESS_MARKET_54];
