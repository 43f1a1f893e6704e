//! The rarer roads: arbitration, the payment order, preservation, legal aid, the telephone and the parcel company.

use super::{THEIRS, YOURS, did, knew, not_at, on_road, since};
use crate::{
    content::{
        law::{
            arbitration_law as arbitration, civil_procedure_interp as procedure_interp,
            civil_procedure_law as procedure, express_reg as express, legal_aid_law as aid, postal_law as postal,
            telecom_appeal as telecom,
        },
        questions::{done, roads, when},
    },
    domain::{
        calendar::{Length, Roll},
        claim::InForce,
        facts::Reader,
        law::{Confidence, Span},
        limit::{Limit, Whose},
        question::{Choice, Question},
        truth::Truth,
    },
};

/// On this road, and the first step is the latest, or nothing was said yet: the row that asks how far it has come.
fn first(it: &Reader, road: Choice, state: &'static Question, step: Choice) -> Truth {
    on_road(it, road) & (Truth::from(!it.asked(state)) | it.is(state, step))
}

fn at(it: &Reader, road: Choice, state: &'static Question, step: Choice) -> Truth {
    on_road(it, road) & it.is(state, step)
}

// ── 仲裁 ─────────────────────────────────────────────────────────────────────

pub(super) static ARB_ACCEPT: Limit = Limit {
    id: "arb-accept",
    title: "仲裁机构答复收不收",
    scope: |it| first(it, roads::ARBITRATION, &roads::ARB_STATE, roads::ARB_ASKED),
    starts: "仲裁机构收到申请书",
    start: |it| if it.asked(&roads::ARB_STATE) { it.date(&roads::ARB_NEWS) } else { None },
    length: Length::Days(5),
    roll: Roll::None,
    effect: "不收的要书面说明理由。没有仲裁协议的，不会收。",
    over: "可以催；没有有效的仲裁协议，直接去法院。",
    basis: &[&arbitration::ARBITRATION_35, &arbitration::ARBITRATION_4],
    in_force: since(2026, 3, 1, &roads::ARB_NEWS),
    ..THEIRS
};

pub(super) static ARB_CORRECT: Limit = Limit {
    id: "arb-correct",
    title: "请求补正裁决书",
    scope: |it| at(it, roads::ARBITRATION, &roads::ARB_STATE, roads::ARB_AWARD),
    starts: "收到裁决书",
    start: |it| it.date(&roads::ARB_NEWS),
    length: Length::Days(30),
    roll: Roll::None,
    effect: "写错字、算错数、漏裁了的，可以请仲裁庭补正。",
    over: "只能看有没有理由申请撤销裁决。",
    basis: &[&arbitration::ARBITRATION_69],
    in_force: since(2026, 3, 1, &roads::ARB_NEWS),
    ..YOURS
};

/// The new three months, kept for older awards as well: no provision says which time they have.
pub(super) static ARB_SETASIDE: Limit = Limit {
    id: "arb-setaside",
    title: "请法院撤销仲裁裁决",
    length: Length::Months(3),
    roll: Roll::RestDay,
    effect: "向仲裁机构所在地的中级法院申请。理由只有几种：没有协议、程序违法、证据伪造这些。",
    over: "撤销不了了，裁决照样要履行。",
    basis: &[&arbitration::ARBITRATION_72, &arbitration::ARBITRATION_71],
    in_force: InForce { span: Span::from(1995, 9, 1), on: &roads::ARB_NEWS },
    ..ARB_CORRECT
};

pub(super) static OLD_ARB_SETASIDE: Limit = Limit {
    id: "old-arb-setaside",
    title: "请法院撤销仲裁裁决（旧法的6个月）",
    length: Length::Months(6),
    effect: "2026年3月1日前收到裁决书的，旧法写6个月，新法写3个月，没有过渡规定。按3个月准备最稳。",
    in_force: InForce { span: Span::from(1995, 9, 1).before(2026, 3, 1), on: &roads::ARB_NEWS },
    ..ARB_SETASIDE
};

// ── 支付令 ───────────────────────────────────────────────────────────────────

