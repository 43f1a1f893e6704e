//! Travel: tours, hotels, flights, and the platforms that sell them.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, Open, OpenOn, case};

const PACKAGE: &str = "是包价旅游";
const CANNOT_GO: &str = "真的去不成，不怪谁";
const TOO_FEW: &str = "没凑够人，旅行社取消的";
const LESS: &str = "少做了、做得比约定差";
const NOT_OWN: &str = "是你自己，或躲不开的事造成的";
const IN_TIME: &str = "行程结束30日内提出";
const WILLING: &str = "你自己要求，又没影响别人";
const REFUSED: &str = "要求了，能做，仍拒绝";
const STRANDED: &str = "受了伤，或被困在当地";
const MOVED: &str = "没问你就转给了别家";
const UNSAFE: &str = "旅行社那边没保障好安全";
const BOOKED: &str = "订好了，你也按时到了";
const NO_TERM: &str = "没有算数的“不可取消”";
const MEASURES: &str = "能做的都做了";
const SPENT: &str = "因为延误，多花了钱";
const CARRIED: &str = "在运输里出的事";
const OBJECTED: &str = "书面提出没过期";
const DUE: &str = "该退，还没退";

/// A tour of 5,000 yuan.
fn tour(trouble: &str) -> Case {
    case()
        .with("problem", ["travel"])
        .with("travel-kind", "tour")
        .with("tour-trouble", [trouble])
        .with("tour-whose-doing", "theirs")
        .with("tour-unused", 600)
        .with("tour-necessary", 1200)
        .with("paid", 5000)
        .with("costs", [])
        .with("channel", "in-person")
        .with("ordered", "2026-09-02")
}

fn dumped() -> Case {
    tour("dumped").with("tour-refused", true).with("tour-stranded", true)
}

fn shopping(told: &str) -> Case {
    tour("shopping")
        .with("trip-ended-on", "2026-09-30")
        .with("notified", told)
        .with("shopping-agreed", false)
        .with("tour-spent", 3000)
}

/// A hotel room of 400 yuan.
fn hotel(trouble: &str) -> Case {
    case()
        .with("problem", ["travel"])
        .with("travel-kind", "hotel")
        .with("hotel-trouble", [trouble])
        .with("paid", 400)
        .with("costs", [])
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-09-02")
}

fn flight(trouble: &str) -> Case {
    case()
        .with("problem", ["travel"])
        .with("travel-kind", "flight")
        .with("flight-trouble", [trouble])
        .with("costs", ["other"])
        .with("other-spent", 350)
        .with("flight-on", "2026-09-12")
        .with("ordered", "2026-08-02")
        .with("channel", "own-site")
}

fn late() -> Case {
    flight("delayed").with("airline-measures", false)
}

fn bag(kind: &str, wrote: &str) -> Case {
    flight("baggage")
        .with("baggage", kind)
        .with("baggage-on", "2026-09-12")
        .with("baggage-wrote-on", wrote)
        .with("baggage-itself", false)
        .with("baggage-loss", 900)
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [leaving(), worse(), forced(), refusing(), lies(), hotels(), delays(), bags(), tickets(), platforms(), dates()]
        .into_iter()
        .flatten()
        .collect()
}

fn leaving() -> Vec<Scenario> {
    let blocked = |cannot: bool| tour("blocked").with("cannot-go", cannot);
    vec![
        scenario("whoever leaves a tour gets the rest back", tour("quit"))
            .claim("tour-leave", Holds)
            .sum("tour-leave", "退余款", "3800")
            .band("3800", "3800"),
        scenario("an organiser who shows nothing deducts nothing", tour("quit").with("tour-necessary", NOT_KNOWN)).sum(
            "tour-leave",
            "退余款",
            "5000",
        ),
        scenario("an organiser who spent more than it got", tour("quit").with("tour-necessary", 6000)).sum(
            "tour-leave",
            "退余款",
            "0",
        ),
        scenario(
            "a bundle of flight and hotel may or may not be a package",
            tour("quit").with("travel-kind", "bundle"),
        )
        .claim("tour-leave", OpenOn(PACKAGE)),
        scenario("a hotel cannot be left at will", hotel("quit").with("hotel-term", "shown"))
            .claim("tour-leave", FailsOn(PACKAGE))
            .claim("hotel-cancel", FailsOn(NO_TERM)),
        scenario("nor can a flight", flight("ticket").with("ticket-term", "told"))
            .claim("tour-leave", FailsOn(PACKAGE))
            .claim("flight-refund", FailsOn(DUE)),
        scenario("a typhoon closed the island", blocked(true)).claim("tour-force", Holds).sum(
            "tour-force",
            "退余款",
            "3800",
        ),
        scenario("rain is no typhoon", blocked(false)).claim("tour-force", FailsOn(CANNOT_GO)),
        scenario("whether the road is open is not known", blocked(true).with("cannot-go", NOT_KNOWN))
            .claim("tour-force", OpenOn(CANNOT_GO)),
        scenario("too few came together", tour("called-off")).claim("tour-called-off", Holds).sum(
            "tour-called-off",
            "退货款",
            "5000",
        ),
        scenario("a tour that took place was not called off", tour("worse")).claim("tour-called-off", FailsOn(TOO_FEW)),
        scenario("what went wrong with the tour is not known", tour("worse").with("tour-trouble", NOT_KNOWN))
            .claim("tour-called-off", OpenOn(TOO_FEW))
            .claim("tour-moved", OpenOn(MOVED)),
    ]
}

