//! 一般质量问题: return, exchange, repair (消法 24); and goods so dangerous that they do harm (产品质量法 41 to 46).

use super::shared::{
    CONSUMER, LOSS, REFUND, REFUND_IN_FULL, RETURN_POSTAGE, SINCE_2014, TRADER, harm, told_within,
    told_within_seven_days,
};
use crate::{
    content::{
        law::{
            civil_code as civil, crpl, product_quality_law as quality, sanbao_1995 as sanbao,
            spc_online_consumer as online,
        },
        questions::{hold, what, when},
    },
    domain::{
        calendar::Length,
        claim::{Amount, Bearer, Claim, Element, InForce, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        law::Span,
        question::Choice,
        truth::Truth,
    },
};

/// The goods are at fault, and not through the buyer.
const DEFECTIVE: Element = Element {
    name: "东西有毛病，不是你弄坏的",
    test: |it| !it.is(&what::CAUSE, what::MISUSED),
    // 消法 23(3): for durable goods the seller proves for six months that there is no fault.
    bearer: Bearer::ConsumerUnless(|it| {
        it.is(&what::GOODS, what::DURABLE).and_then(|| told_within(it, Length::Months(6)))
    }),
    note: "手机、电脑、家电这类耐用品，收货6个月内发现的，由卖家证明没毛病；别的由你证明。",
    proof: &[hold::PHOTOS, hold::UNBOXING, hold::TEST_REPORT, hold::GOODS_KEPT],
    basis: &[&crpl::CRPL_23_1, &crpl::CRPL_23_3, &crpl::CRPL_24_1],
};

/// The buyer was told of the fault before.
const DISCLOSED: Element = Element {
    name: "买之前就说清了这个毛病",
    test: |it| it.is(&what::CAUSE, what::DISCLOSED),
    bearer: Bearer::Respondent,
    note: "说清楚的毛病不能再拿来退。违反强制标准的除外。",
    proof: &[],
    basis: &[&crpl::CRPL_23_1, &civil::CIVIL_618],
};

/// 收货七日内退货.
pub static SEVEN_DAYS: Claim = Claim {
    id: "quality-seven-days",
    title: "7日内退货退款（质量问题）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| it.is(&what::PROBLEM, what::DEFECT),
    elements: &[
        CONSUMER,
        TRADER,
        DEFECTIVE,
        Element {
            name: "收货7日内提出",
            test: told_within_seven_days,
            bearer: Bearer::Consumer,
            note: "从签收第二天数起。不要求吊牌、包装完好，但不要再弄坏。",
            proof: &[hold::CHAT, hold::LOGISTICS],
            basis: &[&crpl::CRPL_24_1, &civil::CIVIL_201],
        },
    ],
    defences: &[
        DISCLOSED,
        Element {
            name: "说好只换或只修",
            test: |it| told_within_seven_days(it).and_then(|| it.yes(&hold::REPAIR_ONLY)),
            bearer: Bearer::Respondent,
            note: "有约定的按约定。但格式条款不合理地排除退货的，无效。",
            proof: &[],
            basis: &[&crpl::CRPL_24_1, &crpl::CRPL_26_3],
        },
    ],
    follows: None,
    remedies: &[REFUND, RETURN_POSTAGE],
    basis: &[&crpl::CRPL_24_1, &crpl::CRPL_24_2, REFUND_IN_FULL, &sanbao::SANBAO_1995_9],
    in_force: SINCE_2014,
    plain: "有毛病，收货7日内提出来，就能退货退款，运费由卖家出。",
    caveat: "列入国家三包目录的，按三包规定退、换、修，目录和期限看三包凭证。",
};

/// 够解除条件的退货.
pub static RESCISSION: Claim = Claim {
    id: "quality-rescission",
    title: "退货退款（毛病重，修不好）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| it.is(&what::PROBLEM, what::DEFECT),
    elements: &[
        DEFECTIVE,
        Element {
            name: "重到没法用，或修了换了还坏",
            test: |it| it.is_any(&what::SEVERITY, &[what::AGAIN, what::HOPELESS, what::CONDEMNED]),
            bearer: Bearer::Consumer,
            note: "修一修就好的，先修或换。市场监管部门认定不合格的，你要退就得退。",
            proof: &[hold::TEST_REPORT, hold::CHAT, hold::PHOTOS],
            basis: &[&civil::CIVIL_563_1, &crpl::CRPL_24_1, &crpl::CRPL_54],
        },
    ],
    defences: &[DISCLOSED],
    follows: None,
    remedies: &[REFUND, RETURN_POSTAGE, LOSS],
    basis: &[
        &crpl::CRPL_24_1,
        &crpl::CRPL_24_2,
        &crpl::CRPL_54,
        &civil::CIVIL_563_1,
        &civil::CIVIL_566,
        &civil::CIVIL_582,
        REFUND_IN_FULL,
    ],
    in_force: SINCE_2014,
    plain: "过了7日，毛病重到这买卖没意义了，也能退货退款，运费由卖家出。",
    caveat: "能不能修好，双方说法不一时，要靠维修记录或检测。",
};

/// 换、修、减价.
pub static REPAIR: Claim = Claim {
    id: "quality-repair",
    title: "换、修或减价（质量问题）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| it.is(&what::PROBLEM, what::DEFECT),
    elements: &[DEFECTIVE],
    defences: &[DISCLOSED],
    follows: None,
    remedies: &[Remedy { name: "换货、修理或减价", amount: None }, RETURN_POSTAGE, LOSS],
    basis: &[
        &crpl::CRPL_24_1,
        &crpl::CRPL_24_2,
        &crpl::CRPL_52,
        &civil::CIVIL_582,
        &civil::CIVIL_621_2,
        &quality::PRODUCT_QUALITY_40_1,
        &online::ONLINE_CONSUMER_1,
    ],
    in_force: SINCE_2014,
    plain: "有毛病，卖家要换、修，或者减价，来回运费由他出。发现后尽快说，不要拖。",
    caveat: "",
};

/// It did harm to a person or to other things. Asked as soon as it may be about faulty goods, before what the harm was.
fn harmful(it: &Reader) -> Truth {
    let faulty = it.is(&what::PROBLEM, what::DEFECT);
    if !it.asked(&what::PROBLEM) || faulty.is_no() { faulty } else { faulty & it.is(&what::COSTS, what::HARM) }
}

const DANGEROUS: Element = Element {
    name: "东西有不该有的危险",
    test: |it| it.yes(&what::DANGEROUS),
    bearer: Bearer::Consumer,
    note: "不合安全方面的国家、行业标准，就是缺陷。只是质量差、不好用，或者个人过敏，不算。",
    proof: &[hold::TEST_REPORT, hold::GOODS_KEPT, hold::PHOTOS],
    basis: &[&quality::PRODUCT_QUALITY_46],
};

const CAUSED: Element = Element {
    name: "伤害是它造成的",
    test: |it| !it.is(&what::INJURY, what::UNRELATED),
    bearer: Bearer::Consumer,
    note: "残骸、现场照片、病历不要丢。自己改装、用错了的，会减责任。",
    proof: &[hold::BILLS, hold::TEST_REPORT, hold::PHOTOS],
    basis: &[&crpl::CRPL_40_2],
};

const GRAVE: Element = Element {
    name: "有人去世，或健康严重受损",
    test: |it| it.is(&what::INJURY, what::GRAVE),
    bearer: Bearer::Consumer,
    note: "轻伤、只有财物损失的，不够。",
    proof: &[hold::BILLS],
    basis: &[&crpl::CRPL_55_2],
};

/// Someone knew of the danger. Asked only about grave harm: below that it changes nothing.
fn knew(it: &Reader, who: Choice) -> Truth {
    if !it.is(&what::INJURY, what::GRAVE).is_yes() {
        return Truth::Unknown;
    }
    match it.is(&what::KNEW_DANGER, who) {
        Truth::No if !it.is(&what::KNEW_DANGER, what::NOBODY_KNEW).is_yes() => Truth::Unknown,
        told => told,
    }
}

const SELLER_KNEW: Element = Element {
    name: "卖家明知有危险还卖",
    test: |it| knew(it, what::SELLER_KNEW),
    bearer: Bearer::Consumer,
    note: "发现了危险却不补救，也算。厂家知道，不等于卖家知道。",
    proof: &[hold::CHAT, hold::TEST_REPORT],
    basis: &[&crpl::CRPL_55_2, &civil::CIVIL_1207],
};

const MAKER_KNEW: Element = Element {
    name: "厂家明知有危险还做、还卖",
    test: |it| knew(it, what::MAKER_KNEW),
    bearer: Bearer::Consumer,
    note: "发现了危险却不召回、不补救，也算。",
    proof: &[hold::CHAT, hold::TEST_REPORT],
    basis: &[&crpl::CRPL_55_2, &civil::CIVIL_1207],
};

/// The law of tort is looked up on the day on which the harm showed.
const HARMED: InForce = InForce { span: Span::from(2014, 3, 15), on: &when::KNEW };

/// 缺陷致害，找卖家.
pub static INJURY_SELLER: Claim = Claim {
    id: "injury-seller",
    title: "赔人身、财产损失（危险产品）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: harmful,
    elements: &[TRADER, DANGEROUS, CAUSED],
    defences: &[],
    follows: None,
    remedies: &[LOSS],
    basis: &[
        &crpl::CRPL_40_2,
        &crpl::CRPL_49,
        &civil::CIVIL_1203,
        &civil::CIVIL_1179,
        &quality::PRODUCT_QUALITY_43,
        &quality::PRODUCT_QUALITY_45_1,
    ],
    in_force: HARMED,
    plain: "危险产品伤了人、毁了别的东西，卖家和厂家任选一个赔。医药、护理、误工、交通都算，不是买家本人也能要。",
    caveat: "时效有2年和3年两种说法，按2年办最稳妥。",
};

/// 缺陷致害，找厂家.
pub static INJURY_PRODUCER: Claim = Claim {
    id: "injury-producer",
    title: "赔人身、财产损失（危险产品）",
    party: Party::Producer,
    liability: Liability::Direct,
    scope: harmful,
    elements: &[DANGEROUS, CAUSED],
    defences: &[],
    follows: None,
    remedies: &[LOSS],
    basis: &[
        &quality::PRODUCT_QUALITY_41_1,
        &crpl::CRPL_40_2,
        &civil::CIVIL_1202,
        &crpl::CRPL_49,
        &quality::PRODUCT_QUALITY_41_2,
        &quality::PRODUCT_QUALITY_45_1,
    ],
    in_force: HARMED,
    plain: "危险产品伤了人、毁了别的东西，厂家要赔，不看它有没有过错。",
    caveat: "厂家能证明没投入流通、出厂时没有这个危险，或当时的科技发现不了的，不赔。",
};

const UP_TO_TWICE: Remedy = Remedy {
    name: "惩罚性赔偿（损失2倍以下）",
    amount: Some(Amount {
        pot: Pot::Punitive,
        terms: &[Term { base_name: "人身和财物的损失", base: harm, times: 2 }],
        floor: None,
        up_to: true,
    }),
};

/// 明知缺陷，找卖家.
pub static INJURY_PUNITIVE_SELLER: Claim = Claim {
    id: "injury-punitive-seller",
    title: "损失2倍以下的惩罚性赔偿",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: harmful,
    elements: &[TRADER, DANGEROUS, CAUSED, GRAVE, SELLER_KNEW],
    defences: &[],
    follows: None,
    remedies: &[UP_TO_TWICE],
    basis: &[&crpl::CRPL_55_2, &civil::CIVIL_1207],
    in_force: HARMED,
    plain: "卖家明知有危险还卖，出了人命或重伤，还能另要损失的2倍以下，多少由法院定。",
    caveat: "2倍是上限，不是必给2倍。食品、药品另有十倍的，只选一样。",
};

/// 明知缺陷，找厂家.
pub static INJURY_PUNITIVE_PRODUCER: Claim = Claim {
    id: "injury-punitive-producer",
    title: "损失2倍以下的惩罚性赔偿",
    party: Party::Producer,
    liability: Liability::Direct,
    scope: harmful,
    elements: &[DANGEROUS, CAUSED, GRAVE, MAKER_KNEW],
    defences: &[],
    follows: None,
    remedies: &[UP_TO_TWICE],
    basis: &[&crpl::CRPL_55_2, &civil::CIVIL_1207],
    in_force: HARMED,
    plain: "厂家明知有危险还做、还卖，出了人命或重伤，还能另要损失的2倍以下，多少由法院定。",
    caveat: "2倍是上限，不是必给2倍。食品、药品另有十倍的，只选一样。",
};
