//! View and Element: the one type that every page is made of.
//!
//! Leptos' `view!` gives each combination of tag, attributes and children a type of its own and compiles the code that
//! builds, updates and hydrates it once for each. This type is Leptos' own extension point (`Render`, `RenderHtml`)
//! filled in once: a tag and lists of attributes, handlers and children. Signals, effects, text, mounting and the order
//! of hydration stay Leptos'. Measured with all pages: see "Decisions" in ARCHITECTURE.md. And since no markup is ever
//! made from a string, Trusted Types have nothing to let through.

use std::borrow::Cow;

use leptos::{
    attr::any_attribute::AnyAttribute,
    prelude::*,
    tachys::{
        hydration::Cursor,
        renderer::{RemoveEventHandler, Rndr},
        view::{Mountable, Position, PositionState, Render, RenderHtml, add_attr::AddAnyAttr},
    },
};
use wasm_bindgen::{JsCast as _, JsValue};

type Words = Cow<'static, str>;
type Draw = Box<dyn FnMut() -> View + Send>;
type Handler = Box<dyn FnMut(web_sys::Event) + Send>;

/// Something to be drawn.
pub enum View {
    /// An element.
    Element(Element),
    /// Words on their own.
    Words(Words),
    /// What is drawn anew whenever a signal it reads has changed.
    Live(Draw),
    /// Several things in a row.
    Row(Vec<View>),
    /// What is replaced as a whole once its key is another: nothing of one page may linger in the next.
    Keyed(Words, Box<View>),
    /// Nothing.
    Nothing,
}

/// An element with its attributes, handlers and children, not drawn yet. One pointer, so that a chain of calls that
/// describe it moves no more than that.
pub struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    fixed: Vec<(&'static str, Words)>,
    live: Vec<Live>,
    handlers: Vec<(&'static str, Handler)>,
    children: Vec<View>,
}

/// Something about an element that follows a signal.
enum Live {
    /// An attribute, absent while `None`.
    Attribute(&'static str, Box<dyn Fn() -> Option<Words> + Send>),
    /// What stands in a field: the property, for the attribute is only the default.
    Value(Box<dyn Fn() -> String + Send>),
    /// Whether a box is ticked.
    Checked(Box<dyn Fn() -> bool + Send>),
}

/// An element, to be described by the calls that follow.
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(Parts { tag, fixed: Vec::new(), live: Vec::new(), handlers: Vec::new(), children: Vec::new() }))
}

/// Words on their own.
pub fn text(words: impl Into<Words>) -> View {
    View::Words(words.into())
}

/// What is drawn anew whenever a signal it reads has changed.
pub fn live(draw: impl FnMut() -> View + Send + 'static) -> View {
    View::Live(Box::new(draw))
}

/// Several things in a row.
pub fn all(views: Vec<View>) -> View {
    View::Row(views)
}

/// What is replaced as a whole once its key is another.
pub fn keyed(key: impl Into<Words>, view: View) -> View {
    View::Keyed(key.into(), Box::new(view))
}

/// Nothing.
pub fn none() -> View {
    View::Nothing
}

/// Acts now and whenever a signal it reads has changed. For what lies outside the page: its title, the focus. Boxed, so
/// that the machinery behind it is compiled once.
pub fn effect(act: impl FnMut() + 'static) {
    let mut act: Box<dyn FnMut()> = Box::new(act);
    Effect::new(move |_| act());
}

impl Element {
    /// Its classes.
    #[must_use]
    pub fn class(self, classes: &'static str) -> Self {
        self.set("class", Words::Borrowed(classes))
    }

    /// An attribute.
    #[must_use]
    pub fn attr(self, name: &'static str, value: impl Into<Words>) -> Self {
        self.set(name, value.into())
    }

    // Not inlined, like `push` below: they are called hundreds of times, and bytes decide.
    #[inline(never)]
    fn set(mut self, name: &'static str, value: Words) -> Self {
        self.0.fixed.push((name, value));
        self
    }

