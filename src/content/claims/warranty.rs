//! 三包: goods of the catalogue with periods of their own (三包规定 9 to 14), and repairs gone wrong or charged by a trick.

use super::{
    quality::{DEFECTIVE, DISCLOSED},
    shared::{
        CONSUMER, LOSS, REFUND, REFUND_IN_FULL, RETURN_POSTAGE, SINCE_2014, TRADER, paid, told_within,
        told_within_seven_days,
    },
};
use crate::{
    content::{
        law::{
            civil_code as civil, crpl, crpl_penalty as penalty, crpl_reg, evidence_rules as evidence,
            price_marking as marking, sanbao_1995 as sanbao, spc_general_part as general,
        },
        questions::{
            car, hold,
            warranty::{self, IN_WARRANTY, KIND, REPAIRS, SAME_MODEL},
            what,
        },
    },
    domain::{
        calendar::Length,
        claim::{Amount, Bearer, Claim, Element, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        money::Money,
        question::{Choice, Question},
        truth::Truth,
    },
};

/// Durable goods of one of these kinds. Who has a car or a telephone knows it: who cannot say has none.
fn durable(it: &Reader, kinds: &[Choice]) -> Truth {
    it.is(&what::GOODS, what::DURABLE).and_then(|| match it.is_any(&KIND, kinds) {
        Truth::Unknown if it.asked(&KIND) => Truth::No,
        told => told,
    })
}

fn faulty(it: &Reader, kinds: &[Choice]) -> Truth {
    it.is(&what::PROBLEM, what::DEFECT).and_then(|| durable(it, kinds))
}

/// A car.
pub(super) fn is_car(it: &Reader) -> Truth {
    durable(it, &[warranty::CAR])
}

/// A car that is at fault.
pub(super) fn faulty_car(it: &Reader) -> Truth {
    faulty(it, &[warranty::CAR])
}

/// We were told that it is a car. For claims about anything else, which ask no question about cars.
pub(super) fn is_known_car(it: &Reader) -> bool {
    is_car(it).is_yes()
}

/// We were told that the goods come under 三包 rules, before which the general ones step back.
pub(super) fn has_own_rules(it: &Reader) -> bool {
    durable(it, &[warranty::CATALOGUE, warranty::CAR]).is_yes()
}

fn listed(it: &Reader) -> Truth {
    faulty(it, &[warranty::CATALOGUE])
}

/// More than this many; not known while the count is not.
pub(super) fn more_than(it: &Reader, question: &'static Question, limit: u64) -> Truth {
    it.count(question).map(|count| limit < count).into()
}

/// No catalogue has a period as short as fifteen days, so within these nobody is asked.
const IN_TERM: Element = Element {
    name: "还在三包有效期里",
    test: |it| told_within(it, Length::Days(15)).or_else(|| it.yes(&IN_WARRANTY)),
    bearer: Bearer::Consumer,
    note: "期限看三包凭证和目录。修理占掉的天数不算。",
    proof: &[hold::ORDER, hold::CHAT],
    basis: &[&sanbao::SANBAO_1995_11, &sanbao::SANBAO_1995_14],
};

/// What no text of ours has been checked against.
const NOT_READ: &str = "三包规定没核到全文，各类商品的期限看三包凭证。";

const SWAP: Remedy = Remedy { name: "换同型号，三包期重新算", amount: None };

/// 七日内退、换、修.
pub static SEVEN_DAYS: Claim = Claim {
    id: "warranty-seven-days",
    title: "7日内退、换或修（三包）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: listed,
    elements: &[
        CONSUMER,
        TRADER,
        DEFECTIVE,
        Element {
            name: "交货7日内提出",
            test: told_within_seven_days,
            bearer: Bearer::Consumer,
            note: "要上门安装的，从装好那天数起。和七天无理由是两回事。",
            proof: &[hold::CHAT, hold::LOGISTICS],
            basis: &[&sanbao::SANBAO_1995_9],
        },
    ],
    defences: &[DISCLOSED],
    follows: None,
    remedies: &[REFUND, Remedy { name: "或者换货、修理，由你选", amount: None }, RETURN_POSTAGE],
    basis: &[&sanbao::SANBAO_1995_9, &crpl::CRPL_24_1, &crpl::CRPL_24_2, REFUND_IN_FULL, &sanbao::SANBAO_1995_17],
    in_force: SINCE_2014,
    plain: "三包商品7日内出毛病，退、换、修由你选，运费由卖家出。",
    caveat: NOT_READ,
};

/// 十五日内换、修.
pub static FIFTEEN_DAYS: Claim = Claim {
    id: "warranty-fifteen-days",
    title: "15日内换或修（三包）",
    elements: &[
        CONSUMER,
        TRADER,
        DEFECTIVE,
        Element {
            name: "交货15日内提出",
            test: |it| told_within(it, Length::Days(15)),
            bearer: Bearer::Consumer,
            note: "要上门安装的，从装好那天数起。",
            proof: &[hold::CHAT, hold::LOGISTICS],
            basis: &[&sanbao::SANBAO_1995_10],
        },
    ],
    remedies: &[Remedy { name: "换货或修理，由你选", amount: None }, RETURN_POSTAGE],
    basis: &[&sanbao::SANBAO_1995_10, &crpl::CRPL_24_1, &crpl::CRPL_24_2, &sanbao::SANBAO_1995_17],
    plain: "三包商品15日内出毛病，换或修由你选，运费由卖家出。",
    ..SEVEN_DAYS
};

/// 三包期内修理.
pub static REPAIR: Claim = Claim {
    id: "warranty-repair",
    title: "三包期内免费修",
    elements: &[CONSUMER, TRADER, DEFECTIVE, IN_TERM],
    remedies: &[Remedy { name: "免费修好", amount: None }, RETURN_POSTAGE, LOSS],
    basis: &[&sanbao::SANBAO_1995_11, &crpl::CRPL_24_1, &crpl::CRPL_24_2, &crpl_reg::CRPL_REG_18_1],
    plain: "三包期里出毛病，免费修，运费由卖家出。每修一次都要留修理记录。",
    caveat: "写“非原装配件不保”的条款可能无效，看个案。三包规定没核到全文，期限看三包凭证。",
    ..SEVEN_DAYS
};

fn repaired_twice(it: &Reader) -> Truth {
    it.is(&REPAIRS, warranty::TWICE)
}

fn too_long(it: &Reader, why: Choice, days: u64) -> Truth {
    it.is(&REPAIRS, why).and_then(|| more_than(it, &warranty::REPAIR_DAYS, days))
}

fn parts_missing(it: &Reader) -> Truth {
    too_long(it, warranty::PARTS_LATE, 90)
}

/// 修两次，换.
pub static EXCHANGE: Claim = Claim {
    id: "warranty-exchange",
    title: "修2次没好，换同型号",
    elements: &[
        CONSUMER,
        TRADER,
        IN_TERM,
        Element {
            name: "修过2次，还是不能正常用",
            test: repaired_twice,
            bearer: Bearer::Consumer,
            note: "凭修理记录。修1次不够。",
            proof: &[hold::CHAT, hold::PHOTOS],
            basis: &[&sanbao::SANBAO_1995_11],
        },
    ],
    remedies: &[SWAP, RETURN_POSTAGE],
    basis: &[&sanbao::SANBAO_1995_11, &sanbao::SANBAO_1995_14, &crpl::CRPL_24_1, &crpl::CRPL_24_2],
    plain: "三包期里修了2次还不能用，凭修理记录换同型号。换来的不能是修过的。",
    ..SEVEN_DAYS
};

/// 缺零件超过九十日，换.
pub static PARTS_MISSING: Claim = Claim {
    id: "warranty-parts-missing",
    title: "缺零件拖过90日，换货",
    elements: &[
        CONSUMER,
        TRADER,
        IN_TERM,
        Element {
            name: "厂家没零件，送修超过90日",
            test: parts_missing,
            bearer: Bearer::Consumer,
            note: "从送修那天数。满90日还不够，要超过。",
            proof: &[hold::CHAT, hold::PHOTOS],
            basis: &[&sanbao::SANBAO_1995_12],
        },
    ],
    remedies: &[SWAP, RETURN_POSTAGE],
    basis: &[&sanbao::SANBAO_1995_12, &sanbao::SANBAO_1995_14, &crpl::CRPL_24_1],
    plain: "厂家没有零件，超过90日还没修好，卖家要免费换一台。",
    ..SEVEN_DAYS
};

/// 修理者拖过三十日，由他换.
pub static REPAIRER_LATE: Claim = Claim {
    id: "warranty-repairer-late",
    title: "修理拖过30日，由修的人换",
    party: Party::Repairer,
    elements: &[
        CONSUMER,
        IN_TERM,
        Element {
            name: "修的人自己拖过30日",
            test: |it| too_long(it, warranty::REPAIRER_LATE, 30),
            bearer: Bearer::Consumer,
            note: "从送修那天数。满30日还不够，要超过。",
            proof: &[hold::CHAT, hold::PHOTOS],
            basis: &[&sanbao::SANBAO_1995_12],
        },
    ],
    remedies: &[SWAP],
    basis: &[&sanbao::SANBAO_1995_12, &sanbao::SANBAO_1995_14],
    plain: "修理的一方自己拖着，超过30日还没修好，由它免费换一台。",
    ..SEVEN_DAYS
};

/// The goods would have to be exchanged.
const EXCHANGEABLE: Element = Element {
    name: "已经够得上换货",
    test: |it| repaired_twice(it) | parts_missing(it),
    bearer: Bearer::Consumer,
    note: "修过2次还不能用，或者厂家缺零件超过90日。",
    proof: &[hold::CHAT, hold::PHOTOS],
    basis: &[&sanbao::SANBAO_1995_11, &sanbao::SANBAO_1995_12],
};

fn same_model(it: &Reader, answer: Choice) -> Truth {
    (repaired_twice(it) | parts_missing(it)).and_then(|| it.is(&SAME_MODEL, answer))
}

/// 没有同型号，退，不扣折旧.
pub static NO_MODEL: Claim = Claim {
    id: "warranty-refund",
    title: "没有同型号可换，全额退",
    elements: &[
        CONSUMER,
        TRADER,
        IN_TERM,
        EXCHANGEABLE,
        Element {
            name: "卖家没有同型号，你不要别的",
            test: |it| same_model(it, warranty::NO_MODEL),
            bearer: Bearer::Consumer,
            note: "有同型号而你要退的，走扣折旧的那一条。",
            proof: &[hold::CHAT],
            basis: &[&sanbao::SANBAO_1995_13],
        },
    ],
    remedies: &[REFUND, RETURN_POSTAGE],
    basis: &[&sanbao::SANBAO_1995_13, &sanbao::SANBAO_1995_11, &crpl::CRPL_24_2, REFUND_IN_FULL],
    plain: "够换货了，卖家却没有同型号，你又不要别的型号，就全额退，不扣折旧。",
    ..SEVEN_DAYS
};

/// 有同型号而要退，扣折旧.
pub static LESS_WEAR: Claim = Claim {
    id: "warranty-refund-less-wear",
    title: "有同型号却要退，扣折旧",
    elements: &[
        CONSUMER,
        TRADER,
        IN_TERM,
        EXCHANGEABLE,
        Element {
            name: "有同型号，你还是要退",
            test: |it| same_model(it, warranty::REFUSE_MODEL),
            bearer: Bearer::Consumer,
            note: "折旧按目录的日率扣，修理和待修的天数不扣。",
            proof: &[hold::CHAT],
            basis: &[&sanbao::SANBAO_1995_13],
        },
    ],
    remedies: &[
        Remedy {
            name: "退货款，要扣折旧",
            amount: Some(Amount {
                pot: Pot::Price,
                terms: &[Term { base_name: "实付价款，还没扣折旧", base: paid, times: 1 }],
                floor: None,
                up_to: true,
            }),
        },
        RETURN_POSTAGE,
    ],
    basis: &[&sanbao::SANBAO_1995_13, &sanbao::SANBAO_1995_11],
    plain: "够换货了，也有同型号，你一定要退也可以，但要扣折旧。",
    caveat: "列的是扣折旧以前的数，实际会少。日率没有核到，看三包凭证。",
    ..SEVEN_DAYS
};

/// Beyond repair, or found unfit. Of a car it is one answer of the question about its faults.
fn hopeless(it: &Reader) -> Truth {
    if is_known_car(it) {
        it.is(&car::FAULTS, car::HOPELESS)
    } else {
        it.is_any(&what::SEVERITY, &[what::HOPELESS, what::CONDEMNED])
    }
}

/// 够法定解除条件的退货, for goods with rules of their own.
pub static RESCISSION: Claim = Claim {
    id: "warranty-rescission",
    title: "退货退款（修不好、不合格）",
    scope: |it| faulty(it, &[warranty::CATALOGUE, warranty::CAR]),
    elements: &[
        DEFECTIVE,
        Element {
            name: "没法用也修不好，或认定不合格",
            test: hopeless,
            bearer: Bearer::Consumer,
            note: "只是修过还坏的，先按三包换。市场监管部门认定不合格的，要退就得退。",
            proof: &[hold::TEST_REPORT, hold::CHAT],
            basis: &[&civil::CIVIL_563_1, &crpl::CRPL_54],
        },
    ],
    remedies: &[REFUND, RETURN_POSTAGE, LOSS],
    basis: &[
        &crpl::CRPL_54,
        &civil::CIVIL_563_1,
        &civil::CIVIL_566,
        &crpl::CRPL_24_2,
        &civil::CIVIL_582,
        REFUND_IN_FULL,
    ],
    plain: "三包够不上的，毛病重到这买卖没意义了，或者部门认定不合格，也能退。",
    caveat: "能不能修好，双方说法不一时，要靠维修记录或检测。用久了的退多少，看个案。",
    ..SEVEN_DAYS
};

/// It was repaired or installed, as a service or under the warranty.
fn serviced(it: &Reader) -> Truth {
    it.is(&what::PROBLEM, what::DEFECT).and_then(|| {
        let service = it.is(&what::GOODS, what::SERVICE);
        service | durable(it, &[warranty::CATALOGUE, warranty::CAR])
    })
}

/// What the repairer did. Of a car it is one answer of the question about its repairs.
fn repairer(it: &Reader, did: Choice) -> Truth {
    let question = if is_known_car(it) { &car::REPAIRS } else { &REPAIRS };
    it.is(question, did)
}

fn cheated(it: &Reader) -> Truth {
    repairer(it, warranty::CHEATED)
}

fn fee(it: &Reader) -> Option<Money> {
    if cheated(it).is_yes() { it.money(&warranty::REPAIR_FEE) } else { None }
}

/// 维修欺诈.
pub static REPAIR_FRAUD: Claim = Claim {
    id: "repair-fraud",
    title: "修理骗人，修理费三倍",
    party: Party::Repairer,
    scope: serviced,
    elements: &[
        CONSUMER,
        Element {
            name: "谎报毛病、偷换零件，或没坏也修",
            test: cheated,
            bearer: Bearer::ConsumerStrict,
            note: "换下来的旧件、检测单、别家的诊断，最有用。",
            proof: &[hold::TEST_REPORT, hold::CHAT, hold::GOODS_KEPT],
            basis: &[&crpl::CRPL_20, &penalty::CRPL_PENALTY_13],
        },
        Element {
            name: "是故意的，你信了才付钱",
            test: |it| cheated(it).and_then(|| it.is_any(&what::INTENT, &[what::KNEW, what::LIED])),
            bearer: Bearer::ConsumerStrict,
            note: "判断错了、手艺差，不是故意。",
            proof: &[hold::CHAT, hold::TEST_REPORT],
            basis: &[&general::GENERAL_PART_21, &evidence::EVIDENCE_86],
        },
    ],
    defences: &[],
    remedies: &[
        Remedy {
            name: "修理费的三倍",
            amount: Some(Amount {
                pot: Pot::Punitive,
                terms: &[Term { base_name: "修理费", base: fee, times: 3 }],
                floor: Some(Money::yuan(500)),
                up_to: false,
            }),
        },
        Remedy {
            name: "退修理费",
            amount: Some(Amount {
                pot: Pot::Loss,
                terms: &[Term { base_name: "修理费", base: fee, times: 1 }],
                floor: None,
                up_to: false,
            }),
        },
    ],
    basis: &[
        &crpl::CRPL_55_1,
        &penalty::CRPL_PENALTY_13,
        &penalty::CRPL_PENALTY_16_2,
        &general::GENERAL_PART_21,
        &marking::PRICE_MARKING_11,
    ],
    plain: "修理时故意骗你多花钱，退修理费，再赔修理费的3倍，不到500元按500元。按修理费算，不按东西的价钱算。",
    caveat: "安装、调试另外收费的，要先标价；没标价的，可以举报。",
    ..SEVEN_DAYS
};

/// 修坏、装坏.
pub static REPAIR_DAMAGE: Claim = Claim {
    id: "repair-damage",
    title: "修坏、装坏了，赔损失",
    party: Party::Repairer,
    scope: serviced,
    elements: &[Element {
        name: "是修理、安装弄坏的",
        test: |it| repairer(it, warranty::BROKEN),
        bearer: Bearer::Consumer,
        note: "送修前后的照片、检测最有用。",
        proof: &[hold::PHOTOS, hold::TEST_REPORT, hold::CHAT],
        basis: &[&crpl::CRPL_52],
    }],
    defences: &[],
    remedies: &[Remedy { name: "免费修好、重做", amount: None }, LOSS],
    basis: &[&crpl::CRPL_52, &civil::CIVIL_577, &civil::CIVIL_582],
    plain: "修理、安装的一方有错，把东西弄坏了，由它免费修好，再赔损失。",
    caveat: "",
    ..SEVEN_DAYS
};
