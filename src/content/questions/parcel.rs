//! Questions about a parcel: whose it was, what became of it, and what was agreed for the case of loss.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 网购.
pub const BOUGHT: Choice = choice("bought", "网上买的东西");
/// 自己寄.
pub const SENT: Choice = choice("sent", "我自己寄的");
/// 别人寄来.
pub const TO_ME: Choice = choice("to-me", "别人寄给我的");

/// Whose contract it is: who bought online turns to the seller, who sent turns to the courier.
pub static WHOSE: Question = Question {
    id: "parcel-whose",
    group: Group::What,
    ask: "这个快递是怎么来的？",
    name: "快递的来由",
    help: "网上买的先找卖家，自己寄的才找快递。",
    answer: Kind::OneOf(&[BOUGHT, SENT, TO_ME]),
};

/// 丢了.
pub const LOST: Choice = choice("lost", "没送到，或者丢了");
/// 被代签.
pub const HANDED: Choice = choice("handed", "别人签收了，我没拿到");
/// 放柜.
pub const LEFT: Choice = choice("left", "放进柜子、驿站，没送上门");
/// 坏了.
pub const DAMAGED: Choice = choice("damaged", "坏了");
/// 少了.
pub const SHORT: Choice = choice("short", "少了东西");
/// 晚了.
pub const LATE: Choice = choice("late", "送晚了");

/// What became of it.
pub static FAULT: Question = Question {
    id: "parcel-fault",
    group: Group::What,
    ask: "快递出了什么事？",
    name: "快递的问题",
    help: "可以选几样。",
    answer: Kind::AnyOf(&[LOST, HANDED, LEFT, DAMAGED, SHORT, LATE]),
};

/// Whether somebody else was to take it, or it was to be left (电商法 52(2), 快递市场办法 28).
pub static CONSENT: Question = Question {
    id: "parcel-consent",
    group: Group::What,
    ask: "你同意过由别人收、放那里吗？",
    name: "同意代收、放柜",
    help: "下单时选过、电话里答应过的，算同意。",
    answer: Kind::YesNo { yes: "同意过，或者约好的", no: "没问过我" },
};

/// Whether the fault was there before receipt.
pub static BEFORE: Question = Question {
    id: "parcel-before",
    group: Group::What,
    ask: "坏、少，是签收前就有的吗？",
    name: "签收前就坏、就少",
    help: "写着“签收就算没问题”的，无效。但要能说明开箱时就这样。",
    answer: Kind::YesNo { yes: "是，打开就这样", no: "拿到以后才坏的" },
};

/// Whether the buyer chose another courier himself (电商法 20).
pub static OWN_COURIER: Question = Question {
    id: "own-courier",
    group: Group::What,
    ask: "快递是你自己另外找的吗？",
    name: "自己另选的快递",
    help: "卖家发的快递，让你挑一家的，一般不算。",
    answer: Kind::YesNo { yes: "我自己叫的快递", no: "卖家发的" },
};

/// Whether the courier is at fault, in tort.
pub static WRONG: Question = Question {
    id: "courier-wrong",
    group: Group::What,
    ask: "能证明是快递弄丢、弄坏的吗？",
    name: "快递的过错",
    help: "例如快递自己认了，或者当面验收时就破了。",
    answer: Kind::YesNo { yes: "能", no: "说不清在谁手里出的事" },
};

/// 快递公司.
pub const COURIER: Choice = Choice::new("courier", "快递公司、特快专递", "顺丰、中通、EMS");
/// 邮政普通包裹.
pub const POST_PARCEL: Choice = Choice::new("post-parcel", "邮局的普通包裹", "有单号，不是特快");
/// 挂号信.
pub const REGISTERED: Choice = choice("registered", "挂号信");
/// 平信.
pub const ORDINARY: Choice = Choice::new("ordinary", "平信", "没有单号");

