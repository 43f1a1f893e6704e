//! What travels with a page: its description, its address, its preview, what it is in terms a machine reads (JSON-LD), the
//! map of the site and the feed of changes. Written by the build; the browser's program has none of it.
//!
//! Only what is true is written. An absolute address is, only where the build was told the site's own (`SITE_URL`).

use super::{
    app::title,
    pages::{article::articles, changes::FEED},
    route::Route,
};
use crate::{
    content::{
        LAW, abouts,
        changes::{CHANGES, Change, Kind},
        excuses,
        law::provisions_of,
        messages::{Messages, ZH_HANS},
        myths::MYTHS,
    },
    domain::{
        date::Date,
        json::{Object, Value},
        law::Instrument,
    },
};

/// What a page is about, for whoever sees only a link to it.
pub fn description(route: Route) -> String {
    let words: &Messages = &ZH_HANS;
    let lead = abouts::lead;
    match route {
        Route::Home => words.description.to_owned(),
        Route::Guide => lead(words.guide, words.guide_lead),
        Route::Chapter(it) => lead(it.title, &format!("{}。", it.gains.join("；"))),
        Route::Law => lead(words.law, words.law_lead),
        Route::Instrument(it) => abouts::instrument(it, articles(it).len(), &since(it)),
        Route::Article(it, number) => {
            let gists = provisions_of(it).filter(|it| it.article == number).map(|it| it.gist);
            abouts::article(&format!("{}{}", it.short, (words.article)(number)), &gists.collect::<String>())
        }
        Route::Disputes => lead(words.disputes, words.disputes_lead),
        Route::Playbook(it) => lead(it.title, it.lead),
        Route::Channels => lead(words.channels, words.channels_lead),
        Route::Evidence => lead(words.handbook, words.handbook_lead),
        Route::Myths => lead(words.myths, words.myths_lead),
        Route::Excuses => lead(words.excuses, words.excuses_lead),
        Route::Soundness => lead(words.soundness, words.soundness_lead),
        Route::Rulings => lead(words.rulings, words.rulings_lead),
        Route::Changes => lead(words.changes, words.changes_lead),
        Route::Search => lead(words.search, words.search_hint),
        other => lead(&title(other, words), words.description),
    }
}

fn since(it: &Instrument) -> String {
    let words = &ZH_HANS;
    let since = if LAW.checked_on < it.in_force.from { words.since_future } else { words.since };
    since(it.in_force.from)
}

