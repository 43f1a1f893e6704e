//! The address bar: reads it, writes it, follows links inside the app, and moves focus and scroll as a browser would on
//! a new page.
//!
//! Our own, because `leptos_router` would weigh as much as the rest of the framework together.

use std::cell::{Cell, RefCell};
use std::time::Duration;

use leptos::ev;
use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;
use leptos::web_sys;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement, HtmlElement, MouseEvent, ScrollRestoration, Url};

use super::route::{Query, Route};

/// Where the person is.
#[derive(Clone, Copy, Debug)]
pub struct Router {
    route: RwSignal<Route>,
    query: RwSignal<Query>,
}

thread_local! {
    // The address bar is one for the whole page, and event handlers have no owner to look a context up in.
    static STARTED: Cell<Option<Router>> = const { Cell::new(None) };
}

/// The place shown, as a signal.
pub fn use_route() -> ReadSignal<Route> {
    expect_context::<Router>().route.read_only()
}

/// The query of the place shown, as a signal. A prerendered page starts without any, as the server has none, and gets
/// the address bar's right after it has been taken over.
pub fn use_query() -> ReadSignal<Query> {
    expect_context::<Router>().query.read_only()
}

/// Goes to another place, as a link would.
pub fn navigate(route: Route, query: Query) {
    if let Some(router) = STARTED.get() {
        router.go(route, query, "", Entry::New);
    }
}

/// Goes to another place that takes this one's turn in the history: *back* will not return here.
pub fn redirect(route: Route, query: Query) {
    if let Some(router) = STARTED.get() {
        router.go(route, query, "", Entry::Same);
    }
}

/// Writes into the address what is asked on the place shown. Nothing is drawn anew, and nothing new to go back to.
pub fn note(route: Route, query: &Query) {
    let url = format!("{}{}{}", base_path(), route.path(), query.suffix());
    if let Ok(history) = window().history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&url));
    }
}

/// What the address bar shows.
pub fn current() -> (Route, Query) {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    let route = path.strip_prefix(base_path().as_str()).map_or(Route::NotFound, Route::from_path);
    (route, Query::parse(&location.search().unwrap_or_default()))
}

/// Where the history puts the next place.
#[derive(Clone, Copy, PartialEq)]
enum Entry {
    New,
    Same,
}

impl Router {
    /// Makes the place known to the components below.
    pub fn provide(route: Route, query: Query) -> Self {
        let router = Self { route: RwSignal::new(route), query: RwSignal::new(query) };
        provide_context(router);
        router
    }

    /// Takes over the address bar, once the page is up. Only in a browser.
    pub fn start(self) {
        STARTED.set(Some(self));
        let (_, query) = current();
        self.show(self.route.get_untracked(), query);
        if let Ok(history) = window().history() {
            // The browser restores too early: the place it goes back to is drawn after it has scrolled.
            let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
        }
        request_animation_frame(|| match kept_scroll() {
            Some(height) => window().scroll_to_with_x_and_y(0.0, height),
            None => {
                // The browser looked for it before the page was drawn.
                if let Some(place) = place(&window().location().hash().unwrap_or_default()) {
                    place.scroll_into_view();
                }
            }
        });

        // These live as long as the page does.
        let _ = window_event_listener(ev::click, move |event| self.follow(&event));
        let _ = window_event_listener(ev::popstate, move |_| self.come_back());
        let keep = RefCell::new(debounce(Duration::from_millis(100), |()| keep_scroll()));
        let _ = window_event_listener(ev::scroll, move |_| (keep.borrow_mut())(()));
        // A reload is the browser's again: it can restore while the prerendered page is already there.
        let _ = window_event_listener(ev::pagehide, |_| {
            if let Ok(history) = window().history() {
                let _ = history.set_scroll_restoration(ScrollRestoration::Auto);
            }
        });
    }

