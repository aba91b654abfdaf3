//! The same study in plain lines: for a braille line or a screen reader, pipes, dumb terminals and tests.
//!
//! One line after another, none of them ever redrawn, wrapped, boxed or coloured. It reads lines and writes lines and
//! does everything else through its [`Desk`]: it must not know the store, files, the clock or the terminal.

mod command;
mod desk;
pub mod drill;
mod due;
mod enter;
mod figure;
mod find;
mod leads;
mod menu;
mod notes;
mod origin;
mod out;
mod projector;
mod prose;
mod quiz;
mod reading;
mod register;
mod reply;
mod review;
mod round;
mod sheet;
mod sources;
mod talk;
mod term;
mod timeline;
mod unknown;
mod verdict;
mod vocabulary;

pub use desk::Desk;
pub use drill::drill;
pub use due::due;
pub use enter::enter;
pub use find::find;
pub use menu::menu;
pub use notes::notes;
pub use projector::Projector;
pub use quiz::quiz;
pub use reading::read;
pub use register::register;
pub use review::review;
pub use term::term;
pub use timeline::timeline;

#[cfg(test)]
mod tests;
