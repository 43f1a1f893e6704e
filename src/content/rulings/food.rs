//! Decisions on food: ten-fold damages granted, refused, and limited to what a household needs.

use super::{Held, LAW_BOOK, Ruling};
use crate::domain::date::Date;

/// 李某与某购物广场.
pub static EXPIRED_BUN: Ruling = Ruling {
    id: "expired-bun",
    title: "过期2天的馒头",
    court: "法院名称未公布",
    when: "2020年12月9日发布",
    story: "2018年10月22日在商场买了一袋馒头，包装写着保质期到10月20日。馒头的价钱没有公布。他要退款，另要1000元。",
    holding: "过期还卖，就是明知。退货款；价款的10倍不到1000元，按1000元赔。",
    source: "最高人民法院食品安全民事纠纷典型案例（一）",
    url: "https://freewechat.com/a/MzAwMTUwODQ1MA==/2247500436/6",
    facts: r#"{"problem":["food"],"goods":"food","food-fault":["expired"],"purpose":"own-use","paid":null,"costs":[],"channel":"in-person","sold-by":"business","ordered":"2018-10-22","received":"2018-10-22"}"#,
    on: Date::new(2020, 12, 9),
    held: &[Held::Granted { claim: "food-tenfold", fen: 100_000 }, Held::Granted { claim: "food-refund", fen: 0 }],
    parting: "该不该赔，看法一样。价钱没公布，这里就不替他写出1000元：要先知道价款，才知道是不是按保底算。",
};

/// 吴某与某电子商务有限公司.
pub static REDATED_TABLETS: Ruling = Ruling {
    id: "redated-tablets",
    title: "没查过进货就发出的虫草素含片",
    court: "法院名称未公布",
    when: "2020年12月9日发布",
    story: "2018年4月在网店买了一盒含片。厂家的许可证早已到期，生产日期是发货时改上去的，店家没查过厂家的资质。价钱没有公布。",
    holding: "没做进货查验就卖，等于明知不合格。退货退款，并赔价款的10倍；退回的过期货要销毁。",
    source: "最高人民法院食品安全民事纠纷典型案例（二）",
    url: "https://freewechat.com/a/MzAwMTUwODQ1MA==/2247500436/6",
    facts: r#"{"problem":["food"],"goods":"food","food-fault":["expired"],"food-signs":["no-check","redated"],"purpose":"own-use","paid":null,"costs":[],"channel":"shop","sold-by":"business","ordered":"2018-04-01"}"#,
    on: Date::new(2020, 12, 9),
    held: &[Held::Granted { claim: "food-tenfold", fen: 0 }, Held::Granted { claim: "food-refund", fen: 0 }],
    parting: "",
};

/// 郑某与某儿童食品公司.
pub static SPIDER_JELLY: Ruling = Ruling {
    id: "spider-jelly",
    title: "果冻里的蜘蛛",
    court: "法院名称未公布",
    when: "2020年12月9日发布",
    story: "2015年10月20日在厂家的网店买了一盒果冻，没拆封的一个里面有蜘蛛。他没吃坏身体。价钱没有公布。",
    holding: "有异物就不合标准，没吃坏也要赔。退货款，赔1000元。",
    source: "最高人民法院食品安全民事纠纷典型案例（三）",
    url: "https://freewechat.com/a/MzAwMTUwODQ1MA==/2247500436/6",
    facts: r#"{"problem":["food"],"goods":"food","food-fault":["spoiled"],"food-signs":null,"purpose":"own-use","paid":null,"costs":[],"channel":"shop","sold-by":"business","ordered":"2015-10-20"}"#,
    on: Date::new(2020, 12, 9),
    held: &[
        Held::Granted { claim: "food-tenfold-producer", fen: 100_000 },
        Held::Granted { claim: "food-refund", fen: 0 },
    ],
    parting: "异物可能是出厂前混进的，也可能是以后，这里不替法院认定。本案那一个没拆封，又是厂家自己卖的，法院认定出在厂家。",
};

/// 魏某诉某科技有限公司.
pub static UNLABELLED_BEEF: Ruling = Ruling {
    id: "unlabelled-beef",
    title: "没写厂家的风干牛肉",
    court: "法院名称未公布",
    when: "2020年12月9日发布",
    story: "在平台店铺一次买了20袋风干牛肉，共1000元，拆了10袋来吃。包装上没有厂家名称和地址。卖家拿不出查验过的证据。",
    holding: "没标厂家，就不合标准；没尽查验，就是明知。退1000元，并赔价款的10倍。",
    source: "最高人民法院食品安全民事纠纷典型案例（四）",
    url: "https://freewechat.com/a/MzAwMTUwODQ1MA==/2247500436/6",
    facts: r#"{"problem":["food"],"goods":"food","food-fault":["unlabelled"],"food-signs":["no-check"],"purpose":"own-use","paid":100000,"costs":[],"channel":"shop","sold-by":"business"}"#,
    on: Date::new(2020, 12, 9),
    held: &[
        Held::Granted { claim: "food-tenfold", fen: 1_000_000 },
        Held::Granted { claim: "food-refund", fen: 100_000 },
    ],
    parting: "",
};

