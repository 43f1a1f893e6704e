//! Questions about what happened.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 假货、冒牌.
pub const FAKE: Choice = Choice::new("fake", "收到的是假货、冒牌货", "仿牌、翻新当新品、假产地");
/// 虚假宣传、货不对板.
pub const MISLED: Choice = Choice::new("misled", "和宣传的不一样", "说有的功能没有，图片和实物差很多");
/// 质量问题.
pub const DEFECT: Choice = Choice::new("defect", "东西坏、有毛病", "开不了机、开线、用了过敏");
/// 食品问题.
pub const FOOD: Choice = Choice::new("food", "吃的喝的有问题", "过期、没标生产日期、吃出异物");
/// 拒绝七日无理由.
pub const RETURN_REFUSED: Choice =
    Choice::new("return-refused", "七天无理由，不给退", "说拆封了、说定制的、说吊牌剪了");
/// 不发货、砍单.
pub const NOT_DELIVERED: Choice = Choice::new("not-delivered", "不发货，或者把订单取消了", "一直拖，改口说没货");
/// 定金、价格、续费、搭售.
pub const PRICE: Choice = Choice::new("price", "价钱、定金、自动扣费", "定金不退、假打折、杀熟、搭着卖");
/// 预付卡、课包、会员储值.
pub const PREPAID: Choice = Choice::new("prepaid", "办了卡、充了值、买了课", "不给退，或者关门跑路");
/// 未成年人.
pub const MINOR: Choice = Choice::new("minor", "孩子花的钱", "充游戏、打赏、自己下单");
/// 赠品、奖品、盲盒.
pub const PRIZE: Choice = Choice::new("prize", "赠品、奖品、盲盒", "不给、质量差、概率是假的");
/// 刷单、返现、删评.
pub const REVIEWS: Choice = Choice::new("reviews", "评价和刷单", "被好评骗了、差评被删、刷单垫钱");
/// 快递.
pub const PARCEL: Choice = Choice::new("parcel", "快递丢了、坏了、被代签", "网购的，自己寄的都算");
/// 旅游、酒店、机票.
pub const TRAVEL: Choice = Choice::new("travel", "旅游、酒店、机票", "退订、没房、延误、强迫购物");
/// 个人信息、骚扰.
pub const PRIVACY: Choice = Choice::new("privacy", "个人信息泄露、被骚扰", "");
/// 盗刷、被骗付款.
pub const PAYMENT: Choice = Choice::new("payment", "钱被盗刷、被骗走了", "免密支付、冒充客服");
/// 平台处置、规则.
pub const PLATFORM_ACT: Choice = Choice::new("platform", "平台自己的处置和规则", "封号、扣钱、霸王条款、减会员权益");
/// 店铺失踪.
pub const GONE: Choice = Choice::new("gone", "店铺没了、换人了", "失联、转让、注销");
/// 其他.
pub const OTHER_PROBLEM: Choice = Choice::new("other", "都不像，或者说不清", "少发了、说好的服务没做");

/// The problems that have claims of their own.
pub const NAMED_PROBLEMS: &[Choice] = &[
    FAKE,
    MISLED,
    DEFECT,
    FOOD,
    RETURN_REFUSED,
    NOT_DELIVERED,
    PRICE,
    PREPAID,
    MINOR,
    PRIZE,
    PARCEL,
    TRAVEL,
    PRIVACY,
    PAYMENT,
    REVIEWS,
    PLATFORM_ACT,
    GONE,
];

/// What went wrong: the question that opens every case.
pub static PROBLEM: Question = Question {
    id: "problem",
    group: Group::What,
    ask: "发生了什么？",
    name: "遇到的问题",
    help: "可以选几样。按你看到的选，不用想法律上叫什么。",
    answer: Kind::AnyOf(&[
        FAKE,
        MISLED,
        DEFECT,
        FOOD,
        RETURN_REFUSED,
        NOT_DELIVERED,
        PRICE,
        PREPAID,
        MINOR,
        PRIZE,
        REVIEWS,
        PARCEL,
        TRAVEL,
        PRIVACY,
        PAYMENT,
        PLATFORM_ACT,
        GONE,
        OTHER_PROBLEM,
    ]),
};

