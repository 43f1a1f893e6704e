//! Questions about the roads beyond the first steps, and how far each has come: the court, reconsideration, arbitration,
//! the payment order, preservation, legal aid, the telephone and the parcel company. Asked only of who took one.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

const fn one(id: &'static str, ask: &'static str, name: &'static str, choices: &'static [Choice]) -> Question {
    Question { id, group: Group::Done, ask, name, help: "按最近的一步选。", answer: Kind::OneOf(choices) }
}

const fn day(id: &'static str, ask: &'static str, name: &'static str, help: &'static str) -> Question {
    Question { id, group: Group::Done, ask, name, help, answer: Kind::PastDay }
}

/// Where papers that start a period come from.
const SERVED: &str = "收到文书的，填签收那天；电子送达的，填到达那天。";

/// 行政复议.
pub const RECON: Choice = choice("reconsideration", "申请行政复议");
/// 仲裁.
pub const ARBITRATION: Choice = choice("arbitration", "申请仲裁");
/// 支付令.
pub const PAYMENT_ORDER: Choice = choice("payment-order", "申请支付令");
/// 保全.
pub const PRESERVATION: Choice = choice("preservation", "申请保全财产或证据");
/// 法律援助.
pub const LEGAL_AID: Choice = choice("legal-aid", "申请法律援助");
/// 电信.
pub const TELECOM: Choice = choice("telecom", "向运营商投诉");
/// 快递.
pub const POSTAL: Choice = choice("postal", "向快递公司或邮局投诉");

/// Which of the rarer roads were taken.
pub static ROADS: Question = Question {
    id: "roads",
    group: Group::Done,
    ask: "还走过哪些路？",
    name: "走过的别的路",
    help: "每一样都有自己的期限。",
    answer: Kind::AnyOf(&[RECON, ARBITRATION, PAYMENT_ORDER, PRESERVATION, LEGAL_AID, TELECOM, POSTAL]),
};

// ── 举报 and 司法确认 ─────────────────────────────────────────────────────────

/// 立案.
pub const OPENED: Choice = choice("opened", "立案了");
/// 不立案.
pub const NOT_OPENED: Choice = choice("not-opened", "决定不立案");
/// 没消息.
pub const NO_NEWS: Choice = choice("no-news", "还没有消息");

/// Where the report stands.
pub static REPORT: Question = one("report", "举报现在怎么样了？", "举报的进展", &[NO_NEWS, OPENED, NOT_OPENED]);
/// The day that was decided.
pub static REPORT_NEWS: Question =
    day("report-news", "这个结果是哪天定的？", "举报结果的日期", "通知上写的日期；没写就填知道那天。");

/// 还没申请.
pub const UNCONFIRMED: Choice = choice("unconfirmed", "还没申请");
/// 交了申请.
pub const CONFIRM_ASKED: Choice = choice("asked", "交了申请，在等答复");
/// 受理.
pub const CONFIRM_TAKEN: Choice = choice("taken", "受理了，在等裁定");
/// 确认了.
pub const CONFIRMED: Choice = choice("confirmed", "确认了，或者被驳回了");

/// Whether the settlement was taken to a court (民事诉讼法 205).
pub static CONFIRM: Question = one(
    "confirm",
    "双方请法院确认调解协议了吗？",
    "司法确认的进展",
    &[UNCONFIRMED, CONFIRM_ASKED, CONFIRM_TAKEN, CONFIRMED],
);
/// The day of that step.
pub static CONFIRM_NEWS: Question =
    day("confirm-news", "确认的这一步是哪天？", "司法确认的日期", "交了申请的填法院收到那天，受理了的填受理那天。");

// ── 法院 ─────────────────────────────────────────────────────────────────────

/// 等立案.
pub const WAITING: Choice = choice("waiting", "交了材料，还没立案");
/// 交费通知.
pub const FEE_DUE: Choice = choice("fee-due", "通知我交诉讼费");
/// 立案了.
pub const DOCKETED: Choice = choice("docketed", "立案了，在等开庭");
/// 对方收到了.
pub const SERVED_ON_THEM: Choice = choice("served", "对方收到起诉状了");
/// 公告.
pub const ANNOUNCED: Choice = choice("announced", "找不到对方，法院在公告");
/// 举证通知.
pub const EVIDENCE_DUE: Choice = choice("evidence-due", "收到举证通知");
/// 判决.
pub const JUDGED: Choice = choice("judged", "收到一审判决");
/// 裁定.
pub const RULED: Choice = Choice::new("ruled", "收到裁定", "不受理、驳回起诉、管辖异议");
/// 生效.
pub const FINAL: Choice = choice("final", "判决、调解书生效了");
/// 执行.
pub const ENFORCING: Choice = choice("enforcing", "申请了强制执行");

