//! Outcome: what an assessment came to, short enough to be kept with the case; and what differs between two of them. So a
//! person learns what a new version of the law changed, or what the same case would come to on another day.

use super::{assess::Assessment, claim::State, date::Date, money::Money, order::sorted};

/// How every claim and limit of a case came out, by id, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Each claim about the case: how it stands, and what its amounts come to as far as they are known.
    pub claims: Vec<(String, State, Money)>,
    /// Each limit that runs, with its last day.
    pub limits: Vec<(String, Date)>,
}

/// What a case came to when the person last saw it, and under which law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The law's number ([`super::assess::Law::pack`]).
    pub pack: u32,
    /// The day for which it was assessed.
    pub on: Date,
    /// What it came to.
    pub outcome: Outcome,
}

/// One difference. What was not about the case, or did not run, is `None`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// A claim stands otherwise.
    Claim {
        /// Its id.
        id: String,
        /// Before.
        before: Option<State>,
        /// After.
        after: Option<State>,
    },
    /// A claim stands as before, and yields another amount.
    Amount {
        /// The claim's id.
        id: String,
        /// Before.
        before: Money,
        /// After.
        after: Money,
    },
    /// A limit ends on another day.
    Limit {
        /// Its id.
        id: String,
        /// The last day before.
        before: Option<Date>,
        /// And after.
        after: Option<Date>,
    },
}

impl Outcome {
    /// What this assessment came to.
    pub fn of(case: &Assessment) -> Self {
        let known = case.findings.iter().filter(|it| it.in_scope);
        let claims =
            known.map(|it| (it.claim.id.to_owned(), it.state, it.sums.iter().filter_map(|sum| sum.total).sum()));
        let limits = case.limits.iter().filter_map(|it| Some((it.limit.id.to_owned(), it.end?.last)));
        Self {
            claims: sorted(claims.collect(), |it: &(String, _, _), other| it.0 < other.0),
            limits: sorted(limits.collect(), |it: &(String, _), other| it.0 < other.0),
        }
    }

    /// What came out otherwise `after`: claims first, each once.
    pub fn differences(&self, after: &Self) -> Vec<Difference> {
        let claim = |of: &Self, id: &str| of.claims.iter().find(|it| it.0 == id).map(|it| (it.1, it.2));
        let limit = |of: &Self, id: &str| of.limits.iter().find(|it| it.0 == id).map(|it| it.1);
        let of_claim = |id: &String| match (claim(self, id), claim(after, id)) {
            (Some((before, old)), Some((now, new))) if before == now => {
                (old != new).then(|| Difference::Amount { id: id.clone(), before: old, after: new })
            }
            (before, after) => {
                let [before, after] = [before, after].map(|it| it.map(|(state, _)| state));
                Some(Difference::Claim { id: id.clone(), before, after })
            }
        };
        let of_limit = |id: &String| {
            let (before, after) = (limit(self, id), limit(after, id));
            (before != after).then(|| Difference::Limit { id: id.clone(), before, after })
        };
        let new_claims = after.claims.iter().filter(|it| claim(self, &it.0).is_none());
        let new_limits = after.limits.iter().filter(|it| limit(self, &it.0).is_none());
        let claims = self.claims.iter().chain(new_claims).filter_map(|it| of_claim(&it.0));
        claims.chain(self.limits.iter().chain(new_limits).filter_map(|it| of_limit(&it.0))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(claims: &[(&str, State, u64)], limits: &[(&str, Date)]) -> Outcome {
        Outcome {
            claims: claims.iter().map(|(id, state, yuan)| ((*id).to_owned(), *state, Money::yuan(*yuan))).collect(),
            limits: limits.iter().map(|(id, last)| ((*id).to_owned(), *last)).collect(),
        }
    }

    #[test]
    fn every_difference_is_named_once_and_nothing_else() {
        let day = Date::new(2026, 12, 1);
        let before =
            outcome(&[("gone", State::Open, 1), ("same", State::Holds, 2), ("sum", State::Holds, 3)], &[("old", day)]);
        let after = outcome(
            &[("came", State::Holds, 1), ("same", State::Holds, 2), ("sum", State::Holds, 4)],
            &[("old", day.plus_days(1))],
        );
        assert_eq!(before.differences(&before), []);
        let id = |it: &str| it.to_owned();
        assert_eq!(
            before.differences(&after),
            [
                Difference::Claim { id: id("gone"), before: Some(State::Open), after: None },
                Difference::Amount { id: id("sum"), before: Money::yuan(3), after: Money::yuan(4) },
                Difference::Claim { id: id("came"), before: None, after: Some(State::Holds) },
                Difference::Limit { id: id("old"), before: Some(day), after: Some(day.plus_days(1)) },
            ]
        );
    }
}
