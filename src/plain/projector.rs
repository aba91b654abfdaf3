//! What the class sees of a drill, in plain lines: for a braille line, or a window that cannot be drawn on.
//!
//! Only what has changed is said. It must not know more than what the teacher's window shows.

use super::drill::audience::{changes, whole};
use super::out::Out;
use crate::classroom::shown::Shown;
use crate::domain::day::Moment;
use crate::l10n::{Texts, say};
use std::io::{self, Write};

/// A window for the projector that speaks.
#[derive(Debug, Default)]
pub struct Projector {
    /// What was said last; none if nothing was.
    said: Option<Shown>,
}

impl Projector {
    /// Says what is seen now, as far as it is new.
    ///
    /// # Errors
    /// If nobody reads the lines any more.
    pub fn see(&mut self, shown: &Shown, now: Moment, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
        let lines = match (&self.said, shown) {
            (Some(said), shown) if said == shown => Vec::new(),
            (_, Shown::Nothing) => vec![say!(texts, "projector-waits")],
            (_, Shown::Gone(_)) => vec![say!(texts, "projector-gone")],
            (_, Shown::Foreign) => vec![say!(texts, "projector-foreign")],
            (Some(Shown::Live(before)), Shown::Live(after)) => changes(before, after, now, texts),
            (_, Shown::Live(picture)) => whole(picture, now, texts),
        };
        self.said = Some(shown.clone());
        let mut out = Out::new(out);
        out.say_all(lines)?;
        out.flush()
    }
}
