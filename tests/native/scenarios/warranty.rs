//! 三包 and repairs: seven and fifteen days, two repairs, ninety and thirty days, wear, and repairers who cheat.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, Open, OpenOn, case};
use weiquan::domain::{facts::Answer, money::Money};

const TERM: &str = "还在三包有效期里";
const TWICE: &str = "修过2次，还是不能正常用";
const PARTS: &str = "厂家没零件，送修超过90日";
const LATE: &str = "修的人自己拖过30日";
const READY: &str = "已经够得上换货";
const NO_MODEL: &str = "卖家没有同型号，你不要别的";
const REFUSED: &str = "有同型号，你还是要退";
const FAULT: &str = "东西有毛病，不是你弄坏的";
const TRICK: &str = "谎报毛病、偷换零件，或没坏也修";
const MEANT: &str = "是故意的，你信了才付钱";

/// A telephone under 三包, bought in May, faulty since the summer.
fn phone() -> Case {
    case()
        .with("problem", ["defect"])
        .with("goods", "durable")
        .with("durable-kind", "catalogue")
        .with("cause", "faulty")
        .with("severity", "again")
        .with("repairs", ["twice"])
        .with("purpose", "own-use")
        .with("paid", 2000)
        .with("costs", [])
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-05-04")
        .with("received", "2026-05-06")
        .with("notified", "2026-08-10")
        .with("in-warranty", true)
}

/// The same, told of on this day.
fn told(day: &str) -> Case {
    phone().with("repairs", []).with("notified", day)
}

fn days(count: u64) -> Answer {
    Answer::Number(count)
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [periods(), exchange(), refunds(), repairs()].into_iter().flatten().collect()
}

fn periods() -> Vec<Scenario> {
    vec![
        scenario("a telephone fails on day seven", told("2026-05-13"))
            .claim("warranty-seven-days", Holds)
            .claim("warranty-fifteen-days", Holds)
            .claim("quality-seven-days", Absent)
            .sum("warranty-seven-days", "退货款", "2000"),
        scenario("a telephone fails on day eight", told("2026-05-14"))
            .claim("warranty-seven-days", FailsOn("交货7日内提出"))
            .claim("warranty-fifteen-days", Holds),
        scenario("a telephone fails on day fifteen", told("2026-05-21")).claim("warranty-fifteen-days", Holds),
        scenario("a telephone fails on day sixteen", told("2026-05-22"))
            .claim("warranty-fifteen-days", FailsOn("交货15日内提出"))
            .claim("warranty-repair", Holds),
        scenario("the day of the fault is not told", told("2026-05-13").with("notified", NOT_KNOWN))
            .claim("warranty-seven-days", OpenOn("交货7日内提出"))
            .claim("warranty-fifteen-days", OpenOn("交货15日内提出"))
            .claim("warranty-repair", OpenOn(TERM)),
        scenario("dropped into water", told("2026-05-13").with("cause", "misused"))
            .claim("warranty-seven-days", FailsOn(FAULT))
            .claim("warranty-fifteen-days", FailsOn(FAULT))
            .claim("warranty-repair", FailsOn(FAULT)),
        scenario("sold as a blemished one", told("2026-05-13").with("cause", "disclosed"))
            .claim("warranty-seven-days", FailsOn("买之前就说清了这个毛病")),
        scenario("bought for an office", told("2026-05-13").with("purpose", "trade"))
            .claim("warranty-seven-days", FailsOn("买来生活里用")),
        scenario("a private person's old telephone", told("2026-05-13").with("sold-by", "person"))
            .claim("warranty-seven-days", FailsOn("卖家是做生意的")),
        scenario("furniture has no 三包", told("2026-05-13").with("durable-kind", "unlisted"))
            .claim("warranty-seven-days", Absent)
            .claim("quality-seven-days", OpenOn("说好只换或只修")),
        scenario("who cannot say what it is has no 三包 goods", told("2026-05-13").with("durable-kind", NOT_KNOWN))
            .claim("warranty-seven-days", Absent)
            .claim("car-seven-days", Absent),
        scenario("the warranty has run out", told("2026-08-10").with("in-warranty", false))
            .claim("warranty-repair", FailsOn(TERM))
            .claim("quality-repair", Holds),
        scenario("an agreement on repair alone does not bind under 三包", told("2026-05-13").with("repair-only", true))
            .claim("warranty-seven-days", Holds),
    ]
}

fn exchange() -> Vec<Scenario> {
    let late = |why: &str, count: u64| phone().with("repairs", [why]).with("repair-days", days(count));
    vec![
        scenario("repaired twice and still unfit", phone())
            .claim("warranty-exchange", Holds)
            .claim("quality-rescission", Absent),
        scenario("repaired once", phone().with("repairs", []))
            .claim("warranty-exchange", FailsOn(TWICE))
            .claim("warranty-refund", FailsOn(READY)),
        scenario("repairs not told of", phone().with("repairs", NOT_KNOWN)).claim("warranty-exchange", OpenOn(TWICE)),
        scenario("repaired twice after the warranty", phone().with("in-warranty", false))
            .claim("warranty-exchange", FailsOn(TERM)),
        scenario("ninety days without a part", late("parts-late", 90)).claim("warranty-parts-missing", FailsOn(PARTS)),
        scenario("ninety-one days without a part", late("parts-late", 91)).claim("warranty-parts-missing", Holds),
        scenario("days without a part not counted", late("parts-late", 91).with("repair-days", NOT_KNOWN))
            .claim("warranty-parts-missing", OpenOn(PARTS)),
        scenario("the repairer's own thirty days", late("repairer-late", 30))
            .claim("warranty-repairer-late", FailsOn(LATE)),
        scenario("the repairer's own thirty-one days", late("repairer-late", 31))
            .claim("warranty-repairer-late", Holds)
            // That is not the seller's matter.
            .claim("warranty-parts-missing", FailsOn(PARTS)),
        scenario("the repairer is slow, how slow is not known", late("repairer-late", 31).without("repair-days"))
            .claim("warranty-repairer-late", OpenOn(LATE)),
    ]
}

