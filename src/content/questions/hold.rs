//! The question about evidence in hand: its choices are the kinds of evidence that elements name.

use crate::domain::question::{Choice, Group, Kind, Question};

/// 订单页.
pub const ORDER: Choice = Choice::new("order", "订单页面", "能看到商品、店名、金额、时间");
/// 付款记录.
pub const PAYMENT: Choice = Choice::new("payment", "付款记录", "支付软件账单、银行流水");
/// 商品页、广告.
pub const LISTING: Choice = Choice::new("listing", "商品页或广告的截图", "写着品牌、产地、功能、承诺的那几页");
/// 聊天.
pub const CHAT: Choice = Choice::new("chat", "和对方的聊天记录", "留在原来的手机里，不要删");
/// 开箱视频.
pub const UNBOXING: Choice = Choice::new("unboxing", "开箱视频", "从面单拍起，一直没断");
/// 照片.
pub const PHOTOS: Choice = Choice::new("photos", "实物、标签的照片或视频", "");
/// 实物.
pub const GOODS_KEPT: Choice = Choice::new("goods-kept", "东西还在手里", "没扔、没退、没修");
/// 录屏.
pub const LIVE_RECORDING: Choice = Choice::new("live-recording", "直播的录屏或回放", "");
/// 检测、鉴定.
pub const TEST_REPORT: Choice = Choice::new("test-report", "检测或鉴定报告", "写明谁出的、凭什么出的");
/// 物流.
pub const LOGISTICS: Choice = Choice::new("logistics", "物流记录", "发货、签收时间，快递单");
/// 票据.
pub const BILLS: Choice = Choice::new("bills", "病历、医药费、运费等票据", "");

/// 合同、收据、卡.
pub const CONTRACT: Choice = Choice::new("contract", "合同、收据、会员卡", "纸的、电子的都算");
/// 消费记录.
pub const USAGE: Choice = Choice::new("usage", "用掉多少的记录", "扣次、扣款、上课记录");
/// 孩子弄的痕迹.
pub const CHILD_TRACES: Choice =
    Choice::new("child-traces", "能看出是孩子弄的记录", "付款时间、聊天语音、那时大人在哪");

/// Whether an agreement grants less than a refund within seven days (消法 24(1)).
pub static REPAIR_ONLY: Question = Question {
    id: "repair-only",
    group: Group::Hold,
    ask: "保修卡、商品页写着只换或只修吗？",
    name: "约定只换只修",
    help: "写“不退不换”的不算约定，那样写无效。",
    answer: Kind::YesNo { yes: "写着只换或只修", no: "没有这样写" },
};

/// What evidence is in hand.
pub static EVIDENCE: Question = Question {
    id: "evidence",
    group: Group::Hold,
    ask: "下面这些，你手里有哪些？",
    name: "手里的证据",
    help: "没有的先不选。后面会告诉你哪样最值得补。",
    answer: Kind::AnyOf(&[
        ORDER,
        PAYMENT,
        LISTING,
        CHAT,
        UNBOXING,
        PHOTOS,
        GOODS_KEPT,
        LIVE_RECORDING,
        TEST_REPORT,
        LOGISTICS,
        BILLS,
        CONTRACT,
        USAGE,
        CHILD_TRACES,
    ]),
};
