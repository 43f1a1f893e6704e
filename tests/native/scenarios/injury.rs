//! Goods that do harm: who answers, twice the loss at most, the standard of the day of manufacture, and the thing itself.

use super::{Scenario, scenario};
use weiquan::domain::ladder::Standing;

use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, Open, OpenOn, case};

const DANGEROUS: &str = "东西有不该有的危险";
const CAUSED: &str = "伤害是它造成的";
const GRAVE: &str = "有人去世，或健康严重受损";
const SELLER_KNEW: &str = "卖家明知有危险还卖";
const MAKER_KNEW: &str = "厂家明知有危险还做、还卖";
const MINE: &str = "东西是你买的";
const BELOW: &str = "不合新国标";
const NEW: &str = "新国标施行后才生产的";
const TWICE: &str = "惩罚性赔偿（损失2倍以下）";

/// An electric bicycle that burned on its charger.
fn burned() -> Case {
    case()
        .with("problem", ["defect"])
        .with("goods", "durable")
        .with("durable-kind", "ebike")
        .with("cause", "faulty")
        .with("severity", "hopeless")
        .with("purpose", "own-use")
        .with("paid", 3000)
        .with("costs", ["harm"])
        .with("harm-cost", 40_000)
        .with("injury", "grave")
        .with("dangerous", true)
        .with("knew-danger", ["nobody"])
        .with("bought-by-me", true)
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-03-02")
        .with("received", "2026-03-04")
        .with("knew", "2026-10-20")
}

/// Nothing wrong to see, but a test found it below the new standard.
fn tested(kind: &str, made: &str) -> Case {
    burned().with("durable-kind", kind).with("dangerous", false).with("below-standard", true).with("made-on", made)
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [answers(), punitive(), standards(), itself()].into_iter().flatten().collect()
}

fn answers() -> Vec<Scenario> {
    vec![
        scenario("a bicycle burns and hurts its rider", burned())
            .claim("injury-seller", Holds)
            .claim("injury-producer", Holds)
            .sum("injury-producer", "赔损失", "40000")
            .limit("limitation-product", "2028-10-20"),
        scenario("a neighbour hurt by it", burned().with("bought-by-me", false))
            .claim("injury-seller", Holds)
            .claim("injury-producer", Holds)
            .claim("injury-own-loss-seller", FailsOn(MINE)),
        scenario("the producer answers without fault", burned().with("knew-danger", ["nobody"]))
            .claim("injury-producer", Holds),
        scenario("a private seller", burned().with("sold-by", "person"))
            .claim("injury-seller", FailsOn("卖家是做生意的"))
            .claim("injury-producer", Holds),
        scenario("bad but not dangerous", burned().with("dangerous", false))
            .claim("injury-seller", FailsOn(DANGEROUS))
            .claim("injury-producer", FailsOn(DANGEROUS)),
        scenario("the fire came from somewhere else", burned().with("injury", "unrelated"))
            .no_limit("limitation-product")
            .claim("injury-seller", FailsOn(CAUSED))
            .claim("injury-own-loss-seller", FailsOn(CAUSED)),
        scenario("whether it is dangerous is not known", burned().with("dangerous", NOT_KNOWN))
            .claim("injury-seller", OpenOn(DANGEROUS)),
        scenario(
            "no day is known",
            burned().with("knew", NOT_KNOWN).with("received", NOT_KNOWN).with("ordered", NOT_KNOWN),
        )
        .limit_unstarted("limitation-product")
        .claim("injury-producer", Holds),
        scenario("the seller is asked first", burned().with("steps", []).with("reachable", "reached"))
            .step("seller", Standing::Now),
        scenario("nobody was hurt and nothing else broke", burned().with("costs", []))
            .claim("injury-seller", Absent)
            .claim("quality-rescission", Holds),
    ]
}