/// 食品、饮料、酒、保健食品.
pub const EDIBLE: Choice = Choice::new("food", "吃的、喝的", "零食、饮料、酒、保健食品、生鲜");
/// 化妆品、洗护.
pub const COSMETIC: Choice = choice("cosmetic", "化妆品、护肤品");
/// 药品、医疗器械.
pub const MEDICAL: Choice = choice("medical", "药、医疗器械");
/// 耐用品.
pub const DURABLE: Choice = Choice::new("durable", "能用好几年的东西", "手机、家电、家具、电动车、汽车");
/// 服务.
pub const SERVICE: Choice = Choice::new("service", "服务，不是东西", "课程、会员、修理、上门服务");
/// 其他商品.
pub const OTHER_GOODS: Choice = Choice::new("other", "别的东西", "衣服、鞋包、书、日用品、宠物粮、餐具");

/// What kind of goods.
pub static GOODS: Question = Question {
    id: "goods",
    group: Group::What,
    ask: "买的是什么？",
    name: "商品种类",
    help: "不同的东西，法律给的不一样。",
    answer: Kind::OneOf(&[EDIBLE, COSMETIC, MEDICAL, DURABLE, SERVICE, OTHER_GOODS]),
};

/// 自己用、家里用、送人.
pub const OWN_USE: Choice = choice("own-use", "自己用、家里用，或者送人");
/// 转卖或经营.
pub const TRADE: Choice = choice("trade", "拿去卖，或者做生意用");
/// 为了索赔.
pub const TO_CLAIM: Choice = choice("to-claim", "知道有问题，买来要赔偿的");

/// What it was bought for (消法 2).
pub static PURPOSE: Question = Question {
    id: "purpose",
    group: Group::What,
    ask: "买来做什么用？",
    name: "购买用途",
    help: "消费者的权利只给生活里用的东西。照实说，说错了对方会拿来反驳。",
    answer: Kind::OneOf(&[OWN_USE, TRADE, TO_CLAIM]),
};

/// 当真货卖.
pub const AS_GENUINE: Choice = Choice::new("genuine", "当真货卖的", "说是正品，或者没说是仿的");
/// 明说是仿的.
pub const AS_COPY: Choice = Choice::new("copy", "明说是仿的", "页面写着高仿、复刻、同款");

/// How counterfeit goods were sold.
pub static SOLD_AS: Question = Question {
    id: "sold-as",
    group: Group::What,
    ask: "卖的时候，说是真货吗？",
    name: "当真货卖的吗",
    help: "看商品标题、详情页和客服的话。",
    answer: Kind::OneOf(&[AS_GENUINE, AS_COPY]),
};

/// 要紧的地方不一样.
pub const MATTERS: Choice = Choice::new("matters", "要紧的地方不一样，早知道就不买", "材质、功能、产地、成色、数量");
/// 小地方不一样.
pub const TRIFLE: Choice = Choice::new("trifle", "小地方不一样，不影响用，也没骗到我", "标签错字、包装换了、轻微色差");
/// 只是话说得大.
pub const PUFFERY: Choice = Choice::new("puffery", "只是话说得大", "“最好”“第一”“销量领先”");
/// 下单前就知道.
pub const KNOWN_BEFORE: Choice = choice("known-before", "不一样，但下单前我就知道");

/// How what came differs from what was said.
pub static DIFFERENCE: Question = Question {
    id: "difference",
    group: Group::What,
    ask: "哪种不一样？",
    name: "和宣传的差别",
    help: "拿商品页、广告、直播里的话，和收到的东西比。",
    answer: Kind::OneOf(&[MATTERS, TRIFLE, PUFFERY, KNOWN_BEFORE]),
};

/// 早就知道.
pub const KNEW: Choice = Choice::new("knew", "有记录说明他早知道", "他承认过；别人投诉过，他照卖");
/// 问了还说假话.
pub const LIED: Choice = choice("lied", "我问过这一点，他说了假话");
/// 弄错.
pub const MISTAKE: Choice = Choice::new("mistake", "像是弄错了", "发错、写错，或者他也被骗了");

/// What shows that the seller meant it (总则编解释 21).
pub static INTENT: Question = Question {
    id: "intent",
    group: Group::What,
    ask: "有什么能说明卖家是故意的？",
    name: "卖家是不是故意",
    help: "三倍赔偿要证明故意，标准很高。说不准就选不清楚。",
    answer: Kind::OneOf(&[KNEW, LIED, MISTAKE]),
};

