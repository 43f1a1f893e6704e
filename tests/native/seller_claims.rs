//! The claims against seller and producer: each one holds, fails on every element and every defence, and stays open;
//! every figure on both sides of its limit; and the answers this guide must never give (RULES 0.7).

use weiquan::{
    content::{LAW, questions},
    domain::{assess::assess, claim::Bearer, date::Date, money::Money, truth::Truth},
};

use crate::{Absent, Case, FailsOn, Holds, NOT_KNOWN, Open, OpenOn, case, check};

/// Bought from a shop for daily life at this price, nothing told of the trouble yet.
fn bought(problem: &str, goods: &str) -> Case {
    case()
        .with("problem", [problem])
        .with("goods", goods)
        .with("purpose", "own-use")
        .with("paid", 188)
        .with("costs", [])
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-11-02")
        .with("received", "2026-11-05")
}

fn yuan(amount: &str) -> Option<Money> {
    amount.parse().ok()
}

// ── Fraud ──────────────────────────────────────────────────────────────────

fn fake() -> Case {
    bought("fake", "other").with("sold-as", "genuine").with("intent", "knew")
}

fn misled() -> Case {
    bought("misled", "other").with("difference", "matters").with("intent", "lied")
}

#[test]
fn three_fold_needs_every_element_of_fraud() {
    check("fraud-treble", &fake(), Holds);
    check("fraud-treble", &misled(), Holds);

    check("fraud-treble", &fake().with("purpose", "trade"), FailsOn("买来生活里用"));
    check("fraud-treble", &fake().with("sold-by", "person"), FailsOn("卖家是做生意的"));
    check("fraud-treble", &fake().with("sold-as", "copy"), FailsOn("说了假话，或瞒着要紧的事"));
    check("fraud-treble", &misled().with("difference", "puffery"), FailsOn("说了假话，或瞒着要紧的事"));
    check("fraud-treble", &fake().with("intent", "mistake"), FailsOn("是故意的"));
    check("fraud-treble", &misled().with("difference", "known-before"), FailsOn("你信了才买"));

    check("fraud-treble", &fake().with("purpose", NOT_KNOWN), Open);
    check("fraud-treble", &fake().without("sold-by"), OpenOn("卖家是做生意的"));
    check("fraud-treble", &fake().with("sold-as", NOT_KNOWN), Open);
    check("fraud-treble", &fake().with("intent", NOT_KNOWN), OpenOn("是故意的"));
    check("fraud-treble", &misled().without("difference"), Open);
}

#[test]
fn knowing_the_truth_defeats_three_fold_and_so_does_a_harmless_label() {
    check("fraud-treble", &fake().with("purpose", "to-claim"), FailsOn("知道有问题，为了要赔偿才买"));
    check("fake-refund", &fake().with("purpose", "to-claim"), Holds);

    let slip = misled().with("difference", "trifle").finding("fraud-treble").unwrap();
    let defence = slip.defences.iter().find(|it| it.element.name == "只是标签、宣传材料的小毛病").unwrap();
    assert_eq!(defence.truth, Truth::Yes);
    // A harmless slip does not excuse the counterfeit beside it.
    let both = fake().with("problem", ["fake", "misled"]).with("difference", "trifle");
    check("fraud-treble", &both, Holds);
}

#[test]
fn three_fold_is_never_less_than_500() {
    let three_fold = |paid: &str| fake().with("paid", yuan(paid).unwrap()).sum("fraud-treble", "三倍赔偿");
    assert_eq!(three_fold("1"), yuan("500"));
    assert_eq!(three_fold("100"), yuan("500"));
    assert_eq!(three_fold("166"), yuan("500"));
    assert_eq!(three_fold("166.66"), yuan("500"));
    assert_eq!(three_fold("166.67"), yuan("500.01"));
    assert_eq!(three_fold("167"), yuan("501"));
    assert_eq!(fake().without("paid").sum("fraud-treble", "三倍赔偿"), None);

    // 100 yuan paid: 500 on top of the price, 600 in all.
    let band = fake().with("paid", 100).assess().band();
    assert_eq!((band.as_told, band.at_most), (Money::yuan(600), Money::yuan(600)));
}

#[test]
fn what_came_back_already_is_not_asked_for_again_but_three_fold_is_of_the_whole_price() {
    let refunded = fake().with("costs", ["given-back"]).with("refunded", 188);
    assert_eq!(refunded.sum("fake-refund", "退货款"), Some(Money::ZERO));
    assert_eq!(refunded.sum("fraud-treble", "三倍赔偿"), yuan("564"));
    assert!(refunded.assess().lines().iter().all(|it| it.main.1.remedy.name != "退货款"));
    assert_eq!(fake().with("costs", ["given-back"]).with("refunded", 100).sum("fake-refund", "退货款"), yuan("88"));
    // Not known is not "nothing paid": the price stays due until the seller shows what he paid back.
    assert_eq!(fake().with("costs", NOT_KNOWN).sum("fake-refund", "退货款"), yuan("188"));
    assert_eq!(fake().with("costs", NOT_KNOWN).sum("fake-refund", "退货运费"), None);
}

