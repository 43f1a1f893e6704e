//! ABOUTS: the words that only search engines, previews of links and feed readers see. The build writes them into the pages;
//! the browser's program does not carry them.

use super::LAW;
use crate::domain::law::{Instrument, Span};

/// The shortest and the longest description, in characters: what a list of results shows of it.
pub const LENGTH: std::ops::RangeInclusive<usize> = 20..=120;

/// An instrument.
pub fn instrument(it: &Instrument, articles: usize, since: &str) -> String {
    fit(format!(
        "{}（{}）：收了{articles}条的大意，{since}。写明例外、谁来证明、在维权里用来做什么。",
        it.name, it.short
    ))
}

/// An article, by what it says.
pub fn article(citation: &str, gists: &str) -> String {
    fit(format!("{citation}：{gists}附例外、谁来证明、用在哪里。"))
}

/// A page with a lead of its own.
pub fn lead(name: &str, lead: &str) -> String {
    let lead = format!("{name}：{lead}");
    fit(if lead.chars().count() < *LENGTH.start() {
        format!("{lead}写给在网上买东西吃了亏的人。")
    } else {
        lead
    })
}

/// Cut where it is too long.
fn fit(text: String) -> String {
    if text.chars().count() <= *LENGTH.end() {
        return text;
    }
    text.chars().take(*LENGTH.end() - 1).chain(['…']).collect()
}

/// Where the law of this guide holds.
pub const JURISDICTION: &str = "中国大陆";

/// What the feed is called.
pub const FEED: &str = "维权罗盘：规则变化";

/// Before the effect of a draft in the feed.
pub const DRAFT: &str = "草案，不能引用。";

/// Before the effect of decisions in single cases in the feed.
pub const CASES: &str = "个案，不是条文。";

/// Whether something is in force on the day up to which the law was checked.
pub fn in_force(span: Span) -> bool {
    span.contains(LAW.checked_on)
}
