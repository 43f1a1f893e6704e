//! One article: its gist in our own words, who proves what, since when, and what it is used for here.

use super::instrument::{official, succession};
use crate::{
    content::{LAW, disputes::Dispute, law::provisions_of, messages::ZH_HANS, uses},
    domain::{
        claim::Claim,
        law::{Confidence, Instrument, Provision, Span},
    },
    web::{
        components::{
            icon::Icon,
            share::share,
            text::{callout, contents, crumbs, fact, part_head, row},
        },
        element::{Element, View, all, el, text},
        route::{Query, Route},
    },
};

/// An article with all of its paragraphs that we carry.
pub fn article_page(instrument: &'static Instrument, number: u16) -> View {
    let words = &ZH_HANS;
    let provisions: Vec<&'static Provision> = provisions_of(instrument).filter(|it| it.article == number).collect();
    let several = 1 < provisions.len();
    let gists = provisions.iter().map(|it| gist(it, several));
    let used = uses(&provisions);
    let used = if used.is_empty() { el("p").class("soft").text(words.not_used) } else { el("div").children(used) };
    let articles = articles(instrument);
    // Two before and two after, as far as there are.
    let here = articles.iter().position(|it| *it == number).unwrap_or_default();
    let near = articles.iter().skip(here.saturating_sub(2)).take(5);
    let near = near.map(|it| (Route::Article(instrument, *it).href(), (words.article)(*it))).collect();
    let sure = (words.confidence)(instrument.confidence);
    let doubt = (instrument.confidence != Confidence::High)
        .then(|| callout(Some("open"), Icon::Open, words.caveat, el("p").text(sure).into()));
    let part = |id| el("section").class("part").attr("aria-labelledby", id);
    let points = el("dl")
        .class("facts")
        .children(succession(instrument))
        .child(fact(words.sure, text(sure)))
        .child(fact(words.checked_up_to, text((words.date)(LAW.checked_on))))
        .maybe_child(official(instrument));
    let neighbour = |which: &'static str, at: Option<usize>| {
        let number = *articles.get(at?)?;
        let link = el("a").attr("href", Route::Article(instrument, number).href());
        Some(link.child(el("span").class("meta").text(which)).text((words.article)(number)))
    };
    let pager = el("nav")
        .class("pager")
        .attr("aria-label", words.neighbours)
        .maybe_child(neighbour(words.previous_article, here.checked_sub(1)))
        .maybe_child(neighbour(words.next_article, here.checked_add(1)));
    let pager = (1 < articles.len()).then_some(pager);
    let body = el("div")
        .child(el("h2").class("sr").text(words.gist))
        .children(gists)
        .child(el("p").class("meta").text(words.not_the_text))
        .maybe_child(doubt)
        .child(part("points").child(el("h2").class("sr").attr("id", "points").text(words.points)).child(points))
        .child(part("used").child(part_head("used", words.used_for, "")).child(used))
        .child(share(Route::Article(instrument, number), format!("{}{}", instrument.short, (words.article)(number))))
        .maybe_child(pager);
    let name = el("h1")
        .attr("tabindex", "-1")
        .child(el("span").class("law-num").text(instrument.short))
        .text((words.article)(number));

    all(vec![
        of_law(Some(instrument)),
        el("header").class("title").child(name).into(),
        el("div")
            .class("cols")
            .child(body)
            .child(el("aside").class("side").child(contents(
                words.nearby,
                near,
                &Route::Article(instrument, number).href(),
            )))
            .into(),
    ])
}

/// The numbers of the articles that we carry of an instrument, in order and each once.
pub fn articles(instrument: &Instrument) -> Vec<u16> {
    let mut numbers: Vec<u16> = provisions_of(instrument).map(|it| it.article).collect();
    numbers.dedup();
    numbers
}

/// The trail to the law, and to an instrument.
pub fn of_law(instrument: Option<&'static Instrument>) -> View {
    let words = &ZH_HANS;
    let mut places = vec![(Route::Home.href(), words.home.to_owned()), (Route::Law.href(), words.law.to_owned())];
    places.extend(instrument.map(|it| (Route::Instrument(it).href(), it.short.to_owned())));
    crumbs(places)
}

