//! 消费者权益保护法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 消费者权益保护法, as amended in 2013.
pub static CRPL: Instrument = Instrument {
    id: "crpl",
    name: "中华人民共和国消费者权益保护法",
    short: "消法",
    number: "2013年第二次修正",
    rank: Rank::Statute,
    in_force: Span::from(2014, 3, 15),
    url: "https://flk.npc.gov.cn/detail?id=2c909fdd678bf17901678bf7670606ef",
    confidence: Confidence::High,
};

/// 消法2.
pub static CRPL_2: Provision = Provision::new(&CRPL, 2, 0, "为生活需要买东西、用东西、接受服务的人，受消法保护。")
    .burden("卖家说你不是为生活消费的，通常由卖家证明。")
    .except("为转售、经营而买的，或以索赔牟利的，可能不受保护。");

/// 消法8.
pub static CRPL_8: Provision =
    Provision::new(&CRPL, 8, 0, "你有权知道商品的真实情况，可以要价格、产地、厂家、成分、日期、售后等资料。");

/// 消法10.
pub static CRPL_10: Provision =
    Provision::new(&CRPL, 10, 0, "交易要公平：质量有保障、价格合理、计量准确；可以拒绝强买强卖。");

/// 消法11.
pub static CRPL_11: Provision = Provision::new(&CRPL, 11, 0, "因买、因用受了损害，你有权要求赔偿。");

/// 消法15.
pub static CRPL_15: Provision = Provision::new(&CRPL, 15, 0, "你可以监督商品和服务，检举侵权行为。");

/// 消法16.
pub static CRPL_16: Provision = Provision::new(&CRPL, 16, 0, "卖家要守法也要守约，不得设不公平的条件，不得强制交易。");

/// 消法18.
pub static CRPL_18: Provision =
    Provision::new(&CRPL, 18, 0, "商品、服务要安全；有危险的要如实说明、警示、教会正确用法；经营场所要保障安全。");

/// 消法20.
pub static CRPL_20: Provision = Provision::new(
    &CRPL,
    20,
    0,
    "卖家说的质量、性能、用途、有效期要真实全面，不得误导；你问，就要如实答；要明码标价。",
);

/// 消法21.
pub static CRPL_21: Provision = Provision::new(&CRPL, 21, 0, "卖家要亮明真实名称和标记。");

/// 消法22.
pub static CRPL_22: Provision = Provision::new(&CRPL, 22, 0, "你要发票或购货凭证，卖家必须给。");

/// 消法23(1).
pub static CRPL_23_1: Provision =
    Provision::new(&CRPL, 23, 1, "正常使用时，商品应有它该有的质量、性能、用途和有效期限。")
        .except("买之前已知道、又不违反强制规定的瑕疵除外。");

/// 消法23(2).
pub static CRPL_23_2: Provision = Provision::new(&CRPL, 23, 2, "用广告、说明书、样品表明过质量的，实物要与之相符。");

/// 消法23(3).
pub static CRPL_23_3: Provision = Provision::new(
    &CRPL,
    23,
    3,
    "电脑、电视、冰箱、空调、洗衣机、机动车等耐用品和装修，收到后6个月内发现瑕疵的，举证倒过来。",
)
.burden("卖家证明没有瑕疵，或瑕疵与它无关。")
.except("超过6个月，或不是耐用品的，仍由你证明。");

/// 消法24(1).
pub static CRPL_24_1: Provision = Provision::new(
    &CRPL,
    24,
    1,
    "质量不合格：按国家规定或约定退、换、修；都没有的，收货7日内可退，之后要够法定解除条件才能退，否则换或修。",
)
.burden("质量有问题由你证明；耐用品6个月内由卖家证明。");

/// 消法24(2).
pub static CRPL_24_2: Provision = Provision::new(&CRPL, 24, 2, "因质量问题退、换、修的，运费等必要费用由卖家出。");

/// 消法25(1).
pub static CRPL_25_1: Provision =
    Provision::new(&CRPL, 25, 1, "网上、电视、电话、邮购的商品，收货起7日内可以不讲理由退。")
        .burden("属于除外的，由卖家证明。")
        .except("定作的；鲜活易腐的；在线下载或已拆封的音像、软件等；已交付的报刊。服务不在内。");

/// 消法25(2).
pub static CRPL_25_2: Provision =
    Provision::new(&CRPL, 25, 2, "四类之外，性质不宜退、且购买时经你确认的，也可以不适用无理由退货。")
        .burden("卖家证明你确认过。");

