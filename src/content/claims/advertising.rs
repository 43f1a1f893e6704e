//! 虚假宣传、货不对板: the price back, or part of it; and who else answers for a false advertisement (广告法 56). Three-fold
//! damages for fraud are in `fraud`, what hosts of live rooms answer for in `livestream`.

use super::{
    platform::{SAME_AS_SELLER, bought, signs, vital, withheld_if_asked},
    shared::{LOSS, REFUND, REFUND_IN_FULL, RETURN_POSTAGE, SINCE_2014, misled},
};
use crate::{
    content::{
        law::{
            ad_identifiability_guide as guide, advertising_law as ad, ai_label, civil_code as civil, crpl, crpl_reg,
            food_safety_law as food, internet_ad, livestream as live, product_quality_law as quality,
            spc_online_consumer as online,
        },
        questions::{
            advertising::{self as promoted, PROMOTERS},
            hold, what, who,
        },
    },
    domain::{
        claim::{Bearer, Claim, Element, Liability, Party, Remedy},
        facts::Reader,
        question::Choice,
        truth::Truth,
    },
};

/// 货不对板退款.
pub static REFUND_MISLED: Claim = Claim {
    id: "misled-refund",
    title: "退货退款（货不对板）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: misled,
    elements: &[Element {
        name: "和说的不一样，而且要紧",
        test: |it| it.is(&what::DIFFERENCE, what::MATTERS),
        bearer: Bearer::Consumer,
        note: "拿宣传的话和实物一条条比。不用证明他是故意的。",
        proof: &[hold::LISTING, hold::LIVE_RECORDING, hold::PHOTOS, hold::CHAT],
        basis: &[&crpl::CRPL_23_2, &civil::CIVIL_615],
    }],
    defences: &[],
    follows: None,
    remedies: &[REFUND, RETURN_POSTAGE, LOSS],
    basis: &[
        &crpl::CRPL_48_1,
        &crpl::CRPL_52,
        &crpl::CRPL_23_2,
        &crpl::CRPL_45_1,
        &civil::CIVIL_582,
        &civil::CIVIL_615,
        REFUND_IN_FULL,
        &online::ONLINE_CONSUMER_1,
    ],
    in_force: SINCE_2014,
    plain: "实物和说的不一样，又正是你看重的，可以退货退款，运费由卖家出。",
    caveat: "换一个、补一件就能解决的，法院可能先让卖家换、补。写“图片仅供参考”“最终解释权归本店”的，不能免责。",
};

/// 减价.
pub static REDUCTION: Claim = Claim {
    id: "misled-reduction",
    title: "减价、补差价或补齐（货不对板）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: misled,
    elements: &[Element {
        name: "和说的不一样",
        test: |it| it.is_any(&what::DIFFERENCE, &[what::MATTERS, what::TRIFLE]),
        bearer: Bearer::Consumer,
        note: "东西还想留着的，走这一条。只是话说得大的，不算。",
        proof: &[hold::LISTING, hold::LIVE_RECORDING, hold::PHOTOS],
        basis: &[&crpl::CRPL_23_2, &civil::CIVIL_615],
    }],
    defences: &[],
    follows: None,
    remedies: &[Remedy { name: "减价、换货或补齐", amount: None }],
    basis: &[&civil::CIVIL_582, &crpl::CRPL_48_1, &quality::PRODUCT_QUALITY_40_1, &crpl_reg::CRPL_REG_12],
    in_force: SINCE_2014,
    plain: "东西留下，要卖家减价、换成说好的，或者补齐。减多少看实物值多少，没有固定算法。",
    caveat: "小到不影响用的差别，减价也难谈。",
};

/// Bought online, but not in a live room: there the host's part is told.
fn elsewhere(it: &Reader) -> Truth {
    bought(it, &[who::SHOP, who::OWN_SITE, who::GROUP_BUY, who::PRIVATE, who::OVERSEAS])
}

fn advertised(it: &Reader) -> Truth {
    elsewhere(it).and_then(|| it.is(&what::PROBLEM, what::FAKE) | misled(it))
}

/// What does not look right before the order even to somebody who only advertises it.
const SIGNS: &[Choice] = &[who::COMMENTS, who::EXPOSED, who::BARGAIN];

const BY_OTHERS: Element = Element {
    name: "广告是别人发的",
    test: |it| it.is(&PROMOTERS, promoted::MEDIA),
    bearer: Bearer::Consumer,
    note: "别人的账号、网站发的，直播切片再发的，都算。店铺自己的页面不算。",
    proof: &[hold::LISTING],
    basis: &[&ad::AD_56_1, &guide::AD_GUIDE_5, &live::LIVESTREAM_35],
};

/// Nobody is asked what gave it away before it is told that somebody else advertised it.
fn answers_for(it: &Reader, promoter: Choice) -> Truth {
    it.is(&PROMOTERS, promoter).and_then(|| vital(it) | signs(it, SIGNS))
}