    /// An attribute, where there is a value.
    #[must_use]
    pub fn maybe(self, name: &'static str, value: Option<impl Into<Words>>) -> Self {
        match value {
            Some(it) => self.set(name, it.into()),
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
        self.0.live.push(Live::Attribute(name, Box::new(value)));
        self
    }

    /// What stands in a field.
    #[must_use]
    pub fn value(mut self, value: impl Fn() -> String + Send + 'static) -> Self {
        self.0.live.push(Live::Value(Box::new(value)));
        self
    }

    /// Whether a box is ticked.
    #[must_use]
    pub fn checked(mut self, checked: impl Fn() -> bool + Send + 'static) -> Self {
        self.0.live.push(Live::Checked(Box::new(checked)));
        self
    }

    /// What happens on an event.
    #[must_use]
    pub fn on(mut self, event: &'static str, act: impl FnMut(web_sys::Event) + Send + 'static) -> Self {
        self.0.handlers.push((event, Box::new(act)));
        self
    }

    /// Words within it.
    #[must_use]
    pub fn text(self, words: impl Into<Words>) -> Self {
        self.push(View::Words(words.into()))
    }

    /// Something within it.
    #[must_use]
    pub fn child(self, child: impl Into<View>) -> Self {
        self.push(child.into())
    }

    #[inline(never)]
    fn push(mut self, child: View) -> Self {
        self.0.children.push(child);
        self
    }

    /// Something within it, where there is anything.
    #[must_use]
    pub fn maybe_child(self, child: Option<impl Into<View>>) -> Self {
        match child {
            Some(it) => self.push(it.into()),
            None => self,
        }
    }

    /// Several things within it.
    #[must_use]
    pub fn children<V: Into<View>>(self, children: impl IntoIterator<Item = V>) -> Self {
        children.into_iter().fold(self, |it, child| it.push(child.into()))
    }

    /// Something within it that is drawn anew whenever a signal it reads has changed.
    #[must_use]
    pub fn live(self, draw: impl FnMut() -> View + Send + 'static) -> Self {
        self.push(live(draw))
    }
}

impl From<Element> for View {
    fn from(it: Element) -> Self {
        Self::Element(it)
    }
}

impl Parts {
    /// Elements of drawings live in a namespace of their own.
    fn namespace(&self) -> Option<&'static str> {
        matches!(self.tag, "svg" | "path" | "circle" | "rect" | "g").then_some("http://www.w3.org/2000/svg")
    }

    /// Elements that have no content and no end tag.
    fn is_void(&self) -> bool {
        matches!(self.tag, "br" | "hr" | "input")
    }
}

/// What stands in the page.
pub enum Drawn {
    /// An element.
    Element(Box<DrawnElement>),
    /// Words.
    Words(<Words as Render>::State),
    /// What is drawn anew.
    Live(<Draw as Render>::State),
    /// A row, with what marks its end.
    Row(<Vec<View> as Render>::State),
    /// Under this key.
    Keyed(Words, Box<Drawn>),
    /// A mark for where something may come.
    Nothing(<() as Render>::State),
}

/// An element that stands in the page.
pub struct DrawnElement {
    tag: &'static str,
    node: web_sys::Element,
    fixed: Vec<(&'static str, Words)>,
    /// The attributes and properties that follow signals.
    live: Vec<&'static str>,
    /// Kept so that they go on; each ends when it is dropped.
    effects: Vec<RenderEffect<()>>,
    handlers: Vec<RemoveEventHandler<web_sys::Element>>,
    children: Vec<Drawn>,
}

impl DrawnElement {
    fn new(parts: &mut Parts, node: web_sys::Element, children: Vec<Drawn>) -> Box<Self> {
        let fixed = std::mem::take(&mut parts.fixed);
        let (live, effects, handlers) = (Vec::new(), Vec::new(), Vec::new());
        let mut drawn = Box::new(Self { tag: parts.tag, node, fixed, live, effects, handlers, children });
        drawn.enliven(parts);
        drawn
    }

    fn build(mut parts: Box<Parts>) -> Box<Self> {
        let node = Rndr::create_element(parts.tag, parts.namespace());
        for (name, value) in &parts.fixed {
            Rndr::set_attribute(&node, name, value);
        }
        let mut children: Vec<Drawn> = std::mem::take(&mut parts.children).into_iter().map(Render::build).collect();
        for child in &mut children {
            child.mount(&node, None);
        }
        Self::new(&mut parts, node, children)
    }

