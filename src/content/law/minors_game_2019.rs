//! 2019防沉迷通知.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 国家新闻出版署2019年防沉迷通知.
pub static GAME_2019: Instrument = Instrument {
    id: "minors-game-2019",
    name: "国家新闻出版署关于防止未成年人沉迷网络游戏的通知",
    short: "2019防沉迷通知",
    number: "国新出发〔2019〕34号",
    rank: Rank::Guideline,
    in_force: Span::from(2019, 11, 1),
    url: "",
    confidence: Confidence::Medium,
};

/// 2019防沉迷通知0.
pub static GAME_2019_0: Provision = Provision::new(
    &GAME_2019,
    0,
    0,
    "游戏付费限额：不满8岁不得付费；8至15岁单次50元、每月200元；16、17岁单次100元、每月400元。",
)
.burden("核验和限额做没做，由运营方证明。")
.except("这是管运营方的线，限额以内的付费不当然有效。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&GAME_2019_0];
