//! Questions about gifts, prizes, draws and blind boxes.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 赠品没给.
pub const GIFT_MISSING: Choice = choice("gift-missing", "说好送的没给");
/// 赠品有问题.
pub const GIFT_BAD: Choice = choice("gift-bad", "送的东西有毛病、不安全");
/// 换购.
pub const EXCHANGED: Choice = Choice::new("exchanged", "加钱换购的东西有毛病", "付了一点钱才拿到的");
/// 不兑奖.
pub const UNPAID_PRIZE: Choice = choice("unpaid-prize", "中了奖不给");
/// 假抽奖、没中.
pub const DRAW: Choice = Choice::new("draw", "没抽到，觉得概率、中奖有假", "抽奖、盲盒都算");
/// 改规则.
pub const CHANGED: Choice = choice("changed", "参加以后改了规则");
/// 盲盒退货.
pub const BOX_RETURN: Choice = choice("box-return", "盲盒想退，不给退");

/// Which matter of gifts and prizes it is.
pub static MATTER: Question = Question {
    id: "prize-matter",
    group: Group::What,
    ask: "是哪一种？",
    name: "赠品、奖品的问题",
    help: "选最像的一种。孩子买的，回去加选“孩子花的钱”。",
    answer: Kind::OneOf(&[GIFT_MISSING, GIFT_BAD, EXCHANGED, UNPAID_PRIZE, DRAW, CHANGED, BOX_RETURN]),
};

/// 写明，符合.
pub const MET: Choice = choice("met", "写明了，我符合条件");
/// 写明，不符合.
pub const UNMET: Choice = Choice::new("unmet", "写明了，我差条件、晚了", "送完为止、过了兑奖期");
/// 没写明.
pub const UNSAID: Choice = choice("unsaid", "没写明，拿不出凭据");

/// Whether the gift or prize was promised to this person (消法实施条例 12).
pub static PROMISED: Question = Question {
    id: "prize-promised",
    group: Group::What,
    ask: "送什么、兑什么，写明了吗？",
    name: "赠品、奖品的承诺",
    help: "看商品页、活动规则、中奖通知。",
    answer: Kind::OneOf(&[MET, UNMET, UNSAID]),
};

/// What the gift or prize is said to be worth.
pub static VALUE: Question = Question {
    id: "prize-value",
    group: Group::What,
    ask: "写明值多少钱？",
    name: "写明的价值",
    help: "商品页、规则里标的数。没标就选不清楚，那样赔多少看个案。",
    answer: Kind::Money,
};

/// 不安全.
pub const UNSAFE: Choice = Choice::new("unsafe", "不安全", "伤了人、毁了东西，或者有危险");
/// 没法用.
pub const USELESS: Choice = choice("useless", "有毛病，没法正常用");
/// 说过的小毛病.
pub const TOLD: Choice = choice("told", "小毛病，不影响用，事先说过");

/// What is wrong with the gift (消法实施条例 7(2)).
pub static FAULT: Question = Question {
    id: "gift-fault",
    group: Group::What,
    ask: "送的、换购的东西怎么了？",
    name: "赠品的毛病",
    help: "小毛病事先没说过的，选没法正常用。",
    answer: Kind::OneOf(&[UNSAFE, USELESS, TOLD]),
};

/// 有凭据.
pub const RIGGED: Choice = Choice::new("rigged", "有凭据是假的", "内定、没放大奖、概率和写的不符");
/// 只是没中.
pub const UNLUCKY: Choice = choice("unlucky", "没有，只是没抽到想要的");

/// What shows that the draw was rigged (反不正当竞争法 11).
pub static PROOF: Question = Question {
    id: "draw-proof",
    group: Group::What,
    ask: "有什么说明抽奖是假的？",
    name: "抽奖作假的凭据",
    help: "规则截图、开奖录屏、别人的记录、查处的通报。",
    answer: Kind::OneOf(&[RIGGED, UNLUCKY]),
};

/// 改得更差，没理由.
pub const WORSE: Choice = choice("worse", "对我更差，也没个理由");
/// 有正当理由.
pub const REASONED: Choice = choice("reasoned", "有正当理由，说得清楚");
/// 更有利.
pub const BETTER: Choice = choice("better", "对我更好了，或者没差别");

/// How the rules changed after the person took part (反不正当竞争法 11).
pub static CHANGE: Question = Question {
    id: "prize-change",
    group: Group::What,
    ask: "规则改成了什么样？",
    name: "规则怎么改的",
    help: "拿参加时的规则截图来比。",
    answer: Kind::OneOf(&[WORSE, REASONED, BETTER]),
};

/// 没拆.
pub const SEALED: Choice = Choice::new("sealed", "没拆", "");
/// 内容确定.
pub const SET: Choice = Choice::new("set", "拆了，但里面有什么是确定的", "整套、端盒");
/// 拆了.
pub const OPENED: Choice = choice("opened", "拆了");

/// The state of the blind box (盲盒指引).
pub static BOX: Question = Question {
    id: "box",
    group: Group::What,
    ask: "盲盒拆了吗？",
    name: "盲盒拆没拆",
    help: "只拆外面的快递袋，不算拆。",
    answer: Kind::OneOf(&[SEALED, SET, OPENED]),
};
