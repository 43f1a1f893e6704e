//! The law as data: which instruments and provisions we carry, and how to find them.

use crate::domain::law::{Instrument, Provision};

pub mod civil_code;
pub mod crpl;
pub mod crpl_reg;
pub mod ecl;
pub mod food_safety_law;
pub mod livestream;
pub mod samr_121;
pub mod seven_day;
pub mod spc_food_civil1;
pub mod spc_food_drug_punitive;
pub mod spc_online_consumer;

/// Every instrument, by rank, then importance.
pub static INSTRUMENTS: &[&Instrument] = &[
    &crpl::CRPL,
    &civil_code::CIVIL,
    &ecl::ECL,
    &food_safety_law::FOOD_SAFETY,
    &crpl_reg::CRPL_REG,
    &spc_online_consumer::ONLINE_CONSUMER,
    &spc_food_drug_punitive::FOOD_PUNITIVE,
    &spc_food_civil1::FOOD_CIVIL,
    &seven_day::SEVEN_DAY,
    &livestream::LIVESTREAM,
    &samr_121::COMPLAINT,
];

/// The provisions of each instrument, in the order of [`INSTRUMENTS`].
static PROVISIONS: &[&[&Provision]] = &[
    crpl::PROVISIONS,
    civil_code::PROVISIONS,
    ecl::PROVISIONS,
    food_safety_law::PROVISIONS,
    crpl_reg::PROVISIONS,
    spc_online_consumer::PROVISIONS,
    spc_food_drug_punitive::PROVISIONS,
    spc_food_civil1::PROVISIONS,
    seven_day::PROVISIONS,
    livestream::PROVISIONS,
    samr_121::PROVISIONS,
];

/// Every provision we carry, instrument by instrument.
pub fn provisions() -> impl Iterator<Item = &'static Provision> {
    PROVISIONS.iter().copied().flatten().copied()
}

/// The provisions of one instrument, in order.
pub fn provisions_of(instrument: &Instrument) -> impl Iterator<Item = &'static Provision> {
    provisions().filter(move |it| it.instrument == instrument)
}

/// The provision with this address; `paragraph` 0 is the whole article.
pub fn find(instrument_id: &str, article: u16, paragraph: u8) -> Option<&'static Provision> {
    provisions().find(|it| it.instrument.id == instrument_id && (it.article, it.paragraph) == (article, paragraph))
}
