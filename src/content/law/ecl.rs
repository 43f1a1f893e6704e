//! 电子商务法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 电子商务法.
pub static ECL: Instrument = Instrument {
    id: "ecl",
    name: "中华人民共和国电子商务法",
    short: "电商法",
    number: "2018年主席令第7号",
    rank: Rank::Statute,
    in_force: Span::from(2019, 1, 1),
    url: "https://flk.npc.gov.cn/detail?id=2c909fdd678bf17901678bf8af050b81",
    confidence: Confidence::High,
};

/// 电商法2(3).
pub static ECL_2_3: Provision =
    Provision::new(&ECL, 2, 3, "金融类，以及用网络提供新闻、视频、出版等内容的服务，不归这部法管。")
        .except("消法、民法典照样能用。");

/// 电商法9.
pub static ECL_9: Provision = Provision::new(
    &ECL,
    9,
    0,
    "网上做生意的分三类：开平台的、在平台里卖的、自建站或借别的网络服务卖的；个人也可能是。",
)
.except("偶尔转让自用闲置物的，一般不是。");

/// 电商法10.
pub static ECL_10: Provision =
    Provision::new(&ECL, 10, 0, "网上做生意一般要登记；自产农副产品、家庭手工、零星小额等可以不登记。")
        .except("不登记不等于不负责。");

/// 电商法13.
pub static ECL_13: Provision =
    Provision::new(&ECL, 13, 0, "卖的东西要保障人身、财产安全，合环保要求；禁止买卖的不得卖。");

/// 电商法14.
pub static ECL_14: Provision = Provision::new(&ECL, 14, 0, "要开发票或购货凭证；电子发票和纸的一样有效。");

/// 电商法15.
pub static ECL_15: Provision = Provision::new(&ECL, 15, 0, "店铺首页要一直亮出执照、许可，或说明为何不用登记。");

/// 电商法16.
pub static ECL_16: Provision = Provision::new(&ECL, 16, 0, "自己停业的，提前30日在首页公告。");

/// 电商法17.
pub static ECL_17: Provision = Provision::new(&ECL, 17, 0, "信息要真实全面；不得虚构交易、编造评价来误导。");

/// 电商法18(1).
pub static ECL_18_1: Provision = Provision::new(&ECL, 18, 1, "按你的特点推荐搜索结果的，要同时给一个不按特点的选项。");

/// 电商法19.
pub static ECL_19: Provision = Provision::new(&ECL, 19, 0, "搭着卖要显著提醒，不得默认勾选。");

/// 电商法20.
pub static ECL_20: Provision =
    Provision::new(&ECL, 20, 0, "按约定的方式和时限交货，运输风险由卖家担。").except("你自己另选快递的除外。");

/// 电商法21.
pub static ECL_21: Provision = Provision::new(&ECL, 21, 0, "押金要写明怎么退，不得设不合理的条件；够条件就及时退。");

/// 电商法24.
pub static ECL_24: Provision =
    Provision::new(&ECL, 24, 0, "查询、更正、删除信息和注销账号的办法要写明，不得设不合理的条件；注销的，立即删信息。")
        .except("法律规定或者约定要保存的除外。");

/// 电商法26.
pub static ECL_26: Provision = Provision::new(&ECL, 26, 0, "做跨境电商的，要守进出口监管的规定。");

/// 电商法27.
pub static ECL_27: Provision =
    Provision::new(&ECL, 27, 0, "平台要核验、登记入驻者的真实身份、地址、联系方式、许可，并定期更新。");

/// 电商法29.
pub static ECL_29: Provision = Provision::new(&ECL, 29, 0, "平台发现无证经营或违禁、不安全的商品，要处置并上报。");

/// 电商法31.
pub static ECL_31: Provision = Provision::new(&ECL, 31, 0, "平台要完整保存商品信息和交易信息，从交易完成起不少于3年。");

/// 电商法32.
pub static ECL_32: Provision = Provision::new(&ECL, 32, 0, "平台要公开公平公正地订规则，写明质量保障和消费者保护。");

/// 电商法34(1).
pub static ECL_34_1: Provision = Provision::new(&ECL, 34, 1, "平台改规则要公开征求意见，实施前至少公示7日。");

/// 电商法37(1).
pub static ECL_37_1: Provision = Provision::new(&ECL, 37, 1, "平台的自营业务要显著标明，不得误导。");

/// 电商法37(2).
pub static ECL_37_2: Provision = Provision::new(&ECL, 37, 2, "标了自营的，平台按卖家负责。")
    .except("没标自营、但实际自营或足以让人误信的，看网络消费规定4。");

/// 电商法38(1).
pub static ECL_38_1: Provision =
    Provision::new(&ECL, 38, 1, "平台知道或应知商品不安全或卖家侵害消费者，却不采取必要措施的，与卖家连带。")
        .burden("平台知道或应知、没有作为，由你证明。");

/// 电商法38(2).
pub static ECL_38_2: Provision =
    Provision::new(&ECL, 38, 2, "关系生命健康的商品，平台没审资质或没尽安全保障，造成损害的，担“相应的责任”。")
        .except("不当然是连带，由法院定；普通商品不适用。");

/// 电商法39(1).
pub static ECL_39_1: Provision = Provision::new(&ECL, 39, 1, "平台要建信用评价制度，给你评价的渠道。");

/// 电商法39(2).
pub static ECL_39_2: Provision = Provision::new(&ECL, 39, 2, "平台不得删除你对商品和服务的评价。")
    .except("违法内容可以依法处理；能不能判恢复，看个案。");

