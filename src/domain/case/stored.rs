//! How a case is written down: the format of a file that was saved or sent, of what the browser keeps, and of what
//! `cargo run --example assess` reads. It can be read for ever.
//!
//! ```json
//! {"format": "weiquan-case", "version": 1, "id": "3f2a91c00b1c77de", "name": "牛肉酱", "created": "2026-11-20",
//!  "changed": "2026-11-23",
//!  "facts": {"problem": ["food"], "paid": 4980, "received": "2026-11-18", "purpose": "own-use", "sold-by": null}}
//! ```
//!
//! - `id` is 1 to 40 lower-case letters, digits and hyphens; `created` is a day; `name` may be empty.
//! - `changed` may be missing: then it is the day the case was begun. `deleted`, where present, is the day it was
//!   thrown away. `seen`, where present, is what the case came to under an earlier version of the law: its number, the day,
//!   each claim with its state and its amount in fen, each limit with its last day. What it says is only compared.
//! - `facts` has one answer per question id. An answer is `null` (不清楚), `true` or `false`, a whole number (a count, or
//!   an amount in fen), a text (a choice's id, a day as `YYYY-MM-DD`, or words), or a list of ids of choices. A
//!   question that was not asked is absent: absent and `null` are two different things. `--questions` of the example
//!   lists the questions.
//! - A question id or a field we do not know is kept and written back, as the same JSON value, a number in the same digits. We write keys in order
//!   and no spaces, so a text of ours comes back byte for byte. Of a key that stands twice the last counts.
//! - Several cases in one file: `{"format": "weiquan-cases", "version": 1, "cases": [case, …]}`.
//! - What the rescue page saved is read as well; see `rescued`.
//!
//! A later format raises `version`. Before you change what version 1 means, add a version, keep reading this one, and
//! keep its fixtures in `tests/native/fixtures`.

use super::{
    Case, MAX_NAME, is_id,
    rescued::{self, FORMAT_RESCUE},
};
use crate::domain::{
    claim::State,
    date::Date,
    facts::{Answer, Facts},
    json::{self, Object, Value},
    money::Money,
    outcome::{Outcome, Seen},
    question::{Question, Refusal},
};

/// What a file with one case says it is.
pub const FORMAT: &str = "weiquan-case";
/// What a file with several says it is.
pub const FORMAT_ALL: &str = "weiquan-cases";
/// The newest version we read, and the one we write.
pub const VERSION: u64 = 1;
/// The most bytes one case may have as text.
pub const MAX_BYTES: usize = 1024 * 1024;
/// The most bytes a file with all cases may have.
pub const MAX_BYTES_ALL: usize = 16 * MAX_BYTES;
/// The most answers one case may have.
pub const MAX_FACTS: usize = 2000;
/// The most cases one file may have.
pub const MAX_CASES: usize = 1000;
/// How deep lists and objects may lie within each other.
pub const MAX_DEPTH: usize = 32;

/// Finds a question by id, so that its answer can be checked. `|_| None` takes every answer as it is.
pub type Lookup = fn(&str) -> Option<&'static Question>;