/// What stands in the head of a page that is the same for everyone. `site` is the site's own address, with its slash.
pub fn head(route: Route, site: Option<&str>) -> String {
    let words = &ZH_HANS;
    let (title, description) = (title(route, words), description(route));
    let kind = if matches!(route, Route::Chapter(_)) { "article" } else { "website" };
    let mut lines = vec![format!("<title>{}</title>", escape(&title)), meta("name", "description", &description)];
    lines.extend(site.map(|site| format!(r#"<link rel="canonical" href="{}">"#, escape(&address(site, route)))));
    let feed = abouts::FEED;
    lines.push(format!(r#"<link rel="alternate" type="application/atom+xml" title="{feed}" href="{FEED}">"#));
    let og = [
        ("og:title", title),
        ("og:description", description),
        ("og:type", kind.to_owned()),
        ("og:locale", "zh_CN".to_owned()),
        ("og:site_name", words.brand.to_owned()),
    ];
    lines.extend(og.into_iter().map(|(name, value)| meta("property", name, &value)));
    lines.extend(site.map(|site| meta("property", "og:url", &address(site, route))));
    // Data, not a script: it is never run. `<` is written so that nothing in it can end it.
    let data = |it: Value| {
        let json = it.write().replace('<', "\\u003c");
        format!(r#"<script type="application/ld+json">{json}</script>"#)
    };
    lines.extend(json_ld(route, site).into_iter().map(data));
    lines.join("\n")
}

/// The head of a page that only the running app fills: nothing a search engine should keep.
pub fn bare_head(route: Route) -> String {
    let words = &ZH_HANS;
    format!("<title>{}</title>\n{}", escape(&title(route, words)), meta("name", "description", words.description))
}

fn meta(which: &str, name: &str, content: &str) -> String {
    format!(r#"<meta {which}="{name}" content="{}">"#, escape(content))
}

fn address(site: &str, route: Route) -> String {
    format!("{site}{}", route.path())
}

/// For HTML and XML alike.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

// ---- JSON-LD --------------------------------------------------------------------------------------------------------

fn thing(kind: &str, fields: Vec<(&str, Value)>) -> Value {
    let mut object = Object::default();
    object.put("@type", Value::from(kind));
    for (name, value) in fields {
        object.put(name, value);
    }
    Value::Object(object)
}

fn in_context(it: Value) -> Value {
    let Value::Object(mut object) = it else { return it };
    object.put("@context", Value::from("https://schema.org"));
    Value::Object(object)
}

/// What a page is.
pub fn json_ld(route: Route, site: Option<&str>) -> Vec<Value> {
    let main = match route {
        Route::Chapter(it) => Some(thing(
            "Article",
            vec![
                ("headline", it.title.into()),
                ("description", description(route).as_str().into()),
                ("dateModified", it.reviewed_on.to_string().as_str().into()),
                ("inLanguage", "zh-Hans".into()),
                ("isAccessibleForFree", Value::Bool(true)),
            ],
        )),
        Route::Instrument(it) => Some(legislation(it)),
        Route::Article(it, number) => {
            let name = (ZH_HANS.article)(number);
            let force = abouts::in_force(it.in_force)
                && provisions_of(it).any(|it| it.article == number && abouts::in_force(it.in_force));
            Some(thing(
                "Legislation",
                vec![
                    ("name", format!("{}{name}", it.short).as_str().into()),
                    ("legislationIdentifier", format!("{}{name}", it.name).as_str().into()),
                    ("description", description(route).as_str().into()),
                    ("legislationJurisdiction", abouts::JURISDICTION.into()),
                    ("legislationLegalForce", force_of(force)),
                    ("isPartOf", legislation(it)),
                ],
            ))
        }
        Route::Myths => {
            Some(questions(MYTHS.iter().map(|it| (it.belief, format!("{}{}", it.truth, it.instead))).collect()))
        }
        Route::Excuses => {
            Some(questions(excuses::all().map(|it| (it.says, format!("{}{}", it.right, it.wrong))).collect()))
        }
        _ => None,
    };
    main.into_iter().chain(trail(route, site)).map(in_context).collect()
}

fn force_of(is_in_force: bool) -> Value {
    if is_in_force { "https://schema.org/InForce" } else { "https://schema.org/NotInForce" }.into()
}

/// An instrument. The day on which it was passed is not in our tables; the day from which it applies is.
fn legislation(it: &Instrument) -> Value {
    let mut fields = vec![
        ("name", it.name.into()),
        ("alternateName", it.short.into()),
        ("legislationDateOfApplicability", it.in_force.from.to_string().as_str().into()),
        ("legislationJurisdiction", abouts::JURISDICTION.into()),
        ("legislationLegalForce", force_of(abouts::in_force(it.in_force))),
    ];
    if !it.number.is_empty() {
        fields.push(("legislationIdentifier", it.number.into()));
    }
    if !it.url.is_empty() {
        fields.push(("sameAs", it.url.into()));
    }
    thing("Legislation", fields)
}

fn questions(them: Vec<(&str, String)>) -> Value {
    let one = |(question, answer): (&str, String)| {
        let answer = thing("Answer", vec![("text", answer.as_str().into())]);
        thing("Question", vec![("name", question.into()), ("acceptedAnswer", answer)])
    };
    thing("FAQPage", vec![("mainEntity", Value::List(them.into_iter().map(one).collect()))])
}

/// The way to a page from the front page. An address is given only where the site's own is known.
fn trail(route: Route, site: Option<&str>) -> Option<Value> {
    let above = match route {
        Route::Home | Route::NotFound => return None,
        Route::Chapter(_) => vec![Route::Guide],
        Route::Instrument(_) => vec![Route::Law],
        Route::Article(it, _) => vec![Route::Law, Route::Instrument(it)],
        _ => Vec::new(),
    };
    let words = &ZH_HANS;
    let name = |it: Route| match it {
        Route::Home => words.home.to_owned(),
        other => title(other, words).trim_end_matches(words.brand).trim_end_matches(" · ").to_owned(),
    };
    let places = [Route::Home].into_iter().chain(above).chain([route]);
    let items = places.zip(1_u64..).map(|(it, place)| {
        let mut fields = vec![("position", Value::from(place)), ("name", name(it).as_str().into())];
        fields.extend(site.map(|site| ("item", Value::from(address(site, it).as_str()))));
        thing("ListItem", fields)
    });
    Some(thing("BreadcrumbList", vec![("itemListElement", Value::List(items.collect()))]))
}

// ---- the site as a whole --------------------------------------------------------------------------------------------

/// The map of the site, for search engines: it takes absolute addresses only.
pub fn sitemap(site: &str) -> String {
    let entry = |route: Route| {
        let day = match route {
            Route::Chapter(it) => it.reviewed_on,
            _ => LAW.checked_on,
        };
        format!("<url><loc>{}</loc><lastmod>{day}</lastmod></url>\n", escape(&address(site, route)))
    };
    let entries: String = Route::public().into_iter().map(entry).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n\
         {entries}</urlset>\n"
    )
}

/// What search engines may read: everything; it says where the map is, if there is one.
pub fn robots(site: Option<&str>) -> String {
    let map = site.map(|site| format!("Sitemap: {site}sitemap.xml\n")).unwrap_or_default();
    format!("User-agent: *\nAllow: /\n{map}")
}

/// The changes as an Atom feed (RFC 4287), the newest first. Without the site's own address its links are relative to
/// where the feed lies.
pub fn feed(site: Option<&str>) -> String {
    let base = site.map(|it| format!(" xml:base=\"{}\"", escape(it))).unwrap_or_default();
    let own = site.map_or_else(String::new, |it| format!("<link rel=\"self\" href=\"{}{FEED}\"/>\n", escape(it)));
    let entries: String = CHANGES.iter().rev().map(entry).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-Hans\"{base}>\n\
         <id>urn:weiquan:changes</id>\n<title>{}</title>\n<updated>{}</updated>\n\
         <author><name>{}</name></author>\n<link href=\"{}\"/>\n{own}{entries}</feed>\n",
        abouts::FEED,
        moment(LAW.checked_on),
        ZH_HANS.brand,
        Route::Changes.path(),
    )
}

fn entry(it: &Change) -> String {
    let mark = match it.kind {
        Kind::Law => "",
        Kind::Cases => abouts::CASES,
        Kind::Draft => abouts::DRAFT,
    };
    let when = match it.kind {
        Kind::Law => format!("{}。", (ZH_HANS.date)(it.day)),
        _ => String::new(),
    };
    format!(
        "<entry><id>urn:weiquan:changes:{}</id><title>{}</title><updated>{}</updated>\
         <link href=\"{}\"/><summary>{}</summary></entry>\n",
        it.id,
        escape(it.title),
        // What is still to come was written when the law was last checked.
        moment(it.day.min(LAW.checked_on)),
        Route::Changes.href_at(it.id),
        escape(&format!("{mark}{when}{}", it.effect)),
    )
}

/// The beginning of a day in China.
fn moment(day: Date) -> String {
    format!("{day}T00:00:00+08:00")
}
