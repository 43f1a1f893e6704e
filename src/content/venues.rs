//! VENUES: which market regulator takes a complaint and which a report, which court a suit goes to and on which track,
//! and where to turn against an office that does nothing. By the law of the day on which it is handed in.

use super::{
    law::{
        admin_litigation_law as admin_suit, admin_recon_law as recon, admin_recon_reg as recon_reg, arbitration_law,
        civil_procedure_interp as procedure_interp, civil_procedure_law as procedure, crpl_reg, internet_court,
        internet_court_2018, jurisdiction_reply, livestream as live, penalty_procedure, samr_20, samr_121,
    },
    platforms::{self, BEIJING_COURT, GUANGZHOU_COURT, HANGZHOU_COURT},
    questions::{done, place, what, who},
};
use crate::domain::{
    claim::InForce,
    facts::Reader,
    ladder::Gate,
    law::{Confidence, Span},
    truth::Truth,
    venue::{Venue, What},
};

// ── What kind of case it is ────────────────────────────────────────────────

/// Ordered through a platform on which others have their shops. A group may buy through a platform of its own or in a
/// chat: which of the two is not asked.
fn on_platform(it: &Reader) -> Truth {
    if it.is(&who::CHANNEL, who::GROUP_BUY).is_yes() {
        return Truth::Unknown;
    }
    it.is_any(&who::CHANNEL, who::PLATFORMS)
}

/// Ordered from the seller's own site, or through another service of the network that is no platform.
fn by_own_means(it: &Reader) -> Truth {
    if it.is(&who::CHANNEL, who::GROUP_BUY).is_yes() {
        return Truth::Unknown;
    }
    it.is_any(&who::CHANNEL, &[who::OWN_SITE, who::PRIVATE])
}

/// Ordered over the network at all. Who cannot say where is taken to have.
fn online(it: &Reader) -> Truth {
    Truth::from(!it.is(&who::CHANNEL, who::IN_PERSON).is_yes())
}

/// It is about what the platform itself did, or about goods of its own.
fn against_platform(it: &Reader) -> Truth {
    let own_goods = || it.is_any(&who::SELF_RUN, &[who::LABELLED, who::BILLED]);
    it.is(&what::PROBLEM, what::PLATFORM_ACT).or_else(|| on_platform(it).and_then(own_goods))
}

/// A shop on a platform, for all that is known.
fn shop_on_platform(it: &Reader) -> Truth {
    on_platform(it) & Truth::from(!against_platform(it).is_yes())
}

/// Something else than personal data is at stake: a sale or a service.
fn contract(it: &Reader) -> Truth {
    let others = what::PROBLEM.choices().iter().filter(|it| **it != what::PRIVACY);
    others.fold(Truth::No, |any, choice| any | it.is(&what::PROBLEM, *choice))
}

/// A service, handed over through the network unless it is a journey.
fn service(it: &Reader) -> Truth {
    it.is(&what::GOODS, what::SERVICE) & !it.is(&what::PROBLEM, what::TRAVEL)
}

/// Goods did harm to a person or to other things.
pub fn injured(it: &Reader) -> Truth {
    it.is(&what::COSTS, what::HARM).and_then(|| Truth::from(!it.is(&what::INJURY, what::UNRELATED).is_yes()))
}

/// Received, or living, in one of the three cities that have an internet court.
fn in_three_cities(it: &Reader) -> Truth {
    it.is_any(&place::RECEIPT_CITY, &[place::BEIJING, place::HANGZHOU, place::GUANGZHOU])
}

/// The internet court of the city of receipt.
fn internet_court_there(it: &Reader) -> Option<String> {
    let courts =
        [(place::BEIJING, BEIJING_COURT), (place::HANGZHOU, HANGZHOU_COURT), (place::GUANGZHOU, GUANGZHOU_COURT)];
    let here = courts.into_iter().find(|(city, _)| it.is(&place::RECEIPT_CITY, *city).is_yes());
    here.map(|(_, court)| court.to_owned())
}

