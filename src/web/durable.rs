//! The durable copy: `IndexedDB`, database `weiquan`. A transaction that is complete survives even if the browser is killed
//! right after it. Written by hand on web-sys: a promise's own resolve function serves as the event's listener, so that
//! there are hardly any closures, and no package is smaller than that.
//!
//! Store `cases` holds, by case id, a list of texts: the newest record and the two before it. Store `aside` holds texts
//! that could not be read, by [`aside_key`].

use std::cell::RefCell;

use js_sys::{Array, Function, Object, Promise, Reflect};
use leptos::{prelude::window, web_sys};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, EventTarget, IdbDatabase, IdbOpenDbRequest, IdbRequest, IdbTransaction};

use super::storage::why;
use crate::domain::store::{Record, Shelf, Verdict, aside_key, may_write};

const NAME: &str = "weiquan";
const CASES: &str = "cases";
const ASIDE: &str = "aside";
const READ: &str = "readonly";
const WRITE: &str = "readwrite";
/// Some browsers never answer an `open`. After this many milliseconds we go on without.
const OPEN_LIMIT: i32 = 3_000;
/// The same for a transaction, which may have to wait for other tabs' transactions.
const COMMIT_LIMIT: i32 = 10_000;
/// The newest record and two before it.
const KEPT: usize = 3;

/// Why something could not be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser refuses, or does not answer.
    Refused,
    /// There is no room.
    Full,
    /// Another tab has written something else.
    Conflict(Record),
    /// A newer version of the app has written here.
    Newer,
}

impl From<JsValue> for Trouble {
    fn from(error: JsValue) -> Self {
        why(&error)
    }
}

thread_local! {
    // The one open connection. It can be lost at any time; then the next use opens a fresh one.
    static CONNECTION: RefCell<Option<IdbDatabase>> = const { RefCell::new(None) };
}

/// Listens for events, from now on. Awaiting it gives the first one's type; empty when none came in time.
fn first(target: &EventTarget, events: &[&str], limit: i32) -> impl Future<Output = String> + use<> {
    let promise = Promise::new(&mut |resolve: Function, _| {
        for it in events {
            let _ = target.add_event_listener_with_callback(it, &resolve);
        }
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, limit);
    });
    async {
        let event = JsFuture::from(promise).await.unwrap_or_default();
        event.dyn_ref::<Event>().map(Event::type_).unwrap_or_default()
    }
}

fn forget() {
    if let Some(lost) = CONNECTION.take() {
        lost.close();
    }
}

