//! 食品安全法实施条例.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 食品安全法实施条例, as revised in 2019.
pub static FOOD_REG: Instrument = Instrument {
    id: "food-safety-reg",
    name: "中华人民共和国食品安全法实施条例",
    short: "食安条例",
    number: "国务院令第721号",
    rank: Rank::Regulation,
    in_force: Span::from(2019, 12, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff8080816f3cbb3c016f40db64700798",
    confidence: Confidence::High,
};

/// 食安条例32.
pub static FOOD_REG_32: Provision =
    Provision::new(&FOOD_REG, 32, 0, "网络食品平台要保存好商家的登记和交易信息，监管部门要就得给。");

/// 食安条例38(1).
pub static FOOD_REG_38_1: Provision = Provision::new(&FOOD_REG, 38, 1, "不是保健食品的，不得说有保健功能。");

/// 食安条例39(1).
pub static FOOD_REG_39_1: Provision =
    Provision::new(&FOOD_REG, 39, 1, "保健食品、特医食品、婴配食品的标签要与注册备案一致，不一致的不得卖。");

/// 食安条例73.
pub static FOOD_REG_73: Provision = Provision::new(
    &FOOD_REG,
    73,
    0,
    "用讲座、健康咨询给食品做虚假宣传的，部门责令消除影响、没收违法所得，严重的可以叫停销售。",
)
.except("这是监管规则，不直接给赔偿数。");

/// 食安条例74.
pub static FOOD_REG_74: Provision =
    Provision::new(&FOOD_REG, 74, 0, "合食品安全标准、只是没达到标注的企业标准的，部门警告、叫停销售等。")
        .except("民事上通常不给十倍，要看个案。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&FOOD_REG_32, &FOOD_REG_38_1, &FOOD_REG_39_1, &FOOD_REG_73, &FOOD_REG_74];
