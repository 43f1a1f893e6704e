//! Cars: seven days, sixty days or 3,000 km, the four cases with more than four and more than thirty, the charge for use,
//! the substitute car, recall, and concealed accidents.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, OpenOn, case};
use weiquan::domain::facts::Answer;

const UNIT: &str = "总成或它的主要零部件要换";
const DANGER: &str = "转向、制动失效，车身开裂，漏油，电池起火";
const SIXTY: &str = "60日或3000公里内，先到为准";
const CASES: &str = "够上四种情形之一";
const TERM: &str = "还在三包期里";
const REPAIR_TERM: &str = "还在包修期里";
const LONG: &str = "一次修了超过5日";
const LESS: &str = "退车款，扣使用补偿费";

fn number(count: u64) -> Answer {
    Answer::Number(count)
}

/// A family car for 200,000 yuan, invoiced and handed over in spring.
fn car() -> Case {
    case()
        .with("problem", ["defect"])
        .with("goods", "durable")
        .with("durable-kind", "car")
        .with("cause", "faulty")
        .with("car-faults", ["unit"])
        .with("car-repairs", [])
        .with("purpose", "own-use")
        .with("paid", 200_000)
        .with("costs", [])
        .with("channel", "own-site")
        .with("sold-by", "business")
        .with("ordered", "2026-04-07")
        .with("received", "2026-04-08")
        .with("notified", "2026-04-15")
        .with("fault-km", number(500))
}

fn repaired(how: &str) -> Case {
    car()
        .with("car-faults", [])
        .with("notified", "2026-10-12")
        .with("fault-km", number(9000))
        .with("car-repairs", [how])
}

fn often(days: u64, times: u64) -> Case {
    repaired("many-days")
        .with("car-repairs", ["many-days", "many-times"])
        .with("car-repair-days", number(days))
        .with("same-fault-repairs", number(times))
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [early(), cases(), charge(), service(), concealed()].into_iter().flatten().collect()
}

fn early() -> Vec<Scenario> {
    let sixty =
        |day: &str, km: u64| car().with("car-faults", ["danger"]).with("notified", day).with("fault-km", number(km));
    vec![
        scenario("the gearbox on day seven", car())
            .claim("car-seven-days", Holds)
            .claim("car-new-unit", Holds)
            .claim("quality-seven-days", Absent)
            .sum("car-seven-days", "退货款", "200000"),
        scenario("the gearbox on day eight", car().with("notified", "2026-04-16"))
            .claim("car-seven-days", FailsOn("7日内提出"))
            .claim("car-new-unit", Holds),
        scenario("a scratch on day seven", car().with("car-faults", []))
            .claim("car-seven-days", FailsOn(UNIT))
            .claim("car-sixty-days", FailsOn(DANGER))
            .claim("car-new-unit", FailsOn(UNIT)),
        scenario("what is wrong with the car is not known", car().with("car-faults", NOT_KNOWN))
            .claim("car-seven-days", OpenOn(UNIT))
            .claim("car-sixty-days", OpenOn(DANGER))
            .claim("car-recall", OpenOn("厂家宣布过召回")),
        // Day sixty is 7 June 2026, a Sunday: the last day is Monday.
        scenario("the brakes fail on the last of sixty days, at 3,000 km", sixty("2026-06-08", 3000))
            .claim("car-sixty-days", Holds)
            .sum("car-sixty-days", "退货款", "200000"),
        scenario("the brakes fail a day later", sixty("2026-06-09", 3000)).claim("car-sixty-days", FailsOn(SIXTY)),
        scenario("the brakes fail at 3,001 km", sixty("2026-04-20", 3001)).claim("car-sixty-days", FailsOn(SIXTY)),
        scenario("kilometres not known", sixty("2026-04-20", 1).with("fault-km", NOT_KNOWN))
            .claim("car-sixty-days", OpenOn(SIXTY)),
        scenario("the new unit at 3,001 km", car().with("fault-km", number(3001)))
            .claim("car-new-unit", FailsOn(SIXTY))
            .claim("car-seven-days", Holds),
        scenario("for a taxi", car().with("purpose", "trade")).claim("car-seven-days", FailsOn("买来生活里用")),
        scenario("from a private person", car().with("channel", "shop").with("sold-by", "person"))
            .claim("car-seven-days", FailsOn("卖家是做生意的")),
        scenario("tuned by the owner", car().with("cause", "misused"))
            .claim("car-seven-days", FailsOn("东西有毛病，不是你弄坏的"))
            .claim("car-free-repair", FailsOn("东西有毛病，不是你弄坏的")),
        scenario("told in writing before", car().with("cause", "disclosed"))
            .claim("car-seven-days", FailsOn("买时书面写明了这个瑕疵")),
        scenario("invoiced the day before the rules", car().with("ordered", "2021-12-31"))
            .claim("car-seven-days", Absent)
            .claim("warranty-rescission", FailsOn("没法用也修不好，或认定不合格")),
        scenario("invoiced on their first day", car().with("ordered", "2022-01-01")).claim("car-seven-days", Holds),
        scenario("fees for the plates", car().with("costs", ["other"]).with("other-spent", 800)).sum(
            "car-seven-days",
            "赔损失",
            "800",
        ),
    ]
}

