//! False prices, prices promised, prices that differ from person to person, renewals, and things sold along.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, Open, OpenOn, case};

const FALSE: &str = "标价、折扣、收费不合规矩";
const MORE: &str = "付得比该付的多";
const PROMISED: &str = "写明过保价，或写明过这个价";
const TERMS: &str = "同样的东西、同样的条件";
const PUBLISHED: &str = "页面写明过谁是什么价";
const UNREMINDED: &str = "没真同意过，或扣钱前没醒目提醒";
const TIED: &str = "没写明、默认勾着，或硬搭";
const BACK: &str = "退差价";

fn about(matter: &str) -> Case {
    case()
        .with("problem", ["price"])
        .with("price-matter", matter)
        .with("goods", "other")
        .with("purpose", "own-use")
        .with("paid", 188)
        .with("price-due", 150)
        .with("costs", [])
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-11-02")
}

/// A false price that was meant and believed.
fn fraud(trick: &str) -> Case {
    about("false-price").with("price-trick", trick).with("price-believed", true).with("intent", "knew")
}

fn renewal(notice: &str) -> Case {
    about("renewal")
        .with("renewal-notice", notice)
        .with("renewal-used-up", false)
        .with("renewal-on", true)
        .with("charged", "2026-11-02")
}

fn fen(yuan: &str) -> weiquan::domain::money::Money {
    yuan.parse().unwrap()
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [false_prices(), promises(), persons(), renewals(), tying(), dates()].into_iter().flatten().collect()
}

fn false_prices() -> Vec<Scenario> {
    vec![
        scenario("an invented price, meant and believed: three-fold", fraud("invented"))
            .claim("price-overpaid", Holds)
            .claim("price-set-aside", Holds)
            .claim("fraud-treble", Holds)
            .sum("price-overpaid", BACK, "38")
            .sum("fraud-treble", "三倍赔偿", "564")
            .band("752", "752"),
        scenario("raised before the discount", fraud("raised")).claim("fraud-treble", Holds),
        scenario("cheap on the front page, dear within", fraud("bait")).claim("price-overpaid", Holds),
        scenario("a hidden condition", fraud("hidden")).claim("fraud-treble", Holds),
        scenario("a false price is not three-fold by itself", fraud("raised").with("intent", "mistake"))
            .claim("price-overpaid", Holds)
            .claim("fraud-treble", FailsOn("是故意的"))
            .claim("price-set-aside", FailsOn("卖家故意，你信了才买"))
            .band("38", "38"),
        scenario("what was meant is not known", fraud("raised").with("intent", NOT_KNOWN))
            .claim("price-overpaid", Holds)
            .claim("fraud-treble", OpenOn("是故意的"))
            .claim("price-set-aside", OpenOn("卖家故意，你信了才买"))
            .band("38", "752"),
        scenario("known to be false before the order", fraud("invented").with("price-believed", false))
            .claim("fraud-treble", FailsOn("你信了才买"))
            .claim("price-set-aside", FailsOn("卖家故意，你信了才买"))
            .claim("price-overpaid", Holds),
        scenario("bought to be compensated", fraud("invented").with("purpose", "to-claim"))
            .claim("fraud-treble", FailsOn("知道有问题，为了要赔偿才买"))
            .claim("price-overpaid", Holds),
        scenario("a rounded discount is no false price", fraud("harmless"))
            .claim("price-overpaid", FailsOn(FALSE))
            .claim("price-set-aside", FailsOn("价格是假的"))
            .claim("fraud-treble", FailsOn("说了假话，或瞒着要紧的事"))
            .band("0", "0"),
        scenario("how the price was false is not known", fraud("invented").with("price-trick", NOT_KNOWN))
            .claim("price-overpaid", OpenOn(FALSE))
            .claim("price-set-aside", Open)
            .claim("fraud-treble", Open),
        scenario("one fen too many", fraud("bait").with("price-due", fen("187.99")))
            .claim("price-overpaid", Holds)
            .sum("price-overpaid", BACK, "0.01"),
        scenario("not one fen too many", fraud("bait").with("price-due", 188)).claim("price-overpaid", FailsOn(MORE)),
        scenario("less than was due", fraud("bait").with("price-due", fen("188.01")))
            .claim("price-overpaid", FailsOn(MORE)),
        scenario("what was due cannot be worked out", fraud("invented").with("price-due", NOT_KNOWN))
            .claim("price-overpaid", OpenOn(MORE))
            .no_sum("price-overpaid", BACK),
        scenario("the least of three-fold is 500", fraud("invented").with("paid", 166).with("price-due", 100)).sum(
            "fraud-treble",
            "三倍赔偿",
            "500",
        ),
        scenario("and a yuan more is three-fold itself", fraud("invented").with("paid", 167).with("price-due", 100))
            .sum("fraud-treble", "三倍赔偿", "501"),
        scenario("charged beyond the marked price", about("extra"))
            .claim("price-overpaid", Holds)
            .claim("price-set-aside", Absent)
            .claim("fraud-treble", Absent)
            .band("38", "38"),
        scenario("a private seller is under no price law", fraud("invented").with("sold-by", "person"))
            .claim("price-overpaid", FailsOn("卖家是做生意的"))
            .claim("fraud-treble", FailsOn("卖家是做生意的"))
            .claim("price-set-aside", Holds),
        scenario("the platform's own shop", fraud("invented").with("self-run", "labelled"))
            .claim("platform-self-run", Holds),
        scenario(
            "three-fold against a private seller by mistake of price",
            about("false-price").with("price-trick", "bait"),
        )
        .claim("fraud-treble", Open),
    ]
}

