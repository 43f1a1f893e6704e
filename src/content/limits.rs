//! LIMITS: every time limit, in the order of the journey, and the readings they share.

pub(super) mod complaint;
mod court;
pub(super) mod guaranteed;
pub(super) mod limitation;
pub(super) mod records;
pub(super) mod returning;
mod review;
pub(super) mod roads_taken;
pub(super) mod special;

use super::{
    claims::shared::sold_by_trader,
    holidays::CALENDAR,
    questions::{done, roads, what, when, who},
};
use crate::domain::{
    calendar::{Length, Roll},
    claim::InForce,
    date::Date,
    facts::Reader,
    law::{Confidence, Span},
    limit::{Limit, Whose},
    order::sorted,
    question::{Choice, Question},
    truth::Truth,
};

/// All limits.
pub static LIMITS: &[&Limit] = &[
    // Between buyer and seller.
    &returning::SELLER_ANSWER,
    &returning::SEVEN_DAY_RETURN,
    &returning::QUALITY_7,
    &returning::PREPAID_7,
    &returning::REFUND_AFTER_RETURN,
    &returning::DEEMED_DELAY_15,
    &returning::DURABLE_BURDEN,
    &returning::RESCIND_MISTAKE,
    &special::TOUR_SHOPPING,
    &special::MINOR_RATIFY,
    &special::BAGGAGE_DAMAGE_NOTICE,
    &special::BAGGAGE_DELAY_NOTICE,
    &special::POSTAL_INQUIRY_ABROAD,
    &special::POSTAL_INQUIRY,
    // Guaranteed goods.
    &guaranteed::SANBAO_RETURN_7,
    &guaranteed::SANBAO_EXCHANGE_15,
    &guaranteed::CAR_7,
    &guaranteed::CAR_60,
    &guaranteed::CAR_ANSWER,
    &guaranteed::CAR_DONE,
    &guaranteed::CAR_2Y,
    &guaranteed::CAR_3Y,
    // 12315 and what follows from it.
    &complaint::ODR,
    &complaint::ACCEPT,
    &complaint::MEDIATE,
    &complaint::OLD_MEDIATE,
    &complaint::END_NOTICE,
    &review::RECON_APPLY,
    &review::ADMIN_SUE_DIRECT,
    &review::RECON_CHECK,
    &review::RECON_SUPPLEMENT,
    &review::RECON_DECIDE,
    &review::ADMIN_SUE_AFTER_RECON,
    &complaint::REPORT_VERIFY,
    &complaint::AD_REPORT_REPLY,
    &complaint::REPORT_DECIDE,
    &complaint::OLD_REPORT_NOTICE,
    // The rarer roads.
    &roads_taken::TELECOM_REPLY,
    &roads_taken::TELECOM_FEE_LIMIT,
    &roads_taken::TELECOM_OTHER_LIMIT,
    &roads_taken::TELECOM_ACCEPT,
    &roads_taken::TELECOM_ANSWER,
    &roads_taken::EXPRESS_REPLY,
    &roads_taken::POSTAL_ANSWER,
    &roads_taken::LEGAL_AID_DECIDE,
    &roads_taken::LEGAL_AID_ASSIGN,
    &roads_taken::ARB_ACCEPT,
    &roads_taken::ARB_CORRECT,
    &roads_taken::ARB_SETASIDE,
    &roads_taken::OLD_ARB_SETASIDE,
    &roads_taken::PO_ACCEPT,
    &roads_taken::PO_ISSUE,
    &roads_taken::PO_SERVE,
    &roads_taken::PO_OBJECT,
    &roads_taken::PO_OPTOUT,
    &roads_taken::PRESERVE_48H,
    &roads_taken::PRE_SUIT_PRESERVE_SUE,
    // In court.
    &court::JUDICIAL_CONFIRM,
    &court::JC_ACCEPT,
    &court::JC_DECIDE,
    &court::FILE_CASE,
    &court::PREPAY_FEE,
    &court::SEND_COPY,
    &court::DEFENCE,
    &court::NOTICE_SERVICE,
    &court::NOTICE_SERVICE_FOREIGN,
    &court::EVID_SMALL,
    &court::EVID_SUMMARY,
    &court::EVID_ORDINARY,
    &court::TRIAL_SMALL,
    &court::TRIAL_SUMMARY,
    &court::TRIAL_ORDINARY,
    &court::APPEAL_JUDGMENT,
    &court::APPEAL_RULING,
    &court::APPEAL_NO_DOMICILE,
    &court::EXCUSE_DELAY,
    &court::RETRIAL,
    &court::ENFORCE_APPLY,
    &court::ENFORCE_NOTICE,
    // Rights that end.
    &limitation::RESCIND_FRAUD,
    &limitation::TERMINATE_RIGHT,
    &limitation::DEFECT_NOTICE_MAX,
    &limitation::LIMITATION_PRODUCT,
    &special::AIR_LIMITATION,
    &complaint::COMPLAINT_YEARS,
    &limitation::LIMITATION_GENERAL,
    &limitation::OLD_LIMITATION,
    &limitation::LIMITATION_SUSPEND_TAIL,
    &limitation::RESCIND_MAX,
    &limitation::LIMITATION_PRODUCT_10Y,
    &limitation::LIMITATION_MAX,
    // What the platform keeps.
    &records::RETAIN_LIVE_END,
    &records::RETAIN_LIVE_TRADE,
    &records::RETAIN_TRADE,
    &records::RETAIN_IDENTITY,
    &records::RETAIN_RULES,
];

