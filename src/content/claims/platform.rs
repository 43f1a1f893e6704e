//! 平台的责任，由重到轻，逐级检查。What the platform owes is, but for its own promise and its duty to help, what the seller
//! owes: those claims follow the seller's.

use super::shared::{SINCE_2014, about_goods, about_purchase, misled, sold_by_trader};
use super::travel;
use crate::{
    content::{
        law::{
            ad_identifiability_guide as guide, advertising_law as ad, crpl, crpl_reg, ecl, food_safety_law as food,
            livestream as live, online_trading, platform_rules, seven_day, spc_food_civil1 as food_civil,
            spc_online_consumer as online,
        },
        questions::{done, group_buy, hold, overseas, what, when, who},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, InForce, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        law::Span,
        money::Money,
        question::{Choice, Question},
        truth::Truth,
    },
};

/// Anything else is asked only once it is told what happened.
fn once_told(it: &Reader, question: &'static Question, choices: &[Choice]) -> Truth {
    if it.asked(&what::PROBLEM) { it.is_any(question, choices) } else { Truth::Unknown }
}

/// Bought in one of these places. Nobody is asked where, of whom nothing was bought.
pub(super) fn bought(it: &Reader, channels: &[Choice]) -> Truth {
    if about_purchase(it).is_no() { Truth::No } else { once_told(it, &who::CHANNEL, channels) }
}

/// Goods of one of these kinds.
fn goods(it: &Reader, kinds: &[Choice]) -> Truth {
    if about_goods(it).is_no() { Truth::No } else { once_told(it, &what::GOODS, kinds) }
}

/// Imports from a shop on a platform here, or a group purchase on a page that takes orders and payment: a mere chat
/// application is no platform (网络交易办法 7(4), 平台规则办法 3(2)).
fn on_special_platform(it: &Reader) -> Truth {
    let shop = || it.is_any(&overseas::WAY, &[overseas::CROSS_BORDER, overseas::IMPORTED]);
    let imports = bought(it, &[who::OVERSEAS]).and_then(shop);
    imports | bought(it, &[who::GROUP_BUY]).and_then(|| it.is(&group_buy::PAGE, group_buy::ORDER_PAGE))
}

/// Bought on a platform: its shops, live rooms, food delivery, used goods, imports or group purchases.
fn on_platform(it: &Reader) -> Truth {
    bought(it, who::PLATFORMS) | on_special_platform(it)
}

/// The same, without private persons who sell what they no longer use.
fn on_platform_from_trader(it: &Reader) -> Truth {
    let used = || bought(it, &[who::SECOND_HAND]).and_then(|| sold_by_trader(it));
    (bought(it, &[who::SHOP, who::LIVE, who::TAKEAWAY]) | on_special_platform(it)).or_else(used)
}

pub(super) fn in_live_room(it: &Reader) -> Truth {
    bought(it, &[who::LIVE])
}

/// On a platform, but not in a live room.
fn on_pages(it: &Reader) -> Truth {
    bought(it, &[who::SHOP, who::TAKEAWAY]) | on_special_platform(it)
}

fn edible(it: &Reader) -> Truth {
    goods(it, &[what::EDIBLE])
}

/// Goods on which life and health depend. Whether every cosmetic is one courts see differently: left open.
pub(super) fn vital(it: &Reader) -> Truth {
    let surely = goods(it, &[what::EDIBLE, what::MEDICAL]);
    surely | goods(it, &[what::COSMETIC]) & Truth::Unknown
}

/// One of these signs was there before the order.
pub(super) fn signs(it: &Reader, signs: &[Choice]) -> Truth {
    it.is_any(&who::SIGNS, signs)
}

/// What somebody other than the seller promised to pay; asked once somebody did.
pub(super) fn guaranteed(it: &Reader) -> Option<Money> {
    let promised = it.is_any(&who::GUARANTORS, &[who::BY_PLATFORM, who::BY_ROOM]).is_yes();
    if promised { it.money(&who::GUARANTEED) } else { None }
}

/// Somebody was hurt or something else was damaged.
fn harmed(it: &Reader) -> Truth {
    it.is(&what::COSTS, what::HARM).and_then(|| !it.is(&what::INJURY, what::UNRELATED))
}

