//! EXCUSES: what sellers, platforms and couriers say when they refuse; what is right in it, what is not, and what to answer.

mod accounts;
mod money;
mod orders;
mod platforms;
mod quality;
mod returns;

use crate::domain::{
    assess::Assessment,
    claim::{Claim, Finding, State},
    law::Provision,
    limit::{Limit, Running},
    question::Choice,
};

/// A usual refusal (商家话术).
#[derive(Debug)]
pub struct Excuse {
    /// Stable, kebab-case: it stands in links.
    pub id: &'static str,
    /// The words, as they are said.
    pub says: &'static str,
    /// What is right in them.
    pub right: &'static str,
    /// What is not, the conclusion first.
    pub wrong: &'static str,
    /// Where both come from.
    pub basis: &'static [&'static Provision],
    /// What defeats it: choices of the question about evidence in hand.
    pub evidence: &'static [Choice],
    /// The next sentence to send: polite, and no bargain.
    pub reply: &'static str,
    /// The claims against which it is said.
    pub claims: &'static [&'static Claim],
    /// The limits that go on meanwhile.
    pub limits: &'static [&'static Limit],
}

/// Refusals of one kind.
#[derive(Debug)]
pub struct Group {
    /// Stable, kebab-case: it stands in links.
    pub id: &'static str,
    /// What they are about.
    pub name: &'static str,
    /// The refusals, the commonest first.
    pub excuses: &'static [Excuse],
}

/// All refusals, in the order in which people meet them.
pub static GROUPS: [Group; 6] = [
    Group { id: "returns", name: "不给退", excuses: returns::EXCUSES },
    Group { id: "quality", name: "不认毛病", excuses: quality::EXCUSES },
    Group { id: "orders", name: "不发货、没送到", excuses: orders::EXCUSES },
    Group { id: "money", name: "价格、退款", excuses: money::EXCUSES },
    Group { id: "platforms", name: "直播间、平台", excuses: platforms::EXCUSES },
    Group { id: "services", name: "卡、课、出行、账号", excuses: accounts::EXCUSES },
];

/// Every refusal.
pub fn all() -> impl Iterator<Item = &'static Excuse> {
    GROUPS.iter().flat_map(|it| it.excuses)
}

/// With fewer refusals than this about the claims known to be of a case, those about claims that may be are told too.
const FEW: usize = 3;

/// The refusals that may be met in this case: about claims that hold or are open there.
pub fn concerning(case: &Assessment) -> Vec<&'static Excuse> {
    let about = |sure: bool| {
        let live = |it: &&Finding| it.state != State::Fails && (it.in_scope || !sure);
        let claims: Vec<_> = case.findings.iter().filter(live).map(|it| it.claim).collect();
        all().filter(|it| it.claims.iter().any(|it| claims.contains(it))).collect()
    };
    let sure: Vec<_> = about(true);
    if sure.len() < FEW { about(false) } else { sure }
}

impl Excuse {
    /// The limit of this case to keep in mind meanwhile: the nearest of its limits that still runs, else one that lacks
    /// its first day.
    pub fn limit<'a>(&self, case: &'a Assessment) -> Option<&'a Running> {
        let its = || case.limits.iter().filter(|it| self.limits.contains(&it.limit));
        let ahead = its().filter_map(|it| Some((it.day().filter(|day| case.today <= *day)?, it)));
        let nearest = ahead.min_by_key(|(day, _)| *day).map(|(_, it)| it);
        nearest.or_else(|| its().find(|it| it.end.is_none()))
    }
}
