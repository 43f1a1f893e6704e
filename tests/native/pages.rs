//! Every public page, drawn as the build draws it: links lead somewhere, anchors exist, nothing is an orphan or a dead
//! end, each page says when it was checked. All faults are reported at once; what is only to be looked at is printed.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use weiquan::web::{
    app::app,
    route::{Query, Route},
};

/// What a link may lead to beside our pages: files of the build.
const FILES: &[&str] = &["rescue/", "feed.xml"];

/// Hosts outside the national government's that are official: who runs them is said beside each.
const OFFICIAL: &[(&str, &str)] = &[
    ("www.12315.cn", "市场监管总局"),
    ("www.cca.org.cn", "中国消费者协会"),
    ("www.12377.cn", "中央网信办举报中心"),
    ("www.12321.cn", "工业和信息化部委托的举报中心"),
];

/// Pages that say where a decision was read: the only ones with links to sites that are not official.
const READ_ELSEWHERE: &[&str] = &["rulings/"];

/// The longest a sentence of a page may be, in characters.
const SENTENCE: usize = 60;

/// A public page as it is drawn.
struct Page {
    path: String,
    /// What is between the frame's head and foot.
    main: String,
    /// The foot says when the law was checked.
    dated: bool,
    /// Every id on the page.
    ids: BTreeSet<String>,
}

/// Every public page.
fn pages() -> Vec<Page> {
    let _ = any_spawner::Executor::init_futures_executor();
    let draw = |route: Route| {
        let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
        let html = owner.with(|| app(route, Query::default()).to_html()).replace("<!>", "");
        let main = html.split("<main").nth(1).and_then(|it| it.split("</main>").next()).unwrap_or_default();
        let ids = attributes(&html, "id").map(str::to_owned).collect();
        Page { path: route.path(), main: main.to_owned(), dated: html.contains("核对到"), ids }
    };
    Route::public().into_iter().map(draw).collect()
}

/// The values of an attribute, in order.
fn attributes<'a>(html: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let mark = format!(" {name}=\"");
    html.split(&mark).skip(1).filter_map(|it| it.split('"').next()).collect::<Vec<_>>().into_iter()
}

/// Where the links of a page lead, without those in its head and foot.
fn links(page: &Page) -> impl Iterator<Item = String> {
    attributes(&page.main, "href").map(|it| it.replace("&amp;", "&"))
}

/// The same without the trail above the title, which leads back and not on.
fn links_on(page: &Page) -> usize {
    let trail = page.main.split("class=\"crumbs\"").nth(1).and_then(|it| it.split("</nav>").next()).unwrap_or_default();
    links(page).count() - attributes(trail, "href").count()
}

/// What is wrong with a link, where every page's ids are known.
fn fault(href: &str, ids: &BTreeMap<&str, &BTreeSet<String>>) -> Option<String> {
    if let Some(outside) = href.strip_prefix("https://") {
        let host = outside.split('/').next().unwrap_or_default();
        let official = host == "gov.cn" || host.ends_with(".gov.cn") || OFFICIAL.iter().any(|it| it.0 == host);
        return (!official).then(|| format!("not an official site: {href}"));
    }
    if href.contains(':') && !href.starts_with("tel:") {
        return Some(format!("neither ours nor https: {href}"));
    }
    if href.starts_with("tel:") || FILES.contains(&href) {
        return None;
    }
    let (path, anchor) = href.split_once('#').unwrap_or((href, ""));
    let path = path.split('?').next().unwrap_or_default();
    let path = if path == "./" { "" } else { path };
    if Route::from_path(path) == Route::NotFound {
        return Some(format!("no such page: {href}"));
    }
    let known = anchor.is_empty() || ids.get(path).is_none_or(|ids| ids.contains(anchor));
    (!known).then(|| format!("no such place on its page: {href}"))
}

/// The sentences a person reads, block by block; rows of citations are none.
fn sentences(html: &str) -> Vec<String> {
    let mut text = String::new();
    let mut cites: Vec<&str> =
        html.split("<p class=\"cite\">").skip(1).filter_map(|it| it.split("</p>").next()).collect();
    // The longest first: one row may be a part of another.
    cites.sort_by_key(|it| std::cmp::Reverse(it.len()));
    let html = &cites.iter().fold(html.to_owned(), |html, it| html.replace(it, ""));
    let mut rest = html.split_once('>').map_or("", |it| it.1);
    while let Some((words, tag)) = rest.split_once('<') {
        text.push_str(words);
        let (name, after) = tag.split_once('>').unwrap_or((tag, ""));
        // What stays on the line does not end a sentence.
        let inline = ["a", "/a", "b", "/b", "strong", "/strong", "small", "/small", "dfn", "/dfn", "mark", "/mark"];
        let name = name.split(' ').next().unwrap_or_default();
        if !inline.contains(&name) {
            text.push('\n');
        }
        rest = after;
    }
    let ends = ['。', '；', '？', '！', '：', '\n'];
    text.split(ends).map(|it| it.trim().to_owned()).filter(|it| it.chars().any(|it| '\u{4e00}' <= it)).collect()
}

