//! The corpus: cases as people tell them, with what our answer has to be. One file per family of claims. All faults are
//! reported at once, and the table of what the corpus covers is printed.

mod advertising;
mod car;
mod channels;
mod cosmetics;
mod courts;
mod deposit;
mod drug;
mod food;
mod gone;
mod health_food;
mod injury;
mod limits;
mod minor;
mod overseas;
mod parcel;
mod payment;
mod platform_acts;
mod prepaid;
mod price;
mod privacy;
mod prize;
mod return_seven;
mod reviews;
mod second_hand;
mod takeaway;
mod travel;
mod virtual_goods;
mod warranty;

use std::collections::{BTreeMap, BTreeSet};

use weiquan::{
    content::LAW,
    domain::{
        assess::{Assessment, assess},
        date::Date,
        ladder::Standing,
        money::Money,
        truth::Truth,
        venue::Seat,
    },
};

use crate::{Case, Stands, TODAY, stands};

/// Families; each returns its scenarios.
const FAMILIES: &[fn() -> Vec<Scenario>] = &[
    // One a line, so that families meet without a conflict.
    food::scenarios,
    drug::scenarios,
    cosmetics::scenarios,
    health_food::scenarios,
    takeaway::scenarios,
    return_seven::scenarios,
    warranty::scenarios,
    car::scenarios,
    injury::scenarios,
    advertising::scenarios,
    channels::scenarios,
    courts::scenarios,
    prepaid::scenarios,
    virtual_goods::scenarios,
    minor::scenarios,
    limits::scenarios,
    parcel::scenarios,
    privacy::scenarios,
    payment::scenarios,
    travel::scenarios,
    deposit::scenarios,
    price::scenarios,
    prize::scenarios,
    platform_acts::scenarios,
    reviews::scenarios,
    second_hand::scenarios,
    overseas::scenarios,
    gone::scenarios,
];

/// One case with everything said about it.
pub struct Scenario {
    name: &'static str,
    case: Case,
    today: Date,
    expected: Vec<Expected>,
}

