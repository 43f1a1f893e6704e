//! The evidence handbook: what goes for all proof, then place by place, then type of dispute by type of dispute.

use crate::{
    content::{
        LAW,
        disputes::DISPUTES,
        handbook::{RULES, SURFACES, Surface},
        messages::ZH_HANS,
        playbook::playbook,
    },
    web::{
        components::text::{cite, contents, crumbs, fact, page_head, part_head, row},
        element::{Element, View, all, el, text},
        route::Route,
    },
};

/// The page.
pub fn evidence_page() -> View {
    let words = &ZH_HANS;
    let at = |id: &str| Route::Evidence.href_at(id);
    let mut links: Vec<_> = SURFACES.iter().map(|it| (at(it.id), it.name.to_owned())).collect();
    links.insert(0, (at("rules"), words.handbook_rules.to_owned()));
    links.push((at("types"), words.handbook_types.to_owned()));
    let rules = RULES
        .iter()
        .flat_map(|(name, rule, basis)| [el("h3").text(*name).into(), el("p").text(*rule).into(), cite(*basis)]);
    let part = |id| el("section").class("part").attr("aria-labelledby", id);
    let types = DISPUTES.iter().map(|it| {
        let kinds: Vec<_> = playbook(it).evidence.iter().take(4).map(|it| it.0.label).collect();
        row(Route::Playbook(it).href_at("prove"), it.title, kinds.join("、"))
    });
    let body = el("div")
        .child(part("rules").child(part_head("rules", words.handbook_rules, "")).children::<View>(rules))
        .children(SURFACES.iter().map(surface))
        .child(
            part("types")
                .child(part_head("types", words.handbook_types, ""))
                .child(el("ul").class("links links-2").children(types)),
        );
    all(vec![
        crumbs(vec![(Route::Home.href(), words.home.to_owned()), (Route::Guide.href(), words.guide.to_owned())]),
        page_head("", words.handbook, words.handbook_lead),
        el("div")
            .class("cols")
            .child(el("aside").class("side").child(contents(words.on_this_page, links, "")))
            .child(body)
            .into(),
        el("p").class("meta").text((words.foot_checked)(LAW.checked_on)).into(),
    ])
}

fn surface(it: &'static Surface) -> Element {
    let words = &ZH_HANS;
    let facts = el("dl")
        .class("facts")
        .child(fact(words.handbook_keep, text(it.keep)))
        .child(fact(words.handbook_how, text(it.how)))
        .child(fact(words.handbook_gone, text(it.gone)))
        .child(fact(words.handbook_ask, text(it.ask)));
    el("section")
        .class("part")
        .attr("aria-labelledby", it.id)
        .child(part_head(it.id, it.name, ""))
        .child(facts)
        .child(cite(it.basis))
}
