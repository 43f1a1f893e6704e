//! Takeaways: what was in the meal, what was missing, and who brought it.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, OpenOn, case};

const SHORT: &str = "少了、错了、洒了，或没送到";

/// A meal of 38 yuan.
fn meal(problem: &str) -> Case {
    case()
        .with("problem", [problem])
        .with("goods", "food")
        .with("purpose", "own-use")
        .with("paid", 38)
        .with("costs", [])
        .with("channel", "takeaway")
        .with("ordered", "2026-11-02")
        .with("received", "2026-11-02")
}

fn delivered(fault: &str) -> Case {
    meal("other").with("takeaway-fault", [fault])
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    let insect = || meal("food").with("food-fault", ["spoiled"]);
    vec![
        scenario("an insect in a meal: the restaurant made it, and nobody need know", insect())
            .claim("food-tenfold-producer", Holds)
            .claim("food-tenfold", OpenOn("卖家明知有问题"))
            .sum("food-tenfold-producer", "十倍赔偿", "1000")
            .band("1038", "1038"),
        scenario(
            "a meal for 100.01 yuan",
            insect().with("paid", "100.01".parse::<weiquan::domain::money::Money>().unwrap()),
        )
        .sum("food-tenfold-producer", "十倍赔偿", "1000.10"),
        scenario("a hair in a meal", meal("food").with("food-fault", ["hair"]))
            .claim("food-tenfold-producer", OpenOn("不符合食品安全标准"))
            .claim("food-refund-producer", OpenOn("不符合食品安全标准"))
            .band("0", "1038"),
        scenario("an expired bottle beside the meal", meal("food").with("food-fault", ["expired"]))
            .claim("food-tenfold", Holds)
            .claim("food-tenfold-producer", FailsOn("出厂时就有这个问题")),
        scenario("the platform let it in without a licence", insect().with("licence", "missing"))
            .claim("platform-takeaway-check", Holds),
        scenario("the platform checked the licence", insect().with("licence", "shown").with("signs", []))
            .claim("platform-takeaway-check", FailsOn("平台没登记、没审证，或者发现了不报告、不停")),
        scenario(
            "a licence checked, but complaints left lying",
            insect().with("licence", "shown").with("signs", ["reported"]),
        )
        .claim("platform-takeaway-check", Holds)
        .claim("platform-knew", Holds),
        scenario("a dish was missing", delivered("short"))
            .claim("takeaway-refund", Holds)
            .sum("takeaway-refund", "退货款", "38")
            .claim("takeaway-late", FailsOn("比说好的晚了"))
            .claim("food-tenfold", Absent),
        scenario("the soup was spilt", delivered("spilt")).claim("takeaway-refund", Holds),
        scenario("the meal never came", meal("not-delivered").with("takeaway-fault", ["never"]))
            .claim("takeaway-refund", Holds),
        scenario("the meal came an hour late", delivered("late"))
            .claim("takeaway-late", Holds)
            .claim("takeaway-refund", FailsOn(SHORT)),
        scenario("it did not taste good", delivered("taste"))
            .claim("takeaway-refund", FailsOn(SHORT))
            .claim("takeaway-late", FailsOn("比说好的晚了")),
        scenario("not marked as a shop without tables: a matter for the authorities", delivered("no-seats"))
            .claim("takeaway-refund", FailsOn(SHORT))
            .claim("food-tenfold", Absent)
            .claim("fraud-treble", Absent),
        scenario("the rider ran somebody over", delivered("rider").with("costs", ["harm"]).with("harm-cost", 900))
            .claim("takeaway-rider", Holds)
            .sum("takeaway-rider", "赔损失", "900"),
        scenario("the rider did nothing", delivered("late"))
            .claim("takeaway-rider", FailsOn("骑手送餐时伤了人、弄坏了东西")),
        scenario("what went wrong is not known", delivered("late").with("takeaway-fault", NOT_KNOWN))
            .claim("takeaway-refund", OpenOn(SHORT))
            .claim("takeaway-late", OpenOn("比说好的晚了"))
            .claim("takeaway-rider", OpenOn("骑手送餐时伤了人、弄坏了东西")),
        scenario("a parcel from a shop is no takeaway", meal("other").with("channel", "shop"))
            .claim("takeaway-refund", Absent),
        scenario("a meal ordered before the Civil Code", delivered("short").with("ordered", "2020-12-31"))
            .claim("takeaway-refund", Absent),
        scenario("a meal ordered on the Civil Code's first day", delivered("short").with("ordered", "2021-01-01"))
            .claim("takeaway-refund", Holds),
        scenario("a meal ordered before the rule on shops without tables", insect().with("ordered", "2026-05-31"))
            .claim("food-tenfold-producer", Holds),
        scenario("a meal ordered on that rule's first day", insect().with("ordered", "2026-06-01"))
            .claim("food-tenfold-producer", Holds),
    ]
}
