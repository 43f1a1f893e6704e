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

/// 邮政法45.
pub static POSTAL_45: Provision = Provision::new(&POSTAL, 45, 0, "限额只管邮政普遍服务的邮件；其余邮件照民事法律赔。");

/// 邮政法46.
pub static POSTAL_46: Provision =
    Provision::new(&POSTAL, 46, 0, "平信这类平常邮件丢了、坏了，一般不赔。").except("邮局故意或者重大过失的除外。");

/// 邮政法47(1).
pub static POSTAL_47_1: Provision = Provision::new(
    &POSTAL,
    47,
    1,
    "有单号的给据邮件：保价的按保价额或比例；没保价的赔实际损失，最多资费3倍；挂号信丢损按资费3倍。",
)
.except("故意或重大过失、没醒目告示的，不能用限额；商业快递不适用。");

/// 邮政法49(1).
pub static POSTAL_49_1: Provision =
    Provision::new(&POSTAL, 49, 1, "给据邮件从交寄起，国内1年、国际180日内可以查询；期内不查也不要赔的，不再赔。");

/// 邮政法59.
pub static POSTAL_59: Provision = Provision::new(&POSTAL, 59, 0, "快件的损失照民事法律赔，不用邮政的限额。");

/// 邮政法65.
pub static POSTAL_65: Provision =
    Provision::new(&POSTAL, 65, 0, "对快递、邮政企业的处理不满意，可以向邮政管理部门申诉，30日内答复。")
        .except("先向企业投诉；企业满7日没处理也可以申诉。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&POSTAL_45, &POSTAL_46, &POSTAL_47_1, &POSTAL_49_1, &POSTAL_59, &POSTAL_65];
