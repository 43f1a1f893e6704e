//! 直播带货：店铺、直播间运营者、主播，分清谁赔。What the agency
//! behind a host (MCN) answers for, courts decide case by case. Also the
//! seller behind a private transfer or a shop that changed hands.

use super::{
    platform::{SAME_AS_SELLER, SINCE_ONLINE_RULES, bought, guaranteed, in_live_room, signs, vital},
    shared::{SINCE_2014, SINCE_2021, misled, sold_by_trader},
};
use crate::{
    content::{
        law::{
            advertising_law as ad, civil_code, crpl, crpl_reg, food_safety_law as food, internet_ad,
            livestream as live, spc_online_consumer as online,
        },
        questions::{advertising, done, hold, what, when, who},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, InForce, Liability, Party, Pot, Remedy, Term},
        law::Span,
        truth::Truth,
    },
};

/// The room belongs neither to the shop nor to the platform.
const OTHERS_ROOM: Element = Element {
    name: "在别人的直播间里点链接买的",
    test: |it| it.is(&who::ROOM, who::OTHERS_ROOM),
    bearer: Bearer::Consumer,
    note: "达人、主播、机构开的，帮别家卖货。跳转到店铺下单的，也不当然免责。",
    proof: &[hold::LIVE_RECORDING, hold::ORDER],
    basis: &[&live::LIVESTREAM_2_4],
};

/// 店铺自播.
pub static OWN_ROOM: Claim = Claim {
    id: "shop-own-room",
    title: "店铺自己直播，店铺负责",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: in_live_room,
    elements: &[Element {
        name: "直播间是店铺自己开的",
        test: |it| it.is(&who::ROOM, who::OWN_ROOM),
        bearer: Bearer::Consumer,
        note: "直播间主页和店铺是同一家公司。",
        proof: &[hold::LIVE_RECORDING, hold::ORDER],
        basis: &[&online::ONLINE_CONSUMER_11],
    }],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: &[Remedy { name: "主播说的，算店铺说的", amount: None }],
    basis: &[&online::ONLINE_CONSUMER_11, &civil_code::CIVIL_1191_1],
    in_force: SINCE_ONLINE_RULES,
    plain: "主播是店里的人，他说的话算店铺说的。找店铺，不用单独找主播。",
    caveat: "",
};

/// 直播间运营者按卖家负责.
pub static ROOM_AS_SELLER: Claim = Claim {
    id: "room-as-seller",
    title: "没标明谁是卖家，直播间按卖家负责",
    party: Party::LiveRoom,
    liability: Liability::Direct,
    scope: in_live_room,
    elements: &[OTHERS_ROOM],
    defences: &[Element {
        name: "已经清楚标明自己不是卖家、卖家是谁",
        test: |it| {
            // Marked, and yet dealing as a seller does: a court weighs it, so nothing is settled.
            let deals = || if it.yes(&who::ROOM_DEALS).is_no() { Truth::Yes } else { Truth::Unknown };
            it.yes(&who::ROOM_MARKED).and_then(deals)
        },
        bearer: Bearer::Respondent,
        note: "要由直播间拿证据。标明了的，法院还会看谁收款、谁发货、怎么合作、你当时怎么看。",
        proof: &[hold::LIVE_RECORDING],
        basis: &[&online::ONLINE_CONSUMER_12_1, &online::ONLINE_CONSUMER_12_2, &live::LIVESTREAM_26],
    }],
    follows: Some(Party::Seller),
    remedies: SAME_AS_SELLER,
    basis: &[
        &online::ONLINE_CONSUMER_12_1,
        &online::ONLINE_CONSUMER_12_2,
        &live::LIVESTREAM_26,
        &crpl_reg::CRPL_REG_13_2,
    ],
    in_force: SINCE_ONLINE_RULES,
    plain: "直播间证明不了自己标明过，就和卖家一样负责。",
    caveat: "",
};

/// 直播间知道或应知.
pub static ROOM_KNEW: Claim = Claim {
    id: "room-knew",
    title: "直播间知道有问题还推，一起赔",
    party: Party::LiveRoom,
    liability: Liability::Joint,
    scope: in_live_room,
    elements: &[
        OTHERS_ROOM,
        Element {
            name: "直播间知道或者应该知道有问题",
            test: |it| signs(it, &[who::COMMENTS, who::EXPOSED, who::BARGAIN, who::NO_PAPERS]),
            bearer: Bearer::Consumer,
            note: "评论里都在说、部门通报过、价格低得离谱、拿不出授权和合格证明，都能说明。",
            proof: &[hold::LIVE_RECORDING, hold::LISTING],
            basis: &[&online::ONLINE_CONSUMER_17, &live::LIVESTREAM_27],
        },
    ],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: SAME_AS_SELLER,
    basis: &[&online::ONLINE_CONSUMER_17, &live::LIVESTREAM_27],
    in_force: SINCE_ONLINE_RULES,
    plain: "直播间明知有问题还推给你，要和卖家一起赔，找谁要全部都行。",
    caveat: "",
};