/// The papers a shop of this kind needs are not there; other goods need none.
fn unlicensed(it: &Reader) -> Truth {
    goods(it, &[what::EDIBLE, what::MEDICAL]).and_then(|| it.is(&who::LICENCE, who::MISSING))
}

/// The platform knew or should have known.
fn platform_knew(it: &Reader) -> Truth {
    signs(it, &[who::REPORTED, who::COMMENTS, who::EXPOSED])
}

/// The platform was asked for it and did not give it. Not asked, or still waiting, is not known.
fn withheld(it: &Reader, question: &'static Question) -> Truth {
    if it.is(&done::STEPS, done::TO_PLATFORM).is_yes() { withheld_if_asked(it, question) } else { Truth::Unknown }
}

/// The same of anybody, where nothing was told of having asked.
pub(super) fn withheld_if_asked(it: &Reader, question: &'static Question) -> Truth {
    if it.is_any(question, &[done::NOT_ASKED, done::PENDING]).is_yes() {
        return Truth::Unknown;
    }
    it.is(question, done::WITHHELD)
}

const SINCE_2019: InForce = InForce { span: Span::from(2019, 1, 1), on: &when::ORDERED };
const SINCE_FOOD_LAW: InForce = InForce { span: Span::from(2015, 10, 1), on: &when::ORDERED };
/// 网络消费规定.
pub(super) const SINCE_ONLINE_RULES: InForce = InForce { span: Span::from(2022, 3, 15), on: &when::ORDERED };

/// What a claim that follows the seller's yields.
pub(super) const SAME_AS_SELLER: &[Remedy] =
    &[Remedy { name: "卖家该退、该赔的，也可以找它要", amount: None }];

pub(super) const SELF_RUN_BASE: Claim = Claim {
    id: "platform-self-run",
    title: "平台自营，按卖家负责",
    party: Party::Platform,
    liability: Liability::Direct,
    scope: on_platform_from_trader,
    elements: &[Element {
        name: "平台自己卖的，或者看着就像",
        test: |it| {
            let own_room = in_live_room(it).and_then(|| it.is(&who::ROOM, who::PLATFORM_ROOM));
            own_room.or_else(|| it.is_any(&who::SELF_RUN, &[who::LABELLED, who::BILLED, who::LOOKED]))
        },
        bearer: Bearer::Consumer,
        note: "标着“自营”的算；没标而实际是它卖的、标识足以让人误信的，也算。",
        proof: &[hold::LISTING, hold::ORDER],
        basis: &[
            &ecl::ECL_37_2,
            &online::ONLINE_CONSUMER_4_1,
            &online::ONLINE_CONSUMER_4_2,
            &online::ONLINE_CONSUMER_13,
        ],
    }],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: SAME_AS_SELLER,
    basis: &[
        &ecl::ECL_37_2,
        &online::ONLINE_CONSUMER_4_1,
        &online::ONLINE_CONSUMER_4_2,
        &online::ONLINE_CONSUMER_13,
        &food_civil::FOOD_CIVIL_2,
    ],
    in_force: SINCE_2019,
    plain: "平台就是卖家。退款、赔偿直接找它。",
    caveat: "要三倍仍要有欺诈；食品要十倍，仍要不合安全标准，平台又明知。",
};

/// 一：自营.
pub static SELF_RUN: Claim = SELF_RUN_BASE;

/// 二：平台自己的承诺.
pub static GUARANTEE: Claim = Claim {
    id: "platform-guarantee",
    title: "按平台自己的承诺赔",
    party: Party::Platform,
    liability: Liability::Direct,
    scope: |it| on_platform(it) | travel::on_platform(it),
    elements: &[Element {
        name: "平台承诺过，这种事由它赔",
        test: |it| it.is(&who::GUARANTORS, who::BY_PLATFORM),
        bearer: Bearer::Consumer,
        note: "写得具体才算，例如“先行赔付”“假货平台赔四倍”。",
        proof: &[hold::LISTING, hold::CHAT],
        basis: &[&crpl::CRPL_44_1, &crpl_reg::CRPL_REG_12],
    }],
    defences: &[],
    follows: None,
    remedies: &[Remedy {
        name: "平台承诺的赔款",
        amount: Some(Amount {
            pot: Pot::Punitive,
            terms: &[Term { base_name: "照承诺算", base: guaranteed, times: 1 }],
            floor: None,
            up_to: false,
        }),
    }],
    basis: &[&crpl::CRPL_44_1, &crpl_reg::CRPL_REG_12, &food::FOOD_SAFETY_131_2],
    in_force: SINCE_2014,
    plain: "平台承诺得比法律多，就照它的承诺赔。",
    caveat: "承诺的赔款和三倍、十倍一般选高的，不能叠加。",
};

