//! 敲诈勒索解释: what turns a demand into a crime.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 两高敲诈勒索解释.
pub static EXTORTION: Instrument = Instrument {
    id: "extortion-interp",
    name: "最高人民法院、最高人民检察院关于办理敲诈勒索刑事案件适用法律若干问题的解释",
    short: "敲诈勒索解释",
    number: "法释〔2013〕10号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2013, 4, 27),
    url: "",
    confidence: Confidence::High,
};

/// 敲诈勒索解释1.
pub static EXTORTION_1: Provision = Provision::new(
    &EXTORTION,
    1,
    0,
    "2000元至5000元以上算数额较大，3万元至10万元以上算巨大，30万元至50万元以上算特别巨大；各省定具体线。",
);

/// 敲诈勒索解释2.
pub static EXTORTION_2: Provision = Provision::new(&EXTORTION, 2, 0, "有特定情形的，数额较大的线减半。");

/// 敲诈勒索解释3.
pub static EXTORTION_3: Provision = Provision::new(&EXTORTION, 3, 0, "2年内3次以上算多次。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&EXTORTION_1, &EXTORTION_2, &EXTORTION_3];
