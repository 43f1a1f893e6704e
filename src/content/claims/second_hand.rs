//! 二手、闲置: what remains against a private seller, whom consumer law does not bind, and why "no returns" does not hold.

use super::{
    platform::bought,
    shared::{LOSS, REFUND, SINCE_2021, and_also, misled, sold_by_trader},
};
use crate::{
    content::{
        holidays::CALENDAR,
        law::{civil_code as civil, crpl, evidence_rules as evidence, spc_general_part as general},
        questions::{done, hold, what, when, who},
    },
    domain::{
        calendar::{Length, Roll},
        claim::{Bearer, Claim, Element, Liability, Party, Remedy},
        facts::Reader,
        truth::Truth,
    },
};

fn fake(it: &Reader) -> Truth {
    it.is(&what::PROBLEM, what::FAKE)
}

/// A fault kept quiet about.
fn concealed(it: &Reader) -> Truth {
    it.is(&what::PROBLEM, what::DEFECT).and_then(|| it.is(&what::CAUSE, what::HIDDEN))
}

/// Told something false on purpose, of goods that are fake or not as described.
fn lied(it: &Reader) -> Truth {
    (fake(it) | misled(it)).and_then(|| it.is_any(&what::INTENT, &[what::KNEW, what::LIED]))
}

/// Used goods that are fake, not as described, or faulty.
fn used_and_poor(it: &Reader) -> Truth {
    let poor = fake(it) | misled(it) | it.is(&what::PROBLEM, what::DEFECT);
    and_also(it, poor, || bought(it, &[who::SECOND_HAND]))
}

/// Whether a court was, or still can be, asked within a year of knowing (民法典 152).
fn within_a_year(it: &Reader) -> Truth {
    let Some(knew) = it.date(&when::KNEW) else { return Truth::Unknown };
    let last = CALENDAR.end(knew, Length::Years(1), Roll::RestDay).last;
    if it.today() <= last {
        return Truth::Yes;
    }
    it.is(&done::STEPS, done::SUED).and_then(|| it.date(&done::SUED_ON).map(|day| day <= last).into())
}

/// 撤销.
pub static RESCISSION: Claim = Claim {
    id: "second-hand-rescission",
    title: "撤销这单，退款（被骗）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: used_and_poor,
    elements: &[
        Element {
            name: "说了假话，或瞒着要紧的毛病",
            test: |it| {
                let fake = fake(it).and_then(|| it.is(&what::SOLD_AS, what::AS_GENUINE));
                let misled = misled(it).and_then(|| it.is(&what::DIFFERENCE, what::MATTERS));
                fake | misled | concealed(it)
            },
            bearer: Bearer::ConsumerStrict,
            note: "旧痕、成色照实写过的，不算。",
            proof: &[hold::LISTING, hold::CHAT, hold::PHOTOS],
            basis: &[&civil::CIVIL_148, &general::GENERAL_PART_21],
        },
        Element {
            name: "是故意的",
            test: |it| concealed(it) | lied(it),
            bearer: Bearer::ConsumerStrict,
            note: "他自己也被骗、写错了的，不算；那也还能按违约退。",
            proof: &[hold::CHAT, hold::TEST_REPORT],
            basis: &[&general::GENERAL_PART_21, &evidence::EVIDENCE_86],
        },
        Element {
            name: "知道被骗1年内，请法院或仲裁撤销",
            test: within_a_year,
            bearer: Bearer::Respondent,
            note: "自己发通知不算，催他也不会重新起算。从下单起满5年也没有了。",
            proof: &[],
            basis: &[&civil::CIVIL_152, &civil::CIVIL_199],
        },
    ],
    defences: &[],
    follows: None,
    remedies: &[Remedy { name: "请法院撤销这单", amount: None }, REFUND, LOSS],
    basis: &[&civil::CIVIL_148, &civil::CIVIL_152, &civil::CIVIL_157],
    in_force: SINCE_2021,
    plain: "卖家是个人也一样：故意骗你的，1年内请法院撤销，东西退他，钱退你，赔损失。",
    caveat: "个人偶尔卖闲置，没有三倍，也没有七天无理由。是不是在做生意，看数量、频率、货源、收入，看个案。",
};

/// 不退不换.
pub static NO_RETURNS: Claim = Claim {
    id: "second-hand-terms",
    title: "“二手不退不换”挡不住",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: used_and_poor,
    elements: &[Element {
        name: "卖家做生意，或者故意瞒着、骗你",
        test: |it| sold_by_trader(it) | concealed(it) | lied(it),
        bearer: Bearer::Consumer,
        note: "做生意的，免不掉法定的质量责任。个人故意、严重疏忽不说毛病的，免责的话也挡不住。",
        proof: &[hold::CHAT, hold::LISTING],
        basis: &[&crpl::CRPL_26_2, &crpl::CRPL_26_3, &civil::CIVIL_618],
    }],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: &[Remedy { name: "卖家不能拿这句话推掉责任", amount: None }],
    basis: &[&civil::CIVIL_618, &crpl::CRPL_26_3, &crpl::CRPL_26_2, &civil::CIVIL_506],
    in_force: SINCE_2021,
    plain: "写了“不退不换”，该退的、该赔的还是要退、要赔。",
    caveat: "",
};
