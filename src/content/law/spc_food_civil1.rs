//! 食品安全民事解释（一）.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院食品安全民事解释（一）.
pub static FOOD_CIVIL: Instrument = Instrument {
    id: "spc-food-civil1",
    name: "最高人民法院关于审理食品安全民事纠纷案件适用法律若干问题的解释（一）",
    short: "食品安全民事解释",
    number: "法释〔2020〕14号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2021, 1, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff808081777d07c50177d837054c61da",
    confidence: Confidence::High,
};

/// 食品安全民事解释1.
pub static FOOD_CIVIL_1: Provision =
    Provision::new(&FOOD_CIVIL, 1, 0, "厂家、卖家谁被告谁先赔，不能互相推，内部再追。");

/// 食品安全民事解释2.
pub static FOOD_CIVIL_2: Provision =
    Provision::new(&FOOD_CIVIL, 2, 0, "标自营、实际自营或足以误导为自营的，平台按食品经营者赔。");

/// 食品安全民事解释3.
pub static FOOD_CIVIL_3: Provision =
    Provision::new(&FOOD_CIVIL, 3, 0, "平台没实名登记、没审许可证，或没报告、没停止服务致损的，与卖家连带。");

/// 食品安全民事解释5.
pub static FOOD_CIVIL_5: Provision =
    Provision::new(&FOOD_CIVIL, 5, 0, "明知有严重食品违法仍提供设备、原料、销售渠道、运输等便利的，连带。");

/// 食品安全民事解释6.
pub static FOOD_CIVIL_6: Provision = Provision::new(
    &FOOD_CIVIL,
    6,
    0,
    "可以认定卖家明知的：过期仍卖、说不出合法来源、无理由的明显低价进货、没查验进货、虚标改标日期、藏毁进销记录等。",
)
.burden("你证明其中一种即可。");

/// 食品安全民事解释7.
pub static FOOD_CIVIL_7: Provision = Provision::new(&FOOD_CIVIL, 7, 0, "同时构成欺诈的，十倍或三倍，你选一个。");

/// 食品安全民事解释8.
pub static FOOD_CIVIL_8: Provision = Provision::new(&FOOD_CIVIL, 8, 0, "承诺赔的高于食安法标准的，按承诺。");

/// 食品安全民事解释9.
pub static FOOD_CIVIL_9: Provision =
    Provision::new(&FOOD_CIVIL, 9, 0, "符合安全标准、只是没达到承诺质量的，走违约或消法，不给十倍。");

/// 食品安全民事解释10.
pub static FOOD_CIVIL_10: Provision = Provision::new(&FOOD_CIVIL, 10, 0, "要惩罚性赔偿，不必吃坏身体。");

/// 食品安全民事解释11.
pub static FOOD_CIVIL_11: Provision =
    Provision::new(&FOOD_CIVIL, 11, 0, "预包装食品没标厂家名址、成分配料，或没清楚标日期、保质期的，支持惩罚性赔偿。")
        .except("国家标准或法规对标注另有规定的除外。");

/// 食品安全民事解释12.
pub static FOOD_CIVIL_12: Provision =
    Provision::new(&FOOD_CIVIL, 12, 0, "进口食品不合我国标准的，不能只拿出口地标准或检验检疫来免责。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &FOOD_CIVIL_1,
    &FOOD_CIVIL_2,
    &FOOD_CIVIL_3,
    &FOOD_CIVIL_5,
    &FOOD_CIVIL_6,
    &FOOD_CIVIL_7,
    &FOOD_CIVIL_8,
    &FOOD_CIVIL_9,
    &FOOD_CIVIL_10,
    &FOOD_CIVIL_11,
    &FOOD_CIVIL_12,
];