/// Why a text is not a case we can take. Nothing is ever taken in part.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// Longer than `limit` bytes.
    TooLarge {
        /// The most there may be.
        limit: usize,
    },
    /// Not UTF-8: the file was saved in another encoding, or is no text at all.
    NotUtf8,
    /// Not JSON from this place on.
    NotJson {
        /// From 1.
        line: usize,
        /// From 1, in bytes.
        column: usize,
    },
    /// Nested deeper than `limit`.
    TooDeep {
        /// The most there may be.
        limit: usize,
    },
    /// JSON, but it does not say that it is a case.
    NotACase,
    /// Written by a version of the app newer than this one.
    Newer {
        /// The format's version.
        version: u64,
    },
    /// One field is wrong.
    Field {
        /// Where it stands: `facts.paid`, `cases[2].name`.
        path: String,
        /// What is wrong with it.
        why: Why,
    },
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Why {
    /// It is not there.
    Missing,
    /// It should be a text.
    NotText,
    /// It should be a day, `YYYY-MM-DD`.
    NotADay,
    /// It should be an object.
    NotAnObject,
    /// It should be a list.
    NotAList,
    /// It should be 1 to 40 lower-case letters, digits and hyphens.
    NotAnId,
    /// It has no form that an answer can have.
    NotAnAnswer,
    /// It has too many characters.
    TooLong {
        /// The most there may be.
        max: usize,
    },
    /// It has too many entries.
    TooMany {
        /// The most there may be.
        max: usize,
    },
    /// The question cannot have this answer.
    Refused(&'static Question, Refusal),
}

/// A case as this browser keeps it.
#[derive(Clone, Debug, PartialEq)]
pub enum Opened {
    /// One we can go on with.
    Case(Case),
    /// One of a newer version. It may be shown as far as we understand it, and must never be written.
    ReadOnly {
        /// The format's version.
        version: u64,
        /// As far as we understand it; `None` when not at all.
        case: Option<Case>,
    },
}

impl Case {
    /// Reads one case from a file, and takes an answer only where its question can have it.
    pub fn read(text: &str, questions: Lookup) -> Result<Self, Fault> {
        let (version, fields) = parse(text, MAX_BYTES, &[FORMAT])?;
        if VERSION < version {
            return Err(Fault::Newer { version });
        }
        from_fields(fields, questions, "")
    }

    /// The case as text.
    pub fn write(&self) -> String {
        self.to_value().write()
    }

    fn to_value(&self) -> Value {
        let facts = object(self.facts.iter().map(|(id, it)| (id, answer_to_value(it))));
        let mut fields = self.rest.clone();
        fields.put("format", FORMAT.into());
        fields.put("version", VERSION.into());
        fields.put("id", self.id.as_str().into());
        fields.put("name", self.name.as_str().into());
        fields.put("created", self.created.into());
        fields.put("changed", self.changed.into());
        fields.put("facts", facts);
        if let Some(day) = self.deleted {
            fields.put("deleted", day.into());
        }
        if let Some(seen) = &self.seen {
            fields.put("seen", seen_to_value(seen));
        }
        Value::Object(fields)
    }
}

/// Reads every case of a file: one alone, all that were saved together, or what the rescue page took out.
pub fn read_all(text: &str, questions: Lookup) -> Result<Vec<Case>, Fault> {
    let (version, mut fields) = parse(text, MAX_BYTES_ALL, &[FORMAT, FORMAT_ALL, FORMAT_RESCUE])?;
    if VERSION < version {
        return Err(Fault::Newer { version });
    }
    let is = |format: &str| fields.get("format").and_then(Value::as_text) == Some(format);
    if is(FORMAT_RESCUE) {
        let cases = rescued::read(&fields);
        return if cases.is_empty() { Err(Fault::NotACase) } else { Ok(cases) };
    }
    if is(FORMAT) {
        // One case alone has the limit of one case, whichever way it comes in.
        return if text.len() <= MAX_BYTES {
            Ok(vec![from_fields(fields, questions, "")?])
        } else {
            Err(Fault::TooLarge { limit: MAX_BYTES })
        };
    }
    let Value::List(cases) = take(&mut fields, "cases", "")? else { return Err(field("", "cases", Why::NotAList)) };
    if MAX_CASES < cases.len() {
        return Err(field("", "cases", Why::TooMany { max: MAX_CASES }));
    }
    let read = |(n, it)| match it {
        Value::Object(fields) => from_fields(fields, questions, &format!("cases[{n}].")),
        _ => Err(field("", &format!("cases[{n}]"), Why::NotAnObject)),
    };
    cases.into_iter().enumerate().map(read).collect()
}

/// All cases as one text.
pub fn write_all<'a>(cases: impl IntoIterator<Item = &'a Case>) -> String {
    let cases = Value::List(cases.into_iter().map(Case::to_value).collect());
    object([("cases", cases), ("format", FORMAT_ALL.into()), ("version", VERSION.into())]).write()
}

/// Reads what this browser kept. Every answer is taken as it is: a version that asks differently must not lose it.
pub fn open(text: &str) -> Result<Opened, Fault> {
    let (version, fields) = parse(text, usize::MAX, &[FORMAT])?;
    let case = from_fields(fields, |_| None, "");
    if VERSION < version { Ok(Opened::ReadOnly { version, case: case.ok() }) } else { case.map(Opened::Case) }
}

/// Text to JSON, up to the point where it is known to be a case, and of which version.
fn parse(text: &str, limit: usize, formats: &[&str]) -> Result<(u64, Object), Fault> {
    if limit < text.len() {
        return Err(Fault::TooLarge { limit });
    }
    // A file that is not UTF-8 reaches us with replacement characters in front, where only a bracket may stand.
    if text.starts_with(char::REPLACEMENT_CHARACTER) {
        return Err(Fault::NotUtf8);
    }
    // Some editors put a byte order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value = json::read(text, MAX_DEPTH).map_err(|it| match it {
        json::Fault::At { line, column } => Fault::NotJson { line, column },
        json::Fault::TooDeep => Fault::TooDeep { limit: MAX_DEPTH },
    })?;
    let Value::Object(fields) = value else { return Err(Fault::NotACase) };
    let format = fields.get("format").and_then(Value::as_text).ok_or(Fault::NotACase)?;
    // The rescue page knows nothing of versions: what it saved carries those of the records in it.
    let version =
        if format == FORMAT_RESCUE { Some(VERSION) } else { fields.get("version").and_then(Value::as_number) };
    let version = version.ok_or(Fault::NotACase)?;
    if !formats.contains(&format) || version == 0 {
        return Err(Fault::NotACase);
    }
    Ok((version, fields))
}

