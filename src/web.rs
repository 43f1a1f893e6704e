//! The shell: the only code that knows a browser. It shows what `domain` finds and `content` says, and keeps the case.

pub mod app;
pub mod browser;
pub mod components;
pub mod durable;
pub mod element;
#[cfg(not(target_arch = "wasm32"))]
pub mod head;
pub mod offline;
pub mod pages;
pub mod route;
pub mod router;
pub mod session;
pub mod settings;
pub mod storage;
