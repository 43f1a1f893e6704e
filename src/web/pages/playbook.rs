//! What to know about one type of dispute, before anything about a case is told.

use crate::{
    content::{
        LAW,
        disputes::Dispute,
        handbook,
        messages::ZH_HANS,
        playbook::{Playbook, playbook},
    },
    domain::{
        claim::{Amount, Claim, Element as Point, Remedy},
        ladder::Rung,
        law::Confidence,
        limit::{Limit, Whose},
        question::Choice,
    },
    web::{
        components::{
            icon::Icon,
            text::{callout, cite, contents, crumbs, page_head, part_head, reviewed, row},
        },
        element::{Element, View, all, el, none, text},
        route::{Query, Route},
    },
};

/// So many of one kind are read at a glance; the rest is folded.
const AT_A_GLANCE: usize = 5;

/// The page of a type.
pub fn playbook_page(dispute: &'static Dispute) -> View {
    let words = &ZH_HANS;
    let book = playbook(dispute);
    let parts: Vec<(&str, &str, View)> = vec![
        ("ask", words.play_ask, asked(&book)),
        ("prove", words.play_prove, folded("ul", "links", book.evidence.iter().map(kind).collect())),
        ("say", words.play_say, said(dispute, &book)),
        ("days", words.play_days, days(&book)),
        ("traps", words.play_traps, traps(&book)),
        ("steps", words.play_steps, steps(&book)),
        ("decided", words.play_decided, decided(&book)),
        ("sources", words.sources, sources(&book)),
    ];
    let parts = parts.into_iter().filter(|it| !matches!(it.2, View::Nothing));
    let mut links = Vec::new();
    let mut body = el("div");
    for (id, name, part) in parts {
        links.push((Route::Playbook(dispute).href_at(id), name.to_owned()));
        let head = part_head(id, name, "");
        body = body.child(el("section").class("part").attr("aria-labelledby", id).child(head).child(part));
    }
    let begin = || el("p").class("no-print").child(begin(dispute));
    all(vec![
        crumbs(vec![
            (Route::Guide.href(), words.guide.to_owned()),
            (Route::Disputes.href(), words.disputes.to_owned()),
        ]),
        page_head("", dispute.title, dispute.lead),
        begin().into(),
        el("div")
            .class("cols")
            .child(el("aside").class("side").child(contents(words.on_this_page, links, "")))
            .child(body.child(begin()))
            .into(),
    ])
}

/// Begins a case of this type.
fn begin(dispute: &Dispute) -> Element {
    let href = Route::Ask.href_with(&Query::new().with("t", dispute.id));
    el("a").class("btn btn-main").attr("href", href).text(ZH_HANS.play_begin)
}

/// A list whose first rows are in sight.
fn folded(tag: &'static str, class: &'static str, mut rows: Vec<View>) -> View {
    let list = |rows: Vec<View>| {
        if class.is_empty() { el("div").children(rows) } else { el(tag).class(class).children(rows) }
    };
    if rows.is_empty() {
        return none();
    }
    let rest = rows.split_off(rows.len().min(AT_A_GLANCE));
    if rest.is_empty() {
        return list(rows).into();
    }
    let more = el("details")
        .class("more")
        .child(el("summary").text((ZH_HANS.used_more)(rest.len())))
        .child(el("div").class("more-body").child(list(rest)));
    all(vec![list(rows).into(), more.into()])
}

