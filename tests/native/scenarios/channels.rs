//! Which market regulator takes a complaint and which a report, and what stands beside the ladder in which case.

use weiquan::domain::{
    ladder::Standing::{Done, Free, Now, Shut},
    truth::Truth::{No, Unknown, Yes},
};

use super::{Scenario, scenario};
use crate::{Case, case};

/// Bought in a shop on a platform; the seller and the platform were asked in vain.
fn shop() -> Case {
    case()
        .with("problem", ["fake"])
        .with("purpose", "own-use")
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("self-run", "third-party")
        .with("ordered", "2026-10-30")
        .with("received", "2026-11-02")
        .with("knew", "2026-11-04")
        .with("reachable", "reached")
        .with("steps", ["to-seller", "to-platform"])
}

fn about(problem: &str) -> Case {
    shop().with("problem", [problem])
}

/// All scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [complaints(), offices_by_the_day(), reports(), beside()].into_iter().flatten().collect()
}

fn complaints() -> Vec<Scenario> {
    let lost = shop().with("reachable", "lost");
    vec![
        scenario("a shop that can be reached: its published address or the platform's seat", shop())
            .venue("complaint-published", Yes)
            .venue("complaint-platform", Yes)
            .no_venue("complaint-own-seat")
            .no_venue("complaint-actual-2020")
            .step("complaint-12315", Now)
            .asks("platform"),
        scenario("a shop that cannot be reached: the platform's seat only", lost.clone())
            .venue("complaint-published", No)
            .venue("complaint-platform", Yes),
        scenario("a shop that publishes nothing: the platform's seat only", shop().with("reachable", "unlisted"))
            .venue("complaint-published", No)
            .venue("complaint-platform", Yes),
        scenario("whether it can be reached is not known", shop().without("reachable"))
            .venue("complaint-published", Unknown)
            .venue("complaint-platform", Yes),
        scenario("the platform is known: its seat has a name", lost.clone().with("platform", "pdd"))
            .named("complaint-platform", "上海市长宁区（上海寻梦")
            .asks_not("platform"),
        scenario("the district is less sure: the licence on the page counts", lost.with("platform", "taobao"))
            .named("complaint-platform", "杭州市余杭区，以页面证照为准（浙江淘宝"),
        scenario("only the city is known", shop().with("platform", "jd"))
            .named("complaint-platform", "北京市，哪个区看页面证照（北京京东"),
        scenario("another platform has no name here", shop().with("platform", "other"))
            .named("complaint-platform", "")
            .venue("complaint-platform", Yes),
        scenario("the shop's own site: its own seat", shop().with("channel", "own-site"))
            .venue("complaint-own-seat", Yes)
            .no_venue("complaint-published")
            .no_venue("complaint-platform")
            .asks_not("platform"),
        scenario("paid to somebody's account: the trader's own seat", shop().with("channel", "private"))
            .venue("complaint-own-seat", Yes),
        scenario("bought in a group: a platform's shop or a chat", shop().with("channel", "group-buy"))
            .venue("complaint-own-seat", Unknown)
            .venue("complaint-platform", Unknown),
        scenario("second-hand, from a trader: as in any shop", shop().with("channel", "second-hand"))
            .venue("complaint-published", Yes)
            .venue("complaint-platform", Yes),
        scenario("the platform's own act: the platform's seat", about("platform"))
            .venue("complaint-platform-itself", Yes)
            .no_venue("complaint-published"),
        scenario("the platform's own goods: the platform's seat", shop().with("self-run", "labelled"))
            .venue("complaint-platform-itself", Yes)
            .no_venue("complaint-published"),
        scenario("bought in person: where the trader works or is registered", shop().with("channel", "in-person"))
            .venue("complaint-in-person", Yes)
            .no_step("platform")
            .no_venue("complaint-platform"),
        scenario("bought abroad: a platform or company at home", shop().with("channel", "overseas"))
            .venue("complaint-overseas", Yes)
            .no_venue("complaint-published"),
        scenario("the complaint's three years end", shop()).limit("c12315-limit", "2029-11-04"),
        scenario("when they began is not known", shop().without("knew")).limit_unstarted("c12315-limit"),
        scenario("a private person: no complaint, no three years", shop().with("sold-by", "person"))
            .no_step("complaint-12315")
            .no_limit("c12315-limit"),
    ]
}

