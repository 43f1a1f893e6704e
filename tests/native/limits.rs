//! Every time limit: what starts it, how long it is, both sides of its last day, what is asked to start it, and what
//! it never does.

use std::collections::BTreeSet;

use weiquan::{
    content::{
        LAW,
        holidays::CALENDAR,
        limits::{LEFT_OUT, LIMITS},
    },
    domain::{
        assess::assess,
        calendar::{Length, Mark, Roll},
        date::Date,
        facts::Answer,
        law::Confidence,
        limit::{Running, Whose},
    },
};

use crate::{Case, NOT_KNOWN, TODAY, case};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn on(case: &Case, today: Date) -> Vec<Running> {
    assess(&LAW, &case.0, today).limits
}

fn running(case: &Case, limit: &str) -> Option<Running> {
    assert!(LAW.limits.iter().any(|it| it.id == limit), "no limit {limit}");
    on(case, TODAY).into_iter().find(|it| it.limit.id == limit)
}

/// A fault in a phone bought from a shop, delivered on 2 November 2026 and noticed on the 4th.
fn phone() -> Case {
    case()
        .with("problem", ["defect"])
        .with("goods", "durable")
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-10-30")
        .with("received", "2026-11-02")
        .with("knew", "2026-11-04")
}

fn fake() -> Case {
    phone().with("problem", ["fake"]).with("goods", "other")
}

fn injury() -> Case {
    phone().with("costs", ["harm"]).with("injury", "hurt")
}

fn did(steps: &str) -> Case {
    phone().with("steps", [steps])
}

fn prepaid() -> Case {
    case().with("problem", ["prepaid"]).with("ordered", "2026-11-02").with("knew", "2026-11-04")
}

fn trip() -> Case {
    case().with("problem", ["travel"]).with("ordered", "2026-10-30").with("knew", "2026-11-04")
}

fn reported(on: &str) -> Case {
    did("reported").with("reported-on", on)
}

/// On one of the rarer roads, at this step since that day.
fn road(road: &str, state: &str, step: &str, on: &str) -> Case {
    did("elsewhere").with("roads", [road]).with(state, step).with(&format!("{state}-news"), on)
}

fn court(step: &str) -> Case {
    did("sued").with("court", step)
}

fn step(step: &str, on: &str) -> Case {
    court(step).with("court-news", on)
}

