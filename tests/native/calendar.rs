//! The calendar: how periods are counted, how a last day off moves, and what a year not arranged yet leaves open.
//! A second counter, written day by day from plain lists, must agree with it everywhere.

#![expect(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use weiquan::{
    content::{LAW, holidays::CALENDAR},
    domain::{
        calendar::{Counted, End, Length, Mark, Reading, Rest, Roll},
        date::Date,
    },
};

/// Every day off of the arranged years, weekends within the runs included.
const OFF: &str = "
    2024-01-01 2024-02-10 2024-02-11 2024-02-12 2024-02-13 2024-02-14 2024-02-15 2024-02-16 2024-02-17 2024-04-04
    2024-04-05 2024-04-06 2024-05-01 2024-05-02 2024-05-03 2024-05-04 2024-05-05 2024-06-10 2024-09-15 2024-09-16
    2024-09-17 2024-10-01 2024-10-02 2024-10-03 2024-10-04 2024-10-05 2024-10-06 2024-10-07 2025-01-01 2025-01-28
    2025-01-29 2025-01-30 2025-01-31 2025-02-01 2025-02-02 2025-02-03 2025-02-04 2025-04-04 2025-04-05 2025-04-06
    2025-05-01 2025-05-02 2025-05-03 2025-05-04 2025-05-05 2025-05-31 2025-06-01 2025-06-02 2025-10-01 2025-10-02
    2025-10-03 2025-10-04 2025-10-05 2025-10-06 2025-10-07 2025-10-08 2026-01-01 2026-01-02 2026-01-03 2026-02-15
    2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-02-21 2026-02-22 2026-02-23 2026-04-04 2026-04-05
    2026-04-06 2026-05-01 2026-05-02 2026-05-03 2026-05-04 2026-05-05 2026-06-19 2026-06-20 2026-06-21 2026-09-25
    2026-09-26 2026-09-27 2026-10-01 2026-10-02 2026-10-03 2026-10-04 2026-10-05 2026-10-06 2026-10-07
";

/// Weekend days on which people work.
const MAKEUP: &str = "
    2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12 2025-01-26 2025-02-08
    2025-04-27 2025-09-28 2025-10-11 2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10
";

/// Public holidays on the day itself.
const STATUTORY: &str = "
    2024-01-01 2024-02-10 2024-02-11 2024-02-12 2024-04-04 2024-05-01 2024-06-10 2024-09-17 2024-10-01 2024-10-02
    2024-10-03 2025-01-01 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-04 2025-05-01 2025-05-02 2025-05-31
    2025-10-01 2025-10-02 2025-10-03 2025-10-06 2026-01-01 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-04-05
    2026-05-01 2026-05-02 2026-06-19 2026-09-25 2026-10-01 2026-10-02 2026-10-03 2027-01-01 2027-02-05 2027-02-06
    2027-02-07 2027-02-08 2027-04-05 2027-05-01 2027-05-02 2027-06-09 2027-09-15 2027-10-01 2027-10-02 2027-10-03
    2028-01-01 2028-01-25 2028-01-26 2028-01-27 2028-01-28 2028-04-04 2028-05-01 2028-05-02 2028-05-28 2028-10-01
    2028-10-02 2028-10-03 2029-01-01 2029-02-12 2029-02-13 2029-02-14 2029-02-15 2029-04-04 2029-05-01 2029-05-02
    2029-06-16 2029-09-22 2029-10-01 2029-10-02 2029-10-03 2030-01-01 2030-02-02 2030-02-03 2030-02-04 2030-02-05
    2030-04-05 2030-05-01 2030-05-02 2030-06-05 2030-09-12 2030-10-01 2030-10-02 2030-10-03
";

