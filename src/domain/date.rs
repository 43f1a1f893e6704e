//! Date: a civil day in China. No clock, no time zone: today always comes from outside.

use std::{fmt, str::FromStr};

/// A civil day of the Gregorian calendar, from 1900-01-01 to 2199-12-31.
///
/// ```
/// use weiquan::domain::date::Date;
///
/// let day: Date = "2024-02-29".parse().unwrap();
/// assert_eq!(day.plus_years(3).to_string(), "2027-02-28");
/// assert_eq!(day.plus_days(1), Date::new(2024, 3, 1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weekday {
    /// 周一.
    Monday,
    /// 周二.
    Tuesday,
    /// 周三.
    Wednesday,
    /// 周四.
    Thursday,
    /// 周五.
    Friday,
    /// 周六.
    Saturday,
    /// 周日.
    Sunday,
}

impl Weekday {
    const ALL: [Self; 7] =
        [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday, Self::Saturday, Self::Sunday];

    /// Saturday or Sunday.
    pub const fn is_weekend(self) -> bool {
        matches!(self, Self::Saturday | Self::Sunday)
    }
}

impl Date {
    /// The first day there is.
    pub const MIN: Self = Self { year: 1900, month: 1, day: 1 };
    /// The last day there is. Arithmetic stops here instead of overflowing.
    pub const MAX: Self = Self { year: 2199, month: 12, day: 31 };

    /// A day written down in the source. A day that does not exist does not compile in a `static`.
    ///
    /// # Panics
    /// When there is no such day; use [`Date::checked`] for what a person typed.
    pub const fn new(year: u16, month: u8, day: u8) -> Self {
        assert!(Self::exists(year, month, day), "no such day");
        Self { year, month, day }
    }

    /// The day, if it exists and lies within the range.
    pub const fn checked(year: u16, month: u8, day: u8) -> Option<Self> {
        if Self::exists(year, month, day) { Some(Self { year, month, day }) } else { None }
    }

    const fn exists(year: u16, month: u8, day: u8) -> bool {
        1900 <= year && year <= 2199 && 1 <= month && month <= 12 && 1 <= day && day <= days_in_month(year, month)
    }

    /// 1900 to 2199.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Days since 1970-01-01, which is 0 (the civil calendar's usual algorithm, with March as the first month).
    pub const fn number(self) -> i32 {
        let march_year = self.year as i32 - if self.month <= 2 { 1 } else { 0 };
        let era = march_year / 400;
        let year_of_era = march_year - era * 400;
        let march_month = (self.month as i32 + 9) % 12;
        let day_of_year = (153 * march_month + 2) / 5 + self.day as i32 - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The day with this [`Date::number`], kept within [`Date::MIN`] and [`Date::MAX`].
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked first")]
    pub const fn from_number(number: i32) -> Self {
        if number <= Self::MIN.number() {
            return Self::MIN;
        }
        if Self::MAX.number() <= number {
            return Self::MAX;
        }
        let shifted = number + 719_468;
        let era = shifted / 146_097;
        let day_of_era = shifted - era * 146_097;
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let march_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * march_month + 2) / 5 + 1;
        let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
        let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
        Self { year: year as u16, month: month as u8, day: day as u8 }
    }

    /// The day `n` days later, or earlier when `n` is negative.
    #[must_use]
    pub const fn plus_days(self, n: i32) -> Self {
        Self::from_number(self.number().saturating_add(n))
    }

    /// The same day of the month `n` months later; where the month has no such day, its last day (民法典 202).
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "a month number and a day of a month are small")]
    pub const fn plus_months(self, n: u16) -> Self {
        let months = self.year as u32 * 12 + self.month as u32 - 1 + n as u32;
        let year = (months / 12) as u16;
        let month = (months % 12) as u8 + 1;
        if 2199 < year {
            return Self::MAX;
        }
        let last = days_in_month(year, month);
        Self { year, month, day: if self.day < last { self.day } else { last } }
    }

    /// The same day `n` years later; 29 February becomes 28 February (民法典 202).
    #[must_use]
    pub const fn plus_years(self, n: u16) -> Self {
        self.plus_months(n.saturating_mul(12))
    }

    /// How many days this day lies after `earlier`; negative when before it.
    pub const fn days_since(self, earlier: Self) -> i32 {
        self.number() - earlier.number()
    }

    /// The day of the week.
    #[expect(clippy::indexing_slicing, reason = "rem_euclid(7) is 0 to 6")]
    pub const fn weekday(self) -> Weekday {
        // 1970-01-01 was a Thursday.
        Weekday::ALL[(self.number() + 3).rem_euclid(7) as usize]
    }
}

/// How many days a month has.
pub const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The ISO form, `2026-11-03`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Text that is not `YYYY-MM-DD`, or names a day that does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let digits_only = text.len() == 10 && text.bytes().all(|it| it.is_ascii_digit() || it == b'-');
        let mut parts = text.split('-');
        let (Some(year), Some(month), Some(day), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotADate);
        };
        if !digits_only || year.len() != 4 || month.len() != 2 {
            return Err(NotADate);
        }
        let number = |it: &str| it.parse::<u16>().map_err(|_| NotADate);
        let small = |it: &str| it.parse::<u8>().map_err(|_| NotADate);
        Self::checked(number(year)?, small(month)?, small(day)?).ok_or(NotADate)
    }
}
