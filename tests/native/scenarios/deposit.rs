//! Deposits and sales in advance: double, once, or not at all; a fifth of the price to the fen; against loss.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, Open, OpenOn, case};

const IS_DEPOSIT: &str = "写明是定金";
const SELLER_FAILED: &str = "卖家没照说好的卖";
const NOT_OWN: &str = "不是你反悔";
const OWN_CHANGE: &str = "是你不要了，没付尾款";
const NOT_FORFEITED: &str = "不是定金，或没醒目写过不退";
const FORCE: &str = "天灾、政令，谁也没办法";
const BOTH: &str = "两边都没做到";
const OVER: &str = "付的超过定金的上限";
const EXTRA: &str = "另赔一份定金";

/// 200 yuan put down of 1,000; the sale came to nothing for this reason.
fn deposit(fault: &str) -> Case {
    case()
        .with("problem", ["price"])
        .with("price-matter", "deposit")
        .with("deposit-word", "deposit")
        .with("deposit-fault", fault)
        .with("deposit-warned", true)
        .with("deposit-paid", 200)
        .with("contract-price", 1000)
        .with("paid", 200)
        .with("costs", [])
        .with("replacement-price", 1000)
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-11-02")
}

/// The same, called by another word.
fn advance(fault: &str) -> Case {
    deposit(fault).with("deposit-word", "other")
}

fn fen(yuan: &str) -> weiquan::domain::money::Money {
    yuan.parse().unwrap()
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [seller(), buyer(), nobody(), amounts(), dates()].into_iter().flatten().collect()
}

/// The seller is at fault.
fn seller() -> Vec<Scenario> {
    vec![
        scenario("the seller will not sell: the deposit comes back double", deposit("refused"))
            .claim("deposit-double", Holds)
            .claim("presale-refund", Holds)
            .claim("presale-perform", Holds)
            .claim("presale-changed-mind", FailsOn(OWN_CHANGE))
            .claim("deposit-excess", FailsOn(OWN_CHANGE))
            .sum("deposit-double", "退货款", "200")
            .sum("deposit-double", EXTRA, "200")
            .band("400", "400"),
        scenario("the seller asks more than was agreed", deposit("raised"))
            .claim("deposit-double", Holds)
            .claim("presale-perform", Holds),
        scenario("an earnest called by another word comes back once", advance("refused"))
            .claim("deposit-double", FailsOn(IS_DEPOSIT))
            .claim("presale-refund", Holds)
            .band("200", "200"),
        scenario("whether it was a deposit is not known", deposit("refused").with("deposit-word", NOT_KNOWN))
            .claim("deposit-double", OpenOn(IS_DEPOSIT))
            .claim("presale-refund", Holds)
            .band("200", "400"),
        scenario("why it came to nothing is not known", deposit("refused").with("deposit-fault", NOT_KNOWN))
            .claim("deposit-double", Open)
            .claim("presale-refund", OpenOn(NOT_OWN))
            .claim("presale-loss", Open)
            .claim("presale-perform", Open)
            .claim("presale-changed-mind", Open),
        scenario("a private seller owes the deposit double too", deposit("refused").with("sold-by", "person"))
            .claim("deposit-double", Holds),
        scenario("a deposit is no fraud", deposit("refused").with("intent", "knew")).claim("fraud-treble", Absent),
    ]
}

/// The buyer changed his mind, or keeps to the contract.
fn buyer() -> Vec<Scenario> {
    vec![
        scenario("the buyer changed his mind and had been warned", deposit("own"))
            .claim("deposit-double", FailsOn(SELLER_FAILED))
            .claim("presale-refund", FailsOn(NOT_OWN))
            .claim("presale-loss", FailsOn(SELLER_FAILED))
            .claim("presale-perform", FailsOn(SELLER_FAILED))
            .claim("presale-changed-mind", FailsOn(NOT_FORFEITED))
            .claim("deposit-excess", FailsOn(OVER))
            .band("0", "0"),
        scenario("nothing said clearly that the deposit is lost", deposit("own").with("deposit-warned", false))
            .claim("presale-changed-mind", Holds)
            .band("0", "200"),
        scenario("whether it was said clearly is not known", deposit("own").with("deposit-warned", NOT_KNOWN))
            .claim("presale-changed-mind", OpenOn(NOT_FORFEITED)),
        scenario("what is no deposit can be had back, less the seller's loss", advance("own"))
            .claim("presale-changed-mind", Holds)
            .claim("deposit-excess", FailsOn(IS_DEPOSIT))
            // How much is taken off is open: nothing is owed as told.
            .band("0", "200"),
        scenario(
            "what was put down beyond a fifth comes back even so",
            deposit("own").with("deposit-paid", 300).with("paid", 300),
        )
        .claim("deposit-excess", Holds)
        .sum("deposit-excess", "退超出定金的钱，减去卖家能证明的损失", "100"),
        scenario("a fifth and not a fen more", deposit("own").with("paid", fen("200.00")))
            .claim("deposit-excess", FailsOn(OVER)),
        scenario("a fifth and a fen", deposit("own").with("deposit-paid", fen("200.01")).with("paid", fen("200.01")))
            .claim("deposit-excess", Holds)
            .sum("deposit-excess", "退超出定金的钱，减去卖家能证明的损失", "0.01"),
        scenario("the price of the whole is not known", deposit("own").with("contract-price", NOT_KNOWN))
            .claim("deposit-excess", OpenOn(OVER)),
        scenario("paid for, received, and sent back within seven days: deposit and all", returned("2026-11-12"))
            .claim("seven-day-return", Holds)
            .claim("presale-refund", FailsOn(NOT_OWN))
            .claim("deposit-double", FailsOn(SELLER_FAILED))
            .sum("seven-day-return", "退货款", "1000")
            .band("1000", "1000"),
        scenario("the same on the eighth day", returned("2026-11-13"))
            .claim("seven-day-return", FailsOn("7日内说了要退")),
        scenario("no seven days while nothing was received", deposit("own")).claim("seven-day-return", Absent),
    ]
}

