//! 网络数据安全管理条例.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 网络数据安全管理条例.
pub static NETDATA: Instrument = Instrument {
    id: "netdata-reg",
    name: "网络数据安全管理条例",
    short: "网络数据条例",
    number: "国务院令第790号",
    rank: Rank::Regulation,
    in_force: Span::from(2025, 1, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff808181927f0e7b0192949a1da4355d",
    confidence: Confidence::High,
};

/// 网络数据条例22(1).
pub static NETDATA_22_1: Provision =
    Provision::new(&NETDATA, 22, 1, "只收必要的信息；不得误导、胁迫你同意；你拒绝了，不得反复再问。");

/// 网络数据条例23.
pub static NETDATA_23: Provision =
    Provision::new(&NETDATA, 23, 0, "你要查、改、删信息，注销账号，撤回同意，要及时受理，不得设不合理的条件。");

/// 网络数据条例24.
pub static NETDATA_24: Provision = Provision::new(&NETDATA, 24, 0, "账号注销后，个人信息要删掉，或处理到认不出是谁。")
    .except("法定保存期没满、技术上难删的除外。");

/// 网络数据条例40(3).
pub static NETDATA_40_3: Provision =
    Provision::new(&NETDATA, 40, 3, "第三方产品违规处理信息害了你，平台、第三方、预装它的设备商各担相应的责任。");

/// 网络数据条例42.
pub static NETDATA_42: Provision =
    Provision::new(&NETDATA, 42, 0, "个性化推送要有看得懂、好找的关闭按钮，也要能删掉给你贴的标签。");

/// 网络数据条例46.
pub static NETDATA_46: Provision = Provision::new(
    &NETDATA,
    46,
    0,
    "大型平台不得借算法和规则误导你、骗用你的信息，不得拦你取用自己的信息，不得不合理地差别对待。",
);

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] =
    &[&NETDATA_22_1, &NETDATA_23, &NETDATA_24, &NETDATA_40_3, &NETDATA_42, &NETDATA_46];
