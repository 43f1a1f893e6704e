//! The toast: what was just done, and the way to take it back. It stays for ten seconds at least, and as long as the
//! focus is in it; it is never the only place where something is said.

use std::time::Duration;

use leptos::{leptos_dom::helpers::set_timeout, prelude::*};

use crate::web::element::{View, effect, el, live, none};

const STAYS: Duration = Duration::from_secs(12);

/// What a toast says and takes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What was done.
    pub text: String,
    /// The words on its button, and what they are about.
    pub undo: Option<(&'static str, String)>,
}

/// The toast, while there is something to say. `said` is what to say, and is taken away again here; `on_undo` takes it
/// back.
pub fn toast(said: RwSignal<Option<Said>>, on_undo: Callback<String>) -> View {
    let (inside, due) = (RwSignal::new(false), RwSignal::new(false));
    // The clock is the world outside: it starts anew for each thing said.
    effect(move || {
        let current = said.get();
        if current.is_some() {
            set_timeout(
                move || {
                    if said.try_with_untracked(|it| *it == current) == Some(true) {
                        if inside.get_untracked() { due.set(true) } else { said.set(None) }
                    }
                },
                STAYS,
            );
        }
    });
    let left = move |_| {
        inside.set(false);
        if due.get_untracked() {
            due.set(false);
            said.set(None);
        }
    };
    live(move || {
        let Some(it) = said.get() else { return none() };
        let button = it.undo.map(|(name, about)| {
            let undo = move |_| {
                said.set(None);
                on_undo.run(about.clone());
            };
            el("button").attr("type", "button").text(name).on("click", undo)
        });
        el("div")
            .class("toast")
            .attr("role", "status")
            .child(el("span").text(it.text))
            .maybe_child(button)
            .on("focusin", move |_| inside.set(true))
            .on("focusout", left)
            .into()
    })
}