fn from_fields(mut fields: Object, questions: Lookup, at: &str) -> Result<Case, Fault> {
    fields.take("format");
    fields.take("version");
    let id = text(&mut fields, "id", at)?;
    if !is_id(&id) {
        return Err(field(at, "id", Why::NotAnId));
    }
    let name = text(&mut fields, "name", at)?;
    if MAX_NAME < name.chars().count() {
        return Err(field(at, "name", Why::TooLong { max: MAX_NAME }));
    }
    let created = day(&mut fields, "created", at)?;
    let changed = if fields.get("changed").is_some() { day(&mut fields, "changed", at)? } else { created };
    let deleted = if fields.get("deleted").is_some() { Some(day(&mut fields, "deleted", at)?) } else { None };
    let Value::Object(answers) = take(&mut fields, "facts", at)? else {
        return Err(field(at, "facts", Why::NotAnObject));
    };
    if MAX_FACTS < answers.len() {
        return Err(field(at, "facts", Why::TooMany { max: MAX_FACTS }));
    }
    let mut facts = Facts::default();
    for (question, value) in answers {
        let wrong = |why| field(at, &format!("facts.{question:.60}"), why);
        let answer = answer_from_value(value).ok_or_else(|| wrong(Why::NotAnAnswer))?;
        if let Some(known) = questions(&question) {
            known.accepts(&answer).map_err(|it| wrong(Why::Refused(known, it)))?;
        }
        facts.set(&question, answer);
    }
    // It can be worked out again, so one we cannot read is no reason to refuse the case.
    let seen = fields.take("seen").and_then(|it| seen_from_value(&it));
    Ok(Case { id, name, created, changed, facts, deleted, seen, rest: fields })
}

fn field(at: &str, name: &str, why: Why) -> Fault {
    Fault::Field { path: format!("{at}{name}"), why }
}

fn take(fields: &mut Object, name: &str, at: &str) -> Result<Value, Fault> {
    fields.take(name).ok_or_else(|| field(at, name, Why::Missing))
}

fn text(fields: &mut Object, name: &str, at: &str) -> Result<String, Fault> {
    match take(fields, name, at)? {
        Value::Text(it) => Ok(it),
        _ => Err(field(at, name, Why::NotText)),
    }
}

fn day(fields: &mut Object, name: &str, at: &str) -> Result<Date, Fault> {
    take(fields, name, at)?.as_text().and_then(|it| it.parse().ok()).ok_or_else(|| field(at, name, Why::NotADay))
}

fn answer_from_value(value: Value) -> Option<Answer> {
    Some(match value {
        Value::Null => Answer::NotKnown,
        Value::Bool(it) => Answer::YesNo(it),
        Value::Number(_) => Answer::Number(value.as_number()?),
        Value::Text(it) => Answer::Text(it),
        Value::List(them) => Answer::Several(them.into_iter().map(choice).collect::<Option<_>>()?),
        Value::Object(_) => return None,
    })
}

fn choice(value: Value) -> Option<String> {
    match value {
        Value::Text(it) => Some(it),
        _ => None,
    }
}

fn answer_to_value(answer: &Answer) -> Value {
    match answer {
        Answer::NotKnown => Value::Null,
        Answer::YesNo(it) => (*it).into(),
        Answer::Number(it) => (*it).into(),
        Answer::Text(it) => it.as_str().into(),
        Answer::Several(them) => Value::List(them.iter().map(|it| it.as_str().into()).collect()),
    }
}

fn object<'a>(fields: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    let mut object = Object::default();
    for (name, value) in fields {
        object.put(name, value);
    }
    Value::Object(object)
}

impl From<Date> for Value {
    fn from(it: Date) -> Self {
        Self::Text(it.to_string())
    }
}

const STATES: [(&str, State); 3] = [("fails", State::Fails), ("open", State::Open), ("holds", State::Holds)];

fn seen_to_value(seen: &Seen) -> Value {
    let word = |state| STATES.iter().find(|it| it.1 == state).map_or(Value::Null, |it| it.0.into());
    let claims = seen.outcome.claims.iter();
    let claims = claims.map(|(id, state, sum)| (id.as_str(), Value::List(vec![word(*state), sum.in_fen().into()])));
    let limits = seen.outcome.limits.iter().map(|(id, last)| (id.as_str(), (*last).into()));
    let pack = u64::from(seen.pack).into();
    object([("claims", object(claims)), ("limits", object(limits)), ("on", seen.on.into()), ("pack", pack)])
}

fn seen_from_value(value: &Value) -> Option<Seen> {
    let value = value.as_object()?;
    let claim = |(id, it): (&str, &Value)| {
        let [word, sum] = it.as_list() else { return None };
        let state = STATES.iter().find(|state| word.as_text() == Some(state.0))?.1;
        Some((id.to_owned(), state, Money::fen(sum.as_number()?)))
    };
    let limit = |(id, last): (&str, &Value)| Some((id.to_owned(), last.as_text()?.parse().ok()?));
    let claims = value.get("claims")?.as_object()?.iter().map(claim).collect::<Option<_>>()?;
    let limits = value.get("limits")?.as_object()?.iter().map(limit).collect::<Option<_>>()?;
    let pack = u32::try_from(value.get("pack")?.as_number()?).ok()?;
    Some(Seen { pack, on: value.get("on")?.as_text()?.parse().ok()?, outcome: Outcome { claims, limits } })
}
