//! Parts and pages drawn to strings: labels, roles, citations, and each arm of each state. No clicking: that is for the
//! browser tests.

use leptos::prelude::*;
use weiquan::{
    content::{
        LAW,
        chapters::CHAPTERS,
        law::crpl,
        messages::ZH_HANS,
        papers::{TEMPLATES, WORDING},
        questions::{QUESTIONS, hold, paper, what, when},
    },
    domain::{
        calendar::{Length, Roll},
        date::Date,
        facts::Answer,
        markup,
        money::Money,
        paper::{Sheet, draft},
        question::{Question, Refusal},
        truth::Truth,
    },
    web::{
        components::{
            costs::costs,
            findings::{changes, live, standings, truth_icon},
            icon::{Icon, badge},
            notices::notices,
            question::{QuestionForm, detail_field, question_form},
            result::{acts, band, claims, gaps, sums, who as parties},
            rungs::rungs,
            sheet::sheet,
            text::{cite, prose, row, yuan},
            times::{days, times},
        },
        element::{all, text},
        pages::{article_page, chapter_page, instrument_page, law_page, not_found_page},
        session::{Notice, Problem},
    },
};

use super::{Case, TODAY, case};

/// What a view looks like, without the markers that hydration needs.
fn drawn<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
    // Leptos wants one for effects, although none runs here.
    let _ = any_spawner::Executor::init_futures_executor();
    Owner::new().with(|| view().into_view().to_html()).replace("<!>", "")
}

/// Fails with the whole markup when a piece is not in it.
#[track_caller]
fn has(html: &str, pieces: &[&str]) {
    for piece in pieces {
        assert!(html.contains(piece), "no {piece} in {html}");
    }
}

#[track_caller]
fn lacks(html: &str, pieces: &[&str]) {
    for piece in pieces {
        assert!(!html.contains(piece), "{piece} in {html}");
    }
}

/// Something to eat, bought from a shop for 188 yuan, and bad.
fn bad_food() -> Case {
    case()
        .with("problem", ["food"])
        .with("goods", "food")
        .with("purpose", "own-use")
        .with("paid", 188)
        .with("channel", "shop")
        .with("sold-by", "business")
        .with("ordered", "2026-11-03")
        .with("received", "2026-11-06")
}

fn ask(question: &Question) -> String {
    format!("case/ask/?q={}", question.id)
}

fn form(question: &'static Question, given: Option<Answer>, wrong: Option<Refusal>) -> String {
    drawn(move || {
        let refusal = RwSignal::new(wrong);
        let on_answer = Callback::new(|_| {});
        let (here, beside) = ("case/ask/?c=1".to_owned(), text("已保存"));
        question_form(QuestionForm {
            question,
            given,
            today: TODAY,
            here,
            refusal,
            on_answer,
            button: "下一题",
            beside,
        })
    })
}

#[test]
fn a_state_is_shape_word_and_colour() {
    for (truth, name) in [(Truth::Yes, "yes"), (Truth::No, "no"), (Truth::Unknown, "open")] {
        let html = drawn(|| badge(truth_icon(truth), "词"));
        has(&html, &[&format!("data-state=\"{name}\" class=\"state\""), "aria-hidden=\"true\"", "词"]);
    }
    has(&drawn(|| badge(Icon::Stop, "已过")), &["data-state=\"stop\""]);
}

#[test]
fn an_amount_has_groups_and_its_unit() {
    has(&drawn(|| yuan(Money::yuan(1_880))), &["1,880.00<small>元</small>"]);
}

#[test]
fn a_citation_leads_to_our_page_of_it_once() {
    let html = drawn(|| cite([&&crpl::CRPL_23_1, &&crpl::CRPL_23_1]));
    assert_eq!(html.matches("href=\"law/crpl/23/#k1\"").count(), 1, "{html}");
    has(&html, &["消法 第二十三条第一款"]);
    assert!(!drawn(|| cite([])).contains("cite"));
}

#[test]
fn a_row_is_a_link_as_a_whole() {
    has(&drawn(|| row("guide/".to_owned(), "名字", "说明")), &["<a href=\"guide/\">", "<b>名字</b>", "说明"]);
    lacks(&drawn(|| row("guide/".to_owned(), "名字", "")), &["meta"]);
}

