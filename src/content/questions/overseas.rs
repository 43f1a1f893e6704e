//! Questions about what came from abroad: by which way, and who stands behind it here.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 跨境电商零售进口.
pub const CROSS_BORDER: Choice = Choice::new("cross-border", "国内平台的跨境店", "写着保税仓、海外直邮、跨境");
/// 一般贸易进口.
pub const IMPORTED: Choice = Choice::new("imported", "国内的店，卖进口现货", "贴着中文标签的那种");
/// 做国内生意的境外网站.
pub const SERVES_CHINA: Choice =
    Choice::new("serves-china", "境外网站，做国内生意的", "中文页面、人民币标价、直邮国内");
/// 不做国内生意的境外网站.
pub const FOREIGN_SITE: Choice = choice("foreign-site", "境外网站，不做国内生意的");
/// 代购买进卖出.
pub const RESOLD: Choice = Choice::new("resold", "代购，他进货再卖给我", "有现货、自己定价的");
/// 受托代购.
pub const COMMISSIONED: Choice = choice("commissioned", "托人去买，付代购费或不收钱");

/// By which way it was bought from abroad; a foreign site that does business here falls under our law (涉外民事关系法律适用法
/// 42).
pub static WAY: Question = Question {
    id: "overseas-way",
    group: Group::Who,
    ask: "怎么从境外买的？",
    name: "境外购买的方式",
    help: "看商品页的标记和清关信息。几种路子，找的人不一样。",
    answer: Kind::OneOf(&[CROSS_BORDER, IMPORTED, SERVES_CHINA, FOREIGN_SITE, RESOLD, COMMISSIONED]),
};

/// Whether the cross-border shop is a foreign company (486号文).
pub static FOREIGN_SELLER: Question = Question {
    id: "foreign-seller",
    group: Group::Who,
    ask: "店铺的公司在境外吗？",
    name: "卖家在不在境外",
    help: "看店铺的“经营资质”：境外的，一般还写着境内的代理公司。",
    answer: Kind::YesNo { yes: "在境外", no: "在境内" },
};

/// Whether the buying agent knew (食药惩罚性赔偿解释 3).
pub static AGENT_KNEW: Question = Question {
    id: "agent-knew",
    group: Group::Who,
    ask: "代购的人明知不合格，还帮你买吗？",
    name: "代购明知",
    help: "聊天里他自己说过、你提醒过他，都能说明。",
    answer: Kind::YesNo { yes: "他知道", no: "他不知道" },
};
