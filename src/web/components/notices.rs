//! Notices about keeping cases: what is wrong, and what can be done about it. They stay until dealt with.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use crate::{
    content::messages::ZH_HANS,
    web::{
        element::{View, all, el},
        session::{Notice, Problem},
    },
};

/// All problems, above the page, with the ways to save everything to a file and to put one away that has been read. The
/// place is a live region, so that a new one is said.
pub fn notices(problems: ReadSignal<Vec<Notice>>, on_export: Callback<()>, on_dismiss: Callback<u32>) -> View {
    let one = move |it: &Notice| notice(it, on_export, on_dismiss);
    el("div")
        .class("notices")
        .attr("role", "status")
        .live(move || problems.with(|them| all(them.iter().map(one).collect())))
        .into()
}

fn notice(it: &Notice, on_export: Callback<()>, on_dismiss: Callback<u32>) -> View {
    let words = &ZH_HANS;
    let id = it.id;
    let button = |name: &'static str, act: Callback<()>| {
        el("button").class("btn").attr("type", "button").text(name).on("click", move |_| act.run(()))
    };
    let export = || Some(button(words.export_all, on_export));
    let (text, act) = match &it.problem {
        Problem::Refused => (words.problem_refused.to_owned(), export()),
        Problem::Full => (words.problem_full.to_owned(), export()),
        Problem::MemoryOnly => (words.problem_memory.to_owned(), export()),
        Problem::Newer => (words.problem_newer.to_owned(), None),
        Problem::Conflict { .. } => (words.problem_conflict.to_owned(), None),
        Problem::Evicted { cases, backup } => ((words.problem_evicted)(*cases, *backup), None),
        Problem::Corrupt { .. } => {
            let out = el("a").class("act").attr("href", "rescue/").text(words.rescue_out);
            (words.problem_unreadable.to_owned(), Some(out))
        }
    };
    let dismiss = Callback::new(move |()| on_dismiss.run(id));
    el("div")
        .class("notice")
        .child(el("p").child(icon(Icon::Wrong)).text(text))
        .child(el("div").class("row").maybe_child(act).child(button(words.dismiss, dismiss)))
        .into()
}
