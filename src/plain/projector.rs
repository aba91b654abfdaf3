//! What the class sees of a drill, in plain lines: for a braille line, or a window that cannot be drawn on.

use crate::classroom::game::letter;
use crate::classroom::shown::Shown;
use crate::l10n::{Texts, say};
use std::io::{self, Write};

/// Prints what is seen now.
///
/// # Errors
/// If nobody reads the lines any more.
pub fn projector(shown: &Shown, texts: &Texts, out: &mut impl Write) -> io::Result<()> {
    match shown {
        Shown::Nothing => writeln!(out, "{}", say!(texts, "projector-waits"))?,
        Shown::Gone(_) => writeln!(out, "{}", say!(texts, "projector-gone"))?,
        Shown::Foreign => writeln!(out, "{}", say!(texts, "projector-foreign"))?,
        Shown::Live(picture) => {
            writeln!(out, "{}", picture.title)?;
            if let Some(asked) = &picture.asked {
                writeln!(out, "{}", asked.prompt)?;
                for (at, option) in asked.options.iter().enumerate() {
                    writeln!(out, "{} {option}", letter(at))?;
                }
            }
            for line in picture.solution.iter().flat_map(|solution| &solution.key) {
                writeln!(out, "{line}")?;
            }
        }
    }
    out.flush()
}
