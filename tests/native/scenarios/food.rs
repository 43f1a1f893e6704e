//! Food: what is unsafe and what only looks so, who answers for it, and the three judicial interpretations article by
//! article.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, Open, OpenOn, case};

const UNSAFE: &str = "不符合食品安全标准";
const KNEW: &str = "卖家明知有问题";
const MADE_SO: &str = "出厂时就有这个问题";
const HELPED: &str = "明知他严重违法、无证，还给条件";

/// Food bought from a shop for the household, with this fault; the shop cannot say where it came from.
fn food(fault: &str) -> Case {
    case()
        .with("problem", ["food"])
        .with("goods", "food")
        .with("food-fault", [fault])
        .with("food-signs", ["no-source"])
        .with("purpose", "own-use")
        .with("paid", 188)
        .with("costs", [])
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-11-02")
        .with("received", "2026-11-05")
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [faults(), knowledge(), amounts(), dates(), others()].into_iter().flatten().collect()
}

/// What is unsafe, what is not, and what depends.
fn faults() -> Vec<Scenario> {
    vec![
        scenario("an insect in packed food", food("spoiled"))
            .claim("food-tenfold", Holds)
            .claim("food-refund", Holds)
            .claim("food-tenfold-producer", OpenOn(MADE_SO)),
        scenario("a single hair: courts differ", food("hair"))
            .claim("food-tenfold", OpenOn(UNSAFE))
            .claim("food-refund", OpenOn(UNSAFE))
            .claim("food-tenfold-producer", Open),
        scenario("a hair beside mould", food("hair").with("food-fault", ["hair", "spoiled"]))
            .claim("food-tenfold", Holds),
        scenario("no producer, no ingredients, or no clear date on the packet", food("unlabelled"))
            .claim("food-tenfold", Holds)
            .claim("food-tenfold-producer", Holds),
        scenario("a label falsified, or wrong enough to be misunderstood", food("mislabelled"))
            .claim("food-tenfold", Holds)
            .claim("food-tenfold-producer", Holds)
            .sum("food-tenfold-producer", "十倍赔偿", "1880"),
        scenario("a slip on the label", food("label-slip"))
            .claim("food-tenfold", FailsOn("只是标签的小毛病"))
            .claim("food-tenfold-producer", FailsOn("只是标签的小毛病"))
            .claim("food-refund", OpenOn(UNSAFE)),
        scenario(
            "a slip on the label beside a falsified one",
            food("label-slip").with("food-fault", ["mislabelled", "label-slip"]),
        )
        .claim("food-tenfold", Holds),
        scenario("sound food that is not as good as praised is not ten-fold", food("below-promise"))
            .claim("food-tenfold", FailsOn(UNSAFE))
            .claim("food-refund", FailsOn(UNSAFE)),
        scenario(
            "sound food that is not as good as praised can be three-fold",
            food("below-promise").with("difference", "matters").with("intent", "lied"),
        )
        .claim("fraud-treble", Holds)
        .sum("fraud-treble", "三倍赔偿", "564")
        .band("752", "752"),
        scenario("a small maker that broke local rules alone", food("local-rules"))
            .claim("food-tenfold", FailsOn(UNSAFE))
            .claim("food-tenfold-producer", FailsOn(UNSAFE)),
        scenario(
            "a small maker whose food is spoilt besides",
            food("local-rules").with("food-fault", ["local-rules", "spoiled"]),
        )
        .claim("food-tenfold", Holds),
        scenario("something else, or nobody can say", food("unsure"))
            .claim("food-tenfold", OpenOn(UNSAFE))
            .claim("food-refund", OpenOn(UNSAFE)),
        scenario("what is wrong was not told", food("unsure").with("food-fault", NOT_KNOWN))
            .claim("food-tenfold", Open)
            .claim("food-tenfold-producer", Open)
            .claim("food-refund-producer", Open),
        scenario("pet food is no food", food("spoiled").with("goods", "other"))
            .claim("food-tenfold", FailsOn("买的是食品"))
            .claim("food-tenfold-producer", FailsOn("买的是食品")),
    ]
}

/// Who knew.
fn knowledge() -> Vec<Scenario> {
    vec![
        scenario("expired food is sold knowingly, whatever else is told", food("expired").without("food-signs"))
            .claim("food-tenfold", Holds)
            .claim("food-tenfold-producer", FailsOn(MADE_SO)),
        scenario("records hidden or destroyed", food("spoiled").with("food-signs", ["hid"]))
            .claim("food-tenfold", Holds),
        scenario(
            "a seller who checked and did not know pays no ten-fold but pays back",
            food("spoiled").with("food-signs", ["checked"]),
        )
        .claim("food-tenfold", FailsOn(KNEW))
        .claim("food-refund", Holds),
        scenario("no sign seen proves nothing", food("spoiled").with("food-signs", []))
            .claim("food-tenfold", OpenOn(KNEW)),
        scenario("the restaurant is the producer of what it cooks", food("spoiled").with("channel", "takeaway"))
            .claim("food-tenfold-producer", Holds),
        scenario("bought for trade", food("spoiled").with("purpose", "trade"))
            .claim("food-tenfold", FailsOn("买来生活里用")),
        scenario("bought from somebody who sold a leftover", food("spoiled").with("sold-by", "person"))
            .claim("food-tenfold", FailsOn("卖家是做生意的"))
            .claim("food-refund", FailsOn("卖家是做生意的")),
    ]
}

