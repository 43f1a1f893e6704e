//! Parcels: who bought online turns to the seller, who sent one to the courier; limits are the post's alone.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, Open, OpenOn, case};

const ORDERED: &str = "下了单，卖家没按说好的给";
const RESCINDABLE: &str = "可以不要了";
const OWN_COURIER: &str = "快递是你自己另找的";
const ON_THE_WAY: &str = "路上坏了、少了、晚了";
const POINTLESS: &str = "补也没用，或催了不补";
const GONE: &str = "交寄以后丢了、坏了、少了";
const COVERED: &str = "保了价，或有算数的约定";
const NO_LIMIT: &str = "没有算数的限额";
const EXCUSED: &str = "快递证明了不怪它";
const INSURED: &str = "保了价";
const WARNED: &str = "没保价，限额提醒过";
const NOT_GROSS: &str = "不是故意、重大过失";
const UNLIMITED: &str = "限额没提醒，或者故意、重大过失";
const BY_WHEN: &str = "说好的时间没送到";
const NO_CONSENT: &str = "没经你同意";
const WRONG: &str = "是快递做错了";

/// A kettle bought online for 188, and what became of its parcel.
fn bought(fault: &str) -> Case {
    case()
        .with("problem", ["parcel"])
        .with("parcel-whose", "bought")
        .with("parcel-fault", [fault])
        .with("own-courier", false)
        .with("reminded", true)
        .with("pointless", true)
        .with("paid", 188)
        .with("costs", [])
        .with("replacement-price", 208)
        .with("goods", "other")
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-11-02")
        .with("knew", "2026-11-06")
}

/// A parcel of one's own, worth 900, undeclared and without any warning of a limit.
fn sent(fault: &str) -> Case {
    case()
        .with("problem", ["parcel"])
        .with("parcel-whose", "sent")
        .with("parcel-fault", [fault])
        .with("parcel-by", "courier")
        .with("parcel-cover", "untold")
        .with("courier-gross", false)
        .with("courier-excuse", "none")
        .with("parcel-value", 900)
        .with("parcel-agreed", 300)
        .with("parcel-fee", 20)
        .with("parcel-sent-on", "2026-11-02")
        .with("costs", [])
}

fn post(by: &str, cover: &str) -> Case {
    sent("lost").with("parcel-by", by).with("parcel-cover", cover)
}

fn to_me(fault: &str) -> Case {
    sent(fault).with("parcel-whose", "to-me").with("knew", "2026-11-06")
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [lost(), broken(), couriers(), mail(), receivers(), dates()].into_iter().flatten().collect()
}

