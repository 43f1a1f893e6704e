//! The form of one question: how each kind of answer is given, and what is said when it cannot be read.
//!
//! Fields are read when the form is sent and never written back while someone types, so that no input method is
//! disturbed.

use leptos::{ev, html, prelude::*, web_sys};
use wasm_bindgen::JsCast;

use super::icon::{Icon, icon};
use crate::{
    content::messages::ZH_HANS,
    domain::{
        date::Date,
        facts::Answer,
        money::Money,
        question::{Kind, Question, Refusal},
    },
};

/// Chosen in place of an answer. No choice of a question has these ids.
const UNSURE: &str = "?";
const NONE: &str = "-";

/// A question with its answers, the summary of what is wrong with them, and the button that sends them.
#[component]
pub fn QuestionForm(
    /// What is asked.
    question: &'static Question,
    /// The answer so far.
    given: Option<Answer>,
    /// Today, for the buttons that fill it in.
    today: Date,
    /// The address of this page, for links to its fields.
    here: String,
    /// What is wrong with what was typed. The page shows it in the window's title.
    refusal: RwSignal<Option<Refusal>>,
    /// Takes the answer.
    on_answer: Callback<Answer>,
    /// The words on the button.
    button: &'static str,
    /// What stands beside the button.
    children: Children,
) -> impl IntoView {
    let words = &ZH_HANS;
    let chosen = RwSignal::new(choices_in(given.as_ref()));
    let inputs: [NodeRef<html::Input>; 3] = Default::default();
    let story = NodeRef::<html::Textarea>::new();
    let errors = NodeRef::<html::Div>::new();

    let read = move || {
        let text = |it: NodeRef<html::Input>| it.get_untracked().map(|it| it.value()).unwrap_or_default();
        let [first, second, third] = inputs;
        match question.answer {
            Kind::YesNo { .. } | Kind::OneOf(_) | Kind::AnyOf(_) => read_choice(question, &chosen.read_untracked()),
            Kind::PastDay => question.read_day(&text(first), &text(second), &text(third), today),
            Kind::Text { lines: true, .. } => {
                question.read_text(&story.get_untracked().map(|it| it.value()).unwrap_or_default())
            }
            _ => question.read_text(&text(first)),
        }
    };
    let send = move |event: ev::SubmitEvent| {
        event.prevent_default();
        match read() {
            Ok(answer) => {
                refusal.set(None);
                on_answer.run(answer);
            }
            Err(why) => {
                refusal.set(Some(why));
                request_animation_frame(move || {
                    if let Some(it) = errors.get_untracked() {
                        let _ = it.focus();
                    }
                });
            }
        }
    };
    // Enter that picks a word of an input method must not send the form; Safari reports it as key 229.
    let guard = |event: ev::KeyboardEvent| {
        if event.key() == "Enter" && (event.is_composing() || event.key_code() == 229) {
            event.prevent_default();
        }
    };
    let wrong = move || refusal.get().map(|it| (words.refusal)(question, it));
    let summary = move || {
        let href = format!("{here}#f{}", refusal.get().map_or(0, field_of));
        wrong().map(|text| {
            view! {
                <div class="errors" role="alert" tabindex="-1" aria-labelledby="errors" node_ref=errors>
                    <p class="errors-head" id="errors">{words.errors}</p>
                    <ul><li><a href=href>{text}</a></li></ul>
                </div>
            }
            .into_any()
        })
    };
    let body = match question.answer {
        Kind::YesNo { .. } | Kind::OneOf(_) | Kind::AnyOf(_) => choices(question, chosen),
        Kind::PastDay => day(given.as_ref(), today, inputs, refusal, on_answer),
        Kind::Text { lines: true, .. } => {
            let value = text_in(question, given.as_ref());
            view! { <textarea class="input" id="f0" aria-labelledby="ask" prop:value=value node_ref=story></textarea> }
                .into_any()
        }
        _ => line(question, given.as_ref(), inputs, refusal, on_answer),
    };

    view! {
        <form novalidate on:submit=send on:keydown=guard>
            {summary}
            <div class:wrong=move || refusal.read().is_some()>
                <fieldset aria-describedby="ask-help ask-wrong">
                    <legend><h1 id="ask" tabindex="-1">{question.ask}</h1></legend>
                    {(!question.help.is_empty())
                        .then(|| view! { <p class="ask-help" id="ask-help">{question.help}</p> })}
                    <div id="ask-wrong">{move || wrong().map(wrong_text)}</div>
                    <div class="ask-body">{body}</div>
                </fieldset>
            </div>
            <div class="row row-fill ask-foot">
                <button class="btn btn-main" type="submit">{button}</button>
                {children()}
            </div>
        </form>
    }
}