#[test]
fn fraud_is_for_the_person_to_prove_beyond_doubt() {
    let finding = fake().finding("fraud-treble").unwrap();
    let intent = finding.elements.iter().find(|it| it.element.name == "是故意的").unwrap();
    assert_eq!(intent.bearer, Bearer::ConsumerStrict);
}

#[test]
fn a_fake_goes_back_for_its_price_without_proof_of_intent_even_to_a_private_seller() {
    check("fake-refund", &fake().with("intent", "mistake").with("sold-by", "person").with("purpose", "trade"), Holds);
    check("fake-refund", &fake().with("sold-as", "copy"), FailsOn("当真货卖，其实不是"));
    check("fake-refund", &fake().with("sold-as", NOT_KNOWN), OpenOn("当真货卖，其实不是"));
    check("fake-refund", &misled(), Absent);
    let posted = fake().with("costs", ["postage"]).with("postage-paid", yuan("12.50").unwrap());
    assert_eq!(posted.sum("fake-refund", "退货运费"), yuan("12.50"));
    let tested = fake().with("costs", ["other"]).with("other-spent", 300);
    assert_eq!(tested.sum("fake-refund", "赔损失"), yuan("300"));
}

// ── Advertising ────────────────────────────────────────────────────────────

#[test]
fn consumer_law_is_cited_only_between_a_trader_and_a_consumer() {
    let cited = |case: &Case, claim: &str| {
        let basis = case.finding(claim).unwrap().basis;
        assert!(!basis.is_empty(), "{claim}");
        basis.iter().any(|it| ["crpl", "crpl-reg", "ecl", "spc-online-consumer"].contains(&it.instrument.id))
    };
    let cases = [
        ("fake-refund", fake()),
        ("misled-refund", misled()),
        ("quality-rescission", faulty().with("severity", "hopeless")),
        ("undelivered-refund", undelivered("cancelled")),
    ];
    for (claim, case) in cases {
        assert!(cited(&case, claim), "{claim}");
        assert!(!cited(&case.clone().with("sold-by", "person"), claim), "{claim}");
        assert!(claim == "undelivered-refund" || !cited(&case.with("purpose", "trade"), claim), "{claim}");
    }
    // A claim that is not met still says which law it is that does not help.
    assert!(cited(&fake().with("sold-by", "person"), "fraud-treble"));
}

#[test]
fn goods_unlike_the_advertisement_go_back_only_where_it_matters() {
    check("misled-refund", &misled(), Holds);
    check("misled-refund", &misled().with("difference", "trifle"), FailsOn("和说的不一样，而且要紧"));
    check("misled-refund", &misled().with("difference", "puffery"), FailsOn("和说的不一样，而且要紧"));
    check("misled-refund", &misled().with("difference", "known-before"), FailsOn("和说的不一样，而且要紧"));
    check("misled-refund", &misled().with("difference", NOT_KNOWN), OpenOn("和说的不一样，而且要紧"));
    check("misled-refund", &fake(), Absent);
    check("misled-refund", &misled().with("sold-by", "person"), Holds);
}

#[test]
fn a_small_difference_is_settled_by_a_lower_price() {
    check("misled-reduction", &misled(), Holds);
    check("misled-reduction", &misled().with("difference", "trifle"), Holds);
    check("misled-reduction", &misled().with("difference", "puffery"), FailsOn("和说的不一样"));
    check("misled-reduction", &misled().without("difference"), OpenOn("和说的不一样"));
}

// ── Quality ────────────────────────────────────────────────────────────────

fn faulty() -> Case {
    bought("defect", "durable")
        .with("cause", "faulty")
        .with("severity", "repairable")
        .with("repair-only", false)
        .with("notified", "2026-11-10")
}

#[test]
fn a_fault_told_within_seven_days_sends_the_goods_back() {
    let claim = "quality-seven-days";
    check(claim, &faulty(), Holds);
    check(claim, &faulty().with("purpose", "trade"), FailsOn("买来生活里用"));
    check(claim, &faulty().with("sold-by", "person"), FailsOn("卖家是做生意的"));
    check(claim, &faulty().with("cause", "misused"), FailsOn("东西有毛病，不是你弄坏的"));
    check(claim, &faulty().with("cause", "disclosed"), FailsOn("买之前就说清了这个毛病"));
    check(claim, &faulty().with("repair-only", true), FailsOn("说好只换或只修"));
    check(claim, &faulty().with("cause", NOT_KNOWN), Open);
    check(claim, &faulty().with("repair-only", NOT_KNOWN), OpenOn("说好只换或只修"));
    check(claim, &faulty().with("notified", NOT_KNOWN), Open);
}