/// Each limit, a case that starts it, its event, its last day and its safe day.
#[expect(clippy::too_many_lines, reason = "one row a limit")]
fn table() -> Vec<(&'static str, Case, &'static str, &'static str, &'static str)> {
    let complained = did("complained").with("complained-on", "2026-11-09");
    let report = did("reported").with("reported-on", "2026-11-16");
    let live = phone().with("channel", "live");
    let settled = did("settled").with("settled-on", "2026-11-16");
    let missed = step("judged", "2026-11-02").with("track", "summary").with("blocked", true);
    let late = phone().with("ordered", "2024-02-01").with("received", "2024-02-03").with("knew", "2024-02-05");
    let late = late.with("blocked", true);
    let car = phone().with("durable-kind", "car");
    let flight =
        trip().with("travel-kind", "flight").with("flight-trouble", ["baggage"]).with("flight-on", "2026-11-04");
    let child = case().with("problem", ["minor"]).with("steps", ["to-seller"]);
    let mail = case()
        .with("problem", ["parcel"])
        .with("parcel-whose", "sent")
        .with("parcel-by", "registered")
        .with("parcel-sent-on", "2026-11-04");
    vec![
        ("seller-answer", did("to-seller").with("demanded", "2026-11-18"), "2026-11-18", "2026-11-25", "2026-11-25"),
        ("seven-day-return", phone(), "2026-11-02", "2026-11-09", "2026-11-09"),
        ("quality-7", phone(), "2026-11-02", "2026-11-09", "2026-11-09"),
        // 21 November 2026 is a Saturday.
        (
            "refund-after-return",
            did("sent-back").with("came-back", "2026-11-14"),
            "2026-11-14",
            "2026-11-23",
            "2026-11-20",
        ),
        ("deemed-delay-15", did("to-seller").with("demanded", "2026-11-06"), "2026-11-06", "2026-11-23", "2026-11-20"),
        // 2 May 2027 is a public holiday in a year not arranged yet.
        ("durable-burden", phone(), "2026-11-02", "2027-05-03", "2027-04-23"),
        (
            "odr",
            complained.clone().with("complaint", "with-firm").with("complaint-news", "2026-11-10"),
            "2026-11-10",
            "2026-11-24",
            "2026-11-24",
        ),
        ("c12315-accept", complained.clone().with("complaint", "silent"), "2026-11-09", "2026-11-18", "2026-11-18"),
        (
            "c12315-mediate",
            complained.clone().with("complaint", "accepted").with("complaint-news", "2026-11-16"),
            "2026-11-16",
            "2027-01-15",
            "2027-01-15",
        ),
        (
            "c12315-end-notice",
            complained.clone().with("complaint", "ended").with("complaint-news", "2026-11-20"),
            "2026-11-20",
            "2026-12-01",
            "2026-12-01",
        ),
        (
            "recon-apply",
            complained.clone().with("complaint", "refused").with("complaint-news", "2026-11-17"),
            "2026-11-17",
            // 16 January 2027 is a Saturday.
            "2027-01-18",
            "2027-01-15",
        ),
        ("report-verify", report, "2026-11-16", "2026-12-07", "2026-12-07"),
        (
            "ad-report-reply",
            fake().with("steps", ["reported"]).with("reported-on", "2026-11-16"),
            "2026-11-16",
            "2026-11-25",
            "2026-11-25",
        ),
        ("judicial-confirm", did("settled").with("settled-on", "2026-11-20"), "2026-11-20", "2026-12-21", "2026-12-18"),
        ("rescind-fraud", fake(), "2026-11-04", "2027-11-04", "2027-11-04"),
        ("rescind-max", fake(), "2026-10-30", "2031-10-30", "2031-10-30"),
        ("terminate-right", phone(), "2026-11-04", "2027-11-04", "2027-11-04"),
        ("defect-notice-max", phone(), "2026-11-02", "2028-11-02", "2028-11-02"),
        // 4 November 2028 is a Saturday.
        ("limitation-product", injury(), "2026-11-04", "2028-11-06", "2028-11-03"),
        ("limitation-product-10y", injury(), "2026-11-02", "2036-11-02", "2036-10-31"),
        // 4 November 2029 is a Sunday: order 121 does not move for it, the Civil Code does.
        ("c12315-limit", phone(), "2026-11-04", "2029-11-04", "2029-11-02"),
        ("limitation-general", phone(), "2026-11-04", "2029-11-05", "2029-11-02"),
        ("retain-live-end", live.clone(), "2026-10-30", "2029-10-30", "2029-10-30"),
        ("retain-live-trade", live, "2026-11-02", "2029-11-02", "2029-11-02"),
        ("retain-trade", phone(), "2026-11-02", "2029-11-02", "2029-11-02"),
        (
            "old-report-notice",
            reported("2026-04-01").with("report", "opened").with("report-news", "2026-04-10"),
            "2026-04-10",
            "2026-04-17",
            "2026-04-17",
        ),
        (
            "old-45wd",
            complained.clone().with("complaint", "accepted").with("complaint-news", "2024-06-03"),
            "2024-06-03",
            "2024-08-06",
            "2024-08-06",
        ),
        ("sanbao-return-7", phone().with("durable-kind", "catalogue"), "2026-11-02", "2026-11-09", "2026-11-09"),
        ("sanbao-exchange-15", phone().with("durable-kind", "catalogue"), "2026-11-02", "2026-11-17", "2026-11-17"),
        ("car-7", car.clone(), "2026-11-02", "2026-11-09", "2026-11-09"),
        ("car-60", car.clone(), "2026-11-02", "2027-01-04", "2026-12-28"),
        ("car-2y", car.clone(), "2026-11-02", "2028-11-02", "2028-11-02"),
        ("car-3y", car.clone(), "2026-11-02", "2029-11-02", "2029-11-02"),
        (
            "car-answer",
            car.clone().with("steps", ["to-seller"]).with("demanded", "2026-11-13"),
            "2026-11-13",
            "2026-11-27",
            "2026-11-27",
        ),
        (
            "car-done",
            car.with("steps", ["to-seller"]).with("demanded", "2026-11-13"),
            "2026-11-13",
            "2026-12-11",
            "2026-12-11",
        ),
        (
            "tour-shopping",
            trip().with("travel-kind", "tour").with("tour-trouble", ["shopping"]).with("trip-ended-on", "2026-11-06"),
            "2026-11-06",
            "2026-12-07",
            "2026-12-04",
        ),
        (
            "minor-ratify",
            child.with("child-age", "under-16").with("urged-on", "2026-11-05"),
            "2026-11-05",
            "2026-12-07",
            "2026-12-04",
        ),
        (
            "baggage-damage-notice",
            flight.clone().with("baggage", "damaged").with("baggage-on", "2026-11-14"),
            "2026-11-14",
            "2026-11-23",
            "2026-11-20",
        ),
        (
            "baggage-delay-notice",
            flight.clone().with("baggage", "late").with("baggage-on", "2026-11-07"),
            "2026-11-07",
            "2026-11-30",
            "2026-11-27",
        ),
        ("air-limitation", flight, "2026-11-04", "2028-11-06", "2028-11-03"),
        ("postal-inquiry-abroad", mail.clone(), "2026-11-04", "2027-05-03", "2027-04-23"),
        ("postal-inquiry-domestic", mail, "2026-11-04", "2027-11-04", "2027-11-04"),
        ("prepaid-7", prepaid(), "2026-11-02", "2026-11-09", "2026-11-09"),
        (
            "rescind-mistake",
            phone().with("problem", ["not-delivered"]).with("failure", "price-error"),
            "2026-11-04",
            "2027-02-02",
            "2027-02-01",
        ),
        (
            "admin-sue-direct",
            complained.clone().with("complaint", "refused").with("complaint-news", "2026-11-17"),
            "2026-11-17",
            "2027-05-17",
            "2027-05-17",
        ),
        (
            "recon-check",
            road("reconsideration", "recon", "asked", "2026-11-16"),
            "2026-11-16",
            "2026-11-23",
            "2026-11-23",
        ),
        (
            "recon-supplement",
            road("reconsideration", "recon", "mend", "2026-11-16"),
            "2026-11-16",
            "2026-11-30",
            "2026-11-30",
        ),
        (
            "recon-decide",
            road("reconsideration", "recon", "taken", "2026-11-16"),
            "2026-11-16",
            "2027-01-15",
            "2027-01-15",
        ),
        (
            "admin-sue-after-recon",
            road("reconsideration", "recon", "decided", "2026-11-20"),
            "2026-11-20",
            "2026-12-07",
            "2026-12-04",
        ),
        (
            "report-decide",
            reported("2026-10-12").with("report", "opened").with("report-news", "2026-11-02"),
            "2026-11-02",
            "2027-01-31",
            "2027-01-29",
        ),
        (
            "telecom-reply",
            road("telecom", "telecom", "company", "2026-11-16"),
            "2026-11-16",
            "2026-12-01",
            "2026-12-01",
        ),
        (
            "telecom-fee-limit",
            road("telecom", "telecom", "company", "2026-11-16").with("telecom-fees", true),
            "2026-11-04",
            "2027-04-04",
            "2027-04-01",
        ),
        (
            "telecom-other-limit",
            road("telecom", "telecom", "company", "2026-11-16").with("telecom-fees", false),
            "2026-11-04",
            "2028-11-04",
            "2028-11-03",
        ),
        (
            "telecom-accept",
            road("telecom", "telecom", "appealed", "2026-11-16"),
            "2026-11-16",
            "2026-11-23",
            "2026-11-23",
        ),
        ("telecom-answer", road("telecom", "telecom", "taken", "2026-11-16"), "2026-11-16", "2026-12-16", "2026-12-16"),
        ("express-reply", road("postal", "postal", "company", "2026-11-16"), "2026-11-16", "2026-11-23", "2026-11-23"),
        ("postal-answer", road("postal", "postal", "appealed", "2026-11-16"), "2026-11-16", "2026-12-16", "2026-12-16"),
        ("legal-aid-decide", road("legal-aid", "aid", "asked", "2026-11-14"), "2026-11-14", "2026-11-21", "2026-11-20"),
        (
            "legal-aid-assign",
            road("legal-aid", "aid", "granted", "2026-11-19"),
            "2026-11-19",
            "2026-11-22",
            "2026-11-20",
        ),
        ("arb-accept", road("arbitration", "arb", "asked", "2026-11-17"), "2026-11-17", "2026-11-22", "2026-11-20"),
        ("arb-correct", road("arbitration", "arb", "award", "2026-11-17"), "2026-11-17", "2026-12-17", "2026-12-17"),
        ("arb-setaside", road("arbitration", "arb", "award", "2026-11-17"), "2026-11-17", "2027-02-17", "2027-02-01"),
        (
            "old-arb-setaside",
            road("arbitration", "arb", "award", "2026-02-28"),
            "2026-02-28",
            "2026-08-28",
            "2026-08-28",
        ),
        ("po-accept", road("payment-order", "order", "asked", "2026-11-17"), "2026-11-17", "2026-11-23", "2026-11-20"),
        ("po-issue", road("payment-order", "order", "taken", "2026-11-17"), "2026-11-17", "2026-12-02", "2026-12-02"),
        ("po-serve", road("payment-order", "order", "issued", "2026-11-17"), "2026-11-17", "2026-12-17", "2026-12-17"),
        ("po-object", road("payment-order", "order", "served", "2026-11-17"), "2026-11-17", "2026-12-02", "2026-12-02"),
        ("po-optout", road("payment-order", "order", "ended", "2026-11-21"), "2026-11-21", "2026-11-30", "2026-11-27"),
        ("preserve-48h", road("preservation", "keep", "asked", "2026-11-20"), "2026-11-20", "2026-11-22", "2026-11-22"),
        (
            "pre-suit-preserve-sue",
            road("preservation", "keep", "before-suit", "2026-11-05"),
            "2026-11-05",
            "2026-12-07",
            "2026-12-04",
        ),
        (
            "jc-accept",
            settled.clone().with("confirm", "asked").with("confirm-news", "2026-11-20"),
            "2026-11-20",
            "2026-11-23",
            "2026-11-23",
        ),
        (
            "jc-decide",
            settled.with("confirm", "taken").with("confirm-news", "2026-11-20"),
            "2026-11-20",
            "2026-12-21",
            "2026-12-18",
        ),
        ("file-case", court("waiting").with("sued-on", "2026-11-18"), "2026-11-18", "2026-11-25", "2026-11-25"),
        ("prepay-fee", step("fee-due", "2026-11-21"), "2026-11-21", "2026-11-30", "2026-11-27"),
        ("send-copy", court("docketed").with("docketed-on", "2026-11-20"), "2026-11-20", "2026-11-25", "2026-11-25"),
        ("defence", step("served", "2026-11-21"), "2026-11-21", "2026-12-07", "2026-12-04"),
        ("notice-service", step("announced", "2026-11-06"), "2026-11-06", "2026-12-07", "2026-12-04"),
        (
            "notice-service-foreign",
            step("announced", "2026-11-06").with("channel", "overseas"),
            "2026-11-06",
            "2027-01-05",
            "2027-01-05",
        ),
        (
            "evid-small",
            step("evidence-due", "2026-11-21").with("track", "small"),
            "2026-11-21",
            "2026-11-30",
            "2026-11-27",
        ),
        (
            "evid-summary",
            step("evidence-due", "2026-11-21").with("track", "summary"),
            "2026-11-21",
            "2026-12-07",
            "2026-12-04",
        ),
        (
            "evid-ordinary",
            step("evidence-due", "2026-11-21").with("track", "ordinary"),
            "2026-11-21",
            "2026-12-07",
            "2026-12-04",
        ),
        (
            "trial-small",
            court("docketed").with("docketed-on", "2026-10-31").with("track", "small"),
            "2026-10-31",
            "2026-12-31",
            "2026-12-28",
        ),
        (
            "trial-summary",
            court("docketed").with("docketed-on", "2026-10-31").with("track", "summary"),
            "2026-10-31",
            "2027-02-01",
            "2027-01-29",
        ),
        (
            "trial-ordinary",
            court("docketed").with("docketed-on", "2026-08-31").with("track", "ordinary"),
            "2026-08-31",
            "2027-03-01",
            "2027-02-26",
        ),
        (
            "appeal-judgment",
            step("judged", "2026-11-20").with("track", "summary"),
            "2026-11-20",
            "2026-12-07",
            "2026-12-04",
        ),
        ("appeal-ruling", step("ruled", "2026-11-18"), "2026-11-18", "2026-11-30", "2026-11-27"),
        (
            "appeal-no-domicile",
            step("judged", "2026-11-20").with("track", "summary").with("at-home", false),
            "2026-11-20",
            "2026-12-21",
            "2026-12-18",
        ),
        ("retrial", step("final", "2026-08-31"), "2026-08-31", "2027-03-01", "2027-02-26"),
        (
            "enforce-apply",
            step("final", "2026-11-02").with("pay-by", "2026-11-12"),
            "2026-11-12",
            "2028-11-13",
            "2028-11-10",
        ),
        ("enforce-notice", step("enforcing", "2026-11-18"), "2026-11-18", "2026-11-30", "2026-11-27"),
        ("excuse-delay", missed.with("free-again", "2026-11-18"), "2026-11-18", "2026-11-30", "2026-11-27"),
        (
            "limitation-max",
            phone().with("received", "2022-02-28").with("knew", "2026-11-04"),
            "2022-02-28",
            "2042-02-28",
            "2042-01-16",
        ),
        ("limitation-suspend-tail", late.with("free-again", "2026-10-31"), "2026-10-31", "2027-04-30", "2027-04-23"),
        (
            "retain-identity",
            phone().with("problem", ["gone"]).with("shop-left", "2026-11-10"),
            "2026-11-10",
            "2029-11-10",
            "2029-11-09",
        ),
        ("retain-rules", phone().with("problem", ["platform"]), "2026-10-30", "2029-10-30", "2029-10-30"),
    ]
}

