//! Icons and state badges. A state is always shape, word and colour together.

use crate::{
    domain::claim::State,
    web::element::{View, el},
};

/// A drawing on a grid of 24, of an outline and what stands in it. `style/components.css` fills and dashes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A filled disc with a tick: it holds.
    Yes,
    /// A dashed ring with a question mark: not known.
    Open,
    /// A square with a cross: it does not hold.
    No,
    /// An octagon: do not.
    Stop,
    /// A ring with an i: worth knowing.
    Info,
    /// A triangle: an input is wrong.
    Wrong,
    /// Onwards.
    Forward,
    /// Back.
    Back,
    /// A lock: kept here.
    Lock,
    /// A printer.
    Print,
    /// Two sheets.
    Copy,
}

impl Icon {
    /// The value of `data-state` that goes with it.
    fn state(self) -> Option<&'static str> {
        match self {
            Self::Yes => Some("yes"),
            Self::Open => Some("open"),
            Self::No => Some("no"),
            Self::Stop => Some("stop"),
            _ => None,
        }
    }

    /// Outline and inside.
    fn paths(self) -> (&'static str, &'static str) {
        const RING: &str = "M12 3a9 9 0 0 1 0 18 9 9 0 0 1 0-18z";
        match self {
            Self::Yes => (RING, "m8 12.3 2.8 2.7L16 9.5"),
            Self::Open => (RING, "M9.6 9.6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.7M12 16.6v.01"),
            Self::No => (
                "M6.5 3.5h11a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3h-11a3 3 0 0 1-3-3v-11a3 3 0 0 1 3-3z",
                "m8.5 8.5 7 7m0-7-7 7",
            ),
            Self::Stop => ("M8 2.8h8L21.2 8v8L16 21.2H8L2.8 16V8z", "M12 7.5v5.5M12 16.2v.01"),
            Self::Info => (RING, "M12 11v5M12 8v.01"),
            Self::Wrong => ("M12 3.5 2.8 19.5h18.4z", "M12 10v4.5M12 17v.01"),
            Self::Forward => ("m9 5 7 7-7 7", ""),
            Self::Back => ("m15 5-7 7 7 7", ""),
            Self::Lock => ("M6 11h12v9H6z", "M8.5 11V8a3.5 3.5 0 0 1 7 0v3"),
            Self::Print => ("M7 9V4h10v5M7 17H4V9h16v8h-3", "M7 14h10v6H7z"),
            Self::Copy => ("M8 8h11v12H8z", "M5 16V4h11"),
        }
    }
}

impl From<State> for Icon {
    fn from(it: State) -> Self {
        match it {
            State::Holds => Self::Yes,
            State::Open => Self::Open,
            State::Fails => Self::No,
        }
    }
}

/// The drawing, silent: a word stands beside it.
pub fn icon(it: Icon) -> View {
    let (outline, inside) = it.paths();
    el("svg")
        .class("icon")
        .maybe("data-icon", it.state())
        .attr("viewBox", "0 0 24 24")
        .attr("aria-hidden", "true")
        .child(el("path").attr("d", outline))
        .child(el("path").attr("d", inside))
        .into()
}

/// A state: icon, word and colour.
pub fn badge(mark: Icon, word: &'static str) -> View {
    el("span").maybe("data-state", mark.state()).class("state").child(icon(mark)).text(word).into()
}
