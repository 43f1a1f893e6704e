//! 民事诉讼法解释.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院民诉法解释, as amended in 2022.
pub static CIVIL_PROCEDURE_INTERP: Instrument = Instrument {
    id: "cpl-interp",
    name: "最高人民法院关于适用《中华人民共和国民事诉讼法》的解释",
    short: "民诉法解释",
    number: "法释〔2015〕5号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2022, 4, 10),
    url: "",
    confidence: Confidence::Medium,
};

/// 民诉法解释20.
pub static CIVIL_PROCEDURE_INTERP_20: Provision = Provision::new(
    &CIVIL_PROCEDURE_INTERP,
    20,
    0,
    "网购：走网络交付的看买家住所地，别的方式看收货地，可以在那里起诉。",
)
.except("合同另约履行地的从约定。");

/// 民诉法解释23.
pub static CIVIL_PROCEDURE_INTERP_23: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 23, 0, "支付令归对方住所地的基层法院。");

/// 民诉法解释26.
pub static CIVIL_PROCEDURE_INTERP_26: Provision = Provision::new(
    &CIVIL_PROCEDURE_INTERP,
    26,
    0,
    "产品、服务不合格害了人的，制造地、销售地、服务提供地、侵权地、被告住所地的法院都能管。",
);

/// 民诉法解释31.
pub static CIVIL_PROCEDURE_INTERP_31: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 31, 0, "卖家用格式条款约定管辖、又没合理提醒的，可以主张无效。");

/// 民诉法解释90.
pub static CIVIL_PROCEDURE_INTERP_90: Provision = Provision::new(&CIVIL_PROCEDURE_INTERP, 90, 0, "谁主张，谁证明。");

/// 民诉法解释94.
pub static CIVIL_PROCEDURE_INTERP_94: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 94, 0, "自己客观上取不到的证据，可以在举证期满前书面申请法院去取。");

/// 民诉法解释108.
pub static CIVIL_PROCEDURE_INTERP_108: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 108, 0, "一般的事实，要证到高度可能。");

/// 民诉法解释109.
pub static CIVIL_PROCEDURE_INTERP_109: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 109, 0, "欺诈、胁迫、恶意串通，要证到排除合理怀疑。");

/// 民诉法解释112.
pub static CIVIL_PROCEDURE_INTERP_112: Provision = Provision::new(
    &CIVIL_PROCEDURE_INTERP,
    112,
    0,
    "书证在对方手里的，可以书面申请法院责令它交；无正当理由不交的，可以认定你说的内容为真。",
);

/// 民诉法解释116.
pub static CIVIL_PROCEDURE_INTERP_116: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 116, 0, "聊天记录、短信、邮件等是电子证据。");

/// 民诉法解释140.
pub static CIVIL_PROCEDURE_INTERP_140: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 140, 0, "简易程序不能公告送达；卖家失联要公告的，会转普通程序。");

/// 民诉法解释206.
pub static CIVIL_PROCEDURE_INTERP_206: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 206, 0, "诉讼费减半只减一次。");

/// 民诉法解释208.
pub static CIVIL_PROCEDURE_INTERP_208: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 208, 0, "当场能定的就登记立案，不能定的收材料并出收据。");

/// 民诉法解释209.
pub static CIVIL_PROCEDURE_INTERP_209: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 209, 0, "被告的信息要能与别人区分；补正后仍不明确的不受理。");

/// 民诉法解释427.
pub static CIVIL_PROCEDURE_INTERP_427: Provision = Provision::new(
    &CIVIL_PROCEDURE_INTERP,
    427,
    0,
    "支付令要：要钱；到期、数额确定；你没有没做完的对待义务；对方在境内、没失联、送得到。",
)
.except("货没退、金额有争议、要惩罚性赔偿的，通常不合适。");

/// 民诉法解释438.
pub static CIVIL_PROCEDURE_INTERP_438: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 438, 0, "支付令失效后不想打官司的，要在限期内说明，否则算起诉。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &CIVIL_PROCEDURE_INTERP_20,
    &CIVIL_PROCEDURE_INTERP_23,
    &CIVIL_PROCEDURE_INTERP_26,
    &CIVIL_PROCEDURE_INTERP_31,
    &CIVIL_PROCEDURE_INTERP_90,
    &CIVIL_PROCEDURE_INTERP_94,
    &CIVIL_PROCEDURE_INTERP_108,
    &CIVIL_PROCEDURE_INTERP_109,
    &CIVIL_PROCEDURE_INTERP_112,
    &CIVIL_PROCEDURE_INTERP_116,
    &CIVIL_PROCEDURE_INTERP_140,
    &CIVIL_PROCEDURE_INTERP_206,
    &CIVIL_PROCEDURE_INTERP_208,
    &CIVIL_PROCEDURE_INTERP_209,
    &CIVIL_PROCEDURE_INTERP_427,
    &CIVIL_PROCEDURE_INTERP_438,
];