/// What is wrong, above the field it is about.
fn wrong_text(text: String) -> AnyView {
    view! { <p class="wrong-text">{icon(Icon::Wrong)}<span>{text}</span></p> }.into_any()
}

/// Which of the fields a refusal is about.
fn field_of(refusal: Refusal) -> usize {
    match refusal {
        Refusal::Month => 1,
        Refusal::Day { .. } | Refusal::Future => 2,
        _ => 0,
    }
}

fn choices_in(given: Option<&Answer>) -> Vec<String> {
    match given {
        None | Some(Answer::Number(_)) => Vec::new(),
        Some(Answer::NotKnown) => vec![UNSURE.to_owned()],
        Some(Answer::YesNo(it)) => vec![if *it { "yes" } else { "no" }.to_owned()],
        Some(Answer::Text(it)) => vec![it.clone()],
        Some(Answer::Several(them)) if them.is_empty() => vec![NONE.to_owned()],
        Some(Answer::Several(them)) => them.clone(),
    }
}

fn read_choice(question: &Question, chosen: &[String]) -> Result<Answer, Refusal> {
    let first = chosen.first().ok_or(Refusal::Empty)?;
    Ok(match (question.answer, first.as_str()) {
        (_, UNSURE) => Answer::NotKnown,
        (Kind::YesNo { .. }, it) => Answer::YesNo(it == "yes"),
        (Kind::AnyOf(all), _) => {
            let taken = all.iter().filter(|it| chosen.iter().any(|id| id == it.id));
            Answer::Several(taken.map(|it| it.id.to_owned()).collect())
        }
        (_, it) => Answer::Text(it.to_owned()),
    })
}

fn choices(question: &'static Question, chosen: RwSignal<Vec<String>>) -> AnyView {
    let words = &ZH_HANS;
    let several = matches!(question.answer, Kind::AnyOf(_));
    let mut rows: Vec<(&'static str, &'static str, &'static str)> = match question.answer {
        Kind::YesNo { yes, no } => vec![("yes", yes, ""), ("no", no, "")],
        _ => question.choices().iter().map(|it| (it.id, it.label, it.example)).collect(),
    };
    if several {
        rows.push((NONE, words.none_of_these, ""));
    }
    let mut rows: Vec<AnyView> =
        rows.into_iter().enumerate().map(|(at, it)| choice(question, chosen, (at == 0).then_some("f0"), it)).collect();
    rows.push(view! { <p class="choice-or">{words.unsure_or}</p> }.into_any());
    rows.push(choice(question, chosen, None, (UNSURE, words.unsure, words.unsure_note)));
    rows.into_any()
}

fn choice(
    question: &'static Question,
    chosen: RwSignal<Vec<String>>,
    field: Option<&'static str>,
    (id, label, example): (&'static str, &'static str, &'static str),
) -> AnyView {
    let several = matches!(question.answer, Kind::AnyOf(_));
    let alone = |it: &str| it == UNSURE || it == NONE;
    let pick = move |event: ev::Event| {
        let on = event_target_checked(&event);
        chosen.update(|them| {
            if !several || alone(id) {
                them.clear();
            }
            them.retain(|it| it != id && !alone(it));
            if on {
                them.push(id.to_owned());
            }
        });
    };
    view! {
        <label class="choice" class:choice-unsure=id == UNSURE>
            <input
                type=if several { "checkbox" } else { "radio" }
                name=question.id
                id=field
                value=id
                prop:checked=move || chosen.read().iter().any(|it| it == id)
                on:change=pick
            />
            <span><b>{label}</b>{(!example.is_empty()).then(|| view! { <small>{example}</small> })}</span>
        </label>
    }
    .into_any()
}

fn text_in(question: &Question, given: Option<&Answer>) -> String {
    match given {
        Some(Answer::Number(it)) if question.answer == Kind::Money => Money::fen(*it).to_string(),
        Some(Answer::Number(it)) => it.to_string(),
        Some(Answer::Text(it)) => it.clone(),
        _ => String::new(),
    }
}

/// One line: an amount, a count, or a few words. Not knowing is a button beside it.
fn line(
    question: &'static Question,
    given: Option<&Answer>,
    [input, ..]: [NodeRef<html::Input>; 3],
    refusal: RwSignal<Option<Refusal>>,
    on_answer: Callback<Answer>,
) -> AnyView {
    let (class, mode, unit) = match question.answer {
        Kind::Money => ("input input-money", "decimal", ZH_HANS.yuan),
        Kind::Count { unit } => ("input input-money", "numeric", unit),
        _ => ("input", "text", ""),
    };
    let value = text_in(question, given);
    view! {
        <div class="units">
            <input
                class=class
                id="f0"
                inputmode=mode
                autocomplete="off"
                aria-labelledby="ask"
                aria-invalid=move || refusal.read().is_some().then_some("true")
                prop:value=value
                node_ref=input
            />
            {unit}
        </div>
        <div class="chips">{not_known(ZH_HANS.unsure, given, on_answer)}</div>
    }
    .into_any()
}

/// A day in three fields, and buttons for the days people mean most.
fn day(
    given: Option<&Answer>,
    today: Date,
    inputs: [NodeRef<html::Input>; 3],
    refusal: RwSignal<Option<Refusal>>,
    on_answer: Callback<Answer>,
) -> AnyView {
    let words = &ZH_HANS;
    let parts = |it: Date| [it.year().to_string(), it.month().to_string(), it.day().to_string()];
    let so_far = match given {
        Some(Answer::Text(it)) => it.parse().map(parts).unwrap_or_default(),
        _ => Default::default(),
    };
    let fields =
        inputs.into_iter().zip(so_far).zip(words.date_parts).enumerate().map(|(at, ((input, value), unit))| {
            view! {
                <label>
                    <input
                        class=if at == 0 { "input input-year" } else { "input input-2" }
                        id=format!("f{at}")
                        inputmode="numeric"
                        autocomplete="off"
                        aria-invalid=move || refusal.get().is_some_and(|it| field_of(it) == at).then_some("true")
                        prop:value=value
                        node_ref=input
                    />
                    {unit}
                </label>
            }
            .into_any()
        });
    let fields = fields.collect_view();
    let fill = move |name: &'static str, date: Date| {
        let put = move |_: ev::MouseEvent| {
            for (input, value) in inputs.into_iter().zip(parts(date)) {
                if let Some(it) = input.get_untracked() {
                    it.set_value(&value);
                }
            }
        };
        view! { <button class="chip" type="button" on:click=put>{name}</button> }.into_any()
    };
    view! {
        <div class="units">{fields}</div>
        <div class="chips">
            {fill(words.today, today)} {fill(words.yesterday, today.plus_days(-1))}
            {not_known(words.which_day, given, on_answer)}
        </div>
    }
    .into_any()
}