/// The seat of the platform's company.
fn platform_seat(it: &Reader) -> Option<String> {
    platforms::chosen(it).map(platforms::Operator::seat)
}

/// The court at the platform's seat for a contract made there.
fn court_of_platform(it: &Reader) -> Option<String> {
    let operator = platforms::chosen(it)?;
    let seat = operator.seat();
    Some(if operator.internet_court.is_empty() {
        seat
    } else {
        format!("{}（{}）", operator.internet_court, operator.company)
    })
}

// ── Since when ─────────────────────────────────────────────────────────────

/// Complaints under 投诉举报办法, by the day of the complaint.
const COMPLAINT_NOW: InForce = InForce { span: samr_121::COMPLAINT.in_force, on: &done::COMPLAINED_ON };
/// Complaints under its predecessor.
const COMPLAINT_THEN: InForce = InForce { span: samr_20::COMPLAINT_OLD.in_force, on: &done::COMPLAINED_ON };
/// Reports under 投诉举报办法, by the day of the report.
const REPORT_NOW: InForce = InForce { span: samr_121::COMPLAINT.in_force, on: &done::REPORTED_ON };
/// Reports under 处罚程序规定 as amended in 2022, which says the same of shops and platforms.
const REPORT_SINCE_2022: InForce =
    InForce { span: penalty_procedure::PENALTY_PROCEDURE.in_force, on: &done::REPORTED_ON };
/// Suits under 民诉法解释 as amended in 2022, by the day the court got the statement of claim.
const SUIT: InForce = InForce { span: procedure_interp::CIVIL_PROCEDURE_INTERP.in_force, on: &done::SUED_ON };
/// Suits under the internet courts' list of 2018.
const SUIT_BEFORE_NOVEMBER_2025: InForce =
    InForce { span: internet_court_2018::INTERNET_COURT_OLD.in_force, on: &done::SUED_ON };
/// Suits under the internet courts' list of 2025.
const SUIT_SINCE_NOVEMBER_2025: InForce = InForce { span: internet_court::INTERNET_COURT.in_force, on: &done::SUED_ON };

/// What most venues share.
const VENUE: Venue = Venue {
    id: "",
    what: What::Court,
    place: "",
    named: |_| None,
    why: "",
    scope: |_| Truth::Yes,
    gates: &[],
    basis: &[],
    in_force: SUIT,
    confidence: Confidence::High,
};

// ── Complaints ─────────────────────────────────────────────────────────────

/// Which market regulator takes a complaint (投诉举报办法 13).
pub static COMPLAINTS: &[&Venue] = &[
    &COMPLAINT_PUBLISHED,
    &COMPLAINT_PLATFORM,
    &COMPLAINT_OWN_SEAT,
    &COMPLAINT_PLATFORM_ITSELF,
    &COMPLAINT_OVERSEAS,
    &COMPLAINT_IN_PERSON,
    &COMPLAINT_ACTUAL_THEN,
    &COMPLAINT_PLATFORM_THEN,
];

const COMPLAINT: Venue = Venue { what: What::Complaint, in_force: COMPLAINT_NOW, ..VENUE };

static COMPLAINT_PUBLISHED: Venue = Venue {
    id: "complaint-published",
    place: "店铺公示地址的县级市场监管局",
    why: "平台里的店铺，公示了地址、联系得上的，可以选这里。和平台公司所在地任选一个。",
    scope: shop_on_platform,
    gates: &[Gate {
        name: "公示了地址，照公示的联系得上",
        test: |it| it.is(&done::REACHABLE, done::REACHED),
        how: "没公示、联系不上的，只能交给平台公司所在地。",
    }],
    basis: &[&samr_121::COMPLAINT_13_3, &samr_121::COMPLAINT_14],
    ..COMPLAINT
};

static COMPLAINT_PLATFORM: Venue = Venue {
    id: "complaint-platform",
    place: "平台公司住所地的县级市场监管局",
    named: platform_seat,
    why: "平台里的店铺都可以交到这里；没公示地址、联系不上的，只能交到这里。",
    scope: shop_on_platform,
    basis: &[&samr_121::COMPLAINT_13_3, &samr_121::COMPLAINT_14],
    ..COMPLAINT
};

