//! What follows from a case: the two amounts, line by line; who answers; each claim with its elements; what is missing.

use std::sync::Arc;

use leptos::prelude::{Get as _, GetUntracked as _, RwSignal, Set as _};

use super::{
    findings::{claim_word, reason, standing, state_word, truth_icon},
    icon::{Icon, badge, icon},
    text::{callout, cite, fact, yuan},
};
use crate::{
    content::{
        messages::ZH_HANS,
        papers::WORDING,
        rulings::{Held, RULINGS},
    },
    domain::{
        assess::{Assessment, Gap},
        carry::{Flip, ways},
        claim::{Bearer, Claim, Finding, Party, State, Sum, Tested},
        date::Date,
        facts::{Answer, Facts},
        law::Confidence,
        money::Money,
        order::sorted,
        paper,
        question::{Choice, Question},
        truth::Truth,
    },
    web::{
        element::{Element, View, all, el, none, text},
        route::Route,
    },
};

/// Leads to a question of the case at hand.
pub type AskHref<'a> = &'a dyn Fn(&Question) -> String;

/// A link to a question that is still open.
pub fn ask_link(it: &Question, ask: AskHref) -> Element {
    el("a").attr("href", ask(it)).class("act").text((ZH_HANS.answer_this)(it.name))
}

/// The two amounts, and the bar that compares them.
pub fn band(case: &Assessment) -> View {
    let words = &ZH_HANS;
    let band = case.band();
    let amount = |name: &'static str, it: Money| {
        let amount = if it == Money::ZERO {
            el("dd").text(words.band_none)
        } else {
            el("dd").class("yuan yuan-big").text(it.grouped()).child(el("small").text(words.yuan))
        };
        el("div").child(el("dt").text(name)).child(amount)
    };
    let amounts =
        el("dl").class("band").child(amount(words.band_now, band.as_told)).child(amount(words.band_most, band.at_most));
    if band.at_most == Money::ZERO {
        return amounts.into();
    }
    let bar = el("svg")
        .attr("viewBox", format!("0 0 {} 100", band.at_most.in_fen()))
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .class("band-bar")
        .child(el("rect").attr("width", band.as_told.in_fen().to_string()).attr("height", "100"));
    all(vec![amounts.into(), bar.into()])
}

/// Every amount with how it is worked out. What cannot be had together stands below what counts.
pub fn sums(case: &Assessment, ask: AskHref) -> View {
    let words = &ZH_HANS;
    let lines = case.lines();
    if lines.is_empty() {
        return none();
    }
    let rows = lines.iter().flat_map(|line| {
        let instead = line.instead.iter().filter(|(_, sum)| sum.total.is_some());
        std::iter::once(sum_row(line.main, false, ask)).chain(instead.map(|it| sum_row(*it, true, ask)))
    });
    let column = |name: &'static str| role("th", "columnheader").attr("scope", "col").text(name);
    let heads = role("tr", "row").child(column(words.sums_item)).child(column(words.sums_amount));
    let total = role("tr", "row")
        .child(role("th", "rowheader").attr("scope", "row").text(words.sums_total))
        .child(role("td", "cell").child(yuan(case.band().at_most)));
    let table = role("table", "table")
        .class("sums")
        .child(el("caption").text(words.sums_caption))
        .child(el("thead").class("sr").child(heads))
        .child(role("tbody", "rowgroup").children(rows))
        .child(role("tfoot", "rowgroup").child(total));
    all(vec![el("hr").into(), table.into(), el("p").class("meta").text(words.no_fines).into()])
}

/// An element of a table. With huge letters they are drawn as blocks, and would lose their roles if these were not said.
fn role(tag: &'static str, role: &'static str) -> Element {
    el(tag).attr("role", role)
}

