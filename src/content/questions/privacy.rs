//! Questions about personal data: leaked, demanded, refused, or used to pester.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 泄露.
pub const LEAKED: Choice = Choice::new("leaked", "我的信息被泄露了", "有人说得出我买了什么、住哪里");
/// 过度收集.
pub const EXCESS: Choice = Choice::new("excess", "非要我的信息才给用", "刷脸、通讯录、定位");
/// 不给查删.
pub const REFUSED: Choice = choice("refused", "要查、要删、要注销，不给办");
/// 骚扰.
pub const SPAM: Choice = Choice::new("spam", "总给我发广告、打推销电话", "");

/// What is done with the data.
pub static ACT: Question = Question {
    id: "privacy-act",
    group: Group::What,
    ask: "是下面哪种情况？",
    name: "个人信息的问题",
    help: "可以选几样。",
    answer: Kind::AnyOf(&[LEAKED, EXCESS, REFUSED, SPAM]),
};

/// 独有信息.
pub const ONLY_THERE: Choice = choice("only-there", "骗子说得出只有他才有的信息");
/// 同批多人.
pub const MANY: Choice = choice("many", "在他那里买过的，好多人都接到了");
/// 承认或通报.
pub const ADMITTED: Choice = choice("admitted", "他承认了，或者有部门通报");

/// What ties the leak to this very handler with high probability (个人信息保护法 69).
pub static TRACED: Question = Question {
    id: "leak-traced",
    group: Group::What,
    ask: "凭什么说是从他那里漏的？",
    name: "泄露的来源",
    help: "说不清来源的，很难赢。都没有，就选“以上都没有”。",
    answer: Kind::AnyOf(&[ONLY_THERE, MANY, ADMITTED]),
};

/// Whether the service cannot do without (个人信息保护法 16, 人脸识别规定 4).
pub static NEEDED: Question = Question {
    id: "data-needed",
    group: Group::What,
    ask: "不给这些信息，服务就做不了吗？",
    name: "是不是必需的信息",
    help: "送货少不了地址、电话。买东西一般用不着通讯录、人脸。",
    answer: Kind::YesNo { yes: "少不了", no: "用不着" },
};

/// Whether a request was made and refused (个人信息保护法 50(2)).
pub static TURNED_DOWN: Question = Question {
    id: "data-turned-down",
    group: Group::What,
    ask: "你正式提过，他拒绝或不理吗？",
    name: "提过要求被拒",
    help: "在设置里申请、给客服留言，都算。",
    answer: Kind::YesNo { yes: "提过，不给办", no: "还没提" },
};

/// 没同意.
pub const UNASKED: Choice = choice("unasked", "推销的，我没同意过");
/// 拒绝过.
pub const GO_ON: Choice = choice("go-on", "推销的，我退订、拒绝过还在发");
/// 同意过.
pub const AGREED: Choice = choice("agreed", "推销的，我同意过，也没退订");
/// 订单通知.
pub const NOTICE: Choice = choice("notice", "订单、物流的通知");

/// What the messages are (民法典 1033, 消法 29(3)).
pub static MESSAGES: Question = Question {
    id: "messages",
    group: Group::What,
    ask: "发来的是哪种？",
    name: "发来的信息",
    help: "注册时被默认勾上的，不算同意。",
    answer: Kind::OneOf(&[UNASKED, GO_ON, AGREED, NOTICE]),
};

/// Whether the handler has shown that it is not at fault (个人信息保护法 69(1)).
pub static BLAMELESS: Question = Question {
    id: "handler-blameless",
    group: Group::What,
    ask: "他证明了自己没有过错吗？",
    name: "对方没有过错",
    help: "要由他拿证据，光说“我们很安全”不算。",
    answer: Kind::YesNo { yes: "证明了", no: "没有" },
};

/// What it cost.
pub static DAMAGE: Question = Question {
    id: "privacy-damage",
    group: Group::What,
    ask: "因此实际损失了多少钱？",
    name: "实际损失",
    help: "例如被骗走没追回的、取证花的。没有就填0。",
    answer: Kind::Money,
};

/// Whether there is grave distress (民法典 1183).
pub static DISTRESS: Question = Question {
    id: "privacy-distress",
    group: Group::What,
    ask: "精神上受到严重伤害了吗？",
    name: "严重的精神伤害",
    help: "例如去治疗过、没法正常生活。只是心烦，一般不够。",
    answer: Kind::YesNo { yes: "有，拿得出证明", no: "没到这个地步" },
};
