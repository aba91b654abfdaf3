//! The way out: every line that plain mode writes goes through here, and here it loses what could command a terminal.
//!
//! It must not know what the lines mean.

use std::io::{self, Write};

/// Writes clean lines.
pub(super) struct Out<'o>(&'o mut dyn Write);

impl<'o> Out<'o> {
    pub(super) fn new(to: &'o mut dyn Write) -> Self {
        Self(to)
    }

    /// Writes a line, or several if `text` has line feeds.
    pub(super) fn say(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.0, "{}", clean(text))
    }

    /// Writes a line for each text.
    pub(super) fn say_all<T: AsRef<str>>(&mut self, texts: impl IntoIterator<Item = T>) -> io::Result<()> {
        texts.into_iter().try_for_each(|text| self.say(text.as_ref()))
    }

    /// Asks for a line and makes sure that the question for it has arrived.
    pub(super) fn prompt(&mut self) -> io::Result<()> {
        write!(self.0, "> ")?;
        self.0.flush()
    }

    pub(super) fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// `text` without control characters and without what turns the direction of writing around, both of which can make
/// a terminal or a reader of lines lie. Tabs and odd line ends become spaces, line feeds stay.
pub(super) fn clean(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            '\n' => Some(c),
            '\t' | '\r' | '\u{2028}' | '\u{2029}' => Some(' '),
            _ if c.is_control() || is_silent(c) => None,
            _ => Some(c),
        })
        .collect()
}

/// Embeddings, overrides and isolates of direction; the soft hyphen, which some readers speak.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{00ad}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_command_a_terminal_is_dropped() {
        assert_eq!(clean("a\u{1b}[31mb\u{7}\u{9b}2J\u{202e}c\u{2066}\tд\r"), "a[31mb2Jc д ");
    }
}
