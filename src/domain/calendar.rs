//! Calendar: working days with 调休, how a last day off rolls, and the counting strip that shows both.

use super::date::Date;

/// One year's days off, as arranged by the State Council, or as far as the law itself fixes them.
#[derive(Debug)]
pub struct Year {
    /// The year.
    pub year: u16,
    /// Runs of days off, weekends within them included, each with its name. Unpublished years: empty.
    pub off: &'static [(&'static str, Date, Date)],
    /// Weekend days on which people work.
    pub makeup: &'static [Date],
    /// Public holidays on the day itself (全国年节及纪念日放假办法 2), with their names.
    pub statutory: &'static [(&'static str, Date)],
    /// Whether the arrangement is out. If not, every date that touches a [`Calendar::moving`] stretch is provisional.
    pub published: bool,
}

/// All years we know, and the stretches an arrangement not yet published may move. Days before the first year are
/// taken as they fall in the week: nothing that began so early still runs in working days.
#[derive(Debug)]
pub struct Calendar {
    /// The years, in order, without a hole.
    pub years: &'static [Year],
    /// Stretches around the holidays of unpublished years in which a day off may become a working day or the reverse.
    pub moving: &'static [(Date, Date)],
    /// The same for every year after the last of `years`.
    pub moving_later: &'static [(MonthDay, MonthDay)],
}

/// A month and a day of it, in any year.
pub type MonthDay = (u8, u8);

/// Which days to expect where the arrangement is not out yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Weekends and public holidays are off, nothing else.
    Expected,
    /// Every day that may become a working day does.
    Earliest,
    /// Every day that may be taken off is.
    Latest,
}

/// Why a day is not worked on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// A plain weekend day.
    Weekend,
    /// A holiday or a day of its arrangement, by name.
    Holiday(&'static str),
    /// A day that may be taken off once the arrangement is out.
    MayMove,
}

/// How a last day that is off moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Roll {
    /// To the next day that is not off, weekends included (民法典 203, 民事诉讼法 85).
    RestDay,
    /// To the next day outside public holidays; a plain weekend does not move it (市场监管总局令第121号 45).
    Holiday,
    /// It does not move.
    None,
}

/// How long a limit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// 自然日.
    Days(u16),
    /// 工作日.
    WorkingDays(u16),
    /// 月.
    Months(u16),
    /// 年.
    Years(u16),
}

/// When a limit ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// The last day before anything moves it.
    pub nominal: Date,
    /// The last day.
    pub last: Date,
    /// The last day on the stricter reading, where the text can be read in two ways.
    pub strict: Date,
    /// The day to keep for one's own acts: the last working day on or before the nominal last day.
    pub safe: Date,
    /// The earliest and the latest day it can become, where a year's arrangement is not out yet.
    pub provisional: Option<(Date, Date)>,
}

/// One day of a counting strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The day.
    pub date: Date,
    /// What it is.
    pub mark: Mark,
    /// A weekend day on which people work counts, and this is why.
    pub makeup: bool,
}

/// What a day of a counting strip is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The day of the event, which does not count.
    Start,
    /// The n-th day; the n-th month or year in a period of those.
    Day(u16),
    /// It does not count, or the last day may not fall on it.
    Skipped(Rest),
    /// The day the period ended before it was moved on.
    Moved(u16, Rest),
    /// The last day.
    Last(u16),
}

impl Calendar {
    fn year(&self, date: Date) -> Option<&Year> {
        self.years.iter().find(|it| it.year == date.year())
    }

    /// The last year whose arrangement is out.
    pub fn last_published(&self) -> u16 {
        self.years.iter().filter(|it| it.published).map(|it| it.year).max().unwrap_or_default()
    }

    /// Whether an arrangement that is not out yet may change this day.
    pub fn is_moving(&self, date: Date) -> bool {
        let after_table = self.years.last().is_some_and(|it| it.year < date.year());
        let day = (date.month(), date.day());
        self.moving.iter().any(|(from, to)| *from <= date && date <= *to)
            || after_table && self.moving_later.iter().any(|(from, to)| *from <= day && day <= *to)
    }

