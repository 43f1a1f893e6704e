//! 食药惩罚性赔偿解释.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院食药惩罚性赔偿解释.
pub static FOOD_PUNITIVE: Instrument = Instrument {
    id: "spc-food-drug-punitive",
    name: "最高人民法院关于审理食品药品惩罚性赔偿纠纷案件适用法律若干问题的解释",
    short: "食药惩罚性赔偿解释",
    number: "法释〔2024〕9号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2024, 8, 22),
    url: "https://flk.npc.gov.cn/detail?id=ff80818192289516019240c1c890324a",
    confidence: Confidence::High,
};

/// 食药惩罚性赔偿解释1(1).
pub static FOOD_PUNITIVE_1_1: Provision =
    Provision::new(&FOOD_PUNITIVE, 1, 1, "为个人或家庭生活买到不符合安全标准的食品，可以按食安法148(2)要惩罚性赔偿。");

/// 食药惩罚性赔偿解释1(2).
pub static FOOD_PUNITIVE_1_2: Provision =
    Provision::new(&FOOD_PUNITIVE, 1, 2, "没有证据证明你明知而买的，以实际付的价款为基数算。")
        .burden("明知由厂家、卖家证明。");

/// 食药惩罚性赔偿解释2.
pub static FOOD_PUNITIVE_2: Provision = Provision::new(
    &FOOD_PUNITIVE,
    2,
    0,
    "明知是问题食品、假劣药而买的，仍可以要求退款；卖家可以要求退货或作无害化处理。",
);

/// 食药惩罚性赔偿解释3(1).
pub static FOOD_PUNITIVE_3_1: Provision =
    Provision::new(&FOOD_PUNITIVE, 3, 1, "代购人明知不合格仍代购的，可以向它要惩罚性赔偿。")
        .except("偶尔帮忙、不以代购为业的除外。");

/// 食药惩罚性赔偿解释3(2).
pub static FOOD_PUNITIVE_3_2: Provision =
    Provision::new(&FOOD_PUNITIVE, 3, 2, "以代购为业的人，明知的，赔了不能向厂家追；不知情的，赔了可以追。");

/// 食药惩罚性赔偿解释4.
pub static FOOD_PUNITIVE_4: Provision =
    Provision::new(&FOOD_PUNITIVE, 4, 0, "小作坊、摊贩的食品不符合安全标准的，同样可要。")
        .except("只违反地方管理办法、符合安全标准的不支持。");

/// 食药惩罚性赔偿解释5.
pub static FOOD_PUNITIVE_5: Provision = Provision::new(
    &FOOD_PUNITIVE,
    5,
    0,
    "安全标准包括：有害物限量、添加剂、特定人群营养、与安全有关的标签和质量要求等。",
);

/// 食药惩罚性赔偿解释6.
pub static FOOD_PUNITIVE_6: Provision =
    Provision::new(&FOOD_PUNITIVE, 6, 0, "标签抗辩不成立的三种：该标的没标、故意错标、标错足以让人误解安全。")
        .except("第8条的轻微瑕疵除外。");

/// 食药惩罚性赔偿解释7.
pub static FOOD_PUNITIVE_7: Provision =
    Provision::new(&FOOD_PUNITIVE, 7, 0, "标签不合标准想免责，要同时证明不影响安全、也不误导。")
        .burden("厂家、卖家证明两项。");

/// 食药惩罚性赔偿解释8.
pub static FOOD_PUNITIVE_8: Provision = Provision::new(
    &FOOD_PUNITIVE,
    8,
    0,
    "标签轻微瑕疵不支持：字号字体不规范、错字漏字不误解、规格等标示不规范不误解、无特殊要求而没标贮存条件等。",
);

/// 食药惩罚性赔偿解释9(1).
pub static FOOD_PUNITIVE_9_1: Provision =
    Provision::new(&FOOD_PUNITIVE, 9, 1, "明知不合格仍卖构成欺诈的，十倍与三倍，你选一个。");

