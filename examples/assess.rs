//! Assesses a case file without a browser and prints the assessment as JSON.
//!
//! ```text
//! cargo run --example assess -- case.json [--on YYYY-MM-DD]     - instead of the file: standard input
//! cargo run --example assess -- --questions                     every question that a case file can answer
//! ```
//!
//! The file's format is described in `domain::case::stored`. Amounts are in fen, days `YYYY-MM-DD`, and provisions
//! `instrument/article` or `instrument/article/paragraph`. Without `--on` it is assessed as of today in China. What
//! cannot be read is said on standard error with its place, and then the exit code is 2.
//!
//! The receipt at the end holds SHA-256 sums of the law and the machine (the sources as they lie in the project), of
//! the facts and of the findings: with the same law, facts and day, the findings have the same sum.

use std::{
    fmt::Debug,
    fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    time::UNIX_EPOCH,
};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use weiquan::{
    content::{LAW, messages::ZH_HANS, questions},
    domain::{
        assess::{Assessment, Gap, assess},
        calendar::{Counted, Mark, Rest},
        case::Case,
        claim::{Finding, Sum, Tested},
        date::Date,
        interview::Change,
        ladder::Step,
        law::Provision,
        limit::Running,
        money::Money,
        question::{Kind, Question},
        truth::Truth,
        venue::Seat,
    },
};

const USAGE: &str = "用法：assess 案件文件或- [--on 年-月-日]，或者 assess --questions";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments, &mut io::stdin(), today()) {
        // A reader that has seen enough may close the pipe; that is no fault.
        Ok(output) => drop(writeln!(io::stdout(), "{output:#}")),
        Err(fault) => {
            drop(writeln!(io::stderr(), "{fault}"));
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

/// Today in China, by this machine's clock.
fn today() -> Date {
    let seconds = UNIX_EPOCH.elapsed().unwrap_or_default().as_secs() + 8 * 60 * 60;
    Date::from_number(i32::try_from(seconds / (24 * 60 * 60)).unwrap_or_default())
}

/// What is printed, or what is wrong with the arguments or the file.
pub fn run(arguments: &[String], input: &mut impl Read, today: Date) -> Result<Value, String> {
    let (mut file, mut on) = (None, today);
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--questions" => return Ok(questions::QUESTIONS.iter().map(|it| question(it)).collect()),
            "--on" => {
                let day = rest.next().ok_or(USAGE)?;
                on = day.parse().map_err(|_| format!("--on {day}：不是日期。{USAGE}"))?;
            }
            path if file.is_none() && (path == "-" || !path.starts_with('-')) => file = Some(path),
            _ => return Err(USAGE.to_owned()),
        }
    }
    let path = file.ok_or(USAGE)?;
    let mut bytes = Vec::new();
    if path == "-" { input.read_to_end(&mut bytes).map(drop) } else { fs::read(path).map(|it| bytes = it) }
        .map_err(|it| format!("{path}：打不开（{it}）"))?;
    let text = String::from_utf8(bytes)
        .map_err(|it| format!("{path}：第{}个字节不是UTF-8文字", it.utf8_error().valid_up_to() + 1))?;
    let case = Case::read(&text, questions::find).map_err(|it| format!("{path}：{}", (ZH_HANS.fault)(&it)))?;
    let mut all = assessment(&case, &assess(&LAW, &case.facts, on));
    let law = law().map_err(|it| format!("src：打不开（{it}）"))?;
    let receipt = json!({
        "law": law,
        "facts": sum([format!("{:?}", case.facts)]),
        "on": on.to_string(),
        "findings": sum([all.to_string()]),
    });
    if let Some(all) = all.as_object_mut() {
        all.insert("receipt".to_owned(), receipt);
    }
    Ok(all)
}

/// One sum over all sources of the law and the machine, in the order of their paths.
fn law() -> io::Result<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    for folder in ["content", "domain"] {
        collect(&source.join(folder), &mut files)?;
    }
    files.sort();
    let read = |it: &PathBuf| {
        let name = it.strip_prefix(&source).unwrap_or(it).to_string_lossy().replace('\\', "/");
        fs::read_to_string(it).map(|text| [name, text])
    };
    let texts = files.iter().map(read).collect::<io::Result<Vec<_>>>()?;
    Ok(sum(texts.into_iter().flatten()))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

/// The SHA-256 of some texts, each with its length before it, in hexadecimal.
fn sum(texts: impl IntoIterator<Item = String>) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text);
    }
    format!("{:x}", hash.finalize())
}

