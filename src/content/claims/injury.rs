//! 缺陷致人身、财产损害 (产品质量法 41 to 46): goods so dangerous that they hurt someone or spoil other things. Whoever was
//! hurt may claim, buyer or not.

use super::shared::{LOSS, TRADER, harm, to_refund};
use crate::{
    content::{
        law::{
            civil_code as civil, crpl, ebike_std as ebike, powerbank_std as powerbank, product_quality_law as quality,
            recall_2019 as recall, spc_tort1 as tort,
        },
        questions::{hold, injury, warranty, what, when},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, InForce, Liability, Party, Pot, Remedy, Term},
        date::Date,
        facts::Reader,
        law::Span,
        question::Choice,
        truth::Truth,
    },
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

/// Items that no sum of bills holds (民法典 1179, 1183).
const MORE_ITEMS: Remedy = Remedy { name: "残疾、死亡另有项目，重的有精神赔偿", amount: None };

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
    remedies: &[LOSS, MORE_ITEMS],
    basis: &[
        &crpl::CRPL_40_2,
        &crpl::CRPL_49,
        &civil::CIVIL_1203,
        &civil::CIVIL_1179,
        &civil::CIVIL_1183,
        &quality::PRODUCT_QUALITY_43,
        &quality::PRODUCT_QUALITY_42_2,
        &quality::PRODUCT_QUALITY_44_1,
        &quality::PRODUCT_QUALITY_44_2,
        &quality::PRODUCT_QUALITY_45_1,
        &quality::PRODUCT_QUALITY_45_2,
        &civil::CIVIL_1173,
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
    remedies: &[LOSS, MORE_ITEMS],
    basis: &[
        &quality::PRODUCT_QUALITY_41_1,
        &crpl::CRPL_40_2,
        &civil::CIVIL_1202,
        &crpl::CRPL_49,
        &civil::CIVIL_1179,
        &civil::CIVIL_1183,
        &civil::CIVIL_1206,
        &recall::RECALL_0,
        &quality::PRODUCT_QUALITY_41_2,
        &quality::PRODUCT_QUALITY_44_1,
        &quality::PRODUCT_QUALITY_44_2,
        &quality::PRODUCT_QUALITY_45_1,
        &quality::PRODUCT_QUALITY_45_2,
        &civil::CIVIL_1173,
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
    caveat: "2倍是上限，不是必给2倍。食品、药品另有十倍的，只选一样。要三倍，得另证假3C、假合格证这类欺骗。",
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
    caveat: "2倍是上限，不是必给2倍。食品、药品另有十倍的，只选一样。要三倍，得另证假3C、假合格证这类欺骗。",
};

/// The harm, and the thing itself, of which only the buyer may ask the price (侵权编解释 19).
const MINE: Element = Element {
    name: "东西是你买的",
    test: |it| it.yes(&injury::MINE),
    bearer: Bearer::Consumer,
    note: "不是买的人，别的损失照样能要，东西本身的不能。",
    proof: &[hold::ORDER, hold::PAYMENT],
    basis: &[&tort::TORT_19],
};

/// 产品自身的损失，找卖家.
pub static OWN_LOSS_SELLER: Claim = Claim {
    id: "injury-own-loss-seller",
    title: "东西本身的损失一并赔",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: harmful,
    elements: &[TRADER, DANGEROUS, CAUSED, MINE],
    defences: &[],
    follows: None,
    remedies: &[Remedy {
        name: "东西本身的损失",
        amount: Some(Amount {
            pot: Pot::Price,
            terms: &[Term { base_name: "还没退的货款", base: to_refund, times: 1 }],
            floor: None,
            // Worth what it was worth when it was lost (民法典 1184).
            up_to: true,
        }),
    }],
    basis: &[&tort::TORT_19, &civil::CIVIL_1203, &civil::CIVIL_1184, &quality::PRODUCT_QUALITY_43],
    in_force: InForce { span: tort::TORT.in_force, on: &when::KNEW },
    plain: "东西把你伤了、毁了别的，它自己坏掉的损失也能一并要，不用另走退货。",
    caveat: "列的是最多的数，用旧了的看毁的时候值多少。和退货款只能要一次。",
};

/// 产品自身的损失，找厂家.
pub static OWN_LOSS_PRODUCER: Claim = Claim {
    id: "injury-own-loss-producer",
    party: Party::Producer,
    elements: &[DANGEROUS, CAUSED, MINE],
    basis: &[&tort::TORT_19, &civil::CIVIL_1202, &civil::CIVIL_1184, &quality::PRODUCT_QUALITY_41_1],
    ..OWN_LOSS_SELLER
};

/// An electric bicycle or a power bank of which it is not said that it is dangerous in itself: then the standard of its
/// day decides.
fn by_standard(it: &Reader) -> Truth {
    if it.answered(&what::DANGEROUS) && it.yes(&what::DANGEROUS).is_yes() {
        return Truth::No;
    }
    harmful(it)
        .and_then(|| it.is_any(&what::GOODS, &[what::DURABLE, what::OTHER_GOODS]))
        .and_then(|| match it.is_any(&warranty::KIND, &[warranty::EBIKE, warranty::POWER_BANK]) {
            Truth::Unknown if it.asked(&warranty::KIND) => Truth::No,
            told => told,
        })
        .and_then(|| !it.yes(&what::DANGEROUS))
}

/// Made when the new standard was in force. An older one is judged by the standard of its own day.
fn made_under_new_standard(it: &Reader) -> Truth {
    let since = |kind, first: Date| {
        // Under a standard still to come nothing can have been made yet.
        let in_force = || Truth::from(first <= it.today());
        let made = || it.date(&injury::MADE_ON).map(|made| first <= made).into();
        it.is(&warranty::KIND, kind).and_then(in_force).and_then(made)
    };
    since(warranty::EBIKE, ebike::EBIKE.in_force.from)
        .or_else(|| since(warranty::POWER_BANK, powerbank::POWERBANK.in_force.from))
}

const BELOW_STANDARD: Element = Element {
    name: "不合新国标",
    test: |it| it.yes(&injury::BELOW_STANDARD),
    bearer: Bearer::Consumer,
    note: "不合安全国标，就是缺陷。合国标的，也可能另有不合理的危险，看个案。",
    proof: &[hold::TEST_REPORT],
    basis: &[&quality::PRODUCT_QUALITY_46, &quality::PRODUCT_QUALITY_13],
};

const NEW_ENOUGH: Element = Element {
    name: "新国标施行后才生产的",
    test: made_under_new_standard,
    bearer: Bearer::Consumer,
    note: "电动车2025年9月1日起，充电宝2027年4月1日起。更早的按旧国标判。",
    proof: &[hold::PHOTOS],
    basis: &[&ebike::EBIKE_0, &powerbank::POWERBANK_0],
};

/// 不合国标，找卖家.
pub static STANDARD_SELLER: Claim = Claim {
    id: "injury-standard-seller",
    title: "不合国标伤人毁物，赔损失",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: by_standard,
    elements: &[TRADER, BELOW_STANDARD, NEW_ENOUGH, CAUSED],
    defences: &[],
    follows: None,
    remedies: &[LOSS, MORE_ITEMS],
    basis: &[
        &quality::PRODUCT_QUALITY_46,
        &quality::PRODUCT_QUALITY_43,
        &civil::CIVIL_1203,
        &crpl::CRPL_40_2,
        &ebike::EBIKE_0,
        &powerbank::POWERBANK_0,
    ],
    in_force: HARMED,
    plain: "不合生产那天有效的安全国标，就算有缺陷，卖家要赔。",
    caveat: "新国标不能用来判它施行前的旧货。旧货看当时的国标和3C认证；旧标库存车能卖到哪天，没有核到。",
};

/// 不合国标，找厂家.
pub static STANDARD_PRODUCER: Claim = Claim {
    id: "injury-standard-producer",
    party: Party::Producer,
    elements: &[BELOW_STANDARD, NEW_ENOUGH, CAUSED],
    basis: &[
        &quality::PRODUCT_QUALITY_46,
        &quality::PRODUCT_QUALITY_41_1,
        &civil::CIVIL_1202,
        &crpl::CRPL_40_2,
        &ebike::EBIKE_0,
        &powerbank::POWERBANK_0,
    ],
    plain: "不合生产那天有效的安全国标，就算有缺陷，厂家要赔，不看过错。",
    ..STANDARD_SELLER
};
