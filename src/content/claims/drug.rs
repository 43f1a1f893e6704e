//! 药品: ten-fold damages for fake and substandard medicine (药品管理法 144(3)), refund and loss. Devices are no medicine.

use super::{
    food::some_harm,
    shared::{CONSUMER, LOSS, REFUND, REFUND_IN_FULL, RETURN_POSTAGE, and_also, paid},
};
use crate::{
    content::{
        law::{
            crpl, drug_law as drug, drug_law_reg as drug_reg, drug_online_sale as online_sale,
            med_device_reg as device, spc_food_drug as fooddrug, spc_food_drug_punitive as punitive,
        },
        questions::{drug as asked, hold, what, when, who},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, InForce, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        money::Money,
        question::Choice,
        truth::Truth,
    },
};

/// Medicine, and a trouble that can come from what it is.
fn about_drug(it: &Reader) -> Truth {
    let problem = it.is_any(&what::PROBLEM, &[what::FAKE, what::MISLED, what::DEFECT, what::FOOD, what::OTHER_PROBLEM]);
    and_also(it, problem, || it.is(&what::GOODS, what::MEDICAL))
}

/// 假药、劣药.
const BAD: &[Choice] = &[asked::COUNTERFEIT, asked::SUBSTANDARD, asked::EXPIRED];
/// What is not by itself a fault of the medicine.
const HARMLESS: &[Choice] = &[asked::ILLICIT, asked::UNAPPROVED, asked::PRAISED, asked::DEVICE];

fn bad_drug(it: &Reader) -> Truth {
    let bad = it.is_any(&asked::DRUG_FAULT, BAD);
    bad.or_else(|| if it.is_any(&asked::DRUG_FAULT, HARMLESS).is_yes() { Truth::No } else { Truth::Unknown })
}

const MEDICINE: Element = Element {
    name: "是药，不是器械",
    test: |it| !it.is(&asked::DRUG_FAULT, asked::DEVICE),
    bearer: Bearer::Consumer,
    note: "看批准文号：药是“国药准字”，器械是“械注准”“械备”。器械没有法定的十倍。",
    proof: &[hold::PHOTOS, hold::ORDER],
    basis: &[&drug::DRUG_98, &drug::DRUG_144_3, &device::DEVICE_46_2],
};

const FAKE_OR_SUBSTANDARD: Element = Element {
    name: "是假药或者劣药",
    test: bad_drug,
    bearer: Bearer::Consumer,
    note: "多要靠药监的检验或认定。没处方就卖、没批准进口、广告吹过头，本身都不算。",
    proof: &[hold::TEST_REPORT, hold::GOODS_KEPT, hold::PHOTOS],
    basis: &[&drug::DRUG_98, &punitive::FOOD_PUNITIVE_10],
};

const SELLER_KNEW: Element = Element {
    name: "卖的人明知是假药、劣药",
    test: |it| bad_drug(it).and_then(|| it.is_any(&what::INTENT, &[what::KNEW, what::LIED])),
    bearer: Bearer::Consumer,
    note: "药店、医院、个人都一样。自己也被骗的，只退款、赔损失。",
    proof: &[hold::CHAT, hold::TEST_REPORT],
    basis: &[&drug::DRUG_144_3],
};

/// Expired is what it became in the shop; everything else it was when it left.
const MADE_SO: Element = Element {
    name: "出厂时就有这个问题",
    test: |it| {
        let made = it.is_any(&asked::DRUG_FAULT, &[asked::COUNTERFEIT, asked::SUBSTANDARD]);
        made.or_else(|| bad_drug(it).and_then(|| !it.is(&asked::DRUG_FAULT, asked::EXPIRED)))
    },
    bearer: Bearer::Consumer,
    note: "放过期是卖的人的事。冒充别家牌子的，要找真正做的那家。",
    proof: &[hold::TEST_REPORT, hold::GOODS_KEPT, hold::PHOTOS],
    basis: &[&drug::DRUG_144_3],
};

/// Never asked of what a shop, a live room or a site of its own sold: none of the three is a trade.
const EXCEPTED: Element = Element {
    name: "少量自救互助、祖传配方",
    test: |it| {
        let aside = [who::GROUP_BUY, who::SECOND_HAND, who::OVERSEAS, who::PRIVATE, who::IN_PERSON];
        bad_drug(it).and_then(|| it.is_any(&who::CHANNEL, &aside)).and_then(|| {
            let made = it.is_any(&asked::EXCEPTION, &[asked::MUTUAL_AID, asked::FOLK]);
            let unhurt = || !it.is(&what::COSTS, what::HARM);
            it.is(&asked::EXCEPTION, asked::BROUGHT_IN) | made.and_then(unhurt)
        })
    },
    bearer: Bearer::Respondent,
    note: "不赚钱、量很少，前两类还要没伤人。处罚决定、检验结论说是假劣药的，不算例外。",
    proof: &[],
    basis: &[&punitive::FOOD_PUNITIVE_11_1],
};

