//! Decisions on returns, deliveries, quality, prepaid cards, services, rooms and children's spending.

use super::{Held, LAW_BOOK, Ruling};
use crate::domain::date::Date;

/// 胡某诉韩某.
pub static HANDBAG: Ruling = Ruling {
    id: "no-returns-handbag",
    title: "页面写着“不支持七天无理由”的手提包",
    court: "北京互联网法院",
    when: "2024年3月14日发布，2025年6月16日再作典型案例",
    story: "网购一只手提包，页面写着不支持七天无理由退货。收货7天内没用过就申请退，被拒。价钱和日期没有公布。",
    holding: "只写在页面上不算数，店家也说不出这个包为什么不宜退。退货退款。",
    source: "最高人民法院网络消费民事典型案例；北京互联网法院通报",
    url: "https://peking.bjd.com.cn/channels/5b165687a010550e5ddc0e70/contentShare/61cbb50ce4b05ade165f97be/AP65f44726e4b0f6c5abd5b037.html",
    facts: r#"{"problem":["return-refused"],"goods":"other","condition":"intact","return-kind":"loses-value","no-return-confirmed":false,"purpose":"own-use","paid":null,"costs":[],"channel":"shop","sold-by":"business","received":"2023-06-01","notified":"2023-06-05"}"#,
    on: Date::new(2024, 3, 14),
    held: &[Held::Granted { claim: "seven-day-return", fen: 0 }],
    parting: "",
};

/// 高某诉某平台.
pub static BELTS: Ruling = Ruling {
    id: "many-belts",
    title: "买了15条皮带，平台说他退得太多",
    court: "法院名称未公布",
    when: "2025年6月25日报道",
    story: "促销时在平台自营店买皮带，当面验货不满意。平台说他共买15条、退货率60%，关掉了七天无理由的申请。",
    holding: "为生活买的，原则上都能退。退2305元；皮带退回，运费他出。",
    source: "北京日报，网络转载",
    url: "https://www.yuhaojiang.com/redian/991947.html",
    facts: r#"{"problem":["return-refused"],"goods":"other","condition":"intact","return-kind":"ordinary","return-deductions":[],"purpose":"own-use","paid":230500,"costs":[],"channel":"shop","sold-by":"business","self-run":"labelled","received":"2024-11-12","notified":"2024-11-12"}"#,
    on: Date::new(2025, 6, 25),
    held: &[Held::Granted { claim: "seven-day-return", fen: 230_500 }],
    parting: "",
};

/// 小刘诉盲盒直播间.
pub static CARD_BOXES: Ruling = Ruling {
    id: "opened-card-boxes",
    title: "直播间代拆的球星卡盲盒",
    court: "苏州互联网法庭",
    when: "2024年11月12日报道",
    story: "凌晨在直播间买13个球星卡盲盒，1.2万元，主播说代拆后不退，他同意了。收到后嫌不好，平台判退货退款，店家起诉要钱。",
    holding: "买家要付盲盒货款1.2万元，店家把15份球星卡还他。",
    source: "中国法院网，网络转载",
    url: "https://yaliqi.com/new/b4ba9407dc3bb07c6d5b727eccc4ade7",
    facts: r#"{"problem":["return-refused"],"goods":"other","condition":"unsealed","return-kind":"loses-value","no-return-confirmed":true,"purpose":"own-use","paid":1200000,"costs":[],"channel":"live","sold-by":"business","room":"own"}"#,
    on: Date::new(2024, 11, 12),
    held: &[Held::Refused { claim: "seven-day-return" }],
    parting: "",
};