#[test]
fn each_limit_runs_from_its_event_to_its_last_day() {
    for (id, case, start, last, safe) in table() {
        let it = running(&case, id).unwrap_or_else(|| panic!("{id} does not run"));
        let end = it.end.unwrap_or_else(|| panic!("{id} is not counted"));
        assert_eq!((it.start, end.last, end.safe), (Some(day(start)), day(last), day(safe)), "{id}");
        let shown = if it.limit.whose == Whose::Yours { end.safe } else { end.last };
        assert_eq!(it.day(), Some(shown), "{id}");
        // But for the day that tells which law counts, where the case does not say.
        assert!(it.missing.iter().all(|asked| *asked == it.limit.in_force.on), "{id} still asks");
    }
    // Every limit is in the table but those of which nobody is told the start.
    let tested: Vec<_> = table().iter().map(|it| it.0).chain(["limitation-before-2021"]).collect();
    assert!(LAW.limits.iter().all(|it| tested.contains(&it.id)));
    assert_eq!(tested.len(), LAW.limits.len());
}

#[test]
fn on_its_last_day_it_still_runs_and_the_day_after_it_is_over() {
    for (id, case, ..) in table() {
        let it = running(&case, id).unwrap();
        let end = it.end.unwrap();
        // What the other side owes is overdue only when it is so on every reading of days off not arranged yet.
        let last = match it.limit.whose {
            Whose::Yours => end.last,
            Whose::Theirs => end.provisional.map_or(end.last, |(_, latest)| latest),
        };
        assert!(!it.is_over(last.plus_days(-1)) && !it.is_over(last), "{id} is over too early");
        assert!(it.is_over(last.plus_days(1)), "{id} is not over the day after {last}");
        // The same in a whole assessment of that day.
        for (today, over) in [(last, false), (last.plus_days(1), true)] {
            if let Some(then) = on(&case, today).iter().find(|it| it.limit.id == id) {
                assert_eq!(then.is_over(today), over, "{id} on {today}");
            }
        }
    }
}

