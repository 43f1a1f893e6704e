//! Limits: month ends, leap days, year ends, makeup days, years not arranged yet, both sides of every change, and the
//! steps in court and before it. What a day should be was counted by hand or by a second counter.

use super::{Scenario, scenario};
use crate::{Case, case};
use weiquan::domain::ladder::Standing;

/// A fault in a phone from a shop.
fn phone(ordered: &str, received: &str) -> Case {
    let told = case().with("problem", ["defect"]).with("goods", "durable").with("channel", "shop");
    told.with("sold-by", "business").with("ordered", ordered).with("received", received).with("knew", "2026-11-04")
}

fn did<const N: usize>(steps: [&str; N]) -> Case {
    phone("2026-10-30", "2026-11-02").with("steps", steps)
}

fn complained(on: &str) -> Case {
    did(["complained"]).with("complained-on", on)
}

fn reported(on: &str) -> Case {
    did(["reported"]).with("reported-on", on)
}

fn court(at: &str) -> Case {
    did(["sued"]).with("court", at)
}

fn court_step(at: &str, on: &str) -> Case {
    court(at).with("court-news", on)
}

fn docketed(on: &str, track: &str) -> Case {
    court("docketed").with("docketed-on", on).with("track", track)
}

fn road(road: &str, state: &str, at: &str, on: &str) -> Case {
    did(["elsewhere"]).with("roads", [road]).with(state, at).with(&format!("{state}-news"), on)
}

fn telecom(knew: &str, fees: bool) -> Case {
    road("telecom", "telecom", "company", "2026-11-16").with("telecom-fees", fees).with("knew", knew)
}

/// Received on 4 February 2026.
fn live(ordered: &str) -> Case {
    phone(ordered, "2026-02-04").with("channel", "live")
}

fn lied(ordered: &str) -> Case {
    phone(ordered, "2021-01-05").with("problem", ["misled"])
}

