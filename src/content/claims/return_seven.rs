//! 拒绝七日无理由退货 (消法 25).

use super::shared::{CONSUMER, REFUND, SINCE_2014, TRADER, told_within_seven_days};
use crate::{
    content::{
        law::{civil_code as civil, crpl, crpl_reg, seven_day, spc_online_consumer as online},
        questions::{hold, what},
    },
    domain::{
        claim::{Bearer, Claim, Element, Liability, Party},
        truth::Truth,
    },
};

/// 七日无理由退货.
pub static SEVEN_DAY_RETURN: Claim = Claim {
    id: "seven-day-return",
    title: "七日无理由退货",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| it.is(&what::PROBLEM, what::RETURN_REFUSED),
    elements: &[
        CONSUMER,
        TRADER,
        Element {
            name: "网上买的是东西，不是服务",
            test: |it| !it.is(&what::GOODS, what::SERVICE),
            bearer: Bearer::Consumer,
            note: "课程、会员、上门服务没有七日无理由。",
            proof: &[hold::ORDER],
            basis: &[&crpl::CRPL_25_1],
        },
        Element {
            name: "7日内说了要退",
            test: told_within_seven_days,
            bearer: Bearer::Consumer,
            note: "从签收第二天数起，第7天24点前发出就行，不必寄到。最后一天是休息日的顺延，但平台的按钮多半不等，别拖到最后。",
            proof: &[hold::CHAT, hold::LOGISTICS],
            basis: &[&crpl::CRPL_25_1, &seven_day::SEVEN_DAY_10, &civil::CIVIL_203],
        },
        Element {
            name: "东西完好",
            test: |it| {
                // Whether an activated device may go back depends on what was confirmed and on traces: left open.
                let activated = it.is(&what::CONDITION, what::ACTIVATED);
                let intact = it.is(&what::CONDITION, what::INTACT);
                intact.or_else(|| activated.and_then(|| !it.yes(&what::CONFIRMED) & Truth::Unknown))
            },
            bearer: Bearer::Respondent,
            note: "为看货拆包装、试一下，不影响完好。吊牌剪了、一次性密封撕了、用过的，算不完好。激活过的电子产品，看有没有确认和留下的痕迹。说不完好，由卖家证明。",
            proof: &[hold::PHOTOS, hold::UNBOXING],
            basis: &[
                &crpl::CRPL_25_3,
                &crpl_reg::CRPL_REG_19_3,
                &seven_day::SEVEN_DAY_8,
                &seven_day::SEVEN_DAY_9,
                &online::ONLINE_CONSUMER_3,
            ],
        },
    ],
    defences: &[
        Element {
            name: "属于法定不能退的四类",
            test: |it| it.is_any(&what::RETURN_KIND, what::NEVER_RETURNED).and_then(|| !it.yes(&what::RETURN_PROMISED)),
            bearer: Bearer::Respondent,
            note: "选颜色、尺码不是定做。自己写了可退的，要兑现。",
            proof: &[],
            basis: &[&crpl::CRPL_25_1, &seven_day::SEVEN_DAY_6, &online::ONLINE_CONSUMER_2],
        },
        Element {
            name: "不宜退，而且这一单你确认过",
            test: |it| {
                let three = [what::DELICATE, what::LOSES_VALUE, what::FLAWED];
                it.is_any(&what::RETURN_KIND, &three).and_then(|| it.yes(&what::CONFIRMED))
            },
            bearer: Bearer::Respondent,
            note: "要在下单时让你就这一单单独确认。默认勾选、只写在页面里的，不算。",
            proof: &[],
            basis: &[&crpl::CRPL_25_2, &crpl_reg::CRPL_REG_19_2, &seven_day::SEVEN_DAY_7, &seven_day::SEVEN_DAY_20_2],
        },
    ],
    follows: None,
    remedies: &[REFUND],
    basis: &[
        &crpl::CRPL_25_1,
        &crpl::CRPL_25_3,
        &crpl_reg::CRPL_REG_19_1,
        &seven_day::SEVEN_DAY_10,
        &seven_day::SEVEN_DAY_13,
        &seven_day::SEVEN_DAY_14,
        &seven_day::SEVEN_DAY_18,
    ],
    in_force: SINCE_2014,
    plain: "不用讲理由，把东西退回去，卖家收到后7日内原路退款。退回的运费由你出，另有约定的除外。",
    caveat: "凑单包邮、满减买的，退一部分可能要补差价或当初免的运费。调包、批量恶意退货不受保护。",
};