/// 食药惩罚性赔偿解释9(2).
pub static FOOD_PUNITIVE_9_2: Provision =
    Provision::new(&FOOD_PUNITIVE, 9, 2, "十倍不成立但构成欺诈的，可以改要三倍，法院应当准许。");

/// 食药惩罚性赔偿解释10.
pub static FOOD_PUNITIVE_10: Provision =
    Provision::new(&FOOD_PUNITIVE, 10, 0, "为个人或家庭生活买到假药、劣药的，可以按药品管理法144(3)要惩罚性赔偿。");

/// 食药惩罚性赔偿解释11(1).
pub static FOOD_PUNITIVE_11_1: Provision = Provision::new(
    &FOOD_PUNITIVE,
    11,
    1,
    "三类不适用药品惩罚性赔偿：自救互助少量制售、民间传统配方少量制售、自救互助少量进口境外合法药；前两类须没伤人。",
)
.burden("由以此抗辩的一方证明。")
.except("处罚决定或检验结论足以证明是假劣药的，不算例外。");

/// 食药惩罚性赔偿解释12(1).
pub static FOOD_PUNITIVE_12_1: Provision =
    Provision::new(&FOOD_PUNITIVE, 12, 1, "明知不合格还买的，只在合理生活需要的范围内支持。");

/// 食药惩罚性赔偿解释12(2).
pub static FOOD_PUNITIVE_12_2: Provision =
    Provision::new(&FOOD_PUNITIVE, 12, 2, "买多少算合理，看保质期、一般人的消费习惯等。");

/// 食药惩罚性赔偿解释12(3).
pub static FOOD_PUNITIVE_12_3: Provision =
    Provision::new(&FOOD_PUNITIVE, 12, 3, "说你明知而买，要有证据。").burden("厂家、卖家证明。");

/// 食药惩罚性赔偿解释13.
pub static FOOD_PUNITIVE_13: Provision =
    Provision::new(&FOOD_PUNITIVE, 13, 0, "短时间多次购买、逐次要赔的，按总数放在合理生活需要里算。");

/// 食药惩罚性赔偿解释14.
pub static FOOD_PUNITIVE_14: Provision =
    Provision::new(&FOOD_PUNITIVE, 14, 0, "短时间多次购买、多次起诉的，同样受合理生活需要限制，并看购买频次。");

/// 食药惩罚性赔偿解释15.
pub static FOOD_PUNITIVE_15: Provision =
    Provision::new(&FOOD_PUNITIVE, 15, 0, "造假相要挟索赔、涉嫌敲诈勒索的，移送公安。");

/// 食药惩罚性赔偿解释16.
pub static FOOD_PUNITIVE_16: Provision =
    Provision::new(&FOOD_PUNITIVE, 16, 0, "恶意造假起诉的驳回；构成虚假诉讼的，罚款拘留；伤了商家名誉的要赔。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &FOOD_PUNITIVE_1_1,
    &FOOD_PUNITIVE_1_2,
    &FOOD_PUNITIVE_2,
    &FOOD_PUNITIVE_3_1,
    &FOOD_PUNITIVE_3_2,
    &FOOD_PUNITIVE_4,
    &FOOD_PUNITIVE_5,
    &FOOD_PUNITIVE_6,
    &FOOD_PUNITIVE_7,
    &FOOD_PUNITIVE_8,
    &FOOD_PUNITIVE_9_1,
    &FOOD_PUNITIVE_9_2,
    &FOOD_PUNITIVE_10,
    &FOOD_PUNITIVE_11_1,
    &FOOD_PUNITIVE_12_1,
    &FOOD_PUNITIVE_12_2,
    &FOOD_PUNITIVE_12_3,
    &FOOD_PUNITIVE_13,
    &FOOD_PUNITIVE_14,
    &FOOD_PUNITIVE_15,
    &FOOD_PUNITIVE_16,
];