fn not_known(name: &'static str, given: Option<&Answer>, on_answer: Callback<Answer>) -> AnyView {
    let pressed = given.map(|it| if *it == Answer::NotKnown { "true" } else { "false" });
    let answer = move |_: ev::MouseEvent| on_answer.run(Answer::NotKnown);
    view! { <button class="chip" type="button" aria-pressed=pressed on:click=answer>{name}</button> }.into_any()
}

/// A field for a detail of a paper. It keeps what was typed with every letter, but no half syllable of an input method;
/// empty takes the answer back.
#[component]
pub fn DetailField(
    /// What is asked.
    question: &'static Question,
    /// The answer so far.
    given: Option<Answer>,
    /// Takes the answer, or that there is none any more.
    on_change: Callback<Option<Answer>>,
) -> impl IntoView {
    let id = question.id;
    let value = text_in(question, given.as_ref());
    let refusal = RwSignal::new(None::<Refusal>);
    let take = move |typed: String| match question.read_text(&typed) {
        Ok(answer) => {
            refusal.set(None);
            on_change.run(Some(answer));
        }
        Err(Refusal::Empty) => {
            refusal.set(None);
            on_change.run(None);
        }
        Err(why) => refusal.set(Some(why)),
    };
    let typed = move |event: ev::Event| {
        let composing = event.dyn_ref::<web_sys::InputEvent>().is_some_and(web_sys::InputEvent::is_composing);
        if !composing {
            take(event_target_value(&event));
        }
    };
    let composed = move |event: ev::CompositionEvent| take(event_target_value(&event));
    let invalid = move || refusal.read().is_some().then_some("true");
    let about = format!("{id}-help {id}-wrong");
    let field = match question.answer {
        Kind::Text { lines: true, .. } => view! {
            <textarea
                class="input"
                id=id
                aria-describedby=about
                aria-invalid=invalid
                prop:value=value
                on:input=typed
                on:compositionend=composed
            ></textarea>
        }
        .into_any(),
        _ => view! {
            <input
                class="input"
                id=id
                autocomplete="off"
                aria-describedby=about
                aria-invalid=invalid
                prop:value=value
                on:input=typed
                on:compositionend=composed
            />
        }
        .into_any(),
    };
    view! {
        <div class="field" class:wrong=move || refusal.read().is_some()>
            <label for=id>{question.ask}</label>
            <p class="hint" id=format!("{id}-help")>{question.help}</p>
            <div id=format!("{id}-wrong")>
                {move || refusal.get().map(|it| wrong_text((ZH_HANS.refusal)(question, it)))}
            </div>
            {field}
        </div>
    }
}
