//! 民事诉讼证据规定.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院民事诉讼证据规定, as amended in 2019.
pub static EVIDENCE: Instrument = Instrument {
    id: "evidence-rules",
    name: "最高人民法院关于民事诉讼证据的若干规定",
    short: "民事证据规定",
    number: "法释〔2019〕19号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2020, 5, 1),
    url: "https://gongbao.court.gov.cn/Details/0c15319f2bdbabb8e398035f775385.html",
    confidence: Confidence::High,
};

/// 民事证据规定11.
pub static EVIDENCE_11: Provision =
    Provision::new(&EVIDENCE, 11, 0, "交原件原物；要自留或有困难的，可以交核对无异的复制件。");

/// 民事证据规定14.
pub static EVIDENCE_14: Provision =
    Provision::new(&EVIDENCE, 14, 0, "电子证据包括网页、短信、邮件、聊天、交易记录、日志、图片、音视频。");

/// 民事证据规定15.
pub static EVIDENCE_15: Provision =
    Provision::new(&EVIDENCE, 15, 0, "录音录像要交原始载体；电子证据要原件，直接打印的、一致的副本也算。");

/// 证据规定16.
pub static EVIDENCE_16: Provision =
    Provision::new(&EVIDENCE, 16, 0, "境外形成的公文书证、身份证据，和港澳台的证据，要办证明手续。");

/// 民事证据规定19.
pub static EVIDENCE_19: Provision =
    Provision::new(&EVIDENCE, 19, 0, "证据逐一编号，写明来源、要证明什么，签名注日期，按对方人数交副本。");

/// 证据规定20.
pub static EVIDENCE_20: Provision =
    Provision::new(&EVIDENCE, 20, 0, "请法院去调证据，要在举证期满前书面提，写清找谁、要什么、为什么、有什么线索。");

/// 证据规定45.
pub static EVIDENCE_45: Provision =
    Provision::new(&EVIDENCE, 45, 0, "请法院让对方交书证，写清是什么、要证什么、凭什么说在它手里、为什么该交。");

/// 民事证据规定47.
pub static EVIDENCE_47: Provision =
    Provision::new(&EVIDENCE, 47, 0, "对方必须交的书证：它引用过的、为你的利益制作的、你依法有权看的、账簿等。");

/// 民事证据规定48.
pub static EVIDENCE_48: Provision = Provision::new(&EVIDENCE, 48, 0, "无正当理由不交的，可以认定你说的书证内容为真。");

/// 民事证据规定51.
pub static EVIDENCE_51: Provision =
    Provision::new(&EVIDENCE, 51, 0, "举证期：一审普通不少于15日，简易不超过15日，小额一般不超过7日。");

/// 民事证据规定86.
pub static EVIDENCE_86: Provision =
    Provision::new(&EVIDENCE, 86, 0, "欺诈、胁迫、恶意串通，要证到排除合理怀疑，比一般事实高。");

/// 民事证据规定90.
pub static EVIDENCE_90: Provision =
    Provision::new(&EVIDENCE, 90, 0, "当事人自己说的、有疑点的录音录像和电子证据、对不上原件的复制件，不能单独定案。");

/// 证据规定93.
pub static EVIDENCE_93: Provision = Provision::new(
    &EVIDENCE,
    93,
    0,
    "电子证据真不真，看存它的设备可靠不可靠、存取完整不完整、是不是平时就留下的、谁留的。",
);

/// 民事证据规定94.
pub static EVIDENCE_94: Provision = Provision::new(
    &EVIDENCE,
    94,
    0,
    "对己不利的、第三方平台提供的、正常业务中形成的电子证据可以推定为真；经公证的应当确认；有相反证据可以推翻。",
);

/// 民事证据规定95.
pub static EVIDENCE_95: Provision =
    Provision::new(&EVIDENCE, 95, 0, "对方控制证据又无正当理由不交的，可以认定对它不利的主张成立。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &EVIDENCE_11,
    &EVIDENCE_14,
    &EVIDENCE_15,
    &EVIDENCE_16,
    &EVIDENCE_19,
    &EVIDENCE_20,
    &EVIDENCE_45,
    &EVIDENCE_47,
    &EVIDENCE_48,
    &EVIDENCE_51,
    &EVIDENCE_86,
    &EVIDENCE_90,
    &EVIDENCE_93,
    &EVIDENCE_94,
    &EVIDENCE_95,
];
