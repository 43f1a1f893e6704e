//! Element: the one type of element that every page is made of.
//!
//! Leptos' `view!` gives each combination of tag, attributes and children a type of its own and compiles the code that
//! builds, updates and hydrates it once for each. This type is Leptos' own extension point (`Render`, `RenderHtml`)
//! filled in once: a tag and lists of attributes, handlers and children. Signals, effects, text, mounting and the order
//! of hydration stay Leptos'. Measured with all pages: see "Decisions" in ARCHITECTURE.md. And since no markup is ever
//! made from a string, Trusted Types have nothing to let through.

use std::borrow::Cow;

use leptos::{
    attr::{Attribute, any_attribute::AnyAttribute},
    prelude::*,
    tachys::{
        hydration::Cursor,
        renderer::{RemoveEventHandler, Rndr},
        view::{Mountable, Position, PositionState, Render, RenderHtml, add_attr::AddAnyAttr, any_view::AnyViewState},
    },
};
use wasm_bindgen::{JsCast as _, JsValue};

type Words = Cow<'static, str>;

/// An element with its attributes, handlers and children, not drawn yet.
pub struct Element {
    tag: &'static str,
    fixed: Vec<(&'static str, Words)>,
    live: Vec<Live>,
    handlers: Vec<(&'static str, Handler)>,
    children: Vec<AnyView>,
}

type Handler = Box<dyn FnMut(web_sys::Event) + Send>;

/// Something about an element that follows a signal.
enum Live {
    /// An attribute, absent while `None`.
    Attribute(&'static str, Box<dyn Fn() -> Option<Words> + Send>),
    /// What stands in a field: the property, for the attribute is only the default.
    Value(Box<dyn Fn() -> String + Send>),
    /// Whether a box is ticked.
    Checked(Box<dyn Fn() -> bool + Send>),
}

/// An element that is drawn once and may be redrawn.
pub fn el(tag: &'static str) -> Element {
    Element { tag, fixed: Vec::new(), live: Vec::new(), handlers: Vec::new(), children: Vec::new() }
}

/// Words on their own.
pub fn text(words: impl Into<Words>) -> AnyView {
    words.into().into_any()
}

/// What is drawn anew whenever a signal it reads has changed.
pub fn live(draw: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let draw: Box<dyn FnMut() -> AnyView + Send> = Box::new(draw);
    draw.into_any()
}

/// Several things in a row.
pub fn all(views: Vec<AnyView>) -> AnyView {
    views.into_any()
}

/// Nothing.
pub fn none() -> AnyView {
    ().into_any()
}

impl Element {
    /// Its classes.
    #[must_use]
    pub fn class(self, classes: &'static str) -> Self {
        self.attr("class", classes)
    }

    /// An attribute.
    #[must_use]
    pub fn attr(mut self, name: &'static str, value: impl Into<Words>) -> Self {
        self.fixed.push((name, value.into()));
        self
    }

    /// An attribute, where there is a value.
    #[must_use]
    pub fn maybe(self, name: &'static str, value: Option<impl Into<Words>>) -> Self {
        match value {
            Some(it) => self.attr(name, it),
            None => self,
        }
    }

    /// An attribute without a value, such as `hidden`.
    #[must_use]
    pub fn flag(self, name: &'static str, on: bool) -> Self {
        self.maybe(name, on.then_some(""))
    }

    /// An attribute that follows signals and is absent while `None`.
    #[must_use]
    pub fn live_attr(mut self, name: &'static str, value: impl Fn() -> Option<Words> + Send + 'static) -> Self {
        self.live.push(Live::Attribute(name, Box::new(value)));
        self
    }

    /// What stands in a field.
    #[must_use]
    pub fn value(mut self, value: impl Fn() -> String + Send + 'static) -> Self {
        self.live.push(Live::Value(Box::new(value)));
        self
    }

    /// Whether a box is ticked.
    #[must_use]
    pub fn checked(mut self, checked: impl Fn() -> bool + Send + 'static) -> Self {
        self.live.push(Live::Checked(Box::new(checked)));
        self
    }

    /// What happens on an event.
    #[must_use]
    pub fn on(mut self, event: &'static str, act: impl FnMut(web_sys::Event) + Send + 'static) -> Self {
        self.handlers.push((event, Box::new(act)));
        self
    }

    /// Words within it.
    #[must_use]
    pub fn text(self, words: impl Into<Words>) -> Self {
        self.child(text(words))
    }

    /// Something within it.
    #[must_use]
    pub fn child(mut self, child: impl Into<AnyView>) -> Self {
        self.children.push(child.into());
        self
    }

    /// Something within it, where there is anything.
    #[must_use]
    pub fn maybe_child(self, child: Option<impl Into<AnyView>>) -> Self {
        match child {
            Some(it) => self.child(it),
            None => self,
        }
    }

    /// Several things within it.
    #[must_use]
    pub fn children<V: Into<AnyView>>(mut self, children: impl IntoIterator<Item = V>) -> Self {
        self.children.extend(children.into_iter().map(Into::into));
        self
    }

    /// Something within it that is drawn anew whenever a signal it reads has changed.
    #[must_use]
    pub fn live(self, draw: impl Fn() -> AnyView + Send + 'static) -> Self {
        self.child(live(draw))
    }

    /// Elements of drawings live in a namespace of their own.
    fn namespace(&self) -> Option<&'static str> {
        matches!(self.tag, "svg" | "path" | "circle" | "rect" | "g").then_some("http://www.w3.org/2000/svg")
    }

    /// Elements that have no content and no end tag.
    fn is_void(&self) -> bool {
        matches!(self.tag, "br" | "hr" | "input")
    }
}

impl From<Element> for AnyView {
    fn from(it: Element) -> Self {
        it.into_any()
    }
}

/// An element that stands in the page.
pub struct Drawn {
    tag: &'static str,
    node: web_sys::Element,
    fixed: Vec<(&'static str, Words)>,
    /// Kept so that they go on; each ends when it is dropped.
    effects: Vec<RenderEffect<()>>,
    handlers: Vec<RemoveEventHandler<web_sys::Element>>,
    children: Vec<AnyViewState>,
}

impl Drawn {
    /// Lets the element follow its signals and answer its events.
    fn enliven(&mut self, live: Vec<Live>, handlers: Vec<(&'static str, Handler)>) {
        let node = &self.node;
        self.effects = live.into_iter().map(|it| follow(node.clone(), it)).collect();
        self.handlers.clear();
        for (name, mut act) in handlers {
            // Contexts are looked up where the handler was made, not where the event comes from.
            let owner = Owner::current();
            let act = move |event: JsValue| match &owner {
                Some(owner) => owner.with(|| act(event.unchecked_into())),
                None => act(event.unchecked_into()),
            };
            self.handlers.push(Rndr::add_event_listener(node, name, Box::new(act)));
        }
    }
}

fn follow(node: web_sys::Element, it: Live) -> RenderEffect<()> {
    let property = |node: &web_sys::Element, name, value: JsValue| Rndr::set_property_or_value(node, name, &value);
    RenderEffect::new(move |_| match &it {
        Live::Attribute(name, value) => match value() {
            Some(value) => Rndr::set_attribute(&node, name, &value),
            None => Rndr::remove_attribute(&node, name),
        },
        Live::Value(value) => property(&node, "value", value().into()),
        Live::Checked(checked) => property(&node, "checked", checked().into()),
    })
}

impl Render for Element {
    type State = Drawn;

    fn build(self) -> Drawn {
        let node = Rndr::create_element(self.tag, self.namespace());
        for (name, value) in &self.fixed {
            Rndr::set_attribute(&node, name, value);
        }
        let mut children: Vec<AnyViewState> = self.children.into_iter().map(Render::build).collect();
        for child in &mut children {
            child.mount(&node, None);
        }
        let (effects, listening) = (Vec::new(), Vec::new());
        let mut drawn = Drawn { tag: self.tag, node, fixed: self.fixed, effects, handlers: listening, children };
        drawn.enliven(self.live, self.handlers);
        drawn
    }

    /// Changes what differs. The node stays, and with it the focus, an open `<details>`, and what is being typed.
    fn rebuild(self, drawn: &mut Drawn) {
        if self.tag != drawn.tag {
            let mut new = self.build();
            drawn.insert_before_this(&mut new);
            drawn.unmount();
            *drawn = new;
            return;
        }
        for (name, _) in &drawn.fixed {
            if !self.fixed.iter().any(|(kept, _)| kept == name) {
                Rndr::remove_attribute(&drawn.node, name);
            }
        }
        for pair in &self.fixed {
            if !drawn.fixed.contains(pair) {
                Rndr::set_attribute(&drawn.node, pair.0, &pair.1);
            }
        }
        drawn.fixed = self.fixed;
        for surplus in drawn.children.iter_mut().skip(self.children.len()) {
            surplus.unmount();
        }
        drawn.children.truncate(self.children.len());
        for (place, child) in self.children.into_iter().enumerate() {
            match drawn.children.get_mut(place) {
                Some(there) => child.rebuild(there),
                None => {
                    let mut new = child.build();
                    new.mount(&drawn.node, None);
                    drawn.children.push(new);
                }
            }
        }
        drawn.enliven(self.live, self.handlers);
    }
}

impl Mountable for Drawn {
    fn unmount(&mut self) {
        Rndr::remove(&self.node);
    }

    fn mount(&mut self, parent: &web_sys::Element, before: Option<&web_sys::Node>) {
        Rndr::insert_node(parent, &self.node, before);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let Some(parent) = Rndr::get_parent(&self.node) else { return false };
        let Ok(parent) = parent.dyn_into::<web_sys::Element>() else { return false };
        child.mount(&parent, Some(&self.node));
        true
    }

    fn elements(&self) -> Vec<web_sys::Element> {
        vec![self.node.clone()]
    }
}

impl AddAnyAttr for Element {
    type Output<NewAttr: Attribute> = Self;

    /// Attributes are given where the element is made, never from outside.
    fn add_any_attr<NewAttr: Attribute>(self, _: NewAttr) -> Self {
        self
    }
}

impl RenderHtml for Element {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        escape: bool,
        mark_branches: bool,
        _: Vec<AnyAttribute>,
    ) {
        html.push('<');
        html.push_str(self.tag);
        let live = self.live.iter().filter_map(|it| match it {
            Live::Attribute(name, value) => value().map(|value| (*name, value)),
            Live::Value(_) | Live::Checked(_) => None,
        });
        for (name, value) in self.fixed.iter().cloned().chain(live) {
            html.push(' ');
            html.push_str(name);
            if !value.is_empty() {
                html.push_str("=\"");
                html.push_str(&value.replace('&', "&amp;").replace('"', "&quot;"));
                html.push('"');
            }
        }
        html.push('>');
        if !self.is_void() {
            *position = Position::FirstChild;
            for child in self.children {
                child.to_html_with_buf(html, position, escape, mark_branches, Vec::new());
            }
            html.push_str("</");
            html.push_str(self.tag);
            html.push('>');
        }
        *position = Position::NextChild;
    }

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Drawn {
        match position.get() {
            Position::FirstChild => cursor.child(),
            Position::Current => {}
            _ => cursor.sibling(),
        }
        let node: web_sys::Element = cursor.current().unchecked_into();
        position.set(Position::FirstChild);
        let children = self.children.into_iter().map(|it| it.hydrate::<FROM_SERVER>(cursor, position)).collect();
        cursor.set(node.clone().into());
        position.set(Position::NextChild);
        let (effects, listening) = (Vec::new(), Vec::new());
        let mut drawn = Drawn { tag: self.tag, node, fixed: self.fixed, effects, handlers: listening, children };
        drawn.enliven(self.live, self.handlers);
        drawn
    }

    fn into_owned(self) -> Self {
        self
    }
}
