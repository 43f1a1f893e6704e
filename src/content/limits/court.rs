//! In court: confirmation of a settlement, filing, evidence, trial, appeal, retrial, enforcement.

use super::{THEIRS, YOURS, did, not_at, on_road, since};
use crate::{
    content::{
        holidays::CALENDAR,
        law::{
            civil_procedure_interp as procedure_interp, civil_procedure_law as procedure, court_fee_measures as fees,
            evidence_rules as evidence, judicial_confirmation as confirmation, peoples_mediation_law as mediation,
        },
        questions::{done, roads, who},
    },
    domain::{
        calendar::{Length, Roll},
        date::Date,
        facts::Reader,
        law::Confidence,
        limit::{Limit, Whose},
        question::Choice,
        truth::Truth,
    },
};

pub(super) static JUDICIAL_CONFIRM: Limit = Limit {
    id: "judicial-confirm",
    title: "双方一起请法院确认调解协议",
    scope: |it| {
        let applied = &[roads::CONFIRM_ASKED, roads::CONFIRM_TAKEN, roads::CONFIRMED];
        did(it, done::SETTLED) & not_at(it, &roads::CONFIRM, applied)
    },
    starts: "协议生效",
    start: |it| it.date(&done::SETTLED_ON),
    length: Length::Days(30),
    effect: "确认过的协议，对方不照做，可以直接申请执行。不收费。",
    over: "不影响协议的效力：对方不照做，可以另订协议再确认，或者起诉。",
    basis: &[&procedure::CIVIL_PROCEDURE_205, &mediation::MEDIATION_33, &procedure::CIVIL_PROCEDURE_85],
    in_force: since(2024, 1, 1, &done::SETTLED_ON),
    ..YOURS
};

/// It is the row that asks whether the court was asked to confirm.
pub(super) static JC_ACCEPT: Limit = Limit {
    id: "jc-accept",
    title: "法院答复收不收司法确认",
    scope: |it| {
        let other = &[roads::UNCONFIRMED, roads::CONFIRM_TAKEN, roads::CONFIRMED];
        did(it, done::SETTLED) & not_at(it, &roads::CONFIRM, other)
    },
    starts: "法院收到确认申请",
    start: |it| if it.asked(&roads::CONFIRM) { it.date(&roads::CONFIRM_NEWS) } else { None },
    length: Length::Days(3),
    effect: "双方一起去的，可以当场办。条文只写人民调解委员会的协议，别的调解组织参照。",
    over: "可以打12368问。",
    basis: &[&confirmation::JUDICIAL_CONFIRM_4],
    in_force: since(2011, 3, 30, &roads::CONFIRM_NEWS),
    confidence: Confidence::Medium,
    ..THEIRS
};

pub(super) static JC_DECIDE: Limit = Limit {
    id: "jc-decide",
    title: "法院裁定确不确认",
    scope: |it| did(it, done::SETTLED) & it.is(&roads::CONFIRM, roads::CONFIRM_TAKEN),
    starts: "法院受理",
    start: |it| it.date(&roads::CONFIRM_NEWS),
    length: Length::Days(30),
    effect: "2011年的规定写15日、可延10日；民事诉讼法写30日，看法院拖没拖，按30日。",
    over: "可以打12368问，院长可以批准延长。",
    basis: &[&procedure::CIVIL_PROCEDURE_187, &confirmation::JUDICIAL_CONFIRM_5],
    in_force: since(2024, 1, 1, &roads::CONFIRM_NEWS),
    confidence: Confidence::Medium,
    ..THEIRS
};

/// It is the row that asks how far the case has come.
pub(super) static FILE_CASE: Limit = Limit {
    id: "file-case",
    title: "法院立案，或者裁定不受理",
    scope: |it| did(it, done::SUED) & (Truth::from(!it.asked(&roads::COURT)) | it.is(&roads::COURT, roads::WAITING)),
    starts: "法院收到起诉状，或者补齐材料",
    start: |it| if it.asked(&roads::COURT) { it.date(&done::SUED_ON) } else { None },
    length: Length::Days(7),
    effect: "要你补材料的，从补齐那天重算。裁定不受理的，可以上诉。",
    over: "可以打12368问，也可以带着收据去催。",
    basis: &[&procedure::CIVIL_PROCEDURE_126, &procedure_interp::CIVIL_PROCEDURE_INTERP_208],
    in_force: since(2024, 1, 1, &done::SUED_ON),
    ..THEIRS
};

fn stage(it: &Reader, step: Choice) -> Truth {
    did(it, done::SUED) & it.is(&roads::COURT, step)
}

