//! 12315: a complaint asks for one's money, a report asks the office to act. Repealed periods for old cases.

use super::{THEIRS, YOURS, did, from_trader, knew, news, not_at, not_yet, since, unanswered};
use crate::{
    content::{
        law::{advertising_law as ad, crpl, crpl_reg, penalty_procedure, samr_20, samr_121},
        questions::{done, roads, what},
    },
    domain::{
        calendar::{Length, Roll},
        claim::InForce,
        law::{Confidence, Span},
        limit::Limit,
        truth::Truth,
    },
};

pub(super) static ODR: Limit = Limit {
    id: "odr",
    title: "企业在绿色通道里和你谈",
    scope: |it| did(it, done::COMPLAINED) & it.is(&done::COMPLAINT, done::WITH_FIRM),
    starts: "企业收到转来的投诉",
    start: |it| it.date(&done::COMPLAINT_NEWS),
    length: Length::WorkingDays(10),
    roll: Roll::None,
    effect: "10个工作日来自公开的制度说明，不是法条。谈不成，可以转成普通投诉。",
    over: "没谈成，就转给市场监管部门。",
    basis: &[&samr_121::COMPLAINT_6],
    in_force: since(2026, 4, 15, &done::COMPLAINED_ON),
    confidence: Confidence::Medium,
    ..THEIRS
};

pub(super) static ACCEPT: Limit = Limit {
    id: "c12315-accept",
    title: "12315告诉你受不受理",
    scope: unanswered,
    starts: "有权处理的部门收到投诉",
    start: |it| it.date(&done::COMPLAINED_ON),
    length: Length::WorkingDays(7),
    roll: Roll::None,
    effect: "收到那天不算。转来转去的，从真正管事的部门收到起算。",
    over: "过了还没答复，可以先催，再申请行政复议。也可以不等，直接起诉卖家。",
    basis: &[&samr_121::COMPLAINT_15, &samr_121::COMPLAINT_45, &crpl_reg::CRPL_REG_46_2, &crpl::CRPL_46],
    in_force: since(2014, 3, 15, &done::COMPLAINED_ON),
    ..THEIRS
};

pub(super) static MEDIATE: Limit = Limit {
    id: "c12315-mediate",
    title: "12315调解到头",
    scope: |it| {
        let other = it.is_any(&done::COMPLAINT, &[done::WITH_FIRM, done::REFUSED, done::ENDED]);
        did(it, done::COMPLAINED) & Truth::from(!other.is_yes())
    },
    starts: "投诉受理",
    start: |it| news(it, done::ACCEPTED),
    length: Length::Days(60),
    roll: Roll::Holiday,
    effect: "60天是自然日，鉴定、检测的时间不算在内。末日是法定节假日才顺延，普通周末不顺延。",
    over: "谈不成就终止，部门不能强行让卖家赔。接着走消协、调解或者法院。",
    basis: &[&samr_121::COMPLAINT_23_1, &samr_121::COMPLAINT_45, &crpl_reg::CRPL_REG_46_3],
    in_force: since(2024, 7, 1, &done::COMPLAINT_NEWS),
    ..THEIRS
};

pub(super) static OLD_MEDIATE: Limit = Limit {
    id: "old-45wd",
    title: "12315调解到头（旧规则）",
    length: Length::WorkingDays(45),
    roll: Roll::None,
    effect: "2024年7月1日前受理的，按当时的45个工作日。现在是60天。",
    basis: &[&samr_20::COMPLAINT_OLD_21],
    in_force: InForce { span: Span::from(2020, 1, 1).before(2024, 7, 1), on: &done::COMPLAINT_NEWS },
    ..MEDIATE
};

pub(super) static END_NOTICE: Limit = Limit {
    id: "c12315-end-notice",
    title: "12315把终止调解告诉你",
    scope: |it| did(it, done::COMPLAINED) & it.is(&done::COMPLAINT, done::ENDED),
    starts: "决定终止调解",
    start: |it| news(it, done::ENDED),
    length: Length::WorkingDays(7),
    roll: Roll::None,
    effect: "通知留好，能说明你一直在主张权利。",
    over: "没收到，可以打电话要。不影响你起诉。",
    basis: &[&samr_121::COMPLAINT_23_2, &samr_121::COMPLAINT_45],
    in_force: since(2026, 4, 15, &done::COMPLAINT_NEWS),
    ..THEIRS
};

