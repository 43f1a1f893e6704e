//! 2021防沉迷通知.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 国家新闻出版署2021年防沉迷通知.
pub static GAME_2021: Instrument = Instrument {
    id: "minors-game-2021",
    name: "国家新闻出版署关于进一步严格管理切实防止未成年人沉迷网络游戏的通知",
    short: "2021防沉迷通知",
    number: "国新出发〔2021〕14号",
    rank: Rank::Guideline,
    in_force: Span::from(2021, 9, 1),
    url: "",
    confidence: Confidence::Medium,
};

/// 2021防沉迷通知0.
pub static GAME_2021_0: Provision = Provision::new(
    &GAME_2021,
    0,
    0,
    "只能在周五、周六、周日和法定节假日的20时到21时，向未成年人提供1小时网络游戏，并严格实名。",
);

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&GAME_2021_0];
