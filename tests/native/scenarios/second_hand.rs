//! Used goods: a trader owes everything, a private seller what the Civil Code grants, and "no returns" hides no lie.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, Open, OpenOn, case};

const LIE: &str = "说了假话，或瞒着要紧的毛病";
const INTENT: &str = "是故意的";
const YEAR: &str = "知道被骗1年内，请法院或仲裁撤销";
const TRADER: &str = "卖家是做生意的";
const EXCUSED: &str = "卖家做生意，或者故意瞒着、骗你";

/// Bought from this seller on a platform for used goods.
fn used(problem: &str, seller: &str) -> Case {
    case()
        .with("problem", [problem])
        .with("goods", "other")
        .with("purpose", "own-use")
        .with("paid", 188)
        .with("costs", [])
        .with("channel", "second-hand")
        .with("sold-by", seller)
        .with("ordered", "2026-11-02")
        .with("received", "2026-11-05")
        .with("knew", "2026-11-06")
        .with("steps", [])
}

fn fake(seller: &str) -> Case {
    used("fake", seller).with("sold-as", "genuine").with("intent", "knew")
}

fn faulty(seller: &str, cause: &str) -> Case {
    used("defect", seller).with("cause", cause).with("severity", "hopeless")
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [persons(), traders(), platforms()].into_iter().flatten().collect()
}

fn persons() -> Vec<Scenario> {
    let sued = |day: &str| fake("person").with("knew", "2025-05-06").with("steps", ["sued"]).with("sued-on", day);
    vec![
        scenario("wrong answer 11: a private person sold a fake, no three-fold", fake("person"))
            .claim("fraud-treble", FailsOn(TRADER))
            .claim("fake-refund", Holds)
            .claim("second-hand-rescission", Holds)
            .claim("second-hand-terms", Holds)
            .sum("second-hand-rescission", "退货款", "188")
            .band("188", "188"),
        scenario("a private person did not know it was fake", fake("person").with("intent", "mistake"))
            .claim("second-hand-rescission", FailsOn(INTENT))
            .claim("second-hand-terms", FailsOn(EXCUSED))
            .claim("fake-refund", Holds),
        scenario("sold as a copy by a private person", fake("person").with("sold-as", "copy"))
            .claim("second-hand-rescission", FailsOn(LIE)),
        scenario("whether a private person knew is not known", fake("person").with("intent", NOT_KNOWN))
            .claim("second-hand-rescission", OpenOn(INTENT)),
        scenario(
            "known a year ago today: the last day",
            fake("person").with("knew", "2025-11-24").with("ordered", "2025-11-01"),
        )
        .claim("second-hand-rescission", Holds),
        scenario(
            "known a year and a week ago",
            fake("person").with("knew", "2025-11-16").with("ordered", "2025-11-01"),
        )
        .claim("second-hand-rescission", FailsOn(YEAR))
        .claim("fake-refund", Holds),
        scenario("too late, but sued within the year", sued("2026-05-06")).claim("second-hand-rescission", Holds),
        scenario("sued a day after the year", sued("2026-05-07")).claim("second-hand-rescission", FailsOn(YEAR)),
        scenario("when it was known is not known", fake("person").with("knew", NOT_KNOWN))
            .claim("second-hand-rescission", OpenOn(YEAR)),
        scenario("bought before the Civil Code", fake("person").with("ordered", "2020-12-31"))
            .claim("second-hand-rescission", Absent),
        scenario("bought on the first day of the Civil Code", fake("person").with("ordered", "2021-01-01"))
            .claim("second-hand-rescission", Holds),
        scenario("a private person hid the fault", faulty("person", "hidden"))
            .claim("second-hand-rescission", Holds)
            .claim("second-hand-terms", Holds)
            .claim("quality-rescission", Holds)
            .claim("fraud-treble", FailsOn(TRADER)),
        scenario("a private person had described the scratch", faulty("person", "disclosed"))
            .claim("second-hand-rescission", FailsOn(LIE))
            .claim("quality-rescission", FailsOn("买之前就说清了这个毛病"))
            .claim("second-hand-terms", FailsOn(EXCUSED))
            .band("0", "0"),
        scenario("a private person and seven days", used("return-refused", "person").with("notified", "2026-11-06"))
            .claim("seven-day-return", FailsOn(TRADER)),
        scenario(
            "unlike the description, and lied when asked",
            used("misled", "person").with("difference", "matters").with("intent", "lied"),
        )
        .claim("second-hand-rescission", Holds)
        .claim("misled-refund", Holds),
        scenario("the seller's kind is not known", fake("person").with("sold-by", NOT_KNOWN))
            .claim("fraud-treble", OpenOn(TRADER)),
    ]
}

fn traders() -> Vec<Scenario> {
    let returned = |kind: &str| {
        used("return-refused", "business")
            .with("condition", "intact")
            .with("return-kind", kind)
            .with("notified", "2026-11-06")
    };
    vec![
        scenario("a trader of used goods sold a fake", fake("business"))
            .claim("fraud-treble", Holds)
            .sum("fraud-treble", "三倍赔偿", "564")
            .claim("second-hand-rescission", Holds)
            .band("752", "752"),
        scenario("no returns, says the trader", faulty("business", "faulty")).claim("second-hand-terms", Holds),
        scenario("used goods go back within seven days", returned("ordinary")).claim("seven-day-return", Holds),
        scenario("flaws shown and confirmed for this order", returned("flawed").with("no-return-confirmed", true))
            .claim("seven-day-return", FailsOn("不宜退，而且这一单你确认过")),
        scenario("flaws shown, nothing confirmed", returned("flawed").with("no-return-confirmed", false))
            .claim("seven-day-return", Holds),
        scenario("bought from a shop, not used", fake("business").with("channel", "shop"))
            .claim("second-hand-rescission", Absent)
            .claim("second-hand-terms", Absent),
    ]
}

fn platforms() -> Vec<Scenario> {
    const NAMELESS: &str = "给不出卖家信息，卖家又是做生意的";
    let asked = |seller: &str, given: &str| fake(seller).with("steps", ["to-platform"]).with("identity", given);
    vec![
        scenario("the platform cannot name the trader", asked("business", "withheld"))
            .claim("platform-used-identity", Holds),
        scenario("the platform named the trader", asked("business", "given"))
            .claim("platform-used-identity", FailsOn(NAMELESS)),
        scenario("the platform cannot name a private seller: courts differ", asked("person", "withheld"))
            .claim("platform-used-identity", OpenOn(NAMELESS)),
        scenario("the platform has not been asked", fake("business")).claim("platform-used-identity", OpenOn(NAMELESS)),
        scenario("used goods are sold on a platform, too", fake("person"))
            .claim("platform-help", Holds)
            .claim("platform-self-run", Absent),
        scenario("the platform checks and sells used goods itself", fake("business").with("self-run", "labelled"))
            .claim("platform-self-run", Holds),
        scenario("the platform was told before, and let him sell", fake("person").with("signs", ["reported"]))
            .claim("platform-knew", Holds),
        scenario("wrong answer 4: the platform need not pay first", fake("business").with("self-run", "third-party"))
            .claim("platform-identity", Absent)
            .claim("platform-used-identity", OpenOn(NAMELESS)),
        scenario("of a used fake nothing told", case().with("problem", ["fake"]).with("channel", "second-hand"))
            .claim("second-hand-rescission", Open),
    ]
}
