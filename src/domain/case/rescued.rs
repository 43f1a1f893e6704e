//! What the rescue page (`public/rescue.js`) took out of a browser, read back: the records as they lay in both places.

use std::collections::BTreeMap;

use super::{
    Case,
    stored::{Opened, open},
};
use crate::domain::{
    json::{Object, Value},
    store::{Open, Shelf, choose},
};

/// What such a file says it is.
pub const FORMAT_RESCUE: &str = "weiquan-rescue";

/// Every case that can be read, decided between the two places as if they still were in the browser. What is broken or
/// was thrown away stays in the file.
pub(super) fn read(fields: &Object) -> Vec<Case> {
    let mut places: BTreeMap<&str, (Vec<&str>, Vec<&str>)> = BTreeMap::new();
    for (key, text) in fields.get("local").and_then(Value::as_object).into_iter().flat_map(Object::iter) {
        if let (Some(id), Some(text)) = (key.strip_prefix("weiquan/case/"), text.as_text()) {
            places.entry(id).or_default().0.push(text);
        }
    }
    let rows = fields.get("durable").and_then(|it| it.as_object()?.get("cases")).map(Value::as_list);
    for row in rows.into_iter().flatten().filter_map(Value::as_object) {
        if let (Some(id), Some(texts)) = (row.get("key").and_then(Value::as_text), row.get("value")) {
            places.entry(id).or_default().1.extend(texts.as_list().iter().filter_map(Value::as_text));
        }
    }
    places.into_iter().flat_map(|(id, (witness, durable))| versions(id, witness, durable)).collect()
}

fn versions(id: &str, witness: Vec<&str>, durable: Vec<&str>) -> Vec<Case> {
    let choice = choose(&Shelf::look(id, witness), &Shelf::look(id, durable));
    let shown = match choice.open {
        Open::Record(it) => Some(it),
        _ => None,
    };
    let records = shown.into_iter().chain(choice.other);
    let cases = records.filter_map(|it| match open(&it.payload) {
        Ok(Opened::Case(case)) => Some(case),
        _ => None,
    });
    cases.filter(|it| it.deleted.is_none()).collect()
}