fn assessment(case: &Case, it: &Assessment) -> Value {
    let band = it.band();
    let next = it.next.map(|next| {
        let why: Vec<Value> = it.why(next).map(|want| change(&want.changes)).collect();
        json!({"question": next.id, "ask": next.ask, "why": why})
    });
    json!({
        "format": "weiquan-assessment",
        "engine": env!("CARGO_PKG_VERSION"),
        "law": LAW.checked_on.to_string(),
        "pack": LAW.pack,
        "case": case.id,
        "on": it.today.to_string(),
        "findings": it.findings.iter().map(finding).collect::<Value>(),
        "band": {"as_told": band.as_told.in_fen(), "at_most": band.at_most.in_fen()},
        "limits": it.limits.iter().map(|running| limit(running, it.today)).collect::<Value>(),
        "rungs": it.steps.iter().map(rung).collect::<Value>(),
        "gaps": it.gaps.iter().map(gap).collect::<Value>(),
        "next": next,
        "questions_left": it.questions_left(),
    })
}

fn finding(it: &Finding) -> Value {
    let claim = it.claim;
    json!({
        "claim": claim.id,
        "title": claim.title,
        "party": name(claim.party),
        "liability": name(claim.liability),
        "state": name(it.state),
        "in_scope": it.in_scope,
        "waits_for": it.waits_for.map(name),
        "fails_on": it.fails_on().map(|on| on.element.name),
        "elements": it.elements.iter().map(tested).collect::<Value>(),
        "defences": it.defences.iter().map(tested).collect::<Value>(),
        "remedies": claim.remedies.iter().map(|remedy| remedy.name).collect::<Value>(),
        "amounts": it.sums.iter().map(amount).collect::<Value>(),
        "missing": ids(&it.missing().collect::<Vec<_>>()),
        "basis": basis(&it.basis),
        "caveat": claim.caveat,
    })
}

fn tested(it: &Tested) -> Value {
    json!({
        "name": it.element.name,
        "state": truth(it.truth),
        "bearer": name(it.bearer),
        "consulted": ids(&it.consulted),
        "missing": ids(&it.missing),
        "proof": it.element.proof.iter().map(|proof| proof.id).collect::<Value>(),
        "basis": basis(it.element.basis),
    })
}

fn amount(it: &Sum) -> Value {
    let terms =
        it.terms.iter().map(|(term, base)| json!({"base": term.base_name, "fen": base.in_fen(), "times": term.times}));
    json!({
        "remedy": it.remedy.name,
        "pot": name(it.pot),
        "fen": it.total.map(Money::in_fen),
        "terms": terms.collect::<Value>(),
        "floor": it.remedy.amount.and_then(|amount| amount.floor).map(Money::in_fen),
        "floored": it.floored,
        "up_to": it.up_to,
        "missing": ids(&it.missing),
    })
}

fn limit(it: &Running, today: Date) -> Value {
    let limit = it.limit;
    let days = it.end.map(|end| {
        let provisional = end.provisional.map(|(earliest, latest)| [earliest.to_string(), latest.to_string()]);
        json!({
            "nominal": end.nominal.to_string(),
            "last": end.last.to_string(),
            "strict": end.strict.to_string(),
            "safe": end.safe.to_string(),
            "provisional": provisional,
            "over": it.is_over(today),
        })
    });
    let strip = it.start.map(|start| LAW.calendar.strip(start, limit.length, limit.roll));
    json!({
        "limit": limit.id,
        "title": limit.title,
        "whose": name(limit.whose),
        "starts": limit.starts,
        "start": it.start.map(|start| start.to_string()),
        "end": days,
        "strip": strip.map(|strip| strip.iter().map(counted).collect::<Value>()),
        "effect": limit.effect,
        "confidence": name(limit.confidence),
        "missing": ids(&it.missing),
        "basis": basis(&it.basis),
    })
}

/// A day of a strip: `day` is its number, where it has one; `rest` says why it is not worked on.
fn counted(it: &Counted) -> Value {
    let (mark, day, rest) = match it.mark {
        Mark::Start => ("start", None, None),
        Mark::Day(n) => ("day", Some(n), None),
        Mark::Skipped(rest) => ("skipped", None, Some(rest)),
        Mark::Moved(n, rest) => ("moved", Some(n), Some(rest)),
        Mark::Last(n) => ("last", Some(n), None),
    };
    let rest = rest.map(|rest| match rest {
        Rest::Holiday(name) => name,
        Rest::Weekend => "weekend",
        Rest::MayMove => "may-move",
    });
    json!({"date": it.date.to_string(), "mark": mark, "day": day, "rest": rest, "makeup": it.makeup})
}

