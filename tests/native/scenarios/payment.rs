//! Money gone: without consent it is the firm's loss, sent by oneself it is not.

use super::{Scenario, scenario};
use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, OpenOn, case};

const WITHOUT_CONSENT: &str = "没经你同意就付出去了";
const TO_BLAME: &str = "机构证明是你的过错";
const NOT_STOPPED: &str = "通知以后，它没及时止住";
const CARD: &str = "刷的是银行卡、信用卡";
const UNSAFE: &str = "卡、密码、验证码没保管好";
const NOT_TOLD: &str = "银行没告诉你这卡能网上付款";
const FIRST: &str = "承诺过先赔，或者安全有漏洞";
const OVERPAID: &str = "多扣了、扣错了";
const NOT_THEIRS: &str = "机构证明不是它的原因";
const NEGLECT: &str = "机构没尽防诈骗的义务";

/// 3,000 yuan gone, nobody had been told anything.
fn gone(how: &str, from: &str) -> Case {
    case()
        .with("problem", ["payment"])
        .with("payment-how", how)
        .with("payment-from", from)
        .with("payment-care", "careful")
        .with("payment-gone", 3000)
        .with("payment-after", 0)
        .with("payment-firm", [])
        .with("knew", "2026-11-06")
}

fn told_the_code() -> Case {
    gone("stolen", "card").with("payment-care", "gave").with("payment-to-blame", false).with("card-pays-online", true)
}

fn sent() -> Case {
    gone("sent", "balance").with("payment-neglect", false)
}

fn mistaken() -> Case {
    gone("mistaken", "balance").with("payment-not-theirs", false)
}

/// The scenarios of this family.
pub fn scenarios() -> Vec<Scenario> {
    [stolen(), cards(), swindles(), mistakes(), dates()].into_iter().flatten().collect()
}

fn stolen() -> Vec<Scenario> {
    vec![
        scenario("a balance emptied by a stranger", gone("stolen", "balance"))
            .claim("payment-unauthorised", Holds)
            .claim("card-stolen", FailsOn(CARD))
            .claim("scam-duty", Absent)
            .sum("payment-unauthorised", "还没追回的钱", "3000")
            .band("3000", "3000"),
        scenario("a payment without password that nobody made", gone("unprompted", "balance"))
            .claim("payment-unauthorised", Holds),
        scenario("the firm shows that it was the person's own fault", told_the_code().with("payment-to-blame", true))
            .claim("payment-unauthorised", FailsOn(TO_BLAME)),
        scenario("the code was told, what the firm says is not known", {
            told_the_code().with("payment-to-blame", NOT_KNOWN)
        })
        .claim("payment-unauthorised", OpenOn(TO_BLAME)),
        scenario("who was careful is not asked what the firm can show", gone("stolen", "balance"))
            .claim("payment-unauthorised", Holds),
        scenario(
            "more was taken after notice",
            told_the_code().with("payment-to-blame", true).with("payment-after", 800),
        )
        .claim("payment-after-notice", Holds)
        .sum("payment-after-notice", "通知后又扣的钱", "800"),
        scenario("nothing was taken after notice", gone("stolen", "balance"))
            .claim("payment-after-notice", FailsOn(NOT_STOPPED)),
        scenario(
            "what was taken after notice is not known",
            gone("stolen", "balance").with("payment-after", NOT_KNOWN),
        )
        .claim("payment-after-notice", OpenOn(NOT_STOPPED)),
        scenario("a firm that promised to pay first", gone("stolen", "balance").with("payment-firm", ["promised"]))
            .claim("payment-first", Holds),
        scenario("a firm with a hole in its safety", gone("stolen", "card").with("payment-firm", ["insecure"]))
            .claim("payment-first", Holds),
        scenario("no promise, no duty to pay first", gone("stolen", "balance")).claim("payment-first", FailsOn(FIRST)),
        scenario("a promise not looked for", gone("stolen", "balance").with("payment-firm", NOT_KNOWN))
            .claim("payment-first", OpenOn(FIRST)),
        scenario("how the money left is not known", gone("stolen", "balance").with("payment-how", NOT_KNOWN))
            .claim("payment-unauthorised", OpenOn(WITHOUT_CONSENT)),
    ]
}

