//! 管辖批复 of 2025.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院管辖批复 of 2025: domestic cases only.
pub static JURISDICTION_REPLY: Instrument = Instrument {
    id: "jurisdiction-reply-2025",
    name: "最高人民法院关于部分民事案件管辖适用法律有关问题的批复",
    short: "管辖批复",
    number: "法释〔2025〕15号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2025, 12, 31),
    url: "https://flk.npc.gov.cn/",
    confidence: Confidence::High,
};

/// 管辖批复1.
pub static JURISDICTION_REPLY_1: Provision =
    Provision::new(&JURISDICTION_REPLY, 1, 0, "约定到没有实际联系的地方打官司的，拿不出联系证据就无效。")
        .burden("主张这个约定的一方证明有联系。");

/// 管辖批复3.
pub static JURISDICTION_REPLY_3: Provision =
    Provision::new(&JURISDICTION_REPLY, 3, 0, "只约定地域、没写哪家法院的，能定得下来就不因此无效。");

/// 管辖批复4.
pub static JURISDICTION_REPLY_4: Provision =
    Provision::new(&JURISDICTION_REPLY, 4, 0, "约定既可以仲裁又可以起诉的，仲裁部分无效，诉讼管辖部分仍可以用。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&JURISDICTION_REPLY_1, &JURISDICTION_REPLY_3, &JURISDICTION_REPLY_4];