fn promises() -> Vec<Scenario> {
    let promise = |answer: &str| about("promise").with("price-promised", answer);
    vec![
        scenario("a promised price is kept", promise("promised"))
            .claim("price-promise", Holds)
            .sum("price-promise", BACK, "38")
            .claim("price-overpaid", Absent)
            .claim("fraud-treble", Absent)
            .band("38", "38"),
        scenario("cheaper the day after, and nothing promised", promise("unpromised"))
            .claim("price-promise", FailsOn(PROMISED))
            .band("0", "0"),
        scenario("a condition was not met", promise("unmet")).claim("price-promise", FailsOn("差条件，或过了期")),
        scenario("whether it was promised is not known", about("promise").with("price-promised", NOT_KNOWN))
            .claim("price-promise", Open),
        scenario("promised, and paid no more than that", promise("promised").with("price-due", 188))
            .claim("price-promise", FailsOn(MORE)),
        scenario("promised, and paid a fen more", promise("promised").with("price-due", fen("187.99"))).sum(
            "price-promise",
            BACK,
            "0.01",
        ),
        scenario("a private seller keeps a promise too", promise("promised").with("sold-by", "person"))
            .claim("price-promise", Holds),
    ]
}

fn persons() -> Vec<Scenario> {
    let personal = |terms: &str| about("personal").with("price-terms", terms);
    vec![
        scenario("another account pays less at the same moment", personal("same"))
            .claim("price-personal", Holds)
            .claim("price-personal-data", Holds)
            .claim("fraud-treble", Absent)
            // Against whomever: once.
            .band("38", "38"),
        scenario("another cabin, another hour", personal("different"))
            .claim("price-personal", FailsOn(TERMS))
            .claim("price-personal-data", FailsOn(TERMS)),
        scenario("a price for newcomers, said openly", personal("published"))
            .claim("price-personal", FailsOn(PUBLISHED))
            .claim("price-personal-data", FailsOn(PUBLISHED)),
        scenario("no comparison was made", about("personal").with("price-terms", NOT_KNOWN))
            .claim("price-personal", Open)
            .claim("price-personal-data", Open),
        scenario("the other price is not known", personal("same").with("price-due", NOT_KNOWN))
            .claim("price-personal", OpenOn(MORE)),
        scenario("bought to trade", personal("same").with("purpose", "trade"))
            .claim("price-personal", FailsOn("买来生活里用"))
            .claim("price-personal-data", Holds),
        scenario("a private seller has no algorithm", personal("same").with("sold-by", "person"))
            .claim("price-personal", FailsOn("卖家是做生意的")),
    ]
}

