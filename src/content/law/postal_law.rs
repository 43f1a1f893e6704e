//! 邮政法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 邮政法.
pub static POSTAL: Instrument = Instrument {
    id: "postal-law",
    name: "中华人民共和国邮政法",
    short: "邮政法",
    number: "2015年修正",
    rank: Rank::Statute,
    in_force: Span::from(2015, 4, 24),
    url: "https://flk.npc.gov.cn/detail?id=2c909fdd678bf17901678bf7bb6307f3",
    confidence: Confidence::High,
};

/// 邮政法49(1).
pub static POSTAL_49_1: Provision =
    Provision::new(&POSTAL, 49, 1, "给据邮件从交寄起，国内1年、国际180日内可以查询；期内不查也不要赔的，不再赔。");

/// 邮政法65.
pub static POSTAL_65: Provision =
    Provision::new(&POSTAL, 65, 0, "对快递、邮政企业的处理不满意，可以向邮政管理部门申诉，30日内答复。")
        .except("先向企业投诉；企业满7日没处理也可以申诉。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&POSTAL_49_1, &POSTAL_65];
