//! How long the platform has to keep what proves the case: days by which to have asked for it.

use super::{YOURS, delivered, on_platform, received, since};
use crate::{
    content::{
        law::{ecl, livestream as live, online_trading, platform_rules},
        questions::{what, when, who},
    },
    domain::{
        calendar::{Length, Roll},
        limit::Limit,
        truth::Truth,
    },
};

pub static RETAIN_LIVE_END: Limit = Limit {
    id: "retain-live-end",
    title: "平台至少把直播视频留到这天",
    scope: |it| it.is(&who::CHANNEL, who::LIVE),
    starts: "直播结束，也就是下单那天",
    start: |it| it.date(&when::ORDERED),
    length: Length::Years(3),
    roll: Roll::None,
    effect: "它要留，不等于你看得到。页面上的回放可能很快撤下，今天就录。",
    over: "平台可以删了。自己录过、公证过的，照样能用。",
    basis: &[&online_trading::ONLINE_TRADING_20_2],
    in_force: since(2021, 5, 1, &when::ORDERED),
    ..YOURS
};

pub static RETAIN_LIVE_TRADE: Limit = Limit {
    id: "retain-live-trade",
    title: "平台至少把回放、互动、商品页快照留到这天",
    scope: |it| it.is(&who::CHANNEL, who::LIVE) & delivered(it),
    starts: "交易完成，这里按签收算",
    start: received,
    effect: "2026年2月1日起才有这一条，对此前的直播管不管，没有明文。自己取证，按更早的那天准备。",
    basis: &[&live::LIVESTREAM_16],
    in_force: since(2026, 2, 1, &when::ORDERED),
    ..RETAIN_LIVE_END
};

pub static RETAIN_TRADE: Limit = Limit {
    id: "retain-trade",
    title: "平台至少把交易记录留到这天",
    scope: |it| on_platform(it) & Truth::from(!it.is(&what::PROBLEM, what::NOT_DELIVERED).is_yes()),
    starts: "交易完成，这里按签收算；没有签收的，按下单算",
    start: |it| if delivered(it).is_yes() { received(it) } else { it.date(&when::ORDERED) },
    effect: "商品页、支付、物流、售后都在内。早点要，早点存。",
    basis: &[&ecl::ECL_31, &online_trading::ONLINE_TRADING_31],
    in_force: since(2019, 1, 1, &when::ORDERED),
    ..RETAIN_LIVE_END
};

pub static RETAIN_IDENTITY: Limit = Limit {
    id: "retain-identity",
    title: "平台至少把店铺的身份信息留到这天",
    scope: |it| on_platform(it) & it.is(&what::PROBLEM, what::GONE),
    starts: "店铺退出平台",
    start: |it| it.date(&when::SHOP_LEFT),
    effect: "店关了，平台还留着它的名称、执照、地址、电话。现在就去要。",
    over: "平台可以删了。还可以查企业信息公示网，或者看收款方是谁。",
    basis: &[&online_trading::ONLINE_TRADING_31, &ecl::ECL_31],
    ..RETAIN_LIVE_END
};

/// Kept are all versions of the three years before a change, so the one in force on the day of the order is kept for at
/// least three years from that day.
pub static RETAIN_RULES: Limit = Limit {
    id: "retain-rules",
    title: "平台至少把下单时的规则留到这天",
    scope: |it| on_platform(it) & it.is(&what::PROBLEM, what::PLATFORM_ACT),
    effect: "平台改规则，要留着新版生效前3年里的旧版，谁都能看、能下载。从下单往后数3年，是最稳的算法。",
    starts: "下单",
    over: "平台可能已经删了。自己存过、公证过的，照样能用。",
    basis: &[&online_trading::ONLINE_TRADING_28, &platform_rules::PLATFORM_RULES_15],
    ..RETAIN_LIVE_END
};
