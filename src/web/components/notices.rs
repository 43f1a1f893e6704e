//! Notices about keeping cases: what is wrong, and what can be done about it. They stay until dealt with.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use crate::{
    content::messages::ZH_HANS,
    web::session::{Notice, Problem},
};

/// All problems, above the page. The place is a live region, so that a new one is said.
#[component]
pub fn Notices(
    /// The problems.
    problems: Signal<Vec<Notice>>,
    /// Saves everything to a file.
    on_export: Callback<()>,
    /// The person has read one.
    on_dismiss: Callback<u32>,
) -> impl IntoView {
    let one = move |it: &Notice| notice(it, on_export, on_dismiss);
    view! {
        <div class="notices" role="status">
            {move || problems.with(|them| them.iter().map(one).collect_view())}
        </div>
    }
}

fn notice(it: &Notice, on_export: Callback<()>, on_dismiss: Callback<u32>) -> AnyView {
    let words = &ZH_HANS;
    let id = it.id;
    let button = |name, act: Callback<()>| {
        view! { <button class="btn" type="button" on:click=move |_| act.run(())>{name}</button> }.into_any()
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
            let out = view! { <a class="act" href="rescue/">{words.rescue_out}</a> }.into_any();
            (words.problem_unreadable.to_owned(), Some(out))
        }
    };
    let dismiss = Callback::new(move |()| on_dismiss.run(id));
    view! {
        <div class="notice">
            <p>{icon(Icon::Wrong)}{text}</p>
            <div class="row">{act}{button(words.dismiss, dismiss)}</div>
        </div>
    }
    .into_any()
}
