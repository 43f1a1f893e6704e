//! 食品安全: refund and loss, ten-fold damages from the seller who knew and from the producer (食安法 148), and whoever
//! knowingly helped them.

use super::{
    platform::{SAME_AS_SELLER, bought},
    shared::{CONSUMER, LOSS, REFUND, REFUND_IN_FULL, RETURN_POSTAGE, TRADER, and_also, harm, paid, under_our_law},
};
use crate::{
    content::{
        law::{
            agri_quality as agri, crpl, food_safety_law as food, food_safety_reg as food_reg, pet_feed,
            spc_food_civil1 as civil1, spc_food_drug as fooddrug, spc_food_drug_punitive as punitive,
        },
        questions::{food as asked, hold, what, when, who},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, InForce, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        law::Span,
        money::Money,
        question::Choice,
        truth::Truth,
    },
};

/// Faults that make food unsafe in the eyes of the law.
const UNSAFE_FAULTS: &[Choice] =
    &[what::EXPIRED, what::SPOILED, what::UNLABELLED, what::ADULTERATED, what::MISLABELLED];
/// Faults for which the standard is met.
const SAFE_FAULTS: &[Choice] = &[what::BELOW_PROMISE, what::CURE, what::LOCAL_RULES];
/// Faults on which it depends.
const UNCLEAR_FAULTS: &[Choice] = &[what::HAIR, what::LABEL_SLIP, what::FOOD_UNSURE];

fn about_food(it: &Reader) -> Truth {
    it.is(&what::PROBLEM, what::FOOD)
}

/// Whether it breaks a food safety standard. A slip on the label, a hair, a label that promises to cure, or a fault that is
/// not on the list, may or may not.
fn unsafe_food(it: &Reader) -> Truth {
    let clear = it.is_any(&what::FOOD_FAULT, UNSAFE_FAULTS);
    clear.or_else(|| {
        let safe = it.is_any(&what::FOOD_FAULT, SAFE_FAULTS);
        let cure_on_label = || it.is(&what::FOOD_FAULT, what::CURE).and_then(|| it.yes(&asked::CURE_ON_LABEL));
        let unclear = it.is_any(&what::FOOD_FAULT, UNCLEAR_FAULTS).or_else(cure_on_label);
        if safe.is_yes() && unclear.is_no() { Truth::No } else { Truth::Unknown }
    })
}

pub(super) const EDIBLE: Element = Element {
    name: "买的是食品",
    test: |it| it.is(&what::GOODS, what::EDIBLE),
    bearer: Bearer::Consumer,
    note: "酒、饮料、保健食品、生鲜都算。化妆品、宠物粮、餐具、包装不算，没有法定的十倍。",
    proof: &[hold::ORDER],
    basis: &[&food::FOOD_SAFETY_150, &pet_feed::PET_FEED_0],
};

pub(super) const UNSAFE: Element = Element {
    name: "不符合食品安全标准",
    test: unsafe_food,
    bearer: Bearer::Respondent,
    note: "你证明买过、有什么问题，合不合标准由卖家、厂家证明。合格、只是吹得好或没登记的，不算；食品里加了药的，算。",
    proof: &[hold::PHOTOS, hold::GOODS_KEPT, hold::TEST_REPORT],
    basis: &[
        &food::FOOD_SAFETY_34,
        &fooddrug::FOOD_DRUG_6,
        &punitive::FOOD_PUNITIVE_5,
        &punitive::FOOD_PUNITIVE_4,
        &civil1::FOOD_CIVIL_9,
        &civil1::FOOD_CIVIL_11,
        &civil1::FOOD_CIVIL_12,
        &fooddrug::FOOD_DRUG_7,
        &food::FOOD_SAFETY_38,
        &food_reg::FOOD_REG_74,
    ],
};

/// The seller knew, or one of the signs lets a court take it that he did.
const SELLER_KNEW: Element = Element {
    name: "卖家明知有问题",
    test: |it| {
        let expired = it.is(&what::FOOD_FAULT, what::EXPIRED);
        expired.or_else(|| {
            let signs = [what::NO_SOURCE, what::NO_CHECK, what::REDATED, what::TOO_CHEAP, what::HID];
            match it.is_any(&what::FOOD_SIGNS, &signs) {
                // No sign seen is no proof that he did not know.
                Truth::No if !it.is(&what::FOOD_SIGNS, what::CHECKED).is_yes() => Truth::Unknown,
                told => told,
            }
        })
    },
    bearer: Bearer::Consumer,
    note: "过期还卖、改日期、说不出来源、没查验进货、进货价低得没道理，有一样就能认定。",
    proof: &[hold::PHOTOS, hold::CHAT, hold::TEST_REPORT],
    basis: &[&civil1::FOOD_CIVIL_6, &food::FOOD_SAFETY_53_1, &food::FOOD_SAFETY_136],
};

