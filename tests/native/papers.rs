//! Papers: every blank has a source, amounts agree with the assessment, and a missing detail is a visible gap.

use std::collections::BTreeSet;

use weiquan::{
    content::{
        self,
        papers::{TEMPLATES, WORDING},
        questions::{self, QUESTIONS, hold, paper},
    },
    domain::{
        assess::assess,
        date::Date,
        facts::{Answer, Facts},
        paper::{Block, Part, Sentence, Sheet, Span, Template, draft},
        question::Group,
    },
};

const TODAY: Date = Date::new(2026, 11, 24);

fn facts(answers: &[(&str, Answer)]) -> Facts {
    answers.iter().map(|(id, answer)| ((*id).to_owned(), answer.clone())).collect()
}

fn text(it: &str) -> Answer {
    Answer::Text(it.into())
}

fn several(them: &[&str]) -> Answer {
    Answer::Several(them.iter().map(|it| (*it).to_owned()).collect())
}

/// Expired food out of a shop: refund and ten-fold hold on the facts as told.
fn expired_food() -> Facts {
    facts(&[
        ("problem", several(&["food"])),
        ("goods", text("food")),
        ("purpose", text("own-use")),
        ("food-fault", several(&["expired"])),
        ("paid", Answer::Number(18_800)),
        ("costs", several(&[])),
        ("channel", text("shop")),
        ("sold-by", text("business")),
        ("ordered", text("2026-11-03")),
        ("received", text("2026-11-06")),
        ("evidence", several(&["order", "payment", "photos"])),
        ("seller-name", text("青禾山货专营店")),
        ("platform-name", text("好集")),
        ("goods-name", text("牛肉酱4瓶")),
        ("order-number", text("A1")),
        ("story", text("收到时已经过期。")),
        ("my-name", text("王秀兰")),
        ("my-phone", text("13800000000")),
        ("my-address", text("某市某区某路1号")),
        ("seller-address", text("未公示")),
    ])
}

/// The letter to the seller.
fn letter() -> &'static Template {
    TEMPLATES.first().unwrap()
}

#[track_caller]
fn check(template: &'static Template, facts: &Facts, with_open: bool) -> (String, Vec<&'static str>) {
    let assessment = assess(&content::LAW, facts, TODAY);
    let evidence = &hold::EVIDENCE;
    let sheet = Sheet { facts, assessment: &assessment, questions: QUESTIONS, evidence, with_open };
    let draft = draft(template, &sheet, &WORDING);
    (draft.plain(&WORDING), draft.gaps.iter().map(|it| it.id).collect())
}

fn sentences(template: &Template) -> Vec<&Sentence> {
    let of = |part: &'static Part| -> Vec<&'static Sentence> {
        match part {
            Part::Line(it) => vec![it],
            Part::Paragraph(them) => them.iter().collect(),
            _ => Vec::new(),
        }
    };
    template.parts.iter().flat_map(of).collect()
}