const CHECK: Claim = Claim {
    id: "platform-food-check",
    title: "食品平台没查商家，一起赔",
    party: Party::Platform,
    liability: Liability::Joint,
    scope: |it| (bought(it, &[who::SHOP]) | on_special_platform(it)) & edible(it),
    elements: &[Element {
        name: "平台没登记、没审证，或者发现了不报告、不停",
        test: |it| unlicensed(it) | platform_knew(it),
        bearer: Bearer::Respondent,
        note: "平台要证明自己查过、管过。只卖包装好的食品的店，备案就行，光凭没有许可证不够。",
        proof: &[hold::LISTING],
        basis: &[&food::FOOD_SAFETY_62_1, &food::FOOD_SAFETY_62_2],
    }],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: SAME_AS_SELLER,
    basis: &[&food::FOOD_SAFETY_131_1, &food_civil::FOOD_CIVIL_3],
    in_force: SINCE_FOOD_LAW,
    plain: "平台该查的没查，害你受损的，你可以要它和商家一起赔，找谁要全部都行。",
    caveat: "",
};

/// 三：网络食品平台没登记、审证、报告、停止服务.
pub static FOOD_CHECK: Claim = CHECK;

/// 三：外卖平台同样.
pub static TAKEAWAY_CHECK: Claim = Claim {
    id: "platform-takeaway-check",
    title: "外卖平台没查商家，一起赔",
    scope: |it| bought(it, &[who::TAKEAWAY]) & edible(it),
    basis: &[&food::FOOD_SAFETY_131_1, &online::ONLINE_CONSUMER_18, &food_civil::FOOD_CIVIL_3],
    ..CHECK
};

/// 四：直播平台没审食品许可.
pub static ROOM_CHECK: Claim = Claim {
    id: "platform-room-check",
    title: "直播平台没审食品许可，一起赔",
    scope: |it| in_live_room(it) & edible(it),
    elements: &[Element {
        name: "卖的东西要许可，平台却没审",
        test: |it| it.is(&who::LICENCE, who::MISSING),
        bearer: Bearer::Respondent,
        note: "平台要证明审过。只卖包装好的食品的，备案就行，光凭没有许可证不够。",
        proof: &[hold::LISTING, hold::LIVE_RECORDING],
        basis: &[&online::ONLINE_CONSUMER_15, &food::FOOD_SAFETY_62_1],
    }],
    basis: &[&online::ONLINE_CONSUMER_15, &food::FOOD_SAFETY_131_1, &food_civil::FOOD_CIVIL_3],
    in_force: SINCE_ONLINE_RULES,
    ..CHECK
};

pub(super) const KNEW_BASE: Claim = Claim {
    id: "platform-knew",
    title: "平台知道却不管，一起赔",
    party: Party::Platform,
    liability: Liability::Joint,
    scope: |it| {
        let used = bought(it, &[who::SECOND_HAND]);
        // Led away from it: the platform knew that this shop's people do so, and let them.
        on_pages(it) | used | bought(it, &[who::PRIVATE]).and_then(|| it.yes(&who::LED_AWAY))
    },
    elements: &[Element {
        name: "平台知道或者应该知道，却没采取措施",
        test: platform_knew,
        bearer: Bearer::Consumer,
        note: "你下单之前就有人投诉、评论里都在说、部门通报过。你买完才告诉它的，一般不算。",
        proof: &[hold::LISTING, hold::CHAT],
        basis: &[&ecl::ECL_38_1, &crpl::CRPL_44_2],
    }],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: SAME_AS_SELLER,
    basis: &[&ecl::ECL_38_1, &crpl::CRPL_44_2],
    in_force: SINCE_2019,
    plain: "平台早该管却不管，你可以要它和卖家一起赔。",
    caveat: "“应该知道”到什么程度，看个案。光凭卖家有过差评，一般不够。",
};

/// 五：知道或应知.
pub static KNEW: Claim = KNEW_BASE;

