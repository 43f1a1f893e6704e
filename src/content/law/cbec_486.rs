//! 486号文: cross-border retail imports. Medium: not every clause was compared word by word.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 关于完善跨境电子商务零售进口监管有关工作的通知.
pub static CBEC: Instrument = Instrument {
    id: "cbec-486",
    name: "关于完善跨境电子商务零售进口监管有关工作的通知",
    short: "486号文",
    number: "商财发〔2018〕486号",
    rank: Rank::Guideline,
    in_force: Span::from(2019, 1, 1),
    url: "",
    confidence: Confidence::Medium,
};

/// 486号文, as a whole.
pub static CBEC_0: Provision = Provision::new(&CBEC, 0, 0, "清单里的东西，保税或直邮进口的，按个人自用物品监管：可以用境外标签，不用首次进口许可和备案；企业要给电子标签、告知风险、在境内售后。").except("一般贸易进口、线下卖的、个人代购带回来的，不适用。");

/// 486号文1.
pub static CBEC_1: Provision =
    Provision::new(&CBEC, 1, 0, "境外卖家要委托境内企业代办，并一起担责；平台要有先行赔付等保障。")
        .except("细节没有核对。它是规范性文件，法院能不能直接照它判赔，看个案。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&CBEC_0, &CBEC_1];
