//! Rabfak, an interactive study tutor for the terminal.
//!
//! The map of the house. An arrow says who may use whom; `tests/arrows.rs` fails on any other.
//!
//! ```text
//! main ─▶ cli ─▶ runtime ─▶ tui, plain ─▶ domain, course, classroom, text, l10n
//!          │        └─────▶ store, course, classroom, settings ─▶ domain, course, tui, l10n
//!          └─▶ store, course, classroom, settings
//! course ─▶ domain, text          store, classroom ─▶ domain
//! domain, text, l10n ─▶ nothing in this crate
//! ```
//!
//! - [`domain`]: cards, questions, grading, memory, sessions. Pure: no files, no clock, no terminal.
//! - [`text`]: prose to lines, and one key for any spelling. Pure; knows no course.
//! - [`course`]: lesson files to courses, and every diagnostic about them.
//! - [`store`]: the learner's events in `SQLite`, and what is derived from them.
//! - [`classroom`]: drills of a class: the game, rosters, paper, and what results say. Pure.
//! - [`l10n`]: what the program says, in each of its languages.
//! - [`settings`]: what the learner has settled in `config.ron`.
//! - `tui`: screens as pure state machines; they draw and return effects, and do nothing else.
//! - `plain`: the same study in plain lines.
//! - `cli`: one file per command.
//! - `runtime`: the only place where store, terminal, clock and signals meet.
//! - `terminal`: enter, leave, suspend, panic hook.

pub mod classroom;
pub mod cli;
pub mod course;
pub mod domain;
pub mod l10n;
pub mod plain;
pub mod runtime;
pub mod settings;
pub mod store;
pub mod terminal;
pub mod text;
pub mod tui;