#[test]
fn the_first_use_of_a_word_leads_to_what_it_means() {
    let html = drawn(|| {
        let mut met = Vec::new();
        let parts = ["## 欺诈\n\n**欺诈**，欺诈，再说欺诈。举证期限、举证。", "- 欺诈和时效，[定金](guide/)"];
        all(parts.map(|it| prose(&markup::parse(it), &mut met)).into())
    });
    let links =
        ["fraud\" class=\"term\">欺诈<", "evidence-term\" class=\"term\">举证期限<", "burden\"", "limitation\""];
    has(&html, &links.map(|it| ["<a href=\"glossary/#", it].concat()).each_ref().map(String::as_str));
    assert_eq!(html.matches("glossary/#fraud").count(), 1, "{html}");
    has(&html, &["</strong>，<a href=\"glossary/#fraud\"", "再说欺诈。"]);
    lacks(&html, &["glossary/#deposit"]);
    for chapter in CHAPTERS {
        let html = drawn(|| chapter_page(chapter));
        let links: Vec<&str> = html.split("glossary/#").skip(1).filter_map(|it| it.split('"').next()).collect();
        let mut distinct = links.clone();
        distinct.sort_unstable();
        distinct.dedup();
        eprintln!("{}: {} words explained", chapter.slug, links.len());
        assert_eq!(distinct.len(), links.len(), "{}: a word is explained twice", chapter.slug);
    }
}

#[test]
fn markup_becomes_elements() {
    let html = drawn(|| {
        prose(
            &markup::parse(
                "## 二\n\n### 三\n\n先**退**〔crpl/23/1〕〔nothing/1〕[看](guide/)\n\n- 甲\n\n1. 乙\n\n> !别\n> 这样\n\n> ?拿不准\n\n> 知道一下",
            ),
            &mut Vec::new(),
        )
    });
    let pieces = [
        "<h2 id=\"s1\"",
        "<h3 id=\"s2\"",
        "<strong>退</strong>",
        "<a href=\"law/crpl/23/#k1\" class=\"src\">",
        "<a href=\"guide/\">看</a>",
        "<ul><li>甲</li>",
        "<ol><li>乙</li>",
        "data-kind=\"stop\"",
        "data-kind=\"open\"",
        "<div class=\"call\">",
    ];
    has(&html, &pieces);
    lacks(&html, &["nothing"]);
}

#[test]
fn a_question_is_a_fieldset_with_its_heading_as_legend() {
    let html = form(&what::GOODS, None, None);
    has(
        &html,
        &[
            "<legend><h1 id=\"ask\" tabindex=\"-1\">",
            "type=\"radio\"",
            "name=\"goods\"",
            "不清楚",
            "不会当成",
            "已保存",
        ],
    );
    assert_eq!(html.matches("type=\"radio\"").count(), what::GOODS.choices().len() + 1, "{html}");
    lacks(&html, &["role=\"alert\"", "以上都没有", "style="]);
}

#[test]
fn several_may_be_chosen_or_none_of_them() {
    let html = form(&hold::EVIDENCE, None, None);
    has(&html, &["type=\"checkbox\"", "以上都没有", "不清楚"]);
    lacks(&html, &["type=\"radio\""]);
}

#[test]
fn a_refusal_stands_in_the_summary_and_at_the_field() {
    let why = Refusal::Day { month: 11, last: 30 };
    let html = form(&when::RECEIVED, None, Some(why));
    let words = (ZH_HANS.refusal)(&when::RECEIVED, why);
    assert_eq!(words, "11月只有30天，请填1到30");
    assert_eq!(html.matches(&words).count(), 2, "{html}");
    has(&html, &["role=\"alert\"", "href=\"case/ask/?c=1#f2\"", "class=\"wrong\"", "今天", "昨天", "记不清哪天"]);
    assert_eq!(html.matches("aria-invalid=\"true\"").count(), 1, "{html}");
}

#[test]
fn an_amount_asks_for_figures() {
    let html = form(&what::PAID, Some(Answer::NotKnown), None);
    has(&html, &["inputmode=\"decimal\"", "aria-labelledby=\"ask\"", "元", "aria-pressed=\"true\""]);
}

