//! Lines in, lines out.
//!
//! It must not know what the lines mean.

use super::out::{Out, clean};
use std::io::{self, BufRead, Write};

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
