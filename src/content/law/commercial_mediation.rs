//! 商事调解条例: only to say that it is not for consumers.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 商事调解条例.
pub static COMMERCIAL_MEDIATION: Instrument = Instrument {
    id: "commercial-mediation",
    name: "商事调解条例",
    short: "商事调解条例",
    number: "国务院令第827号",
    rank: Rank::Regulation,
    in_force: Span::from(2026, 5, 1),
    url: "https://flk.npc.gov.cn/",
    confidence: Confidence::High,
};

/// 商事调解条例2.
pub static COMMERCIAL_MEDIATION_2: Provision =
    Provision::new(&COMMERCIAL_MEDIATION, 2, 0, "商事调解只管贸易、投资、金融这类商事争议，消费争议明确不适用。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&COMMERCIAL_MEDIATION_2];
