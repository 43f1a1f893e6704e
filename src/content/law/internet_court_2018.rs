//! 互联网法院规定 of 2018: which cases the internet courts took before November 2025.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院互联网法院规定 of 2018: its list of cases, superseded. Known from public reports.
pub static INTERNET_COURT_OLD: Instrument = Instrument {
    id: "internet-court-2018",
    name: "最高人民法院关于互联网法院审理案件若干问题的规定",
    short: "旧互联网法院规定",
    number: "法释〔2018〕16号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2018, 9, 7).before(2025, 11, 1),
    url: "https://www.court.gov.cn/",
    confidence: Confidence::Medium,
};

/// 旧互联网法院规定2.
pub static INTERNET_COURT_OLD_2: Provision = Provision::new(
    &INTERNET_COURT_OLD,
    2,
    0,
    "旧规则：电商平台的网购合同、全程网上的服务合同，网购产品责任、网络侵权等，都归三地互联网法院。",
)
.except("2025年11月1日起由新规定取代。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&INTERNET_COURT_OLD_2];
