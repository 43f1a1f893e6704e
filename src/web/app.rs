//! The frame around every page, and the one place that says which page a route shows.

use std::borrow::Cow;

use leptos::prelude::*;

use super::{
    browser,
    components::notices::notices,
    element::{Element, View, all, effect, el, keyed, live, none},
    offline::Updates,
    pages::{
        self, answers_page, article_page, ask_page, case_page, cases_page, changes_page, channels_page, chapter_page,
        disputes_page, elsewhen_page, evidence_page, excuses_page, glossary_page, guide_page, home_page,
        instrument_page, law_page, myths_page, not_found_page, paper_page, playbook_page, rulings_page, search_page,
        settings_page, soundness_page,
    },
    route::{Query, Route},
    router::{Router, navigate, use_route},
    session::{Saved, Session, use_session},
    settings::Looks,
};
use crate::content::{
    LAW,
    messages::{Messages, ZH_HANS},
};

/// The whole app. It starts on the route given, so that the build and the browser draw the same first page. `query` is
/// what stands behind the `?` there; none on a prerendered page.
pub fn app(route: Route, query: Query) -> View {
    let router = Router::provide(route, query);
    let updates = Updates::new();
    provide_context(updates);
    let session = Session::provide();
    Looks::provide();
    effect(move || {
        router.start();
        updates.watch();
    });
    let route = use_route();
    effect(move || browser::on_slash(move || find(route.get_untracked())));
    effect(move || document().set_title(&title(route.get(), &ZH_HANS)));

    let notices = notices(
        session.problems(),
        Callback::new(move |()| pages::export_all(session)),
        Callback::new(move |it| session.dismiss(it)),
    );
    let texts = texts();
    let page = live(move || {
        let route = route.get();
        if is_long(route) && !texts.get() {
            return starting().into();
        }
        // A page is drawn for its route, not again for whatever else it happens to read while it is made.
        untrack(|| keyed(route.path(), page(route)))
    });
    frame(route, Some(updates), vec![notices, page])
}

/// Leads to the search field, from wherever one is.
fn find(here: Route) {
    if here != Route::Search {
        navigate(Route::Search, Query::new());
    }
    // The page is drawn by then, and its heading has had the focus.
    request_animation_frame(|| request_animation_frame(|| browser::focus("#q")));
}

/// Whether the long texts are here: they come beside the program, perhaps after it.
fn texts() -> RwSignal<bool> {
    let here = RwSignal::new(browser::texts_are_here());
    if !here.get_untracked() {
        browser::on_texts(move || here.set(true));
    }
    here
}

/// Whether a page shows any of the long texts; the questions do not.
pub fn is_long(route: Route) -> bool {
    !matches!(
        route,
        Route::Home | Route::Guide | Route::Disputes | Route::Cases | Route::Ask | Route::Settings | Route::NotFound
    )
}

/// The one map from a place to its page: a route without a page does not compile.
fn page(route: Route) -> View {
    match route {
        Route::Home => home_page(),
        Route::Guide => guide_page(),
        Route::Chapter(chapter) => chapter_page(chapter),
        Route::Law => law_page(),
        Route::Instrument(instrument) => instrument_page(instrument),
        Route::Article(instrument, number) => article_page(instrument, number),
        Route::Disputes => disputes_page(),
        Route::Playbook(dispute) => playbook_page(dispute),
        Route::Channels => channels_page(),
        Route::Evidence => evidence_page(),
        Route::Myths => myths_page(),
        Route::Excuses => excuses_page(),
        Route::Glossary => glossary_page(),
        Route::Soundness => soundness_page(),
        Route::Rulings => rulings_page(),
        Route::Changes => changes_page(),
        Route::Search => search_page(),
        Route::Cases => cases_page(),
        Route::Ask => ask_page(),
        Route::Case => case_page(),
        Route::Elsewhen => elsewhen_page(),
        Route::Answers => answers_page(),
        Route::Paper(template) => paper_page(template),
        Route::Settings => settings_page(),
        Route::NotFound => not_found_page(),
    }
}

