//! Pieces of screens. They draw what they are given and know nothing of keys.

pub mod ascii;
pub mod chrome;
pub mod columns;
pub mod entry;
pub mod field;
pub mod figure;
pub mod hits;
pub mod list;
pub mod marked;
pub mod popup;
pub mod prose;
pub mod stage;
