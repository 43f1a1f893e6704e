//! Every place in the app and its address. Links and addresses cannot disagree, because both are this enum.
//!
//! A path has no leading slash: every page carries a `<base href>`, so one and the same link works on every page and
//! under any sub-path.

use crate::content::chapters::{self, CHAPTERS, Chapter};
use crate::content::disputes::{self, DISPUTES, Dispute};
use crate::content::law::{self, INSTRUMENTS};
use crate::content::papers::{self, TEMPLATES};
use crate::domain::law::Instrument;
use crate::domain::paper::Template;

/// A place in the app. Adding a variant makes the compiler ask for its path and its page.
#[derive(Clone, Copy, Debug)]
pub enum Route {
    /// The front page.
    Home,
    /// The chapters of the guide.
    Guide,
    /// One chapter.
    Chapter(&'static Chapter),
    /// The instruments of the law.
    Law,
    /// One instrument with its articles.
    Instrument(&'static Instrument),
    /// One article.
    Article(&'static Instrument, u16),
    /// All types of dispute.
    Disputes,
    /// What to know about one type of dispute.
    Playbook(&'static Dispute),
    /// Where to take a dispute.
    Channels,
    /// What to keep, and how.
    Evidence,
    /// What many believe, and what is so.
    Myths,
    /// What sellers say when they refuse, and what to answer.
    Excuses,
    /// The words a lay reader may not know.
    Glossary,
    /// What the walk through every type found.
    Soundness,
    /// What changed in the law, and what is coming.
    Changes,
    /// Published decisions beside the engine.
    Rulings,
    /// Search; the words searched for stand in the query.
    Search,
    /// The person's cases.
    Cases,
    /// The wizard; which case and which question stand in the query.
    Ask,
    /// What follows from one case.
    Case,
    /// The same case on another day.
    Elsewhen,
    /// All answers of one case.
    Answers,
    /// A paper filled from one case.
    Paper(&'static Template),
    /// The settings, and the way to erase everything.
    Settings,
    /// Anything else.
    NotFound,
}

impl PartialEq for Route {
    fn eq(&self, other: &Self) -> bool {
        self.path() == other.path()
    }
}

fn instrument(id: &str) -> Option<&'static Instrument> {
    INSTRUMENTS.iter().copied().find(|it| it.id == id)
}

/// An article is a place only where we have something to say about it.
fn article(instrument: &'static Instrument, number: &str) -> Option<Route> {
    let number = number.parse().ok()?;
    law::provisions_of(instrument).any(|it| it.article == number).then_some(Route::Article(instrument, number))
}

impl Route {
    /// Reads a path below the base, with or without a trailing slash or `index.html`.
    pub fn from_path(path: &str) -> Self {
        let path = path.strip_suffix("index.html").unwrap_or(path).trim_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        let found = match parts.as_slice() {
            [""] => Some(Self::Home),
            ["guide"] => Some(Self::Guide),
            ["guide", slug] => chapters::find(slug).map(Self::Chapter),
            ["law"] => Some(Self::Law),
            ["law", id] => instrument(id).map(Self::Instrument),
            ["law", id, number] => instrument(id).and_then(|it| article(it, number)),
            ["disputes"] => Some(Self::Disputes),
            ["disputes", id] => disputes::find(id).map(Self::Playbook),
            ["channels"] => Some(Self::Channels),
            ["evidence"] => Some(Self::Evidence),
            ["myths"] => Some(Self::Myths),
            ["excuses"] => Some(Self::Excuses),
            ["glossary"] => Some(Self::Glossary),
            ["soundness"] => Some(Self::Soundness),
            ["changes"] => Some(Self::Changes),
            ["rulings"] => Some(Self::Rulings),
            ["search"] => Some(Self::Search),
            ["case"] => Some(Self::Cases),
            ["case", "ask"] => Some(Self::Ask),
            ["case", "view"] => Some(Self::Case),
            ["case", "elsewhen"] => Some(Self::Elsewhen),
            ["case", "answers"] => Some(Self::Answers),
            ["case", "paper", id] => papers::find(id).map(Self::Paper),
            ["settings"] => Some(Self::Settings),
            _ => None,
        };
        found.unwrap_or(Self::NotFound)
    }

    /// Its path below the base. The file the build writes for it is this path plus `index.html`.
    pub fn path(self) -> String {
        match self {
            Self::Home => String::new(),
            Self::Guide => "guide/".into(),
            Self::Chapter(it) => format!("guide/{}/", it.slug),
            Self::Law => "law/".into(),
            Self::Instrument(it) => format!("law/{}/", it.id),
            Self::Article(it, article) => format!("law/{}/{article}/", it.id),
            Self::Disputes => "disputes/".into(),
            Self::Playbook(it) => format!("disputes/{}/", it.id),
            Self::Channels => "channels/".into(),
            Self::Evidence => "evidence/".into(),
            Self::Myths => "myths/".into(),
            Self::Excuses => "excuses/".into(),
            Self::Glossary => "glossary/".into(),
            Self::Soundness => "soundness/".into(),
            Self::Changes => "changes/".into(),
            Self::Rulings => "rulings/".into(),
            Self::Search => "search/".into(),
            Self::Cases => "case/".into(),
            Self::Ask => "case/ask/".into(),
            Self::Case => "case/view/".into(),
            Self::Elsewhen => "case/elsewhen/".into(),
            Self::Answers => "case/answers/".into(),
            Self::Paper(it) => format!("case/paper/{}/", it.id),
            Self::Settings => "settings/".into(),
            Self::NotFound => "404.html".into(),
        }
    }

    /// What a link to it says: its path, where the empty one must be written `./` to mean the base and not this page.
    pub fn href(self) -> String {
        match self {
            Self::Home => "./".into(),
            _ => self.path(),
        }
    }

    /// A link to it with a query.
    pub fn href_with(self, query: &Query) -> String {
        format!("{}{}", self.href(), query.suffix())
    }

    /// A link to a place on the page. A bare `#id` would not do: the base makes it a link to the front page.
    pub fn href_at(self, id: &str) -> String {
        format!("{}#{id}", self.href())
    }

    /// The pages that are the same for everyone, which the build writes as files with their text.
    pub fn public() -> Vec<Self> {
        let mut all = vec![
            Self::Home,
            Self::Guide,
            Self::Law,
            Self::Disputes,
            Self::Channels,
            Self::Evidence,
            Self::Myths,
            Self::Excuses,
            Self::Glossary,
            Self::Soundness,
            Self::Rulings,
            Self::Changes,
            Self::Search,
        ];
        all.extend(CHAPTERS.iter().map(Self::Chapter));
        all.extend(DISPUTES.iter().map(Self::Playbook));
        for &instrument in INSTRUMENTS {
            all.push(Self::Instrument(instrument));
            let mut articles: Vec<u16> = law::provisions_of(instrument).map(|it| it.article).collect();
            articles.sort_unstable();
            articles.dedup();
            all.extend(articles.into_iter().map(|it| Self::Article(instrument, it)));
        }
        all
    }

    /// The pages that show what only this browser knows. The build writes them as the bare frame, so that a link to
    /// them works on a host that serves files and nothing else.
    pub fn personal() -> Vec<Self> {
        let mut all = vec![Self::Cases, Self::Ask, Self::Case, Self::Elsewhen, Self::Answers, Self::Settings];
        all.extend(TEMPLATES.iter().copied().map(Self::Paper));
        all
    }
}

/// What stands after the `?`: which case, which question, the words searched for. Never an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Nothing.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Reads what the address bar has, with or without the `?`. What is not UTF-8 is shown as �.
    pub fn parse(search: &str) -> Self {
        let search = search.strip_prefix('?').unwrap_or(search);
        let pairs = search.split('&').filter(|it| !it.is_empty());
        Self(pairs.map(|it| it.split_once('=').unwrap_or((it, ""))).map(|(k, v)| (decode(k), decode(v))).collect())
    }

    /// The same with this value added.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same with this value instead of the one there was.
    #[must_use]
    pub fn set(mut self, name: &str, value: &str) -> Self {
        self.0.retain(|(it, _)| it != name);
        self.with(name, value)
    }

    /// The first value of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    /// As it is written behind a path: empty, or with its `?`.
    pub fn suffix(&self) -> String {
        let mut suffix = String::new();
        for (name, value) in &self.0 {
            suffix.push(if suffix.is_empty() { '?' } else { '&' });
            encode(name, &mut suffix);
            suffix.push('=');
            encode(value, &mut suffix);
        }
        suffix
    }
}

fn encode(text: &str, into: &mut String) {
    const HEX: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    let digit = |it: u8| HEX.get(usize::from(it & 0xf)).copied().unwrap_or('0');
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            into.push(char::from(byte));
        } else {
            into.extend(['%', digit(byte >> 4), digit(byte)]);
        }
    }
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let value = match byte {
            b'+' => b' ',
            b'%' => {
                let mut ahead = rest.clone();
                let mut digit = || ahead.next().and_then(|it| char::from(it).to_digit(16));
                match digit().zip(digit()).and_then(|(high, low)| u8::try_from(high * 16 + low).ok()) {
                    Some(value) => {
                        rest = ahead;
                        value
                    }
                    None => b'%',
                }
            }
            _ => byte,
        };
        bytes.push(value);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_comes_back_from_its_path() {
        for route in Route::public().into_iter().chain(Route::personal()).chain([Route::NotFound]) {
            let path = route.path();
            assert_eq!(Route::from_path(&path), route, "{path}");
            assert_eq!(Route::from_path(path.trim_end_matches('/')), route, "{path} without its slash");
            assert_eq!(Route::from_path(&format!("{path}index.html")), route, "{path}index.html");
            assert!(!path.starts_with('/'), "{path} must be below the base");
        }
    }

    #[test]
    fn no_two_routes_share_a_path() {
        let mut paths: Vec<_> = Route::public().into_iter().chain(Route::personal()).map(Route::path).collect();
        let count = paths.len();
        paths.sort();
        paths.dedup();
        assert_eq!(paths.len(), count);
    }

    #[test]
    fn an_unknown_path_is_not_found() {
        for path in [
            "guide/nothing/",
            "case/paper/",
            "law/crpl/x/",
            "law/crpl/-1/",
            "law/crpl/9999/",
            "guide/law/more/",
            "a//b",
            "GUIDE/",
        ] {
            assert_eq!(Route::from_path(path), Route::NotFound, "{path}");
        }
    }

    #[test]
    fn home_links_to_the_base_and_not_to_the_page_itself() {
        assert_eq!(Route::Home.href(), "./");
        assert_eq!(Route::Guide.href_at("main"), "guide/#main");
        assert_eq!(Route::Case.href_with(&Query::new().with("c", "7")), "case/view/?c=7");
    }

    #[test]
    fn a_query_comes_back_from_its_suffix() {
        let query = Query::new().with("c", "a-1").with("q", "三倍 & 100%=?#+");
        assert_eq!(Query::parse(&query.suffix()), query);
        assert_eq!(query.get("c"), Some("a-1"));
        assert_eq!(query.get("x"), None);
        assert_eq!(Query::new().suffix(), "");
    }

    #[test]
    fn a_broken_query_is_read_as_far_as_it_goes() {
        let query = Query::parse("?a=%&b=%zz&c&=d&&e=%E4%B8&f=1+2");
        assert_eq!(query.get("a"), Some("%"));
        assert_eq!(query.get("b"), Some("%zz"));
        assert_eq!(query.get("c"), Some(""));
        assert_eq!(query.get("e"), Some("\u{fffd}"));
        assert_eq!(query.get("f"), Some("1 2"));
    }
}