/// 袁先生案.
pub static FREEZE_DRYER: Ruling = Ruling {
    id: "mispriced-dryer",
    title: "少标一个0的冻干机",
    court: "杭州互联网法院（一审，买家说要上诉）",
    when: "2025年12月30日",
    story: "店家刚报过价18000元，他当夜见标价1800元，下单3台共5400元。店家说标错，不发货；平台后来关了订单，退了款。",
    holding: "驳回他的全部请求。理由没有报道。",
    source: "华商报大风新闻，网络转载",
    url: "http://www.stacaes.com/appxarticle/4402230.html",
    facts: r#"{"problem":["not-delivered"],"goods":"durable","durable-kind":"unlisted","failure":"price-error","set-aside":null,"purpose":"own-use","paid":540000,"costs":["given-back"],"refunded":540000,"channel":"shop","sold-by":"business","ordered":"2023-04-22"}"#,
    on: Date::new(2025, 12, 30),
    held: &[Held::Refused { claim: "deliver" }],
    parting: "这里要卖家自己去请法院、仲裁撤销，才能不发货；有没有撤销过，报道没说，所以先不下结论。这份判决还没有生效。",
};

/// 齐某某诉罗某某.
pub static BATTERY: Ruling = Ruling {
    id: "new-battery",
    title: "“换新”只换了电芯的锂电池",
    court: "法院名称未公布",
    when: "2022年3月15日发布",
    story: "网店承诺半年内质量问题换新。电池用3个月充不满，店家只换了电芯，还是充不满，又说换新就是换电芯。价钱没有公布。",
    holding: "普通人听来，换新是换整块电池。不照承诺换，可以解除，退货款。",
    source: "最高人民法院消费者权益保护典型案例，公开法律文库收录",
    url: LAW_BOOK,
    facts: r#"{"problem":["defect"],"goods":"durable","durable-kind":"unlisted","cause":"faulty","severity":"again","purpose":"own-use","paid":null,"costs":[],"channel":"shop","sold-by":"business"}"#,
    on: Date::new(2022, 3, 15),
    held: &[Held::Granted { claim: "quality-rescission", fen: 0 }],
    parting: "",
};

/// 石景山电池起火案.
pub static BATTERY_FIRE: Ruling = Ruling {
    id: "battery-fire",
    title: "在家充电起火的电动车电池",
    court: "北京市石景山区人民法院",
    when: "2021年12月13日",
    story: "2021年6月13日把电动自行车的电池拿回家充电，起火烧了屋里的东西，索赔11万多元。消防认定是电池故障。",
    holding: "厂家证明不了没有缺陷，赔9万元。明知不能入户充电，自己也担一部分。",
    source: "北京消防、北京政法网",
    url: "https://www.bj148.org/ztk/2021zt/shwnpagd/jsal/202112/t20211221_1624891.html",
    facts: r#"{"problem":["defect"],"goods":"durable","durable-kind":"ebike","cause":"faulty","dangerous":true,"injury":"things-only","purpose":"own-use","bought-by-me":true,"paid":null,"costs":["harm"],"harm-cost":null,"channel":"in-person","sold-by":"business","knew":"2021-06-13"}"#,
    on: Date::new(2021, 12, 13),
    held: &[Held::Granted { claim: "injury-producer", fen: 9_000_000 }],
    parting: "该厂家赔，看法一样。数不同：这里照有票据的损失全算，自己也有错的，扣多少由法院定；损失的准数也没有公布。",
};

/// 李某诉某书店.
pub static BOOKS: Ruling = Ruling {
    id: "wechat-books",
    title: "微信转给客服的书款",
    court: "法院名称未公布",
    when: "2022年3月15日发布",
    story: "2019年8月买书，平台限额，客服让他另转微信12000元。后来改买1223元的书，平台上的钱退了，微信里的10777元不退。",
    holding: "客服谈的就是店里谈的。改了单，多付的10777元要退。",
    source: "最高人民法院消费者权益保护典型案例，公开法律文库收录",
    url: LAW_BOOK,
    facts: r#"{"problem":["other"],"goods":"other","broken":true,"pointless":true,"purpose":"own-use","paid":1077700,"costs":[],"channel":"private","sold-by":"business","led-away":true,"ordered":"2019-08-25"}"#,
    on: Date::new(2022, 3, 15),
    held: &[Held::Granted { claim: "breach-refund", fen: 1_077_700 }],
    parting: "买在2019年，当时用合同法。这里的“退款”只收2021年1月1日民法典以后的条文，更早的不算；道理是一样的。",
};

