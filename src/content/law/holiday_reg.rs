//! 全国年节及纪念日放假办法: which days are public holidays, on which limits roll.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 全国年节及纪念日放假办法, as revised in 2024.
pub static HOLIDAYS: Instrument = Instrument {
    id: "holiday-reg",
    name: "全国年节及纪念日放假办法",
    short: "放假办法",
    number: "国务院令第795号",
    rank: Rank::Regulation,
    in_force: Span::from(2025, 1, 1),
    url: "",
    confidence: Confidence::High,
};

/// 放假办法2.
pub static HOLIDAYS_2: Provision = Provision::new(
    &HOLIDAYS,
    2,
    0,
    "全体放假13天：元旦1天，春节4天（除夕到初三），清明1天，劳动节2天，端午1天，中秋1天，国庆3天。",
);

/// 放假办法6.
pub static HOLIDAYS_6: Provision = Provision::new(&HOLIDAYS, 6, 0, "全体放假的日子碰上周六、周日，在工作日补假。");

/// 放假办法7.
pub static HOLIDAYS_7: Provision = Provision::new(&HOLIDAYS, 7, 0, "可以统一调休；假日前后连着上班一般不超过6天。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&HOLIDAYS_2, &HOLIDAYS_6, &HOLIDAYS_7];
