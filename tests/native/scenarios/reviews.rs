//! False reviews, reviews taken away, cash for reviews, and money advanced for made-up orders.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, Open, OpenOn, case};

const FABRICATED: &str = "评价、销量是商家造的假";
const RELIED: &str = "你信了它才买";

fn about(matter: &str) -> Case {
    case().with("problem", ["reviews"]).with("review-matter", [matter])
}

/// Bought on reviews the seller made up, for daily life, from a shop.
fn baited(paid: u64) -> Case {
    about("baited")
        .with("review-false", "by-seller")
        .with("review-relied", true)
        .with("goods", "other")
        .with("purpose", "own-use")
        .with("paid", paid)
        .with("costs", [])
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-11-02")
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [bought(), others()].into_iter().flatten().collect()
}

fn bought() -> Vec<Scenario> {
    vec![
        scenario("bought on reviews the shop made up", baited(188))
            .claim("reviews-refund", Holds)
            .claim("reviews-treble", Holds)
            .sum("reviews-treble", "三倍赔偿", "564")
            .band("752", "752"),
        scenario("made-up reviews, 166 yuan: the floor", baited(166)).sum("reviews-treble", "三倍赔偿", "500"),
        scenario("made-up reviews, 167 yuan: above the floor", baited(167)).sum("reviews-treble", "三倍赔偿", "501"),
        scenario("reviews given by default", baited(188).with("review-false", "by-others"))
            .claim("reviews-refund", FailsOn(FABRICATED))
            .claim("reviews-treble", FailsOn(FABRICATED)),
        scenario("reviews only suspected", baited(188).with("review-false", NOT_KNOWN))
            .claim("reviews-refund", OpenOn(FABRICATED))
            .claim("reviews-treble", OpenOn(FABRICATED)),
        scenario("would have bought anyway", baited(188).with("review-relied", false))
            .claim("reviews-refund", FailsOn(RELIED))
            .claim("reviews-treble", FailsOn(RELIED)),
        scenario("whether the reviews decided it is not known", baited(188).with("review-relied", NOT_KNOWN))
            .claim("reviews-refund", OpenOn(RELIED)),
        scenario("bought on reviews to claim", baited(188).with("purpose", "to-claim"))
            .claim("reviews-treble", FailsOn(RELIED)),
        scenario("made-up reviews of a private seller", baited(188).with("sold-by", "person"))
            .claim("reviews-refund", Holds)
            .claim("reviews-treble", FailsOn("卖家是做生意的"))
            .band("188", "188"),
        scenario("made-up reviews, bought for the trade", baited(188).with("purpose", "trade"))
            .claim("reviews-treble", FailsOn("买来生活里用")),
        scenario(
            "made-up reviews on a foreign site that sells elsewhere",
            baited(188).with("channel", "overseas").with("overseas-way", "foreign-site"),
        )
        .claim("reviews-treble", Absent),
        scenario(
            "made-up reviews the platform was told of",
            baited(188).with("signs", ["reported"]).with("self-run", "third-party"),
        )
        .claim("platform-knew", Holds)
        .claim("platform-self-run", FailsOn("平台自己卖的，或者看着就像")),
        scenario("nothing told of the reviews", about("baited")).claim("reviews-treble", Open),
    ]
}

fn others() -> Vec<Scenario> {
    const DELETED: &str = "你写的是实情，平台把它删了";
    const TERMS: &str = "说好返多少，没有限定要好评";
    const ADVANCED: &str = "垫的货款还没还";
    let deleted = |how: &str| about("deleted").with("review-removed", how).with("knew", "2026-11-06");
    let cash = |terms: &str| about("cashback").with("cashback-terms", terms).with("ordered", "2026-11-02");
    let brushed = about("brushed").with("advanced", 3000).with("ordered", "2026-11-02");
    vec![
        scenario("a true review deleted by the platform", deleted("by-platform"))
            .claim("platform-help", Absent)
            .claim("deleted-review", Holds)
            .band("0", "0"),
        scenario("an insulting review deleted", deleted("unlawful")).claim("deleted-review", FailsOn(DELETED)),
        scenario("a review one deleted oneself", deleted("myself")).claim("deleted-review", FailsOn(DELETED)),
        scenario("a review gone, how is not known", deleted("myself").with("review-removed", NOT_KNOWN))
            .claim("deleted-review", OpenOn(DELETED)),
        scenario("a review deleted before the e-commerce law", deleted("by-platform").with("knew", "2018-12-31"))
            .claim("deleted-review", Absent),
        scenario(
            "a review deleted on the first day of the e-commerce law",
            deleted("by-platform").with("knew", "2019-01-01"),
        )
        .claim("deleted-review", Holds),
        scenario("cash for any review", cash("any-review")).claim("review-cashback", Holds),
        scenario("cash for praise: not settled", cash("praise")).claim("review-cashback", OpenOn(TERMS)),
        scenario("cash, nothing certain said", cash("vague")).claim("review-cashback", FailsOn(TERMS)),
        scenario("made-up orders: at most the money advanced, no consumer, no three-fold", brushed.clone())
            .claim("brushing-principal", Holds)
            .sum("brushing-principal", "还垫的货款", "3000")
            .claim("reviews-treble", Absent)
            .claim("fraud-treble", Absent)
            .band("0", "3000"),
        scenario("made-up orders, everything advanced is back", brushed.clone().with("advanced", 0))
            .claim("brushing-principal", FailsOn(ADVANCED)),
        scenario("made-up orders, how much is not known", brushed.with("advanced", NOT_KNOWN))
            .claim("brushing-principal", OpenOn(ADVANCED)),
    ]
}