/// 五：直播平台知道或应知.
pub static ROOM_KNEW: Claim = Claim {
    id: "platform-room-knew",
    title: "直播平台知道却不管，一起赔",
    scope: in_live_room,
    basis: &[&online::ONLINE_CONSUMER_16, &ecl::ECL_38_1, &crpl::CRPL_44_2, &live::LIVESTREAM_19],
    ..KNEW_BASE
};

/// 六：关系生命健康，相应的责任.
pub static LIFE_AND_HEALTH: Claim = Claim {
    id: "platform-life-and-health",
    title: "没审资质、没保安全，担相应的责任",
    party: Party::Platform,
    liability: Liability::Corresponding,
    scope: |it| on_platform(it) & (vital(it) | once_told(it, &what::COSTS, &[what::HARM])),
    elements: &[
        Element {
            name: "平台没审资质，或者没尽安全保障",
            test: |it| unlicensed(it) | platform_knew(it),
            bearer: Bearer::Consumer,
            note: "没审，指该有的证照没有或者是假的。没保安全，例如通报过还让它卖。",
            proof: &[hold::LISTING],
            basis: &[&ecl::ECL_27, &ecl::ECL_38_2],
        },
        Element {
            name: "因此造成了损害",
            test: harmed,
            bearer: Bearer::Consumer,
            note: "伤了人，或者弄坏了别的东西。",
            proof: &[hold::BILLS, hold::TEST_REPORT],
            basis: &[&ecl::ECL_38_2],
        },
    ],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: &[Remedy { name: "相应的赔偿，由法院定", amount: None }],
    basis: &[&ecl::ECL_38_2],
    in_force: SINCE_2019,
    plain: "关系生命健康的东西，平台没把好关、又造成损害的，要担相应的责任。",
    caveat: "法律写的是“相应的责任”，不等于连带。担哪一种、担多少，由法院看平台的过错定。",
};

pub(super) const IDENTITY_BASE: Claim = Claim {
    id: "platform-identity",
    title: "给不出卖家信息，由平台赔",
    party: Party::Platform,
    liability: Liability::PaysFirst,
    scope: on_pages,
    elements: &[Element {
        name: "平台给不出卖家真实名称、地址和有效联系方式",
        test: |it| withheld(it, &done::IDENTITY),
        bearer: Bearer::Respondent,
        note: "缺一样就算给不出。打不通、找不到的，等于没给。先向它要，截图留好。",
        proof: &[hold::CHAT],
        basis: &[&crpl::CRPL_44_1],
    }],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: &[Remedy { name: "退货款和损失，由平台赔", amount: None }],
    basis: &[&crpl::CRPL_44_1, &ecl::ECL_58_3, &food::FOOD_SAFETY_131_2],
    in_force: SINCE_2014,
    plain: "平台给不出卖家是谁，就由它赔，它再去找卖家。",
    caveat: "三倍、十倍是不是也由平台赔，条文没写，各地法院判得不一样。事后补上能不能免责、卖家只是个人时能不能找平台，也看个案。",
};

/// 七：给不出卖家信息.
pub static IDENTITY: Claim = IDENTITY_BASE;

/// 七：二手平台给不出卖家信息.
pub static USED_IDENTITY: Claim = Claim {
    id: "platform-used-identity",
    scope: |it| bought(it, &[who::SECOND_HAND]),
    elements: &[Element {
        name: "给不出卖家信息，卖家又是做生意的",
        // Whether a platform answers so for a private person courts see differently: left open.
        test: |it| withheld(it, &done::IDENTITY) & (sold_by_trader(it) | Truth::Unknown),
        bearer: Bearer::Respondent,
        note: "真实名称、地址、有效联系方式，缺一样就算给不出。卖家只是个人的，看个案。",
        proof: &[hold::CHAT],
        basis: &[&crpl::CRPL_44_1],
    }],
    ..IDENTITY_BASE
};

/// 七：直播平台给不出直播间运营者信息.
pub static ROOM_IDENTITY: Claim = Claim {
    id: "platform-room-identity",
    title: "给不出卖家和直播间的信息，由平台赔",
    scope: in_live_room,
    basis: &[&crpl::CRPL_44_1, &online::ONLINE_CONSUMER_14, &ecl::ECL_58_3, &food::FOOD_SAFETY_131_2],
    ..IDENTITY_BASE
};