/// 正常使用.
pub const FAULTY: Choice = Choice::new("faulty", "收到就有，或正常用出来的", "没摔、没进水、没自己拆改");
/// 卖家瞒着.
pub const HIDDEN: Choice = Choice::new("hidden", "卖家早知道，瞒着没说", "退货再卖、修过的、事故件");
/// 自己弄坏.
pub const MISUSED: Choice = Choice::new("misused", "摔了、进水，或自己拆改过", "");
/// 买前说明.
pub const DISCLOSED: Choice = Choice::new("disclosed", "买之前就写明有这个毛病", "写着瑕疵品、微瑕、二手有划痕");

/// Where the fault comes from.
pub static CAUSE: Question = Question {
    id: "cause",
    group: Group::What,
    ask: "这个毛病怎么来的？",
    name: "毛病的来由",
    help: "按你知道的选。用了过敏，不等于东西有毛病。拿不准就选不清楚。",
    answer: Kind::OneOf(&[FAULTY, HIDDEN, MISUSED, DISCLOSED]),
};

/// 修过换过还坏.
pub const AGAIN: Choice = choice("again", "修过或换过，还是坏");
/// 没法用也修不好.
pub const HOPELESS: Choice = choice("hopeless", "没法用，也修不好");
/// 行政认定不合格.
pub const CONDEMNED: Choice = choice("condemned", "市场监管部门认定不合格");
/// 能修.
pub const REPAIRABLE: Choice = choice("repairable", "修一修能用，或只是小毛病");

/// Whether the fault defeats the purpose of the purchase (民法典 563(1), 消法 54).
pub static SEVERITY: Question = Question {
    id: "severity",
    group: Group::What,
    ask: "毛病有多重？",
    name: "毛病的轻重",
    help: "收货过了7天，这一点决定能退，还是只能换、修。",
    answer: Kind::OneOf(&[AGAIN, HOPELESS, CONDEMNED, REPAIRABLE]),
};

/// 过期.
pub const EXPIRED: Choice = Choice::new("expired", "过期了，或日期被改过", "收到时就过了保质期");
/// 异物、变质.
pub const SPOILED: Choice = Choice::new("spoiled", "有异物，或发霉变质", "虫、金属、玻璃");
/// 头发之类.
pub const HAIR: Choice = choice("hair", "有一根头发之类的");
/// 缺必标项.
pub const UNLABELLED: Choice =
    Choice::new("unlabelled", "没标厂家、配料，或日期看不清", "只算带包装的，现做、散装的不算");
/// 添加或检测不合格.
pub const ADULTERATED: Choice = Choice::new("adulterated", "乱加东西，或检测不合格", "添加剂超标、加了药");
/// 标签错到误解安全.
pub const MISLABELLED: Choice = Choice::new("mislabelled", "标签造假，或错到会让人吃错", "故意写错，该写的没写");
/// 标签小瑕疵.
pub const LABEL_SLIP: Choice = Choice::new("label-slip", "只是标签有小毛病", "错字、字太小、格式不对");
/// 只是没有宣传的好.
pub const BELOW_PROMISE: Choice = Choice::new("below-promise", "合格，只是没宣传的那么好", "不是土鸡蛋、没那么甜");
/// 吹能治病.
pub const CURE: Choice = Choice::new("cure", "吹能治病、能保健", "讲座、直播、广告里这么说");
/// 只违反地方规定.
pub const LOCAL_RULES: Choice = Choice::new("local-rules", "小作坊、小摊，只是没守地方规定", "没登记、没挂牌");
/// 说不清.
pub const FOOD_UNSURE: Choice = Choice::new("unsure", "别的，或者说不清", "吃完不舒服、等级标错、没中文标签");

/// What is wrong with the food.
pub static FOOD_FAULT: Question = Question {
    id: "food-fault",
    group: Group::What,
    ask: "吃的喝的有什么问题？",
    name: "食品的问题",
    help: "可以选几样。看包装、标签和检测报告。",
    answer: Kind::AnyOf(&[
        EXPIRED,
        SPOILED,
        HAIR,
        ADULTERATED,
        UNLABELLED,
        MISLABELLED,
        LABEL_SLIP,
        CURE,
        BELOW_PROMISE,
        LOCAL_RULES,
        FOOD_UNSURE,
    ]),
};

