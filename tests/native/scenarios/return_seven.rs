//! Return without a reason: what goes back, what is taken off, and what is excepted.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, OpenOn, case};

const RETURN: &str = "seven-day-return";

/// A coat bought online, asked to be taken back on day seven.
fn coat() -> Case {
    case()
        .with("problem", ["return-refused"])
        .with("goods", "other")
        .with("condition", "intact")
        .with("return-kind", "ordinary")
        .with("return-deductions", [])
        .with("purpose", "own-use")
        .with("paid", 188)
        .with("costs", [])
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-11-02")
        .with("received", "2026-11-05")
        .with("notified", "2026-11-12")
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [amounts(), exceptions()].into_iter().flatten().collect()
}

fn amounts() -> Vec<Scenario> {
    // Two for 300 less 60: 240 paid for both.
    let part = |kept: u64| coat().with("return-deductions", ["part"]).with("set-paid", 240).with("kept-price", kept);
    let free = |postage: u64| coat().with("return-deductions", ["free-postage"]).with("postage-waived", postage);
    let gift = |price: u64| coat().with("return-deductions", ["gift"]).with("gift-price", price);
    vec![
        scenario("the whole price goes back", coat())
            .claim(RETURN, Holds)
            .sum(RETURN, "退货款", "188")
            .band("188", "188"),
        scenario("nothing is taken off as long as nobody says so", coat().without("return-deductions")).sum(
            RETURN,
            "退货款",
            "188",
        ),
        scenario("nor where it is not known", coat().with("return-deductions", NOT_KNOWN)).sum(RETURN, "退货款", "188"),
        scenario("one of two: the other is reckoned at its own price", part(150)).sum(RETURN, "退货款", "90"),
        scenario("the one kept is dearer by itself than both were", part(241)).sum(RETURN, "退货款", "0"),
        scenario("the one kept costs by itself what both did", part(240)).sum(RETURN, "退货款", "0"),
        scenario("a yuan less, and a yuan goes back", part(239)).sum(RETURN, "退货款", "1"),
        scenario("what the rest would have cost is not known", part(150).with("kept-price", NOT_KNOWN))
            .no_sum(RETURN, "退货款"),
        scenario("what was paid for both is not known", part(150).with("set-paid", NOT_KNOWN)).no_sum(RETURN, "退货款"),
        scenario("the postage that was waived is taken off", free(12)).sum(RETURN, "退货款", "176"),
        scenario("how much was waived is not known", free(12).with("postage-waived", NOT_KNOWN))
            .no_sum(RETURN, "退货款"),
        scenario("a gift that was marked with a price and is used up", gift(30)).sum(RETURN, "退货款", "158"),
        scenario("never less than nothing", gift(300)).sum(RETURN, "退货款", "0"),
        scenario(
            "all three at once",
            coat()
                .with("return-deductions", ["part", "free-postage", "gift"])
                .with("set-paid", 240)
                .with("kept-price", 150)
                .with("postage-waived", 10)
                .with("gift-price", 20),
        )
        .sum(RETURN, "退货款", "60"),
        scenario("part has come back already", coat().with("costs", ["given-back"]).with("refunded", 100)).sum(
            RETURN,
            "退货款",
            "88",
        ),
        scenario("postage back is not owed", coat().with("costs", ["postage"]).with("postage-paid", 12))
            .band("188", "188"),
    ]
}

fn exceptions() -> Vec<Scenario> {
    let three = || coat().with("goods", "cosmetic").with("return-kind", "delicate");
    vec![
        scenario("day seven", coat()).claim(RETURN, Holds).limit(RETURN, "2026-11-12"),
        scenario("day eight", coat().with("notified", "2026-11-13")).claim(RETURN, FailsOn("7日内说了要退")),
        scenario("bought in a shop in the street", coat().with("channel", "in-person"))
            .claim(RETURN, FailsOn("不是当面买的")),
        scenario("where it was bought is not known", coat().with("channel", NOT_KNOWN))
            .claim(RETURN, OpenOn("不是当面买的")),
        scenario("bought in a live room", coat().with("channel", "live")).claim(RETURN, Holds),
        scenario("from somebody who clears a wardrobe", coat().with("sold-by", "person"))
            .claim(RETURN, FailsOn("卖家是做生意的")),
        scenario("a course is no goods", coat().with("goods", "service"))
            .claim(RETURN, FailsOn("网上买的是东西，不是服务")),
        scenario("the inner seal of a cream is broken", three().with("condition", "unsealed"))
            .claim(RETURN, FailsOn("东西完好")),
        scenario("a cream, the box opened, nothing confirmed", three().with("no-return-confirmed", false))
            .claim(RETURN, Holds),
        scenario("a cream, confirmed for this order", three().with("no-return-confirmed", true))
            .claim(RETURN, FailsOn("不宜退，而且这一单你确认过")),
        scenario("fruit", coat().with("return-kind", "perishable").with("return-promised", false))
            .claim(RETURN, FailsOn("属于法定不能退的四类")),
        scenario(
            "fruit, and the shop promised",
            coat().with("return-kind", "perishable").with("return-promised", true),
        )
        .claim(RETURN, Holds),
        scenario("another size is not made to order", coat().with("return-kind", "ordinary")).claim(RETURN, Holds),
        scenario("ordered before the consumer law of 2013", coat().with("ordered", "2014-03-14")).claim(RETURN, Absent),
        scenario("ordered on its first day", coat().with("ordered", "2014-03-15")).claim(RETURN, Holds),
        scenario("no three-fold for a refused return", coat()).claim("fraud-treble", Absent),
    ]
}
