//! 民事诉讼法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 民事诉讼法, as amended in 2023.
pub static CIVIL_PROCEDURE: Instrument = Instrument {
    id: "cpl",
    name: "中华人民共和国民事诉讼法",
    short: "民诉法",
    number: "2023年第五次修正",
    rank: Rank::Statute,
    in_force: Span::from(2024, 1, 1),
    url: "https://flk.npc.gov.cn/",
    confidence: Confidence::High,
};

/// 民诉法18.
pub static CIVIL_PROCEDURE_18: Provision = Provision::new(&CIVIL_PROCEDURE, 18, 0, "一审案件一般归基层法院。");

/// 民诉法22.
pub static CIVIL_PROCEDURE_22: Provision = Provision::new(
    &CIVIL_PROCEDURE,
    22,
    0,
    "告个人看住所地，与经常居住地不一致的看后者；告公司看它的住所地；几个被告不在一处的，各处都能管。",
);

/// 民诉法24.
pub static CIVIL_PROCEDURE_24: Provision =
    Provision::new(&CIVIL_PROCEDURE, 24, 0, "合同争议：被告住所地或合同履行地的法院。");

/// 民诉法29.
pub static CIVIL_PROCEDURE_29: Provision =
    Provision::new(&CIVIL_PROCEDURE, 29, 0, "侵权争议：侵权行为地或被告住所地的法院。");

/// 民诉法35.
pub static CIVIL_PROCEDURE_35: Provision = Provision::new(
    &CIVIL_PROCEDURE,
    35,
    0,
    "合同等财产争议可以书面约定与争议有实际联系的法院，不得违反级别和专属管辖。",
);

/// 民诉法36.
pub static CIVIL_PROCEDURE_36: Provision =
    Provision::new(&CIVIL_PROCEDURE, 36, 0, "几个法院都能管的，由你挑一个；向几个法院都起诉的，归最先立案的。");

/// 民诉法58.
pub static CIVIL_PROCEDURE_58: Provision = Provision::new(
    &CIVIL_PROCEDURE,
    58,
    0,
    "许多消费者受害的，由法定机关和组织提起公益诉讼；食品药品领域没人起诉的，检察院可以起诉。",
);

/// 民诉法61.
pub static CIVIL_PROCEDURE_61: Provision = Provision::new(
    &CIVIL_PROCEDURE,
    61,
    0,
    "可以请一到两人代理：律师、基层法律服务工作者、近亲属，或社区、单位、有关社会团体推荐的人。",
);

/// 民诉法84.
pub static CIVIL_PROCEDURE_84: Provision =
    Provision::new(&CIVIL_PROCEDURE, 84, 0, "证据可能灭失或以后难取得的，可以申请保全；紧急的起诉前也行。");

/// 民诉法85.
pub static CIVIL_PROCEDURE_85: Provision =
    Provision::new(&CIVIL_PROCEDURE, 85, 0, "开始那天不算；末日是休假日的，移到休假后第一天；期满前交邮的不算迟。");

/// 民诉法86.
pub static CIVIL_PROCEDURE_86: Provision =
    Provision::new(&CIVIL_PROCEDURE, 86, 0, "因正当理由耽误期限的，障碍消除后10日内可以申请顺延，由法院定。");

/// 民诉法90.
pub static CIVIL_PROCEDURE_90: Provision = Provision::new(
    &CIVIL_PROCEDURE,
    90,
    0,
    "同意电子送达的，以到达指定地址那天算送达；判决、裁定也可以电子送达，要纸质的应当给。",
);

/// 民诉法95.
pub static CIVIL_PROCEDURE_95: Provision =
    Provision::new(&CIVIL_PROCEDURE, 95, 0, "找不到人、送不到的可以公告，满30日算送达。");

/// 民诉法103.
pub static CIVIL_PROCEDURE_103: Provision = Provision::new(
    &CIVIL_PROCEDURE,
    103,
    0,
    "官司里怕对方转移财产，可以申请保全，法院可以要担保；紧急的48小时内裁定。",
);