#[test]
fn every_blank_is_a_question_and_every_detail_is_used() {
    let mut faults = Vec::new();
    for template in TEMPLATES {
        let blanks: BTreeSet<&str> = sentences(template)
            .iter()
            .flat_map(|it| it.text.split("{{").skip(1))
            .filter_map(|it| it.split_once("}}").map(|(id, _)| id))
            .collect();
        for id in &blanks {
            if *id != "today" && questions::find(id).is_none() {
                faults.push(format!("{}: no question behind {id}", template.id));
            }
        }
        for detail in template.details {
            if !blanks.contains(detail.id) {
                faults.push(format!("{}: asks for {} and does not use it", template.id, detail.id));
            }
        }
        let asked: Vec<&str> = template.details.iter().map(|it| it.id).collect();
        for id in blanks {
            let paper_only = questions::find(id).is_some_and(|it| it.group == Group::Paper);
            if paper_only && !asked.contains(&id) {
                faults.push(format!("{}: never asks for {id}", template.id));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_full_case_leaves_no_gap_and_all_papers_agree() {
    for template in TEMPLATES {
        let (plain, gaps) = check(template, &expired_food(), false);
        assert_eq!(gaps, Vec::<&str>::new(), "{}", template.id);
        for part in ["退货款188.00元", "十倍赔偿1880.00元", "以上合计2068.00元。", "188.00元×10", "2026年11月3日"]
        {
            assert!(plain.contains(part), "{}: no {part} in\n{plain}", template.id);
        }
        assert!(plain.contains("《中华人民共和国食品安全法》第一百四十八条第二款"), "{plain}");
        // Evidence has the same number in every paper, and stands behind the sentence it bears out.
        assert!(plain.contains("订单号A1。［1］［2］"), "{plain}");
        assert!(plain.contains("收到时已经过期。［3］"), "{plain}");
    }
}

#[test]
fn what_nobody_told_us_is_a_gap_with_its_question() {
    for template in TEMPLATES {
        let mut facts = expired_food();
        facts.clear("order-number");
        facts.set("story", Answer::NotKnown);
        let (plain, gaps) = check(template, &facts, false);
        assert_eq!(gaps, ["order-number", "story"], "{}", template.id);
        assert!(plain.contains("【订单号】"), "{plain}");
        assert!(plain.contains("【问题经过】"), "{plain}");
    }
}

#[test]
fn a_request_still_open_is_asked_for_only_when_the_person_wants_it() {
    let mut facts = expired_food();
    facts.set("food-fault", several(&["unlabelled"]));
    facts.set("food-signs", Answer::NotKnown);
    for template in TEMPLATES {
        let (plain, _) = check(template, &facts, false);
        assert!(!plain.contains("十倍"), "{plain}");
        let (plain, _) = check(template, &facts, true);
        assert!(plain.contains("十倍赔偿1880.00元"), "{plain}");
    }
}

#[test]
fn nobody_asks_for_the_price_back_and_for_the_goods_too() {
    let mut facts = expired_food();
    for (id, answer) in [("problem", several(&["not-delivered"])), ("failure", text("cancelled"))] {
        facts.set(id, answer);
    }
    for template in TEMPLATES {
        let (plain, _) = check(template, &facts, false);
        assert!(plain.contains("退货款188.00元"), "{plain}");
        assert!(plain.contains("退款办不到的，照订单发货或补发；") || !plain.contains("照订单发货"), "{plain}");
        facts.set("still-sold", Answer::YesNo(true));
        let (plain, _) = check(template, &facts, false);
        assert!(plain.contains("退款办不到的，照订单发货或补发；"), "{plain}");
    }
}

#[test]
fn a_paper_offers_the_goods_back_and_never_says_that_it_cannot_say() {
    let mut facts = expired_food();
    facts.set("steps", several(&[]));
    assert!(check(letter(), &facts, false).0.contains("请一并告知退货地址"));
    facts.set("steps", several(&["sent-back"]));
    assert!(!check(letter(), &facts, false).0.contains("退货地址"));
    facts.set("problem", several(&["food", "other"]));
    for template in TEMPLATES {
        let (plain, _) = check(template, &facts, false);
        assert!(!plain.contains("说不清"), "{plain}");
    }
}

#[test]
fn nothing_promises_to_revive_a_limitation_that_is_over() {
    let texts = TEMPLATES.iter().map(|it| it.effect).chain(content::LAW.rungs.iter().map(|it| it.why));
    for text in texts.filter(|it| it.contains("重新起算")) {
        assert!(text.contains("没过"), "{text}");
    }
}

#[test]
fn what_a_court_measures_is_asked_for_without_a_figure() {
    let mut facts = expired_food();
    let told = [
        ("problem", several(&["defect"])),
        ("goods", text("durable")),
        ("cause", text("faulty")),
        ("costs", several(&["harm"])),
        ("harm-cost", Answer::Number(3_000_000)),
        ("injury", text("grave")),
        ("dangerous", Answer::YesNo(true)),
        ("knew-danger", several(&["seller"])),
    ];
    for (id, answer) in told {
        facts.set(id, answer);
    }
    for template in TEMPLATES {
        let (plain, _) = check(template, &facts, false);
        assert!(plain.contains("惩罚性赔偿（损失2倍以下）\n"), "{plain}");
        assert!(plain.contains("以上合计30000.00元。") && !plain.contains("60000"), "{plain}");
    }
}

#[test]
fn the_platform_that_was_chosen_names_its_company_unless_something_was_typed() {
    let mut facts = expired_food();
    facts.set("platform", text("xianyu"));
    for template in TEMPLATES {
        assert!(check(template, &facts, false).0.contains("好集"), "{}", template.id);
        assert!(!check(template, &facts, false).0.contains("闲鱼"), "{}", template.id);
    }
    facts.clear("platform-name");
    for template in TEMPLATES {
        let (plain, gaps) = check(template, &facts, false);
        assert!(plain.contains("闲鱼平台（杭州闲鱼信息技术有限公司，以页面证照为准）"), "{plain}");
        assert!(!gaps.contains(&"platform-name"), "{}", template.id);
    }
    facts.set("platform", text("other"));
    for template in TEMPLATES {
        assert!(check(template, &facts, false).1.contains(&"platform-name"), "{}", template.id);
    }
}

#[test]
fn nothing_told_still_drafts() {
    for template in TEMPLATES {
        let (plain, gaps) = check(template, &Facts::default(), true);
        assert!(plain.contains(template.heading));
        assert!(!gaps.is_empty());
    }
}

#[test]
fn a_day_of_receipt_nobody_knows_leaves_its_sentence_out() {
    let mut facts = expired_food();
    facts.set("received", Answer::NotKnown);
    let (plain, gaps) = check(letter(), &facts, false);
    assert!(!plain.contains("签收"), "{plain}");
    assert!(!gaps.contains(&"received"));
}

#[test]
fn no_paper_admits_that_it_was_bought_knowingly() {
    let mut facts = expired_food();
    for purpose in ["own-use", "to-claim"] {
        facts.set("purpose", text(purpose));
        facts.set("reasonable", Answer::Number(1_000));
        for template in TEMPLATES {
            let (plain, _) = check(template, &facts, true);
            assert!(!plain.contains("明知而买") && !plain.contains("要赔偿的"), "{plain}");
        }
    }
}

#[test]
fn a_complaint_goes_to_the_platforms_seat_only_where_there_is_a_platform() {
    let mut facts = expired_food();
    facts.set("reachable", text("lost"));
    let complaint = TEMPLATES.last().unwrap();
    assert!(check(complaint, &facts, false).0.contains("向平台住所地"));
    facts.set("channel", text("own-site"));
    assert!(!check(complaint, &facts, false).0.contains("平台住所地"));
}

#[test]
fn no_paper_makes_payment_the_price_of_silence() {
    let threats = ["曝光", "举报", "不给", "否则", "媒体", "后果自负"];
    for template in TEMPLATES {
        for sentence in sentences(template) {
            let found = threats.iter().find(|it| sentence.text.contains(**it));
            assert_eq!(found, None, "{}: {}", template.id, sentence.text);
        }
    }
}

#[test]
fn a_gap_is_not_text_and_a_proof_is_not_a_gap() {
    let facts = Facts::default();
    let assessment = assess(&content::LAW, &facts, TODAY);
    let evidence = &hold::EVIDENCE;
    let sheet = Sheet { facts: &facts, assessment: &assessment, questions: QUESTIONS, evidence, with_open: false };
    let draft = draft(letter(), &sheet, &WORDING);
    let first = draft.blocks.iter().find_map(|it| if let Block::Line(it) = it { Some(it.clone()) } else { None });
    assert_eq!(first.unwrap(), [Span::Text("致：".into()), Span::Gap(&paper::SELLER_NAME)]);
}
