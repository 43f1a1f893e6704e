//! Against the office itself: reconsideration, and suing it.

use super::{THEIRS, YOURS, answer_due, did, news, not_at, on_road, since, unanswered};
use crate::{
    content::{
        holidays::CALENDAR,
        law::{admin_litigation_law as admin_suit, admin_recon_law as recon, admin_recon_reg as recon_reg},
        questions::{done, roads},
    },
    domain::{
        calendar::{Length, Roll},
        date::Date,
        facts::Reader,
        limit::Limit,
        question::Choice,
        truth::Truth,
    },
};

pub(super) static RECON_APPLY: Limit = Limit {
    id: "recon-apply",
    title: "对12315的不受理、不答复申请行政复议",
    scope: |it| {
        let late = answer_due(it).is_some_and(|due| due < it.today());
        let refused = it.is(&done::COMPLAINT, done::REFUSED).is_yes();
        let open = Truth::from(refused || unanswered(it).is_yes() && late);
        did(it, done::COMPLAINED) & open & Truth::from(!on_road(it, roads::RECON).is_yes())
    },
    starts: "收到不受理的告知；一直不答复的，从该答复的最后一天起",
    start: |it| if unanswered(it).is_yes() { answer_due(it) } else { news(it, done::REFUSED) },
    length: Length::Days(60),
    effect: "向同级政府申请，不收费。不答复的必须先复议；2026年7月1日起，明确不受理的也可以在6个月内直接起诉。",
    over: "不影响你：和卖家的争议，仍然可以直接去法院。",
    basis: &[
        &recon::RECON_20,
        &recon_reg::RECON_REG_24,
        &recon_reg::RECON_REG_30,
        &admin_suit::ADMIN_SUIT_46,
        &recon::RECON_24,
    ],
    in_force: since(2024, 1, 1, &done::COMPLAINED_ON),
    ..YOURS
};

pub(super) static ADMIN_SUE_DIRECT: Limit = Limit {
    id: "admin-sue-direct",
    title: "对12315的不受理，不复议直接起诉",
    scope: |it| {
        did(it, done::COMPLAINED)
            & it.is(&done::COMPLAINT, done::REFUSED)
            & Truth::from(!on_road(it, roads::RECON).is_yes())
    },
    starts: "收到不受理的告知",
    start: |it| news(it, done::REFUSED),
    length: Length::Months(6),
    effect: "告的是部门，不是卖家。先复议也行，免费；选了复议，就走复议后的15日。一直不答复的，必须先复议。",
    over: "没告诉你能起诉、多久能起诉的，最长从知道内容起1年。和卖家的争议，仍然可以去法院。",
    basis: &[&admin_suit::ADMIN_SUIT_46, &recon_reg::RECON_REG_30, &recon::RECON_23],
    in_force: since(2026, 7, 1, &done::COMPLAINT_NEWS),
    ..YOURS
};

/// Who took another road is asked here which.
pub(super) static RECON_CHECK: Limit = Limit {
    id: "recon-check",
    title: "复议机关审查收不收",
    scope: |it| {
        let unsaid = Truth::from(!it.asked(&roads::ROADS));
        did(it, done::ELSEWHERE)
            & (unsaid | it.is(&roads::ROADS, roads::RECON))
            & not_at(it, &roads::RECON_STATE, &[roads::RECON_MEND, roads::RECON_TAKEN, roads::RECON_DECIDED])
    },
    starts: "复议机关收到申请",
    start: |it| {
        if !it.asked(&roads::ROADS) || !it.asked(&roads::RECON_STATE) {
            return None;
        }
        it.date(&roads::RECON_NEWS)
    },
    length: Length::WorkingDays(5),
    roll: Roll::None,
    effect: "网上交的，到达那天就算收到。",
    over: "没说不收，就算受理了，接着数60日。",
    basis: &[&recon::RECON_30, &recon::RECON_88, &recon_reg::RECON_REG_28],
    in_force: since(2024, 1, 1, &roads::RECON_NEWS),
    ..THEIRS
};

pub(super) static RECON_SUPPLEMENT: Limit = Limit {
    id: "recon-supplement",
    title: "补齐复议材料",
    scope: |it| recon_at(it, roads::RECON_MEND),
    starts: "收到补正通知",
    start: |it| it.date(&roads::RECON_NEWS),
    length: Length::WorkingDays(10),
    effect: "没有正当理由不补，就算放弃申请。来不及的，先说明理由请求宽限。",
    over: "有正当理由的，还可以请求延长。",
    roll: Roll::None,
    basis: &[&recon::RECON_31, &recon::RECON_88],
    in_force: since(2024, 1, 1, &roads::RECON_NEWS),
    ..YOURS
};

/// The day reconsideration was taken up: told, or the day after which silence counts as a yes.
fn taken_up(it: &Reader) -> Option<Date> {
    let day = it.date(&roads::RECON_NEWS)?;
    if it.is(&roads::RECON_STATE, roads::RECON_TAKEN).is_yes() {
        return Some(day);
    }
    let silent = CALENDAR.end(day, Length::WorkingDays(5), Roll::None).last;
    let asked = it.is(&roads::RECON_STATE, roads::RECON_ASKED).is_yes();
    (asked && silent < it.today()).then_some(silent)
}

/// The last day to decide, once it has passed.
fn decision_overdue(it: &Reader) -> Option<Date> {
    let due = CALENDAR.end(taken_up(it)?, Length::Days(60), Roll::RestDay).last;
    (due < it.today()).then_some(due)
}

fn recon_at(it: &Reader, state: Choice) -> Truth {
    on_road(it, roads::RECON) & it.is(&roads::RECON_STATE, state)
}

pub(super) static RECON_DECIDE: Limit = Limit {
    id: "recon-decide",
    title: "复议机关作出决定",
    scope: |it| recon_at(it, roads::RECON_TAKEN) | on_road(it, roads::RECON) & Truth::from(taken_up(it).is_some()),
    starts: "受理",
    start: taken_up,
    length: Length::Days(60),
    effect: "复杂的可以延30日；简易程序是30日。",
    over: "没等到决定，从到期那天起15日内可以起诉。先问清楚有没有延期。",
    basis: &[&recon::RECON_62],
    in_force: since(2024, 1, 1, &roads::RECON_NEWS),
    ..THEIRS
};

pub(super) static ADMIN_SUE_AFTER_RECON: Limit = Limit {
    id: "admin-sue-after-recon",
    title: "复议以后向法院起诉",
    scope: |it| {
        let overdue = on_road(it, roads::RECON) & Truth::from(decision_overdue(it).is_some());
        recon_at(it, roads::RECON_DECIDED) | overdue
    },
    starts: "收到复议决定；一直没等到的，从复议到期那天起",
    start: |it| {
        let decided = it.is(&roads::RECON_STATE, roads::RECON_DECIDED).is_yes();
        if decided { it.date(&roads::RECON_NEWS) } else { decision_overdue(it) }
    },
    length: Length::Days(15),
    effect: "告的是部门。不受理、驳回的决定，也是15日。",
    over: "决定里没告诉你多久能起诉的，最长从知道内容起1年。和卖家的争议，仍然可以直接去法院。",
    basis: &[&admin_suit::ADMIN_SUIT_45, &recon::RECON_34, &admin_suit::ADMIN_SUIT_46],
    in_force: since(2024, 1, 1, &roads::RECON_NEWS),
    ..YOURS
};