    /// Writes only what differs, so that nothing is drawn anew for an address that says the same.
    fn show(self, route: Route, query: Query) {
        if self.query.with_untracked(|it| *it != query) {
            self.query.set(query);
        }
        if self.route.get_untracked() != route {
            self.route.set(route);
        }
    }

    /// Follows a click on a link into the app. Every other click is the browser's.
    fn follow(self, event: &MouseEvent) {
        let modified = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if event.default_prevented() || event.button() != 0 || modified {
            return;
        }
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let link = target.and_then(|it| it.closest("a[href]").ok().flatten());
        let Some(link) = link.and_then(|it| it.dyn_into::<HtmlAnchorElement>().ok()) else { return };
        if !matches!(link.target().as_str(), "" | "_self") || link.has_attribute("download") {
            return;
        }
        let location = window().location();
        if location.origin().ok() != Some(link.origin()) {
            return;
        }
        let same_page =
            location.pathname().ok() == Some(link.pathname()) && location.search().ok() == Some(link.search());
        if same_page && !link.hash().is_empty() {
            return;
        }
        let Some(route) = link.pathname().strip_prefix(base_path().as_str()).map(Route::from_path) else { return };
        if route == Route::NotFound {
            return; // a file beside the app, or the host's own 404
        }
        event.prevent_default();
        let entry = if same_page { Entry::Same } else { Entry::New };
        self.go(route, Query::parse(&link.search()), &link.hash(), entry);
    }

    fn go(self, route: Route, query: Query, hash: &str, entry: Entry) {
        keep_scroll();
        let url = format!("{}{}{}{hash}", base_path(), route.path(), query.suffix());
        // A sandboxed frame may refuse; the place is shown all the same, only without its address.
        let _ = window().history().and_then(|it| match entry {
            Entry::New => it.push_state_with_url(&JsValue::NULL, "", Some(&url)),
            Entry::Same => it.replace_state_with_url(&JsValue::NULL, "", Some(&url)),
        });
        self.show(route, query);
        let hash = hash.to_owned();
        request_animation_frame(move || arrive(&hash));
    }

    /// *Back* and *forward*, and also a click on a link to a place on this page.
    fn come_back(self) {
        let (route, query) = current();
        let moved = self.route.get_untracked() != route || self.query.with_untracked(|it| *it != query);
        self.show(route, query);
        let height = kept_scroll();
        request_animation_frame(move || {
            if moved {
                arrive("");
            }
            if let Some(height) = height {
                window().scroll_to_with_x_and_y(0.0, height);
            }
        });
    }
}

/// Puts focus and scroll where a reader expects them on a new page: at the place asked for, else at its heading. Without
/// it a screen reader would say nothing, and the keyboard would still be on a link that is gone.
fn arrive(hash: &str) {
    let place = place(hash);
    let heading = || document().query_selector("main h1").ok().flatten();
    let Some(target) = place.clone().or_else(heading).and_then(|it| it.dyn_into::<HtmlElement>().ok()) else { return };
    if !target.has_attribute("tabindex") {
        let _ = target.set_attribute("tabindex", "-1");
    }
    let _ = target.focus();
    if place.is_some() {
        target.scroll_into_view();
    } else {
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// The element a `#…` names.
fn place(hash: &str) -> Option<Element> {
    let id = js_sys::decode_uri_component(hash.strip_prefix('#')?).ok()?;
    document().get_element_by_id(&String::from(id))
}

/// Where this page stands, kept with its entry in the history.
fn keep_scroll() {
    let height = window().scroll_y().unwrap_or_default();
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::from_f64(height), "", None);
    }
}

fn kept_scroll() -> Option<f64> {
    window().history().ok()?.state().ok()?.as_f64()
}

/// The folder the app lives in, with its trailing slash: what the page's `<base href>` says.
fn base_path() -> String {
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    Url::new(&base).map_or_else(|_| "/".into(), |it| it.pathname())
}