#[test]
fn day_seven_counts_day_eight_does_not_and_a_last_day_off_moves() {
    let told = |received: &str, told: &str| faulty().with("received", received).with("notified", told);
    let late = FailsOn("收货7日内提出");
    // Received on a Thursday: day seven is a Thursday.
    check("quality-seven-days", &told("2026-11-05", "2026-11-12"), Holds);
    check("quality-seven-days", &told("2026-11-05", "2026-11-13"), late);
    // Received on a Saturday: day seven is a Saturday, and Monday is the last day.
    check("quality-seven-days", &told("2026-11-07", "2026-11-16"), Holds);
    check("quality-seven-days", &told("2026-11-07", "2026-11-17"), late);
    // Day seven is 10 October 2026, a Saturday on which people work: it does not move.
    check("quality-seven-days", &told("2026-10-03", "2026-10-10"), Holds);
    check("quality-seven-days", &told("2026-10-03", "2026-10-11"), late);
    // Day seven is 1 October 2026: the holiday ends on the 7th.
    check("quality-seven-days", &told("2026-09-24", "2026-10-08"), Holds);
    check("quality-seven-days", &told("2026-09-24", "2026-10-09"), late);
    // Told before the parcel was even signed for.
    check("quality-seven-days", &told("2026-11-05", "2026-11-04"), Holds);
}

#[test]
fn after_seven_days_a_refund_needs_a_grave_fault_and_repair_does_not() {
    let late = faulty().with("notified", "2026-11-20");
    let claim = "quality-rescission";
    for grave in ["again", "hopeless", "condemned"] {
        check(claim, &late.clone().with("severity", grave), Holds);
    }
    check(claim, &late, FailsOn("重到没法用，或修了换了还坏"));
    check(claim, &late.clone().with("severity", NOT_KNOWN), OpenOn("重到没法用，或修了换了还坏"));
    let grave = late.clone().with("severity", "again");
    check(claim, &grave.clone().with("cause", "misused"), FailsOn("东西有毛病，不是你弄坏的"));
    check(claim, &grave.clone().with("cause", "disclosed"), FailsOn("买之前就说清了这个毛病"));
    check(claim, &grave.with("sold-by", "person"), Holds);

    check("quality-repair", &late, Holds);
    check("quality-repair", &late.clone().with("cause", "misused"), FailsOn("东西有毛病，不是你弄坏的"));
    check("quality-repair", &late.clone().with("cause", "disclosed"), FailsOn("买之前就说清了这个毛病"));
    check("quality-repair", &late.without("cause"), Open);
}

#[test]
fn for_six_months_the_seller_proves_that_durable_goods_are_sound() {
    let bearer = |case: Case| {
        let finding = case.finding("quality-repair").unwrap();
        finding.elements.iter().find(|it| it.element.name == "东西有毛病，不是你弄坏的").unwrap().bearer
    };
    let told = |received: &str, told: &str| faulty().with("received", received).with("notified", told);
    assert_eq!(bearer(told("2026-05-12", "2026-11-12")), Bearer::Respondent);
    assert_eq!(bearer(told("2026-05-12", "2026-11-13")), Bearer::Consumer);
    assert_eq!(bearer(told("2026-05-12", "2026-11-12").with("goods", "other")), Bearer::Consumer);
    assert_eq!(bearer(told("2026-05-12", "2026-11-12").without("notified")), Bearer::Consumer);
}

#[test]
fn a_fault_the_seller_kept_quiet_about_can_be_fraud() {
    check("fraud-treble", &faulty().with("cause", "hidden").with("intent", "knew"), Holds);
    check("fraud-treble", &faulty().with("cause", "hidden").with("intent", "mistake"), FailsOn("是故意的"));
    check("quality-repair", &faulty().with("cause", "hidden"), Holds);
}

fn injured() -> Case {
    faulty()
        .with("costs", ["harm"])
        .with("harm-cost", 30_000)
        .with("injury", "grave")
        .with("dangerous", true)
        .with("knew-danger", ["seller", "maker"])
        .with("knew", "2026-11-08")
}

#[test]
fn dangerous_goods_that_harm_are_answered_for_by_seller_and_producer() {
    for claim in ["injury-seller", "injury-producer"] {
        check(claim, &injured(), Holds);
        check(claim, &injured().with("injury", "things-only"), Holds);
        check(claim, &injured().with("dangerous", false), FailsOn("东西有不该有的危险"));
        check(claim, &injured().with("injury", "unrelated"), FailsOn("伤害是它造成的"));
        check(claim, &injured().with("dangerous", NOT_KNOWN), OpenOn("东西有不该有的危险"));
        check(claim, &injured().with("injury", NOT_KNOWN), OpenOn("伤害是它造成的"));
        check(claim, &injured().with("costs", []), Absent);
        assert_eq!(injured().sum(claim, "赔损失"), yuan("30000"));
    }
    check("injury-seller", &injured().with("sold-by", "person"), FailsOn("卖家是做生意的"));
    check("injury-producer", &injured().with("sold-by", "person"), Holds);
}