static COMPLAINT_OWN_SEAT: Venue = Venue {
    id: "complaint-own-seat",
    place: "商家住所地的县级市场监管局",
    why: "自己的网站、小程序、微信上卖的，不在平台里开店，看商家自己的住所地。",
    scope: by_own_means,
    basis: &[&samr_121::COMPLAINT_13_2],
    ..COMPLAINT
};

static COMPLAINT_PLATFORM_ITSELF: Venue = Venue {
    id: "complaint-platform-itself",
    place: "平台公司住所地的县级市场监管局",
    named: platform_seat,
    why: "告平台自己、告平台自营的，看平台公司的住所地。自营的卖家可能是平台的另一家公司，看发票。",
    scope: against_platform,
    basis: &[&samr_121::COMPLAINT_13_2],
    ..COMPLAINT
};

static COMPLAINT_OVERSEAS: Venue = Venue {
    id: "complaint-overseas",
    place: "境内平台、境内公司住所地的县级市场监管局",
    named: platform_seat,
    why: "境外的卖家管不到。先看有没有境内的平台或者公司，由它住所地来办；通关、税款找海关12360。",
    scope: |it| it.is(&who::CHANNEL, who::OVERSEAS),
    basis: &[&samr_121::COMPLAINT_13_2],
    confidence: Confidence::Medium,
    ..COMPLAINT
};

static COMPLAINT_IN_PERSON: Venue = Venue {
    id: "complaint-in-person",
    place: "商家实际经营地或住所地的县级市场监管局",
    why: "当面买的，看实际在哪里做生意，或者登记在哪里。",
    scope: |it| it.is(&who::CHANNEL, who::IN_PERSON),
    basis: &[&samr_121::COMPLAINT_13_1],
    ..COMPLAINT
};

static COMPLAINT_ACTUAL_THEN: Venue = Venue {
    id: "complaint-actual-2020",
    place: "店铺实际经营地的县级市场监管局",
    why: "2026年4月15日前投诉的，看店铺实际经营的地方，或者平台公司住所地。",
    scope: shop_on_platform,
    basis: &[&samr_20::COMPLAINT_OLD_12],
    in_force: COMPLAINT_THEN,
    ..COMPLAINT
};

static COMPLAINT_PLATFORM_THEN: Venue = Venue {
    id: "complaint-platform-2020",
    place: "平台公司住所地的县级市场监管局",
    named: platform_seat,
    why: "2026年4月15日前投诉的，平台公司住所地也能交。",
    scope: on_platform,
    basis: &[&samr_20::COMPLAINT_OLD_12],
    in_force: COMPLAINT_THEN,
    ..COMPLAINT
};

// ── Reports ────────────────────────────────────────────────────────────────

/// Which market regulator takes a report (投诉举报办法 29, 31, 32, 直播电商办法 47).
pub static REPORTS: &[&Venue] = &[
    &REPORT_ACTUAL,
    &REPORT_PLATFORM_FIRST,
    &REPORT_OWN_SEAT,
    &REPORT_PLATFORM_ITSELF,
    &REPORT_WHERE_IT_HAPPENED,
    &REPORT_ADVERTISEMENT,
    &REPORT_ROOM,
];

const REPORT: Venue = Venue { what: What::Report, in_force: REPORT_SINCE_2022, ..VENUE };

static REPORT_ACTUAL: Venue = Venue {
    id: "report-actual",
    place: "店铺实际经营地的县级以上市场监管局",
    why: "举报看实际在哪里做生意，不看公示的地址，和投诉不一样。",
    scope: shop_on_platform,
    basis: &[&samr_121::COMPLAINT_31, &penalty_procedure::PENALTY_PROCEDURE_10],
    ..REPORT
};

static REPORT_PLATFORM_FIRST: Venue = Venue {
    id: "report-platform-first",
    place: "平台公司住所地的县级以上市场监管局",
    named: platform_seat,
    why: "不知道店铺在哪里做生意，就交到这里：它先收到的，也可以办。",
    scope: shop_on_platform,
    basis: &[&samr_121::COMPLAINT_31, &penalty_procedure::PENALTY_PROCEDURE_10],
    ..REPORT
};