enum Expected {
    Claim(&'static str, Stands),
    Sum(&'static str, &'static str, Option<Money>),
    Band(Money, Money),
    Limit(&'static str, Option<Date>),
    NoLimit(&'static str),
    Step(&'static str, Standing),
    NoStep(&'static str),
    Venue(&'static str, Truth),
    NoVenue(&'static str),
    Named(&'static str, &'static str),
    Asks(&'static str, bool),
}

/// A case told in one sentence, and its facts. It is assessed on [`TODAY`].
pub fn scenario(name: &'static str, case: Case) -> Scenario {
    Scenario { name, case, today: TODAY, expected: Vec::new() }
}

fn money(amount: &str) -> Money {
    amount.parse().unwrap()
}

impl Scenario {
    /// Assessed on this day instead.
    pub fn on(mut self, day: &str) -> Self {
        self.today = day.parse().unwrap();
        self
    }

    fn expect(mut self, what: Expected) -> Self {
        self.expected.push(what);
        self
    }

    /// How a claim stands.
    pub fn claim(self, id: &'static str, stands: Stands) -> Self {
        self.expect(Expected::Claim(id, stands))
    }

    /// What a claim's remedy comes to, in yuan; whether or not the claim holds.
    pub fn sum(self, claim: &'static str, remedy: &'static str, yuan: &str) -> Self {
        self.expect(Expected::Sum(claim, remedy, Some(money(yuan))))
    }

    /// A remedy whose amount is not known yet.
    pub fn no_sum(self, claim: &'static str, remedy: &'static str) -> Self {
        self.expect(Expected::Sum(claim, remedy, None))
    }

    /// What is owed as told, and at most, in yuan.
    pub fn band(self, as_told: &str, at_most: &str) -> Self {
        self.expect(Expected::Band(money(as_told), money(at_most)))
    }

    /// The legal last day of a limit that runs.
    pub fn limit(self, id: &'static str, last: &str) -> Self {
        self.expect(Expected::Limit(id, Some(last.parse().unwrap())))
    }

    /// A limit that matters, whose start is not known.
    pub fn limit_unstarted(self, id: &'static str) -> Self {
        self.expect(Expected::Limit(id, None))
    }

    /// A limit that does not matter here.
    pub fn no_limit(self, id: &'static str) -> Self {
        self.expect(Expected::NoLimit(id))
    }

    /// How a step of the ladder stands.
    pub fn step(self, id: &'static str, standing: Standing) -> Self {
        self.expect(Expected::Step(id, standing))
    }

    /// A step that is not about this case.
    pub fn no_step(self, id: &'static str) -> Self {
        self.expect(Expected::NoStep(id))
    }

    /// An office, a court or a track that is open, is shut, or may be either.
    pub fn venue(self, id: &'static str, open: Truth) -> Self {
        self.expect(Expected::Venue(id, open))
    }

    /// One that is not about this case, or not the law of its day.
    pub fn no_venue(self, id: &'static str) -> Self {
        self.expect(Expected::NoVenue(id))
    }

    /// What the place's name begins with, as far as the facts tell.
    pub fn named(self, venue: &'static str, place: &'static str) -> Self {
        self.expect(Expected::Named(venue, place))
    }

    /// A question is worth asking.
    pub fn asks(self, question: &'static str) -> Self {
        self.expect(Expected::Asks(question, true))
    }

    /// A question is not.
    pub fn asks_not(self, question: &'static str) -> Self {
        self.expect(Expected::Asks(question, false))
    }

    fn assess(&self) -> Assessment {
        assess(&LAW, &self.case.0, self.today)
    }
}

impl Expected {
    /// What is wrong, where something is.
    fn fault(&self, case: &Assessment) -> Option<String> {
        let differs =
            |what: String, is: String, should: String| (is != should).then(|| format!("{what} is {is}, not {should}"));
        match self {
            Self::Claim(id, should) => {
                assert!(LAW.claims.iter().any(|it| it.id == *id), "no claim {id}");
                let is = stands(case.findings.iter().find(|it| it.claim.id == *id));
                differs((*id).to_owned(), format!("{is:?}"), format!("{should:?}"))
            }
            Self::Sum(id, remedy, should) => {
                let sums = case.findings.iter().filter(|it| it.claim.id == *id).flat_map(|it| &it.sums);
                match sums.clone().find(|it| it.remedy.name == *remedy) {
                    None => Some(format!("{id} yields no {remedy}")),
                    Some(sum) => differs(format!("{id}: {remedy}"), format!("{:?}", sum.total), format!("{should:?}")),
                }
            }
            Self::Band(as_told, at_most) => {
                let band = case.band();
                let should = format!("{as_told:?} to {at_most:?}");
                differs("the band".to_owned(), format!("{:?} to {:?}", band.as_told, band.at_most), should)
            }
            Self::Limit(id, last) => match case.limits.iter().find(|it| it.limit.id == *id) {
                None => Some(format!("{id} does not matter")),
                Some(it) => differs((*id).to_owned(), format!("{:?}", it.end.map(|end| end.last)), format!("{last:?}")),
            },
            Self::NoLimit(id) => {
                assert!(LAW.limits.iter().any(|it| it.id == *id), "no limit {id}");
                case.limits.iter().any(|it| it.limit.id == *id).then(|| format!("{id} matters"))
            }
            Self::NoStep(id) => {
                assert!(LAW.rungs.iter().any(|it| it.id == *id), "no rung {id}");
                case.steps.iter().any(|it| it.rung.id == *id).then(|| format!("step {id} matters"))
            }
            Self::Venue(id, should) => {
                let is = seat(case, id).map(|it| it.open);
                differs(format!("venue {id}"), format!("{is:?}"), format!("{:?}", Some(*should)))
            }
            Self::NoVenue(id) => seat(case, id).map(|_| format!("venue {id} matters")),
            Self::Named(id, place) => {
                let is = seat(case, id).and_then(|it| it.named.clone()).unwrap_or_default();
                (!is.starts_with(place)).then(|| format!("venue {id} is {is}, not {place}"))
            }
            Self::Asks(id, should) => {
                assert!(LAW.questions.iter().any(|it| it.id == *id), "no question {id}");
                let is = case.wants.iter().any(|it| it.question.id == *id);
                differs(format!("asking {id}"), is.to_string(), should.to_string())
            }
            Self::Step(id, should) => {
                let is = case.steps.iter().find(|it| it.rung.id == *id).map(|it| it.standing);
                differs(format!("step {id}"), format!("{is:?}"), format!("{:?}", Some(*should)))
            }
        }
    }
}

/// This venue in this case; `None` where it is not about it.
fn seat<'a>(case: &'a Assessment, id: &str) -> Option<&'a Seat> {
    let known = LAW.rungs.iter().flat_map(|it| it.venues).any(|it| it.id == id);
    assert!(known, "no venue {id}");
    case.steps.iter().flat_map(|it| &it.seats).find(|it| it.venue.id == id)
}

#[test]
fn every_scenario_comes_out_as_it_should() {
    let all: Vec<Scenario> = FAMILIES.iter().flat_map(|it| it()).collect();
    let mut faults = Vec::new();
    let mut covered: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for it in &all {
        let case = it.assess();
        faults.extend(
            it.expected.iter().filter_map(|should| should.fault(&case)).map(|fault| format!("{}: {fault}", it.name)),
        );
        for should in &it.expected {
            if let Expected::Claim(id, should) = should {
                covered.entry(id).or_default().insert(should.word());
            }
        }
    }
    let names: BTreeSet<_> = all.iter().map(|it| it.name).collect();
    assert_eq!(names.len(), all.len(), "two scenarios have one name");
    eprintln!("{} scenarios, {} claims of {}", all.len(), covered.len(), LAW.claims.len());
    for (claim, states) in &covered {
        eprintln!("    {claim}: {}", states.iter().copied().collect::<Vec<_>>().join(", "));
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
