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

/// 民诉法解释3.
pub static CIVIL_PROCEDURE_INTERP_3: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 3, 0, "公司住所地看主要办事机构在哪，定不下来的看注册地。");

/// 民诉法解释4.
pub static CIVIL_PROCEDURE_INTERP_4: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 4, 0, "经常居住地，是离开户籍地后到起诉时连续住满1年的地方，住院的除外。");

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

/// 民诉法解释25.
pub static CIVIL_PROCEDURE_INTERP_25: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 25, 0, "网上侵权的，侵权设备所在地、受害人住所地的法院都可以管。");

/// 民诉法解释26.
pub static CIVIL_PROCEDURE_INTERP_26: Provision = Provision::new(
    &CIVIL_PROCEDURE_INTERP,
    26,
    0,
    "产品、服务不合格害了人的，制造地、销售地、服务提供地、侵权地、被告住所地的法院都能管。",
);

/// 民诉法解释30.
pub static CIVIL_PROCEDURE_INTERP_30: Provision = Provision::new(
    &CIVIL_PROCEDURE_INTERP,
    30,
    0,
    "管辖约定说得出是哪个法院的照约定；约定了几个有实际联系的地方的，你挑一个。",
);

/// 民诉法解释31.
pub static CIVIL_PROCEDURE_INTERP_31: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 31, 0, "卖家用格式条款约定管辖、又没合理提醒的，可以主张无效。");

/// 民诉法解释90.
pub static CIVIL_PROCEDURE_INTERP_90: Provision = Provision::new(&CIVIL_PROCEDURE_INTERP, 90, 0, "谁主张，谁证明。");

/// 民诉法解释94.
pub static CIVIL_PROCEDURE_INTERP_94: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 94, 0, "自己客观上取不到的证据，可以在举证期满前书面申请法院去取。");

/// 民诉法解释99.
pub static CIVIL_PROCEDURE_INTERP_99: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 99, 0, "举证期限：一审普通程序不少于15日，二审新证据不少于10日。");

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

/// 民诉法解释127.
pub static CIVIL_PROCEDURE_INTERP_127: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 127, 0, "申请再审的6个月不停、不断、不延长。");

/// 民诉法解释140.
pub static CIVIL_PROCEDURE_INTERP_140: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 140, 0, "简易程序不能公告送达；卖家失联要公告的，会转普通程序。");

/// 民诉法解释195.
pub static CIVIL_PROCEDURE_INTERP_195: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 195, 0, "支付令失效转成诉讼的，要补交案件受理费。");

/// 民诉法解释199.
pub static CIVIL_PROCEDURE_INTERP_199: Provision = Provision::new(
    &CIVIL_PROCEDURE_INTERP,
    199,
    0,
    "简易转成普通程序的，接到通知7日内补交差额；无故不补的按撤诉，退一半。",
);

/// 民诉法解释206.
pub static CIVIL_PROCEDURE_INTERP_206: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 206, 0, "诉讼费减半只减一次。");

/// 民诉法解释207.
pub static CIVIL_PROCEDURE_INTERP_207: Provision = Provision::new(
    &CIVIL_PROCEDURE_INTERP,
    207,
    0,
    "赢的一方先交、不该由它出的，法院退还，再向输的一方收；自愿出的除外。",
);

/// 民诉法解释208.
pub static CIVIL_PROCEDURE_INTERP_208: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 208, 0, "当场能定的就登记立案，不能定的收材料并出收据。");

/// 民诉法解释209.
pub static CIVIL_PROCEDURE_INTERP_209: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 209, 0, "被告的信息要能与别人区分；补正后仍不明确的不受理。");

/// 民诉法解释223.
pub static CIVIL_PROCEDURE_INTERP_223: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 223, 0, "没提管辖异议就答辩的，算接受管辖。");

/// 民诉法解释257.
pub static CIVIL_PROCEDURE_INTERP_257: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 257, 0, "起诉时被告下落不明等七类案件，不用简易程序。");

/// 民诉法解释258.
pub static CIVIL_PROCEDURE_INTERP_258: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 258, 0, "简易程序延长后，一共不超过4个月。");

/// 民诉法解释266.
pub static CIVIL_PROCEDURE_INTERP_266: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 266, 0, "简易程序的举证期限不超过15日。");

/// 民诉法解释272.
pub static CIVIL_PROCEDURE_INTERP_272: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 272, 0, "小额的线用已经公布的上一年度工资；还没公布的，用最近公布的那年。");

/// 民诉法解释274.
pub static CIVIL_PROCEDURE_INTERP_274: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 274, 0, "用小额程序的，法院要告诉你一审终审、审限和收费。");

/// 民诉法解释275.
pub static CIVIL_PROCEDURE_INTERP_275: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 275, 0, "小额的举证期限一般不超过7日，答辩期最长15日。");

/// 民诉法解释279.
pub static CIVIL_PROCEDURE_INTERP_279: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 279, 0, "不同意用小额程序的，要在开庭前提出。");

/// 民诉法解释283.
pub static CIVIL_PROCEDURE_INTERP_283: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 283, 0, "消费公益诉讼归侵权行为地或者被告住所地的中级法院。");

/// 民诉法解释351.
pub static CIVIL_PROCEDURE_INTERP_351: Provision = Provision::new(
    &CIVIL_PROCEDURE_INTERP,
    351,
    0,
    "申请司法确认书面、口头都行，交协议、主持调解的证明、权利证明和双方身份住址。",
);

