//! USES: what a provision is for here, so that its page can lead on to everything that rests on it.

use super::{
    LAW,
    chapters::{CHAPTERS, Chapter},
    disputes::{DISPUTES, Dispute},
    excuses::{self, Excuse},
    ladder::REDLINES,
    law,
    myths::{MYTHS, Myth},
    rulings::{Held, RULINGS, Ruling},
};
use crate::domain::{
    claim::Claim,
    facts::Reader,
    ladder::{Note, Rung},
    law::Provision,
    limit::Limit,
    markup::{self, Block, Inline},
};

/// Everything that rests on a provision, each in the order of its table.
#[derive(Debug, Default)]
pub struct Uses {
    /// Claims: they, or something they ask for, rest on it.
    pub claims: Vec<&'static Claim>,
    /// Types of dispute in which one of these claims is always asked about.
    pub disputes: Vec<&'static Dispute>,
    /// Time limits.
    pub limits: Vec<&'static Limit>,
    /// Steps: they, their notes or the places where they are taken.
    pub rungs: Vec<&'static Rung>,
    /// What must not be said or done.
    pub redlines: Vec<&'static Note>,
    /// Common errors it sets right.
    pub myths: Vec<&'static Myth>,
    /// Refusals it answers.
    pub excuses: Vec<&'static Excuse>,
    /// Decisions about a claim that rests on it.
    pub rulings: Vec<&'static Ruling>,
    /// Chapters that cite it.
    pub chapters: Vec<&'static Chapter>,
}

impl Uses {
    /// Whether nothing rests on it.
    pub fn is_empty(&self) -> bool {
        self.claims.is_empty()
            && self.limits.is_empty()
            && self.rungs.is_empty()
            && self.redlines.is_empty()
            && self.myths.is_empty()
            && self.excuses.is_empty()
            && self.chapters.is_empty()
    }
}

/// What rests on any of these provisions.
pub fn uses(provisions: &[&Provision]) -> Uses {
    let cites = |them: &[&Provision]| them.iter().any(|it| provisions.contains(it));
    let rests =
        |it: &&Claim| cites(it.basis) || it.elements.iter().chain(it.defences).any(|element| cites(element.basis));
    let claims: Vec<&Claim> = LAW.claims.iter().copied().filter(rests).collect();
    let steps = |it: &&Rung| {
        cites(it.basis) || it.notes.iter().any(|it| cites(it.basis)) || it.venues.iter().any(|it| cites(it.basis))
    };
    // A decision says something about what the claim itself rests on, not about every one of its elements.
    let decided = |it: &&Ruling| {
        let about = |it: &Held| {
            let (Held::Granted { claim, .. } | Held::Refused { claim }) = it;
            claims.iter().any(|it| it.id == *claim && cites(it.basis))
        };
        it.held.iter().any(about)
    };
    Uses {
        disputes: DISPUTES.iter().filter(|it| claims.iter().any(|claim| is_about(it, claim))).collect(),
        limits: LAW.limits.iter().copied().filter(|it| cites(it.basis)).collect(),
        rungs: LAW.rungs.iter().copied().filter(steps).collect(),
        redlines: REDLINES.iter().filter(|it| cites(it.basis)).collect(),
        myths: MYTHS.iter().filter(|it| cites(it.basis)).collect(),
        excuses: excuses::all().filter(|it| cites(it.basis)).collect(),
        rulings: RULINGS.iter().copied().filter(decided).collect(),
        chapters: CHAPTERS.iter().filter(|it| cited(it.text).iter().any(|it| provisions.contains(it))).collect(),
        claims,
    }
}

/// Whether a case of this type always asks about this claim: with what such a case starts with, it is about it.
pub fn is_about(dispute: &Dispute, claim: &Claim) -> bool {
    (claim.scope)(&Reader::new(&dispute.facts(), LAW.checked_on)).is_yes()
}

/// The provisions that a text cites, in its order.
pub fn cited(text: &str) -> Vec<&'static Provision> {
    let lines = |block: Block| match block {
        Block::Heading { text, .. } | Block::Paragraph(text) => vec![text],
        Block::List { items, .. } => items,
        Block::Callout { text, .. } => text,
    };
    let provision = |it: Inline| match it {
        Inline::Cite { instrument, article, paragraph } => law::find(&instrument, article, paragraph),
        _ => None,
    };
    markup::parse(text).into_iter().flat_map(lines).flatten().filter_map(provision).collect()
}
