//! The witness: localStorage, through gloo-storage. Written at once and seen by other tabs, but not on the disk for some
//! seconds. Keys: `weiquan/case/<id>`, `weiquan/aside/<id>/<hash>` for what could not be read, `weiquan/witness` for a
//! summary without anything personal, and `weiquan/settings`, which is `settings.rs`'s.

use gloo_storage::{LocalStorage, Storage};
use leptos::{
    ev,
    prelude::{window, window_event_listener},
    web_sys,
};
use wasm_bindgen::{JsCast, JsValue};

use super::durable::Trouble;
use crate::domain::{
    date::Date,
    json::{self, Object, Value},
    store::{Record, Shelf, aside_key},
};

const PREFIX: &str = "weiquan/";
const CASE: &str = "weiquan/case/";
const ASIDE: &str = "weiquan/aside/";
const SUMMARY: &str = "weiquan/witness";

/// The storage, if the browser grants it. In a foreign frame or with cookies blocked the mere question throws.
fn raw() -> Option<web_sys::Storage> {
    // Natively there is no browser to ask.
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    window().local_storage().ok().flatten().map(|_| LocalStorage::raw())
}

/// Whether the browser grants it.
pub fn is_there() -> bool {
    raw().is_some()
}

fn keys(prefix: &str) -> Vec<String> {
    let Some(storage) = raw() else { return Vec::new() };
    let count = storage.length().unwrap_or_default();
    let keys = (0..count).filter_map(|n| storage.key(n).ok().flatten());
    keys.filter(|it| it.starts_with(prefix)).collect()
}

/// The text kept under this key.
pub(super) fn read(key: &str) -> Option<String> {
    raw()?.get_item(key).ok().flatten()
}

/// Keeps a text under this key.
pub(super) fn write(key: &str, text: &str) -> Result<(), Trouble> {
    let storage = raw().ok_or(Trouble::Refused)?;
    storage.set_item(key, text).map_err(|it| why(&it))
}

/// The fields kept under this key; none when they cannot be read, for nothing of value is lost with them.
pub(super) fn read_fields(key: &str) -> Object {
    match read(key).map(|it| json::read(&it, 1)) {
        Some(Ok(Value::Object(it))) => it,
        _ => Object::default(),
    }
}

fn remove(key: &str) {
    if let Some(storage) = raw() {
        let _ = storage.remove_item(key);
    }
}

/// What an error of the browser's means for us.
pub(super) fn why(error: &JsValue) -> Trouble {
    let name = error.dyn_ref::<web_sys::DomException>().map(web_sys::DomException::name);
    match name.as_deref() {
        // Firefox has a name of its own for localStorage.
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => Trouble::Full,
        _ => Trouble::Refused,
    }
}

/// The ids of all cases kept here.
pub fn ids() -> Vec<String> {
    keys(CASE).iter().filter_map(|it| it.strip_prefix(CASE)).map(str::to_owned).collect()
}

/// What is kept here of a case.
pub fn shelf(id: &str) -> Shelf {
    Shelf::look(id, read(&format!("{CASE}{id}")).as_deref())
}

/// Keeps a record. What could not be read in its place is set aside first, or nothing is written.
pub fn put(record: &Record, over: &Shelf) -> Result<(), Trouble> {
    set_aside(&record.id, over)?;
    write(&format!("{CASE}{}", record.id), &record.wrap())
}

/// Sets aside what could not be read, as it is.
pub fn set_aside(id: &str, shelf: &Shelf) -> Result<(), Trouble> {
    shelf.broken.iter().try_for_each(|it| write(&format!("{ASIDE}{}", aside_key(id, it)), it))
}

/// Takes a case away for good.
pub fn take_away(id: &str) {
    remove(&format!("{CASE}{id}"));
}

/// Takes everything of ours away. True when nothing is left.
pub fn erase() -> bool {
    for key in keys(PREFIX) {
        remove(&key);
    }
    if let Ok(Some(tab)) = window().session_storage() {
        let _ = tab.clear();
    }
    keys(PREFIX).is_empty()
}

/// How much was kept here when all was well, to notice when the browser has thrown it away. Nothing personal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many cases there were.
    pub cases: usize,
    /// The highest revision among them.
    pub revision: u64,
    /// The day they were last saved to a file.
    pub backup: Option<Date>,
    /// The browser was asked to keep them.
    pub asked: bool,
}

impl Summary {
    /// The summary kept; an empty one when it cannot be read.
    pub fn load() -> Self {
        let kept = read_fields(SUMMARY);
        let number = |name| kept.get(name).and_then(Value::as_number);
        Self {
            cases: number("cases").and_then(|it| usize::try_from(it).ok()).unwrap_or_default(),
            revision: number("revision").unwrap_or_default(),
            backup: kept.get("backup").and_then(|it| it.as_text()?.parse().ok()),
            asked: kept.get("asked") == Some(&Value::Bool(true)),
        }
    }

    /// Keeps it. Nothing is lost when that fails.
    pub fn keep(self) {
        let mut fields = Object::default();
        fields.put("asked", self.asked.into());
        fields.put("backup", self.backup.map_or(Value::Null, Value::from));
        fields.put("cases", (self.cases as u64).into());
        fields.put("revision", self.revision.into());
        let _ = write(SUMMARY, &Value::Object(fields).write());
    }
}

/// Calls back with a case's id whenever another tab has written or taken away that case; with `None` when it has taken
/// away everything.
pub fn on_change(changed: impl Fn(Option<String>) + 'static) {
    window_event_listener(ev::storage, move |event| match event.key() {
        None => changed(None),
        Some(key) => {
            if let Some(id) = key.strip_prefix(CASE) {
                changed(Some(id.to_owned()));
            }
        }
    });
}