/// Docketed and not judged yet.
fn pending(it: &Reader) -> Truth {
    let steps = &[roads::DOCKETED, roads::SERVED_ON_THEM, roads::ANNOUNCED, roads::EVIDENCE_DUE];
    did(it, done::SUED) & it.is_any(&roads::COURT, steps)
}

fn step_day(it: &Reader) -> Option<Date> {
    it.date(&roads::COURT_NEWS)
}

/// A limit of the court or the other side, counted from the latest step.
const COURTS: Limit = Limit { start: step_day, in_force: since(2024, 1, 1, &roads::COURT_NEWS), ..THEIRS };

/// The same, for the person.
const OWN: Limit = Limit { whose: Whose::Yours, ..COURTS };

pub(super) static PREPAY_FEE: Limit = Limit {
    id: "prepay-fee",
    title: "交诉讼费",
    scope: |it| stage(it, roads::FEE_DUE),
    starts: "收到交费通知",
    length: Length::Days(7),
    effect: "付不起的，在这几天里申请缓交、减交或者免交。打赢了，由输的一方出。",
    over: "可能已经按撤诉处理。有正当理由的，马上申请顺延；时效没过的，可以再起诉。",
    basis: &[&fees::COURT_FEES_22, &procedure::CIVIL_PROCEDURE_85],
    in_force: since(2007, 4, 1, &roads::COURT_NEWS),
    ..OWN
};

pub(super) static SEND_COPY: Limit = Limit {
    id: "send-copy",
    title: "法院把起诉状送给对方",
    scope: |it| stage(it, roads::DOCKETED),
    starts: "立案",
    start: |it| it.date(&roads::DOCKETED_ON),
    length: Length::Days(5),
    effect: "是寄出的期限，对方收到会晚一些。",
    over: "可以打12368问送达了没有。",
    basis: &[&procedure::CIVIL_PROCEDURE_128],
    in_force: since(2024, 1, 1, &roads::DOCKETED_ON),
    ..COURTS
};

pub(super) static DEFENCE: Limit = Limit {
    id: "defence",
    title: "对方答辩，或者提管辖异议",
    scope: |it| stage(it, roads::SERVED_ON_THEM),
    starts: "对方收到起诉状",
    length: Length::Days(15),
    effect: "对方在境内没有住所的，是30日，还可以申请延期。",
    over: "不答辩不影响开庭；过了这天才提的管辖异议，一般不管用。",
    basis: &[&procedure::CIVIL_PROCEDURE_128, &procedure::CIVIL_PROCEDURE_130, &procedure::CIVIL_PROCEDURE_285],
    ..COURTS
};

pub(super) static NOTICE_SERVICE: Limit = Limit {
    id: "notice-service",
    title: "公告满期，算送到了",
    scope: |it| stage(it, roads::ANNOUNCED),
    starts: "公告发出",
    length: Length::Days(30),
    effect: "要公告的，不能用简易和小额程序，会转成普通程序。",
    over: "算送达了，对方不来也可以开庭。",
    basis: &[&procedure::CIVIL_PROCEDURE_95, &procedure_interp::CIVIL_PROCEDURE_INTERP_140],
    ..COURTS
};

pub(super) static NOTICE_SERVICE_FOREIGN: Limit = Limit {
    id: "notice-service-foreign",
    title: "公告满期，算送到境外的对方了",
    scope: |it| stage(it, roads::ANNOUNCED) & it.is(&who::CHANNEL, who::OVERSEAS),
    length: Length::Days(60),
    effect: "对方在境内没有住所，别的办法都送不到的，按这个算。在境内的，按30日。",
    basis: &[&procedure::CIVIL_PROCEDURE_283],
    ..NOTICE_SERVICE
};

const EVIDENCE: Limit = Limit {
    title: "交证据",
    starts: "举证期限开始，以通知书写的为准，这里按收到通知算",
    over: "逾期的要说明理由，法院可能不收。马上补交，讲清为什么晚。",
    ..OWN
};

/// Who does not know the procedure is given the shortest.
pub(super) static EVID_SMALL: Limit = Limit {
    id: "evid-small",
    scope: |it| {
        let longer = it.is_any(&roads::TRACK, &[roads::SUMMARY, roads::ORDINARY]);
        stage(it, roads::EVIDENCE_DUE) & Truth::from(it.asked(&roads::TRACK) && !longer.is_yes())
    },
    length: Length::Days(7),
    effect: "小额诉讼一般不超过7日。通知书写得更短的，照通知书。",
    basis: &[&procedure_interp::CIVIL_PROCEDURE_INTERP_275, &evidence::EVIDENCE_51],
    ..EVIDENCE
};