fn renewals() -> Vec<Scenario> {
    vec![
        scenario("charged without a reminder", renewal("unwarned"))
            .claim("renewal-refund", Holds)
            .claim("renewal-refund-used", Absent)
            .claim("renewal-stop", Holds)
            .claim("fraud-treble", Absent)
            .sum("renewal-refund", "退自动续费扣的钱", "188")
            .band("188", "188"),
        scenario("a box ticked beforehand is no consent", renewal("never-agreed")).claim("renewal-refund", Holds),
        scenario("agreed, and reminded", renewal("warned"))
            .claim("renewal-refund", FailsOn(UNREMINDED))
            .claim("renewal-stop", Holds),
        scenario("the renewal is off", renewal("unwarned").with("renewal-on", false))
            .claim("renewal-stop", FailsOn("续费还开着")),
        scenario("whether it is off is not known", renewal("unwarned").with("renewal-on", NOT_KNOWN))
            .claim("renewal-stop", OpenOn("续费还开着")),
        scenario("used to the end: a court decides", renewal("unwarned").with("renewal-used-up", true))
            .claim("renewal-refund", Absent)
            .claim("renewal-refund-used", Holds)
            .band("0", "188"),
        scenario("used to the end, and reminded", renewal("warned").with("renewal-used-up", true))
            .claim("renewal-refund-used", FailsOn(UNREMINDED)),
        scenario("what was said is not known", renewal("warned").with("renewal-notice", NOT_KNOWN))
            .claim("renewal-refund", OpenOn(UNREMINDED)),
        // Wrong answer 7: the five days are gone.
        scenario("reminded four days ahead, on the first day without five", charged("2025-05-01", false))
            .claim("renewal-refund", FailsOn(UNREMINDED)),
        scenario("reminded four days ahead, on the last day with five", charged("2025-04-30", false))
            .claim("renewal-refund", Holds),
        scenario("reminded five days ahead, on the last day with five", charged("2025-04-30", true))
            .claim("renewal-refund", FailsOn(UNREMINDED)),
        scenario("reminded, and the day is not known", charged("2025-04-30", false).with("charged", NOT_KNOWN))
            .claim("renewal-refund", OpenOn(UNREMINDED)),
        scenario("the first day of the rules on renewals", charged("2021-05-01", false)).claim("renewal-refund", Holds),
        scenario("the day before", charged("2021-04-30", false)).claim("renewal-refund", Absent),
    ]
}

/// Reminded before a charge on this day, five days ahead or not.
fn charged(day: &str, early: bool) -> Case {
    renewal("warned").with("charged", day).with("renewal-early", early)
}

fn tying() -> Vec<Scenario> {
    let tied = |how: &str| about("tying").with("tied", how).with("paid", 30);
    vec![
        scenario("insurance ticked beforehand", tied("preset")).claim("tied-refund", Holds).band("30", "30"),
        scenario("sold along without a word", tied("unmarked")).claim("tied-refund", Holds),
        scenario("not sold otherwise", tied("forced")).claim("tied-refund", Holds),
        scenario("ticked by oneself", tied("chosen")).claim("tied-refund", FailsOn(TIED)),
        scenario("how is not known", about("tying").with("tied", NOT_KNOWN)).claim("tied-refund", OpenOn(TIED)),
    ]
}

fn dates() -> Vec<Scenario> {
    let ordered = |case: Case, day: &str| case.with("ordered", day);
    vec![
        scenario("a false price the day before 2014-03-15", ordered(fraud("raised"), "2014-03-14"))
            .claim("price-overpaid", Absent),
        scenario("a false price on 2014-03-15", ordered(fraud("raised"), "2014-03-15"))
            .claim("price-overpaid", Holds)
            .claim("price-set-aside", Absent),
        scenario(
            "a promise before the Civil Code",
            ordered(about("promise").with("price-promised", "promised"), "2020-12-31"),
        )
        .claim("price-promise", Absent),
        scenario(
            "a promise under the Civil Code",
            ordered(about("promise").with("price-promised", "promised"), "2021-01-01"),
        )
        .claim("price-promise", Holds),
        scenario(
            "two prices before the law on data",
            ordered(about("personal").with("price-terms", "same"), "2021-10-31"),
        )
        .claim("price-personal", Absent),
        scenario(
            "two prices under the law on data",
            ordered(about("personal").with("price-terms", "same"), "2021-11-01"),
        )
        .claim("price-personal", Holds),
        scenario("tied before the Civil Code", ordered(about("tying").with("tied", "preset"), "2020-12-31"))
            .claim("tied-refund", Absent),
    ]
}

#[test]
fn each_rule_is_cited_from_its_first_day_and_to_its_last() {
    let cites = |case: &Case, claim: &str, instrument: &str| {
        case.finding(claim).unwrap().basis.iter().any(|it| it.instrument.id == instrument)
    };
    let personal = |day: &str| about("personal").with("price-terms", "same").with("ordered", day);
    for (instrument, before, first) in [
        ("crpl-reg", "2024-06-30", "2024-07-01"),
        ("platform-rules", "2026-01-31", "2026-02-01"),
        ("platform-price-rules", "2026-04-09", "2026-04-10"),
    ] {
        assert!(!cites(&personal(before), "price-personal", instrument), "{instrument} on {before}");
        assert!(cites(&personal(first), "price-personal", instrument), "{instrument} on {first}");
    }
    let (last, first) = (charged("2025-04-30", true), charged("2025-05-01", true));
    assert!(
        cites(&last, "renewal-stop", "online-trading-2021") && !cites(&first, "renewal-stop", "online-trading-2021")
    );
    assert!(!cites(&last, "renewal-stop", "online-trading") && cites(&first, "renewal-stop", "online-trading"));
}
