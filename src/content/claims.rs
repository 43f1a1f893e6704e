//! CLAIMS: every claim, in the order in which they are shown. One claim, or one family of claims, per file.

pub(super) mod advertising;
pub(super) mod breach;
pub(super) mod car;
pub(super) mod cosmetics;
pub(super) mod delivery;
pub(super) mod deposit;
pub(super) mod drug;
pub(super) mod food;
pub(super) mod fraud;
pub(super) mod gone;
pub(super) mod group_buy;
pub(super) mod health_food;
pub(super) mod injury;
pub(super) mod livestream;
pub(super) mod minor;
pub(super) mod overseas;
pub(super) mod parcel;
pub(super) mod payment;
pub(super) mod platform;
pub(super) mod platform_acts;
pub(super) mod prepaid;
pub(super) mod price;
pub(super) mod privacy;
pub(super) mod prize;
pub(super) mod promise;
pub(super) mod quality;
pub(super) mod renewal;
pub(super) mod return_seven;
pub(super) mod reviews;
pub(super) mod second_hand;
pub(super) mod takeaway;
pub(super) mod travel;
pub(super) mod virtual_goods;
pub(super) mod warranty;

use super::{
    law::{crpl, crpl_penalty, crpl_reg, ecl, seven_day, spc_online_consumer as online, spc_prepaid},
    questions::what,
};
use crate::domain::{
    claim::{Claim, Party},
    facts::Reader,
    law::{Instrument, Provision},
};

use shared::sold_by_trader;

/// Binds those who trade, towards consumers alone.
const CONSUMER_LAW: &[&Instrument] = &[
    &crpl::CRPL,
    &crpl_reg::CRPL_REG,
    &crpl_penalty::CRPL_PENALTY,
    &seven_day::SEVEN_DAY,
    &online::ONLINE_CONSUMER,
    &spc_prepaid::PREPAID,
];

