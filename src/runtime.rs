//! The only place where store, courses, terminal, clock, signals and threads meet.

mod clock;
mod lines;
mod places;
mod screen;
mod study;

pub use clock::now;
pub use lines::Lines;
pub use places::{Places, database};
pub use screen::{Begin, press, run as run_screens};
pub use study::Study;