fn sum_row((finding, sum): (&Finding, &Sum), instead: bool, ask: AskHref) -> Element {
    let words = &ZH_HANS;
    let name = if instead { (words.instead)(sum.remedy.name) } else { sum.remedy.name.to_owned() };
    let note = if instead { words.instead_note } else { "" };
    let up_to = if sum.up_to { words.up_to } else { "" };
    let notes = [paper::working(sum, &WORDING), up_to.to_owned(), note.to_owned()];
    let notes = notes.into_iter().filter(|it| !it.is_empty()).map(|it| el("span").class("meta").text(it));
    let amount = match (sum.total, sum.missing.first()) {
        (Some(it), _) => yuan(it),
        (None, Some(it)) => el("a").class("act").attr("href", ask(it)).text((words.sums_lacks)(it.name)).into(),
        (None, None) => text(words.not_yet_known),
    };
    let state = (!instead).then(|| badge(finding.state.into(), claim_word(finding.state)));
    let head =
        role("th", "rowheader").attr("scope", "row").child(el("b").text(name)).children(notes).maybe_child(state);
    role("tr", "row").flag("data-alt", instead).child(head).child(role("td", "cell").child(amount))
}

/// What can be asked for beside money, from whom; each once, with the best state it has.
pub fn acts(case: &Assessment) -> View {
    let mut acts: Vec<(Party, &'static str, State)> = Vec::new();
    for finding in case.findings.iter().filter(|it| it.state != State::Fails && it.in_scope) {
        let party = finding.claim.party;
        for remedy in finding.claim.remedies.iter().filter(|it| it.amount.is_none()) {
            match acts.iter_mut().find(|it| (it.0, it.1) == (party, remedy.name)) {
                Some((_, _, state)) => *state = finding.state.max(*state),
                None => acts.push((party, remedy.name, finding.state)),
            }
        }
    }
    if acts.is_empty() {
        return none();
    }
    // By party, and what holds before what is open.
    let acts = sorted(acts, |(party, _, state), (other, _, its)| (party, its) < (other, state));
    let rows = acts.into_iter().map(|(party, name, state)| {
        let act = el("span").child(el("b").text((ZH_HANS.party)(party))).text(name);
        el("li").child(act).child(badge(state.into(), claim_word(state)))
    });
    all(vec![el("h3").class("acts-head").text(ZH_HANS.acts).into(), el("ul").class("acts").children(rows).into()])
}

/// Who answers, strongest first. `seller` is the shop's name, where it is known.
pub fn who(case: &Assessment, seller: Option<&str>) -> View {
    let words = &ZH_HANS;
    let rows = standing(case).map(|it| {
        let lead = it.lead;
        let (party, liability) = ((words.party)(it.party), (words.liability)(lead.claim.liability));
        let name = match seller {
            Some(it) if lead.claim.party == Party::Seller => it.to_owned(),
            _ => party.to_owned(),
        };
        let role = if name == party { liability.to_owned() } else { format!("{party}，{liability}") };
        let head = el("div")
            .class("who-head")
            .child(el("h3").text(name))
            .child(el("span").class("who-role").text(role))
            .child(badge(it.state.into(), state_word(it.state)));
        el("li")
            .attr("data-state", state_name(it.state))
            .child(head)
            .child(el("p").text(lead.claim.plain))
            .maybe_child(reason(lead).map(|it| el("p").class("soft").text(it)))
            .child(cite(lead.basis.iter().take(3)))
    });
    el("ul").class("who sheet").children(rows).into()
}

fn state_name(it: State) -> &'static str {
    match it {
        State::Holds => "yes",
        State::Open => "open",
        State::Fails => "no",
    }
}

/// Every claim about this case with its elements: the largest open one first and unfolded, those that fail last.
pub fn claims(case: &Assessment, facts: &Facts, ask: AskHref) -> View {
    let gain = |it: &Finding| it.sums.iter().filter_map(|it| it.total).max();
    let place = |it: &Finding| match it.state {
        State::Open => 0,
        State::Holds => 1,
        State::Fails => 2,
    };
    let findings: Vec<&Finding> = case.findings.iter().filter(|it| it.in_scope).collect();
    let findings = sorted(findings, |it, other| (place(it), gain(other)) < (place(other), gain(it)));
    let (facts, today) = (Arc::new(facts.clone()), case.today);
    let one = |(at, it): (usize, &Finding)| claim(it, at == 0, &facts, today, ask);
    all(findings.into_iter().enumerate().map(one).collect())
}