/// 张某等人诉某销售公司、孟某某.
pub static SWIMMING_CARDS: Ruling = Ruling {
    id: "baby-swimming",
    title: "关门的婴儿游泳馆",
    court: "法院名称未公布",
    when: "2022年3月15日发布",
    story: "2017到2019年，家长给孩子办游泳卡，钱转进老板个人账户。2020年初馆关了，退了一部分人就不退了。各人的数没有公布。",
    holding: "没用的次数折算退钱。老板是唯一股东，公私不分，连带退。",
    source: "最高人民法院消费者权益保护典型案例，公开法律文库收录",
    url: LAW_BOOK,
    facts: r#"{"problem":["prepaid"],"goods":"service","card-kind":"times","card-ground":["closed"],"purpose":"own-use","paid":null,"times-total":null,"times-left":null,"costs":[],"channel":"in-person","sold-by":"business","ordered":"2019-01-01"}"#,
    on: Date::new(2022, 3, 15),
    held: &[Held::Granted { claim: "prepaid-refund", fen: 0 }],
    parting: "",
};

/// 吴曼诉某音乐培训机构.
pub static PIANO_LESSONS: Ruling = Ruling {
    id: "moved-piano-lessons",
    title: "培训班搬到几公里外",
    court: "武汉东湖新技术开发区人民法院",
    when: "2025年7月23日报道",
    story: "给孩子两次买课共17188元，40节的还剩23节，80节的没开始。2024年9月机构闭店，让去几公里外上，还要按原价扣、只退40%。",
    holding: "解除协议，按优惠后的实际价算，103节退14634.6元，另付利息。",
    source: "网络转载的媒体报道",
    url: "http://www.keephurl.cn/news/20250723/1272314.html",
    facts: r#"{"problem":["prepaid"],"goods":"service","card-kind":"times","card-ground":["moved","closed"],"evasion":["honest"],"purpose":"own-use","paid":1718800,"times-total":120,"times-left":103,"costs":[],"channel":"in-person","sold-by":"business","ordered":"2024-04-01","closed-on":"2024-09-01"}"#,
    on: Date::new(2025, 7, 23),
    held: &[Held::Granted { claim: "prepaid-refund", fen: 1_463_460 }],
    parting: "算法一样，数差118.43元：两次买的单价不同，法院分开算；各次付了多少没有公布，这里只能合起来平均。",
};

/// 王女士诉某健身房.
pub static BACK_PAIN: Ruling = Ruling {
    id: "gym-back-pain",
    title: "腰椎间盘突出，私教课退不退",
    court: "福建省厦门市海沧区人民法院",
    when: "日期未公布",
    story: "2024年9月买144节私教课46080元，单节320元。上了半年查出腰病，剩66节。店里写着概不退款，要退就扣30%。",
    holding: "“概不退款”无效。剩下的21120元全退。",
    source: "海沧法院发布，网络转载",
    url: "http://szxc08.com/post/304.html",
    facts: r#"{"problem":["prepaid"],"goods":"service","card-kind":"times","card-ground":["health"],"purpose":"own-use","paid":4608000,"times-total":144,"times-left":66,"used-full":2496000,"costs":[],"channel":"in-person","sold-by":"business","ordered":"2024-09-01"}"#,
    on: Date::new(2026, 1, 1),
    held: &[Held::Granted { claim: "prepaid-refund-own", fen: 2_112_000 }],
    parting: "",
};