#[test]
fn an_allergy_is_not_taken_for_a_fault() {
    for question in ["cause", "dangerous"] {
        assert!(questions::find(question).unwrap().help.contains("过敏"), "{question}");
    }
    let itching = injured().with("goods", "cosmetic").with("cause", NOT_KNOWN).with("dangerous", NOT_KNOWN);
    assert_eq!(itching.assess().band().as_told, Money::ZERO);
}

#[test]
fn up_to_twice_the_loss_is_for_grave_harm_and_for_who_knew() {
    for (claim, knew, who) in [
        ("injury-punitive-seller", "卖家明知有危险还卖", "seller"),
        ("injury-punitive-producer", "厂家明知有危险还做、还卖", "maker"),
    ] {
        check(claim, &injured().with("knew-danger", [who]), Holds);
        check(claim, &injured().with("injury", "hurt"), FailsOn("有人去世，或健康严重受损"));
        check(claim, &injured().with("injury", "things-only"), FailsOn("有人去世，或健康严重受损"));
        check(claim, &injured().with("dangerous", false), FailsOn("东西有不该有的危险"));
        check(claim, &injured().with("knew-danger", ["nobody"]), FailsOn(knew));
        check(claim, &injured().with("knew-danger", []), OpenOn(knew));
        check(claim, &injured().with("knew-danger", NOT_KNOWN), OpenOn(knew));
        assert_eq!(injured().sum(claim, "惩罚性赔偿（损失2倍以下）"), yuan("60000"));
    }
    check("injury-punitive-seller", &injured().with("sold-by", "person"), FailsOn("卖家是做生意的"));
    check("injury-punitive-seller", &injured().with("knew-danger", ["maker"]), OpenOn("卖家明知有危险还卖"));
    // A court may award less: it is in the most, not in what is owed as told. The price is due either way.
    let band = injured().with("intent", "mistake").assess().band();
    assert_eq!((band.as_told, band.at_most), (Money::yuan(30_188), Money::yuan(90_188)));
}

// ── Food ───────────────────────────────────────────────────────────────────

fn food(fault: &str) -> Case {
    bought("food", "food").with("food-fault", [fault]).with("food-signs", ["no-source"])
}

const UNSAFE: &str = "不符合食品安全标准";

#[test]
fn ten_fold_from_the_seller_needs_unsafe_food_and_knowledge() {
    let claim = "food-tenfold";
    for fault in ["expired", "spoiled", "unlabelled", "adulterated"] {
        check(claim, &food(fault), Holds);
    }
    check(claim, &food("spoiled").with("purpose", "trade"), FailsOn("买来生活里用"));
    check(claim, &food("spoiled").with("sold-by", "person"), FailsOn("卖家是做生意的"));
    check(claim, &food("spoiled").with("goods", "cosmetic"), FailsOn("买的是食品"));
    check(claim, &food("below-promise"), FailsOn(UNSAFE));
    check(claim, &food("unsure"), OpenOn(UNSAFE));
    check(claim, &food("spoiled").with("food-signs", ["checked"]), FailsOn("卖家明知有问题"));
    check(claim, &food("label-slip"), FailsOn("只是标签的小毛病"));
    check(claim, &food("spoiled").with("food-fault", ["spoiled", "label-slip"]), Holds);

    check(claim, &food("spoiled").with("food-signs", NOT_KNOWN), OpenOn("卖家明知有问题"));
    // No sign seen is no proof that he did not know.
    check(claim, &food("spoiled").with("food-signs", []), OpenOn("卖家明知有问题"));
    check(claim, &food("spoiled").with("food-fault", NOT_KNOWN), Open);
}

#[test]
fn selling_what_has_expired_is_knowing() {
    check("food-tenfold", &food("expired").without("food-signs"), Holds);
    check("food-tenfold", &food("spoiled").without("food-signs"), OpenOn("卖家明知有问题"));
    for sign in ["no-source", "no-check", "redated", "too-cheap"] {
        check("food-tenfold", &food("spoiled").with("food-signs", [sign]), Holds);
    }
}

#[test]
fn ten_fold_from_the_producer_needs_no_knowledge_but_its_own_fault() {
    let claim = "food-tenfold-producer";
    for fault in ["unlabelled", "adulterated"] {
        check(claim, &food(fault).with("food-signs", ["checked"]), Holds);
    }
    check(claim, &food("expired"), FailsOn("出厂时就有这个问题"));
    check(claim, &food("spoiled"), OpenOn("出厂时就有这个问题"));
    check(claim, &food("spoiled").with("channel", "takeaway"), Holds);
    // A takeaway shop did not make the bottle it let expire.
    check(claim, &food("expired").with("channel", "takeaway"), FailsOn("出厂时就有这个问题"));
    check(claim, &food("adulterated").with("purpose", "trade"), FailsOn("买来生活里用"));
    check(claim, &food("adulterated").with("goods", "other"), FailsOn("买的是食品"));
    check(claim, &food("below-promise"), FailsOn(UNSAFE));
    check(claim, &food("label-slip"), FailsOn("只是标签的小毛病"));
}

