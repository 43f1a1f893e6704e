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
    /// What is so and what comes first, in one sentence or two.
    pub lead: &'static str,
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
    lead: &'static str,
    opening: &'static [(&'static Question, &'static [Choice])],
) -> Dispute {
    Dispute { id, title, lead, opening }
}

/// All types, in the order of the law base (RULES 1).
pub static DISPUTES: [Dispute; 35] = [
    of(
        "counterfeit",
        "假货、冒牌",
        "知道是假还卖，就是欺诈，退款之外还能要赔偿。先留住商品页和实物。",
        &[(&what::PROBLEM, &[what::FAKE])],
    ),
    of(
        "misdescribed",
        "虚假宣传、货不对板",
        "宣传和实物不符，先要退款；能证明是故意骗你的，再要惩罚性赔偿。",
        &[(&what::PROBLEM, &[what::MISLED])],
    ),
    of(
        "defect",
        "质量问题",
        "质量不合格，先找卖家：退、换、修都可以提，运费也可以要它出。",
        &[(&what::PROBLEM, &[what::DEFECT])],
    ),
    of(
        "food",
        "食品安全",
        "吃的不安全，除了退款，还可能要到惩罚性赔偿。不舒服，先就医。",
        &[(&what::PROBLEM, &[what::FOOD]), (&what::GOODS, &[what::EDIBLE])],
    ),
    of(
        "seven-day-return",
        "拒绝七天无理由退货",
        "网购多数可以无理由退，但只有几天。先发退货通知，留住记录。",
        &[(&what::PROBLEM, &[what::RETURN_REFUSED])],
    ),
    of(
        "not-delivered",
        "不发货、砍单、拖延",
        "不发货、砍单多数是违约：可以要求发货，也可以退款，损失另算。",
        &[(&what::PROBLEM, &[what::NOT_DELIVERED])],
    ),
    of(
        "deposit",
        "预售、定金",
        "“定金”和“订金”不一样。先看页面怎么写，再看是谁没做到。",
        &[(&what::PROBLEM, &[what::PRICE]), (&price::MATTER, &[price::DEPOSIT])],
    ),
    of(
        "price",
        "价格欺诈、保价",
        "假打折、虚标原价，可能是价格欺诈。先截下标的价和收的价。",
        &[(&what::PROBLEM, &[what::PRICE])],
    ),
    of(
        "renewal",
        "大数据杀熟、自动续费",
        "没醒目提醒就扣的续费，可以要求退。先关掉续费，留住扣款记录。",
        &[(&what::PROBLEM, &[what::PRICE])],
    ),
    of(
        "prepaid",
        "预付卡、课包、跑路",
        "卡里没用完的钱可以要求退。先留住合同、付款和消费记录。",
        &[(&what::PROBLEM, &[what::PREPAID])],
    ),
    of(
        "minor",
        "孩子充值、打赏、下单",
        "孩子花的钱，家长不认可的，很多能要求退。先证明是孩子弄的。",
        &[(&what::PROBLEM, &[what::MINOR])],
    ),
    of(
        "livestream",
        "直播带货",
        "卖货的、开直播间的、平台，各有各的责任。先把直播录下来。",
        &[(&who::CHANNEL, &[who::LIVE])],
    ),
    of(
        "reviews",
        "刷单、好评返现、删评",
        "刷单多是骗局，垫付的钱先报警。好评返现、删评，可以举报。",
        &[(&what::PROBLEM, &[what::REVIEWS])],
    ),
    of(
        "parcel",
        "快递丢损、代签",
        "网购的快递丢了坏了，先找卖家；自己寄的，找快递公司。",
        &[(&what::PROBLEM, &[what::PARCEL])],
    ),
    of(
        "privacy",
        "个人信息泄露",
        "信息泄露，由拿着信息的一方证明自己没错。先要求停用、删除。",
        &[(&what::PROBLEM, &[what::PRIVACY])],
    ),
    of(
        "platform-rules",
        "封号、霸王条款、仅退款",
        "平台定规则也要讲理：封号、扣钱，可以要理由，可以申诉。",
        &[(&what::PROBLEM, &[what::PLATFORM_ACT])],
    ),
    of(
        "second-hand",
        "二手、闲置",
        "个人卖闲置，多半用不上消费者的规则，按约定和合同来。",
        &[(&who::CHANNEL, &[who::SECOND_HAND])],
    ),
    of(
        "cross-border",
        "跨境、海淘、代购",
        "先看清是从谁手里买的：跨境店、代购，责任不一样。",
        &[(&who::CHANNEL, &[who::OVERSEAS])],
    ),
    of(
        "warranty",
        "家电手机三包、维修",
        "三包期内坏了，先要求修；修不好的，可以换或退。每次都要维修单。",
        &[
            (&what::PROBLEM, &[what::DEFECT]),
            (&what::GOODS, &[what::DURABLE]),
            (&warranty::KIND, &[warranty::CATALOGUE]),
        ],
    ),
    of(
        "car",
        "汽车",
        "家用汽车在三包期内，严重的毛病能换能退。每次修都要维修单。",
        &[(&what::PROBLEM, &[what::DEFECT]), (&what::GOODS, &[what::DURABLE]), (&warranty::KIND, &[warranty::CAR])],
    ),
    of(
        "cosmetics",
        "化妆品",
        "化妆品不合规、冒充有药效，先停用、留样，再要求退款。",
        &[(&what::GOODS, &[what::COSMETIC])],
    ),
    of(
        "drug",
        "药品",
        "药有问题，先就医，药和包装都别扔。假药、劣药还能要惩罚性赔偿。",
        &[(&what::GOODS, &[what::MEDICAL])],
    ),
    of(
        "health-food",
        "保健食品、会销",
        "保健食品不能说治病。先停用，留住它怎么说的，再要求退款。",
        &[(&what::PROBLEM, &[what::FOOD]), (&what::GOODS, &[what::EDIBLE])],
    ),
    of(
        "injury",
        "危险产品伤人毁物",
        "东西伤了人、毁了物，卖家和厂家都可以找。先就医，东西别扔。",
        &[(&what::PROBLEM, &[what::DEFECT]), (&what::COSTS, &[what::HARM])],
    ),
    of(
        "gift",
        "赠品、奖品、换购",
        "赠品、奖品也要保质、要兑现，不因为没单独收钱就不管。",
        &[(&what::PROBLEM, &[what::PRIZE])],
    ),
    of(
        "virtual",
        "虚拟商品、网课、会员",
        "虚拟商品不是一律不退。先停用，截下页面怎么写、用了多少。",
        &[(&what::GOODS, &[what::SERVICE])],
    ),
    of(
        "travel",
        "旅游、酒店、机票",
        "能退多少，看约定，也看是谁的原因。先截下订单和退改规则。",
        &[(&what::PROBLEM, &[what::TRAVEL])],
    ),
    of(
        "takeaway",
        "外卖",
        "外卖出问题，先找商家，平台也可能要负责。拍照，留样，别再吃。",
        &[(&who::CHANNEL, &[who::TAKEAWAY]), (&what::GOODS, &[what::EDIBLE])],
    ),
    of(
        "group-buying",
        "社区团购、拼团、微商",
        "团长、微商只要是在做生意，就要担经营者的责任。先留住群聊。",
        &[(&who::CHANNEL, &[who::GROUP_BUY])],
    ),
    of(
        "ai-advertising",
        "AI做的假广告",
        "AI做的广告也不能骗人。先录下广告，记下是哪个账号发的。",
        &[
            (&what::PROBLEM, &[what::MISLED]),
            (&who::HOST, &[who::AI_HOST]),
            (&advertising::PROMOTERS, &[advertising::AI_MADE]),
        ],
    ),
    of(
        "blind-box",
        "盲盒、抽奖",
        "盲盒、抽奖也要把规则说清、照规则兑现。先截下规则页。",
        &[(&what::PROBLEM, &[what::PRIZE])],
    ),
    of(
        "payment",
        "盗刷、免密支付、冒充客服",
        "不是你付的，先冻结、报警，再找银行或支付机构。",
        &[(&what::PROBLEM, &[what::PAYMENT])],
    ),
    of(
        "off-platform",
        "引导私下交易",
        "转到私下付款的，平台难管。先停止付款，像诈骗就马上报警。",
        &[(&who::CHANNEL, &[who::PRIVATE])],
    ),
    of(
        "vanished",
        "店铺跑路、转让、注销",
        "店没了，还可以找：注销、转让、背后的公司，都可能要负责。",
        &[(&what::PROBLEM, &[what::GONE])],
    ),
    of(
        "harassment",
        "骚扰营销、强制搭售",
        "骚扰可以要求停；不给选的搭售，可以不要，要求退。",
        &[(&what::PROBLEM, &[what::PRICE, what::PRIVACY]), (&price::MATTER, &[price::TYING])],
    ),
];

/// The type with this id.
pub fn find(id: &str) -> Option<&'static Dispute> {
    DISPUTES.iter().find(|it| it.id == id)
}