fn returned(told: &str) -> Case {
    deposit("completed")
        .with("paid", 1000)
        .with("goods", "other")
        .with("purpose", "own-use")
        .with("condition", "intact")
        .with("return-kind", "ordinary")
        .with("received", "2026-11-05")
        .with("notified", told)
}

/// Nobody alone is at fault.
fn nobody() -> Vec<Scenario> {
    vec![
        scenario("force beyond anyone's control: once, and no damages", deposit("force"))
            .claim("deposit-double", FailsOn(FORCE))
            .claim("presale-refund", Holds)
            .claim("presale-loss", FailsOn(FORCE))
            .claim("presale-perform", FailsOn(FORCE))
            .band("200", "200"),
        scenario("both sides broke it: once", deposit("both"))
            .claim("deposit-double", FailsOn(BOTH))
            .claim("presale-refund", Holds)
            .band("200", "200"),
    ]
}

/// A fifth of the price, rounded down; and against loss.
fn amounts() -> Vec<Scenario> {
    let put_down = |sum: &str| deposit("refused").with("deposit-paid", fen(sum)).with("paid", fen(sum));
    vec![
        scenario("a fen below a fifth counts whole", put_down("199.99")).sum("deposit-double", EXTRA, "199.99"),
        scenario("a fen above a fifth counts once only", put_down("200.01"))
            .sum("deposit-double", EXTRA, "200")
            .band("400.01", "400.01"),
        scenario("half the price put down", put_down("500")).sum("deposit-double", EXTRA, "200").band("700", "700"),
        scenario("a fifth that is no whole fen is rounded down", put_down("200").with("contract-price", fen("999.99")))
            .sum("deposit-double", EXTRA, "199.99"),
        scenario("the price of the whole is not told", put_down("200").with("contract-price", NOT_KNOWN))
            .no_sum("deposit-double", EXTRA),
        scenario("deposit and balance paid, and nothing sent", deposit("refused").with("paid", 1000))
            .sum("deposit-double", "退货款", "1000")
            .sum("deposit-double", EXTRA, "200")
            .band("1200", "1200"),
        scenario("it costs less more elsewhere than the deposit", deposit("refused").with("replacement-price", 1150))
            .band("400", "400"),
        scenario("it costs as much more elsewhere", deposit("refused").with("replacement-price", 1200))
            .band("400", "400"),
        scenario("it costs more than that elsewhere: the rest too", deposit("refused").with("replacement-price", 1350))
            .claim("presale-loss", Holds)
            .sum("presale-loss", "赔没买成的损失", "350")
            .band("550", "550"),
        scenario(
            "receipts count beside the difference",
            deposit("refused").with("replacement-price", 1350).with("costs", ["other"]).with("other-spent", 50),
        )
        .sum("presale-loss", "赔没买成的损失", "400"),
        scenario("no deposit, dearer elsewhere", advance("refused").with("replacement-price", 1350))
            .sum("presale-loss", "赔没买成的损失", "350")
            .band("550", "550"),
        scenario(
            "the difference is not counted a second time as an order not sent",
            deposit("refused")
                .with("problem", ["price", "not-delivered"])
                .with("failure", "cancelled")
                .with("replacement-price", 1350),
        )
        .claim("replacement-difference", Absent)
        .claim("undelivered-refund", Holds)
        .band("550", "550"),
        scenario(
            "half of it came back already",
            deposit("refused").with("costs", ["given-back"]).with("refunded", 100),
        )
        .band("300", "300"),
    ]
}

/// The Civil Code, by the day of the order.
fn dates() -> Vec<Scenario> {
    vec![
        scenario("the day before the Civil Code", deposit("refused").with("ordered", "2020-12-31"))
            .claim("deposit-double", Absent)
            .claim("presale-refund", Absent),
        scenario("its first day", deposit("refused").with("ordered", "2021-01-01")).claim("deposit-double", Holds),
    ]
}