#[test]
fn ten_fold_is_never_less_than_1000() {
    let ten_fold = |paid: &str| food("expired").with("paid", yuan(paid).unwrap()).sum("food-tenfold", "十倍赔偿");
    assert_eq!(ten_fold("99"), yuan("1000"));
    assert_eq!(ten_fold("99.99"), yuan("1000"));
    assert_eq!(ten_fold("100"), yuan("1000"));
    assert_eq!(ten_fold("100.01"), yuan("1000.10"));
    assert_eq!(ten_fold("101"), yuan("1010"));
}

#[test]
fn ten_times_the_price_or_three_times_the_loss_whichever_is_more() {
    let ill = |cost: u64| food("expired").with("costs", ["harm"]).with("harm-cost", cost);
    assert_eq!(ill(626).sum("food-tenfold", "十倍赔偿"), yuan("1880"));
    assert_eq!(ill(627).sum("food-tenfold", "十倍赔偿"), yuan("1881"));
    assert_eq!(ill(627).sum("food-refund", "赔损失"), yuan("627"));
    // What was spent otherwise is a loss, but none that food did to a person or a thing.
    let tested = food("expired").with("costs", ["other"]).with("other-spent", 5000);
    assert_eq!(tested.sum("food-tenfold", "十倍赔偿"), yuan("1880"));
    assert_eq!(tested.sum("food-refund", "赔损失"), yuan("5000"));
}

#[test]
fn what_something_else_caused_is_no_loss() {
    let ill = food("expired").with("paid", 50).with("costs", ["harm"]).with("harm-cost", 1000);
    assert_eq!(ill.sum("food-tenfold", "十倍赔偿"), yuan("3000"));
    let unrelated = ill.with("injury", "unrelated");
    assert_eq!(unrelated.sum("food-tenfold", "十倍赔偿"), yuan("1000"));
    assert_eq!(unrelated.sum("food-refund", "赔损失"), yuan("0"));
}

#[test]
fn bad_food_is_paid_back_even_to_who_knew() {
    for claim in ["food-refund", "food-refund-producer"] {
        check(claim, &food("adulterated"), Holds);
        check(claim, &food("adulterated").with("purpose", "to-claim"), Holds);
        check(claim, &food("adulterated").with("goods", "other"), FailsOn("买的是食品"));
        check(claim, &food("below-promise"), FailsOn(UNSAFE));
    }
    check("food-refund", &food("adulterated").with("food-fault", NOT_KNOWN), OpenOn(UNSAFE));
    check("food-refund-producer", &food("adulterated").with("food-fault", NOT_KNOWN), Open);
    check("food-refund", &food("adulterated").with("sold-by", "person"), FailsOn("卖家是做生意的"));
    check("food-refund-producer", &food("expired"), FailsOn("出厂时就有这个问题"));
    check("food-refund", &food("label-slip"), OpenOn(UNSAFE));
}

#[test]
fn three_fold_and_ten_fold_are_alternatives() {
    let both = food("adulterated").with("problem", ["food", "fake"]).with("sold-as", "genuine").with("intent", "knew");
    check("fraud-treble", &both, Holds);
    check("food-tenfold", &both, Holds);
    assert_eq!(both.assess().band().as_told, Money::yuan(188 + 1880));
    let lines = both.assess();
    let punitive = lines.lines().into_iter().find(|it| it.main.1.remedy.name == "十倍赔偿").unwrap();
    assert!(punitive.instead.iter().any(|(_, sum)| sum.remedy.name == "三倍赔偿"));
}

#[test]
fn the_judicial_interpretation_of_2024_is_cited_from_its_first_day_for_older_orders_too() {
    let cites = |today: Date| {
        let bought = food("expired").with("ordered", "2024-01-10");
        let findings = assess(&LAW, &bought.0, today).findings;
        let basis = &findings.iter().find(|it| it.claim.id == "food-tenfold").unwrap().basis;
        basis.iter().any(|it| it.instrument.id == "spc-food-drug-punitive")
    };
    assert!(!cites(Date::new(2024, 8, 21)));
    assert!(cites(Date::new(2024, 8, 22)));
}

// ── Seven-day return ───────────────────────────────────────────────────────

fn refused() -> Case {
    bought("return-refused", "other")
        .with("condition", "intact")
        .with("return-kind", "ordinary")
        .with("notified", "2026-11-12")
}

const RETURN: &str = "seven-day-return";

