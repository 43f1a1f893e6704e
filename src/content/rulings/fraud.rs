//! Decisions on counterfeits and untrue words: three-fold damages, promises, and who is no trader.

use super::{Held, LAW_BOOK, Ruling};
use crate::domain::date::Date;

/// 高某诉杨某.
pub static EARPHONES: Ruling = Ruling {
    id: "idle-earphones",
    title: "说是闲置，其实卖了40多副的假耳机",
    court: "法院名称未公布",
    when: "2022年3月15日发布",
    story: "二手平台上，卖家说耳机是买东西送的，全新正品。买家问过，收到却是假货。查出他短时间卖了40多笔，5万多元。价钱没有公布。",
    holding: "借闲置之名长期做买卖，就是经营者，是欺诈。退货款，赔3倍。",
    source: "最高人民法院消费者权益保护典型案例，公开法律文库收录",
    url: LAW_BOOK,
    facts: r#"{"problem":["fake"],"goods":"other","sold-as":"genuine","intent":"lied","purpose":"own-use","paid":null,"costs":[],"channel":"second-hand","sold-by":"business"}"#,
    on: Date::new(2022, 3, 15),
    held: &[Held::Granted { claim: "fraud-treble", fen: 0 }, Held::Granted { claim: "fake-refund", fen: 0 }],
    parting: "",
};

/// 马某诉刘某.
pub static PRIVATE_PHONE: Ruling = Ruling {
    id: "private-phone",
    title: "个人卖的二手手机货不对板",
    court: "安徽省泗县人民法院，（2025）皖1324民初8937号",
    when: "2025年8月21日起诉，判决日期未公布",
    story: "2025年5月25日在闲鱼买二手手机，付1847.08元，另用闲鱼币抵71.52元。收到的和说的不一样，卖家不理。他要退一赔三。",
    holding: "退1918.6元，手机退回。卖家是普通个人，不支持3倍。",
    source: "律师事务所公布的判决要点",
    url: "https://www.zw517.com/post/3817",
    facts: r#"{"problem":["misled"],"goods":"durable","durable-kind":"catalogue","difference":"matters","intent":"lied","purpose":"own-use","paid":191860,"costs":[],"channel":"second-hand","sold-by":"person","ordered":"2025-05-25","received":"2025-05-27"}"#,
    on: Date::new(2025, 12, 1),
    held: &[Held::Granted { claim: "misled-refund", fen: 191_860 }, Held::Refused { claim: "fraud-treble" }],
    parting: "",
};

/// 刘某诉周某.
pub static EXPANDED_PHONE: Ruling = Ruling {
    id: "expanded-phone",
    title: "扩容机当原装国行卖",
    court: "云城法院",
    when: "日期未公布",
    story: "2024年6月26日，网店说手机是国行、512G、没拆没修，聊天里又确认了一遍。检测是扩容的非国行机，屏幕也不对。价钱没有公布。",
    holding: "和反复确认的话明显不符，是欺诈。退货款，支持3倍。",
    source: "云城法院供稿，网易号",
    url: "https://m.163.com/news/article/KIMIHRAU0514JABL.html",
    facts: r#"{"problem":["misled"],"goods":"durable","durable-kind":"catalogue","difference":"matters","intent":"lied","purpose":"own-use","paid":null,"costs":[],"channel":"shop","sold-by":"business","ordered":"2024-06-26"}"#,
    on: Date::new(2025, 12, 1),
    held: &[Held::Granted { claim: "fraud-treble", fen: 0 }, Held::Granted { claim: "misled-refund", fen: 0 }],
    parting: "",
};

/// 李某诉何某.
pub static SMALLER_PHONE: Ruling = Ruling {
    id: "smaller-phone",
    title: "512G国行变成128G美版",
    court: "海口市的法院（二审，名称未写明）",
    when: "2026年3月16日报道",
    story: "2024年2月20日花6000元买国行512G手机，收到美版128G。店家说发错，退回后又要3000元维修费。一审说没有证据是欺诈。",
    holding: "认定欺诈，判3倍赔偿。",
    source: "法治时报",
    url: "http://szb.hnfazhi.com/html/2026-03/16/content_87051_19370185.htm",
    facts: r#"{"problem":["misled"],"goods":"durable","durable-kind":"catalogue","difference":"matters","intent":null,"purpose":"own-use","paid":600000,"costs":[],"channel":"second-hand","sold-by":"business","ordered":"2024-02-20","received":"2024-02-27"}"#,
    on: Date::new(2026, 3, 16),
    held: &[Held::Granted { claim: "fraud-treble", fen: 0 }],
    parting: "发错还是故意，一审和最后的判决看法都不同。这里有了能说明故意的证据才算成立，没有就先留着。",
};

