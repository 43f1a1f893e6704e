//! Gifts, prizes, draws and blind boxes.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, Open, OpenOn, case};

const PROMISED: &str = "写明过送什么、兑什么";
const UNMET: &str = "差条件，或晚了";
const FAULTY: &str = "不安全，或没法正常用";
const HARMED: &str = "不安全，因此伤人毁物";
const RIGGED: &str = "抽奖、概率是假的";
const MEANT: &str = "付了钱参加，卖家是故意的";

fn about(matter: &str) -> Case {
    case()
        .with("problem", ["prize"])
        .with("prize-matter", matter)
        .with("goods", "other")
        .with("purpose", "own-use")
        .with("paid", 60)
        .with("costs", [])
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-11-02")
}

fn gift(matter: &str, promised: &str) -> Case {
    about(matter).with("prize-promised", promised).with("prize-value", 99)
}

fn faulty(matter: &str, fault: &str) -> Case {
    about(matter).with("gift-fault", fault)
}

fn draw(proof: &str) -> Case {
    about("draw").with("draw-proof", proof).with("intent", "knew")
}

fn blind_box(state: &str) -> Case {
    about("box-return").with("box", state).with("received", "2026-11-05").with("notified", "2026-11-12")
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [gifts(), prizes(), draws(), boxes(), dates()].into_iter().flatten().collect()
}

fn gifts() -> Vec<Scenario> {
    let value = "给不了的，赔赠品的价值";
    vec![
        scenario("a promised gift is owed", gift("gift-missing", "met"))
            .claim("gift-due", Holds)
            .sum("gift-due", value, "99")
            // It was not paid for: nothing to multiply.
            .claim("fraud-treble", Absent)
            .band("99", "99"),
        scenario("a gift of no stated value", gift("gift-missing", "met").with("prize-value", NOT_KNOWN))
            .claim("gift-due", Holds)
            .no_sum("gift-due", value),
        scenario("a gift for the first hundred", gift("gift-missing", "unmet")).claim("gift-due", FailsOn(UNMET)),
        scenario("a gift nobody promised", gift("gift-missing", "unsaid")).claim("gift-due", FailsOn(PROMISED)),
        scenario("whether a gift was promised is not known", about("gift-missing").with("prize-promised", NOT_KNOWN))
            .claim("gift-due", Open),
        scenario("a gift that does not work", faulty("gift-bad", "useless"))
            .claim("gift-repair", Holds)
            .claim("exchange-refund", Absent)
            .claim("gift-harm", FailsOn(HARMED))
            .claim("fraud-treble", Absent)
            .band("0", "0"),
        scenario("a gift with a scratch that was told of", faulty("gift-bad", "told"))
            .claim("gift-repair", FailsOn(FAULTY)),
        scenario("what is wrong with the gift is not known", about("gift-bad").with("gift-fault", NOT_KNOWN))
            .claim("gift-repair", OpenOn(FAULTY))
            .claim("gift-harm", OpenOn(HARMED)),
        scenario(
            "a gift that burnt somebody",
            faulty("gift-bad", "unsafe").with("costs", ["harm"]).with("harm-cost", 800).with("injury", "hurt"),
        )
        .claim("gift-harm", Holds)
        .sum("gift-harm", "赔损失", "800")
        .band("800", "800"),
        scenario("a dangerous gift that did no harm yet", faulty("gift-bad", "unsafe"))
            .claim("gift-harm", FailsOn(HARMED)),
        scenario("bought for a little on top: that little comes back", faulty("exchanged", "useless"))
            .claim("exchange-refund", Holds)
            .claim("gift-repair", Holds)
            .band("60", "60"),
        scenario("bought for a little on top, fault told of", faulty("exchanged", "told"))
            .claim("exchange-refund", FailsOn(FAULTY)),
        scenario("bought for a little on top, fault not known", about("exchanged").with("gift-fault", NOT_KNOWN))
            .claim("exchange-refund", OpenOn(FAULTY)),
    ]
}

