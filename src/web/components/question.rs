//! The form of one question: how each kind of answer is given, and what is said when it cannot be read.
//!
//! Fields are read when the form is sent and never written back while someone types, so that no input method is
//! disturbed.

use leptos::{ev::Event, prelude::*};

use super::icon::{Icon, icon};
use crate::{
    content::messages::ZH_HANS,
    domain::{
        date::Date,
        facts::Answer,
        money::Money,
        question::{Kind, Question, Refusal},
    },
    web::{
        browser,
        element::{View, all, el, live, none},
    },
};

/// Chosen in place of an answer. No choice of a question has these ids.
const UNSURE: &str = "?";
const NONE: &str = "-";

/// The ids of the fields, as far as there are any. An error links to the one it is about.
const FIELDS: [&str; 3] = ["f0", "f1", "f2"];

/// What the form of a question shows and does.
pub struct QuestionForm {
    /// What is asked.
    pub question: &'static Question,
    /// The answer so far.
    pub given: Option<Answer>,
    /// Today, for the buttons that fill it in.
    pub today: Date,
    /// The address of this page, for links to its fields.
    pub here: String,
    /// What is wrong with what was typed. The page shows it in the window's title.
    pub refusal: RwSignal<Option<Refusal>>,
    /// Takes the answer.
    pub on_answer: Callback<Answer>,
    /// The words on the button.
    pub button: &'static str,
    /// What stands beside the button.
    pub beside: View,
}

/// A question with its answers, the summary of what is wrong with them, and the button that sends them.
pub fn question_form(form: QuestionForm) -> View {
    let QuestionForm { question, given, today, here, refusal, on_answer, button, beside } = form;
    let words = &ZH_HANS;
    let chosen = RwSignal::new(choices_in(given.as_ref()));
    let read = move || match question.answer {
        Kind::YesNo { .. } | Kind::OneOf(_) | Kind::AnyOf(_) => read_choice(question, &chosen.read_untracked()),
        Kind::PastDay => {
            let [year, month, day] = FIELDS.map(browser::typed_in);
            question.read_day(&year, &month, &day, today)
        }
        _ => question.read_text(&browser::typed_in("f0")),
    };
    let send = move |event: Event| {
        event.prevent_default();
        match read() {
            Ok(answer) => {
                refusal.set(None);
                on_answer.run(answer);
            }
            Err(why) => {
                refusal.set(Some(why));
                request_animation_frame(|| browser::focus(".errors"));
            }
        }
    };
    // Enter that picks a word of an input method must not send the form.
    let guard = |event: Event| {
        if browser::picks_word(&event) {
            event.prevent_default();
        }
    };
    let summary = move || {
        let Some(why) = refusal.get() else { return none() };
        let link = el("a").attr("href", format!("{here}#f{}", field_of(why))).text((words.refusal)(question, why));
        el("div")
            .class("errors")
            .attr("role", "alert")
            .attr("tabindex", "-1")
            .attr("aria-labelledby", "errors")
            .child(el("p").class("errors-head").attr("id", "errors").text(words.errors))
            .child(el("ul").child(el("li").child(link)))
            .into()
    };
    let body = match question.answer {
        Kind::YesNo { .. } | Kind::OneOf(_) | Kind::AnyOf(_) => choices(question, chosen),
        Kind::PastDay => day(given.as_ref(), today, refusal, on_answer),
        Kind::Text { lines: true, .. } => {
            let value = text_in(question, given.as_ref());
            let field = el("textarea").class("input").attr("id", "f0").attr("aria-labelledby", "ask");
            field.value(move || value.clone()).into()
        }
        _ => line(question, given.as_ref(), refusal, on_answer),
    };
    let heading = el("h1").attr("id", "ask").attr("tabindex", "-1").text(question.ask);
    let help =
        (!question.help.is_empty()).then(|| el("p").class("ask-help").attr("id", "ask-help").text(question.help));
    let fieldset = el("fieldset")
        .attr("aria-describedby", "ask-help ask-wrong")
        .child(el("legend").child(heading))
        .maybe_child(help)
        .child(el("div").attr("id", "ask-wrong").child(wrong_text(question, refusal)))
        .child(el("div").class("ask-body").child(body));
    let foot = el("div")
        .class("row row-fill ask-foot")
        .child(el("button").class("btn btn-main").attr("type", "submit").text(button))
        .child(beside);

    el("form")
        .flag("novalidate", true)
        .live(summary)
        .child(el("div").live_attr("class", move || refusal.read().is_some().then(|| "wrong".into())).child(fieldset))
        .child(foot)
        .on("submit", send)
        .on("keydown", guard)
        .into()
}