/// The claims; those that depend on more are folded.
fn asked(book: &Playbook) -> View {
    let list = |them: &[&'static Claim]| them.iter().map(|it| claim(it)).collect::<Vec<_>>();
    let sure = folded("div", "", list(&book.claims));
    if book.maybe.is_empty() {
        return sure;
    }
    let more = el("details")
        .class("more")
        .child(el("summary").text((ZH_HANS.play_maybe)(book.maybe.len())))
        .child(el("div").class("more-body").children(list(&book.maybe)));
    all(vec![sure, more.into()])
}

/// A claim: whom it is against and what it yields in its summary, what must be so when it is opened.
fn claim(it: &'static Claim) -> View {
    let words = &ZH_HANS;
    let role = (words.pair)((words.party)(it.party), (words.liability)(it.liability));
    let summary = el("summary").child(el("span").text(it.title).child(el("span").class("who-role").text(role)));
    let mut body = el("div")
        .class("more-body")
        .child(el("p").text(it.plain))
        .child(el("ul").class("acts").children(it.remedies.iter().map(remedy)))
        .child(el("p").class("label").text(words.play_must))
        .child(el("ul").children(it.elements.iter().map(point)));
    if !it.defences.is_empty() {
        let defences = el("ul").children(it.defences.iter().map(point));
        body = body.child(el("p").class("label").text(words.defences)).child(defences);
    }
    if !it.caveat.is_empty() {
        body = body.child(callout(Some("open"), Icon::Open, words.caveat, el("p").text(it.caveat).into()));
    }
    el("details").class("more claim").child(summary).child(body.child(cite(it.basis))).into()
}

fn remedy(it: &'static Remedy) -> View {
    let rule = it.amount.map(|it| el("span").class("meta").text(formula(&it)));
    el("li").child(el("span").child(el("b").text(it.name)).maybe_child(rule)).into()
}

/// How an amount is worked out, in words.
fn formula(it: &Amount) -> String {
    let words = &ZH_HANS;
    let terms: Vec<String> = it.terms.iter().map(|it| (words.play_term)(it.base_name, it.times)).collect();
    let mut rule = terms.join(words.play_or);
    if let Some(floor) = it.floor {
        rule.push_str(&(words.play_floor)(floor));
    }
    if it.up_to {
        rule.push('；');
        rule.push_str(words.up_to);
    }
    rule
}

/// What must be so, or defeats a claim: its name, who proves it, and what it means.
fn point(it: &'static Point) -> View {
    let words = &ZH_HANS;
    let note = (!it.note.is_empty()).then(|| el("span").class("meta").text(it.note));
    let bearer = el("span").class("meta").text((words.bearer)(it.bearer));
    el("li").text(it.name).text(" ").child(bearer).maybe_child(note.map(|it| el("div").child(it))).into()
}

/// A kind of evidence with the first of what it proves; it leads to how to keep it.
fn kind((kind, proves): &(Choice, Vec<&'static str>)) -> View {
    let words = &ZH_HANS;
    let href = handbook::surface(kind).map_or_else(|| Route::Evidence.href(), |it| Route::Evidence.href_at(it.id));
    let first: Vec<&str> = proves.iter().copied().take(2).collect();
    row(href, kind.label, (words.play_proves)(&first.join("、"), proves.len()))
}

fn said(dispute: &Dispute, book: &Playbook) -> View {
    let words = &ZH_HANS;
    if book.excuses.is_empty() {
        return none();
    }
    let rows = book.excuses.iter().take(AT_A_GLANCE);
    let rows = rows.map(|it| row(Route::Excuses.href_at(it.id), (words.quoted)(it.says), it.wrong));
    let more = Route::Excuses.href_with(&Query::new().with("t", dispute.id));
    all(vec![
        el("ul").class("links").children(rows).into(),
        el("p").child(el("a").class("act").attr("href", more).text(words.play_say_all)).into(),
    ])
}

fn days(book: &Playbook) -> View {
    if book.limits.is_empty() {
        return el("p").text(ZH_HANS.play_no_days).into();
    }
    folded("ul", "differs", book.limits.iter().map(|it| day(it)).collect())
}

fn day(it: &'static Limit) -> View {
    let words = &ZH_HANS;
    let theirs = (it.whose == Whose::Theirs).then(|| el("span").class("tag").text(words.theirs));
    let low = (it.confidence != Confidence::High).then(|| el("span").class("meta").text(words.low_limit));
    el("li")
        .child(el("b").text(it.title))
        .maybe_child(theirs)
        .child(el("p").text((words.counted_from)(it.starts, &(words.length)(it.length))))
        .child(el("p").class("soft").text(it.effect))
        .maybe_child(low)
        .child(cite(it.basis))
        .into()
}

fn traps(book: &Playbook) -> View {
    let rows = book.myths.iter().map(|it| row(Route::Myths.href_at(it.id), it.belief, it.truth));
    folded("ul", "links", rows.collect())
}

fn steps(book: &Playbook) -> View {
    let words = &ZH_HANS;
    let step = |it: &&'static Rung| {
        let channel = Route::Channels.href_at(it.channel.id);
        let link = el("a").class("act").attr("href", channel).text(it.channel.name);
        el("li").child(el("h3").text(it.title)).child(el("p").class("soft").text(it.about)).child(el("p").child(link))
    };
    let ladder = el("ol").class("rungs").children(book.rungs.iter().map(step));
    if book.beside.is_empty() {
        return ladder.into();
    }
    let beside = el("details")
        .class("more beside")
        .child(el("summary").text((words.beside)(book.beside.len())))
        .child(el("ul").class("rungs").children(book.beside.iter().map(step)));
    all(vec![ladder.into(), beside.into()])
}

fn decided(book: &Playbook) -> View {
    let rows = book.rulings.iter().map(|it| row(Route::Rulings.href_at(it.id), it.title, it.court));
    folded("ul", "links", rows.collect())
}

fn sources(book: &Playbook) -> View {
    let words = &ZH_HANS;
    let sure = book.sources.iter().map(|it| it.instrument.confidence).min().unwrap_or(Confidence::High);
    let list = el("details")
        .class("more")
        .child(el("summary").text((words.play_sources)(book.sources.len())))
        .child(el("div").class("more-body").child(cite(&book.sources)));
    let fines = el("p").class("meta").child(text(words.no_fines));
    all(vec![reviewed(LAW.checked_on, sure).into(), list.into(), fines.into()])
}
