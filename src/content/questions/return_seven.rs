//! Questions about what is taken off the price when goods go back without a reason.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 套装、满减只退一部分.
pub const PART: Choice = choice("part", "套装、满减买的，只退其中一部分");
/// 凑单包邮.
pub const FREE_POSTAGE: Choice = choice("free-postage", "凑单包邮的，退了就不够包邮");
/// 赠品退不回.
pub const GIFT: Choice = choice("gift", "赠品退不回去，赠品事先标了价");

/// What may be taken off (七日退货办法 12, 17, 18).
pub static DEDUCTIONS: Question = Question {
    id: "return-deductions",
    group: Group::What,
    ask: "退的时候，有下面这些情况吗？",
    name: "退货时的扣减",
    help: "赠品没有事先标价的，不能扣钱。都没有，就选“以上都没有”。",
    answer: Kind::AnyOf(&[PART, FREE_POSTAGE, GIFT]),
};

const fn money(id: &'static str, ask: &'static str, name: &'static str, help: &'static str) -> Question {
    Question { id, group: Group::What, ask, name, help, answer: Kind::Money }
}

/// What was paid for the whole set or order.
pub static SET_PAID: Question = money("set-paid", "这套、这单一共付了多少？", "整单实付", "优惠以后的总数。");
/// What the part that stays would have cost by itself.
pub static KEPT_PRICE: Question =
    money("kept-price", "留下的那些，当时单价一共多少？", "留下部分的单价", "下单时单买的价，不算套装和满减。");
/// The postage that was waived.
pub static POSTAGE_WAIVED: Question =
    money("postage-waived", "当时免掉的运费是多少？", "当初免的运费", "看下单时页面写的运费。");
/// What the gift was marked with.
pub static GIFT_PRICE: Question =
    money("gift-price", "退不回的赠品，事先标价多少？", "赠品标价", "按下单前页面上标明的价。");