/// What is wrong, above the field it is about.
fn wrong_text(question: &'static Question, refusal: RwSignal<Option<Refusal>>) -> View {
    live(move || match refusal.get() {
        Some(why) => {
            let text = el("span").text((ZH_HANS.refusal)(question, why));
            el("p").class("wrong-text").child(icon(Icon::Wrong)).child(text).into()
        }
        None => none(),
    })
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

fn choices(question: &'static Question, chosen: RwSignal<Vec<String>>) -> View {
    let words = &ZH_HANS;
    let several = matches!(question.answer, Kind::AnyOf(_));
    let mut rows: Vec<(&'static str, &'static str, &'static str)> = match question.answer {
        Kind::YesNo { yes, no } => vec![("yes", yes, ""), ("no", no, "")],
        _ => question.choices().iter().map(|it| (it.id, it.label, it.example)).collect(),
    };
    if several {
        rows.push((NONE, words.none_of_these, ""));
    }
    let mut rows: Vec<View> =
        rows.into_iter().enumerate().map(|(at, it)| choice(question, chosen, (at == 0).then_some("f0"), it)).collect();
    rows.push(el("p").class("choice-or").text(words.unsure_or).into());
    rows.push(choice(question, chosen, None, (UNSURE, words.unsure, words.unsure_note)));
    all(rows)
}

fn choice(
    question: &'static Question,
    chosen: RwSignal<Vec<String>>,
    field: Option<&'static str>,
    (id, label, example): (&'static str, &'static str, &'static str),
) -> View {
    let several = matches!(question.answer, Kind::AnyOf(_));
    let alone = |it: &str| it == UNSURE || it == NONE;
    let pick = move |event: Event| {
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
    let input = el("input")
        .attr("type", if several { "checkbox" } else { "radio" })
        .attr("name", question.id)
        .maybe("id", field)
        .attr("value", id)
        .checked(move || chosen.read().iter().any(|it| it == id))
        .on("change", pick);
    let example = (!example.is_empty()).then(|| el("small").text(example));
    el("label")
        .class(if id == UNSURE { "choice choice-unsure" } else { "choice" })
        .child(input)
        .child(el("span").child(el("b").text(label)).maybe_child(example))
        .into()
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
    refusal: RwSignal<Option<Refusal>>,
    on_answer: Callback<Answer>,
) -> View {
    let (class, mode, unit) = match question.answer {
        Kind::Money => ("input input-money", "decimal", ZH_HANS.yuan),
        Kind::Count { unit } => ("input input-money", "numeric", unit),
        _ => ("input", "text", ""),
    };
    let value = text_in(question, given);
    let input = el("input")
        .class(class)
        .attr("id", "f0")
        .attr("inputmode", mode)
        .attr("autocomplete", "off")
        .attr("aria-labelledby", "ask")
        .live_attr("aria-invalid", move || refusal.read().is_some().then(|| "true".into()))
        .value(move || value.clone());
    all(vec![
        el("div").class("units").child(input).text(unit).into(),
        el("div").class("chips").child(not_known(ZH_HANS.unsure, given, on_answer)).into(),
    ])
}

/// A day in three fields, and buttons for the days people mean most.
fn day(given: Option<&Answer>, today: Date, refusal: RwSignal<Option<Refusal>>, on_answer: Callback<Answer>) -> View {
    let words = &ZH_HANS;
    let parts = |it: Date| [it.year().to_string(), it.month().to_string(), it.day().to_string()];
    let so_far = match given {
        Some(Answer::Text(it)) => it.parse().map(parts).unwrap_or_default(),
        _ => Default::default(),
    };
    let fields = FIELDS.into_iter().zip(so_far).zip(words.date_parts).enumerate().map(|(at, ((id, value), unit))| {
        let input = el("input")
            .class(if at == 0 { "input input-year" } else { "input input-2" })
            .attr("id", id)
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .live_attr("aria-invalid", move || {
                refusal.get().is_some_and(|it| field_of(it) == at).then(|| "true".into())
            })
            .value(move || value.clone());
        el("label").child(input).text(unit)
    });
    let fill = |name: &'static str, date: Date| {
        let put = move |_| {
            for (id, value) in FIELDS.into_iter().zip(parts(date)) {
                browser::type_in(id, &value);
            }
        };
        el("button").class("chip").attr("type", "button").text(name).on("click", put)
    };
    let chips = el("div")
        .class("chips")
        .child(fill(words.today, today))
        .child(fill(words.yesterday, today.plus_days(-1)))
        .child(not_known(words.which_day, given, on_answer));
    all(vec![el("div").class("units").children(fields).into(), chips.into()])
}

fn not_known(name: &'static str, given: Option<&Answer>, on_answer: Callback<Answer>) -> View {
    el("button")
        .class("chip")
        .attr("type", "button")
        .maybe("aria-pressed", given.map(|it| if *it == Answer::NotKnown { "true" } else { "false" }))
        .text(name)
        .on("click", move |_| on_answer.run(Answer::NotKnown))
        .into()
}

/// A field for a detail of a paper: the question, the answer so far, and what takes the answer, or that there is none
/// any more. It keeps what was typed with every letter, but no half syllable of an input method; empty takes the answer
/// back.
pub fn detail_field(question: &'static Question, given: Option<&Answer>, on_change: Callback<Option<Answer>>) -> View {
    let id = question.id;
    let value = text_in(question, given);
    let refusal = RwSignal::new(None::<Refusal>);
    let take = move |event: Event| match question.read_text(&event_target_value(&event)) {
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
    let typed = move |event: Event| {
        if !browser::is_composing(&event) {
            take(event);
        }
    };
    let field = match question.answer {
        Kind::Text { lines: true, .. } => el("textarea"),
        _ => el("input").attr("autocomplete", "off"),
    };
    let field = field
        .class("input")
        .attr("id", id)
        .attr("aria-describedby", format!("{id}-help {id}-wrong"))
        .live_attr("aria-invalid", move || refusal.read().is_some().then(|| "true".into()))
        .value(move || value.clone())
        .on("input", typed)
        .on("compositionend", take);
    el("div")
        .live_attr("class", move || Some(if refusal.read().is_some() { "field wrong" } else { "field" }.into()))
        .child(el("label").attr("for", id).text(question.ask))
        .child(el("p").class("hint").attr("id", format!("{id}-help")).text(question.help))
        .child(el("div").attr("id", format!("{id}-wrong")).child(wrong_text(question, refusal)))
        .child(field)
        .into()
}
