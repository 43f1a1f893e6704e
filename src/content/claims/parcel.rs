//! 快递丢损、代签、放柜: who bought online turns to the seller, who sent a parcel to the courier. What was never delivered
//! to a buyer is in [`super::delivery`].

use super::shared::{LOSS, REFUND, SINCE_2021, paid};
use crate::{
    content::{
        law::{
            civil_code as civil, crpl, ecl, express_market as market, express_reg as express, postal_law as postal,
            spc_contract_general as contract, spc_online_consumer as online,
        },
        questions::{hold, parcel, what, when},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, InForce, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        money::Money,
        question::Choice,
        truth::Truth,
    },
};

/// The parcel came to this person in this way.
fn whose(it: &Reader, whose: &[Choice]) -> Truth {
    it.is(&what::PROBLEM, what::PARCEL).and_then(|| it.is_any(&parcel::WHOSE, whose))
}

/// Bought online, and something happened to the parcel.
pub fn bought(it: &Reader) -> Truth {
    whose(it, &[parcel::BOUGHT])
}

/// Bought online, and this happened to the parcel.
fn bought_and(it: &Reader, faults: &[Choice]) -> Truth {
    bought(it).and_then(|| it.is_any(&parcel::FAULT, faults))
}

/// Bought online, and it never came into the buyer's hands.
pub(super) fn never_arrived(it: &Reader) -> Truth {
    bought_and(it, &[parcel::LOST, parcel::HANDED])
}

/// Not delivered in law either: nobody took it with the buyer's consent (电商法 52(2)).
pub(super) fn undelivered(it: &Reader) -> Truth {
    let handed = || bought_and(it, &[parcel::HANDED]).and_then(|| !it.yes(&parcel::CONSENT));
    bought_and(it, &[parcel::LOST]).or_else(handed)
}

/// The buyer chose the courier, and with it the risk (电商法 20).
pub(super) const OWN_COURIER: Element = Element {
    name: "快递是你自己另找的",
    test: |it| bought(it).and_then(|| it.yes(&parcel::OWN_COURIER)),
    bearer: Bearer::Respondent,
    note: "自己叫快递上门取的，路上的风险归你。",
    proof: &[],
    basis: &[&ecl::ECL_20],
};

const BROKEN: Element = Element {
    name: "路上坏了、少了、晚了",
    test: |it| {
        let faulty =
            || it.is_any(&parcel::FAULT, &[parcel::DAMAGED, parcel::SHORT]).and_then(|| it.yes(&parcel::BEFORE));
        it.is(&parcel::FAULT, parcel::LATE).or_else(faulty)
    },
    bearer: Bearer::Consumer,
    note: "“签收就算没问题”无效。签收后才发现的，靠开箱视频、当天的反馈来证明。",
    proof: &[hold::UNBOXING, hold::PHOTOS, hold::CHAT, hold::LOGISTICS],
    basis: &[&ecl::ECL_20, &civil::CIVIL_593, &online::ONLINE_CONSUMER_1],
};

const REPAIR: Claim = Claim {
    id: "parcel-seller",
    title: "找卖家补、换或赔",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| bought_and(it, &[parcel::DAMAGED, parcel::SHORT, parcel::LATE]),
    elements: &[BROKEN],
    defences: &[OWN_COURIER],
    follows: None,
    remedies: &[Remedy { name: "补发、换货或减价", amount: None }, LOSS],
    basis: &[
        &ecl::ECL_20,
        &ecl::ECL_51,
        &civil::CIVIL_593,
        &civil::CIVIL_582,
        &civil::CIVIL_577,
        &online::ONLINE_CONSUMER_1,
    ],
    in_force: SINCE_2021,
    plain: "送到你手里以前出的事，归卖家。补、换、赔都找他，他再找快递。",
    caveat: "生鲜晚到，商品页有承诺的照承诺赔。直接告快递的，各地看法不一，先找卖家。",
};

/// 网购：路上坏了、少了、晚了.
pub static SELLER_REPAIR: Claim = REPAIR;

/// 网购：坏得没用了.
pub static SELLER_REFUND: Claim = Claim {
    id: "parcel-seller-refund",
    title: "找卖家退款（路上坏了）",
    elements: &[
        BROKEN,
        Element {
            name: "补也没用，或催了不补",
            test: |it| it.yes(&what::POINTLESS),
            bearer: Bearer::Consumer,
            note: "补一件、换一件就行的，先让他补。",
            proof: &[hold::CHAT],
            basis: &[&civil::CIVIL_563_1],
        },
    ],
    remedies: &[REFUND],
    basis: &[&civil::CIVIL_563_1, &civil::CIVIL_566, &ecl::ECL_20, &civil::CIVIL_593, &crpl::CRPL_24_1],
    plain: "坏得没法用、补不上的，退货退款，运费也由卖家出。",
    caveat: "收货7日内就提了的，也可以按质量问题直接退。",
    ..REPAIR
};

