//! What follows from a case: the two amounts, line by line; who answers; each claim with its elements; what is missing.

use leptos::prelude::*;

use super::{
    findings::{claim_word, reason, standing, state_word, truth_icon},
    icon::{Icon, badge, icon},
    text::{callout, cite, yuan},
};
use crate::{
    content::{messages::ZH_HANS, papers::WORDING},
    domain::{
        assess::{Assessment, Gap},
        claim::{Bearer, Finding, Party, State, Sum, Tested},
        law::Confidence,
        money::Money,
        paper,
        question::Question,
        truth::Truth,
    },
};

/// Leads to a question of the case at hand.
pub type AskHref<'a> = &'a dyn Fn(&Question) -> String;

/// The two amounts, and the bar that compares them.
pub fn band(case: &Assessment) -> AnyView {
    let words = &ZH_HANS;
    let band = case.band();
    let amount = |it: Money| {
        if it == Money::ZERO {
            return view! { <dd>{words.band_none}</dd> }.into_any();
        }
        view! { <dd class="yuan yuan-big">{it.grouped()}<small>{words.yuan}</small></dd> }.into_any()
    };
    let bar = (band.at_most != Money::ZERO).then(|| {
        view! {
            <svg
                class="band-bar"
                viewBox=format!("0 0 {} 100", band.at_most.in_fen())
                preserveAspectRatio="none"
                aria-hidden="true"
            >
                <rect width=band.as_told.in_fen().to_string() height="100"></rect>
            </svg>
        }
        .into_any()
    });
    view! {
        <dl class="band">
            <div><dt>{words.band_now}</dt>{amount(band.as_told)}</div>
            <div><dt>{words.band_most}</dt>{amount(band.at_most)}</div>
        </dl>
        {bar}
    }
    .into_any()
}

/// Every amount with how it is worked out. What cannot be had together stands below what counts.
pub fn sums(case: &Assessment, ask: AskHref) -> AnyView {
    let words = &ZH_HANS;
    let lines = case.lines();
    if lines.is_empty() {
        return ().into_any();
    }
    let rows = lines.iter().flat_map(|line| {
        let instead = line.instead.iter().filter(|(_, sum)| sum.total.is_some());
        std::iter::once(sum_row(line.main, false, ask)).chain(instead.map(|it| sum_row(*it, true, ask)))
    });
    let rows = rows.collect_view();
    view! {
        <hr />
        <table class="sums" role="table">
            <caption>{words.sums_caption}</caption>
            <thead class="sr">
                <tr role="row">
                    <th scope="col" role="columnheader">{words.sums_item}</th>
                    <th scope="col" role="columnheader">{words.sums_amount}</th>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
            <tfoot role="rowgroup">
                <tr role="row">
                    <th scope="row" role="rowheader">{words.sums_total}</th>
                    <td role="cell">{yuan(case.band().at_most)}</td>
                </tr>
            </tfoot>
        </table>
        <p class="meta">{words.no_fines}</p>
    }
    .into_any()
}

fn sum_row((finding, sum): (&Finding, &Sum), instead: bool, ask: AskHref) -> AnyView {
    let words = &ZH_HANS;
    let name = if instead { (words.instead)(sum.remedy.name) } else { sum.remedy.name.to_owned() };
    let note = if instead { words.instead_note } else { "" };
    let up_to = if sum.up_to { words.up_to } else { "" };
    let notes = [paper::working(sum, &WORDING), up_to.to_owned(), note.to_owned()];
    let notes = notes.into_iter().filter(|it| !it.is_empty()).map(|it| view! { <span class="meta">{it}</span> });
    let notes = notes.collect_view();
    let amount = match (sum.total, sum.missing.first()) {
        (Some(it), _) => yuan(it),
        (None, Some(it)) => view! { <a href=ask(it)>{(words.sums_lacks)(it.name)}</a> }.into_any(),
        (None, None) => words.not_yet_known.into_any(),
    };
    let state = (!instead).then(|| badge(finding.state.into(), claim_word(finding.state)));
    view! {
        <tr role="row" data-alt=instead.then_some("")>
            <th scope="row" role="rowheader"><b>{name}</b>{notes}{state}</th>
            <td role="cell">{amount}</td>
        </tr>
    }
    .into_any()
}

