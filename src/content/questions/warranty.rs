//! Questions about goods with rules of their own (三包) and about repairs.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 三包目录商品.
pub const CATALOGUE: Choice = Choice::new("catalogue", "家电、手机、电脑等三包商品", "三包凭证或保修卡上写着三包");
/// 家用汽车.
pub const CAR: Choice = Choice::new("car", "自家用的汽车", "轿车、越野车、皮卡；不跑营运");
/// 电动自行车.
pub const EBIKE: Choice = choice("ebike", "电动自行车");
/// 充电宝.
pub const POWER_BANK: Choice = choice("power-bank", "充电宝");
/// 其他.
pub const UNLISTED: Choice = Choice::new("unlisted", "别的", "家具、燃气具、儿童用品、配件");

/// Whether the goods come under rules of their own: 三包, 汽车三包, a safety standard.
pub static KIND: Question = Question {
    id: "durable-kind",
    group: Group::What,
    ask: "是下面哪一种？",
    name: "有没有专门规定",
    help: "有三包规定的，退、换、修按三包来。",
    answer: Kind::OneOf(&[CATALOGUE, CAR, EBIKE, POWER_BANK, UNLISTED]),
};

/// 修过两次.
pub const TWICE: Choice = Choice::new("twice", "修过2次，还是不能正常用", "有修理记录");
/// 缺零件.
pub const PARTS_LATE: Choice = choice("parts-late", "厂家没有零件，一直没修好");
/// 修理者拖延.
pub const REPAIRER_LATE: Choice = choice("repairer-late", "修的人自己拖着，一直没修好");
/// 骗修.
pub const CHEATED: Choice = Choice::new("cheated", "修的时候骗了我", "谎报毛病、偷换零件、没坏也修");
/// 修坏、装坏.
pub const BROKEN: Choice = choice("broken", "把东西修坏了、装坏了");

/// What happened when it was repaired or installed (三包规定 11, 12).
pub static REPAIRS: Question = Question {
    id: "repairs",
    group: Group::What,
    ask: "修理、安装时有下面这些吗？",
    name: "修理的情况",
    help: "看修理记录、取机单。都没有，就选“以上都没有”。",
    answer: Kind::AnyOf(&[TWICE, PARTS_LATE, REPAIRER_LATE, CHEATED, BROKEN]),
};

/// How long a repair took (三包规定 12).
pub static REPAIR_DAYS: Question = Question {
    id: "repair-days",
    group: Group::What,
    ask: "从送修到修好，一共多少天？",
    name: "修理的天数",
    help: "还没修好的，算到今天。看送修单上的日期。",
    answer: Kind::Count { unit: "天" },
};

/// 没有同型号.
pub const NO_MODEL: Choice = choice("none", "没有，别的型号我也不要");
/// 有而愿换.
pub const TAKE_MODEL: Choice = choice("take", "有，我愿意换");
/// 有而要退.
pub const REFUSE_MODEL: Choice = choice("refuse", "有，但我想退");

/// Whether there is a like one to exchange it for (三包规定 13).
pub static SAME_MODEL: Question = Question {
    id: "same-model",
    group: Group::What,
    ask: "卖家有同型号的能换吗？",
    name: "有没有同型号",
    help: "没有同型号的，退款不扣折旧；有却要退的，会扣折旧。",
    answer: Kind::OneOf(&[NO_MODEL, TAKE_MODEL, REFUSE_MODEL]),
};

/// What was paid for the repair.
pub static REPAIR_FEE: Question = Question {
    id: "repair-fee",
    group: Group::What,
    ask: "修理收了你多少钱？",
    name: "修理费",
    help: "上门费、零件费、人工费都算，看收据。",
    answer: Kind::Money,
};

/// Whether the period of the warranty still runs.
pub static IN_WARRANTY: Question = Question {
    id: "in-warranty",
    group: Group::Hold,
    ask: "出问题时，还在三包有效期里吗？",
    name: "三包有效期",
    help: "看三包凭证。修理占掉的天数不算；换过货的，从换那天重新算。",
    answer: Kind::YesNo { yes: "还在期里", no: "过期了" },
};