#[expect(clippy::too_many_lines, reason = "one row a case")]
pub fn scenarios() -> Vec<Scenario> {
    vec![
        scenario(
            "three years from a 29 February end on the 28th, a Sunday, and roll",
            phone("2024-02-25", "2024-02-27").with("knew", "2024-02-29"),
        )
        .limit("limitation-general", "2027-03-01")
        .limit("c12315-limit", "2027-02-28")
        .limit("terminate-right", "2025-02-28"),
        scenario("six months from a 31 August end with February", court_step("final", "2026-08-31"))
            .limit("retrial", "2027-03-01"),
        scenario("six months from a 30 August end on 28 February, too", court_step("final", "2026-08-30"))
            .limit("retrial", "2027-03-01"),
        scenario("six months from a 31 August before a leap year end on the 29th", docketed("2023-08-31", "ordinary"))
            .no_limit("trial-ordinary"),
        scenario("two months from a 31 December end with February", docketed("2025-12-31", "small"))
            .limit("trial-small", "2026-02-28"),
        scenario("three months from a 30 November end with February", docketed("2024-11-30", "summary"))
            .limit("trial-summary", "2025-02-28"),
        scenario("five months from a 30 September end on the last of February", telecom("2026-09-30", true))
            .limit("telecom-fee-limit", "2027-02-28"),
        scenario(
            "seven days over the end of a year roll past New Year, which is not arranged yet",
            court_step("fee-due", "2026-12-25"),
        )
        .on("2026-12-26")
        .limit("prepay-fee", "2027-01-04"),
        scenario(
            "seven working days over the last published year count what is expected of the next",
            complained("2026-12-25").with("complaint", "silent"),
        )
        .on("2026-12-26")
        .limit("c12315-accept", "2027-01-06"),
        scenario("five working days over a Spring Festival", road("reconsideration", "recon", "asked", "2026-02-12"))
            .on("2026-02-13")
            .limit("recon-check", "2026-02-26"),
        scenario("a makeup Saturday is a working day and a last day", phone("2026-10-01", "2026-10-03"))
            .limit("seven-day-return", "2026-10-10"),
        scenario("a makeup Sunday counts among the working days", complained("2026-09-18").with("complaint", "silent"))
            .limit("c12315-accept", "2026-09-29"),
        scenario("ten working days from before National Day", road("reconsideration", "recon", "mend", "2026-09-28"))
            .limit("recon-supplement", "2026-10-16"),
        scenario(
            "sixty days of mediation end on a plain Sunday and stay there",
            complained("2026-09-10").with("complaint", "accepted").with("complaint-news", "2026-09-16"),
        )
        .limit("c12315-mediate", "2026-11-15"),
        scenario(
            "sixty days of mediation end in the arranged week of National Day",
            complained("2026-08-01").with("complaint", "accepted").with("complaint-news", "2026-08-06"),
        )
        .limit("c12315-mediate", "2026-10-08"),
        scenario(
            "sixty days of mediation end on National Day itself",
            complained("2026-07-30").with("complaint", "accepted").with("complaint-news", "2026-08-02"),
        )
        .limit("c12315-mediate", "2026-10-08"),
        scenario(
            "ninety days for a report end on 1 January, a public holiday",
            reported("2026-09-20").with("report", "opened").with("report-news", "2026-10-03"),
        )
        .limit("report-decide", "2027-01-02"),
        scenario(
            "mediation taken up on 2024-06-30",
            complained("2024-06-30").with("complaint", "accepted").with("complaint-news", "2024-06-30"),
        )
        .limit("old-45wd", "2024-08-30")
        .no_limit("c12315-mediate"),
        scenario(
            "mediation taken up on 2024-07-01",
            complained("2024-07-01").with("complaint", "accepted").with("complaint-news", "2024-07-01"),
        )
        .limit("c12315-mediate", "2024-08-30")
        .no_limit("old-45wd"),
        scenario(
            "a report decided on before April 2026 had to be answered",
            reported("2026-04-14").with("report", "not-opened").with("report-news", "2026-04-20"),
        )
        .limit("old-report-notice", "2026-04-27")
        .no_limit("report-verify")
        .no_limit("report-decide"),
        scenario(
            "a report since April 2026 need not be",
            reported("2026-04-15").with("report", "not-opened").with("report-news", "2026-04-20"),
        )
        .no_limit("old-report-notice")
        .no_limit("report-decide"),
        scenario(
            "the three years for a complaint run from knowledge, even from before the new order",
            phone("2026-04-01", "2026-04-04").with("knew", "2026-04-05").with("steps", []),
        )
        .no_limit("c12315-accept")
        .limit("c12315-limit", "2029-04-05"),
        scenario(
            "a complaint ended under the old order is told within no fixed days",
            complained("2026-03-01").with("complaint", "ended").with("complaint-news", "2026-04-14"),
        )
        .no_limit("c12315-end-notice"),
        scenario(
            "a complaint ended under the new order is told within seven working days",
            complained("2026-03-01").with("complaint", "ended").with("complaint-news", "2026-04-15"),
        )
        .limit("c12315-end-notice", "2026-04-24"),
        scenario(
            "a refusal of 30 June 2026 goes to reconsideration",
            complained("2026-06-25").with("complaint", "refused").with("complaint-news", "2026-06-30"),
        )
        .limit("recon-apply", "2026-08-31")
        .no_limit("admin-sue-direct"),
        scenario(
            "a refusal of 1 July 2026 can go to court as well",
            complained("2026-06-25").with("complaint", "refused").with("complaint-news", "2026-07-01"),
        )
        .limit("recon-apply", "2026-08-31")
        .limit("admin-sue-direct", "2027-01-04"),
        scenario("a live sale of 31 January 2026 is kept from the end of the show", live("2026-01-31"))
            .limit("retain-live-end", "2029-01-31")
            .no_limit("retain-live-trade"),
        scenario("a live sale of 1 February 2026 is kept from the trade as well", live("2026-02-01"))
            .limit("retain-live-end", "2029-02-01")
            .limit("retain-live-trade", "2029-02-04"),
        scenario(
            "an award of 28 February 2026 has the strict and the old time",
            road("arbitration", "arb", "award", "2026-02-28"),
        )
        .limit("arb-setaside", "2026-05-28")
        .limit("old-arb-setaside", "2026-08-28")
        .no_limit("arb-correct"),
        scenario("an award of 1 March 2026 has three months", road("arbitration", "arb", "award", "2026-03-01"))
            .limit("arb-setaside", "2026-06-01")
            .no_limit("old-arb-setaside")
            .limit("arb-correct", "2026-03-31"),
        scenario("an order of 31 December 2020 is not rescinded under the Civil Code", lied("2020-12-31"))
            .no_limit("rescind-fraud")
            .no_limit("rescind-max"),
        scenario("an order of 1 January 2021 is", lied("2021-01-01")).limit("rescind-max", "2026-01-01"),
        scenario(
            "knowledge of 31 December 2020 leaves no day here",
            phone("2020-12-20", "2020-12-24").with("knew", "2020-12-31"),
        )
        .limit_unstarted("limitation-before-2021")
        .no_limit("limitation-general"),
        scenario("knowledge of 1 January 2021 does", phone("2020-12-20", "2020-12-24").with("knew", "2021-01-01"))
            .limit("limitation-general", "2024-01-02")
            .no_limit("limitation-before-2021"),
        scenario(
            "a judgment of a Saturday",
            court_step("judged", "2026-11-14").with("track", "ordinary").with("at-home", true),
        )
        .limit("appeal-judgment", "2026-11-30")
        .no_limit("appeal-ruling")
        .no_limit("appeal-no-domicile"),
        scenario("a judgment in small claims is final", court_step("judged", "2026-11-14").with("track", "small"))
            .no_limit("appeal-judgment")
            .no_limit("appeal-no-domicile"),
        scenario("a payment order served", road("payment-order", "order", "served", "2026-11-14"))
            .limit("po-object", "2026-11-30")
            .no_limit("po-serve"),
        scenario("a payment order nobody could deliver", road("payment-order", "order", "issued", "2026-11-14"))
            .limit("po-serve", "2026-12-14"),
        scenario(
            "whoever has sued already need not sue for what was preserved",
            did(["sued", "elsewhere"])
                .with("roads", ["preservation"])
                .with("keep", "before-suit")
                .with("keep-news", "2026-11-05"),
        )
        .no_limit("pre-suit-preserve-sue"),
        scenario(
            "a settlement not yet taken to court",
            did(["settled"]).with("settled-on", "2026-11-02").with("confirm", "unconfirmed"),
        )
        .limit("judicial-confirm", "2026-12-02")
        .no_limit("jc-accept"),
        scenario(
            "a settlement taken to court",
            did(["settled"])
                .with("settled-on", "2026-11-02")
                .with("confirm", "asked")
                .with("confirm-news", "2026-11-12"),
        )
        .no_limit("judicial-confirm")
        .limit("jc-accept", "2026-11-16"),
        scenario("what is said to have been taken, but not when, starts nothing", court("waiting"))
            .limit_unstarted("file-case")
            .step("court", Standing::Waiting),
        scenario(
            "a shop that is gone",
            phone("2026-10-30", "2026-11-02").with("problem", ["gone"]).with("shop-left", "2026-11-10"),
        )
        .limit("retain-identity", "2029-11-10")
        .no_limit("retain-rules"),
        scenario(
            "a price marked wrong",
            phone("2026-10-30", "2026-11-02").with("problem", ["not-delivered"]).with("failure", "price-error"),
        )
        .limit("rescind-mistake", "2027-02-02")
        .no_limit("seven-day-return"),
    ]
}
