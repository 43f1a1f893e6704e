//! The browser's small services: today, chance, files, clipboard, printing, focus. Beside this file only `storage`,
//! `durable`, `offline` and the router call web-sys.

use std::pin::Pin;

use leptos::{
    ev,
    prelude::{document, window, window_event_listener, window_event_listener_untyped},
    web_sys,
};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, BlobPropertyBag, HtmlAnchorElement, HtmlElement, HtmlInputElement, InputEvent, KeyboardEvent, Url,
};

use crate::domain::{
    case::stored::{Fault, MAX_BYTES_ALL},
    date::Date,
};

const DAY: i64 = 24 * 60 * 60;
/// China has one time zone, UTC+8 without summer time. Legal days are counted there, wherever the device is.
const SHANGHAI: i64 = 8 * 60 * 60;

/// Seconds since 1970-01-01 00:00 in China.
fn clock() -> i64 {
    #[cfg(target_arch = "wasm32")]
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds are whole and far below 2⁵³")]
    let utc = (js_sys::Date::now() as i64).div_euclid(1000);
    #[cfg(not(target_arch = "wasm32"))]
    let utc = {
        let since = std::time::UNIX_EPOCH.elapsed().unwrap_or_default();
        i64::try_from(since.as_secs()).unwrap_or_default()
    };
    utc + SHANGHAI
}

/// The civil day in China, by the device's clock.
pub fn today() -> Date {
    Date::from_number(i32::try_from(clock().div_euclid(DAY)).unwrap_or_default())
}

/// The time of day in China, `14:05`.
pub fn now() -> String {
    let minutes = clock().rem_euclid(DAY) / 60;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// Does some work and writes into the browser's timeline how long it took; its tools and `tests/browser/engine-time.mjs`
/// read it there. It stays on the device like everything else.
pub fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    #[cfg(target_arch = "wasm32")]
    if let Some(timeline) = window().performance() {
        drop(timeline.mark(name));
        let done = work();
        drop(timeline.measure_with_start_mark(name, name));
        timeline.clear_marks_with_mark_name(name);
        return done;
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = name;
    work()
}

/// Bytes nobody can foresee, for ids.
pub fn random() -> [u8; 8] {
    #[cfg(target_arch = "wasm32")]
    {
        let mut bytes = [0; 8];
        if window().crypto().is_ok_and(|it| it.get_random_values_with_u8_array(&mut bytes).is_ok()) {
            return bytes;
        }
        // Every browser that can run this app has it; the clock is better than nothing.
        clock().to_le_bytes()
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        use std::hash::{BuildHasher, Hasher, RandomState};
        RandomState::new().build_hasher().finish().to_le_bytes()
    }
}

/// Hands a file to the person. False when the browser refused to begin; whether it ended up on the disk, nobody tells us.
pub fn download(name: &str, mime: &str, text: &str) -> bool {
    let save = || {
        let kind = BlobPropertyBag::new();
        kind.set_type(mime);
        let parts = js_sys::Array::of1(&text.into());
        let url = Url::create_object_url_with_blob(&Blob::new_with_str_sequence_and_options(&parts, &kind)?)?;
        let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
        link.set_href(&url);
        link.set_download(name);
        link.click();
        // The download has the file by now; a page kept open for days must not collect them.
        window().set_timeout_with_callback_and_timeout_and_arguments_0(
            &wasm_bindgen::prelude::Closure::once_into_js(move || Url::revoke_object_url(&url)).unchecked_into(),
            60_000,
        )
    };
    save().is_ok()
}

/// Reads the file chosen in an input. Nothing when none was chosen; an input that is used again starts empty.
pub async fn read_file(event: &ev::Event) -> Option<Result<String, Fault>> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0)?;
    let limit = MAX_BYTES_ALL;
    #[expect(clippy::cast_precision_loss, reason = "the limit is far below 2⁵³")]
    if (limit as f64) < file.size() {
        return Some(Err(Fault::TooLarge { limit }));
    }
    let bytes = JsFuture::from(file.array_buffer()).await.ok();
    input.set_value("");
    let bytes = js_sys::Uint8Array::new(&bytes?).to_vec();
    Some(String::from_utf8(bytes).map_err(|_| Fault::NotUtf8))
}

/// Puts a text on the clipboard. False when the browser refuses: then the text must be shown, to be copied by hand.
pub async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    // On plain http there is no clipboard, whatever the type says.
    if !js_sys::Reflect::has(&navigator, &"clipboard".into()).unwrap_or_default() {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// What became of a page that was to be handed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// The device offered its own ways; whether one was taken, nobody tells us.
    Offered,
    /// Its address is on the clipboard.
    Copied,
    /// Neither could be done.
    Refused,
}

/// The whole address of a path below the base: what stands behind a `?` in the address bar is not part of it.
pub fn address(path: &str) -> String {
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    format!("{base}{path}")
}

/// Hands an address on. Many desktop browsers have no way of their own to share.
pub async fn share(title: &str, address: &str) -> Shared {
    let navigator = window().navigator();
    let way = js_sys::Reflect::get(&navigator, &"share".into()).ok();
    if let Some(way) = way.and_then(|it| it.dyn_into::<js_sys::Function>().ok()) {
        let what = js_sys::Object::new();
        for (name, value) in [("title", title), ("url", address)] {
            let _ = js_sys::Reflect::set(&what, &name.into(), &value.into());
        }
        // It fails too when the person thinks better of it; there is nothing to say then.
        if let Ok(asked) = way.call1(&navigator, &what) {
            let _ = JsFuture::from(js_sys::Promise::resolve(&asked)).await;
            return Shared::Offered;
        }
    }
    if copy(address).await { Shared::Copied } else { Shared::Refused }
}