/// 八：平台是广告发布者.
pub static ADVERTISER: Claim = Claim {
    id: "platform-advertiser",
    title: "平台发的虚假广告，一起赔",
    party: Party::Platform,
    liability: Liability::Joint,
    scope: |it| on_platform(it) & (it.is(&what::PROBLEM, what::FAKE) | misled(it)),
    elements: &[
        Element {
            name: "东西关系生命健康，或者平台知道广告是假的",
            test: |it| vital(it) | platform_knew(it),
            bearer: Bearer::Consumer,
            note: "吃的、药和器械，不看平台知不知情；别的东西要它明知或者应知。化妆品算哪种，各地看法不一。",
            proof: &[hold::LISTING],
            basis: &[&ad::AD_56_2, &ad::AD_56_3, &food::FOOD_SAFETY_140_2],
        },
        Element {
            name: "这条广告是平台发的",
            test: |it| it.yes(&who::PUSHED),
            bearer: Bearer::Consumer,
            note: "平台推荐、排序，旁边带着购买链接的，可以算它发的。",
            proof: &[hold::LISTING],
            basis: &[&guide::AD_GUIDE_5],
        },
    ],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: SAME_AS_SELLER,
    basis: &[&crpl::CRPL_45_2, &ad::AD_56_2, &ad::AD_56_3, &food::FOOD_SAFETY_140_2],
    in_force: SINCE_2014,
    plain: "虚假广告是平台发的，关系生命健康就要和卖家一起赔。",
    caveat: "平台算不算广告发布者，那份指南是给执法部门看的，没有核对到全文。打官司时看个案。",
};

/// 九：不拿出记录.
pub static RECORDS: Claim = Claim {
    id: "platform-records",
    title: "拿不出记录，担相应的责任",
    party: Party::Platform,
    liability: Liability::Corresponding,
    scope: on_platform,
    elements: &[
        Element {
            name: "你手里没有，事实因此查不清",
            test: |it| {
                let recording = in_live_room(it) & it.is(&hold::EVIDENCE, hold::LIVE_RECORDING);
                !(it.is(&hold::EVIDENCE, hold::LISTING) | recording)
            },
            bearer: Bearer::Consumer,
            note: "商品页、直播回放只在平台那里。",
            proof: &[],
            basis: &[&ecl::ECL_62],
        },
        Element {
            name: "平台丢了、改了，或者不肯拿出来",
            test: |it| withheld(it, &done::RECORDS),
            bearer: Bearer::Consumer,
            note: "先在聊天里要一次，写明要哪几样。",
            proof: &[hold::CHAT],
            basis: &[&ecl::ECL_62, &ecl::ECL_31],
        },
    ],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: &[Remedy { name: "请法院按对它不利的认定事实", amount: None }],
    basis: &[&ecl::ECL_62, &ecl::ECL_31, &online_trading::ONLINE_TRADING_31],
    in_force: SINCE_2019,
    plain: "平台该存的记录拿不出来，查不清的事，法院可以按对它不利的认定。",
    caveat: "这是证据上的后果，不是直接改由平台赔。",
};

/// 十：协助维权.
pub static HELP: Claim = Claim {
    id: "platform-help",
    title: "帮你维权：给信息，给记录",
    party: Party::Platform,
    liability: Liability::Assist,
    scope: |it| on_platform(it) | travel::on_platform(it),
    elements: &[Element {
        name: "在这个平台上买的",
        test: |it| on_platform(it) | travel::on_platform(it),
        bearer: Bearer::Consumer,
        note: "",
        proof: &[hold::ORDER],
        basis: &[&ecl::ECL_61],
    }],
    defences: &[],
    follows: None,
    remedies: &[
        Remedy { name: "给卖家的真实名称、地址、联系方式", amount: None },
        Remedy { name: "给交易记录、直播回放", amount: None },
    ],
    basis: &[
        &ecl::ECL_61,
        &ecl::ECL_62,
        &seven_day::SEVEN_DAY_24,
        &crpl_reg::CRPL_REG_14_2,
        &live::LIVESTREAM_18,
        &platform_rules::PLATFORM_RULES_27_1,
    ],
    in_force: SINCE_2019,
    plain: "不管平台赔不赔，它都要帮你找到卖家、拿出记录。",
    caveat: "法律没有“平台一律先赔”，也没有收货后“仅退款”的权利。2026年2月1日起，平台反而不得逼卖家退款不退货。",
};