/// Periods of the law base that are no limit here, and why.
pub const LEFT_OUT: [(&str, &str); 11] = [
    ("platform-rule-notice", "Counted back from the day a rule starts: whether the rule binds, not when to act."),
    ("platform-rule-notice-major", "The same."),
    ("seller-info-report", "Between shop and platform, from a change of which the buyer is not told."),
    ("platform-info-verify", "The same."),
    ("seller-info-update", "From a change of which the buyer is not told."),
    ("close-notice", "Counted back from the day a shop closes: a duty that is broken or not when it is seen."),
    ("platform-action-publish", "From a measure against the shop whose day only the platform knows."),
    ("platform-complaint", "The law names no days: the platform's own are for it to publish."),
    ("c12315-power-dispute", "Between offices, from a day of which the person is not told."),
    ("report-verify-in-mediation", "From a day inside the office of which the person is not told."),
    ("admin-inaction", "Not for 12315, which has its seven working days, and silence has to be reconsidered first."),
];

/// A limit of the other side or of an authority, sure and in force since the Civil Code. The rest says what differs.
const THEIRS: Limit = Limit {
    id: "",
    title: "",
    whose: Whose::Theirs,
    scope: |_| Truth::No,
    starts: "",
    start: |_| None,
    length: Length::Days(0),
    roll: Roll::RestDay,
    effect: "",
    over: "",
    basis: &[],
    in_force: since(2021, 1, 1, &when::ORDERED),
    confidence: Confidence::High,
};

/// The same, for the person.
const YOURS: Limit = Limit { whose: Whose::Yours, ..THEIRS };

const fn since(year: u16, month: u8, day: u8, on: &'static Question) -> InForce {
    InForce { span: Span::from(year, month, day), on }
}

/// Something was delivered: all problems but an order that never came.
fn delivered(it: &Reader) -> Truth {
    it.is_any(&what::PROBLEM, &[what::FAKE, what::MISLED, what::DEFECT, what::FOOD, what::RETURN_REFUSED])
}

/// Nobody said that a private person sold it: who cannot say still sees the day.
fn from_trader(it: &Reader) -> Truth {
    Truth::from(it.asked(&what::PROBLEM)) & Truth::from(!sold_by_trader(it).is_no())
}

fn on_platform(it: &Reader) -> Truth {
    it.is_any(&who::CHANNEL, who::PLATFORMS)
}

fn did(it: &Reader, step: Choice) -> Truth {
    it.is(&done::STEPS, step)
}

/// Not said to have been done: before it is asked nothing has been.
fn not_yet(it: &Reader, step: Choice) -> Truth {
    (!did(it, step).is_yes()).into()
}

fn received(it: &Reader) -> Option<Date> {
    it.date(&when::RECEIVED)
}

/// The day of the harm: receipt, or the order where nothing was delivered.
fn harmed(it: &Reader) -> Option<Date> {
    if delivered(it).is_yes() { received(it) } else { it.date(&when::ORDERED) }
}

/// The day of knowledge; someone who cannot say gets the day of the harm, which cannot be later.
fn knew(it: &Reader) -> Option<Date> {
    it.date(&when::KNEW).or_else(|| if it.asked(&when::KNEW) { harmed(it) } else { None })
}

/// Not said to be at one of these: before it is asked it is at none.
fn not_at(it: &Reader, question: &'static Question, choices: &[Choice]) -> Truth {
    (!it.is_any(question, choices).is_yes()).into()
}

/// On one of the rarer roads.
fn on_road(it: &Reader, road: Choice) -> Truth {
    did(it, done::ELSEWHERE) & it.is(&roads::ROADS, road)
}

/// The day of the latest news about the complaint, if this is the news.
fn news(it: &Reader, which: Choice) -> Option<Date> {
    if it.is(&done::COMPLAINT, which).is_yes() { it.date(&done::COMPLAINT_NEWS) } else { None }
}

/// The complaint was neither accepted nor refused, as far as told.
fn unanswered(it: &Reader) -> Truth {
    let answered = it.is_any(&done::COMPLAINT, &[done::WITH_FIRM, done::ACCEPTED, done::REFUSED, done::ENDED]);
    did(it, done::COMPLAINED) & Truth::from(!answered.is_yes())
}

/// The last day of the seven working days in which the office has to answer.
fn answer_due(it: &Reader) -> Option<Date> {
    Some(CALENDAR.end(it.date(&done::COMPLAINED_ON)?, Length::WorkingDays(7), Roll::None).last)
}

/// From knowledge, and anew from each demand and complaint that came before the period was over (民法典 195).
fn restarted(it: &Reader, first: Option<Date>, length: Length) -> Option<Date> {
    let first = first?;
    let on = |step, day| if did(it, step).is_yes() { it.date(day) } else { None };
    let events = vec![on(done::TO_SELLER, &done::DEMANDED), on(done::COMPLAINED, &done::COMPLAINED_ON)];
    let events = sorted(events, |it, other| it < other);
    let again = |start: Date, event: Date| {
        let in_time = event <= CALENDAR.end(start, length, Roll::RestDay).last;
        if in_time { start.max(event) } else { start }
    };
    Some(events.into_iter().flatten().fold(first, again))
}
