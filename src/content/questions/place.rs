//! Questions about where a step is taken: asked only once that step is the next one.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 淘宝.
pub const TAOBAO: Choice = Choice::new("taobao", "淘宝", "浙江淘宝网络有限公司");
/// 天猫.
pub const TMALL: Choice = Choice::new("tmall", "天猫", "浙江天猫网络有限公司");
/// 京东.
pub const JD: Choice = Choice::new("jd", "京东", "北京京东叁佰陆拾度电子商务有限公司");
/// 拼多多.
pub const PDD: Choice = Choice::new("pdd", "拼多多", "上海寻梦信息技术有限公司");
/// 抖音电商.
pub const DOUYIN: Choice = Choice::new("douyin", "抖音商城、抖店", "多半是上海格物致品网络科技有限公司");
/// 快手电商.
pub const KUAISHOU: Choice = Choice::new("kuaishou", "快手小店", "多半是成都快购科技有限公司");
/// 小红书.
pub const XHS: Choice = Choice::new("xhs", "小红书", "多半是行吟信息科技（上海）有限公司");
/// 美团.
pub const MEITUAN: Choice = Choice::new("meituan", "美团", "多半是北京三快在线科技有限公司");
/// 闲鱼.
pub const XIANYU: Choice = Choice::new("xianyu", "闲鱼", "多半是杭州闲鱼信息技术有限公司");
/// 唯品会.
pub const VIP: Choice = Choice::new("vip", "唯品会", "多半是广州唯品会电子商务有限公司");
/// 1688.
pub const ALIBABA_1688: Choice = Choice::new("1688", "1688", "可能是杭州阿里巴巴广告有限公司");
/// 微信小店.
pub const WECHAT: Choice = Choice::new("wechat", "微信小店、视频号小店", "可能是腾讯在深圳的公司，照页面证照填");
/// 别的平台.
pub const OTHER_PLATFORM: Choice = Choice::new("other", "别的平台", "公司名在平台首页底部，写进文书就行");

/// Which platform: its company's seat decides one of the offices and courts, and its company is named in papers.
pub static PLATFORM: Question = Question {
    id: "platform",
    group: Group::Done,
    ask: "在哪个平台买的？",
    name: "平台",
    help: "下面的公司名来自公开资料，交材料前照平台首页底部的证照核对。",
    answer: Kind::OneOf(&[
        TAOBAO,
        TMALL,
        JD,
        PDD,
        DOUYIN,
        KUAISHOU,
        XHS,
        MEITUAN,
        XIANYU,
        VIP,
        ALIBABA_1688,
        WECHAT,
        OTHER_PLATFORM,
    ]),
};

/// 北京.
pub const BEIJING: Choice = choice("beijing", "北京");
/// 杭州.
pub const HANGZHOU: Choice = choice("hangzhou", "杭州");
/// 广州.
pub const GUANGZHOU: Choice = choice("guangzhou", "广州");
/// 别的城市.
pub const ELSEWHERE: Choice = choice("elsewhere", "别的城市");

/// The city of receipt: three of them have an internet court (互联网法院管辖规定 1).
pub static RECEIPT_CITY: Question = Question {
    id: "receipt-city",
    group: Group::Done,
    ask: "收货地在哪个城市？",
    name: "收货城市",
    help: "这三个城市有互联网法院。课程、会员这样网上交付的，选你常住的城市。",
    answer: Kind::OneOf(&[BEIJING, HANGZHOU, GUANGZHOU, ELSEWHERE]),
};

/// 没有约定.
pub const NOT_AGREED: Choice = choice("none", "没约定，或者没看到");
/// 约定法院.
pub const COURT_AGREED: Choice = Choice::new("court", "约定了某个地方的法院", "多半是平台或者卖家所在地");
/// 约定仲裁.
pub const ARBITRATION_AGREED: Choice = Choice::new("arbitration", "只约定了仲裁", "写着仲裁机构的名字");
/// 或裁或审.
pub const EITHER_AGREED: Choice = choice("either", "写着可以仲裁，也可以起诉");

/// What the terms say about where to sue (民诉法 35, 仲裁法 5).
pub static AGREED: Question = Question {
    id: "agreed-forum",
    group: Group::Done,
    ask: "协议里约定了去哪里打官司吗？",
    name: "约定的管辖",
    help: "看平台服务协议、商家合同里“争议解决”那一条。",
    answer: Kind::OneOf(&[NOT_AGREED, COURT_AGREED, ARBITRATION_AGREED, EITHER_AGREED]),
};

/// Whether the seller acknowledged in writing what it owes and by when (民诉法 225, 民诉法解释 427).
pub static ACKNOWLEDGED: Question = Question {
    id: "acknowledged",
    group: Group::Done,
    ask: "卖家书面认了退多少、哪天退吗？",
    name: "书面认账",
    help: "聊天里写清数额和日期就算。只说“尽快退”不算。",
    answer: Kind::YesNo { yes: "认了，到期还没退", no: "没有" },
};