#[test]
fn the_strip_of_each_limit_ends_on_its_last_day() {
    for (id, case, ..) in table() {
        let it = running(&case, id).unwrap();
        let strip = CALENDAR.strip(it.start.unwrap(), it.limit.length, it.limit.roll);
        assert_eq!(strip.first().map(|it| it.mark), Some(Mark::Start), "{id}");
        let last = strip.last().unwrap();
        assert!(matches!(last.mark, Mark::Last(_)) && last.date == it.end.unwrap().last, "{id}");
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "one row a limit")]
fn lengths_and_rolls_are_those_of_the_law() {
    use Length::{Days, Months, WorkingDays, Years};
    let expected = [
        ("seller-answer", Days(7), Roll::RestDay, Whose::Theirs),
        ("seven-day-return", Days(7), Roll::RestDay, Whose::Yours),
        ("quality-7", Days(7), Roll::RestDay, Whose::Yours),
        ("refund-after-return", Days(7), Roll::RestDay, Whose::Theirs),
        ("deemed-delay-15", Days(15), Roll::RestDay, Whose::Theirs),
        ("durable-burden", Months(6), Roll::RestDay, Whose::Yours),
        ("odr", WorkingDays(10), Roll::None, Whose::Theirs),
        ("c12315-accept", WorkingDays(7), Roll::None, Whose::Theirs),
        ("c12315-mediate", Days(60), Roll::Holiday, Whose::Theirs),
        ("old-45wd", WorkingDays(45), Roll::None, Whose::Theirs),
        ("c12315-end-notice", WorkingDays(7), Roll::None, Whose::Theirs),
        ("recon-apply", Days(60), Roll::RestDay, Whose::Yours),
        ("report-verify", WorkingDays(15), Roll::None, Whose::Theirs),
        ("ad-report-reply", WorkingDays(7), Roll::None, Whose::Theirs),
        ("old-report-notice", WorkingDays(5), Roll::None, Whose::Theirs),
        ("judicial-confirm", Days(30), Roll::RestDay, Whose::Yours),
        ("file-case", Days(7), Roll::RestDay, Whose::Theirs),
        ("rescind-fraud", Years(1), Roll::RestDay, Whose::Yours),
        ("rescind-max", Years(5), Roll::None, Whose::Yours),
        ("terminate-right", Years(1), Roll::RestDay, Whose::Yours),
        ("defect-notice-max", Years(2), Roll::RestDay, Whose::Yours),
        ("limitation-product", Years(2), Roll::RestDay, Whose::Yours),
        ("limitation-product-10y", Years(10), Roll::None, Whose::Yours),
        ("c12315-limit", Years(3), Roll::Holiday, Whose::Yours),
        ("limitation-general", Years(3), Roll::RestDay, Whose::Yours),
        ("limitation-before-2021", Years(3), Roll::RestDay, Whose::Yours),
        ("retain-live-end", Years(3), Roll::None, Whose::Yours),
        ("retain-live-trade", Years(3), Roll::None, Whose::Yours),
        ("retain-trade", Years(3), Roll::None, Whose::Yours),
        ("sanbao-return-7", Days(7), Roll::RestDay, Whose::Yours),
        ("sanbao-exchange-15", Days(15), Roll::RestDay, Whose::Yours),
        ("car-7", Days(7), Roll::RestDay, Whose::Yours),
        ("car-60", Days(60), Roll::RestDay, Whose::Yours),
        ("car-2y", Years(2), Roll::RestDay, Whose::Yours),
        ("car-3y", Years(3), Roll::RestDay, Whose::Yours),
        ("car-answer", WorkingDays(10), Roll::None, Whose::Theirs),
        ("car-done", WorkingDays(20), Roll::None, Whose::Theirs),
        ("tour-shopping", Days(30), Roll::RestDay, Whose::Yours),
        ("minor-ratify", Days(30), Roll::RestDay, Whose::Yours),
        ("baggage-damage-notice", Days(7), Roll::RestDay, Whose::Yours),
        ("baggage-delay-notice", Days(21), Roll::RestDay, Whose::Yours),
        ("air-limitation", Years(2), Roll::RestDay, Whose::Yours),
        ("postal-inquiry-abroad", Days(180), Roll::RestDay, Whose::Yours),
        ("postal-inquiry-domestic", Years(1), Roll::RestDay, Whose::Yours),
        ("prepaid-7", Days(7), Roll::RestDay, Whose::Yours),
        ("rescind-mistake", Days(90), Roll::RestDay, Whose::Theirs),
        ("admin-sue-direct", Months(6), Roll::RestDay, Whose::Yours),
        ("recon-check", WorkingDays(5), Roll::None, Whose::Theirs),
        ("recon-supplement", WorkingDays(10), Roll::None, Whose::Yours),
        ("recon-decide", Days(60), Roll::RestDay, Whose::Theirs),
        ("admin-sue-after-recon", Days(15), Roll::RestDay, Whose::Yours),
        ("report-decide", Days(90), Roll::Holiday, Whose::Theirs),
        ("telecom-reply", Days(15), Roll::None, Whose::Theirs),
        ("telecom-fee-limit", Months(5), Roll::None, Whose::Yours),
        ("telecom-other-limit", Years(2), Roll::None, Whose::Yours),
        ("telecom-accept", WorkingDays(5), Roll::None, Whose::Theirs),
        ("telecom-answer", Days(30), Roll::None, Whose::Theirs),
        ("express-reply", Days(7), Roll::None, Whose::Theirs),
        ("postal-answer", Days(30), Roll::None, Whose::Theirs),
        ("legal-aid-decide", Days(7), Roll::None, Whose::Theirs),
        ("legal-aid-assign", Days(3), Roll::None, Whose::Theirs),
        ("arb-accept", Days(5), Roll::None, Whose::Theirs),
        ("arb-correct", Days(30), Roll::None, Whose::Yours),
        ("arb-setaside", Months(3), Roll::RestDay, Whose::Yours),
        ("old-arb-setaside", Months(6), Roll::RestDay, Whose::Yours),
        ("po-accept", Days(5), Roll::RestDay, Whose::Theirs),
        ("po-issue", Days(15), Roll::RestDay, Whose::Theirs),
        ("po-serve", Days(30), Roll::RestDay, Whose::Theirs),
        ("po-object", Days(15), Roll::RestDay, Whose::Theirs),
        ("po-optout", Days(7), Roll::RestDay, Whose::Yours),
        ("preserve-48h", Days(2), Roll::None, Whose::Theirs),
        ("pre-suit-preserve-sue", Days(30), Roll::RestDay, Whose::Yours),
        ("jc-accept", Days(3), Roll::RestDay, Whose::Theirs),
        ("jc-decide", Days(30), Roll::RestDay, Whose::Theirs),
        ("prepay-fee", Days(7), Roll::RestDay, Whose::Yours),
        ("send-copy", Days(5), Roll::RestDay, Whose::Theirs),
        ("defence", Days(15), Roll::RestDay, Whose::Theirs),
        ("notice-service", Days(30), Roll::RestDay, Whose::Theirs),
        ("notice-service-foreign", Days(60), Roll::RestDay, Whose::Theirs),
        ("evid-small", Days(7), Roll::RestDay, Whose::Yours),
        ("evid-summary", Days(15), Roll::RestDay, Whose::Yours),
        ("evid-ordinary", Days(15), Roll::RestDay, Whose::Yours),
        ("trial-small", Months(2), Roll::RestDay, Whose::Theirs),
        ("trial-summary", Months(3), Roll::RestDay, Whose::Theirs),
        ("trial-ordinary", Months(6), Roll::RestDay, Whose::Theirs),
        ("appeal-judgment", Days(15), Roll::RestDay, Whose::Yours),
        ("appeal-ruling", Days(10), Roll::RestDay, Whose::Yours),
        ("appeal-no-domicile", Days(30), Roll::RestDay, Whose::Yours),
        ("retrial", Months(6), Roll::RestDay, Whose::Yours),
        ("enforce-apply", Years(2), Roll::RestDay, Whose::Yours),
        ("enforce-notice", Days(10), Roll::RestDay, Whose::Theirs),
        ("excuse-delay", Days(10), Roll::RestDay, Whose::Yours),
        ("limitation-max", Years(20), Roll::None, Whose::Yours),
        ("limitation-suspend-tail", Months(6), Roll::RestDay, Whose::Yours),
        ("retain-identity", Years(3), Roll::None, Whose::Yours),
        ("retain-rules", Years(3), Roll::None, Whose::Yours),
    ];
    assert_eq!(expected.len(), LAW.limits.len());
    for (id, length, roll, whose) in expected {
        let it = LAW.limits.iter().find(|it| it.id == id).unwrap();
        assert_eq!((it.length, it.roll, it.whose), (length, roll, whose), "{id}");
    }
}

#[test]
fn every_limit_has_its_words_and_its_source() {
    for it in LAW.limits {
        for text in [it.id, it.title, it.starts, it.effect, it.over] {
            assert!(!text.is_empty(), "{} lacks a text", it.id);
        }
        assert!(!it.basis.is_empty(), "{}", it.id);
        // Only the days of a scheme no article names are less than sure.
        let less = [
            "odr",
            "jc-accept",
            "jc-decide",
            "telecom-answer",
            "sanbao-return-7",
            "sanbao-exchange-15",
            "postal-inquiry-domestic",
            "postal-inquiry-abroad",
        ];
        assert_eq!(it.confidence == Confidence::High, !less.contains(&it.id), "{}", it.id);
    }
    // One's own limits say what is left when they are over, or that the other side may hold it against one.
    let own = ["seven-day-return", "quality-7", "durable-burden", "rescind-fraud", "terminate-right", "c12315-limit"];
    for id in own {
        let it = LAW.limits.iter().find(|it| it.id == id).unwrap();
        assert!(it.over.contains("不影响你"), "{id}");
    }
}

