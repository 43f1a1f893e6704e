//! Figures: every number with a unit in the prose is one that the engine or a provision cited beside it has. Typing one
//! by hand that nothing proves is a fault; all faults are reported at once.

use std::collections::BTreeSet;

use weiquan::{
    content::{LAW, changes::CHANGES, chapters::CHAPTERS, excuses::GROUPS, law, myths::MYTHS},
    domain::{
        calendar::Length,
        date::Date,
        law::Provision,
        markup::{self, Block, Inline},
    },
};

/// What a number counts. Days and working days are never the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Unit {
    WorkingDays,
    Days,
    Months,
    Years,
    Hours,
    Yuan,
    Times,
    Percent,
}

/// A number with its unit; yuan in whole yuan.
type Figure = (u64, Unit);

/// How the units are written, the longer ones first.
const UNITS: &[(&str, u64, Unit)] = &[
    ("个工作日", 1, Unit::WorkingDays),
    ("工作日", 1, Unit::WorkingDays),
    ("个月", 1, Unit::Months),
    ("小时", 1, Unit::Hours),
    ("万元", 10_000, Unit::Yuan),
    ("日", 1, Unit::Days),
    ("天", 1, Unit::Days),
    ("年", 1, Unit::Years),
    ("元", 1, Unit::Yuan),
    ("倍", 1, Unit::Times),
    ("%", 1, Unit::Percent),
];

/// Names of rights, not counts: where the count itself is told, it stands in Arabic numerals.
const NAMES: &[&str] = &["七日无理由", "七日退货", "七天", "三倍", "十倍", "一天", "第二天"];

/// Figures that no provision sets, each with why it may stand.
const NOT_LEGAL: &[(&str, &str)] = &[
    ("法律规定24小时内处理", "what a shop says, and the line denies"),
    ("除夕和5月2日", "days off, which the calendar has"),
    ("再拿提前5日说违法", "a rule that is gone, and the line says so"),
    ("告知立不立案的5个工作日没有了", "a rule that is gone, and the line says so"),
    ("“提前五日”已经删了", "a rule that is gone, and the line says so"),
    ("2026年7月征求意见", "a draft: it is no provision of ours"),
    ("**12月1日**，食品安全法修正", "the amendment's day; what we cite of that law it left alone"),
];

/// What a text says in figures: counts and days.
#[derive(Debug, Default, PartialEq, Eq)]
struct Figures {
    counts: BTreeSet<Figure>,
    dates: BTreeSet<(Option<u16>, u8, u8)>,
    years: BTreeSet<u16>,
}

/// A run of digits at the start, with what follows it: Arabic with commas, or one Chinese numeral up to twenty.
fn number(text: &str) -> Option<(u64, &str)> {
    let end = text.find(|it: char| !it.is_ascii_digit() && it != ',').unwrap_or(text.len());
    if 0 < end {
        return text[..end].replace(',', "").parse().ok().map(|it| (it, &text[end..]));
    }
    let chinese = ["十五", "十", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九"];
    let values = [15, 10, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9];
    chinese.iter().zip(values).find_map(|(it, value)| text.strip_prefix(it).map(|rest| (value, rest)))
}

fn unit(text: &str) -> Option<(u64, Unit, &str)> {
    UNITS.iter().find_map(|(word, by, unit)| text.strip_prefix(word).map(|rest| (*by, *unit, rest)))
}

/// Every figure of a text.
fn figures(text: &str) -> Figures {
    let mut text = text.to_owned();
    for name in NAMES {
        text = text.replace(name, "");
    }
    let mut found = Figures::default();
    let mut rest = text.as_str();
    let mut after_number = false;
    let mut span: Option<u64> = None;
    while let Some(first) = rest.chars().next() {
        let next = &rest[first.len_utf8()..];
        let Some((value, after)) = number(rest).filter(|_| !after_number) else {
            after_number = first.is_ascii_digit();
            rest = next;
            continue;
        };
        // 2026年4月15日, 4月15日, 2026年.
        if let Some((date, after)) = date(value, after) {
            match date {
                (Some(year), None) => drop(found.years.insert(year)),
                (year, Some((month, day))) => drop(found.dates.insert((year, month, day))),
                (None, None) => {}
            }
            rest = after;
            continue;
        }
        // 10至15日: both are days.
        if let Some(after) = after.strip_prefix('至') {
            span = Some(value);
            rest = after;
            continue;
        }
        if let Some((by, unit, after)) = unit(after) {
            found.counts.insert((value * by, unit));
            found.counts.extend(span.take().map(|it| (it * by, unit)));
            rest = after;
        } else {
            span = None;
            rest = after;
        }
    }
    found
}

/// A day or a year that begins with this number.
#[expect(clippy::type_complexity, reason = "year, month and day, as far as they are written")]
fn date(value: u64, after: &str) -> Option<((Option<u16>, Option<(u8, u8)>), &str)> {
    let short = |it: u64| u8::try_from(it).ok();
    let month_day = |month: u64, after: &'_ str| -> Option<((u8, u8), usize)> {
        let rest = after.strip_prefix('月')?;
        let (day, rest) = number(rest)?;
        let rest = rest.strip_prefix('日')?;
        Some(((short(month)?, short(day)?), after.len() - rest.len()))
    };
    if let Some((it, length)) = month_day(value, after) {
        return Some(((None, Some(it)), &after[length..]));
    }
    if !(1900..2100).contains(&value) {
        return None;
    }
    let year = u16::try_from(value).ok()?;
    let rest = after.strip_prefix('年')?;
    if let Some((month, after)) = number(rest)
        && let Some((it, length)) = month_day(month, after)
    {
        return Some(((Some(year), Some(it)), &after[length..]));
    }
    Some(((Some(year), None), rest))
}

