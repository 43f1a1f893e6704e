//! 盗刷、免密支付、被骗转账: what left without the person's consent is for the firm to bear, what one sent oneself is not.

use crate::{
    content::{
        law::{anti_fraud, ecl, spc_bankcard as card},
        questions::{hold, payment, what, when},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, InForce, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        law::Span,
        money::Money,
        question::Choice,
        truth::Truth,
    },
};

/// Money left in one of these ways.
fn left(it: &Reader, ways: &[Choice]) -> Truth {
    it.is(&what::PROBLEM, what::PAYMENT).and_then(|| it.is_any(&payment::HOW, ways))
}

const UNAUTHORISED: &[Choice] = &[payment::STOLEN, payment::UNPROMPTED];

/// Taken from a card without consent.
fn card_robbed(it: &Reader) -> Truth {
    left(it, UNAUTHORISED).and_then(|| it.is(&payment::FROM, payment::CARD))
}

fn careless(it: &Reader) -> Truth {
    it.is_any(&payment::CARE, &[payment::GAVE, payment::LOST])
}

/// A question about an amount was answered with more than nothing.
fn some(amount: Option<Money>) -> Truth {
    amount.map(|it| it != Money::ZERO).into()
}

const fn gone(up_to: bool) -> Remedy {
    Remedy {
        name: "还没追回的钱",
        amount: Some(Amount {
            pot: Pot::Loss,
            terms: &[Term { base_name: "没追回的钱", base: |it| it.money(&payment::GONE), times: 1 }],
            floor: None,
            up_to,
        }),
    }
}

const INTEREST: Remedy =
    Remedy { name: "被刷存款的利息；信用卡的，免掉利息和违约金", amount: None };

const SINCE_2019: InForce = InForce { span: ecl::ECL.in_force, on: &when::KNEW };
const SINCE_CARD_RULES: InForce = InForce { span: card::BANKCARD.in_force, on: &when::KNEW };

const BASE: Claim = Claim {
    id: "payment-unauthorised",
    title: "没经你同意的支付，由机构承担",
    party: Party::PaymentFirm,
    liability: Liability::Direct,
    scope: |it| left(it, &[payment::STOLEN, payment::UNPROMPTED, payment::SENT]),
    elements: &[Element {
        name: "没经你同意就付出去了",
        test: |it| it.is_any(&payment::HOW, UNAUTHORISED),
        bearer: Bearer::Consumer,
        note: "自己转账、扫码付给骗子的，不算。那样先打110或96110。",
        proof: &[hold::PAYMENT, hold::CHAT],
        basis: &[&ecl::ECL_57_2],
    }],
    defences: &[Element {
        name: "机构证明是你的过错",
        test: |it| careless(it).and_then(|| it.yes(&payment::TO_BLAME)),
        bearer: Bearer::Respondent,
        note: "把验证码告诉了骗子，算不算过错、担多少，看个案。",
        proof: &[],
        basis: &[&ecl::ECL_57_2],
    }],
    follows: None,
    remedies: &[gone(false)],
    basis: &[&ecl::ECL_57_2],
    in_force: SINCE_2019,
    plain: "钱由支付机构承担，除非它证明是你的过错造成的。马上冻结、挂失、报警，留好记录。",
    caveat: "把验证码告诉过别人的，结果看个案。授权过、忘了关的自动续费，不在这里。",
};

/// 未授权支付.
pub static UNAUTHORISED_PAYMENT: Claim = BASE;

/// 接到通知不及时止损.
pub static AFTER_NOTICE: Claim = Claim {
    id: "payment-after-notice",
    title: "通知后又扣的，由机构承担",
    scope: |it| left(it, UNAUTHORISED),
    elements: &[Element {
        name: "通知以后，它没及时止住",
        test: |it| some(it.money(&payment::AFTER)),
        bearer: Bearer::Consumer,
        note: "通知的时间、工号、截图留好。",
        proof: &[hold::PAYMENT, hold::CHAT],
        basis: &[&ecl::ECL_57_2],
    }],
    defences: &[],
    remedies: &[Remedy {
        name: "通知后又扣的钱",
        amount: Some(Amount {
            pot: Pot::Loss,
            terms: &[Term { base_name: "通知后又扣的钱", base: |it| it.money(&payment::AFTER), times: 1 }],
            floor: None,
            up_to: false,
        }),
    }],
    plain: "你通知了，它没及时止住，多出来的损失归它，你自己有过错也一样。",
    caveat: "",
    ..BASE
};

const FROM_CARD: Element = Element {
    name: "刷的是银行卡、信用卡",
    test: card_robbed,
    bearer: Bearer::Consumer,
    note: "伪造的卡、网上盗刷都算。是不是你本人刷的，由银行和支付机构证明。",
    proof: &[hold::PAYMENT],
    basis: &[&card::BANKCARD_7_1, &card::BANKCARD_4_2],
};

/// 银行卡盗刷.
pub static CARD_STOLEN: Claim = Claim {
    id: "card-stolen",
    title: "银行卡盗刷，发卡行赔",
    scope: |it| left(it, UNAUTHORISED),
    elements: &[FROM_CARD],
    defences: &[Element {
        name: "卡、密码、验证码没保管好",
        test: careless,
        bearer: Bearer::Respondent,
        note: "那就要分担，见下面“分担”那一条。",
        proof: &[],
        basis: &[&card::BANKCARD_7_1],
    }],
    remedies: &[gone(false), INTEREST],
    basis: &[&card::BANKCARD_7_1, &card::BANKCARD_4_2],
    in_force: SINCE_CARD_RULES,
    plain: "卡被盗刷，发卡行还本金和利息。没及时挂失、因此多刷走的，自己担。",
    caveat: "这份司法解释只核对了相关几条。",
    ..BASE
};

