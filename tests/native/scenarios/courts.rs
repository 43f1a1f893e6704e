//! Which court and which track, on both sides of the days on which that changed, and what a payment order asks for.

use weiquan::domain::{
    ladder::Standing::{Free, Now, Shut},
    truth::Truth::{No, Unknown, Yes},
};

use super::{Scenario, scenario};
use crate::{Case, NOT_KNOWN, case};

/// Everything before the court was tried.
fn shop() -> Case {
    case()
        .with("problem", ["fake"])
        .with("goods", "other")
        .with("purpose", "own-use")
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("self-run", "third-party")
        .with("ordered", "2025-10-01")
        .with("received", "2025-10-05")
        .with("knew", "2025-10-06")
        .with("costs", [])
        .with("reachable", "reached")
        .with("steps", ["to-seller", "to-platform", "complained", "to-association"])
        .with("complaint", "ended")
        .with("receipt-city", "elsewhere")
        .with("agreed-forum", "none")
        .with("acknowledged", false)
}

fn received_in(city: &str) -> Case {
    shop().with("receipt-city", city)
}

/// Goods did harm.
fn hurt() -> Case {
    shop().with("problem", ["defect"]).with("costs", ["harm"]).with("injury", "hurt")
}

fn sued(case: Case, on: &str) -> Case {
    case.with("steps", ["to-seller", "sued"]).with("sued-on", on)
}

/// All scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [courts(), agreed(), tracks()].into_iter().flatten().collect()
}

fn courts() -> Vec<Scenario> {
    vec![
        scenario("received elsewhere: the ordinary court there", shop())
            .step("court", Now)
            .venue("court-receipt", Yes)
            .venue("court-receipt-internet", No)
            .venue("court-seller", Yes)
            .venue("court-platform", Yes)
            .no_venue("court-product")
            .no_venue("court-home"),
        scenario("received in Beijing: its internet court", received_in("beijing"))
            .venue("court-receipt-internet", Yes)
            .named("court-receipt-internet", "北京互联网法院")
            .venue("court-receipt", No),
        scenario("received in Hangzhou", received_in("hangzhou")).named("court-receipt-internet", "杭州互联网法院"),
        scenario("received in Guangzhou", received_in("guangzhou")).named("court-receipt-internet", "广州互联网法院"),
        scenario("the city is not known", shop().with("receipt-city", NOT_KNOWN))
            .venue("court-receipt-internet", Unknown)
            .venue("court-receipt", Unknown),
        scenario("the city is asked for once the court is next", shop().without("receipt-city")).asks("receipt-city"),
        scenario("and not before", shop().without("receipt-city").with("steps", ["to-seller"]))
            .asks_not("receipt-city")
            .asks_not("agreed-forum")
            .asks_not("acknowledged"),
        scenario("an own site is no platform: the ordinary court, even in Beijing", {
            received_in("beijing").with("channel", "own-site")
        })
        .venue("court-receipt", Yes)
        .no_venue("court-receipt-internet")
        .no_venue("court-platform"),
        scenario("a course: the court where the buyer lives", shop().with("goods", "service"))
            .venue("court-home", Yes)
            .venue("court-home-internet", No)
            .no_venue("court-receipt"),
        scenario("a course, living in Hangzhou", received_in("hangzhou").with("goods", "service"))
            .venue("court-home-internet", Yes)
            .named("court-home-internet", "杭州互联网法院")
            .venue("court-home", No),
        scenario("bought in person: the seller's court", shop().with("channel", "in-person"))
            .venue("court-seller", Yes)
            .no_venue("court-receipt")
            .no_venue("court-platform"),
        scenario("the platform's own court has a name", shop().with("platform", "taobao"))
            .named("court-platform", "杭州互联网法院（浙江淘宝"),
        scenario("Shanghai has no internet court", shop().with("platform", "pdd"))
            .named("court-platform", "上海市长宁区（上海寻梦"),
        scenario("Shenzhen is not Guangzhou", shop().with("platform", "wechat"))
            .named("court-platform", "深圳市南山区"),
        // Wrong answer: the internet courts hear product liability.
        scenario("hurt, sued the day before November 2025: the internet court", {
            sued(hurt().with("receipt-city", "beijing"), "2025-10-31")
        })
        .venue("court-product-internet-2018", Yes)
        .named("court-product-internet-2018", "北京互联网法院")
        .venue("court-product-2018", No)
        .no_venue("court-product"),
        scenario("hurt, sued on the first of November 2025: the ordinary court", {
            sued(hurt().with("receipt-city", "beijing"), "2025-11-01")
        })
        .venue("court-product", Yes)
        .no_venue("court-product-internet-2018")
        .no_venue("court-product-2018"),
        scenario("hurt elsewhere, before November 2025: the ordinary court too", sued(hurt(), "2025-10-31"))
            .venue("court-product-2018", Yes)
            .venue("court-product-internet-2018", No),
        scenario("hurt, about to sue on the last day of October 2025", hurt().with("receipt-city", "guangzhou"))
            .on("2025-10-31")
            .venue("court-product-internet-2018", Yes)
            .no_venue("court-product"),
        scenario("hurt, about to sue on the day after", hurt().with("receipt-city", "guangzhou"))
            .on("2025-11-01")
            .venue("court-product", Yes)
            .no_venue("court-product-internet-2018"),
        scenario("the contract stays with the internet court on both sides: before", {
            sued(received_in("beijing"), "2025-10-31")
        })
        .venue("court-receipt-internet", Yes),
        scenario("the contract stays with the internet court on both sides: after", {
            sued(received_in("beijing"), "2025-11-01")
        })
        .venue("court-receipt-internet", Yes),
        scenario("it was not the goods: no product liability", hurt().with("injury", "unrelated"))
            .no_venue("court-product"),
        scenario("personal data: where the defendant sits or the person lives", {
            received_in("guangzhou").with("problem", ["privacy"])
        })
        .venue("court-privacy", Yes)
        .named("court-privacy", "广州互联网法院")
        .no_venue("court-receipt"),
    ]
}

