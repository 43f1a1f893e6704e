//! Paper: a letter or form as a list of sentences. Each stands on facts, evidence and provisions; what is missing
//! becomes a visible gap, and a paper with gaps can still be printed and finished by hand.

use super::{
    assess::{Assessment, Line},
    claim::{Claim, Finding, Party, Pot, State, Sum},
    date::Date,
    facts::{Answer, Facts, Reader},
    law::Provision,
    money::Money,
    numeral,
    question::{Choice, Kind, Question},
};

/// A paper before it is filled in (文书模板).
#[derive(Debug)]
pub struct Template {
    /// Stable, kebab-case: it stands in URLs.
    pub id: &'static str,
    /// What it is called in lists: 致卖家催告函.
    pub title: &'static str,
    /// What stands at its head.
    pub heading: &'static str,
    /// Against whom its requests go. A claim that follows one of them is left to other papers.
    pub against: &'static [Party],
    /// How to send it and what to keep, for the page around it.
    pub delivery: &'static str,
    /// What it sets off once it has arrived.
    pub effect: &'static str,
    /// Its parts, in order.
    pub parts: &'static [Part],
    /// Details it asks for that the interview does not.
    pub details: &'static [&'static Question],
}

impl PartialEq for Template {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// A part of a paper.
#[derive(Debug)]
pub enum Part {
    /// A heading.
    Heading(&'static str),
    /// A line of its own, without indent.
    Line(Sentence),
    /// Sentences that run on.
    Paragraph(&'static [Sentence]),
    /// The numbered requests, and below them their total.
    Requests,
    /// How each amount is worked out.
    Sums,
    /// The provisions that carry the requests.
    Basis,
    /// The numbered list of evidence in hand.
    Evidence,
    /// Who signs, and the day.
    Signature(&'static str),
}

/// A sentence with its support.
#[derive(Debug)]
pub struct Sentence {
    /// The text. `{{id}}` is the answer to that question, or `{{today}}`.
    pub text: &'static str,
    /// It stands only where this is so; what is not known leaves it out.
    pub when: Option<fn(&Reader) -> super::truth::Truth>,
    /// Kinds of evidence that bear it out; those in hand are numbered behind it.
    pub proof: &'static [Choice],
}

impl Sentence {
    /// A sentence that always stands.
    pub const fn new(text: &'static str) -> Self {
        Self { text, when: None, proof: &[] }
    }
}

/// A paper filled in as far as the facts go. Drafting never fails.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What it was made from.
    pub template: &'static Template,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
    /// The questions behind its gaps, each once.
    pub gaps: Vec<&'static Question>,
}

/// A block of a drafted paper.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading.
    Heading(&'static str),
    /// A line of its own.
    Line(Vec<Span>),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A numbered list.
    Items(Vec<String>),
    /// Name, working and amount of each sum, and their total.
    Table {
        /// One row a sum.
        rows: Vec<[String; 3]>,
        /// All of them together.
        total: Money,
    },
    /// Who signs, and the day.
    Signature(&'static str, Date),
}

/// A stretch of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Span {
    /// Words.
    Text(String),
    /// Something nobody has told us yet: 【通讯地址】, with its question.
    Gap(&'static Question),
    /// The numbers of the evidence that bears the sentence out.
    Proof(Vec<usize>),
}

/// Words a draft needs that are not in its template.
#[derive(Clone, Copy, Debug)]
pub struct Wording {
    /// 以上合计…元。
    pub total: fn(Money) -> String,
    /// 退货款188.00元
    pub request: fn(&str, Money) -> String,
    /// 退款办不到的，换货、修理或减价；
    pub otherwise: fn(&str) -> String,
    /// 《中华人民共和国食品安全法》第一百四十八条第二款
    pub citation: fn(&Provision) -> String,
    /// 2026年11月3日
    pub day: fn(Date) -> String,
    /// 实付价款188.00元×10
    pub term: fn(&str, Money, u64) -> String,
    /// ，不足500.00元，按500.00元
    pub floor: fn(Money) -> String,
    /// What joins choices taken together: 、
    pub and: &'static str,
    /// What another answer says where this one was not given: the company of the platform that was chosen.
    pub stand_in: fn(&Reader, &Question) -> Option<String>,
}

/// What a paper is drafted from.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// The facts.
    pub facts: &'a Facts,
    /// What follows from them.
    pub assessment: &'a Assessment,
    /// All questions, to find one by its blank.
    pub questions: &'a [&'static Question],
    /// The question about evidence in hand.
    pub evidence: &'static Question,
    /// Requests still open are asked for too. Else only what holds on the facts as told is.
    pub with_open: bool,
}

/// Fills in a template.
pub fn draft(template: &'static Template, sheet: &Sheet, words: &Wording) -> Draft {
    let mut blocks = Vec::new();
    let lines = sheet.lines(template);
    let held = sheet.held();
    for part in template.parts {
        let block = match part {
            Part::Heading(text) => Some(Block::Heading(text)),
            Part::Line(sentence) => sheet.fill(&[sentence], &held, words).map(Block::Line),
            Part::Paragraph(sentences) => {
                sheet.fill(&sentences.iter().collect::<Vec<_>>(), &held, words).map(Block::Paragraph)
            }
            Part::Requests => {
                blocks.push(Block::Items(sheet.requests(template, &lines, words)));
                let total: Money = firm(&lines).map(|(_, it)| it).sum();
                (total != Money::ZERO).then(|| Block::Line(vec![Span::Text((words.total)(total))]))
            }
            Part::Sums => table(&lines, words),
            Part::Basis => Some(Block::Items(sheet.basis(template, &lines, words))),
            Part::Evidence => {
                let names = held.iter().map(|it| it.label.to_owned()).collect();
                Some(Block::Items(names))
            }
            Part::Signature(label) => Some(Block::Signature(label, sheet.assessment.today)),
        };
        blocks.extend(block);
    }
    let mut gaps: Vec<&'static Question> = Vec::new();
    for block in &blocks {
        if let Block::Line(spans) | Block::Paragraph(spans) = block {
            for span in spans {
                if let Span::Gap(question) = span
                    && !gaps.contains(question)
                {
                    gaps.push(question);
                }
            }
        }
    }
    Draft { template, blocks, gaps }
}

impl<'a> Sheet<'a> {
    /// Whether this finding's requests go into the paper.
    pub fn takes(&self, template: &Template, finding: &Finding) -> bool {
        let least = if self.with_open { State::Open } else { State::Holds };
        least <= finding.state && template.against.contains(&finding.claim.party) && finding.claim.follows.is_none()
    }

