//! The law tables keep their promises: unique ids, sorted provisions, spans within spans, gists short and finished.

use std::collections::BTreeSet;

use weiquan::{
    content::{
        LAW,
        history::{self, Before},
        law::{INSTRUMENTS, find, provisions, provisions_of},
        uses::uses,
    },
    domain::{
        date::Date,
        law::{Confidence, Instrument, Provision, Rank},
    },
};

use crate::TODAY;

/// The hosts that publish law; a link to any other is not an official text.
const OFFICIAL_HOSTS: [&str; 6] =
    ["flk.npc.gov.cn", "www.gov.cn", "www.samr.gov.cn", "www.court.gov.cn", "gongbao.court.gov.cn", "www.cac.gov.cn"];

/// The longest gist a person still reads on a telephone, in characters.
const GIST_MAX: usize = 120;

/// Words a person is never shown.
const BANNED: [&str; 9] = ["用户", "提交成功", "操作", "系统", "数据", "异常", "非法", "您", "！"];

fn place(provision: &Provision) -> String {
    format!("{} {}({})", provision.instrument.id, provision.article, provision.paragraph)
}

fn is_kebab_case(id: &str) -> bool {
    !id.is_empty()
        && id
            .split('-')
            .all(|part| !part.is_empty() && part.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit()))
}

fn instrument_faults(instrument: &Instrument) -> Vec<String> {
    let mut faults = Vec::new();
    let mut check = |holds: bool, fault: &str| {
        if !holds {
            faults.push(format!("{}: {fault}", instrument.id));
        }
    };
    let url = instrument.url;
    let host = url.strip_prefix("https://").and_then(|rest| rest.split('/').next());
    let dated = instrument.in_force.until.is_none_or(|last| instrument.in_force.from <= last);
    let own: Vec<_> = provisions_of(instrument).map(|it| (it.article, it.paragraph)).collect();

    check(is_kebab_case(instrument.id), "the id is not kebab-case");
    check(!instrument.name.is_empty() && !instrument.short.is_empty(), "no name");
    check(!instrument.short.contains(['《', '》']), "the short name carries brackets");
    check(url.is_empty() || host.is_some_and(|it| OFFICIAL_HOSTS.contains(&it)), "the link is not official");
    check(dated, "it ends before it begins");
    check(!own.is_empty(), "no provisions");
    check(own.is_sorted_by(|one, next| one < next), "provisions unsorted or repeated");
    faults
}

fn provision_faults(provision: &Provision) -> Vec<String> {
    let mut faults = Vec::new();
    let mut check = |holds: bool, fault: &str| {
        if !holds {
            faults.push(format!("{}: {fault}", place(provision)));
        }
    };
    let outer = provision.instrument.in_force;
    let inner = provision.in_force;
    let ends_within = match (inner.until, outer.until) {
        (_, None) => true,
        (Some(inner), Some(outer)) => inner <= outer,
        (None, Some(_)) => false,
    };
    let texts = [provision.gist, provision.burden, provision.exceptions];
    let found = find(provision.instrument.id, provision.article, provision.paragraph);

    check(outer.from <= inner.from && ends_within, "in force outside its instrument's days");
    let numbered = provision.article != 0 || provision.instrument.confidence < Confidence::High;
    check(numbered, "article 0 of an instrument that was read in full");
    check(!provision.gist.is_empty(), "no gist");
    check(provision.gist.chars().count() <= GIST_MAX, "the gist is too long");
    check(texts.iter().all(|it| it.is_empty() || it.ends_with('。')), "a sentence without its 。");
    check(!texts.iter().any(|text| BANNED.iter().any(|word| text.contains(word))), "a banned word");
    check(texts.iter().all(|it| is_full_width(it)), "half-width punctuation");
    check(found == Some(provision), "find() does not find it");
    faults
}

/// Half-width punctuation belongs in two places only: 0.5% and 消法55(2).
fn is_full_width(text: &str) -> bool {
    let mut before = ' ';
    text.chars().all(|it| {
        let fits = match it {
            ' ' | ',' | ';' | ':' => false,
            '.' | '(' => before.is_ascii_digit(),
            _ => true,
        };
        before = it;
        fits
    })
}