pub(super) static EVID_SUMMARY: Limit = Limit {
    id: "evid-summary",
    scope: |it| stage(it, roads::EVIDENCE_DUE) & it.is(&roads::TRACK, roads::SUMMARY),
    length: Length::Days(15),
    effect: "简易程序最多15日。通知书写得更短的，照通知书。",
    basis: &[&procedure_interp::CIVIL_PROCEDURE_INTERP_266, &evidence::EVIDENCE_51],
    ..EVIDENCE
};

pub(super) static EVID_ORDINARY: Limit = Limit {
    id: "evid-ordinary",
    scope: |it| stage(it, roads::EVIDENCE_DUE) & it.is(&roads::TRACK, roads::ORDINARY),
    length: Length::Days(15),
    effect: "普通程序最少15日，这里按最少的算。通知书写得更长的，照通知书。",
    basis: &[&procedure_interp::CIVIL_PROCEDURE_INTERP_99, &evidence::EVIDENCE_51],
    ..EVIDENCE
};

const TRIAL: Limit = Limit {
    title: "法院审完",
    starts: "立案",
    start: |it| it.date(&roads::DOCKETED_ON),
    over: "可以打12368问有没有批准延长。",
    in_force: since(2024, 1, 1, &roads::DOCKETED_ON),
    ..COURTS
};

pub(super) static TRIAL_SMALL: Limit = Limit {
    id: "trial-small",
    scope: |it| pending(it) & it.is(&roads::TRACK, roads::SMALL),
    length: Length::Months(2),
    effect: "小额诉讼2个月，特殊的可以延1个月。一审就是终审，不能上诉。",
    basis: &[&procedure::CIVIL_PROCEDURE_168],
    ..TRIAL
};

/// It is the row that asks for the procedure.
pub(super) static TRIAL_SUMMARY: Limit = Limit {
    id: "trial-summary",
    scope: |it| pending(it) & not_at(it, &roads::TRACK, &[roads::SMALL, roads::ORDINARY]),
    start: |it| if it.asked(&roads::TRACK) { it.date(&roads::DOCKETED_ON) } else { None },
    length: Length::Months(3),
    effect: "简易程序3个月，特殊的可以延1个月。要公告找人的，会转成普通程序。",
    basis: &[&procedure::CIVIL_PROCEDURE_164, &procedure_interp::CIVIL_PROCEDURE_INTERP_258],
    ..TRIAL
};

pub(super) static TRIAL_ORDINARY: Limit = Limit {
    id: "trial-ordinary",
    scope: |it| pending(it) & it.is(&roads::TRACK, roads::ORDINARY),
    length: Length::Months(6),
    effect: "普通程序6个月，特殊的可以延6个月，还可以再报批。涉外案件不受这个限制。",
    basis: &[&procedure::CIVIL_PROCEDURE_152, &procedure::CIVIL_PROCEDURE_287],
    ..TRIAL
};

/// Judged by a procedure that can be appealed, as far as told.
fn appealable(it: &Reader) -> Truth {
    stage(it, roads::JUDGED) & not_at(it, &roads::TRACK, &[roads::SMALL])
}

/// Not said to live abroad: who cannot say is given the shorter time.
fn at_home(it: &Reader) -> Truth {
    Truth::from(!it.yes(&roads::AT_HOME).is_no())
}

pub(super) static APPEAL_JUDGMENT: Limit = Limit {
    id: "appeal-judgment",
    title: "对一审判决上诉",
    scope: |it| appealable(it) & at_home(it),
    starts: "收到判决书",
    start: |it| if it.asked(&roads::TRACK) { step_day(it) } else { None },
    length: Length::Days(15),
    effect: "这天前把上诉状交到法院，或者寄出，还要交上诉费。",
    over: "判决生效了。还可以在6个月内申请再审，条件很严。",
    basis: &[&procedure::CIVIL_PROCEDURE_171, &procedure::CIVIL_PROCEDURE_85],
    ..OWN
};

pub(super) static APPEAL_RULING: Limit = Limit {
    id: "appeal-ruling",
    title: "对裁定上诉",
    scope: |it| stage(it, roads::RULED) & at_home(it),
    starts: "收到裁定书",
    start: step_day,
    length: Length::Days(10),
    effect: "只有不予受理、驳回起诉、管辖异议这三种裁定能上诉。",
    over: "裁定生效了。时效没过、补齐了条件的，可以再起诉。",
    ..APPEAL_JUDGMENT
};

