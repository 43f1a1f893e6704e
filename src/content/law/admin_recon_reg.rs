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

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&RECON_REG_23, &RECON_REG_24, &RECON_REG_28, &RECON_REG_30, &RECON_REG_35_4];