/// Ten times, three times, the floor, and what counts.
fn amounts() -> Vec<Scenario> {
    let fen = |amount: &str| amount.parse::<weiquan::domain::money::Money>().unwrap();
    let paid = |amount: &str| food("expired").with("paid", fen(amount));
    let ill = |cost: u64| food("expired").with("costs", ["harm"]).with("harm-cost", cost);
    let hoard = || food("expired").with("paid", 5000).with("purpose", "to-claim").with("reasonable", 150);
    vec![
        scenario("a fen below the floor", paid("99.99")).sum("food-tenfold", "十倍赔偿", "1000"),
        scenario("on the floor", paid("100")).sum("food-tenfold", "十倍赔偿", "1000"),
        scenario("a fen above the floor", paid("100.01")).sum("food-tenfold", "十倍赔偿", "1000.10"),
        scenario("ten times the price is more than three times the harm", ill(626)).sum(
            "food-tenfold",
            "十倍赔偿",
            "1880",
        ),
        scenario("three times the harm is more than ten times the price", ill(627))
            .sum("food-tenfold", "十倍赔偿", "1881")
            .sum("food-refund", "退货款", "188")
            .band("2696", "2696"),
        scenario("the price is no part of the harm", food("expired").with("paid", 20)).sum(
            "food-tenfold",
            "十倍赔偿",
            "1000",
        ),
        scenario("what it is worth is not known", food("expired").with("paid", NOT_KNOWN))
            .no_sum("food-tenfold", "十倍赔偿"),
        scenario("bought knowingly: as much as a household needs", hoard())
            .claim("food-tenfold", Holds)
            .sum("food-tenfold", "十倍赔偿", "1500")
            .sum("food-refund", "退货款", "5000"),
        scenario("bought knowingly, judged on the day before there was a limit", hoard().with("ordered", "2024-08-01"))
            .on("2024-08-21")
            .sum("food-tenfold", "十倍赔偿", "50000"),
        scenario(
            "bought knowingly, judged on the limit's first day",
            hoard().with("ordered", "2024-08-01").with("reasonable", 151),
        )
        .on("2024-08-22")
        .sum("food-tenfold", "十倍赔偿", "1510"),
        scenario(
            "ten-fold and three-fold are one",
            food("adulterated")
                .with("problem", ["food", "misled"])
                .with("difference", "matters")
                .with("intent", "knew"),
        )
        .claim("food-tenfold", Holds)
        .claim("fraud-treble", Holds)
        .band("2068", "2068"),
        scenario(
            "a better promise is kept instead",
            food("adulterated").with("guarantors", ["seller"]).with("promised-sum", 1881),
        )
        .claim("promise", Holds)
        .band("2069", "2069"),
    ]
}

/// The days on which the law of food changed.
fn dates() -> Vec<Scenario> {
    let ordered = |day: &str| food("expired").with("ordered", day);
    vec![
        scenario("ordered on the last day of the old food law", ordered("2015-09-30")).claim("food-tenfold", Absent),
        scenario("ordered on the first day of the food law", ordered("2015-10-01")).claim("food-tenfold", Holds),
        scenario("ordered before the amendments of 2025 took effect", ordered("2025-11-30"))
            .claim("food-tenfold", Holds)
            .sum("food-tenfold", "十倍赔偿", "1880"),
        scenario("ordered on the day they took effect: damages are what they were", ordered("2025-12-01"))
            .claim("food-tenfold", Holds)
            .sum("food-tenfold", "十倍赔偿", "1880"),
    ]
}

/// Platform and helpers.
fn others() -> Vec<Scenario> {
    vec![
        scenario("somebody knowingly gave room to who adulterates", food("adulterated").with("food-helper", true))
            .claim("food-helper", Holds),
        scenario("nobody helped", food("adulterated").with("food-helper", false)).claim("food-helper", FailsOn(HELPED)),
        scenario("nobody knows who helped", food("adulterated").with("food-helper", NOT_KNOWN))
            .claim("food-helper", OpenOn(HELPED)),
        scenario("a shop without papers, helped", food("spoiled").with("licence", "missing").with("food-helper", true))
            .claim("food-helper", Holds)
            .claim("platform-food-check", Holds),
        scenario(
            "packed food needs no licence, so nobody is asked for helpers",
            food("spoiled").with("licence", "packed"),
        )
        .claim("food-helper", Absent),
        scenario(
            "who cannot say whether there are papers is not asked either",
            food("spoiled").with("licence", NOT_KNOWN),
        )
        .claim("food-helper", Absent),
        scenario("an ordinary fault asks for no helpers", food("expired").with("licence", "shown"))
            .claim("food-helper", Absent),
        scenario("the platform sold it itself and knew", food("expired").with("self-run", "labelled"))
            .claim("platform-self-run", Holds),
        scenario(
            "the platform checked nothing",
            food("expired").with("licence", "missing").with("channel", "takeaway"),
        )
        .claim("platform-takeaway-check", Holds),
    ]
}