pub(super) static PO_ACCEPT: Limit = Limit {
    id: "po-accept",
    title: "法院答复收不收支付令申请",
    scope: |it| first(it, roads::PAYMENT_ORDER, &roads::ORDER_STATE, roads::ORDER_ASKED),
    starts: "交申请，或者补齐材料",
    start: |it| if it.asked(&roads::ORDER_STATE) { it.date(&roads::ORDER_NEWS) } else { None },
    length: Length::Days(5),
    effect: "只要钱、数额确定、送得到对方的才行。",
    over: "可以打12368问，也可以改为起诉。",
    basis: &[&procedure::CIVIL_PROCEDURE_226, &procedure::CIVIL_PROCEDURE_225],
    in_force: since(2024, 1, 1, &roads::ORDER_NEWS),
    ..THEIRS
};

const ORDER: Limit =
    Limit { start: |it| it.date(&roads::ORDER_NEWS), in_force: since(2024, 1, 1, &roads::ORDER_NEWS), ..THEIRS };

pub(super) static PO_ISSUE: Limit = Limit {
    id: "po-issue",
    title: "法院发出支付令",
    scope: |it| at(it, roads::PAYMENT_ORDER, &roads::ORDER_STATE, roads::ORDER_TAKEN),
    starts: "受理",
    length: Length::Days(15),
    effect: "法院只看书面材料，不开庭。",
    over: "可以打12368问。",
    basis: &[&procedure::CIVIL_PROCEDURE_227_1],
    ..ORDER
};

pub(super) static PO_SERVE: Limit = Limit {
    id: "po-serve",
    title: "支付令送到对方",
    scope: |it| at(it, roads::PAYMENT_ORDER, &roads::ORDER_STATE, roads::ORDER_ISSUED),
    starts: "支付令发出",
    length: Length::Days(30),
    effect: "地址要准，才送得到。",
    over: "送不到，程序就终结了，改为起诉。",
    basis: &[&procedure_interp::CIVIL_PROCEDURE_INTERP_430],
    ..ORDER
};

pub(super) static PO_OBJECT: Limit = Limit {
    id: "po-object",
    title: "对方付清，或者书面异议",
    scope: |it| at(it, roads::PAYMENT_ORDER, &roads::ORDER_STATE, roads::ORDER_SERVED),
    starts: "对方收到支付令",
    length: Length::Days(15),
    effect: "只说没钱、口头说不认，不算异议。",
    over: "不付也不异议，就可以申请强制执行。",
    basis: &[&procedure::CIVIL_PROCEDURE_227_2, &procedure_interp::CIVIL_PROCEDURE_INTERP_436],
    ..ORDER
};

pub(super) static PO_OPTOUT: Limit = Limit {
    id: "po-optout",
    title: "告诉法院不想转成诉讼",
    whose: Whose::Yours,
    scope: |it| at(it, roads::PAYMENT_ORDER, &roads::ORDER_STATE, roads::ORDER_ENDED),
    starts: "收到终结的裁定",
    length: Length::Days(7),
    effect: "想接着打官司，什么都不用做；不想，就在这几天里说。",
    over: "没说不同意的，就算起诉了，要补交诉讼费。",
    basis: &[
        &procedure::CIVIL_PROCEDURE_228,
        &procedure_interp::CIVIL_PROCEDURE_INTERP_438,
        &procedure_interp::CIVIL_PROCEDURE_INTERP_195,
    ],
    ..ORDER
};

// ── 保全 ─────────────────────────────────────────────────────────────────────

/// Forty-eight hours from an hour of the first day end at the same hour of the second day after it.
pub(super) static PRESERVE_48H: Limit = Limit {
    id: "preserve-48h",
    title: "法院对紧急保全作出裁定",
    scope: |it| first(it, roads::PRESERVATION, &roads::KEEP_STATE, roads::KEEP_ASKED),
    starts: "法院接受申请",
    start: |it| if it.asked(&roads::KEEP_STATE) { it.date(&roads::KEEP_NEWS) } else { None },
    length: Length::Days(2),
    roll: Roll::None,
    effect: "紧急的、起诉前的，按小时算，48小时内裁定，到第二天的同一时刻。申请错了要赔对方损失。",
    over: "可以马上打电话催。不紧急的保全没有这一条。",
    basis: &[&procedure::CIVIL_PROCEDURE_103, &procedure::CIVIL_PROCEDURE_84, &procedure::CIVIL_PROCEDURE_108],
    in_force: since(2024, 1, 1, &roads::KEEP_NEWS),
    ..THEIRS
};

