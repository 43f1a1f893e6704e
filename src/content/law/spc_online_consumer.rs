//! 网络消费规定（一）.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院网络消费规定（一）.
pub static ONLINE_CONSUMER: Instrument = Instrument {
    id: "spc-online-consumer",
    name: "最高人民法院关于审理网络消费纠纷案件适用法律若干问题的规定（一）",
    short: "网络消费规定",
    number: "法释〔2022〕8号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2022, 3, 15),
    url: "https://flk.npc.gov.cn/detail?id=ff80818181cdd7a70181d65a7e48303f",
    confidence: Confidence::High,
};

/// 网络消费规定1.
pub static ONLINE_CONSUMER_1: Provision = Provision::new(
    &ONLINE_CONSUMER,
    1,
    0,
    "“签收即认可质量”“平台责任全归卖家”“最终解释权”“不得投诉起诉”之类格式条款，无效。",
);

/// 网络消费规定2.
pub static ONLINE_CONSUMER_2: Provision =
    Provision::new(&ONLINE_CONSUMER, 2, 0, "法定不能退的四类，卖家自己承诺7日无理由的，要兑现。");

/// 网络消费规定3.
pub static ONLINE_CONSUMER_3: Provision =
    Provision::new(&ONLINE_CONSUMER, 3, 0, "为检查而必要拆封、商品仍完好的，不能以拆封为由拒退。")
        .except("法律另有规定的除外。");

/// 网络消费规定4(1).
pub static ONLINE_CONSUMER_4_1: Provision =
    Provision::new(&ONLINE_CONSUMER, 4, 1, "标了自营，或没标但实际自营的，平台按卖家负责。");

/// 网络消费规定4(2).
pub static ONLINE_CONSUMER_4_2: Provision =
    Provision::new(&ONLINE_CONSUMER, 4, 2, "不是自营，但标识足以让你误信自营的，平台同样按卖家负责。")
        .burden("页面标识、宣传、发票抬头由你保存证明。");

/// 网络消费规定5.
pub static ONLINE_CONSUMER_5: Provision =
    Provision::new(&ONLINE_CONSUMER, 5, 0, "卖家的人引导你绕开平台付款的，卖家不能拿“没走平台”抗辩。")
        .except("平台的责任可能因此变轻。");

/// 网络消费规定6.
pub static ONLINE_CONSUMER_6: Provision =
    Provision::new(&ONLINE_CONSUMER, 6, 0, "店铺转让没公示的，登记的和实际经营的都要赔。");

/// 网络消费规定7.
pub static ONLINE_CONSUMER_7: Provision = Provision::new(
    &ONLINE_CONSUMER,
    7,
    0,
    "二手平台上，看来源、数量、价格、频率、收入等，能认定在做生意的，按经营者负责。",
)
.burden("在做生意由你证明。")
.except("偶尔卖闲置的不算，没有三倍。");

/// 网络消费规定8.
pub static ONLINE_CONSUMER_8: Provision =
    Provision::new(&ONLINE_CONSUMER, 8, 0, "赠品、奖品、换购品害了人的，不能拿免费或换购挡责任。");

/// 网络消费规定9.
pub static ONLINE_CONSUMER_9: Provision = Provision::new(&ONLINE_CONSUMER, 9, 0, "与别人订的刷单、刷评合同无效。");

/// 网络消费规定10.
pub static ONLINE_CONSUMER_10: Provision =
    Provision::new(&ONLINE_CONSUMER, 10, 0, "卖家承诺赔的高于法定标准的，按承诺赔。");

/// 网络消费规定11.
pub static ONLINE_CONSUMER_11: Provision =
    Provision::new(&ONLINE_CONSUMER, 11, 0, "店铺自己直播，员工虚假宣传害了人的，由店铺赔。");

/// 网络消费规定12(1).
pub static ONLINE_CONSUMER_12_1: Provision =
    Provision::new(&ONLINE_CONSUMER, 12, 1, "直播间运营者证明不了自己已清楚标明“不是卖家、卖家是谁”的，按卖家负责。")
        .burden("直播间运营者证明。");

/// 网络消费规定12(2).
pub static ONLINE_CONSUMER_12_2: Provision =
    Provision::new(&ONLINE_CONSUMER, 12, 2, "标明了的，法院仍看交易外观、合作方式、你的认知等综合认定。");

/// 网络消费规定13.
pub static ONLINE_CONSUMER_13: Provision =
    Provision::new(&ONLINE_CONSUMER, 13, 0, "直播平台自己开播卖自营商品的，按卖家负责。");

/// 网络消费规定14.
pub static ONLINE_CONSUMER_14: Provision = Provision::new(
    &ONLINE_CONSUMER,
    14,
    0,
    "直播平台给不出直播间运营者真实姓名名称、地址、有效联系方式的，可以找平台赔。",
)
.burden("平台证明已给出。");

/// 网络消费规定15.
pub static ONLINE_CONSUMER_15: Provision =
    Provision::new(&ONLINE_CONSUMER, 15, 0, "要食品经营许可的直播间，平台没审资质致损的，与直播间连带。")
        .except("只卖预包装食品的备案即可，单凭没许可证不够。");

/// 网络消费规定16.
pub static ONLINE_CONSUMER_16: Provision =
    Provision::new(&ONLINE_CONSUMER, 16, 0, "直播平台知道或应知直播间的商品不安全或侵害消费者，却不采取措施的，连带。");

/// 网络消费规定17.
pub static ONLINE_CONSUMER_17: Provision =
    Provision::new(&ONLINE_CONSUMER, 17, 0, "直播间运营者知道或应知商品有问题仍推的，与卖家连带。")
        .burden("知道或应知由你证明。");

/// 网络消费规定18.
pub static ONLINE_CONSUMER_18: Provision = Provision::new(
    &ONLINE_CONSUMER,
    18,
    0,
    "外卖平台没实名登记、没审许可证，或没报告、没停止服务致损的，与餐饮商家连带。",
);

/// 网络消费规定19.
pub static ONLINE_CONSUMER_19: Provision =
    Provision::new(&ONLINE_CONSUMER, 19, 0, "餐饮商家不能说订单是委托别家做的来推责任。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &ONLINE_CONSUMER_1,
    &ONLINE_CONSUMER_2,
    &ONLINE_CONSUMER_3,
    &ONLINE_CONSUMER_4_1,
    &ONLINE_CONSUMER_4_2,
    &ONLINE_CONSUMER_5,
    &ONLINE_CONSUMER_6,
    &ONLINE_CONSUMER_7,
    &ONLINE_CONSUMER_8,
    &ONLINE_CONSUMER_9,
    &ONLINE_CONSUMER_10,
    &ONLINE_CONSUMER_11,
    &ONLINE_CONSUMER_12_1,
    &ONLINE_CONSUMER_12_2,
    &ONLINE_CONSUMER_13,
    &ONLINE_CONSUMER_14,
    &ONLINE_CONSUMER_15,
    &ONLINE_CONSUMER_16,
    &ONLINE_CONSUMER_17,
    &ONLINE_CONSUMER_18,
    &ONLINE_CONSUMER_19,
];
