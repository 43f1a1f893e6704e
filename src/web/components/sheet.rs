//! A paper as it will be printed: an A4 sheet whose gaps are links to their questions.

use super::result::AskHref;
use crate::{
    content::{messages::ZH_HANS, papers::WORDING},
    domain::paper::{Block, Draft, Span},
    web::element::{View, el, none, text},
};

/// The sheet.
pub fn sheet(draft: &Draft, ask: AskHref) -> View {
    el("article")
        .attr("aria-label", ZH_HANS.paper_label)
        .class("paper")
        .child(el("h2").text(draft.template.heading))
        .children(draft.blocks.iter().map(|it| block(it, ask)))
        .into()
}

fn block(it: &Block, ask: AskHref) -> View {
    let words = &ZH_HANS;
    match it {
        Block::Heading(it) => el("h3").text(*it).into(),
        Block::Line(it) => el("p").class("flush").children(spans(it, ask)).into(),
        Block::Paragraph(it) => el("p").children(spans(it, ask)).into(),
        Block::Items(items) if items.is_empty() => none(),
        Block::Items(items) => el("ol").children(items.iter().map(|it| el("li").text(it.clone()))).into(),
        Block::Table { rows, total } => {
            let heads = words.table_heads.map(|it| el("th").attr("scope", "col").text(it));
            let number = |it: String| el("td").class("num").text(it);
            let rows = rows.iter().cloned().map(|[name, working, amount]| {
                el("tr").child(el("td").text(name)).child(el("td").text(working)).child(number(amount))
            });
            let total =
                el("tr").child(el("td").attr("colspan", "2").text(words.table_total)).child(number(total.to_string()));
            el("table")
                .child(el("thead").child(el("tr").children(heads)))
                .child(el("tbody").children(rows))
                .child(el("tfoot").child(total))
                .into()
        }
        Block::Signature(label, day) => el("div")
            .class("sign")
            .child(el("p").text(*label).text(words.sign_line))
            .child(el("p").text((WORDING.day)(*day)))
            .into(),
    }
}

fn spans(them: &[Span], ask: AskHref) -> impl Iterator<Item = View> {
    them.iter().map(move |it| match it {
        Span::Text(it) => text(it.clone()),
        Span::Gap(question) => {
            el("a").attr("href", ask(question)).class("gap").text((ZH_HANS.gap)(question.name)).into()
        }
        // The word joiner keeps the number at the end of its sentence's line.
        Span::Proof(numbers) => {
            let numbers = numbers.iter().map(|it| format!("\u{2060}{}", (ZH_HANS.proof)(*it))).collect::<Vec<_>>();
            el("sup").text(numbers.concat()).into()
        }
    })
}
