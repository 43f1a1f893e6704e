//! The engine over the whole law: what is asked and why, that no answer is lost or misread, that every claim can hold,
//! fail and stay open, and that figures, sources and dates agree with the rules.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use weiquan::{
    content::{
        LAW,
        disputes::{DISPUTES, Dispute},
        questions,
    },
    domain::{
        assess::{Law, assess},
        claim::{Amount, Claim, Finding, InForce, Liability, Party, Pot, Remedy, State, Term},
        date::Date,
        facts::{Answer, Facts, Reader},
        law::Span,
        money::Money,
        question::{Group, Kind},
        truth::Truth,
    },
};

use crate::{
    Case, NOT_KNOWN, TODAY, case,
    walk::{Dice, Walk},
};

impl Dice {
    /// Interviews about this claim alone, each of them again and again with one more answer not as it was. One that has
    /// come to be about the claim stays so: what few cases turn on is found, too.
    fn explore(&mut self, claim: &'static Claim, interviews: usize, mut look: impl FnMut(&Walk)) {
        let claims = only(claim);
        let law = &alone(&claims);
        // The types of dispute whose case may be about it; most interviews start from one of them.
        let starts: Vec<&Dispute> = DISPUTES.iter().filter(|it| may_be_about(law, claim, &it.facts())).collect();
        let about =
            |it: &Walk| assess(law, &it.facts, TODAY).findings.iter().any(|it| it.claim == claim && it.in_scope);
        for _ in 0..interviews {
            let start = if self.roll(4) == 0 { Facts::default() } else { self.pick(&starts).facts() };
            let mut walk = self.walk_from(law, start);
            look(&walk);
            let mut arrived = about(&walk);
            for _ in 0..30 {
                let mut other = walk.clone();
                let question = self.pick(&other.asked);
                other.facts.set(question.id, self.answer(question));
                self.go_on(law, &mut other);
                look(&other);
                let there = about(&other);
                if there || !arrived {
                    (walk, arrived) = (other, there);
                }
            }
        }
    }
}

/// Whether a case with these facts is about the claim, or may still be.
fn may_be_about(law: &Law, claim: &Claim, facts: &Facts) -> bool {
    assess(law, facts, TODAY).findings.iter().any(|it| it.claim == claim)
}

/// Interviews answered at random, made once for all tests.
fn walks() -> &'static [Walk] {
    static WALKS: LazyLock<Vec<Walk>> = LazyLock::new(|| {
        let mut dice = Dice(0x5EED);
        (0..150).map(|_| dice.walk(&LAW)).collect()
    });
    &WALKS
}

#[test]
fn every_interview_ends_and_asks_nothing_twice() {
    let lengths = walks().iter().map(|it| it.asked.len());
    let (total, longest) = (lengths.clone().sum::<usize>(), lengths.max().unwrap());
    eprintln!("{} interviews: {} questions on average, {longest} at most", walks().len(), total / walks().len());
    assert!(longest <= questions::QUESTIONS.len());
}

