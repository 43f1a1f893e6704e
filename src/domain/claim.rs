//! Claim: a right against a party on a ground, declared as data whose leaves are small functions over facts; and
//! Finding: that claim assessed on one case.

use super::{
    date::Date,
    facts::Reader,
    law::{Provision, Rank, Span},
    money::Money,
    question::{Choice, Question},
    truth::Truth,
};

/// Who may be liable (责任主体).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Party {
    /// 卖家, the shop that contracts.
    Seller,
    /// 直播间运营者.
    LiveRoom,
    /// 平台.
    Platform,
    /// 生产者.
    Producer,
    /// 主播, or whoever recommends goods in their own name.
    Streamer,
    /// 广告发布者, 广告经营者.
    AdPublisher,
    /// 快递、邮政, towards whoever sent or was to get a parcel.
    Courier,
    /// 支付机构、发卡银行.
    PaymentFirm,
    /// 代购、跨境商家的境内代理.
    Agent,
    /// 旅行社, or whoever sells a package tour.
    TravelAgency,
    /// 航空公司.
    Carrier,
    /// 个人信息处理者: whoever holds and uses personal data.
    Handler,
    /// 修理者: whoever repairs or installs, where it is not the seller.
    Repairer,
    /// 加盟总部、商场、出借执照的、清算义务人: whoever stands behind a trader who took money in advance.
    Backer,
}

impl Party {
    /// All of them, in the order people look for them.
    pub const ALL: [Self; 14] = [
        Self::Seller,
        Self::LiveRoom,
        Self::Platform,
        Self::Producer,
        Self::Streamer,
        Self::AdPublisher,
        Self::Courier,
        Self::PaymentFirm,
        Self::Agent,
        Self::TravelAgency,
        Self::Carrier,
        Self::Handler,
        Self::Repairer,
        Self::Backer,
    ];
}

/// How a party answers (责任形态).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Liability {
    /// 直接: it owes by itself.
    Direct,
    /// 连带: any of them may be asked for the whole.
    Joint,
    /// 相应的责任: a court decides which kind and how much.
    Corresponding,
    /// 先行赔付: it pays first and may turn to whoever is behind it.
    PaysFirst,
    /// No payment, but a duty to help with information and records.
    Assist,
}

/// Who has to prove an element or a defence (举证责任).
#[derive(Clone, Copy, Debug)]
pub enum Bearer {
    /// The consumer.
    Consumer,
    /// The consumer, beyond reasonable doubt: fraud (证据规定 86).
    ConsumerStrict,
    /// The party the claim is against.
    Respondent,
    /// The consumer, unless this is so: then the party the claim is against (消法 23(3)). Nobody is asked for it.
    ConsumerUnless(fn(&Reader) -> Truth),
}

impl PartialEq for Bearer {
    fn eq(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

impl Eq for Bearer {}

impl Bearer {
    /// Who it is on these facts: never [`Bearer::ConsumerUnless`].
    fn settle(self, facts: &Reader) -> Self {
        match self {
            Self::ConsumerUnless(reversed) if reversed(facts).is_yes() => Self::Respondent,
            Self::ConsumerUnless(_) => Self::Consumer,
            plain => plain,
        }
    }
}

/// One thing that must be true for a claim (要件), or that defeats it (抗辩).
#[derive(Clone, Copy, Debug)]
pub struct Element {
    /// A short statement: 买来自己用.
    pub name: &'static str,
    /// Whether it is so on these facts.
    pub test: fn(&Reader) -> Truth,
    /// Who has to prove it.
    pub bearer: Bearer,
    /// What it means and what does not count, in one or two sentences; may be empty.
    pub note: &'static str,
    /// What proves it: choices of the question about evidence in hand.
    pub proof: &'static [Choice],
    /// Where it comes from.
    pub basis: &'static [&'static Provision],
}

/// Money that can be had only once, from whomever and on whatever ground: within one pot only the largest counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pot {
    /// The price back, or a reduction of it.
    Price,
    /// The cost of sending goods back.
    Postage,
    /// Three-fold, ten-fold, a promised multiple: one of them (食药惩罚性赔偿解释 9).
    Punitive,
    /// What the matter cost the person otherwise.
    Loss,
    /// What a replacement cost more.
    Replacement,
    /// What a tour made the person buy besides (旅游法 35(3)).
    Extra,
}

/// What a claim yields (救济).
#[derive(Clone, Copy, Debug)]
pub struct Remedy {
    /// What may be asked for: 退货款.
    pub name: &'static str,
    /// The amount, where it is one; else the remedy is an act, such as repair or disclosure.
    pub amount: Option<Amount>,
}