/// 陈某诉某健身公司.
pub static CASHBACK_GYM: Ruling = Ruling {
    id: "cashback-gym",
    title: "打卡39次全额返现的年卡",
    court: "北京市丰台区人民法院",
    when: "2025年4月8日报道",
    story: "花3200元办年卡，约定打卡39次全额返现。他打满了，商家只返了1275元。",
    holding: "约定有效，条件做到了就要返。再退1925元。",
    source: "中国青年报客户端",
    url: "https://m.cyol.com/gb/articles/2025-04/08/content_qbpbQgfpdJ.html",
    facts: r#"{"problem":["other"],"goods":"service","service-fault":["result"],"result-concrete":true,"result-refund":320000,"purpose":"own-use","paid":320000,"costs":["given-back"],"refunded":127500,"channel":"in-person","sold-by":"business"}"#,
    on: Date::new(2025, 4, 8),
    held: &[Held::Granted { claim: "service-result", fen: 192_500 }],
    parting: "",
};

/// 邬某诉某旅游App.
pub static PAY_AT_HOTEL: Ruling = Ruling {
    id: "pay-at-hotel",
    title: "写着“到店支付”，当场就扣了款",
    court: "法院名称未公布",
    when: "2022年3月15日发布",
    story: "在旅游App订境外客房，选的是到店支付，一下单就被扣了房款，没有入住。公司说长长的条款里写过可能预先扣。数没有公布。",
    holding: "例外的情形要特别提示，藏在条款里不算。退房款。",
    source: "最高人民法院消费者权益保护典型案例，公开法律文库收录",
    url: LAW_BOOK,
    facts: r#"{"problem":["travel"],"travel-kind":"hotel","hotel-trouble":["quit"],"hotel-term":"hidden","purpose":"own-use","paid":null,"costs":[],"channel":"shop"}"#,
    on: Date::new(2022, 3, 15),
    held: &[Held::Granted { claim: "hotel-cancel", fen: 0 }],
    parting: "",
};

/// 刘刚诉繁星酒店.
pub static HOLIDAY_ROOM: Ruling = Ruling {
    id: "holiday-room",
    title: "当天就退的“不可取消”",
    court: "北京市海淀区人民法院",
    when: "2025年6月19日报道",
    story: "2024年9月14日在平台订了国庆的房，1200元，页面写明30分钟后不可取消。3小时后申请取消，酒店一分不退。",
    holding: "综合双方的过错和实际损失，酒店退960元。",
    source: "新京报，黑猫投诉转载",
    url: "https://gd.tousu.sina.com.cn/articles/view/413823",
    facts: r#"{"problem":["travel"],"travel-kind":"hotel","hotel-trouble":["quit"],"hotel-term":"shown","purpose":"own-use","paid":120000,"costs":[],"channel":"shop","ordered":"2024-09-14"}"#,
    on: Date::new(2025, 6, 19),
    held: &[Held::Granted { claim: "hotel-cancel", fen: 96_000 }],
    parting: "写得显眼的“不可取消”，这里从紧，算它有效。这家法院没有全照条款，看离入住还远、房能再卖，让酒店退了大部分。",
};

/// 石女士诉某平台.
pub static MISTAPPED_ROOM: Ruling = Ruling {
    id: "mistapped-room",
    title: "误碰广告，免密订了当晚的房",
    court: "北京市海淀区人民法院",
    when: "2025年2月19日转载",
    story: "她说误碰弹出的广告，免密支付扣了3082元，订了当晚的酒店，一分钟内就要取消，平台说这单不能取消也不能改。",
    holding: "驳回她的全部请求。理由转载时没有写全。",
    source: "行业网站转载的海淀法院案例",
    url: "https://www.vocust.com/school/insightcase/370.html",
    facts: r#"{"problem":["travel"],"travel-kind":"hotel","hotel-trouble":["quit"],"hotel-term":null,"purpose":"own-use","paid":308200,"costs":[],"channel":"shop"}"#,
    on: Date::new(2025, 2, 19),
    held: &[Held::Refused { claim: "hotel-cancel" }],
    parting: "付款前有没有显眼地写明不能取消，转载没有说清，这里先留着：没提醒过的，可以说它不算数；提醒过的，就退不成。",
};