#[test]
fn every_question_is_in_the_table_once_and_is_asked_or_belongs_to_a_paper() {
    let ids: BTreeSet<_> = questions::QUESTIONS.iter().map(|it| it.id).collect();
    assert_eq!(ids.len(), questions::QUESTIONS.len(), "an id is used twice");
    let mut dice = Dice(0xA5CED);
    let mut asked: BTreeSet<&str> = walks().iter().flat_map(|it| &it.asked).map(|it| it.id).collect();
    // Limits and rungs alone, and each claim alone, reach what whole interviews seldom do.
    let limits = Law { claims: &[], ..LAW };
    for _ in 0..100 {
        asked.extend(dice.walk(&limits).asked.iter().map(|it| it.id));
    }
    // So do the roads only of who went down all of them.
    let everything =
        case().with("steps", ["to-seller", "complained", "reported", "settled", "sued", "elsewhere"]).with(
            "roads",
            ["reconsideration", "arbitration", "payment-order", "preservation", "legal-aid", "telecom", "postal"],
        );
    for seed in 0..100 {
        asked.extend(Dice(0x0D0E + seed).walk_from(&limits, everything.0.clone()).asked.iter().map(|it| it.id));
    }
    // And a limit of one type of dispute only of whose case is of that type.
    for dispute in DISPUTES.iter().cycle().take(4 * DISPUTES.len()) {
        let mut told = dispute.facts();
        told.set("steps", Answer::Several(vec!["to-seller".to_owned()]));
        asked.extend(dice.walk_from(&LAW, told).asked.iter().map(|it| it.id));
    }
    for rung in LAW.rungs {
        for _ in 0..20 {
            let law = Law { claims: &[], limits: &[], rungs: &[rung], ..LAW };
            let facts = case().with("problem", ["fake"]).with("channel", "shop").0;
            let mut walk = Walk { facts, asked: Vec::new() };
            dice.go_on(&law, &mut walk);
            asked.extend(walk.asked.iter().map(|it| it.id));
        }
    }
    let unasked = |asked: &BTreeSet<&str>| -> Vec<&str> {
        let all = questions::QUESTIONS.iter().filter(|it| it.group != Group::Paper);
        all.map(|it| it.id).filter(|it| !asked.contains(it)).collect()
    };
    // Some questions lie deep, so each claim is explored again until all were reached, within reason.
    for _ in 0..20 {
        if unasked(&asked).is_empty() {
            break;
        }
        for claim in LAW.claims {
            dice.explore(claim, 4, |it| asked.extend(it.asked.iter().map(|it| it.id)));
        }
    }
    let unasked = unasked(&asked);
    assert!(unasked.is_empty(), "never asked: {unasked:?}");
    let missing: Vec<_> = asked.iter().filter(|it| !ids.contains(*it)).collect();
    assert!(missing.is_empty(), "asked but not in the table: {missing:?}");
}

/// These claims, and nothing else of the law.
fn alone<'a>(claims: &'a [&'static Claim]) -> Law<'a> {
    Law { claims, limits: &[], rungs: &[], ..LAW }
}

/// A claim that always holds, for others to follow.
const LEADER: Claim = Claim {
    id: "leader",
    title: "",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |_| Truth::Yes,
    elements: &[],
    defences: &[],
    follows: None,
    remedies: &[Remedy {
        name: "",
        amount: Some(Amount {
            pot: Pot::Price,
            terms: &[Term { base_name: "", base: |_| Some(Money::ZERO), times: 1 }],
            floor: None,
            up_to: false,
        }),
    }],
    basis: &[],
    in_force: InForce { span: Span::from(1900, 1, 1), on: &questions::when::ORDERED },
    plain: "",
    caveat: "",
};
static SELLER_OWES: Claim = LEADER;
static ROOM_OWES: Claim = Claim { party: Party::LiveRoom, ..LEADER };
static AGENCY_OWES: Claim = Claim { party: Party::TravelAgency, ..LEADER };

/// One claim, with something for it to follow.
fn only(claim: &'static Claim) -> [&'static Claim; 4] {
    [claim, &SELLER_OWES, &ROOM_OWES, &AGENCY_OWES]
}

/// How a claim stands on its own elements and defences, whatever it follows.
fn own_state(finding: &Finding) -> Truth {
    let met = finding.elements.iter().fold(Truth::Yes, |all, it| all & it.truth);
    met & !finding.defences.iter().fold(Truth::No, |any, it| any | it.truth)
}

fn word(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => "yes",
        Truth::No => "no",
        Truth::Unknown => "unknown",
    }
}

/// How a claim and its parts were seen to stand.
#[derive(Default)]
struct Seen {
    states: BTreeSet<&'static str>,
    parts: BTreeMap<&'static str, BTreeSet<&'static str>>,
}

impl Seen {
    fn look(&mut self, finding: &Finding) {
        self.states.insert(word(own_state(finding)));
        for it in finding.elements.iter().chain(&finding.defences) {
            self.parts.entry(it.element.name).or_default().insert(word(it.truth));
        }
    }