fn worse() -> Vec<Scenario> {
    let transit = |otherwise: bool| tour("transit").with("transit-otherwise", otherwise);
    vec![
        scenario("two sights were left out", tour("worse"))
            .claim("tour-worse", Holds)
            .claim("tour-dumped", Absent)
            .sum("tour-worse", "退没做到的部分", "600")
            .band("600", "600"),
        scenario("nothing of value was left out", tour("worse").with("tour-unused", 0))
            .claim("tour-worse", FailsOn(LESS)),
        scenario("what was left out is not known", tour("worse").with("tour-unused", NOT_KNOWN))
            .claim("tour-worse", OpenOn(LESS)),
        scenario("the traveller overslept", tour("worse").with("tour-whose-doing", "mine"))
            .claim("tour-worse", FailsOn(NOT_OWN)),
        scenario("a storm closed the sight", tour("worse").with("tour-whose-doing", "nobody"))
            .claim("tour-worse", FailsOn(NOT_OWN)),
        scenario("whose doing it was is not known", tour("worse").with("tour-whose-doing", NOT_KNOWN))
            .claim("tour-worse", OpenOn(NOT_OWN)),
        scenario("passed on to another agency unasked", tour("moved")).claim("tour-moved", Holds),
        scenario("not passed on", tour("quit")).claim("tour-moved", FailsOn(MOVED)),
        scenario("charged more for not shopping", tour("surcharge").with("tour-extra", 200))
            .claim("tour-surcharge", Holds)
            .sum("tour-surcharge", "退多收的钱", "200"),
        scenario("charged the same", tour("surcharge").with("tour-extra", 0))
            .claim("tour-surcharge", FailsOn("同样的服务，多收了你的钱")),
        scenario("charged more, how much is not known", tour("surcharge").with("tour-extra", NOT_KNOWN))
            .claim("tour-surcharge", OpenOn("同样的服务，多收了你的钱")),
        scenario("a late train cost a day", transit(false)).claim("tour-transit", Holds).sum(
            "tour-transit",
            "退没做到的部分",
            "600",
        ),
        scenario("the contract says what happens then", transit(true))
            .claim("tour-transit", FailsOn("合同另写了怎么办")),
        scenario("a late train, and no day lost", transit(false).with("tour-unused", 0))
            .claim("tour-transit", FailsOn("因为晚点，有的行程没做成")),
        scenario("hurt in the agency's coach", tour("hurt").with("costs", ["harm"]).with("harm-cost", 800))
            .claim("tour-hurt", Holds)
            .sum("tour-hurt", "赔人身和财物的损失", "800"),
        scenario("hurt in a public train", tour("hurt").with("tour-whose-doing", "transport"))
            .claim("tour-hurt", FailsOn(UNSAFE)),
        scenario("hurt in free time: it depends", tour("hurt").with("tour-whose-doing", "free-time"))
            .claim("tour-hurt", OpenOn(UNSAFE)),
    ]
}

fn forced() -> Vec<Scenario> {
    vec![
        scenario("forced to shop, told on day thirty", shopping("2026-10-30")).claim("tour-shopping", Holds).sum(
            "tour-shopping",
            "退购物款和自费款",
            "3000",
        ),
        scenario("told on the day the thirty days roll on to", shopping("2026-10-31"))
            .claim("tour-shopping", FailsOn(IN_TIME)),
        scenario("told the same day", shopping("2026-09-30")).claim("tour-shopping", Holds),
        scenario("told when is not known", shopping("2026-09-30").with("notified", NOT_KNOWN))
            .claim("tour-shopping", OpenOn(IN_TIME)),
        scenario("wanted to shop", shopping("2026-10-02").with("shopping-agreed", true))
            .claim("tour-shopping", FailsOn(WILLING)),
        scenario("wanted or not unknown", shopping("2026-10-02").with("shopping-agreed", NOT_KNOWN))
            .claim("tour-shopping", OpenOn(WILLING)),
        scenario("forced to shop, and sights left out: both", {
            shopping("2026-10-02").with("tour-trouble", ["shopping", "worse"])
        })
        .band("3600", "3600"),
    ]
}