/// 李某某买游戏账号.
pub static GAME_ACCOUNTS: Ruling = Ruling {
    id: "game-accounts",
    title: "14岁孩子买了374个游戏账号",
    court: "法院名称未公布",
    when: "2022年3月1日发布",
    story: "14岁的孩子瞒着父母，7次从网店买374个游戏账号，共36652元。父母第二天就说不认，要求退款，店家只肯退一部分。",
    holding: "和年纪、智力不相称，家长不追认，买卖无效。36652元全退。",
    source: "最高人民法院未成年人权益司法保护典型案例，工人日报",
    url: "https://796t.com/article.php?id=473146",
    facts: r#"{"problem":["minor"],"goods":"other","child-age":"under-16","child-spent-on":"order","child-acted":true,"parent-agreed":false,"suited-to-age":0,"child-used":0,"paid":3665200,"costs":[],"channel":"shop","sold-by":"business"}"#,
    on: Date::new(2022, 3, 1),
    held: &[Held::Granted { claim: "minor-refund", fen: 3_665_200 }],
    parting: "",
};

/// 小州打赏案.
pub static SECOND_TIPPING: Ruling = Ruling {
    id: "second-tipping",
    title: "退过一次，孩子又打赏14万",
    court: "北京市第四中级人民法院（二审）",
    when: "2024年5月报道",
    story: "10岁孩子用母亲账号打赏近2万元，退过。一个多月后又打赏14万多元。那时账号还发过成年人自拍、异地登录，像是几个人在用。",
    holding: "不能都认作孩子花的，母亲又疏于看管。只退2万多元和利息，赔律师费。",
    source: "中国青年报、人民法院报等",
    url: "https://www.scfzbs.com/kf/202407/82571525.html",
    facts: r#"{"problem":["minor"],"goods":"service","child-age":"under-16","child-spent-on":"tipping","child-acted":null,"parent-agreed":false,"suited-to-age":null,"paid":null,"costs":[]}"#,
    on: Date::new(2024, 5, 28),
    held: &[Held::Granted { claim: "minor-tipping", fen: 0 }],
    parting: "是不是孩子花的，本案说不清，这里就先留着。家长没看管好要分担多少，也由法院定，这里不替它分；准数没有公布。",
};

/// 大李冒充孩子充值.
pub static PRETENDED_CHILD: Ruling = Ruling {
    id: "pretended-child",
    title: "把自己的充值说成孩子的",
    court: "广州互联网法院",
    when: "日期未公布",
    story: "父亲说2岁多的孩子往游戏里充了2万多元，要全退。聊天里却有“昨晚喝多了”这样的话，还在网吧、凌晨登录。",
    holding: "编造事实，驳回全部请求，另罚父亲1万元。",
    source: "广州互联网法院未成年人网络游戏充值典型案例",
    url: "",
    facts: r#"{"problem":["minor"],"goods":"service","child-age":"under-8","child-spent-on":"game","child-acted":false,"paid":null,"costs":[],"channel":"own-site"}"#,
    on: Date::new(2026, 1, 1),
    held: &[Held::Refused { claim: "minor-refund" }],
    parting: "",
};

/// 张某等人诉剧本杀商家.
pub static BAD_REVIEW: Ruling = Ruling {
    id: "bad-review-exposed",
    title: "写了差评，被商家公开监控录像",
    court: "法院名称未公布",
    when: "2023年3月15日发布",
    story: "几个人给剧本杀店写差评，店家在公众号公开他们在包间的录像、群聊和微信账号，还说能给全程录像。抚慰金的数没有公布。",
    holding: "侵害隐私和个人信息。停止公开、删掉、道歉，并赔精神抚慰金。",
    source: "最高人民法院网络消费典型案例（二），工人日报",
    url: "http://xiaofei.hangzhou.com.cn/xfzx/content/2023-03/23/content_9530263.htm",
    facts: r#"{"problem":["privacy"],"privacy-act":["leaked"],"leak-traced":["admitted"],"handler-blameless":false,"privacy-damage":0,"privacy-distress":true}"#,
    on: Date::new(2023, 3, 15),
    held: &[Held::Granted { claim: "privacy-stop", fen: 0 }, Held::Granted { claim: "privacy-distress", fen: 0 }],
    parting: "",
};

