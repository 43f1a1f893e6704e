//! Services paid once: what was not given comes back, promised results are owed, and a change of mind is no reason.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, OpenOn, case};

const LACKING: &str = "说好的服务没给，或没给够";
const PART: &str = "退没给部分的钱";

fn course(faults: &str) -> Case {
    case()
        .with("problem", ["other"])
        .with("goods", "service")
        .with("service-fault", [faults])
        .with("paid", 1000)
        .with("costs", [])
        .with("ordered", "2026-08-03")
}

pub fn scenarios() -> Vec<Scenario> {
    let (refund, perform, result) = ("service-refund", "service-perform", "service-result");
    let promised = || course("result").with("result-concrete", true).with("result-refund", 800);
    vec![
        scenario("a course never given", course("nothing"))
            .claim(refund, Holds)
            .sum(refund, PART, "1000")
            .claim(perform, Holds)
            .claim(result, Absent)
            .claim("breach", Absent)
            .claim("breach-refund", Absent),
        scenario("a course given in part", course("part").with("service-given", 300)).sum(refund, PART, "700"),
        scenario("what was given is worth all that was paid", course("part").with("service-given", 1000))
            .sum(refund, PART, "0"),
        scenario("or more", course("part").with("service-given", 1001)).sum(refund, PART, "0"),
        scenario("what was given is not known", course("part").with("service-given", NOT_KNOWN)).no_sum(refund, PART),
        scenario("given in full, and no longer wanted", course("no-wish"))
            .claim(refund, FailsOn(LACKING))
            .claim(perform, FailsOn(LACKING))
            .claim("prepaid-seven-days", Absent),
        scenario("what is wrong is not known", course("part").with("service-fault", NOT_KNOWN))
            .claim(refund, OpenOn(LACKING))
            .claim(perform, OpenOn(LACKING)),
        scenario("a promised result in words that bind", promised())
            .claim(result, Holds)
            .sum(result, "照承诺该退的钱", "800")
            .claim("fraud-treble", Absent),
        scenario("a promised result in vague words", promised().with("result-concrete", false))
            .claim(result, FailsOn("保证写得具体")),
        scenario("how the result was promised is not known", promised().with("result-concrete", NOT_KNOWN))
            .claim(result, OpenOn("保证写得具体")),
        scenario(
            "a lesson paid once, not given",
            course("nothing").with("problem", ["prepaid"]).with("card-kind", "once"),
        )
        .claim(refund, Holds)
        .claim("prepaid-refund", FailsOn("先交钱，以后分次给的消费卡")),
        scenario("goods are no service", course("nothing").with("goods", "other")).claim(refund, Absent),
        scenario("a course paid before the Civil Code", course("nothing").with("ordered", "2020-12-31"))
            .claim(refund, Absent),
    ]
}
