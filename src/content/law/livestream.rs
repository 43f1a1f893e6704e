//! 直播电商监督管理办法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 直播电商监督管理办法.
pub static LIVESTREAM: Instrument = Instrument {
    id: "livestream",
    name: "直播电商监督管理办法",
    short: "直播电商办法",
    number: "市场监管总局、国家网信办令第117号",
    rank: Rank::Rule,
    in_force: Span::from(2026, 2, 1),
    url: "https://www.gov.cn/gongbao/2026/issue_12666/202604/content_7065114.html",
    confidence: Confidence::High,
};

/// 直播电商办法2(4).
pub static LIVESTREAM_2_4: Provision = Provision::new(
    &LIVESTREAM,
    2,
    4,
    "直播间运营者是注册账号或自建站开直播卖货的人；实际运营别人直播间的，尽同样义务。",
);

/// 直播电商办法2(5).
pub static LIVESTREAM_2_5: Provision =
    Provision::new(&LIVESTREAM, 2, 5, "主播是对公众推介的个人；MCN是提供策划、运营、经纪、培训、技术支持的机构。");

/// 直播电商办法5(1).
pub static LIVESTREAM_5_1: Provision =
    Provision::new(&LIVESTREAM, 5, 1, "鼓励平台和直播间首问负责、先行赔付。").except("只是鼓励，不是义务。");

/// 直播电商办法8(1).
pub static LIVESTREAM_8_1: Provision = Provision::new(
    &LIVESTREAM,
    8,
    1,
    "平台要核验登记直播间运营者的身份、经营地、联系电话和许可，每6个月至少更新一次。",
);

/// 直播电商办法8(3).
pub static LIVESTREAM_8_3: Provision =
    Provision::new(&LIVESTREAM, 8, 3, "平台要动态核验主播真实身份，身份不符、不得从业的，不能给他服务。");

/// 直播电商办法12(1).
pub static LIVESTREAM_12_1: Provision =
    Provision::new(&LIVESTREAM, 12, 1, "平台要有从警示、限流、停播到关号、列黑名单的规则，也要给救济的途径。");

/// 直播电商办法16.
pub static LIVESTREAM_16: Provision = Provision::new(
    &LIVESTREAM,
    16,
    0,
    "平台从交易完成起至少存3年：回放、互动、下单时的详情页、客服、支付、物流、退换货。",
)
.except("对2026年2月1日前的直播适用不适用，没有明文。");

/// 直播电商办法17.
pub static LIVESTREAM_17: Provision =
    Provision::new(&LIVESTREAM, 17, 0, "平台要防范、处置用AI编造虚假商业信息、冒充他人宣传。");

/// 直播电商办法18.
pub static LIVESTREAM_18: Provision =
    Provision::new(&LIVESTREAM, 18, 0, "有争议时，平台按你的要求给直播间运营者、主播信息和交易记录。");

/// 直播电商办法19.
pub static LIVESTREAM_19: Provision =
    Provision::new(&LIVESTREAM, 19, 0, "平台知道或应知直播卖的不安全或侵害消费者，要采取必要措施。");

/// 直播电商办法20(1).
pub static LIVESTREAM_20_1: Provision =
    Provision::new(&LIVESTREAM, 20, 1, "平台的投诉机制要写明流程和反馈时限，及时处理；天数由平台自定。");

/// 直播电商办法23.
pub static LIVESTREAM_23: Provision =
    Provision::new(&LIVESTREAM, 23, 0, "平台处置直播间或主播时，要安排好你的订单、售后、争议，并协助维权。");

/// 直播电商办法24.
pub static LIVESTREAM_24: Provision = Provision::new(
    &LIVESTREAM,
    24,
    0,
    "别的网络服务提供者做了平台的一部分事，就尽那部分义务：核身份、存记录、协助维权。",
);

/// 直播电商办法25.
pub static LIVESTREAM_25: Provision = Provision::new(&LIVESTREAM, 25, 0, "直播账号主页要公示主体信息。");

/// 直播电商办法26.
pub static LIVESTREAM_26: Provision = Provision::new(
    &LIVESTREAM,
    26,
    0,
    "直播页面要一直显著展示实际卖家的名称、地址、联系方式或链接，不得多次跳转、遮挡。",
)
.burden("直播间运营者证明一直清楚展示。");