#[test]
fn a_return_without_reason_needs_every_element() {
    check(RETURN, &refused(), Holds);
    assert_eq!(refused().sum(RETURN, "退货款"), yuan("188"));
    check(RETURN, &refused().with("purpose", "trade"), FailsOn("买来生活里用"));
    check(RETURN, &refused().with("sold-by", "person"), FailsOn("卖家是做生意的"));
    check(RETURN, &refused().with("goods", "service"), FailsOn("网上买的是东西，不是服务"));
    check(RETURN, &refused().with("condition", "worn"), FailsOn("东西完好"));
    check(RETURN, &refused().with("condition", "unsealed"), FailsOn("东西完好"));
    check(RETURN, &refused().with("condition", NOT_KNOWN), OpenOn("东西完好"));
    check(RETURN, &refused().with("return-kind", NOT_KNOWN), Open);
    check(RETURN, &refused().without("goods"), OpenOn("网上买的是东西，不是服务"));
}

#[test]
fn that_it_was_for_trade_or_came_back_spoilt_is_for_the_seller_to_prove() {
    let finding = refused().finding("seven-day-return").unwrap();
    for name in ["买来生活里用", "东西完好"] {
        let tested = finding.elements.iter().find(|it| it.element.name == name).unwrap();
        assert_eq!(tested.bearer, Bearer::Respondent, "{name}");
    }
}

#[test]
fn notice_on_day_seven_is_in_time_and_on_day_eight_is_not() {
    check(RETURN, &refused().with("received", "2026-11-05").with("notified", "2026-11-12"), Holds);
    check(RETURN, &refused().with("received", "2026-11-05").with("notified", "2026-11-13"), FailsOn("7日内说了要退"));
    check(RETURN, &refused().with("received", NOT_KNOWN), OpenOn("7日内说了要退"));
}

#[test]
fn four_kinds_need_not_be_taken_back_unless_the_shop_promised() {
    for kind in ["made-to-order", "perishable", "digital", "press"] {
        let excluded = refused().with("return-kind", kind);
        check(RETURN, &excluded.clone().with("return-promised", false), FailsOn("属于法定不能退的四类"));
        check(RETURN, &excluded.clone().with("return-promised", true), Holds);
        check(RETURN, &excluded.with("return-promised", NOT_KNOWN), OpenOn("属于法定不能退的四类"));
    }
}

#[test]
fn three_kinds_are_excluded_only_when_confirmed_for_that_order() {
    for kind in ["delicate", "loses-value", "flawed"] {
        let unfit = refused().with("return-kind", kind);
        check(RETURN, &unfit.clone().with("no-return-confirmed", true), FailsOn("不宜退，而且这一单你确认过"));
        check(RETURN, &unfit.clone().with("no-return-confirmed", false), Holds);
        check(RETURN, &unfit.with("no-return-confirmed", NOT_KNOWN), OpenOn("不宜退，而且这一单你确认过"));
    }
}

#[test]
fn an_activated_device_depends_on_confirmation_and_traces() {
    let activated = refused().with("condition", "activated");
    check(RETURN, &activated.clone().with("no-return-confirmed", true), FailsOn("东西完好"));
    check(RETURN, &activated.with("no-return-confirmed", false), OpenOn("东西完好"));
}

// ── Delivery ───────────────────────────────────────────────────────────────

fn undelivered(failure: &str) -> Case {
    bought("not-delivered", "other").without("received").with("failure", failure).with("replacement-price", 258)
}

#[test]
fn refusal_frees_at_once_and_delay_only_after_a_reminder() {
    let claim = "undelivered-refund";
    for refusal in ["cancelled", "price-error", "sham"] {
        check(claim, &undelivered(refusal), Holds);
    }
    for delay in ["late", "lost"] {
        check(claim, &undelivered(delay).with("reminded", true), Holds);
        check(claim, &undelivered(delay).with("reminded", false), FailsOn("可以不要了"));
        check(claim, &undelivered(delay), OpenOn("可以不要了"));
    }
    check(claim, &undelivered("not-due"), FailsOn("下了单，卖家没按说好的给"));
    check(claim, &undelivered("late").with("failure", NOT_KNOWN), Open);
    assert_eq!(undelivered("cancelled").sum(claim, "退货款"), yuan("188"));
}

#[test]
fn who_still_wants_it_can_have_it_sent() {
    check("deliver", &undelivered("late"), Holds);
    check("deliver", &undelivered("not-due"), FailsOn("下了单，卖家没按说好的给"));
    check("deliver", &undelivered("cancelled").with("still-sold", true), Holds);
    check("deliver", &undelivered("cancelled").with("still-sold", false), FailsOn("确实没货，也进不到了"));
    check("deliver", &undelivered("cancelled"), OpenOn("确实没货，也进不到了"));
    check("deliver", &undelivered("price-error").with("set-aside", false), Holds);
    // Not set aside yet is not never: whoever cancelled for a wrong price has 90 days for it.
    for claim in ["deliver", "replacement-difference"] {
        assert!(undelivered("price-error").finding(claim).unwrap().claim.caveat.contains("90日"), "{claim}");
    }
    check("deliver", &undelivered("price-error").with("set-aside", true), FailsOn("标错价，已由法院或仲裁撤销"));
    check("deliver", &undelivered("price-error"), OpenOn("标错价，已由法院或仲裁撤销"));
}