/// 民诉法104(3).
pub static CIVIL_PROCEDURE_104_3: Provision =
    Provision::new(&CIVIL_PROCEDURE, 104, 3, "诉前保全后30日内不起诉也不仲裁的，解除。");

/// 民诉法108.
pub static CIVIL_PROCEDURE_108: Provision = Provision::new(&CIVIL_PROCEDURE, 108, 0, "保全申请错了，要赔对方的损失。");

/// 民诉法122.
pub static CIVIL_PROCEDURE_122: Provision = Provision::new(
    &CIVIL_PROCEDURE,
    122,
    0,
    "起诉四条：你有直接利害关系；被告明确；请求和事实理由具体；归法院、归本院管。",
);

/// 民诉法123.
pub static CIVIL_PROCEDURE_123: Provision =
    Provision::new(&CIVIL_PROCEDURE, 123, 0, "交起诉状，按被告人数交副本；书写确有困难的，可以口头起诉。");

/// 民诉法124.
pub static CIVIL_PROCEDURE_124: Provision =
    Provision::new(&CIVIL_PROCEDURE, 124, 0, "起诉状写双方身份和联系方式、请求和事实理由、证据和来源。");

/// 民诉法125.
pub static CIVIL_PROCEDURE_125: Provision =
    Provision::new(&CIVIL_PROCEDURE, 125, 0, "适合调解的先调解，你拒绝的除外。");

/// 民诉法126.
pub static CIVIL_PROCEDURE_126: Provision =
    Provision::new(&CIVIL_PROCEDURE, 126, 0, "符合条件必须立案；不符合的7日内裁定不受理，可以上诉。");

/// 民诉法128.
pub static CIVIL_PROCEDURE_128: Provision =
    Provision::new(&CIVIL_PROCEDURE, 128, 0, "立案后5日内送副本；被告收到起15日内答辩，不答辩不影响审理。");

/// 民诉法130.
pub static CIVIL_PROCEDURE_130: Provision =
    Provision::new(&CIVIL_PROCEDURE, 130, 0, "管辖异议在答辩期内提；不提就应诉答辩的，算接受。")
        .except("级别、专属管辖除外。");

/// 民诉法139.
pub static CIVIL_PROCEDURE_139: Provision = Provision::new(&CIVIL_PROCEDURE, 139, 0, "普通程序开庭，提前3日通知。");

/// 民诉法152.
pub static CIVIL_PROCEDURE_152: Provision =
    Provision::new(&CIVIL_PROCEDURE, 152, 0, "普通程序6个月审结，特殊的可以再延。");

/// 民诉法160.
pub static CIVIL_PROCEDURE_160: Provision =
    Provision::new(&CIVIL_PROCEDURE, 160, 0, "事实清楚、权利义务明确、争议不大的用简易程序。");

/// 民诉法164.
pub static CIVIL_PROCEDURE_164: Provision =
    Provision::new(&CIVIL_PROCEDURE, 164, 0, "简易程序3个月审结，特殊的可以延1个月。");

/// 民诉法165(1).
pub static CIVIL_PROCEDURE_165_1: Provision = Provision::new(
    &CIVIL_PROCEDURE,
    165,
    1,
    "简单的金钱案，不超过本省上年度就业人员年平均工资50%的，用小额诉讼，一审终审。",
);

/// 民诉法165(2).
pub static CIVIL_PROCEDURE_165_2: Provision =
    Provision::new(&CIVIL_PROCEDURE, 165, 2, "超过50%、不超过2倍的，双方约定了才用小额诉讼。");

/// 民诉法166.
pub static CIVIL_PROCEDURE_166: Provision = Provision::new(
    &CIVIL_PROCEDURE,
    166,
    0,
    "不用小额的：人身关系、确权；涉外；要评估鉴定；一方下落不明；提出反诉；别的不宜的。",
)
.except("涉港澳台是否除外没有明文，以受诉法院为准。");

