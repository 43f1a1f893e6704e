//! A worked example: what is told, and what the engine makes of it, with the same parts as a case of one's own.

use super::{
    costs::costs,
    differences::shift,
    result::{sums, who},
    seats::seats,
    text::fact,
    times::times,
};
use crate::{
    content::{
        LAW,
        examples::{Example, Show},
        messages::ZH_HANS,
        papers::WORDING,
    },
    domain::{
        assess::{Assessment, assess},
        elsewhen::compare,
        limit::Running,
        paper::answer_text,
        question::{Kind, Question},
    },
    web::{
        element::{Element, View, all, el, none, text},
        route::Route,
    },
};

/// An example: its days and amounts first, the other answers behind a line to open, then what follows.
pub fn example(it: &Example) -> Element {
    let words = &ZH_HANS;
    let facts = it.facts();
    let answer = |question: &'static Question| {
        let answer = facts.get(question.id).and_then(|it| answer_text(question, it, &WORDING))?;
        let unit = if question.answer == Kind::Money { words.yuan } else { "" };
        Some(fact(question.name, text(format!("{answer}{unit}"))))
    };
    let exact = |it: &Question| matches!(it.answer, Kind::Money | Kind::PastDay);
    let questions = it.told.iter().map(|(question, _)| *question);
    let (exact, others): (Vec<&Question>, Vec<&Question>) = questions.partition(|it| exact(it));
    let list = |them: Vec<&'static Question>| el("dl").class("facts").children(them.into_iter().filter_map(answer));
    let others = el("details")
        .class("more")
        .child(el("summary").text(words.example_told))
        .child(el("div").class("more-body").child(list(others)));
    let found = assess(&LAW, &facts, it.told_on);
    el("div")
        .class("sheet")
        .child(list(exact).child(fact(words.example_today, text((words.date)(it.told_on)))))
        .child(others)
        .children(it.shows.iter().map(|show| part(it, &found, *show)))
        .child(el("p").class("meta").text(words.example_note))
}

/// One part of what follows.
fn part(example: &Example, found: &Assessment, show: Show) -> View {
    let words = &ZH_HANS;
    let head = |name: &'static str| el("h3").class("acts-head").text(name).into();
    match show {
        Show::Sums => all(vec![head(words.sum_head), sums(found, &ask)]),
        Show::Who => all(vec![head(words.who_head), who(found, None)]),
        Show::Limits(ids) => {
            let shown = found.limits.iter().filter(|it| ids.contains(&it.limit.id)).cloned();
            all(vec![head(words.time_head), times(&shown.collect::<Vec<Running>>(), found.today, &ask)])
        }
        Show::Costs => all(vec![head(words.costs), costs(&found.steps, found.band().at_most)]),
        Show::Seats(id) => {
            let step = found.steps.iter().find(|it| it.rung.id == id);
            step.map_or_else(none, |it| all(vec![head(it.rung.title), seats(&it.seats, true)]))
        }
        Show::Days(before, after) => {
            let turned = compare(&LAW, &example.facts(), example.told_on, before, after);
            all(vec![
                head(words.example_days),
                el("p").text((words.example_turn)(before, after)).into(),
                shift(&turned).into(),
            ])
        }
    }
}

/// Where a question of an example would be answered: in a case of one's own.
fn ask(_: &Question) -> String {
    Route::Ask.href()
}