fn rung(it: &Step) -> Value {
    let closed = it.closed.iter().map(|(gate, met)| json!({"gate": gate.name, "state": truth(*met), "how": gate.how}));
    json!({
        "rung": it.rung.id,
        "title": it.rung.title,
        "standing": name(it.standing),
        "channel": it.rung.channel.id,
        "cost": name(it.rung.cost),
        "papers": it.rung.papers,
        "closed": closed.collect::<Value>(),
        "venues": it.seats.iter().map(seat).collect::<Value>(),
        "missing": ids(&it.missing),
        "basis": basis(it.rung.basis),
    })
}

fn seat(it: &Seat) -> Value {
    let closed = it.closed.iter().map(|(gate, met)| json!({"gate": gate.name, "state": truth(*met), "how": gate.how}));
    json!({
        "venue": it.venue.id,
        "what": name(it.venue.what),
        "place": it.venue.place,
        "named": it.named,
        "why": it.venue.why,
        "open": truth(it.open),
        "closed": closed.collect::<Value>(),
        "confidence": name(it.venue.confidence),
        "basis": basis(&it.basis),
    })
}

fn gap(it: &Gap) -> Value {
    json!({
        "claim": it.claim.id,
        "element": it.element.name,
        "open": it.open,
        "evidence": it.evidence.iter().map(|kind| kind.id).collect::<Value>(),
        "gain": it.gain.map(Money::in_fen),
    })
}

fn change(it: &Change) -> Value {
    match it {
        Change::Claim(claim) => json!({"changes": "claim", "id": claim.id, "basis": basis(claim.basis)}),
        Change::Amount(claim) => json!({"changes": "amount", "id": claim.id, "basis": basis(claim.basis)}),
        Change::Proof(claim) => json!({"changes": "proof", "id": claim.id, "basis": basis(claim.basis)}),
        Change::Limit(limit) => json!({"changes": "limit", "id": limit.id, "basis": basis(limit.basis)}),
        Change::Rung(rung) => json!({"changes": "rung", "id": rung.id, "basis": basis(rung.basis)}),
    }
}

/// A question, and what stands for it in the `facts` of a case file. `null` is always an answer: 不清楚.
fn question(it: &Question) -> Value {
    let (answer, unit) = match it.answer {
        Kind::YesNo { .. } => ("true or false", None),
        Kind::OneOf(_) => ("the id of one choice", None),
        Kind::AnyOf(_) => ("a list of ids of choices", None),
        Kind::Money => ("a whole number", Some("fen")),
        Kind::PastDay => ("a day, YYYY-MM-DD", None),
        Kind::Count { unit } => ("a whole number", Some(unit)),
        Kind::Text { .. } => ("text", None),
    };
    let max = match it.answer {
        Kind::Text { max, .. } => Some(max),
        _ => None,
    };
    let choices = it.choices().iter().map(|choice| json!({"id": choice.id, "label": choice.label}));
    json!({
        "id": it.id,
        "group": name(it.group),
        "name": it.name,
        "ask": it.ask,
        "help": it.help,
        "answer": answer,
        "unit": unit,
        "max_characters": max,
        "choices": choices.collect::<Value>(),
    })
}

fn ids(questions: &[&Question]) -> Value {
    questions.iter().map(|it| it.id).collect()
}

fn basis(provisions: &[&Provision]) -> Value {
    let id = |it: &&Provision| match it.paragraph {
        0 => format!("{}/{}", it.instrument.id, it.article),
        paragraph => format!("{}/{}/{paragraph}", it.instrument.id, it.article),
    };
    provisions.iter().map(id).collect()
}

fn truth(it: Truth) -> &'static str {
    match it {
        Truth::Yes => "met",
        Truth::No => "not-met",
        Truth::Unknown => "not-known",
    }
}

/// The name of a plain variant as it stands in the documentation, in kebab-case: `PaysFirst` is `pays-first`.
fn name(variant: impl Debug) -> String {
    let mut name = String::new();
    for it in format!("{variant:?}").chars().take_while(char::is_ascii_alphanumeric) {
        if it.is_ascii_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.push(it.to_ascii_lowercase());
    }
    name
}