fn refusing() -> Vec<Scenario> {
    vec![
        scenario("left on the road although it could: once at least, three times at most", dumped())
            .claim("tour-dumped", Holds)
            .claim("tour-broken", Holds)
            .sum("tour-dumped", "赔偿金，至少旅游费用的一倍", "5000")
            .sum("tour-dumped", "赔偿金，最多旅游费用的三倍", "15000")
            .band("5600", "15600"),
        scenario("it could not", dumped().with("tour-refused", false))
            .claim("tour-dumped", FailsOn(REFUSED))
            .claim("tour-broken", Holds)
            .band("600", "600"),
        scenario("nobody was hurt or stranded", dumped().with("tour-stranded", false))
            .claim("tour-dumped", FailsOn(STRANDED)),
        scenario("stranded or not unknown", dumped().with("tour-stranded", NOT_KNOWN))
            .claim("tour-dumped", OpenOn(STRANDED)),
        scenario("refused or not unknown", dumped().with("tour-refused", NOT_KNOWN))
            .claim("tour-dumped", OpenOn(REFUSED)),
        scenario("the rest was done after all", dumped().with("tour-unused", 0))
            .claim("tour-broken", FailsOn("后面的行程没做")),
        scenario("left at one's own wish", dumped().with("tour-whose-doing", "mine"))
            .claim("tour-broken", FailsOn(NOT_OWN)),
    ]
}

fn lies() -> Vec<Scenario> {
    let lied = || tour("lied").with("difference", "matters").with("intent", "lied").with("purpose", "own-use");
    vec![
        scenario("lied to about the hotel on the tour", lied())
            .claim("tour-treble", Holds)
            .claim("fraud-treble", Absent)
            .sum("tour-treble", "三倍赔偿", "15000")
            .band("0", "15000"),
        scenario("the part lied about cost 166", lied().with("paid", 166)).sum("tour-treble", "三倍赔偿", "500"),
        scenario("the part lied about cost 167", lied().with("paid", 167)).sum("tour-treble", "三倍赔偿", "501"),
        scenario("a tour booked for resale", lied().with("purpose", "trade"))
            .claim("tour-treble", FailsOn("买来生活里用")),
        scenario("a misprint", lied().with("intent", "mistake")).claim("tour-treble", FailsOn("是故意的")),
        scenario("big words", lied().with("difference", "puffery"))
            .claim("tour-treble", FailsOn("在要紧的事上说了假话")),
        scenario("known before", lied().with("difference", "known-before"))
            .claim("tour-treble", FailsOn("你信了才报名")),
        scenario("meant or not unknown", lied().with("intent", NOT_KNOWN)).claim("tour-treble", OpenOn("是故意的")),
        scenario("a broken tour is no fraud", tour("worse")).claim("tour-treble", Absent).claim("fraud-treble", Absent),
        scenario("a hotel that is not as described is judged as goods are", {
            hotel("different").with("difference", "matters").with("intent", "knew").with("purpose", "own-use")
        })
        .claim("fraud-treble", Holds)
        .claim("misled-refund", Holds)
        .sum("fraud-treble", "三倍赔偿", "1200"),
    ]
}

