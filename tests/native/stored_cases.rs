//! Old and foreign data: every released format still reads, what we write we read, and what is no case is refused with
//! the place of the fault. Never edit a fixture: add one.

#![expect(clippy::indexing_slicing, reason = "a test fails by panicking")]

use weiquan::{
    content::questions,
    domain::{
        case::{
            Case, KEPT_DAYS, MAX_NAME, is_id, new_id,
            stored::{self, Fault, MAX_BYTES, MAX_CASES, MAX_DEPTH, MAX_FACTS, Opened, Why, read_all, write_all},
        },
        claim::State,
        date::Date,
        facts::{Answer, Facts},
        money::Money,
        question::Refusal,
        store::{Record, Stamp},
    },
};

const CASE_1: &str = include_str!("fixtures/case-1.json");
const CASES_1: &str = include_str!("fixtures/cases-1.json");
const RECORD_1: &str = include_str!("fixtures/record-1.txt");
const BY_HAND: &str = include_str!("fixtures/by-hand.json");

/// A case with one field changed; an empty value takes the field away.
fn with(field: &str, value: &str) -> String {
    let fields = [
        ("format", "\"weiquan-case\""),
        ("version", "1"),
        ("id", "\"c1\""),
        ("name", "\"\""),
        ("created", "\"2026-11-20\""),
        ("facts", "{}"),
    ];
    let mut all: Vec<String> =
        fields.iter().filter(|(name, _)| *name != field).map(|(name, it)| format!("\"{name}\":{it}")).collect();
    if !value.is_empty() {
        all.push(format!("\"{field}\":{value}"));
    }
    format!("{{{}}}", all.join(","))
}

#[track_caller]
fn refused(text: &str, fault: Fault) {
    assert_eq!(Case::read(text, questions::find), Err(fault.clone()));
    assert_eq!(read_all(text, questions::find), Err(fault));
}

#[track_caller]
fn field(text: &str, path: &str, why: Why) {
    refused(text, Fault::Field { path: path.to_owned(), why });
}

#[test]
fn version_1_reads_for_ever() {
    let case = Case::read(CASE_1, questions::find).unwrap();
    assert_eq!((case.id.as_str(), case.name.as_str()), ("3f2a91c00b1c77de", "牛肉酱"));
    assert_eq!((case.created, case.changed), (Date::new(2026, 11, 20), Date::new(2026, 11, 23)));
    assert_eq!(case.deleted, None);
    assert_eq!(case.facts.len(), 12);
    assert_eq!(case.facts.get("sold-by"), Some(&Answer::NotKnown));
    assert_eq!(case.facts.get("reminded"), Some(&Answer::YesNo(false)));
    assert_eq!(case.facts.get("paid"), Some(&Answer::Number(4980)));
    assert_eq!(case.facts.get("received"), Some(&Answer::Text("2026-11-18".to_owned())));
    assert_eq!(case.facts.get("problem"), Some(&Answer::Several(vec!["food".to_owned()])));
    assert_eq!(case.facts.get("order-number"), Some(&Answer::Text("E20261118\"\\7".to_owned())));
    assert_eq!(case.facts.get("ordered"), None, "not asked is not the same as not known");
}

#[test]
fn what_we_wrote_comes_back_byte_for_byte() {
    let case = Case::read(CASE_1, questions::find).unwrap();
    assert_eq!(case.write(), CASE_1.trim_end());
    let cases = read_all(CASES_1, questions::find).unwrap();
    assert_eq!(write_all(&cases), CASES_1.trim_end());
    assert_eq!(cases.iter().map(|it| it.deleted).collect::<Vec<_>>(), [None, Some(Date::new(2026, 11, 22))]);
}

