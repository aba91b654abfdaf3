//! What Rabfak knows about studying: cards, answers, memory, and what comes next.
//!
//! Pure. It must not touch files, the clock, the terminal or any other room of the house: time comes in as a
//! [`day::Moment`], randomness as a seed, spelling rules as a function.

pub mod answer;
pub mod card;
pub mod day;
pub mod event;
pub mod guess;
pub mod history;
pub mod ids;
pub mod index;
pub mod journal;
pub mod owed;
pub mod own_note;
pub mod pace;
pub mod progress;
pub mod question;
pub mod quiz;
pub mod rating;
pub mod reading;
pub mod schedule;
pub mod session;
pub mod setting;
pub mod shuffle;
pub mod slip;
pub mod stats;