// ── What starts them ───────────────────────────────────────────────────────

#[track_caller]
fn asks(case: &Case, limit: &str, questions: &[&str]) {
    let missing: Vec<_> = running(case, limit).unwrap().missing.iter().map(|it| it.id).collect();
    assert_eq!(missing, questions, "{limit}");
}

#[test]
fn a_day_is_asked_for_only_once_its_step_was_taken() {
    asks(&did("to-seller"), "seller-answer", &["demanded"]);
    asks(&did("sent-back"), "refund-after-return", &["came-back"]);
    asks(&did("complained"), "c12315-accept", &["complained-on"]);
    asks(&did("complained"), "c12315-mediate", &["complaint"]);
    asks(&did("complained").with("complaint", "accepted"), "c12315-mediate", &["complaint-news"]);
    asks(&did("reported"), "report-verify", &["reported-on"]);
    asks(&did("settled"), "judicial-confirm", &["settled-on"]);
    asks(&did("sued"), "file-case", &["court"]);
    asks(&court("waiting"), "file-case", &["sued-on"]);
    asks(&phone().without("knew"), "limitation-general", &["knew"]);
    asks(&phone().without("received"), "seven-day-return", &["received"]);

    let dates = [
        "demanded",
        "came-back",
        "complained-on",
        "complaint",
        "complaint-news",
        "reported-on",
        "settled-on",
        "sued-on",
    ];
    for case in [phone(), phone().with("steps", []), phone().with("steps", NOT_KNOWN)] {
        let wants = case.assess().wants;
        for id in dates {
            assert!(wants.iter().all(|it| it.question.id != id), "{id} is asked of someone who did nothing");
        }
    }
    for id in ["seller-answer", "refund-after-return", "deemed-delay-15", "c12315-accept", "report-verify", "file-case"]
    {
        assert_eq!(running(&phone().with("steps", []), id), None, "{id}");
    }
}

#[test]
fn an_unknown_day_is_not_asked_again_and_nothing_is_counted() {
    let it = running(&phone().with("received", NOT_KNOWN), "seven-day-return").unwrap();
    assert_eq!((it.start, it.end), (None, None));
    assert!(it.missing.is_empty() && it.day().is_none() && !it.is_over(TODAY));
    // Whoever cannot say when it was noticed is counted from receipt: that cannot be too late.
    let it = running(&phone().with("knew", NOT_KNOWN), "limitation-general").unwrap();
    assert_eq!(it.start, Some(day("2026-11-02")));
}

#[test]
fn limits_matter_only_in_their_cases() {
    let undelivered = phone().with("problem", ["not-delivered"]);
    for id in ["seven-day-return", "quality-7", "durable-burden", "retain-trade", "defect-notice-max"] {
        assert_eq!(running(&undelivered, id), None, "{id}");
    }
    let private = phone().with("sold-by", "person");
    for id in ["seven-day-return", "quality-7", "durable-burden", "c12315-limit"] {
        assert_eq!(running(&private, id), None, "{id}");
    }
    assert!(running(&private, "limitation-general").is_some());
    assert_eq!(running(&phone().with("channel", "takeaway"), "seven-day-return"), None);
    assert_eq!(running(&phone().with("goods", "service"), "seven-day-return"), None);
    assert_eq!(running(&phone().with("goods", "other"), "durable-burden"), None);
    let refused = phone().with("problem", ["return-refused"]);
    assert_eq!(running(&refused.clone().with("return-kind", "made-to-order"), "seven-day-return"), None);
    assert!(running(&refused.with("return-kind", NOT_KNOWN), "seven-day-return").is_some());
    assert_eq!(running(&phone().with("channel", "own-site"), "retain-trade"), None);
    assert_eq!(running(&phone(), "retain-live-end"), None);
    assert_eq!(running(&phone(), "rescind-fraud"), None);
    assert_eq!(running(&phone(), "limitation-product"), None);
    assert_eq!(running(&injury().with("injury", "unrelated"), "limitation-product"), None);
    assert_eq!(running(&did("reported").with("reported-on", "2026-11-16"), "ad-report-reply"), None);
    // Nothing runs before it is told what happened.
    assert!(on(&case(), TODAY).is_empty());
}

#[test]
fn a_return_that_arrived_starts_the_fifteen_days_anew() {
    let both = phone().with("steps", ["to-seller", "sent-back"]).with("demanded", "2026-11-02");
    let sent_back = both.with("came-back", "2026-11-09");
    assert_eq!(running(&sent_back, "deemed-delay-15").unwrap().start, Some(day("2026-11-09")));
}

#[test]
fn limitation_follows_the_law_of_the_day_of_knowledge_and_is_never_left_out() {
    let knew = |on: &str| phone().with("ordered", "2020-06-01").with("received", "2020-06-04").with("knew", on);
    // Told that a limit ran, without a day of a law we do not carry.
    assert_eq!(running(&knew("2020-12-31"), "limitation-before-2021").unwrap().end, None);
    assert_eq!(running(&knew("2020-12-31"), "limitation-general"), None);
    assert_eq!(running(&knew("2021-01-01"), "limitation-before-2021"), None);
    assert!(running(&knew("2021-01-01"), "limitation-general").unwrap().is_over(TODAY));
}

#[test]
fn limitation_starts_again_with_a_demand_that_came_in_time() {
    let knew = |on: &str| phone().with("ordered", on).with("received", on).with("knew", on);
    let start = |case: &Case| running(case, "limitation-general").unwrap().start.unwrap();

    let demanded = knew("2024-01-10").with("steps", ["to-seller"]).with("demanded", "2026-11-18");
    assert_eq!(start(&demanded), day("2026-11-18"));
    // The complaint counts too, and the later of the two wins.
    let complained = knew("2024-01-10").with("steps", ["to-seller", "complained"]).with("demanded", "2026-11-02");
    assert_eq!(start(&complained.clone().with("complained-on", "2026-11-09")), day("2026-11-09"));
    assert_eq!(start(&complained.with("complained-on", "2025-03-03")), day("2026-11-02"));
    // On the last day it is still in time (10 January 2025 plus three years is far off); a day late it is not.
    let last = CALENDAR.end(day("2021-03-01"), Length::Years(3), Roll::RestDay).last;
    assert_eq!(last, day("2024-03-01"));
    let late = |on: &str| knew("2021-03-01").with("steps", ["to-seller"]).with("demanded", on);
    assert_eq!(start(&late("2024-03-01")), day("2024-03-01"));
    assert_eq!(start(&late("2024-03-02")), day("2021-03-01"));
    // A chain: the demand saved it, so the complaint after the first three years was in time as well.
    let chain = knew("2021-03-01").with("steps", ["to-seller", "complained"]).with("demanded", "2023-06-01");
    assert_eq!(start(&chain.with("complained-on", "2025-06-02")), day("2025-06-02"));
    // A report asks nothing for oneself and starts nothing again.
    let report = knew("2024-01-10").with("steps", ["reported"]).with("reported-on", "2026-11-18");
    assert_eq!(start(&report), day("2024-01-10"));
    // Once in court it has done its work.
    assert_eq!(running(&did("sued"), "limitation-general"), None);
}

