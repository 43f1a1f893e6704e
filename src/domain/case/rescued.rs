//! What the rescue page (`public/rescue.js`) took out of a browser, read back: the records as they lay in both places.

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

/// What stands before the id in localStorage.
const WITNESS: &str = "weiquan/case/";

/// Every case that can be read, decided between the two places as if they still were in the browser. What is broken or
/// was thrown away stays in the file.
pub(super) fn read(fields: &Object) -> Vec<Case> {
    let nothing = Object::default();
    let witness = fields.get("local").and_then(Value::as_object).unwrap_or(&nothing);
    let rows = fields.get("durable").and_then(|it| it.as_object()?.get("cases")).map_or(&[][..], Value::as_list);
    let row = |it: &Value| {
        let row = it.as_object()?;
        Some((row.get("key")?.as_text()?.to_owned(), row.get("value")?.clone()))
    };
    let durable: Object = rows.iter().filter_map(row).collect();

    let here = witness.iter().filter_map(|(key, text)| Some((key.strip_prefix(WITNESS)?, text.as_text())));
    let here = here.map(|(id, text)| (id, text, durable.get(id)));
    let only_there = durable.iter().filter(|(id, _)| witness.get(&format!("{WITNESS}{id}")).is_none());
    let all = here.chain(only_there.map(|(id, texts)| (id, None, Some(texts))));
    all.flat_map(|(id, text, texts)| {
        let durable = texts.map_or(&[][..], Value::as_list).iter().filter_map(Value::as_text);
        versions(id, text.into_iter().collect(), durable.collect())
    })
    .collect()
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