static REPORT_OWN_SEAT: Venue = Venue {
    id: "report-own-seat",
    place: "商家住所地的县级以上市场监管局",
    why: "自己的网站、小程序、微信上卖的，看商家自己的住所地。",
    scope: by_own_means,
    basis: &[&samr_121::COMPLAINT_31, &penalty_procedure::PENALTY_PROCEDURE_10],
    ..REPORT
};

static REPORT_PLATFORM_ITSELF: Venue = Venue {
    id: "report-platform-itself",
    place: "平台公司住所地的县级以上市场监管局",
    named: platform_seat,
    why: "举报平台自己，看平台公司的住所地。",
    scope: against_platform,
    basis: &[&samr_121::COMPLAINT_31, &penalty_procedure::PENALTY_PROCEDURE_10],
    ..REPORT
};

static REPORT_WHERE_IT_HAPPENED: Venue = Venue {
    id: "report-where",
    place: "违法行为发生地的县级以上市场监管局",
    why: "不是网上交易的，看违法的事发生在哪里。",
    scope: |it| it.is_any(&who::CHANNEL, &[who::IN_PERSON, who::OVERSEAS]),
    basis: &[&samr_121::COMPLAINT_29],
    in_force: REPORT_NOW,
    ..REPORT
};

static REPORT_ADVERTISEMENT: Venue = Venue {
    id: "report-advertisement",
    place: "发广告的人所在地的市场监管局",
    why: "举报假广告，看发布者在哪里；网上的广告，花钱做广告的商家所在地先收到的也可以办，自己发的就看它。",
    scope: |it| it.is(&what::PROBLEM, what::MISLED),
    basis: &[&samr_121::COMPLAINT_32],
    in_force: REPORT_NOW,
    ..REPORT
};

static REPORT_ROOM: Venue = Venue {
    id: "report-room",
    place: "直播间实际经营地的市场监管局",
    why: "查不到在哪里的：登记过的看登记的住所，没登记的看平台公司住所地。带货机构看它自己的住所地。",
    scope: |it| it.is(&who::CHANNEL, who::LIVE),
    basis: &[&live::LIVESTREAM_47],
    in_force: InForce { span: live::LIVESTREAM.in_force, on: &done::REPORTED_ON },
    ..REPORT
};

// ── Courts ─────────────────────────────────────────────────────────────────

/// Which court, and on which track (民诉法 22 to 35, 160 to 168, 225).
pub static COURTS: &[&Venue] = &[
    &COURT_RECEIPT_INTERNET,
    &COURT_RECEIPT,
    &COURT_HOME_INTERNET,
    &COURT_HOME,
    &COURT_SELLER,
    &COURT_PLATFORM,
    &COURT_PRODUCT,
    &COURT_PRODUCT_INTERNET_THEN,
    &COURT_PRODUCT_THEN,
    &COURT_PRIVACY,
    &COURT_AGREED,
    &COURT_AGREED_THEN,
    &COURT_EITHER,
    &ARBITRATION_AGREED,
    &TRACK_SMALL,
    &TRACK_SUMMARY,
    &TRACK_ORDINARY,
    &PAYMENT_ORDER,
];

const IN_THREE_CITIES: Gate = Gate {
    name: "在北京、杭州或者广州",
    test: in_three_cities,
    how: "只有这三个城市有互联网法院，别的地方去基层法院。",
};

/// The ordinary court at the place of receipt, unless that is one for the internet court.
const NOT_AN_INTERNET_COURT: Gate = Gate {
    name: "不归互联网法院",
    test: |it| !(on_platform(it).and_then(|| in_three_cities(it))),
    how: "收货地在北京、杭州、广州的平台网购合同，归当地互联网法院。",
};