/// One provision, by its paragraph.
fn gist(it: &'static Provision, several: bool) -> Element {
    let words = &ZH_HANS;
    let head = (several && 0 < it.paragraph).then(|| el("h3").text((words.paragraph)(it.paragraph)));
    let id = (0 < it.paragraph).then(|| format!("k{}", it.paragraph));
    let optional = |name, words: &'static str| (!words.is_empty()).then(|| fact(name, text(words)));
    let facts = el("dl")
        .class("facts")
        .maybe_child(optional(words.burden, it.burden))
        .maybe_child(optional(words.exceptions, it.exceptions))
        .child(fact(words.in_force, force(it.in_force)));
    el("section")
        .class("gist")
        .maybe("id", id)
        .attr("tabindex", "-1")
        .maybe_child(head)
        .child(el("p").text(it.gist))
        .child(facts)
}

/// The days on which something is in force, as of the day the law was checked.
pub fn force(span: Span) -> View {
    let words = &ZH_HANS;
    let since = if LAW.checked_on < span.from { words.since_future } else { words.since };
    let mut days = vec![text(since(span.from))];
    days.extend(span.until.into_iter().flat_map(|it| [el("br").into(), text((words.until)(it))]));
    all(days)
}

/// What this article is used for here, kind by kind.
fn uses(provisions: &[&'static Provision]) -> Vec<View> {
    let words = &ZH_HANS;
    let used = uses::uses(provisions);
    let begin = |it: &Dispute| Route::Ask.href_with(&Query::new().with("t", it.id));
    let asked = |claim: &Claim| {
        let first = used.disputes.iter().find(|it| uses::is_about(it, claim));
        first.map_or_else(|| Route::Ask.href(), |it| begin(it))
    };
    let at = |route: Route, id: &str, name: &str| row(route.href_at(id), name, "");
    let claims = used.claims.iter().map(|it| row(asked(it), it.title, (words.party)(it.party)));
    let disputes = used.disputes.iter().map(|it| row(begin(it), it.title, ""));
    let limits = used.limits.iter().map(|it| row(Route::Ask.href(), it.title, ""));
    let rungs = used.rungs.iter().map(|it| row(Route::Ask.href(), it.title, ""));
    let chapters = used.chapters.iter().map(|it| row(Route::Chapter(it).href(), it.title, ""));
    let redlines = used.redlines.iter().map(|it| el("li").child(el("p").text(it.title)).into());
    [
        (words.used_claim, claims.collect()),
        (words.used_disputes, disputes.collect()),
        (words.used_limit, limits.collect()),
        (words.used_rung, rungs.collect()),
        (words.used_chapters, chapters.collect()),
        (words.used_excuses, used.excuses.iter().map(|it| at(Route::Excuses, it.id, it.says)).collect()),
        (words.used_myths, used.myths.iter().map(|it| at(Route::Myths, it.id, it.belief)).collect()),
        (words.used_redlines, redlines.collect()),
        (words.used_rulings, used.rulings.iter().map(|it| at(Route::Rulings, it.id, it.title)).collect()),
    ]
    .into_iter()
    .filter(|(_, rows): &(_, Vec<View>)| !rows.is_empty())
    .map(|(name, rows)| kind(name, rows))
    .collect()
}

/// So many of one kind are read at a glance; the rest is folded.
const AT_A_GLANCE: usize = 5;

/// What of one kind rests on the article.
fn kind(name: &'static str, mut rows: Vec<View>) -> View {
    let list = |rows: Vec<View>| el("ul").class("links").children(rows);
    let rest = rows.split_off(rows.len().min(AT_A_GLANCE));
    let more = (!rest.is_empty()).then(|| {
        el("details")
            .class("more")
            .child(el("summary").text((ZH_HANS.used_more)(rest.len())))
            .child(el("div").class("more-body").child(list(rest)))
    });
    el("div").class("use").child(el("h3").text(name)).child(list(rows)).maybe_child(more).into()
}
