//! Money: an exact amount of renminbi.

use std::{fmt, iter::Sum, ops::Add, str::FromStr};

/// An amount of renminbi, counted in fen so that it is always exact.
///
/// ```
/// use weiquan::domain::money::Money;
///
/// let price: Money = "199.9".parse().unwrap();
/// assert_eq!(price.times(3).to_string(), "599.70");
/// assert_eq!(price.times(3).grouped(), "599.70");
/// assert_eq!(Money::yuan(12_345).grouped(), "12,345.00");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(u64);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The most a field takes: 100 million yuan. Larger text is refused as [`NotMoney::TooLarge`].
    pub const MAX_INPUT: Self = Self::yuan(100_000_000);

    /// An amount in whole yuan.
    pub const fn yuan(yuan: u64) -> Self {
        Self(yuan.saturating_mul(100))
    }

    /// An amount in fen.
    pub const fn fen(fen: u64) -> Self {
        Self(fen)
    }

    /// The amount in fen.
    pub const fn in_fen(self) -> u64 {
        self.0
    }

    /// This amount, `n` times over.
    #[must_use]
    pub const fn times(self, n: u64) -> Self {
        Self(self.0.saturating_mul(n))
    }

    /// What is left after taking `other` away; never below nothing.
    #[must_use]
    pub const fn less(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// `numerator / denominator` of this amount, rounded half up to the fen.
    #[must_use]
    pub const fn part(self, numerator: u64, denominator: u64) -> Self {
        Self((self.0.saturating_mul(numerator) + denominator / 2) / denominator)
    }

    /// `part / whole` of this amount, rounded down to the fen; nothing where `whole` is nothing.
    #[must_use]
    pub fn share(self, part: u64, whole: u64) -> Self {
        let fen = (u128::from(self.0) * u128::from(part)).checked_div(u128::from(whole)).unwrap_or_default();
        Self(u64::try_from(fen).unwrap_or(u64::MAX))
    }

    /// `12,345.00`: with groups, for the screen. Papers use [`fmt::Display`], which has none.
    pub fn grouped(self) -> String {
        let plain = self.to_string();
        let whole = plain.len().saturating_sub(3);
        let mut text = String::with_capacity(plain.len() + whole / 3);
        for (at, digit) in plain.chars().enumerate() {
            if 0 < at && at < whole && (whole - at).is_multiple_of(3) {
                text.push(',');
            }
            text.push(digit);
        }
        text
    }
}

/// `599.70`: yuan with two decimals.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

impl Add for Money {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// Why a text is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotMoney {
    /// Nothing, or something other than digits with at most one point.
    NotANumber,
    /// More than two decimals: there is nothing smaller than a fen.
    FinerThanFen,
    /// More than [`Money::MAX_INPUT`].
    TooLarge,
}

/// Reads yuan as people type them: `188`, `188.5`, `1,880.00`, also in full-width digits and with a trailing 元.
impl FromStr for Money {
    type Err = NotMoney;

    fn from_str(text: &str) -> Result<Self, NotMoney> {
        let trimmed = text.trim();
        let digits: String = trimmed.strip_suffix('元').unwrap_or(trimmed).chars().filter_map(plain).collect();
        let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
        let all_digits = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
        if whole.is_empty() || !all_digits(whole) || !all_digits(decimals) || digits.ends_with('.') {
            return Err(NotMoney::NotANumber);
        }
        if 2 < decimals.len() {
            return Err(NotMoney::FinerThanFen);
        }
        let yuan: u64 = whole.parse().map_err(|_| NotMoney::TooLarge)?;
        let fen: u64 = format!("{decimals:0<2}").parse().map_err(|_| NotMoney::NotANumber)?;
        if Self::MAX_INPUT.0 / 100 < yuan {
            return Err(NotMoney::TooLarge);
        }
        Ok(Self(yuan * 100 + fen))
    }
}

/// Full-width digits as ASCII; spaces and group commas are left out.
fn plain(it: char) -> Option<char> {
    match it {
        ',' | '，' | ' ' | '\u{3000}' => None,
        '．' | '。' => Some('.'),
        '０'..='９' => char::from_digit(u32::from(it) - u32::from('０'), 10),
        _ => Some(it),
    }
}
