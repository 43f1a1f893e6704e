//! 刑法: extortion only.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 刑法.
pub static CRIMINAL: Instrument = Instrument {
    id: "criminal-law",
    name: "中华人民共和国刑法",
    short: "刑法",
    number: "",
    rank: Rank::Statute,
    // The day on which the present wording of article 274 (刑法修正案八) came into force.
    in_force: Span::from(2011, 5, 1),
    url: "https://flk.npc.gov.cn/",
    confidence: Confidence::High,
};

/// 刑法274.
pub static CRIMINAL_274: Provision =
    Provision::new(&CRIMINAL, 274, 0, "敲诈勒索数额较大或多次的就是犯罪，最低一档3年以下。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&CRIMINAL_274];