const VITAL_OR_KNEW: Element = Element {
    name: "东西关系生命健康，或者它知道是假的",
    test: |it| answers_for(it, promoted::MEDIA),
    bearer: Bearer::Consumer,
    note: "吃的、药和器械，不看知不知情；别的要明知或者应知。化妆品算哪种，各地看法不一。",
    proof: &[hold::LISTING],
    basis: &[&ad::AD_56_2, &ad::AD_56_3],
};

/// 发布者给不出广告主.
pub static PUBLISHER_FIRST: Claim = Claim {
    id: "ad-publisher-identity",
    title: "说不出广告主，发广告的先赔",
    party: Party::AdPublisher,
    liability: Liability::PaysFirst,
    scope: advertised,
    elements: &[
        BY_OTHERS,
        Element {
            name: "给不出广告主的名称、地址和联系方式",
            test: |it| it.is(&PROMOTERS, promoted::MEDIA).and_then(|| withheld_if_asked(it, &promoted::ADVERTISER)),
            bearer: Bearer::Respondent,
            note: "先向发广告的要，截图留好。给了真的、能用的，就去找广告主。",
            proof: &[hold::CHAT],
            basis: &[&ad::AD_56_1, &internet_ad::INTERNET_AD_14_1],
        },
    ],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: SAME_AS_SELLER,
    basis: &[&crpl::CRPL_45_1, &ad::AD_56_1, &internet_ad::INTERNET_AD_14_1],
    in_force: SINCE_2014,
    plain: "做广告、发广告的说不出广告主是谁，可以要它先赔。",
    caveat: "三倍、十倍是不是也由它先赔，条文没写，看个案。",
};

/// 发布者连带.
pub static PUBLISHER: Claim = Claim {
    id: "ad-publisher",
    title: "发虚假广告的，一起赔",
    liability: Liability::Joint,
    elements: &[BY_OTHERS, VITAL_OR_KNEW],
    basis: &[&crpl::CRPL_45_2, &ad::AD_56_2, &ad::AD_56_3, &food::FOOD_SAFETY_140_2],
    plain: "帮着做、帮着发虚假广告的，关系生命健康就和卖家一起赔；别的东西，要它明知或应知。",
    caveat: "算不算广告发布者，打官司时看个案。",
    ..PUBLISHER_FIRST
};

/// 代言、种草.
pub static ENDORSER: Claim = Claim {
    id: "endorser",
    title: "推荐不实的人，一起赔",
    party: Party::Streamer,
    liability: Liability::Joint,
    elements: &[
        Element {
            name: "用自己的名字、形象推荐",
            test: |it| it.is(&PROMOTERS, promoted::FACE),
            bearer: Bearer::Consumer,
            note: "种草、测评带着购买链接的，也算广告。没用过的东西，本来就不能代言。",
            proof: &[hold::LISTING, hold::LIVE_RECORDING],
            basis: &[&ad::AD_2_5, &ad::AD_38_1, &internet_ad::INTERNET_AD_9_3],
        },
        Element { test: |it| answers_for(it, promoted::FACE), ..VITAL_OR_KNEW },
    ],
    basis: &[&crpl::CRPL_45_3, &ad::AD_56_2, &ad::AD_56_3, &food::FOOD_SAFETY_140_3],
    plain: "拿自己的名气推荐，内容又是假的，关系生命健康就和卖家一起赔；别的东西，要他明知或应知。",
    caveat: "只是分享感受、没收钱也没带货的，算不算代言看个案。",
    ..PUBLISHER_FIRST
};

/// AI 编的广告.
pub static AI_ADVERT: Claim = Claim {
    id: "ai-advert",
    title: "AI编的宣传，算卖家自己的",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| elsewhere(it).and_then(|| misled(it)),
    elements: &[Element {
        name: "人物、声音或效果是AI编的",
        test: |it| it.is(&PROMOTERS, promoted::AI_MADE),
        bearer: Bearer::Consumer,
        note: "没标“AI生成”是违规的线索，不当然三倍；标了，内容是假的也照样要负责。",
        proof: &[hold::LISTING],
        basis: &[&ad::AD_28, &ai_label::AI_LABEL_4, &ai_label::AI_LABEL_10, &guide::AD_GUIDE_14],
    }],
    defences: &[],
    remedies: &[Remedy { name: "AI说的、演的，算卖家说的", amount: None }],
    basis: &[&crpl::CRPL_45_1, &crpl::CRPL_20, &ad::AD_4, &ad::AD_28, &ai_label::AI_LABEL_10],
    plain: "用AI编功效、编名人推荐，和卖家自己说假话一样。要三倍，仍要证明故意骗了你。",
    caveat: "被冒用的肖像、声音归本人去要，不归你。AI标识办法没核到全文。",
    ..PUBLISHER_FIRST
};