/// 说不出来源.
pub const NO_SOURCE: Choice = choice("no-source", "说不出货从哪里进的");
/// 没查验.
pub const NO_CHECK: Choice = choice("no-check", "拿不出进货时查过证照的记录");
/// 改日期.
pub const REDATED: Choice = choice("redated", "改过、盖过生产日期或批号");
/// 低价进货.
pub const TOO_CHEAP: Choice = choice("too-cheap", "进货价低得没有道理");
/// 藏毁记录.
pub const HID: Choice = choice("hid", "藏了、毁了进销记录，或者给假的");
/// 查验过.
pub const CHECKED: Choice = Choice::new("checked", "他拿出了进货和查验的记录", "说得清来源，也确实不知情");

/// What shows that the seller of the food knew (食品安全民事解释 6).
pub static FOOD_SIGNS: Question = Question {
    id: "food-signs",
    group: Group::What,
    ask: "卖家有没有下面这些情况？",
    name: "卖家是否明知",
    help: "前五样有一样，就可以认定卖家明知。都没见到，就选不清楚。",
    answer: Kind::AnyOf(&[NO_SOURCE, NO_CHECK, REDATED, TOO_CHEAP, HID, CHECKED]),
};

/// The price of as much as a household reasonably needs, where it was bought knowingly (食药惩罚性赔偿解释 12 to 14).
pub static REASONABLE: Question = Question {
    id: "reasonable",
    group: Group::What,
    ask: "其中平常过日子会买的，值多少钱？",
    name: "合理生活需要的价款",
    help: "看保质期和一般人家吃多少。几次买的合起来算。",
    answer: Kind::Money,
};

/// 完好.
pub const INTACT: Choice = Choice::new("intact", "完好", "没拆，或只拆开看过、试过");
/// 激活.
pub const ACTIVATED: Choice = Choice::new("activated", "激活或登录过", "手机、电脑、手表");
/// 一次性密封破坏.
pub const UNSEALED: Choice = Choice::new("unsealed", "一次性密封撕开了", "食品、化妆品、器械里层的密封");
/// 用坏.
pub const WORN: Choice = Choice::new("worn", "用过、洗过，吊牌剪了，或弄脏弄坏", "");

/// The state of the goods to be sent back (七日退货办法 8, 9).
pub static CONDITION: Question = Question {
    id: "condition",
    group: Group::What,
    ask: "东西现在什么样？",
    name: "商品现状",
    help: "为了看货拆开、试一下，不算不完好。",
    answer: Kind::OneOf(&[INTACT, ACTIVATED, UNSEALED, WORN]),
};

/// 定作.
pub const MADE_TO_ORDER: Choice = Choice::new("made-to-order", "专门为我定做的", "刻字、按尺寸裁；选颜色尺码不算");
/// 鲜活易腐.
pub const PERISHABLE: Choice = Choice::new("perishable", "鲜活、容易坏的", "海鲜、水果、鲜花");
/// 数字化商品.
pub const DIGITAL: Choice = Choice::new("digital", "下载的，或拆封的音像、软件", "");
/// 报刊.
pub const PRESS: Choice = choice("press", "报纸、期刊");
/// 拆封影响安全.
pub const DELICATE: Choice = Choice::new("delicate", "拆封后影响卫生或品质的", "内衣、食品、化妆品");
/// 激活后贬值.
pub const LOSES_VALUE: Choice = Choice::new("loses-value", "激活、试用后掉价很多的", "手机、电脑");
/// 临期或瑕疵.
pub const FLAWED: Choice = Choice::new("flawed", "写明临期或有瑕疵的", "");
/// 普通商品.
pub const ORDINARY: Choice = choice("ordinary", "都不是");

/// The four kinds that need not be taken back even unconfirmed (消法 25(1)).
pub const NEVER_RETURNED: &[Choice] = &[MADE_TO_ORDER, PERISHABLE, DIGITAL, PRESS];

/// Whether the goods are of a kind that need not be taken back (七日退货办法 6, 7).
pub static RETURN_KIND: Question = Question {
    id: "return-kind",
    group: Group::What,
    ask: "东西属于下面哪种？",
    name: "能不能无理由退",
    help: "前四种法律规定可以不退。后三种，要你下单时确认过才能不退。",
    answer: Kind::OneOf(&[MADE_TO_ORDER, PERISHABLE, DIGITAL, PRESS, DELICATE, LOSES_VALUE, FLAWED, ORDINARY]),
};

