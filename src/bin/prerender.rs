//! Writes one HTML file for every page, after Trunk has built the WASM: the public ones with their whole text, which the
//! app then hydrates; the personal ones as the bare frame, which the app fills.
//!
//! `prerender DIR`, where `DIR/index.html` is the page Trunk made of the one at the top of the project. `tools/finish.mjs`
//! does the rest.

use std::io::{Error, Result, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs, io};

use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use weiquan::content::prose;
use weiquan::web::app::{app, is_long, rescue, shell};
use weiquan::web::element::View;
use weiquan::web::head;
use weiquan::web::route::{Query, Route};

fn main() -> Result<()> {
    let Some(dir) = env::args_os().nth(1).map(PathBuf::from) else {
        return Err(Error::other("say in which folder: prerender DIR"));
    };
    // Leptos wants one, although nothing here waits for anything.
    any_spawner::Executor::init_futures_executor().map_err(Error::other)?;

    let template = fs::read_to_string(dir.join("index.html"))?;
    let mut count = 0;
    for route in Route::public() {
        let app = render(move || app(route, Query::default()));
        write(&dir, &file(route), &page(&template, route, Some(route), &base(route), &app)?)?;
        count += 1;
    }
    for route in Route::personal() {
        let app = render(move || shell(route));
        write(&dir, &file(route), &page(&template, route, None, &base(route), &app)?)?;
        count += 1;
    }
    // The host shows this one at any address, so only an absolute base will do. Where the site is not at the top of its
    // host, SITE_BASE says where it is.
    let site = env::var("SITE_BASE").unwrap_or_else(|_| "/".into());
    let missing = render(|| app(Route::NotFound, Query::default()));
    write(&dir, Path::new("404.html"), &page(&template, Route::NotFound, Some(Route::NotFound), &site, &missing)?)?;
    // The service worker answers every address with this one, and writes the base in itself.
    let bare = render(|| shell(Route::NotFound));
    write(&dir, Path::new("shell/index.html"), &page(&template, Route::Home, None, "../", &bare)?)?;

    let site = site_url()?;
    fs::write(dir.join("feed.xml"), head::feed(site.as_deref()))?;
    fs::write(dir.join("robots.txt"), head::robots(site.as_deref()))?;
    match &site {
        Some(site) => fs::write(dir.join("sitemap.xml"), head::sitemap(site))?,
        None => writeln!(io::stdout(), "prerender: no SITE_URL, so no sitemap.xml and no canonical addresses")?,
    }

    // The texts that finish.mjs takes out of the constants. No text of ours holds the sign between them.
    fs::write(dir.join("texts.txt"), prose::texts().join("\u{1e}"))?;

    writeln!(io::stdout(), "prerender: {} pages", count + 2)
}

/// Where the site will be, as the person who builds it says: `https://host/path/`. Unknown, no absolute address is written.
fn site_url() -> Result<Option<String>> {
    match env::var("SITE_URL") {
        Ok(it) if it.starts_with("https://") && it.ends_with('/') && !it.contains(['?', '#', '"', ' ']) => Ok(Some(it)),
        Ok(it) if !it.is_empty() => Err(Error::other(format!("SITE_URL must be https://…/ with its slash: {it}"))),
        _ => Ok(None),
    }
}

/// Draws a view as the browser will find it.
fn render(view: impl FnOnce() -> View) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    owner.with(|| view().to_html())
}

fn file(route: Route) -> PathBuf {
    Path::new(&route.path()).join("index.html")
}

/// The way from a route's page up to the folder the app lives in.
fn base(route: Route) -> String {
    match route.path().matches('/').count() {
        0 => "./".into(),
        depth => "../".repeat(depth),
    }
}

/// Puts a page together. `hydrates` names the route whose first drawing `app` is, where the browser can take it over.
fn page(template: &str, route: Route, hydrates: Option<Route>, base: &str, app: &str) -> Result<String> {
    let site = site_url()?;
    let holder = match hydrates {
        Some(route) => {
            // The browser waits for the long texts before it takes over a page that has some.
            let long = if is_long(route) { " data-long" } else { "" };
            format!(r#"<div id="app" data-route="{}"{long}>{app}</div>"#, route.path())
        }
        None => format!(r#"<div id="app">{app}</div>"#),
    };
    let head = match hydrates {
        Some(_) if route != Route::NotFound => head::head(route, site.as_deref()),
        _ => head::bare_head(route),
    };
    let rescue = render(rescue);
    let parts = [
        (r#"<base href="/">"#, format!(r#"<base href="{base}">"#)),
        ("<!-- head -->", head),
        ("<!-- rescue -->", rescue),
        (r#"<div id="app"></div>"#, holder),
    ];
    let mut page = template.to_owned();
    for (mark, part) in parts {
        if page.matches(mark).count() != 1 {
            return Err(Error::other(format!("index.html must have `{mark}` exactly once")));
        }
        page = page.replacen(mark, &part, 1);
    }
    Ok(page)
}

fn write(dir: &Path, file: &Path, page: &str) -> Result<()> {
    let path = dir.join(file);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, page)
}
