//! Questions about what happened.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 假货、冒牌.
pub const FAKE: Choice = Choice::new("fake", "收到的是假货、冒牌货", "仿牌、翻新当新品、假产地");
/// 虚假宣传、货不对板.
pub const MISLED: Choice = Choice::new("misled", "和宣传的不一样", "说有的功能没有，图片和实物差很多");
/// 质量问题.
pub const DEFECT: Choice = Choice::new("defect", "东西坏、有毛病", "开不了机、开线、少零件");
/// 食品问题.
pub const FOOD: Choice = Choice::new("food", "吃的喝的有问题", "过期、没标生产日期、吃出异物");
/// 拒绝七日无理由.
pub const RETURN_REFUSED: Choice = Choice::new("return-refused", "七天无理由，不给退", "说拆封了、说定制的、说吊牌剪了");
/// 不发货、砍单.
pub const NOT_DELIVERED: Choice = Choice::new("not-delivered", "不发货，或者把订单取消了", "一直拖，改口说没货");

/// What went wrong: the question that opens every case.
pub static PROBLEM: Question = Question {
    id: "problem",
    group: Group::What,
    ask: "发生了什么？",
    name: "遇到的问题",
    help: "可以选几样。按你看到的选，不用想法律上叫什么。",
    answer: Kind::AnyOf(&[FAKE, MISLED, DEFECT, FOOD, RETURN_REFUSED, NOT_DELIVERED]),
};

/// 食品、饮料、酒、保健食品.
pub const EDIBLE: Choice = Choice::new("food", "吃的、喝的", "零食、饮料、酒、保健食品、生鲜");
/// 化妆品、洗护.
pub const COSMETIC: Choice = choice("cosmetic", "化妆品、护肤品");
/// 药品、医疗器械.
pub const MEDICAL: Choice = choice("medical", "药、医疗器械");
/// 耐用品.
pub const DURABLE: Choice = Choice::new("durable", "能用好几年的东西", "手机、电脑、家电、家具、电动车");
/// 其他商品.
pub const OTHER_GOODS: Choice = Choice::new("other", "别的东西", "衣服、鞋包、书、日用品、玩具");

/// What kind of goods.
pub static GOODS: Question = Question {
    id: "goods",
    group: Group::What,
    ask: "买的是什么？",
    name: "商品种类",
    help: "不同的东西，法律给的不一样。",
    answer: Kind::OneOf(&[EDIBLE, COSMETIC, MEDICAL, DURABLE, OTHER_GOODS]),
};

/// 自己用、家里用、送人.
pub const OWN_USE: Choice = choice("own-use", "自己用、家里用，或者送人");
/// 转卖或经营.
pub const TRADE: Choice = choice("trade", "拿去卖，或者做生意用");
/// 为了索赔.
pub const TO_CLAIM: Choice = choice("to-claim", "知道有问题，买来要赔偿的");

/// What it was bought for (消法 2).
pub static PURPOSE: Question = Question {
    id: "purpose",
    group: Group::What,
    ask: "买来做什么用？",
    name: "购买用途",
    help: "消费者的权利只给生活里用的东西。照实说，说错了对方会拿来反驳。",
    answer: Kind::OneOf(&[OWN_USE, TRADE, TO_CLAIM]),
};

/// What was really paid for the goods in question (消法实施条例 18(2)).
pub static PAID: Question = Question {
    id: "paid",
    group: Group::What,
    ask: "有问题的这件东西，你实际付了多少钱？",
    name: "实付价款",
    help: "扣掉优惠券和红包后的数。一单买了几样，只算有问题的那几样。",
    answer: Kind::Money,
};
