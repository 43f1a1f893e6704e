//! 网络诽谤解释: what turns a post into a crime.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 两高网络诽谤解释.
pub static NET_DEFAMATION: Instrument = Instrument {
    id: "net-defamation-interp",
    name: "最高人民法院、最高人民检察院关于办理利用信息网络实施诽谤等刑事案件适用法律若干问题的解释",
    short: "网络诽谤解释",
    number: "法释〔2013〕21号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2013, 9, 10),
    url: "",
    confidence: Confidence::High,
};

/// 网络诽谤解释1.
pub static NET_DEFAMATION_1: Provision =
    Provision::new(&NET_DEFAMATION, 1, 0, "捏造损害别人名誉的事实在网上散布，可能是诽谤。");

/// 网络诽谤解释2.
pub static NET_DEFAMATION_2: Provision =
    Provision::new(&NET_DEFAMATION, 2, 0, "同一条诽谤信息被点击、浏览5000次以上或转发500次以上，算情节严重。");

/// 网络诽谤解释6.
pub static NET_DEFAMATION_6: Provision =
    Provision::new(&NET_DEFAMATION, 6, 0, "拿发帖、删帖要挟要钱，数额较大或多次的，按敲诈勒索论。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&NET_DEFAMATION_1, &NET_DEFAMATION_2, &NET_DEFAMATION_6];
