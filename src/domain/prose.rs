//! Prose: the long texts of the guide's own pages, kept apart from the program. In the browser they are one file beside
//! the WASM, which the wizard does not wait for; natively they are part of the tables that hold them.

/// Whether this build keeps long texts apart. A development build does not: it has no file beside it.
pub const APART: bool = cfg!(all(target_arch = "wasm32", not(debug_assertions)));

/// The text as it stands natively; nothing in a release's WASM, where a [`Prose`] holds it.
pub const fn apart(text: &'static str) -> &'static str {
    if APART { "" } else { text }
}

/// The file: entries of a key and its texts. Control characters part them, which no text of ours holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose(String);

const ENTRY: char = '\u{1e}';
const TEXT: char = '\u{1f}';

impl Prose {
    /// The file as it was fetched.
    pub const fn new(file: String) -> Self {
        Self(file)
    }

    /// Adds an entry.
    pub fn add(&mut self, key: &str, texts: &[&str]) {
        self.0.push(ENTRY);
        self.0.push_str(key);
        for text in texts {
            self.0.push(TEXT);
            self.0.push_str(text);
        }
    }

    /// The n-th text of an entry, from 0; nothing where there is none.
    pub fn text(&self, key: &str, n: usize) -> &str {
        let mut entries = self.0.split(ENTRY).map(|it| it.split(TEXT));
        let texts = entries.find_map(|mut it| (it.next() == Some(key)).then_some(it));
        texts.and_then(|mut it| it.nth(n)).unwrap_or_default()
    }

    /// The file.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_added_is_found_and_nothing_else() {
        let mut prose = Prose::default();
        prose.add("crpl/55/1", &["甲", "", "丙"]);
        prose.add("crpl/55", &["乙"]);
        let read = Prose::new(prose.as_str().to_owned());
        assert_eq!([0, 1, 2, 3].map(|it| read.text("crpl/55/1", it)), ["甲", "", "丙", ""]);
        assert_eq!(read.text("crpl/55", 0), "乙");
        assert_eq!(read.text("crpl", 0), "");
    }
}
