//! TEMPLATES: the papers a case can be turned into, and the words they are put together with.

use super::{
    platforms,
    questions::{done, hold, paper, what, when, who},
};
use crate::domain::{
    claim::Party,
    date::Date,
    facts::Reader,
    law::Provision,
    money::Money,
    paper::{self as papers, Part, Sentence, Template, Wording},
    truth::Truth,
};

/// How many days the demand letter gives the seller. Our own choice, named in the letter itself: the law sets none.
pub const REPLY_DAYS: u16 = 7;

/// All papers, in the order of the ladder.
pub static TEMPLATES: &[&Template] = &[&SELLER_DEMAND, &COMPLAINT_12315];

/// The paper with this id.
pub fn find(id: &str) -> Option<&'static Template> {
    TEMPLATES.iter().copied().find(|it| it.id == id)
}

fn received(it: &Reader) -> Truth {
    it.date(&when::RECEIVED).map(|_| true).into()
}

fn on_platform(it: &Reader) -> Truth {
    it.is_any(&who::CHANNEL, who::PLATFORMS)
}

fn seller_asked(it: &Reader) -> Truth {
    it.is(&done::STEPS, done::TO_SELLER)
}

/// What was bought, where, when and for how much: the same words in every paper.
const DEAL: &[Sentence] = &[
    Sentence {
        text: "{{ordered}}，本人在{{platform-name}}向{{seller-name}}购买{{goods-name}}，实付{{paid}}元，订单号{{order-number}}。",
        when: None,
        proof: &[hold::ORDER, hold::PAYMENT],
    },
    Sentence { text: "{{received}}签收。", when: Some(received), proof: &[] },
];

/// What is wrong, in the person's own words.
const STORY: &[Sentence] = &[
    Sentence {
        text: "问题属于：{{problem}}。",
        when: Some(|it| !it.is(&what::PROBLEM, what::OTHER_PROBLEM)),
        proof: &[],
    },
    Sentence {
        text: "{{story}}",
        when: None,
        proof: &[hold::LISTING, hold::UNBOXING, hold::PHOTOS, hold::LIVE_RECORDING, hold::TEST_REPORT, hold::BILLS],
    },
];

/// 致卖家催告函 (消法 39, 时效规定 8, 侵消处罚办法 8–10).
static SELLER_DEMAND: Template = Template {
    id: "seller-demand",
    title: "致卖家催告函",
    heading: "催告函",
    against: &[Party::Seller],
    delivery: "在平台聊天里发给卖家，整页截图。金额大的，再按公示地址寄一份能查到签收的快递。",
    effect: "三年的诉讼时效没过的，送到以后重新起算；卖家拖着不办，也从提出要求那天数起。",
    parts: &[
        Part::Line(Sentence::new("致：{{seller-name}}")),
        Part::Heading("一、交易经过"),
        Part::Paragraph(DEAL),
        Part::Heading("二、存在的问题"),
        Part::Paragraph(STORY),
        Part::Heading("三、请求"),
        Part::Requests,
        Part::Heading("四、金额怎么算"),
        Part::Sums,
        Part::Heading("五、依据"),
        Part::Basis,
        Part::Heading("六、答复期限"),
        Part::Paragraph(&[
            Sentence::new("请您在收到本函之日起七日内书面答复，并办理上述事项。"),
            Sentence {
                text: "需要退回商品的，请一并告知退货地址和联系人。",
                when: Some(|it| received(it) & !it.is(&done::STEPS, done::SENT_BACK)),
                proof: &[],
            },
            Sentence::new("逾期没有答复或者协商不成的，本人将依法投诉、申请调解或者提起诉讼。"),
            Sentence::new("请妥善保存本次交易的订单、页面、聊天、物流和直播等原始记录。"),
        ]),
        Part::Heading("附：现有证据"),
        Part::Evidence,
        Part::Line(Sentence::new("联系电话：{{my-phone}}")),
        Part::Line(Sentence::new("姓名：{{my-name}}")),
        Part::Signature("签名："),
    ],
    details: &[
        &paper::SELLER_NAME,
        &paper::PLATFORM_NAME,
        &paper::GOODS_NAME,
        &paper::ORDER_NUMBER,
        &paper::STORY,
        &paper::MY_NAME,
        &paper::MY_PHONE,
    ],
};

