//! The WASM's entry: takes over the page that the build wrote, or draws a fresh one into the bare frame.

#[cfg(target_arch = "wasm32")]
fn main() {
    use leptos::mount::{hydrate_from, mount_to_renderer};
    use leptos::prelude::document;
    use leptos::wasm_bindgen::JsCast;
    use weiquan::web::{app::app, route::Query, router};

    std::panic::set_hook(Box::new(|info| {
        // The place alone: the message might carry what the person wrote. `boot.js` sees the trap and shows the way out.
        if let Some(place) = info.location() {
            leptos::logging::error!("stopped at {place}");
        }
    }));

    let Some(root) = document().get_element_by_id("app") else { return };
    let (route, query) = router::current();
    // A host may answer any path with any of our files, so the page itself says which route it was written for.
    let written_for = root.get_attribute("data-route");
    if written_for == Some(route.path()) {
        hydrate_from(root.unchecked_into(), move || app(route, Query::default())).forget();
    } else {
        root.set_text_content(None);
        mount_to_renderer(&root, move || app(route, query)).forget();
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