#[test]
fn what_is_fixed_does_not_start_again() {
    // The right to rescind, to terminate, and the three years of order 121 are not interrupted (民法典 199).
    let demanded =
        fake().with("problem", ["fake", "defect"]).with("steps", ["to-seller"]).with("demanded", "2026-11-18");
    for id in ["rescind-fraud", "terminate-right", "c12315-limit", "limitation-product-10y"] {
        let case =
            if id == "limitation-product-10y" { injury().with("steps", ["to-seller"]) } else { demanded.clone() };
        let start = running(&case, id).unwrap().start.unwrap();
        assert!(start <= day("2026-11-04"), "{id}");
    }
    // Product liability is.
    let harmed = injury().with("steps", ["to-seller"]).with("demanded", "2026-11-18");
    assert_eq!(running(&harmed, "limitation-product").unwrap().start, Some(day("2026-11-18")));
}

#[test]
fn two_and_three_years_are_both_named_where_courts_differ() {
    let it = running(&injury(), "limitation-product").unwrap();
    assert!(it.limit.effect.contains("2年") && it.limit.effect.contains("3年"));
    assert!(running(&injury(), "limitation-general").is_some(), "the three years are shown beside it");
}

// ── 12315 ──────────────────────────────────────────────────────────────────

#[test]
fn silence_opens_reconsideration_only_after_the_last_day() {
    let silent = did("complained").with("complained-on", "2026-11-09");
    // Seven working days: until 18 November.
    let opened = |today: &str| on(&silent, day(today)).into_iter().find(|it| it.limit.id == "recon-apply");
    assert_eq!(opened("2026-11-18"), None);
    let it = opened("2026-11-19").unwrap();
    assert_eq!(it.start, Some(day("2026-11-18")));
    // Sixty days from then: 17 January 2027, a Sunday.
    assert_eq!(it.end.unwrap().last, day("2027-01-18"));
    // An answer, even a late one, closes it again; so does the firm's own channel.
    for state in ["accepted", "ended", "with-firm"] {
        assert_eq!(running(&silent.clone().with("complaint", state), "recon-apply"), None, "{state}");
        assert_eq!(running(&silent.clone().with("complaint", state), "c12315-accept"), None, "{state}");
    }
}

#[test]
fn mediation_takes_60_days_since_july_2024_and_took_45_working_days_before() {
    let accepted =
        |on: &str| did("complained").with("complained-on", on).with("complaint", "accepted").with("complaint-news", on);
    let lengths = |on: &str| {
        let limits = accepted(on).assess().limits;
        limits
            .iter()
            .filter(|it| ["c12315-mediate", "old-45wd"].contains(&it.limit.id))
            .map(|it| it.limit.length)
            .collect::<Vec<_>>()
    };
    assert_eq!(lengths("2024-06-30"), [Length::WorkingDays(45)]);
    assert_eq!(lengths("2024-07-01"), [Length::Days(60)]);
    assert_eq!(lengths("2026-04-15"), [Length::Days(60)]);
    // Before order 121 it rests on the regulation alone.
    let basis = |on: &str| running(&accepted(on), "c12315-mediate").unwrap().basis;
    assert!(basis("2026-04-14").iter().all(|it| it.instrument.id == "crpl-reg"));
    assert!(basis("2026-04-15").iter().any(|it| it.instrument.id == "samr-121"));
}

#[test]
fn mediation_gives_two_days_where_public_holiday_can_be_read_in_two_ways() {
    // Sixty days from 6 August 2026 end on 5 October: off by arrangement, but no public holiday itself.
    let it = did("complained").with("complaint", "accepted").with("complaint-news", "2026-08-06");
    let end = running(&it, "c12315-mediate").unwrap().end.unwrap();
    assert_eq!((end.nominal, end.strict, end.last), (day("2026-10-05"), day("2026-10-05"), day("2026-10-08")));
}

#[test]
fn the_notice_to_reporters_ended_with_april_2026() {
    let reported = |on: &str| did("reported").with("reported-on", on);
    assert!(running(&reported("2026-04-14"), "old-report-notice").is_some());
    assert_eq!(running(&reported("2026-04-15"), "old-report-notice"), None);
    assert_eq!(running(&did("reported"), "old-report-notice"), None);
}

#[test]
fn live_records_are_kept_by_two_rules_and_the_later_one_is_from_february_2026() {
    let ordered = |on: &str| phone().with("channel", "live").with("ordered", on);
    assert!(running(&ordered("2026-02-01"), "retain-live-trade").is_some());
    assert_eq!(running(&ordered("2026-01-31"), "retain-live-trade"), None);
    assert!(running(&ordered("2026-01-31"), "retain-live-end").is_some());
    let it = running(&ordered("2026-02-01"), "retain-live-trade").unwrap();
    assert!(it.limit.effect.contains("没有明文"));
}

// ── Whole ──────────────────────────────────────────────────────────────────

#[test]
fn every_period_of_the_law_base_is_a_limit_or_left_out_with_a_reason() {
    let ids: BTreeSet<_> = LIMITS.iter().map(|it| it.id).collect();
    assert_eq!(ids.len(), LIMITS.len(), "two limits have one id");
    let out: BTreeSet<_> = LEFT_OUT.iter().map(|it| it.0).collect();
    assert_eq!(out.len(), LEFT_OUT.len());
    assert!(ids.is_disjoint(&out) && LEFT_OUT.iter().all(|(_, why)| why.ends_with('.')));
    // Ninety-five periods are known; these limits are ours beside them.
    let ours = OURS.iter().filter(|it| ids.contains(*it)).count();
    assert_eq!(ours, OURS.len());
    assert_eq!(ids.len() - ours + out.len(), PERIODS, "a period is missing");
}

/// How many periods the law base lists.
const PERIODS: usize = 95;

/// Limits that are no period of that list: set by a letter, kept for old cases, or of goods with a guarantee.
const OURS: [&str; 12] = [
    "postal-inquiry-abroad",
    "seller-answer",
    "limitation-before-2021",
    "old-arb-setaside",
    "sanbao-return-7",
    "sanbao-exchange-15",
    "car-7",
    "car-60",
    "car-answer",
    "car-done",
    "car-2y",
    "car-3y",
];

