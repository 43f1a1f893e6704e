//! What is kept apart from the program (see `domain::prose`): chapters, and what provisions say. Ask here for it, never
//! the table.

use std::sync::OnceLock;

use super::{
    chapters::{CHAPTERS, Chapter},
    law,
};
use crate::domain::{
    law::Provision,
    prose::{APART, Prose},
};

static FETCHED: OnceLock<Prose> = OnceLock::new();

/// Takes the file as it was fetched. Only the browser needs it.
pub fn load(file: String) {
    // A second copy of the same file changes nothing.
    let _ = FETCHED.set(Prose::new(file));
}

/// Whether the texts are there. Natively they always are.
pub fn is_loaded() -> bool {
    !APART || FETCHED.get().is_some()
}

/// The whole file, written at build time.
pub fn file() -> Prose {
    let mut prose = Prose::default();
    for chapter in CHAPTERS {
        prose.add(chapter.slug, &[chapter.text]);
    }
    for it in law::provisions() {
        prose.add(&key(it), &[it.gist, it.burden, it.exceptions]);
    }
    prose
}

/// A chapter's text, in the subset of Markdown that [`crate::domain::markup`] reads.
pub fn chapter(it: &'static Chapter) -> &'static str {
    or_fetched(it.text, || it.slug.to_owned(), 0)
}

/// What a provision says, in plain words.
pub fn gist(it: &'static Provision) -> &'static str {
    or_fetched(it.gist, || key(it), 0)
}

/// Who has to prove what, where the provision says so; else empty.
pub fn burden(it: &'static Provision) -> &'static str {
    or_fetched(it.burden, || key(it), 1)
}

/// What a provision does not cover; else empty.
pub fn exceptions(it: &'static Provision) -> &'static str {
    or_fetched(it.exceptions, || key(it), 2)
}

/// One provision can have been worded differently before, so its first day is part of its key.
fn key(it: &Provision) -> String {
    format!("{}/{}/{}/{}", it.instrument.id, it.article, it.paragraph, it.in_force.from)
}

fn or_fetched(own: &'static str, key: impl FnOnce() -> String, n: usize) -> &'static str {
    match FETCHED.get() {
        Some(prose) => prose.text(&key(), n),
        None => own,
    }
}