/// It is the row that asks where the person lives.
pub(super) static APPEAL_NO_DOMICILE: Limit = Limit {
    id: "appeal-no-domicile",
    title: "上诉（境内没有住所的）",
    scope: |it| {
        let unsaid = !it.asked(&roads::AT_HOME) || it.yes(&roads::AT_HOME).is_no();
        (appealable(it) | stage(it, roads::RULED)) & Truth::from(unsaid)
    },
    starts: "收到判决书、裁定书",
    start: |it| if it.asked(&roads::AT_HOME) { step_day(it) } else { None },
    length: Length::Days(30),
    effect: "看住在哪，不看国籍。可以申请延期，准不准由法院定。",
    basis: &[&procedure::CIVIL_PROCEDURE_286, &procedure::CIVIL_PROCEDURE_85],
    ..APPEAL_JUDGMENT
};

pub(super) static RETRIAL: Limit = Limit {
    id: "retrial",
    title: "申请再审",
    scope: |it| stage(it, roads::FINAL),
    starts: "判决、调解书生效",
    length: Length::Months(6),
    effect: "不停、不断、不延长。小额案件向原来的法院申请。",
    over: "有新证据、主要证据是伪造的等四种情形，从知道起另有6个月。",
    basis: &[
        &procedure::CIVIL_PROCEDURE_216,
        &procedure_interp::CIVIL_PROCEDURE_INTERP_127,
        &procedure_interp::CIVIL_PROCEDURE_INTERP_424,
    ],
    ..OWN
};

pub(super) static ENFORCE_APPLY: Limit = Limit {
    id: "enforce-apply",
    title: "申请强制执行",
    scope: |it| stage(it, roads::FINAL) | on_road(it, roads::ARBITRATION) & it.is(&roads::ARB_STATE, roads::ARB_AWARD),
    starts: "付款期限的最后一天；没写的，从判决、调解书生效起",
    start: |it| {
        let no_day = it.asked(&roads::PAY_BY) && it.is(&roads::COURT, roads::FINAL).is_yes();
        it.date(&roads::PAY_BY).or_else(|| if no_day { step_day(it) } else { None })
    },
    length: Length::Years(2),
    effect: "分期付的，从最后一期到期起。催款、对方答应付，可以让它重新起算。",
    over: "法院仍然收，只是对方可以提出异议。",
    basis: &[&procedure::CIVIL_PROCEDURE_250, &procedure_interp::CIVIL_PROCEDURE_INTERP_481],
    in_force: since(2024, 1, 1, &roads::PAY_BY),
    ..OWN
};

pub(super) static ENFORCE_NOTICE: Limit = Limit {
    id: "enforce-notice",
    title: "法院给对方发执行通知",
    scope: |it| stage(it, roads::ENFORCING),
    starts: "法院收到执行申请",
    length: Length::Days(10),
    effect: "知道对方的账户、店铺、车，写成清单交给执行法官。逾期付的，要加倍付迟延期间的利息。",
    over: "可以打12368问，也可以约执行法官。",
    basis: &[&procedure_interp::CIVIL_PROCEDURE_INTERP_480, &procedure::CIVIL_PROCEDURE_264],
    ..COURTS
};

/// One of one's own limits in court is over.
fn missed(it: &Reader) -> bool {
    let abroad = it.yes(&roads::AT_HOME).is_no();
    let days = if stage(it, roads::FEE_DUE).is_yes() {
        7
    } else if stage(it, roads::RULED).is_yes() {
        if abroad { 30 } else { 10 }
    } else if appealable(it).is_yes() {
        if abroad { 30 } else { 15 }
    } else {
        return false;
    };
    step_day(it).is_some_and(|day| CALENDAR.end(day, Length::Days(days), Roll::RestDay).last < it.today())
}

pub(super) static EXCUSE_DELAY: Limit = Limit {
    id: "excuse-delay",
    title: "申请顺延错过的期限",
    scope: |it| {
        let blocked = !it.asked(&roads::BLOCKED) || it.yes(&roads::BLOCKED).is_yes();
        Truth::from(missed(it) && blocked)
    },
    starts: "挡着你的事消除",
    start: |it| if it.yes(&roads::BLOCKED).is_yes() { it.date(&roads::FREE_AGAIN) } else { None },
    length: Length::Days(10),
    effect: "灾害、重病这样的正当理由耽误了的，可以申请，准不准由法院定。",
    over: "错过的期限补不回来了。",
    basis: &[&procedure::CIVIL_PROCEDURE_86],
    ..OWN
};
