//! Search: every match and nothing else, real questions answered, pinyin, articles, and nothing but text in what is shown.

use std::time::Instant;

use weiquan::{
    content::{
        pinyin::SOUNDS,
        search::{CORPUS, documents, search},
        synonyms::SYNONYMS,
    },
    domain::search::{Corpus, Document, Found, Kind, fold},
};

use crate::walk::Dice;

fn hrefs(corpus: &Corpus, found: &Found) -> Vec<String> {
    found.hits.iter().filter_map(|it| corpus.documents.get(it.document)).map(|it| it.href.clone()).collect()
}

/// As the folded letters of heading and body have it, by the plainest means.
fn holds(document: &Document, query: &str) -> bool {
    let lower = |it: &str| String::from_utf16_lossy(&fold(it));
    lower(&document.title).contains(&lower(query)) || lower(&document.body).contains(&lower(query))
}

#[test]
fn every_match_is_found_and_nothing_else_counts_as_one() {
    let corpus = &*CORPUS;
    let text: Vec<Vec<char>> = corpus.documents.iter().map(|it| it.body.chars().collect()).collect();
    let mut dice = Dice(2026);
    let (mut asked, mut times) = (0, Vec::new());
    while asked < 500 {
        let body = &text[dice.roll(text.len())];
        let length = 2 + dice.roll(5);
        if body.len() <= length {
            continue;
        }
        let from = dice.roll(body.len() - length);
        let query: String = body[from..from + length].iter().collect();
        if !query.chars().all(|it| ('\u{4e00}'..='\u{9fff}').contains(&it)) {
            continue;
        }
        asked += 1;
        let started = Instant::now();
        let found = search(corpus, &query);
        times.push(started.elapsed());
        let mut exact: Vec<usize> = found.hits.iter().filter(|it| it.exact).map(|it| it.document).collect();
        exact.sort_unstable();
        let truth = (0..corpus.documents.len()).filter(|at| holds(&corpus.documents[*at], &query));
        assert_eq!(exact, truth.collect::<Vec<_>>(), "{query}");
    }
    times.sort_unstable();
    let letters: usize = text.iter().map(Vec::len).sum();
    eprintln!(
        "search: {} documents, {letters} letters; p50 {:?}, p95 {:?} (compiled for tests)",
        text.len(),
        times[250],
        times[475]
    );
}

#[test]
fn real_questions_find_their_answer() {
    let corpus = &*CORPUS;
    let questions = include_str!("fixtures/questions.tsv");
    let (mut first, mut third, mut count) = (0, 0, 0);
    let mut missed = Vec::new();
    for (question, answers) in questions.lines().filter_map(|it| it.split_once('\t')) {
        count += 1;
        let found = hrefs(corpus, &search(corpus, question));
        let right = |it: &String| answers.split(' ').any(|answer| answer == it);
        match found.iter().position(right) {
            Some(0) => first += 1,
            Some(1 | 2) => third += 1,
            _ => {}
        }
        if !found.first().is_some_and(right) {
            let at = found.iter().position(right).map_or("not".to_owned(), |it| (it + 1).to_string());
            missed.push(format!("{question}: {at}; {:?}", &found[..found.len().min(3)]));
        }
    }
    let third = first + third;
    eprintln!("search: {count} questions, first {first}, in the first three {third}\n{}", missed.join("\n"));
    assert_eq!(count, 60);
    assert!(count * 80 <= first * 100 && count * 95 <= third * 100, "first {first}, in three {third}");
}

#[test]
fn headings_come_before_bodies() {
    let corpus = &*CORPUS;
    for query in ["定金", "盲盒", "七天无理由"] {
        let found = search(corpus, query);
        let in_title: Vec<bool> = found
            .hits
            .iter()
            .filter(|it| it.exact)
            .map(|it| corpus.documents[it.document].title.contains(query))
            .collect();
        assert!(in_title.contains(&true), "{query}");
        assert!(in_title.is_sorted_by(|one, other| one >= other), "{query}: {in_title:?}");
    }
}

#[test]
fn letters_and_initials_find_what_they_spell() {
    let corpus = &*CORPUS;
    for (typed, word) in [
        ("tuihuo", "退货"),
        ("th", "退货"),
        ("jiahuo", "假货"),
        ("dingjin", "定金"),
        ("manghe", "盲盒"),
        ("zidongxufei", "自动续费"),
    ] {
        let found = search(corpus, typed);
        let near = found.hits.iter().take(5).filter_map(|it| corpus.documents.get(it.document));
        assert!(
            near.into_iter().any(|it| it.title.contains(word) || it.body.contains(word)),
            "{typed}: {:?}",
            hrefs(corpus, &found).iter().take(5).collect::<Vec<_>>()
        );
    }
}