#[test]
fn what_it_costs_more_elsewhere_is_owed() {
    let claim = "replacement-difference";
    check(claim, &undelivered("cancelled"), Holds);
    check(claim, &undelivered("price-error").with("set-aside", true), FailsOn("标错价，已由法院或仲裁撤销"));
    check(claim, &undelivered("late").with("reminded", false), FailsOn("可以不要了"));
    check(claim, &undelivered("not-due"), FailsOn("下了单，卖家没按说好的给"));
    check(claim, &undelivered("late"), OpenOn("可以不要了"));
    assert_eq!(undelivered("cancelled").sum(claim, "另买的差价"), yuan("70"));
    assert_eq!(undelivered("cancelled").with("replacement-price", 188).sum(claim, "另买的差价"), Some(Money::ZERO));
    assert_eq!(undelivered("cancelled").with("replacement-price", 100).sum(claim, "另买的差价"), Some(Money::ZERO));
    // Price back and difference: together what the same thing costs elsewhere.
    assert_eq!(undelivered("cancelled").assess().band().as_told, Money::yuan(258));
}

#[test]
fn taking_money_for_goods_that_never_were_can_be_fraud() {
    check("fraud-treble", &undelivered("sham").with("intent", "knew"), Holds);
    check("fraud-treble", &undelivered("sham").with("intent", NOT_KNOWN), OpenOn("是故意的"));
    check("fraud-treble", &undelivered("late"), Absent);
}

// ── Promises, and what fits nothing ────────────────────────────────────────

#[test]
fn a_better_promise_is_kept_and_is_an_alternative_to_three_fold() {
    let promised = fake().with("guarantors", ["seller"]).with("promised-sum", 1880);
    check("promise", &promised, Holds);
    check("promise", &fake().with("guarantors", ["platform"]), FailsOn("卖家承诺过，而且写得具体"));
    check("promise", &fake().with("guarantors", NOT_KNOWN), OpenOn("卖家承诺过，而且写得具体"));
    check("promise", &refused(), Absent);
    assert_eq!(promised.sum("promise", "承诺的赔款"), yuan("1880"));
    assert_eq!(promised.assess().band().as_told, Money::yuan(188 + 1880));
    // A promise below the law does not take anything away.
    assert_eq!(promised.with("promised-sum", 1).assess().band().as_told, Money::yuan(188 + 564));
}

#[test]
fn what_is_eaten_and_no_food_in_law_is_still_paid_back() {
    let pet_food = food("spoiled").with("goods", "other").with("broken", true).with("pointless", true);
    check("breach-refund", &pet_food, Holds);
    check("food-tenfold", &pet_food, FailsOn("买的是食品"));
    check("breach-refund", &food("spoiled"), Absent);
}

#[test]
fn whatever_fits_nothing_is_still_a_breach_of_contract() {
    let other = bought("other", "other").with("broken", true).with("pointless", true);
    check("breach", &other, Holds);
    check("breach-refund", &other, Holds);
    check("breach", &other.clone().with("broken", false), FailsOn("卖家没做到说好的"));
    check("breach-refund", &other.clone().with("broken", false), FailsOn("卖家没做到说好的"));
    check("breach-refund", &other.clone().with("pointless", false), FailsOn("补也没用，或催了不补"));
    check("breach", &other.clone().with("broken", NOT_KNOWN), OpenOn("卖家没做到说好的"));
    check("breach-refund", &other.clone().with("pointless", NOT_KNOWN), OpenOn("补也没用，或催了不补"));
    check("breach", &other.with("problem", []), Holds);
    check("breach", &fake(), Absent);
}

// ── Days on which the law changed ──────────────────────────────────────────

#[test]
fn the_law_is_that_of_the_day_of_the_order() {
    let ordered = |day: &str| fake().with("ordered", day).with("guarantors", ["seller"]).with("promised-sum", 900);
    check("fraud-treble", &ordered("2014-03-14"), Absent);
    check("fraud-treble", &ordered("2014-03-15"), Holds);
    check("promise", &ordered("2020-12-31"), Absent);
    check("promise", &ordered("2021-01-01"), Holds);
    check("food-tenfold", &food("expired").with("ordered", "2015-09-30"), Absent);
    check("food-tenfold", &food("expired").with("ordered", "2015-10-01"), Holds);

    let cites = |claim: &str, day: &str, instrument: &str| {
        let finding = ordered(day).finding(claim).unwrap();
        finding.basis.iter().any(|it| it.instrument.id == instrument)
    };
    // How courts read the law is read as of today.
    assert!(cites("promise", "2022-03-14", "spc-online-consumer"));
    assert!(!cites("promise", "2024-06-30", "crpl-reg"));
    assert!(cites("promise", "2024-07-01", "crpl-reg"));
    assert!(!cites("fraud-treble", "2024-06-30", "crpl-reg"));
    assert!(cites("fraud-treble", "2024-07-01", "crpl-reg"));
}

