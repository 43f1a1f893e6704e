//! 快递暂行条例.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 快递暂行条例, as revised in 2025: from article 27 on, numbers are one higher than before.
pub static EXPRESS: Instrument = Instrument {
    id: "express-reg",
    name: "快递暂行条例",
    short: "快递暂行条例",
    number: "国务院令第697号，2025年修订",
    rank: Rank::Regulation,
    in_force: Span::from(2025, 6, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff808181927f0e7b019661ec88062784",
    confidence: Confidence::High,
};

/// The same before the revision of 2025.
pub static EXPRESS_OLD: Instrument = Instrument {
    id: "express-reg-old",
    name: "快递暂行条例（2025年修订前）",
    short: "旧快递暂行条例",
    number: "国务院令第697号",
    rank: Rank::Regulation,
    in_force: Span::from(2018, 5, 1).before(2025, 6, 1),
    url: "",
    confidence: Confidence::Medium,
};

/// 旧快递暂行条例27.
pub static EXPRESS_OLD_27: Provision = Provision::new(
    &EXPRESS_OLD,
    27,
    0,
    "快件延误、丢失、损毁、短少：保价的照保价规则赔，没保价的照民事法律赔。2025年6月1日起改为第28条。",
);

/// 快递暂行条例22(1).
pub static EXPRESS_22_1: Provision =
    Provision::new(&EXPRESS, 22, 1, "收件前要提醒你看合同，讲清保价规则和保险。").burden("快递公司证明提醒过。");

/// 快递暂行条例22(2).
pub static EXPRESS_22_2: Provision = Provision::new(&EXPRESS, 22, 2, "寄贵重的东西要先说明，快递公司可以要求保价。");

/// 快递暂行条例26.
pub static EXPRESS_26: Provision = Provision::new(
    &EXPRESS,
    26,
    0,
    "要送到约定的地址，交给收件人或他指定的代收人，并告诉可以当面验收；收件人有权当面验。",
);

/// 快递暂行条例28(1).
pub static EXPRESS_28_1: Provision = Provision::new(
    &EXPRESS,
    28,
    1,
    "延误、丢失、损毁、短少：保价的照保价规则赔；没保价的照民事法律，约定有效的照约定，没有的按到达地市场价。",
)
.burden("寄了什么、值多少由寄件人证明；免责由快递公司证明。")
.except("邮政的“资费3倍”限额管不到普通快递。");

/// 快递暂行条例29.
pub static EXPRESS_29: Provision = Provision::new(&EXPRESS, 29, 0, "快递公司接到投诉，7日内处理并告诉你。");

/// 快递暂行条例35(2).
pub static EXPRESS_35_2: Provision =
    Provision::new(&EXPRESS, 35, 2, "快递公司不得卖、泄露寄收件人的信息；泄露了要马上补救并报告。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] =
    &[&EXPRESS_22_1, &EXPRESS_22_2, &EXPRESS_26, &EXPRESS_28_1, &EXPRESS_29, &EXPRESS_35_2];

/// The one provision of the older text that older cases still need.
pub static OLD_PROVISIONS: &[&Provision] = &[&EXPRESS_OLD_27];
