//! Everything that can be found: each table of the guide, as documents with their addresses.

use std::{borrow::Cow, sync::LazyLock};

use super::{
    LAW,
    changes::CHANGES,
    channels::CHANNELS,
    chapters::{CHAPTERS, COST, Chapter, EXAMPLE, NEVER, NEXT, REPLIES, STEPS},
    disputes::{DISPUTES, Dispute},
    excuses,
    glossary::TERMS,
    handbook::SURFACES,
    law,
    messages::ZH_HANS,
    myths::MYTHS,
    pinyin::SOUNDS,
    rulings::RULINGS,
    synonyms::{FILLERS, SYNONYMS},
    uses::is_about,
};
use crate::domain::{
    law::{Instrument, Provision},
    markup::{self, Block, Inline},
    numeral::reference,
    search::{Corpus, Document, Found, Kind, Words},
};

/// All of the guide, folded when it is first asked. In the browser only once the long texts are here.
pub static CORPUS: LazyLock<Corpus> =
    LazyLock::new(|| Corpus::new(documents(), Words { synonyms: SYNONYMS, fillers: FILLERS, sounds: SOUNDS }));

/// What answers a query. An article that it names comes first.
pub fn search(corpus: &Corpus, query: &str) -> Found {
    corpus.search(query, &named(query))
}

/// All documents.
pub fn documents() -> Vec<Document> {
    let mut all: Vec<Document> = DISPUTES.iter().map(dispute).collect();
    all.extend(excuses::all().map(|it| {
        let body = [it.wrong, it.right, it.reply].join("\n");
        document(Kind::Excuse, it.says, body, format!("excuses/#{}", it.id))
    }));
    all.extend(CHAPTERS.iter().flat_map(sections));
    all.extend(
        MYTHS
            .iter()
            .map(|it| document(Kind::Myth, it.belief, [it.truth, it.instead].join("\n"), format!("myths/#{}", it.id))),
    );
    all.extend(
        CHANGES.iter().map(|it| document(Kind::Change, it.title, it.effect.to_owned(), format!("changes/#{}", it.id))),
    );
    all.extend(SURFACES.iter().map(|it| {
        let body = [it.keep, it.how, it.gone, it.ask].join("\n");
        document(Kind::Guide, it.name, body, format!("evidence/#{}", it.id))
    }));
    all.extend(CHANNELS.iter().map(|it| {
        document(Kind::Guide, it.name, [it.takes, it.leaves, it.phone].join("\n"), format!("channels/#{}", it.id))
    }));
    all.extend(
        TERMS
            .iter()
            .map(|it| document(Kind::Term, it.names.join("、"), it.says.to_owned(), format!("glossary/#{}", it.id))),
    );
    all.extend(law::INSTRUMENTS.iter().copied().flat_map(instrument));
    all.extend(RULINGS.iter().map(|it| {
        let body = [it.story, it.holding, it.court, it.parting].join("\n");
        document(Kind::Ruling, it.title, body, format!("rulings/#{}", it.id))
    }));
    all
}

fn document(kind: Kind, title: impl Into<Cow<'static, str>>, body: String, href: String) -> Document {
    Document { kind, title: title.into(), body: body.into(), href }
}

/// A type of dispute, with what can be asked for in it.
fn dispute(it: &'static Dispute) -> Document {
    let claims = LAW.claims.iter().filter(|claim| is_about(it, claim));
    let body = [it.lead.to_owned()].into_iter().chain(claims.map(|it| [it.title, "：", it.plain].concat()));
    let body = body.collect::<Vec<_>>().join("\n");
    document(Kind::Dispute, it.title, body, format!("disputes/{}/", it.id))
}

/// A chapter's sections, with what stands before the first of them under the chapter's own title.
fn sections(chapter: &'static Chapter) -> Vec<Document> {
    let short = chapter.title.split('：').next().unwrap_or_default();
    // A heading that every chapter has says nothing without its chapter's name.
    let heading = |it: String| {
        if [STEPS, EXAMPLE, REPLIES, NEVER, COST, NEXT].contains(&it.as_str()) {
            [short, "：", &it].concat()
        } else {
            it
        }
    };
    let page = format!("guide/{}/", chapter.slug);
    let mut all = vec![document(Kind::Guide, chapter.title, chapter.gains.join("\n"), page.clone())];
    for block in markup::parse(chapter.text) {
        if let Block::Heading { id, text, .. } = block {
            all.push(document(Kind::Guide, heading(plain(&text)), String::new(), format!("{page}#{id}")));
        } else if let Some(last) = all.last_mut() {
            let body = last.body.to_mut();
            if !body.is_empty() {
                body.push('\n');
            }
            body.push_str(&words_of(&block));
        }
    }
    all
}

fn words_of(block: &Block) -> String {
    let lines = |them: &[Vec<Inline>]| them.iter().map(|it| plain(it)).collect::<Vec<_>>().join("\n");
    match block {
        Block::Heading { text, .. } | Block::Paragraph(text) => plain(text),
        Block::List { items, .. } => lines(items),
        Block::Callout { head, text, .. } => [head, &lines(text)].map(String::as_str).join("\n"),
    }
}

fn plain(text: &[Inline]) -> String {
    let words = |it: &Inline| match it {
        Inline::Text(it) | Inline::Strong(it) | Inline::Link { text: it, .. } => it.clone(),
        Inline::Cite { .. } => String::new(),
    };
    text.iter().map(words).collect()
}

/// An instrument and each of its articles.
fn instrument(it: &'static Instrument) -> Vec<Document> {
    let page = format!("law/{}/", it.id);
    let provisions: Vec<&Provision> = law::provisions_of(it).collect();
    let mut all = vec![document(Kind::Law, it.short, [it.name, it.number].join("\n"), page.clone())];
    let mut last = None;
    for provision in provisions {
        let body = [provision.gist, provision.burden, provision.exceptions];
        let body = body.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n");
        match all.last_mut() {
            Some(same) if last == Some(provision.article) => {
                let whole = same.body.to_mut();
                whole.push('\n');
                whole.push_str(&body);
            }
            _ => {
                let title = [it.short, " ", &(ZH_HANS.article)(provision.article)].concat();
                all.push(document(Kind::Law, title, body, format!("{page}{}/", provision.article)));
            }
        }
        last = Some(provision.article);
    }
    all
}

/// What people call a law that is neither its name nor our short one.
static NICKNAMES: [(&str, &str); 4] =
    [("消保法", "消法"), ("消费者保护法", "消法"), ("个保法", "个人信息保护法"), ("产品法", "产品质量法")];

/// The addresses of the articles that a query names: 消法55, 第五十五条.
fn named(query: &str) -> Vec<String> {
    let Some((name, article)) = reference(query) else { return Vec::new() };
    let name = NICKNAMES.iter().find(|it| it.0 == name).map_or(name.as_str(), |it| it.1);
    let called = |it: &Instrument, exact: bool| {
        let full = it.name.trim_start_matches("中华人民共和国");
        if exact {
            [it.short, it.name, full].contains(&name)
        } else {
            it.short.starts_with(name) || it.name.contains(name)
        }
    };
    let of = |exact: bool| -> Vec<String> {
        let instruments = law::INSTRUMENTS.iter().filter(|it| called(it, exact));
        let has = |it: &&Instrument| law::provisions_of(it).any(|it| it.article == article);
        instruments.copied().filter(has).map(|it| format!("law/{}/{article}/", it.id)).collect()
    };
    let exact = of(true);
    if exact.is_empty() { of(false) } else { exact }
}