#[test]
fn harm_is_judged_by_the_law_of_its_own_day() {
    check("injury-producer", &injured().with("knew", "2014-03-14"), Absent);
    check("injury-producer", &injured().with("knew", "2014-03-15"), Holds);
}

#[test]
fn a_day_off_not_arranged_yet_leaves_the_limit_open() {
    // Day seven is 3 January 2027, a Sunday after New Year: which day of work comes next is not decided yet.
    let truths: Vec<Truth> = (0..40)
        .map(|it| {
            let told = Date::new(2027, 1, 1).plus_days(it);
            let finding = refused().with("received", "2026-12-27").with("notified", told).finding(RETURN).unwrap();
            finding.elements.iter().find(|it| it.element.name == "7日内说了要退").unwrap().truth
        })
        .collect();
    assert_eq!(truths.first(), Some(&Truth::Yes));
    assert_eq!(truths.last(), Some(&Truth::No));
    let mut order = truths;
    order.dedup();
    assert_eq!(order, [Truth::Yes, Truth::Unknown, Truth::No]);
}

// ── The answers this guide must never give (RULES 0.7) ─────────────────────

#[test]
fn wrong_answer_1_bad_quality_is_not_three_fold() {
    check("fraud-treble", &faulty(), Absent);
    check("fraud-treble", &misled().with("difference", "trifle"), FailsOn("说了假话，或瞒着要紧的事"));
    check("fraud-treble", &misled().with("intent", "mistake"), FailsOn("是故意的"));
}

#[test]
fn wrong_answer_2_superlatives_are_not_three_fold() {
    check("fraud-treble", &misled().with("difference", "puffery"), FailsOn("说了假话，或瞒着要紧的事"));
}

#[test]
fn wrong_answer_3_a_cancelled_order_is_not_fraud() {
    for failure in ["cancelled", "price-error", "late", "lost"] {
        check("fraud-treble", &undelivered(failure), Absent);
    }
}

#[test]
fn wrong_answer_8_ten_fold_is_for_food_alone() {
    for goods in ["cosmetic", "medical", "durable", "other", "service"] {
        check("food-tenfold", &food("adulterated").with("goods", goods), FailsOn("买的是食品"));
        check("food-tenfold-producer", &food("adulterated").with("goods", goods), FailsOn("买的是食品"));
    }
    check("food-tenfold", &fake().with("goods", "cosmetic"), Absent);
}

#[test]
fn wrong_answer_9_it_depends_on_what_the_label_lacks() {
    check("food-tenfold", &food("label-slip"), FailsOn("只是标签的小毛病"));
    check("food-tenfold", &food("unlabelled"), Holds);
    check("food-tenfold-producer", &food("unlabelled"), Holds);
}

#[test]
fn wrong_answer_10_who_buys_knowingly_is_paid_for_what_a_household_needs() {
    let hoard = food("expired").with("paid", 5000).with("purpose", "to-claim");
    check("food-tenfold", &hoard, Holds);
    assert_eq!(hoard.sum("food-tenfold", "十倍赔偿"), None);
    assert_eq!(hoard.clone().with("reasonable", 150).sum("food-tenfold", "十倍赔偿"), yuan("1500"));
    assert_eq!(hoard.clone().with("reasonable", 50).sum("food-tenfold", "十倍赔偿"), yuan("1000"));
    // Never more than what was paid.
    assert_eq!(hoard.with("reasonable", 9000).sum("food-tenfold", "十倍赔偿"), yuan("50000"));
    // Who did not know counts with the whole price and is not asked.
    let unaware = food("expired").with("paid", 5000);
    assert_eq!(unaware.sum("food-tenfold", "十倍赔偿"), yuan("50000"));
    assert!(unaware.assess().wants.iter().all(|it| it.question.id != "reasonable"));
}

#[test]
fn wrong_answer_11_a_private_seller_owes_no_three_fold() {
    check("fraud-treble", &fake().with("sold-by", "person"), FailsOn("卖家是做生意的"));
    check("fake-refund", &fake().with("sold-by", "person"), Holds);
}

#[test]
fn wrong_answer_14_opening_the_parcel_does_not_end_the_right_to_return() {
    check(RETURN, &refused().with("condition", "intact"), Holds);
    check(RETURN, &refused().with("condition", "unsealed"), FailsOn("东西完好"));
    check(
        RETURN,
        &refused().with("return-kind", "digital").with("return-promised", false),
        FailsOn("属于法定不能退的四类"),
    );
}