/// What a provision proves: the figures of its own words, the days of its force, and the limits that rest on it.
fn proven(them: &[&Provision]) -> Figures {
    let mut all = Figures::default();
    let mut add = |text: &str| {
        let more = figures(text);
        all.counts.extend(more.counts);
        all.dates.extend(more.dates);
        all.years.extend(more.years);
    };
    for it in them {
        for text in [it.gist, it.burden, it.exceptions, it.instrument.number] {
            add(text);
        }
    }
    let limits: Vec<_> = LAW.limits.iter().filter(|it| it.basis.iter().any(|it| them.contains(it))).collect();
    for it in &limits {
        add(it.effect);
        add(it.over);
    }
    all.counts.extend(limits.iter().map(|it| match it.length {
        Length::Days(n) => (u64::from(n), Unit::Days),
        Length::WorkingDays(n) => (u64::from(n), Unit::WorkingDays),
        Length::Months(n) => (u64::from(n), Unit::Months),
        Length::Years(n) => (u64::from(n), Unit::Years),
    }));
    let spans = them.iter().flat_map(|it| [it.in_force, it.instrument.in_force]);
    let days = spans.flat_map(|it| [Some(it.from), it.until.map(|it| it.plus_days(1))]).flatten();
    for it in days.collect::<Vec<Date>>() {
        all.years.insert(it.year());
        all.dates.insert((Some(it.year()), it.month(), it.day()));
        all.dates.insert((None, it.month(), it.day()));
    }
    all
}

/// The lines of a text that are read as one thing: a paragraph, an item, a line of a callout.
fn lines(text: &str) -> Vec<Vec<Inline>> {
    let lines = markup::parse(text).into_iter().flat_map(|block| match block {
        Block::Heading { .. } => Vec::new(),
        Block::Paragraph(line) => vec![line],
        Block::List { items, .. } => items,
        Block::Callout { text, .. } => text,
    });
    lines.collect()
}

/// The words of a line as they are read; what is strong keeps its marks.
fn spoken(line: &[Inline]) -> String {
    let words = line.iter().map(|it| match it {
        Inline::Text(it) | Inline::Link { text: it, .. } => it.clone(),
        Inline::Strong(it) => format!("**{it}**"),
        Inline::Cite { .. } => String::new(),
    });
    words.collect()
}

/// The provisions that a line cites.
fn cited(line: &[Inline]) -> Vec<&'static Provision> {
    let cited = line.iter().filter_map(|it| match it {
        Inline::Cite { instrument, article, paragraph } => law::find(instrument, *article, *paragraph),
        _ => None,
    });
    cited.collect()
}

/// The figures of a line that nothing cited in it proves.
fn unproven(line: &[Inline]) -> Vec<String> {
    unproven_beside(&spoken(line), &cited(line))
}

/// The figures of these words that none of these provisions proves.
fn unproven_beside(words: &str, cited: &[&Provision]) -> Vec<String> {
    let words = NOT_LEGAL.iter().fold(words.to_owned(), |words, (phrase, _)| words.replace(phrase, ""));
    let (said, proven) = (figures(&words), proven(cited));
    let mut faults = Vec::new();
    faults.extend(said.counts.difference(&proven.counts).map(|it| format!("{} {:?}", it.0, it.1)));
    faults.extend(said.dates.difference(&proven.dates).map(|it| format!("{it:?}")));
    faults.extend(said.years.difference(&proven.years).map(|it| format!("year {it}")));
    faults.into_iter().map(|it| format!("{it} in: {words}")).collect()
}