#[test]
fn every_heading_can_be_spelled() {
    let known: String = SOUNDS.chars().filter(|it| !it.is_ascii()).collect();
    let all = documents();
    let headings = all.iter().map(|it| it.title.as_ref()).chain([SYNONYMS]);
    let mut missing: Vec<char> = headings
        .flat_map(str::chars)
        .filter(|it| ('\u{4e00}'..='\u{9fff}').contains(it) && !known.contains(*it))
        .collect();
    missing.sort_unstable();
    missing.dedup();
    assert!(missing.is_empty(), "no reading in src/content/pinyin.rs: {}", missing.iter().collect::<String>());
    let mut twice: Vec<char> = known.chars().collect();
    twice.sort_unstable();
    assert!(twice.windows(2).all(|it| it[0] != it[1]), "a character has two readings");
    for (letter, sound) in [('退', "tui"), ('货', "huo"), ('假', "jia"), ('绿', "lv"), ('女', "nv"), ('重', "zhong")]
    {
        let entry = SOUNDS.split_whitespace().find(|it| it.contains(letter));
        assert!(entry.is_none_or(|it| it.starts_with(sound)), "{letter}: {entry:?}");
    }
}

#[test]
fn an_article_named_comes_first() {
    let corpus = &*CORPUS;
    for (query, href) in [
        ("消法55", "law/crpl/55/"),
        ("消法第五十五条", "law/crpl/55/"),
        ("消费者权益保护法55条", "law/crpl/55/"),
        ("《消费者权益保护法》第五十五条第一款", "law/crpl/55/"),
        ("电商法 第17条", "law/ecl/17/"),
        ("电商法１７条", "law/ecl/17/"),
        ("食品安全法148", "law/food-safety-law/148/"),
    ] {
        let found = hrefs(corpus, &search(corpus, query));
        assert_eq!(found.first().map(String::as_str), Some(href), "{query}");
    }
    let found = hrefs(corpus, &search(corpus, "第五十五条"));
    assert!(found.iter().take(5).any(|it| it == "law/crpl/55/"), "{found:?}");
}

#[test]
fn width_and_case_make_no_difference() {
    let corpus = &*CORPUS;
    let of = |query| hrefs(corpus, &search(corpus, query));
    assert_eq!(of("ＡＩ"), of("ai"));
    assert_eq!(of("AI"), of("ai"));
    assert!(!of("ai").is_empty());
    assert_eq!(of("定金　盲盒"), of("定金 盲盒"));
}

#[test]
fn what_is_shown_is_the_text_in_pieces_whatever_was_typed() {
    let corpus = &*CORPUS;
    let odd = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "\u{1f600}退货",
        "退\u{0}货",
        "%",
        "退货 退",
        "a\u{301}",
        "𠮷",
    ];
    for query in odd.into_iter().chain(["退货", "七天无理由不给退", "tuihuo", "th"]) {
        let found = search(corpus, query);
        for hit in &found.hits {
            let document = &corpus.documents[hit.document];
            let (title, excerpt) = corpus.excerpt(&found, *hit);
            let whole = |it: &[(String, bool)]| it.iter().map(|it| it.0.as_str()).collect::<String>();
            assert_eq!(whole(&title), document.title, "{query}");
            let excerpt = whole(&excerpt);
            let body = document.body.replace('\n', " ");
            assert!(body.contains(excerpt.trim_matches('…')), "{query}: {excerpt}");
            if hit.exact {
                let marked = [corpus.excerpt(&found, *hit).0, corpus.excerpt(&found, *hit).1].concat();
                assert!(marked.iter().any(|it| it.1), "{query}: nothing marked in {}", document.href);
            }
        }
    }
    assert!(search(corpus, "").hits.is_empty());
    assert!(search(corpus, "？！").hits.is_empty());
}

#[test]
fn no_two_documents_share_an_address() {
    let all = documents();
    let mut hrefs: Vec<&str> = all.iter().map(|it| it.href.as_str()).collect();
    hrefs.sort_unstable();
    let doubles: Vec<_> = hrefs.windows(2).filter(|it| it[0] == it[1]).collect();
    assert!(doubles.is_empty(), "{doubles:?}");
    for kind in Kind::ALL {
        assert!(all.iter().any(|it| it.kind == kind), "{kind:?}");
    }
}
