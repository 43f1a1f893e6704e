//! Habits as checks: what the compiler cannot say about where things belong.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// All Rust files under a folder, with their text.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty(), "nothing under {folder}");
    found
}

/// The code of a file without comments and unit tests. Good enough here: no string of ours holds `//` but addresses.
fn code(text: &str) -> impl Iterator<Item = &str> {
    let without_tests = text.split("#[cfg(test)]").next().unwrap_or_default();
    without_tests.lines().filter(|it| !it.trim_start().starts_with("//"))
}

/// Fails with every fault at once, each as "file: fault".
#[track_caller]
fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn is_han(it: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&it)
}

#[test]
fn every_file_says_what_it_is_for() {
    let folders = ["src", "tests/native", "examples"];
    let silent = folders.iter().flat_map(|it| sources(it)).filter(|(_, text)| !text.starts_with("//! "));
    none(silent.map(|(path, _)| format!("{}: does not open with `//!`", path.display())).collect());
}

#[test]
fn the_directions_hold() {
    let walls: [(&str, &[&str]); 3] = [
        ("src/domain", &["crate::content", "crate::web", "super::super::content", "leptos", "web_sys", "gloo"]),
        ("src/content", &["crate::web", "leptos", "web_sys", "gloo", "serde"]),
        ("src/web/components", &["web_sys", "gloo", "use_session", "use_route", "web::storage"]),
    ];
    let mut faults = Vec::new();
    for (folder, forbidden) in walls {
        for (path, text) in sources(folder) {
            for word in forbidden.iter().filter(|it| code(&text).any(|line| line.contains(**it))) {
                faults.push(format!("{}: mentions {word}", path.display()));
            }
        }
    }
    none(faults);
}

#[test]
fn the_shell_and_the_machine_have_no_words_of_their_own() {
    let mut faults = Vec::new();
    for (path, text) in sources("src/web").into_iter().chain(sources("src/domain")) {
        // Domain reads and writes a few signs of the language itself: numerals, units, full-width punctuation.
        let exempt = ["numeral.rs", "money.rs", "markup.rs", "paper.rs"];
        if exempt.iter().any(|it| path.ends_with(it)) {
            continue;
        }
        let stray = code(&text).find(|line| line.split("//").next().is_some_and(|it| it.chars().any(is_han)));
        faults.extend(stray.map(|it| format!("{}: words belong in src/content: {}", path.display(), it.trim())));
    }
    none(faults);
}

#[test]
fn only_the_ports_know_the_browser() {
    let ports = ["browser.rs", "storage.rs", "durable.rs", "settings.rs", "offline.rs", "router.rs"];
    let mut faults = Vec::new();
    for (path, text) in sources("src/web") {
        let is_port = ports.iter().any(|it| path.ends_with(it));
        for word in ["web_sys::window", "leptos::prelude::window", "gloo_storage", "js_sys::"] {
            if !is_port && code(&text).any(|line| line.contains(word)) {
                faults.push(format!("{}: {word} belongs in a port", path.display()));
            }
        }
    }
    none(faults);
}

#[test]
fn no_markup_from_strings_and_no_inline_style() {
    let mut faults = Vec::new();
    for (path, text) in sources("src/web") {
        for word in ["inner_html", "style=\"", "insert_adjacent_html", "set_inner_html"] {
            if code(&text).any(|line| line.contains(word)) {
                faults.push(format!("{}: {word}", path.display()));
            }
        }
    }
    none(faults);
}

#[test]
fn no_room_without_a_noun() {
    let names = ["utils", "helpers", "common", "types", "models", "services", "misc"];
    let faults = sources("src")
        .into_iter()
        .filter(|(path, _)| path.file_stem().is_some_and(|it| names.iter().any(|name| it == *name) || it == "mod"));
    none(faults.map(|(path, _)| format!("{}: has not found its noun", path.display())).collect());
}

#[test]
fn nothing_names_a_machine() {
    // The words are put together here so that this file does not contain them.
    let words = [["/wo", "rk/"].concat(), ["/ro", "ot/"].concat(), ["far", "m-"].concat()];
    let mut faults = Vec::new();
    for (path, text) in sources("src").into_iter().chain(sources("tests/native")) {
        for word in words.iter().filter(|it| text.contains(it.as_str())) {
            faults.push(format!("{}: {word}", path.display()));
        }
    }
    none(faults);
}

#[test]
fn both_dark_palettes_are_equal() {
    let css = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("style/tokens.css")).unwrap();
    let block = |start: &str| {
        let from = css.find(start).unwrap_or_else(|| panic!("no {start}")) + start.len();
        let body = css[from..].split('}').next().unwrap();
        body.split(';').map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(block(":root:not([data-theme=\"light\"]) {"), block(":root[data-theme=\"dark\"] {"));
}
