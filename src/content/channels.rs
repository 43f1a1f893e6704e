//! CHANNELS: where a step is taken, with the national number and the official site.

use crate::domain::ladder::Channel;

/// All channels.
pub static CHANNELS: &[&Channel] =
    &[&SELLER, &PLATFORM, &COMPLAINTS, &REPORTS, &ASSOCIATION, &MEDIATION, &COURT, &LEGAL_AID, &POLICE];

/// 卖家.
pub static SELLER: Channel = Channel { id: "seller", name: "卖家", phone: "", url: "" };
/// 平台客服.
pub static PLATFORM: Channel = Channel { id: "platform", name: "平台客服", phone: "", url: "" };
/// 12315投诉.
pub static COMPLAINTS: Channel =
    Channel { id: "c12315", name: "12315投诉", phone: "12315", url: "https://www.12315.cn" };
/// 12315举报.
pub static REPORTS: Channel =
    Channel { id: "r12315", name: "12315举报", phone: "12315", url: "https://www.12315.cn" };
/// 消费者协会.
pub static ASSOCIATION: Channel =
    Channel { id: "cca", name: "消费者协会", phone: "12315", url: "https://www.cca.org.cn" };
/// 人民调解.
pub static MEDIATION: Channel = Channel { id: "pmc", name: "人民调解委员会", phone: "12348", url: "" };
/// 法院.
pub static COURT: Channel =
    Channel { id: "court", name: "人民法院在线服务", phone: "12368", url: "https://zxfw.court.gov.cn" };
/// 法律援助.
pub static LEGAL_AID: Channel =
    Channel { id: "legalaid", name: "法律援助", phone: "12348", url: "https://www.12348.gov.cn" };
/// 公安.
pub static POLICE: Channel = Channel { id: "police", name: "公安", phone: "110", url: "" };
