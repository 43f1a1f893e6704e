//! Where a step is taken in this case: which office, which court, on which track; each with why, what stands in the way,
//! and how sure that is.

use super::{
    icon::{Icon, badge},
    text::cite,
};
use crate::{
    content::messages::ZH_HANS,
    domain::{
        law::Confidence,
        order::sorted,
        truth::Truth,
        venue::{Seat, What},
    },
    web::element::{Element, View, el, none},
};

/// All that is taken anywhere, in the order it is told.
const KINDS: [What; 7] =
    [What::Complaint, What::Report, What::Court, What::Track, What::PaymentOrder, What::Arbitration, What::Review];

/// The places of one step behind a line to open; `unfolded` for the step to take next.
pub fn seats(them: &[Seat], unfolded: bool) -> View {
    if them.is_empty() {
        return none();
    }
    let words = &ZH_HANS;
    let kinds = KINDS.into_iter().filter_map(|what| {
        let of_kind: Vec<&Seat> = them.iter().filter(|it| it.venue.what == what).collect();
        (!of_kind.is_empty()).then(|| kind(what, of_kind))
    });
    el("details")
        .flag("open", unfolded)
        .class("more")
        .child(el("summary").text(words.seats))
        .child(el("div").class("more-body").children(kinds))
        .into()
}

/// The places for one thing: those that are open first.
fn kind(what: What, them: Vec<&Seat>) -> Element {
    let place = |it: &Seat| match it.open {
        Truth::Yes => 0,
        Truth::Unknown => 1,
        Truth::No => 2,
    };
    let rows = sorted(them, |it, other| place(it) < place(other)).into_iter().map(seat);
    el("div").child(el("h4").text((ZH_HANS.seats_of)(what))).child(el("ul").class("seats").children(rows))
}

fn seat(it: &Seat) -> Element {
    let words = &ZH_HANS;
    let venue = it.venue;
    let (state, mark) = match it.open {
        Truth::Yes => ("yes", badge(Icon::Yes, words.seat_open)),
        Truth::Unknown => ("open", badge(Icon::Open, words.seat_unknown)),
        Truth::No => ("no", badge(Icon::No, words.seat_shut)),
    };
    let gates = it.closed.iter().map(|(gate, truth)| {
        let words_of = if *truth == Truth::Unknown { words.gate_unknown } else { words.gate };
        el("p").class("soft").text(words_of(gate.name, gate.how))
    });
    let head = el("p").child(el("b").text(venue.place)).child(mark);
    let row = el("li").attr("data-state", state).child(head);
    // A place that is shut says only what shuts it.
    if it.open.is_no() {
        return row.children(gates);
    }
    let unsure = (venue.confidence != Confidence::High)
        .then(|| el("p").class("meta").text((words.seat_unsure)(venue.confidence, venue.what)));
    row.maybe_child(it.named.clone().map(|it| el("p").text(it)))
        .child(el("p").class("soft").text(venue.why))
        .children(gates)
        .maybe_child(unsure)
        .child(cite(&it.basis))
}
