//! Rights that end: rescission, termination, notice of faults, and limitation.

use super::{YOURS, delivered, harmed, knew, not_yet, received, restarted, since};
use crate::{
    content::{
        law::{civil_code as civil, limitation_interp as limitation, product_quality_law as product},
        questions::{done, roads, travel, what, when},
    },
    domain::{
        calendar::{Length, Roll},
        claim::InForce,
        date::Date,
        facts::Reader,
        law::Span,
        limit::Limit,
        truth::Truth,
    },
};

pub static RESCIND_FRAUD: Limit = Limit {
    id: "rescind-fraud",
    title: "请法院撤销被骗签下的合同",
    scope: |it| it.is_any(&what::PROBLEM, &[what::FAKE, what::MISLED, what::PRICE, what::PRIZE, what::REVIEWS]),
    starts: "知道被骗",
    start: knew,
    length: Length::Years(1),
    effect: "要向法院或者仲裁提出，自己发通知不算。催卖家不会让它重新起算。",
    over: "不影响你：退款、三倍赔偿可以不靠撤销，走3年的诉讼时效。",
    basis: &[&civil::CIVIL_152, &civil::CIVIL_148, &civil::CIVIL_199],
    ..YOURS
};

pub(super) static RESCIND_MAX: Limit = Limit {
    id: "rescind-max",
    title: "撤销合同最晚的一天",
    starts: "下单",
    start: |it| it.date(&when::ORDERED),
    length: Length::Years(5),
    roll: Roll::None,
    effect: "不管哪天才知道被骗，从下单起满5年，撤销权就没有了。",
    over: "撤销权没有了。别的要求看诉讼时效。",
    basis: &[&civil::CIVIL_152],
    ..RESCIND_FRAUD
};

pub static TERMINATE_RIGHT: Limit = Limit {
    id: "terminate-right",
    title: "解除合同",
    scope: |it| it.is_any(&what::PROBLEM, &[what::NOT_DELIVERED, what::DEFECT, what::PREPAID, what::GONE]),
    starts: "知道可以解除",
    start: knew,
    length: Length::Years(1),
    effect: "通知卖家就行，写清楚要解除。卖家催你表态的，要在合理时间内答复。",
    over: "不影响你：还可以要求发货、换、修、减价、赔损失。",
    basis: &[&civil::CIVIL_564_2, &civil::CIVIL_563_1, &civil::CIVIL_199],
    ..YOURS
};

pub static DEFECT_NOTICE_MAX: Limit = Limit {
    id: "defect-notice-max",
    title: "把毛病告诉卖家最晚的一天",
    scope: |it| it.is_any(&what::PROBLEM, &[what::DEFECT, what::FAKE, what::MISLED]),
    starts: "签收",
    start: received,
    length: Length::Years(2),
    effect: "这是最长的线。发现了就该在合理时间内说，越快越好。有质量保证期的，按保证期。",
    over: "卖家知道或者应该知道不符的，不影响你；不然就当作东西没有问题。",
    basis: &[&civil::CIVIL_621_2],
    ..YOURS
};

pub static LIMITATION_PRODUCT: Limit = Limit {
    id: "limitation-product",
    title: "东西伤人、毁物，起诉索赔",
    scope: |it| {
        let defect = it.is(&what::PROBLEM, what::DEFECT);
        let unrelated = defect.and_then(|| it.is(&what::INJURY, what::UNRELATED)).is_yes();
        it.is_any(&what::PROBLEM, &[what::FAKE, what::MISLED, what::DEFECT, what::FOOD])
            & it.is(&what::COSTS, what::HARM)
            & Truth::from(!unrelated)
    },
    starts: "知道受了损害；要求送到卖家、打12315投诉，都会重新起算",
    start: |it| restarted(it, knew(it), Length::Years(2)),
    length: Length::Years(2),
    effect: "产品质量法写2年，民法典写3年，法院做法不一。按2年准备最稳。",
    over: "先按3年主张，行不行看个案。过了时效也能起诉，只是对方可以拿来抗辩。",
    basis: &[&product::PRODUCT_QUALITY_45_1, &civil::CIVIL_188_1, &civil::CIVIL_195, &limitation::LIMITATION_8],
    in_force: since(2018, 12, 29, &when::ORDERED),
    ..YOURS
};

pub(super) static LIMITATION_PRODUCT_10Y: Limit = Limit {
    id: "limitation-product-10y",
    title: "缺陷产品索赔最晚的一天",
    starts: "签收",
    start: received,
    length: Length::Years(10),
    roll: Roll::None,
    effect: "产品交到你手里满10年，就不能再按缺陷索赔。",
    over: "还在写明的安全使用期里的，不影响你。",
    basis: &[&product::PRODUCT_QUALITY_45_2],
    ..LIMITATION_PRODUCT
};