static COURT_RECEIPT_INTERNET: Venue = Venue {
    id: "court-receipt-internet",
    place: "收货地的互联网法院",
    named: internet_court_there,
    why: "在电商平台上买东西的合同，收货地在这三个城市的，归当地互联网法院。",
    scope: |it| contract(it) & on_platform(it) & !service(it),
    gates: &[IN_THREE_CITIES],
    basis: &[
        &procedure::CIVIL_PROCEDURE_24,
        &procedure_interp::CIVIL_PROCEDURE_INTERP_20,
        &internet_court::INTERNET_COURT_1_1,
        &internet_court_2018::INTERNET_COURT_OLD_2,
    ],
    ..VENUE
};

static COURT_RECEIPT: Venue = Venue {
    id: "court-receipt",
    place: "收货地的基层法院",
    why: "网上买东西的合同，可以在收货地起诉。合同另约了履行地的，看约定。",
    scope: |it| contract(it) & online(it) & !service(it),
    gates: &[NOT_AN_INTERNET_COURT],
    basis: &[&procedure::CIVIL_PROCEDURE_24, &procedure_interp::CIVIL_PROCEDURE_INTERP_20],
    ..VENUE
};

static COURT_HOME_INTERNET: Venue = Venue {
    id: "court-home-internet",
    place: "你住所地的互联网法院",
    named: internet_court_there,
    why: "签和做都在网上的服务，住在这三个城市的，归当地互联网法院。",
    scope: |it| contract(it) & online(it) & service(it),
    gates: &[IN_THREE_CITIES],
    basis: &[
        &procedure::CIVIL_PROCEDURE_24,
        &procedure_interp::CIVIL_PROCEDURE_INTERP_20,
        &internet_court::INTERNET_COURT_1_1,
        &internet_court_2018::INTERNET_COURT_OLD_2,
    ],
    confidence: Confidence::Medium,
    ..VENUE
};

static COURT_HOME: Venue = Venue {
    id: "court-home",
    place: "你住所地的基层法院",
    why: "课程、会员这样网上交付的，可以在你的住所地起诉。在线下做的服务，看约定的地方。",
    scope: |it| contract(it) & online(it) & service(it),
    gates: &[Gate {
        name: "不归互联网法院",
        test: |it| !in_three_cities(it),
        how: "住在北京、杭州、广州，全程在网上的服务，归当地互联网法院。",
    }],
    basis: &[&procedure::CIVIL_PROCEDURE_24, &procedure_interp::CIVIL_PROCEDURE_INTERP_20],
    ..VENUE
};

static COURT_SELLER: Venue = Venue {
    id: "court-seller",
    place: "卖家住所地的法院",
    why: "告谁，就可以在谁的住所地告；几个被告，任选一个的。卖家在北京、杭州、广州的平台网购合同，归当地互联网法院。",
    scope: |it| contract(it) | injured(it),
    basis: &[&procedure::CIVIL_PROCEDURE_22, &procedure::CIVIL_PROCEDURE_24],
    ..VENUE
};

static COURT_PLATFORM: Venue = Venue {
    id: "court-platform",
    place: "平台公司住所地的法院",
    named: court_of_platform,
    why: "把平台也列为被告的，可以在它的住所地告。伤了人、毁了东西的，是那里的基层法院。",
    scope: on_platform,
    basis: &[
        &procedure::CIVIL_PROCEDURE_22,
        &procedure::CIVIL_PROCEDURE_24,
        &internet_court::INTERNET_COURT_1_1,
        &internet_court_2018::INTERNET_COURT_OLD_2,
    ],
    confidence: Confidence::Medium,
    ..VENUE
};

static COURT_PRODUCT: Venue = Venue {
    id: "court-product",
    place: "产地、销售地、出事地或者被告住所地的基层法院",
    why: "按产品责任起诉的，2025年11月1日起一般不归互联网法院。当地高院另有指定的除外，起诉前查公告。",
    scope: injured,
    basis: &[
        &procedure_interp::CIVIL_PROCEDURE_INTERP_26,
        &internet_court::INTERNET_COURT_1_1,
        &internet_court::INTERNET_COURT_1_3,
    ],
    in_force: SUIT_SINCE_NOVEMBER_2025,
    ..VENUE
};