/// 民诉法168.
pub static CIVIL_PROCEDURE_168: Provision =
    Provision::new(&CIVIL_PROCEDURE, 168, 0, "小额诉讼2个月审结，特殊的可以延1个月。");

/// 民诉法171.
pub static CIVIL_PROCEDURE_171: Provision =
    Provision::new(&CIVIL_PROCEDURE, 171, 0, "不服判决的从送达起15日内上诉，裁定10日。")
        .except("小额判决不能上诉；境内没有住所的为30日。");

/// 民诉法183.
pub static CIVIL_PROCEDURE_183: Provision =
    Provision::new(&CIVIL_PROCEDURE, 183, 0, "二审：对判决上诉的3个月审结，对裁定上诉的30日。");

/// 民诉法187.
pub static CIVIL_PROCEDURE_187: Provision =
    Provision::new(&CIVIL_PROCEDURE, 187, 0, "司法确认等特别程序30日内审结，可以再延。");

/// 民诉法205.
pub static CIVIL_PROCEDURE_205: Provision =
    Provision::new(&CIVIL_PROCEDURE, 205, 0, "依法设立的调解组织调成的，双方从协议生效起30日内共同申请司法确认。");

/// 民诉法206.
pub static CIVIL_PROCEDURE_206: Provision =
    Provision::new(&CIVIL_PROCEDURE, 206, 0, "确认有效后一方不履行的，可以直接申请执行；驳回的，可以改协议或起诉。");

/// 民诉法216.
pub static CIVIL_PROCEDURE_216: Provision = Provision::new(
    &CIVIL_PROCEDURE,
    216,
    0,
    "申请再审在裁判生效后6个月内；有新证据、主要证据是伪造的等四种情形，从知道起6个月。",
);

/// 民诉法225.
pub static CIVIL_PROCEDURE_225: Provision =
    Provision::new(&CIVIL_PROCEDURE, 225, 0, "只要钱、与对方没有别的债、支付令送得到的，可以向基层法院申请支付令。");

/// 民诉法226.
pub static CIVIL_PROCEDURE_226: Provision = Provision::new(&CIVIL_PROCEDURE, 226, 0, "法院5日内答复收不收支付令申请。");

/// 民诉法227(1).
pub static CIVIL_PROCEDURE_227_1: Provision =
    Provision::new(&CIVIL_PROCEDURE, 227, 1, "申请成立的，受理起15日内发支付令。");

/// 民诉法227(2).
pub static CIVIL_PROCEDURE_227_2: Provision =
    Provision::new(&CIVIL_PROCEDURE, 227, 2, "对方收到起15日内付清或书面异议；不付也不异议的，可以申请执行。");

/// 民诉法228.
pub static CIVIL_PROCEDURE_228: Provision =
    Provision::new(&CIVIL_PROCEDURE, 228, 0, "异议成立的，支付令失效，转入诉讼，申请人不同意的除外。");

/// 民诉法235.
pub static CIVIL_PROCEDURE_235: Provision =
    Provision::new(&CIVIL_PROCEDURE, 235, 0, "判决由一审法院或同级的财产所在地法院执行。");

/// 民诉法250.
pub static CIVIL_PROCEDURE_250: Provision =
    Provision::new(&CIVIL_PROCEDURE, 250, 0, "申请执行的期限2年，从履行期最后一日起，没写的从生效起；可以中止、中断。");

/// 民诉法264.
pub static CIVIL_PROCEDURE_264: Provision =
    Provision::new(&CIVIL_PROCEDURE, 264, 0, "逾期付款的，加倍付迟延期间的利息。");

/// 民诉法266.
pub static CIVIL_PROCEDURE_266: Provision =
    Provision::new(&CIVIL_PROCEDURE, 266, 0, "不履行的，可以限制出境、记入征信、公布信息。");

/// 民诉法274.
pub static CIVIL_PROCEDURE_274: Provision =
    Provision::new(&CIVIL_PROCEDURE, 274, 0, "外国人在中国法院要请律师的，只能请中国律师。");

