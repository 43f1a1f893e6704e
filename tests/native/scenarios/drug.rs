//! Medicine: fake and substandard medicine is ten-fold, everything else about it is not; devices never are.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, Open, OpenOn, case};

const BAD: &str = "是假药或者劣药";
const KNEW: &str = "卖的人明知是假药、劣药";
const MADE_SO: &str = "出厂时就有这个问题";
const EXCEPTED: &str = "少量自救互助、祖传配方";

/// Medicine with this fault, bought online from who knew.
fn drug(fault: &str) -> Case {
    case()
        .with("problem", ["fake"])
        .with("goods", "medical")
        .with("sold-as", "genuine")
        .with("intent", "knew")
        .with("drug-fault", [fault])
        .with("purpose", "own-use")
        .with("paid", 150)
        .with("costs", [])
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-11-02")
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [faults(), exceptions(), amounts()].into_iter().flatten().collect()
}

fn faults() -> Vec<Scenario> {
    vec![
        scenario("counterfeit medicine from a shop that knew", drug("counterfeit"))
            .claim("drug-tenfold", Holds)
            .claim("drug-tenfold-producer", Holds)
            .claim("drug-refund", Holds)
            .claim("drug-refund-producer", Holds)
            .claim("food-tenfold", Absent)
            .band("1650", "1650"),
        scenario("substandard medicine", drug("substandard"))
            .claim("drug-tenfold", Holds)
            .claim("drug-tenfold-producer", Holds),
        scenario("expired medicine is the shop's doing", drug("expired"))
            .claim("drug-tenfold", Holds)
            .claim("drug-tenfold-producer", FailsOn(MADE_SO)),
        scenario("sold without a prescription or licence is not fake", drug("illicit"))
            .claim("drug-tenfold", FailsOn(BAD))
            .claim("drug-refund", FailsOn(BAD)),
        scenario("not approved for import is not fake by that alone", drug("unapproved"))
            .claim("drug-tenfold", FailsOn(BAD))
            .claim("drug-tenfold-producer", FailsOn(BAD)),
        scenario(
            "sound medicine praised too much is at most three-fold",
            drug("praised").with("problem", ["misled"]).with("difference", "matters"),
        )
        .claim("drug-tenfold", FailsOn(BAD))
        .claim("fraud-treble", Holds)
        .band("650", "650"),
        scenario(
            "sound medicine praised too much by mistake",
            drug("praised").with("problem", ["misled"]).with("difference", "matters").with("intent", "mistake"),
        )
        .claim("drug-tenfold", FailsOn(BAD))
        .claim("fraud-treble", FailsOn("是故意的"))
        .claim("misled-refund", Holds),
        scenario("a device is no medicine", drug("device"))
            .claim("drug-tenfold", FailsOn("是药，不是器械"))
            .claim("drug-tenfold-producer", FailsOn("是药，不是器械"))
            .claim("fraud-treble", Holds),
        scenario(
            "unapproved and counterfeit besides",
            drug("counterfeit").with("drug-fault", ["counterfeit", "unapproved"]),
        )
        .claim("drug-tenfold", Holds),
        scenario("what is wrong with it is not known", drug("counterfeit").with("drug-fault", NOT_KNOWN))
            .claim("drug-tenfold", Open)
            .claim("drug-refund", Open),
        scenario("the pharmacy was deceived itself", drug("counterfeit").with("intent", "mistake"))
            .claim("drug-tenfold", FailsOn(KNEW))
            .claim("drug-tenfold-producer", Holds)
            .claim("drug-refund", Holds),
        scenario("whether the pharmacy knew is not known", drug("counterfeit").with("intent", NOT_KNOWN))
            .claim("drug-tenfold", OpenOn(KNEW)),
        scenario("medicine bought for trade", drug("counterfeit").with("purpose", "trade"))
            .claim("drug-tenfold", FailsOn("买来生活里用"))
            .claim("drug-refund", Holds),
        scenario("a parcel of medicine that never came", drug("counterfeit").with("problem", ["not-delivered"]))
            .claim("drug-tenfold", Absent),
    ]
}

/// The three exceptions (食药惩罚性赔偿解释 11).
fn exceptions() -> Vec<Scenario> {
    let from = |who: &str| {
        drug("counterfeit").with("channel", "private").with("sold-by", "person").with("drug-exception", who)
    };
    let harmed = |who: &str| from(who).with("costs", ["harm"]).with("harm-cost", 800);
    vec![
        scenario("patients helping each other", from("mutual-aid"))
            .claim("drug-tenfold", FailsOn(EXCEPTED))
            .claim("drug-refund", Holds),
        scenario("patients helping each other, and somebody was hurt", harmed("mutual-aid"))
            .claim("drug-tenfold", Holds),
        scenario("a recipe of the family", from("folk")).claim("drug-tenfold", FailsOn(EXCEPTED)),
        scenario("a recipe of the family, and somebody was hurt", harmed("folk")).claim("drug-tenfold", Holds),
        scenario("a little brought in from abroad, even if somebody was hurt", harmed("brought-in"))
            .claim("drug-tenfold", FailsOn(EXCEPTED)),
        scenario("none of the three, or condemned as fake", from("none")).claim("drug-tenfold", Holds),
        scenario("where it came from is not known", from("none").with("drug-exception", NOT_KNOWN))
            .claim("drug-tenfold", OpenOn(EXCEPTED)),
        scenario("a shop is never one of the three", drug("counterfeit").with("drug-exception", "folk"))
            .claim("drug-tenfold", Holds),
    ]
}

fn amounts() -> Vec<Scenario> {
    let ordered = |day: &str| drug("counterfeit").with("ordered", day);
    vec![
        scenario("medicine for 100 yuan", drug("counterfeit").with("paid", 100)).sum(
            "drug-tenfold",
            "十倍赔偿",
            "1000",
        ),
        scenario("medicine for 101 yuan", drug("counterfeit").with("paid", 101)).sum(
            "drug-tenfold",
            "十倍赔偿",
            "1010",
        ),
        scenario("medicine that did harm", drug("counterfeit").with("costs", ["harm"]).with("harm-cost", 501))
            .sum("drug-tenfold", "十倍赔偿", "1503")
            .sum("drug-refund", "赔损失", "501"),
        scenario(
            "medicine bought knowingly: no rule on quantity, but for own use",
            drug("counterfeit").with("purpose", "to-claim").with("paid", 5000),
        )
        .sum("drug-tenfold", "十倍赔偿", "50000"),
        scenario("medicine ordered before the drug law of 2019", ordered("2019-11-30")).claim("drug-tenfold", Absent),
        scenario("medicine ordered on its first day", ordered("2019-12-01")).claim("drug-tenfold", Holds),
        scenario("medicine ordered before the regulation of 2026", ordered("2026-05-14")).claim("drug-refund", Holds),
        scenario("medicine ordered on its first day of force", ordered("2026-05-15")).claim("drug-refund", Holds),
    ]
}
