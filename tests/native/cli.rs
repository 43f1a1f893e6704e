//! `cargo run --example assess`: what it prints for a case, and how it refuses what is none.

#![expect(clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::io;

use serde_json::{Value, json};
use weiquan::{content::disputes::DISPUTES, domain::date::Date};

#[expect(dead_code, reason = "its main function is not called here")]
#[path = "../../examples/assess.rs"]
mod assess;

#[expect(dead_code, reason = "its main function is not called here")]
#[path = "../../examples/flow.rs"]
mod flow;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/native/fixtures");
const TODAY: Date = Date::new(2026, 11, 23);

fn run(arguments: &[&str], mut input: impl io::Read) -> Result<Value, String> {
    let arguments: Vec<String> = arguments.iter().map(|it| (*it).to_owned()).collect();
    assess::run(&arguments, &mut input, TODAY)
}

fn file(name: &str) -> String {
    format!("{FIXTURES}/{name}")
}

#[track_caller]
fn refused(input: &[u8], place: &str) {
    let fault = run(&["-"], input).unwrap_err();
    assert!(fault.starts_with("-：") && fault.contains(place), "{fault}");
}

fn find<'a>(list: &'a Value, key: &str, value: &str) -> &'a Value {
    list.as_array().unwrap().iter().find(|it| it[key] == value).unwrap_or(&Value::Null)
}

#[test]
fn a_case_is_assessed_with_everything_that_follows_from_it() {
    let all = run(&[&file("case-1.json")], io::empty()).unwrap();
    assert_eq!(all["engine"], env!("CARGO_PKG_VERSION"));
    assert_eq!((&all["case"], &all["on"]), (&json!("3f2a91c00b1c77de"), &json!("2026-11-23")));
    assert!(all["law"].as_str().unwrap().parse::<Date>().is_ok());

    let tenfold = find(&all["findings"], "claim", "food-tenfold");
    assert_eq!((&tenfold["party"], &tenfold["state"]), (&json!("seller"), &json!("open")));
    assert!(tenfold["basis"].as_array().unwrap().contains(&json!("food-safety-law/148/2")), "{tenfold}");
    let bought_to_use = find(&tenfold["elements"], "state", "met");
    assert_eq!(bought_to_use["bearer"], "respondent");
    assert!(!find(&tenfold["elements"], "state", "not-known")["missing"].is_null());
    // 49.80 yuan ten times over is less than the floor of 1,000.
    let amount = &tenfold["amounts"][0];
    assert_eq!((&amount["fen"], &amount["floored"]), (&json!(100_000), &json!(true)));
    assert_eq!((&amount["terms"][0]["fen"], &amount["terms"][0]["times"]), (&json!(4980), &json!(10)));
    assert!(all["band"]["at_most"].as_u64().unwrap() >= 100_000);

    let dated = all["limits"].as_array().unwrap().iter().find(|it| !it["end"].is_null()).unwrap();
    assert_eq!(dated["strip"][0]["mark"], "start");
    assert!(dated["end"]["last"].as_str().unwrap().parse::<Date>().is_ok());
    assert!(all["rungs"][0]["standing"].is_string());
    assert!(all["gaps"].is_array());
    assert!(!all["next"]["why"].as_array().unwrap().is_empty());
}

#[test]
fn standard_input_and_another_day_give_the_same_as_the_file() {
    let text = std::fs::read(file("case-1.json")).unwrap();
    let piped = run(&["-", "--on", "2026-12-24"], &text[..]).unwrap();
    assert_eq!(piped["on"], "2026-12-24");
    assert_eq!(run(&["--on", "2026-12-24", &file("case-1.json")], io::empty()), Ok(piped));
}

#[test]
fn a_case_can_be_written_by_hand_from_the_list_of_questions() {
    let questions = run(&["--questions"], io::empty()).unwrap();
    let paid = find(&questions, "id", "paid");
    assert_eq!((&paid["answer"], &paid["unit"]), (&json!("a whole number"), &json!("fen")));
    let purpose = find(&questions, "id", "purpose");
    assert!(!find(&purpose["choices"], "id", "own-use").is_null());
    assert!(run(&[&file("by-hand.json")], io::empty()).is_ok());
}

#[test]
fn what_is_no_case_is_refused_with_its_place() {
    refused(b"", "第1行");
    refused(b"{\"format\":\n  broken", "第2行第3个字节");
    refused(b"\xff\xfe{\0", "第1个字节不是UTF-8");
    refused(b"{}", "不是案件文件");
    let text = std::fs::read_to_string(file("case-1.json")).unwrap();
    refused(text.replace("4980", "-4980").as_bytes(), "facts.paid");
    refused(text.replace("own-use", "own-used").as_bytes(), "facts.purpose");
    refused(text.replace("\"version\":1", "\"version\":2").as_bytes(), "格式2");
    refused("[".repeat(100_000).as_bytes(), "32层");

    let nowhere = file("no-such-file.json");
    assert!(run(&[&nowhere], io::empty()).unwrap_err().starts_with(&nowhere));
}

#[test]
fn what_is_no_command_is_refused_with_the_usage() {
    let case = file("case-1.json");
    for arguments in [&[][..], &["--on"], &["--no"], &[&case, &case], &[&case, "--on", "2026-02-30"], &[&case, "--on"]]
    {
        let fault = run(arguments, io::empty()).unwrap_err();
        assert!(fault.contains("用法"), "{arguments:?}: {fault}");
    }
}

#[test]
fn the_receipt_is_the_same_for_the_same_facts_on_the_same_day_and_else_another() {
    let receipt =
        |file_name: &str, on: &str| run(&[&file(file_name), "--on", on], io::empty()).unwrap()["receipt"].clone();
    let (first, again) = (receipt("case-1.json", "2026-11-23"), receipt("case-1.json", "2026-11-23"));
    assert_eq!(first, again);
    assert_eq!(first["law"].as_str().unwrap().len(), 64, "{first}");
    let later = receipt("case-1.json", "2026-11-24");
    assert_eq!((&first["law"], &first["facts"]), (&later["law"], &later["facts"]));
    assert_ne!(first["findings"], later["findings"]);
}

#[test]
fn the_picture_of_each_type_shows_every_question_and_everything_it_decides() {
    for dispute in &DISPUTES {
        let picture = flow::picture(dispute);
        let asked = flow::walk(dispute);
        assert!(!asked.is_empty(), "{}", dispute.id);
        for (question, wants) in &asked {
            let node = flow::node("q", question.id);
            assert!(picture.contains(&format!("{node}[")), "{}: {}", dispute.id, question.id);
            assert_eq!(picture.matches(&format!("{node} --")).count(), wants.len(), "{}", question.id);
        }
        // Whatever an arrow leads to has its box.
        for target in picture.lines().filter_map(|it| it.split("--> ").nth(1)) {
            assert!(picture.contains(&format!("  {target}([")), "{}: {target}", dispute.id);
        }
    }
}