fn prizes() -> Vec<Scenario> {
    let value = "给不了的，赔奖品的价值";
    let worth = |sum: &str| {
        gift("unpaid-prize", "met").with("prize-value", sum.parse::<weiquan::domain::money::Money>().unwrap())
    };
    vec![
        scenario("a prize won is owed", worth("3000")).claim("prize-due", Holds).sum("prize-due", value, "3000"),
        scenario("a prize of 50,000", worth("50000")).sum("prize-due", value, "50000"),
        scenario("a prize of a fen more", worth("50000.01")).sum("prize-due", value, "50000"),
        scenario("claimed too late", gift("unpaid-prize", "unmet")).claim("prize-due", FailsOn(UNMET)),
        scenario("nothing shows that it was won", gift("unpaid-prize", "unsaid")).claim("prize-due", FailsOn(PROMISED)),
        scenario("whether it was won is not known", about("unpaid-prize").with("prize-promised", NOT_KNOWN))
            .claim("prize-due", Open),
        scenario("the rules grew worse", about("changed").with("prize-change", "worse"))
            .claim("prize-old-rules", Holds),
        scenario("the rules grew better", about("changed").with("prize-change", "better"))
            .claim("prize-old-rules", FailsOn("参加以后，改得对你更差")),
        scenario("the rules changed for a reason", about("changed").with("prize-change", "reasoned"))
            .claim("prize-old-rules", FailsOn("改得有正当理由")),
        scenario("how the rules changed is not known", about("changed").with("prize-change", NOT_KNOWN))
            .claim("prize-old-rules", Open),
    ]
}

fn draws() -> Vec<Scenario> {
    vec![
        scenario("a rigged draw that was paid for: three-fold, at least 500", draw("rigged"))
            .claim("draw-refund", Holds)
            .claim("fraud-treble", Holds)
            .sum("fraud-treble", "三倍赔偿", "500")
            .band("560", "560"),
        scenario("a rigged draw that cost 200", draw("rigged").with("paid", 200)).sum(
            "fraud-treble",
            "三倍赔偿",
            "600",
        ),
        scenario("a rigged draw that cost nothing has nothing to multiply", draw("rigged").with("paid", 0))
            .claim("draw-refund", FailsOn(MEANT))
            .claim("fraud-treble", FailsOn("你信了才买"))
            .band("0", "0"),
        scenario("not to win is no fraud", draw("unlucky"))
            .claim("draw-refund", FailsOn(RIGGED))
            .claim("fraud-treble", FailsOn("说了假话，或瞒着要紧的事"))
            .band("0", "0"),
        scenario("a slip in the odds that was not meant", draw("rigged").with("intent", "mistake"))
            .claim("draw-refund", FailsOn(MEANT))
            .claim("fraud-treble", FailsOn("是故意的")),
        scenario("whether it was meant is not known", draw("rigged").with("intent", NOT_KNOWN))
            .claim("draw-refund", OpenOn(MEANT))
            .claim("fraud-treble", OpenOn("是故意的")),
        scenario("whether it was rigged is not known", about("draw").with("draw-proof", NOT_KNOWN))
            .claim("draw-refund", Open)
            .claim("fraud-treble", Open),
    ]
}

fn boxes() -> Vec<Scenario> {
    let confirmed = "拆了，而且这一单你确认过不退";
    vec![
        scenario("an unopened blind box goes back", blind_box("sealed"))
            .claim("blind-box-return", Holds)
            .claim("seven-day-return", Absent)
            .band("60", "60"),
        scenario("a whole set goes back opened", blind_box("set").with("no-return-confirmed", true))
            .claim("blind-box-return", Holds),
        scenario("an opened box, and not confirmed", blind_box("opened").with("no-return-confirmed", false))
            .claim("blind-box-return", Holds),
        scenario("an opened box, and confirmed", blind_box("opened").with("no-return-confirmed", true))
            .claim("blind-box-return", FailsOn(confirmed)),
        scenario("an opened box, confirmed or not", blind_box("opened").with("no-return-confirmed", NOT_KNOWN))
            .claim("blind-box-return", OpenOn(confirmed)),
        scenario("a blind box on the eighth day", blind_box("sealed").with("notified", "2026-11-13"))
            .claim("blind-box-return", FailsOn("7日内说了要退")),
        scenario("a blind box to sell on", blind_box("sealed").with("purpose", "trade"))
            .claim("blind-box-return", FailsOn("买来生活里用")),
        scenario("a blind box of a private person", blind_box("sealed").with("sold-by", "person"))
            .claim("blind-box-return", FailsOn("卖家是做生意的")),
    ]
}

fn dates() -> Vec<Scenario> {
    vec![
        scenario("a gift before the Civil Code", gift("gift-missing", "met").with("ordered", "2020-12-31"))
            .claim("gift-due", Absent),
        scenario("a gift under the Civil Code", gift("gift-missing", "met").with("ordered", "2021-01-01"))
            .claim("gift-due", Holds),
        scenario("a blind box before there were seven days", blind_box("sealed").with("ordered", "2014-03-14"))
            .claim("blind-box-return", Absent),
        scenario("a blind box on the first day of the seven days", blind_box("sealed").with("ordered", "2014-03-15"))
            .claim("blind-box-return", Holds),
    ]
}