#[test]
fn every_question_can_be_drawn_and_every_refusal_said() {
    let refusals = [
        Refusal::Empty,
        Refusal::NotACount,
        Refusal::Year,
        Refusal::Month,
        Refusal::Future,
        Refusal::TooLong { max: 10 },
        Refusal::NotAChoice,
    ];
    for question in QUESTIONS {
        has(&form(question, None, None), &[question.ask, question.help]);
        for refusal in refusals {
            assert!(!(ZH_HANS.refusal)(question, refusal).is_empty());
        }
    }
}

#[test]
fn a_detail_has_its_label_and_hint() {
    for question in [&paper::MY_NAME, &paper::STORY] {
        let html = drawn(|| detail_field(question, None, Callback::new(|_| {})));
        has(&html, &[&format!("<label for=\"{}\">", question.id), &format!("id=\"{}\"", question.id), question.help]);
    }
}

#[test]
fn findings_show_amounts_states_and_what_changed() {
    let (before, after) = (case().assess(), bad_food().assess());
    let html = drawn(|| live(&after, Some(&standings(&before)), Some("case/view/?c=1".to_owned())));
    has(&html, &["id=\"live\"", "现在能要", "最多到", "卖家", "data-new", "href=\"case/view/?c=1\""]);
    assert!(changes(&after, &standings(&before)).contains("卖家的结论变了"));
    assert_eq!(changes(&after, &standings(&after)), "");
    lacks(&drawn(|| live(&after, Some(&standings(&after)), None)), &["data-new"]);
    // Nothing told: no zero that reads as a result, and nobody accused.
    let html = drawn(|| live(&before, None, None));
    has(&html, &["还算不出", "还没有谁要负责"]);
    lacks(&html, &["0.00", "<li"]);
}

#[test]
fn the_result_shows_its_working() {
    let case = bad_food().assess();
    let html = drawn(|| view! { {band(&case)}{sums(&case, &ask)}{acts(&case)} });
    has(&html, &["class=\"band\"", "188.00", "<caption>", "scope=\"row\"", "<tfoot", "合计", "188.00元×3"]);
    let html = drawn(|| parties(&case, Some("青禾山货")));
    has(&html, &["<h3>青禾山货</h3>", "卖家，", "data-state=", "href=\"law/"]);
}

#[test]
fn claims_show_every_element_and_where_it_comes_from() {
    let (Case(facts), case) = (bad_food(), bad_food().assess());
    let html = drawn(|| claims(&case, &facts, &ask));
    has(&html, &["<summary>", "谁来证明", "class=\"cite\"", "href=\"case/ask/?q="]);
    assert_eq!(html.matches("<details open").count(), 1, "the most important claim is unfolded: {html}");
    for finding in case.findings.iter().filter(|it| it.in_scope) {
        has(&html, &[finding.claim.title]);
        for tested in &finding.elements {
            has(&html, &[tested.element.name]);
        }
    }
}

#[test]
fn what_is_missing_leads_to_its_question() {
    let case = bad_food().assess();
    let html = drawn(|| gaps(&case, &hold::EVIDENCE, &ask));
    has(&html, &["<ol class=\"gaps\">", "href=\"case/ask/?q=", "关系到"]);
}

#[test]
fn limits_stand_by_day_with_today_among_them() {
    let case = bad_food().assess();
    let html = drawn(|| times(&case.limits, TODAY, &ask));
    has(&html, &["data-state=\"today\"", "datetime=\"2026-11-23\"", "看怎么数的"]);
    has(&drawn(|| times(&[], TODAY, &ask)), &["还没有开始数的期限"]);
}

#[test]
fn a_strip_says_each_day_in_words() {
    let strip = LAW.calendar.strip(Date::new(2026, 11, 24), Length::WorkingDays(7), Roll::None);
    let html = drawn(|| days(&strip, Length::WorkingDays(7)));
    let pieces =
        ["data-day=\"start\"", "data-col=\"2\"", "data-day=\"skip\"", "周末，跳过", "data-day=\"end\"", "到期"];
    has(&html, &pieces);
    let strip = LAW.calendar.strip(Date::new(2026, 11, 24), Length::Years(3), Roll::RestDay);
    lacks(&drawn(|| days(&strip, Length::Years(3))), &["strip-week"]);
}