#[test]
fn every_instrument_is_whole() {
    let mut faults: Vec<String> = INSTRUMENTS.iter().flat_map(|it| instrument_faults(it)).collect();
    let ids: BTreeSet<_> = INSTRUMENTS.iter().map(|it| it.id).collect();
    if ids.len() != INSTRUMENTS.len() {
        faults.push("two instruments share an id".to_owned());
    }
    if !INSTRUMENTS.is_sorted_by_key(|it| it.rank) {
        faults.push("the instruments are not in order of rank".to_owned());
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_provision_is_whole() {
    let mut faults: Vec<String> = provisions().flat_map(provision_faults).collect();
    let registered = |it: &Provision| INSTRUMENTS.contains(&it.instrument);
    faults.extend(provisions().filter(|it| !registered(it)).map(|it| format!("{}: not registered", place(it))));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn one_complaint_order_ends_on_the_day_before_the_next_begins() {
    let old = find("samr-20-old", 21, 0).unwrap().in_force;
    let new = find("samr-121", 23, 1).unwrap().in_force;
    assert!(old.contains(Date::new(2026, 4, 14)) && !new.contains(Date::new(2026, 4, 14)));
    assert!(!old.contains(Date::new(2026, 4, 15)) && new.contains(Date::new(2026, 4, 15)));
}

#[test]
fn a_provision_may_be_younger_than_its_instrument() {
    let renewal = find("online-trading", 18, 0).unwrap();
    assert_eq!(renewal.in_force.from, Date::new(2025, 5, 1));
    assert_eq!(renewal.instrument.confidence, Confidence::Medium);
    assert!(find("crpl", 55, 3).is_none());
}

/// Why an instrument has provisions that nothing relies on. They are carried so that a person can look them up.
fn why_unused(instrument: &Instrument) -> &'static str {
    match instrument.rank {
        _ if instrument.in_force.until.is_some() => "repealed: looked up for older cases",
        _ if TODAY < instrument.in_force.from => "not in force yet: shown so that nobody cites it too early",
        Rank::Statute | Rank::Regulation => {
            "duties under supervision, fines, or steps after a judgment: no right of the person's own"
        }
        Rank::JudicialInterpretation => "procedure inside the court, or a clarification of what is used",
        Rank::Rule => "duties under supervision and fines: shown for a report, yields no money",
        Rank::Guideline => "directs authorities, binds no court",
    }
}

#[test]
fn what_nothing_relies_on_is_listed_with_the_reason() {
    let (mut unused, mut total) = (0, 0);
    for instrument in INSTRUMENTS {
        let left: Vec<String> = provisions_of(instrument)
            .filter(|it| uses(&[it]).is_empty())
            .map(|it| format!("{}({})", it.article, it.paragraph))
            .collect();
        total += provisions_of(instrument).count();
        unused += left.len();
        if !left.is_empty() {
            eprintln!("{}: {}: {}", instrument.id, why_unused(instrument), left.join(" "));
        }
    }
    eprintln!("{unused} of {total} provisions are relied on by nothing");
    // Most of what is carried is there to be used; more unused than used would mean that claims lost their sources.
    assert!(unused * 2 < total, "{unused} of {total} are used by nothing");
}

#[test]
fn the_page_of_a_provision_leads_to_all_that_rests_on_it() {
    let treble = uses(&[find("crpl", 55, 1).unwrap()]);
    assert!(treble.claims.iter().any(|it| it.basis.iter().any(|it| it.article == 55)));
    assert!(treble.disputes.iter().any(|it| it.id == "counterfeit"));
    assert!(treble.myths.iter().any(|it| it.id == "treble-for-any-fault"));
    assert!(!treble.rulings.is_empty() && !treble.chapters.is_empty() && !treble.excuses.is_empty());
    let limit = uses(LAW.limits[0].basis);
    assert!(limit.limits.contains(&LAW.limits[0]));
    for rung in LAW.rungs.iter().filter(|it| !it.basis.is_empty()) {
        assert!(uses(rung.basis).rungs.iter().any(|it| it.id == rung.id), "{}", rung.id);
    }
}

#[test]
fn what_ends_says_what_comes_after_it() {
    let mut faults = Vec::new();
    for &it in INSTRUMENTS {
        let after = history::after(it);
        if it.in_force.until.is_some() && after.is_none_or(|(_, partly)| partly) {
            faults.push(format!("{} ends, and nothing takes its place", it.id));
        }
        if let Some((newer, _)) = after {
            let back = match history::before(newer) {
                Some(Before::Carried(older) | Before::Partly(older)) => older == it,
                _ => false,
            };
            if !back || newer == it || newer.in_force.from < it.in_force.from {
                faults.push(format!("{} is not what was before {}", it.id, newer.id));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