/// How an amount is worked out (赔偿公式).
#[derive(Clone, Copy, Debug)]
pub struct Amount {
    /// What it competes with.
    pub pot: Pot,
    /// The largest of these counts; usually there is one.
    pub terms: &'static [Term],
    /// It is never less than this (保底).
    pub floor: Option<Money>,
    /// A court may award less: the figure is the most, not the amount.
    pub up_to: bool,
}

/// A base taken a number of times.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    /// What the base is: 实付价款.
    pub base_name: &'static str,
    /// The base; `None` while it is not known.
    pub base: fn(&Reader) -> Option<Money>,
    /// How many times.
    pub times: u64,
}

/// Since when a rule of ours holds, and which event's day that is compared with.
#[derive(Clone, Copy, Debug)]
pub struct InForce {
    /// The days.
    pub span: Span,
    /// The question that asks for the event's day. While it is not known, today stands in.
    pub on: &'static Question,
}

impl InForce {
    /// The day that matters for this case.
    pub fn day(&self, facts: &Reader) -> Date {
        facts.date(self.on).unwrap_or(facts.today())
    }
}

/// A right against a party on a ground (请求权).
#[derive(Debug)]
pub struct Claim {
    /// Stable, kebab-case.
    pub id: &'static str,
    /// What is asked for and why, as a heading: 退一赔三（欺诈）.
    pub title: &'static str,
    /// Against whom.
    pub party: Party,
    /// How they answer.
    pub liability: Liability,
    /// Whether this kind of claim is about this kind of case at all. Out of scope is not shown.
    pub scope: fn(&Reader) -> Truth,
    /// What must be true.
    pub elements: &'static [Element],
    /// What defeats it although all elements hold.
    pub defences: &'static [Element],
    /// It exists only as far as a claim against this party does: the platform answers for what the seller owes.
    pub follows: Option<Party>,
    /// What it yields.
    pub remedies: &'static [Remedy],
    /// The articles it rests on, most important first.
    pub basis: &'static [&'static Provision],
    /// Since when.
    pub in_force: InForce,
    /// What it means for the person when it holds, in one or two sentences.
    pub plain: &'static str,
    /// Where courts differ or the text is unsettled, said plainly; else empty.
    pub caveat: &'static str,
}

impl PartialEq for Claim {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// How a claim stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// An element is not met, or a defence is.
    Fails,
    /// Something is not known.
    Open,
    /// Every element is met and no defence is.
    Holds,
}

/// One element or defence, on this case.
#[derive(Clone, Debug)]
pub struct Tested {
    /// What was tested.
    pub element: &'static Element,
    /// Whether it is so.
    pub truth: Truth,
    /// Who has to prove it on these facts: never [`Bearer::ConsumerUnless`].
    pub bearer: Bearer,
    /// The questions it looked at, in order.
    pub consulted: Vec<&'static Question>,
    /// Those of them never asked.
    pub missing: Vec<&'static Question>,
}

impl Tested {
    fn new(element: &'static Element, reader: &Reader) -> Self {
        let bearer = element.bearer.settle(reader);
        let truth = (element.test)(reader.afresh());
        Self { element, truth, bearer, consulted: reader.consulted(), missing: reader.missing() }
    }
}

impl PartialEq for Tested {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.element, other.element)
            && (self.truth, self.bearer) == (other.truth, other.bearer)
            && self.missing == other.missing
    }
}

/// One remedy, on this case.
#[derive(Clone, Debug)]
pub struct Sum {
    /// What is asked for.
    pub remedy: &'static Remedy,
    /// What it competes with.
    pub pot: Pot,
    /// Each term with its base, where that is known.
    pub terms: Vec<(&'static Term, Money)>,
    /// The floor counts, since every term lies below it.
    pub floored: bool,
    /// A court may award less.
    pub up_to: bool,
    /// The amount; `None` while a base is not known.
    pub total: Option<Money>,
    /// Questions whose answers it still lacks.
    pub missing: Vec<&'static Question>,
}

impl Sum {
    fn new(remedy: &'static Remedy, amount: Amount, reader: &Reader) -> Self {
        reader.afresh();
        let terms: Vec<_> = amount.terms.iter().filter_map(|it| (it.base)(reader).map(|base| (it, base))).collect();
        // With one base unknown the largest term is not known either, unless nothing else is left to ask.
        let largest = terms.iter().map(|(term, base)| base.times(term.times)).max();
        let floor = amount.floor.unwrap_or_default();
        let total = largest.map(|it| it.max(floor));
        let floored = largest.is_some_and(|it| it < floor);
        let (pot, up_to, missing) = (amount.pot, amount.up_to, reader.missing());
        Self { remedy, pot, terms, floored, up_to, total, missing }
    }
}

impl PartialEq for Sum {
    fn eq(&self, other: &Self) -> bool {
        self.remedy.name == other.remedy.name && self.total == other.total && self.missing == other.missing
    }
}

/// A claim assessed on this case (结论).
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The claim.
    pub claim: &'static Claim,
    /// How it stands.
    pub state: State,
    /// Its elements.
    pub elements: Vec<Tested>,
    /// Its defences.
    pub defences: Vec<Tested>,
    /// Its amounts.
    pub sums: Vec<Sum>,
    /// It fails, or stays open, only because no claim against the party it follows holds.
    pub waits_for: Option<Party>,
    /// It fails because nothing it rests on binds this party towards this person: a private seller, goods for trade.
    pub unbound: bool,
    /// Its basis as in force on the day that matters.
    pub basis: Vec<&'static Provision>,
    /// What keeps us from knowing whether it is about this case: asked before anything else of it.
    pub scope_missing: Vec<&'static Question>,
    /// It is known to be about this case, or cannot be known any better.
    pub in_scope: bool,
    /// The question about the day that matters, while it was not asked: until then today's law stands in.
    pub day_missing: Option<&'static Question>,
}

