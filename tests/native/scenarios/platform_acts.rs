//! What a platform itself did: accounts closed, unfair terms, changed rules, and refunds without return, which nobody has a
//! right to (wrong answer 6 of RULES 0.7).

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, OpenOn, case};

/// The platform did this, which came to light on 2026-11-06.
fn act(what: &str) -> Case {
    case().with("problem", ["platform"]).with("platform-act", [what]).with("knew", "2026-11-06").with("costs", [])
}

fn banned(handled: &str) -> Case {
    act("banned").with("ban-handled", [handled]).with("ban-at-fault", false).with("balance", 88)
}

fn changed(kind: &str) -> Case {
    act("changed").with("change-kind", kind).with("change-agreed", false).with("balance", 120)
}

fn keep_goods(agreed: bool) -> Case {
    act("refund-only")
        .with("keep-agreed", agreed)
        .with("paid", 188)
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-11-02")
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [accounts(), terms(), changes(), refunds()].into_iter().flatten().collect()
}

fn accounts() -> Vec<Scenario> {
    const REASONS: &str = "没说清理由，或者没法申诉";
    const MACHINE: &str = "申诉只由机器处理";
    const GROUNDLESS: &str = "照规则不该封、不该扣";
    const LEFT: &str = "里面还有没用完的钱";
    vec![
        scenario("closed without a reason", banned("no-reason"))
            .claim("ban-reasons", Holds)
            .claim("ban-human-review", FailsOn(MACHINE))
            .claim("ban-restore", Holds)
            .claim("ban-balance", Holds)
            .sum("ban-balance", "退没用完的钱", "88")
            .band("88", "88"),
        scenario("closed, and no place to appeal", banned("no-appeal")).claim("ban-reasons", Holds),
        scenario("closed, and a machine answers the appeal", banned("machine"))
            .claim("ban-human-review", Holds)
            .claim("ban-reasons", FailsOn(REASONS)),
        scenario("closed, explained and reviewed", banned("no-reason").with("ban-handled", []))
            .claim("ban-reasons", FailsOn(REASONS))
            .claim("ban-human-review", FailsOn(MACHINE)),
        scenario("closed, how is not known", banned("no-reason").with("ban-handled", NOT_KNOWN))
            .claim("ban-reasons", OpenOn(REASONS))
            .claim("ban-human-review", OpenOn(MACHINE)),
        scenario("closed on the last day without these rules", banned("machine").with("knew", "2026-01-31"))
            .claim("ban-human-review", Absent)
            .claim("ban-reasons", Absent)
            .claim("ban-restore", Holds)
            .claim("ban-balance", Holds),
        scenario("closed on the first day of these rules", banned("machine").with("knew", "2026-02-01"))
            .claim("ban-human-review", Holds),
        scenario("closed for made-up orders", banned("no-reason").with("ban-at-fault", true))
            .claim("ban-restore", FailsOn(GROUNDLESS))
            .claim("ban-reasons", Holds)
            .claim("ban-balance", Holds),
        scenario("closed, whether there was a breach is not known", banned("machine").with("ban-at-fault", NOT_KNOWN))
            .claim("ban-restore", OpenOn(GROUNDLESS)),
        scenario("closed with nothing in it", banned("no-reason").with("balance", 0))
            .claim("ban-balance", FailsOn(LEFT))
            .band("0", "0"),
        scenario("closed, what is in it is not known", banned("no-reason").with("balance", NOT_KNOWN))
            .claim("ban-balance", OpenOn(LEFT))
            .no_sum("ban-balance", "退没用完的钱"),
        scenario("a closed account is no purchase", banned("no-reason"))
            .claim("platform-help", Absent)
            .claim("platform-self-run", Absent)
            .claim("breach", Absent),
    ]
}

fn terms() -> Vec<Scenario> {
    const UNFAIR: &str = "条款不公平，或没提醒你";
    let term = |kind: &str| act("terms").with("term-kind", [kind]);
    let mut all = vec![
        scenario("terms with none of these faults", act("terms").with("term-kind", []))
            .claim("unfair-term", FailsOn(UNFAIR)),
        scenario("terms not read yet", act("terms").with("term-kind", NOT_KNOWN)).claim("unfair-term", OpenOn(UNFAIR)),
        scenario("terms before the Civil Code", term("heavy").with("knew", "2020-12-31")).claim("unfair-term", Absent),
        scenario("terms on the first day of the Civil Code", term("heavy").with("knew", "2021-01-01"))
            .claim("unfair-term", Holds),
    ];
    let kinds = [
        ("exempts", "signing means accepting"),
        ("heavy", "a heavy penalty"),
        ("bars", "no complaints"),
        ("untold", "weighty and not pointed out"),
    ];
    all.extend(kinds.map(|(kind, name)| scenario(name, term(kind)).claim("unfair-term", Holds).band("0", "0")));
    all
}

fn changes() -> Vec<Scenario> {
    const CUT: &str = "会员期内，平台自己减权益、加钱";
    const NOT_AGREED: &str = "你没同意新规则";
    vec![
        scenario("a membership cut before it ends", changed("in-term"))
            .claim("membership-cut", Holds)
            .claim("rule-change-leave", Holds)
            .sum("membership-cut", "退没用完的钱", "120")
            .band("120", "120"),
        scenario("changed at renewal, and said so", changed("at-renewal")).claim("membership-cut", FailsOn(CUT)),
        scenario("another rule changed", changed("other-rule"))
            .claim("membership-cut", FailsOn(CUT))
            .claim("rule-change-leave", Holds),
        scenario("what was changed is not known", changed("in-term").with("change-kind", NOT_KNOWN))
            .claim("membership-cut", OpenOn(CUT)),
        scenario("the new rule was agreed to", changed("other-rule").with("change-agreed", true))
            .claim("rule-change-leave", FailsOn(NOT_AGREED)),
        scenario("whether it was agreed to is not known", changed("other-rule").with("change-agreed", NOT_KNOWN))
            .claim("rule-change-leave", OpenOn(NOT_AGREED)),
        scenario(
            "cut before the rules of 2026: a contract is kept all the same",
            changed("in-term").with("knew", "2026-01-31"),
        )
        .claim("membership-cut", Holds)
        .claim("rule-change-leave", Absent),
        scenario("cut on the first day of the rules of 2026", changed("in-term").with("knew", "2026-02-01"))
            .claim("rule-change-leave", Holds),
    ]
}

fn refunds() -> Vec<Scenario> {
    const AGREED: &str = "卖家自己答应不用退货";
    vec![
        scenario("wrong answer 6: no right to keep the goods and have the price back", keep_goods(false))
            .claim("refund-only", FailsOn(AGREED))
            .band("0", "0"),
        scenario("the seller agreed that the goods stay", keep_goods(true))
            .claim("refund-only", Holds)
            .sum("refund-only", "退货款", "188")
            .band("188", "188"),
        scenario("whether the seller agreed is not known", keep_goods(true).with("keep-agreed", NOT_KNOWN))
            .claim("refund-only", OpenOn(AGREED)),
        scenario("keeping the goods is about a purchase", keep_goods(false)).claim("platform-help", Holds),
        scenario(
            "goods with a grave fault go back whatever is said of keeping them",
            keep_goods(false)
                .with("problem", ["platform", "defect"])
                .with("goods", "other")
                .with("cause", "faulty")
                .with("severity", "hopeless"),
        )
        .claim("quality-rescission", Holds)
        .claim("refund-only", FailsOn(AGREED)),
    ]
}