#[test]
fn what_a_newer_version_added_survives_an_edit() {
    let mut case = Case::read(CASE_1, questions::find).unwrap();
    case.facts.set("paid", Answer::Number(5000));
    let written = case.write();
    assert!(written.contains(r#""later":{"nested":[1,-2,{"deep":null}]}"#), "{written}");
    assert!(written.contains(r#""later-question":["一","二"]"#), "{written}");
}

#[test]
fn what_a_case_came_to_comes_back_and_a_broken_memory_of_it_is_only_forgotten() {
    let seen = r#"{"claims":{"breach":["open",0],"fraud-treble":["holds",56400]},"limits":{"seven-day-return":"2026-11-27"},"on":"2026-11-25","pack":2}"#;
    let case = Case::read(&with("seen", seen), questions::find).unwrap();
    let came_to = case.seen.clone().unwrap();
    assert_eq!((came_to.pack, came_to.on), (2, Date::new(2026, 11, 25)));
    assert_eq!(came_to.outcome.claims[1], ("fraud-treble".to_owned(), State::Holds, Money::yuan(564)));
    assert!(case.write().contains(&format!("\"seen\":{seen}")), "{}", case.write());
    for broken in ["null", "3", "{}", r#"{"claims":{"a":["what",1]},"limits":{},"on":"2026-11-25","pack":2}"#] {
        let case = Case::read(&with("seen", broken), questions::find).unwrap();
        assert_eq!(case.seen, None, "{broken}");
        assert!(!case.write().contains("seen"), "{broken}");
    }
}

#[test]
fn a_case_can_be_written_by_hand() {
    let case = Case::read(BY_HAND, questions::find).unwrap();
    assert_eq!(case.changed, case.created);
    assert_eq!(case.facts.len(), 4);
}

#[test]
fn a_record_of_schema_1_reads_for_ever() {
    let record = Record::unwrap("3f2a91c00b1c77de", RECORD_1).unwrap();
    assert_eq!(record.stamp, Stamp { revision: 41, writer: 0x8c21_f00d });
    assert_eq!(record.parents.len(), 2);
    assert_eq!(record.payload, CASE_1.trim_end());
    assert_eq!(record.wrap(), RECORD_1);
}

#[test]
fn a_single_case_also_reads_as_several() {
    let alone = Case::read(CASE_1, questions::find).unwrap();
    assert_eq!(read_all(CASE_1, questions::find), Ok(vec![alone]));
    let refused = Case::read(CASES_1, questions::find);
    assert_eq!(refused, Err(Fault::NotACase), "several cases are not one");
}

#[test]
fn what_the_rescue_page_took_out_can_be_taken_in() {
    let ours = Record::unwrap("3f2a91c00b1c77de", RECORD_1).unwrap();
    let newer = ours.revise(9, ours.payload.replace("牛肉酱", "牛肉酱四瓶"));
    let apart = ours.revise(7, ours.payload.replace("牛肉酱", "辣酱"));
    let thrown_away = Record::first("gone".to_owned(), 1, with("deleted", "\"2026-11-22\""));
    let taken = |local: &Record, durable: &Record| {
        let key = format!("weiquan/case/{}", local.id);
        let rows = serde_json::json!([
            {"key": durable.id, "value": [durable.wrap(), ours.wrap()]},
            {"key": "gone", "value": [thrown_away.wrap()]},
            {"key": "broken", "value": ["weiquan-case 1"]},
        ]);
        let file = serde_json::json!({
            "format": "weiquan-rescue", "taken": "2026-11-23T00:00:00Z", "local": {key: local.wrap(), "weiquan/settings": "{}"},
            "durable": {"cases": rows, "aside": []}
        });
        read_all(&file.to_string(), questions::find).map(|them| them.into_iter().map(|it| it.name).collect::<Vec<_>>())
    };
    assert_eq!(taken(&ours, &newer), Ok(vec!["牛肉酱四瓶".to_owned()]));
    assert_eq!(taken(&newer, &ours), Ok(vec!["牛肉酱四瓶".to_owned()]));
    let both = taken(&newer, &apart).unwrap();
    assert_eq!(both.len(), 2, "two versions that grew apart are two cases: {both:?}");

    for nothing in [r#"{"format":"weiquan-rescue"}"#, r#"{"format":"weiquan-rescue","local":[],"durable":7}"#] {
        assert_eq!(read_all(nothing, questions::find), Err(Fault::NotACase));
    }
}

#[test]
fn no_case_in_a_file_is_taken_when_one_is_wrong() {
    let text = CASES_1.replace("\"name\":\"\"", "\"name\":7");
    refused_all(&text, "cases[1].name", Why::NotText);
    let text = CASES_1.replace("\"paid\":4980", "\"paid\":\"4980\"");
    let paid = questions::find("paid").unwrap();
    refused_all(&text, "cases[0].facts.paid", Why::Refused(paid, Refusal::NotAChoice));
    refused_all(r#"{"format":"weiquan-cases","version":1}"#, "cases", Why::Missing);
    refused_all(r#"{"format":"weiquan-cases","version":1,"cases":{}}"#, "cases", Why::NotAList);
    refused_all(r#"{"format":"weiquan-cases","version":1,"cases":[7]}"#, "cases[0]", Why::NotAnObject);
    let many = vec!["0"; MAX_CASES + 1].join(",");
    let text = format!(r#"{{"format":"weiquan-cases","version":1,"cases":[{many}]}}"#);
    refused_all(&text, "cases", Why::TooMany { max: MAX_CASES });
}

#[track_caller]
fn refused_all(text: &str, path: &str, why: Why) {
    let fault = Fault::Field { path: path.to_owned(), why };
    assert_eq!(read_all(text, questions::find), Err(fault));
}

#[test]
fn every_field_says_what_is_wrong_with_it() {
    for name in ["id", "name", "created", "facts"] {
        field(&with(name, ""), name, Why::Missing);
    }
    field(&with("id", "7"), "id", Why::NotText);
    field(&with("id", r#""""#), "id", Why::NotAnId);
    field(&with("id", r#""__proto__""#), "id", Why::NotAnId);
    field(&with("id", r#""../c1""#), "id", Why::NotAnId);
    field(&with("name", "null"), "name", Why::NotText);
    field(&with("created", r#""2026-02-29""#), "created", Why::NotADay);
    field(&with("created", "20261120"), "created", Why::NotADay);
    field(&with("changed", "null"), "changed", Why::NotADay);
    field(&with("deleted", r#""""#), "deleted", Why::NotADay);
    field(&with("facts", "[]"), "facts", Why::NotAnObject);
    for answer in ["{}", "1.5", "-1", "1e3", "18446744073709551616", "[1]", "[[\"a\"]]"] {
        field(&with("facts", &format!(r#"{{"x":{answer}}}"#)), "facts.x", Why::NotAnAnswer);
    }
}

#[test]
fn known_questions_take_only_their_own_answers() {
    let wrong = |id: &str, answer: &str, refusal| {
        let question = questions::find(id).unwrap();
        let text = with("facts", &format!(r#"{{"{id}":{answer}}}"#));
        field(&text, &format!("facts.{id}"), Why::Refused(question, refusal));
    };
    wrong("purpose", r#""no-such-choice""#, Refusal::NotAChoice);
    wrong("purpose", "true", Refusal::NotAChoice);
    wrong("problem", r#"["food","no-such-choice"]"#, Refusal::NotAChoice);
    wrong("received", r#""2026-02-30""#, Refusal::Year);
    wrong("my-name", &format!("\"{}\"", "长".repeat(101)), Refusal::TooLong { max: 100 });
    assert!(Case::read(&with("facts", r#"{"purpose":null,"no-such-question":true}"#), questions::find).is_ok());
}

#[test]
fn the_long_key_of_a_foreign_file_is_not_repeated_whole() {
    let text = with("facts", &format!("{{\"{}\":{{}}}}", "长".repeat(1000)));
    field(&text, &format!("facts.{}", "长".repeat(60)), Why::NotAnAnswer);
}

#[test]
fn what_is_no_case_is_refused() {
    let at = |line, column| Fault::NotJson { line, column };
    refused("", at(1, 0));
    refused("not a case", at(1, 2));
    refused("{\"format\":\n\"weiquan-case\",\n}", at(3, 1));
    for foreign in ["NaN", "Infinity", "1e999", "'single'", r#""\ud800""#, r#""\u12""#, "undefined", "01", "\"\n\""] {
        let text = with("later", foreign);
        let start = text.find(foreign).unwrap();
        let fault = Case::read(&text, questions::find).unwrap_err();
        let Fault::NotJson { column, .. } = fault else { panic!("{foreign}: {fault:?}") };
        let named = (start..=text.len()).contains(&column) || foreign.contains('\n');
        assert!(named, "{foreign} at {start} is said to be at {column}");
    }
    // A download that was cut off ends in the middle.
    let cut = &CASE_1[..CASE_1.find("paid").unwrap()];
    refused(cut, at(1, cut.len()));
    for text in ["null", "7", "[]", "{}", r#"{"format":"weiquan-case"}"#, r#"{"version":1}"#] {
        refused(text, Fault::NotACase);
    }
    refused(&with("format", r#""excalidraw""#), Fault::NotACase);
    refused(&with("version", "0"), Fault::NotACase);
    refused(&with("version", "\"1\""), Fault::NotACase);
    refused(&with("version", "2"), Fault::Newer { version: 2 });
}

#[test]
fn other_encodings_are_named_or_understood() {
    let marked = format!("\u{feff}{CASE_1}");
    assert_eq!(Case::read(&marked, questions::find), Case::read(CASE_1, questions::find));
    // What a browser makes of a file in UTF-16.
    let utf_16: Vec<u8> = [0xff, 0xfe].into_iter().chain(CASE_1.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    refused(&String::from_utf8_lossy(&utf_16), Fault::NotUtf8);
}

#[test]
fn of_a_key_that_stands_twice_the_last_counts() {
    let text = with("facts", r#"{"paid":100,"paid":200}"#);
    let case = Case::read(&text, questions::find).unwrap();
    assert_eq!(case.facts.get("paid"), Some(&Answer::Number(200)));
}

#[test]
fn names_that_mean_something_to_javascript_are_just_names() {
    let text = with("facts", r#"{"__proto__":true,"constructor":null,"toString":"a"}"#);
    let text = text.replacen('{', r#"{"__proto__":{"polluted":true},"#, 1);
    let case = Case::read(&text, questions::find).unwrap();
    assert_eq!(case.facts.get("__proto__"), Some(&Answer::YesNo(true)));
    assert_eq!(Case::read(&case.write(), questions::find), Ok(case));
}

#[test]
fn limits_hold_on_both_sides() {
    let name = |n: usize| with("name", &format!("\"{}\"", "长".repeat(n)));
    assert!(Case::read(&name(MAX_NAME), questions::find).is_ok());
    field(&name(MAX_NAME + 1), "name", Why::TooLong { max: MAX_NAME });

    let id = |n: usize| with("id", &format!("\"{}\"", "a".repeat(n)));
    assert!(Case::read(&id(40), questions::find).is_ok());
    field(&id(41), "id", Why::NotAnId);

    let facts = |n: usize| {
        let all: Vec<String> = (0..n).map(|it| format!("\"q{it}\":true")).collect();
        with("facts", &format!("{{{}}}", all.join(",")))
    };
    assert!(Case::read(&facts(MAX_FACTS), questions::find).is_ok());
    field(&facts(MAX_FACTS + 1), "facts", Why::TooMany { max: MAX_FACTS });

    let nested = |n: usize| with("later", &format!("{}{}", "[".repeat(n), "]".repeat(n)));
    assert!(Case::read(&nested(MAX_DEPTH - 1), questions::find).is_ok());
    refused(&nested(MAX_DEPTH), Fault::TooDeep { limit: MAX_DEPTH });

    let sized = |n: usize| {
        let empty = with("later", r#""""#);
        with("later", &format!("\"{}\"", "a".repeat(n - empty.len())))
    };
    assert_eq!(sized(MAX_BYTES).len(), MAX_BYTES);
    assert!(Case::read(&sized(MAX_BYTES), questions::find).is_ok());
    refused(&sized(MAX_BYTES + 1), Fault::TooLarge { limit: MAX_BYTES });
}

#[test]
fn no_depth_and_no_size_uses_up_the_stack_or_the_time() {
    refused(&"[".repeat(100_000), Fault::TooDeep { limit: MAX_DEPTH });
    refused(&with("facts", &"{\"a\":".repeat(100_000)), Fault::TooDeep { limit: MAX_DEPTH });
    let brackets_in_text = with("name", &format!("\"{}\"", "[".repeat(60)));
    assert!(Case::read(&brackets_in_text, questions::find).is_ok());
    let escaped = with("later", r#""\\\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[""#);
    assert!(Case::read(&escaped, questions::find).is_ok());
    let long = vec!["\"a\""; 200_000].join(",");
    assert!(Case::read(&with("facts", &format!("{{\"x\":[{long}]}}")), questions::find).is_ok());
}

#[test]
fn twenty_thousand_damaged_files_are_refused_or_taken_whole() {
    let mut chance = 7_u64;
    let mut below = |n: usize| {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(chance >> 33).unwrap() % n
    };
    let whole = CASE_1.trim_end().as_bytes();
    let mut taken = 0;
    for _ in 0..20_000 {
        let mut bytes = whole.to_vec();
        for _ in 0..=below(3) {
            let at = below(bytes.len().max(1));
            match below(4) {
                _ if bytes.len() < 2 => {}
                0 => bytes[at] = b"{}[]\",:0-9eE.\\/ntu\n x"[below(21)],
                1 => drop(bytes.remove(at)),
                2 => bytes.insert(at, bytes[below(bytes.len())]),
                _ => bytes.truncate(at),
            }
        }
        if let Ok(case) = Case::read(&String::from_utf8_lossy(&bytes), questions::find) {
            taken += 1;
            assert_eq!(Case::read(&case.write(), questions::find), Ok(case));
        }
    }
    assert!(0 < taken, "some damage is harmless, such as within a text");
}

#[test]
fn what_is_kept_here_is_opened_even_if_a_question_has_changed() {
    let text = with("facts", r#"{"purpose":"a-choice-of-later","paid":"much"}"#);
    let Ok(Opened::Case(case)) = stored::open(&text) else { panic!("it must open") };
    assert_eq!(case.facts.get("paid"), Some(&Answer::Text("much".to_owned())));
}

#[test]
fn a_newer_version_opens_read_only() {
    let text = with("version", "2");
    let Ok(Opened::ReadOnly { version: 2, case: Some(case) }) = stored::open(&text) else { panic!("it must open") };
    assert_eq!(case.id, "c1");
    let strange = r#"{"format":"weiquan-case","version":9,"everything":"else"}"#;
    assert_eq!(stored::open(strange), Ok(Opened::ReadOnly { version: 9, case: None }));
}

#[test]
fn a_case_is_begun_named_copied_and_thrown_away() {
    let today = Date::new(2026, 11, 23);
    let id = new_id([0, 1, 2, 3, 0xab, 0xcd, 0xef, 0xff]);
    assert_eq!(id, "00010203abcdefff");
    assert!(is_id(&id));
    let mut case = Case::new(id, Facts::default(), today);
    assert_eq!(case.rename("  牛肉酱  "), Ok(()));
    assert_eq!(case.name, "牛肉酱");
    assert_eq!(case.rename(&"长".repeat(61)), Err(Refusal::TooLong { max: 60 }));
    assert_eq!(case.name, "牛肉酱", "a name that was refused changes nothing");

    case.facts.set("paid", Answer::Number(1));
    let copy = case.copy("c2".to_owned(), "（另一份）", today.plus_days(1));
    assert_eq!((copy.name.as_str(), copy.created), ("牛肉酱（另一份）", Date::new(2026, 11, 24)));
    assert!(copy.tells_the_same(&case));
    case.name = "长".repeat(MAX_NAME);
    let copy = case.copy("c3".to_owned(), "（另一份）", today);
    assert_eq!(copy.name, format!("{}（另一份）", "长".repeat(55)));

    case.deleted = Some(today);
    assert!(!case.is_spent(today.plus_days(KEPT_DAYS)));
    assert!(case.is_spent(today.plus_days(KEPT_DAYS + 1)));
}
