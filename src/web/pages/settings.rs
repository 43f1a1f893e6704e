//! The settings: how the app looks, what is kept where, the backup, and the way to erase everything.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::cases::backup;
use crate::{
    content::messages::ZH_HANS,
    web::{
        browser,
        components::text::part_head,
        route::Route,
        session::{Session, use_session},
        settings::{Settings, use_looks},
    },
};

/// The settings. Each takes effect at once.
#[component]
pub fn SettingsPage() -> impl IntoView {
    let words = &ZH_HANS;
    let session = use_session();
    let kept = words.kept_list.map(|it| view! { <li>{it}</li> }.into_any());
    let [standard, large, huge] = words.text_sizes;
    let [device, light, dark] = words.themes;
    let [usual, more] = words.contrasts;
    view! {
        <header class="title">
            <h1 tabindex="-1">{words.settings}</h1>
            <p class="title-lead">{words.settings_note}</p>
        </header>
        {pick("text", words.text_size, &[("", standard), ("large", large), ("huge", huge)], |it| &mut it.text)}
        {pick("theme", words.theme, &[("", device), ("light", light), ("dark", dark)], |it| &mut it.theme)}
        {pick("contrast", words.contrast, &[("", usual), ("more", more)], |it| &mut it.contrast)}
        <section class="part" aria-labelledby="kept">
            {part_head("kept", words.kept_head, "")}
            <ul class="prose">{kept.collect_view()}</ul>
        </section>
        {backup(session)}
        <p><a class="act" href=Route::Cases.href_at("import")>{words.import}</a></p>
        <Erase session />
    }
}

/// One setting: joined radios. `""` follows the device.
fn pick(
    name: &'static str,
    label: &'static str,
    choices: &[(&'static str, &'static str)],
    field: fn(&mut Settings) -> &mut Option<String>,
) -> AnyView {
    let looks = use_looks();
    let choice = |&(value, text): &(&'static str, &'static str)| {
        let chosen = move || {
            let mut settings = looks.get();
            field(&mut settings).as_deref().unwrap_or_default() == value
        };
        let choose = move |_| looks.change(|it| *field(it) = (!value.is_empty()).then(|| value.to_owned()));
        view! {
            <label><input type="radio" name=name value=value prop:checked=chosen on:change=choose />{text}</label>
        }
        .into_any()
    };
    view! {
        <fieldset class="field">
            <legend>{label}</legend>
            <div class="pick">{choices.iter().map(choice).collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

/// Erases everything, after a second step that says what goes.
#[component]
fn Erase(session: Session) -> impl IntoView {
    let words = &ZH_HANS;
    let looks = use_looks();
    let asked = RwSignal::new(false);
    let outcome = RwSignal::new("");
    let ask = move |_| {
        asked.set(true);
        request_animation_frame(|| browser::focus("#erase-sure"));
    };
    let keep = move |_| {
        asked.set(false);
        request_animation_frame(|| browser::focus("#erase-ask"));
    };
    let erase = move |_| {
        asked.set(false);
        spawn_local(async move {
            let done = session.erase_everything().await;
            looks.forget();
            let _ = outcome.try_set(if done { words.erased } else { words.erase_failed });
        });
    };
    let count = move || session.cases().with(Vec::len);
    view! {
        <section class="part" aria-labelledby="erase">
            {part_head("erase", words.erase_head, "")}
            <p class="part-note">{words.erase_note}</p>
            <p role="status">{outcome}</p>
            {move || {
                if asked.get() {
                    view! {
                        <div class="call" data-kind="stop">
                            <p id="erase-sure" tabindex="-1">{move || (words.erase_sure)(count())}</p>
                            <div class="row row-fill">
                                <button class="btn btn-stop" type="button" on:click=erase>{words.erase_do}</button>
                                <button class="btn" type="button" on:click=keep>{words.erase_keep}</button>
                            </div>
                        </div>
                    }
                        .into_any()
                } else {
                    view! {
                        <button class="btn btn-stop" type="button" id="erase-ask" on:click=ask>{words.erase}</button>
                    }
                        .into_any()
                }
            }}
        </section>
    }
}