fn refunds() -> Vec<Scenario> {
    vec![
        scenario("no like model: the whole price", phone().with("same-model", "none"))
            .claim("warranty-refund", Holds)
            .claim("warranty-refund-less-wear", FailsOn(REFUSED))
            .sum("warranty-refund", "退货款", "2000")
            .band("2000", "2000"),
        scenario("a like model refused: less wear", phone().with("same-model", "refuse"))
            .claim("warranty-refund", FailsOn(NO_MODEL))
            .claim("warranty-refund-less-wear", Holds)
            // Less wear: nothing is promised in full.
            .band("0", "2000"),
        scenario("a like model accepted", phone().with("same-model", "take"))
            .claim("warranty-exchange", Holds)
            .claim("warranty-refund", FailsOn(NO_MODEL))
            .claim("warranty-refund-less-wear", FailsOn(REFUSED)),
        scenario("whether there is a like model is not known", phone().with("same-model", NOT_KNOWN))
            .claim("warranty-refund", OpenOn(NO_MODEL))
            .claim("warranty-refund-less-wear", OpenOn(REFUSED)),
        scenario("no part for ninety-one days and no like model", phone().with("repairs", ["parts-late"]))
            .claim("warranty-refund", Open),
        scenario("found unfit by the authority", phone().with("severity", "condemned"))
            .claim("warranty-rescission", Holds)
            .sum("warranty-rescission", "退货款", "2000"),
        scenario("repaired and broken again is for 三包, not rescission", phone())
            .claim("warranty-rescission", FailsOn("没法用也修不好，或认定不合格")),
        scenario("how bad it is, is not known", phone().with("severity", NOT_KNOWN))
            .claim("warranty-rescission", OpenOn("没法用也修不好，或认定不合格")),
        scenario("bought before the consumer law of 2013", phone().with("ordered", "2014-03-14"))
            .claim("warranty-exchange", Absent),
        scenario("bought on its first day", phone().with("ordered", "2014-03-15")).claim("warranty-exchange", Holds),
    ]
}

fn repairs() -> Vec<Scenario> {
    let cheated = |fee: &str| {
        phone().with("repairs", ["cheated"]).with("intent", "knew").with("repair-fee", fee.parse::<Money>().unwrap())
    };
    vec![
        scenario("a part swapped on the sly, 166.66 charged", cheated("166.66"))
            .claim("repair-fraud", Holds)
            .sum("repair-fraud", "修理费的三倍", "500")
            .sum("repair-fraud", "退修理费", "166.66"),
        scenario("167 charged for a fault there was not", cheated("167")).sum("repair-fraud", "修理费的三倍", "501"),
        scenario("the base is the fee, not the price of the telephone", cheated("300"))
            .sum("repair-fraud", "修理费的三倍", "900")
            .claim("fraud-treble", Absent),
        scenario("the repairer judged wrongly", cheated("300").with("intent", "mistake"))
            .claim("repair-fraud", FailsOn(MEANT)),
        scenario("whether the repairer meant it is not known", cheated("300").with("intent", NOT_KNOWN))
            .claim("repair-fraud", OpenOn(MEANT)),
        scenario("nothing wrong with the repair", phone()).claim("repair-fraud", FailsOn(TRICK)),
        scenario("a repair service", cheated("300").with("goods", "service").without("durable-kind"))
            .claim("repair-fraud", Holds)
            .claim("warranty-seven-days", Absent),
        scenario("the shop's machine, repaired by a cheat", cheated("300").with("purpose", "trade"))
            .claim("repair-fraud", FailsOn("买来生活里用")),
        scenario(
            "the wall torn by whoever hung the television",
            phone().with("repairs", ["broken"]).with("costs", ["other"]).with("other-spent", 600),
        )
        .claim("repair-damage", Holds)
        .sum("repair-damage", "赔损失", "600"),
        scenario("nothing spoilt by the repair", phone()).claim("repair-damage", FailsOn("是修理、安装弄坏的")),
        scenario("what the repair spoilt is not known", phone().with("repairs", NOT_KNOWN))
            .claim("repair-damage", OpenOn("是修理、安装弄坏的"))
            .claim("repair-fraud", Open),
        // Wrong answer 1: poor quality alone is not three-fold.
        scenario("poor quality alone is never three-fold", phone().with("paid", 5000))
            .claim("fraud-treble", Absent)
            .claim("warranty-exchange", Holds),
    ]
}