/// Who carried it: only the post's universal service has limits in law (邮政法 45).
pub static BY: Question = Question {
    id: "parcel-by",
    group: Group::What,
    ask: "用什么寄的？",
    name: "寄送方式",
    help: "邮局的限额只管普通包裹、挂号信和平信。",
    answer: Kind::OneOf(&[COURIER, POST_PARCEL, REGISTERED, ORDINARY]),
};

/// 保价.
pub const INSURED: Choice = choice("insured", "保价了");
/// 限额提醒过.
pub const TOLD: Choice = choice("told", "没保价，限额寄之前提醒过我");
/// 限额没提醒.
pub const UNTOLD: Choice = choice("untold", "没保价，也没人提醒过限额");

/// What was agreed for the case of loss (快递暂行条例 28, 民法典 833, 496).
pub static COVER: Question = Question {
    id: "parcel-cover",
    group: Group::What,
    ask: "弄丢弄坏赔多少，怎么说好的？",
    name: "保价和限额",
    help: "看快递单、下单页。字很小、要点开才看到的，不算提醒。",
    answer: Kind::OneOf(&[INSURED, TOLD, UNTOLD]),
};

/// Whether it was done on purpose or with gross negligence (民法典 506, 邮政法 46, 47(3)).
pub static GROSS: Question = Question {
    id: "courier-gross",
    group: Group::What,
    ask: "是故意的，或者错得离谱吗？",
    name: "故意或重大过失",
    help: "例如自己人偷的、往地上狠摔的。要有证据。",
    answer: Kind::YesNo { yes: "是，有证据", no: "不是" },
};

/// 不可抗力.
pub const FORCE: Choice = choice("force", "天灾这类躲不开的事");
/// 自然性质.
pub const NATURE: Choice = choice("nature", "东西本身容易坏、正常损耗");
/// 寄收件人.
pub const OURS: Choice = Choice::new("ours", "是寄的人、收的人弄的", "没包好、写错地址");
/// 没有.
pub const NO_EXCUSE: Choice = choice("none", "都没有");

/// What the courier can show to be free (民法典 832).
pub static EXCUSE: Question = Question {
    id: "courier-excuse",
    group: Group::What,
    ask: "快递拿得出下面哪种证明？",
    name: "快递的理由",
    help: "只是嘴上说的，选都没有。",
    answer: Kind::OneOf(&[FORCE, NATURE, OURS, NO_EXCUSE]),
};

/// Whether a day was agreed.
pub static BY_WHEN: Question = Question {
    id: "parcel-by-when",
    group: Group::What,
    ask: "说好了哪天送到吗？",
    name: "说好的送达时间",
    help: "看下单页写的时效。",
    answer: Kind::YesNo { yes: "说好了，没做到", no: "没说，或者只是估计" },
};

const fn money(id: &'static str, ask: &'static str, name: &'static str, help: &'static str) -> Question {
    Question { id, group: Group::What, ask, name, help, answer: Kind::Money }
}

/// What was lost, at the market price of the destination (民法典 833).
pub static VALUE: Question =
    money("parcel-value", "丢掉、坏掉的，值多少钱？", "丢损的价值", "按送到的地方当时的市场价。修得好的，填少掉的价。");

/// What the rules on declared value, or the agreement, come to.
pub static AGREED: Question = money(
    "parcel-agreed",
    "照保价规则或约定，该赔多少？",
    "约定的赔款",
    "看快递单和保价规则。邮局保价的：全丢按保价额，坏一部分的按比例。",
);

/// The fee paid for carriage (邮政法 47).
pub static FEE: Question = money("parcel-fee", "邮费付了多少？", "邮费", "看收据，邮局收的资费。");

/// The day it was sent.
pub static SENT_ON: Question = Question {
    id: "parcel-sent-on",
    group: Group::When,
    ask: "哪天寄出的？",
    name: "寄出日期",
    help: "看快递单、收据。",
    answer: Kind::PastDay,
};