async fn connect() -> Result<IdbDatabase, Trouble> {
    if let Some(open) = CONNECTION.with_borrow(Clone::clone) {
        return Ok(open);
    }
    let factory = window().indexed_db()?.ok_or(Trouble::Refused)?;
    let request = factory.open_with_u32(NAME, 1)?;
    let asked = request.clone();
    let upgrade = Closure::<dyn FnMut()>::new(move || {
        if let Ok(new) = asked.result() {
            let new: IdbDatabase = new.unchecked_into();
            // Only version 1 exists, so this runs on an empty database.
            let _ = new.create_object_store(CASES);
            let _ = new.create_object_store(ASIDE);
        }
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    if first(&request, &["success", "error"], OPEN_LIMIT).await != "success" {
        close_when_late(&request);
        return Err(Trouble::Refused);
    }
    let open: IdbDatabase = request.result()?.unchecked_into();
    // Another tab wants to change or erase the database: we must not stand in its way.
    let leave = Closure::<dyn FnMut()>::new(forget).into_js_value().unchecked_into();
    open.set_onversionchange(Some(&leave));
    open.set_onclose(Some(&leave));
    CONNECTION.set(Some(open.clone()));
    Ok(open)
}

/// An `open` that is answered after all must not hold the database.
fn close_when_late(request: &IdbOpenDbRequest) {
    let asked = request.clone();
    let close = Closure::once_into_js(move || {
        if let Ok(open) = asked.result() {
            open.unchecked_into::<IdbDatabase>().close();
        }
    });
    let _ = request.add_event_listener_with_callback("success", close.unchecked_ref());
}

async fn transaction(mode: &str) -> Result<IdbTransaction, Trouble> {
    match begin(&connect().await?, mode) {
        Ok(it) => Ok(it),
        // The connection was lost without a word, which Safari does to pages in the background.
        Err(_) => {
            forget();
            Ok(begin(&connect().await?, mode)?)
        }
    }
}

/// By name, since web-sys counts the third parameter as unstable: every browser that does not know it ignores it.
fn begin(open: &IdbDatabase, mode: &str) -> Result<IdbTransaction, JsValue> {
    let stores = Array::of2(&CASES.into(), &ASIDE.into());
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    let begin: Function = Reflect::get(open, &"transaction".into())?.unchecked_into();
    begin.call3(open, &stores, &mode.into(), &options).map(JsCast::unchecked_into)
}

async fn answer(request: &IdbRequest) -> Result<JsValue, Trouble> {
    match first(request, &["success", "error"], COMMIT_LIMIT).await.as_str() {
        "success" => Ok(request.result()?),
        _ => Err(Trouble::Refused),
    }
}

/// Waits until a transaction is on the disk. A request's success is not enough: it can still be undone.
async fn complete(transaction: &IdbTransaction, end: impl Future<Output = String>) -> Result<(), Trouble> {
    match end.await.as_str() {
        "complete" => Ok(()),
        "abort" => Err(transaction.error().map_or(Trouble::Refused, |it| why(&it))),
        _ => Err(Trouble::Refused),
    }
}

fn texts(list: &JsValue) -> Vec<String> {
    list.dyn_ref::<Array>().map(|it| it.iter().filter_map(|it| it.as_string()).collect()).unwrap_or_default()
}

fn look(id: &str, texts: &[String]) -> Shelf {
    Shelf::look(id, texts.iter().map(String::as_str))
}

/// Everything that is kept, by case id.
pub async fn load() -> Result<Vec<(String, Shelf)>, Trouble> {
    let transaction = transaction(READ).await?;
    let cases = transaction.object_store(CASES)?;
    let (keys, values) = (cases.get_all_keys()?, cases.get_all()?);
    let end = first(&transaction, &["complete", "abort"], COMMIT_LIMIT);
    complete(&transaction, end).await?;
    let (keys, values) = (texts(&keys.result()?), Array::from(&values.result()?));
    Ok(keys.into_iter().zip(values.iter()).map(|(id, it)| (id.clone(), look(&id, &texts(&it)))).collect())
}

/// Keeps a record, unless something is there that it does not contain. Once this is done, it is on the disk.
pub async fn commit(record: &Record) -> Result<(), Trouble> {
    match try_commit(record).await {
        // A connection may die in mid-transaction. On a fresh one it is tried once more; retrying on the dead one, as
        // some apps do, fails for ever.
        Err(Trouble::Refused) => {
            forget();
            try_commit(record).await
        }
        done => done,
    }
}

async fn try_commit(record: &Record) -> Result<(), Trouble> {
    let transaction = transaction(WRITE).await?;
    let end = first(&transaction, &["complete", "abort"], COMMIT_LIMIT);
    let cases = transaction.object_store(CASES)?;
    let id = JsValue::from_str(&record.id);
    let old = texts(&answer(&cases.get(&id)?).await?);
    let shelf = look(&record.id, &old);
    match may_write(&shelf, record) {
        Verdict::Go => {}
        Verdict::Conflict(theirs) => return Err(Trouble::Conflict(theirs)),
        Verdict::Newer => return Err(Trouble::Newer),
    }
    put_aside(&transaction, &record.id, &shelf)?;
    let new = record.wrap();
    let before = old.iter().filter(|it| **it != new && !shelf.broken.contains(it));
    let kept: Array = std::iter::once(&new).chain(before).take(KEPT).map(JsValue::from).collect();
    cases.put_with_key(&kept, &id)?;
    complete(&transaction, end).await
}

fn put_aside(transaction: &IdbTransaction, id: &str, shelf: &Shelf) -> Result<(), Trouble> {
    let aside = transaction.object_store(ASIDE)?;
    for text in &shelf.broken {
        aside.put_with_key(&text.into(), &aside_key(id, text).into())?;
    }
    Ok(())
}

/// Takes a case away. What could not be read of it is set aside in the same transaction.
pub async fn take_away(id: &str, shelf: &Shelf) -> Result<(), Trouble> {
    let transaction = transaction(WRITE).await?;
    let end = first(&transaction, &["complete", "abort"], COMMIT_LIMIT);
    put_aside(&transaction, id, shelf)?;
    transaction.object_store(CASES)?.delete(&id.into())?;
    complete(&transaction, end).await
}

/// Takes the whole database away. True when it is gone.
pub async fn erase() -> bool {
    forget();
    let Ok(Some(factory)) = window().indexed_db() else { return true };
    let Ok(request) = factory.delete_database(NAME) else { return false };
    first(&request, &["success", "error"], COMMIT_LIMIT).await == "success"
}