/// Opens the browser's print dialogue.
pub fn print() {
    let _ = window().print();
}

/// Moves the focus to the first element that fits.
pub fn focus(selector: &str) {
    if let Ok(Some(element)) = document().query_selector(selector) {
        let _ = element.unchecked_into::<HtmlElement>().focus();
    }
}

/// What stands in the field with this id.
pub fn typed_in(id: &str) -> String {
    field(id).map(|it| it.value()).unwrap_or_default()
}

/// Puts a text into the field with this id.
pub fn type_in(id: &str, text: &str) {
    if let Some(it) = field(id) {
        it.set_value(text);
    }
}

/// A field with lines of text has its `value` under the same name as one with a single line.
fn field(id: &str) -> Option<HtmlInputElement> {
    document().get_element_by_id(id).map(JsCast::unchecked_into)
}

/// Whether what was typed is not settled yet: half a syllable of an input method.
pub fn is_composing(event: &ev::Event) -> bool {
    event.dyn_ref::<InputEvent>().is_some_and(InputEvent::is_composing)
}

/// Whether it is the Enter that picks a word of an input method; Safari reports it as key 229.
pub fn picks_word(event: &ev::Event) -> bool {
    event
        .dyn_ref::<KeyboardEvent>()
        .is_some_and(|it| it.key() == "Enter" && (it.is_composing() || it.key_code() == 229))
}

/// Which key was pressed; none that belongs to an input method.
pub fn key(event: &ev::Event) -> Option<String> {
    let event = event.dyn_ref::<KeyboardEvent>()?;
    (!event.is_composing() && event.key_code() != 229).then(|| event.key())
}

/// Calls back when `/` is pressed where nothing is typed in.
pub fn on_slash(find: impl Fn() + 'static) {
    let _ = window_event_listener(ev::keydown, move |event| {
        let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
        let target = event.target().and_then(|it| it.dyn_into::<HtmlElement>().ok());
        let typing = target.is_some_and(|it| it.matches("input, textarea, select").unwrap_or_default());
        if event.key() == "/" && !modified && !typing && !event.default_prevented() {
            event.prevent_default();
            find();
        }
    });
}

/// The id of the element that has the focus.
pub fn focused() -> Option<String> {
    document().active_element().map(|it| it.id()).filter(|it| !it.is_empty())
}

/// Asks the browser not to clear away what is kept here when the disk gets full. It may say no, or ask the person.
pub fn ask_to_persist() {
    let navigator = window().navigator();
    if js_sys::Reflect::has(&navigator, &"storage".into()).unwrap_or_default()
        && let Ok(asked) = navigator.storage().persist()
    {
        // In a frame it fails, which is an answer too.
        spawn(async { drop(JsFuture::from(asked).await) });
    }
}

/// Calls back whenever the page may be about to go: it is hidden, closed, or put to sleep.
pub fn on_leave(leave: impl Fn() + Clone + 'static) {
    let hide = leave.clone();
    window_event_listener(ev::pagehide, move |_| hide());
    window_event_listener(ev::visibilitychange, move |_| {
        if document().hidden() {
            leave();
        }
    });
}

/// Calls back whenever the page comes back, perhaps after days.
pub fn on_return(back: impl Fn() + Clone + 'static) {
    let show = back.clone();
    window_event_listener(ev::pageshow, move |_| show());
    window_event_listener(ev::visibilitychange, move |_| {
        if !document().hidden() {
            back();
        }
    });
}

/// Does something that waits, without being waited for. Boxed, so that the machinery behind it is compiled once.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    let task: Pin<Box<dyn Future<Output = ()>>> = Box::pin(task);
    spawn_local(task);
}

/// Whether the long texts are in their places; natively they always are.
pub fn texts_are_here() -> bool {
    cfg!(not(target_arch = "wasm32")) || js_sys::Reflect::has(&window(), &"weiquanTexts".into()).unwrap_or_default()
}

/// Calls back when `boot.js` has laid them there.
pub fn on_texts(come: impl Fn() + 'static) {
    window_event_listener_untyped("texts", move |_| come());
}

/// Takes the service worker and everything it cached away. True when nothing is left.
pub async fn erase_caches() -> bool {
    let wait = |promise| async { JsFuture::from(promise).await };
    let navigator = window().navigator();
    if js_sys::Reflect::get(&navigator, &"serviceWorker".into()).is_ok_and(|it| it.is_object()) {
        let Ok(all) = wait(navigator.service_worker().get_registrations()).await else { return false };
        for it in js_sys::Array::from(&all).iter() {
            if let Ok(gone) = it.unchecked_into::<web_sys::ServiceWorkerRegistration>().unregister() {
                let _ = wait(gone).await;
            }
        }
    }
    // On plain http there are no caches either.
    let Ok(caches) = window().caches() else { return true };
    if caches.is_undefined() {
        return true;
    }
    let Ok(names) = wait(caches.keys()).await else { return false };
    for name in js_sys::Array::from(&names).iter().filter_map(|it| it.as_string()) {
        let _ = wait(caches.delete(&name)).await;
    }
    wait(caches.keys()).await.is_ok_and(|it| js_sys::Array::from(&it).length() == 0)
}