/// Whether a provision can be cited against this party: between private persons, or traders, the Civil Code remains
/// (消法 2, 电商法 9).
pub fn binds(it: &Reader, party: Party, provision: &Provision) -> bool {
    let private = sold_by_trader(it).is_no();
    let trade = it.is(&what::PURPOSE, what::TRADE).is_yes();
    let of = |them: &[&Instrument]| them.contains(&provision.instrument);
    let out = (private || trade) && of(CONSUMER_LAW) || private && of(&[&ecl::ECL]);
    party != Party::Seller || !out
}

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
    // 三包, repairs.
    &warranty::SEVEN_DAYS,
    &warranty::FIFTEEN_DAYS,
    &warranty::REPAIR,
    &warranty::EXCHANGE,
    &warranty::PARTS_MISSING,
    &warranty::REPAIRER_LATE,
    &warranty::NO_MODEL,
    &warranty::LESS_WEAR,
    &warranty::RESCISSION,
    &warranty::REPAIR_FRAUD,
    &warranty::REPAIR_DAMAGE,
    // Cars.
    &car::SEVEN_DAYS,
    &car::SIXTY,
    &car::NEW_UNIT,
    &car::FOUR_CASES,
    &car::FREE_REPAIR,
    &car::SUBSTITUTE,
    &car::RECALL,
    &car::FRAUD,
    // Goods that do harm.
    &injury::INJURY_SELLER,
    &injury::INJURY_PRODUCER,
    &injury::STANDARD_SELLER,
    &injury::STANDARD_PRODUCER,
    &injury::OWN_LOSS_SELLER,
    &injury::OWN_LOSS_PRODUCER,
    &injury::INJURY_PUNITIVE_SELLER,
    &injury::INJURY_PUNITIVE_PRODUCER,
    &delivery::UNDELIVERED,
    &delivery::DELIVER,
    &delivery::DEARER,
    // Deposits, prices, renewals.
    &deposit::DOUBLE,
    &deposit::UNSOLD_REFUND,
    &deposit::UNSOLD_LOSS,
    &deposit::PERFORM,
    &deposit::CHANGED_MIND,
    &deposit::EXCESS,
    &price::OVERPAID,
    &price::SET_ASIDE,
    &price::PROMISED,
    &price::PERSONAL,
    &price::PERSONAL_DATA,
    &price::TIED,
    &renewal::REFUND,
    &renewal::REFUND_USED,
    &renewal::STOP,
    // Gifts, prizes, draws, blind boxes.
    &prize::GIFT_DUE,
    &prize::GIFT_REPAIR,
    &prize::EXCHANGE_REFUND,
    &prize::GIFT_HARM,
    &prize::PRIZE_DUE,
    &prize::OLD_RULES,
    &prize::DRAW_REFUND,
    &prize::BOX_RETURN,
    &breach::PERFORM,
    &breach::REFUND_BROKEN,
    // Money paid in advance, services, and what a child spent.
    &prepaid::SEVEN_DAYS,
    &prepaid::REFUND,
    &prepaid::REFUND_OWN,
    &prepaid::PERFORM,
    &prepaid::CARD_SERVICE,
    &prepaid::PUNITIVE,
    &prepaid::LENDER,
    &prepaid::FRANCHISOR,
    &prepaid::FRANCHISOR_FAULT,
    &prepaid::MALL,
    &prepaid::LIQUIDATOR,
    &virtual_goods::REFUND,
    &virtual_goods::PERFORM,
    &virtual_goods::RESULT,
    &minor::REFUND,
    &minor::TIPPING,
    &promise::PROMISE,
    &livestream::OWN_ROOM,
    &livestream::LED_AWAY,
    &livestream::CHANGED_HANDS,
    // Food, medicine, cosmetics, takeaways.
    // Reviews, used goods, imports, group purchases, shops that vanished: against whoever sold.
    &reviews::REVIEWS_TREBLE,
    &reviews::REVIEWS_REFUND,
    &reviews::CASHBACK,
    &reviews::BRUSHING,
    &second_hand::RESCISSION,
    &second_hand::NO_RETURNS,
    &overseas::RESELLER,
    &overseas::CHINESE_LAW,
    &group_buy::LEADER,
    &gone::GONE_REFUND,
    &platform_acts::REFUND_ONLY,
    // Against the agents behind imports.
    &overseas::AGENT_TENFOLD,
    &overseas::DOMESTIC_AGENT,
    // Food, medicine, cosmetics.
    &food::HELPER,
    &drug::TENFOLD_SELLER,
    &drug::TENFOLD_PRODUCER,
    &drug::REFUND_SELLER,
    &drug::REFUND_PRODUCER,
    &cosmetics::REFUND_UNLAWFUL,
    &takeaway::INCOMPLETE,
    &takeaway::LATE,
    &takeaway::RIDER,
    &health_food::LOPSIDED,
    &health_food::LECTURER,
    // Against the live room and its host.
    &livestream::ROOM_AS_SELLER,
    &livestream::ROOM_KNEW,
    &livestream::ROOM_GUARANTEE,
    &livestream::AI_HOST,
    &livestream::ENDORSER,
    &livestream::AGENCY,
    // False advertising: whoever made, placed or recommended it.
    &advertising::AI_ADVERT,
    &advertising::ENDORSER,
    &advertising::PUBLISHER,
    &advertising::PUBLISHER_FIRST,
    // Parcels.
    &parcel::SELLER_REPAIR,
    &parcel::SELLER_REFUND,
    &parcel::COURIER_AGREED,
    &parcel::COURIER_MARKET,
    &parcel::POST_INSURED,
    &parcel::POST_CAPPED,
    &parcel::POST_FULL,
    &parcel::COURIER_LATE,
    &parcel::COURIER_DOOR,
    &parcel::COURIER_TORT,
    // Personal data.
    &privacy::DAMAGES,
    &privacy::DISTRESS,
    &privacy::STOP,
    &privacy::EXCESS,
    &privacy::RIGHTS,
    &privacy::SPAM,
    // Stolen payments.
    &payment::UNAUTHORISED_PAYMENT,
    &payment::AFTER_NOTICE,
    &payment::CARD_STOLEN,
    &payment::CARD_SHARED,
    &payment::CARD_UNTOLD,
    &payment::FIRST,
    &payment::MISTAKE,
    &payment::SCAM,
    // Travel.
    &travel::LEAVE,
    &travel::FORCE,
    &travel::CALLED_OFF,
    &travel::WORSE,
    &travel::SHOPPING,
    &travel::DUMPED,
    &travel::BROKEN,
    &travel::MOVED,
    &travel::SURCHARGE,
    &travel::TRANSIT,
    &travel::HURT,
    &travel::LIED,
    &travel::NO_ROOM,
    &travel::CANCEL,
    &travel::HOTEL_FREE,
    &travel::HOTEL_FORCE,
    &travel::DELAY,
    &travel::BAGGAGE,
    &travel::INJURED,
    &travel::TICKET,
    &travel::PLATFORM_SELF_RUN,
    &travel::PLATFORM_KNEW,
    &travel::PLATFORM_IDENTITY,
    // Against the platform, for what it did itself.
    &platform_acts::BALANCE,
    &platform_acts::MEMBERSHIP,
    &platform_acts::LEAVE,
    &platform_acts::RESTORE,
    &platform_acts::UNFAIR_TERM,
    &platform_acts::HUMAN_REVIEW,
    &platform_acts::REASONS,
    &reviews::DELETED_REVIEW,
    &overseas::CROSS_BORDER_PLATFORM,
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
    &platform::USED_IDENTITY,
    &platform::ROOM_IDENTITY,
    &platform::ADVERTISER,
    &platform::RECORDS,
    &platform::HELP,
];

pub(super) mod shared;