#[test]
fn limits_are_short_and_plain() {
    let banned = ["用户", "提交成功", "操作", "系统", "数据", "异常", "非法", "您", "！"];
    let mut faults = Vec::new();
    for it in LIMITS {
        for (text, most) in [(it.title, 20), (it.starts, 34), (it.effect, 60), (it.over, 60)] {
            faults.extend(banned.iter().filter(|word| text.contains(**word)).map(|word| format!("{}: {word}", it.id)));
            if most < text.chars().count() {
                faults.push(format!("{}: {} characters: {text}", it.id, text.chars().count()));
            }
        }
        for text in [it.effect, it.over] {
            if !text.ends_with('。') {
                faults.push(format!("{}: no end: {text}", it.id));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn a_limit_in_force_on_a_day_has_a_source_in_force_on_that_day() {
    // Kept strict for awards before the new law, and told of although its law is not carried.
    let old = ["arb-setaside", "old-arb-setaside", "limitation-before-2021"];
    for it in LIMITS.iter().filter(|it| !old.contains(&it.id)) {
        let span = it.in_force.span;
        let last = span.until.unwrap_or(TODAY);
        for day in [span.from, last] {
            assert!(it.basis.iter().any(|it| it.in_force.contains(day)), "{} on {day}", it.id);
        }
    }
}

// ── The rarer roads and the court ──────────────────────────────────────────

#[test]
fn who_took_no_road_is_asked_about_none() {
    let asked = |case: &Case| case.assess().wants.iter().map(|it| it.question.id).collect::<BTreeSet<_>>();
    for case in [phone(), phone().with("steps", []), did("to-seller"), did("complained")] {
        for id in ["roads", "court", "confirm", "report", "recon", "telecom", "postal", "blocked", "track", "at-home"] {
            assert!(!asked(&case).contains(id), "{id} in {:?}", case.0);
        }
    }
    // Each answer opens one more question, and only that.
    assert!(asked(&did("elsewhere")).contains("roads"));
    let recon = did("elsewhere").with("roads", ["reconsideration"]);
    assert!(asked(&recon).contains("recon") && !asked(&recon).contains("recon-news") && !asked(&recon).contains("arb"));
    assert!(asked(&recon.with("recon", "mend")).contains("recon-news"));
    assert!(asked(&did("sued")).contains("court") && !asked(&did("sued")).contains("track"));
    assert!(asked(&court("judged")).contains("track") && asked(&court("judged")).contains("at-home"));
    assert!(asked(&did("settled")).contains("confirm") && asked(&did("reported")).contains("report"));
}

/// The ids of the limits that run, of these.
fn of<'a>(case: &Case, today: Date, ids: &[&'a str]) -> Vec<&'a str> {
    let all = on(case, today);
    ids.iter().copied().filter(|id| all.iter().any(|it| it.limit.id == *id)).collect()
}

#[test]
fn each_step_in_court_has_its_own_limits() {
    let ids = [
        "file-case",
        "prepay-fee",
        "send-copy",
        "defence",
        "notice-service",
        "notice-service-foreign",
        "evid-small",
        "evid-summary",
        "evid-ordinary",
        "trial-small",
        "trial-summary",
        "trial-ordinary",
        "appeal-judgment",
        "appeal-ruling",
        "appeal-no-domicile",
        "retrial",
        "enforce-apply",
        "enforce-notice",
    ];
    let runs = |case: &Case| of(case, TODAY, &ids);
    assert_eq!(runs(&court("waiting")), ["file-case"]);
    assert_eq!(runs(&step("fee-due", "2026-11-20")), ["prepay-fee"]);
    assert_eq!(runs(&court("docketed").with("track", "small")), ["send-copy", "trial-small"]);
    assert_eq!(runs(&court("docketed").with("track", NOT_KNOWN)), ["send-copy", "trial-summary"]);
    assert_eq!(runs(&court("served").with("track", "summary")), ["defence", "trial-summary"]);
    assert_eq!(runs(&court("announced").with("track", "ordinary")), ["notice-service", "trial-ordinary"]);
    // Who cannot say which procedure it is is given the shortest time for evidence.
    assert_eq!(runs(&court("evidence-due").with("track", NOT_KNOWN)), ["evid-small", "trial-summary"]);
    assert_eq!(runs(&court("evidence-due").with("track", "ordinary")), ["evid-ordinary", "trial-ordinary"]);
    assert_eq!(runs(&court("judged").with("track", "small")), [] as [&str; 0]);
    assert_eq!(runs(&court("judged").with("track", "ordinary").with("at-home", true)), ["appeal-judgment"]);
    assert_eq!(runs(&court("judged").with("track", "ordinary").with("at-home", false)), ["appeal-no-domicile"]);
    assert_eq!(runs(&court("ruled").with("at-home", NOT_KNOWN)), ["appeal-ruling"]);
    assert_eq!(runs(&court("final")), ["retrial", "enforce-apply"]);
    assert_eq!(runs(&court("enforcing")), ["enforce-notice"]);
}

#[test]
fn enforcement_is_counted_from_the_last_day_to_pay_or_from_when_it_took_effect() {
    let start = |case: &Case| running(case, "enforce-apply").unwrap().start;
    let last = step("final", "2026-11-02");
    assert_eq!(start(&last), None);
    asks(&last, "enforce-apply", &["pay-by"]);
    assert_eq!(start(&last.clone().with("pay-by", NOT_KNOWN)), Some(day("2026-11-02")));
    assert_eq!(start(&last.with("pay-by", "2026-11-20")), Some(day("2026-11-20")));
    // An award says by when to pay; the day it came is no substitute.
    let award = road("arbitration", "arb", "award", "2026-11-02");
    assert_eq!(start(&award.clone().with("pay-by", NOT_KNOWN)), None);
    assert_eq!(start(&award.with("pay-by", "2026-11-12")), Some(day("2026-11-12")));
}

#[test]
fn what_was_missed_for_a_reason_can_still_be_excused() {
    // Fifteen days from 2 November 2026 end on the 17th.
    let judged = step("judged", "2026-11-02").with("track", "summary").with("at-home", true);
    let excused = |case: &Case, today: &str| of(case, day(today), &["excuse-delay"]).len();
    assert_eq!((excused(&judged, "2026-11-17"), excused(&judged, "2026-11-18")), (0, 1));
    assert_eq!(excused(&judged.clone().with("blocked", false), "2026-11-18"), 0);
    // Who lives abroad has thirty days, and has missed nothing yet.
    assert_eq!(excused(&judged.with("at-home", false), "2026-11-18"), 0);
    assert_eq!(excused(&step("ruled", "2026-11-02").with("at-home", true), "2026-11-13"), 1);
    assert_eq!(excused(&step("fee-due", "2026-11-02"), "2026-11-09"), 0);
    assert_eq!(excused(&step("fee-due", "2026-11-02"), "2026-11-10"), 1);
}

#[test]
fn an_obstacle_in_the_last_six_months_leaves_six_more() {
    // The last six months before 5 February 2027 begin on 5 August 2026.
    let knew = |on: &str| phone().with("ordered", "2023-12-01").with("received", "2023-12-04").with("knew", on);
    let asks = |today: &str| of(&knew("2024-02-05"), day(today), &["limitation-suspend-tail"]).len();
    assert_eq!((asks("2026-08-04"), asks("2026-08-05")), (0, 1));
    let blocked = knew("2024-02-05").with("blocked", true);
    let tail = |until: &str| running(&blocked.clone().with("free-again", until), "limitation-suspend-tail");
    assert_eq!(tail("2026-08-04"), None);
    assert_eq!(tail("2026-08-05").unwrap().start, Some(day("2026-08-05")));
    assert_eq!(running(&knew("2024-02-05").with("blocked", false), "limitation-suspend-tail"), None);
    // A demand that started the three years anew leaves nothing to suspend.
    let demanded = blocked.with("steps", ["to-seller"]).with("demanded", "2026-11-02");
    assert_eq!(running(&demanded, "limitation-suspend-tail"), None);
}

#[test]
fn twenty_years_matter_only_to_who_noticed_late() {
    let knew = |on: &str| phone().with("ordered", "2021-03-01").with("received", "2021-03-05").with("knew", on);
    assert_eq!(running(&knew("2024-03-05"), "limitation-max"), None);
    assert_eq!(running(&knew("2024-03-06"), "limitation-max").unwrap().end.unwrap().last, day("2041-03-05"));
}

#[test]
fn reconsideration_goes_on_by_itself_when_nobody_answers() {
    // Five working days from 6 July 2026 end on the 13th; sixty days from there on 11 September.
    let asked = road("reconsideration", "recon", "asked", "2026-07-06");
    let ids = ["recon-check", "recon-decide", "admin-sue-after-recon"];
    assert_eq!(of(&asked, day("2026-07-13"), &ids), ["recon-check"]);
    assert_eq!(of(&asked, day("2026-07-14"), &ids), ["recon-check", "recon-decide"]);
    assert_eq!(of(&asked, day("2026-09-11"), &ids), ["recon-check", "recon-decide"]);
    assert_eq!(of(&asked, day("2026-09-12"), &ids), ids);
    let sue = on(&asked, day("2026-09-12")).into_iter().find(|it| it.limit.id == "admin-sue-after-recon").unwrap();
    // Fifteen days: 26 September, a day off, and so on the 28th.
    assert_eq!((sue.start, sue.end.unwrap().last), (Some(day("2026-09-11")), day("2026-09-28")));
}

#[test]
fn a_refusal_can_be_taken_to_court_at_once_only_since_july_2026() {
    let refused = |on: &str| did("complained").with("complained-on", on).with("complaint", "refused");
    let refused = |on: &str| refused(on).with("complaint-news", on);
    let ids = ["recon-apply", "admin-sue-direct"];
    assert_eq!(of(&refused("2026-06-30"), TODAY, &ids), ["recon-apply"]);
    assert_eq!(of(&refused("2026-07-01"), TODAY, &ids), ids);
    // Silence has to be reconsidered first, and whoever asked for that is past both.
    let silent = did("complained").with("complained-on", "2026-07-01");
    assert_eq!(of(&silent, TODAY, &ids), ["recon-apply"]);
    let both = refused("2026-07-01").with("steps", ["complained", "elsewhere"]).with("roads", ["reconsideration"]);
    assert_eq!(of(&both, TODAY, &ids), [] as [&str; 0]);
}

#[test]
fn an_award_before_march_2026_is_kept_by_the_strict_time_and_both_are_shown() {
    let award = |on: &str| road("arbitration", "arb", "award", on);
    let ids = ["arb-setaside", "old-arb-setaside"];
    assert_eq!(of(&award("2026-02-28"), TODAY, &ids), ids);
    assert_eq!(of(&award("2026-03-01"), TODAY, &ids), ["arb-setaside"]);
    let last = |id: &str| running(&award("2026-02-28"), id).unwrap().end.unwrap().last;
    assert_eq!((last("arb-setaside"), last("old-arb-setaside")), (day("2026-05-28"), day("2026-08-28")));
}

#[test]
fn a_dispute_about_charges_has_five_months_and_who_cannot_say_is_shown_both() {
    let told = |fees: Answer| road("telecom", "telecom", "company", "2026-11-16").with("telecom-fees", fees);
    let ids = ["telecom-fee-limit", "telecom-other-limit"];
    assert_eq!(of(&told(Answer::YesNo(true)), TODAY, &ids), ["telecom-fee-limit"]);
    assert_eq!(of(&told(Answer::YesNo(false)), TODAY, &ids), ["telecom-other-limit"]);
    assert_eq!(of(&told(NOT_KNOWN), TODAY, &ids), ids);
}

#[test]
fn a_prepaid_card_can_be_given_back_in_seven_days_since_may_2025() {
    let paid = |on: &str| prepaid().with("ordered", on);
    assert_eq!(running(&paid("2025-04-30"), "prepaid-7"), None);
    assert_eq!(running(&paid("2025-05-01"), "prepaid-7").unwrap().start, Some(day("2025-05-01")));
}

#[test]
fn one_does_not_ask_for_receipt_where_nothing_is_received() {
    for problem in ["prepaid", "travel", "minor", "platform", "privacy", "not-delivered"] {
        let told = case().with("problem", [problem]).with("ordered", "2026-11-02").with("knew", NOT_KNOWN);
        let it = running(&told, "limitation-general").unwrap();
        assert_eq!((it.start, it.missing.len()), (Some(day("2026-11-02")), 0), "{problem}");
    }
}

#[test]
fn guaranteed_goods_have_their_own_days() {
    let ids =
        ["sanbao-return-7", "sanbao-exchange-15", "car-7", "car-60", "car-2y", "car-3y", "car-answer", "quality-7"];
    let runs = |kind: &str| of(&phone().with("durable-kind", kind), TODAY, &ids);
    assert_eq!(runs("catalogue"), ["sanbao-return-7", "sanbao-exchange-15"]);
    assert_eq!(runs("car"), ["car-7", "car-60", "car-2y", "car-3y"]);
    assert_eq!(runs("ebike"), ["quality-7"]);
    assert_eq!(of(&phone(), TODAY, &ids), ["quality-7"]);
    // The rules on cars are of 2022.
    let bought = |on: &str| phone().with("durable-kind", "car").with("ordered", on);
    assert_eq!(running(&bought("2021-12-31"), "car-2y"), None);
    assert!(running(&bought("2022-01-01"), "car-2y").is_some());
}

#[test]
fn carriage_by_air_has_two_years_and_the_notice_of_july_2026() {
    let flown = |on: &str| trip().with("travel-kind", "flight").with("flight-on", on);
    let ids = ["air-limitation", "limitation-general", "baggage-damage-notice", "baggage-delay-notice"];
    assert_eq!(of(&flown("2026-07-01"), TODAY, &ids), ["air-limitation"]);
    let damaged = |on: &str| flown(on).with("flight-trouble", ["baggage"]).with("baggage", "damaged");
    assert_eq!(of(&damaged("2026-06-30"), TODAY, &ids), ["air-limitation"]);
    assert_eq!(of(&damaged("2026-07-01"), TODAY, &ids), ["air-limitation", "baggage-damage-notice"]);
    // Which text is cited follows the day of the flight; the two years are the same.
    let basis = |on: &str| running(&flown(on), "air-limitation").unwrap().basis.first().unwrap().instrument.id;
    assert_eq!((basis("2026-06-30"), basis("2026-07-01")), ("civil-aviation-law-old", "civil-aviation-law"));
    assert_eq!(of(&trip().with("travel-kind", "hotel"), TODAY, &ids), ["limitation-general"]);
}

#[test]
fn special_limits_stay_in_their_types() {
    let ids = ["tour-shopping", "minor-ratify", "postal-inquiry-domestic", "prepaid-7"];
    let tour = trip().with("travel-kind", "tour");
    assert_eq!(of(&tour.clone().with("tour-trouble", ["worse"]), TODAY, &ids), [] as [&str; 0]);
    assert_eq!(of(&tour.with("tour-trouble", ["shopping"]), TODAY, &ids), ["tour-shopping"]);
    let child = |age: &str| case().with("problem", ["minor"]).with("steps", ["to-seller"]).with("child-age", age);
    assert_eq!(of(&child("under-8"), TODAY, &ids), [] as [&str; 0]);
    assert_eq!(of(&child("under-18"), TODAY, &ids), ["minor-ratify"]);
    let sent = |by: &str| case().with("problem", ["parcel"]).with("parcel-whose", "sent").with("parcel-by", by);
    assert_eq!(of(&sent("courier"), TODAY, &ids), [] as [&str; 0]);
    assert_eq!(of(&sent("post-parcel"), TODAY, &ids), ["postal-inquiry-domestic"]);
    assert_eq!(of(&prepaid(), TODAY, &ids), ["prepaid-7"]);
    let told_in_time = prepaid().with("notified", "2026-11-09");
    assert_eq!(of(&told_in_time, TODAY, &ids), ["prepaid-7"]);
    assert_eq!(of(&told_in_time.with("tried-before", true), TODAY, &ids), [] as [&str; 0]);
    assert_eq!(of(&prepaid().with("card-kind", "multi"), TODAY, &ids), [] as [&str; 0]);
}
