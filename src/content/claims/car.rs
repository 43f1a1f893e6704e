//! 汽车: exchange, return and repair of family cars (家用汽车三包规定), recall, and concealed accidents.

use super::{
    fraud::{TREBLE_BASE, about_fraud},
    quality::{DEFECTIVE, DISCLOSED},
    shared::{CONSUMER, LOSS, REFUND, TRADER, paid, to_refund, told_within, told_within_seven_days},
    warranty::{faulty_car, is_car, more_than},
};
use crate::{
    content::{
        law::{civil_code as civil, defective_auto_recall as recall, sanbao_auto as auto},
        questions::{car, hold, warranty, what, when},
    },
    domain::{
        calendar::Length,
        claim::{Amount, Bearer, Claim, Element, InForce, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        money::Money,
        truth::Truth,
    },
};

/// 家用汽车三包规定, by the day of the invoice.
const SINCE_CAR_RULES: InForce = InForce { span: auto::SANBAO_AUTO.in_force, on: &when::ORDERED };

/// Told in time, and with no more kilometres than this: whichever comes first ends it.
fn within(it: &Reader, length: Length, km: u64) -> Truth {
    told_within(it, length).and_then(|| !more_than(it, &car::FAULT_KM, km))
}

/// At least so long, by rule; the voucher may give more.
fn in_term(it: &Reader, years: u16, km: u64) -> Truth {
    within(it, Length::Years(years), km).or_else(|| it.yes(&warranty::IN_WARRANTY))
}

/// Told in writing before, and against no binding standard.
const TOLD_IN_WRITING: Element =
    Element { name: "买时书面写明了这个瑕疵", basis: &[&auto::SANBAO_AUTO_32], ..DISCLOSED };

const SIXTY_DAYS: Element = Element {
    name: "60日或3000公里内，先到为准",
    test: |it| within(it, Length::Days(60), 3000),
    bearer: Bearer::Consumer,
    note: "从购车发票那天数起；交车晚的，从交车那天。",
    proof: &[hold::CHAT, hold::ORDER],
    basis: &[&auto::SANBAO_AUTO_18, &auto::SANBAO_AUTO_23],
};

const FREE_REPAIR_TERM: Element = Element {
    name: "还在包修期里",
    test: |it| in_term(it, 3, 60_000),
    bearer: Bearer::Consumer,
    note: "至少3年或6万公里，先到为准；凭证写得长的，按凭证。",
    proof: &[hold::ORDER, hold::CHAT],
    basis: &[&auto::SANBAO_AUTO_18],
};

const UNIT: Element = Element {
    name: "总成或它的主要零部件要换",
    test: |it| it.is(&car::FAULTS, car::UNIT),
    bearer: Bearer::Consumer,
    note: "发动机、变速器、动力电池、驱动电机。",
    proof: &[hold::TEST_REPORT, hold::CHAT],
    basis: &[&auto::SANBAO_AUTO_22, &auto::SANBAO_AUTO_20],
};

const OR_ANOTHER: Remedy = Remedy { name: "或者换车，由你选", amount: None };
const NOT_TAXES: &str = "另赔登记费、卖家收的加装费（扣折旧）和服务费；税费、保险按国家规定，不在里面。";

/// 七日内换退.
pub static SEVEN_DAYS: Claim = Claim {
    id: "car-seven-days",
    title: "7日内换车或退车",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: faulty_car,
    elements: &[
        CONSUMER,
        TRADER,
        DEFECTIVE,
        UNIT,
        Element {
            name: "7日内提出",
            test: told_within_seven_days,
            bearer: Bearer::Consumer,
            note: "从购车发票那天数起；交车晚的，从交车那天。",
            proof: &[hold::CHAT, hold::ORDER],
            basis: &[&auto::SANBAO_AUTO_22, &auto::SANBAO_AUTO_18],
        },
    ],
    defences: &[TOLD_IN_WRITING],
    follows: None,
    remedies: &[REFUND, OR_ANOTHER, LOSS],
    basis: &[
        &auto::SANBAO_AUTO_22,
        &auto::SANBAO_AUTO_3_1,
        &auto::SANBAO_AUTO_25,
        &auto::SANBAO_AUTO_26_1,
        &auto::SANBAO_AUTO_28,
        &auto::SANBAO_AUTO_32,
    ],
    in_force: SINCE_CAR_RULES,
    plain: "刚买7日就要换总成或主要零部件的，换车、退车由你选，不扣使用补偿费。",
    caveat: NOT_TAXES,
};

/// 六十日或三千公里内换退.
pub static SIXTY: Claim = Claim {
    id: "car-sixty-days",
    title: "60日内换车或退车（危险）",
    elements: &[
        CONSUMER,
        TRADER,
        DEFECTIVE,
        Element {
            name: "转向、制动失效，车身开裂，漏油，电池起火",
            test: |it| it.is(&car::FAULTS, car::DANGER),
            bearer: Bearer::Consumer,
            note: "要是质量问题造成的。",
            proof: &[hold::TEST_REPORT, hold::PHOTOS, hold::CHAT],
            basis: &[&auto::SANBAO_AUTO_23],
        },
        SIXTY_DAYS,
    ],
    basis: &[
        &auto::SANBAO_AUTO_23,
        &auto::SANBAO_AUTO_3_1,
        &auto::SANBAO_AUTO_25,
        &auto::SANBAO_AUTO_26_1,
        &auto::SANBAO_AUTO_28,
        &auto::SANBAO_AUTO_32,
    ],
    plain: "60日、3000公里以内出这种毛病，换车、退车由你选，不扣使用补偿费。",
    ..SEVEN_DAYS
};

/// 六十日或三千公里内免费换总成.
pub static NEW_UNIT: Claim = Claim {
    id: "car-new-unit",
    title: "60日内免费换总成",
    party: Party::Repairer,
    elements: &[CONSUMER, DEFECTIVE, UNIT, SIXTY_DAYS],
    remedies: &[Remedy { name: "免费换总成", amount: None }],
    basis: &[&auto::SANBAO_AUTO_20, &auto::SANBAO_AUTO_32],
    plain: "60日、3000公里以内，总成的主要零部件有问题，可以要求整个总成免费换新。",
    caveat: "",
    ..SEVEN_DAYS
};

/// The four cases of 汽车三包规定 24: of the last, more than thirty days or more than four times.
fn four_cases(it: &Reader) -> Truth {
    let twice = it.is_any(&car::REPAIRS, &[car::SAFETY_TWICE, car::UNIT_TWICE, car::PART_TWICE]);
    let days = it.is(&car::REPAIRS, car::MANY_DAYS).and_then(|| more_than(it, &car::DAYS, 30));
    let times = it.is(&car::REPAIRS, car::MANY_TIMES).and_then(|| more_than(it, &car::TIMES, 4));
    twice | days | times
}

/// The highest rate there may be: 0.5 %, in hundredths of a percent.
const HIGHEST_RATE: u64 = 50;

/// The charge for use (汽车三包规定 27): price × km ÷ 1000 × n, in whole fen, rounded down. While n is not known, the
/// highest: nobody is promised too much.
fn charge(it: &Reader) -> Option<Money> {
    let (price, km) = (paid(it), it.count(&car::KM));
    let rate = it.count(&car::RATE).unwrap_or(HIGHEST_RATE).min(HIGHEST_RATE);
    let scaled = price?.in_fen().saturating_mul(km?).saturating_mul(rate);
    Some(Money::fen(scaled / (1000 * 10_000)))
}

fn price_less_charge(it: &Reader) -> Option<Money> {
    let (price, charge) = (to_refund(it), charge(it));
    Some(price?.less(charge?))
}

/// 四种情形换退.
pub static FOUR_CASES: Claim = Claim {
    id: "car-four-cases",
    title: "修了还坏，换车或退车",
    elements: &[
        CONSUMER,
        TRADER,
        Element {
            name: "够上四种情形之一",
            test: four_cases,
            bearer: Bearer::Consumer,
            note: "同一问题修4次不够，要第5次；累计修30日不够，要第31日。凭维修单。",
            proof: &[hold::CHAT, hold::PHOTOS],
            basis: &[&auto::SANBAO_AUTO_24_1],
        },
        Element {
            name: "还在三包期里",
            test: |it| in_term(it, 2, 50_000),
            bearer: Bearer::Consumer,
            note: "至少2年或5万公里，先到为准；凭证写得长的，按凭证。转手的车，三包跟着走。",
            proof: &[hold::ORDER, hold::CHAT],
            basis: &[&auto::SANBAO_AUTO_18, &auto::SANBAO_AUTO_30],
        },
    ],
    remedies: &[
        Remedy {
            name: "退车款，扣使用补偿费",
            amount: Some(Amount {
                pot: Pot::Price,
                terms: &[Term { base_name: "车款减去使用补偿费", base: price_less_charge, times: 1 }],
                floor: None,
                up_to: false,
            }),
        },
        Remedy { name: "或者换车，你付使用补偿费", amount: None },
        LOSS,
    ],
    basis: &[
        &auto::SANBAO_AUTO_24_1,
        &auto::SANBAO_AUTO_27,
        &auto::SANBAO_AUTO_3_1,
        &auto::SANBAO_AUTO_25,
        &auto::SANBAO_AUTO_26_1,
        &auto::SANBAO_AUTO_28,
        &auto::SANBAO_AUTO_32,
    ],
    plain: "可以换车或退车，你付使用补偿费：车价×公里数÷1000×系数，不足1分舍去。系数不清楚的，先按最高的0.5%扣。",
    caveat: NOT_TAXES,
    ..SEVEN_DAYS
};

/// 包修.
pub static FREE_REPAIR: Claim = Claim {
    id: "car-free-repair",
    title: "包修期内免费修车",
    party: Party::Repairer,
    elements: &[CONSUMER, DEFECTIVE, FREE_REPAIR_TERM],
    remedies: &[Remedy { name: "免费修，工时、材料都不收", amount: None }],
    basis: &[&auto::SANBAO_AUTO_19_1, &auto::SANBAO_AUTO_18, &auto::SANBAO_AUTO_32],
    plain: "包修期里有质量问题，免费修。不能因为你在别处保养就不修。",
    caveat: "电池衰减算不算质量问题，看三包凭证写的限值。",
    ..SEVEN_DAYS
};

/// 备用车.
pub static SUBSTITUTE: Claim = Claim {
    id: "car-substitute",
    title: "修车超过5日，给备用车",
    party: Party::Repairer,
    elements: &[
        CONSUMER,
        DEFECTIVE,
        FREE_REPAIR_TERM,
        Element {
            name: "一次修了超过5日",
            test: |it| it.is(&car::REPAIRS, car::ONE_LONG).and_then(|| more_than(it, &car::LONGEST, 5)),
            bearer: Bearer::Consumer,
            note: "等零件的日子也算。从第6日起给。",
            proof: &[hold::CHAT, hold::PHOTOS],
            basis: &[&auto::SANBAO_AUTO_21],
        },
    ],
    remedies: &[Remedy { name: "第6日起的备用车，或合理的交通费", amount: None }],
    basis: &[&auto::SANBAO_AUTO_21, &auto::SANBAO_AUTO_32],
    plain: "包修期里一次修了超过5日，从第6日起，要给你备用车或合理的交通费。",
    caveat: "双方另有约定的，按约定。",
    ..SEVEN_DAYS
};

/// 召回.
pub static RECALL: Claim = Claim {
    id: "car-recall",
    title: "召回，免费消除危险",
    party: Party::Producer,
    elements: &[Element {
        name: "厂家宣布过召回",
        test: |it| it.is(&car::FAULTS, car::RECALLED),
        bearer: Bearer::Consumer,
        note: "用车架号在召回公告里查。",
        proof: &[],
        basis: &[&recall::AUTO_RECALL_0],
    }],
    defences: &[],
    remedies: &[Remedy { name: "免费消除缺陷", amount: None }],
    basis: &[&civil::CIVIL_1206, &recall::AUTO_RECALL_0],
    in_force: super::shared::SINCE_2021,
    plain: "召回的费用由厂家出。召回了，你照样可以按三包换退，或者另要赔偿。",
    caveat: "召回条例没有核到条文。",
    ..SEVEN_DAYS
};

/// 隐瞒事故、调表、泡水.
pub static FRAUD: Claim = Claim {
    id: "car-fraud-treble",
    title: "三倍赔偿（隐瞒车况）",
    scope: |it| {
        let sold_or_faulty = it.is_any(&what::PROBLEM, &[what::FAKE, what::MISLED, what::DEFECT]);
        sold_or_faulty.and_then(|| is_car(it)).and_then(|| about_fraud(it))
    },
    remedies: &[Remedy {
        name: "三倍赔偿",
        amount: Some(Amount {
            pot: Pot::Punitive,
            terms: &[Term { base_name: "实付车款", base: paid, times: 3 }],
            floor: Some(Money::yuan(500)),
            // Whether the whole price is the base courts see differently.
            up_to: true,
        }),
    }],
    plain: "故意瞒着事故、调表、泡水，你因此才买的，可以要3倍，不到500元按500元。",
    caveat: "按整车价算，还是只按瞒着的那部分算，各地判得不一样。列的是最多的数。",
    ..TREBLE_BASE
};
