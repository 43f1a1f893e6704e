//! 明码标价和禁止价格欺诈规定.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 明码标价和禁止价格欺诈规定.
pub static PRICE_MARKING: Instrument = Instrument {
    id: "price-marking",
    name: "明码标价和禁止价格欺诈规定",
    short: "明码标价规定",
    number: "市场监管总局令第56号",
    rank: Rank::Rule,
    in_force: Span::from(2022, 7, 1),
    url: "",
    confidence: Confidence::High,
};

/// 明码标价规定4(2).
pub static PRICE_MARKING_4_2: Provision =
    Provision::new(&PRICE_MARKING, 4, 2, "平台这类提供场所的，发现里面的卖家价格违规，要处置、留记录。");

/// 明码标价规定6.
pub static PRICE_MARKING_6: Provision =
    Provision::new(&PRICE_MARKING, 6, 0, "标价要醒目、对得上商品；条件不同、价钱不同的，要写明条件和对应的价。");

/// 明码标价规定8.
pub static PRICE_MARKING_8: Provision = Provision::new(&PRICE_MARKING, 8, 0, "标价之外不加价，没标明的费用不收。");

/// 明码标价规定11.
pub static PRICE_MARKING_11: Provision =
    Provision::new(&PRICE_MARKING, 11, 0, "配送、安装、调试另外收费的也要标价；别家来做的要分开写明。");

/// 明码标价规定13.
pub static PRICE_MARKING_13: Provision =
    Provision::new(&PRICE_MARKING, 13, 0, "网上卖的，在网页上用文字、图像等标价。");

/// 明码标价规定16(2).
pub static PRICE_MARKING_16_2: Provision = Provision::new(
    &PRICE_MARKING,
    16,
    2,
    "拿来比的价没写清来历的，不得高于此前7日同店最低成交价；7日没成交的，不得高于上一次成交价。",
)
.burden("卖家拿出成交记录。");

/// 明码标价规定16(3).
pub static PRICE_MARKING_16_3: Provision =
    Provision::new(&PRICE_MARKING, 16, 3, "和厂家建议零售价比的，要写明它是建议零售价，变了就更新。");

/// 明码标价规定17(1).
pub static PRICE_MARKING_17_1: Provision =
    Provision::new(&PRICE_MARKING, 17, 1, "不得没有正当理由，在打折前临时大幅抬价再打折。");

/// 明码标价规定17(2).
pub static PRICE_MARKING_17_2: Provision =
    Provision::new(&PRICE_MARKING, 17, 2, "不得拿没有依据、没法比的价当打折的基准。");

/// 明码标价规定18.
pub static PRICE_MARKING_18: Provision =
    Provision::new(&PRICE_MARKING, 18, 0, "送赠品要标品名、数量；标了价值的，要用同店现在的卖价。");

/// 明码标价规定19.
pub static PRICE_MARKING_19: Provision =
    Provision::new(&PRICE_MARKING, 19, 0, "价格欺诈有：冒充政府定价、低价引来高价结算、假打折假比价、误导标价、无故不兑现价格承诺、藏起不利条件、券和积分不给抵等。").except("第21条三种情形除外。");

/// 明码标价规定20(1).
pub static PRICE_MARKING_20_1: Provision =
    Provision::new(&PRICE_MARKING, 20, 1, "网店首页的价不得低于详情页的价，促销的范围、规则不得和实际不一样。");

/// 明码标价规定20(2).
pub static PRICE_MARKING_20_2: Provision = Provision::new(&PRICE_MARKING, 20, 2, "平台不得用技术手段逼卖家虚假标价。");

/// 明码标价规定21.
pub static PRICE_MARKING_21: Provision = Provision::new(
    &PRICE_MARKING,
    21,
    0,
    "三种不算第19条的价格欺诈：卖家有证据说明不是故意；实际成交对你更便宜；折扣差一点只是取整的习惯。",
)
.burden("卖家证明。")
.except("网店首页价、促销规则的要求（第20条）不因此免掉。");

/// 明码标价规定23.
pub static PRICE_MARKING_23: Provision =
    Provision::new(&PRICE_MARKING, 23, 0, "违反第16至20条的，依价格法、反不正当竞争法、电商法等罚。")
        .except("罚款归国库，不归你。");

/// 明码标价规定24.
pub static PRICE_MARKING_24: Provision = Provision::new(
    &PRICE_MARKING,
    24,
    0,
    "提供场所的不管里面的违规、强迫卖家促销的，可罚3万元以下，严重的3万至10万元。",
)
.except("罚款归国库，不归你。");

/// 明码标价规定26(1).
pub static PRICE_MARKING_26_1: Provision =
    Provision::new(&PRICE_MARKING, 26, 1, "卖家主动消除危害、及时退多收的，从轻或减轻处罚。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &PRICE_MARKING_4_2,
    &PRICE_MARKING_6,
    &PRICE_MARKING_8,
    &PRICE_MARKING_11,
    &PRICE_MARKING_13,
    &PRICE_MARKING_16_2,
    &PRICE_MARKING_16_3,
    &PRICE_MARKING_17_1,
    &PRICE_MARKING_17_2,
    &PRICE_MARKING_18,
    &PRICE_MARKING_19,
    &PRICE_MARKING_20_1,
    &PRICE_MARKING_20_2,
    &PRICE_MARKING_21,
    &PRICE_MARKING_23,
    &PRICE_MARKING_24,
    &PRICE_MARKING_26_1,
];