/// 民诉法275.
pub static CIVIL_PROCEDURE_275: Provision = Provision::new(
    &CIVIL_PROCEDURE,
    275,
    0,
    "境内没有住所的外国人从境外寄来的委托书，要公证和认证，或者按条约办证明手续。",
);

/// 民诉法276.
pub static CIVIL_PROCEDURE_276: Provision = Provision::new(
    &CIVIL_PROCEDURE,
    276,
    0,
    "被告在境内没有住所的，合同签订或履行地、财产、侵权、代表机构等有一样在境内，当地法院可以管。",
);

/// 民诉法283.
pub static CIVIL_PROCEDURE_283: Provision =
    Provision::new(&CIVIL_PROCEDURE, 283, 0, "给境外当事人送达另有几种方式；都送不到的公告，满60日算送达。");

/// 民诉法285.
pub static CIVIL_PROCEDURE_285: Provision =
    Provision::new(&CIVIL_PROCEDURE, 285, 0, "被告在境内没有住所的，答辩期30日，可以申请延期。");

/// 民诉法286.
pub static CIVIL_PROCEDURE_286: Provision =
    Provision::new(&CIVIL_PROCEDURE, 286, 0, "在境内没有住所的一方，对判决、裁定的上诉期都是30日，可以申请延期。");

/// 民诉法287.
pub static CIVIL_PROCEDURE_287: Provision =
    Provision::new(&CIVIL_PROCEDURE, 287, 0, "涉外案件不受一审6个月、二审3个月这些审限约束。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &CIVIL_PROCEDURE_18,
    &CIVIL_PROCEDURE_22,
    &CIVIL_PROCEDURE_24,
    &CIVIL_PROCEDURE_29,
    &CIVIL_PROCEDURE_35,
    &CIVIL_PROCEDURE_36,
    &CIVIL_PROCEDURE_58,
    &CIVIL_PROCEDURE_61,
    &CIVIL_PROCEDURE_84,
    &CIVIL_PROCEDURE_85,
    &CIVIL_PROCEDURE_86,
    &CIVIL_PROCEDURE_90,
    &CIVIL_PROCEDURE_95,
    &CIVIL_PROCEDURE_103,
    &CIVIL_PROCEDURE_104_3,
    &CIVIL_PROCEDURE_108,
    &CIVIL_PROCEDURE_122,
    &CIVIL_PROCEDURE_123,
    &CIVIL_PROCEDURE_124,
    &CIVIL_PROCEDURE_125,
    &CIVIL_PROCEDURE_126,
    &CIVIL_PROCEDURE_128,
    &CIVIL_PROCEDURE_130,
    &CIVIL_PROCEDURE_139,
    &CIVIL_PROCEDURE_152,
    &CIVIL_PROCEDURE_160,
    &CIVIL_PROCEDURE_164,
    &CIVIL_PROCEDURE_165_1,
    &CIVIL_PROCEDURE_165_2,
    &CIVIL_PROCEDURE_166,
    &CIVIL_PROCEDURE_168,
    &CIVIL_PROCEDURE_171,
    &CIVIL_PROCEDURE_183,
    &CIVIL_PROCEDURE_187,
    &CIVIL_PROCEDURE_205,
    &CIVIL_PROCEDURE_206,
    &CIVIL_PROCEDURE_216,
    &CIVIL_PROCEDURE_225,
    &CIVIL_PROCEDURE_226,
    &CIVIL_PROCEDURE_227_1,
    &CIVIL_PROCEDURE_227_2,
    &CIVIL_PROCEDURE_228,
    &CIVIL_PROCEDURE_235,
    &CIVIL_PROCEDURE_250,
    &CIVIL_PROCEDURE_264,
    &CIVIL_PROCEDURE_266,
    &CIVIL_PROCEDURE_274,
    &CIVIL_PROCEDURE_275,
    &CIVIL_PROCEDURE_276,
    &CIVIL_PROCEDURE_283,
    &CIVIL_PROCEDURE_285,
    &CIVIL_PROCEDURE_286,
    &CIVIL_PROCEDURE_287,
];
