//! Cosmetics: never ten-fold; an allergy is no defect.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, Open, OpenOn, case};

const UNLAWFUL: &str = "化妆品本身不合格、不合规";

/// A cosmetic with this fault, from a shop.
fn cosmetic(fault: &str) -> Case {
    case()
        .with("problem", ["defect"])
        .with("goods", "cosmetic")
        .with("cosmetic-fault", [fault])
        .with("purpose", "own-use")
        .with("paid", 299)
        .with("costs", [])
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-11-02")
        .with("received", "2026-11-05")
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    let claim = "cosmetic-refund";
    let grave = || {
        cosmetic("banned")
            .with("costs", ["harm"])
            .with("harm-cost", 20_000)
            .with("injury", "grave")
            .with("dangerous", true)
            .with("knew-danger", ["maker"])
            .with("knew", "2026-11-08")
    };
    vec![
        scenario("a banned substance in a cream", cosmetic("banned")).claim(claim, Holds).sum(claim, "退货款", "299"),
        scenario("an expired cream", cosmetic("spoiled")).claim(claim, Holds),
        scenario("a cream that is registered nowhere", cosmetic("unregistered")).claim(claim, Holds),
        scenario("an allergy to a sound cream", cosmetic("allergy")).claim(claim, FailsOn(UNLAWFUL)),
        scenario(
            "an allergy to an unregistered cream",
            cosmetic("allergy").with("cosmetic-fault", ["unregistered", "allergy"]),
        )
        .claim(claim, Holds),
        scenario("a slip on the label of a cream", cosmetic("label")).claim(claim, OpenOn(UNLAWFUL)),
        scenario(
            "an allergy, and something on the label",
            cosmetic("allergy").with("cosmetic-fault", ["label", "allergy"]),
        )
        .claim(claim, OpenOn(UNLAWFUL)),
        scenario("what is wrong with the cream is not known", cosmetic("label").with("cosmetic-fault", NOT_KNOWN))
            .claim(claim, OpenOn(UNLAWFUL)),
        scenario("a cream from somebody's drawer", cosmetic("banned").with("sold-by", "person"))
            .claim(claim, FailsOn("卖家是做生意的")),
        scenario("a cream ordered under the old regulation", cosmetic("banned").with("ordered", "2020-12-31"))
            .claim(claim, Absent),
        scenario("a cream ordered on the regulation's first day", cosmetic("banned").with("ordered", "2021-01-01"))
            .claim(claim, Holds),
        scenario(
            "ten-fold is not for cosmetics",
            cosmetic("banned").with("problem", ["food", "defect"]).with("food-fault", ["adulterated"]),
        )
        .claim("food-tenfold", FailsOn("买的是食品"))
        .claim("food-tenfold-producer", FailsOn("买的是食品"))
        .claim(claim, Holds),
        scenario(
            "a counterfeit cream is three-fold where the seller meant it",
            cosmetic("banned").with("problem", ["fake"]).with("sold-as", "genuine").with("intent", "knew"),
        )
        .claim("fraud-treble", Holds)
        .sum("fraud-treble", "三倍赔偿", "897")
        .claim("food-tenfold", Absent)
        .claim(claim, Absent),
        scenario(
            "“removes spots in a week”: three-fold only if meant",
            cosmetic("label").with("problem", ["misled"]).with("difference", "matters").with("intent", "mistake"),
        )
        .claim("fraud-treble", FailsOn("是故意的"))
        .claim("misled-refund", Holds),
        scenario("a disfigured face, and the maker knew", grave())
            .claim("injury-punitive-producer", Holds)
            .claim("injury-punitive-seller", OpenOn("卖家明知有危险还卖"))
            .sum("injury-punitive-producer", "惩罚性赔偿（损失2倍以下）", "40000")
            .sum(claim, "赔损失", "20000"),
        scenario("a rash, and the maker knew", grave().with("injury", "hurt"))
            .claim("injury-punitive-producer", FailsOn("有人去世，或健康严重受损"))
            .claim("injury-producer", Holds),
        scenario(
            "whether the platform is answerable for a cream courts see differently",
            grave().with("signs", ["exposed"]),
        )
        .claim("platform-life-and-health", Holds)
        .claim("platform-knew", Holds),
        scenario("nothing is told of the cream yet", cosmetic("label").without("cosmetic-fault").without("sold-by"))
            .claim(claim, Open),
    ]
}
