//! Venue: where a step is taken in this case and how it is dealt with there: which office, which court, which track of
//! a court. By which rule, what stands in the way, and how sure that is.

use super::{
    claim::InForce,
    facts::Reader,
    ladder::Gate,
    law::{Confidence, Provision},
    question::Question,
    truth::Truth,
};

/// What is taken there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// 投诉: money is asked back.
    Complaint,
    /// 举报: an offence is shown to an authority.
    Report,
    /// 起诉: which court.
    Court,
    /// 程序: how that court deals with it.
    Track,
    /// 支付令.
    PaymentOrder,
    /// 仲裁.
    Arbitration,
    /// 复议、行政诉讼: against an office that does nothing or refuses.
    Review,
}

/// One place a step can be taken to, or one way of dealing with it there (去哪里、走哪种程序).
#[derive(Debug)]
pub struct Venue {
    /// Stable, kebab-case.
    pub id: &'static str,
    /// What is taken there.
    pub what: What,
    /// Where: 平台公司住所地的县级市场监管局.
    pub place: &'static str,
    /// The place by its name, as far as the facts tell; `None` where they do not.
    pub named: fn(&Reader) -> Option<String>,
    /// Why there, in a sentence.
    pub why: &'static str,
    /// Whether it is about this case at all.
    pub scope: fn(&Reader) -> Truth,
    /// What must be so; each that is not shuts it.
    pub gates: &'static [Gate],
    /// Where it comes from.
    pub basis: &'static [&'static Provision],
    /// Since when.
    pub in_force: InForce,
    /// How sure we are.
    pub confidence: Confidence,
}

impl PartialEq for Venue {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// A venue in this case.
#[derive(Clone, Debug)]
pub struct Seat {
    /// The venue.
    pub venue: &'static Venue,
    /// Whether it is open: it is about this case, and every gate is met.
    pub open: Truth,
    /// The place by its name.
    pub named: Option<String>,
    /// Gates not met, or not known to be.
    pub closed: Vec<(&'static Gate, Truth)>,
    /// Questions that can still change it.
    pub missing: Vec<&'static Question>,
    /// Its basis as in force on the day that matters.
    pub basis: Vec<&'static Provision>,
}

impl PartialEq for Seat {
    fn eq(&self, other: &Self) -> bool {
        self.venue == other.venue && self.open == other.open && self.named == other.named
    }
}

/// Tests one venue; `None` when it is not in force on the day that matters or not about this case.
pub(super) fn test(venue: &'static Venue, reader: &Reader) -> Option<Seat> {
    let day = venue.in_force.day(reader.afresh());
    // Afresh: the day does not decide where, only by which text.
    let scope = (venue.scope)(reader.afresh());
    if scope.is_no() || !venue.in_force.span.contains(day) {
        return None;
    }
    let tested: Vec<(&'static Gate, Truth)> = venue.gates.iter().map(|it| (it, (it.test)(reader))).collect();
    let open = tested.iter().fold(scope, |all, (_, truth)| all & *truth);
    let named = (venue.named)(reader);
    let closed = tested.into_iter().filter(|(_, truth)| !truth.is_yes()).collect();
    let basis = venue.basis.iter().copied().filter(|it| it.in_force.contains(day)).collect();
    Some(Seat { venue, open, named, closed, missing: reader.missing(), basis })
}
