//! Questions about money paid in advance: cards, lesson packs, top-ups, and what became of the shop.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 次卡、课包.
pub const TIMES: Choice = Choice::new("times", "按次、按课时扣", "课包、次卡，送的次数也在里面");
/// 折扣卡.
pub const BALANCE: Choice = Choice::new("balance", "充了钱，打折用", "会员价、几折卡");
/// 充赠卡.
pub const GIFTED: Choice = Choice::new("gifted", "充钱送钱", "充1000送200");
/// 不限次卡.
pub const PERIOD: Choice = Choice::new("period", "一段时间里不限次", "健身年卡、月卡");
/// 线上会员.
pub const MEMBER: Choice = Choice::new("member", "视频、音乐、软件的会员", "");
/// 多用途卡.
pub const MULTI: Choice = Choice::new("multi", "好多家店通用的卡", "支付机构发的购物卡、福利卡");
/// 一次付清.
pub const ONCE: Choice = Choice::new("once", "一次付清，一次给完", "");

/// What was bought with the money paid in advance (预付式消费解释 1, 18, 22, 26).
pub static KIND: Question = Question {
    id: "card-kind",
    group: Group::What,
    ask: "办的是哪种？",
    name: "卡的种类",
    help: "退多少，各种卡算法不同。中小学学科培训另有规定，这里不下结论。",
    answer: Kind::OneOf(&[TIMES, BALANCE, GIFTED, PERIOD, MEMBER, MULTI, ONCE]),
};

/// 停业.
pub const CLOSED: Choice = Choice::new("closed", "关门了、停业了", "人去店空、联系不上也算");
/// 没按约.
pub const FAILING: Choice = Choice::new("failing", "没按说好的给", "老是约不上、换人、缩水、涨价");
/// 搬店.
pub const MOVED: Choice = choice("moved", "搬到很不方便的地方");
/// 转给别家.
pub const HANDED_OVER: Choice = choice("handed-over", "没问我，就转给别家了");
/// 不办卡.
pub const BLOCKED: Choice = Choice::new("blocked", "过期锁卡、丢了不补、不让转", "");
/// 身体变化.
pub const HEALTH: Choice = Choice::new("health", "身体变了用不了，商量不成", "生病、受伤、怀孕");
/// 约定能退.
pub const AGREED: Choice = choice("agreed", "商家答应退，或合同写了能退");
/// 不想要.
pub const NO_WISH: Choice = choice("no-wish", "都没有，只是不想要了");

/// Why the contract should end (预付式消费解释 13).
pub static GROUND: Question = Question {
    id: "card-ground",
    group: Group::What,
    ask: "出了下面哪些事？",
    name: "不再用的原因",
    help: "能不能退、退多少，看是谁的原因。",
    answer: Kind::AnyOf(&[CLOSED, FAILING, MOVED, HANDED_OVER, BLOCKED, HEALTH, AGREED, NO_WISH]),
};

const fn count(
    id: &'static str,
    ask: &'static str,
    name: &'static str,
    help: &'static str,
    unit: &'static str,
) -> Question {
    Question { id, group: Group::What, ask, name, help, answer: Kind::Count { unit } }
}

const fn money(id: &'static str, ask: &'static str, name: &'static str, help: &'static str) -> Question {
    Question { id, group: Group::What, ask, name, help, answer: Kind::Money }
}

/// How many times were bought.
pub static TIMES_TOTAL: Question = count("times-total", "一共多少次？", "总次数", "送的也算。", "次");
/// How many times are left.
pub static TIMES_LEFT: Question = count("times-left", "还剩多少次？", "剩下的次数", "送的也算。", "次");
/// What was given on top of the payment.
pub static GIVEN: Question = money("given-on-top", "送了多少钱？", "赠送的金额", "例如充1000送200，填200。");
/// What is left on the card.
pub static BALANCE_LEFT: Question = money("balance-left", "卡里还剩多少？", "卡内余额", "送的钱也算在里面。");
/// What was used, at the price before any discount (预付式消费解释 19).
pub static USED_FULL: Question = money(
    "used-full",
    "用掉的，按不打折的价是多少？",
    "按原价算的已用部分",
    "因你的原因退，按这个扣。原价虚高又没有成交记录的，按市场价。",
);
/// How many days the card is good for.
pub static CARD_DAYS: Question = count("card-days", "一共能用多少天？", "总天数", "一年填365。送的天数也算。", "天");