/// Sent by this person, or fetched by a courier of this person's own choice: the contract is with the courier.
pub(in crate::content) fn sent(it: &Reader) -> Truth {
    let faults = &[parcel::LOST, parcel::HANDED, parcel::DAMAGED, parcel::SHORT, parcel::LATE];
    whose(it, &[parcel::SENT]).or_else(|| bought_and(it, faults).and_then(|| it.yes(&parcel::OWN_COURIER)))
}

/// Sent by this person, in one of these ways.
fn sent_by(it: &Reader, ways: &[Choice]) -> Truth {
    sent(it).and_then(|| it.is_any(&parcel::BY, ways))
}

const GONE: Element = Element {
    name: "交寄以后丢了、坏了、少了",
    test: |it| it.is_any(&parcel::FAULT, &[parcel::LOST, parcel::HANDED, parcel::DAMAGED, parcel::SHORT]),
    bearer: Bearer::Consumer,
    note: "寄了什么、值多少，由你证明：购买记录、打包的照片、快递单。",
    proof: &[hold::LOGISTICS, hold::PHOTOS, hold::ORDER],
    basis: &[&express::EXPRESS_28_1, &civil::CIVIL_832],
};

const EXCUSED: Element = Element {
    name: "快递证明了不怪它",
    test: |it| it.is_any(&parcel::EXCUSE, &[parcel::FORCE, parcel::NATURE, parcel::OURS]),
    bearer: Bearer::Respondent,
    note: "天灾、东西自身的性质、合理损耗、寄收件人的过错，要由快递证明。",
    proof: &[],
    basis: &[&civil::CIVIL_832],
};

/// A limit that counts: declared value, or one the sender was warned of and no grave fault stands against (民法典 496, 506).
fn limited(it: &Reader) -> Truth {
    let warned = || it.is(&parcel::COVER, parcel::TOLD).and_then(|| !it.yes(&parcel::GROSS));
    it.is(&parcel::COVER, parcel::INSURED).or_else(warned)
}

const fn value(up_to: bool) -> Remedy {
    Remedy {
        name: "赔丢损的价值",
        amount: Some(Amount {
            pot: Pot::Price,
            terms: &[Term {
                base_name: "丢损的价值",
                // Who bought it knows what was paid; who did not is asked what it is worth.
                base: |it| if bought(it).is_yes() { paid(it) } else { it.money(&parcel::VALUE) },
                times: 1,
            }],
            floor: None,
            up_to,
        }),
    }
}

const AGREED_SUM: Remedy = Remedy {
    name: "照约定赔",
    amount: Some(Amount {
        pot: Pot::Price,
        terms: &[Term { base_name: "约定的赔款", base: |it| it.money(&parcel::AGREED), times: 1 }],
        floor: None,
        up_to: false,
    }),
};

const SINCE_2021_SENT: InForce = InForce { span: civil::CIVIL.in_force, on: &parcel::SENT_ON };

const AGREED: Claim = Claim {
    id: "courier-agreed",
    title: "快递照保价、约定赔",
    party: Party::Courier,
    liability: Liability::Direct,
    scope: |it| sent_by(it, &[parcel::COURIER]),
    elements: &[
        GONE,
        Element {
            name: "保了价，或有算数的约定",
            test: limited,
            bearer: Bearer::Consumer,
            note: "限额写在格式条款里的，快递要证明寄之前提醒、讲清了。",
            proof: &[hold::LOGISTICS, hold::PAYMENT],
            basis: &[&express::EXPRESS_22_1, &civil::CIVIL_496_2, &contract::CONTRACT_GENERAL_10_3],
        },
    ],
    defences: &[EXCUSED],
    follows: None,
    remedies: &[AGREED_SUM],
    basis: &[&express::EXPRESS_28_1, &express::EXPRESS_OLD_27, &civil::CIVIL_833],
    in_force: SINCE_2021_SENT,
    plain: "保了价的照保价规则赔，没保价、约定有效的照约定赔。",
    caveat: "故意或重大过失的，保价的限额能不能不管，看个案。",
};

/// 商业快递：保价或有效约定.
pub static COURIER_AGREED: Claim = AGREED;

