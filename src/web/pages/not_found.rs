//! There is no such page.

use leptos::prelude::*;

use crate::{content::messages::ZH_HANS, web::route::Route};

/// What is said instead, and the way back.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let words = &ZH_HANS;
    view! {
        <h1 tabindex="-1">{words.no_such_page}</h1>
        <p class="title-lead">{words.no_such_page_body}</p>
        <p class="row">
            <a class="btn btn-main" href=Route::Home.href()>{words.home}</a>
            <a class="btn" href=Route::Guide.href()>{words.guide}</a>
        </p>
    }
}
