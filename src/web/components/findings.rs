//! What is found so far, beside the question: two amounts, and who answers.

use super::{
    icon::{Icon, badge},
    text::{fact, yuan},
};
use crate::{
    content::messages::ZH_HANS,
    domain::{
        assess::{Assessment, PartyStanding},
        claim::{Finding, Party, State},
        money::Money,
        truth::Truth,
    },
    web::element::{View, all, el, text},
};

/// How each party stands, for comparison with a later assessment.
pub type Standings = Vec<(Party, State)>;

/// Parties that some claim about this case is against. Claims that may not be about it are left out.
pub fn standing(case: &Assessment) -> impl Iterator<Item = PartyStanding<'_>> {
    case.parties().into_iter().filter(|it| it.findings.iter().any(|it| it.in_scope))
}

/// The same without the findings.
pub fn standings(case: &Assessment) -> Standings {
    standing(case).map(|it| (it.party, it.state)).collect()
}

/// What changed since `before`, in words for those who do not see it; empty when nothing did.
pub fn changes(case: &Assessment, before: &Standings) -> String {
    let changed = standing(case).filter(|it| !before.contains(&(it.party, it.state)));
    let words = |it: PartyStanding| (ZH_HANS.changed)((ZH_HANS.party)(it.party), state_word(it.state));
    changed.map(words).collect::<Vec<_>>().join("；")
}

/// The findings so far; parties that stand otherwise than `before` are marked. `result` is the way to the whole, once
/// there is a case.
pub fn live(case: &Assessment, before: Option<&Standings>, result: Option<String>) -> View {
    let words = &ZH_HANS;
    let band = case.band();
    let rows = standing(case).map(|it| {
        let changed = before.is_some_and(|them| !them.contains(&(it.party, it.state)));
        let why = reason(it.lead).unwrap_or_else(|| it.lead.claim.title.to_owned());
        el("li")
            .flag("data-new", changed)
            .child(el("b").text((words.party)(it.party)))
            .child(badge(it.state.into(), state_word(it.state)))
            .child(el("span").class("meta").text(why))
    });
    let liable = standing(case).filter(|it| it.state != State::Fails).count();
    let count = if liable == 0 { words.parties_none.to_owned() } else { (words.parties_count)(liable) };
    let amounts = el("dl")
        .class("live-band")
        .child(fact(words.now_owed, amount(band.as_told)))
        .child(fact(words.at_most, amount(band.at_most)));
    let head = el("div")
        .class("live-head")
        .child(el("h2").attr("id", "live").text(words.so_far))
        .child(amounts)
        .child(el("p").class("meta").text(words.so_far_note));
    let to_result = result.map(|it| el("a").attr("href", it).text(words.see_result));
    all(vec![
        head.into(),
        el("ul").class("live-list").children(rows).into(),
        el("div").class("live-foot meta").text(count).maybe_child(to_result).into(),
    ])
}

/// An amount, or in words that there is none yet: 0.00元 would read as a result.
pub fn amount(it: Money) -> View {
    if it == Money::ZERO { text(ZH_HANS.not_yet_known) } else { yuan(it) }
}

/// The same inside a sentence.
pub fn amount_text(it: Money) -> String {
    if it == Money::ZERO { ZH_HANS.not_yet_known.to_owned() } else { (ZH_HANS.money)(it) }
}

/// How a party stands, in words.
pub fn state_word(it: State) -> &'static str {
    match it {
        State::Holds => ZH_HANS.party_yes,
        State::Open => ZH_HANS.party_open,
        State::Fails => ZH_HANS.party_no,
    }
}

/// How a claim stands, in words.
pub fn claim_word(it: State) -> &'static str {
    match it {
        State::Holds => ZH_HANS.holds,
        State::Open => ZH_HANS.open,
        State::Fails => ZH_HANS.fails,
    }
}

/// Why a claim does not hold: what it is open on, fails on or waits for. Nothing where it holds.
pub fn reason(it: &Finding) -> Option<String> {
    let words = &ZH_HANS;
    if let Some(leader) = it.waits_for {
        return Some((words.waits_for)((words.party)(leader)));
    }
    if it.unbound {
        return Some(words.unbound.to_owned());
    }
    match it.state {
        State::Holds => None,
        State::Open => {
            let scope = it.scope_missing.first().map(|it| it.name);
            let point = it.open_points().next().map(|it| it.element.name);
            scope.or(point).map(|it| (words.open_on)(it))
        }
        State::Fails => it.fails_on().map(|it| match it.truth {
            Truth::Yes => (words.fails_against)(it.element.name),
            _ => (words.fails_on)(it.element.name),
        }),
    }
}

/// The icon of an element or, the other way round, of a defence.
pub fn truth_icon(it: Truth) -> Icon {
    match it {
        Truth::Yes => Icon::Yes,
        Truth::No => Icon::No,
        Truth::Unknown => Icon::Open,
    }
}