fn hotels() -> Vec<Scenario> {
    let full = || hotel("no-room").with("room-confirmed", true).with("replacement-price", 560);
    let blocked = |cannot: bool| hotel("blocked").with("cannot-go", cannot);
    vec![
        scenario("no room on arrival", full())
            .claim("hotel-no-room", Holds)
            .sum("hotel-no-room", "退货款", "400")
            .sum("hotel-no-room", "另住的差价", "160")
            .band("560", "560"),
        scenario("a cheaper room elsewhere", full().with("replacement-price", 399)).sum(
            "hotel-no-room",
            "另住的差价",
            "0",
        ),
        scenario("came long after the hour agreed", full().with("room-confirmed", false))
            .claim("hotel-no-room", FailsOn(BOOKED)),
        scenario("confirmed or not unknown", full().with("room-confirmed", NOT_KNOWN))
            .claim("hotel-no-room", OpenOn(BOOKED)),
        scenario("the site promised to pay for full hotels", {
            full().with("guarantors", ["seller", "platform"]).with("promised-sum", 400).with("guaranteed", 600)
        })
        .claim("promise", Holds)
        .claim("platform-guarantee", Holds)
        .band("1160", "1160"),
        scenario("a term nobody saw", hotel("quit").with("hotel-term", "hidden"))
            .claim("hotel-cancel", Holds)
            .claim("hotel-free-cancel", FailsOn("页面写着可以免费取消"))
            .sum("hotel-cancel", "退房费", "400")
            .band("0", "400"),
        scenario("free to cancel", hotel("quit").with("hotel-term", "free"))
            .claim("hotel-free-cancel", Holds)
            .sum("hotel-free-cancel", "退货款", "400")
            .band("400", "400"),
        scenario("a term nobody remembers", hotel("quit").with("hotel-term", NOT_KNOWN))
            .claim("hotel-cancel", OpenOn(NO_TERM))
            .claim("hotel-free-cancel", OpenOn("页面写着可以免费取消")),
        scenario("the road to the hotel is closed", blocked(true)).claim("hotel-force", Holds).band("0", "400"),
        scenario("the road is open", blocked(false)).claim("hotel-force", FailsOn(CANNOT_GO)),
        scenario("open or not unknown", blocked(true).with("cannot-go", NOT_KNOWN))
            .claim("hotel-force", OpenOn(CANNOT_GO)),
        scenario("a site that cannot say whose hotel it is", {
            full().with("steps", ["to-platform"]).with("identity", "withheld")
        })
        .claim("platform-identity", Holds),
        scenario("a hired car that was not there is a broken contract", {
            hotel("quit").with("travel-kind", "other").with("broken", true).with("pointless", true)
        })
        .claim("breach-refund", Holds)
        .claim("tour-leave", Absent),
    ]
}

fn delays() -> Vec<Scenario> {
    vec![
        scenario("a night at an airport", late())
            .claim("flight-delay", Holds)
            .sum("flight-delay", "赔延误的损失", "350")
            .band("0", "350"),
        scenario("the airline did what it could", late().with("airline-measures", true))
            .claim("flight-delay", FailsOn(MEASURES)),
        scenario("whether it did is not known", late().with("airline-measures", NOT_KNOWN))
            .claim("flight-delay", OpenOn(MEASURES)),
        scenario("late, and nothing spent", late().with("costs", [])).claim("flight-delay", FailsOn(SPENT)),
        scenario("late, what was spent is not known", late().with("costs", NOT_KNOWN))
            .claim("flight-delay", OpenOn(SPENT)),
        scenario("hurt on the stairs of the aircraft", {
            flight("injured").with("flight-hurt-how", "on-board").with("costs", ["harm"]).with("harm-cost", 5000)
        })
        .claim("flight-injury", Holds)
        .sum("flight-injury", "赔人身的损失", "5000"),
        scenario("hurt in the terminal", flight("injured").with("flight-hurt-how", "elsewhere"))
            .claim("flight-injury", FailsOn("机上、上下飞机时的事故")),
        scenario("ill already", flight("injured").with("flight-hurt-how", "health"))
            .claim("flight-injury", FailsOn("完全是自己身体的原因")),
        scenario("hurt, nobody knows how", flight("injured").with("flight-hurt-how", NOT_KNOWN))
            .claim("flight-injury", Open),
    ]
}

fn bags() -> Vec<Scenario> {
    vec![
        scenario("a broken suitcase, told in writing on day seven", {
            bag("damaged", "2026-09-21").with("baggage-on", "2026-09-14")
        })
        .claim("flight-baggage", Holds)
        .sum("flight-baggage", "赔行李的损失", "900")
        .band("0", "900"),
        scenario("a broken suitcase, told on day eight", {
            bag("damaged", "2026-09-22").with("baggage-on", "2026-09-14")
        })
        .claim("flight-baggage", FailsOn(OBJECTED)),
        scenario("a suitcase that came late, told on day twenty-one", {
            bag("late", "2026-09-10").with("baggage-on", "2026-08-20")
        })
        .claim("flight-baggage", Holds),
        scenario("told on day twenty-two", bag("late", "2026-09-11").with("baggage-on", "2026-08-20"))
            .claim("flight-baggage", FailsOn(OBJECTED)),
        scenario("a suitcase never found", bag("gone", "2026-11-01").without("baggage-wrote-on"))
            .claim("flight-baggage", Holds),
        scenario("a bag carried by hand, broken by the crew", bag("carried", "2026-11-01").with("crew-fault", true))
            .claim("flight-baggage", Holds),
        scenario("a bag carried by hand, dropped by its owner", bag("carried", "2026-11-01").with("crew-fault", false))
            .claim("flight-baggage", FailsOn(CARRIED)),
        scenario("a suitcase that was cracked before", bag("damaged", "2026-09-14").with("baggage-itself", true))
            .claim("flight-baggage", FailsOn("是行李自身的毛病")),
        scenario(
            "a suitcase, told when is not known",
            bag("damaged", "2026-09-14").with("baggage-wrote-on", NOT_KNOWN),
        )
        .claim("flight-baggage", OpenOn(OBJECTED)),
    ]
}