/// 王某诉许某和快手.
pub static OFF_PLATFORM_PHONE: Ruling = Ruling {
    id: "off-platform-phone",
    title: "主播叫他加微信，卖给他一部假手机",
    court: "北京互联网法院",
    when: "2024年12月11日报道",
    story: "2019年5月，主播说有自用手机，让观众加微信。他转账4000元，收到仿冒机。主播说不知是假的，平台说它尽了管理义务。",
    holding: "主播一直在卖东西，就是经营者：退货退款，赔3倍。平台尽了义务，不担责。",
    source: "北京日报，新华网；价钱见当年的长篇报道",
    url: "http://www.xinhuanet.com/digital/20241211/a03321d74a014dbc9c431ee91f41c633/c.html",
    facts: r#"{"problem":["fake"],"goods":"durable","durable-kind":"catalogue","sold-as":"genuine","intent":"lied","purpose":"own-use","paid":400000,"costs":[],"channel":"private","sold-by":"business","led-away":true,"signs":[],"ordered":"2019-05-28"}"#,
    on: Date::new(2020, 12, 1),
    held: &[
        Held::Granted { claim: "fraud-treble", fen: 1_200_000 },
        Held::Granted { claim: "fake-refund", fen: 400_000 },
        Held::Refused { claim: "platform-room-knew" },
        Held::Refused { claim: "platform-knew" },
    ],
    parting: "",
};

/// 侯某诉张某某.
pub static BRACELET: Ruling = Ruling {
    id: "rosewood-bracelet",
    title: "直播间的“假一赔十”",
    court: "法院名称未公布",
    when: "2025年6月16日发布",
    story: "店铺的主播把黑酸枝手串说成小叶紫檀，承诺保真、假一赔十。他花1000元买了，收到的不是小叶紫檀，要赔1万元。",
    holding: "主播说的话进了合同，比法定的3倍高也要兑现。赔1万元。",
    source: "最高人民法院网络消费民事典型案例，法治日报等",
    url: "https://legal.neamco.com/2025-06/17/content_38095924.htm",
    facts: r#"{"problem":["misled"],"goods":"other","difference":"matters","intent":null,"purpose":"own-use","paid":100000,"costs":[],"channel":"live","sold-by":"business","room":"own","host":"staff","guarantors":["seller"],"promised-sum":1000000}"#,
    on: Date::new(2025, 6, 16),
    held: &[Held::Granted { claim: "promise", fen: 1_000_000 }],
    parting: "",
};

/// 丽水面霜案.
pub static FACE_CREAM: Ruling = Ruling {
    id: "four-fold-cream",
    title: "“假一罚四”的面霜",
    court: "法院名称未写明，（2025）浙1102民初5285号",
    when: "2026年8月3日发布",
    story: "在别人的直播间买的面霜不是正品。卖家承诺假一罚四，推广的直播间也承诺兜底。平台审核过，也告知过。",
    holding: "卖家照承诺赔，直播间因自己的承诺连带。平台尽了义务，驳回对它的请求。",
    source: "最高人民法院涉网络消费民事典型案例",
    url: "https://www.court.gov.cn/zixun/xiangqing/507691.html",
    facts: r#"{"problem":["fake"],"goods":"cosmetic","sold-as":"genuine","intent":null,"purpose":"own-use","paid":null,"costs":[],"channel":"live","sold-by":"business","room":"others","guarantors":["seller","room"],"promised-sum":null,"guaranteed":null,"signs":[],"self-run":"third-party"}"#,
    on: Date::new(2026, 8, 3),
    held: &[
        Held::Granted { claim: "promise", fen: 0 },
        Held::Granted { claim: "room-guarantee", fen: 0 },
        Held::Refused { claim: "platform-room-knew" },
    ],
    parting: "",
};

