//! Chapters of the guide: each file is registered, and nothing in it is broken, odd or hard to read.
//! All faults are reported at once, each as "file: fault".

use std::{collections::BTreeSet, fs};

use weiquan::{
    content::{
        chapters::{self, CHAPTERS},
        law,
    },
    domain::markup::{self, Block, Inline},
};

/// Words that a person never reads here: they shout, judge, promise, or talk like a machine.
const FORBIDDEN: &[&str] =
    &["您", "！", "!", "奸商", "无良", "用户", "提交成功", "操作", "系统", "数据", "异常", "非法", "胜诉率"];

/// The longest a sentence may be, in characters without its citations.
const SENTENCE: usize = 40;

/// The longest a heading may be, in characters.
const HEADING: usize = 16;

fn file_of(slug: &str) -> String {
    format!("{slug}.md")
}

#[test]
fn every_file_is_a_chapter_and_every_chapter_has_its_file() {
    let files: BTreeSet<String> = fs::read_dir("src/content/chapters")
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    let registered: BTreeSet<String> = CHAPTERS.iter().map(|it| file_of(it.slug)).collect();
    assert_eq!(files, registered);
    for chapter in CHAPTERS {
        let text = fs::read_to_string(format!("src/content/chapters/{}", file_of(chapter.slug))).unwrap();
        assert_eq!(text, chapter.text, "{} is registered with the text of another file", chapter.slug);
    }
}

#[test]
fn no_chapter_has_a_fault() {
    let mut all = Vec::new();
    for (chapter, next) in CHAPTERS.iter().zip(CHAPTERS.iter().cycle().skip(1)) {
        let missing = missing_parts(chapter.text);
        all.extend(missing.into_iter().map(|it| format!("{}: {it}", file_of(chapter.slug))));
        all.extend(faults(chapter.text, next.slug).into_iter().map(|it| format!("{}: {it}", file_of(chapter.slug))));
        for line in chapter.gains.iter().chain([&chapter.title]) {
            all.extend(faults_of_words(line).into_iter().map(|it| format!("chapters.rs: {}: {it}", chapter.slug)));
        }
    }
    let bytes: usize = CHAPTERS.iter().map(|it| it.text.len()).sum();
    if 42 * 1024 < bytes {
        all.push(format!("chapters.rs: {bytes} bytes in all, more than the WASM has room for"));
    }
    assert!(all.is_empty(), "\n{}\n", all.join("\n"));
}

#[test]
fn every_fault_is_seen_at_once() {
    let bad = "### 先有三级标题。\n\n你买 了，〔crpl/999〕去[这里](nowhere/)，或[那里](http://example.com)。\n\n- 一\n二\n\n\
               ## 这个标题实在太长了长到手机上放不下\n\n您一定能赢！\n\n> 甲\n\n> 乙\n\n> 丙";
    let expected = [
        "no link to case/ask/",
        "no link to guide/law/",
        "heading before any ## : 先有三级标题。",
        "heading ends with a full stop: 先有三级标题。",
        "a space in: 你买 了，",
        "no such provision: crpl/999/0",
        "not an official site: http://example.com",
        "markup left over in: - 一二",
        "heading of 17 characters: 这个标题实在太长了长到手机上放不下",
        "您 in: 您一定能赢！",
        "！ in: 您一定能赢！",
        "3 callouts",
    ];
    assert_eq!(faults(bad, "law"), expected);

    assert_eq!(missing_parts("## 现在就做\n\n## 下一步").len(), chapters::PARTS.len() - 2);

    let long = format!("{}。〔crpl/55/1〕{}。", "长".repeat(SENTENCE), "长".repeat(SENTENCE + 1));
    let expected = format!("sentence of 41 characters: {}", "长".repeat(SENTENCE + 1));
    assert_eq!(faults(&long, "law").last(), Some(&expected));
}

/// The parts that every chapter has, as far as they are missing or out of order.
fn missing_parts(text: &str) -> Vec<String> {
    let blocks = markup::parse(text);
    let heads = blocks.iter().filter_map(|it| match it {
        Block::Heading { level: 2, text, .. } => Some(words(text)),
        _ => None,
    });
    let heads: Vec<String> = heads.filter(|it| chapters::PARTS.contains(&it.as_str())).collect();
    let missing = chapters::PARTS.iter().filter(|it| !heads.iter().any(|head| head == *it));
    let missing: Vec<String> = missing.map(|it| format!("no part {it}")).collect();
    if missing.is_empty() && heads != chapters::PARTS {
        vec![format!("parts out of order: {heads:?}")]
    } else {
        missing
    }
}