/// 除夕, 清明, 端午 and 中秋 of the years not arranged yet.
const LUNAR: [[&str; 4]; 4] = [
    ["2027-02-05", "2027-04-05", "2027-06-09", "2027-09-15"],
    ["2028-01-25", "2028-04-04", "2028-05-28", "2028-10-03"],
    ["2029-02-12", "2029-04-04", "2029-06-16", "2029-09-22"],
    ["2030-02-02", "2030-04-05", "2030-06-05", "2030-09-12"],
];

const LENGTHS: [Length; 13] = [
    Length::Days(7),
    Length::Days(15),
    Length::Days(30),
    Length::Days(60),
    Length::Days(90),
    Length::WorkingDays(3),
    Length::WorkingDays(7),
    Length::WorkingDays(10),
    Length::WorkingDays(15),
    Length::Months(6),
    Length::Years(1),
    Length::Years(2),
    Length::Years(3),
];

const ROLLS: [Roll; 3] = [Roll::RestDay, Roll::Holiday, Roll::None];

fn day(text: &str) -> Date {
    text.parse().unwrap_or_else(|_| panic!("no such day: {text}"))
}

fn days(list: &str) -> BTreeSet<Date> {
    list.split_whitespace().map(day).collect()
}

fn end(start: &str, length: Length, roll: Roll) -> End {
    CALENDAR.end(day(start), length, roll)
}

/// What the second counter knows about one day.
#[expect(clippy::struct_excessive_bools, reason = "each is one list of days")]
struct Plain {
    date: Date,
    weekend: bool,
    makeup: bool,
    arranged: bool,
    statutory: bool,
    moving: bool,
}

impl Plain {
    fn off(&self, reading: Reading) -> bool {
        if self.statutory {
            return true;
        }
        match reading {
            Reading::Earliest if self.moving => false,
            Reading::Latest if self.moving => true,
            _ => self.arranged || (self.weekend && !self.makeup),
        }
    }

    fn blocks(&self, roll: Roll, reading: Reading) -> bool {
        match roll {
            Roll::None => false,
            Roll::RestDay => self.off(reading),
            Roll::Holiday if self.moving && !self.statutory => reading == Reading::Latest,
            Roll::Holiday => self.statutory || self.arranged,
        }
    }
}

/// Day by day from a Monday on, never asking the calendar.
struct Almanac {
    days: Vec<Plain>,
    place: BTreeMap<Date, usize>,
}