/// 屈某诉海南某珍珠有限公司.
pub static PEARLS: Ruling = Ruling {
    id: "bought-to-claim-pearls",
    title: "为索赔而买的“天然珍珠”",
    court: "湖北省武汉市中级人民法院（终审）",
    when: "6月11日公布，年份未写明",
    story: "2016年3月花4944元网购3条“天然淡水珍珠”，其实是养殖的，已经退货。他同时在多家店买了同样的东西，都起诉要3倍。",
    holding: "商家宣传不实，但他知道还买，不是受骗。驳回3倍的请求。",
    source: "楚天都市报，网络转载",
    url: "http://m.shadafang.com/c/tj061213b0G2018.html",
    facts: r#"{"problem":["misled"],"goods":"other","difference":"known-before","intent":"knew","purpose":"to-claim","paid":494400,"costs":["given-back"],"refunded":494400,"channel":"shop","sold-by":"business","ordered":"2016-03-27","received":"2016-03-30"}"#,
    on: Date::new(2018, 6, 11),
    held: &[Held::Refused { claim: "fraud-treble" }],
    parting: "",
};

/// 邹某与某医美机构.
pub static EYELIDS: Ruling = Ruling {
    id: "beauty-clinic-eyelids",
    title: "广告吹出来的眼部手术",
    court: "法院名称未公布",
    when: "2022年3月15日发布",
    story: "2015年12月看了医美机构的广告去做下睑修复，术后凹陷、留疤。机构的广告多次因不真实被处罚。手术费没有公布。",
    holding: "医美也是消费，虚假宣传是欺诈，赔手术费的3倍；另按60%的过错赔74948元。",
    source: "最高人民法院消费者权益保护典型案例，公开法律文库收录",
    url: LAW_BOOK,
    facts: r#"{"problem":["misled"],"goods":"service","difference":"matters","intent":"knew","purpose":"own-use","paid":null,"costs":["harm"],"harm-cost":null,"channel":"in-person","sold-by":"business","ordered":"2015-12-01"}"#,
    on: Date::new(2022, 3, 15),
    held: &[Held::Granted { claim: "fraud-treble", fen: 0 }],
    parting: "",
};

/// 石某诉安丽维门诊部.
pub static FILLING: Ruling = Ruling {
    id: "unqualified-filling",
    title: "没有资质的人来做填充",
    court: "法院名称未写明",
    when: "2024年发布",
    story: "2020年8月10日花93000元做3项医美，其中填充35000元，由没有医疗资质的人动手，失败了。起诉要全退，再按93000元赔3倍。",
    holding: "填充这项是欺诈，赔它的3倍105000元；别的两项没达到目的，93000元全退。",
    source: "中国消费者协会2023年十大典型司法案例，中国质量万里行",
    url: "https://fx361.cc/page/2024/0709/24556405.shtml",
    facts: r#"{"problem":["misled"],"goods":"service","difference":"matters","intent":"knew","purpose":"own-use","paid":3500000,"costs":[],"channel":"in-person","sold-by":"business","ordered":"2020-08-10"}"#,
    on: Date::new(2024, 3, 15),
    held: &[
        Held::Granted { claim: "fraud-treble", fen: 10_500_000 },
        Held::Granted { claim: "misled-refund", fen: 9_300_000 },
    ],
    parting: "3倍，数一样。退款差在范围：这里一次只算出问题的那一项，35000元；法院把没达到目的的另外两项也退了。",
};

/// 黄某诉嘟嘟宝宠物店.
pub static PUPPY: Ruling = Ruling {
    id: "weekly-puppy",
    title: "只活了3天的小狗",
    court: "湖北省监利市人民法院",
    when: "2025年3月15日发布",
    story: "2024年3月在微信里花800元买幼犬，店家说打过疫苗、测过病毒。到手就站不起来，第3天死了，也没有检疫证明。",
    holding: "瞒着没有检疫证，又多次这样卖，是欺诈。退货款和相应的花费，赔价款的3倍。",
    source: "湖北省高级人民法院典型案例，湖北日报；价钱见极目新闻",
    url: "http://news.cnhubei.com/content/2025-03/16/content_19024132.html",
    facts: r#"{"problem":["defect"],"goods":"other","cause":"hidden","severity":"hopeless","intent":"knew","purpose":"own-use","paid":80000,"costs":["other"],"other-spent":null,"channel":"private","sold-by":"business","led-away":null,"ordered":"2024-03-28","received":"2024-04-02","notified":"2024-04-02"}"#,
    on: Date::new(2025, 3, 15),
    held: &[Held::Granted { claim: "fraud-treble", fen: 0 }, Held::Granted { claim: "quality-rescission", fen: 0 }],
    parting: "",
};