/// 江某诉某信息技术有限公司.
pub static IMPORTED_VITAMINS: Ruling = Ruling {
    id: "imported-vitamins",
    title: "进口维生素里的添加剂",
    court: "法院名称未公布",
    when: "2020年12月9日发布",
    story: "在网店买了30瓶进口维生素胶囊，付了8000元，里面用了国内不许用在这里的添加剂。卖家说货经过了入境检验。",
    holding: "过了入境检验，不等于合国内标准。支持他的惩罚性赔偿请求，数没有公布。",
    source: "最高人民法院食品安全民事纠纷典型案例（五）",
    url: "https://freewechat.com/a/MzAwMTUwODQ1MA==/2247500436/6",
    facts: r#"{"problem":["food"],"goods":"food","food-fault":["adulterated"],"food-signs":null,"purpose":"own-use","paid":800000,"costs":[],"channel":"shop","sold-by":"business"}"#,
    on: Date::new(2020, 12, 9),
    held: &[Held::Granted { claim: "food-tenfold", fen: 0 }],
    parting: "找卖家要10倍，这里还要看他明不明知，例如有没有查验进货。公布的案情没有说这一点，所以先不下结论。",
};

/// 张某诉上海某生鲜食品有限公司.
pub static DUCK_EGGS: Ruling = Ruling {
    id: "duck-eggs",
    title: "46枚咸鸭蛋，刷了46次卡",
    court: "法院名称未公布",
    when: "2023年11月30日发布",
    story: "2016年2月两天里买了46枚过期1到2天的咸鸭蛋，每枚2.2元，分46次刷卡，要每次赔1000元，共4.6万元。",
    holding: "付款分几次不算几次买卖。按总价算：退101.2元，赔1012元。",
    source: "最高人民法院食品安全惩罚性赔偿典型案例（四）",
    url: "https://www.wanqulawyer.com/mobile/index/show/catid/114/id/45662.html",
    facts: r#"{"problem":["food"],"goods":"food","food-fault":["expired"],"purpose":"to-claim","reasonable":10120,"paid":10120,"costs":[],"channel":"in-person","sold-by":"business","ordered":"2016-02-21","received":"2016-02-21"}"#,
    on: Date::new(2023, 11, 30),
    held: &[Held::Granted { claim: "food-tenfold", fen: 101_200 }, Held::Granted { claim: "food-refund", fen: 10_120 }],
    parting: "",
};

/// 程某诉沈阳某超市.
pub static BISCUITS: Ruling = Ruling {
    id: "redated-biscuits",
    title: "把到期日写成生产日期的饼干",
    court: "辽宁省沈阳市中级人民法院（二审）",
    when: "日期未公布",
    story: "2017年4月6日在超市买了7盒进口饼干，共900元。外文标签上的到期日，被贴成了中文标签的生产日期。一审只判退款。",
    holding: "卖的时候已经过期，超市进货没查清。退900元，改判赔9000元。",
    source: "食品行业网站转述的法院案例",
    url: "https://www.sjgle.com/article/article_id/19030.html",
    facts: r#"{"problem":["food"],"goods":"food","food-fault":["expired","mislabelled"],"food-signs":["redated","no-check"],"purpose":"own-use","paid":90000,"costs":[],"channel":"in-person","sold-by":"business","ordered":"2017-04-06","received":"2017-04-06"}"#,
    on: Date::new(2018, 6, 1),
    held: &[Held::Granted { claim: "food-tenfold", fen: 900_000 }, Held::Granted { claim: "food-refund", fen: 90_000 }],
    parting: "",
};

/// 孙银山诉欧尚超市.
pub static SAUSAGES: Ruling = Ruling {
    id: "expired-sausages",
    title: "明知过期还买的香肠",
    court: "江苏省南京市江宁区人民法院，（2012）江宁开民初字第646号",
    when: "2012年9月10日",
    story: "2012年5月1日在超市买香肠，有14包过期，价款558.6元。结完账就去服务台索赔。超市说他买假索赔，不是消费者。",
    holding: "没拿去再卖，就是消费者；买的时候知不知道，不影响。赔5586元。",
    source: "公开法律文库收录的判决",
    url: LAW_BOOK,
    facts: r#"{"problem":["food"],"goods":"food","food-fault":["expired"],"purpose":"to-claim","reasonable":55860,"paid":55860,"costs":[],"channel":"in-person","sold-by":"business","ordered":"2012-05-01","received":"2012-05-01"}"#,
    on: Date::new(2012, 9, 10),
    held: &[Held::Granted { claim: "food-tenfold", fen: 558_600 }],
    parting: "买在2012年，当时依2009年的食品安全法第96条赔10倍。这里只收2015年10月1日起的法条，更早的不算。",
};

