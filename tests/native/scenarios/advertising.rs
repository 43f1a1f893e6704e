//! False advertising beside the seller's own: endorsers, publishers, what AI made, and the agency behind a host.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, Open, OpenOn, case};

const BY_OTHERS: &str = "广告是别人发的";
const NAMELESS: &str = "给不出广告主的名称、地址和联系方式";
const VITAL: &str = "东西关系生命健康，或者它知道是假的";
const OWN_FACE: &str = "用自己的名字、形象推荐";
const AI: &str = "人物、声音或效果是AI编的";
const AGENCY: &str = "机构一起造假，或者直播间其实是它在管";
const UNTRUE: &str = "说了假话，或瞒着要紧的事";

/// A massager that does nothing of what the video said.
fn misled() -> Case {
    case()
        .with("problem", ["misled"])
        .with("goods", "other")
        .with("difference", "matters")
        .with("intent", "lied")
        .with("purpose", "own-use")
        .with("paid", 300)
        .with("costs", [])
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-09-01")
        .with("received", "2026-09-03")
        .with("signs", [])
}

fn seen(promoter: &str) -> Case {
    misled().with("promoters", [promoter])
}

fn live() -> Case {
    misled().with("channel", "live").with("room", "others")
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [publishers(), endorsers(), ai(), rooms(), wrong_answers()].into_iter().flatten().collect()
}

fn publishers() -> Vec<Scenario> {
    let asked = |answer: &str| seen("media").with("advertiser", answer);
    vec![
        scenario("an account that will not say who ordered the advertisement", asked("withheld"))
            .claim("ad-publisher-identity", Holds)
            .claim("ad-publisher", FailsOn(VITAL)),
        scenario("an account that says who", asked("given")).claim("ad-publisher-identity", FailsOn(NAMELESS)),
        scenario("an account not asked yet", asked("not-asked")).claim("ad-publisher-identity", OpenOn(NAMELESS)),
        scenario("an account still to answer", asked("pending")).claim("ad-publisher-identity", OpenOn(NAMELESS)),
        scenario("only the shop's own page", misled().with("promoters", []))
            .claim("ad-publisher-identity", FailsOn(BY_OTHERS))
            .claim("ad-publisher", FailsOn(BY_OTHERS))
            .claim("endorser", FailsOn(OWN_FACE)),
        scenario("a publisher of medicine answers whether it knew or not", seen("media").with("goods", "medical"))
            .claim("ad-publisher", Holds),
        scenario("a publisher of what is exposed already", seen("media").with("signs", ["exposed"]))
            .claim("ad-publisher", Holds),
        scenario("a publisher of cosmetics: courts differ", seen("media").with("goods", "cosmetic"))
            .claim("ad-publisher", OpenOn(VITAL)),
        scenario(
            "nothing is owed by the seller",
            asked("withheld").with("difference", "puffery").with("guarantors", []),
        )
        .claim("misled-refund", FailsOn("和说的不一样，而且要紧"))
        .claim("ad-publisher-identity", Absent),
        scenario("which advertisement it was is not known", misled().with("promoters", NOT_KNOWN))
            .claim("ad-publisher", Open)
            .claim("endorser", Open)
            .claim("ai-advert", OpenOn(AI)),
        scenario("a quality fault is not an advertisement", misled().with("problem", ["defect"]))
            .claim("ad-publisher", Absent),
    ]
}

fn endorsers() -> Vec<Scenario> {
    vec![
        scenario("a blogger recommends food that is not what was said", seen("face").with("goods", "food"))
            .claim("endorser", Holds),
        scenario("a blogger who could not know", seen("face")).claim("endorser", FailsOn(VITAL)),
        scenario("a blogger of what everybody complains of", seen("face").with("signs", ["comments"]))
            .claim("endorser", Holds),
        scenario("what the blogger could know is not known", seen("face").with("signs", NOT_KNOWN))
            .claim("endorser", OpenOn(VITAL)),
        scenario("in a live room the host's part is told", seen("face").with("channel", "live"))
            .claim("endorser", Absent)
            .claim("ad-publisher", Absent),
        scenario(
            "a blogger praises a counterfeit",
            seen("face").with("problem", ["fake"]).with("sold-as", "genuine").with("signs", ["bargain"]),
        )
        .claim("endorser", Holds)
        .claim("ai-advert", Absent),
    ]
}

fn ai() -> Vec<Scenario> {
    vec![
        // Not marked is a lead, marked is no excuse: neither is asked, both come out alike.
        scenario("a made-up doctor", seen("ai")).claim("ai-advert", Holds).claim("fraud-treble", Holds),
        scenario("a made-up doctor nobody meant to deceive with", seen("ai").with("intent", "mistake"))
            .claim("ai-advert", Holds)
            .claim("fraud-treble", FailsOn("是故意的"))
            .claim("misled-refund", Holds),
        scenario("no AI about it", seen("face")).claim("ai-advert", FailsOn(AI)),
        scenario("a made-up host in a live room", live().with("host", "ai"))
            .claim("room-ai-host", Holds)
            .claim("ai-advert", Absent),
        scenario("a made-up host on the day before the rules", live().with("host", "ai").with("ordered", "2026-01-31"))
            .claim("room-ai-host", Absent),
        scenario("a made-up host on their first day", live().with("host", "ai").with("ordered", "2026-02-01"))
            .claim("room-ai-host", Holds),
    ]
}

fn rooms() -> Vec<Scenario> {
    vec![
        scenario("an agency that wrote the lies", live().with("agency", ["faked"])).claim("room-agency", Holds),
        scenario("an agency that ran the room: courts differ", live().with("agency", ["ran"]))
            .claim("room-agency", OpenOn(AGENCY)),
        scenario("an agency that picked the goods: courts differ", live().with("agency", ["picked"]))
            .claim("room-agency", OpenOn(AGENCY)),
        scenario("an agency that only signs hosts", live().with("agency", [])).claim("room-agency", FailsOn(AGENCY)),
        scenario("the shop's own room has no agency", live().with("room", "own").with("agency", ["faked"]))
            .claim("room-agency", FailsOn("在别人的直播间里点链接买的")),
        scenario("an agency before the Civil Code", live().with("agency", ["faked"]).with("ordered", "2020-12-31"))
            .claim("room-agency", Absent),
        scenario("no live room", misled()).claim("room-agency", Absent),
    ]
}

/// RULES 0.7, 1 and 2.
fn wrong_answers() -> Vec<Scenario> {
    vec![
        scenario("not as described, but by mistake, is not three-fold", misled().with("intent", "mistake"))
            .claim("fraud-treble", FailsOn("是故意的"))
            .claim("misled-refund", Holds)
            .band("300", "300"),
        scenario("“the best” is not three-fold", misled().with("difference", "puffery"))
            .claim("fraud-treble", FailsOn(UNTRUE))
            .claim("misled-refund", FailsOn("和说的不一样，而且要紧"))
            .band("0", "0"),
    ]
}
