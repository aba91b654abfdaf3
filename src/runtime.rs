//! The only place where store, courses, terminal, clock, signals and threads meet.

mod clock;
mod editor;
mod environment;
mod failure;
mod index;
mod lines;
mod look;
mod machine;
mod places;
mod projector;
mod report;
mod screen;
mod stage;
mod study;
mod wakes;
mod watch;

pub use crate::tui::findings as in_words_of_findings;
pub use clock::now;
pub use environment::{language, path_in};
pub use failure::in_words;
pub use lines::Lines;
pub use look::{Shows, app};
pub use machine::{Machine, NoEdit};
pub use places::{Places, config_file};
pub use projector::{follow as follow_projector, run as run_projector};
pub use report::{as_spreadsheet, report_words, save};
pub use screen::{
    Begin, begin_drill, begin_entering, begin_quiz, pass_time, point, press, run as run_screens,
};
pub use study::{KeptDrill, Study};
