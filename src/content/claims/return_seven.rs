//! 拒绝七日无理由退货 (消法 25).

use super::{
    deposit::paid_up,
    shared::{CONSUMER, SINCE_2014, TRADER, not_yet_back, paid, told_within_seven_days, under_our_law},
};
use crate::{
    content::{
        law::{civil_code as civil, crpl, crpl_reg, seven_day, spc_online_consumer as online},
        questions::{hold, return_seven as asked, what, who},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        money::Money,
        question::{Choice, Question},
        truth::Truth,
    },
};

/// What is taken off for one reason: nothing until somebody says that there is one, since that is for the seller to show.
fn deducted(it: &Reader, reason: Choice, amount: &'static Question) -> Option<Money> {
    if it.is(&asked::DEDUCTIONS, reason).is_yes() { it.money(amount) } else { Some(Money::ZERO) }
}

/// What goes back. Of a set or an order with a reduction, what was paid for all of it less what the rest would have cost by
/// itself (七日退货办法 17); then less the postage that was waived (18) and a gift that cannot be given back (12).
fn to_return(it: &Reader) -> Option<Money> {
    let part = it.is(&asked::DEDUCTIONS, asked::PART).is_yes();
    let set = || {
        let [all, kept] = it.numbers([&asked::SET_PAID, &asked::KEPT_PRICE])?;
        Some(Money::fen(all).less(Money::fen(kept)))
    };
    let price = if part { set() } else { paid(it) };
    let postage = deducted(it, asked::FREE_POSTAGE, &asked::POSTAGE_WAIVED);
    let gift = deducted(it, asked::GIFT, &asked::GIFT_PRICE);
    not_yet_back(it, Some(price?.less(postage?).less(gift?)))
}

const RETURN_PRICE: Remedy = Remedy {
    name: "退货款",
    amount: Some(Amount {
        pot: Pot::Price,
        terms: &[Term { base_name: "该退的货款", base: to_return, times: 1 }],
        floor: None,
        up_to: false,
    }),
};

/// 七日无理由退货.
pub static SEVEN_DAY_RETURN: Claim = Claim {
    id: "seven-day-return",
    title: "七日无理由退货",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| (it.is(&what::PROBLEM, what::RETURN_REFUSED) | paid_up(it)).and_then(|| under_our_law(it)),
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
            name: "不是当面买的",
            test: |it| !it.is(&who::CHANNEL, who::IN_PERSON),
            bearer: Bearer::Consumer,
            note: "网上、电话、电视、邮寄买的才有。店里、会场当面买的没有。",
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
    remedies: &[RETURN_PRICE],
    basis: &[
        &crpl::CRPL_25_1,
        &crpl::CRPL_25_3,
        &crpl_reg::CRPL_REG_19_1,
        &seven_day::SEVEN_DAY_10,
        &seven_day::SEVEN_DAY_13,
        &seven_day::SEVEN_DAY_14,
        &seven_day::SEVEN_DAY_17,
        &seven_day::SEVEN_DAY_18,
        &seven_day::SEVEN_DAY_12,
        &seven_day::SEVEN_DAY_15,
        &seven_day::SEVEN_DAY_5,
        &crpl_reg::CRPL_REG_19_4,
    ],
    in_force: SINCE_2014,
    plain: "不用讲理由，把东西退回去，卖家收到后7日内原路退款。退回的运费由你出，另有约定的除外。",
    caveat: "信用卡手续费可以不退。东西有毛病的不走这一条，走质量问题，运费由卖家出。调包、批量恶意退货不受保护。",
};