/// On both sides of April and July 2026, and what follows from a refusal or from silence.
fn offices_by_the_day() -> Vec<Scenario> {
    let complained = shop().with("steps", ["to-seller", "to-platform", "complained"]);
    vec![
        scenario("complained on the last day of the old order", complained.clone().with("complained-on", "2026-04-14"))
            .venue("complaint-actual-2020", Yes)
            .venue("complaint-platform-2020", Yes)
            .no_venue("complaint-published")
            .no_venue("complaint-platform"),
        scenario("complained on the first day of the new one", complained.clone().with("complained-on", "2026-04-15"))
            .venue("complaint-published", Yes)
            .no_venue("complaint-actual-2020")
            .no_venue("complaint-platform-2020"),
        scenario("about to complain, the day before the change", shop().with("ordered", "2026-04-01"))
            .on("2026-04-14")
            .venue("complaint-actual-2020", Yes)
            .no_venue("complaint-published"),
        scenario("about to complain, on the day of the change", shop().with("ordered", "2026-04-01"))
            .on("2026-04-15")
            .venue("complaint-published", Yes)
            .no_venue("complaint-actual-2020"),
        scenario("the platform is asked for only once the complaint is next", shop().with("steps", []))
            .step("complaint-12315", Free)
            .asks_not("platform")
            .asks_not("receipt-city"),
        scenario("refused in June 2026: reconsideration only", {
            let refused = complained.clone().with("complained-on", "2026-06-20").with("complaint", "refused");
            refused.with("complaint-news", "2026-06-30")
        })
        .step("reconsideration", Free)
        .venue("review-government", Yes)
        .no_venue("review-court"),
        scenario("refused in July 2026: reconsideration or a suit at once", {
            let refused = complained.clone().with("complained-on", "2026-06-20").with("complaint", "refused");
            refused.with("complaint-news", "2026-07-01")
        })
        .step("reconsideration", Free)
        .venue("review-government", Yes)
        .venue("review-court", Yes),
        scenario("silent on the seventh working day: too early", {
            complained.clone().with("complained-on", "2026-11-12").with("complaint", "silent")
        })
        .on("2026-11-23")
        .step("reconsideration", Shut)
        .no_venue("review-court"),
        scenario("silent after the seventh working day: reconsideration first", {
            complained.clone().with("complained-on", "2026-11-11").with("complaint", "silent")
        })
        .on("2026-11-23")
        .step("reconsideration", Free)
        .venue("review-government", Yes)
        .no_venue("review-court"),
        scenario("mediation came to nothing: no reconsideration", {
            complained.with("complained-on", "2026-06-20").with("complaint", "ended")
        })
        .no_step("reconsideration"),
    ]
}