/// 商业快递：按市场价.
pub static COURIER_MARKET: Claim = Claim {
    id: "courier-market",
    title: "快递按市场价赔",
    elements: &[
        GONE,
        Element {
            name: "没有算数的限额",
            test: |it| !limited(it),
            bearer: Bearer::Respondent,
            note: "没提醒的限额不算数；故意、重大过失的，免责的话无效。",
            proof: &[hold::LOGISTICS],
            basis: &[&civil::CIVIL_496_2, &civil::CIVIL_506, &express::EXPRESS_22_1],
        },
    ],
    remedies: &[value(false)],
    basis: &[
        &express::EXPRESS_28_1,
        &express::EXPRESS_OLD_27,
        &civil::CIVIL_833,
        &civil::CIVIL_832,
        &civil::CIVIL_496_2,
        &civil::CIVIL_506,
        &postal::POSTAL_59,
    ],
    plain: "没有算数的限额，就按送到地的市场价赔。“最多赔运费几倍”管不到普通快递。",
    caveat: "贵重东西没声明、没保价的，可能只赔快递料得到的数，看个案。",
    ..AGREED
};

const POST: &[Choice] = &[parcel::POST_PARCEL, parcel::REGISTERED];

/// 邮政普遍服务：保价.
pub static POST_INSURED: Claim = Claim {
    id: "post-insured",
    title: "邮局照保价额赔",
    scope: |it| sent_by(it, POST),
    elements: &[
        GONE,
        Element {
            name: "保了价",
            test: |it| it.is(&parcel::COVER, parcel::INSURED),
            bearer: Bearer::Consumer,
            note: "看收据上的保价额。",
            proof: &[hold::LOGISTICS, hold::PAYMENT],
            basis: &[&postal::POSTAL_47_1],
        },
    ],
    basis: &[&postal::POSTAL_47_1],
    plain: "全丢全毁按保价额赔，丢一部分、坏一部分按比例赔。",
    caveat: "",
    ..AGREED
};

/// 邮政普遍服务：未保价的限额.
pub static POST_CAPPED: Claim = Claim {
    id: "post-capped",
    title: "邮局在限额里赔",
    scope: |it| sent_by(it, POST),
    elements: &[
        GONE,
        Element {
            name: "没保价，限额提醒过",
            test: |it| it.is(&parcel::COVER, parcel::TOLD),
            bearer: Bearer::Respondent,
            note: "限额要在营业告示和单据上醒目写明，没写的不能用。",
            proof: &[hold::LOGISTICS, hold::PAYMENT],
            basis: &[&postal::POSTAL_47_1],
        },
        Element {
            name: "不是故意、重大过失",
            test: |it| !it.yes(&parcel::GROSS),
            bearer: Bearer::Consumer,
            note: "是的话，限额作废，赔实际损失。",
            proof: &[],
            basis: &[&postal::POSTAL_47_1],
        },
    ],
    remedies: &[Remedy {
        name: "限额里的赔款",
        amount: Some(Amount {
            pot: Pot::Price,
            terms: &[
                Term { base_name: "挂号信的邮费", base: letter_fee, times: 3 },
                Term { base_name: "实际损失，但不超过邮费的三倍", base: capped, times: 1 },
            ],
            floor: None,
            up_to: false,
        }),
    }],
    basis: &[&postal::POSTAL_47_1, &postal::POSTAL_45],
    plain: "没保价的包裹赔实际损失，最多邮费的3倍；挂号信按邮费的3倍。",
    caveat: "这个限额只管邮局的普通包裹和挂号信，特快和快递公司都不适用。",
    ..AGREED
};

/// The fee of a registered letter.
fn letter_fee(it: &Reader) -> Option<Money> {
    if it.is(&parcel::BY, parcel::REGISTERED).is_yes() { it.money(&parcel::FEE) } else { None }
}

/// The loss of an uninsured parcel, but never more than three times the fee.
fn capped(it: &Reader) -> Option<Money> {
    if !it.is(&parcel::BY, parcel::POST_PARCEL).is_yes() {
        return None;
    }
    let (loss, fee) = (it.money(&parcel::VALUE), it.money(&parcel::FEE));
    Some(loss?.min(fee?.times(3)))
}