/// What the window is called: the page, then the app.
pub fn title(route: Route, messages: &Messages) -> String {
    let page = match route {
        Route::Home => return messages.brand.to_owned(),
        Route::Guide => messages.guide.to_owned(),
        Route::Chapter(it) => it.title.to_owned(),
        Route::Instrument(it) => it.short.to_owned(),
        Route::Article(it, number) => format!("{}{}", it.short, (messages.article)(number)),
        Route::Paper(it) => it.title.to_owned(),
        Route::Law => messages.law.to_owned(),
        Route::Disputes => messages.disputes.to_owned(),
        Route::Playbook(it) => it.title.to_owned(),
        Route::Channels => messages.channels.to_owned(),
        Route::Evidence => messages.handbook.to_owned(),
        Route::Myths => messages.myths.to_owned(),
        Route::Excuses => messages.excuses.to_owned(),
        Route::Glossary => messages.glossary.to_owned(),
        Route::Soundness => messages.soundness.to_owned(),
        Route::Rulings => messages.rulings.to_owned(),
        Route::Changes => messages.changes.to_owned(),
        Route::Search => messages.search.to_owned(),
        Route::Elsewhen => messages.elsewhen.to_owned(),
        Route::Cases | Route::Ask | Route::Case | Route::Answers => messages.cases.to_owned(),
        Route::Settings => messages.settings.to_owned(),
        Route::NotFound => messages.no_such_page.to_owned(),
    };
    format!("{page} · {}", messages.brand)
}

/// The frame alone, for a page that only the running app can fill. The app replaces it; it does not hydrate it.
pub fn shell(route: Route) -> View {
    let messages = &ZH_HANS;
    let guide = el("a").class("act").attr("href", Route::Guide.href()).text(messages.no_script_guide);
    let without = el("noscript").child(el("p").text(messages.no_script)).child(el("p").child(guide));
    frame(RwSignal::new(route).read_only(), None, vec![starting().into(), without.into()])
}

/// Stands where the page will be.
fn starting() -> Element {
    el("p").class("starting").text(ZH_HANS.starting)
}

/// The notice that `boot.js` shows when the app could not start or has died. It stands outside the app, for it must
/// outlive it.
pub fn rescue() -> View {
    let messages = &ZH_HANS;
    let ways = el("p")
        .child(el("a").class("act").attr("href", "rescue/").text(messages.rescue_link))
        .text(" ")
        .child(el("button").class("btn").attr("type", "button").attr("id", "reload").text(messages.rescue_reload));
    all(vec![
        el("p").class("call-head").text(messages.rescue_head).into(),
        el("p").text(messages.rescue_body).into(),
        ways.into(),
    ])
}

/// One of the four main places.
struct Place {
    route: Route,
    name: &'static str,
    icon: &'static str,
}

/// The main place a route belongs to.
fn section(route: Route) -> Route {
    match route {
        Route::Guide
        | Route::Chapter(_)
        | Route::Disputes
        | Route::Playbook(_)
        | Route::Channels
        | Route::Evidence
        | Route::Myths
        | Route::Excuses
        | Route::Glossary
        | Route::Soundness
        | Route::Rulings
        | Route::Law
        | Route::Instrument(_)
        | Route::Article(..)
        | Route::Changes => Route::Guide,
        Route::Cases | Route::Ask | Route::Case | Route::Elsewhen | Route::Answers | Route::Paper(_) => Route::Cases,
        Route::Home | Route::Search | Route::Settings | Route::NotFound => route,
    }
}

fn places(messages: &Messages) -> [Place; 4] {
    [
        Place { route: Route::Home, name: messages.home, icon: "M4 11 12 4l8 7v9h-5.5v-5.5h-5V20H4z" },
        Place {
            route: Route::Guide,
            name: messages.guide,
            icon: "M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM9 8.5h6M9 12h6",
        },
        Place { route: Route::Cases, name: messages.cases, icon: "M4 7h6l2 2.5h8V19H4z" },
        Place {
            route: Route::Search,
            name: messages.search,
            icon: "M16.5 10.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0M15 15l5 5",
        },
    ]
}

/// Header, navigation and foot, with a page between them.
fn frame(route: ReadSignal<Route>, updates: Option<Updates>, page: Vec<View>) -> View {
    let messages = &ZH_HANS;
    let link = |place: &Place| {
        let here = place.route;
        let current = move || (section(route.get()) == here).then(|| "page".into());
        el("a").attr("href", here.href()).live_attr("aria-current", current)
    };
    let links = places(messages).map(|it| link(&it).text(it.name));
    let tabs = places(messages)
        .map(|it| link(&it).child(drawing("0 0 24 24").class("icon").child(path(it.icon))).text(it.name));
    // The wizard has the screen to itself: nothing at the thumb but the answer.
    let alone = move || (route.get() == Route::Ask).then(Cow::default);
    let to_main = move || Some(route.get().href_at("main").into());

    all(vec![
        el("a").class("skip").live_attr("href", to_main).text(messages.skip).into(),
        header(messages, links).into(),
        updates.map_or_else(none, |it| update_notice(it, messages)),
        el("main")
            .class("main")
            .attr("id", "main")
            .attr("tabindex", "-1")
            .child(el("div").class("wrap").children(page))
            .into(),
        foot(messages).live_attr("hidden", alone).into(),
        el("nav")
            .class("tabs")
            .attr("aria-label", messages.tabs_label)
            .live_attr("hidden", alone)
            .children(tabs)
            .into(),
    ])
}