fn lost() -> Vec<Scenario> {
    let handed = || bought("handed").with("parcel-consent", false);
    vec![
        scenario("an order lost on its way is the seller's to send again or to refund", bought("lost"))
            .claim("deliver", Holds)
            .claim("undelivered-refund", Holds)
            .claim("replacement-difference", Holds)
            .claim("courier-market", Absent)
            .sum("undelivered-refund", "退货款", "188")
            .sum("replacement-difference", "另买的差价", "20"),
        scenario("signed for by a stranger whom nobody asked about", handed())
            .claim("deliver", Holds)
            .claim("courier-door", Holds)
            .claim("courier-tort", Absent),
        scenario("signed for by a neighbour as agreed is delivered", handed().with("parcel-consent", true))
            .claim("deliver", FailsOn(ORDERED))
            .claim("undelivered-refund", FailsOn(ORDERED))
            .claim("courier-door", FailsOn(NO_CONSENT)),
        scenario("signed for by somebody, agreed or not unknown", handed().with("parcel-consent", NOT_KNOWN))
            .claim("deliver", OpenOn(ORDERED)),
        scenario("the buyer's own courier carried the risk", bought("lost").with("own-courier", true))
            .claim("deliver", FailsOn(OWN_COURIER))
            .claim("undelivered-refund", FailsOn(OWN_COURIER))
            .claim("replacement-difference", FailsOn(OWN_COURIER)),
        scenario("but then the contract with the courier is the buyer's own", {
            bought("lost")
                .with("own-courier", true)
                .with("parcel-by", "courier")
                .with("parcel-cover", "untold")
                .with("courier-excuse", "none")
                .with("parcel-sent-on", "2026-11-03")
        })
        .claim("courier-market", Holds)
        .sum("courier-market", "赔丢损的价值", "188"),
        scenario("lost, and the seller was not pressed yet", bought("lost").with("reminded", false))
            .claim("undelivered-refund", FailsOn(RESCINDABLE))
            .claim("deliver", Holds),
        scenario("an order that is whole and only late is not undelivered", bought("late"))
            .claim("deliver", Absent)
            .claim("parcel-seller", Holds),
        scenario("left in a locker unasked, nothing lost: no money, but to the door", {
            bought("left").with("parcel-consent", false)
        })
        .claim("courier-door", Holds)
        .claim("courier-tort", Absent)
        .claim("undelivered-refund", Absent)
        .band("0", "0"),
        scenario("left in a locker as agreed", bought("left").with("parcel-consent", true))
            .claim("courier-door", FailsOn(NO_CONSENT)),
        scenario("left in a locker, agreed or not unknown", bought("left").with("parcel-consent", NOT_KNOWN))
            .claim("courier-door", OpenOn(NO_CONSENT)),
        scenario("a shop's better promise counts for a lost order too", {
            bought("lost").with("guarantors", ["seller"]).with("promised-sum", 50)
        })
        .claim("promise", Holds)
        .sum("promise", "承诺的赔款", "50"),
    ]
}

fn broken() -> Vec<Scenario> {
    let broken = || bought("damaged").with("parcel-before", true);
    vec![
        scenario("broken when opened", broken())
            .claim("parcel-seller", Holds)
            .claim("parcel-seller-refund", Holds)
            .sum("parcel-seller-refund", "退货款", "188"),
        scenario("broken when opened, and a new one will do", broken().with("pointless", false))
            .claim("parcel-seller", Holds)
            .claim("parcel-seller-refund", FailsOn(POINTLESS)),
        scenario("broken when opened, no word yet on a new one", broken().with("pointless", NOT_KNOWN))
            .claim("parcel-seller-refund", OpenOn(POINTLESS)),
        scenario("broken after receipt", broken().with("parcel-before", false))
            .claim("parcel-seller", FailsOn(ON_THE_WAY))
            .claim("parcel-seller-refund", FailsOn(ON_THE_WAY)),
        scenario("broken, nobody knows when", broken().with("parcel-before", NOT_KNOWN))
            .claim("parcel-seller", OpenOn(ON_THE_WAY)),
        scenario("something is missing", bought("short").with("parcel-before", true)).claim("parcel-seller", Holds),
        scenario("broken in the hands of the buyer's own courier", broken().with("own-courier", true))
            .claim("parcel-seller", FailsOn(OWN_COURIER))
            .claim("parcel-seller-refund", FailsOn(OWN_COURIER)),
        scenario("broken, and the doctor's bill besides", broken().with("costs", ["harm"]).with("harm-cost", 70)).sum(
            "parcel-seller",
            "赔损失",
            "70",
        ),
    ]
}