fn cases() -> Vec<Scenario> {
    vec![
        scenario("a grave safety fault repaired twice", repaired("safety-twice")).claim("car-four-cases", Holds),
        scenario("a unit changed twice", repaired("unit-twice")).claim("car-four-cases", Holds),
        scenario("one main part changed twice", repaired("part-twice")).claim("car-four-cases", Holds),
        scenario("four repairs and thirty days", often(30, 4)).claim("car-four-cases", FailsOn(CASES)),
        scenario("the fifth repair", often(30, 5)).claim("car-four-cases", Holds),
        scenario("the thirty-first day", often(31, 4)).claim("car-four-cases", Holds),
        scenario("repairs not counted", often(30, 4).with("same-fault-repairs", NOT_KNOWN))
            .claim("car-four-cases", OpenOn(CASES)),
        scenario("never repaired", repaired("safety-twice").with("car-repairs", []))
            .claim("car-four-cases", FailsOn(CASES)),
        scenario("repairs at 50,000 km", repaired("unit-twice").with("fault-km", number(50_000)))
            .claim("car-four-cases", Holds),
        scenario(
            "repairs at 50,001 km, no longer voucher",
            repaired("unit-twice").with("fault-km", number(50_001)).with("in-warranty", false),
        )
        .claim("car-four-cases", FailsOn(TERM)),
        scenario(
            "repairs at 50,001 km, a longer voucher",
            repaired("unit-twice").with("fault-km", number(50_001)).with("in-warranty", true),
        )
        .claim("car-four-cases", Holds),
        scenario(
            "after two years",
            repaired("unit-twice")
                .with("ordered", "2024-04-07")
                .with("received", "2024-04-08")
                .with("in-warranty", false),
        )
        .claim("car-four-cases", FailsOn(TERM))
        .claim("car-free-repair", Holds),
    ]
}

fn charge() -> Vec<Scenario> {
    let used = |km: u64, rate: Answer| repaired("unit-twice").with("car-km", number(km)).with("use-rate", rate);
    vec![
        // 200,000 × 10,000 ÷ 1,000 × 0.5 % = 10,000.
        scenario("10,000 km at the highest rate", used(10_000, number(50)))
            .sum("car-four-cases", LESS, "190000")
            .band("190000", "190000"),
        scenario("the rate is not known: the highest", used(10_000, NOT_KNOWN)).sum("car-four-cases", LESS, "190000"),
        scenario("a rate above the highest", used(10_000, number(51))).sum("car-four-cases", LESS, "190000"),
        scenario("a rate below the highest", used(10_000, number(49))).sum("car-four-cases", LESS, "190200"),
        // 200,000 × 9,999 ÷ 1,000 × 0.03 % = 599.94.
        scenario("9,999 km at 0.03 %", used(9999, number(3))).sum("car-four-cases", LESS, "199400.06"),
        // 123.45 × 7 ÷ 1,000 × 0.01 % is less than a fen: nothing is taken off.
        scenario(
            "a part of a fen is left out",
            used(7, number(1)).with("paid", "123.45".parse::<weiquan::domain::money::Money>().unwrap()),
        )
        .sum("car-four-cases", LESS, "123.45"),
        scenario("kilometres of today not known", used(1, number(50)).with("car-km", NOT_KNOWN))
            .no_sum("car-four-cases", LESS),
        scenario("no charge within sixty days", car().with("car-faults", ["danger"])).sum(
            "car-sixty-days",
            "退货款",
            "200000",
        ),
    ]
}

