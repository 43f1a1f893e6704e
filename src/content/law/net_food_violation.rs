//! 网络食品安全违法行为查处办法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 网络食品安全违法行为查处办法. Not read: what it says is known at second hand.
pub static NET_FOOD: Instrument = Instrument {
    id: "net-food-violation",
    name: "网络食品安全违法行为查处办法",
    short: "网络食品查处办法",
    number: "原食药监总局令第27号",
    rank: Rank::Rule,
    in_force: Span::from(2016, 10, 1),
    url: "",
    confidence: Confidence::Low,
};

/// 网络食品查处办法: the whole.
pub static NET_FOOD_0: Provision = Provision::new(
    &NET_FOOD,
    0,
    0,
    "平台和商家的网络食品安全义务细则：抽检、备案、公示、记录、停止服务，配合食安法62、131用。",
);

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&NET_FOOD_0];