    /// Lets the element follow its signals and answer its events.
    fn enliven(&mut self, parts: &mut Parts) {
        let node = &self.node;
        let live = std::mem::take(&mut parts.live);
        self.live = live.iter().map(Live::name).collect();
        self.effects = live.into_iter().map(|it| follow(node.clone(), it)).collect();
        self.handlers.clear();
        for (name, mut act) in std::mem::take(&mut parts.handlers) {
            // Contexts are looked up where the handler was made, not where the event comes from.
            let owner = Owner::current();
            let act = move |event: JsValue| match &owner {
                Some(owner) => owner.with(|| act(event.unchecked_into())),
                None => act(event.unchecked_into()),
            };
            self.handlers.push(Rndr::add_event_listener(node, name, Box::new(act)));
        }
    }

    /// Changes what differs. The node stays, and with it the focus, an open `<details>`, and what is being typed.
    fn rebuild(&mut self, mut parts: Box<Parts>) {
        let kept =
            |name: &str| parts.fixed.iter().any(|(it, _)| *it == name) || parts.live.iter().any(|it| it.name() == name);
        let before = self.fixed.iter().map(|(name, _)| *name).chain(self.live.iter().copied());
        for name in before.filter(|it| !kept(it)) {
            match name {
                VALUE => Rndr::set_property(&self.node, "value", &"".into()),
                CHECKED => Rndr::set_property(&self.node, "checked", &false.into()),
                _ => Rndr::remove_attribute(&self.node, name),
            }
        }
        for pair in parts.fixed.iter().filter(|it| !self.fixed.contains(it)) {
            Rndr::set_attribute(&self.node, pair.0, &pair.1);
        }
        self.fixed = std::mem::take(&mut parts.fixed);
        let children = std::mem::take(&mut parts.children);
        for surplus in self.children.iter_mut().skip(children.len()) {
            surplus.unmount();
        }
        self.children.truncate(children.len());
        for (place, child) in children.into_iter().enumerate() {
            match self.children.get_mut(place) {
                Some(there) => child.rebuild(there),
                None => {
                    let mut new = child.build();
                    new.mount(&self.node, None);
                    self.children.push(new);
                }
            }
        }
        self.enliven(&mut parts);
    }