/// What would have to be so for a claim that does not hold: up to three of the smallest sets of facts.
fn carried(claim: &Claim, facts: &Facts, today: Date) -> View {
    const MOST: usize = 3;
    let words = &ZH_HANS;
    let found = (1..=MOST).map(|most| ways(claim, facts, today, most)).find(|them| !them.is_empty());
    let fact = |flip: &Flip| {
        let now = facts.get(flip.question.id).filter(|_| flip.against);
        let said = |it: &Answer| {
            paper::answer_text(flip.question, it, &WORDING).unwrap_or_else(|| words.none_of_these.to_owned())
        };
        let (wanted, now) = match (&flip.answer, now) {
            (Answer::Several(wanted), Some(Answer::Several(now))) => {
                let only = |them: &[String], others: &[String]| {
                    let them = them.iter().filter(|it| !others.contains(it)).cloned().collect::<Vec<_>>();
                    (!them.is_empty()).then(|| said(&Answer::Several(them)))
                };
                ((words.carry_several)(only(wanted, now), only(now, wanted)), None)
            }
            (wanted, now) => (said(wanted), now.map(|it| (words.carry_now)(&said(it)))),
        };
        let now = now.map(|it| el("span").class("meta").text(it));
        el("li").text((words.pair)(flip.question.name, &wanted)).maybe_child(now)
    };
    let way = |it: &Vec<Flip>| el("ul").class("differs").children(it.iter().map(fact));
    let Some(found) = found else { return el("p").class("soft").text(words.carry_none).into() };
    let mut list = el("div").child(el("p").class("label").text(words.carry));
    for (at, it) in found.iter().take(MOST).enumerate() {
        if 0 < at {
            list = list.child(el("p").class("meta").text(words.carry_or));
        }
        list = list.child(way(it));
    }
    list.child(el("p").class("meta").text(words.carry_honest)).into()
}

/// Published decisions on this claim.
fn decided(it: &Finding) -> Option<Element> {
    let about =
        |held: &Held| matches!(held, Held::Granted { claim, .. } | Held::Refused { claim } if *claim == it.claim.id);
    let rulings: Vec<_> = RULINGS.iter().filter(|it| it.held.iter().any(about)).collect();
    let links = rulings
        .iter()
        .map(|it| el("li").child(el("a").class("act").attr("href", Route::Rulings.href_at(it.id)).text(it.title)));
    let head = el("summary").text((ZH_HANS.decided)(rulings.len()));
    let list = el("ul").class("differs").children(links);
    (!rulings.is_empty())
        .then(|| el("details").class("more").child(head).child(el("div").class("more-body").child(list)))
}

fn claim(it: &Finding, unfolded: bool, facts: &Arc<Facts>, today: Date, ask: AskHref) -> View {
    let words = &ZH_HANS;
    let count = |truth| it.elements.iter().filter(|it| it.truth == truth).count();
    let counted = (words.elements_count)(it.elements.len(), count(Truth::Yes), count(Truth::Unknown));
    let reqs =
        |them: &[Tested], defence| el("ul").class("reqs").children(them.iter().map(|it| element(it, defence, ask)));
    let unsettled = (!it.claim.caveat.is_empty())
        .then(|| callout(Some("open"), Icon::Open, words.caveat, el("p").text(it.claim.caveat).into()));
    let second_hand = it.basis.iter().any(|it| it.instrument.confidence != Confidence::High);
    let who = el("span").class("who-role").text((words.party)(it.claim.party));
    let summary = el("summary")
        .child(el("span").text(it.claim.title).child(who))
        .child(badge(it.state.into(), claim_word(it.state)));
    let mut body = el("div")
        .class("more-body")
        .child(el("p").text(it.claim.plain))
        .maybe_child(reason(it).map(|it| el("p").child(el("b").text(it))))
        .child(el("p").class("meta").text(counted))
        .child(reqs(&it.elements, false));
    if !it.defences.is_empty() {
        body = body.child(el("p").class("label").text(words.defences)).child(reqs(&it.defences, true));
    }
    // What would carry it takes a search: that is done once the claim is opened.
    let opened = RwSignal::new(unfolded);
    if it.state != State::Holds && it.waits_for.is_none() && !it.unbound {
        let (claim, facts) = (it.claim, facts.clone());
        body = body.live(move || if opened.get() { carried(claim, &facts, today) } else { none() });
    }
    let open = move |_| {
        if !opened.get_untracked() {
            opened.set(true);
        }
    };
    let body = body
        .maybe_child(unsettled)
        .maybe_child(decided(it))
        .maybe_child(second_hand.then(|| el("p").class("meta").text(words.second_hand)))
        .child(cite(&it.basis));
    el("details").flag("open", unfolded).class("more claim").on("toggle", open).child(summary).child(body).into()
}