/// What can be asked for beside money, from whom; each once, with the best state it has.
pub fn acts(case: &Assessment) -> AnyView {
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
        return ().into_any();
    }
    acts.sort_by_key(|(party, _, state)| (*party, std::cmp::Reverse(*state)));
    let row = |(party, name, state): (Party, &'static str, State)| {
        let party = (ZH_HANS.party)(party);
        view! { <li><span><b>{party}</b>{name}</span>{badge(state.into(), claim_word(state))}</li> }.into_any()
    };
    view! {
        <h3 class="acts-head">{ZH_HANS.acts}</h3>
        <ul class="acts">{acts.into_iter().map(row).collect_view()}</ul>
    }
    .into_any()
}

/// Who answers, strongest first. `seller` is the shop's name, where it is known.
pub fn who(case: &Assessment, seller: Option<&str>) -> AnyView {
    let words = &ZH_HANS;
    let rows = standing(case).map(|it| {
        let lead = it.lead;
        let (party, liability) = ((words.party)(it.party), (words.liability)(lead.claim.liability));
        let name = match seller {
            Some(it) if lead.claim.party == Party::Seller => it.to_owned(),
            _ => party.to_owned(),
        };
        let role = if name == party { liability.to_owned() } else { format!("{party}，{liability}") };
        view! {
            <li data-state=state_name(it.state)>
                <div class="who-head">
                    <h3>{name}</h3>
                    <span class="who-role">{role}</span>
                    {badge(it.state.into(), state_word(it.state))}
                </div>
                <p>{lead.claim.plain}</p>
                {reason(lead).map(|it| view! { <p class="soft">{it}</p> })}
                {cite(lead.basis.iter().take(3))}
            </li>
        }
        .into_any()
    });
    view! { <ul class="who sheet">{rows.collect_view()}</ul> }.into_any()
}

fn state_name(it: State) -> &'static str {
    match it {
        State::Holds => "yes",
        State::Open => "open",
        State::Fails => "no",
    }
}

/// Every claim about this case with its elements: the largest open one first and unfolded, those that fail last.
pub fn claims(case: &Assessment, ask: AskHref) -> AnyView {
    let mut findings: Vec<&Finding> = case.findings.iter().filter(|it| it.in_scope).collect();
    let gain = |it: &Finding| it.sums.iter().filter_map(|it| it.total).max();
    let place = |it: &Finding| match it.state {
        State::Open => 0,
        State::Holds => 1,
        State::Fails => 2,
    };
    findings.sort_by_key(|it| (place(it), std::cmp::Reverse(gain(it))));
    let folded = findings.into_iter().enumerate().map(|(at, it)| claim(it, at == 0, ask));
    folded.collect_view().into_any()
}

fn claim(it: &Finding, unfolded: bool, ask: AskHref) -> AnyView {
    let words = &ZH_HANS;
    let count = |truth| it.elements.iter().filter(|it| it.truth == truth).count();
    let counted = (words.elements_count)(it.elements.len(), count(Truth::Yes), count(Truth::Unknown));
    let elements = it.elements.iter().map(|it| element(it, false, ask)).collect_view();
    let defences = (!it.defences.is_empty()).then(|| {
        let rows = it.defences.iter().map(|it| element(it, true, ask)).collect_view();
        view! { <p class="label">{words.defences}</p><ul class="reqs">{rows}</ul> }.into_any()
    });
    let unsettled = (!it.claim.caveat.is_empty()).then(|| {
        let text = view! { <p>{it.claim.caveat}</p> }.into_any();
        callout(Some("open"), Icon::Open, words.caveat, text)
    });
    let second_hand = it.basis.iter().any(|it| it.instrument.confidence != Confidence::High);
    let who = (words.party)(it.claim.party);
    view! {
        <details class="more claim" open=unfolded>
            <summary>
                <span>{it.claim.title}<span class="who-role">{who}</span></span>
                {badge(it.state.into(), claim_word(it.state))}
            </summary>
            <div class="more-body">
                <p>{it.claim.plain}</p>
                {reason(it).map(|it| view! { <p><b>{it}</b></p> })}
                <p class="meta">{counted}</p>
                <ul class="reqs">{elements}</ul>
                {defences}
                {unsettled}
                {second_hand.then(|| view! { <p class="meta">{words.second_hand}</p> })}
                {cite(&it.basis)}
            </div>
        </details>
    }
    .into_any()
}