    fn hydrate<const FROM_SERVER: bool>(mut parts: Box<Parts>, cursor: &Cursor, position: &PositionState) -> Box<Self> {
        match position.get() {
            Position::FirstChild => cursor.child(),
            Position::Current => {}
            _ => cursor.sibling(),
        }
        let node: web_sys::Element = cursor.current().unchecked_into();
        position.set(Position::FirstChild);
        let children = std::mem::take(&mut parts.children).into_iter();
        let children = children.map(|it| it.hydrate::<FROM_SERVER>(cursor, position)).collect();
        cursor.set(node.clone().into());
        position.set(Position::NextChild);
        Self::new(&mut parts, node, children)
    }
}

/// Names that no attribute has, for what are properties.
const VALUE: &str = ".value";
const CHECKED: &str = ".checked";

impl Live {
    fn name(&self) -> &'static str {
        match self {
            Self::Attribute(name, _) => name,
            Self::Value(_) => VALUE,
            Self::Checked(_) => CHECKED,
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

impl Render for View {
    type State = Drawn;

    fn build(self) -> Drawn {
        match self {
            Self::Element(it) => Drawn::Element(DrawnElement::build(it.0)),
            Self::Words(it) => Drawn::Words(it.build()),
            Self::Live(it) => Drawn::Live(it.build()),
            Self::Row(it) => Drawn::Row(it.build()),
            Self::Keyed(key, it) => Drawn::Keyed(key, Box::new(it.build())),
            Self::Nothing => Drawn::Nothing(().build()),
        }
    }

    fn rebuild(self, drawn: &mut Drawn) {
        match (self, drawn) {
            (Self::Element(it), Drawn::Element(there)) if it.0.tag == there.tag => there.rebuild(it.0),
            (Self::Words(it), Drawn::Words(there)) => it.rebuild(there),
            (Self::Live(it), Drawn::Live(there)) => it.rebuild(there),
            (Self::Row(it), Drawn::Row(there)) => it.rebuild(there),
            (Self::Keyed(key, it), Drawn::Keyed(there, drawn)) if key == *there => it.rebuild(drawn),
            (Self::Nothing, Drawn::Nothing(_)) => {}
            (other, drawn) => {
                let mut new = other.build();
                drawn.insert_before_this(&mut new);
                drawn.unmount();
                *drawn = new;
            }
        }
    }
}

impl Drawn {
    fn as_mountable(&mut self) -> &mut dyn Mountable {
        match self {
            Self::Element(it) => &mut it.node,
            Self::Words(it) => it,
            Self::Live(it) => it,
            Self::Row(it) => it,
            Self::Keyed(_, it) => it.as_mountable(),
            Self::Nothing(it) => it,
        }
    }
}

impl Mountable for Drawn {
    fn unmount(&mut self) {
        self.as_mountable().unmount();
    }

    fn mount(&mut self, parent: &web_sys::Element, before: Option<&web_sys::Node>) {
        self.as_mountable().mount(parent, before);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self {
            Self::Element(it) => it.node.insert_before_this(child),
            Self::Words(it) => it.insert_before_this(child),
            Self::Live(it) => it.insert_before_this(child),
            Self::Row(it) => it.insert_before_this(child),
            Self::Keyed(_, it) => it.insert_before_this(child),
            Self::Nothing(it) => it.insert_before_this(child),
        }
    }

    /// Only Leptos' attributes given from outside ask for them; ours are given where the element is made.
    fn elements(&self) -> Vec<web_sys::Element> {
        Vec::new()
    }
}

impl AddAnyAttr for View {
    type Output<NewAttr: leptos::attr::Attribute> = Self;

    /// Attributes are given where the element is made, never from outside.
    fn add_any_attr<NewAttr: leptos::attr::Attribute>(self, _: NewAttr) -> Self {
        self
    }
}

impl RenderHtml for View {
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
        match self {
            Self::Element(it) => it.write(html, position, escape, mark_branches),
            Self::Words(it) => it.to_html_with_buf(html, position, escape, mark_branches, Vec::new()),
            Self::Live(it) => it.to_html_with_buf(html, position, escape, mark_branches, Vec::new()),
            Self::Row(it) => it.to_html_with_buf(html, position, escape, mark_branches, Vec::new()),
            Self::Keyed(_, it) => it.to_html_with_buf(html, position, escape, mark_branches, Vec::new()),
            Self::Nothing => ().to_html_with_buf(html, position, escape, mark_branches, Vec::new()),
        }
    }

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Drawn {
        match self {
            Self::Element(it) => Drawn::Element(DrawnElement::hydrate::<FROM_SERVER>(it.0, cursor, position)),
            Self::Words(it) => Drawn::Words(it.hydrate::<FROM_SERVER>(cursor, position)),
            Self::Live(it) => Drawn::Live(it.hydrate::<FROM_SERVER>(cursor, position)),
            Self::Row(it) => Drawn::Row(it.hydrate::<FROM_SERVER>(cursor, position)),
            Self::Keyed(key, it) => Drawn::Keyed(key, Box::new(it.hydrate::<FROM_SERVER>(cursor, position))),
            Self::Nothing => Drawn::Nothing(().hydrate::<FROM_SERVER>(cursor, position)),
        }
    }

    fn into_owned(self) -> Self {
        self
    }
}

impl Element {
    fn write(self, html: &mut String, position: &mut Position, escape: bool, mark_branches: bool) {
        let parts = *self.0;
        html.push('<');
        html.push_str(parts.tag);
        let live = parts.live.iter().filter_map(|it| match it {
            Live::Attribute(name, value) => value().map(|value| (*name, value)),
            Live::Value(_) | Live::Checked(_) => None,
        });
        for (name, value) in parts.fixed.iter().cloned().chain(live) {
            html.push(' ');
            html.push_str(name);
            if !value.is_empty() {
                html.push_str("=\"");
                html.push_str(&value.replace('&', "&amp;").replace('"', "&quot;"));
                html.push('"');
            }
        }
        html.push('>');
        if !parts.is_void() {
            *position = Position::FirstChild;
            for child in parts.children {
                child.to_html_with_buf(html, position, escape, mark_branches, Vec::new());
            }
            html.push_str("</");
            html.push_str(parts.tag);
            html.push('>');
        }
        *position = Position::NextChild;
    }
}
