//! Health food and sales meetings: sound food praised as a cure is three-fold at most, food with medicine in it is ten-fold.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, OpenOn, case};

const UNSAFE: &str = "不符合食品安全标准";

/// Health food sold at a meeting as a cure.
fn cure() -> Case {
    case()
        .with("problem", ["food"])
        .with("goods", "food")
        .with("food-fault", ["cure"])
        .with("cure-on-label", false)
        .with("difference", "matters")
        .with("intent", "lied")
        .with("purpose", "own-use")
        .with("paid", 6800)
        .with("costs", [])
        .with("channel", "in-person")
        .with("sold-by", "business")
        .with("lecturer", true)
        .with("lopsided", "preyed")
        .with("ordered", "2026-10-20")
        .with("received", "2026-10-20")
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    let lecturer = "卖家以外的人推荐过";
    let preyed = "趁人缺乏判断力或者犯难";
    let mattress =
        || cure().with("problem", ["misled"]).with("goods", "other").without("food-fault").without("cure-on-label");
    vec![
        scenario("sound health food sold as a cure is three-fold, not ten-fold", cure())
            .claim("fraud-treble", Holds)
            .sum("fraud-treble", "三倍赔偿", "20400")
            .claim("food-tenfold", FailsOn(UNSAFE))
            .claim("misled-refund", Holds)
            .band("27200", "27200"),
        scenario(
            "the cure stands on the label: it depends",
            cure().with("cure-on-label", true).with("food-signs", ["no-check"]),
        )
        .claim("food-tenfold", OpenOn(UNSAFE)),
        scenario(
            "whether it stands on the label is not known",
            cure().with("cure-on-label", NOT_KNOWN).with("food-signs", ["no-check"]),
        )
        .claim("food-tenfold", OpenOn(UNSAFE)),
        scenario(
            "medicine was mixed in",
            cure().with("food-fault", ["cure", "adulterated"]).with("food-signs", ["no-source"]),
        )
        .claim("food-tenfold", Holds)
        .claim("fraud-treble", Holds)
        .sum("food-tenfold", "十倍赔偿", "68000")
        .band("74800", "74800"),
        scenario("the buyer knew that it cures nothing", cure().with("difference", "known-before"))
            .claim("fraud-treble", FailsOn("你信了才买"))
            .claim("misled-refund", FailsOn("和说的不一样，而且要紧")),
        scenario("the shop was deceived itself", cure().with("intent", "mistake"))
            .claim("fraud-treble", FailsOn("是故意的"))
            .claim("misled-refund", Holds),
        scenario("an expert recommended it", cure()).claim("lecturer", Holds),
        scenario("only the seller's own people spoke", cure().with("lecturer", false))
            .claim("lecturer", FailsOn(lecturer)),
        scenario("who spoke is not known", cure().with("lecturer", NOT_KNOWN)).claim("lecturer", OpenOn(lecturer)),
        scenario("an expert recommended a mattress: that is no matter of food", mattress()).claim("lecturer", Absent),
        scenario("an expert recommended a cream: courts differ", mattress().with("goods", "cosmetic"))
            .claim("lecturer", crate::Open),
        scenario("an expert before the food law of 2015", cure().with("ordered", "2015-09-30"))
            .claim("lecturer", Absent),
        scenario("an expert on the food law's first day", cure().with("ordered", "2015-10-01"))
            .claim("lecturer", Holds),
        scenario("an old person was preyed upon", cure()).claim("lopsided-bargain", Holds).sum(
            "lopsided-bargain",
            "退货款",
            "6800",
        ),
        scenario("dear, but the buyer knew what he did", cure().with("lopsided", "dear"))
            .claim("lopsided-bargain", FailsOn(preyed)),
        scenario("the price is fair", cure().with("lopsided", "fair"))
            .claim("lopsided-bargain", FailsOn("价钱明显不公道")),
        scenario("what it is worth elsewhere is not known", cure().with("lopsided", NOT_KNOWN))
            .claim("lopsided-bargain", crate::Open),
        scenario("a mattress sold at a meeting to who could not judge", mattress()).claim("lopsided-bargain", Holds),
        scenario("a mattress from a shop online", mattress().with("channel", "shop")).claim("lopsided-bargain", Absent),
        scenario("a lopsided bargain before the Civil Code", cure().with("ordered", "2020-12-31"))
            .claim("lopsided-bargain", Absent),
        scenario("a lopsided bargain on the Civil Code's first day", cure().with("ordered", "2021-01-01"))
            .claim("lopsided-bargain", Holds),
        scenario(
            "what is bought at a meeting does not go back without a reason",
            cure()
                .with("problem", ["return-refused"])
                .with("condition", "intact")
                .with("return-kind", "ordinary")
                .with("notified", "2026-10-21"),
        )
        .claim("seven-day-return", FailsOn("不是当面买的")),
    ]
}