pub static LIMITATION_GENERAL: Limit = Limit {
    id: "limitation-general",
    title: "打官司的三年期限",
    scope: |it| {
        // Carriage by air has two years of its own.
        let by_air = it.is(&what::PROBLEM, what::TRAVEL).and_then(|| it.is(&travel::KIND, travel::FLIGHT));
        Truth::from(it.asked(&what::PROBLEM)) & not_yet(it, done::SUED) & Truth::from(!by_air.is_yes())
    },
    starts: "知道吃亏、知道该找谁；要求送到卖家、打12315投诉，都会重新起算",
    start: |it| restarted(it, knew(it), Length::Years(3)),
    length: Length::Years(3),
    effect: "催告要能证明送到了。只举报、不要求解决自己的事，不当作重新起算。",
    over: "过了也能起诉，只是对方可以拿来抗辩。对方后来又答应赔的，不能再反悔。",
    basis: &[
        &civil::CIVIL_188_1,
        &civil::CIVIL_195,
        &civil::CIVIL_193,
        &limitation::LIMITATION_8,
        &limitation::LIMITATION_12,
        &limitation::LIMITATION_19,
    ],
    in_force: since(2021, 1, 1, &when::KNEW),
    ..YOURS
};

/// Who knew before the Civil Code is told that a limit ran, not when it ended: that law we do not carry.
pub(super) static OLD_LIMITATION: Limit = Limit {
    id: "limitation-before-2021",
    title: "打官司的期限，可能已经过了",
    start: |_| None,
    effect: "你在2021年以前就知道吃亏，期限照当时的法律算，这里没有收。先打12348问清楚，再花钱花时间。",
    in_force: InForce { span: Span::from(1986, 1, 1).before(2021, 1, 1), on: &when::KNEW },
    ..LIMITATION_GENERAL
};

/// Only where it was noticed late: else the three years are over long before.
pub(super) static LIMITATION_MAX: Limit = Limit {
    id: "limitation-max",
    title: "打官司最晚的一天",
    scope: |it| {
        let late = harmed(it).zip(knew(it)).is_some_and(|(harm, knew)| harm.plus_years(3) < knew);
        // The day of the harm is asked for where nothing else asks: without it nobody knows whether it was late.
        let harm = if delivered(it).is_yes() { &when::RECEIVED } else { &when::ORDERED };
        let to_ask = knew(it).is_some() && !it.answered(harm);
        not_yet(it, done::SUED) & Truth::from(late || to_ask)
    },
    starts: "权利受到损害，这里按签收算；没有签收的，按下单算",
    start: harmed,
    length: Length::Years(20),
    roll: Roll::None,
    effect: "不管哪天才发现，从受损起满20年，法院不再保护。特殊情况可以申请延长。",
    over: "过了，只能请法院看有没有特殊情况。",
    basis: &[&civil::CIVIL_188_2],
    in_force: since(2021, 1, 1, &when::KNEW),
    ..YOURS
};

/// The last six months before the three years are over begin here.
fn final_months(it: &Reader) -> Option<Date> {
    Some(restarted(it, knew(it), Length::Years(3))?.plus_months(30))
}

pub(super) static LIMITATION_SUSPEND_TAIL: Limit = Limit {
    id: "limitation-suspend-tail",
    title: "被耽误过的，打官司的期限延到这天",
    scope: |it| {
        let close = final_months(it).is_some_and(|from| from <= it.today());
        let blocked = !it.asked(&roads::BLOCKED) || it.yes(&roads::BLOCKED).is_yes();
        let in_time = final_months(it).zip(it.date(&roads::FREE_AGAIN)).is_none_or(|(from, end)| from <= end);
        not_yet(it, done::SUED) & Truth::from(close && blocked && in_time)
    },
    starts: "挡着你起诉的事消除",
    start: |it| if it.yes(&roads::BLOCKED).is_yes() { it.date(&roads::FREE_AGAIN) } else { None },
    length: Length::Months(6),
    effect: "3年的最后6个月里，有灾害、没有监护人、被人控制这样的事挡着，期限停下，消除后再给6个月。",
    over: "过了也能起诉，只是对方可以拿来抗辩。",
    basis: &[&civil::CIVIL_194],
    in_force: since(2021, 1, 1, &when::KNEW),
    ..YOURS
};
