//! Questions about what the platform itself did: accounts closed, terms, changed rules, refunds without return.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 封号、限权、扣款.
pub const BANNED: Choice = choice("banned", "封号、限制功能、扣我的钱");
/// 霸王条款.
pub const TERMS: Choice = Choice::new("terms", "条款不公平", "不退、不赔、不许投诉");
/// 改规则、减权益.
pub const CHANGED: Choice = choice("changed", "改了规则，或者减了会员权益");
/// 仅退款.
pub const REFUND_ONLY: Choice = Choice::new("refund-only", "不给“仅退款”", "要我先把东西退回去");

/// What the platform did.
pub static ACT: Question = Question {
    id: "platform-act",
    group: Group::What,
    ask: "平台做了什么？",
    name: "平台的做法",
    help: "可以选几样。",
    answer: Kind::AnyOf(&[BANNED, TERMS, CHANGED, REFUND_ONLY]),
};

/// 没说理由.
pub const NO_REASON: Choice = choice("no-reason", "没说清为什么、凭哪一条");
/// 没有申诉渠道.
pub const NO_APPEAL: Choice = choice("no-appeal", "没地方申诉，或者不让申诉");
/// 只有机器处理.
pub const MACHINE: Choice = choice("machine", "申诉一直是机器在回");

/// How the platform handled it (平台规则办法 19).
pub static HANDLED: Question = Question {
    id: "ban-handled",
    group: Group::What,
    ask: "平台是怎么处理的？",
    name: "处置的过程",
    help: "看站内信和申诉记录，截图留好。",
    answer: Kind::AnyOf(&[NO_REASON, NO_APPEAL, MACHINE]),
};

/// Whether there was the breach the platform names.
pub static AT_FAULT: Question = Question {
    id: "ban-at-fault",
    group: Group::What,
    ask: "平台说的违规，真有这回事吗？",
    name: "有没有违规",
    help: "刷单、恶意退货、冒用别人的号，都算。",
    answer: Kind::YesNo { yes: "确实有", no: "没有，或者它说不出是哪件" },
};

/// What is left in the account or of the membership.
pub static BALANCE: Question = Question {
    id: "balance",
    group: Group::What,
    ask: "账号、会员里还剩多少没用的钱？",
    name: "没用完的钱",
    help: "余额加上没用完的会员费。没有就填0。",
    answer: Kind::Money,
};

/// 免责.
pub const EXEMPTS: Choice = Choice::new("exempts", "免它的责任，或者不退不赔", "签收就算认可、最终解释权归它");
/// 加责.
pub const HEAVY: Choice = choice("heavy", "要你付很高的违约金，或者限制你选");
/// 排除救济.
pub const BARS: Choice = choice("bars", "不许你投诉、举报、仲裁、起诉");
/// 没提示.
pub const UNTOLD: Choice = choice("untold", "和我关系重大，事先没显著提醒");

/// What is wrong with the terms (消法 26, 民法典 496, 497).
pub static TERM: Question = Question {
    id: "term-kind",
    group: Group::What,
    ask: "那条条款有下面这些情况吗？",
    name: "条款的毛病",
    help: "只是让你勾选、弹个窗，一般不算显著提醒。",
    answer: Kind::AnyOf(&[EXEMPTS, HEAVY, BARS, UNTOLD]),
};

/// 会员期内.
pub const IN_TERM: Choice = choice("in-term", "会员还没到期，就减权益、加钱");
/// 续费时.
pub const AT_RENEWAL: Choice = choice("at-renewal", "续费时才变，事先显著告诉了我");
/// 其他规则.
pub const OTHER_RULE: Choice = choice("other-rule", "别的规则，不是会员权益");

/// What was changed (平台规则办法 14, 32).
pub static CHANGE: Question = Question {
    id: "change-kind",
    group: Group::What,
    ask: "改的是什么？",
    name: "改动的内容",
    help: "看会员页写的到期日和当时写的权益。",
    answer: Kind::OneOf(&[IN_TERM, AT_RENEWAL, OTHER_RULE]),
};

/// Whether the new rule was agreed to (平台规则办法 14, 16).
pub static AGREED: Question = Question {
    id: "change-agreed",
    group: Group::What,
    ask: "新规则，你同意过吗？",
    name: "同意过新规则",
    help: "不登录也算同意、默认勾着的，不算你同意。",
    answer: Kind::YesNo { yes: "自己点了同意", no: "没有同意" },
};

/// Whether the seller agreed to refund without return.
pub static KEEP_AGREED: Question = Question {
    id: "keep-agreed",
    group: Group::What,
    ask: "卖家答应过只退钱、不用退货吗？",
    name: "答应仅退款",
    help: "看售后页和聊天记录。",
    answer: Kind::YesNo { yes: "答应过", no: "没答应" },
};