/// 邮政普遍服务：限额不能用.
pub static POST_FULL: Claim = Claim {
    id: "post-full",
    title: "邮局赔实际损失",
    scope: |it| sent_by(it, &[parcel::POST_PARCEL, parcel::REGISTERED, parcel::ORDINARY]),
    elements: &[
        GONE,
        Element {
            name: "限额没提醒，或者故意、重大过失",
            test: |it| {
                // Of ordinary mail nothing is owed unless the fault is grave (邮政法 46).
                let letter = it.is(&parcel::BY, parcel::ORDINARY);
                let unwarned = if letter.is_yes() { Truth::No } else { it.is(&parcel::COVER, parcel::UNTOLD) };
                unwarned.or_else(|| it.yes(&parcel::GROSS))
            },
            bearer: Bearer::Consumer,
            note: "平信只看故意、重大过失，一般不赔。",
            proof: &[hold::LOGISTICS],
            basis: &[&postal::POSTAL_46, &postal::POSTAL_47_1],
        },
    ],
    remedies: &[value(false)],
    basis: &[&postal::POSTAL_47_1, &postal::POSTAL_46],
    plain: "限额没有醒目告诉你的，或者故意、错得离谱的，赔实际损失。",
    caveat: "",
    ..AGREED
};

/// 寄件延误.
pub static COURIER_LATE: Claim = Claim {
    id: "courier-late",
    title: "赔晚到的损失",
    scope: |it| sent(it).and_then(|| it.is(&parcel::FAULT, parcel::LATE)),
    elements: &[Element {
        name: "说好的时间没送到",
        test: |it| it.yes(&parcel::BY_WHEN),
        bearer: Bearer::Consumer,
        note: "看下单页写的时效。写明“预计”的，一般不算约定。",
        proof: &[hold::LOGISTICS, hold::LISTING],
        basis: &[&express::EXPRESS_28_1, &civil::CIVIL_577],
    }],
    remedies: &[LOSS],
    basis: &[&express::EXPRESS_28_1, &express::EXPRESS_OLD_27, &civil::CIVIL_577, &civil::CIVIL_584],
    plain: "说好哪天送到没送到，因此多花的钱可以要快递赔。保了价的照保价规则。",
    caveat: "只赔寄的时候快递料得到的损失。",
    ..AGREED
};

const SINCE_2021_KNEW: InForce = InForce { span: civil::CIVIL.in_force, on: &when::KNEW };

/// 送到约定的地址.
pub static COURIER_DOOR: Claim = Claim {
    id: "courier-door",
    title: "送到约定的地址",
    scope: |it| {
        let mine = whose(it, &[parcel::BOUGHT, parcel::TO_ME]);
        mine.and_then(|| it.is_any(&parcel::FAULT, &[parcel::HANDED, parcel::LEFT]))
    },
    elements: &[Element {
        name: "没经你同意",
        test: |it| !it.yes(&parcel::CONSENT),
        bearer: Bearer::Respondent,
        note: "快递要证明你同意过别人代收、放柜子或驿站。",
        proof: &[hold::LOGISTICS, hold::CHAT],
        basis: &[&ecl::ECL_52_2, &market::EXPRESS_MARKET_28],
    }],
    defences: &[],
    remedies: &[Remedy { name: "照约定的地址送到你手里", amount: None }],
    basis: &[&ecl::ECL_52_2, &express::EXPRESS_26, &market::EXPRESS_MARKET_28],
    in_force: SINCE_2021_KNEW,
    plain: "没问过你就代签、放柜，可以要求送到约定的地址，也可以举报。",
    caveat: "擅自放柜只是罚款，罚款归国库。东西好好的、没有损失，一般没有赔款。",
    ..AGREED
};

/// 收件人直接找快递.
pub static COURIER_TORT: Claim = Claim {
    id: "courier-tort",
    title: "直接找快递赔（看个案）",
    scope: |it| {
        let mine = whose(it, &[parcel::TO_ME]);
        mine.and_then(|| it.is_any(&parcel::FAULT, &[parcel::LOST, parcel::HANDED, parcel::DAMAGED, parcel::SHORT]))
    },
    elements: &[Element {
        name: "是快递做错了",
        test: |it| {
            let handed = it.is(&parcel::FAULT, parcel::HANDED).and_then(|| !it.yes(&parcel::CONSENT));
            handed.or_else(|| it.yes(&parcel::WRONG))
        },
        bearer: Bearer::Consumer,
        note: "你不是寄件合同的一方，要证明它有过错、东西归你、值多少。",
        proof: &[hold::LOGISTICS, hold::CHAT, hold::UNBOXING],
        basis: &[&civil::CIVIL_1165],
    }],
    remedies: &[value(true)],
    basis: &[&civil::CIVIL_1165, &civil::CIVIL_1184],
    in_force: SINCE_2021_KNEW,
    plain: "合同是寄件人和快递的，最好由他出面要。你也可以按侵权直接找快递。",
    caveat: "收件人直接告快递，各地法院看法不一，能不能成、赔多少，看个案。",
    ..AGREED
};