    fn statutory(&self, date: Date) -> Option<&'static str> {
        self.year(date)?.statutory.iter().find(|(_, day)| *day == date).map(|(name, _)| *name)
    }

    /// A weekend day on which people work.
    pub fn is_makeup(&self, date: Date) -> bool {
        self.year(date).is_some_and(|it| it.makeup.contains(&date))
    }

    /// Why this day is not worked on; `None` on a working day.
    pub fn rest(&self, date: Date, reading: Reading) -> Option<Rest> {
        if let Some(name) = self.statutory(date) {
            return Some(Rest::Holiday(name));
        }
        let moving = self.is_moving(date);
        match reading {
            Reading::Earliest if moving => return None,
            Reading::Latest if moving => return Some(Rest::MayMove),
            _ => {}
        }
        let run = self.year(date).and_then(|it| it.off.iter().find(|(_, from, to)| *from <= date && date <= *to));
        if let Some((name, _, _)) = run {
            return Some(Rest::Holiday(name));
        }
        (date.weekday().is_weekend() && !self.is_makeup(date)).then_some(Rest::Weekend)
    }

    /// The first working day on or after this one.
    pub fn working_on_or_after(&self, date: Date) -> Date {
        forward(date, |it| self.rest(it, Reading::Expected).is_none())
    }

    /// When a limit that starts with an event on this day ends. The day of the event does not count.
    pub fn end(&self, start: Date, length: Length, roll: Roll) -> End {
        let expected = self.last(start, length, roll, Reading::Expected);
        let nominal = self.nominal(start, length, Reading::Expected);
        let strict = match (length, roll) {
            // "法定节假日" can be read as the public holiday itself or as the whole arranged run: the later day is
            // `last`, this is the earlier one.
            (Length::Days(_) | Length::Months(_) | Length::Years(_), Roll::Holiday) => {
                forward(nominal, |it| self.statutory(it).is_none())
            }
            _ => expected,
        };
        let (earliest, latest) =
            (self.last(start, length, roll, Reading::Earliest), self.last(start, length, roll, Reading::Latest));
        let provisional = (earliest != latest).then_some((earliest, latest));
        // Never before the event: a week that is all holidays has no working day, and then the nominal day must do.
        let from = self.nominal(start, length, Reading::Earliest);
        let safe = (0..from.days_since(start))
            .map(|it| from.plus_days(-it))
            .find(|it| self.rest(*it, Reading::Latest).is_none())
            .unwrap_or(from);
        End { nominal, last: expected, strict, safe, provisional }
    }

    fn nominal(&self, start: Date, length: Length, reading: Reading) -> Date {
        match length {
            Length::Days(n) => start.plus_days(i32::from(n)),
            Length::Months(n) => start.plus_months(n),
            Length::Years(n) => start.plus_years(n),
            Length::WorkingDays(n) => {
                let step = |from: Date, _| forward(from.plus_days(1), |it| self.rest(it, reading).is_none());
                (0..n).fold(start, step)
            }
        }
    }

    fn last(&self, start: Date, length: Length, roll: Roll, reading: Reading) -> Date {
        let nominal = self.nominal(start, length, reading);
        match roll {
            Roll::None => nominal,
            Roll::RestDay => forward(nominal, |it| self.rest(it, reading).is_none()),
            Roll::Holiday => {
                forward(nominal, |it| !matches!(self.rest(it, reading), Some(Rest::Holiday(_) | Rest::MayMove)))
            }
        }
    }

    /// Each day from the event to the last day, counted or skipped and why. Periods of months and years are not
    /// counted in days: their strip has the event, the nominal last day, and the days it moves over.
    pub fn strip(&self, start: Date, length: Length, roll: Roll) -> Vec<Counted> {
        let end = self.end(start, length, roll);
        let working = matches!(length, Length::WorkingDays(_));
        // In natural days a makeup day is a day like any other, until the last day has to be a working day.
        let makeup = |date| (working || end.nominal <= date) && self.is_makeup(date);
        let mark = |date, mark| Counted { date, mark, makeup: makeup(date) };
        let mut strip = vec![Counted { date: start, mark: Mark::Start, makeup: false }];
        let (first, mut n) = match length {
            Length::Days(_) | Length::WorkingDays(_) => (start.plus_days(1), 0),
            Length::Months(of) | Length::Years(of) => (end.nominal, of.saturating_sub(1)),
        };
        for offset in 0..=end.last.days_since(first) {
            let date = first.plus_days(offset);
            let rest = self.rest(date, Reading::Expected);
            let counts = date <= end.nominal && !(working && rest.is_some());
            n += u16::from(counts);
            strip.push(mark(
                date,
                match rest {
                    _ if date == end.last => Mark::Last(n),
                    Some(why) if date == end.nominal => Mark::Moved(n, why),
                    _ if counts => Mark::Day(n),
                    Some(why) => Mark::Skipped(why),
                    None => Mark::Day(n),
                },
            ));
        }
        strip
    }
}

/// The first day from this one on that fits.
fn forward(from: Date, fits: impl Fn(Date) -> bool) -> Date {
    // No arrangement takes off more than a few weeks; the bound keeps the end of the calendar from looping.
    (0..60).map(|it| from.plus_days(it)).find(|it| fits(*it)).unwrap_or(from)
}