    fn lines(&self, template: &Template) -> Vec<Line<'a>> {
        self.assessment.lines_of(|finding| self.takes(template, finding))
    }

    /// The kinds of evidence in hand, in the question's order: their numbers are the same in every paper.
    fn held(&self) -> Vec<Choice> {
        let Some(Answer::Several(ids)) = self.facts.get(self.evidence.id) else { return Vec::new() };
        self.evidence.choices().iter().copied().filter(|it| ids.iter().any(|id| id == it.id)).collect()
    }

    /// The sentences that stand, filled in; `None` when none does.
    fn fill(&self, sentences: &[&Sentence], held: &[Choice], words: &Wording) -> Option<Vec<Span>> {
        let reader = Reader::new(self.facts, self.assessment.today);
        let mut spans = Vec::new();
        for sentence in sentences.iter().filter(|it| it.when.is_none_or(|when| when(&reader).is_yes())) {
            let mut rest = sentence.text;
            while let Some((before, after)) = rest.split_once("{{") {
                push(&mut spans, before);
                let (id, after) = after.split_once("}}").unwrap_or((after, ""));
                self.blank(id, &mut spans, words);
                rest = after;
            }
            push(&mut spans, rest);
            let numbers = sentence.proof.iter().filter_map(|it| held.iter().position(|have| have == it));
            let numbers: Vec<usize> = numbers.map(|it| it + 1).collect();
            if !numbers.is_empty() {
                spans.push(Span::Proof(numbers));
            }
        }
        (!spans.is_empty()).then_some(spans)
    }

    fn blank(&self, id: &str, spans: &mut Vec<Span>, words: &Wording) {
        if id == "today" {
            return push(spans, &(words.day)(self.assessment.today));
        }
        let Some(question) = self.questions.iter().copied().find(|it| it.id == id) else { return };
        let typed = self.facts.get(id).and_then(|it| answer_text(question, it, words));
        let stand_in = || (words.stand_in)(&Reader::new(self.facts, self.assessment.today), question);
        match typed.or_else(stand_in) {
            Some(text) => push(spans, &text),
            None => spans.push(Span::Gap(question)),
        }
    }

    /// What is asked for: each sum, then what is not money. Nobody can have the price back and the goods
    /// too: with the price asked for, what is not money is asked for in its place.
    fn requests(&self, template: &Template, lines: &[Line], words: &Wording) -> Vec<String> {
        let mut requests: Vec<String> =
            firm(lines).map(|(sum, total)| (words.request)(sum.remedy.name, total)).collect();
        // How much of it is a court's to say: asked for by its name, never as a figure.
        requests.extend(lines.iter().filter(|it| it.main.1.up_to).map(|it| it.main.1.remedy.name.to_owned()));
        let price_back = lines.iter().any(|it| it.main.1.pot == Pot::Price);
        let acts = self.assessment.findings.iter().filter(|it| self.takes(template, it));
        for remedy in acts.flat_map(|it| it.claim.remedies).filter(|it| it.amount.is_none()) {
            let request = if price_back { (words.otherwise)(remedy.name) } else { remedy.name.to_owned() };
            if !requests.contains(&request) {
                requests.push(request);
            }
        }
        requests
    }