pub(super) static PRE_SUIT_PRESERVE_SUE: Limit = Limit {
    id: "pre-suit-preserve-sue",
    title: "保全以后去起诉或者仲裁",
    scope: |it| {
        let sued = did(it, done::SUED).is_yes() || on_road(it, roads::ARBITRATION).is_yes();
        at(it, roads::PRESERVATION, &roads::KEEP_STATE, roads::KEPT_BEFORE) & Truth::from(!sued)
    },
    starts: "法院采取保全措施",
    start: |it| it.date(&roads::KEEP_NEWS),
    length: Length::Days(30),
    effect: "不起诉也不仲裁，保全就解除了。",
    over: "保全解除，对方的损失可能要你赔。起诉后可以重新申请。",
    basis: &[&procedure::CIVIL_PROCEDURE_104_3, &procedure::CIVIL_PROCEDURE_108],
    in_force: since(2024, 1, 1, &roads::KEEP_NEWS),
    ..YOURS
};

// ── 法律援助 ─────────────────────────────────────────────────────────────────

pub(super) static LEGAL_AID_DECIDE: Limit = Limit {
    id: "legal-aid-decide",
    title: "决定给不给法律援助",
    scope: |it| first(it, roads::LEGAL_AID, &roads::AID_STATE, roads::AID_ASKED),
    starts: "法律援助机构收到申请",
    start: |it| if it.asked(&roads::AID_STATE) { it.date(&roads::AID_NEWS) } else { None },
    length: Length::Days(7),
    roll: Roll::None,
    effect: "条文没写工作日，按自然日算。",
    over: "可以催；不给的，要书面说明理由。",
    basis: &[&aid::LEGAL_AID_43],
    in_force: since(2022, 1, 1, &roads::AID_NEWS),
    ..THEIRS
};

pub(super) static LEGAL_AID_ASSIGN: Limit = Limit {
    id: "legal-aid-assign",
    title: "派律师给你",
    scope: |it| at(it, roads::LEGAL_AID, &roads::AID_STATE, roads::AID_GRANTED),
    starts: "决定给援助",
    start: |it| it.date(&roads::AID_NEWS),
    length: Length::Days(3),
    effect: "派来的人不向你收钱。",
    over: "可以打12348催。",
    ..LEGAL_AID_DECIDE
};

// ── 运营商 ───────────────────────────────────────────────────────────────────

pub(super) static TELECOM_REPLY: Limit = Limit {
    id: "telecom-reply",
    title: "运营商答复你",
    scope: |it| first(it, roads::TELECOM, &roads::TELECOM_STATE, roads::WITH_COMPANY),
    starts: "运营商收到投诉",
    start: |it| if it.asked(&roads::TELECOM_STATE) { it.date(&roads::TELECOM_NEWS) } else { None },
    length: Length::Days(15),
    roll: Roll::None,
    effect: "不满意也不用等满15日，就可以申诉。",
    over: "可以向电信申诉受理机构申诉，先看申诉的期限过了没有。",
    basis: &[&telecom::TELECOM_10_4],
    in_force: since(2016, 7, 30, &roads::TELECOM_NEWS),
    ..THEIRS
};

pub(super) static TELECOM_ACCEPT: Limit = Limit {
    id: "telecom-accept",
    title: "申诉受理机构答复收不收",
    scope: |it| at(it, roads::TELECOM, &roads::TELECOM_STATE, roads::APPEALED),
    starts: "受理机构收到申诉材料",
    start: |it| it.date(&roads::TELECOM_NEWS),
    length: Length::WorkingDays(5),
    effect: "法院、仲裁、消协已经在办的，不会收。",
    over: "可以打电话催。",
    basis: &[&telecom::TELECOM_14, &telecom::TELECOM_11],
    ..TELECOM_REPLY
};

