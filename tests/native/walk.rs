//! Interviews answered by dice, the same on every run.

use weiquan::domain::{
    assess::{Law, assess},
    facts::{Answer, Facts},
    money::Money,
    question::{Group, Kind, Question},
};

use crate::TODAY;

/// Numbers that are the same on every run (xorshift64*).
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).unwrap() % sides
    }

    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        *of.get(self.roll(of.len())).unwrap()
    }

    /// Any answer this question can have.
    pub fn answer(&mut self, question: &Question) -> Answer {
        // What a case is about is known more often than not.
        let odds = if question.id == "problem" { 40 } else { 8 };
        if self.roll(odds) == 0 {
            return Answer::NotKnown;
        }
        match question.answer {
            Kind::YesNo { .. } => Answer::YesNo(self.roll(2) == 0),
            Kind::OneOf(choices) => Answer::Text(self.pick(choices).id.to_owned()),
            // Often only one: what turns on one choice alone is found, too.
            Kind::AnyOf(choices) if self.roll(3) == 0 => Answer::Several(vec![self.pick(choices).id.to_owned()]),
            Kind::AnyOf(choices) => {
                let few = 1 + self.roll(3);
                let ids = choices.iter().filter(|_| self.roll(choices.len()) < few);
                Answer::Several(ids.map(|it| it.id.to_owned()).collect())
            }
            Kind::Money => {
                let amounts = ["0", "0.01", "99.99", "100.01", "166.66", "166.67", "188", "9999.99"];
                Answer::Number(self.pick(&amounts).parse::<Money>().unwrap().in_fen())
            }
            Kind::Count { .. } => Answer::Number(self.pick(&[1, 30, 31, 91, 70_000])),
            // Near enough to each other that limits fall on both sides, and now and then long ago.
            Kind::PastDay => {
                let back = self.pick(&[0, 1, 3, 5, 6, 7, 8, 9, 10, 12, 20, 40, 200, 400, 900, 2200]);
                Answer::Text(TODAY.plus_days(-back).to_string())
            }
            Kind::Text { .. } => Answer::Text("某某".to_owned()),
        }
    }

    /// Answers what is asked next until nothing is.
    pub fn walk(&mut self, law: &Law) -> Walk {
        self.walk_from(law, Facts::default())
    }

    /// The same, with something known from the outset.
    pub fn walk_from(&mut self, law: &Law, facts: Facts) -> Walk {
        let mut walk = Walk { facts, asked: Vec::new() };
        self.go_on(law, &mut walk);
        walk
    }

    /// The same from here.
    pub fn go_on(&mut self, law: &Law, walk: &mut Walk) {
        while let Some(question) = assess(law, &walk.facts, TODAY).next {
            assert!(!walk.asked.contains(&question), "{} is asked twice in {:?}", question.id, walk.facts);
            assert_ne!(question.group, Group::Paper, "{} is asked in the interview", question.id);
            walk.asked.push(question);
            let answer = self.answer(question);
            assert_eq!(question.accepts(&answer), Ok(()), "{}: {answer:?}", question.id);
            walk.facts.set(question.id, answer);
        }
    }
}

#[derive(Clone)]
pub struct Walk {
    pub facts: Facts,
    pub asked: Vec<&'static Question>,
}