/// 12315投诉书 (市场监管总局令第121号 8, 10–13, 15, 16).
static COMPLAINT_12315: Template = Template {
    id: "complaint-12315",
    title: "12315投诉书",
    heading: "消费者投诉书",
    against: &[Party::Seller],
    delivery: "在12315.cn、12315的App或小程序里填，也可以打12315、邮寄或到窗口交。记下编号和日期。",
    effect: "有权处理的县级局收到后，7个工作日内告诉你受不受理。诉讼时效没过的，提出投诉也会重新起算。",
    parts: &[
        Part::Heading("一、投诉人"),
        Part::Line(Sentence::new("姓名：{{my-name}}")),
        Part::Line(Sentence::new("电话：{{my-phone}}")),
        Part::Line(Sentence::new("通讯地址：{{my-address}}")),
        Part::Heading("二、被投诉人"),
        Part::Line(Sentence::new("名称：{{seller-name}}，在{{platform-name}}")),
        Part::Line(Sentence::new("地址：{{seller-address}}")),
        Part::Heading("三、请求"),
        Part::Requests,
        Part::Heading("四、事实"),
        Part::Paragraph(DEAL),
        Part::Paragraph(STORY),
        Part::Paragraph(&[Sentence {
            text: "本人已向被投诉人提出上述要求，至今没有解决。",
            when: Some(seller_asked),
            proof: &[hold::CHAT],
        }]),
        Part::Heading("五、金额怎么算"),
        Part::Sums,
        Part::Heading("六、依据"),
        Part::Basis,
        Part::Heading("七、说明"),
        Part::Paragraph(&[
            Sentence {
                text: "以上商品是本人为生活消费购买。",
                when: Some(|it| it.is(&what::PURPOSE, what::OWN_USE)),
                proof: &[],
            },
            Sentence {
                text: "被投诉人的店铺公示了地址，本人向该地址所在地的县级市场监督管理部门提出。",
                when: Some(|it| it.is(&done::REACHABLE, done::REACHED)),
                proof: &[],
            },
            Sentence {
                text: "被投诉人没有公示地址，或者按公示的地址联系不上，本人向平台住所地的县级市场监督管理部门提出。",
                when: Some(|it| on_platform(it) & it.is_any(&done::REACHABLE, &[done::LOST, done::UNLISTED])),
                proof: &[],
            },
            Sentence {
                text: "就同一争议，本人没有向人民法院起诉，也没有由其他行政机关或者消费者协会受理过。",
                when: Some(|it| !it.is_any(&done::STEPS, &[done::SUED, done::TO_ASSOCIATION, done::SETTLED])),
                proof: &[],
            },
            Sentence::new("本人愿意接受调解，并提供真实身份。以上内容属实。"),
        ]),
        Part::Heading("附：现有证据"),
        Part::Evidence,
        Part::Signature("投诉人（签名）："),
    ],
    details: &[
        &paper::SELLER_NAME,
        &paper::SELLER_ADDRESS,
        &paper::PLATFORM_NAME,
        &paper::GOODS_NAME,
        &paper::ORDER_NUMBER,
        &paper::STORY,
        &paper::MY_NAME,
        &paper::MY_PHONE,
        &paper::MY_ADDRESS,
    ],
};

/// The words of papers: amounts without groups, days in full, instruments by their full names.
pub static WORDING: Wording = Wording {
    total: |it| format!("以上合计{it}元。"),
    request: |name, it| format!("{name}{it}元；"),
    otherwise: |name| format!("退款办不到的，{name}；"),
    citation: |it: &Provision| format!("《{}》{}", it.instrument.name, papers::article(it)),
    day: |it: Date| format!("{}年{}月{}日", it.year(), it.month(), it.day()),
    term: |name, base: Money, times| {
        if times == 1 { format!("{name}：{base}元") } else { format!("{name}：{base}元×{times}") }
    },
    floor: |it| format!("，不足{it}元，按{it}元"),
    and: "、",
    // What the person typed comes first; without it, the platform that was chosen names its company.
    stand_in: |facts, question| {
        let names_platform = *question == paper::PLATFORM_NAME;
        names_platform.then(|| platforms::chosen(facts)).flatten().map(platforms::Operator::in_full)
    },
};