/// Half of the sentences are no longer than the first, nineteen in twenty no longer than the second, none than the third.
fn lengths(sentences: &[String]) -> (usize, usize, usize) {
    let mut lengths: Vec<usize> = sentences.iter().map(|it| it.chars().count()).collect();
    lengths.sort_unstable();
    let at = |percent: usize| lengths.get(lengths.len().saturating_sub(1) * percent / 100).copied().unwrap_or_default();
    (at(50), at(95), at(100))
}

#[test]
fn every_public_page_is_whole() {
    let pages = pages();
    let ids: BTreeMap<&str, &BTreeSet<String>> = pages.iter().map(|it| (it.path.as_str(), &it.ids)).collect();
    let mut faults = Vec::new();
    let mut outside = BTreeSet::new();
    let mut reached = BTreeSet::new();
    for page in &pages {
        for href in links(page) {
            let elsewhere = READ_ELSEWHERE.contains(&page.path.as_str()) && href.starts_with("http");
            let fault = fault(&href, &ids).filter(|_| !elsewhere);
            faults.extend(fault.map(|it| format!("{}: {it}", page.path)));
            if href.starts_with("https://") {
                outside.insert(href.split('/').nth(2).unwrap_or_default().to_owned());
            }
            let path = href.split(['#', '?']).next().unwrap_or_default().to_owned();
            if path != page.path {
                reached.insert(if path == "./" { String::new() } else { path });
            }
        }
        if links_on(page) == 0 {
            faults.push(format!("{}: no next step", page.path));
        }
        if !page.dated {
            faults.push(format!("{}: does not say when it was checked", page.path));
        }
        if page.main.matches("<h1").count() != 1 {
            faults.push(format!("{}: {} titles", page.path, page.main.matches("<h1").count()));
        }
    }
    let orphans = pages.iter().filter(|it| !it.path.is_empty() && !reached.contains(&it.path));
    faults.extend(orphans.map(|it| format!("{}: no public page leads here", it.path)));
    eprintln!(
        "{} pages, {} hosts outside: {}",
        pages.len(),
        outside.len(),
        outside.iter().cloned().collect::<Vec<_>>().join(" ")
    );
    assert!(faults.is_empty(), "\n{} faults\n{}\n", faults.len(), faults.join("\n"));
}

#[test]
fn sentences_are_short() {
    let mut kinds: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut faults = Vec::new();
    for page in pages() {
        let said = sentences(&page.main);
        faults.extend(said.iter().filter(|it| SENTENCE < it.chars().count()).map(|it| format!("{}: {it}", page.path)));
        // Chapters one by one; the many pages of a kind together.
        let kind = if page.path.starts_with("guide/") {
            page.path
        } else {
            page.path.split('/').next().unwrap_or_default().to_owned()
        };
        kinds.entry(kind).or_default().extend(said);
    }
    for (kind, said) in &kinds {
        let (half, most, longest) = lengths(said);
        eprintln!("{kind:20} {:5} sentences: median {half}, p95 {most}, longest {longest}", said.len());
    }
    assert!(faults.is_empty(), "\n{} faults\n{}\n", faults.len(), faults.join("\n"));
}

#[test]
fn every_kind_of_fault_is_seen() {
    let page: BTreeSet<String> = ["s1".to_owned()].into();
    let ids = [("guide/law/", &page)].into();
    let seen = |href| fault(href, &ids);
    for good in ["guide/law/#s1", "./", "case/ask/?q=x#y", "https://www.samr.gov.cn/x", "tel:12315", "rescue/"] {
        assert_eq!(seen(good), None, "{good}");
    }
    for bad in ["guide/nothing/", "guide/law/#s2", "https://example.com/", "http://www.samr.gov.cn", "javascript:x"] {
        assert!(seen(bad).is_some(), "{bad}");
    }
    assert_eq!(sentences("<main><p>先<b>退</b>。再<a href=\"x\">谈</a></p><p>好</p>"), ["先退", "再谈", "好"]);
}