/// An element, or a defence, where a yes is bad news. What is settled takes one line, what is open says what to do.
fn element(it: &Tested, defence: bool, ask: AskHref) -> AnyView {
    let words = &ZH_HANS;
    let (mark, word) = match (it.truth, defence) {
        (Truth::Unknown, _) => (Icon::Open, words.open),
        (Truth::Yes, false) => (Icon::Yes, words.holds),
        (Truth::No, false) => (Icon::No, words.fails),
        (Truth::Yes, true) => (Icon::No, words.defence_yes),
        (Truth::No, true) => (Icon::Yes, words.defence_no),
    };
    let element = it.element;
    let pairs = (mark != Icon::Yes).then(|| {
        let proof = element.proof.iter().map(|it| it.label).collect::<Vec<_>>().join("、");
        let missing = it.missing.iter().map(|it| {
            let (href, name) = (ask(it), (words.answer_this)(it.name));
            view! { <a class="act" href=href>{name}</a> }.into_any()
        });
        view! {
            <dl class="pairs">
                <div><dt>{words.who_proves}</dt><dd>{(words.bearer)(it.bearer)}</dd></div>
                {(!proof.is_empty()).then(|| view! { <div><dt>{words.what_proves}</dt><dd>{proof}</dd></div> })}
            </dl>
            {cite(element.basis)}
            {missing.collect_view()}
        }
        .into_any()
    });
    let state = match truth_icon(if defence { !it.truth } else { it.truth }) {
        Icon::Yes => "yes",
        Icon::No => "no",
        _ => "open",
    };
    view! {
        <li data-state=state>
            <span class="reqs-mark">{icon(mark)}</span>
            <div>
                <h3>{element.name}{badge(mark, word)}</h3>
                {(!element.note.is_empty()).then(|| view! { <p class="soft">{element.note}</p> })}
                {pairs}
            </div>
        </li>
    }
    .into_any()
}

/// What is missing to reach more, cheapest first.
pub fn gaps(case: &Assessment, evidence: &Question, ask: AskHref) -> AnyView {
    if case.gaps.is_empty() {
        return view! { <p>{ZH_HANS.gap_none}</p> }.into_any();
    }
    let rows = case.gaps.iter().map(|it| gap(case, it, evidence, ask));
    view! { <ol class="gaps">{rows.collect_view()}</ol> }.into_any()
}

fn gap(case: &Assessment, it: &Gap, evidence: &Question, ask: AskHref) -> AnyView {
    let words = &ZH_HANS;
    let name = if it.open { (words.gap_find_out)(it.element.name) } else { (words.gap_prove)(it.element.name) };
    let proof = it.evidence.iter().map(|it| it.label).collect::<Vec<_>>().join("、");
    // The question behind an open point; else the one that notes what is in hand.
    let mut all = case.findings.iter().flat_map(|it| &it.elements);
    let tested = all.find(|tested| std::ptr::eq(tested.element, it.element));
    let how = match tested.map(|it| it.bearer) {
        Some(Bearer::Respondent) => words.gap_theirs.to_owned(),
        _ if proof.is_empty() => it.element.note.to_owned(),
        _ => (words.gap_evidence)(&proof),
    };
    let question = tested.and_then(|it| it.missing.first().copied());
    let (href, button) = match question {
        Some(it) => (ask(it), (words.answer_this)(it.name)),
        None => (ask(evidence), words.gap_record.to_owned()),
    };
    view! {
        <li>
            <div><h3>{name}</h3><p class="soft">{how}</p></div>
            <p class="gaps-gain">{(words.gap_gain)(it.claim.title, it.gain)}</p>
            <a class="btn gaps-do" href=href>{button}</a>
        </li>
    }
    .into_any()
}