/// 直播电商办法27.
pub static LIVESTREAM_27: Provision =
    Provision::new(&LIVESTREAM, 27, 0, "直播间要核验实际卖家身份、许可、认证、合格证明，记录从直播结束起至少留3年。");

/// 直播电商办法28(1).
pub static LIVESTREAM_28_1: Provision =
    Provision::new(&LIVESTREAM, 28, 1, "直播间要核验主播身份和资质，记录至少留3年。");

/// 直播电商办法30.
pub static LIVESTREAM_30: Provision = Provision::new(&LIVESTREAM, 30, 0, "开播前要审核展示、讲解的内容和道具。");

/// 直播电商办法31(1).
pub static LIVESTREAM_31_1: Provision = Provision::new(&LIVESTREAM, 31, 1, "主播说错要当场纠正，记录至少留3年。");

/// 直播电商办法32.
pub static LIVESTREAM_32: Provision = Provision::new(&LIVESTREAM, 32, 0, "直播要清楚标价；比价、打折要标明基准。");

/// 直播电商办法33.
pub static LIVESTREAM_33: Provision =
    Provision::new(&LIVESTREAM, 33, 0, "直播不得卖不安全、掺假、以假充真、以次充好的商品。");

/// 直播电商办法34(1).
pub static LIVESTREAM_34_1: Provision =
    Provision::new(&LIVESTREAM, 34, 1, "不得对性能、质量、销量、评价、荣誉、资质等作虚假或误导宣传。");

/// 直播电商办法34(2).
pub static LIVESTREAM_34_2: Provision = Provision::new(&LIVESTREAM, 34, 2, "不得用AI编造虚假信息、冒充他人带货。");

/// 直播电商办法35.
pub static LIVESTREAM_35: Provision = Provision::new(
    &LIVESTREAM,
    35,
    0,
    "直播内容算广告的，担发布者、经营者、代言人义务；有影响的人以自己名义形象推荐、切片再发布，一般算广告。",
);

/// 直播电商办法37(1).
pub static LIVESTREAM_37_1: Provision =
    Provision::new(&LIVESTREAM, 37, 1, "用AI生成的人物直播，要标识并一直提示是AI生成。");

/// 直播电商办法37(2).
pub static LIVESTREAM_37_2: Provision =
    Provision::new(&LIVESTREAM, 37, 2, "AI人物违法的，由管理或使用它的直播间运营者担责，另有规定的除外。");

/// 直播电商办法43.
pub static LIVESTREAM_43: Provision =
    Provision::new(&LIVESTREAM, 43, 0, "MCN与直播间合作，要核验对方身份许可，书面约定质量审核、消费者保护分工。");

/// 直播电商办法44.
pub static LIVESTREAM_44: Provision = Provision::new(&LIVESTREAM, 44, 0, "MCN不得组织刷单刷评、帮人虚假宣传。");

/// 直播电商办法45.
pub static LIVESTREAM_45: Provision =
    Provision::new(&LIVESTREAM, 45, 0, "MCN选品的，要核验实际卖家身份、许可、认证、合格证明，记录至少留3年。");

/// 直播电商办法47.
pub static LIVESTREAM_47: Provision = Provision::new(
    &LIVESTREAM,
    47,
    0,
    "举报管辖：平台、自建站直播、MCN看住所地；平台内直播间看实际经营地，查不到的，登记过的看住所地，没登记的看平台住所地。",
);

/// 直播电商办法53.
pub static LIVESTREAM_53: Provision =
    Provision::new(&LIVESTREAM, 53, 0, "平台不核验登记、不报送、不保存交易信息的，按电商法第80条罚。")
        .except("罚款归国库，不归你。");

/// 直播电商办法54.
pub static LIVESTREAM_54: Provision = Provision::new(
    &LIVESTREAM,
    54,
    0,
    "平台不动态核验主播、不建处置制度、不防AI虚假宣传的，责令改；拒不改或严重的罚1万至10万元。",
)
.except("罚款归国库，不归你。");

