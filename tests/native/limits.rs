//! Every time limit: what starts it, how long it is, both sides of its last day, what is asked to start it, and what
//! it never does.

use weiquan::{
    content::{LAW, holidays::CALENDAR},
    domain::{
        assess::assess,
        calendar::{Length, Mark, Roll},
        date::Date,
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

/// Each limit, a case that starts it, its event, its last day and its safe day.
fn table() -> Vec<(&'static str, Case, &'static str, &'static str, &'static str)> {
    let complained = did("complained").with("complained-on", "2026-11-09");
    let report = did("reported").with("reported-on", "2026-11-16");
    let live = phone().with("channel", "live");
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
        ("file-case", did("sued").with("sued-on", "2026-11-18"), "2026-11-18", "2026-11-25", "2026-11-25"),
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
        assert!(it.missing.is_empty(), "{id} still asks");
    }
    // Every limit is in the table but those of which nobody is told the start.
    let tested: Vec<_> =
        table().iter().map(|it| it.0).chain(["old-45wd", "old-report-notice", "limitation-before-2021"]).collect();
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
        assert_eq!(it.confidence == Confidence::High, it.id != "odr", "{}", it.id);
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
    asks(&did("sued"), "file-case", &["sued-on"]);
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
    assert_eq!(running(&phone().with("return-kind", "made-to-order"), "seven-day-return"), None);
    assert!(running(&phone().with("return-kind", NOT_KNOWN), "seven-day-return").is_some());
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
