//! 行政复议法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 行政复议法, as revised in 2023.
pub static RECON: Instrument = Instrument {
    id: "admin-recon",
    name: "中华人民共和国行政复议法",
    short: "行政复议法",
    number: "2023年修订",
    rank: Rank::Statute,
    in_force: Span::from(2024, 1, 1),
    url: "https://flk.npc.gov.cn/",
    confidence: Confidence::High,
};

/// 行政复议法11.
pub static RECON_11: Provision =
    Provision::new(&RECON, 11, 0, "你请部门保护人身、财产权益，它拒绝、不办或不答复的，可以申请复议。");

/// 行政复议法12.
pub static RECON_12: Provision = Provision::new(&RECON, 12, 0, "部门对民事争议作的调解，不属于复议范围。");

/// 行政复议法20.
pub static RECON_20: Provision = Provision::new(
    &RECON,
    20,
    0,
    "从知道或应知行政行为起60日内申请；没告知救济途径的从知道起算，最长从知道行为内容起1年。",
);

/// 行政复议法23.
pub static RECON_23: Provision = Provision::new(&RECON, 23, 0, "部门没履行法定职责的，先复议再起诉。");

/// 行政复议法24.
pub static RECON_24: Provision = Provision::new(&RECON, 24, 0, "县级市场监管局的复议机关是同级政府。")
    .except("派出分局可以向设立它的局的本级政府，或分局所在地政府申请。");

/// 行政复议法30.
pub static RECON_30: Provision = Provision::new(&RECON, 30, 0, "复议机关5个工作日内审查收不收；期满没说不收，算受理。");

/// 行政复议法31.
pub static RECON_31: Provision =
    Provision::new(&RECON, 31, 0, "材料不齐的一次通知补正，收到起10个工作日内补；无故不补算放弃。");

/// 行政复议法34.
pub static RECON_34: Provision =
    Provision::new(&RECON, 34, 0, "先复议的案件，不受理、驳回或逾期不答的，15日内可以起诉。");

/// 行政复议法62.
pub static RECON_62: Provision = Provision::new(&RECON, 62, 0, "受理起60日内决定，可以延30日；简易的30日。");

/// 行政复议法66.
pub static RECON_66: Provision = Provision::new(&RECON, 66, 0, "部门确实没做该做的，复议决定它限期去做。");

/// 行政复议法88.
pub static RECON_88: Provision = Provision::new(&RECON, 88, 0, "本法里的3日、5日、7日、10日是工作日。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &RECON_11, &RECON_12, &RECON_20, &RECON_23, &RECON_24, &RECON_30, &RECON_31, &RECON_34, &RECON_62, &RECON_66,
    &RECON_88,
];
