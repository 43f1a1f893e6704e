//! Elements, amounts and spans that many claims share.

use super::{parcel, platform_acts, reviews, travel};
use crate::{
    content::{
        holidays::CALENDAR,
        law::{civil_code as civil, crpl, crpl_reg, ecl, spc_online_consumer as online},
        questions::{hold, overseas, what, when, who},
    },
    domain::{
        calendar::{Length, Roll},
        claim::{Amount, Bearer, Element, InForce, Pot, Remedy, Term},
        date::Date,
        facts::Reader,
        law::{Provision, Span},
        money::Money,
        question::{Choice, Question},
        truth::Truth,
    },
};

/// 为生活消费购买 (消法 2).
pub const CONSUMER: Element = Element {
    name: "买来生活里用",
    test: |it| !it.is(&what::PURPOSE, what::TRADE),
    // Who says that it was not for daily life has to show it.
    bearer: Bearer::Respondent,
    note: "自己用、家里用、送人都算。拿去卖、做生意用的不算。",
    proof: &[hold::ORDER],
    basis: &[&crpl::CRPL_2],
};

/// Whether the seller is in business. Who delivers meals or keeps a site of his own is, and nobody is asked.
pub fn sold_by_trader(it: &Reader) -> Truth {
    let shop_by_nature = it.is_any(&who::CHANNEL, &[who::TAKEAWAY, who::OWN_SITE]);
    if shop_by_nature.is_yes() { shop_by_nature } else { it.is(&who::SOLD_BY, who::BUSINESS) }
}

/// 卖家是经营者 (网络消费规定 7, 电商法 9).
pub const TRADER: Element = Element {
    name: "卖家是做生意的",
    test: sold_by_trader,
    bearer: Bearer::Consumer,
    note: "看他卖的品种、数量、频率和货源。偶尔卖闲置的个人不算。",
    proof: &[hold::ORDER, hold::LISTING],
    basis: &[&ecl::ECL_9, &online::ONLINE_CONSUMER_7],
};

/// Nobody said that it came from a foreign site that does no business here. There the law of its own country governs, and
/// what only our consumer law grants falls away (涉外民事关系法律适用法 42).
pub fn under_our_law(it: &Reader) -> Truth {
    let foreign = it.is(&who::CHANNEL, who::OVERSEAS).and_then(|| it.is(&overseas::WAY, overseas::FOREIGN_SITE));
    (!foreign.is_yes()).into()
}

/// What was paid for the goods in question.
pub fn paid(it: &Reader) -> Option<Money> {
    it.money(&what::PAID)
}

/// What was paid and has not come back. That something came back is for the seller to show, so as long as it is not
/// known the whole price counts.
pub fn to_refund(it: &Reader) -> Option<Money> {
    not_yet_back(it, paid(it))
}

/// What of this amount has not come back.
pub fn not_yet_back(it: &Reader, amount: Option<Money>) -> Option<Money> {
    let back = cost(it, what::GIVEN_BACK, &what::REFUNDED);
    Some(amount?.less(back.unwrap_or_default()))
}

/// One kind of cost: nothing where it did not arise.
fn cost(it: &Reader, kind: Choice, amount: &'static Question) -> Option<Money> {
    match it.is(&what::COSTS, kind) {
        Truth::Yes => it.money(amount),
        Truth::No => Some(Money::ZERO),
        Truth::Unknown => None,
    }
}

/// What the harm to persons and other things comes to; the price is no part of it (食安法 148(2)), nor is what something
/// else turned out to have caused.
pub fn harm(it: &Reader) -> Option<Money> {
    let unrelated = it.is(&what::COSTS, what::HARM).and_then(|| it.is(&what::INJURY, what::UNRELATED));
    if unrelated.is_yes() { Some(Money::ZERO) } else { cost(it, what::HARM, &what::HARM_COST) }
}

/// What the matter cost, harm to persons and things included.
pub fn loss(it: &Reader) -> Option<Money> {
    let harm = harm(it);
    let other = cost(it, what::OTHER_COST, &what::OTHER_SPENT);
    Some(harm? + other?)
}

/// The price back (消法 52, 消法实施条例 18(2)).
pub const REFUND: Remedy = Remedy {
    name: "退货款",
    amount: Some(Amount {
        pot: Pot::Price,
        terms: &[Term { base_name: "还没退的货款", base: to_refund, times: 1 }],
        floor: None,
        up_to: false,
    }),
};