#[test]
fn the_ladder_keeps_shut_rungs_in_sight() {
    let case = bad_food().assess();
    let fee = Some((Money::yuan(2_304), Money::yuan(50), Money::yuan(25)));
    let html = drawn(|| rungs(&case.steps, fee, &|_| vec![(TEMPLATES[0], "case/paper/".to_owned())], &ask));
    has(&html, &["data-state=\"now\"", "现在可以做", TEMPLATES[0].title, "不花钱"]);
    for step in &case.steps {
        has(&html, &[step.rung.title]);
        for (gate, _) in &step.closed {
            has(&html, &[gate.name, gate.how]);
        }
    }
}

#[test]
fn each_step_says_where_it_is_taken_and_what_it_costs() {
    let case = bad_food().with("platform", "taobao").with("receipt-city", "hangzhou").assess();
    let html = drawn(|| rungs(&case.steps, None, &|_| Vec::new(), &ask));
    has(&html, &["去哪里、走哪种程序", "投诉交到哪里", "举报交到哪里", "杭州互联网法院", "小额诉讼", "我们的把握：中"]);
    for step in &case.steps {
        for seat in &step.seats {
            has(&html, &[seat.venue.place]);
        }
    }
    let beside = case.steps.iter().filter(|it| it.rung.aside).count();
    has(&html, &[&format!("另外还有{beside}件可以做"), "class=\"more beside\""]);
    // The fee of a suit for 12,800 yuan, halved (诉讼费用交纳办法 13, 16).
    has(&drawn(|| costs(&case.steps, Money::yuan(12_800))), &["60.00<small>", "不花钱", "诉讼费办法"]);
    has(&drawn(|| costs(&case.steps, Money::yuan(20))), &["先交的比能要的还多"]);
    has(&drawn(|| costs(&case.steps, Money::ZERO)), &["金额还没算出来"]);
}

#[test]
fn gaps_of_a_paper_lead_to_their_questions() {
    let (Case(facts), case) = (bad_food(), bad_food().assess());
    for template in TEMPLATES {
        for with_open in [false, true] {
            let from =
                Sheet { facts: &facts, assessment: &case, questions: QUESTIONS, evidence: &hold::EVIDENCE, with_open };
            let draft = draft(template, &from, &WORDING);
            let html = drawn(|| sheet(&draft, &ask));
            has(&html, &["class=\"paper\"", template.heading]);
            for gap in &draft.gaps {
                has(&html, &[&format!("<a href=\"case/ask/?q={}\" class=\"gap\">【{}】</a>", gap.id, gap.name)]);
            }
        }
    }
}

#[test]
fn every_problem_is_said_and_can_be_put_away() {
    let problems = [
        Problem::Refused,
        Problem::Full,
        Problem::MemoryOnly,
        Problem::Newer,
        Problem::Conflict { id: "a".to_owned(), name: "牛肉酱".to_owned() },
        Problem::Evicted { cases: 2, backup: Some(TODAY) },
        Problem::Corrupt { id: "a".to_owned(), shown: false },
    ];
    let count = problems.len();
    let html = drawn(move || {
        let all = problems.into_iter().zip(0..).map(|(problem, id)| Notice { id, problem }).collect::<Vec<_>>();
        let (on_export, on_dismiss) = (Callback::new(|()| {}), Callback::new(|_| {}));
        notices(RwSignal::new(all).read_only(), on_export, on_dismiss)
    });
    has(&html, &["role=\"status\"", "href=\"rescue/\"", ZH_HANS.export_all]);
    assert_eq!(html.matches(ZH_HANS.dismiss).count(), count, "{html}");
}

#[test]
fn chapters_have_contents_citations_and_neighbours() {
    for chapter in CHAPTERS {
        let html = drawn(|| chapter_page(chapter));
        has(&html, &[chapter.title, "class=\"toc\"", "class=\"src\"", "核对到", "class=\"pager\""]);
        lacks(&html, &["style=", "〔", "href=\"#"]);
    }
}

#[test]
fn an_article_says_that_it_is_not_the_text() {
    let html = drawn(|| article_page(&crpl::CRPL, 55));
    has(&html, &["第五十五条", "不是原文", "id=\"k1\"", "起施行", "https://", "三倍赔偿", "href=\"law/crpl/"]);
    let html = drawn(|| instrument_page(&crpl::CRPL));
    has(&html, &[crpl::CRPL.name, "href=\"law/crpl/55/\"", "第五十五条"]);
    has(&drawn(law_page), &["法律", "司法解释", "href=\"law/crpl/\""]);
    has(&drawn(not_found_page), &["没有这一页", "href=\"./\""]);
}