/// 直播间自己的承诺.
pub static ROOM_GUARANTEE: Claim = Claim {
    id: "room-guarantee",
    title: "按直播间自己的承诺赔",
    party: Party::LiveRoom,
    liability: Liability::Direct,
    scope: in_live_room,
    elements: &[Element {
        name: "直播间承诺过，这种事由它赔",
        test: |it| it.is(&who::GUARANTORS, who::BY_ROOM),
        bearer: Bearer::Consumer,
        note: "要说得具体，例如“假一赔十”“出问题找我”。",
        proof: &[hold::LIVE_RECORDING, hold::CHAT],
        basis: &[&crpl_reg::CRPL_REG_12],
    }],
    defences: &[],
    follows: None,
    remedies: &[Remedy {
        name: "直播间承诺的赔款",
        amount: Some(Amount {
            pot: Pot::Punitive,
            terms: &[Term { base_name: "照承诺算", base: guaranteed, times: 1 }],
            floor: None,
            up_to: false,
        }),
    }],
    basis: &[&crpl_reg::CRPL_REG_12],
    in_force: InForce { span: Span::from(2024, 7, 1), on: &when::ORDERED },
    plain: "直播间自己许下的，就照它说的赔。",
    caveat: "典型案例里判过和卖家连带，那不是条文，别的案子未必一样。承诺的赔款和三倍、十倍一般选高的。",
};

/// AI主播.
pub static AI_HOST: Claim = Claim {
    id: "room-ai-host",
    title: "AI主播说的，直播间负责",
    party: Party::LiveRoom,
    liability: Liability::Direct,
    scope: in_live_room,
    elements: &[Element {
        name: "介绍的是用AI做的虚拟人",
        test: |it| it.is(&who::HOST, who::AI_HOST),
        bearer: Bearer::Consumer,
        note: "用AI做的人物直播，要一直标明是AI。",
        proof: &[hold::LIVE_RECORDING],
        basis: &[&live::LIVESTREAM_37_1],
    }],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: &[Remedy { name: "虚拟人说的，算直播间说的", amount: None }],
    basis: &[&live::LIVESTREAM_37_2, &live::LIVESTREAM_34_2],
    in_force: InForce { span: Span::from(2026, 2, 1), on: &when::ORDERED },
    plain: "虚拟人不能替人担责，由管它、用它的直播间负责。",
    caveat: "这是部门规章的规定，另有规定的除外。平台没防住AI造假，只是行政上的错，不因此赔你。",
};

/// 主播作为代言人.
pub static ENDORSER: Claim = Claim {
    id: "host-endorser",
    title: "主播推荐不实，一起赔",
    party: Party::Streamer,
    liability: Liability::Joint,
    scope: |it| in_live_room(it).and_then(|| it.is(&what::PROBLEM, what::FAKE) | misled(it)),
    elements: &[
        Element {
            name: "用自己的名字、形象推荐",
            test: |it| it.is(&who::HOST, who::OWN_FACE),
            bearer: Bearer::Consumer,
            note: "员工替店里介绍，算店里的，不用他个人赔。",
            proof: &[hold::LIVE_RECORDING],
            basis: &[&ad::AD_2_5, &live::LIVESTREAM_35, &internet_ad::INTERNET_AD_19],
        },
        Element {
            name: "东西关系生命健康，或者他知道是假的",
            test: |it| vital(it) | signs(it, &[who::COMMENTS, who::EXPOSED, who::BARGAIN, who::NO_PAPERS]),
            bearer: Bearer::Consumer,
            note: "食品和关系生命健康的东西，不看他知不知情；别的东西，要他明知或者应知。化妆品算哪种，各地看法不一。",
            proof: &[hold::LIVE_RECORDING],
            basis: &[&ad::AD_56_2, &ad::AD_56_3, &food::FOOD_SAFETY_140_3],
        },
    ],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: SAME_AS_SELLER,
    basis: &[&crpl::CRPL_45_3, &ad::AD_56_2, &ad::AD_56_3, &food::FOOD_SAFETY_140_3],
    in_force: SINCE_2014,
    plain: "拿自己的名气推荐，推荐的内容又是假的，要和卖家一起赔。",
    caveat: "当场更正过口误的，误导可以算轻。主播背后的机构（MCN）另看那一条。",
};