/// 消法25(3).
pub static CRPL_25_3: Provision =
    Provision::new(&CRPL, 25, 3, "退回的商品要完好；卖家收到退货起7日内退款；退回的运费由你出，另有约定的除外。");

/// 消法26(1).
pub static CRPL_26_1: Provision =
    Provision::new(&CRPL, 26, 1, "格式条款里和你有重大关系的，要显著提示，你问就要说明。")
        .burden("提示、说明过，由卖家证明。");

/// 消法26(2).
pub static CRPL_26_2: Provision =
    Provision::new(&CRPL, 26, 2, "卖家不得用格式条款、告示减免自己的责任、压缩你的权利，也不得用技术手段强制交易。");

/// 消法26(3).
pub static CRPL_26_3: Provision = Provision::new(&CRPL, 26, 3, "条款、告示里有这些内容的，该内容无效。");

/// 消法28.
pub static CRPL_28: Provision = Provision::new(
    &CRPL,
    28,
    0,
    "网上卖的和金融服务，要主动告诉你经营地址、联系方式、数量质量、价款、期限、风险、售后、民事责任。",
);

/// 消法29(1).
pub static CRPL_29_1: Provision =
    Provision::new(&CRPL, 29, 1, "收集、使用个人信息要合法、正当、必要，讲明目的和范围，经你同意，规则公开。");

/// 消法29(2).
pub static CRPL_29_2: Provision =
    Provision::new(&CRPL, 29, 2, "收来的个人信息要保密，不得泄露、买卖；要有安全措施，泄露了或可能泄露，马上补救。");

/// 消法29(3).
pub static CRPL_29_3: Provision =
    Provision::new(&CRPL, 29, 3, "没经你同意、你没要过，或你明确拒绝了，不得发商业信息。");

/// 消法37.
pub static CRPL_37: Provision =
    Provision::new(&CRPL, 37, 0, "消费者协会可以受理投诉、调查调解、委托鉴定、支持起诉、公开批评。");

/// 消法39.
pub static CRPL_39: Provision =
    Provision::new(&CRPL, 39, 0, "争议有五条路：自行和解、请人调解、向部门投诉、按协议仲裁、起诉。");

/// 消法40(1).
pub static CRPL_40_1: Provision =
    Provision::new(&CRPL, 40, 1, "买了、用了商品受损，可以直接找卖家赔；卖家赔后再向有责任的一方追。");

/// 消法40(2).
pub static CRPL_40_2: Provision =
    Provision::new(&CRPL, 40, 2, "商品缺陷伤人或毁物，受害人可以在卖家和厂家中任选一个要赔。")
        .burden("缺陷、损害、因果关系由受害人证明。");

/// 消法40(3).
pub static CRPL_40_3: Provision = Provision::new(&CRPL, 40, 3, "接受服务受损的，找提供服务的赔。");

/// 消法42.
pub static CRPL_42: Provision =
    Provision::new(&CRPL, 42, 0, "借别人执照做生意害了人的，实际经营的和出借执照的都可以找。");

/// 消法43.
pub static CRPL_43: Provision =
    Provision::new(&CRPL, 43, 0, "展销会、租赁柜台买的，找卖家；会散了、租期满了，也可以找主办方或出租方。");

/// 消法44(1).
pub static CRPL_44_1: Provision = Provision::new(
    &CRPL,
    44,
    1,
    "网购受损先找卖家；平台给不出卖家真实名称、地址、有效联系方式的，可以找平台赔；平台有更好承诺的，按承诺。",
)
.burden("平台证明已给出真实有效的信息；交易和损失由你证明。")
.except("条文没写平台赔的是否包括三倍、十倍，各地法院不一。");

/// 消法44(2).
pub static CRPL_44_2: Provision =
    Provision::new(&CRPL, 44, 2, "平台明知或应知卖家借平台侵害你，却不采取必要措施的，与卖家连带。")
        .burden("平台明知或应知、没有作为，由你证明。");

/// 消法45(1).
pub static CRPL_45_1: Provision = Provision::new(
    &CRPL,
    45,
    1,
    "虚假广告、虚假宣传害了你，卖家赔；做广告、发广告的给不出卖家真实名称、地址、联系方式的，也要赔。",
);

/// 消法45(2).
pub static CRPL_45_2: Provision =
    Provision::new(&CRPL, 45, 2, "关系生命健康的，做虚假广告、发虚假广告的与卖家连带，不看是否知情。");

/// 消法45(3).
pub static CRPL_45_3: Provision =
    Provision::new(&CRPL, 45, 3, "关系生命健康的，在虚假广告或宣传里推荐的组织、个人，造成损害的与卖家连带。");

