//! The frame around every page, and the one place that says which page a route shows.

use leptos::ev;
use leptos::prelude::*;

use super::components::notices::Notices;
use super::offline::Updates;
use super::pages::{
    self, AnswersPage, ArticlePage, AskPage, CasePage, CasesPage, ChapterPage, GuidePage, HomePage, InstrumentPage,
    LawPage, NotFoundPage, PaperPage, SettingsPage,
};
use super::route::{Query, Route};
use super::router::{Router, use_route};
use super::session::Session;
use super::settings::Looks;
use crate::content::chapters::{self, CHAPTERS};
use crate::content::messages::{Messages, ZH_HANS};

/// The whole app. It starts on the route given, so that the build and the browser draw the same first page.
#[component]
pub fn App(
    /// Where it starts.
    route: Route,
    /// What stands behind the `?` there; none on a prerendered page.
    #[prop(optional)]
    query: Query,
) -> impl IntoView {
    let router = Router::provide(route, query);
    let updates = Updates::new();
    provide_context(updates);
    let session = Session::provide();
    Looks::provide();
    Effect::new(move |_| {
        router.start();
        updates.watch();
    });
    let route = use_route();
    Effect::new(move |_| document().set_title(&title(route.get(), &ZH_HANS)));

    view! {
        <Frame route updates=Some(updates)>
            <Notices
                problems=session.problems()
                on_export=Callback::new(move |()| pages::export_all(session))
                on_dismiss=Callback::new(move |it| session.dismiss(it))
            />
            {move || page(route.get())}
        </Frame>
    }
}

/// The one map from a place to its page: a route without a page does not compile.
fn page(route: Route) -> AnyView {
    match route {
        Route::Home => view! { <HomePage /> }.into_any(),
        Route::Guide => view! { <GuidePage /> }.into_any(),
        Route::Chapter(chapter) => view! { <ChapterPage chapter /> }.into_any(),
        Route::Law => view! { <LawPage /> }.into_any(),
        Route::Instrument(instrument) => view! { <InstrumentPage instrument /> }.into_any(),
        Route::Article(instrument, number) => view! { <ArticlePage instrument number /> }.into_any(),
        Route::Cases => view! { <CasesPage /> }.into_any(),
        Route::Ask => view! { <AskPage /> }.into_any(),
        Route::Case => view! { <CasePage /> }.into_any(),
        Route::Answers => view! { <AnswersPage /> }.into_any(),
        Route::Paper(template) => view! { <PaperPage template /> }.into_any(),
        Route::Settings => view! { <SettingsPage /> }.into_any(),
        Route::NotFound => view! { <NotFoundPage /> }.into_any(),
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
        Route::Cases | Route::Ask | Route::Case | Route::Answers => messages.cases.to_owned(),
        Route::Settings => messages.settings.to_owned(),
        Route::NotFound => messages.no_such_page.to_owned(),
    };
    format!("{page} · {}", messages.brand)
}

/// The frame alone, for a page that only the running app can fill. The app replaces it; it does not hydrate it.
#[component]
pub fn Shell(
    /// The place it stands for.
    #[prop(into)]
    route: Signal<Route>,
) -> impl IntoView {
    let messages = &ZH_HANS;
    view! {
        <Frame route updates=None>
            <p class="starting">{messages.starting}</p>
            <noscript>
                <p>{messages.no_script}</p>
                <p><a class="act" href=Route::Guide.href()>{messages.no_script_guide}</a></p>
            </noscript>
        </Frame>
    }
}

/// The notice that `boot.js` shows when the app could not start or has died. It stands outside the app, for it must
/// outlive it.
#[component]
pub fn Rescue() -> impl IntoView {
    let messages = &ZH_HANS;
    view! {
        <p class="call-head">{messages.rescue_head}</p>
        <p>{messages.rescue_body}</p>
        <p>
            <a class="act" href="rescue/">{messages.rescue_link}</a>
            " "
            <button class="btn" type="button" id="reload">{messages.rescue_reload}</button>
        </p>
    }
}

/// One of the four main places.
struct Place {
    route: Route,
    name: &'static str,
    icon: &'static str,
}

impl Place {
    /// Whether the route lies within it.
    fn holds(&self, route: Route) -> bool {
        self.route == section(route)
    }
}