fn couriers() -> Vec<Scenario> {
    vec![
        scenario("a parcel without declared value is paid at the market price", sent("lost"))
            .claim("courier-market", Holds)
            .claim("courier-agreed", FailsOn(COVERED))
            .sum("courier-market", "赔丢损的价值", "900")
            .band("900", "900"),
        scenario("wrong answer 12: three times the fee is not the law of couriers", sent("lost"))
            .claim("post-capped", Absent)
            .claim("post-full", Absent)
            .claim("post-insured", Absent),
        scenario("declared value is paid by its rules", sent("lost").with("parcel-cover", "insured"))
            .claim("courier-agreed", Holds)
            .claim("courier-market", FailsOn(NO_LIMIT))
            .sum("courier-agreed", "照约定赔", "300")
            .band("300", "300"),
        scenario("a limit the sender was warned of counts", sent("lost").with("parcel-cover", "told"))
            .claim("courier-agreed", Holds)
            .claim("courier-market", FailsOn(NO_LIMIT)),
        scenario("but not where the parcel was thrown about on purpose", {
            sent("damaged").with("parcel-cover", "told").with("courier-gross", true)
        })
        .claim("courier-agreed", FailsOn(COVERED))
        .claim("courier-market", Holds),
        scenario("a warned limit, how bad the fault was unknown", {
            sent("damaged").with("parcel-cover", "told").with("courier-gross", NOT_KNOWN)
        })
        .claim("courier-agreed", OpenOn(COVERED))
        .claim("courier-market", OpenOn(NO_LIMIT)),
        scenario("the courier shows an act of nature", sent("lost").with("courier-excuse", "force"))
            .claim("courier-market", FailsOn(EXCUSED)),
        scenario("the courier shows that it was packed badly", sent("damaged").with("courier-excuse", "ours"))
            .claim("courier-market", FailsOn(EXCUSED)),
        scenario("the courier shows that it perished by itself", {
            sent("damaged").with("courier-excuse", "nature").with("parcel-cover", "insured")
        })
        .claim("courier-agreed", FailsOn(EXCUSED)),
        scenario("what the courier can show is not known", sent("lost").with("courier-excuse", NOT_KNOWN))
            .claim("courier-market", OpenOn(EXCUSED)),
        scenario("nothing was lost", sent("left")).claim("courier-market", FailsOn(GONE)),
        scenario("late on a day agreed", {
            sent("late").with("parcel-by-when", true).with("costs", ["other"]).with("other-spent", 60)
        })
        .claim("courier-late", Holds)
        .sum("courier-late", "赔损失", "60"),
        scenario("late, but no day was agreed", sent("late").with("parcel-by-when", false))
            .claim("courier-late", FailsOn(BY_WHEN)),
        scenario("late, agreed or not unknown", sent("late").with("parcel-by-when", NOT_KNOWN))
            .claim("courier-late", OpenOn(BY_WHEN)),
        scenario("late because of a flood", {
            sent("late").with("parcel-by-when", true).with("courier-excuse", "force")
        })
        .claim("courier-late", FailsOn(EXCUSED)),
    ]
}

