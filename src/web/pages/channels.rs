//! Where to take a dispute: every channel, what it takes and what it does not.

use crate::{
    content::{LAW, channels::CHANNELS, messages::ZH_HANS},
    domain::{
        ladder::{Channel, Rung},
        law::Confidence,
    },
    web::{
        components::{
            icon::Icon,
            text::{callout, cite, contents, crumbs, fact, page_head, part_head},
        },
        element::{Element, View, all, el, none, text},
        route::Route,
    },
};

/// The page.
pub fn channels_page() -> View {
    let words = &ZH_HANS;
    let links = CHANNELS.iter().map(|it| (Route::Channels.href_at(it.id), it.name.to_owned())).collect();
    let begin = el("a").class("btn").attr("href", Route::Ask.href()).text(words.tell);
    let body = el("div").children(CHANNELS.iter().map(|it| channel(it))).child(el("p").class("no-print").child(begin));
    all(vec![
        crumbs(vec![(Route::Home.href(), words.home.to_owned()), (Route::Guide.href(), words.guide.to_owned())]),
        page_head("", words.channels, words.channels_lead),
        el("div")
            .class("cols")
            .child(el("aside").class("side side-long").child(contents(words.on_this_page, links, "")))
            .child(body)
            .into(),
    ])
}

fn channel(it: &'static Channel) -> Element {
    let words = &ZH_HANS;
    // What happens there and what it costs stands with the steps that are taken there.
    let rungs: Vec<&Rung> = LAW.rungs.iter().copied().filter(|rung| rung.channel.id == it.id).collect();
    let about = rungs.iter().map(|rung| fact(rung.title, text(rung.about)));
    let mut facts = el("dl")
        .class("facts")
        .child(fact(words.channel_takes, text(it.takes)))
        .child(fact(words.channel_leaves, text(it.leaves)))
        .children::<View>(about);
    // A link is only made of what is encrypted on the way.
    if !it.url.is_empty() && !it.url.starts_with("https://") {
        facts = facts.child(fact(words.channel_site, text(it.url)));
    }
    let reached = |href: String, name: String| el("a").attr("href", href).class("act").text(name);
    let phone = (!it.phone.is_empty()).then(|| reached(format!("tel:{}", it.phone), (words.phone)(it.phone)));
    let site = it
        .url
        .starts_with("https://")
        .then(|| reached(it.url.to_owned(), words.channel_site.to_owned()).attr("rel", "external noreferrer"));
    let sure = if it.confidence == Confidence::High {
        none()
    } else {
        callout(Some("open"), Icon::Open, words.caveat, el("p").text((words.channel_sure)(it.confidence)).into())
    };
    el("section")
        .class("part")
        .attr("aria-labelledby", it.id)
        .child(part_head(it.id, it.name, ""))
        .child(facts)
        .child(sure)
        .child(el("p").class("row").maybe_child(phone).maybe_child(site))
        .child(cite(rungs.iter().flat_map(|it| it.basis)))
}
