//! A paper as it will be printed: an A4 sheet whose gaps are links to their questions.

use leptos::prelude::*;

use super::result::AskHref;
use crate::{
    content::{messages::ZH_HANS, papers::WORDING},
    domain::paper::{Block, Draft, Span},
};

/// The sheet.
pub fn sheet(draft: &Draft, ask: AskHref) -> AnyView {
    let blocks = draft.blocks.iter().map(|it| block(it, ask)).collect_view();
    view! {
        <article class="paper" aria-label=ZH_HANS.paper_label>
            <h2>{draft.template.heading}</h2>
            {blocks}
        </article>
    }
    .into_any()
}

fn block(it: &Block, ask: AskHref) -> AnyView {
    let words = &ZH_HANS;
    match it {
        Block::Heading(it) => view! { <h3>{*it}</h3> }.into_any(),
        Block::Line(it) => view! { <p class="flush">{spans(it, ask)}</p> }.into_any(),
        Block::Paragraph(it) => view! { <p>{spans(it, ask)}</p> }.into_any(),
        Block::Items(items) if items.is_empty() => ().into_any(),
        Block::Items(items) => {
            let items = items.iter().map(|it| view! { <li>{it.clone()}</li> }).collect_view();
            view! { <ol>{items}</ol> }.into_any()
        }
        Block::Table { rows, total } => {
            let heads = words.table_heads.map(|it| view! { <th scope="col">{it}</th> }.into_any()).collect_view();
            let rows = rows.iter().cloned().map(|[name, working, amount]| {
                view! { <tr><td>{name}</td><td>{working}</td><td class="num">{amount}</td></tr> }.into_any()
            });
            let rows = rows.collect_view();
            view! {
                <table>
                    <thead><tr>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                    <tfoot>
                        <tr><td colspan="2">{words.table_total}</td><td class="num">{total.to_string()}</td></tr>
                    </tfoot>
                </table>
            }
            .into_any()
        }
        Block::Signature(label, day) => view! {
            <div class="sign"><p>{*label}{words.sign_line}</p><p>{(WORDING.day)(*day)}</p></div>
        }
        .into_any(),
    }
}

fn spans(them: &[Span], ask: AskHref) -> AnyView {
    let span = |it: &Span| match it {
        Span::Text(it) => it.clone().into_any(),
        Span::Gap(question) => {
            view! { <a class="gap" href=ask(question)>{(ZH_HANS.gap)(question.name)}</a> }.into_any()
        }
        // The word joiner keeps the number at the end of its sentence's line.
        Span::Proof(numbers) => {
            let numbers = numbers.iter().map(|it| format!("\u{2060}{}", (ZH_HANS.proof)(*it))).collect::<String>();
            view! { <sup>{numbers}</sup> }.into_any()
        }
    };
    them.iter().map(span).collect_view().into_any()
}
