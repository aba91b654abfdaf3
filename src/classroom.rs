//! A class at one screen and on paper: the game, who plays it, the sheets, and what came of it.
//!
//! Pure, like the domain, which is the only room that it may use: no files, no clock, no terminal, no network. Time and
//! chance are passed in. A drill never touches anybody's own schedule.

pub mod analysis;
pub mod audience;
pub mod findings;
pub mod game;
pub mod lineup;
pub mod memory;
pub mod name;
pub mod paper;
pub mod plan;
#[cfg(test)]
mod played;
pub mod pool;
pub mod report;
pub mod roster;
pub mod shown;
