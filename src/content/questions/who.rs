//! Questions about who sold it and who stands behind it: the shop, the platform, the live room, the host.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 平台店铺.
pub const SHOP: Choice = Choice::new("shop", "网购平台的商品页", "淘宝、京东、拼多多、抖音商城这样的");
/// 直播间.
pub const LIVE: Choice = choice("live", "直播间");
/// 外卖.
pub const TAKEAWAY: Choice = choice("takeaway", "外卖平台");
/// 社区团购、微信群、朋友圈.
pub const GROUP_BUY: Choice = Choice::new("group-buy", "社区团购、群接龙、朋友圈", "");
/// 二手闲置平台.
pub const SECOND_HAND: Choice = choice("second-hand", "二手、闲置平台");
/// 跨境、海淘、代购.
pub const OVERSEAS: Choice = Choice::new("overseas", "跨境、海外网站、代购", "保税仓、海外直邮、找人带");
/// 当面.
pub const IN_PERSON: Choice = Choice::new("in-person", "当面买的，不在网上", "店里、会场、上门");
/// 自建网站、小程序.
pub const OWN_SITE: Choice = choice("own-site", "商家自己的网站或小程序");
/// 私下.
pub const PRIVATE: Choice = Choice::new("private", "加微信私下转账买的", "没有在平台下单");

/// Where somebody else keeps the market: a platform stands beside the seller.
pub const PLATFORMS: &[Choice] = &[SHOP, LIVE, TAKEAWAY, SECOND_HAND];

/// Where it was bought.
pub static CHANNEL: Question = Question {
    id: "channel",
    group: Group::Who,
    ask: "在哪里下的单？",
    name: "购买渠道",
    help: "看付款那一刻是在哪个页面。",
    answer: Kind::OneOf(&[SHOP, LIVE, TAKEAWAY, GROUP_BUY, SECOND_HAND, OVERSEAS, OWN_SITE, PRIVATE, IN_PERSON]),
};

/// 店铺.
pub const BUSINESS: Choice =
    Choice::new("business", "店铺、公司，或者长期在卖的人", "品种多、经常卖、靠这个赚钱，没有执照也算");
/// 个人闲置.
pub const PERSON: Choice = Choice::new("person", "偶尔卖闲置的个人", "自己用过的、卖一两件");

/// Whether the seller is a trader (电商法 9, 网络消费规定 7).
pub static SOLD_BY: Question = Question {
    id: "sold-by",
    group: Group::Who,
    ask: "卖家是做生意的，还是卖闲置的个人？",
    name: "卖家身份",
    help: "看他卖的品种多不多、是不是经常卖、货从哪来。",
    answer: Kind::OneOf(&[BUSINESS, PERSON]),
};

/// 店铺自播.
pub const OWN_ROOM: Choice = Choice::new("own", "店铺自己开的", "店名和直播间是一家");
/// 达人、机构.
pub const OTHERS_ROOM: Choice = Choice::new("others", "达人、主播或者机构开的", "帮别家卖货");
/// 平台自播.
pub const PLATFORM_ROOM: Choice = choice("platform", "平台自己开的");

/// Whose live room it is (网络消费规定 11 to 13).
pub static ROOM: Question = Question {
    id: "room",
    group: Group::Who,
    ask: "直播间是谁开的？",
    name: "直播间是谁的",
    help: "点开直播间的头像，看主页上写的公司名。",
    answer: Kind::OneOf(&[OWN_ROOM, OTHERS_ROOM, PLATFORM_ROOM]),
};

/// Whether the room said clearly that it is not the seller, and who is (网络消费规定 12(1)).
pub static ROOM_MARKED: Question = Question {
    id: "room-marked",
    group: Group::Who,
    ask: "直播页面一直写清楚“直播间不是卖家、卖家是谁”吗？",
    name: "直播间的标明",
    help: "口头提一句、一闪而过、藏在点好几下之后的，不算写清楚。",
    answer: Kind::YesNo { yes: "一直写得很清楚", no: "没写，或者看不清" },
};

/// Whether the room nevertheless deals as a seller does (网络消费规定 12(2)).
pub static ROOM_DEALS: Question = Question {
    id: "room-deals",
    group: Group::Who,
    ask: "收款、发货、售后里，有直播间在做的吗？",
    name: "直播间经手的事",
    help: "看收款方、发货地址，看找售后时是谁在答复。",
    answer: Kind::YesNo { yes: "有", no: "都是店铺在做" },
};

/// 员工.
pub const STAFF: Choice = choice("staff", "店铺或者直播间的员工");
/// 以自己名义推荐.
pub const OWN_FACE: Choice = Choice::new("own-face", "用自己的名字、形象推荐的人", "达人、明星、博主");
/// 人工智能生成.
pub const AI_HOST: Choice = choice("ai", "用AI做的虚拟人");

/// Who recommended it (广告法 2(5), 直播电商办法 37).
pub static HOST: Question = Question {
    id: "host",
    group: Group::Who,
    ask: "介绍这件东西的是谁？",
    name: "主播",
    help: "看他是替店里上班，还是拿自己的名气推荐。",
    answer: Kind::OneOf(&[STAFF, OWN_FACE, AI_HOST]),
};