/// How far the case in court has come.
pub static COURT: Question = one(
    "court",
    "官司走到哪一步了？",
    "官司的进展",
    &[WAITING, FEE_DUE, DOCKETED, SERVED_ON_THEM, ANNOUNCED, EVIDENCE_DUE, JUDGED, RULED, FINAL, ENFORCING],
);
/// The day of that step.
pub static COURT_NEWS: Question = day("court-news", "官司的这一步是哪天？", "官司这一步的日期", SERVED);
/// The day the case was docketed: the court's own time runs from it.
pub static DOCKETED_ON: Question = day("docketed-on", "法院哪天立的案？", "立案日期", "看受理案件通知书。");

/// 小额.
pub const SMALL: Choice = choice("small", "小额诉讼");
/// 简易.
pub const SUMMARY: Choice = choice("summary", "简易程序");
/// 普通.
pub const ORDINARY: Choice = choice("ordinary", "普通程序");

/// By which procedure the court hears it.
pub static TRACK: Question = Question {
    id: "track",
    group: Group::Done,
    ask: "法院用的是哪种程序？",
    name: "审理程序",
    help: "通知书、判决书上写着。一审终审的就是小额。",
    answer: Kind::OneOf(&[SMALL, SUMMARY, ORDINARY]),
};
/// Whether the person has a home in the mainland: who has none gets thirty days to appeal (民事诉讼法 286).
pub static AT_HOME: Question = Question {
    id: "at-home",
    group: Group::Done,
    ask: "你在境内有住所吗？",
    name: "境内住所",
    help: "看住在哪，不看国籍。拿不准就按有。",
    answer: Kind::YesNo { yes: "有，或者拿不准", no: "没有，住在境外" },
};
/// The last day to pay as the judgment says.
pub static PAY_BY: Question =
    day("pay-by", "判决让对方最晚哪天付？", "履行期的最后一天", "还没到，或者没写的，选不清楚。");
/// Whether something beyond one's power stood in the way (民法典 194, 民事诉讼法 86).
pub static BLOCKED: Question = Question {
    id: "blocked",
    group: Group::Done,
    ask: "是不是有事挡着，没法按时去办？",
    name: "没法按时办的原因",
    help: "灾害、重病昏迷、没有监护人、被人控制这样的。只是忙、不知道，不算。",
    answer: Kind::YesNo { yes: "有", no: "没有" },
};
/// The day it ended.
pub static FREE_AGAIN: Question =
    day("free-again", "挡着的事是哪天消除的？", "障碍消除的日期", "还没消除的，选不清楚。");

// ── 行政复议 ─────────────────────────────────────────────────────────────────

/// 交了.
pub const RECON_ASKED: Choice = choice("asked", "交了申请，在等答复");
/// 补正.
pub const RECON_MEND: Choice = choice("mend", "通知我补材料");
/// 受理.
pub const RECON_TAKEN: Choice = choice("taken", "受理了");
/// 决定.
pub const RECON_DECIDED: Choice = Choice::new("decided", "收到决定", "不受理、驳回也算");

/// How far reconsideration has come.
pub static RECON_STATE: Question =
    one("recon", "行政复议到哪一步了？", "复议的进展", &[RECON_ASKED, RECON_MEND, RECON_TAKEN, RECON_DECIDED]);
/// The day of that step.
pub static RECON_NEWS: Question = day("recon-news", "复议的这一步是哪天？", "复议这一步的日期", SERVED);

// ── 仲裁 ─────────────────────────────────────────────────────────────────────

/// 交了.
pub const ARB_ASKED: Choice = choice("asked", "交了申请，在等答复");
/// 受理.
pub const ARB_TAKEN: Choice = choice("taken", "受理了，在审");
/// 裁决.
pub const ARB_AWARD: Choice = choice("award", "收到裁决书");

/// How far arbitration has come.
pub static ARB_STATE: Question = one("arb", "仲裁到哪一步了？", "仲裁的进展", &[ARB_ASKED, ARB_TAKEN, ARB_AWARD]);
/// The day of that step.
pub static ARB_NEWS: Question = day("arb-news", "仲裁的这一步是哪天？", "仲裁这一步的日期", SERVED);