static COURT_PRODUCT_INTERNET_THEN: Venue = Venue {
    id: "court-product-internet-2018",
    place: "收货地的互联网法院（产品责任）",
    named: internet_court_there,
    why: "2025年11月1日前立案的网购产品责任，这三个城市归互联网法院；已经受理的，接着由它审。",
    scope: |it| on_platform(it) & injured(it),
    gates: &[IN_THREE_CITIES],
    basis: &[&internet_court_2018::INTERNET_COURT_OLD_2],
    in_force: SUIT_BEFORE_NOVEMBER_2025,
    confidence: Confidence::Medium,
    ..VENUE
};

static COURT_PRODUCT_THEN: Venue = Venue {
    id: "court-product-2018",
    place: "产地、销售地、出事地或者被告住所地的基层法院",
    why: "按产品责任起诉的，这几个地方的法院都可以；2025年11月1日前，北京、杭州、广州的网购案归互联网法院。",
    scope: injured,
    gates: &[NOT_AN_INTERNET_COURT],
    basis: &[&procedure_interp::CIVIL_PROCEDURE_INTERP_26, &procedure::CIVIL_PROCEDURE_29],
    in_force: InForce { span: Span::from(2022, 4, 10).before(2025, 11, 1), on: &done::SUED_ON },
    confidence: Confidence::Medium,
    ..VENUE
};

static COURT_PRIVACY: Venue = Venue {
    id: "court-privacy",
    place: "被告住所地或者你住所地的法院",
    named: internet_court_there,
    why: "网上泄露、滥用个人信息的，你住的地方也能告。在北京、杭州、广州的，归当地互联网法院。",
    scope: |it| it.is(&what::PROBLEM, what::PRIVACY),
    basis: &[
        &procedure::CIVIL_PROCEDURE_29,
        &procedure_interp::CIVIL_PROCEDURE_INTERP_25,
        &internet_court::INTERNET_COURT_1_1,
        &internet_court_2018::INTERNET_COURT_OLD_2,
    ],
    confidence: Confidence::Medium,
    ..VENUE
};

const REMINDED: Gate = Gate {
    name: "约定的条款提醒过你",
    test: |_| Truth::Unknown,
    how: "勾选同意的格式条款，没合理提醒你看的，可以主张无效。",
};

static COURT_AGREED: Venue = Venue {
    id: "court-agreed",
    place: "协议约定的法院",
    why: "有效的约定才算数。约到和这件事没有联系的地方，说有联系的一方拿不出证据，就无效。",
    scope: |it| it.is(&place::AGREED, place::COURT_AGREED),
    gates: &[
        REMINDED,
        Gate {
            name: "约定的地方和这件事有实际联系",
            test: |_| Truth::Unknown,
            how: "原告、被告的住所地，签订、履行的地方，才算有联系。",
        },
    ],
    basis: &[
        &procedure::CIVIL_PROCEDURE_35,
        &procedure_interp::CIVIL_PROCEDURE_INTERP_31,
        &internet_court::INTERNET_COURT_2,
        &jurisdiction_reply::JURISDICTION_REPLY_1,
        &jurisdiction_reply::JURISDICTION_REPLY_3,
    ],
    in_force: InForce { span: jurisdiction_reply::JURISDICTION_REPLY.in_force, on: &done::SUED_ON },
    confidence: Confidence::Medium,
    ..VENUE
};

static COURT_AGREED_THEN: Venue = Venue {
    id: "court-agreed-before",
    place: "协议约定的法院",
    why: "有效的约定才算数：要书面、要是有实际联系的地方；格式条款没合理提醒的，可以主张无效。",
    scope: |it| it.is(&place::AGREED, place::COURT_AGREED),
    gates: &[REMINDED],
    basis: &[&procedure::CIVIL_PROCEDURE_35, &procedure_interp::CIVIL_PROCEDURE_INTERP_31],
    in_force: InForce { span: Span::from(2022, 4, 10).before(2025, 12, 31), on: &done::SUED_ON },
    confidence: Confidence::Medium,
    ..VENUE
};

