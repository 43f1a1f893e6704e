//! Every question, by group, in the order of the interview.

pub mod done;
pub mod hold;
pub mod paper;
pub mod what;
pub mod when;
pub mod who;

use crate::domain::question::{Choice, Kind, Question};

/// All questions. Within a group the order decides between questions that can change equally much.
pub static QUESTIONS: &[&Question] = &[
    &what::PROBLEM,
    &what::GOODS,
    &what::PURPOSE,
    &what::PAID,
    &who::CHANNEL,
    &who::SOLD_BY,
    &when::ORDERED,
    &when::RECEIVED,
    &hold::EVIDENCE,
    &done::SELLER_ASKED,
    &paper::SELLER_NAME,
    &paper::SELLER_ADDRESS,
    &paper::PLATFORM_NAME,
    &paper::GOODS_NAME,
    &paper::ORDER_NUMBER,
    &paper::STORY,
    &paper::MY_NAME,
    &paper::MY_PHONE,
    &paper::MY_ADDRESS,
];

/// The question with this id.
pub fn find(id: &str) -> Option<&'static Question> {
    QUESTIONS.iter().copied().find(|it| it.id == id)
}

/// 是 or 不是.
pub(super) const YES_OR_NO: Kind = Kind::YesNo { yes: "是", no: "不是" };

/// A choice that needs no example.
pub(super) const fn choice(id: &'static str, label: &'static str) -> Choice {
    Choice::new(id, label, "")
}