/// 电商法40.
pub static ECL_40: Provision = Provision::new(&ECL, 40, 0, "搜索结果要给多种排序；竞价排名要标“广告”。");

/// 电商法48(2).
pub static ECL_48_2: Provision = Provision::new(&ECL, 48, 2, "网上交易推定当事人有行为能力，有相反证据的可以推翻。")
    .burden("说是孩子下的单，由说的一方证明。");

/// 电商法49(1).
pub static ECL_49_1: Provision =
    Provision::new(&ECL, 49, 1, "商品信息够成要约的，你选定并提交订单时合同成立，另有约定除外。");

/// 电商法49(2).
pub static ECL_49_2: Provision = Provision::new(&ECL, 49, 2, "用格式条款写“付了款合同仍不成立”的，无效。");

/// 电商法50(2).
pub static ECL_50_2: Provision = Provision::new(&ECL, 50, 2, "提交订单之前，要让你能改正填错的。");

/// 电商法51.
pub static ECL_51: Provision = Provision::new(&ECL, 51, 0, "走快递的，签收那一刻算交付。");

/// 电商法52(2).
pub static ECL_52_2: Provision = Provision::new(&ECL, 52, 2, "交给别人代收的，要先经收货人同意；交付时提示当面查验。");

/// 电商法54.
pub static ECL_54: Provision = Provision::new(&ECL, 54, 0, "电子支付不符合安全要求害了人的，支付机构赔。");

/// 电商法55(2).
pub static ECL_55_2: Provision =
    Provision::new(&ECL, 55, 2, "支付指令出错造成损失的，支付机构赔。").burden("支付机构证明不是自己的原因。");

/// 电商法57(2).
pub static ECL_57_2: Provision = Provision::new(&ECL, 57, 2, "没经授权的支付，损失由支付机构担。")
    .burden("支付机构证明是你的过错造成的。")
    .except("自己主动转的账，一般不算没经授权。接到通知不及时止损的，扩大的部分由支付机构担。");

/// 电商法58(3).
pub static ECL_58_3: Provision = Provision::new(&ECL, 58, 3, "要求平台先行赔付，适用消法的规定，也就是消法44。")
    .except("没有“平台一律先赔”的法定义务。");

/// 电商法59.
pub static ECL_59: Provision =
    Provision::new(&ECL, 59, 0, "要有方便有效的投诉、举报渠道，并及时处理；法律没写统一天数。");

/// 电商法60.
pub static ECL_60: Provision = Provision::new(&ECL, 60, 0, "争议可以和解、请人调解、向部门投诉、仲裁、起诉。");

/// 电商法61.
pub static ECL_61: Provision = Provision::new(&ECL, 61, 0, "你与平台内卖家有争议的，平台要积极协助。");

/// 电商法62.
pub static ECL_62: Provision = Provision::new(&ECL, 62, 0, "处理争议时，卖家和平台要拿出原始合同和交易记录；丢失、伪造、篡改、销毁、隐匿或拒绝提供，致事实查不清的，担相应责任。")
    .except("诉讼里多作不利认定，不是直接改由平台赔。");

/// 电商法63.
pub static ECL_63: Provision = Provision::new(&ECL, 63, 0, "平台可以设在线争议解决机制，要自愿、公平、公正。");

/// 电商法74.
pub static ECL_74: Provision = Provision::new(&ECL, 74, 0, "违约或侵权的，依法担民事责任。");

/// 电商法76.
pub static ECL_76: Provision =
    Provision::new(&ECL, 76, 0, "卖家不亮执照许可、不公示停业、不写明更正和注销办法的，责令改正，可以罚款。")
        .except("罚款归国库，不归你。");

/// 电商法77.
pub static ECL_77: Provision = Provision::new(&ECL, 77, 0, "搭售不提醒、默认勾选，或搜索只按个人特点的，没收、罚款。")
    .except("罚款归国库，不归你。");

/// 电商法78.
pub static ECL_78: Provision =
    Provision::new(&ECL, 78, 0, "押金设坎、不及时退的，责令改正，可以罚款。").except("罚款归国库，不归你。");

/// 电商法80.
pub static ECL_80: Provision =
    Provision::new(&ECL, 80, 0, "平台不核验登记、不保存商品和交易信息的，责令改正，逾期罚款，严重的停业。")
        .except("罚款归国库，不归你。");

/// 电商法81.
pub static ECL_81: Provision =
    Provision::new(&ECL, 81, 0, "平台不公示规则、改规则不征求意见、不区分自营、删评价的，责令改正，可以罚款。")
        .except("罚款归国库，不归你。");

/// 电商法83.
pub static ECL_83: Provision =
    Provision::new(&ECL, 83, 0, "平台违反第38条的，由行政部门罚。").except("罚款归国库，不归你。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &ECL_2_3, &ECL_9, &ECL_10, &ECL_13, &ECL_14, &ECL_15, &ECL_16, &ECL_17, &ECL_18_1, &ECL_19, &ECL_20, &ECL_21,
    &ECL_24, &ECL_26, &ECL_27, &ECL_29, &ECL_31, &ECL_32, &ECL_34_1, &ECL_37_1, &ECL_37_2, &ECL_38_1, &ECL_38_2,
    &ECL_39_1, &ECL_39_2, &ECL_40, &ECL_48_2, &ECL_49_1, &ECL_49_2, &ECL_50_2, &ECL_51, &ECL_52_2, &ECL_54, &ECL_55_2,
    &ECL_57_2, &ECL_58_3, &ECL_59, &ECL_60, &ECL_61, &ECL_62, &ECL_63, &ECL_74, &ECL_76, &ECL_77, &ECL_78, &ECL_80,
    &ECL_81, &ECL_83,
];
