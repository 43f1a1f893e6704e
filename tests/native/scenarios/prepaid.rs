//! Money paid in advance: seven days, the two ways to reckon, the gate of rescission, and shops that run away.

use weiquan::{
    content::LAW,
    domain::{assess::assess, date::Date, facts::Answer},
};

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, Open, OpenOn, case};

const REST: &str = "退剩下的预付款";
const PUNITIVE: &str = "惩罚性赔偿";
const CARD: &str = "先交钱，以后分次给的消费卡";
const GROUND: &str = "商家那边出了事";
const REASON: &str = "有解约的理由";

fn count(n: u64) -> Answer {
    Answer::Number(n)
}

/// A card of this kind, paid 1000 yuan for on 2026-03-02.
fn card(kind: &str, grounds: &[&str]) -> Case {
    let grounds = Answer::Several(grounds.iter().map(|it| (*it).to_owned()).collect());
    case()
        .with("problem", ["prepaid"])
        .with("card-kind", kind)
        .with("card-ground", grounds)
        .with("purpose", "own-use")
        .with("sold-by", "business")
        .with("paid", 1000)
        .with("costs", [])
        .with("ordered", "2026-03-02")
        .with("notified", "2026-11-02")
        .with("backers", [])
}

fn lessons(grounds: &[&str], all: u64, left: u64) -> Case {
    card("times", grounds).with("times-total", count(all)).with("times-left", count(left))
}

fn gifted(grounds: &[&str], left: &str) -> Case {
    card("gifted", grounds).with("given-on-top", 200).with("balance-left", yuan(left))
}

fn balance(grounds: &[&str]) -> Case {
    card("balance", grounds).with("balance-left", 300)
}

fn year(grounds: &[&str]) -> Case {
    card("period", grounds).with("paid", 3650).with("card-start", "2026-01-01").with("card-days", count(365))
}

fn runaway(signs: &[&str]) -> Case {
    let signs = Answer::Several(signs.iter().map(|it| (*it).to_owned()).collect());
    lessons(&["closed"], 10, 6).with("evasion", signs)
}

/// A pack of lessons of which nothing but the payment and the notice matters.
fn regretted(ordered: &str, told: &str) -> Case {
    lessons(&["no-wish"], 10, 10).with("ordered", ordered).with("notified", told).with("tried-before", false)
}

fn yuan(amount: &str) -> weiquan::domain::money::Money {
    amount.parse().unwrap()
}

pub fn scenarios() -> Vec<Scenario> {
    let mut all = seven_days();
    all.extend(through_the_trader());
    all.extend(through_the_consumer());
    all.extend(run_away());
    all.extend(backers());
    all
}

fn seven_days() -> Vec<Scenario> {
    let late = FailsOn("付款7日内说了要退");
    let regret = "prepaid-seven-days";
    vec![
        scenario("regretted on the seventh day", regretted("2026-11-02", "2026-11-09"))
            .claim(regret, Holds)
            .sum(regret, "退预付款本金", "1000")
            .band("1000", "1000"),
        scenario("regretted on the eighth day", regretted("2026-11-02", "2026-11-10")).claim(regret, late),
        scenario("the seventh day is a Saturday, told on the Monday", regretted("2026-11-07", "2026-11-16"))
            .claim(regret, Holds),
        scenario("the seventh day is a Saturday, told on the Tuesday", regretted("2026-11-07", "2026-11-17"))
            .claim(regret, late),
        scenario("paid on the last day before the interpretation", regretted("2025-04-30", "2025-05-06"))
            .claim(regret, Absent),
        scenario("paid on the first day of the interpretation", regretted("2025-05-01", "2025-05-08"))
            .claim(regret, Holds),
        scenario("tried the same before", regretted("2026-11-02", "2026-11-04").with("tried-before", true))
            .claim(regret, FailsOn("签约前体验过同样的")),
        scenario(
            "does not know what counts as tried",
            regretted("2026-11-02", "2026-11-04").with("tried-before", NOT_KNOWN),
        )
        .claim(regret, OpenOn("签约前体验过同样的")),
        scenario("does not know when it was told", regretted("2026-11-02", "2026-11-04").with("notified", NOT_KNOWN))
            .claim(regret, Open),
        scenario("bought for a firm", regretted("2026-11-02", "2026-11-04").with("purpose", "trade"))
            .claim(regret, FailsOn("买来生活里用")),
        scenario(
            "sold by somebody who does not trade",
            regretted("2026-11-02", "2026-11-04").with("sold-by", "person"),
        )
        .claim(regret, FailsOn("卖家是做生意的")),
        scenario("a card of many shops", regretted("2026-11-02", "2026-11-04").with("card-kind", "multi"))
            .claim(regret, FailsOn(CARD))
            .claim("prepaid-refund", FailsOn(CARD))
            .claim("breach-refund", Open),
        scenario(
            "whether an online membership is such a card",
            regretted("2026-11-02", "2026-11-04").with("card-kind", "member"),
        )
        .claim(regret, OpenOn(CARD)),
        // Wrong answer 13: seven days without a reason are for goods; for what is paid in advance there are others.
        scenario(
            "wants a course back within seven days",
            regretted("2026-11-02", "2026-11-04").with("problem", ["return-refused"]).with("goods", "service"),
        )
        .claim("seven-day-return", FailsOn("网上买的是东西，不是服务"))
        .claim(regret, Holds),
        scenario(
            "wants a coat back within seven days",
            regretted("2026-11-02", "2026-11-04").with("problem", ["return-refused"]).with("goods", "other"),
        )
        .claim(regret, Absent),
        scenario(
            "part of the principal has come back",
            regretted("2026-11-02", "2026-11-04").with("costs", ["given-back"]).with("refunded", 400),
        )
        .sum(regret, "退预付款本金", "600"),
    ]
}