pub(super) static TELECOM_ANSWER: Limit = Limit {
    id: "telecom-answer",
    title: "申诉受理机构答复结果",
    scope: |it| at(it, roads::TELECOM, &roads::TELECOM_STATE, roads::APPEAL_TAKEN),
    starts: "材料交齐",
    start: |it| it.date(&roads::TELECOM_NEWS),
    length: Length::Days(30),
    effect: "30日的条号没有核到，以当地通信管理局公布的为准。",
    over: "可以催，也可以直接起诉运营商。",
    basis: &[&telecom::TELECOM_0],
    confidence: Confidence::Medium,
    ..TELECOM_REPLY
};

/// Appealing is still ahead.
fn before_appeal(it: &Reader) -> Truth {
    on_road(it, roads::TELECOM) & not_at(it, &roads::TELECOM_STATE, &[roads::APPEALED, roads::APPEAL_TAKEN])
}

/// It is the row that asks what the dispute is about; who cannot say is shown both.
pub(super) static TELECOM_FEE_LIMIT: Limit = Limit {
    id: "telecom-fee-limit",
    title: "申诉运营商的收费",
    whose: Whose::Yours,
    scope: |it| before_appeal(it) & Truth::from(!it.yes(&roads::TELECOM_FEES).is_no()),
    starts: "收费争议发生，这里按你发现那天算",
    start: |it| if it.asked(&roads::TELECOM_FEES) { knew(it) } else { None },
    length: Length::Months(5),
    effect: "要先向运营商投诉过。超过5个月，申诉不受理。",
    over: "不影响你：诉讼时效没过的，可以起诉运营商。",
    basis: &[&telecom::TELECOM_11],
    in_force: since(2016, 7, 30, &when::KNEW),
    ..TELECOM_REPLY
};

pub(super) static TELECOM_OTHER_LIMIT: Limit = Limit {
    id: "telecom-other-limit",
    title: "申诉运营商的别的事",
    scope: |it| {
        let other = it.asked(&roads::TELECOM_FEES) && !it.yes(&roads::TELECOM_FEES).is_yes();
        before_appeal(it) & Truth::from(other)
    },
    starts: "争议发生，这里按你发现那天算",
    start: knew,
    length: Length::Years(2),
    effect: "要先向运营商投诉过。超过2年，申诉不受理。",
    ..TELECOM_FEE_LIMIT
};

// ── 快递、邮局 ───────────────────────────────────────────────────────────────

pub static EXPRESS_REPLY: Limit = Limit {
    id: "express-reply",
    title: "快递公司处理投诉，告诉你",
    scope: |it| first(it, roads::POSTAL, &roads::POSTAL_STATE, roads::WITH_COMPANY),
    starts: "快递公司收到投诉",
    start: |it| if it.asked(&roads::POSTAL_STATE) { it.date(&roads::POSTAL_NEWS) } else { None },
    length: Length::Days(7),
    roll: Roll::None,
    effect: "写清单号和要什么。网购的包裹，也可以直接找卖家。",
    over: "可以向邮政管理部门申诉。",
    basis: &[&express::EXPRESS_29],
    in_force: since(2025, 6, 1, &roads::POSTAL_NEWS),
    ..THEIRS
};

pub(super) static POSTAL_ANSWER: Limit = Limit {
    id: "postal-answer",
    title: "邮政管理部门答复申诉",
    scope: |it| at(it, roads::POSTAL, &roads::POSTAL_STATE, roads::APPEALED),
    starts: "邮政管理部门收到申诉",
    start: |it| it.date(&roads::POSTAL_NEWS),
    length: Length::Days(30),
    roll: Roll::None,
    effect: "法院、仲裁在办的不受理。旧办法写争议发生或者寄出起1年内申诉，现在怎么写没有核到，越早越好。",
    over: "可以催，也可以直接起诉快递公司，或者回头找卖家。",
    basis: &[&postal::POSTAL_65],
    in_force: since(2015, 4, 24, &roads::POSTAL_NEWS),
    ..THEIRS
};