impl Finding {
    /// Questions that can still change whether this claim holds or for how much. Empty once it fails.
    pub fn missing(&self) -> impl Iterator<Item = &'static Question> {
        let open = self.state != State::Fails;
        let tests = self.elements.iter().chain(&self.defences).filter(|it| it.truth == Truth::Unknown);
        let all = self.scope_missing.iter().chain(tests.flat_map(|it| &it.missing));
        let all = all.chain(self.sums.iter().flat_map(|it| &it.missing)).chain(&self.day_missing);
        all.filter(move |_| open).copied()
    }

    /// Elements not known to be met, and defences not known to be out.
    pub fn open_points(&self) -> impl Iterator<Item = &Tested> {
        self.elements.iter().chain(&self.defences).filter(|it| it.truth == Truth::Unknown)
    }

    /// The element not met or the defence that stands in the way, where it fails on one.
    pub fn fails_on(&self) -> Option<&Tested> {
        let unmet = self.elements.iter().find(|it| it.truth.is_no());
        unmet.or_else(|| self.defences.iter().find(|it| it.truth.is_yes()))
    }
}

/// Whether what was told already rules it out.
fn fails_anyway(claim: &Claim, reader: &Reader) -> bool {
    let is = |it: &Element| (it.test)(reader.afresh());
    claim.elements.iter().any(|it| is(it).is_no()) || claim.defences.iter().any(|it| is(it).is_yes())
}

/// Tests one claim on its own; `None` when it is not in force on the day that matters or not about this case.
pub(super) fn test(claim: &'static Claim, reader: &Reader) -> Option<Finding> {
    let scope = (claim.scope)(reader.afresh());
    if scope.is_no() {
        return None;
    }
    // Someone who cannot say what kind of case it is still gets every claim it may be.
    let scope_missing = if scope.is_yes() { Vec::new() } else { reader.missing() };
    let day = claim.in_force.day(reader);
    if !claim.in_force.span.contains(day) {
        return None;
    }
    let day_missing = (!reader.asked(claim.in_force.on)).then_some(claim.in_force.on);
    let in_scope = scope_missing.is_empty();
    // What fails whether or not it is about this case leaves nobody with anything to ask.
    if !in_scope && fails_anyway(claim, reader) {
        return None;
    }
    let examine = |them: &'static [Element]| -> Vec<Tested> {
        if in_scope { them.iter().map(|it| Tested::new(it, reader)).collect() } else { Vec::new() }
    };
    let (elements, defences) = (examine(claim.elements), examine(claim.defences));
    let met = elements.iter().fold(scope, |all, it| all & it.truth);
    let defeated = defences.iter().fold(Truth::No, |any, it| any | it.truth);
    let state = match met & !defeated {
        Truth::Yes => State::Holds,
        Truth::No => State::Fails,
        Truth::Unknown => State::Open,
    };
    let amounts = claim.remedies.iter().filter_map(|it| it.amount.map(|amount| (it, amount)));
    let sums = amounts.map(|(remedy, amount)| Sum::new(remedy, amount, reader)).collect();
    // A judicial interpretation says how courts read the law from its first day on, in older cases too.
    let read_on =
        |it: &Provision| if it.instrument.rank == Rank::JudicialInterpretation { reader.today() } else { day };
    let basis = claim.basis.iter().copied().filter(|it| it.in_force.contains(read_on(it))).collect();
    Some(Finding {
        claim,
        state,
        elements,
        defences,
        sums,
        waits_for: None,
        unbound: false,
        basis,
        scope_missing,
        in_scope,
        day_missing,
    })
}