/// An element, or a defence, where a yes is bad news. What is settled takes one line, what is open says what to do.
fn element(it: &Tested, defence: bool, ask: AskHref) -> Element {
    let words = &ZH_HANS;
    let (mark, word) = match (it.truth, defence) {
        (Truth::Unknown, _) => (Icon::Open, words.open),
        (Truth::Yes, false) => (Icon::Yes, words.holds),
        (Truth::No, false) => (Icon::No, words.fails),
        (Truth::Yes, true) => (Icon::No, words.defence_yes),
        (Truth::No, true) => (Icon::Yes, words.defence_no),
    };
    let element = it.element;
    let state = match truth_icon(if defence { !it.truth } else { it.truth }) {
        Icon::Yes => "yes",
        Icon::No => "no",
        _ => "open",
    };
    let mut body = el("div")
        .child(el("h3").text(element.name).child(badge(mark, word)))
        .maybe_child((!element.note.is_empty()).then(|| el("p").class("soft").text(element.note)));
    if mark != Icon::Yes {
        let proof = labels(element.proof);
        let pairs = el("dl")
            .class("pairs")
            .child(fact(words.who_proves, text((words.bearer)(it.bearer))))
            .maybe_child((!proof.is_empty()).then(|| fact(words.what_proves, text(proof))));
        body = body.child(pairs).child(cite(element.basis)).children(it.missing.iter().map(|it| ask_link(it, ask)));
    }
    el("li").attr("data-state", state).child(el("span").class("reqs-mark").child(icon(mark))).child(body)
}

/// Kinds of evidence in a row.
fn labels(them: &[Choice]) -> String {
    them.iter().map(|it| it.label).collect::<Vec<_>>().join("、")
}

/// What is missing to reach more, cheapest first.
pub fn gaps(case: &Assessment, evidence: &Question, ask: AskHref) -> View {
    if case.gaps.is_empty() {
        return el("p").text(ZH_HANS.gap_none).into();
    }
    // Early in a case nearly everything is missing; the cheapest few are what one can do today.
    let (first, rest) = case.gaps.split_at(case.gaps.len().min(5));
    let list = |gaps: &[Gap]| el("ol").class("gaps").children(gaps.iter().map(|it| gap(case, it, evidence, ask)));
    if rest.is_empty() {
        return list(first).into();
    }
    let more = el("details")
        .class("more")
        .child(el("summary").text((ZH_HANS.gap_more)(rest.len())))
        .child(el("div").class("more-body").child(list(rest)));
    all(vec![list(first).into(), more.into()])
}

fn gap(case: &Assessment, it: &Gap, evidence: &Question, ask: AskHref) -> Element {
    let words = &ZH_HANS;
    let name = if it.open { (words.gap_find_out)(it.element.name) } else { (words.gap_prove)(it.element.name) };
    let proof = labels(&it.evidence);
    // The question behind an open point; else the one that notes what is in hand.
    let mut all = case.findings.iter().flat_map(|it| &it.elements);
    let tested = all.find(|tested| std::ptr::eq(tested.element, it.element));
    let how = match tested.map(|it| it.bearer) {
        Some(Bearer::Respondent) => words.gap_theirs.to_owned(),
        _ if proof.is_empty() => it.element.note.to_owned(),
        _ => (words.gap_evidence)(&proof),
    };
    // What was asked and is not known can still be looked up.
    let question = tested.filter(|_| it.open).and_then(|it| it.missing.first().or(it.consulted.last()).copied());
    let (href, button) = match question {
        Some(it) => (ask(it), (words.answer_this)(it.name)),
        None => (ask(evidence), words.gap_record.to_owned()),
    };
    el("li")
        .child(el("div").child(el("h3").text(name)).child(el("p").class("soft").text(how)))
        .child(el("p").class("gaps-gain").text((words.gap_gain)(it.claim.title, it.gain)))
        .child(el("a").attr("href", href).class("btn gaps-do").text(button))
}
