//! Between buyer and seller: returning, refunding, and what is counted from receipt or payment.

use super::{THEIRS, YOURS, delivered, did, from_trader, knew, received, since};
use crate::{
    content::{
        claims::prepaid::told_within_seven_days,
        law::{civil_code as civil, crpl, crpl_penalty, crpl_reg, seven_day, spc_prepaid as prepaid},
        papers::REPLY_DAYS,
        questions::{done, prepaid as card, warranty, what, when, who},
    },
    domain::{calendar::Length, limit::Limit, truth::Truth},
};

pub static SELLER_ANSWER: Limit = Limit {
    id: "seller-answer",
    title: "卖家答复你的要求",
    scope: |it| did(it, done::TO_SELLER),
    starts: "要求送到卖家",
    start: |it| it.date(&done::DEMANDED),
    length: Length::Days(REPLY_DAYS),
    effect: "这是信里给的天数，不是法律定的。你自己写了别的天数，以你写的为准。",
    over: "没答复，就往下走：找平台、打12315投诉，都不用再等它。",
    basis: &[&crpl_reg::CRPL_REG_44_1],
    in_force: since(2024, 7, 1, &done::DEMANDED),
    ..THEIRS
};

pub static SEVEN_DAY_RETURN: Limit = Limit {
    id: "seven-day-return",
    title: "发出七天无理由退货的通知",
    scope: |it| {
        // Asked of those whose return was refused; whoever has another trouble sees the day.
        let refused = it.is(&what::PROBLEM, what::RETURN_REFUSED);
        let never = refused.and_then(|| it.is_any(&what::RETURN_KIND, what::NEVER_RETURNED));
        delivered(it)
            & from_trader(it)
            & Truth::from(!it.is(&what::PURPOSE, what::TRADE).is_yes())
            & it.is_any(
                &who::CHANNEL,
                &[who::SHOP, who::LIVE, who::OWN_SITE, who::PRIVATE, who::GROUP_BUY, who::SECOND_HAND],
            )
            & !it.is(&what::GOODS, what::SERVICE)
            & Truth::from(!never.is_yes())
    },
    starts: "签收",
    start: received,
    length: Length::Days(7),
    effect: "这几天里说要退就行，不必寄到。平台的按钮多半不顺延，别等最后一天。定做的、鲜活的等法定例外没有这一条。",
    over: "不影响你：质量有问题、货不对板、卖家骗人的，不走这条路也能退。",
    basis: &[&crpl::CRPL_25_1, &seven_day::SEVEN_DAY_10, &civil::CIVIL_203],
    in_force: since(2014, 3, 15, &when::ORDERED),
    ..YOURS
};

pub static QUALITY_7: Limit = Limit {
    id: "quality-7",
    title: "因质量问题直接退货",
    scope: |it| {
        let of_own_rules = || it.is_any(&warranty::KIND, &[warranty::CATALOGUE, warranty::CAR]);
        let guaranteed = it.is(&what::GOODS, what::DURABLE).and_then(of_own_rules);
        it.is(&what::PROBLEM, what::DEFECT) & from_trader(it) & Truth::from(!guaranteed.is_yes())
    },
    starts: "签收",
    start: received,
    length: Length::Days(7),
    effect: "国家没有三包规定、双方也没有约定的，这几天里可以直接退。",
    over: "不影响你：还可以要换、要修；问题大到合同白签了，仍然能退。三包、约定更好的按它们。",
    basis: &[&crpl::CRPL_24_1, &civil::CIVIL_203],
    in_force: since(2014, 3, 15, &when::ORDERED),
    ..YOURS
};

pub static REFUND_AFTER_RETURN: Limit = Limit {
    id: "refund-after-return",
    title: "卖家把货款退给你",
    scope: |it| did(it, done::SENT_BACK) & from_trader(it),
    starts: "卖家收到完好的退货",
    start: |it| it.date(&done::CAME_BACK),
    length: Length::Days(7),
    effect: "无理由退货，商品完好的，这几天里要退款。",
    over: "可以催款，也可以打12315投诉。",
    basis: &[&crpl::CRPL_25_3, &seven_day::SEVEN_DAY_13],
    in_force: since(2014, 3, 15, &when::ORDERED),
    ..THEIRS
};