/// 消法46.
pub static CRPL_46: Provision = Provision::new(&CRPL, 46, 0, "行政部门收到投诉，7个工作日内处理并告知你。");

/// 消法47.
pub static CRPL_47: Provision = Provision::new(&CRPL, 47, 0, "侵害众多消费者的，中国消协和省级消协可以提起公益诉讼。");

/// 消法48(1).
pub static CRPL_48_1: Provision = Provision::new(
    &CRPL,
    48,
    1,
    "有缺陷、缺性能没说明、与标明或表明的质量不符、数量不足、无理拒绝退换修赔等，卖家要担民事责任。",
);

/// 消法49.
pub static CRPL_49: Provision =
    Provision::new(&CRPL, 49, 0, "伤了人，赔医疗、护理、交通、误工等；致残、致死另有项目。");

/// 消法50.
pub static CRPL_50: Provision = Provision::new(
    &CRPL,
    50,
    0,
    "侵害人格尊严、人身自由、个人信息的，可以要求停止、恢复名誉、消除影响、道歉，并赔损失。",
);

/// 消法51.
pub static CRPL_51: Provision =
    Provision::new(&CRPL, 51, 0, "侮辱诽谤、搜身、限制人身自由，造成严重精神损害的，可以要精神损害赔偿。");

/// 消法52.
pub static CRPL_52: Provision = Provision::new(&CRPL, 52, 0, "财产受损，可要修、重作、换、退、补足、退款、赔损失。");

/// 消法53.
pub static CRPL_53: Provision =
    Provision::new(&CRPL, 53, 0, "收了预付款没按约提供的，履约或退款，由你选，并付利息和必要费用。");

/// 消法54.
pub static CRPL_54: Provision = Provision::new(&CRPL, 54, 0, "行政部门依法认定不合格的商品，你要求退就得退。");

/// 消法55(1).
pub static CRPL_55_1: Provision = Provision::new(&CRPL, 55, 1, "卖家欺诈的，可另要价款或服务费的3倍，不足500元按500元；退款和实际损失另算。")
    .burden("欺诈由你证明，而且要证到排除合理怀疑。")
    .except("单纯质量差、违约、迟延不是欺诈；不影响质量又不误导的标签、宣传瑕疵除外；食品、药品另有规定；明知是假还买的，食品药品以外一般不支持。");

/// 消法55(2).
pub static CRPL_55_2: Provision = Provision::new(
    &CRPL,
    55,
    2,
    "明知有缺陷仍提供，造成死亡或健康严重损害的，可另要损失2倍以下的惩罚性赔偿，数额由法院酌定。",
)
.burden("明知、缺陷、损害、因果关系由受害人证明。")
.except("只有财产损失或轻微伤的不适用。");

/// 消法56(1).
pub static CRPL_56_1: Provision =
    Provision::new(&CRPL, 56, 1, "故意拖延、无理拒绝退换修赔等行为，可以由行政部门处罚。")
        .except("罚款归国库，不归你。");

/// 消法58.
pub static CRPL_58: Provision = Provision::new(&CRPL, 58, 0, "卖家的财产不够又赔又罚的，先赔你。");

/// 消法62.
pub static CRPL_62: Provision = Provision::new(&CRPL, 62, 0, "农民买农资直接用于生产的，参照消法。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &CRPL_2, &CRPL_8, &CRPL_10, &CRPL_11, &CRPL_15, &CRPL_16, &CRPL_18, &CRPL_20, &CRPL_21, &CRPL_22, &CRPL_23_1,
    &CRPL_23_2, &CRPL_23_3, &CRPL_24_1, &CRPL_24_2, &CRPL_25_1, &CRPL_25_2, &CRPL_25_3, &CRPL_26_1, &CRPL_26_2,
    &CRPL_26_3, &CRPL_28, &CRPL_29_1, &CRPL_29_2, &CRPL_29_3, &CRPL_37, &CRPL_39, &CRPL_40_1, &CRPL_40_2, &CRPL_40_3,
    &CRPL_42, &CRPL_43, &CRPL_44_1, &CRPL_44_2, &CRPL_45_1, &CRPL_45_2, &CRPL_45_3, &CRPL_46, &CRPL_47, &CRPL_48_1,
    &CRPL_49, &CRPL_50, &CRPL_51, &CRPL_52, &CRPL_53, &CRPL_54, &CRPL_55_1, &CRPL_55_2, &CRPL_56_1, &CRPL_58, &CRPL_62,
];