static COURT_EITHER: Venue = Venue {
    id: "court-either",
    place: "还是去法院",
    why: "写着可以仲裁也可以起诉的，仲裁那一半无效，照样起诉；约定的法院那一半仍可以用。",
    scope: |it| it.is(&place::AGREED, place::EITHER_AGREED),
    basis: &[&jurisdiction_reply::JURISDICTION_REPLY_4],
    in_force: InForce { span: jurisdiction_reply::JURISDICTION_REPLY.in_force, on: &done::SUED_ON },
    ..VENUE
};

static ARBITRATION_AGREED: Venue = Venue {
    id: "arbitration-agreed",
    what: What::Arbitration,
    place: "约定的仲裁机构",
    why: "有有效的仲裁协议，法院不受理起诉。起诉了对方开庭前没拿出来的，算放弃仲裁。",
    scope: |it| it.is(&place::AGREED, place::ARBITRATION_AGREED),
    gates: &[
        REMINDED,
        Gate {
            name: "写清了仲裁什么、哪个机构",
            test: |_| Truth::Unknown,
            how: "没写清、又补不成的，仲裁协议无效，照样起诉。",
        },
    ],
    basis: &[
        &arbitration_law::ARBITRATION_5,
        &arbitration_law::ARBITRATION_27,
        &arbitration_law::ARBITRATION_29,
        &arbitration_law::ARBITRATION_37,
        &crpl_reg::CRPL_REG_17,
    ],
    in_force: InForce { span: crpl_reg::CRPL_REG.in_force, on: &done::SUED_ON },
    confidence: Confidence::Medium,
    ..VENUE
};

// ── Tracks ─────────────────────────────────────────────────────────────────

const TO_BE_FOUND: Gate = Gate {
    name: "法院找得到被告",
    test: |it| match it.is(&done::REACHABLE, done::LOST) {
        // What the platform gave counts where the seller cannot be reached as published, and nobody is asked before.
        Truth::No => it.is(&done::REACHABLE, done::REACHED).or_else(|| it.is(&done::IDENTITY, done::GIVEN)),
        Truth::Yes | Truth::Unknown => Truth::Unknown,
    },
    how: "找不到、要登报公告的，简易和小额都用不了，支付令也不行。",
};

const DOMESTIC: Gate = Gate {
    name: "不是涉外的案件",
    test: |it| {
        // An agent at home, or a site abroad: which of the two is not asked.
        if it.is(&who::CHANNEL, who::OVERSEAS).is_yes() { Truth::Unknown } else { Truth::Yes }
    },
    how: "卖家在境外，或者你是外国人的，不能用。港澳台的没有明文，按不能用来准备。",
};

static TRACK_SMALL: Venue = Venue {
    id: "track-small",
    what: What::Track,
    place: "小额诉讼",
    why: "2个月审完，费用减半，一审就是终审，不能上诉。",
    gates: &[
        TO_BE_FOUND,
        DOMESTIC,
        Gate {
            name: "不用鉴定、评估",
            test: |it| if injured(it).is_yes() { Truth::Unknown } else { Truth::Yes },
            how: "要鉴定的用不了。伤了人、毁了东西的，多半要鉴定。",
        },
        Gate {
            name: "数额不超过本省的线",
            // The provinces' figures are not in the law base and are not guessed.
            test: |_| Truth::Unknown,
            how: "线是本省上年度就业人员年平均工资的一半，打12368问。超过一半、不到2倍的，要双方约定。",
        },
    ],
    basis: &[
        &procedure::CIVIL_PROCEDURE_165_1,
        &procedure::CIVIL_PROCEDURE_165_2,
        &procedure::CIVIL_PROCEDURE_166,
        &procedure::CIVIL_PROCEDURE_168,
        &procedure_interp::CIVIL_PROCEDURE_INTERP_140,
    ],
    ..VENUE
};

