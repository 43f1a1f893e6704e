//! Personal data: no least amount, no multiple, and the handler has to show that it is not at fault.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, OpenOn, case};

const WRONGED: &str = "是他泄露的，或违法收、违法用";
const HARMED: &str = "你因此受了损害";
const BLAMELESS: &str = "他证明了自己没有过错";
const GRAVE: &str = "精神损害严重";
const NEEDLESS: &str = "这些信息不是非有不可";
const TURNED_DOWN: &str = "你提过，他拒绝或不理";
const PROMOTION: &str = "发的是推销";
const UNWANTED: &str = "你没同意，或已经拒绝";

/// A caller knew what was ordered and where it goes, and 2,000 yuan were lost to him.
fn leaked() -> Case {
    case()
        .with("problem", ["privacy"])
        .with("privacy-act", ["leaked"])
        .with("leak-traced", ["only-there"])
        .with("handler-blameless", false)
        .with("privacy-damage", 2000)
        .with("privacy-distress", false)
        .with("knew", "2026-11-06")
}

fn pestered(messages: &str) -> Case {
    case()
        .with("problem", ["privacy"])
        .with("privacy-act", ["spam"])
        .with("messages", messages)
        .with("knew", "2026-11-06")
}

fn asked_for(needed: bool) -> Case {
    leaked().with("privacy-act", ["excess"]).with("data-needed", needed)
}

fn refused() -> Case {
    leaked().with("privacy-act", ["refused"]).with("data-turned-down", true)
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [leaks(), demands(), messages()].into_iter().flatten().collect()
}

fn leaks() -> Vec<Scenario> {
    vec![
        scenario("what only the shop knew came out, and cost money", leaked())
            .claim("privacy-damages", Holds)
            .claim("privacy-stop", Holds)
            .claim("privacy-distress", FailsOn(GRAVE))
            .claim("privacy-excess", Absent)
            .sum("privacy-damages", "赔实际损失", "2000")
            .band("0", "2000"),
        scenario("wrong answer 16: a leak without loss is not worth 500", leaked().with("privacy-damage", 0))
            .claim("privacy-damages", FailsOn(HARMED))
            .sum("privacy-damages", "赔实际损失", "0")
            .band("0", "0"),
        scenario("a loss of a fen is a fen", leaked().with("privacy-damage", crate::Money::fen(1)))
            .claim("privacy-damages", Holds)
            .band("0", "0.01"),
        scenario(
            "no money lost, but ill with worry",
            leaked().with("privacy-damage", 0).with("privacy-distress", true),
        )
        .claim("privacy-damages", Holds)
        .claim("privacy-distress", Holds),
        scenario("nobody can say where it leaked", leaked().with("leak-traced", []))
            .claim("privacy-damages", FailsOn(WRONGED))
            .claim("privacy-stop", FailsOn(WRONGED)),
        scenario("where it leaked is not known yet", leaked().with("leak-traced", NOT_KNOWN))
            .claim("privacy-damages", OpenOn(WRONGED))
            .claim("privacy-stop", OpenOn(WRONGED)),
        scenario("many of the same shop were called", leaked().with("leak-traced", ["many"]))
            .claim("privacy-damages", Holds),
        scenario("the shop admitted it", leaked().with("leak-traced", ["admitted"])).claim("privacy-damages", Holds),
        scenario("the shop showed that it did all it had to", leaked().with("handler-blameless", true))
            .claim("privacy-damages", FailsOn(BLAMELESS))
            .claim("privacy-distress", FailsOn(GRAVE))
            .claim("privacy-stop", Holds),
        scenario("distress, and a handler without fault", {
            leaked().with("handler-blameless", true).with("privacy-distress", true)
        })
        .claim("privacy-distress", FailsOn(BLAMELESS)),
        scenario("whether the shop is at fault is not known", leaked().with("handler-blameless", NOT_KNOWN))
            .claim("privacy-damages", OpenOn(BLAMELESS)),
        scenario("what it cost is not known", leaked().with("privacy-damage", NOT_KNOWN))
            .claim("privacy-damages", OpenOn(HARMED))
            .no_sum("privacy-damages", "赔实际损失"),
        scenario("how grave the distress is is not known", leaked().with("privacy-distress", NOT_KNOWN))
            .claim("privacy-distress", OpenOn(GRAVE)),
        scenario("found out on the last day before the law on personal data", leaked().with("knew", "2021-10-31"))
            .claim("privacy-damages", Absent),
        scenario("found out on its first day", leaked().with("knew", "2021-11-01")).claim("privacy-damages", Holds),
        scenario("a leak is no fraud of the shop", leaked()).claim("fraud-treble", Absent),
    ]
}

fn demands() -> Vec<Scenario> {
    vec![
        scenario("a face for the sake of shopping", asked_for(false))
            .claim("privacy-excess", Holds)
            .claim("privacy-damages", Holds)
            .claim("privacy-stop", Absent),
        scenario("an address for the sake of delivery", asked_for(true))
            .claim("privacy-excess", FailsOn(NEEDLESS))
            .claim("privacy-damages", FailsOn(WRONGED)),
        scenario("whether it is needed is not known", asked_for(true).with("data-needed", NOT_KNOWN))
            .claim("privacy-excess", OpenOn(NEEDLESS)),
        scenario("deletion asked for and refused", refused()).claim("privacy-rights", Holds),
        scenario("deletion not asked for yet", refused().with("data-turned-down", false))
            .claim("privacy-rights", FailsOn(TURNED_DOWN)),
        scenario("deletion, asked for or not unknown", refused().with("data-turned-down", NOT_KNOWN))
            .claim("privacy-rights", OpenOn(TURNED_DOWN)),
    ]
}

fn messages() -> Vec<Scenario> {
    vec![
        scenario("advertisements nobody asked for", pestered("unasked")).claim("spam-stop", Holds).band("0", "0"),
        scenario("advertisements after unsubscribing", pestered("go-on")).claim("spam-stop", Holds),
        scenario("advertisements agreed to", pestered("agreed")).claim("spam-stop", FailsOn(UNWANTED)),
        scenario("word that the parcel is on its way", pestered("notice")).claim("spam-stop", FailsOn(PROMOTION)),
        scenario("messages of an unknown kind", pestered("notice").with("messages", NOT_KNOWN))
            .claim("spam-stop", crate::Open),
        scenario("pestered on the last day before the Civil Code", pestered("unasked").with("knew", "2020-12-31"))
            .claim("spam-stop", Absent),
        scenario("pestered on its first day", pestered("unasked").with("knew", "2021-01-01")).claim("spam-stop", Holds),
    ]
}