fn punitive() -> Vec<Scenario> {
    vec![
        scenario("the seller knew: only he owes up to twice", burned().with("knew-danger", ["seller"]))
            .claim("injury-punitive-seller", Holds)
            .claim("injury-punitive-producer", OpenOn(MAKER_KNEW))
            .sum("injury-punitive-seller", TWICE, "80000")
            // Up to twice is in the most, not in what is owed as told.
            .band("43000", "123000"),
        scenario("the producer did not recall what it knew of", burned().with("knew-danger", ["maker"]))
            .claim("injury-punitive-producer", Holds)
            .claim("injury-punitive-seller", OpenOn(SELLER_KNEW)),
        scenario("nobody knew", burned())
            .claim("injury-punitive-seller", FailsOn(SELLER_KNEW))
            .claim("injury-punitive-producer", FailsOn(MAKER_KNEW)),
        scenario("light wounds", burned().with("injury", "hurt").with("knew-danger", ["seller", "maker"]))
            .claim("injury-punitive-seller", FailsOn(GRAVE))
            .claim("injury-punitive-producer", FailsOn(GRAVE))
            .claim("injury-seller", Holds),
        scenario("only things burned", burned().with("injury", "things-only").with("knew-danger", ["seller"]))
            .claim("injury-punitive-seller", FailsOn(GRAVE))
            .claim("injury-seller", Holds),
        scenario("an injury is not fraud", burned()).claim("fraud-treble", Absent),
    ]
}

fn standards() -> Vec<Scenario> {
    vec![
        scenario("a bicycle made on the first day of the new standard", tested("ebike", "2025-09-01"))
            .claim("injury-standard-seller", Holds)
            .claim("injury-standard-producer", Holds)
            .sum("injury-standard-producer", "赔损失", "40000"),
        scenario("a bicycle made on the day before", tested("ebike", "2025-08-31"))
            .claim("injury-standard-seller", FailsOn(NEW))
            .claim("injury-standard-producer", FailsOn(NEW)),
        scenario("a power bank is not judged by a standard to come", tested("power-bank", "2026-11-01"))
            .claim("injury-standard-seller", FailsOn(NEW))
            .claim("injury-standard-producer", FailsOn(NEW)),
        scenario("a power bank made on the day before its standard", tested("power-bank", "2027-03-31"))
            .on("2027-05-06")
            .claim("injury-standard-producer", FailsOn(NEW)),
        scenario("a power bank made under its standard", tested("power-bank", "2027-04-01"))
            .on("2027-05-06")
            .claim("injury-standard-producer", Holds),
        scenario("a bicycle within the standard", tested("ebike", "2026-01-10").with("below-standard", false))
            .claim("injury-standard-producer", FailsOn(BELOW)),
        scenario("a bicycle not tested", tested("ebike", "2026-01-10").with("below-standard", NOT_KNOWN))
            .claim("injury-standard-producer", OpenOn(BELOW)),
        scenario("the day of manufacture is not known", tested("ebike", "2026-01-10").with("made-on", NOT_KNOWN))
            .claim("injury-standard-seller", OpenOn(NEW)),
        scenario(
            "below the standard, but the fire came from elsewhere",
            tested("ebike", "2026-01-10").with("injury", "unrelated"),
        )
        .claim("injury-standard-producer", FailsOn(CAUSED)),
        scenario("a cooker has no standard here", tested("unlisted", "2026-01-10"))
            .claim("injury-standard-producer", Absent),
        scenario("who knows of a danger needs no standard", burned()).claim("injury-standard-producer", Absent),
        scenario(
            "a private seller of a bicycle below the standard",
            tested("ebike", "2026-01-10").with("sold-by", "person"),
        )
        .claim("injury-standard-seller", FailsOn("卖家是做生意的")),
    ]
}

fn itself() -> Vec<Scenario> {
    vec![
        scenario(
            "the bicycle itself, harm on the first day of the interpretation",
            burned().with("knew", "2024-09-27"),
        )
        .claim("injury-own-loss-seller", Holds)
        .claim("injury-own-loss-producer", Holds)
        .sum("injury-own-loss-producer", "东西本身的损失", "3000"),
        scenario("the bicycle itself, harm on the day before", burned().with("knew", "2024-09-26"))
            .claim("injury-own-loss-seller", Absent)
            .claim("injury-own-loss-producer", Absent)
            .claim("injury-producer", Holds),
        scenario("whose bicycle it was is not known", burned().with("bought-by-me", NOT_KNOWN))
            .claim("injury-own-loss-producer", OpenOn(MINE)),
        scenario("the price comes back once", burned()).band("43000", "43000"),
        scenario("danger and buyer not known", burned().with("dangerous", NOT_KNOWN).with("bought-by-me", NOT_KNOWN))
            .claim("injury-own-loss-seller", Open),
        scenario("not dangerous, so nothing for the thing itself", burned().with("dangerous", false))
            .claim("injury-own-loss-producer", FailsOn(DANGEROUS)),
    ]
}