static TRACK_SUMMARY: Venue = Venue {
    id: "track-summary",
    what: What::Track,
    place: "简易程序",
    why: "事情清楚、争得不大的用它：3个月审完，费用减半，可以上诉。",
    gates: &[TO_BE_FOUND],
    basis: &[
        &procedure::CIVIL_PROCEDURE_160,
        &procedure::CIVIL_PROCEDURE_164,
        &procedure_interp::CIVIL_PROCEDURE_INTERP_140,
    ],
    ..VENUE
};

static TRACK_ORDINARY: Venue = Venue {
    id: "track-ordinary",
    what: What::Track,
    place: "普通程序",
    why: "前两样用不了就用它，例如对方失联要公告：6个月审完，不减半，可以上诉。涉外的不受这个期限。",
    basis: &[
        &procedure::CIVIL_PROCEDURE_95,
        &procedure::CIVIL_PROCEDURE_152,
        &procedure::CIVIL_PROCEDURE_171,
        &procedure::CIVIL_PROCEDURE_287,
    ],
    ..VENUE
};

/// 支付令 (民诉法 225, 民诉法解释 23, 427).
pub static PAYMENT_ORDER: Venue = Venue {
    id: "payment-order-court",
    what: What::PaymentOrder,
    place: "对方住所地的基层法院：支付令",
    why: "认了账、到了期、没有别的争议的钱，15天内发令，费用是三分之一。要三倍、要损失的不合适。",
    gates: PAYMENT_ORDER_GATES,
    basis: &[
        &procedure::CIVIL_PROCEDURE_225,
        &procedure::CIVIL_PROCEDURE_227_1,
        &procedure_interp::CIVIL_PROCEDURE_INTERP_23,
        &procedure_interp::CIVIL_PROCEDURE_INTERP_427,
    ],
    ..VENUE
};

/// What a payment order asks for.
pub const PAYMENT_ORDER_GATES: &[Gate] = &[
    Gate {
        name: "书面认了退多少，到期没退",
        test: |it| it.yes(&place::ACKNOWLEDGED),
        how: "请卖家在聊天里写清退多少、哪天退，到期再申请。",
    },
    Gate {
        name: "你没有该还没还的东西",
        test: |it| {
            it.is(&done::STEPS, done::SENT_BACK)
                | it.is(&what::PROBLEM, what::NOT_DELIVERED)
                | it.is(&what::GOODS, what::SERVICE)
        },
        how: "货还没退的，先退货，留好签收记录。",
    },
    TO_BE_FOUND,
    DOMESTIC,
];

// ── Against the office ─────────────────────────────────────────────────────

/// Where to turn against an office that does nothing or refuses (行政复议法 11, 24, 行政复议法实施条例 30).
pub static REVIEWS: &[&Venue] = &[&REVIEW_GOVERNMENT, &REVIEW_COURT];

const REVIEW: Venue =
    Venue { what: What::Review, in_force: InForce { span: recon::RECON.in_force, on: &done::COMPLAINT_NEWS }, ..VENUE };

static REVIEW_GOVERNMENT: Venue = Venue {
    id: "review-government",
    place: "同级人民政府的行政复议机构",
    why: "多设在司法局，不收费。市局派出的分局，可以向市政府或者分局所在地的政府申请。没答复的，必须先走这里。",
    scope: |it| it.is_any(&done::COMPLAINT, &[done::REFUSED, done::SILENT, done::ACCEPTED]),
    basis: &[&recon::RECON_11, &recon::RECON_20, &recon::RECON_23, &recon::RECON_24, &recon_reg::RECON_REG_24],
    ..REVIEW
};

static REVIEW_COURT: Venue = Venue {
    id: "review-court",
    place: "法院：直接起诉市场监管局",
    why: "2026年7月1日起，明确告诉你不受理的，可以复议，也可以6个月内直接起诉，任选。",
    scope: |it| it.is(&done::COMPLAINT, done::REFUSED),
    basis: &[&recon_reg::RECON_REG_30, &admin_suit::ADMIN_SUIT_25, &admin_suit::ADMIN_SUIT_46],
    in_force: InForce { span: recon_reg::RECON_REG.in_force, on: &done::COMPLAINT_NEWS },
    ..REVIEW
};
