//! Facts: what the person has told us. Not asked, asked and not known, known: three states, never two.

use std::cell::RefCell;

use super::{
    date::Date,
    money::Money,
    question::{Choice, Question},
    truth::Truth,
};

/// An answer as it is kept. Which form it takes is the question's to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// 不清楚: asked, and the person does not know. Never the same as no.
    NotKnown,
    /// Yes or no.
    YesNo(bool),
    /// A count, or an amount in fen.
    Number(u64),
    /// A choice's id, a day as `YYYY-MM-DD`, or free text.
    Text(String),
    /// The ids of all choices that apply, in the question's order.
    Several(Vec<String>),
}

/// Every answer given so far, by question id. An id we do not know is kept as it is: it may come from a newer version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts(Vec<(String, Answer)>);

impl Facts {
    /// The answer to this question; `None` when it was not asked.
    pub fn get(&self, id: &str) -> Option<&Answer> {
        let place = self.0.binary_search_by(|(known, _)| known.as_str().cmp(id)).ok()?;
        self.0.get(place).map(|(_, answer)| answer)
    }

    /// Gives or changes an answer. Answers stay in the order of their ids, so that equal facts are equal.
    pub fn set(&mut self, id: &str, answer: Answer) {
        let place = self.0.partition_point(|(known, _)| known.as_str() < id);
        match self.0.get_mut(place) {
            Some((known, old)) if known == id => *old = answer,
            _ => self.0.insert(place, (id.to_owned(), answer)),
        }
    }

    /// Takes an answer back, as if it had never been asked.
    pub fn clear(&mut self, id: &str) {
        self.0.retain(|(known, _)| known != id);
    }

    /// All answers, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(id, answer)| (id.as_str(), answer))
    }

    /// How many questions were answered, counting 不清楚.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Nothing was answered yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(String, Answer)> for Facts {
    fn from_iter<I: IntoIterator<Item = (String, Answer)>>(answers: I) -> Self {
        let mut facts = Self::default();
        for (id, answer) in answers {
            facts.set(&id, answer);
        }
        facts
    }
}

/// Reads facts on behalf of one rule and remembers which questions it looked at: that list is the explanation, and
/// what it looked for in vain is the interview.
#[derive(Debug)]
pub struct Reader<'a> {
    facts: &'a Facts,
    today: Date,
    /// Each question looked at, with its answer: most are looked at many times.
    read: RefCell<Vec<(&'static Question, Option<&'a Answer>)>>,
}

impl<'a> Reader<'a> {
    /// A reader with nothing read yet.
    pub fn new(facts: &'a Facts, today: Date) -> Self {
        Self { facts, today, read: RefCell::default() }
    }

    /// The same reader with nothing read yet, for the next rule.
    pub fn afresh(&self) -> &Self {
        self.read.borrow_mut().clear();
        self
    }

    /// Today, as the caller said.
    pub fn today(&self) -> Date {
        self.today
    }

    /// Whether a yes-or-no question was answered with yes.
    pub fn yes(&self, question: &'static Question) -> Truth {
        match self.answer(question) {
            Some(Answer::YesNo(it)) => (*it).into(),
            _ => Truth::Unknown,
        }
    }

    /// Whether this choice was taken, alone or among several.
    pub fn is(&self, question: &'static Question, choice: Choice) -> Truth {
        debug_assert!(question.choices().contains(&choice), "{} has no choice {}", question.id, choice.id);
        match self.answer(question) {
            Some(Answer::Text(it)) => (it == choice.id).into(),
            Some(Answer::Several(them)) => them.iter().any(|it| it == choice.id).into(),
            _ => Truth::Unknown,
        }
    }

    /// Whether one of these choices was taken.
    pub fn is_any(&self, question: &'static Question, choices: &[Choice]) -> Truth {
        choices.iter().fold(Truth::No, |found, it| found | self.is(question, *it))
    }

    /// An amount; `None` when it was not asked or is not known.
    pub fn money(&self, question: &'static Question) -> Option<Money> {
        self.count(question).map(Money::fen)
    }

    /// A count; `None` when it was not asked or is not known.
    pub fn count(&self, question: &'static Question) -> Option<u64> {
        match self.answer(question) {
            Some(Answer::Number(it)) => Some(*it),
            _ => None,
        }
    }

    /// Whether it was answered, 不清楚 included, without looking at the answer: nobody is asked for it because of this.
    pub fn answered(&self, question: &Question) -> bool {
        self.facts.get(question.id).is_some()
    }

    /// Whether one of these was asked and is not known. Where they are of use only together, the others need not be asked.
    pub fn lacks(&self, questions: &[&'static Question]) -> bool {
        let lacking = questions.iter().find(|it| self.facts.get(it.id) == Some(&Answer::NotKnown));
        lacking.is_some_and(|it| self.answer(it).is_some())
    }

    /// Counts and amounts in fen that are of use only together.
    pub fn numbers<const N: usize>(&self, questions: [&'static Question; N]) -> Option<[u64; N]> {
        if self.lacks(&questions) {
            return None;
        }
        let mut numbers = [0; N];
        let mut complete = true;
        for (number, question) in numbers.iter_mut().zip(questions) {
            match self.count(question) {
                Some(it) => *number = it,
                None => complete = false,
            }
        }
        complete.then_some(numbers)
    }

    /// A day; `None` when it was not asked or is not known.
    pub fn date(&self, question: &'static Question) -> Option<Date> {
        match self.answer(question) {
            Some(Answer::Text(it)) => it.parse().ok(),
            _ => None,
        }
    }

    /// Free text, trimmed; `None` when it is empty, was not asked or is not known.
    pub fn text(&self, question: &'static Question) -> Option<&'a str> {
        match self.answer(question) {
            Some(Answer::Text(it)) => Some(it.trim()).filter(|it| !it.is_empty()),
            _ => None,
        }
    }

    /// Whether it was asked at all; 不清楚 counts.
    pub fn asked(&self, question: &'static Question) -> bool {
        self.answer(question).is_some()
    }

    fn answer(&self, question: &'static Question) -> Option<&'a Answer> {
        let mut read = self.read.borrow_mut();
        if let Some((_, answer)) = read.iter().find(|(known, _)| *known == question) {
            return *answer;
        }
        let answer = self.facts.get(question.id);
        read.push((question, answer));
        answer
    }

    /// Every question looked at, in order.
    pub fn consulted(&self) -> Vec<&'static Question> {
        self.read.borrow().iter().map(|(question, _)| *question).collect()
    }

    /// Those looked at that were never asked, in order.
    pub fn missing(&self) -> Vec<&'static Question> {
        self.read.borrow().iter().filter(|(_, answer)| answer.is_none()).map(|(question, _)| *question).collect()
    }
}