/// 民诉法解释355.
pub static CIVIL_PROCEDURE_INTERP_355: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 355, 0, "身份关系、物权或者知识产权的确认，不受理司法确认。");

/// 民诉法解释358.
pub static CIVIL_PROCEDURE_INTERP_358: Provision = Provision::new(
    &CIVIL_PROCEDURE_INTERP,
    358,
    0,
    "违法、损害别人或公益、违背公序良俗、不自愿、内容不明确的协议，不予确认。",
);

/// 民诉法解释424.
pub static CIVIL_PROCEDURE_INTERP_424: Provision = Provision::new(
    &CIVIL_PROCEDURE_INTERP,
    424,
    0,
    "小额案件的再审向原来的法院申请；以不该用小额为由再审的，新判决可以上诉。",
);

/// 民诉法解释427.
pub static CIVIL_PROCEDURE_INTERP_427: Provision = Provision::new(
    &CIVIL_PROCEDURE_INTERP,
    427,
    0,
    "支付令要：要钱；到期、数额确定；你没有没做完的对待义务；对方在境内、没失联、送得到。",
)
.except("货没退、金额有争议、要惩罚性赔偿的，通常不合适。");

/// 民诉法解释428.
pub static CIVIL_PROCEDURE_INTERP_428: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 428, 0, "没有约定却要违约金、利息，或者数额不确定的，驳回支付令申请。");

/// 民诉法解释430.
pub static CIVIL_PROCEDURE_INTERP_430: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 430, 0, "申请后又就同一笔债起诉，或者支付令发出30日送不到的，程序终结。");

/// 民诉法解释436.
pub static CIVIL_PROCEDURE_INTERP_436: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 436, 0, "只说没钱、想缓一缓，不算异议；口头说的也不算。");

/// 民诉法解释438.
pub static CIVIL_PROCEDURE_INTERP_438: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 438, 0, "支付令失效后不想打官司的，要在限期内说明，否则算起诉。");

/// 民诉法解释480.
pub static CIVIL_PROCEDURE_INTERP_480: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 480, 0, "法院收到执行申请10日内发执行通知。");

/// 民诉法解释481.
pub static CIVIL_PROCEDURE_INTERP_481: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 481, 0, "过了申请执行的期限，法院仍然收，只是对方可以提出异议。");

/// 民诉法解释520.
pub static CIVIL_PROCEDURE_INTERP_520: Provision = Provision::new(
    &CIVIL_PROCEDURE_INTERP,
    520,
    0,
    "一方是外国人、经常居所在境外、东西或者相关事实在境外等，算涉外案件。",
);

/// 民诉法解释549.
pub static CIVIL_PROCEDURE_INTERP_549: Provision =
    Provision::new(&CIVIL_PROCEDURE_INTERP, 549, 0, "涉港澳台的案件，可以参照涉外程序。")
        .except("是否因此不能用小额没有明文，以受诉法院为准。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &CIVIL_PROCEDURE_INTERP_3,
    &CIVIL_PROCEDURE_INTERP_4,
    &CIVIL_PROCEDURE_INTERP_20,
    &CIVIL_PROCEDURE_INTERP_23,
    &CIVIL_PROCEDURE_INTERP_25,
    &CIVIL_PROCEDURE_INTERP_26,
    &CIVIL_PROCEDURE_INTERP_30,
    &CIVIL_PROCEDURE_INTERP_31,
    &CIVIL_PROCEDURE_INTERP_90,
    &CIVIL_PROCEDURE_INTERP_94,
    &CIVIL_PROCEDURE_INTERP_99,
    &CIVIL_PROCEDURE_INTERP_108,
    &CIVIL_PROCEDURE_INTERP_109,
    &CIVIL_PROCEDURE_INTERP_112,
    &CIVIL_PROCEDURE_INTERP_116,
    &CIVIL_PROCEDURE_INTERP_127,
    &CIVIL_PROCEDURE_INTERP_140,
    &CIVIL_PROCEDURE_INTERP_195,
    &CIVIL_PROCEDURE_INTERP_199,
    &CIVIL_PROCEDURE_INTERP_206,
    &CIVIL_PROCEDURE_INTERP_207,
    &CIVIL_PROCEDURE_INTERP_208,
    &CIVIL_PROCEDURE_INTERP_209,
    &CIVIL_PROCEDURE_INTERP_223,
    &CIVIL_PROCEDURE_INTERP_257,
    &CIVIL_PROCEDURE_INTERP_258,
    &CIVIL_PROCEDURE_INTERP_266,
    &CIVIL_PROCEDURE_INTERP_272,
    &CIVIL_PROCEDURE_INTERP_274,
    &CIVIL_PROCEDURE_INTERP_275,
    &CIVIL_PROCEDURE_INTERP_279,
    &CIVIL_PROCEDURE_INTERP_283,
    &CIVIL_PROCEDURE_INTERP_351,
    &CIVIL_PROCEDURE_INTERP_355,
    &CIVIL_PROCEDURE_INTERP_358,
    &CIVIL_PROCEDURE_INTERP_424,
    &CIVIL_PROCEDURE_INTERP_427,
    &CIVIL_PROCEDURE_INTERP_428,
    &CIVIL_PROCEDURE_INTERP_430,
    &CIVIL_PROCEDURE_INTERP_436,
    &CIVIL_PROCEDURE_INTERP_438,
    &CIVIL_PROCEDURE_INTERP_480,
    &CIVIL_PROCEDURE_INTERP_481,
    &CIVIL_PROCEDURE_INTERP_520,
    &CIVIL_PROCEDURE_INTERP_549,
];