/// 马某诉某词典App.
pub static DICTIONARY: Ruling = Ruling {
    id: "dictionary-app",
    title: "查单词要交手机号",
    court: "法院名称未公布",
    when: "2025年6月16日发布",
    story: "词典App要收手机号，点屏幕别处就自动勾上同意，不同意就退出。他起诉要停止、道歉、赔维权的开支。数没有公布。",
    holding: "查词用不着手机号，是过度收集。删掉信息，道歉，赔合理的开支。",
    source: "最高人民法院网络消费民事典型案例，新京报",
    url: "https://www.ctmanga.com/a/zui-gao-fa-fa-bu-wang-luo-xiao-fei-min-shi-dian-xing-an-li-qi-tian-wu-li-you-tui-huo-bei-ju-cheng-nuo-de-you-hui.html",
    facts: r#"{"problem":["privacy"],"privacy-act":["excess"],"data-needed":false,"handler-blameless":false,"privacy-damage":null,"privacy-distress":false}"#,
    on: Date::new(2025, 6, 16),
    held: &[Held::Granted { claim: "privacy-excess", fen: 0 }, Held::Granted { claim: "privacy-damages", fen: 0 }],
    parting: "删掉、不给也能用，看法一样。赔开支这里要有票据的数才算成立；开支多少没有公布，所以还留着。",
};

/// 老刘信用卡案.
pub static CREDIT_CARD: Ruling = Ruling {
    id: "credit-card-80000",
    title: "信用卡被绑上支付软件，刷走8万元",
    court: "江苏省苏州市虎丘区人民法院",
    when: "日期未公布",
    story: "六十多岁的老刘被冒充银行的人骗了信息，信用卡4天里被刷走4笔，每笔2万元。银行起诉要他还。",
    holding: "第一笔以后的6万元，银行担40%；剩下的由他还。",
    source: "江苏法院网",
    url: "http://www.jsfy.gov.cn/article/90232.html",
    facts: r#"{"problem":["payment"],"payment-how":"stolen","payment-from":"card","payment-care":"gave","payment-firm":[],"payment-neglect":null,"payment-gone":8000000,"payment-after":0}"#,
    on: Date::new(2022, 6, 1),
    held: &[Held::Granted { claim: "card-stolen-shared", fen: 2_400_000 }],
    parting: "他说了信息、要和银行分担，看法一样。分几成由法院定，这里只写最多8万元。",
};

/// 湖州提现案.
pub static IDLE_PLATFORM: Ruling = Ruling {
    id: "idle-platform",
    title: "投诉成堆，平台不管",
    court: "法院名称未写明，（2025）浙05民终2945号",
    when: "2026年8月3日发布",
    story: "商家提款不对劲，对它的投诉又很集中，平台知道却不采取措施，买家的货款要不回来。数没有公布。",
    holding: "平台应当知道而不管，就退货款和利息，和商家连带。",
    source: "最高人民法院涉网络消费民事典型案例",
    url: "https://www.court.gov.cn/zixun/xiangqing/507691.html",
    facts: r#"{"problem":["other"],"goods":"other","broken":true,"pointless":true,"purpose":"own-use","paid":null,"costs":[],"channel":"shop","sold-by":"business","self-run":"third-party","signs":["reported"]}"#,
    on: Date::new(2026, 8, 3),
    held: &[Held::Granted { claim: "platform-knew", fen: 0 }, Held::Granted { claim: "breach-refund", fen: 0 }],
    parting: "",
};
