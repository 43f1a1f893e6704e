//! Questions about reviews, sales figures and made-up orders.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 被假评价骗.
pub const BAITED: Choice = choice("baited", "信了假好评、假销量才买的");
/// 评价被删.
pub const DELETED: Choice = choice("deleted", "我的评价被删了、被藏了");
/// 返现没给.
pub const CASHBACK: Choice = choice("cashback", "答应晒单、好评返现，没给");
/// 刷单.
pub const BRUSHED: Choice = Choice::new("brushed", "我帮人刷单，钱没拿回来", "垫的货款、佣金");

/// What it is about.
pub static MATTER: Question = Question {
    id: "review-matter",
    group: Group::What,
    ask: "是哪一种情况？",
    name: "评价和刷单",
    help: "可以选几样。让你先垫钱、做任务，现在又联系不上的，多半是诈骗，先打110。",
    answer: Kind::AnyOf(&[BAITED, DELETED, CASHBACK, BRUSHED]),
};

/// 商家所为.
pub const BY_SELLER: Choice = Choice::new("by-seller", "商家编的、买的，有东西能证明", "返现卡、处罚决定、雷同的评价");
/// 不是商家.
pub const BY_OTHERS: Choice = choice("by-others", "不是商家弄的，或只是到期自动好评");

/// Whose doing the false reviews are (电商法 17).
pub static FALSE: Question = Question {
    id: "review-false",
    group: Group::What,
    ask: "那些评价、销量是商家造的假吗？",
    name: "评价是不是假的",
    help: "只是怀疑，就选不清楚。",
    answer: Kind::OneOf(&[BY_SELLER, BY_OTHERS]),
};

/// Whether they made the person buy.
pub static RELIED: Question = Question {
    id: "review-relied",
    group: Group::What,
    ask: "没有这些评价、销量，你还会买吗？",
    name: "因评价而买",
    help: "想想下单时主要看了什么。",
    answer: Kind::YesNo { yes: "不会买", no: "照样会买" },
};

/// 平台删的.
pub const BY_PLATFORM: Choice = choice("by-platform", "平台删的、藏的，我写的是实情");
/// 内容违法.
pub const UNLAWFUL: Choice = Choice::new("unlawful", "里面有辱骂、编造或别人的隐私", "平台照规定处理的");
/// 自己删的.
pub const MYSELF: Choice = choice("myself", "商家劝我，我自己删的");

/// Who took the review away (电商法 39(2)).
pub static REMOVED: Question = Question {
    id: "review-removed",
    group: Group::What,
    ask: "评价是怎么没的？",
    name: "评价怎么没的",
    help: "",
    answer: Kind::OneOf(&[BY_PLATFORM, UNLAWFUL, MYSELF]),
};

/// 晒单即返.
pub const ANY_REVIEW: Choice = choice("any-review", "写着晒单、评价就返，没要求好评");
/// 好评才返.
pub const PRAISE: Choice = choice("praise", "写着要好评才返");
/// 没写明.
pub const VAGUE: Choice = choice("vague", "没写明返多少、怎么返");

/// What was promised for a review.
pub static CASHBACK_TERMS: Question = Question {
    id: "cashback-terms",
    group: Group::What,
    ask: "返现是怎么说的？",
    name: "返现的约定",
    help: "看包裹里的卡片和聊天记录。",
    answer: Kind::OneOf(&[ANY_REVIEW, PRAISE, VAGUE]),
};

/// What was paid in advance for made-up orders and has not come back.
pub static ADVANCED: Question = Question {
    id: "advanced",
    group: Group::What,
    ask: "刷单垫的货款，还有多少没还？",
    name: "没还的垫款",
    help: "只算你付出去的货款，不算佣金。",
    answer: Kind::Money,
};