fn cards() -> Vec<Scenario> {
    vec![
        scenario("a card copied", gone("stolen", "card"))
            .claim("card-stolen", Holds)
            .claim("card-stolen-shared", FailsOn("卡、密码、验证码没全保管好"))
            .claim("card-not-told", Absent)
            .band("3000", "3000"),
        scenario("a code told to a caller is shared with the bank", told_the_code().with("payment-to-blame", true))
            .claim("card-stolen", FailsOn(UNSAFE))
            .claim("card-stolen-shared", Holds)
            .band("0", "3000"),
        scenario("a card lost", told_the_code().with("payment-care", "lost")).claim("card-stolen-shared", Holds),
        scenario("care not known", gone("stolen", "card").with("payment-care", NOT_KNOWN))
            .claim("card-stolen", OpenOn(UNSAFE)),
        scenario("which account is not known", gone("stolen", "card").with("payment-from", NOT_KNOWN))
            .claim("card-stolen", OpenOn(CARD)),
        scenario("a card that was never said to pay online", told_the_code().with("card-pays-online", false))
            .claim("card-not-told", Holds),
        scenario("a card that was", told_the_code()).claim("card-not-told", FailsOn(NOT_TOLD)),
        scenario("a card, told or not unknown", told_the_code().with("card-pays-online", NOT_KNOWN))
            .claim("card-not-told", OpenOn(NOT_TOLD)),
    ]
}

fn swindles() -> Vec<Scenario> {
    vec![
        scenario("sent to a false customer service by oneself", sent())
            .claim("payment-unauthorised", FailsOn(WITHOUT_CONSENT))
            .claim("card-stolen", Absent)
            .claim("payment-first", Absent)
            .claim("scam-duty", FailsOn(NEGLECT))
            .band("0", "0"),
        scenario("the firm had neglected its duties", sent().with("payment-neglect", true))
            .claim("scam-duty", Holds)
            .sum("scam-duty", "还没追回的钱", "3000")
            .band("0", "3000"),
        scenario("whether it had is not known", sent().with("payment-neglect", NOT_KNOWN))
            .claim("scam-duty", OpenOn(NEGLECT)),
        scenario("a swindle is no three-fold of a shop", sent()).claim("fraud-treble", Absent),
    ]
}

fn mistakes() -> Vec<Scenario> {
    vec![
        scenario("charged twice", mistaken()).claim("payment-mistake", Holds).sum(
            "payment-mistake",
            "还没追回的钱",
            "3000",
        ),
        scenario("charged twice and all came back", mistaken().with("payment-gone", 0))
            .claim("payment-mistake", FailsOn(OVERPAID)),
        scenario("typed the wrong sum", mistaken().with("payment-not-theirs", true))
            .claim("payment-mistake", FailsOn(NOT_THEIRS)),
        scenario("charged twice, why is not known", mistaken().with("payment-not-theirs", NOT_KNOWN))
            .claim("payment-mistake", OpenOn(NOT_THEIRS)),
    ]
}

fn dates() -> Vec<Scenario> {
    let on = |day: &str| gone("stolen", "card").with("knew", day);
    vec![
        scenario("robbed on the last day before the e-commerce law", on("2018-12-31"))
            .claim("payment-unauthorised", Absent),
        scenario("robbed on its first day", on("2019-01-01")).claim("payment-unauthorised", Holds),
        scenario("robbed on the last day before the rules on cards", on("2021-05-24")).claim("card-stolen", Absent),
        scenario("robbed on their first day", on("2021-05-25")).claim("card-stolen", Holds),
        scenario("swindled on the last day before the law on it", {
            sent().with("payment-neglect", true).with("knew", "2022-11-30")
        })
        .claim("scam-duty", Absent),
        scenario("swindled on its first day", sent().with("payment-neglect", true).with("knew", "2022-12-01"))
            .claim("scam-duty", Holds),
    ]
}
