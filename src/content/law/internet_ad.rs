//! 互联网广告管理办法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 互联网广告管理办法.
pub static INTERNET_AD: Instrument = Instrument {
    id: "internet-ad",
    name: "互联网广告管理办法",
    short: "互联网广告办法",
    number: "市场监管总局令第72号",
    rank: Rank::Rule,
    in_force: Span::from(2023, 5, 1),
    url: "",
    confidence: Confidence::High,
};

/// 互联网广告办法7.
pub static INTERNET_AD_7: Provision =
    Provision::new(&INTERNET_AD, 7, 0, "要先审查的广告，审过才能发，审过的不得剪接改动。");

/// 互联网广告办法8.
pub static INTERNET_AD_8: Provision = Provision::new(
    &INTERNET_AD,
    8,
    0,
    "不得借养生、科普变相推销医疗、药品、器械、保健食品，同一页也不得挂购物链接、地址电话。",
);

/// 互联网广告办法9(2).
pub static INTERNET_AD_9_2: Provision = Provision::new(&INTERNET_AD, 9, 2, "花钱排在前面的搜索结果，要显著标“广告”。");

/// 互联网广告办法9(3).
pub static INTERNET_AD_9_3: Provision =
    Provision::new(&INTERNET_AD, 9, 3, "科普、体验、测评带购物链接推销的，要显著标“广告”。");

/// 互联网广告办法10.
pub static INTERNET_AD_10: Provision = Provision::new(
    &INTERNET_AD,
    10,
    0,
    "弹窗、开屏广告要能一键关：不得倒计时完才能关、做假关闭键、要点两次、关了又弹。",
);

/// 互联网广告办法11.
pub static INTERNET_AD_11: Provision =
    Provision::new(&INTERNET_AD, 11, 0, "不得用假的手机提示、假播放键、假奖励骗人点广告。");

/// 互联网广告办法13(1).
pub static INTERNET_AD_13_1: Provision = Provision::new(&INTERNET_AD, 13, 1, "广告真不真，由广告主负责。");

/// 互联网广告办法14(1).
pub static INTERNET_AD_14_1: Provision =
    Provision::new(&INTERNET_AD, 14, 1, "广告经营者、发布者要登记广告主真实身份、地址、联系方式，留档3年以上。");

/// 互联网广告办法16.
pub static INTERNET_AD_16: Provision =
    Provision::new(&INTERNET_AD, 16, 0, "平台要记录发广告的人的真实身份，巡查处置违法广告，设方便的投诉入口。");

/// 互联网广告办法18.
pub static INTERNET_AD_18: Provision =
    Provision::new(&INTERNET_AD, 18, 0, "广告带链接的，各方要核对点进去的下一页里相关的内容。");

/// 互联网广告办法19.
pub static INTERNET_AD_19: Provision = Provision::new(
    &INTERNET_AD,
    19,
    0,
    "直播带货算广告的：卖家是广告主；接单的直播间、主播是广告经营者或发布者；主播以自己名义形象推荐的是代言人。",
);

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &INTERNET_AD_7,
    &INTERNET_AD_8,
    &INTERNET_AD_9_2,
    &INTERNET_AD_9_3,
    &INTERNET_AD_10,
    &INTERNET_AD_11,
    &INTERNET_AD_13_1,
    &INTERNET_AD_14_1,
    &INTERNET_AD_16,
    &INTERNET_AD_18,
    &INTERNET_AD_19,
];
