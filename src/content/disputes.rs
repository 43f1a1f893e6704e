//! DISPUTES: the thirty-five types of dispute, and the answers with which the case of each starts.

use super::questions::{advertising, price, warranty, what, who};
use crate::domain::{
    facts::{Answer, Facts},
    question::{Choice, Kind, Question},
};

/// A type of dispute (纠纷类型).
#[derive(Debug)]
pub struct Dispute {
    /// Stable, kebab-case: it stands in URLs.
    pub id: &'static str,
    /// Its name, as a person would say it.
    pub title: &'static str,
    /// What is known from the outset: questions with one choice, or several.
    pub opening: &'static [(&'static Question, &'static [Choice])],
}

impl Dispute {
    /// The facts with which its case starts.
    pub fn facts(&self) -> Facts {
        let answer = |question: &Question, choices: &[Choice]| match question.answer {
            Kind::AnyOf(_) => Answer::Several(choices.iter().map(|it| it.id.to_owned()).collect()),
            _ => Answer::Text(choices.iter().map(|it| it.id).collect()),
        };
        self.opening.iter().map(|(question, choices)| (question.id.to_owned(), answer(question, choices))).collect()
    }
}

const fn of(
    id: &'static str,
    title: &'static str,
    opening: &'static [(&'static Question, &'static [Choice])],
) -> Dispute {
    Dispute { id, title, opening }
}

/// All types, in the order of the law base (RULES 1).
pub static DISPUTES: [Dispute; 35] = [
    of("counterfeit", "假货、冒牌", &[(&what::PROBLEM, &[what::FAKE])]),
    of("misdescribed", "虚假宣传、货不对板", &[(&what::PROBLEM, &[what::MISLED])]),
    of("defect", "质量问题", &[(&what::PROBLEM, &[what::DEFECT])]),
    of("food", "食品安全", &[(&what::PROBLEM, &[what::FOOD]), (&what::GOODS, &[what::EDIBLE])]),
    of("seven-day-return", "拒绝七天无理由退货", &[(&what::PROBLEM, &[what::RETURN_REFUSED])]),
    of("not-delivered", "不发货、砍单、拖延", &[(&what::PROBLEM, &[what::NOT_DELIVERED])]),
    of("deposit", "预售、定金", &[(&what::PROBLEM, &[what::PRICE]), (&price::MATTER, &[price::DEPOSIT])]),
    of("price", "价格欺诈、保价", &[(&what::PROBLEM, &[what::PRICE])]),
    of("renewal", "大数据杀熟、自动续费", &[(&what::PROBLEM, &[what::PRICE])]),
    of("prepaid", "预付卡、课包、跑路", &[(&what::PROBLEM, &[what::PREPAID])]),
    of("minor", "孩子充值、打赏、下单", &[(&what::PROBLEM, &[what::MINOR])]),
    of("livestream", "直播带货", &[(&who::CHANNEL, &[who::LIVE])]),
    of("reviews", "刷单、好评返现、删评", &[(&what::PROBLEM, &[what::REVIEWS])]),
    of("parcel", "快递丢损、代签", &[(&what::PROBLEM, &[what::PARCEL])]),
    of("privacy", "个人信息泄露", &[(&what::PROBLEM, &[what::PRIVACY])]),
    of("platform-rules", "封号、霸王条款、仅退款", &[(&what::PROBLEM, &[what::PLATFORM_ACT])]),
    of("second-hand", "二手、闲置", &[(&who::CHANNEL, &[who::SECOND_HAND])]),
    of("cross-border", "跨境、海淘、代购", &[(&who::CHANNEL, &[who::OVERSEAS])]),
    of(
        "warranty",
        "家电手机三包、维修",
        &[
            (&what::PROBLEM, &[what::DEFECT]),
            (&what::GOODS, &[what::DURABLE]),
            (&warranty::KIND, &[warranty::CATALOGUE]),
        ],
    ),
    of(
        "car",
        "汽车",
        &[(&what::PROBLEM, &[what::DEFECT]), (&what::GOODS, &[what::DURABLE]), (&warranty::KIND, &[warranty::CAR])],
    ),
    of("cosmetics", "化妆品", &[(&what::GOODS, &[what::COSMETIC])]),
    of("drug", "药品", &[(&what::GOODS, &[what::MEDICAL])]),
    of("health-food", "保健食品、会销", &[(&what::PROBLEM, &[what::FOOD]), (&what::GOODS, &[what::EDIBLE])]),
    of("injury", "危险产品伤人毁物", &[(&what::PROBLEM, &[what::DEFECT]), (&what::COSTS, &[what::HARM])]),
    of("gift", "赠品、奖品、换购", &[(&what::PROBLEM, &[what::PRIZE])]),
    of("virtual", "虚拟商品、网课、会员", &[(&what::GOODS, &[what::SERVICE])]),
    of("travel", "旅游、酒店、机票", &[(&what::PROBLEM, &[what::TRAVEL])]),
    of("takeaway", "外卖", &[(&who::CHANNEL, &[who::TAKEAWAY]), (&what::GOODS, &[what::EDIBLE])]),
    of("group-buying", "社区团购、拼团、微商", &[(&who::CHANNEL, &[who::GROUP_BUY])]),
    of(
        "ai-advertising",
        "AI做的假广告",
        &[
            (&what::PROBLEM, &[what::MISLED]),
            (&who::HOST, &[who::AI_HOST]),
            (&advertising::PROMOTERS, &[advertising::AI_MADE]),
        ],
    ),
    of("blind-box", "盲盒、抽奖", &[(&what::PROBLEM, &[what::PRIZE])]),
    of("payment", "盗刷、免密支付、冒充客服", &[(&what::PROBLEM, &[what::PAYMENT])]),
    of("off-platform", "引导私下交易", &[(&who::CHANNEL, &[who::PRIVATE])]),
    of("vanished", "店铺跑路、转让、注销", &[(&what::PROBLEM, &[what::GONE])]),
    of(
        "harassment",
        "骚扰营销、强制搭售",
        &[(&what::PROBLEM, &[what::PRICE, what::PRIVACY]), (&price::MATTER, &[price::TYING])],
    ),
];

/// The type with this id.
pub fn find(id: &str) -> Option<&'static Dispute> {
    DISPUTES.iter().find(|it| it.id == id)
}