/// It left the producer like that. What went off in the shop is not the producer's doing; who cooks is the producer.
const MADE_SO: Element = Element {
    name: "出厂时就有这个问题",
    test: |it| {
        let made = it.is_any(&what::FOOD_FAULT, &[what::UNLABELLED, what::ADULTERATED, what::MISLABELLED]);
        let cooked = || it.is(&who::CHANNEL, who::TAKEAWAY) & !it.is(&what::FOOD_FAULT, what::EXPIRED);
        made.or_else(cooked).or_else(|| {
            let later = it.is_any(&what::FOOD_FAULT, &[what::EXPIRED, what::BELOW_PROMISE]);
            let unclear = it.is(&what::FOOD_FAULT, what::SPOILED) | it.is_any(&what::FOOD_FAULT, UNCLEAR_FAULTS);
            if later.is_yes() && unclear.is_no() { Truth::No } else { Truth::Unknown }
        })
    },
    bearer: Bearer::Consumer,
    note: "放过期是卖家的事，不找厂家。异物、变质要看是出厂前还是出厂后。外卖是店家自己做的，它就是厂家。",
    proof: &[hold::PHOTOS, hold::GOODS_KEPT, hold::TEST_REPORT],
    basis: &[&food::FOOD_SAFETY_148_2],
};

/// 标签瑕疵.
const LABEL_SLIP: Element = Element {
    name: "只是标签的小毛病",
    test: |it| {
        let slip = it.is(&what::FOOD_FAULT, what::LABEL_SLIP);
        slip & !it.is_any(&what::FOOD_FAULT, UNSAFE_FAULTS) & !it.is(&what::FOOD_FAULT, what::CURE)
    },
    bearer: Bearer::Respondent,
    note: "不影响安全，也不误导，两样都要由卖家、厂家证明。没标厂家、配料、日期的，不是小毛病。",
    proof: &[],
    basis: &[&punitive::FOOD_PUNITIVE_7, &punitive::FOOD_PUNITIVE_8, &punitive::FOOD_PUNITIVE_6],
};

/// In force since the food safety law of 2015, by the day of the order.
pub(super) const SINCE_2015: InForce = InForce { span: Span::from(2015, 10, 1), on: &when::ORDERED };

/// The price that counts: all of it, or as much as a household needs where it was bought knowingly. Courts set that limit
/// in every case they decide from the interpretation's first day on (食药惩罚性赔偿解释 12).
fn reasonable_price(it: &Reader) -> Option<Money> {
    let paid = paid(it);
    let limited = punitive::FOOD_PUNITIVE.in_force.contains(it.today());
    if !limited || !it.is(&what::PURPOSE, what::TO_CLAIM).is_yes() {
        return paid;
    }
    let reasonable = it.money(&what::REASONABLE);
    Some(reasonable?.min(paid?))
}

/// Harm to persons and things, where there was any.
pub(super) fn some_harm(it: &Reader) -> Option<Money> {
    harm(it).filter(|it| Money::ZERO < *it)
}

pub(super) const TENFOLD: Remedy = Remedy {
    name: "十倍赔偿",
    amount: Some(Amount {
        pot: Pot::Punitive,
        terms: &[
            Term { base_name: "价款", base: reasonable_price, times: 10 },
            Term { base_name: "人身和财物的损失", base: some_harm, times: 3 },
        ],
        floor: Some(Money::yuan(1000)),
        up_to: false,
    }),
};

/// 食品退款、赔损失，找卖家.
pub static REFUND_SELLER: Claim = Claim {
    id: "food-refund",
    title: "退款、赔损失（食品）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_food,
    elements: &[TRADER, EDIBLE, UNSAFE],
    defences: &[],
    follows: None,
    remedies: &[REFUND, RETURN_POSTAGE, LOSS],
    basis: &[
        &food::FOOD_SAFETY_148_1,
        &crpl::CRPL_52,
        &punitive::FOOD_PUNITIVE_2,
        &civil1::FOOD_CIVIL_1,
        &fooddrug::FOOD_DRUG_5_2,
        &food::FOOD_SAFETY_136,
        &agri::AGRI_79_1,
        REFUND_IN_FULL,
    ],
    in_force: SINCE_2015,
    plain: "不安全的食品，退货款，看病等损失也赔。卖家、厂家任选一个，谁先被找谁先赔。",
    caveat: "只是标签小毛病的，能不能退款，各地看法不一。",
};

/// 食品退款、赔损失，找厂家.
pub static REFUND_PRODUCER: Claim = Claim {
    id: "food-refund-producer",
    title: "退款、赔损失（食品）",
    party: Party::Producer,
    liability: Liability::Direct,
    scope: about_food,
    elements: &[EDIBLE, UNSAFE, MADE_SO],
    defences: &[],
    follows: None,
    remedies: &[REFUND, LOSS],
    basis: &[&food::FOOD_SAFETY_148_1, &civil1::FOOD_CIVIL_1, &fooddrug::FOOD_DRUG_5_2],
    in_force: SINCE_2015,
    plain: "问题出在厂家的，也可以直接找厂家赔。",
    caveat: "",
};

