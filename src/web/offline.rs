//! The service worker: registers it, notices a new version of the app, and changes to it when the person agrees.
//!
//! What the worker itself does stands in `public/sw.js`.

use std::cell::Cell;

use super::browser;
use leptos::prelude::*;
use leptos::web_sys;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

/// Whether a new version is there, and the way to take it.
#[derive(Clone, Copy, Debug)]
pub struct Updates {
    waiting: RwSignal<Option<ServiceWorker>, LocalStorage>,
}

thread_local! {
    // Another tab may agree for its own part; this page is loaded again only if the person agreed *here*.
    static ASKED: Cell<bool> = const { Cell::new(false) };
}

impl Updates {
    /// None known yet.
    pub fn new() -> Self {
        Self { waiting: RwSignal::new_local(None) }
    }

    /// Whether a new version is ready to be taken.
    pub fn ready(self) -> bool {
        self.waiting.with(Option::is_some)
    }

    /// Takes the new version: the waiting worker becomes the active one, and then this page is loaded again.
    pub fn apply(self) {
        ASKED.set(true);
        self.waiting.with_untracked(|worker| {
            if let Some(worker) = worker {
                let _ = worker.post_message(&JsValue::from_str("take-over"));
            }
        });
    }

    /// Registers the worker, and watches for new versions. A browser without service workers goes on as it is: the app
    /// then needs the network to start.
    pub fn watch(self) {
        // Only a release carries its build id; `make dev` must not be served from a cache.
        let released = document().document_element().is_some_and(|it| it.has_attribute("data-build"));
        let navigator: JsValue = window().navigator().into();
        let container = js_sys::Reflect::get(&navigator, &"serviceWorker".into()).unwrap_or_default();
        let Ok(container) = container.dyn_into::<ServiceWorkerContainer>() else { return };
        if released {
            browser::spawn(async move {
                let registered = JsFuture::from(container.register("sw.js")).await;
                if let Ok(registration) = registered.and_then(JsCast::dyn_into) {
                    self.follow(container, registration);
                }
            });
        }
    }

    fn follow(self, container: ServiceWorkerContainer, registration: ServiceWorkerRegistration) {
        let changed = Closure::<dyn Fn()>::new(|| {
            if ASKED.take() {
                let _ = window().location().reload();
            }
        });
        container.set_oncontrollerchange(Some(changed.into_js_value().unchecked_ref()));

        // The very first worker replaces nothing, and so is no new version.
        if container.controller().is_some() {
            self.waiting.set(registration.waiting());
        }
        let source = registration.clone();
        let found = Closure::<dyn Fn()>::new(move || {
            let Some(worker) = source.installing() else { return };
            let container = container.clone();
            let it = worker.clone();
            let installed = Closure::<dyn Fn()>::new(move || {
                if it.state() == ServiceWorkerState::Installed && container.controller().is_some() {
                    self.waiting.set(Some(it.clone()));
                }
            });
            worker.set_onstatechange(Some(installed.into_js_value().unchecked_ref()));
        });
        registration.set_onupdatefound(Some(found.into_js_value().unchecked_ref()));
    }
}

impl Default for Updates {
    fn default() -> Self {
        Self::new()
    }
}
