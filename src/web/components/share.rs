//! Hands a page that is the same for everyone on to someone else: through the device's own way to share where it has one,
//! else on the clipboard. The link is the page's address alone: no answer, no case.

use leptos::prelude::*;

use crate::{
    content::messages::ZH_HANS,
    web::{
        browser::{self, Shared},
        element::{Element, el, text},
        route::Route,
    },
};

/// The button, and what came of it.
pub fn share(route: Route, title: String) -> Element {
    let words = &ZH_HANS;
    let said = RwSignal::new("");
    let hand_on = move |_| {
        let (title, address) = (title.clone(), browser::address(&route.path()));
        browser::spawn(async move {
            let done = match browser::share(&title, &address).await {
                Shared::Offered => "",
                Shared::Copied => words.share_copied,
                Shared::Refused => words.share_refused,
            };
            let _ = said.try_set(done);
        });
    };
    let button = el("button").class("btn").attr("type", "button").on("click", hand_on).text(words.share);
    let status = el("span").attr("role", "status").class("meta").live(move || text(said.get()));
    el("div").class("row no-print").child(button).child(status)
}
