//! 12345文件: which numbers were merged, and that a repeated request is joined with the first.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 国办发〔2020〕53号 and 国办函〔2025〕66号, read in reports only.
pub static HOTLINE: Instrument = Instrument {
    id: "hotline-12345",
    name: "国务院办公厅关于进一步优化地方政务服务便民热线的指导意见、关于进一步规范和提升12345热线服务的意见",
    short: "12345文件",
    number: "国办发〔2020〕53号；国办函〔2025〕66号",
    rank: Rank::Guideline,
    in_force: Span::from(2020, 12, 28),
    url: "https://www.gov.cn/",
    confidence: Confidence::Medium,
};

/// 12345文件，条号未核.
pub static HOTLINE_0: Provision = Provision::new(
    &HOTLINE,
    0,
    0,
    "各地热线归到12345，12300、12301并入，12315、12318、12328、12348等保留；诉求按职责派单，重复的并单。",
)
.except("各地办结的天数自己定；同一件事先打12345再投12315，容易被并单。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&HOTLINE_0];
