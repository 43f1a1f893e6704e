//! 行政复议法实施条例.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 行政复议法实施条例, as revised in 2026.
pub static RECON_REG: Instrument = Instrument {
    id: "admin-recon-reg",
    name: "中华人民共和国行政复议法实施条例",
    short: "行政复议法实施条例",
    number: "国务院令第836号",
    rank: Rank::Regulation,
    in_force: Span::from(2026, 7, 1),
    url: "https://flk.npc.gov.cn/",
    confidence: Confidence::High,
};

/// 行政复议法实施条例17.
pub static RECON_REG_17: Provision = Provision::new(&RECON_REG, 17, 0, "同一案件申请人超过10人的，推选2到5名代表。");

/// 行政复议法实施条例23.
pub static RECON_REG_23: Provision = Provision::new(
    &RECON_REG,
    23,
    0,
    "60日的起点：直接送达的从签收或拒签，邮寄的从签收，电子送达的从到达指定地址，能证明知道或应知的从那天。",
);

/// 行政复议法实施条例24.
pub static RECON_REG_24: Provision =
    Provision::new(&RECON_REG, 24, 0, "没人管的：有法定履行期限的从期限届满起算，没有的从收到申请满60日起算。")
        .except("人身、财产紧急的不受此限。");

/// 行政复议法实施条例26.
pub static RECON_REG_26: Provision =
    Provision::new(&RECON_REG, 26, 0, "部门没告诉你要先复议，你直接起诉被驳回的，从起诉到收到驳回裁定这段不算进60日。");

/// 行政复议法实施条例27.
pub static RECON_REG_27: Provision = Provision::new(
    &RECON_REG,
    27,
    0,
    "书面申请写清你是谁、怎么联系、对方是谁、要什么、凭什么、哪天写的，签名并附身份证明。",
);

/// 行政复议法实施条例28.
pub static RECON_REG_28: Provision =
    Provision::new(&RECON_REG, 28, 0, "走指定网上渠道的，材料到达之日就是收到之日；合格的不得再要纸的。");

/// 行政复议法实施条例30.
pub static RECON_REG_30: Provision =
    Provision::new(&RECON_REG, 30, 0, "必须先复议的只有：法定期限内没受理、受理后不答复或不履行。")
        .except("已明确不受理、明确拒绝、办得不完全的，可以复议也可以直接起诉。");

/// 行政复议法实施条例35(4).
pub static RECON_REG_35_4: Provision =
    Provision::new(&RECON_REG, 35, 4, "为维护自己的权益请部门查处，部门处理或不处理的，你有利害关系。");

/// 行政复议法实施条例36.
pub static RECON_REG_36: Provision =
    Provision::new(&RECON_REG, 36, 0, "信访的登记转送、上级督促下级、办事过程中的行为，复议不受理。");

/// 行政复议法实施条例37.
pub static RECON_REG_37: Provision =
    Provision::new(&RECON_REG, 37, 0, "请求明显没有依据，或者明显不归那个部门管的，受理后驳回。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &RECON_REG_17,
    &RECON_REG_23,
    &RECON_REG_24,
    &RECON_REG_26,
    &RECON_REG_27,
    &RECON_REG_28,
    &RECON_REG_30,
    &RECON_REG_35_4,
    &RECON_REG_36,
    &RECON_REG_37,
];
