//! 药品网络销售监督管理办法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 药品网络销售监督管理办法. Not read in full: no article may be cited.
pub static DRUG_ONLINE: Instrument = Instrument {
    id: "drug-online-sale",
    name: "药品网络销售监督管理办法",
    short: "药品网售办法",
    number: "市场监管总局令第58号",
    rank: Rank::Rule,
    in_force: Span::from(2022, 12, 1),
    url: "",
    confidence: Confidence::Medium,
};

/// 药品网售办法: the whole.
pub static DRUG_ONLINE_0: Provision = Provision::new(
    &DRUG_ONLINE,
    0,
    0,
    "网上卖药要有资质；处方药先有处方再卖，实名买、审处方；平台审资质、管配送、报告违法。",
)
.except("违反它本身不等于假药、劣药。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&DRUG_ONLINE_0];
