//! The screens: a stack of pure state machines.
//!
//! May use `domain`, `course` and `text`. Must not touch store, files, clock or network: a key goes in, effects come
//! out as data ([`effect::Effect`]), and drawing changes nothing.

pub mod action;
pub mod app;
pub mod asking;
pub mod desk;
pub mod effect;
pub mod excerpt;
pub mod findings;
pub mod hyperlinks;
pub mod key;
pub mod keymap;
pub mod screen;
pub mod screens;
pub mod theme;
pub mod widgets;