/// 孟州燃脂咖啡.
pub static SLIMMING_COFFEE: Ruling = Ruling {
    id: "slimming-coffee",
    title: "检出西布曲明的燃脂咖啡",
    court: "孟州市法院",
    when: "2024年9月25日发布",
    story: "2024年3月1日网购3盒咖啡699元，听说是假的，送检后又买了1盒。检出国家禁止添加的西布曲明，他要退款和10倍。",
    holding: "退699元。买来是为了牟利，不支持10倍。",
    source: "焦作市中级人民法院公众号",
    url: "https://m.dingxinwen.cn/detail/165FD6B047B04C74B96393349DC40E?categoryId=-2",
    facts: r#"{"problem":["food"],"goods":"food","food-fault":["adulterated","unlabelled"],"food-signs":["no-source"],"purpose":"to-claim","reasonable":null,"paid":69900,"costs":[],"channel":"shop","sold-by":"business","ordered":"2024-03-01"}"#,
    on: Date::new(2024, 9, 25),
    held: &[Held::Granted { claim: "food-refund", fen: 69_900 }, Held::Refused { claim: "food-tenfold" }],
    parting: "2024年8月22日起的司法解释说，明知而买的，合理生活需要以内仍支持10倍。这家法院以牟利为由全部不支持，各地判法还不一样。",
};

/// 王先生诉某店铺和平台.
pub static SEA_CUCUMBERS: Ruling = Ruling {
    id: "sea-cucumbers",
    title: "没有生产许可证编号的干海参",
    court: "上海市第一中级人民法院（二审）",
    when: "2020年12月24日报道",
    story: "2018年8月在平台店铺买了10件淡干海参，9980元。包装没有许可证编号和产品标准号，背面写着降血压、抗衰老，他要退一赔十。",
    holding: "干海参是食用农产品，不按预包装食品的标签要求。驳回全部请求。",
    source: "澎湃新闻，上游新闻转载",
    url: "https://cqcb.com/headline/2020-12-24/3473046_pc.html",
    facts: r#"{"problem":["food"],"goods":"food","food-fault":["unsure","cure"],"cure-on-label":true,"food-signs":null,"purpose":"own-use","paid":998000,"costs":[],"channel":"shop","sold-by":"business","ordered":"2018-08-01"}"#,
    on: Date::new(2020, 12, 24),
    held: &[Held::Refused { claim: "food-tenfold" }, Held::Refused { claim: "food-refund" }],
    parting: "是农产品还是预包装食品，标签该怎么写，要逐样看标准，这里不下结论，只说还没定。法院认定是农产品，标签合格。",
};

/// 余某诉宝博公司.
pub static COCOA: Ruling = Ruling {
    id: "cross-border-cocoa",
    title: "没有纸质中文标签的跨境可可粉",
    court: "杭州互联网法院",
    when: "2020年9月宣判，2021年11月11日刊登",
    story: "2020年8月12日在跨境平台买了2包可可粉，从保税仓发货。包装没有中文标签，下单页展示了电子标签，也提醒过。他要退一赔十。",
    holding: "提醒过、他确认过，电子标签可当中文标签，食品也合格。驳回全部请求。",
    source: "人民法院报，中国法院网",
    url: "https://www.chinacourt.org/article/detail/2021/11/id/6364203.shtml",
    facts: r#"{"problem":["food"],"goods":"food","food-fault":["label-slip"],"food-signs":null,"purpose":"own-use","paid":null,"costs":[],"channel":"overseas","overseas-way":"cross-border","sold-by":"business","ordered":"2020-08-12"}"#,
    on: Date::new(2021, 11, 11),
    held: &[Held::Refused { claim: "food-tenfold" }, Held::Refused { claim: "food-refund" }],
    parting: "10倍，看法一样。退款这里还没定：只是标签小毛病的，能不能退，各地看法不一；本案法院连退款也没有支持。",
};

/// 王某与甲公司.
pub static UNLICENSED_KITCHEN: Ruling = Ruling {
    id: "unlicensed-kitchen",
    title: "没有许可证的麻辣烫店",
    court: "法院名称未公布",
    when: "2023年3月15日发布",
    story: "在外卖平台买了一份麻辣烫，后来发现店家没有食品经营许可证。平台事先写明，许可证它都严格查过。赔了多少没有公布。",
    holding: "平台没照法律和自己的承诺查证，要和店家连带赔。",
    source: "最高人民法院网络消费典型案例（八），封面新闻",
    url: "https://td.fyun.cc/detail/0d89f4581d249edd0826edc7892ef4d98a8e25e9.html",
    facts: r#"{"problem":["food"],"goods":"food","food-fault":["unsure"],"food-signs":null,"purpose":"own-use","paid":null,"costs":[],"channel":"takeaway","licence":"missing"}"#,
    on: Date::new(2023, 3, 15),
    held: &[Held::Granted { claim: "platform-takeaway-check", fen: 0 }],
    parting: "平台没查证，这里也认。但它跟着店家赔：店里没证，不等于这份吃的不合格，店家该赔什么，公布的案情没有说。",
};
