//! 消费者权益保护法实施条例.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 消法实施条例.
pub static CRPL_REG: Instrument = Instrument {
    id: "crpl-reg",
    name: "中华人民共和国消费者权益保护法实施条例",
    short: "消法实施条例",
    number: "国务院令第778号",
    rank: Rank::Regulation,
    in_force: Span::from(2024, 7, 1),
    url: "https://www.gov.cn/zhengce/zhengceku/202403/content_6940159.htm",
    confidence: Confidence::High,
};

/// 消法实施条例7(2).
pub static CRPL_REG_7_2: Provision =
    Provision::new(&CRPL_REG, 7, 2, "赠品、试用品也要安全；有不影响使用的瑕疵要事先告知。");

/// 消法实施条例9(1).
pub static CRPL_REG_9_1: Provision =
    Provision::new(&CRPL_REG, 9, 1, "宣传要真实；不得虚构资质、交易、经营数字，不得编造、篡改、隐匿评价来误导。");

/// 消法实施条例9(2).
pub static CRPL_REG_9_2: Provision =
    Provision::new(&CRPL_REG, 9, 2, "不得在你不知情时，对同一商品同等条件定不同的价。")
        .burden("价差由你举出，理由由卖家说明。");

/// 消法实施条例10(1).
pub static CRPL_REG_10_1: Provision = Provision::new(&CRPL_REG, 10, 1, "要显著标明品名、价格、计价单位等，真实准确。");

/// 消法实施条例10(2).
pub static CRPL_REG_10_2: Provision =
    Provision::new(&CRPL_REG, 10, 2, "自动续费的，开始前和每次续费日前都要显著提醒；没写提前几天。")
        .burden("卖家证明提醒过。");

/// 消法实施条例11.
pub static CRPL_REG_11: Provision =
    Provision::new(&CRPL_REG, 11, 0, "不得用暴力、胁迫或技术手段强迫交易；搭配着卖的要显著提醒。");

/// 消法实施条例12.
pub static CRPL_REG_12: Provision =
    Provision::new(&CRPL_REG, 12, 0, "用宣传、告示等对数量、质量、价格、售后、责任作了承诺的，要兑现。")
        .burden("承诺页面由你保存证明。");

/// 消法实施条例13(2).
pub static CRPL_REG_13_2: Provision = Provision::new(
    &CRPL_REG,
    13,
    2,
    "网上卖的要在首页、视频画面等显著标明真实名称；实际由别家卖的，还要告知那家的名称、地址、联系方式。",
);

/// 消法实施条例14(2).
pub static CRPL_REG_14_2: Provision =
    Provision::new(&CRPL_REG, 14, 2, "直播平台有争议时，按你的要求给出直播间运营者、主播信息和经营活动记录。");

/// 消法实施条例14(3).
pub static CRPL_REG_14_3: Provision =
    Provision::new(&CRPL_REG, 14, 3, "直播内容算广告的，直播间、主播要担广告发布者、经营者或代言人的义务。");

/// 消法实施条例15.
pub static CRPL_REG_15: Provision =
    Provision::new(&CRPL_REG, 15, 0, "不得虚构、夸大治疗、保健、养生的功效，诱导老年人等买明显用不着的东西。");

/// 消法实施条例17.
pub static CRPL_REG_17: Provision =
    Provision::new(&CRPL_REG, 17, 0, "格式条款不得不合理地免责、加责，或限制你解约、选择诉讼仲裁。");

/// 消法实施条例18(1).
pub static CRPL_REG_18_1: Provision = Provision::new(
    &CRPL_REG,
    18,
    1,
    "约定的退换修期限不得低于国家规定；从交付起算，要安装的从装好起算，换货后重算，修理时间不计。",
);

/// 消法实施条例18(2).
pub static CRPL_REG_18_2: Provision =
    Provision::new(&CRPL_REG, 18, 2, "退款按凭证上的价格一次退清。").burden("卖家证明你实付的不同，才按实付退。");

/// 消法实施条例19(1).
pub static CRPL_REG_19_1: Provision =
    Provision::new(&CRPL_REG, 19, 1, "网上卖的要守7日无理由退货，不得擅自扩大不能退的范围。");

/// 消法实施条例19(2).
pub static CRPL_REG_19_2: Provision =
    Provision::new(&CRPL_REG, 19, 2, "不适用无理由退货的要显著标注、下单时让你确认，不得默认勾选；没确认的不得拒退。")
        .burden("卖家证明你逐单确认过。");

/// 消法实施条例19(3).
pub static CRPL_REG_19_3: Provision =
    Provision::new(&CRPL_REG, 19, 3, "退的商品要完好；为查验而拆包装、合理调试不影响原有品质、功能、外观的，应当退。");

/// 消法实施条例19(4).
pub static CRPL_REG_19_4: Provision =
    Provision::new(&CRPL_REG, 19, 4, "无理由退货要诚信，不得滥用规则。").except("调包、批量恶意退货不受保护。");

/// 消法实施条例20.
pub static CRPL_REG_20: Provision =
    Provision::new(&CRPL_REG, 20, 0, "收押金要先说好怎么退、多久退，不得设不合理的条件；够条件就及时退。");

/// 消法实施条例21.
pub static CRPL_REG_21: Provision =
    Provision::new(&CRPL_REG, 21, 0, "停业或搬家的，提前30日在网站、网店首页等醒目处公告有效联系方式。");

/// 消法实施条例22(1).
pub static CRPL_REG_22_1: Provision =
    Provision::new(&CRPL_REG, 22, 1, "收预付款要订书面合同，写明内容、价款、退款办法、违约责任等。");