/// In force since the drug law of 2019, by the day of the order.
const SINCE_2019: InForce = InForce { span: drug::DRUG.in_force, on: &when::ORDERED };

const TENFOLD: Remedy = Remedy {
    name: "十倍赔偿",
    amount: Some(Amount {
        pot: Pot::Punitive,
        terms: &[
            Term { base_name: "价款", base: paid, times: 10 },
            Term { base_name: "人身和财物的损失", base: some_harm, times: 3 },
        ],
        floor: Some(Money::yuan(1000)),
        up_to: false,
    }),
};

/// 十倍，找卖的人.
pub static TENFOLD_SELLER: Claim = Claim {
    id: "drug-tenfold",
    title: "十倍赔偿（假劣药，明知还卖）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_drug,
    elements: &[CONSUMER, MEDICINE, FAKE_OR_SUBSTANDARD, SELLER_KNEW],
    defences: &[EXCEPTED],
    follows: None,
    remedies: &[TENFOLD],
    basis: &[
        &drug::DRUG_144_3,
        &drug::DRUG_98,
        &punitive::FOOD_PUNITIVE_10,
        &punitive::FOOD_PUNITIVE_11_1,
        &punitive::FOOD_PUNITIVE_9_1,
        &punitive::FOOD_PUNITIVE_9_2,
        &fooddrug::FOOD_DRUG_15,
    ],
    in_force: SINCE_2019,
    plain: "明知是假药、劣药还卖，另要价款的10倍，或损失的3倍，取多的。不到1000元的，按1000元。受害人和近亲属都能要。",
    caveat: "和欺诈三倍只选一样。拿食品冒充药卖的，可能也是假药，看个案。",
};

/// 十倍，找厂家.
pub static TENFOLD_PRODUCER: Claim = Claim {
    id: "drug-tenfold-producer",
    title: "十倍赔偿（假劣药，找厂家）",
    party: Party::Producer,
    liability: Liability::Direct,
    scope: about_drug,
    elements: &[CONSUMER, MEDICINE, FAKE_OR_SUBSTANDARD, MADE_SO],
    defences: &[EXCEPTED],
    follows: None,
    remedies: &[TENFOLD],
    basis: &[
        &drug::DRUG_144_3,
        &drug::DRUG_98,
        &punitive::FOOD_PUNITIVE_10,
        &punitive::FOOD_PUNITIVE_11_1,
        &fooddrug::FOOD_DRUG_15,
    ],
    in_force: SINCE_2019,
    plain: "做出假药、劣药的厂家，另要价款的10倍，或损失的3倍，取多的。不到1000元的，按1000元。不用证明它明知。",
    caveat: "",
};

/// 退款、赔损失，找卖的人.
pub static REFUND_SELLER: Claim = Claim {
    id: "drug-refund",
    title: "退款、赔损失（假药、劣药）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: about_drug,
    elements: &[MEDICINE, FAKE_OR_SUBSTANDARD],
    defences: &[],
    follows: None,
    remedies: &[REFUND, RETURN_POSTAGE, LOSS],
    basis: &[
        &drug::DRUG_144_2,
        &drug::DRUG_144_1,
        &punitive::FOOD_PUNITIVE_2,
        &fooddrug::FOOD_DRUG_5_2,
        &crpl::CRPL_52,
        &drug::DRUG_61_1,
        &drug::DRUG_61_2,
        &drug_reg::DRUG_REG_46,
        &online_sale::DRUG_ONLINE_0,
        REFUND_IN_FULL,
    ],
    in_force: SINCE_2019,
    plain: "假药、劣药退货款，看病等损失也赔。持有人、厂家、药店、医院任选，谁先被找谁先赔。",
    caveat: "药没问题、只是违规卖或吹过头的，走退货、三倍那几条。没有处方不卖给你，不算侵权。",
};

/// 赔损失，找持有人、厂家.
pub static REFUND_PRODUCER: Claim = Claim {
    id: "drug-refund-producer",
    title: "退款、赔损失（假药、劣药）",
    party: Party::Producer,
    liability: Liability::Direct,
    scope: about_drug,
    elements: &[MEDICINE, FAKE_OR_SUBSTANDARD],
    defences: &[],
    follows: None,
    remedies: &[REFUND, LOSS],
    basis: &[&drug::DRUG_144_2, &drug::DRUG_144_1, &fooddrug::FOOD_DRUG_5_2],
    in_force: SINCE_2019,
    plain: "持有许可的公司和厂家，也要先赔，再去找该负责的人。",
    caveat: "",
};
