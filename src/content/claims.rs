//! CLAIMS: every claim, in the order in which they are shown. One claim, or one family of claims, per file.

mod advertising;
mod breach;
mod delivery;
mod food;
mod fraud;
mod livestream;
mod platform;
mod promise;
mod quality;
mod return_seven;

use crate::domain::claim::Claim;

/// All claims.
pub static CLAIMS: &[&Claim] = &[
    // Against the seller, and the producer.
    &food::TENFOLD_SELLER,
    &food::TENFOLD_PRODUCER,
    &food::REFUND_SELLER,
    &food::REFUND_PRODUCER,
    &fraud::TREBLE,
    &fraud::FAKE_REFUND,
    &advertising::REFUND_MISLED,
    &advertising::REDUCTION,
    &return_seven::SEVEN_DAY_RETURN,
    &quality::SEVEN_DAYS,
    &quality::RESCISSION,
    &quality::REPAIR,
    &quality::INJURY_SELLER,
    &quality::INJURY_PRODUCER,
    &quality::INJURY_PUNITIVE_SELLER,
    &quality::INJURY_PUNITIVE_PRODUCER,
    &delivery::UNDELIVERED,
    &delivery::DELIVER,
    &delivery::DEARER,
    &breach::PERFORM,
    &breach::REFUND_BROKEN,
    &promise::PROMISE,
    &livestream::OWN_ROOM,
    &livestream::LED_AWAY,
    &livestream::CHANGED_HANDS,
    // Against the live room and its host.
    &livestream::ROOM_AS_SELLER,
    &livestream::ROOM_KNEW,
    &livestream::ROOM_GUARANTEE,
    &livestream::AI_HOST,
    &livestream::ENDORSER,
    // Against the platform, from the heaviest ground to the lightest.
    &platform::SELF_RUN,
    &platform::GUARANTEE,
    &platform::FOOD_CHECK,
    &platform::TAKEAWAY_CHECK,
    &platform::ROOM_CHECK,
    &platform::KNEW,
    &platform::ROOM_KNEW,
    &platform::LIFE_AND_HEALTH,
    &platform::IDENTITY,
    &platform::ROOM_IDENTITY,
    &platform::ADVERTISER,
    &platform::RECORDS,
    &platform::HELP,
];

pub(super) mod shared;
