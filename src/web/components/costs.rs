//! What each way costs, beside what is at stake.

use super::text::{cite, yuan};
use crate::{
    content::{
        costs::{WAYS, Way, costs_more_than_it_brings},
        fees,
        messages::ZH_HANS,
    },
    domain::{ladder::Step, money::Money},
    web::element::{Element, View, all, el, text},
};

/// The ways of this case for the most that may be asked for, and behind a line to open what may come after them.
pub fn costs(steps: &[Step], at_most: Money) -> View {
    let words = &ZH_HANS;
    if at_most == Money::ZERO {
        return el("p").text(words.costs_unknown).into();
    }
    let of_case = |way: &&Way| {
        let venue = |step: &Step| step.seats.iter().any(|it| it.venue.id == way.id && !it.open.is_no());
        steps.iter().any(|it| it.rung.id == way.id || venue(it))
    };
    let (here, later): (Vec<&Way>, Vec<&Way>) = WAYS.iter().partition(of_case);
    let lead = (words.costs_lead)(at_most, fees::halved(at_most));
    let warning = costs_more_than_it_brings(at_most).then(|| el("p").text(words.costs_too_much));
    let later = el("details")
        .class("more")
        .child(el("summary").text(words.costs_later))
        .child(el("div").class("more-body").child(table(&later, at_most, words.costs_later_caption)));
    all(vec![
        el("p").text(lead).maybe_child(warning).into(),
        table(&here, at_most, words.costs_caption).into(),
        later.into(),
    ])
}

fn table(ways: &[&Way], at_most: Money, caption: &'static str) -> Element {
    let words = &ZH_HANS;
    let role = |tag: &'static str, role: &'static str| el(tag).attr("role", role);
    let column = |name: &'static str| role("th", "columnheader").attr("scope", "col").text(name);
    let heads = role("tr", "row").child(column(words.costs_way)).child(column(words.costs_fee));
    let row = |it: &&Way| {
        let fee = match (it.fee)(at_most) {
            Some(Money::ZERO) => text(words.costs_free),
            Some(fee) => yuan(fee),
            None => text(words.costs_by_tariff),
        };
        // What costs nothing says so in its column.
        let note = (it.note != words.costs_nothing).then(|| el("span").class("meta").text(it.note));
        let name = el("b").text(it.name);
        let head = role("th", "rowheader").attr("scope", "row").child(name).maybe_child(note);
        role("tr", "row").child(head).child(role("td", "cell").child(fee))
    };
    let table = role("table", "table")
        .class("sums")
        .child(el("caption").text(caption))
        .child(el("thead").class("sr").child(heads))
        .child(role("tbody", "rowgroup").children(ways.iter().map(row)));
    el("div").class("costs").child(table).child(cite(ways.iter().flat_map(|it| it.basis)))
}