fn reports() -> Vec<Scenario> {
    let live = shop().with("channel", "live");
    let reported = shop().with("steps", ["to-seller", "reported"]);
    vec![
        scenario("a report on a shop: where it really works", shop())
            .venue("report-actual", Yes)
            .venue("report-platform-first", Yes)
            .no_venue("report-own-seat")
            .no_venue("report-room")
            .no_venue("report-advertisement")
            .step("report-12315", Free),
        scenario("the published address decides nothing for a report", shop().with("reachable", "lost"))
            .venue("report-actual", Yes)
            .venue("report-platform-first", Yes),
        scenario("a report on an own site", shop().with("channel", "own-site"))
            .venue("report-own-seat", Yes)
            .no_venue("report-actual"),
        scenario("a report on the platform itself", about("platform"))
            .venue("report-platform-itself", Yes)
            .no_venue("report-actual"),
        scenario("a report on something bought in person", shop().with("channel", "in-person"))
            .venue("report-where", Yes)
            .no_venue("report-actual"),
        scenario("a report on an advertisement: whoever published it", about("misled"))
            .venue("report-advertisement", Yes)
            .venue("report-actual", Yes),
        scenario("a report on a live room: where it works", live.clone()).venue("report-room", Yes),
        scenario("reported the day before the rules for live rooms", {
            live.clone().with("steps", ["reported"]).with("reported-on", "2026-01-31")
        })
        .no_venue("report-room")
        .venue("report-actual", Yes)
        .step("report-12315", Done),
        scenario("reported on their first day", live.with("steps", ["reported"]).with("reported-on", "2026-02-01"))
            .venue("report-room", Yes),
        scenario("a report before April 2026 went to the same offices", {
            reported.clone().with("reported-on", "2026-04-14")
        })
        .venue("report-actual", Yes)
        .venue("report-platform-first", Yes),
        scenario("one about an advertisement had no rule that we carry", {
            reported.with("problem", ["misled"]).with("reported-on", "2026-04-14")
        })
        .no_venue("report-advertisement"),
    ]
}

fn beside() -> Vec<Scenario> {
    let settled = shop().with("steps", ["to-seller", "settled"]);
    let phone = about("price").with("goods", "service");
    vec![
        scenario("a lost parcel: the courier's authority too", about("parcel"))
            .step("courier-appeal", Free)
            .no_step("telecom-appeal"),
        scenario("a lost parcel in court: not there any more", about("parcel").with("steps", ["to-seller", "sued"]))
            .step("courier-appeal", Shut),
        scenario("a telephone bill: the carrier first, then its authority", phone.clone()).step("telecom-appeal", Free),
        scenario("the carrier was not asked yet", phone.clone().with("steps", [])).step("telecom-appeal", Shut),
        scenario("complained to 12315: the telephone authority takes it no more", {
            phone.with("steps", ["to-seller", "complained"])
        })
        .step("telecom-appeal", Shut),
        scenario("data leaked: 12377, 12321, and the procurator", about("privacy"))
            .step("data-complaint", Free)
            .step("spam-12321", Free)
            .step("public-interest", Free)
            .no_step("payments-12363"),
        scenario("card misused: the police first, then the payment firm's authority", about("payment"))
            .step("police", Free)
            .step("payments-12363", Free)
            .step("banks-12378", Free),
        scenario("bought abroad: customs for duties", shop().with("channel", "overseas")).step("customs-12360", Free),
        scenario("a journey: tourism and transport", about("travel"))
            .step("culture-tourism", Free)
            .step("transport-12328", Free),
        scenario("unsafe food may touch many", about("food")).step("public-interest", Free).no_step("customs-12360"),
        scenario("an ordinary case has none of them", shop())
            .no_step("police")
            .no_step("courier-appeal")
            .no_step("telecom-appeal")
            .no_step("data-complaint")
            .no_step("payments-12363")
            .no_step("customs-12360")
            .no_step("culture-tourism")
            .no_step("legal-aid")
            .no_step("public-interest")
            .no_step("judicial-confirmation")
            .step("media", Free),
        scenario("somebody was hurt: legal aid", shop().with("costs", ["harm"]).with("injury", "hurt"))
            .step("legal-aid", Free),
        scenario("it turned out not to be the cause: none", {
            shop().with("costs", ["harm"]).with("injury", "unrelated")
        })
        .no_step("legal-aid"),
        scenario("thirty days end on a Saturday: the court can confirm on Monday", {
            settled.clone().with("settled-on", "2026-10-22")
        })
        .on("2026-11-23")
        .step("judicial-confirmation", Free)
        .step("peoples-mediation", Done),
        scenario("settled a day earlier: too late", settled.with("settled-on", "2026-10-21"))
            .on("2026-11-23")
            .step("judicial-confirmation", Shut),
    ]
}
