//! 医疗器械监督管理条例.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 医疗器械监督管理条例, in the text of 2025-01-20.
pub static DEVICE: Instrument = Instrument {
    id: "med-device-reg",
    name: "医疗器械监督管理条例",
    short: "医疗器械条例",
    number: "国务院令第739号，2024年修正",
    rank: Rank::Regulation,
    in_force: Span::from(2025, 1, 20),
    url: "https://flk.npc.gov.cn/detail?id=ff8081819667441b0196a8a62afa3257",
    confidence: Confidence::High,
};

/// 医疗器械条例46(1).
pub static DEVICE_46_1: Provision =
    Provision::new(&DEVICE, 46, 1, "网上卖医疗器械的，要是注册人、备案人或有资质的经营企业，并告知药监部门。")
        .except("第一类和免备案的部分第二类不用告知。");

/// 医疗器械条例46(2).
pub static DEVICE_46_2: Provision = Provision::new(
    &DEVICE,
    46,
    2,
    "平台要给器械商家实名登记、审许可备案并管理，发现违法要制止、报告，严重的停止服务。",
)
.except("医疗器械没有十倍，靠欺诈3倍或产品责任。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&DEVICE_46_1, &DEVICE_46_2];
