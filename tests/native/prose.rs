//! What is kept apart in the browser: every text comes back out of the file as it went in.

use weiquan::{
    content::{chapters::CHAPTERS, law, prose},
    domain::prose::Prose,
};

#[test]
fn every_text_is_found_in_the_file() {
    let file = Prose::new(prose::file().as_str().to_owned());
    for chapter in CHAPTERS {
        assert_eq!(file.text(chapter.slug, 0), chapter.text, "{}", chapter.slug);
    }
    for it in law::provisions() {
        let key = format!("{}/{}/{}/{}", it.instrument.id, it.article, it.paragraph, it.in_force.from);
        assert_eq!([0, 1, 2].map(|n| file.text(&key, n)), [it.gist, it.burden, it.exceptions], "{key}");
    }
}

#[test]
fn natively_nothing_has_to_be_fetched() {
    assert!(prose::is_loaded());
    assert_eq!(prose::chapter(&CHAPTERS[0]), CHAPTERS[0].text);
}