/// 十倍，找卖家.
pub static TENFOLD_SELLER: Claim = Claim {
    id: "food-tenfold",
    title: "十倍赔偿（食品，卖家明知）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| about_food(it).and_then(|| under_our_law(it)),
    elements: &[CONSUMER, TRADER, EDIBLE, UNSAFE, SELLER_KNEW],
    defences: &[LABEL_SLIP],
    follows: None,
    remedies: &[TENFOLD],
    basis: &[
        &food::FOOD_SAFETY_148_2,
        &punitive::FOOD_PUNITIVE_1_1,
        &punitive::FOOD_PUNITIVE_1_2,
        &punitive::FOOD_PUNITIVE_12_1,
        &punitive::FOOD_PUNITIVE_12_2,
        &punitive::FOOD_PUNITIVE_12_3,
        &punitive::FOOD_PUNITIVE_13,
        &punitive::FOOD_PUNITIVE_14,
        &punitive::FOOD_PUNITIVE_15,
        &punitive::FOOD_PUNITIVE_16,
        &fooddrug::FOOD_DRUG_3,
        &punitive::FOOD_PUNITIVE_9_1,
        &punitive::FOOD_PUNITIVE_9_2,
        &civil1::FOOD_CIVIL_7,
        &civil1::FOOD_CIVIL_6,
        &civil1::FOOD_CIVIL_10,
        &civil1::FOOD_CIVIL_11,
    ],
    in_force: SINCE_2015,
    plain: "卖家明知不安全还卖，另要价款的10倍，或损失的3倍，取多的。不到1000元的，按1000元。不用吃坏身体。",
    caveat: "头发、等级标错、跨境只缺中文标签，各地判法不一；一般贸易进口没有中文标签的，较容易支持。几次买的，默认加起来算一次。明知而买，只在合理生活需要内支持。和三倍只选一样。造假索赔会被驳回，甚至移送公安。",
};

/// 十倍，找厂家.
pub static TENFOLD_PRODUCER: Claim = Claim {
    id: "food-tenfold-producer",
    title: "十倍赔偿（食品，找厂家）",
    party: Party::Producer,
    liability: Liability::Direct,
    scope: about_food,
    elements: &[CONSUMER, EDIBLE, UNSAFE, MADE_SO],
    defences: &[LABEL_SLIP],
    follows: None,
    remedies: &[TENFOLD],
    basis: &[
        &food::FOOD_SAFETY_148_2,
        &punitive::FOOD_PUNITIVE_1_1,
        &punitive::FOOD_PUNITIVE_1_2,
        &punitive::FOOD_PUNITIVE_12_1,
        &punitive::FOOD_PUNITIVE_4,
        &civil1::FOOD_CIVIL_10,
        &civil1::FOOD_CIVIL_11,
    ],
    in_force: SINCE_2015,
    plain: "厂家做出不安全的食品，另要价款的10倍，或损失的3倍，取多的。不到1000元的，按1000元。不用证明它明知。",
    caveat: "餐馆、外卖店自己做的，多按厂家看，委托别家加工也不免责，但要看个案。几次买的，默认加起来算一次。明知而买，只在合理生活需要内支持。",
};

/// Food with something in it that must not be, or from a shop known not to have the papers it needs: whoever cannot say
/// whether it has them is not asked who helped.
fn gravely_unlawful(it: &Reader) -> Truth {
    let adulterated = it.is(&what::FOOD_FAULT, what::ADULTERATED);
    adulterated.or_else(|| {
        let platform = bought(it, &[who::SHOP, who::LIVE, who::TAKEAWAY]) & it.is(&what::GOODS, what::EDIBLE);
        let unlicensed = platform.and_then(|| it.is(&who::LICENCE, who::MISSING));
        if platform.is_yes() && !it.answered(&who::LICENCE) { unlicensed } else { unlicensed.is_yes().into() }
    })
}

/// 明知还提供条件.
pub static HELPER: Claim = Claim {
    id: "food-helper",
    title: "明知还给条件的，一起赔",
    party: Party::Backer,
    liability: Liability::Joint,
    scope: |it| and_also(it, about_food(it), || gravely_unlawful(it)),
    elements: &[Element {
        name: "明知他严重违法、无证，还给条件",
        test: |it| it.yes(&asked::HELPER),
        bearer: Bearer::Consumer,
        note: "给场地、原料、设备、运输、销路的，让没资质的挂靠的，都算。",
        proof: &[hold::PHOTOS, hold::CHAT],
        basis: &[&food::FOOD_SAFETY_123_2, &food::FOOD_SAFETY_122_2, &civil1::FOOD_CIVIL_5],
    }],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: SAME_AS_SELLER,
    basis: &[&food::FOOD_SAFETY_123_2, &food::FOOD_SAFETY_122_2, &civil1::FOOD_CIVIL_5, &fooddrug::FOOD_DRUG_10_1],
    in_force: SINCE_2015,
    plain: "明知食品有严重问题、没有证，还给他条件的，要和卖家一起赔。",
    caveat: "“明知”由你证明，不容易。",
};