pub(super) static REPORT_VERIFY: Limit = Limit {
    id: "report-verify",
    title: "部门核查举报，决定立不立案",
    scope: |it| did(it, done::REPORTED) & not_at(it, &roads::REPORT, &[roads::OPENED, roads::NOT_OPENED]),
    starts: "部门收到举报",
    start: |it| it.date(&done::REPORTED_ON),
    length: Length::WorkingDays(15),
    roll: Roll::None,
    effect: "可以再延15个工作日；检测、鉴定的时间不算。一般没有规定要把结果告诉你。",
    over: "可以打电话问。举报是请部门查处，要回钱走投诉。",
    basis: &[&penalty_procedure::PENALTY_PROCEDURE_18_1, &samr_121::COMPLAINT_35_1, &samr_121::COMPLAINT_36],
    in_force: since(2022, 9, 29, &done::REPORTED_ON),
    ..THEIRS
};

pub(super) static AD_REPORT_REPLY: Limit = Limit {
    id: "ad-report-reply",
    title: "部门处理广告举报，告诉你结果",
    scope: |it| did(it, done::REPORTED) & it.is_any(&what::PROBLEM, &[what::FAKE, what::MISLED]),
    effect: "举报的是违法广告，就有这一条：要处理，还要告诉你。",
    length: Length::WorkingDays(7),
    over: "可以引这一条去催。",
    basis: &[&ad::AD_53],
    in_force: since(2021, 4, 29, &done::REPORTED_ON),
    ..REPORT_VERIFY
};

pub(super) static OLD_REPORT_NOTICE: Limit = Limit {
    id: "old-report-notice",
    title: "把立不立案告诉实名举报人（旧规则）",
    scope: |it| did(it, done::REPORTED) & not_at(it, &roads::REPORT, &[roads::NO_NEWS]),
    starts: "决定立不立案",
    start: |it| {
        let decided = it.is_any(&roads::REPORT, &[roads::OPENED, roads::NOT_OPENED]).is_yes();
        if decided { it.date(&roads::REPORT_NEWS) } else { None }
    },
    length: Length::WorkingDays(5),
    effect: "2026年4月15日前的举报才有这一条，新办法没有保留。",
    over: "没收到的，可以打电话问。",
    basis: &[&samr_20::COMPLAINT_OLD_31_2],
    in_force: InForce { span: Span::from(2020, 1, 1).before(2026, 4, 15), on: &done::REPORTED_ON },
    ..REPORT_VERIFY
};

/// It is the row that asks what became of the report.
pub(super) static REPORT_DECIDE: Limit = Limit {
    id: "report-decide",
    title: "部门对举报作出处理决定",
    scope: |it| did(it, done::REPORTED) & not_at(it, &roads::REPORT, &[roads::NO_NEWS, roads::NOT_OPENED]),
    starts: "立案",
    start: |it| if it.is(&roads::REPORT, roads::OPENED).is_yes() { it.date(&roads::REPORT_NEWS) } else { None },
    length: Length::Days(90),
    roll: Roll::Holiday,
    effect: "可以再延30日，特别复杂的还可以延；听证、公告、检测鉴定的时间不算。罚的钱归国家，不归你。",
    over: "可以打电话问。要回钱走投诉或者法院，不用等它。",
    basis: &[&penalty_procedure::PENALTY_PROCEDURE_64, &penalty_procedure::PENALTY_PROCEDURE_80],
    in_force: since(2022, 9, 29, &roads::REPORT_NEWS),
    ..THEIRS
};

pub static COMPLAINT_YEARS: Limit = Limit {
    id: "c12315-limit",
    title: "打12315投诉",
    scope: |it| from_trader(it) & not_yet(it, done::COMPLAINED),
    starts: "知道吃亏",
    start: knew,
    length: Length::Years(3),
    roll: Roll::Holiday,
    effect: "超过3年就不受理。催卖家不会让它重新起算。",
    over: "不影响你：诉讼时效另算，没过的话仍然可以起诉。",
    basis: &[&samr_121::COMPLAINT_16, &samr_121::COMPLAINT_45],
    in_force: since(2026, 4, 15, &done::COMPLAINED_ON),
    ..YOURS
};
