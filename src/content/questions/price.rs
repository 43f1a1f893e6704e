//! Questions about prices: which matter of money it is, false prices, promised prices, prices that differ from person
//! to person, and things sold along with others.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 定金、预售.
pub const DEPOSIT: Choice = Choice::new("deposit", "定金、预售", "定金不退、尾款变高、付了定金不卖了");
/// 假价格.
pub const FALSE_PRICE: Choice = Choice::new("false-price", "价钱是假的", "编的原价、先涨后降、首页便宜点进去贵");
/// 多收.
pub const EXTRA: Choice = Choice::new("extra", "多收了钱", "标价以外又加钱、收了没写明的费");
/// 价格承诺.
pub const PROMISE: Choice = Choice::new("promise", "说好的价不算数，或买完就降价", "保价不补、券不给用");
/// 杀熟.
pub const PERSONAL: Choice = Choice::new("personal", "同样的东西，给我的价更高", "老顾客反而贵，就是杀熟");
/// 自动续费.
pub const RENEWAL: Choice = Choice::new("renewal", "自动续费", "没提醒就扣钱、关不掉");
/// 搭售.
pub const TYING: Choice = Choice::new("tying", "搭着卖、默认勾上的", "买票搭保险、不一起买就不卖");

/// Which matter of money it is.
pub static MATTER: Question = Question {
    id: "price-matter",
    group: Group::What,
    ask: "钱上是哪一种？",
    name: "价钱上的问题",
    help: "选最像的一种。几种都有的，先选钱最多的那种。",
    answer: Kind::OneOf(&[DEPOSIT, FALSE_PRICE, EXTRA, PROMISE, PERSONAL, RENEWAL, TYING]),
};

/// 编的原价.
pub const INVENTED: Choice = Choice::new("invented", "原价、划线价是编的", "从没按那个价卖出过");
/// 先涨后降.
pub const RAISED: Choice = choice("raised", "打折前先把价抬上去");
/// 首页低价.
pub const BAIT: Choice = Choice::new("bait", "看着便宜，点进去、结账时贵", "");
/// 藏条件.
pub const HIDDEN: Choice = Choice::new("hidden", "藏着条件没说", "限人、限时、限量、要凑单");
/// 取整或更便宜.
pub const HARMLESS: Choice = Choice::new("harmless", "只差零头，或者我付得比标的还少", "折扣取整");

/// How the price was false (明码标价规定 16 to 21).
pub static TRICK: Question = Question {
    id: "price-trick",
    group: Group::What,
    ask: "价钱是怎么假的？",
    name: "假价格的做法",
    help: "查打折前7天的价，比价网站、别人的订单都行。",
    answer: Kind::OneOf(&[INVENTED, RAISED, BAIT, HIDDEN, HARMLESS]),
};

/// Whether the false price made the person buy (总则编解释 21).
pub static BELIEVED: Question = Question {
    id: "price-believed",
    group: Group::What,
    ask: "是信了这个价才买的吗？",
    name: "信了假价格",
    help: "照实说。要三倍赔偿，得证明是被这个价骗了才买。",
    answer: Kind::YesNo { yes: "信了才买", no: "买之前就知道是假的" },
};

/// What should have been paid (价格法 41).
pub static DUE: Question = Question {
    id: "price-due",
    group: Group::What,
    ask: "照道理，该付多少？",
    name: "应付的价钱",
    help: "标明的价、说好的价、别人同时付的价。假打折的，按打折前7天同店最低成交价折算。算不出就选不清楚。",
    answer: Kind::Money,
};

/// 承诺过，符合.
pub const PROMISED: Choice = choice("promised", "写明过，我这单符合");
/// 承诺过，不符合.
pub const UNMET: Choice = Choice::new("unmet", "写明过，但我差条件、过了期", "条件、期限醒目地写着");
/// 没有承诺.
pub const UNPROMISED: Choice = choice("unpromised", "没写过");

/// Whether this price, or a later lower one, was promised (消法实施条例 12).
pub static PROMISED_PRICE: Question = Question {
    id: "price-promised",
    group: Group::What,
    ask: "保价，或者这个价，写明过吗？",
    name: "价格承诺",
    help: "看下单时的商品页、活动规则、聊天。",
    answer: Kind::OneOf(&[PROMISED, UNMET, UNPROMISED]),
};

/// 条件相同.
pub const SAME: Choice = Choice::new("same", "都一样", "同一时刻、同一款、同样付款");
/// 条件不同.
pub const DIFFERENT: Choice = Choice::new("different", "有不一样的", "时间、库存、舱位、券、付款方式");
/// 公开的规则.
pub const PUBLISHED: Choice = Choice::new("published", "页面写明过谁是什么价", "新人价、会员价、地区价");

/// Whether two prices were asked on the same terms (消法实施条例 9(2)).
pub static TERMS: Question = Question {
    id: "price-terms",
    group: Group::What,
    ask: "除了人不同，别的条件都一样吗？",
    name: "两个价的条件",
    help: "最好有两个账号同一时刻的截图。",
    answer: Kind::OneOf(&[SAME, DIFFERENT, PUBLISHED]),
};

/// 默认勾选.
pub const PRESET: Choice = Choice::new("preset", "默认就勾着", "或者沿用我上次选的");
/// 没写明.
pub const UNMARKED: Choice = choice("unmarked", "搭在一起卖，没有醒目写明");
/// 硬搭.
pub const FORCED: Choice = choice("forced", "不一起买就不卖");
/// 自己选的.
pub const CHOSEN: Choice = choice("chosen", "写得清楚，我自己勾的");

/// How something was sold along with something else (电商法 19).
pub static TIED: Question = Question {
    id: "tied",
    group: Group::What,
    ask: "是怎么搭上的？",
    name: "搭售的做法",
    help: "留下付款页的截图或录屏。后面问付了多少，只填搭上的那一样。",
    answer: Kind::OneOf(&[PRESET, UNMARKED, FORCED, CHOSEN]),
};