// ── 支付令 ───────────────────────────────────────────────────────────────────

/// 交了.
pub const ORDER_ASKED: Choice = choice("asked", "交了申请，在等答复");
/// 受理.
pub const ORDER_TAKEN: Choice = choice("taken", "受理了，还没发");
/// 发出.
pub const ORDER_ISSUED: Choice = choice("issued", "发出了，还没送到对方");
/// 送达.
pub const ORDER_SERVED: Choice = choice("served", "对方收到了");
/// 终结.
pub const ORDER_ENDED: Choice = choice("ended", "收到裁定，程序终结了");

/// How far the payment order has come.
pub static ORDER_STATE: Question = one(
    "order",
    "支付令到哪一步了？",
    "支付令的进展",
    &[ORDER_ASKED, ORDER_TAKEN, ORDER_ISSUED, ORDER_SERVED, ORDER_ENDED],
);
/// The day of that step.
pub static ORDER_NEWS: Question =
    day("order-news", "支付令的这一步是哪天？", "支付令这一步的日期", "可以打12368问法院。");

// ── 保全 ─────────────────────────────────────────────────────────────────────

/// 刚申请.
pub const KEEP_ASKED: Choice = choice("asked", "交了申请，在等裁定");
/// 起诉前保全好了.
pub const KEPT_BEFORE: Choice = choice("before-suit", "起诉前就保全好了");
/// 起诉后保全好了.
pub const KEPT: Choice = choice("in-suit", "起诉后保全好了");

/// How far preservation has come.
pub static KEEP_STATE: Question = one("keep", "保全到哪一步了？", "保全的进展", &[KEEP_ASKED, KEPT_BEFORE, KEPT]);
/// The day of that step.
pub static KEEP_NEWS: Question =
    day("keep-news", "保全的这一步是哪天？", "保全这一步的日期", "保全好了的，填法院查封、冻结那天。");

// ── 法律援助 ─────────────────────────────────────────────────────────────────

/// 交了.
pub const AID_ASKED: Choice = choice("asked", "交了申请，在等决定");
/// 给了.
pub const AID_GRANTED: Choice = choice("granted", "决定给援助");
/// 不给.
pub const AID_REFUSED: Choice = choice("refused", "决定不给");

/// How far legal aid has come.
pub static AID_STATE: Question =
    one("aid", "法律援助到哪一步了？", "法律援助的进展", &[AID_ASKED, AID_GRANTED, AID_REFUSED]);
/// The day of that step.
pub static AID_NEWS: Question =
    day("aid-news", "法律援助的这一步是哪天？", "法律援助的日期", "交了申请的，填对方收到那天。");

// ── 运营商、快递 ─────────────────────────────────────────────────────────────

/// 投诉了企业.
pub const WITH_COMPANY: Choice = choice("company", "向公司投诉了，在等答复");
/// 申诉了.
pub const APPEALED: Choice = choice("appealed", "已经向主管部门申诉，在等");
/// 申诉受理.
pub const APPEAL_TAKEN: Choice = choice("taken", "申诉受理了");
/// 答复了.
pub const ANSWERED: Choice = choice("answered", "都答复了");

/// How far the complaint about the telephone company has come.
pub static TELECOM_STATE: Question =
    one("telecom", "运营商的事到哪一步了？", "电信申诉的进展", &[WITH_COMPANY, APPEALED, APPEAL_TAKEN, ANSWERED]);
/// The day of that step.
pub static TELECOM_NEWS: Question =
    day("telecom-news", "电信的这一步是哪天？", "电信申诉的日期", "对方收到那天；受理了的，填材料交齐那天。");
/// Whether it is about money: those disputes have five months, all others two years (电信申诉办法 11).
pub static TELECOM_FEES: Question = Question {
    id: "telecom-fees",
    group: Group::Done,
    ask: "和运营商争的是收费吗？",
    name: "争的是不是收费",
    help: "多收、乱扣、违约金算收费；断网、不让销户不算。",
    answer: Kind::YesNo { yes: "是收费", no: "是别的" },
};

/// How far the complaint about the parcel company has come.
pub static POSTAL_STATE: Question =
    one("postal", "快递、邮局的投诉到哪一步了？", "快递投诉的进展", &[WITH_COMPANY, APPEALED, ANSWERED]);
/// The day of that step.
pub static POSTAL_NEWS: Question =
    day("postal-news", "快递投诉的这一步是哪天？", "快递投诉的日期", "对方收到那天；查不到就填提交那天。");