/// The cost of sending it back, where the seller bears it (消法 24(2)).
pub const RETURN_POSTAGE: Remedy = Remedy {
    name: "退货运费",
    amount: Some(Amount {
        pot: Pot::Postage,
        terms: &[Term {
            base_name: "付掉的运费", base: |it| cost(it, what::POSTAGE, &what::POSTAGE_PAID), times: 1
        }],
        floor: None,
        up_to: false,
    }),
};

/// What the matter cost otherwise (消法 52, 民法典 584).
pub const LOSS: Remedy = Remedy {
    name: "赔损失",
    amount: Some(Amount {
        pot: Pot::Loss,
        terms: &[Term { base_name: "有票据的损失", base: loss, times: 1 }],
        floor: None,
        up_to: false,
    }),
};

/// Whether the seller was told within seven days of receipt, the day of receipt not counted (民法典 201, 203).
pub fn told_within_seven_days(it: &Reader) -> Truth {
    told_within(it, Length::Days(7))
}

/// Whether the seller was told within this time after receipt. Where a year's days off are not arranged yet and the
/// last day may still move, a day in between is neither.
pub fn told_within(it: &Reader, length: Length) -> Truth {
    told_within_of(it, &when::RECEIVED, length)
}

/// The same, counted from another day.
pub fn told_within_of(it: &Reader, start: &'static Question, length: Length) -> Truth {
    done_within(it, start, &when::NOTIFIED, length)
}

/// Whether one was done within this time after the other.
pub fn done_within(it: &Reader, start: &'static Question, done: &'static Question, length: Length) -> Truth {
    let start = it.date(start);
    // While the time runs, whoever has done it was in time, and who has not still is.
    let begun = start.is_some_and(|day| day <= it.today());
    let running = begun && within(start, Some(it.today()), length).is_yes();
    if running { Truth::Yes } else { within(start, it.date(done), length) }
}

/// The same for any two days: whether `done` came within this time after `start`.
fn within(start: Option<Date>, done: Option<Date>, length: Length) -> Truth {
    let (Some(start), Some(told)) = (start, done) else { return Truth::Unknown };
    let end = CALENDAR.end(start, length, Roll::RestDay);
    let (earliest, latest) = end.provisional.unwrap_or((end.last, end.last));
    if told <= earliest {
        Truth::Yes
    } else if latest < told {
        Truth::No
    } else {
        Truth::Unknown
    }
}

/// The differences of an advertisement matter: the problem itself, or food that is safe but worse than praised.
pub fn misled(it: &Reader) -> Truth {
    let food = it.is(&what::PROBLEM, what::FOOD);
    let praised = || it.is_any(&what::FOOD_FAULT, &[what::BELOW_PROMISE, what::CURE]);
    it.is(&what::PROBLEM, what::MISLED) | food.and_then(praised) | travel::hotel_misdescribed(it)
}

/// Problems that need not have to do with any purchase.
const APART: &[Choice] = &[what::PARCEL, what::TRAVEL, what::PRIVACY, what::PAYMENT, what::PLATFORM_ACT, what::REVIEWS];

/// Whether it is about goods that somebody sold: not only about a parcel of one's own, travel, data, stolen money, an
/// account or a review.
pub fn about_goods(it: &Reader) -> Truth {
    let others = what::PROBLEM.choices().iter().filter(|other| !APART.contains(other));
    let other = others.fold(Truth::No, |found, other| found | it.is(&what::PROBLEM, *other));
    (other | !it.is_any(&what::PROBLEM, APART))
        .or_else(|| parcel::bought(it))
        .or_else(|| platform_acts::refund_only(it))
        .or_else(|| reviews::baited(it))
}

/// The same, with what a single seller provides on a journey: a room, a car.
pub fn about_purchase(it: &Reader) -> Truth {
    about_goods(it).or_else(|| travel::single_service(it))
}

/// `told` and `next`. The next is read only once the person was asked what happened, and where that leaves it open.
pub fn and_also(it: &Reader, told: Truth, next: impl FnOnce() -> Truth) -> Truth {
    if !it.asked(&what::PROBLEM) || told.is_no() { told } else { told & next() }
}

/// In force since the consumer law of 2013, by the day of the order.
pub const SINCE_2014: InForce = InForce { span: Span::from(2014, 3, 15), on: &when::ORDERED };

/// In force since the Civil Code, by the day of the order.
pub const SINCE_2021: InForce = InForce { span: civil::CIVIL.in_force, on: &when::ORDERED };

/// The price goes back in one sum (消法实施条例 18(2)).
pub const REFUND_IN_FULL: &Provision = &crpl_reg::CRPL_REG_18_2;