fn tickets() -> Vec<Scenario> {
    let ticket = |term: &str| flight("ticket").with("ticket-term", term).with("ticket-due", 1200);
    vec![
        scenario("the flight was cancelled", ticket("airline"))
            .claim("flight-refund", Holds)
            .sum("flight-refund", "退票款", "1200")
            .band("1200", "1200"),
        scenario("the rules allow it", ticket("allowed")).claim("flight-refund", Holds),
        scenario("the rules were never shown", ticket("untold")).claim("flight-refund", Holds),
        scenario("the rules were shown and forbid it", ticket("told")).claim("flight-refund", FailsOn(DUE)),
        scenario("the rules are not known", ticket("told").with("ticket-term", NOT_KNOWN))
            .claim("flight-refund", OpenOn(DUE)),
    ]
}

fn platforms() -> Vec<Scenario> {
    let online = || tour("worse").with("channel", "shop");
    let identity = |answer: &str| online().with("steps", ["to-platform"]).with("identity", answer);
    vec![
        scenario("the site sold the tour itself", online().with("self-run", "labelled"))
            .claim("tour-platform-self-run", Holds)
            .claim("platform-self-run", Absent)
            .claim("platform-help", Holds),
        scenario("the site only showed it", online().with("self-run", "third-party"))
            .claim("tour-platform-self-run", FailsOn("平台自己卖的，或者看着就像")),
        scenario("the site knew", online().with("signs", ["reported"])).claim("tour-platform-knew", Holds),
        scenario("the site could not know", online().with("signs", []))
            .claim("tour-platform-knew", FailsOn("平台知道或者应该知道，却没采取措施")),
        scenario("the site cannot say whose tour it was", identity("withheld")).claim("tour-platform-identity", Holds),
        scenario("the site can", identity("given"))
            .claim("tour-platform-identity", FailsOn("平台给不出卖家真实名称、地址和有效联系方式")),
        scenario("the site was not asked", identity("not-asked"))
            .claim("tour-platform-identity", OpenOn("平台给不出卖家真实名称、地址和有效联系方式")),
        scenario(
            "wrong answer 4: no site has to pay first",
            online().with("self-run", "third-party").with("guarantors", []),
        )
        .claim("platform-guarantee", FailsOn("平台承诺过，这种事由它赔")),
        scenario("a flight on a site: help, and no more", late().with("channel", "shop"))
            .claim("platform-help", Holds)
            .claim("tour-platform-identity", Absent)
            .claim("platform-identity", Absent),
    ]
}

fn dates() -> Vec<Scenario> {
    vec![
        scenario("a tour booked on the last day before the Civil Code", tour("quit").with("ordered", "2020-12-31"))
            .claim("tour-leave", Absent),
        scenario("a tour booked on its first day", tour("quit").with("ordered", "2021-01-01"))
            .claim("tour-leave", Holds),
        scenario("a flight under the old text", late().with("flight-on", "2026-06-30")).claim("flight-delay", Holds),
        scenario("a flight under the new text", late().with("flight-on", "2026-07-01")).claim("flight-delay", Holds),
        scenario("a flight before either", late().with("flight-on", "2021-04-28")).claim("flight-delay", Absent),
    ]
}

/// Flights up to 30 June 2026 are cited by the old numbers, later ones by the new.
#[test]
fn the_aviation_law_is_that_of_the_day_of_the_flight() {
    let cited = |day: &str| {
        let finding = late().with("flight-on", day).finding("flight-delay").unwrap();
        finding.basis.iter().map(|it| (it.instrument.id, it.article)).collect::<Vec<_>>()
    };
    assert_eq!(cited("2026-06-30"), [("civil-aviation-law-old", 126), ("civil-aviation-law-old", 135)]);
    let new = cited("2026-07-01");
    assert!(new.contains(&("civil-aviation-law", 132)) && new.contains(&("civil-aviation-law", 143)));
    assert!(new.iter().all(|(instrument, _)| *instrument == "civil-aviation-law"));
}
