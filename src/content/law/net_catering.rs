//! 网络餐饮服务经营者落实食品安全主体责任监督管理规定.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 网络餐饮服务经营者落实食品安全主体责任监督管理规定. Not read in full.
pub static NET_CATERING: Instrument = Instrument {
    id: "net-catering",
    name: "网络餐饮服务经营者落实食品安全主体责任监督管理规定",
    short: "网络餐饮新规",
    number: "市场监管总局令第123号",
    rank: Rank::Rule,
    in_force: Span::from(2026, 6, 1),
    url: "",
    confidence: Confidence::Medium,
};

/// 网络餐饮新规12.
pub static NET_CATERING_12: Provision =
    Provision::new(&NET_CATERING, 12, 0, "外卖平台要标明商家有没有堂食。").except("没标是监管违法，不当然十倍、三倍。");

/// 网络餐饮新规13.
pub static NET_CATERING_13: Provision =
    Provision::new(&NET_CATERING, 13, 0, "平台列表页要标明每家店有没有明厨亮灶，相关视频至少存14日。")
        .except("装不装只是倡导。");

/// 网络餐饮新规15.
pub static NET_CATERING_15: Provision =
    Provision::new(&NET_CATERING, 15, 0, "品名、下单和送达时间、送餐人、地址等订单信息，从交易完成起至少存3年。");

/// 网络餐饮新规29.
pub static NET_CATERING_29: Provision = Provision::new(&NET_CATERING, 29, 0, "送餐人员的培训记录至少存2年。");

/// 网络餐饮新规35.
pub static NET_CATERING_35: Provision =
    Provision::new(&NET_CATERING, 35, 0, "违反这些义务的，罚1万至10万元。").except("罚款归国库，不归你。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] =
    &[&NET_CATERING_12, &NET_CATERING_13, &NET_CATERING_15, &NET_CATERING_29, &NET_CATERING_35];