    /// What was never seen.
    fn faults(&self, claim: &Claim) -> Vec<String> {
        // Whoever bought on a platform can ask it for help: that claim has nothing to fail on.
        if claim.id == "platform-help" {
            return Vec::new();
        }
        let states = ["yes", "no", "unknown"].iter().filter(|it| !self.states.contains(*it));
        let mut faults: Vec<_> = states.map(|it| format!("{}: whether it holds is never {it}", claim.id)).collect();
        for it in claim.elements.iter().chain(claim.defences) {
            let truths = self.parts.get(it.name);
            let never = ["no", "yes"].iter().filter(|truth| truths.is_none_or(|them| !them.contains(*truth)));
            faults.extend(never.map(|truth| format!("{}: {} is never {truth}", claim.id, it.name)));
        }
        faults
    }
}

#[test]
fn every_claim_can_hold_fail_and_stay_open_and_every_part_of_it_is_met_and_not_met() {
    let mut faults = Vec::new();
    for claim in LAW.claims {
        // Each from the same throw, so that no claim's luck hangs on another.
        let mut dice = Dice(0x000C_0FFE);
        let claims = only(claim);
        let law = &alone(&claims);
        let mut seen = Seen::default();
        // Some parts lie deep, so a claim is explored again until all of it was seen, within reason.
        for _ in 0..20 {
            dice.explore(claim, 10, |walk| {
                let findings = assess(law, &walk.facts, TODAY).findings;
                findings.iter().filter(|it| it.claim == *claim && it.in_scope).for_each(|it| seen.look(it));
            });
            if seen.faults(claim).is_empty() {
                break;
            }
        }
        eprintln!("{}: {:?}", claim.id, seen.states);
        faults.extend(seen.faults(claim));
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn not_known_changes_nothing_but_that_it_is_not_asked_again() {
    for walk in walks() {
        let mut blank = walk.facts.clone();
        let unknown: Vec<_> =
            walk.facts.iter().filter(|(_, it)| **it == NOT_KNOWN).map(|(id, _)| id.to_owned()).collect();
        for id in &unknown {
            blank.clear(id);
        }
        let (told, silent) = (assess(&LAW, &walk.facts, TODAY), assess(&LAW, &blank, TODAY));
        for finding in told.findings.iter().filter(|it| it.in_scope) {
            let Some(other) = silent.findings.iter().find(|it| it.claim == finding.claim) else {
                // What fails anyway is gone before its scope is known.
                assert_eq!(finding.state, State::Fails, "{} in {:?}", finding.claim.id, walk.facts);
                continue;
            };
            // Before its scope is known a claim is not tested at all.
            if other.in_scope {
                let truths =
                    |it: &Finding| it.elements.iter().chain(&it.defences).map(|it| it.truth).collect::<Vec<_>>();
                assert_eq!(truths(finding), truths(other), "{} in {:?}", finding.claim.id, walk.facts);
            }
        }
    }
}

#[test]
fn what_is_decided_without_an_answer_stays_decided_with_any() {
    let mut dice = Dice(0xB0B);
    for claim in LAW.claims {
        let claims = only(claim);
        let law = &alone(&claims);
        let own = |facts: &Facts| {
            let case = assess(law, facts, TODAY);
            case.findings.into_iter().find(|it| it.claim == *claim && it.in_scope).map(|it| own_state(&it))
        };
        for _ in 0..40 {
            let mut facts = dice.walk(law).facts;
            let known: Vec<_> = facts.iter().map(|(id, _)| questions::find(id).unwrap()).collect();
            let question = dice.pick(&known);
            // Which law applies is a matter of its own. That a private person delivers meals or keeps a site of his own
            // contradicts itself.
            let private = facts.get("sold-by") == Some(&Answer::Text("person".to_owned()));
            if question == claim.in_force.on || private && question.id == "channel" {
                continue;
            }
            facts.set(question.id, NOT_KNOWN);
            let Some(before) = own(&facts).filter(|it| *it != Truth::Unknown) else { continue };
            for _ in 0..4 {
                facts.set(question.id, dice.answer(question));
                let after = own(&facts);
                assert!(after.is_none_or(|it| it == before), "{} turns on {} in {facts:?}", claim.id, question.id);
            }
        }
    }
}

#[test]
fn nothing_left_to_ask_means_nothing_can_change() {
    for walk in walks() {
        let case = assess(&LAW, &walk.facts, TODAY);
        assert_eq!((case.next, case.questions_left()), (None, 0));
        for finding in &case.findings {
            assert!(finding.missing().all(|it| it.group == Group::Paper), "{} still lacks an answer", finding.claim.id);
        }
    }
}

#[test]
fn an_answer_changed_later_keeps_the_others_and_can_bring_back_questions() {
    let mut told = case().with("problem", ["not-delivered"]).with("failure", "cancelled").with("paid", 188);
    let before: Vec<_> = told.0.iter().map(|(id, it)| (id.to_owned(), it.clone())).collect();
    assert!(told.assess().wants.iter().all(|it| it.question.id != "reminded"));
    told = told.with("failure", "late");
    assert!(told.assess().wants.iter().any(|it| it.question.id == "reminded"));
    for (id, answer) in before.iter().filter(|(id, _)| id != "failure") {
        assert_eq!(told.0.get(id), Some(answer));
    }
}

#[test]
fn the_first_question_is_what_happened_and_it_decides_what_else_is_asked() {
    let start = case().assess();
    assert_eq!(start.next.map(|it| it.id), Some("problem"));

    let asks = |problem: &str, question: &str| {
        let told = case().with("problem", [problem]);
        told.assess().wants.iter().any(|it| it.question.id == question)
    };
    assert!(asks("food", "food-fault") && !asks("food", "sold-as") && !asks("food", "condition"));
    assert!(asks("fake", "sold-as") && !asks("fake", "food-fault") && !asks("fake", "failure"));
    assert!(asks("return-refused", "condition") && !asks("return-refused", "intent"));
    assert!(asks("not-delivered", "failure") && !asks("not-delivered", "condition"));
    assert!(asks("other", "broken") && !asks("other", "sold-as"));
}

#[test]
fn why_a_question_is_asked_is_what_it_can_change() {
    let told = case().with("problem", ["fake"]).assess();
    let intent = questions::find("intent").unwrap();
    let why: Vec<_> = told.why(intent).collect();
    assert_eq!(why.len(), 1);
    assert!(
        matches!(why.first().unwrap().changes, weiquan::domain::interview::Change::Claim(it) if it.id == "fraud-treble")
    );
    // Once nothing turns on it, it is not asked.
    let failed = case().with("problem", ["fake"]).with("sold-by", "person").assess();
    assert_eq!(failed.why(intent).count(), 0);
}

#[test]
fn whoever_chooses_anything_at_all_gets_a_claim() {
    let problem = questions::find("problem").unwrap();
    for choice in problem.choices() {
        let found = case().with("problem", [choice.id]).assess();
        assert!(!found.nothing_found(), "nothing about {}", choice.id);
    }
    assert!(!case().with("problem", []).assess().nothing_found());
    assert!(!case().with("problem", NOT_KNOWN).assess().nothing_found());
    // And where every claim fails, each says on what.
    for walk in walks() {
        for finding in assess(&LAW, &walk.facts, TODAY).findings {
            let reason = finding.fails_on().is_some() || finding.waits_for.is_some() || finding.unbound;
            assert!(finding.state != State::Fails || reason, "{} fails without a reason", finding.claim.id);
        }
    }
}

#[test]
fn what_is_told_but_proven_by_nothing_is_a_gap() {
    let gap = |case: &Case, name: &str| case.assess().gaps.into_iter().find(|it| it.element.name == name);
    let fake = case().with("problem", ["fake"]).with("sold-as", "genuine").with("evidence", ["order"]);
    let missing = gap(&fake, "当真货卖，其实不是").unwrap();
    assert!(!missing.open && missing.evidence.iter().any(|it| it.id == "test-report"));
    assert_eq!(gap(&fake.with("evidence", ["order", "test-report"]), "当真货卖，其实不是"), None);

    // What the other side has to prove is no gap: durable goods, told within six months.
    let faulty = case().with("problem", ["defect"]).with("cause", "faulty").with("evidence", []);
    let faulty = faulty.with("received", "2026-10-12").with("notified", "2026-11-12");
    let soundness = "东西有毛病，不是你弄坏的";
    assert!(gap(&faulty.clone().with("goods", "other"), soundness).is_some());
    assert_eq!(gap(&faulty.with("goods", "durable"), soundness), None);
}

#[test]
fn the_next_question_follows_the_story() {
    let next = |case: &Case| case.assess().next.map(|it| it.id);
    let food = case().with("problem", ["food"]);
    assert_eq!(next(&food), Some("goods"));
    assert_eq!(next(&food.clone().with("goods", "food")), Some("food-fault"));
    // Whoever bought to claim is asked how much a household needs; nobody else is.
    let told = food.with("goods", "food").with("food-fault", ["expired"]).with("paid", 900).with("costs", []);
    assert_eq!(next(&told.clone().with("purpose", "to-claim")), Some("reasonable"));
    assert_eq!(next(&told.with("purpose", "own-use")), Some("channel"));
}

#[test]
fn who_cannot_say_what_is_wrong_is_asked_for_harm_before_its_kind() {
    let asked = interview(&case());
    let at = |id: &str| asked.iter().position(|it| *it == id).unwrap_or(usize::MAX);
    assert!(at("costs") < at("injury"), "{asked:?}");
}

/// How many questions a person with these answers is asked; whatever is not told is not known.
fn interview(told: &Case) -> Vec<&'static str> {
    let mut facts = Facts::default();
    let mut asked = Vec::new();
    while let Some(question) = assess(&LAW, &facts, TODAY).next {
        asked.push(question.id);
        facts.set(question.id, told.0.get(question.id).cloned().unwrap_or(NOT_KNOWN));
    }
    asked
}

fn typical(problem: &str, goods: &str) -> Case {
    case()
        .with("problem", [problem])
        .with("goods", goods)
        .with("purpose", "own-use")
        .with("paid", 188)
        .with("costs", [])
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-11-02")
        .with("received", "2026-11-05")
        .with("notified", "2026-11-09")
        .with("self-run", "third-party")
        .with("signs", [])
        .with("guarantors", [])
        .with("pushed", false)
        .with("knew", "2026-11-06")
        .with("evidence", ["order", "chat"])
        .with("steps", [])
        .with("reachable", "reached")
}

fn platform_act(act: &str) -> Case {
    typical("platform", "other").with("platform-act", [act]).with("balance", 88)
}

fn review(matter: &str) -> Case {
    typical("reviews", "other").with("review-matter", [matter])
}

fn fake_from(channel: &str) -> Case {
    typical("fake", "other").with("sold-as", "genuine").with("intent", "knew").with("channel", channel)
}

fn parcel(whose: &str, fault: &str) -> Case {
    typical("parcel", "other").with("parcel-whose", whose).with("parcel-fault", [fault])
}

fn travel(kind: &str, question: &str, trouble: &str) -> Case {
    typical("travel", "service").with("travel-kind", kind).with(question, [trouble])
}

fn warranty() -> Case {
    typical("defect", "durable")
        .with("durable-kind", "catalogue")
        .with("cause", "faulty")
        .with("severity", "repairable")
        .with("repairs", ["twice"])
        .with("same-model", "take")
        .with("in-warranty", true)
}

fn car() -> Case {
    let number = Answer::Number;
    typical("defect", "durable")
        .with("durable-kind", "car")
        .with("channel", "own-site")
        .with("cause", "faulty")
        .with("car-faults", [])
        .with("car-repairs", ["unit-twice"])
        .with("fault-km", number(9000))
        .with("car-km", number(12_000))
        .with("use-rate", number(50))
}

fn injury() -> Case {
    typical("defect", "durable")
        .with("durable-kind", "ebike")
        .with("cause", "faulty")
        .with("notified", "2026-11-20")
        .with("severity", "hopeless")
        .with("costs", ["harm"])
        .with("harm-cost", 5000)
        .with("injury", "hurt")
        .with("dangerous", true)
        .with("bought-by-me", true)
}

fn livestream() -> Case {
    typical("misled", "other")
        .with("difference", "matters")
        .with("channel", "live")
        .with("room", "others")
        .with("room-marked", false)
        .with("host", "own-face")
        .with("agency", NOT_KNOWN)
}

/// Platforms, reviews, used goods, imports, groups and vanished shops.
fn market() -> Vec<(&'static str, Case)> {
    vec![
        ("banned", platform_act("banned").with("ban-handled", ["machine"]).with("ban-at-fault", false)),
        ("terms", platform_act("terms").with("term-kind", ["bars"])),
        ("membership", platform_act("changed").with("change-kind", "in-term").with("change-agreed", false)),
        ("keep the goods", platform_act("refund-only").with("keep-agreed", false)),
        ("false reviews", review("baited").with("review-false", "by-seller").with("review-relied", true)),
        ("deleted review", review("deleted").with("review-removed", "by-platform")),
        ("made-up orders", review("brushed").with("advanced", 3000)),
        ("used", fake_from("second-hand").with("sold-by", "person")),
        ("abroad", fake_from("overseas").with("overseas-way", "cross-border").with("foreign-seller", true)),
        ("agent", fake_from("overseas").with("overseas-way", "commissioned")),
        ("group", fake_from("group-buy").with("group-page", "order-page").with("group-leader", "pick-up")),
        ("private", fake_from("private").with("led-away", true)),
        ("vanished", typical("gone", "other").with("gone-owed", true).with("reachable", "lost")),
    ]
}

#[test]
fn a_typical_interview_is_short_and_goes_through_the_groups_in_order() {
    let cases = [
        ("fake", typical("fake", "other").with("sold-as", "genuine")),
        ("misled", typical("misled", "other").with("difference", "matters")),
        ("defect", typical("defect", "durable").with("cause", "faulty").with("severity", "repairable")),
        ("food", typical("food", "food").with("food-fault", ["expired"])),
        (
            "meal",
            typical("food", "food")
                .with("food-fault", ["spoiled"])
                .with("channel", "takeaway")
                .with("licence", "shown"),
        ),
        (
            "short meal",
            typical("other", "food").with("channel", "takeaway").with("takeaway-fault", ["short"]).with("broken", true),
        ),
        (
            "drug",
            typical("fake", "medical")
                .with("sold-as", "genuine")
                .with("drug-fault", ["counterfeit"])
                .with("intent", "knew"),
        ),
        (
            "cream",
            typical("defect", "cosmetic")
                .with("cosmetic-fault", ["banned"])
                .with("cause", "faulty")
                .with("severity", "hopeless"),
        ),
        (
            "cure",
            typical("food", "food")
                .with("food-fault", ["cure"])
                .with("cure-on-label", false)
                .with("difference", "matters")
                .with("channel", "in-person"),
        ),
        ("return", typical("return-refused", "other").with("condition", "intact").with("return-kind", "ordinary")),
        ("delivery", typical("not-delivered", "other").with("failure", "cancelled").with("still-sold", true)),
        ("parcel bought", parcel("bought", "lost").with("own-courier", false).with("reminded", true)),
        ("parcel sent", parcel("sent", "damaged").with("parcel-by", "courier").with("parcel-cover", "untold")),
        ("leak", typical("privacy", "other").with("privacy-act", ["leaked"]).with("leak-traced", ["many"])),
        ("payment", typical("payment", "other").with("payment-how", "stolen").with("payment-from", "balance")),
        ("tour", travel("tour", "tour-trouble", "worse").with("tour-unused", 300)),
        ("hotel", travel("hotel", "hotel-trouble", "no-room").with("room-confirmed", true)),
        ("flight", travel("flight", "flight-trouble", "delayed").with("airline-measures", false)),
        ("other", typical("other", "other").with("broken", true)),
        (
            "prepaid, closed",
            typical("prepaid", "service")
                .with("channel", "in-person")
                .with("card-kind", "times")
                .with("card-ground", ["closed"])
                .with("evasion", ["hiding"])
                .with("backers", []),
        ),
        (
            "prepaid, regretted",
            typical("prepaid", "service")
                .with("card-kind", "gifted")
                .with("card-ground", ["no-wish"])
                .with("tried-before", false)
                .with("backers", []),
        ),
        (
            "minor, game",
            typical("minor", "service")
                .with("channel", "own-site")
                .with("child-age", "under-16")
                .with("child-spent-on", "game")
                .with("child-acted", true)
                .with("parent-agreed", false),
        ),
        (
            "minor, tips",
            typical("minor", "service")
                .with("channel", "live")
                .with("child-age", "under-8")
                .with("child-spent-on", "tipping")
                .with("child-acted", true),
        ),
        ("service", typical("other", "service").with("service-fault", ["part"])),
        ("warranty", warranty()),
        ("car", car()),
        ("injury", injury()),
        ("AI", typical("misled", "other").with("difference", "matters").with("promoters", ["ai"])),
        ("livestream", livestream()),
    ];
    for (name, told) in cases.into_iter().chain(market()) {
        let asked = interview(&told);
        eprintln!("{name}: {} questions: {}", asked.len(), asked.join(" "));
        let groups: Vec<_> = asked.iter().map(|it| questions::find(it).unwrap().group).collect();
        assert!(groups.is_sorted(), "{name} jumps back: {asked:?}");
        assert!(asked.len() <= 25, "{name} asks {}", asked.len());
        // What things cost makes sense only once it is told what went wrong with what.
        let at = |id: &str| asked.iter().position(|it| *it == id);
        assert!(at("goods").is_none() || at("costs").is_none() || at("goods") < at("costs"), "{name}: {asked:?}");
        assert!(at("cause").is_none() || at("costs").is_none() || at("cause") < at("costs"), "{name}: {asked:?}");
    }
}

// ── Figures, sources, dates ────────────────────────────────────────────────

/// The whole numbers in front of this unit: 3倍, 1000元.
fn figures(text: &str, unit: char) -> BTreeSet<u64> {
    let ends = text.char_indices().filter(|(_, it)| *it == unit).map(|(at, _)| at);
    let number = |end: usize| {
        let before = text.get(..end).unwrap();
        let digits = before.rsplit(|it: char| !it.is_ascii_digit()).next().unwrap();
        digits.parse().ok()
    };
    ends.filter_map(number).collect()
}

#[test]
fn every_figure_a_claim_names_is_the_one_it_reckons_with() {
    for claim in LAW.claims {
        let amounts = || claim.remedies.iter().filter_map(|it| it.amount);
        let times: BTreeSet<u64> = amounts().flat_map(|it| it.terms).map(|it| it.times).filter(|it| 1 < *it).collect();
        let floors: BTreeSet<u64> = amounts().filter_map(|it| it.floor).map(|it| it.in_fen() / 100).collect();
        assert_eq!(figures(claim.plain, '倍'), times, "{}: {}", claim.id, claim.plain);
        assert_eq!(figures(claim.plain, '元'), floors, "{}: {}", claim.id, claim.plain);
    }
}

#[test]
fn every_claim_and_every_part_of_it_has_a_source_in_the_tables() {
    let carried = |it: &weiquan::domain::law::Provision| weiquan::content::law::provisions().any(|ours| ours == it);
    let ids: BTreeSet<_> = LAW.claims.iter().map(|it| it.id).collect();
    assert_eq!(ids.len(), LAW.claims.len(), "an id is used twice");
    for claim in LAW.claims {
        assert!(!claim.basis.is_empty(), "{} rests on nothing", claim.id);
        assert!(claim.basis.iter().all(|it| carried(it)), "{} cites what we do not carry", claim.id);
        assert!(!claim.remedies.is_empty(), "{} yields nothing", claim.id);
        assert!(!claim.title.is_empty() && !claim.plain.is_empty(), "{} has no words", claim.id);
        let names: BTreeSet<_> = claim.elements.iter().chain(claim.defences).map(|it| it.name).collect();
        assert_eq!(names.len(), claim.elements.len() + claim.defences.len(), "{} has parts of one name", claim.id);
        for part in claim.elements.iter().chain(claim.defences) {
            assert!(!part.basis.is_empty(), "{}: {} rests on nothing", claim.id, part.name);
            assert!(part.basis.iter().all(|it| carried(it)), "{}: {} cites what we do not carry", claim.id, part.name);
            assert!(part.proof.iter().all(|it| LAW.evidence.choices().contains(it)), "{}: {}", claim.id, part.name);
        }
    }
}

#[test]
fn a_claim_in_force_on_a_day_has_a_source_in_force_on_that_day() {
    let days = (0..4700).step_by(31).map(|it| Date::new(2014, 3, 15).plus_days(it)).take_while(|it| *it <= TODAY);
    for day in days {
        let in_force = LAW.claims.iter().filter(|it| it.in_force.span.contains(day));
        for claim in in_force {
            assert!(claim.basis.iter().any(|it| it.in_force.contains(day)), "{} on {day}", claim.id);
        }
    }
}

#[test]
fn the_law_of_other_days_can_be_taken_away() {
    for walk in walks() {
        let reader = Reader::new(&walk.facts, TODAY);
        let claims: Vec<&'static Claim> =
            LAW.claims.iter().copied().filter(|it| it.in_force.span.contains(it.in_force.day(&reader))).collect();
        let limits: Vec<_> =
            LAW.limits.iter().copied().filter(|it| it.in_force.span.contains(it.in_force.day(&reader))).collect();
        let law = Law { claims: &claims, limits: &limits, ..LAW };
        assert_eq!(assess(&law, &walk.facts, TODAY), assess(&LAW, &walk.facts, TODAY));
    }
}

#[test]
fn the_most_is_never_less_than_what_is_owed_as_told() {
    for walk in walks() {
        let band = assess(&LAW, &walk.facts, TODAY).band();
        assert!(band.as_told <= band.at_most, "{band:?}");
    }
    assert_eq!(case().assess().band().at_most, Money::ZERO);
}

#[test]
fn questions_are_short_and_plain() {
    let banned = ["用户", "提交成功", "操作", "系统", "数据", "异常", "非法", "您", "！"];
    let mut faults = Vec::new();
    let mut check = |place: &str, text: &str, most: usize| {
        faults.extend(banned.iter().filter(|it| text.contains(**it)).map(|it| format!("{place}: says {it}")));
        if most < text.chars().count() {
            faults.push(format!("{place}: {} characters: {text}", text.chars().count()));
        }
        let chars: Vec<char> = text.chars().collect();
        let han = |it: &char| ('\u{4e00}'..='\u{9fff}').contains(it);
        for (one, next) in chars.iter().zip(chars.iter().skip(1)) {
            let half_width = [',', ';', ':', '?', '!', '(', ')'].contains(next);
            if han(one) && (half_width || *next == ' ') || *one == ' ' && han(next) {
                faults.push(format!("{place}: “{one}{next}”"));
            }
        }
    };
    for question in questions::QUESTIONS {
        check(question.id, question.ask, 25);
        check(question.id, question.name, 14);
        check(question.id, question.help, 60);
        for choice in question.choices() {
            check(question.id, choice.label, 25);
            check(question.id, choice.example, 30);
        }
    }
    for claim in LAW.claims {
        check(claim.id, claim.title, 25);
        check(claim.id, claim.plain, 80);
        check(claim.id, claim.caveat, 120);
        for part in claim.elements.iter().chain(claim.defences) {
            check(claim.id, part.name, 25);
            check(claim.id, part.note, 80);
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn of_a_day_before_all_law_carried_here_it_says_nothing_and_names_the_first_day() {
    let begins = LAW.begins().unwrap();
    for choice in questions::what::PROBLEM.choices() {
        let before = begins.plus_days(-1).to_string();
        let days = questions::QUESTIONS.iter().filter(|it| it.group == Group::When && it.answer == Kind::PastDay);
        let early = days
            .fold(case().with("problem", [choice.id]).with("costs", []), |case, it| case.with(it.id, before.as_str()));
        assert!(early.assess().nothing_found(), "{} on the day before {begins}", choice.id);
    }
    assert_eq!(begins.to_string(), "2014-03-15");
}