fn through_the_trader() -> Vec<Scenario> {
    let refund = "prepaid-refund";
    let paid_long_ago = |day: &str| lessons(&["failing"], 10, 5).with("ordered", day);
    vec![
        scenario("one of three lessons left, rounded down", lessons(&["failing"], 3, 1))
            .claim(refund, Holds)
            .sum(refund, REST, "333.33")
            .claim("prepaid-refund-own", Absent)
            .claim("prepaid-perform", Holds),
        scenario("two of three lessons left, rounded down", lessons(&["moved"], 3, 2)).sum(refund, REST, "666.66"),
        scenario("no lesson used", lessons(&["handed-over"], 10, 10)).sum(refund, REST, "1000"),
        scenario("more lessons left than there were", lessons(&["closed"], 10, 11)).sum(refund, REST, "1000"),
        scenario("600 of 1200 left on a card with a gift", gifted(&["closed"], "600")).sum(refund, REST, "500"),
        scenario("100 of 1200 left, rounded down", gifted(&["closed"], "100")).sum(refund, REST, "83.33"),
        scenario("a fen left of a card with a gift is nothing", gifted(&["closed"], "0.01")).sum(refund, REST, "0"),
        scenario("a balance counts as it stands", balance(&["failing"])).sum(refund, REST, "300"),
        scenario("a balance is never more than was paid", balance(&["failing"]).with("balance-left", 1001))
            .sum(refund, REST, "1000"),
        scenario("a year's card from the day the shop closed", year(&["closed"]).with("closed-on", "2026-07-02"))
            .sum(refund, REST, "1830"),
        scenario("a year's card from the day after", year(&["closed"]).with("closed-on", "2026-07-03"))
            .sum(refund, REST, "1820"),
        scenario(
            "ended before the shop closed",
            year(&["closed"]).with("closed-on", "2026-07-02").with("notified", "2026-06-02"),
        )
        .sum(refund, REST, "2130"),
        scenario("the shop is open: from the day of notice", year(&["failing"])).sum(refund, REST, "600"),
        scenario("a card not begun yet", year(&["failing"]).with("card-start", "2026-11-23")).sum(refund, REST, "3650"),
        scenario("a card run out", year(&["failing"]).with("card-days", count(30))).sum(refund, REST, "0"),
        scenario("does not know when it closed", year(&["failing"]).with("notified", NOT_KNOWN)).no_sum(refund, REST),
        scenario("nothing of the trader's doing", lessons(&["no-wish"], 10, 5)).claim(refund, FailsOn(GROUND)),
        scenario("does not say why", lessons(&[], 10, 5).with("card-ground", NOT_KNOWN)).claim(refund, OpenOn(GROUND)),
        scenario("an online membership that shrank", card("member", &["failing"])).claim(refund, OpenOn(CARD)),
        scenario("paid in 2019", paid_long_ago("2019-06-03")).claim(refund, Holds).sum(refund, REST, "500"),
        scenario("paid before the consumer law of 2013", paid_long_ago("2014-03-14")).claim(refund, Absent),
        scenario("paid on the first day of that law", paid_long_ago("2014-03-15")).claim(refund, Holds),
        scenario(
            "a refund of 200 came already",
            lessons(&["closed"], 10, 5).with("costs", ["given-back"]).with("refunded", 200),
        )
        .sum(refund, REST, "300"),
        scenario(
            "more came back than was left",
            lessons(&["closed"], 10, 5).with("costs", ["given-back"]).with("refunded", 800),
        )
        .sum(refund, REST, "0"),
        scenario("a closed shop cannot go on", lessons(&["closed", "failing"], 10, 5))
            .claim("prepaid-perform", FailsOn("店还开着")),
        scenario("a dearer card of many shops", card("multi", &["failing"])).claim("prepaid-perform", FailsOn(CARD)),
        scenario("the card is locked", balance(&["blocked"])).claim("prepaid-card-service", Holds),
        scenario("the card of many shops is locked", card("multi", &["blocked"]))
            .claim("prepaid-card-service", FailsOn(CARD)),
        scenario("does not know what card is locked", card("times", &["blocked"]).with("card-kind", NOT_KNOWN))
            .claim("prepaid-card-service", OpenOn(CARD)),
    ]
}

