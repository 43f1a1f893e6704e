//! Our JSON against `serde_json`'s: it takes what that takes and refuses what that refuses, and both write the same.

#![expect(clippy::indexing_slicing, reason = "a test fails by panicking")]

use weiquan::domain::json::{Fault, Value, read};

const DEEP: usize = 32;
const SAMPLES: [&str; 7] = [
    include_str!("fixtures/case-1.json"),
    include_str!("fixtures/cases-1.json"),
    include_str!("fixtures/by-hand.json"),
    r#"{"b":[1,-2,0.5,1e3,1E+2,2.50e-1,-0],"a":{"":null,"deep":[[[]],{}]},"b":[true,false]}"#,
    r#"["\"\\\/\b\f\n\r\t\u0000\u001f\u007f\u00e9\u4e00\ud83d\ude00","é一😀","\ud83d","\ude00","\ud83d\u0041"]"#,
    " [ 1 , \"a\" , { \"k\" :\tnull\r\n} ] ",
    "-12.75e2",
];

/// How ours is written if its numbers are left out of account: `serde_json` reckons with them, we do not.
fn without_numbers(value: &Value) -> Value {
    match value {
        Value::Number(_) => Value::Number("0".to_owned()),
        Value::List(them) => Value::List(them.iter().map(without_numbers).collect()),
        Value::Object(fields) => {
            let mut object = weiquan::domain::json::Object::default();
            fields.iter().for_each(|(name, it)| object.put(name, without_numbers(it)));
            Value::Object(object)
        }
        other => other.clone(),
    }
}

#[track_caller]
fn compare(text: &str) -> bool {
    let (ours, theirs) = (read(text, DEEP), serde_json::from_str::<serde_json::Value>(text));
    match (&ours, &theirs) {
        (Ok(ours), Ok(theirs)) => {
            let theirs = read(&theirs.to_string(), DEEP).unwrap();
            assert_eq!(without_numbers(ours).write(), without_numbers(&theirs).write(), "{text}");
            assert_eq!(read(&ours.write(), DEEP).as_ref(), Ok(ours), "{text}");
            true
        }
        (Err(Fault::At { line, column }), Err(theirs)) => {
            // They say it a byte earlier or later here and there; the line is the same but at its very end.
            assert!(line.abs_diff(theirs.line()) <= 1, "{text}: {line}:{column}, {theirs}");
            false
        }
        _ => panic!("{text}\nours: {ours:?}\ntheirs: {theirs:?}"),
    }
}

#[test]
fn it_reads_and_refuses_what_serde_json_does() {
    for text in SAMPLES {
        compare(text);
    }
    let mut chance = 11_u64;
    let mut below = |n: usize| {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(chance >> 33).unwrap() % n
    };
    let mut taken = 0;
    for n in 0..20_000 {
        let mut chars: Vec<char> = SAMPLES[n % SAMPLES.len()].chars().collect();
        for _ in 0..=below(3) {
            let at = below(chars.len());
            let sign =
                ['{', '}', '[', ']', '"', ',', ':', '0', '7', 'e', '.', '-', '+', '\\', 'u', 'n', ' ', '\n', '\u{1}'];
            match below(4) {
                _ if chars.len() < 2 => {}
                0 => chars[at] = sign[below(sign.len())],
                1 => drop(chars.remove(at)),
                2 => chars.insert(at, sign[below(sign.len())]),
                _ => chars.truncate(at.max(1)),
            }
        }
        // An exponent that is too large for them or for us is a matter of taste.
        let text: String = chars.into_iter().collect();
        taken += usize::from(compare(&text));
    }
    assert!((2_000..18_000).contains(&taken), "{taken} of 20,000 were taken");
}

#[test]
fn what_both_write_is_the_same_byte_for_byte() {
    let all: String = (0..0x250_u32).chain([0x4e00, 0xfeff, 0x1_f600]).filter_map(char::from_u32).collect();
    assert_eq!(Value::Text(all.clone()).write(), serde_json::to_string(&all).unwrap());
    let text = r#"{"a":[1,null,true,false,"x",18446744073709551615],"b":{},"c":[]}"#;
    assert_eq!(read(text, DEEP).unwrap().write(), text);
}

#[test]
fn a_number_comes_back_as_it_was_written() {
    for text in ["0", "-0", "1.50", "1e3", "1E+3", "-2.5e-7", "123456789012345678901234567890", "1e308"] {
        let value = read(text, 0).unwrap();
        assert_eq!((value.write().as_str(), value.as_number()), (text, text.parse().ok()));
    }
    for text in ["", "-", "+1", "01", ".5", "1.", "1e", "1e+", "1e309", "1e99999", "--1", "0x1", "NaN"] {
        assert!(matches!(read(text, 0), Err(Fault::At { line: 1, .. })), "{text}");
    }
}

#[test]
fn a_fault_has_its_place() {
    let places = [
        ("", 1, 0),
        ("nul", 1, 3),
        ("nix", 1, 2),
        ("[1,]", 1, 4),
        ("[\n1\n2]", 3, 1),
        ("{\"a\" 1}", 1, 6),
        ("[] []", 1, 4),
    ];
    for (text, line, column) in places {
        assert_eq!(read(text, DEEP), Err(Fault::At { line, column }), "{text}");
    }
    assert_eq!(read("[[]]", 2).map(|it| it.write()), Ok("[[]]".to_owned()));
    assert_eq!(read("[[]]", 1), Err(Fault::TooDeep));
    assert_eq!(read(&"{\"a\":".repeat(1_000_000), DEEP), Err(Fault::TooDeep));
}

#[test]
fn fields_are_kept_in_order_whatever_order_they_come_in_and_that_takes_no_time() {
    let fields: Vec<String> = (0..200_000).rev().map(|it| format!("\"{:06}\":{it}", it / 2)).collect();
    let Value::Object(mut object) = read(&format!("{{{}}}", fields.join(",")), 1).unwrap() else { panic!("an object") };
    assert_eq!(object.len(), 100_000);
    assert!(object.iter().map(|it| it.0).is_sorted());
    assert_eq!(object.get("000007"), Some(&14.into()), "of 15 and 14 the last counts");
    assert_eq!(object.take("000007"), Some(14.into()));
    assert_eq!(object.take("000007"), None);
    object.put("000007", true.into());
    object.put("000007", false.into());
    assert_eq!((object.get("000007"), object.len()), (Some(&false.into()), 100_000));
}