fn service() -> Vec<Scenario> {
    let long = |days: u64| repaired("one-long").with("longest-repair", number(days));
    vec![
        scenario("five days in the garage", long(5)).claim("car-substitute", FailsOn(LONG)),
        scenario("six days in the garage", long(6)).claim("car-substitute", Holds),
        scenario("days in the garage not counted", long(6).with("longest-repair", NOT_KNOWN))
            .claim("car-substitute", OpenOn(LONG)),
        scenario("60,000 km", long(6).with("fault-km", number(60_000))).claim("car-free-repair", Holds),
        scenario("60,001 km", long(6).with("fault-km", number(60_001)).with("in-warranty", false))
            .claim("car-free-repair", FailsOn(REPAIR_TERM))
            .claim("car-substitute", FailsOn(REPAIR_TERM)),
        scenario("how far it had gone is not known", long(6).with("fault-km", NOT_KNOWN))
            .claim("car-free-repair", OpenOn(REPAIR_TERM)),
        scenario(
            "when the seller was told is not known, but three years are not over",
            long(6).with("notified", NOT_KNOWN),
        )
        .claim("car-free-repair", Holds),
        scenario("a recall", car().with("car-faults", ["recalled"])).claim("car-recall", Holds),
        scenario("no recall", car()).claim("car-recall", FailsOn("厂家宣布过召回")),
        scenario("a garage invents a fault", repaired("cheated").with("intent", "lied").with("repair-fee", 1000))
            .claim("repair-fraud", Holds)
            .sum("repair-fraud", "修理费的三倍", "3000")
            .claim("repair-damage", FailsOn("是修理、安装弄坏的")),
        scenario("a garage breaks the gearbox", repaired("broken")).claim("repair-damage", Holds),
        scenario("beyond repair, as the authority found", car().with("car-faults", ["hopeless"]))
            .claim("warranty-rescission", Holds),
    ]
}

fn concealed() -> Vec<Scenario> {
    let crashed = || car().with("cause", "hidden").with("intent", "knew");
    vec![
        // Three times the whole car is the most there can be, never what is promised.
        scenario("a crash concealed", crashed())
            .claim("car-fraud-treble", Holds)
            .claim("fraud-treble", Absent)
            .sum("car-fraud-treble", "三倍赔偿", "600000")
            .band("200000", "800000"),
        scenario("a crash the seller did not know of", crashed().with("intent", "mistake"))
            .claim("car-fraud-treble", FailsOn("是故意的")),
        scenario("whether the seller knew of the crash is not known", crashed().with("intent", NOT_KNOWN))
            .claim("car-fraud-treble", OpenOn("是故意的")),
        scenario("a plain fault of a car is no fraud", car()).claim("car-fraud-treble", Absent),
        scenario(
            "a turned-back odometer",
            car().with("problem", ["misled"]).with("difference", "matters").with("intent", "lied"),
        )
        .claim("car-fraud-treble", Holds)
        .claim("fraud-treble", Absent)
        .claim("misled-refund", Holds),
        scenario(
            "an odometer known of before",
            car().with("problem", ["misled"]).with("difference", "known-before").with("intent", "lied"),
        )
        .claim("car-fraud-treble", FailsOn("你信了才买")),
        scenario(
            "a sofa is no car",
            car()
                .with("problem", ["misled"])
                .with("difference", "matters")
                .with("intent", "lied")
                .with("durable-kind", "unlisted"),
        )
        .claim("car-fraud-treble", Absent)
        .claim("fraud-treble", Holds),
    ]
}
