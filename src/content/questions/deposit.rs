//! Questions about deposits and sales in advance.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 定金.
pub const DEPOSIT: Choice = Choice::new("deposit", "写的是“定金”", "或者写明违约双倍退");
/// 别的名目.
pub const OTHER_WORD: Choice = Choice::new("other", "别的名目，或者没写", "订金、预付款、意向金、锁价金");

/// Whether the money was agreed on as a deposit (合同编通则解释 67(1)).
pub static WORD: Question = Question {
    id: "deposit-word",
    group: Group::What,
    ask: "先付的钱，写的是“定金”吗？",
    name: "是不是定金",
    help: "看付款页和预售规则。写“订”的不是定金。写法互相矛盾的，选别的名目。",
    answer: Kind::OneOf(&[DEPOSIT, OTHER_WORD]),
};

/// 卖家不卖.
pub const REFUSED: Choice = Choice::new("refused", "卖家不卖了、一直不发", "催过还不发，说没货、取消了");
/// 卖家加价.
pub const RAISED: Choice = Choice::new("raised", "卖家加价、改规则，不肯照说好的卖", "");
/// 自己不要.
pub const OWN: Choice = Choice::new("own", "我不想要了，没付尾款", "");
/// 双方.
pub const BOTH: Choice = choice("both", "两边都没做到");
/// 不可抗力.
pub const FORCE: Choice = Choice::new("force", "天灾、政令，谁也没办法", "进货难、涨价不算");
/// 付清收货.
pub const COMPLETED: Choice = choice("completed", "付清收到货了，七天内要退");

/// Why the sale came to nothing (民法典 587).
pub static FAULT: Question = Question {
    id: "deposit-fault",
    group: Group::What,
    ask: "为什么没买成？",
    name: "没买成的原因",
    help: "看是谁先没做到说好的。",
    answer: Kind::OneOf(&[REFUSED, RAISED, OWN, BOTH, FORCE, COMPLETED]),
};

/// Whether it was said clearly that the deposit does not come back (民法典 496(2)).
pub static WARNED: Question = Question {
    id: "deposit-warned",
    group: Group::What,
    ask: "付之前，醒目地写过“定金不退”吗？",
    name: "提示过定金不退",
    help: "藏在规则里、只让勾一下的，一般不算醒目。",
    answer: Kind::YesNo { yes: "醒目地写过", no: "没写，或者看不见" },
};

/// The deposit itself.
pub static PAID: Question = Question {
    id: "deposit-paid",
    group: Group::What,
    ask: "付的钱里，定金是多少？",
    name: "定金",
    help: "只填写明是定金的部分，不含尾款。",
    answer: Kind::Money,
};

/// The price of the whole (民法典 586(2)).
pub static PRICE: Question = Question {
    id: "contract-price",
    group: Group::What,
    ask: "说好的总价是多少？",
    name: "合同总价",
    help: "定金加尾款。定金最多按总价的20%算。",
    answer: Kind::Money,
};