/// 主播背后的机构.
pub static AGENCY: Claim = Claim {
    id: "room-agency",
    title: "主播的机构（MCN）一起赔",
    party: Party::LiveRoom,
    liability: Liability::Joint,
    scope: in_live_room,
    elements: &[
        OTHERS_ROOM,
        Element {
            name: "机构一起造假，或者直播间其实是它在管",
            test: |it| {
                let weighed = it.is_any(&advertising::AGENCY, &[advertising::RAN_ROOM, advertising::PICKED]);
                // Having run the room or picked the goods: a court weighs it, so nothing is settled.
                it.is(&advertising::AGENCY, advertising::FAKED) | weighed & Truth::Unknown
            },
            bearer: Bearer::Consumer,
            note: "一起编话术、刷单，是共同侵权。只是签约、带人的机构，不赔。",
            proof: &[hold::LIVE_RECORDING, hold::CHAT],
            basis: &[&civil_code::CIVIL_1168, &live::LIVESTREAM_44, &live::LIVESTREAM_45],
        },
    ],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: SAME_AS_SELLER,
    basis: &[
        &civil_code::CIVIL_1168,
        &live::LIVESTREAM_2_4,
        &live::LIVESTREAM_43,
        &live::LIVESTREAM_44,
        &live::LIVESTREAM_45,
    ],
    in_force: SINCE_2021,
    plain: "机构和直播间一起造假的，可以要它一起赔。",
    caveat: "没有条文让机构一律连带。实际运营直播间、选品不查的，只是它有错的依据，赔不赔看个案。",
};

/// 引导私下交易.
pub static LED_AWAY: Claim = Claim {
    id: "led-away",
    title: "被引到私下付款，卖家照样负责",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| bought(it, &[who::PRIVATE]),
    elements: &[Element {
        name: "是卖家的人让你绕开平台",
        test: |it| it.yes(&who::LED_AWAY),
        bearer: Bearer::Consumer,
        note: "留好聊天，能看出他是卖家的人，例如客服账号、工号。",
        proof: &[hold::CHAT, hold::PAYMENT],
        basis: &[&online::ONLINE_CONSUMER_5],
    }],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: &[Remedy { name: "卖家不能拿“没走平台”推掉责任", amount: None }],
    basis: &[&online::ONLINE_CONSUMER_5],
    in_force: SINCE_ONLINE_RULES,
    plain: "钱虽然没走平台，卖家该负的责任一样不少。",
    caveat: "平台没收款、没参与的，一般不赔；它给不出商家信息时能不能找它，看个案。",
};

/// 店铺转让、借照.
pub static CHANGED_HANDS: Claim = Claim {
    id: "shop-changed-hands",
    title: "店铺转手、借照，登记的和实际经营的都能找",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| {
        let shops = [who::SHOP, who::LIVE, who::TAKEAWAY, who::OWN_SITE, who::SECOND_HAND, who::GROUP_BUY];
        let vanished = || it.is(&what::PROBLEM, what::GONE);
        let unreachable = || it.is_any(&done::REACHABLE, &[done::LOST, done::UNLISTED]);
        bought(it, &shops).and_then(|| sold_by_trader(it)).and_then(|| vanished().or_else(unreachable))
    },
    elements: &[Element {
        name: "转手没有公示，或者借了别人的执照",
        test: |it| it.yes(&done::CHANGED_HANDS),
        bearer: Bearer::Consumer,
        note: "看页面上的公司、收款方、发货方、发票抬头是不是同一家。",
        proof: &[hold::LISTING, hold::PAYMENT, hold::ORDER],
        basis: &[&online::ONLINE_CONSUMER_6, &crpl::CRPL_42],
    }],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: &[Remedy { name: "登记的人和实际经营的人，都可以找", amount: None }],
    basis: &[&online::ONLINE_CONSUMER_6, &crpl::CRPL_42],
    in_force: SINCE_ONLINE_RULES,
    plain: "店铺换了人不说，前后两家都可以找；借照的，借的和被借的都可以找。",
    caveat: "两家之间是不是连带，看案情。",
};
