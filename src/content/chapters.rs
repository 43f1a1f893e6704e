//! Chapters: the guide, in reading order. The table is here, the prose in a file each under `chapters/`.

use super::examples::{self, Example};
use crate::domain::date::Date;

/// A chapter of the guide.
#[derive(Debug)]
pub struct Chapter {
    /// Stable, kebab-case: it stands in the URL, `guide/<slug>/`.
    pub slug: &'static str,
    /// Its title.
    pub title: &'static str,
    /// What one has after reading it, in three short lines.
    pub gains: [&'static str; 3],
    /// The day it was last compared with the law.
    pub reviewed_on: Date,
    /// Its worked example: drawn below what its text tells of it.
    pub example: &'static Example,
    /// Its text.
    pub text: &'static str,
}

impl PartialEq for Chapter {
    fn eq(&self, other: &Self) -> bool {
        self.slug == other.slug
    }
}

/// Heading of the steps one can do now.
pub const STEPS: &str = "现在就做";
/// Heading of the worked example; the engine's part is drawn below its text.
pub const EXAMPLE: &str = "举个例子";
/// Heading of what the other side will say.
pub const REPLIES: &str = "对方会怎么说";
/// Heading of what must not be done.
pub const NEVER: &str = "不要这样做";
/// Heading of what it costs and how long it takes.
pub const COST: &str = "花多少，等多久";
/// Heading of where to go on.
pub const NEXT: &str = "下一步";

/// The parts that every chapter has, in this order; others may stand between them.
pub const PARTS: [&str; 6] = [STEPS, EXAMPLE, REPLIES, NEVER, COST, NEXT];

const REVIEWED: Date = Date::new(2026, 11, 24);

/// All chapters, in reading order.
pub static CHAPTERS: &[Chapter] = &[
    Chapter {
        slug: "law",
        title: "先弄懂：法律站在哪边",
        gains: ["知道这件事归不归消法管", "分清退款、三倍、十倍各要过哪几关", "知道先找谁，哪几个日子不能错过"],
        reviewed_on: REVIEWED,
        example: &examples::LAW,
        text: include_str!("chapters/law.md"),
    },
    Chapter {
        slug: "evidence",
        title: "留证据：趁还看得到",
        gains: ["一遍录屏，把该留的都留下", "知道哪些由你证明，哪些由对方证明", "知道怎么向平台要回放和记录"],
        reviewed_on: REVIEWED,
        example: &examples::EVIDENCE,
        text: include_str!("chapters/evidence.md"),
    },
    Chapter {
        slug: "seller",
        title: "跟商家谈：说什么、怎么说",
        gains: ["四句话，照着填就能发", "对方常说的话，哪句站得住", "哪几句话千万不能说"],
        reviewed_on: REVIEWED,
        example: &examples::SELLER,
        text: include_str!("chapters/seller.md"),
    },
    Chapter {
        slug: "platform",
        title: "用平台规则：申诉和介入",
        gains: ["知道平台必须做哪三件事", "被驳回以后怎么申诉", "分清平台什么时候要赔"],
        reviewed_on: REVIEWED,
        example: &examples::PLATFORM,
        text: include_str!("chapters/platform.md"),
    },
    Chapter {
        slug: "court",
        title: "找法律帮助：调解、小额诉讼",
        gains: ["知道去哪里免费问、免费调", "算得出起诉要多少钱、多少天", "知道去哪个法院、带什么"],
        reviewed_on: REVIEWED,
        example: &examples::COURT,
        text: include_str!("chapters/court.md"),
    },
    Chapter {
        slug: "media",
        title: "找媒体：能做什么，不能做什么",
        gains: ["发之前逐条对一遍，心里有底", "知道怎么写、怎么找记者", "看清哪一步会触法"],
        reviewed_on: REVIEWED,
        example: &examples::MEDIA,
        text: include_str!("chapters/media.md"),
    },
    Chapter {
        slug: "association",
        title: "找消费者协会：它管什么",
        gains: ["分清消协、12315投诉、12315举报", "知道投诉怎么交、等多少天", "不受理、不答复时下一步去哪"],
        reviewed_on: REVIEWED,
        example: &examples::ASSOCIATION,
        text: include_str!("chapters/association.md"),
    },
    Chapter {
        slug: "policy",
        title: "规则变了：最近改了哪些",
        gains: ["2024年以来改了什么，哪天起算", "认出已经过时的说法", "知道哪些还没生效，不能引用"],
        reviewed_on: REVIEWED,
        example: &examples::POLICY,
        text: include_str!("chapters/policy.md"),
    },
];

/// The chapter with this slug.
pub fn find(slug: &str) -> Option<&'static Chapter> {
    CHAPTERS.iter().find(|it| it.slug == slug)
}

const _: () = assert!(slugs_are_sound(CHAPTERS), "a slug is empty, repeated or not kebab-case");

#[expect(clippy::indexing_slicing, reason = "a constant function has no iterators, and this one runs while compiling")]
const fn slugs_are_sound(chapters: &[Chapter]) -> bool {
    let mut i = 0;
    while i < chapters.len() {
        if !is_kebab_case(chapters[i].slug.as_bytes()) {
            return false;
        }
        let mut j = 0;
        while j < i {
            if same(chapters[i].slug.as_bytes(), chapters[j].slug.as_bytes()) {
                return false;
            }
            j += 1;
        }
        i += 1;
    }
    true
}

/// Lower-case words of letters and digits, joined by single hyphens.
const fn is_kebab_case(mut slug: &[u8]) -> bool {
    let mut after_hyphen = true;
    while let [first, rest @ ..] = slug {
        match first {
            b'a'..=b'z' | b'0'..=b'9' => after_hyphen = false,
            b'-' if !after_hyphen => after_hyphen = true,
            _ => return false,
        }
        slug = rest;
    }
    !after_hyphen
}

const fn same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([a, rest_of_one @ ..], [b, rest_of_other @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (rest_of_one, rest_of_other);
    }
    one.is_empty() && other.is_empty()
}