/// Whether the buyer confirmed for this very order that it cannot be returned (消法实施条例 19(2)).
pub static CONFIRMED: Question = Question {
    id: "no-return-confirmed",
    group: Group::What,
    ask: "下单时，你单独确认过不能退吗？",
    name: "确认过不能退",
    help: "默认就勾着的、只写在页面里的，都不算。",
    answer: Kind::YesNo { yes: "这一单确认过", no: "没有单独确认" },
};

/// Whether the shop itself promised the seven-day return (网络消费规定 2).
pub static RETURN_PROMISED: Question = Question {
    id: "return-promised",
    group: Group::What,
    ask: "商品页写着七天无理由吗？",
    name: "自己承诺可退",
    help: "店家自己写了可退的，要算数。",
    answer: Kind::YesNo { yes: "写着", no: "没写" },
};

/// 取消或明说不发.
pub const CANCELLED: Choice = Choice::new("cancelled", "订单被取消，或明说不发了", "说没货、说出错了");
/// 说标错价.
pub const PRICE_ERROR: Choice = choice("price-error", "说标错了价，把订单取消了");
/// 拖着.
pub const LATE: Choice = choice("late", "过了说好的时间，一直没发");
/// 没收到.
pub const LOST: Choice = Choice::new("lost", "说发了，我没收到", "丢了，或者别人代签");
/// 一开始就没货.
pub const SHAM: Choice = Choice::new("sham", "收了钱就没影了", "联系不上，或者根本没有这个货");
/// 还没到时间.
pub const NOT_DUE: Choice = choice("not-due", "还没到说好的时间");

/// How the seller failed to deliver.
pub static FAILURE: Question = Question {
    id: "failure",
    group: Group::What,
    ask: "现在是哪种情况？",
    name: "没收到货的情况",
    help: "没说好时间的，看页面写的发货时间。",
    answer: Kind::OneOf(&[CANCELLED, PRICE_ERROR, LATE, LOST, SHAM, NOT_DUE]),
};

/// Whether the seller was pressed and a reasonable time has passed (民法典 563(1)).
pub static REMINDED: Question = Question {
    id: "reminded",
    group: Group::What,
    ask: "催过，也等了合理的时间吗？",
    name: "催过发货",
    help: "催的时候写明哪天之前要发。一般东西等几天就够。",
    answer: Kind::YesNo { yes: "催过，等了，还是没有", no: "还没催，或者刚催" },
};

/// Whether the shop still sells the same thing.
pub static STILL_SOLD: Question = Question {
    id: "still-sold",
    group: Group::What,
    ask: "店里还在卖同样的东西吗？",
    name: "店里还在卖",
    help: "还在卖，就不能说没货。截个图。",
    answer: Kind::YesNo { yes: "还在卖", no: "确实没有了" },
};

/// Whether a court or tribunal has set the contract aside (民法典 147).
pub static SET_ASIDE: Question = Question {
    id: "set-aside",
    group: Group::What,
    ask: "法院或仲裁撤销这单了吗？",
    name: "已被撤销",
    help: "卖家自己发通知取消，不算撤销。",
    answer: Kind::YesNo { yes: "判了撤销", no: "没有" },
};

/// What the same thing costs elsewhere (合同编通则解释 60).
pub static REPLACEMENT_PRICE: Question = Question {
    id: "replacement-price",
    group: Group::What,
    ask: "另买同样的东西，要多少钱？",
    name: "另买的价钱",
    help: "已经另买的，填实际付的。没另买的，填现在的市场价。",
    answer: Kind::Money,
};

/// Whether the seller failed to do what was agreed.
pub static BROKEN: Question = Question {
    id: "broken",
    group: Group::What,
    ask: "卖家没做到说好的吗？",
    name: "没做到说好的",
    help: "说好的，看订单、商品页和聊天。",
    answer: Kind::YesNo { yes: "没做到", no: "都做到了" },
};

/// Whether the breach defeats the purpose of the contract (民法典 563(1)).
pub static POINTLESS: Question = Question {
    id: "pointless",
    group: Group::What,
    ask: "还有必要让他补上吗？",
    name: "买卖还有没有用",
    help: "补也没用，或者催了还不补，才可以退。",
    answer: Kind::YesNo { yes: "没用了，或者催了也不补", no: "补上就行" },
};