fn through_the_consumer() -> Vec<Scenario> {
    let own = "prepaid-refund-own";
    vec![
        scenario("ill: the used part counts at the full price", lessons(&["health"], 10, 6).with("used-full", 800))
            .claim(own, Holds)
            .sum(own, REST, "200")
            .band("200", "200"),
        scenario(
            "used for as much as was paid, at the full price",
            lessons(&["health"], 10, 1).with("used-full", 1000),
        )
        .sum(own, REST, "0"),
        scenario("used for more: nothing to add", lessons(&["health"], 10, 1).with("used-full", 1001))
            .sum(own, REST, "0"),
        scenario("a fen less is a fen back", lessons(&["health"], 10, 1).with("used-full", yuan("999.99")))
            .sum(own, REST, "0.01"),
        scenario("ill, with a gift on the card", gifted(&["health"], "300")).sum(own, REST, "100"),
        scenario("ill, and the gift is all that is left", gifted(&["health"], "200")).sum(own, REST, "0"),
        scenario("ill, with a balance", balance(&["health"]).with("used-full", 900)).sum(own, REST, "100"),
        scenario("ill, with a year's card", year(&["health"])).sum(own, REST, "600"),
        scenario("the shop agreed", lessons(&["agreed"], 10, 6).with("used-full", 500))
            .claim(own, Holds)
            .sum(own, REST, "500"),
        scenario("no wish to go is no reason", lessons(&["no-wish"], 10, 6).with("card-term", true))
            .claim(own, FailsOn(REASON))
            .band("0", "0"),
        scenario(
            "no wish to go, and no term: open",
            lessons(&["no-wish"], 10, 6).with("card-term", false).with("used-full", 500),
        )
        .claim(own, OpenOn(REASON))
        .band("0", "500"),
        scenario("a year's card has a term", year(&["no-wish"])).claim(own, FailsOn(REASON)),
        scenario("ill before the Civil Code", lessons(&["health"], 10, 6).with("ordered", "2020-12-31"))
            .claim(own, Absent),
        scenario("ill since the Civil Code", lessons(&["health"], 10, 6).with("ordered", "2021-01-01"))
            .claim(own, Holds),
    ]
}

fn run_away() -> Vec<Scenario> {
    let punitive = "prepaid-punitive";
    let evades = "恶意逃避退款";
    vec![
        scenario("closed and hiding", runaway(&["hiding"]))
            .claim(punitive, Holds)
            .sum(punitive, PUNITIVE, "1800")
            .sum("prepaid-refund", REST, "600")
            .band("600", "2400"),
        scenario("never less than 500", runaway(&["quick"]).with("paid", 200)).sum(punitive, PUNITIVE, "500"),
        scenario("just above 500", runaway(&["quick"]).with("paid", 278)).sum(punitive, PUNITIVE, "500.40"),
        scenario("closed, and talking about the money", runaway(&["honest"])).claim(punitive, FailsOn(evades)),
        scenario("closed soon, but paying back", runaway(&["quick", "honest"])).claim(punitive, FailsOn(evades)),
        scenario("closed, nothing else", runaway(&[])).claim(punitive, FailsOn(evades)),
        scenario("closed, and does not know more", runaway(&[]).with("evasion", NOT_KNOWN))
            .claim(punitive, OpenOn(evades)),
        scenario("not closed", lessons(&["failing"], 10, 6)).claim(punitive, FailsOn("收了钱停业，没用的不给用")),
        scenario("ran away with a firm's card", runaway(&["hiding"]).with("purpose", "trade"))
            .claim(punitive, FailsOn("买来生活里用")),
        scenario(
            "ran away, paid the day before the interpretation",
            runaway(&["stripped"]).with("ordered", "2025-04-30"),
        )
        .claim(punitive, OpenOn(evades))
        .claim("prepaid-refund", Holds),
        scenario("ran away, paid on its first day", runaway(&["stripped"]).with("ordered", "2025-05-01"))
            .claim(punitive, Holds),
        scenario("ran away with a card of many shops", runaway(&["lured"]).with("card-kind", "multi"))
            .claim(punitive, FailsOn(CARD)),
    ]
}