/// What is wrong with a chapter's text, where the chapter after it is `next`.
fn faults(text: &str, next: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for href in ["case/ask/".to_owned(), format!("guide/{next}/")] {
        if !text.contains(&format!("]({href})")) {
            faults.push(format!("no link to {href}"));
        }
    }
    let mut has_section = false;
    let mut callouts = 0;
    for block in markup::parse(text) {
        let lines = match block {
            Block::Heading { level, text, .. } => {
                faults.extend(faults_of_heading(&words(&text), level, has_section));
                has_section |= level == 2;
                vec![text]
            }
            Block::Paragraph(line) => vec![line],
            Block::List { items, .. } => items,
            Block::Callout { head, text, .. } => {
                callouts += 1;
                [vec![Inline::Text(head)]].into_iter().chain(text).collect()
            }
        };
        for line in lines {
            faults.extend(line.iter().flat_map(faults_of_inline));
            faults.extend(faults_of_sentences(&words(&line)));
        }
    }
    if 2 < callouts {
        faults.push(format!("{callouts} callouts"));
    }
    faults
}

fn faults_of_heading(heading: &str, level: u8, has_section: bool) -> Vec<String> {
    let mut faults = Vec::new();
    if level != 2 && !has_section {
        faults.push(format!("heading before any ## : {heading}"));
    }
    if heading.ends_with('。') {
        faults.push(format!("heading ends with a full stop: {heading}"));
    }
    let length = heading.chars().count();
    if HEADING < length {
        faults.push(format!("heading of {length} characters: {heading}"));
    }
    faults
}

fn faults_of_inline(inline: &Inline) -> Vec<String> {
    match inline {
        Inline::Text(words) | Inline::Strong(words) => faults_of_words(words),
        Inline::Link { text, href } => faults_of_words(text).into_iter().chain(fault_of_link(href)).collect(),
        Inline::Cite { instrument, article, paragraph } => match law::find(instrument, *article, *paragraph) {
            Some(_) => Vec::new(),
            None => vec![format!("no such provision: {instrument}/{article}/{paragraph}")],
        },
    }
}

fn faults_of_words(words: &str) -> Vec<String> {
    let mut faults: Vec<String> =
        FORBIDDEN.iter().filter(|it| words.contains(*it)).map(|it| format!("{it} in: {words}")).collect();
    let left_over = ["**", "](", "〔", "〕"].iter().any(|it| words.contains(it))
        || ["#", "- ", "> ", ">"].iter().any(|it| words.starts_with(it));
    if left_over {
        faults.push(format!("markup left over in: {words}"));
    } else if words.contains(' ') {
        faults.push(format!("a space in: {words}"));
    }
    faults
}

/// Whether pages of our own exist is seen where all of them are drawn, in `pages.rs`.
fn fault_of_link(href: &str) -> Option<String> {
    if let Some(outside) = href.strip_prefix("https://") {
        let host = outside.split('/').next().unwrap_or_default();
        let official = host.ends_with(".gov.cn") || ["www.12315.cn", "www.cca.org.cn"].contains(&host);
        return (!official).then(|| format!("not an official site: {href}"));
    }
    if href.contains(':') {
        return Some(format!("not an official site: {href}"));
    }
    None
}

fn faults_of_sentences(line: &str) -> Vec<String> {
    line.split(['。', '；', '？'])
        .map(|it| (it, it.chars().count()))
        .filter(|(_, length)| SENTENCE < *length)
        .map(|(it, length)| format!("sentence of {length} characters: {it}"))
        .collect()
}

/// A line as it reads, without its citations.
fn words(line: &[Inline]) -> String {
    line.iter()
        .map(|it| match it {
            Inline::Text(words) | Inline::Strong(words) | Inline::Link { text: words, .. } => words.as_str(),
            Inline::Cite { .. } => "",
        })
        .collect()
}

#[test]
fn no_chapter_promises_to_revive_a_limitation_that_is_over() {
    let cited = ["〔limitation-interp/10〕", "〔limitation-interp/12〕", "〔civil-code/195〕"];
    for line in CHAPTERS.iter().flat_map(|it| it.text.lines()) {
        if cited.iter().any(|it| line.contains(it)) {
            assert!(line.contains("没过"), "{line}");
        }
    }
}
