//! What travels with a page: a title and a description of its own, machine-readable facts that are true, and a feed and a map
//! that are well formed.

use std::collections::BTreeSet;

use serde_json::Value;
use weiquan::{
    content::{LAW, abouts, changes::CHANGES, law::INSTRUMENTS, messages::ZH_HANS},
    web::{
        app::title,
        head::{description, feed, head, json_ld, robots, sitemap},
        route::Route,
    },
};

const SITE: &str = "https://example.org/a/";

#[test]
fn every_public_page_has_a_title_and_a_description_of_its_own() {
    let mut faults = Vec::new();
    let (mut titles, mut descriptions) = (BTreeSet::new(), BTreeSet::new());
    for route in Route::public() {
        let (title, about) = (title(route, &ZH_HANS), description(route));
        let length = about.chars().count();
        if !abouts::LENGTH.contains(&length) {
            faults.push(format!("{}: {length} characters: {about}", route.path()));
        }
        if title.trim().is_empty() || !titles.insert(title.clone()) {
            faults.push(format!("{}: another page is called {title}", route.path()));
        }
        if !descriptions.insert(about.clone()) {
            faults.push(format!("{}: another page is described: {about}", route.path()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The parts of a page's JSON-LD, as a reader of ours would see them.
fn data(route: Route, site: Option<&str>) -> Vec<Value> {
    let html = head(route, site);
    let parts = html.split(r#"<script type="application/ld+json">"#).skip(1);
    parts.map(|it| serde_json::from_str(it.split("</script>").next().unwrap()).unwrap()).collect()
}

#[test]
fn machine_readable_facts_parse_and_are_those_of_the_tables() {
    for route in Route::public() {
        for it in data(route, Some(SITE)) {
            assert_eq!(it["@context"], "https://schema.org", "{}", route.path());
            match it["@type"].as_str().unwrap() {
                "BreadcrumbList" => {
                    let items = it["itemListElement"].as_array().unwrap();
                    let last = items.last().unwrap()["item"].as_str().unwrap();
                    assert_eq!(last, format!("{SITE}{}", route.path()));
                    assert_eq!(items[0]["item"], SITE);
                }
                "Article" => {
                    let Route::Chapter(chapter) = route else { panic!("{}", route.path()) };
                    assert_eq!(it["dateModified"], chapter.reviewed_on.to_string());
                }
                "Legislation" => {
                    let (Route::Instrument(of) | Route::Article(of, _)) = route else { panic!("{}", route.path()) };
                    let whole = if it["isPartOf"].is_null() { &it } else { &it["isPartOf"] };
                    assert_eq!(whole["legislationDateOfApplicability"], of.in_force.from.to_string());
                    let now = of.in_force.contains(LAW.checked_on);
                    assert_eq!(
                        whole["legislationLegalForce"].as_str().unwrap().ends_with("/InForce"),
                        now,
                        "{}",
                        of.id
                    );
                    assert!(of.number.is_empty() == whole["legislationIdentifier"].is_null(), "{}", of.id);
                }
                "FAQPage" => assert!(matches!(route, Route::Myths | Route::Excuses)),
                other => panic!("{}: {other}", route.path()),
            }
        }
    }
}

#[test]
fn without_the_sites_address_no_absolute_one_is_written() {
    for route in [Route::Home, Route::Law, Route::Instrument(INSTRUMENTS[0]), Route::Changes] {
        let html = head(route, None);
        assert!(!html.contains("canonical") && !html.contains("og:url"), "{html}");
        let own =
            |it: &Value| it["itemListElement"].as_array().is_some_and(|it| it.iter().any(|it| !it["item"].is_null()));
        assert!(!data(route, None).iter().any(own));
        let html = head(route, Some(SITE));
        assert!(html.contains(&format!(r#"<link rel="canonical" href="{SITE}{}">"#, route.path())), "{html}");
    }
    assert!(!feed(None).contains("example") && !robots(None).contains("Sitemap"));
}

#[test]
fn nothing_in_the_data_can_end_its_element() {
    for route in [Route::Myths, Route::Excuses, Route::Instrument(INSTRUMENTS[0])] {
        for it in head(route, None).split(r#"<script type="application/ld+json">"#).skip(1) {
            assert!(!it.split("</script>").next().unwrap().contains('<'));
        }
    }
    assert!(json_ld(Route::Home, None).is_empty());
}

/// Whether elements open and close in order, and text has no bare `&`: all that our writer could do wrong.
fn is_well_formed(xml: &str) -> bool {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").unwrap();
    while let Some((text, after)) = rest.split_once('<') {
        let entities = ["&amp;", "&lt;", "&gt;", "&quot;"];
        let bare = text.match_indices('&').any(|(at, _)| !entities.iter().any(|it| text[at..].starts_with(it)));
        let Some((tag, after)) = after.split_once('>') else { return false };
        if bare || tag.contains('<') {
            return false;
        }
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return false;
            }
        } else if !tag.ends_with('/') {
            open.push(tag.split(' ').next().unwrap());
        }
        rest = after;
    }
    open.is_empty() && rest.trim().is_empty()
}

#[test]
fn the_feed_and_the_map_are_well_formed_and_whole() {
    for site in [None, Some(SITE)] {
        let feed = feed(site);
        assert!(is_well_formed(&feed), "{feed}");
        assert_eq!(feed.matches("<entry>").count(), CHANGES.len());
        for it in CHANGES {
            assert!(feed.contains(&format!("<id>urn:weiquan:changes:{}</id>", it.id)));
        }
        // RFC 4287 4.2: no entry may be newer than we can know of.
        let future = feed.split("<updated>").skip(1).any(|it| LAW.checked_on.to_string().as_str() < &it[..10]);
        assert!(!future);
    }
    let map = sitemap(SITE);
    assert!(is_well_formed(&map));
    assert_eq!(map.matches("<loc>").count(), Route::public().len());
    assert!(!is_well_formed("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a><b></a></b>"));
}
