//! Lines in, lines out.
//!
//! It must not know what the lines mean.

use super::out::{Out, clean};
use crate::l10n::{Texts, say};
use std::io::{self, BufRead, Write};

/// How many lines are said at once.
const PART: usize = 20;

/// A conversation with a learner.
pub(super) struct Talk<'t> {
    pub(super) out: Out<'t>,
    input: &'t mut dyn BufRead,
    echoes: bool,
    ended: bool,
}

impl<'t> Talk<'t> {
    pub(super) fn new(input: &'t mut dyn BufRead, out: &'t mut dyn Write, echoes: bool) -> Self {
        Self { out: Out::new(out), input, echoes, ended: false }
    }

    pub(super) fn say(&mut self, text: &str) -> io::Result<()> {
        self.out.say(text)
    }

    /// Says many lines in parts, after each of which Enter asks for more. Gives back a line that asks for something
    /// else, for whoever is in charge to obey.
    pub(super) fn say_in_parts(&mut self, lines: &[String], texts: &Texts) -> io::Result<Option<String>> {
        let mut said = 0;
        for part in lines.chunks(PART) {
            self.out.say_all(part)?;
            said += part.len();
            if said < lines.len() {
                self.say(&say!(texts, "plain-more", said = said, all = lines.len()))?;
                match self.hear()? {
                    Some(line) if line.is_empty() => {}
                    other => return Ok(other),
                }
            }
        }
        Ok(None)
    }

    /// The next line without space around it; none at the end of the input, and none ever after, so that one
    /// Ctrl-D ends the program and not just a part of it.
    pub(super) fn hear(&mut self) -> io::Result<Option<String>> {
        if self.ended {
            return Ok(None);
        }
        self.out.prompt()?;
        let mut line = Vec::new();
        self.ended = self.input.read_until(b'\n', &mut line)? == 0;
        if self.ended {
            self.say("")?;
            return Ok(None);
        }
        // A byte that is no UTF-8 is a slip of the keyboard or a pipe, not a reason to lose the session.
        let line = clean(String::from_utf8_lossy(&line).trim());
        if self.echoes {
            self.say(&line)?;
        }
        Ok(Some(line))
    }
}