/// 标了自营.
pub const LABELLED: Choice = choice("labelled", "标着“自营”");
/// 实际自营.
pub const BILLED: Choice = Choice::new("billed", "没标，实际是平台在卖", "发票抬头、收款方是平台的公司");
/// 误导为自营.
pub const LOOKED: Choice = Choice::new("looked", "没标，但看着就像平台自己卖的", "店名、标识让人这么以为");
/// 第三方店铺.
pub const THIRD_PARTY: Choice = choice("third-party", "别人开的店");

/// Whether the platform sold it itself, or looked as if (电商法 37, 网络消费规定 4).
pub static SELF_RUN: Question = Question {
    id: "self-run",
    group: Group::Who,
    ask: "是平台自己卖的吗？",
    name: "是否自营",
    help: "看商品页的标记、店铺的公司名、发票抬头。",
    answer: Kind::OneOf(&[LABELLED, BILLED, LOOKED, THIRD_PARTY]),
};

/// 卖家.
pub const BY_SELLER: Choice = Choice::new("seller", "卖家", "假一赔十、晚发必赔、坏了包赔");
/// 平台.
pub const BY_PLATFORM: Choice = Choice::new("platform", "平台", "先行赔付、假货平台赔四倍");
/// 直播间.
pub const BY_ROOM: Choice = Choice::new("room", "直播间或者主播", "买错包赔、假一赔十");

/// Who promised to pay more than the law asks (消法 44(1), 消法实施条例 12).
pub static GUARANTORS: Question = Question {
    id: "guarantors",
    group: Group::Who,
    ask: "有谁承诺过，出这种事由他赔？",
    name: "赔付承诺",
    help: "要写得具体，下单前就有。看商品页和店铺首页。都没有，就选“以上都没有”。",
    answer: Kind::AnyOf(&[BY_SELLER, BY_PLATFORM, BY_ROOM]),
};

/// What the seller's promise comes to, on top of the price.
pub static PROMISED_SUM: Question = Question {
    id: "promised-sum",
    group: Group::Who,
    ask: "照卖家的承诺，退款以外该赔多少？",
    name: "卖家承诺的赔款",
    help: "例如付了100元，写着假一赔十，填1000。承诺里说含退款的，先减掉退款。",
    answer: Kind::Money,
};

/// What the promise of somebody else comes to, on top of the price.
pub static GUARANTEED: Question = Question {
    id: "guaranteed",
    group: Group::Who,
    ask: "照平台、直播间的承诺，退款以外赔多少？",
    name: "别人承诺的赔款",
    help: "只承诺替卖家退款的，填0。承诺里说含退款的，先减掉退款。",
    answer: Kind::Money,
};

/// 证照齐全.
pub const SHOWN: Choice = choice("shown", "都能看到，没过期");
/// 没有证照.
pub const MISSING: Choice = choice("missing", "没有，或者是假的、过期的");
/// 只卖预包装食品.
pub const PACKED: Choice = Choice::new("packed", "只卖包装好的食品，有营业执照", "备案就行，不用许可证");

/// Whether the platform let the shop in without the papers it needs (食安法 62, 131).
pub static LICENCE: Question = Question {
    id: "licence",
    group: Group::Who,
    ask: "店铺页面上，能看到营业执照和许可证吗？",
    name: "店铺的证照",
    help: "卖现做的、散装的吃食，卖药、卖器械，一般要许可证。在店铺页的“经营资质”里看。",
    answer: Kind::OneOf(&[SHOWN, MISSING, PACKED]),
};

/// 平台被投诉过.
pub const REPORTED: Choice = choice("reported", "有人向平台投诉过，平台没管");
/// 评论都在说.
pub const COMMENTS: Choice = choice("comments", "很多评论说同样的问题，东西还在卖");
/// 通报过.
pub const EXPOSED: Choice = choice("exposed", "有关部门通报过，东西还在卖");
/// 价格畸低.
pub const BARGAIN: Choice = choice("bargain", "价格低得不像真的");
/// 没有证明.
pub const NO_PAPERS: Choice = choice("no-papers", "直播间拿不出授权或者合格证明");

/// Signs from which the platform, the room or the host should have known (电商法 38(1), 网络消费规定 16, 17).
pub static SIGNS: Question = Question {
    id: "signs",
    group: Group::Who,
    ask: "下单之前，有没有过这些苗头？",
    name: "事先的苗头",
    help: "早该知道却不管的，要一起负责。没留意过，就选不清楚；看过都没有，才选“以上都没有”。",
    answer: Kind::AnyOf(&[REPORTED, COMMENTS, EXPOSED, BARGAIN, NO_PAPERS]),
};

/// Whether the platform itself put the advertisement before the person (可识别性指南 5).
pub static PUSHED: Question = Question {
    id: "pushed",
    group: Group::Who,
    ask: "这条宣传，是平台推到你面前的吗？",
    name: "平台推送的宣传",
    help: "平台推荐、排在前面、带着购买链接的算。自己搜店名进去看到的不算。",
    answer: Kind::YesNo { yes: "是", no: "不是" },
};

/// Whether the seller's own people led the person away from the platform (网络消费规定 5).
pub static LED_AWAY: Question = Question {
    id: "led-away",
    group: Group::Who,
    ask: "是卖家的人让你绕开平台付款的吗？",
    name: "引导私下付款",
    help: "客服、主播、店员让你加微信、扫码转账的，都算。",
    answer: Kind::YesNo { yes: "是他们让的", no: "是我自己要的" },
};