/// The citations of a line that are not in force on the day the law was checked, where the line does not say so: that
/// a rule is old, or from which day it will hold.
fn out_of_force(line: &[Inline]) -> Vec<String> {
    let said = spoken(line);
    let wrong = cited(line).into_iter().filter(|it| {
        let begins = figures(&said).dates.contains(&(
            Some(it.in_force.from.year()),
            it.in_force.from.month(),
            it.in_force.from.day(),
        ));
        let over = it.in_force.until.is_some_and(|last| last < LAW.checked_on);
        over && !said.contains('旧') || LAW.checked_on < it.in_force.from && !begins
    });
    wrong.map(|it| format!("{}/{} is not in force: {said}", it.instrument.id, it.article)).collect()
}

#[test]
fn what_is_cited_is_in_force_or_said_not_to_be() {
    let faults = CHAPTERS.iter().flat_map(|it| lines(it.text)).flat_map(|it| out_of_force(&it));
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    let faults = |text| lines(text).iter().flat_map(|it| out_of_force(it)).count();
    assert_eq!(faults("谈不成就终止。〔samr-20-old/21〕"), 1);
    assert_eq!(faults("旧规则：谈不成就终止。〔samr-20-old/21〕"), 0);
    assert_eq!(faults("商标法新修订。〔trademark-law-2026/0〕"), 1);
}

#[test]
fn every_figure_of_an_answer_is_proven_beside_it() {
    let myths = MYTHS.iter().flat_map(|it| [it.truth, it.instead].map(|words| (it.id, words, it.basis.to_vec())));
    let excuses = GROUPS.iter().flat_map(|it| it.excuses).flat_map(|it| {
        let limits = it.limits.iter().flat_map(|it| it.basis);
        let basis: Vec<&Provision> = it.basis.iter().chain(limits).copied().collect();
        [it.right, it.wrong, it.reply].map(|words| (it.id, words, basis.clone()))
    });
    let changes = CHANGES.iter().map(|it| (it.id, it.effect, [it.basis, it.was].concat()));
    let faults = myths
        .chain(excuses)
        .chain(changes)
        .flat_map(|(id, words, basis)| unproven_beside(words, &basis).into_iter().map(move |it| format!("{id}: {it}")));
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "\n{} figures\n{}\n", faults.len(), faults.join("\n"));
}

#[test]
fn every_figure_of_a_chapter_is_proven_beside_it() {
    let faults = CHAPTERS.iter().flat_map(|chapter| {
        let lines = lines(chapter.text);
        lines.iter().flat_map(|it| unproven(it)).map(|it| format!("{}: {it}", chapter.slug)).collect::<Vec<_>>()
    });
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "\n{} figures\n{}\n", faults.len(), faults.join("\n"));
}

#[test]
fn no_exception_is_idle() {
    for (text, why) in NOT_LEGAL {
        let texts = CHAPTERS.iter().map(|it| it.text).chain(MYTHS.iter().map(|it| it.truth));
        let texts = texts.chain(CHANGES.iter().map(|it| it.effect));
        assert!(texts.into_iter().any(|it| it.contains(text)), "{text} stands nowhere");
        assert!(!why.is_empty(), "{text} has no reason");
    }
}

#[test]
fn figures_are_read_as_people_write_them() {
    let read = figures(
        "7个工作日，1万元以内50元，10至15日，3倍，三倍，2026年4月15日和7月1日，2013年修正，12315投诉，七日退货",
    );
    let counts = [(7, Unit::WorkingDays), (10_000, Unit::Yuan), (50, Unit::Yuan)];
    let counts = counts.into_iter().chain([(10, Unit::Days), (15, Unit::Days), (3, Unit::Times)]);
    assert_eq!(read.counts, counts.collect());
    assert_eq!(read.dates, [(Some(2026), 4, 15), (None, 7, 1)].into());
    assert_eq!(read.years, [2013].into());
}

#[test]
fn a_wrong_figure_is_found() {
    let faults = |text| lines(text).iter().flat_map(|it| unproven(it)).collect::<Vec<_>>();
    assert_eq!(faults("7日内退。〔crpl/25/1〕"), Vec::<String>::new());
    assert_eq!(faults("8日内退。〔crpl/25/1〕"), ["8 Days in: 8日内退。"]);
    assert_eq!(faults("7日内退。"), ["7 Days in: 7日内退。"]);
    assert_eq!(faults("7个工作日内退。〔crpl/25/1〕"), ["7 WorkingDays in: 7个工作日内退。"]);
}