fn agreed() -> Vec<Scenario> {
    let far = shop().with("agreed-forum", "court");
    let either = shop().with("agreed-forum", "either");
    let arbitration = shop().with("agreed-forum", "arbitration");
    vec![
        scenario("a court was agreed on: it has to be connected", far.clone())
            .venue("court-agreed", Unknown)
            .no_venue("court-agreed-before")
            .venue("court-receipt", Yes),
        scenario("sued the day before the reply on jurisdiction", sued(far.clone(), "2025-12-30"))
            .venue("court-agreed-before", Unknown)
            .no_venue("court-agreed"),
        scenario("sued on its first day", sued(far, "2025-12-31"))
            .venue("court-agreed", Unknown)
            .no_venue("court-agreed-before"),
        scenario("nothing was agreed on", shop())
            .no_venue("court-agreed")
            .no_venue("court-either")
            .no_venue("arbitration-agreed")
            .no_step("arbitration"),
        scenario("either arbitration or a suit: a suit", either.clone())
            .venue("court-either", Yes)
            .no_venue("arbitration-agreed"),
        scenario("either, before the reply", sued(either, "2025-12-30")).no_venue("court-either"),
        scenario("arbitration alone: it may bar the court", arbitration)
            .venue("arbitration-agreed", Unknown)
            .step("arbitration", Free),
    ]
}

fn tracks() -> Vec<Scenario> {
    let acknowledged = shop().with("acknowledged", true);
    let gave_back = ["to-seller", "sent-back", "to-platform", "complained", "to-association"];
    vec![
        scenario("small claims: all but the province's line is known", shop())
            .venue("track-small", Unknown)
            .venue("track-summary", Yes)
            .venue("track-ordinary", Yes),
        scenario("nobody to serve: the ordinary track only", {
            shop().with("reachable", "unlisted").with("identity", "withheld")
        })
        .venue("track-small", No)
        .venue("track-summary", No)
        .venue("track-ordinary", Yes)
        .step("court", Shut),
        scenario("the platform gave the seller's name: summary again", {
            shop().with("reachable", "unlisted").with("identity", "given")
        })
        .venue("track-summary", Yes)
        .step("court", Now),
        scenario("published but not answering: it depends on service", shop().with("reachable", "lost"))
            .venue("track-small", Unknown)
            .venue("track-summary", Unknown),
        scenario("the seller may be abroad", shop().with("channel", "overseas")).venue("track-small", Unknown),
        scenario(
            "acknowledged, and the goods are back: a payment order",
            acknowledged.clone().with("steps", gave_back),
        )
        .venue("payment-order-court", Yes)
        .step("payment-order", Free),
        scenario("acknowledged, but the goods are still here", acknowledged.clone())
            .venue("payment-order-court", No)
            .step("payment-order", Shut),
        scenario("acknowledged, and nothing ever came", acknowledged.clone().with("problem", ["not-delivered"]))
            .venue("payment-order-court", Yes),
        scenario("not acknowledged: no payment order", shop().with("steps", gave_back))
            .venue("payment-order-court", No)
            .no_step("payment-order"),
        scenario("acknowledged by somebody who cannot be found", {
            acknowledged.clone().with("steps", gave_back).with("reachable", "unlisted").with("identity", "withheld")
        })
        .venue("payment-order-court", No),
        scenario("acknowledged by somebody abroad: hardly", {
            acknowledged.with("steps", gave_back).with("channel", "overseas")
        })
        .venue("payment-order-court", Unknown),
        scenario("whether it was acknowledged is asked for once the court is next", {
            shop().without("acknowledged").without("agreed-forum")
        })
        .asks("acknowledged")
        .asks("agreed-forum"),
    ]
}