/// What was really paid for the goods in question (消法实施条例 18(2)).
pub static PAID: Question = Question {
    id: "paid",
    group: Group::What,
    ask: "有问题的这件，你实际付了多少？",
    name: "实付价款",
    help: "扣掉优惠券和红包后的数。一单买了几样，只算有问题的那几样。",
    answer: Kind::Money,
};

/// 已退过钱.
pub const GIVEN_BACK: Choice = Choice::new("given-back", "已经退过钱给我", "全部或一部分");
/// 退货运费.
pub const POSTAGE: Choice = choice("postage", "我出了退货的运费");
/// 人身、别的财产.
pub const HARM: Choice = Choice::new("harm", "伤了人，或弄坏了别的东西", "医药费、误工、修别的东西");
/// 其他花费.
pub const OTHER_COST: Choice = Choice::new("other", "还花了别的钱", "检测费、安装费");

/// What else there is to reckon.
pub static COSTS: Question = Question {
    id: "costs",
    group: Group::What,
    ask: "钱上还有下面这些情况吗？",
    name: "别的花费和退款",
    help: "都没有，就选“以上都没有”。",
    answer: Kind::AnyOf(&[GIVEN_BACK, POSTAGE, HARM, OTHER_COST]),
};

const fn money(id: &'static str, ask: &'static str, name: &'static str, help: &'static str) -> Question {
    Question { id, group: Group::What, ask, name, help, answer: Kind::Money }
}

/// What has come back already.
pub static REFUNDED: Question = money("refunded", "已经退了多少？", "已退的钱", "看付款账户里收到的数。");
/// What sending it back cost.
pub static POSTAGE_PAID: Question = money("postage-paid", "退货运费花了多少？", "退货运费", "留好快递单和付款记录。");
/// What the harm to persons and other things comes to.
pub static HARM_COST: Question = money(
    "harm-cost",
    "伤人、毁物一共花了多少？",
    "人身和财物的损失",
    "医药、护理、交通、误工加起来。不含东西本身的价钱。",
);
/// What else it cost.
pub static OTHER_SPENT: Question =
    money("other-spent", "别的钱一共花了多少？", "别的花费", "只算因为这件事花的，有票据的。");

/// 重伤.
pub const GRAVE: Choice = Choice::new("grave", "有人去世，或健康严重受损", "残疾、重伤");
/// 轻伤.
pub const HURT: Choice = choice("hurt", "有人受伤，没那么重");
/// 只毁物.
pub const THINGS_ONLY: Choice = choice("things-only", "没伤人，弄坏了别的东西");
/// 不是它造成.
pub const UNRELATED: Choice = choice("unrelated", "查下来不是它造成的");

/// What the defective thing did (消法 49, 55(2)).
pub static INJURY: Question = Question {
    id: "injury",
    group: Group::What,
    ask: "它造成了什么？",
    name: "造成的伤害",
    help: "伤情看病历。是不是它造成的，看现场、残骸和鉴定。",
    answer: Kind::OneOf(&[GRAVE, HURT, THINGS_ONLY, UNRELATED]),
};

/// Whether the goods are dangerous rather than merely poor (产品质量法 46).
pub static DANGEROUS: Question = Question {
    id: "dangerous",
    group: Group::What,
    ask: "东西本身有危险吗？",
    name: "有没有危险",
    help: "例如自燃、漏电、断裂、会让人中毒，或不合安全标准。只是不好用、用了过敏，不算。",
    answer: Kind::YesNo { yes: "有危险", no: "只是质量差" },
};

/// 卖家明知.
pub const SELLER_KNEW: Choice = Choice::new("seller", "卖家知道", "别人出过事，他照卖");
/// 厂家明知.
pub const MAKER_KNEW: Choice = Choice::new("maker", "厂家知道", "该召回没召回");
/// 都不知道.
pub const NOBODY_KNEW: Choice = choice("nobody", "查下来都不知道");

/// Who knew of the danger and went on (消法 55(2), 民法典 1207).
pub static KNEW_DANGER: Question = Question {
    id: "knew-danger",
    group: Group::What,
    ask: "谁明知有危险，还在卖、在做？",
    name: "谁明知有危险",
    help: "要有证据。说不准就选不清楚。",
    answer: Kind::AnyOf(&[SELLER_KNEW, MAKER_KNEW, NOBODY_KNEW]),
};