    /// The provisions behind the requests, each once.
    fn basis(&self, template: &Template, lines: &[Line], words: &Wording) -> Vec<String> {
        let without_money = |claim: &Claim| claim.remedies.iter().any(|it| it.amount.is_none());
        let asked = |it: &&Finding| {
            lines.iter().any(|line| line.main.0.claim == it.claim)
                || self.takes(template, it) && without_money(it.claim)
        };
        let mut cited: Vec<&Provision> = Vec::new();
        for provision in self.assessment.findings.iter().filter(asked).flat_map(|it| &it.basis) {
            if !cited.contains(provision) {
                cited.push(provision);
            }
        }
        cited.into_iter().map(words.citation).collect()
    }
}

/// The sums with a figure that does not lie with a court.
fn firm<'a>(lines: &'a [Line]) -> impl Iterator<Item = (&'a Sum, Money)> {
    lines.iter().map(|it| it.main.1).filter(|it| !it.up_to).filter_map(|it| Some((it, it.total?)))
}

fn table(lines: &[Line], words: &Wording) -> Option<Block> {
    let row = |(sum, total): (&Sum, Money)| [sum.remedy.name.to_owned(), working(sum, words), total.to_string()];
    let rows: Vec<_> = firm(lines).map(row).collect();
    let total = firm(lines).map(|(_, it)| it).sum();
    (!rows.is_empty()).then_some(Block::Table { rows, total })
}

/// How a sum is worked out: its largest term, and the floor where that counts.
pub fn working(sum: &Sum, words: &Wording) -> String {
    let largest = sum.terms.iter().max_by_key(|(term, base)| base.times(term.times));
    let mut text = largest.map_or_else(String::new, |(term, base)| (words.term)(term.base_name, *base, term.times));
    if sum.floored
        && let Some(total) = sum.total
    {
        text.push_str(&(words.floor)(total));
    }
    text
}

/// An answer in the words of a paper; `None` for 不清楚, which leaves a gap.
pub fn answer_text(question: &Question, answer: &Answer, words: &Wording) -> Option<String> {
    let label = |id: &str| question.choices().iter().find(|it| it.id == id).map(|it| it.label);
    let text = match (question.answer, answer) {
        (Kind::YesNo { yes, no }, Answer::YesNo(it)) => (if *it { yes } else { no }).to_owned(),
        (Kind::Money, Answer::Number(it)) => Money::fen(*it).to_string(),
        (Kind::PastDay, Answer::Text(it)) => (words.day)(it.parse().ok()?),
        (Kind::OneOf(_), Answer::Text(it)) => label(it)?.to_owned(),
        (Kind::Text { .. }, Answer::Text(it)) => it.trim().to_owned(),
        (Kind::Count { .. }, Answer::Number(it)) => it.to_string(),
        (_, Answer::Several(ids)) => ids.iter().filter_map(|it| label(it)).collect::<Vec<_>>().join(words.and),
        _ => return None,
    };
    Some(text).filter(|it| !it.is_empty())
}

fn push(spans: &mut Vec<Span>, text: &str) {
    match spans.last_mut() {
        _ if text.is_empty() => {}
        Some(Span::Text(before)) => before.push_str(text),
        _ => spans.push(Span::Text(text.to_owned())),
    }
}

impl Draft {
    /// The whole paper as plain text, for pasting into a form. Gaps read 【name】.
    pub fn plain(&self, words: &Wording) -> String {
        let mut text = format!("{}\n", self.template.heading);
        let spans = |them: &[Span]| -> String { them.iter().map(plain_span).collect() };
        for block in &self.blocks {
            text.push('\n');
            match block {
                Block::Heading(it) => text.push_str(it),
                Block::Line(it) | Block::Paragraph(it) => text.push_str(&spans(it)),
                Block::Items(items) => {
                    let numbered = items.iter().enumerate().map(|(at, it)| format!("{}. {it}", at + 1));
                    text.push_str(&numbered.collect::<Vec<_>>().join("\n"));
                }
                Block::Table { rows, total } => {
                    let rows = rows.iter().map(|it| it.join("\t"));
                    text.push_str(&rows.collect::<Vec<_>>().join("\n"));
                    text.push('\n');
                    text.push_str(&(words.total)(*total));
                }
                Block::Signature(label, day) => text.push_str(&[*label, "\n", &(words.day)(*day)].concat()),
            }
        }
        text.push('\n');
        text
    }
}

fn plain_span(span: &Span) -> String {
    match span {
        Span::Text(it) => it.clone(),
        Span::Gap(question) => format!("【{}】", question.name),
        Span::Proof(numbers) => numbers.iter().map(|it| format!("［{it}］")).collect::<Vec<_>>().concat(),
    }
}

/// An article and paragraph in Chinese numerals, for [`Wording::citation`].
pub fn article(provision: &Provision) -> String {
    numeral::article(provision.article, provision.paragraph)
}