/// The main place a route belongs to.
fn section(route: Route) -> Route {
    match route {
        Route::Guide | Route::Chapter(_) => Route::Guide,
        Route::Law | Route::Instrument(_) | Route::Article(..) => Route::Law,
        Route::Cases | Route::Ask | Route::Case | Route::Answers | Route::Paper(_) => Route::Cases,
        Route::Home | Route::Settings | Route::NotFound => route,
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
        Place { route: Route::Law, name: messages.law, icon: "M12 4v16M7 20h10M5 7h14M5 7l-2.5 6h5zM19 7l-2.5 6h5z" },
    ]
}

/// Header, navigation and foot, with a page between them.
#[component]
fn Frame(route: Signal<Route>, updates: Option<Updates>, children: Children) -> impl IntoView {
    let messages = &ZH_HANS;
    let current = move |place: &Place| place.holds(route.get()).then_some("page");
    let links = places(messages).map(|place| {
        view! { <a href=place.route.href() aria-current=move || current(&place)>{place.name}</a> }
    });
    let tabs = places(messages).map(|place| {
        let (href, name, icon) = (place.route.href(), place.name, place.icon);
        view! {
            <a href=href aria-current=move || current(&place)>
                <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=icon></path></svg>
                {name}
            </a>
        }
    });
    // As far as the chapter that was looked at longest ago.
    let checked = CHAPTERS.iter().map(|it| it.reviewed_on).min();
    let changes = chapters::find("policy");
    // The wizard has the screen to itself: nothing at the thumb but the answer.
    let alone = Memo::new(move |_| route.get() == Route::Ask);

    view! {
        <a class="skip" href=move || route.get().href_at("main")>{messages.skip}</a>
        <header class="top">
            <div class="wrap top-row">
                <a class="brand" href=Route::Home.href()>
                    <svg viewBox="0 0 28 28" aria-hidden="true">
                        <circle cx="14" cy="14" r="12.5" class="mark-ring"></circle>
                        <path d="M14 4.5 17.4 14H10.6z" class="mark-north"></path>
                        <path d="M14 23.5 10.6 14h6.8z" class="mark-south"></path>
                    </svg>
                    {messages.brand}
                </a>
                <nav class="top-nav" aria-label=messages.nav_label>{links.collect_view()}</nav>
                <div class="top-tools">
                    <LargeText messages />
                    <a class="tool" href=Route::Settings.href() aria-label=messages.settings>
                        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                            <path d="M4 7h9m5 0h2M4 17h2m5 0h9"></path>
                            <circle cx="15.5" cy="7" r="2.3"></circle>
                            <circle cx="8.5" cy="17" r="2.3"></circle>
                        </svg>
                    </a>
                </div>
            </div>
        </header>
        {updates.map(|updates| view! { <UpdateNotice updates messages /> })}
        <main class="main" id="main" tabindex="-1">
            <div class="wrap">{children()}</div>
        </main>
        <footer class="foot" hidden=alone>
            <div class="wrap">
                <p>{messages.foot_notice}</p>
                {checked.map(|it| view! { <p>{(messages.foot_checked)(it)}</p> })}
                <ul>
                    <li><a href=Route::Law.href()>{messages.foot_law}</a></li>
                    {changes.map(|it| view! { <li><a href=Route::Chapter(it).href()>{messages.foot_changes}</a></li> })}
                    <li><a href=Route::Settings.href()>{messages.foot_erase}</a></li>
                </ul>
            </div>
        </footer>
        <nav class="tabs" aria-label=messages.tabs_label hidden=alone>{tabs.collect_view()}</nav>
    }
}

/// Offers a new version; never takes it by itself.
#[component]
fn UpdateNotice(updates: Updates, messages: &'static Messages) -> impl IntoView {
    view! {
        <Show when=move || updates.ready()>
            <div class="wrap">
                <div class="notice" role="status">
                    <p>{messages.update_ready}</p>
                    <button class="btn" type="button" on:click=move |_| updates.apply()>{messages.update_now}</button>
                </div>
            </div>
        </Show>
    }
}

/// Switches large text on and off, on every page.
#[component]
fn LargeText(messages: &'static Messages) -> impl IntoView {
    // Only the app has settings; the bare frame shows the button at rest.
    let looks = use_context::<Looks>();
    let pressed = move || if looks.is_some_and(|it| it.get().text.is_some()) { "true" } else { "false" };
    let switch = move |_: ev::MouseEvent| {
        if let Some(looks) = looks {
            looks.change(|it| it.text = if it.text.is_some() { None } else { Some("large".into()) });
        }
    };
    view! { <button class="tool" type="button" aria-pressed=pressed on:click=switch>{messages.large_text}</button> }
}
