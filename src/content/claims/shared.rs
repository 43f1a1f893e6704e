//! Elements and bases that many claims share.

use crate::{
    content::{
        law::{crpl, ecl, spc_online_consumer as online},
        questions::{hold, what, when, who},
    },
    domain::{
        claim::{Bearer, Element, InForce},
        facts::Reader,
        law::Span,
        money::Money,
    },
};

/// 为生活消费购买 (消法 2).
pub const CONSUMER: Element = Element {
    name: "买来生活里用",
    test: |it| !it.is(&what::PURPOSE, what::TRADE),
    bearer: Bearer::Consumer,
    note: "自己用、家里用、送人都算。拿去卖、做生意用的不算。",
    proof: &[hold::ORDER],
    basis: &[&crpl::CRPL_2],
};

/// 卖家是经营者 (网络消费规定 7, 电商法 9).
pub const TRADER: Element = Element {
    name: "卖家是做生意的",
    test: |it| it.is(&who::SOLD_BY, who::BUSINESS),
    bearer: Bearer::Consumer,
    note: "看他卖的品种、数量、频率和货源。偶尔卖闲置的个人不算。",
    proof: &[hold::ORDER, hold::LISTING],
    basis: &[&ecl::ECL_9, &online::ONLINE_CONSUMER_7],
};

/// What was paid for the goods in question.
pub fn paid(it: &Reader) -> Option<Money> {
    it.money(&what::PAID)
}

/// In force since the consumer law of 2013, by the day of the order.
pub const SINCE_2014: InForce = InForce { span: Span::from(2014, 3, 15), on: &when::ORDERED };