fn backers() -> Vec<Scenario> {
    let closed = |backer: &'static str| lessons(&["closed"], 10, 6).with("evasion", []).with("backers", [backer]);
    let mut all = vec![
        scenario("nobody behind the shop", lessons(&["closed"], 10, 6)).claim("prepaid-mall", Absent),
        scenario("does not know who is behind it", lessons(&["closed"], 10, 6).with("backers", NOT_KNOWN))
            .claim("prepaid-mall", OpenOn("租户没资质、执照，商场没查")),
        scenario("a lent licence in 2024", closed("lender").with("ordered", "2024-06-03"))
            .claim("prepaid-licence-lender", Holds),
        scenario("a card of many shops has no mall behind it", closed("mall").with("card-kind", "multi"))
            .claim("prepaid-mall", Absent),
    ];
    let rows = [
        ("lender", "prepaid-licence-lender", "执照或名义是它借出去的"),
        ("franchise", "prepaid-franchisor", "总部同意过、追认过，或让人信它会负责"),
        ("franchise-fault", "prepaid-franchisor-fault", "总部对你的损失有过错"),
        ("mall", "prepaid-mall", "租户没资质、执照，商场没查"),
        ("unwound", "prepaid-liquidator", "公司该清算，一直没清算"),
    ];
    for (at, (backer, claim, element)) in rows.into_iter().enumerate() {
        let other = rows[(at + 1) % rows.len()].0;
        all.push(scenario(claim, closed(backer)).claim(claim, Holds));
        all.push(scenario(element, closed(other)).claim(claim, FailsOn(element)));
        if backer != "lender" {
            let name: &'static str = format!("{claim}, paid before the interpretation").leak();
            all.push(scenario(name, closed(backer).with("ordered", "2025-04-30")).claim(claim, OpenOn(element)));
        }
    }
    all
}

/// What a claim is based on, as instrument and article.
fn basis(case: &Case, claim: &str, today: Date) -> Vec<(&'static str, u16)> {
    let findings = assess(&LAW, &case.0, today).findings;
    let finding = findings.iter().find(|it| it.claim.id == claim).unwrap();
    finding.basis.iter().map(|it| (it.instrument.id, it.article)).collect()
}

#[test]
fn the_interpretation_is_cited_from_its_first_day_and_the_statute_before() {
    let old = lessons(&["failing"], 10, 5).with("ordered", "2024-06-30").with("notified", "2025-04-01");
    let before = basis(&old, "prepaid-refund", Date::new(2025, 4, 30));
    assert!(before.contains(&("crpl", 53)) && !before.iter().any(|it| it.0 == "spc-prepaid"), "{before:?}");
    let since = basis(&old, "prepaid-refund", Date::new(2025, 5, 1));
    assert!(since.contains(&("crpl", 53)) && since.contains(&("spc-prepaid", 18)), "{since:?}");
    // The regulation of 2024 is for what was paid since.
    assert!(!since.iter().any(|it| it.0 == "crpl-reg"), "{since:?}");
    let new = basis(&old.with("ordered", "2024-07-01"), "prepaid-refund", Date::new(2025, 5, 1));
    assert!(new.contains(&("crpl-reg", 22)), "{new:?}");
}

#[test]
fn the_rate_of_interest_is_said_and_no_interest_is_reckoned() {
    let rate = |claim: &str, case: &Case| {
        let finding = case.finding(claim).unwrap();
        let without_amount = finding.claim.remedies.iter().filter(|it| it.amount.is_none()).map(|it| it.name);
        without_amount.collect::<Vec<_>>().join("")
    };
    assert!(rate("prepaid-refund", &lessons(&["closed"], 10, 5)).contains("LPR"));
    assert!(rate("prepaid-refund-own", &lessons(&["health"], 10, 5)).contains("一年定期存款基准利率"));
}

#[test]
fn a_multiple_of_what_was_paid_in_advance_is_the_most_and_never_owed_as_told() {
    let finding = runaway(&["hiding"]).finding("prepaid-punitive").unwrap();
    assert!(finding.sums.iter().all(|it| it.up_to));
    assert!(finding.claim.caveat.contains("条文没写倍数"));
}