pub static DEEMED_DELAY_15: Limit = Limit {
    id: "deemed-delay-15",
    title: "再拖就算故意拖延",
    scope: |it| (did(it, done::TO_SELLER) | did(it, done::SENT_BACK)) & from_trader(it),
    starts: "提出要求；已经寄回的，从卖家收到退货起",
    start: |it| {
        if did(it, done::SENT_BACK).is_yes() { it.date(&done::CAME_BACK) } else { it.date(&done::DEMANDED) }
    },
    length: Length::Days(15),
    effect: "没有正当理由超过15日，执法时算故意拖延或者无理拒绝。它不是允许卖家拖15天。",
    over: "可以举报，请部门查处。国家规定或者约定了期限的，从那个期限满起算。",
    basis: &[&crpl_penalty::CRPL_PENALTY_8, &crpl_penalty::CRPL_PENALTY_9, &seven_day::SEVEN_DAY_31],
    in_force: since(2020, 10, 23, &when::ORDERED),
    ..THEIRS
};

pub static DURABLE_BURDEN: Limit = Limit {
    id: "durable-burden",
    title: "发现毛病，由卖家举证",
    scope: |it| it.is(&what::PROBLEM, what::DEFECT) & it.is(&what::GOODS, what::DURABLE) & from_trader(it),
    starts: "签收",
    start: received,
    length: Length::Months(6),
    effect: "耐用品在这6个月里发现毛病，要卖家证明不是它的问题。发现了就拍下来、发给卖家。",
    over: "不影响你要求赔，只是改由你证明毛病一开始就有。",
    basis: &[&crpl::CRPL_23_3, &civil::CIVIL_202, &civil::CIVIL_203],
    in_force: since(2014, 3, 15, &when::ORDERED),
    ..YOURS
};

/// Paid for ahead, for one shop: a card, a course, a membership.
pub static PREPAID_7: Limit = Limit {
    id: "prepaid-7",
    title: "反悔，要回预付款",
    scope: |it| {
        let service = it.is(&what::PROBLEM, what::RETURN_REFUSED) & it.is(&what::GOODS, what::SERVICE);
        let tried = told_within_seven_days(it).and_then(|| it.yes(&card::TRIED));
        let other = it.is(&card::KIND, card::MULTI) | tried;
        (it.is(&what::PROBLEM, what::PREPAID) | service) & from_trader(it) & Truth::from(!other.is_yes())
    },
    starts: "付款",
    start: |it| it.date(&when::ORDERED),
    length: Length::Days(7),
    effect: "从付款起算，不是从签约或者第一次用起。签约前在这家或别家体验过同样的，没有这一条。",
    over: "不影响你：店家违约、关门、不让退不合理的，仍然可以解除、退没用掉的钱。",
    basis: &[&prepaid::PREPAID_14_1, &civil::CIVIL_203],
    in_force: since(2025, 5, 1, &when::ORDERED),
    ..YOURS
};

/// The seller's, for a price marked wrong; the same for whoever ordered by mistake.
pub static RESCIND_MISTAKE: Limit = Limit {
    id: "rescind-mistake",
    title: "卖家请法院撤销标错价的订单",
    scope: |it| it.is(&what::PROBLEM, what::NOT_DELIVERED) & it.is(&what::FAILURE, what::PRICE_ERROR),
    starts: "卖家知道标错，这里按你发现取消那天算",
    start: knew,
    length: Length::Days(90),
    effect: "要向法院或者仲裁提出；自己发个通知取消，不算撤销。你拍错了想撤销，也是这90日。",
    over: "卖家没去过法院或仲裁，撤销权就没有了，不能再拿标错价当理由。",
    basis: &[&civil::CIVIL_152, &civil::CIVIL_147, &civil::CIVIL_199],
    ..THEIRS
};