/// 自己也有过错：分担.
pub static CARD_SHARED: Claim = Claim {
    id: "card-stolen-shared",
    title: "银行卡盗刷，和银行分担",
    scope: card_robbed,
    elements: &[Element {
        name: "卡、密码、验证码没全保管好",
        test: careless,
        bearer: Bearer::Respondent,
        note: "你担和过错相当的一份，其余仍由发卡行承担。",
        proof: &[],
        basis: &[&card::BANKCARD_7_1],
    }],
    defences: &[],
    remedies: &[gone(true)],
    basis: &[&card::BANKCARD_7_1, &card::BANKCARD_4_2],
    in_force: SINCE_CARD_RULES,
    plain: "自己有没保管好的地方，也不是一分都要不回，由法院按过错分。",
    caveat: "说出验证码要分担多少，各地判得不一样。",
    ..BASE
};

/// 没告知网络支付功能.
pub static CARD_UNTOLD: Claim = Claim {
    id: "card-not-told",
    title: "没告诉你能网上付，你不担",
    scope: |it| card_robbed(it).and_then(|| careless(it)),
    elements: &[Element {
        name: "银行没告诉你这卡能网上付款",
        test: |it| !it.yes(&payment::TOLD),
        bearer: Bearer::Respondent,
        note: "有证据证明你同意用过的，不算。",
        proof: &[],
        basis: &[&card::BANKCARD_8],
    }],
    defences: &[],
    remedies: &[gone(false)],
    basis: &[&card::BANKCARD_8],
    in_force: SINCE_CARD_RULES,
    plain: "没告诉过你能网上付款，因此被网上盗刷的，你可以主张不担责。",
    caveat: "这份司法解释只核对了相关几条。",
    ..BASE
};

/// 承诺先赔，或不安全.
pub static FIRST: Claim = Claim {
    id: "payment-first",
    title: "机构先赔",
    liability: Liability::PaysFirst,
    scope: |it| left(it, UNAUTHORISED),
    elements: &[Element {
        name: "承诺过先赔，或者安全有漏洞",
        test: |it| it.is_any(&payment::FIRM, &[payment::PROMISED, payment::INSECURE]),
        bearer: Bearer::Consumer,
        note: "承诺要写得明确。没有承诺、也没有漏洞，没有“一律先赔”。",
        proof: &[hold::LISTING, hold::CHAT],
        basis: &[&card::BANKCARD_10, &ecl::ECL_54],
    }],
    defences: &[],
    remedies: &[gone(false)],
    basis: &[&ecl::ECL_54, &card::BANKCARD_10],
    plain: "写明盗刷先赔的，照承诺先赔；安全不合要求、因此被盗刷的，也要先赔。",
    caveat: "",
    ..BASE
};

/// 支付指令出错.
pub static MISTAKE: Claim = Claim {
    id: "payment-mistake",
    title: "付款出错，机构赔",
    scope: |it| left(it, &[payment::MISTAKEN]),
    elements: &[Element {
        name: "多扣了、扣错了",
        test: |it| some(it.money(&payment::GONE)),
        bearer: Bearer::Consumer,
        note: "拿账单和订单对一遍。",
        proof: &[hold::PAYMENT, hold::ORDER],
        basis: &[&ecl::ECL_55_2],
    }],
    defences: &[Element {
        name: "机构证明不是它的原因",
        test: |it| it.yes(&payment::NOT_THEIRS),
        bearer: Bearer::Respondent,
        note: "你填错收款人、填错数的，不是它的原因。",
        proof: &[],
        basis: &[&ecl::ECL_55_2],
    }],
    remedies: &[gone(false)],
    basis: &[&ecl::ECL_55_2],
    plain: "付款出了错，损失由支付机构赔，除非它证明不是自己的原因。",
    caveat: "",
    ..BASE
};

/// 被骗转账：机构违反反诈义务.
pub static SCAM: Claim = Claim {
    id: "scam-duty",
    title: "机构没防住骗子，依法赔",
    liability: Liability::Corresponding,
    scope: |it| left(it, &[payment::SENT]),
    elements: &[Element {
        name: "机构没尽防诈骗的义务",
        test: |it| it.yes(&payment::NEGLECT),
        bearer: Bearer::Consumer,
        note: "要有证据说明它违反了法律给它的义务。",
        proof: &[hold::CHAT, hold::PAYMENT],
        basis: &[&anti_fraud::ANTI_FRAUD_46],
    }],
    defences: &[],
    remedies: &[gone(true)],
    basis: &[&anti_fraud::ANTI_FRAUD_46],
    in_force: InForce { span: Span::from(2022, 12, 1), on: &when::KNEW },
    plain: "先打110或96110，请警方止付，越早越好。该赔的是骗子；机构没尽义务的，也要赔。",
    caveat: "机构尽到义务的不赔。自己转的账，一般不算“没经授权”。",
    ..BASE
};