/// 曹某诉大刘.
pub static TOILET: Ruling = Ruling {
    id: "toilet-never-sent",
    title: "没发货却“确认收货”的马桶",
    court: "江苏省江阴市人民法院",
    when: "2024年9月20日报道",
    story: "2023年6月在二手平台向自称厂家自营的卖家买马桶，付1180元。没发货，订单却显示交易成功；追问时对方说已经发了。",
    holding: "以营利为目的，就是经营者；虚假发货是欺诈。退货款，赔3倍。",
    source: "澎湃新闻",
    url: "https://thepaper.cn/newsDetail_forward_28769615?commTag=true",
    facts: r#"{"problem":["not-delivered"],"goods":"durable","durable-kind":"unlisted","failure":"sham","intent":"lied","purpose":"own-use","paid":118000,"costs":[],"channel":"second-hand","sold-by":"business","ordered":"2023-06-01"}"#,
    on: Date::new(2024, 9, 20),
    held: &[
        Held::Granted { claim: "fraud-treble", fen: 354_000 },
        Held::Granted { claim: "undelivered-refund", fen: 118_000 },
    ],
    parting: "",
};

/// 张莉诉北京合力华通.
pub static REPAIRED_CAR: Ruling = Ruling {
    id: "repaired-car",
    title: "修过的“新车”",
    court: "北京市第二中级人民法院，（2008）二中民终字第00453号",
    when: "2008年3月13日",
    story: "2007年2月28日花13.8万元买新车，保养时才知道交车前钣金喷漆修过。店家拿出的告知单只有它自己留着，她不认。",
    holding: "证明不了告诉过她，就是欺诈。退车退款、赔税费，并再赔一倍车款138000元。",
    source: "公开法律文库收录的判决",
    url: LAW_BOOK,
    facts: r#"{"problem":["defect"],"goods":"durable","durable-kind":"car","cause":"hidden","intent":"knew","purpose":"own-use","paid":13800000,"costs":[],"channel":"in-person","sold-by":"business","ordered":"2007-02-28","received":"2007-02-28"}"#,
    on: Date::new(2008, 3, 13),
    held: &[Held::Granted { claim: "car-fraud-treble", fen: 13_800_000 }],
    parting: "2014年3月15日以前的欺诈，当时的法律是再赔一倍。这里只收改成3倍以后的条文，更早的不算。",
};

/// 胡女士诉携程.
pub static DEAR_ROOM: Ruling = Ruling {
    id: "diamond-member-room",
    title: "钻石会员订到贵一倍的房",
    court: "浙江省绍兴市中级人民法院，（2021）浙06民终3129号",
    when: "2021年12月",
    story: "2020年7月，可享8.5折的会员在App上付2889元订房，酒店只收1377.63元。是代理商加价卖的，平台只退了1268元。",
    holding: "没有查实是杀熟，但构成欺诈：补243.37元，并按她要的，赔差价的3倍4534.11元。",
    source: "判决要点和媒体报道，网络转载",
    url: "http://ujuu.xyz/2022/B220626.html",
    facts: r#"{"problem":["price"],"price-matter":"false-price","price-trick":null,"price-believed":true,"price-due":137763,"goods":"service","intent":null,"purpose":"own-use","paid":288900,"costs":["given-back"],"refunded":126800,"channel":"shop","sold-by":"business","ordered":"2020-07-01"}"#,
    on: Date::new(2021, 12, 31),
    held: &[
        Held::Granted { claim: "fraud-treble", fen: 453_411 },
        Held::Granted { claim: "price-overpaid", fen: 24_337 },
    ],
    parting: "价钱假在哪、是不是故意，这里等证据。她只要差价的3倍，这里按整笔房费列。",
};

/// 唐某诉某网盘.
pub static CLOUD_DRIVE: Ruling = Ruling {
    id: "cloud-drive-renewal",
    title: "0.3元体验一天，每月被扣29.9元",
    court: "广州互联网法院（一审，二审时调解）",
    when: "2025年1月审结，2025年5月9日报道",
    story: "2023年10月花0.3元体验网盘24小时，第二天起每月被扣29.9元，共239.2元。小灰字写着会续费，通知藏在要点几下才看得到的地方。",
    holding: "提示不明显，又默认同意。239.2元全退。上诉后调解，公司退了钱，另给补偿。",
    source: "广州互联网法院发布，IT之家",
    url: "",
    facts: r#"{"problem":["price"],"price-matter":"renewal","goods":"service","renewal-notice":"never-agreed","renewal-used-up":false,"renewal-on":false,"charged":"2024-05-01","purpose":"own-use","paid":23920,"costs":[],"channel":"own-site"}"#,
    on: Date::new(2025, 1, 31),
    held: &[Held::Granted { claim: "renewal-refund", fen: 23_920 }],
    parting: "",
};
