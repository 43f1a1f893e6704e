//! Questions about money that left an account.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 盗刷.
pub const STOLEN: Choice = choice("stolen", "我没付过，钱被刷走了");
/// 免密.
pub const UNPROMPTED: Choice = choice("unprompted", "免密支付自己扣的，不是我要付的");
/// 自己转给骗子.
pub const SENT: Choice = Choice::new("sent", "被骗，我自己转账、扫码付的", "冒充客服、退款、刷单");
/// 指令错.
pub const MISTAKEN: Choice = Choice::new("mistaken", "付款出了错", "重复扣、扣的数不对");

/// How the money left: what one sent oneself is not unauthorised (电商法 57(2)).
pub static HOW: Question = Question {
    id: "payment-how",
    group: Group::What,
    ask: "钱是怎么没的？",
    name: "钱怎么没的",
    help: "先做三件事：打客服冻结，挂失，打110或96110。",
    answer: Kind::OneOf(&[STOLEN, UNPROMPTED, SENT, MISTAKEN]),
};

/// 银行卡.
pub const CARD: Choice = Choice::new("card", "银行卡、信用卡", "绑在支付软件里的也算");
/// 余额.
pub const BALANCE: Choice = choice("balance", "支付软件里的余额");

/// Where it came from.
pub static FROM: Question = Question {
    id: "payment-from",
    group: Group::What,
    ask: "扣的是哪里的钱？",
    name: "扣款的账户",
    help: "看账单上的付款方式。",
    answer: Kind::OneOf(&[CARD, BALANCE]),
};

/// 没有.
pub const CAREFUL: Choice = choice("careful", "没有，密码、验证码没给过人");
/// 告诉过.
pub const GAVE: Choice = choice("gave", "把密码、验证码告诉过别人");
/// 丢过.
pub const LOST: Choice = choice("lost", "卡、手机丢过，或者借给过人");

/// Whether the holder kept card, password and code safe (银行卡民事纠纷规定 7(3)).
pub static CARE: Question = Question {
    id: "payment-care",
    group: Group::What,
    ask: "出事前，有过这样的事吗？",
    name: "有没有保管好",
    help: "照实说。这决定是全赔还是分担。",
    answer: Kind::OneOf(&[CAREFUL, GAVE, LOST]),
};

/// Whether the firm has shown that this caused it (电商法 57(2)).
pub static TO_BLAME: Question = Question {
    id: "payment-to-blame",
    group: Group::What,
    ask: "机构证明了是你的过错造成的吗？",
    name: "你的过错",
    help: "要由机构拿证据。还没说法的，选不清楚。",
    answer: Kind::YesNo { yes: "证明了", no: "没证明" },
};

/// Whether the firm has shown that the mistake is not its own (电商法 55(2)).
pub static NOT_THEIRS: Question = Question {
    id: "payment-not-theirs",
    group: Group::What,
    ask: "机构证明了不是它的原因吗？",
    name: "不是机构的原因",
    help: "要由机构拿证据。你自己填错收款人、填错数的，是你的原因。",
    answer: Kind::YesNo { yes: "证明了", no: "没证明" },
};

/// Whether the holder was told that the card pays online (银行卡民事纠纷规定 8).
pub static TOLD: Question = Question {
    id: "card-pays-online",
    group: Group::What,
    ask: "银行告诉过你，这卡能网上付款吗？",
    name: "告知过能网上付款",
    help: "看办卡的合同、开通时的短信。",
    answer: Kind::YesNo { yes: "告诉过，或我自己开通的", no: "没告诉过" },
};

/// 承诺.
pub const PROMISED: Choice = choice("promised", "写明了盗刷先赔");
/// 不安全.
pub const INSECURE: Choice = choice("insecure", "它的安全有漏洞，有证据");

/// What makes the firm pay first (银行卡民事纠纷规定 10, 电商法 54).
pub static FIRM: Question = Question {
    id: "payment-firm",
    group: Group::What,
    ask: "机构有下面的情况吗？",
    name: "机构的承诺和漏洞",
    help: "看支付软件、银行的“安全保障”页。都没有，就选“以上都没有”。",
    answer: Kind::AnyOf(&[PROMISED, INSECURE]),
};

/// Whether the firm neglected what the law on telecommunications fraud asks of it (反电信网络诈骗法 46).
pub static NEGLECT: Question = Question {
    id: "payment-neglect",
    group: Group::What,
    ask: "有证据说明机构没照规定拦、查吗？",
    name: "机构没尽义务",
    help: "例如部门查实了它没做。光是“它没拦住”，还不够。",
    answer: Kind::YesNo { yes: "有", no: "没有" },
};

const fn money(id: &'static str, ask: &'static str, name: &'static str, help: &'static str) -> Question {
    Question { id, group: Group::What, ask, name, help, answer: Kind::Money }
}

/// What is gone.
pub static GONE: Question = money("payment-gone", "一共少了多少，没追回来？", "没追回的钱", "看账单，追回来的减掉。");
/// What went after notice (电商法 57(3)).
pub static AFTER: Question =
    money("payment-after", "通知机构以后，又被扣了多少？", "通知后又扣的钱", "没有就填0。还没通知的，马上打它的客服。");