fn header(messages: &Messages, links: [Element; 4]) -> Element {
    let mark = drawing("0 0 28 28")
        .child(circle("14", "14", "12.5").class("mark-ring"))
        .child(path("M14 4.5 17.4 14H10.6z").class("mark-north"))
        .child(path("M14 23.5 10.6 14h6.8z").class("mark-south"));
    let brand = el("a").class("brand").attr("href", Route::Home.href()).child(mark).text(messages.brand);
    let sliders = drawing("0 0 24 24")
        .class("icon")
        .child(path("M4 7h9m5 0h2M4 17h2m5 0h9"))
        .child(circle("15.5", "7", "2.3"))
        .child(circle("8.5", "17", "2.3"));
    let settings =
        el("a").class("tool").attr("href", Route::Settings.href()).attr("aria-label", messages.settings).child(sliders);
    let row = el("div")
        .class("wrap top-row")
        .child(brand)
        .child(el("nav").class("top-nav").attr("aria-label", messages.nav_label).children(links))
        .child(el("div").class("top-tools").child(large_text(messages)).child(settings));
    el("header").class("top").child(row)
}

fn foot(messages: &Messages) -> Element {
    let link = |to: Route, name: &'static str| el("li").child(el("a").attr("href", to.href()).text(name));
    let links = el("ul")
        .child(link(Route::Law, messages.foot_law))
        .child(link(Route::Changes, messages.foot_changes))
        .child(link(Route::Settings, messages.foot_erase));
    let wrap = el("div")
        .class("wrap")
        .child(el("p").text(messages.foot_notice))
        .child(el("p").text((messages.foot_checked)(LAW.checked_on)))
        .child(links);
    el("footer").class("foot").child(wrap)
}

/// A drawing: silent, for a word stands beside it. `square` is its view box.
fn drawing(square: &'static str) -> Element {
    el("svg").attr("viewBox", square).attr("aria-hidden", "true")
}

fn path(d: &'static str) -> Element {
    el("path").attr("d", d)
}

fn circle(cx: &'static str, cy: &'static str, r: &'static str) -> Element {
    el("circle").attr("cx", cx).attr("cy", cy).attr("r", r)
}

/// Offers a new version; never takes it by itself, and never while something told is not on the disk: what is on its way
/// is waited for, and what cannot be kept would be lost.
fn update_notice(updates: Updates, messages: &'static Messages) -> View {
    let saved = use_session().saved();
    let wanted = RwSignal::new(false);
    effect(move || {
        if wanted.get() && !matches!(saved.get(), Saved::Saving | Saved::Failed(_)) {
            updates.apply();
        }
    });
    let offered = move || updates.ready() && !saved.with(|it| matches!(it, Saved::Failed(_)));
    live(move || {
        if !offered() {
            return none();
        }
        let take = el("button")
            .class("btn")
            .attr("type", "button")
            .on("click", move |_| wanted.set(true))
            .text(messages.update_now);
        let notice =
            el("div").class("notice").attr("role", "status").child(el("p").text(messages.update_ready)).child(take);
        el("div").class("wrap").child(notice).into()
    })
}

/// Switches large text on and off, on every page.
fn large_text(messages: &Messages) -> Element {
    // Only the app has settings; the bare frame shows the button at rest.
    let looks = use_context::<Looks>();
    let pressed = move || {
        let large = looks.is_some_and(|it| it.get().text.is_some());
        Some(if large { "true" } else { "false" }.into())
    };
    let switch = move |_| {
        if let Some(looks) = looks {
            looks.change(|it| it.text = if it.text.is_some() { None } else { Some("large".into()) });
        }
    };
    el("button")
        .class("tool")
        .attr("type", "button")
        .live_attr("aria-pressed", pressed)
        .on("click", switch)
        .text(messages.large_text)
}
