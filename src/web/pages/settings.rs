//! The settings: how the app looks, what is kept where, the backup, and the way to erase everything.

use leptos::prelude::*;

use super::cases::backup;
use crate::{
    content::messages::ZH_HANS,
    web::{
        browser,
        components::text::part_head,
        element::{View, all, el, text},
        route::Route,
        session::{Session, use_session},
        settings::{Settings, use_looks},
    },
};

/// The settings. Each takes effect at once.
pub fn settings_page() -> View {
    let words = &ZH_HANS;
    let session = use_session();
    let kept = words.kept_list.map(|it| el("li").text(it));
    let import = el("a").class("act").attr("href", Route::Cases.href_at("import")).text(words.import);
    let [standard, large, huge] = words.text_sizes;
    let [device, light, dark] = words.themes;
    let [usual, more] = words.contrasts;
    all(vec![
        el("header")
            .class("title")
            .child(el("h1").attr("tabindex", "-1").text(words.settings))
            .child(el("p").class("title-lead").text(words.settings_note))
            .into(),
        pick("text", words.text_size, &[("", standard), ("large", large), ("huge", huge)], |it| &mut it.text),
        pick("theme", words.theme, &[("", device), ("light", light), ("dark", dark)], |it| &mut it.theme),
        pick("contrast", words.contrast, &[("", usual), ("more", more)], |it| &mut it.contrast),
        el("section")
            .class("part")
            .attr("aria-labelledby", "kept")
            .child(part_head("kept", words.kept_head, ""))
            .child(el("ul").class("prose").children(kept))
            .into(),
        backup(session),
        el("p").child(import).into(),
        erase(session),
    ])
}

/// One setting: joined radios. `""` follows the device.
fn pick(
    name: &'static str,
    label: &'static str,
    choices: &[(&'static str, &'static str)],
    field: fn(&mut Settings) -> &mut Option<String>,
) -> View {
    let looks = use_looks();
    let choice = |&(value, words): &(&'static str, &'static str)| {
        let chosen = move || {
            let mut settings = looks.get();
            field(&mut settings).as_deref().unwrap_or_default() == value
        };
        let choose = move |_| looks.change(|it| *field(it) = (!value.is_empty()).then(|| value.to_owned()));
        let input = el("input").attr("type", "radio").attr("name", name).attr("value", value);
        el("label").child(input.checked(chosen).on("change", choose)).text(words)
    };
    el("fieldset")
        .class("field")
        .child(el("legend").text(label))
        .child(el("div").class("pick").children(choices.iter().map(choice)))
        .into()
}

/// Erases everything, after a second step that says what goes.
fn erase(session: Session) -> View {
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
        browser::spawn(async move {
            let done = session.erase_everything().await;
            looks.forget();
            let _ = outcome.try_set(if done { words.erased } else { words.erase_failed });
        });
    };
    let button = |class, name| el("button").class(class).attr("type", "button").text(name);
    let steps = move || {
        if !asked.get() {
            return button("btn btn-stop", words.erase).attr("id", "erase-ask").on("click", ask).into();
        }
        let sure = (words.erase_sure)(session.cases().with(Vec::len));
        let row = el("div")
            .class("row row-fill")
            .child(button("btn btn-stop", words.erase_do).on("click", erase))
            .child(button("btn", words.erase_keep).on("click", keep));
        el("div")
            .class("call")
            .attr("data-kind", "stop")
            .child(el("p").attr("id", "erase-sure").attr("tabindex", "-1").text(sure))
            .child(row)
            .into()
    };
    el("section")
        .class("part")
        .attr("aria-labelledby", "erase")
        .child(part_head("erase", words.erase_head, ""))
        .child(el("p").class("part-note").text(words.erase_note))
        .child(el("p").attr("role", "status").live(move || text(outcome.get())))
        .live(steps)
        .into()
}
