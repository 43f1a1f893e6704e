//! What a child spent: all of it under eight, from eight on what does not suit the age (RULES 0.7, wrong answer 15).

use weiquan::{content::questions, domain::claim::Bearer};

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, Open, OpenOn, case};

const BACK: &str = "退孩子花的钱";
const AGE: &str = "花钱的是未成年人";
const ACTED: &str = "是孩子自己弄的";
const UNSUITED: &str = "不满8岁，或者和年纪不相称";
const AGREED: &str = "家长同意过，或者事后认了";

/// 3000 yuan spent by a child of this age, of which 200 suited it.
fn spent(age: &str, on: &str) -> Case {
    case()
        .with("problem", ["minor"])
        .with("child-age", age)
        .with("child-spent-on", on)
        .with("child-acted", true)
        .with("parent-agreed", false)
        .with("paid", 3000)
        .with("suited-to-age", 200)
        .with("costs", [])
        .with("ordered", "2026-08-03")
}

pub fn scenarios() -> Vec<Scenario> {
    let (game, tips) = ("minor-refund", "minor-tipping");
    vec![
        scenario("seven, a game: all of it", spent("under-8", "game"))
            .claim(game, Holds)
            .sum(game, BACK, "3000")
            .band("3000", "3000")
            .claim(tips, Absent),
        scenario(
            "seven, and the parent had agreed: it is void all the same",
            spent("under-8", "game").with("parent-agreed", true),
        )
        .claim(game, Holds),
        scenario("eight, a game: what does not suit the age", spent("under-16", "game"))
            .claim(game, Holds)
            .sum(game, BACK, "2800"),
        scenario("sixteen, living on the parents", spent("under-18", "game"))
            .claim(game, Holds)
            .sum(game, BACK, "2800"),
        scenario("sixteen, living on wages", spent("earning", "game")).claim(game, FailsOn(AGE)).band("0", "0"),
        scenario("eighteen", spent("adult", "game")).claim(game, FailsOn(AGE)),
        scenario("an age not known", spent("under-16", "game").with("child-age", NOT_KNOWN)).claim(game, Open),
        scenario("a grown-up did it", spent("under-8", "game").with("child-acted", false)).claim(game, FailsOn(ACTED)),
        scenario("who did it is not known", spent("under-8", "game").with("child-acted", NOT_KNOWN))
            .claim(game, OpenOn(ACTED)),
        scenario("everything suited the age", spent("under-16", "game").with("suited-to-age", 3000))
            .claim(game, FailsOn(UNSUITED))
            .sum(game, BACK, "0"),
        scenario("a yuan did not", spent("under-16", "game").with("suited-to-age", 2999))
            .claim(game, Holds)
            .sum(game, BACK, "1"),
        scenario("nothing suited the age", spent("under-16", "game").with("suited-to-age", 0)).sum(game, BACK, "3000"),
        scenario("what suits the age is not known", spent("under-16", "game").with("suited-to-age", NOT_KNOWN))
            .claim(game, OpenOn(UNSUITED))
            .no_sum(game, BACK),
        scenario("the parent had agreed", spent("under-16", "game").with("parent-agreed", true))
            .claim(game, FailsOn(AGREED)),
        scenario("whether the parent agreed is not known", spent("under-16", "game").with("parent-agreed", NOT_KNOWN))
            .claim(game, OpenOn(AGREED)),
        scenario("a course, some of it taken", spent("under-16", "course").with("child-used", 500))
            .sum(game, BACK, "2300"),
        scenario("a course under eight, some of it taken", spent("under-8", "course").with("child-used", 500))
            .sum(game, BACK, "2500"),
        scenario("things that cannot all go back", spent("under-16", "order").with("child-used", 2900))
            .sum(game, BACK, "0"),
        scenario(
            "what was used up is for the other side to show",
            spent("under-16", "order").with("child-used", NOT_KNOWN),
        )
        .sum(game, BACK, "2800"),
        scenario("nothing is taken off for a game played", spent("under-16", "game").with("child-used", 500))
            .sum(game, BACK, "2800"),
        scenario("half of it came back", spent("under-8", "game").with("costs", ["given-back"]).with("refunded", 1500))
            .sum(game, BACK, "1500"),
        scenario("tips under eight, owed by the platform", spent("under-8", "tipping"))
            .claim(tips, Holds)
            .sum(tips, BACK, "3000")
            .claim(game, Absent)
            .band("3000", "3000"),
        scenario("tips at twelve", spent("under-16", "tipping")).claim(tips, Holds).sum(tips, BACK, "2800"),
        scenario("tips at seventeen, on wages", spent("earning", "tipping")).claim(tips, FailsOn(AGE)),
        scenario("tips by a grown-up", spent("under-16", "tipping").with("child-acted", false))
            .claim(tips, FailsOn(ACTED)),
        scenario("tips the parent agreed to", spent("under-16", "tipping").with("parent-agreed", true))
            .claim(tips, FailsOn(AGREED)),
        scenario("tips, who gave them is not known", spent("under-16", "tipping").with("child-acted", NOT_KNOWN))
            .claim(tips, OpenOn(ACTED)),
        scenario("spent before the Civil Code", spent("under-8", "game").with("ordered", "2020-12-31"))
            .claim(game, Absent),
        scenario("spent on its first day", spent("under-8", "game").with("ordered", "2021-01-01")).claim(game, Holds),
    ]
}

#[test]
fn the_papers_on_tips_are_cited_from_their_first_days() {
    let cites = |ordered: &str, instrument: &str| {
        let finding = spent("under-16", "tipping").with("ordered", ordered).finding("minor-tipping").unwrap();
        finding.basis.iter().any(|it| it.instrument.id == instrument)
    };
    assert!(!cites("2022-05-06", "tipping-2022") && cites("2022-05-07", "tipping-2022"));
    assert!(!cites("2026-04-12", "tipping-2026") && cites("2026-04-13", "tipping-2026"));
    assert!(!cites("2023-12-31", "minors-net-reg") && cites("2024-01-01", "minors-net-reg"));
}

#[test]
fn that_the_child_did_it_is_for_the_parents_and_that_they_agreed_for_the_other_side() {
    let finding = spent("under-16", "game").finding("minor-refund").unwrap();
    let bearer = |name: &str| {
        finding.elements.iter().chain(&finding.defences).find(|it| it.element.name == name).map(|it| it.bearer)
    };
    assert_eq!(bearer(ACTED), Some(Bearer::Consumer));
    assert_eq!(bearer(UNSUITED), Some(Bearer::Respondent));
    assert_eq!(bearer(AGREED), Some(Bearer::Respondent));
    // The lines drawn for games are for reference alone, and said where the amount is asked for.
    let suited = questions::find("suited-to-age").unwrap();
    assert!(["50", "200", "100", "400"].iter().all(|it| suited.help.contains(it)));
}