impl Almanac {
    fn new() -> Self {
        let (off, makeup, statutory) = (days(OFF), days(MAKEUP), days(STATUTORY));
        let mut moving: BTreeSet<Date> = BTreeSet::new();
        let mut around = |middle: &str, before: i32, after: i32| {
            moving.extend((-before..=after).map(|it| day(middle).plus_days(it)));
        };
        for [eve, qingming, dragon_boat, mid_autumn] in LUNAR {
            let year = eve.split_once('-').map_or("", |it| it.0);
            around(&format!("{year}-01-01"), 3, 3);
            // 正月十五 is fifteen days after 除夕.
            around(eve, 3, 15);
            for middle in [qingming, dragon_boat, mid_autumn] {
                around(middle, 3, 3);
            }
            around(&format!("{year}-04-25"), 0, 17);
            around(&format!("{year}-09-19"), 0, 26);
        }
        // Later years: the holidays can fall nowhere else, wherever the moon puts them.
        for year in 2031..=2049 {
            for (middle, before, after) in [
                ("01-01", 3, 3),
                ("01-17", 0, 50),
                ("03-08", 0, 0),
                ("04-01", 0, 8),
                ("04-25", 0, 17),
                ("05-24", 0, 36),
                ("09-03", 0, 42),
            ] {
                around(&format!("{year}-{middle}"), before, after);
            }
        }
        let lengths =
            |year: u16| [31, if year.is_multiple_of(4) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let mut all = Vec::new();
        // 2024 began on a Monday.
        for year in 2024..=2048 {
            for (month, last) in (1..).zip(lengths(year)) {
                for number in 1..=last {
                    let date = Date::new(year, month, number);
                    all.push(Plain {
                        date,
                        weekend: matches!(all.len() % 7, 5 | 6),
                        makeup: makeup.contains(&date),
                        arranged: off.contains(&date),
                        statutory: statutory.contains(&date),
                        moving: moving.contains(&date),
                    });
                }
            }
        }
        let place = all.iter().enumerate().map(|(at, it)| (it.date, at)).collect();
        Self { days: all, place }
    }

    fn nominal(&self, start: Date, length: Length, reading: Reading) -> usize {
        let from = self.place[&start];
        match length {
            Length::Days(n) => from + usize::from(n),
            Length::WorkingDays(n) => {
                let mut left = n;
                let mut at = from;
                while 0 < left {
                    at += 1;
                    left -= u16::from(!self.days[at].off(reading));
                }
                at
            }
            Length::Months(n) => self.months_later(start, n),
            Length::Years(n) => self.months_later(start, n * 12),
        }
    }

    fn months_later(&self, start: Date, months: u16) -> usize {
        let (mut year, mut month) = (start.year(), start.month());
        for _ in 0..months {
            (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        }
        let number = (1..=start.day()).rev().find(|it| Date::checked(year, month, *it).is_some());
        self.place[&Date::new(year, month, number.expect("every month has a first day"))]
    }

    fn last(&self, start: Date, length: Length, roll: Roll, reading: Reading) -> Date {
        let mut at = self.nominal(start, length, reading);
        while self.days[at].blocks(roll, reading) {
            at += 1;
        }
        self.days[at].date
    }
}

#[test]
fn the_lists_and_the_calendar_know_the_same_days() {
    for plain in Almanac::new().days {
        let date = plain.date;
        assert_eq!(CALENDAR.is_moving(date), plain.moving, "{date}");
        for reading in [Reading::Expected, Reading::Earliest, Reading::Latest] {
            assert_eq!(CALENDAR.rest(date, reading).is_some(), plain.off(reading), "{date} {reading:?}");
        }
        assert_eq!(CALENDAR.is_makeup(date), plain.makeup, "{date}");
        assert!(!plain.makeup || plain.weekend, "{date} is a makeup day but no weekend day");
        assert_eq!(date.weekday().is_weekend(), plain.weekend, "{date}");
    }
}

#[test]
fn years_have_no_hole_and_only_published_ones_have_an_arrangement() {
    for (year, expected) in CALENDAR.years.iter().zip(2024..) {
        assert_eq!(year.year, expected);
        assert_eq!(year.published, !year.off.is_empty());
        assert_eq!(year.published, year.year <= CALENDAR.last_published());
        let in_year = |it: &Date| it.year() == year.year;
        assert!(year.makeup.iter().all(in_year) && year.statutory.iter().all(|(_, it)| in_year(it)));
        assert!(year.off.iter().all(|(_, from, to)| in_year(from) && in_year(to) && from <= to));
        // 13 public holidays since 2025; in 2028 中秋 falls on one of the three days of 国庆.
        let holidays = match year.year {
            2024 => 11,
            2028 => 12,
            _ => 13,
        };
        assert_eq!(year.statutory.len(), holidays, "{expected}");
    }
    assert_eq!(CALENDAR.last_published(), 2026);
}

#[test]
fn worked_examples() {
    for (start, last) in [
        ("2026-09-18", "2026-09-29"),
        ("2026-09-28", "2026-10-13"),
        ("2026-02-13", "2026-03-02"),
        ("2026-04-30", "2026-05-13"),
    ] {
        assert_eq!(end(start, Length::WorkingDays(7), Roll::None).last, day(last), "7 working days from {start}");
    }
    let month = end("2026-12-03", Length::Days(30), Roll::RestDay);
    assert_eq!(month.nominal, day("2027-01-02"));
    assert_eq!(month.last, day("2027-01-04"));
    assert_eq!(month.safe, day("2026-12-28"));
    // 2 January, a Saturday, may become a working day; the 5th is the first that no arrangement can take off.
    assert_eq!(month.provisional, Some((day("2027-01-02"), day("2027-01-05"))));
}

#[test]
fn months_end_where_the_month_ends() {
    for (start, length, nominal) in [
        ("2024-02-29", Length::Years(3), "2027-02-28"),
        ("2024-02-29", Length::Years(1), "2025-02-28"),
        ("2024-08-31", Length::Months(6), "2025-02-28"),
        ("2023-08-31", Length::Months(6), "2024-02-29"),
        ("2025-08-30", Length::Months(6), "2026-02-28"),
        ("2026-08-15", Length::Months(6), "2027-02-15"),
    ] {
        assert_eq!(end(start, length, Roll::None).last, day(nominal), "{start} {length:?}");
    }
    // 2027-02-28 is a Sunday: the Monday after it.
    assert_eq!(end("2024-02-29", Length::Years(3), Roll::RestDay).last, day("2027-03-01"));
    assert_eq!(end("2024-02-29", Length::Years(3), Roll::Holiday).last, day("2027-02-28"));
}

#[test]
fn rolls_differ_on_weekends_and_on_arranged_days() {
    // A plain Sunday: civil periods move on, those of order 121 do not.
    assert_eq!(end("2026-11-08", Length::Days(7), Roll::RestDay).last, day("2026-11-16"));
    let plain = end("2026-11-08", Length::Days(7), Roll::Holiday);
    assert_eq!((plain.last, plain.strict), (day("2026-11-15"), day("2026-11-15")));
    // 5 October 2026 is off by arrangement but no public holiday: the two readings part.
    let arranged = end("2026-09-28", Length::Days(7), Roll::Holiday);
    assert_eq!((arranged.strict, arranged.last), (day("2026-10-05"), day("2026-10-08")));
    // 1 October is one: both move.
    let holiday = end("2026-09-24", Length::Days(7), Roll::Holiday);
    assert_eq!((holiday.strict, holiday.last), (day("2026-10-04"), day("2026-10-08")));
    assert_eq!(end("2026-09-24", Length::Days(7), Roll::None).last, day("2026-10-01"));
    // A makeup Saturday is a working day: 2026-10-10.
    assert_eq!(end("2026-10-03", Length::Days(7), Roll::RestDay).last, day("2026-10-10"));
    assert_eq!(end("2026-10-03", Length::Days(7), Roll::RestDay).safe, day("2026-10-10"));
}

#[test]
fn a_second_counter_agrees_for_every_start() {
    let almanac = Almanac::new();
    // Every limit there is, each kind once, and what no limit has yet.
    let mut kinds: Vec<(Length, Roll)> = LENGTHS.into_iter().flat_map(|it| ROLLS.map(|roll| (it, roll))).collect();
    for limit in LAW.limits {
        if !kinds.contains(&(limit.length, limit.roll)) {
            kinds.push((limit.length, limit.roll));
        }
    }
    let mut at = day("2024-01-01");
    let mut counted = 0;
    while at <= day("2027-12-31") {
        for (length, roll) in &kinds {
            check(&almanac, at, *length, *roll);
            counted += 1;
        }
        at = at.plus_days(1);
    }
    eprintln!("{} limits in {} kinds, {counted} counts", LAW.limits.len(), kinds.len());
}

fn check(almanac: &Almanac, start: Date, length: Length, roll: Roll) {
    let it = CALENDAR.end(start, length, roll);
    let case = format!("{start} {length:?} {roll:?}: {it:?}");
    let nominal = almanac.days[almanac.nominal(start, length, Reading::Expected)].date;
    assert_eq!(it.nominal, nominal, "{case}");
    assert_eq!(it.last, almanac.last(start, length, roll, Reading::Expected), "{case}");
    let earliest = almanac.last(start, length, roll, Reading::Earliest);
    let latest = almanac.last(start, length, roll, Reading::Latest);
    assert_eq!(it.provisional, (earliest != latest).then_some((earliest, latest)), "{case}");
    assert!(earliest <= it.last && it.last <= latest, "{case}");
    assert!(start < it.safe && it.safe <= earliest, "{case}");
    assert!(it.nominal <= it.strict && it.strict <= it.last, "{case}");
    check_strip(&CALENDAR.strip(start, length, roll), start, length, &it, &case);
}

fn check_strip(strip: &[Counted], start: Date, length: Length, end: &End, case: &str) {
    assert_eq!(strip.first().map(|it| (it.date, it.mark)), Some((start, Mark::Start)), "{case}");
    let (Length::Days(n) | Length::WorkingDays(n) | Length::Months(n) | Length::Years(n)) = length;
    assert_eq!(strip.last().map(|it| (it.date, it.mark)), Some((end.last, Mark::Last(n))), "{case}");
    let in_days = matches!(length, Length::Days(_) | Length::WorkingDays(_));
    let mut counted = if in_days { 0 } else { n - 1 };
    for pair in strip.windows(2) {
        let [before, it] = pair else { unreachable!() };
        if in_days || before.mark != Mark::Start {
            assert_eq!(before.date.plus_days(1), it.date, "{case}");
        }
        match it.mark {
            Mark::Start => panic!("only the first day is the start: {case}"),
            Mark::Day(number) | Mark::Moved(number, _) => {
                counted += 1;
                assert_eq!(number, counted, "{case}");
            }
            // Every skipped day has its reason, and it is the day's own.
            Mark::Skipped(why) => assert_eq!(CALENDAR.rest(it.date, Reading::Expected), Some(why), "{case}"),
            Mark::Last(number) => assert_eq!(number, counted + u16::from(end.last == end.nominal), "{case}"),
        }
        assert!(!it.makeup || CALENDAR.rest(it.date, Reading::Expected).is_none(), "{case}");
    }
}

#[test]
fn a_strip_says_why_each_day_is_skipped() {
    let strip = CALENDAR.strip(day("2026-09-18"), Length::WorkingDays(7), Roll::None);
    let marks: Vec<(u8, Mark, bool)> = strip.iter().map(|it| (it.date.day(), it.mark, it.makeup)).collect();
    let mid_autumn = Mark::Skipped(Rest::Holiday("中秋节"));
    assert_eq!(
        marks,
        [
            (18, Mark::Start, false),
            (19, Mark::Skipped(Rest::Weekend), false),
            (20, Mark::Day(1), true),
            (21, Mark::Day(2), false),
            (22, Mark::Day(3), false),
            (23, Mark::Day(4), false),
            (24, Mark::Day(5), false),
            (25, mid_autumn, false),
            (26, mid_autumn, false),
            (27, mid_autumn, false),
            (28, Mark::Day(6), false),
            (29, Mark::Last(7), false),
        ]
    );
    let moved = CALENDAR.strip(day("2026-11-08"), Length::Days(7), Roll::RestDay);
    let tail: Vec<Mark> = moved.iter().skip(6).map(|it| it.mark).collect();
    assert_eq!(tail, [Mark::Day(6), Mark::Moved(7, Rest::Weekend), Mark::Last(7)]);
}

#[test]
fn far_years_stay_usable() {
    // Years after the table know weekends, and the stretches in which the holidays can fall at all.
    let far = end("2030-07-15", Length::Years(3), Roll::RestDay);
    assert_eq!((far.last, far.safe, far.provisional), (day("2033-07-15"), day("2033-07-15"), None));
    let may = end("2030-05-02", Length::Years(3), Roll::RestDay);
    assert_eq!(may.safe, day("2033-04-22"));
    assert_eq!(may.provisional, Some((day("2033-05-02"), day("2033-05-13"))));
    // The end of all days neither loops nor overflows.
    assert_eq!(CALENDAR.end(Date::MAX, Length::Years(3), Roll::RestDay).last, Date::MAX);
}
