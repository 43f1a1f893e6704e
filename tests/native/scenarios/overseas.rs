//! From abroad: who stands behind the foreign shop here, the buying agent, and whose law governs.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, OpenOn, case};

const FOREIGN: &str = "卖家在境外，由境内公司代办";
const UNSETTLED: &str = "找过卖家，没解决";
const HERE: &str = "网站做着国内的生意";
const RESOLD: &str = "代购的人自己进货，再卖给你";

fn abroad(way: &str) -> Case {
    case()
        .with("problem", ["fake"])
        .with("goods", "other")
        .with("sold-as", "genuine")
        .with("intent", "knew")
        .with("purpose", "own-use")
        .with("paid", 188)
        .with("costs", [])
        .with("channel", "overseas")
        .with("overseas-way", way)
        .with("sold-by", "business")
        .with("ordered", "2026-11-02")
        .with("received", "2026-11-05")
}

fn food(way: &str, fault: &str) -> Case {
    abroad(way)
        .with("problem", ["food"])
        .with("goods", "food")
        .with("food-fault", [fault])
        .with("food-signs", ["no-source"])
        .with("agent-knew", true)
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [shops(), sites(), agents()].into_iter().flatten().collect()
}

fn shops() -> Vec<Scenario> {
    let foreign = |it: bool| abroad("cross-border").with("foreign-seller", it);
    vec![
        scenario("a fake from a foreign shop on a platform here", foreign(true).with("steps", ["to-seller"]))
            .claim("cbec-agent", Holds)
            .claim("cbec-platform", Holds)
            .claim("fraud-treble", Holds)
            .claim("platform-help", Holds)
            .band("752", "752"),
        scenario("the cross-border shop is a company here", foreign(false)).claim("cbec-agent", FailsOn(FOREIGN)),
        scenario("where the shop's company is is not known", foreign(true).with("foreign-seller", NOT_KNOWN))
            .claim("cbec-agent", OpenOn(FOREIGN)),
        scenario("nobody asked the foreign shop yet", foreign(true).with("steps", []))
            .claim("cbec-platform", FailsOn(UNSETTLED)),
        scenario("the day before 486", foreign(true).with("ordered", "2018-12-31")).claim("cbec-agent", Absent),
        scenario("the first day of 486", foreign(true).with("ordered", "2019-01-01")).claim("cbec-agent", Holds),
        scenario(
            "where the seller owes nothing nobody behind him does",
            foreign(true).with("sold-as", "copy").with("guarantors", []),
        )
        .claim("cbec-agent", Absent)
        .band("0", "0"),
        scenario("imports in stock here", abroad("imported"))
            .claim("cbec-agent", Absent)
            .claim("cbec-platform", Absent)
            .claim("platform-help", Holds)
            .claim("fraud-treble", Holds),
        scenario("expired food across the border", food("cross-border", "expired")).claim("food-tenfold", Holds).sum(
            "food-tenfold",
            "十倍赔偿",
            "1880",
        ),
        scenario("only without a Chinese label across the border: courts differ", food("cross-border", "unsure"))
            .claim("food-tenfold", OpenOn("不符合食品安全标准")),
        scenario("only without a Chinese label, imported for the trade", food("imported", "unsure"))
            .claim("food-tenfold", OpenOn("不符合食品安全标准")),
        scenario(
            "the platform here cannot name the foreign shop",
            foreign(true).with("steps", ["to-platform"]).with("identity", "withheld"),
        )
        .claim("platform-identity", Holds),
        scenario("by which way is not known", abroad("imported").with("overseas-way", NOT_KNOWN))
            .claim("cbec-agent", OpenOn(FOREIGN))
            .claim("fraud-treble", Holds),
    ]
}

fn sites() -> Vec<Scenario> {
    vec![
        scenario("a foreign site that sells to China", abroad("serves-china"))
            .claim("overseas-law", Holds)
            .claim("fraud-treble", Holds)
            .claim("platform-help", Absent),
        scenario("a foreign site that does no business here", abroad("foreign-site"))
            .claim("overseas-law", FailsOn(HERE))
            .claim("fraud-treble", Absent)
            .claim("fake-refund", Holds)
            .band("188", "188"),
        scenario("food from a foreign site that does no business here", food("foreign-site", "expired"))
            .claim("food-tenfold", Absent),
        scenario(
            "seven days, at a foreign site that does no business here",
            abroad("foreign-site").with("problem", ["return-refused"]),
        )
        .claim("seven-day-return", Absent),
        scenario(
            "seven days, at a foreign site that sells to China",
            abroad("serves-china")
                .with("problem", ["return-refused"])
                .with("condition", "intact")
                .with("return-kind", "ordinary")
                .with("notified", "2026-11-06"),
        )
        .claim("seven-day-return", Holds)
        .claim("overseas-law", Holds),
    ]
}

fn agents() -> Vec<Scenario> {
    const BY_TRADE: &str = "他以代购为业";
    const KNEW: &str = "他明知不合标准，还帮你买";
    let commissioned = || food("commissioned", "expired");
    vec![
        scenario("an agent who resells is the seller", abroad("resold"))
            .claim("agent-as-seller", Holds)
            .claim("fraud-treble", Holds)
            .claim("platform-help", Absent),
        scenario("an agent who buys for a fee is none", abroad("commissioned"))
            .claim("agent-as-seller", FailsOn(RESOLD)),
        scenario("resold once by a private person: no three-fold", abroad("resold").with("sold-by", "person"))
            .claim("fraud-treble", FailsOn("卖家是做生意的"))
            .claim("fake-refund", Holds),
        scenario("an agent by trade knew that it was expired", commissioned()).claim("agent-tenfold", Holds).sum(
            "agent-tenfold",
            "十倍赔偿",
            "1880",
        ),
        scenario("99 yuan through an agent: the floor", commissioned().with("paid", 99)).sum(
            "agent-tenfold",
            "十倍赔偿",
            "1000",
        ),
        scenario("101 yuan through an agent", commissioned().with("paid", 101)).sum(
            "agent-tenfold",
            "十倍赔偿",
            "1010",
        ),
        scenario("a friend brought it along", commissioned().with("sold-by", "person"))
            .claim("agent-tenfold", FailsOn(BY_TRADE)),
        scenario("an agent who did not know", commissioned().with("agent-knew", false))
            .claim("agent-tenfold", FailsOn(KNEW)),
        scenario("whether the agent knew is not known", commissioned().with("agent-knew", NOT_KNOWN))
            .claim("agent-tenfold", OpenOn(KNEW)),
        scenario("an agent bought pet food", commissioned().with("goods", "other"))
            .claim("agent-tenfold", FailsOn("买的是食品")),
        scenario("an agent bought for the trade", commissioned().with("purpose", "trade"))
            .claim("agent-tenfold", FailsOn("买来生活里用")),
        scenario("safe food through an agent, only praised too much", food("commissioned", "below-promise"))
            .claim("agent-tenfold", FailsOn("不符合食品安全标准")),
        scenario("a bag through an agent", abroad("commissioned")).claim("agent-tenfold", Absent),
        scenario("food the agent resold", food("resold", "expired"))
            .claim("agent-tenfold", Absent)
            .claim("food-tenfold", Holds),
    ]
}
