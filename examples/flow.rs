//! Draws which questions a type of dispute asks and what each decides, for those who review the law: a picture of what the
//! engine does, for there is no flow chart to look at. Prints Mermaid, which code hosts and editors show as a picture.
//!
//! ```text
//! cargo run --example flow -- parcel        one type, by its id
//! cargo run --example flow                  the ids of all types
//! ```
//!
//! One interview is walked in which everything is answered with 不清楚, so that as little as can be is ruled out; what only
//! a definite answer leads to is not in the picture. A question stands in its group, with its number; an arrow leads to each claim, limit or step that reads
//! it. An id that is none is said on standard error, and then the exit code is 2.

use std::{
    fmt::Write as _,
    io::{self, Write as _},
    process::ExitCode,
};

use weiquan::{
    content::{
        LAW,
        disputes::{self, DISPUTES, Dispute},
    },
    domain::{
        assess::assess,
        facts::Answer,
        interview::{Change, Want},
        question::Question,
    },
};

fn main() -> ExitCode {
    let output = match std::env::args().nth(1).as_deref() {
        None => DISPUTES.iter().map(|it| [it.id, "\t", it.title, "\n"].concat()).collect(),
        Some(id) => match disputes::find(id) {
            Some(dispute) => picture(dispute),
            None => {
                drop(writeln!(io::stderr(), "{id}：没有这个类型。不带参数可以列出全部类型"));
                return ExitCode::from(2);
            }
        },
    };
    // A reader that has seen enough may close the pipe; that is no fault.
    drop(io::stdout().write_all(output.as_bytes()));
    ExitCode::SUCCESS
}

/// Every question asked, in order, with all that it can change at that moment.
pub fn walk(dispute: &Dispute) -> Vec<(&'static Question, Vec<Want>)> {
    let mut facts = dispute.facts();
    let mut asked = Vec::new();
    loop {
        let case = assess(&LAW, &facts, LAW.checked_on);
        let Some(next) = case.next else { return asked };
        asked.push((next, case.why(next).copied().collect()));
        facts.set(next.id, Answer::NotKnown);
    }
}

/// The picture, in Mermaid.
pub fn picture(dispute: &Dispute) -> String {
    let mut out = format!("---\ntitle: {}\n---\nflowchart LR\n", dispute.title);
    let asked = walk(dispute);
    let mut group = None;
    for (n, (question, _)) in asked.iter().enumerate() {
        if group != Some(question.group) {
            let end = if group.is_some() { "  end\n" } else { "" };
            let _ = writeln!(out, "{end}  subgraph {:?}", question.group);
            group = Some(question.group);
        }
        let _ = writeln!(out, "    {}[\"{}. {}\"]", node("q", question.id), n + 1, question.name);
    }
    if group.is_some() {
        out.push_str("  end\n");
    }
    let mut named: Vec<String> = Vec::new();
    for (question, wants) in &asked {
        for want in wants {
            let (id, title, what) = match want.changes {
                Change::Claim(it) => (node("c", it.id), it.title, "能不能"),
                Change::Amount(it) => (node("c", it.id), it.title, "多少"),
                Change::Proof(it) => (node("c", it.id), it.title, "证据"),
                Change::Limit(it) => (node("l", it.id), it.title, "期限"),
                Change::Rung(it) => (node("r", it.id), it.title, "步骤"),
            };
            if !named.contains(&id) {
                let _ = writeln!(out, "  {id}([\"{title}\"])");
                named.push(id.clone());
            }
            let _ = writeln!(out, "  {} -- {what} --> {id}", node("q", question.id));
        }
    }
    out
}

/// A node's name: Mermaid reads a hyphen as part of an arrow.
pub fn node(kind: &str, id: &str) -> String {
    format!("{kind}_{}", id.replace('-', "_"))
}
