//! Limits of special kinds of dispute: children, tours, flights, the post.

use super::{YOURS, did, since};
use crate::{
    content::{
        claims::{parcel::sent, travel::tour},
        law::{civil_aviation_law as air, civil_code as civil, postal_law as postal, tourism_law as tourism},
        questions::{done, minor, parcel, travel, what},
    },
    domain::{
        calendar::Length,
        facts::Reader,
        law::Confidence,
        limit::Limit,
        question::{Choice, Question},
        truth::Truth,
    },
};

/// Asked only once the parents have turned to the other side.
pub static MINOR_RATIFY: Limit = Limit {
    id: "minor-ratify",
    title: "答复认不认孩子花的钱",
    scope: |it| {
        let minor = it.is(&what::PROBLEM, what::MINOR) & did(it, done::TO_SELLER);
        minor.and_then(|| it.is_any(&minor::AGE, &[minor::UNDER_16, minor::UNDER_18]))
    },
    starts: "监护人收到对方的书面催告",
    start: |it| it.date(&done::URGED_ON),
    length: Length::Days(30),
    effect: "不作声就算不认，这笔就不生效。想认下来，才要在这天前说。",
    over: "没表态，就算没有认下这笔钱。",
    basis: &[&civil::CIVIL_145_2],
    ..YOURS
};

fn about(it: &Reader, problem: Choice, question: &'static Question, choice: Choice) -> Truth {
    it.is(&what::PROBLEM, problem).and_then(|| it.is(question, choice))
}

pub static TOUR_SHOPPING: Limit = Limit {
    id: "tour-shopping",
    title: "请旅行社退购物、退自费的钱",
    scope: |it| tour(it, &[travel::SHOPPING]),
    starts: "行程结束",
    start: |it| it.date(&travel::ENDED_ON),
    length: Length::Days(30),
    effect: "旅行社要替你办退货，先垫退货款，或者退自费项目的钱。这天前提出来，留下记录。",
    over: "不影响你：违约、被骗的，仍然可以投诉、起诉。",
    basis: &[&tourism::TOURISM_35_3, &civil::CIVIL_203],
    in_force: since(2018, 10, 26, &travel::ENDED_ON),
    ..YOURS
};

fn flight(it: &Reader) -> Truth {
    about(it, what::TRAVEL, &travel::KIND, travel::FLIGHT)
}

/// Two years, the exception to the general three; the text before July 2026 has the same.
pub static AIR_LIMITATION: Limit = Limit {
    id: "air-limitation",
    title: "航班的事，起诉索赔",
    scope: |it| flight(it) & super::not_yet(it, done::SUED),
    starts: "飞机到达、应该到达，或者运输终止",
    start: |it| it.date(&travel::FLIGHT_ON),
    length: Length::Years(2),
    effect: "延误、行李、伤亡是2年，不是3年。机票退改、代理收费算不算，看个案，按2年准备最稳。",
    over: "退改签、代理收费的事，可以按3年主张，行不行看个案。",
    basis: &[&air::AVIATION_143, &air::AVIATION_OLD_135, &civil::CIVIL_203],
    in_force: since(2021, 4, 29, &travel::FLIGHT_ON),
    ..YOURS
};

/// Baggage on a flight came so, unless it was told that the trouble is another.
fn baggage(it: &Reader, how: Choice) -> Truth {
    let other = it.is(&travel::FLIGHT_TROUBLE, travel::BAGGAGE).is_no();
    flight(it).and_then(|| if other { Truth::No } else { it.is(&travel::BAG, how) })
}

pub(super) static BAGGAGE_DAMAGE_NOTICE: Limit = Limit {
    id: "baggage-damage-notice",
    title: "行李坏了、少了，书面告诉航空公司",
    scope: |it| baggage(it, travel::BAG_DAMAGED),
    starts: "收到托运的行李",
    start: |it| it.date(&travel::BAG_ON),
    length: Length::Days(7),
    effect: "在机场就填单子，最稳。电话里说不算。",
    over: "不能起诉了，除非航空公司骗了你。投诉、商量还可以。",
    basis: &[&air::AVIATION_142_2],
    in_force: since(2026, 7, 1, &travel::FLIGHT_ON),
    ..YOURS
};

pub(super) static BAGGAGE_DELAY_NOTICE: Limit = Limit {
    id: "baggage-delay-notice",
    title: "行李晚到，书面告诉航空公司",
    scope: |it| baggage(it, travel::BAG_LATE),
    starts: "行李交到你手里",
    length: Length::Days(21),
    effect: "写清晚了多久、因此买了什么，留好票据。电话里说不算。",
    ..BAGGAGE_DAMAGE_NOTICE
};

/// The post's registered mail alone: parcels of courier firms have none.
pub static POSTAL_INQUIRY: Limit = Limit {
    id: "postal-inquiry-domestic",
    title: "向邮局查询，或者要求赔",
    scope: |it| {
        it.is(&what::PROBLEM, what::PARCEL)
            .and_then(|| sent(it))
            .and_then(|| it.is_any(&parcel::BY, &[parcel::POST_PARCEL, parcel::REGISTERED]))
    },
    starts: "交寄",
    start: |it| it.date(&parcel::SENT_ON),
    length: Length::Years(1),
    effect: "寄到国外的只有180日。凭收据去查，早点去。快递公司的件没有这一条。",
    over: "没查过也没要过赔的，邮局不再赔。网购的还可以找卖家。",
    basis: &[&postal::POSTAL_49_1],
    in_force: since(2015, 4, 24, &parcel::SENT_ON),
    confidence: Confidence::Medium,
    ..YOURS
};

/// The same for mail to other countries.
pub static POSTAL_INQUIRY_ABROAD: Limit = Limit {
    id: "postal-inquiry-abroad",
    title: "向邮局查询寄到国外的",
    length: Length::Days(180),
    effect: "只管国际邮件；国内的是1年。",
    ..POSTAL_INQUIRY
};