/// Whether the contract has a term (民法典 563(2)).
pub static TERM: Question = Question {
    id: "card-term",
    group: Group::What,
    ask: "合同或卡上写了有效期吗？",
    name: "有没有期限",
    help: "",
    answer: Kind::YesNo { yes: "写了", no: "没写" },
};

/// Whether the same was tried before the contract (预付式消费解释 14(1)).
pub static TRIED: Question = Question {
    id: "tried-before",
    // It matters only once it is told within seven days.
    group: Group::When,
    ask: "签约之前，你体验过同样的吗？",
    name: "签约前体验过",
    help: "在这家、在别家都算，例如同样的体验课。",
    answer: Kind::YesNo { yes: "体验过", no: "没有" },
};

/// 失联.
pub const HIDING: Choice = choice("hiding", "躲着，联系不上");
/// 转移财产.
pub const STRIPPED: Choice = Choice::new("stripped", "把钱、财产转走", "换个公司接着开");
/// 收钱后速关.
pub const QUICK: Choice = choice("quick", "收了钱，很快就关门");
/// 关门前促销.
pub const LURED: Choice = choice("lured", "快关门了，还在搞活动收钱");
/// 在协商.
pub const HONEST: Choice = choice("honest", "说明了情况，在商量退款");

/// Signs that the trader evades paying back (预付式消费解释 23(1)).
pub static EVASION: Question = Question {
    id: "evasion",
    group: Group::What,
    ask: "关门前后，商家有下面这些吗？",
    name: "逃避退款的迹象",
    help: "经营不下去，但在商量退款的，不算逃避。",
    answer: Kind::AnyOf(&[HIDING, STRIPPED, QUICK, LURED, HONEST]),
};

/// 借照.
pub const LENDER: Choice = choice("lender", "用的是别人的执照或名义");
/// 加盟，受约束.
pub const FRANCHISE: Choice = Choice::new("franchise", "加盟店，总部答应过会负责", "合同写着，或让人相信总部会管");
/// 加盟，有过错.
pub const FRANCHISE_FAULT: Choice = Choice::new("franchise-fault", "加盟店，总部有过错", "明知要倒还让它收钱");
/// 商场.
pub const MALL: Choice = choice("mall", "没有执照、资质，商场没查过");
/// 不清算.
pub const UNWOUND: Choice = choice("unwound", "公司停了，一直不清算");

/// Who stands behind the trader (预付式消费解释 4 to 7).
pub static BACKERS: Question = Question {
    id: "backers",
    group: Group::Who,
    ask: "商家背后，有下面这些情况吗？",
    name: "背后还有谁",
    help: "看收款方、合同盖章、店里挂的执照。",
    answer: Kind::AnyOf(&[LENDER, FRANCHISE, FRANCHISE_FAULT, MALL, UNWOUND]),
};

/// All of them.
pub const ANY_BACKER: &[Choice] = &[LENDER, FRANCHISE, FRANCHISE_FAULT, MALL, UNWOUND];

/// The first day of a card without a number of times.
pub static CARD_START: Question = Question {
    id: "card-start",
    group: Group::When,
    ask: "从哪天开始能用？",
    name: "起用日期",
    help: "还没开卡的，填今天。",
    answer: Kind::PastDay,
};

/// The day on which the shop stopped (预付式消费解释 22(2)).
pub static CLOSED_ON: Question = Question {
    id: "closed-on",
    group: Group::When,
    ask: "哪天停业的？",
    name: "停业日期",
    help: "不限次的卡，剩余天数从这天算起。",
    answer: Kind::PastDay,
};
