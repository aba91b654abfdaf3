//! Prose to lines, and one key for any spelling.
//!
//! Pure. It must not know courses, cards or screens: a link is a number, a block is a number.

pub mod dates;
pub mod find;
pub mod fold;
pub mod layout;
pub mod prose;