/// 直播电商办法55.
pub static LIVESTREAM_55: Provision =
    Provision::new(&LIVESTREAM, 55, 0, "有争议时平台不按你的要求给信息和记录的，按消法实施条例第50条第1款罚。")
        .except("罚款归国库，不归你。");

/// 直播电商办法56.
pub static LIVESTREAM_56: Provision = Provision::new(
    &LIVESTREAM,
    56,
    0,
    "平台知道或应知直播侵害消费者却不采取措施的，按电商法第83条罚，幅度5万至200万元。",
)
.except("罚款归国库，不归你。");

/// 直播电商办法57.
pub static LIVESTREAM_57: Provision =
    Provision::new(&LIVESTREAM, 57, 0, "直播账号主页不公示主体信息的，按电商法第76条罚。")
        .except("罚款归国库，不归你。");

/// 直播电商办法58.
pub static LIVESTREAM_58: Provision =
    Provision::new(&LIVESTREAM, 58, 0, "直播页没展示实际卖家的，由行政部门责令改正、罚款。")
        .except("罚款归国库，不归你。");

/// 直播电商办法59.
pub static LIVESTREAM_59: Provision = Provision::new(
    &LIVESTREAM,
    59,
    0,
    "直播间不核验、不审核、不纠错、AI不标识的，责令改；拒不改或严重的罚1万至10万元。",
)
.except("罚款归国库，不归你。");

/// 直播电商办法60.
pub static LIVESTREAM_60: Provision =
    Provision::new(&LIVESTREAM, 60, 0, "直播标价违规的，按价格法和价格违法处罚规定罚。").except("罚款归国库，不归你。");

/// 直播电商办法61.
pub static LIVESTREAM_61: Provision =
    Provision::new(&LIVESTREAM, 61, 0, "直播卖第33条不许卖的，别的法没规定的，责令改，罚1万至10万元。")
        .except("罚款归国库，不归你。");

/// 直播电商办法62(1).
pub static LIVESTREAM_62_1: Provision =
    Provision::new(&LIVESTREAM, 62, 1, "直播虚假宣传、MCN刷单，按反不正当竞争法第25条罚；属虚假广告的按广告法第55条。")
        .except("罚款归国库，不归你。");

/// 直播电商办法63.
pub static LIVESTREAM_63: Provision =
    Provision::new(&LIVESTREAM, 63, 0, "主播违规属职务行为的，由所在单位担行政责任。")
        .except("能证明和职务无关的除外。");

/// 直播电商办法64.
pub static LIVESTREAM_64: Provision =
    Provision::new(&LIVESTREAM, 64, 0, "MCN不核验、不管主播的，责令改；拒不改或严重的罚1万至10万元。")
        .except("罚款归国库，不归你。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &LIVESTREAM_2_4,
    &LIVESTREAM_2_5,
    &LIVESTREAM_5_1,
    &LIVESTREAM_8_1,
    &LIVESTREAM_8_3,
    &LIVESTREAM_12_1,
    &LIVESTREAM_16,
    &LIVESTREAM_17,
    &LIVESTREAM_18,
    &LIVESTREAM_19,
    &LIVESTREAM_20_1,
    &LIVESTREAM_23,
    &LIVESTREAM_24,
    &LIVESTREAM_25,
    &LIVESTREAM_26,
    &LIVESTREAM_27,
    &LIVESTREAM_28_1,
    &LIVESTREAM_30,
    &LIVESTREAM_31_1,
    &LIVESTREAM_32,
    &LIVESTREAM_33,
    &LIVESTREAM_34_1,
    &LIVESTREAM_34_2,
    &LIVESTREAM_35,
    &LIVESTREAM_37_1,
    &LIVESTREAM_37_2,
    &LIVESTREAM_43,
    &LIVESTREAM_44,
    &LIVESTREAM_45,
    &LIVESTREAM_47,
    &LIVESTREAM_53,
    &LIVESTREAM_54,
    &LIVESTREAM_55,
    &LIVESTREAM_56,
    &LIVESTREAM_57,
    &LIVESTREAM_58,
    &LIVESTREAM_59,
    &LIVESTREAM_60,
    &LIVESTREAM_61,
    &LIVESTREAM_62_1,
    &LIVESTREAM_63,
    &LIVESTREAM_64,
];
