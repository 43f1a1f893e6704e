//! HANDBOOK: place by place, what to keep, how to keep it so that it stands, how long it is there, who else has it.

use super::{
    law::{
        ecl, evidence_rules as evidence, livestream as live, online_litigation as suit, online_trading, pipl,
        spc_prepaid as prepaid,
    },
    questions::hold,
};
use crate::domain::{law::Provision, question::Choice};

/// A place where proof is found (证据界面).
#[derive(Debug)]
pub struct Surface {
    /// Stable, kebab-case: it stands in links.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What to keep of it.
    pub keep: &'static str,
    /// How.
    pub how: &'static str,
    /// Until when it is there.
    pub gone: &'static str,
    /// Who else has it, and how to ask.
    pub ask: &'static str,
    /// The kinds of evidence it yields.
    pub kinds: &'static [Choice],
    /// Where it comes from.
    pub basis: &'static [&'static Provision],
}

/// All of them, in the order in which they vanish the soonest from sight.
pub static SURFACES: [Surface; 9] = [
    Surface {
        id: "live",
        name: "直播间和回放",
        keep: "账号名、商品链接、主播说的那几句、评论区、谁在卖。",
        how: "从手机时间和你的账号页录起，点进直播间，一镜到底。记下哪一场、第几分钟。",
        gone: "回放随时可能看不到。直播视频从直播结束起，至少要存3年；2026年2月1日起，平台从交易完成起也至少存3年。对更早的直播管不管，没有明文。",
        ask: "写明哪一场、什么时间，向平台要直播间、主播的信息和交易记录。",
        kinds: &[hold::LIVE_RECORDING],
        basis: &[&online_trading::ONLINE_TRADING_20_2, &live::LIVESTREAM_16, &live::LIVESTREAM_18],
    },
    Surface {
        id: "listing",
        name: "商品页、广告",
        keep: "标题、详情、参数、承诺、活动规则、问答，一直滑到底。",
        how: "从订单点进商品页，这样看得出是同一件。截全图，再录一遍。",
        gone: "卖家随时可能改。平台从交易完成起，至少要存商品信息3年。",
        ask: "向平台要你下单那时的商品页和交易记录。",
        kinds: &[hold::LISTING],
        basis: &[&ecl::ECL_31, &online_trading::ONLINE_TRADING_31, &ecl::ECL_62],
    },
    Surface {
        id: "chat",
        name: "聊天、评价、群聊",
        keep: "从第一句到最后一句，连对方的账号页。评价、群公告一起留。",
        how: "原聊天留在原来的手机里，别删、别只留截图。录屏时点开对方头像，看得出是谁。",
        gone: "没有查到统一的保存期。换手机、退群、对方撤回，随时可能没有。",
        ask: "平台里的客服聊天，可以向平台要。自己的信息，也可以要求查阅、复制。",
        kinds: &[hold::CHAT],
        basis: &[&evidence::EVIDENCE_14, &evidence::EVIDENCE_15, &pipl::PIPL_45_1],
    },
    Surface {
        id: "parcel",
        name: "包裹、面单、开箱",
        keep: "面单、外箱六面、拆封、商品、问题处，还有签收记录。",
        how: "从面单拍起，一镜到底。已经拆了，就补拍现状、包装和编号。",
        gone: "包装扔了就没有了。平台从交易完成起，至少要存物流信息3年。",
        ask: "向平台要物流、签收的记录。",
        kinds: &[hold::UNBOXING, hold::LOGISTICS],
        basis: &[&evidence::EVIDENCE_15, &online_trading::ONLINE_TRADING_31],
    },
    Surface {
        id: "goods",
        name: "东西本身",
        keep: "实物、标签、批号、说明书、包装。出问题的样子拍清楚。",
        how: "别扔、别修、别再用。要送检的先封好留样，写明哪天、谁封的。",
        gone: "会坏的东西，过几天就说明不了问题。",
        ask: "检测、鉴定，先和对方商量由谁做，再送。",
        kinds: &[hold::PHOTOS, hold::GOODS_KEPT, hold::TEST_REPORT],
        basis: &[&evidence::EVIDENCE_11],
    },
    Surface {
        id: "order",
        name: "订单页",
        keep: "订单号、时间、商品、店名、实付、收货人、售后记录。",
        how: "从订单列表点进去录，别只截一张。导得出的，再导一份原文件。",
        gone: "店铺关了、账号没了，可能就打不开。平台从交易完成起，至少要存交易信息3年。",
        ask: "写明订单号，向平台要交易记录。打官司时它拿不出来，要承担后果。",
        kinds: &[hold::ORDER],
        basis: &[&ecl::ECL_31, &ecl::ECL_62, &online_trading::ONLINE_TRADING_31],
    },
    Surface {
        id: "payment",
        name: "付款、票据",
        keep: "账单详情、交易单号、收款方全称；医药费、运费、维修的票据。",
        how: "在支付软件或银行里导出账单，别只截支付成功那一页。纸的原件收好。",
        gone: "平台从交易完成起，至少要存支付记录3年。银行、支付软件能查多久，看它自己的页面。",
        ask: "向平台要支付记录；银行流水，自己去银行打。",
        kinds: &[hold::PAYMENT, hold::BILLS, hold::CHILD_TRACES],
        basis: &[&online_trading::ONLINE_TRADING_31, &evidence::EVIDENCE_94],
    },
    Surface {
        id: "contract",
        name: "合同、会员卡、消费记录",
        keep: "合同、收据、卡、扣次和上课的记录、宣传单。",
        how: "纸的拍照，原件别交出去。小程序里的记录，从首页一路录进去。",
        gone: "关店前后最容易没有。知道不对劲，当天就录。",
        ask: "合同、消费记录在商家手里的，写信要。它没理由不交，法院可以按你说的认定。",
        kinds: &[hold::CONTRACT, hold::USAGE],
        basis: &[&prepaid::PREPAID_25, &evidence::EVIDENCE_45],
    },
    Surface {
        id: "shop",
        name: "店铺主体、证照",
        keep: "店名、公司全称、统一社会信用代码、地址、电话、许可。",
        how: "从店铺首页点进证照页，录下来。",
        gone: "店铺首页要一直亮着。关了店，平台从它退出起至少要存身份信息3年。",
        ask: "向平台要卖家的真实名称、地址和有效联系方式。",
        kinds: &[],
        basis: &[&ecl::ECL_15, &online_trading::ONLINE_TRADING_31],
    },
];

/// What goes for all of them: a head, what to do, and where it comes from.
pub static RULES: [(&str, &str, &[&Provision]); 4] = [
    (
        "留原件，截图只是辅助",
        "原手机、原聊天、原视频才是原件。不剪、不转码，再存一份到别处。",
        &[&evidence::EVIDENCE_15],
    ),
    ("同一件事，留两样", "有疑点的录音录像、对不上原件的复制件，不能单独定案。", &[&evidence::EVIDENCE_90]),
    (
        "贵的、容易没的，做公证",
        "经公证的，法院应当确认，除非有相反的证据。平台、正常业务里留下的记录，可以推定为真。",
        &[&evidence::EVIDENCE_94],
    ),
    (
        "时间戳、区块链只保后半段",
        "只能证明存上去以后没改过。存之前从哪来、怎么录的，还要你说明。",
        &[&suit::ONLINE_SUIT_16, &suit::ONLINE_SUIT_18],
    ),
];

/// The place where a kind of evidence is found.
pub fn surface(kind: &Choice) -> Option<&'static Surface> {
    SURFACES.iter().find(|it| it.kinds.iter().any(|it| it.id == kind.id))
}
