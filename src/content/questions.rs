//! Every question, by group, in the order of the interview.

pub mod advertising;
pub mod car;
pub mod cosmetics;
pub mod done;
pub mod drug;
pub mod food;
pub mod health_food;
pub mod hold;
pub mod injury;
pub mod minor;
pub mod paper;
pub mod place;
pub mod prepaid;
pub mod return_seven;
pub mod takeaway;
pub mod virtual_goods;
pub mod roads;
pub mod warranty;
pub mod what;
pub mod when;
pub mod who;

use crate::domain::question::{Choice, Question};

/// All questions. Within a group the order decides between questions that can change equally much.
pub static QUESTIONS: &[&Question] = &[
    &what::PROBLEM,
    &what::GOODS,
    &warranty::KIND,
    &what::PURPOSE,
    &what::SOLD_AS,
    &what::DIFFERENCE,
    &what::CAUSE,
    &what::SEVERITY,
    &warranty::REPAIRS,
    &warranty::REPAIR_DAYS,
    &warranty::SAME_MODEL,
    &car::FAULTS,
    &car::FAULT_KM,
    &car::REPAIRS,
    &car::DAYS,
    &car::TIMES,
    &car::LONGEST,
    &what::FOOD_FAULT,
    &what::FOOD_SIGNS,
    &food::CURE_ON_LABEL,
    &drug::DRUG_FAULT,
    &cosmetics::COSMETIC_FAULT,
    &what::CONDITION,
    &what::RETURN_KIND,
    &what::CONFIRMED,
    &what::RETURN_PROMISED,
    &what::FAILURE,
    &what::REMINDED,
    &what::STILL_SOLD,
    &what::SET_ASIDE,
    &prepaid::KIND,
    &prepaid::GROUND,
    &prepaid::TERM,
    &prepaid::EVASION,
    &minor::AGE,
    &minor::SPENT_ON,
    &minor::ACTED,
    &minor::AGREED,
    &virtual_goods::FAULT,
    &virtual_goods::CONCRETE,
    &what::BROKEN,
    &what::POINTLESS,
    &what::INTENT,
    &return_seven::DEDUCTIONS,
    &return_seven::SET_PAID,
    &return_seven::KEPT_PRICE,
    &return_seven::POSTAGE_WAIVED,
    &return_seven::GIFT_PRICE,
    &what::PAID,
    &warranty::REPAIR_FEE,
    &car::KM,
    &car::RATE,
    &prepaid::TIMES_TOTAL,
    &prepaid::TIMES_LEFT,
    &prepaid::GIVEN,
    &prepaid::BALANCE_LEFT,
    &prepaid::CARD_DAYS,
    &prepaid::USED_FULL,
    &minor::SUITED,
    &minor::ENJOYED,
    &virtual_goods::GIVEN_WORTH,
    &virtual_goods::PROMISED_BACK,
    &what::REASONABLE,
    &what::REPLACEMENT_PRICE,
    &what::COSTS,
    &what::REFUNDED,
    &what::POSTAGE_PAID,
    &what::HARM_COST,
    &what::OTHER_SPENT,
    &what::INJURY,
    &what::DANGEROUS,
    &injury::BELOW_STANDARD,
    &injury::MADE_ON,
    &injury::MINE,
    &what::KNEW_DANGER,
    &who::CHANNEL,
    &who::SOLD_BY,
    &who::ROOM,
    &who::ROOM_MARKED,
    &who::ROOM_DEALS,
    &who::HOST,
    &advertising::AGENCY,
    &advertising::PROMOTERS,
    &prepaid::BACKERS,
    &who::SELF_RUN,
    &who::LICENCE,
    &takeaway::TAKEAWAY_FAULT,
    &health_food::LECTURER,
    &health_food::BARGAIN,
    &drug::EXCEPTION,
    &food::HELPER,
    &who::SIGNS,
    &who::PUSHED,
    &who::GUARANTORS,
    &who::PROMISED_SUM,
    &who::GUARANTEED,
    &who::LED_AWAY,
    &when::ORDERED,
    &prepaid::CARD_START,
    &prepaid::CLOSED_ON,
    &when::RECEIVED,
    &when::KNEW,
    &when::NOTIFIED,
    &warranty::IN_WARRANTY,
    &prepaid::TRIED,
    &when::SHOP_LEFT,
    &hold::REPAIR_ONLY,
    &hold::EVIDENCE,
    &done::STEPS,
    &done::DEMANDED,
    &done::CAME_BACK,
    &done::IDENTITY,
    &done::RECORDS,
    &advertising::ADVERTISER,
    &done::REACHABLE,
    &done::CHANGED_HANDS,
    &done::COMPLAINED_ON,
    &done::COMPLAINT,
    &done::COMPLAINT_NEWS,
    &done::REPORTED_ON,
    &done::SETTLED_ON,
    &done::SUED_ON,
    // Where a step is taken: last, and only once it is the next one.
    &place::PLATFORM,
    &place::RECEIPT_CITY,
    &place::AGREED,
    &place::ACKNOWLEDGED,
    // Further roads, for who took one.
    &roads::REPORT,
    &roads::REPORT_NEWS,
    &roads::CONFIRM,
    &roads::CONFIRM_NEWS,
    &roads::COURT,
    &roads::COURT_NEWS,
    &roads::DOCKETED_ON,
    &roads::TRACK,
    &roads::AT_HOME,
    &roads::PAY_BY,
    &roads::ROADS,
    &roads::RECON_STATE,
    &roads::RECON_NEWS,
    &roads::ARB_STATE,
    &roads::ARB_NEWS,
    &roads::ORDER_STATE,
    &roads::ORDER_NEWS,
    &roads::KEEP_STATE,
    &roads::KEEP_NEWS,
    &roads::AID_STATE,
    &roads::AID_NEWS,
    &roads::TELECOM_FEES,
    &roads::TELECOM_STATE,
    &roads::TELECOM_NEWS,
    &roads::POSTAL_STATE,
    &roads::POSTAL_NEWS,
    &roads::BLOCKED,
    &roads::FREE_AGAIN,
    &paper::SELLER_NAME,
    &paper::SELLER_ADDRESS,
    &paper::PLATFORM_NAME,
    &paper::GOODS_NAME,
    &paper::ORDER_NUMBER,
    &paper::STORY,
    &paper::MY_NAME,
    &paper::MY_PHONE,
    &paper::MY_ADDRESS,
];

/// The question with this id.
pub fn find(id: &str) -> Option<&'static Question> {
    QUESTIONS.iter().copied().find(|it| it.id == id)
}

/// A choice that needs no example.
pub(super) const fn choice(id: &'static str, label: &'static str) -> Choice {
    Choice::new(id, label, "")
}
