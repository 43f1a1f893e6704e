//! What differs between two outcomes of a case: under two versions of the law, or on two days.

use super::{
    findings::{amount_text, claim_word},
    text::cite,
};
use crate::{
    content::{LAW, messages::ZH_HANS},
    domain::{claim::State, date::Date, elsewhen::Shift, law::Provision, outcome::Difference},
    web::element::{Element, View, all, el, none},
};

/// So many differences, or articles, are read at a glance; the rest is folded.
const AT_A_GLANCE: usize = 6;

/// One line a difference. With `dates` a limit says its days, else only whether it matters.
pub fn differences(them: &[Difference], dates: bool) -> View {
    let lines =
        |them: &[Difference]| el("ul").class("differs").children(them.iter().map(|it| el("li").text(line(it, dates))));
    let (first, rest) = them.split_at(them.len().min(AT_A_GLANCE));
    if rest.is_empty() {
        return lines(first).into();
    }
    all(vec![lines(first).into(), folded((ZH_HANS.differs_more)(rest.len()), lines(rest).into()).into()])
}

/// The articles behind differences, with what they have to do with them.
pub fn articles(name: &'static str, them: &[&'static Provision]) -> View {
    if them.is_empty() {
        return none();
    }
    if them.len() <= AT_A_GLANCE {
        return el("div").child(el("p").class("meta").text(name)).child(cite(them)).into();
    }
    folded((ZH_HANS.articles_more)(name, them.len()), cite(them)).into()
}

/// What is different on another day: what comes out, and the articles relied on only before or after.
pub fn shift(it: &Shift) -> Element {
    let words = &ZH_HANS;
    if it.differences.is_empty() && it.came.is_empty() && it.went.is_empty() {
        return el("p").text(words.elsewhen_same);
    }
    el("div")
        .child(differences(&it.differences, false))
        .child(articles(words.elsewhen_came, &it.came))
        .child(articles(words.elsewhen_went, &it.went))
}

fn folded(summary: String, body: View) -> Element {
    el("details").class("more").child(el("summary").text(summary)).child(el("div").class("more-body").child(body))
}

fn line(it: &Difference, dates: bool) -> String {
    let words = &ZH_HANS;
    let state = |it: &Option<State>| it.map_or(words.absent, claim_word);
    let day = |it: &Option<Date>| match it {
        Some(day) if dates => (words.date)(*day),
        Some(_) => words.limit_matters.to_owned(),
        None => words.limit_absent.to_owned(),
    };
    match it {
        Difference::Claim { id, before, after } => (words.differs)(&claim_name(id), state(before), state(after)),
        Difference::Amount { id, before, after } => {
            (words.differs)(&claim_name(id), &amount_text(*before), &amount_text(*after))
        }
        Difference::Limit { id, before, after } => {
            let limit = LAW.limits.iter().find(|it| it.id == id);
            (words.differs)(limit.map_or(id, |it| it.title), &day(before), &day(after))
        }
    }
}

/// The claim and whom it is against; one we no longer have is called by its id.
fn claim_name(id: &str) -> String {
    let claim = LAW.claims.iter().find(|it| it.id == id);
    claim.map_or_else(|| id.to_owned(), |it| (ZH_HANS.claim_against)(it.title, (ZH_HANS.party)(it.party)))
}