fn mail() -> Vec<Scenario> {
    let parcel = || post("post-parcel", "told");
    vec![
        scenario("a registered letter lost is three times its fee", post("registered", "told"))
            .claim("post-capped", Holds)
            .claim("courier-market", Absent)
            .sum("post-capped", "限额里的赔款", "60"),
        scenario("a plain parcel lost is never more than three times its fee", parcel())
            .claim("post-capped", Holds)
            .claim("post-full", FailsOn(UNLIMITED))
            .sum("post-capped", "限额里的赔款", "60"),
        scenario("a parcel worth just that", parcel().with("parcel-value", 60)).sum(
            "post-capped",
            "限额里的赔款",
            "60",
        ),
        scenario("a parcel worth a little less", parcel().with("parcel-value", 59)).sum(
            "post-capped",
            "限额里的赔款",
            "59",
        ),
        scenario("a parcel worth a little more", parcel().with("parcel-value", 61)).sum(
            "post-capped",
            "限额里的赔款",
            "60",
        ),
        scenario("a parcel whose fee is not known", parcel().with("parcel-fee", NOT_KNOWN))
            .no_sum("post-capped", "限额里的赔款"),
        scenario("the post never said a word of limits", post("post-parcel", "untold"))
            .claim("post-capped", FailsOn(WARNED))
            .claim("post-full", Holds)
            .sum("post-full", "赔丢损的价值", "900"),
        scenario("a postman stole it", parcel().with("courier-gross", true))
            .claim("post-capped", FailsOn(NOT_GROSS))
            .claim("post-full", Holds),
        scenario("a parcel gone, how is not known", parcel().with("courier-gross", NOT_KNOWN))
            .claim("post-capped", OpenOn(NOT_GROSS))
            .claim("post-full", OpenOn(UNLIMITED)),
        scenario("a parcel of declared value", post("post-parcel", "insured"))
            .claim("post-insured", Holds)
            .claim("post-capped", FailsOn(WARNED))
            .sum("post-insured", "照约定赔", "300"),
        scenario("a parcel not declared", parcel()).claim("post-insured", FailsOn(INSURED)),
        scenario("a parcel, declared or not unknown", post("post-parcel", "told").with("parcel-cover", NOT_KNOWN))
            .claim("post-insured", OpenOn(INSURED))
            .claim("post-capped", OpenOn(WARNED)),
        scenario("an ordinary letter is not paid", post("ordinary", "untold"))
            .claim("post-full", FailsOn(UNLIMITED))
            .claim("post-capped", Absent),
        scenario(
            "an ordinary letter thrown away on purpose is",
            post("ordinary", "untold").with("courier-gross", true),
        )
        .claim("post-full", Holds),
    ]
}

fn receivers() -> Vec<Scenario> {
    vec![
        scenario(
            "a gift lost: the receiver has no contract, only fault to prove",
            to_me("lost").with("courier-wrong", true),
        )
        .claim("courier-tort", Holds)
        .claim("courier-market", Absent)
        .sum("courier-tort", "赔丢损的价值", "900")
        .band("0", "900"),
        scenario("a gift lost, nobody knows where", to_me("lost").with("courier-wrong", false))
            .claim("courier-tort", FailsOn(WRONG)),
        scenario("a gift broken, fault not known", to_me("damaged").with("courier-wrong", NOT_KNOWN))
            .claim("courier-tort", OpenOn(WRONG)),
        scenario("a gift handed to a stranger", to_me("handed").with("parcel-consent", false))
            .claim("courier-tort", Holds)
            .claim("courier-door", Holds),
        scenario("a gift the courier was excused for", {
            to_me("lost").with("courier-wrong", true).with("courier-excuse", "force")
        })
        .claim("courier-tort", FailsOn(EXCUSED)),
        scenario("how the parcel came is not known", sent("lost").with("parcel-whose", NOT_KNOWN))
            .claim("courier-market", Open)
            .claim("courier-tort", OpenOn(WRONG)),
    ]
}

fn dates() -> Vec<Scenario> {
    let on = |day: &str| sent("lost").with("parcel-sent-on", day);
    vec![
        scenario("sent on the last day before the Civil Code", on("2020-12-31")).claim("courier-market", Absent),
        scenario("sent on the first day of the Civil Code", on("2021-01-01")).claim("courier-market", Holds),
        scenario("an order of the last day before the Civil Code", bought("lost").with("ordered", "2020-12-31"))
            .claim("undelivered-refund", Absent),
        scenario("an order of the first day of the Civil Code", bought("lost").with("ordered", "2021-01-01"))
            .claim("undelivered-refund", Holds),
    ]
}

/// The article on compensation is 27 until May 2025 and 28 from then on.
#[test]
fn the_number_of_the_article_on_lost_parcels_is_that_of_the_day() {
    let cited = |day: &str| {
        let finding = sent("lost").with("parcel-sent-on", day).finding("courier-market").unwrap();
        let of_express = finding.basis.iter().filter(|it| it.instrument.id.starts_with("express-reg"));
        of_express.map(|it| it.article).collect::<Vec<_>>()
    };
    assert_eq!(cited("2025-05-31"), [27]);
    assert_eq!(cited("2025-06-01"), [28]);
}
