//! Markup: our small subset of Markdown, turned into blocks. Never fails: odd input becomes a paragraph or plain text.
//!
//! Blocks are separated by blank lines. There are `## ` and `### ` headings, paragraphs, `- ` and `1. ` lists of one
//! level, and callouts of `> ` lines. Within a line: `**strong**`, `[text](href)`, and `〔instrument/article〕` or
//! `〔instrument/article/paragraph〕` for a citation.

/// A block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading {
        /// 2 or 3; a page's title is not part of its text.
        level: u8,
        /// `s1`, `s2`, … in the order of the text, for links to it.
        id: String,
        /// Its words.
        text: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list of one level.
    List {
        /// Whether the order matters.
        ordered: bool,
        /// Its items.
        items: Vec<Vec<Inline>>,
    },
    /// Something set apart from the running text.
    Callout {
        /// What it is set apart for.
        kind: CalloutKind,
        /// Its first line, without markup.
        head: String,
        /// Its further lines, each a paragraph.
        text: Vec<Vec<Inline>>,
    },
}

/// What a callout is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalloutKind {
    /// `> `: worth knowing.
    Info,
    /// `> !`: what must not be done.
    MustNot,
    /// `> ?`: where the law is unsettled.
    Unsettled,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// Words that matter.
    Strong(String),
    /// A link.
    Link {
        /// Its words.
        text: String,
        /// A path within the site without leading slash, or the address of an official site.
        href: String,
    },
    /// A reference to a provision. Whether there is such a provision is for the reader to look up.
    Cite {
        /// The instrument's id.
        instrument: String,
        /// The article's number.
        article: u16,
        /// The paragraph (款), from 1; 0 for the whole article.
        paragraph: u8,
    },
}

/// The blocks of a text.
pub fn parse(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut chunk: Vec<&str> = Vec::new();
    let mut headings = 0;
    // The added blank line ends the last chunk.
    for line in text.lines().chain([""]) {
        let line = line.trim();
        if !line.is_empty() {
            chunk.push(line);
        } else if !chunk.is_empty() {
            blocks.push(block(&chunk, &mut headings));
            chunk.clear();
        }
    }
    blocks
}

fn block(lines: &[&str], headings: &mut u16) -> Block {
    let heading = |mark| match lines {
        [line] => line.strip_prefix(mark),
        _ => None,
    };
    for (level, mark) in [(2, "## "), (3, "### ")] {
        if let Some(text) = heading(mark) {
            *headings += 1;
            return Block::Heading { level, id: format!("s{headings}"), text: inlines(text) };
        }
    }
    if let Some(items) = strip_each(lines, |it| it.strip_prefix("- ")) {
        return Block::List { ordered: false, items };
    }
    if let Some(items) = strip_each(lines, after_number) {
        return Block::List { ordered: true, items };
    }
    if let [first, rest @ ..] = lines
        && let Some(head) = first.strip_prefix("> ")
        && let Some(text) = strip_each(rest, |it| it.strip_prefix("> "))
    {
        let (kind, head) = if let Some(head) = head.strip_prefix('!') {
            (CalloutKind::MustNot, head)
        } else if let Some(head) = head.strip_prefix('?') {
            (CalloutKind::Unsettled, head)
        } else {
            (CalloutKind::Info, head)
        };
        return Block::Callout { kind, head: head.to_owned(), text };
    }
    // Chinese lines join without a space.
    Block::Paragraph(inlines(&lines.concat()))
}

/// The lines without their marks, if every line has one.
fn strip_each<'a>(lines: &[&'a str], strip: fn(&'a str) -> Option<&'a str>) -> Option<Vec<Vec<Inline>>> {
    lines.iter().map(|it| strip(it).map(inlines)).collect()
}

/// What follows `12. `.
fn after_number(line: &str) -> Option<&str> {
    let (number, rest) = line.split_once(". ")?;
    number.parse::<u8>().ok().map(|_| rest)
}

fn inlines(line: &str) -> Vec<Inline> {
    let mut found = Vec::new();
    let mut plain = String::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        if let Some((special, after)) = strong(rest).or_else(|| link(rest)).or_else(|| cite(rest)) {
            if !plain.is_empty() {
                found.push(Inline::Text(std::mem::take(&mut plain)));
            }
            found.push(special);
            rest = after;
        } else {
            plain.push(first);
            rest = rest.strip_prefix(first).unwrap_or_default();
        }
    }
    if !plain.is_empty() {
        found.push(Inline::Text(plain));
    }
    found
}

