//! The game that every way of drilling drives: a state, and what comes of an event. No I/O.

pub mod item;
