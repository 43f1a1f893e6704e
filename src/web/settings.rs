//! How the app looks to this person: text size, theme, contrast. Kept under one key of the local storage, which
//! `public/boot.js` reads too, so that the first paint is already right.

use leptos::prelude::*;

use super::{element::effect, storage};
use crate::domain::{
    date::Date,
    json::{Object, Value},
};

const KEY: &str = "weiquan/settings";

/// What the person chose; `None` follows the device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// `large` or `huge`.
    pub text: Option<String>,
    /// `light` or `dark`.
    pub theme: Option<String>,
    /// `more`.
    pub contrast: Option<String>,
    /// The day on which the page of changes was last looked at. It says what is new since then, and nothing else.
    pub visited: Option<Date>,
}

impl Settings {
    /// What was chosen before; what cannot be read counts as not chosen.
    pub fn load() -> Self {
        let kept = storage::read_fields(KEY);
        let choice = |name| kept.get(name).and_then(Value::as_text).map(str::to_owned);
        let day = |name| kept.get(name).and_then(Value::as_text).and_then(|it| it.parse().ok());
        Self { text: choice("text"), theme: choice("theme"), contrast: choice("contrast"), visited: day("visited") }
    }

    /// Shows and keeps it. Where the browser keeps nothing, it holds for this page alone.
    pub fn apply(&self) {
        let mut fields = Object::default();
        for (name, choice) in [("text", &self.text), ("theme", &self.theme), ("contrast", &self.contrast)] {
            fields.put(name, choice.as_deref().map_or(Value::Null, Value::from));
        }
        fields.put("visited", self.visited.map_or(Value::Null, Value::from));
        let _ = storage::write(KEY, &Value::Object(fields).write());
        self.show();
    }

    fn show(&self) {
        let Some(root) = document().document_element() else { return };
        for (name, value) in [("data-text", &self.text), ("data-theme", &self.theme), ("data-contrast", &self.contrast)]
        {
            let _ = match value {
                Some(value) => root.set_attribute(name, value),
                None => root.remove_attribute(name),
            };
        }
    }
}

/// The settings as the page shows them now: one for the header's switch and the page of settings.
#[derive(Clone, Copy, Debug)]
pub struct Looks(RwSignal<Settings>);

/// The looks that [`Looks::provide`] put into the context.
///
/// # Panics
/// Outside of the app.
pub fn use_looks() -> Looks {
    expect_context()
}

impl Looks {
    /// The build knows no settings, so the first drawing has none; `boot.js` has set the page itself already.
    pub fn provide() -> Self {
        let looks = Self(RwSignal::new(Settings::default()));
        provide_context(looks);
        effect(move || looks.load());
        looks
    }

    /// Reads again what is kept.
    fn load(self) {
        self.0.set(Settings::load());
    }

    /// What was chosen.
    pub fn get(self) -> Settings {
        self.0.get()
    }

    /// The same, without following it.
    pub fn get_untracked(self) -> Settings {
        self.0.get_untracked()
    }

    /// Changes, shows and keeps it.
    pub fn change(self, change: impl FnOnce(&mut Settings)) {
        self.0.update(change);
        self.0.with_untracked(Settings::apply);
    }

    /// Back to what the device says, keeping nothing.
    pub fn forget(self) {
        self.0.set(Settings::default());
        Settings::default().show();
    }
}