fn strong(rest: &str) -> Option<(Inline, &str)> {
    let (text, after) = rest.strip_prefix("**")?.split_once("**")?;
    (!text.is_empty()).then(|| (Inline::Strong(text.to_owned()), after))
}

fn link(rest: &str) -> Option<(Inline, &str)> {
    let (text, rest) = rest.strip_prefix('[')?.split_once("](")?;
    let (href, after) = rest.split_once(')')?;
    (!text.contains('[')).then(|| (Inline::Link { text: text.to_owned(), href: href.to_owned() }, after))
}

fn cite(rest: &str) -> Option<(Inline, &str)> {
    let (place, after) = rest.strip_prefix('〔')?.split_once('〕')?;
    let mut parts = place.split('/');
    let instrument = parts.next().filter(|it| !it.is_empty())?.to_owned();
    let article = parts.next()?.parse().ok()?;
    let paragraph = parts.next().map_or(Ok(0), str::parse).ok()?;
    parts.next().is_none().then_some((Inline::Cite { instrument, article, paragraph }, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(it: &str) -> Inline {
        Inline::Text(it.to_owned())
    }

    fn cited(instrument: &str, article: u16, paragraph: u8) -> Inline {
        Inline::Cite { instrument: instrument.to_owned(), article, paragraph }
    }

    #[test]
    fn headings_are_numbered_in_order() {
        let blocks = parse("## 先看时间\n\n### 七天\r\n\r\n## 再看钱");
        let expected = [(2, "s1", "先看时间"), (3, "s2", "七天"), (2, "s3", "再看钱")];
        let expected =
            expected.map(|(level, id, it)| Block::Heading { level, id: id.to_owned(), text: vec![text(it)] });
        assert_eq!(blocks, expected);
    }

    #[test]
    fn lists_hold_one_item_a_line() {
        let items = vec![vec![text("甲")], vec![text("乙")]];
        assert_eq!(parse("- 甲\n- 乙"), [Block::List { ordered: false, items: items.clone() }]);
        assert_eq!(parse("1. 甲\n2. 乙"), [Block::List { ordered: true, items }]);
    }

    #[test]
    fn callouts_say_what_they_are_for() {
        let callout = |kind| Block::Callout { kind, head: "头".to_owned(), text: vec![vec![text("身")]] };
        assert_eq!(parse("> 头\n> 身"), [callout(CalloutKind::Info)]);
        assert_eq!(parse("> !头\n> 身"), [callout(CalloutKind::MustNot)]);
        assert_eq!(parse("> ?头\n> 身"), [callout(CalloutKind::Unsettled)]);
    }

    #[test]
    fn lines_hold_strong_words_links_and_citations() {
        let link = Inline::Link { text: "说说".to_owned(), href: "case/ask/".to_owned() };
        assert_eq!(
            parse("先**退**。〔crpl/25〕〔crpl/25/3〕[说说](case/ask/)"),
            [Block::Paragraph(vec![
                text("先"),
                Inline::Strong("退".to_owned()),
                text("。"),
                cited("crpl", 25, 0),
                cited("crpl", 25, 3),
                link,
            ])]
        );
    }

    #[test]
    fn odd_input_stays_text() {
        for odd in [
            "#### 四级",
            "##没空格",
            "- 甲\n乙",
            "> 头\n身",
            "**没完",
            "****",
            "[没完](",
            "[没有地址]",
            "[甲[乙](丙)",
            "〔没完",
            "〔〕",
            "〔crpl〕",
            "〔/55〕",
            "〔crpl/五十五〕",
            "〔crpl/55/1/2〕",
            "〔crpl/70000〕",
            "## 甲\n乙",
        ] {
            let plain = if odd == "[甲[乙](丙)" { "[甲" } else { &odd.replace('\n', "") };
            let blocks = parse(odd);
            let starts_plain =
                blocks.iter().any(|it| matches!(it, Block::Paragraph(it) if it.first() == Some(&text(plain))));
            assert!(starts_plain && blocks.len() == 1, "{odd}: {blocks:?}");
        }
        assert_eq!(parse("\n \n"), []);
    }
}