/// 消法实施条例22(2).
pub static CRPL_REG_22_2: Provision =
    Provision::new(&CRPL_REG, 22, 2, "收了预付款不得降低质量、任意加价；没按约给的，履行还是退款由你选。");

/// 消法实施条例22(3).
pub static CRPL_REG_22_3: Provision = Provision::new(
    &CRPL_REG,
    22,
    3,
    "有重大经营风险的要停收预付款；停业搬家要提前告知；你可以要求继续履行或退没消费的余额。",
);

/// 消法实施条例23.
pub static CRPL_REG_23: Provision =
    Provision::new(&CRPL_REG, 23, 0, "不得过度收集信息，不得用一次打包授权、默认授权逼你同意收集无关的信息。");

/// 消法实施条例24.
pub static CRPL_REG_24: Provision =
    Provision::new(&CRPL_REG, 24, 0, "没经同意不得发商业信息、打商业电话；同意过的也要给方便的取消办法，取消了就停。");

/// 消法实施条例26.
pub static CRPL_REG_26: Provision =
    Provision::new(&CRPL_REG, 26, 0, "消费争议可以向市场监管等主管部门投诉；任何人可以举报。");

/// 消法实施条例27(2).
pub static CRPL_REG_27_2: Provision =
    Provision::new(&CRPL_REG, 27, 2, "投诉、举报不得用来牟取不正当利益、侵害卖家、扰乱市场。")
        .except("据实维权不受影响。");

/// 消法实施条例44(1).
pub static CRPL_REG_44_1: Provision = Provision::new(&CRPL_REG, 44, 1, "卖家要有方便高效的投诉渠道，及时解决争议。");

/// 消法实施条例45.
pub static CRPL_REG_45: Provision =
    Provision::new(&CRPL_REG, 45, 0, "消协等调解组织收到调解请求要及时处理，没写天数。");

/// 消法实施条例46(1).
pub static CRPL_REG_46_1: Provision =
    Provision::new(&CRPL_REG, 46, 1, "投诉要有真实身份、明确的对方、具体诉求和事实依据。");

/// 消法实施条例46(2).
pub static CRPL_REG_46_2: Provision =
    Provision::new(&CRPL_REG, 46, 2, "部门收到投诉后7个工作日内处理并告知；不受理的说明理由和别的途径。");

/// 消法实施条例46(3).
pub static CRPL_REG_46_3: Provision =
    Provision::new(&CRPL_REG, 46, 3, "双方愿意调解的，受理起60日内调完，谈不成就终止；鉴定检测的时间不算。");

/// 消法实施条例47.
pub static CRPL_REG_47: Provision = Provision::new(&CRPL_REG, 47, 0, "鉴定机构先由双方商定，商不成由受理部门指定。");

/// 消法实施条例48.
pub static CRPL_REG_48: Provision = Provision::new(&CRPL_REG, 48, 0, "违反消法和本条例、害了你的，依法担民事责任。");

/// 消法实施条例49(1).
pub static CRPL_REG_49_1: Provision = Provision::new(&CRPL_REG, 49, 1, "欺诈的按消法55(1)赔。")
    .burden("说只是瑕疵的，由卖家证明。")
    .except("标签、说明书、宣传材料的瑕疵不影响质量又不误导的除外。");

/// 消法实施条例49(2).
pub static CRPL_REG_49_2: Provision =
    Provision::new(&CRPL_REG, 49, 2, "夹带、掉包、造假、改日期、捏造事实骗赔的，没有三倍，还可能受处罚。");

/// 消法实施条例50(1).
pub static CRPL_REG_50_1: Provision =
    Provision::new(&CRPL_REG, 50, 1, "违反第10至14、16、17、19至21条的，由行政部门罚。").except("罚款归国库，不归你。");

/// 消法实施条例50(2).
pub static CRPL_REG_50_2: Provision =
    Provision::new(&CRPL_REG, 50, 2, "违反预付款规定（第22条）的，由行政部门罚，严重的停业、吊照。")
        .except("罚款归国库，不归你。");

/// 消法实施条例50(3).
pub static CRPL_REG_50_3: Provision = Provision::new(&CRPL_REG, 50, 3, "违反条例其他规定的，例如第9条，按消法56罚。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &CRPL_REG_7_2,
    &CRPL_REG_9_1,
    &CRPL_REG_9_2,
    &CRPL_REG_10_1,
    &CRPL_REG_10_2,
    &CRPL_REG_11,
    &CRPL_REG_12,
    &CRPL_REG_13_2,
    &CRPL_REG_14_2,
    &CRPL_REG_14_3,
    &CRPL_REG_15,
    &CRPL_REG_17,
    &CRPL_REG_18_1,
    &CRPL_REG_18_2,
    &CRPL_REG_19_1,
    &CRPL_REG_19_2,
    &CRPL_REG_19_3,
    &CRPL_REG_19_4,
    &CRPL_REG_20,
    &CRPL_REG_21,
    &CRPL_REG_22_1,
    &CRPL_REG_22_2,
    &CRPL_REG_22_3,
    &CRPL_REG_23,
    &CRPL_REG_24,
    &CRPL_REG_26,
    &CRPL_REG_27_2,
    &CRPL_REG_44_1,
    &CRPL_REG_45,
    &CRPL_REG_46_1,
    &CRPL_REG_46_2,
    &CRPL_REG_46_3,
    &CRPL_REG_47,
    &CRPL_REG_48,
    &CRPL_REG_49_1,
    &CRPL_REG_49_2,
    &CRPL_REG_50_1,
    &CRPL_REG_50_2,
    &CRPL_REG_50_3,
];
