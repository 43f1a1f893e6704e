//! 民法典总则编解释.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院总则编解释.
pub static GENERAL_PART: Instrument = Instrument {
    id: "spc-general-part",
    name: "最高人民法院关于适用《中华人民共和国民法典》总则编若干问题的解释",
    short: "总则编解释",
    number: "法释〔2022〕6号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2022, 3, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff80818181cdceb30181d2c0af9e2339",
    confidence: Confidence::High,
};

/// 总则编解释5.
pub static GENERAL_PART_5: Provision =
    Provision::new(&GENERAL_PART, 5, 0, "孩子做的事相不相称，看与他生活有多大关系、能不能懂得后果，还有数量、价钱。");

/// 总则编解释19.
pub static GENERAL_PART_19: Provision = Provision::new(
    &GENERAL_PART,
    19,
    0,
    "对性质、品种、质量、价格、数量等弄错，一般人没错就不会做的，可以认定重大误解。",
)
.burden("主张误解的一方证明。");

/// 总则编解释21.
pub static GENERAL_PART_21: Provision =
    Provision::new(&GENERAL_PART, 21, 0, "欺诈是故意说假话，或该说的故意瞒着，使对方因此误信而交易。")
        .burden("主张欺诈的一方证明，标准较高。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&GENERAL_PART_5, &GENERAL_PART_19, &GENERAL_PART_21];
