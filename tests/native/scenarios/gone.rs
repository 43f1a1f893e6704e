//! Shops that vanished, changed hands or cannot be named; group purchases; and money paid past the platform.

use super::{Scenario, scenario};
use crate::{Absent, FailsOn, Holds, NOT_KNOWN, OpenOn, case};

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [vanished(), groups(), private()].into_iter().flatten().collect()
}

fn vanished() -> Vec<Scenario> {
    const OWED: &str = "付了钱，东西、服务或退款没给全";
    const HANDS: &str = "转手没有公示，或者借了别人的执照";
    let gone = |channel: &str| {
        case()
            .with("problem", ["gone"])
            .with("gone-owed", true)
            .with("goods", "other")
            .with("purpose", "own-use")
            .with("paid", 188)
            .with("costs", [])
            .with("channel", channel)
            .with("sold-by", "business")
            .with("ordered", "2026-11-02")
            .with("reachable", "lost")
    };
    vec![
        scenario("the shop is gone and never delivered", gone("shop"))
            .claim("gone-refund", Holds)
            .claim("breach", Absent)
            .band("188", "188"),
        scenario("the shop is gone and owes nothing", gone("shop").with("gone-owed", false))
            .claim("gone-refund", FailsOn(OWED))
            .band("0", "0"),
        scenario("what the vanished shop owes is not known", gone("shop").with("gone-owed", NOT_KNOWN))
            .claim("gone-refund", OpenOn(OWED)),
        scenario("gone before the Civil Code", gone("shop").with("ordered", "2020-12-31")).claim("gone-refund", Absent),
        scenario("gone on the first day of the Civil Code", gone("shop").with("ordered", "2021-01-01"))
            .claim("gone-refund", Holds),
        scenario("it changed hands and said nothing", gone("shop").with("changed-hands", true))
            .claim("shop-changed-hands", Holds),
        scenario("the same people still run it", gone("shop").with("changed-hands", false))
            .claim("shop-changed-hands", FailsOn(HANDS)),
        scenario("whether it changed hands is not known", gone("shop")).claim("shop-changed-hands", OpenOn(HANDS)),
        scenario(
            "changed hands before the rules of 2022",
            gone("shop").with("changed-hands", true).with("ordered", "2022-03-14"),
        )
        .claim("shop-changed-hands", Absent),
        scenario(
            "changed hands on the first day of the rules of 2022",
            gone("shop").with("changed-hands", true).with("ordered", "2022-03-15"),
        )
        .claim("shop-changed-hands", Holds),
        scenario(
            "gone, though it still answers",
            gone("shop").with("reachable", "reached").with("changed-hands", true),
        )
        .claim("shop-changed-hands", Holds),
        scenario("a private person has no shop to hand on", gone("shop").with("sold-by", "person"))
            .claim("shop-changed-hands", Absent)
            .claim("gone-refund", Holds),
        scenario(
            "a used-goods trader vanished under another's licence",
            gone("second-hand").with("changed-hands", true),
        )
        .claim("shop-changed-hands", Holds),
        scenario(
            "the platform's data of the vanished shop are dead numbers",
            gone("shop").with("steps", ["to-platform"]).with("identity", "withheld"),
        )
        .claim("platform-identity", Holds),
        scenario(
            "the platform gave the vanished shop's name",
            gone("shop").with("steps", ["to-platform"]).with("identity", "given"),
        )
        .claim("platform-identity", FailsOn("平台给不出卖家真实名称、地址和有效联系方式")),
        scenario("vanished from a site of its own", gone("own-site").with("changed-hands", true))
            .claim("shop-changed-hands", Holds)
            .claim("platform-help", Absent),
    ]
}

fn groups() -> Vec<Scenario> {
    const LEADER: &str = "团长自己进货、收钱，卖给你";
    let group = |page: &str, leader: &str| {
        case()
            .with("problem", ["fake"])
            .with("goods", "other")
            .with("sold-as", "genuine")
            .with("intent", "knew")
            .with("purpose", "own-use")
            .with("paid", 188)
            .with("costs", [])
            .with("channel", "group-buy")
            .with("group-page", page)
            .with("group-leader", leader)
            .with("sold-by", "business")
            .with("ordered", "2026-11-02")
    };
    vec![
        scenario("the leader of the group sells on his own account", group("chat", "sells"))
            .claim("group-leader", Holds)
            .claim("fraud-treble", Holds)
            .claim("platform-help", Absent)
            .claim("platform-identity", Absent),
        scenario("the leader only hands parcels over", group("order-page", "pick-up"))
            .claim("group-leader", FailsOn(LEADER))
            .claim("fraud-treble", Holds)
            .claim("platform-help", Holds),
        scenario("what the leader does is not known", group("chat", "sells").with("group-leader", NOT_KNOWN))
            .claim("group-leader", OpenOn(LEADER)),
        scenario("a neighbour passes on what was too much", group("chat", "sells").with("sold-by", "person"))
            .claim("fraud-treble", FailsOn("卖家是做生意的"))
            .claim("fake-refund", Holds),
        scenario(
            "a community platform that looks like the seller",
            group("order-page", "no-leader").with("self-run", "looked"),
        )
        .claim("platform-self-run", Holds),
        scenario(
            "a community platform cannot name its supplier",
            group("order-page", "no-leader").with("steps", ["to-platform"]).with("identity", "withheld"),
        )
        .claim("platform-identity", Holds),
        scenario(
            "a community platform for food without papers",
            group("order-page", "no-leader")
                .with("problem", ["food"])
                .with("goods", "food")
                .with("food-fault", ["expired"])
                .with("licence", "missing"),
        )
        .claim("platform-food-check", Holds),
        scenario(
            "a group that did not fill up",
            group("order-page", "no-leader").with("problem", ["not-delivered"]).with("failure", "cancelled"),
        )
        .claim("undelivered-refund", Holds)
        .sum("undelivered-refund", "退货款", "188"),
    ]
}

fn private() -> Vec<Scenario> {
    const KNEW: &str = "平台知道或者应该知道，却没采取措施";
    let private = |led: bool| {
        case()
            .with("problem", ["fake"])
            .with("goods", "other")
            .with("sold-as", "genuine")
            .with("intent", "knew")
            .with("purpose", "own-use")
            .with("paid", 188)
            .with("costs", [])
            .with("channel", "private")
            .with("led-away", led)
            .with("sold-by", "business")
            .with("ordered", "2026-11-02")
    };
    vec![
        scenario("led away by the shop's people: the seller owes as before", private(true))
            .claim("led-away", Holds)
            .claim("fraud-treble", Holds)
            .claim("platform-identity", Absent)
            .band("752", "752"),
        scenario("went past the platform by oneself", private(false))
            .claim("led-away", FailsOn("是卖家的人让你绕开平台"))
            .claim("fraud-treble", Holds)
            .claim("platform-knew", Absent),
        scenario("the platform was told that this shop leads people away", private(true).with("signs", ["reported"]))
            .claim("platform-knew", Holds),
        scenario("the platform had no sign of it", private(true).with("signs", []))
            .claim("platform-knew", FailsOn(KNEW)),
        scenario(
            "bought from a friend's chat within seven days",
            private(true)
                .with("problem", ["return-refused"])
                .with("condition", "intact")
                .with("return-kind", "ordinary")
                .with("received", "2026-11-05")
                .with("notified", "2026-11-06"),
        )
        .claim("seven-day-return", Holds),
    ]
}
