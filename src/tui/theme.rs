//! How things look. The themes themselves are files in `assets/themes/`.
//!
//! Meaning is never carried by colour alone: right and wrong have their signs, a selection its `›`.

#[cfg(test)]
mod contrast;
pub mod file;

use crate::text::layout::LineKind;
use crate::text::prose::Look;
use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier, Style};

/// The sign of a right answer.
pub const TICK: &str = "✓";

/// The sign of a wrong answer.
pub const CROSS: &str = "✗";

/// The sign of a selection.
pub const MARKER: &str = "›";

/// A piece of a thin rule.
pub const RULE: &str = "─";

/// The characters that a terminal shows, each in the columns that are left for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Charset {
    /// All that there are.
    #[default]
    Whole,
    /// Those that take as many columns in an East Asian font as in any other (UAX #11: not ambiguous).
    Unambiguous,
    /// ASCII.
    Ascii,
}

/// The styles of the screens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// Everything that nothing else is said of; with a background of its own, or the terminal's.
    pub page: Style,
    /// You are here.
    pub accent: Style,
    /// Secondary.
    pub quiet: Style,
    /// Headings, questions.
    pub strong: Style,
    /// What can be followed.
    pub link: Style,
    /// What has the focus among what can be followed.
    pub focus: Style,
    /// With `✓`.
    pub right: Style,
    /// With `✗`.
    pub wrong: Style,
    /// What the finished frame is put into.
    pub charset: Charset,
}

impl Theme {
    /// The terminal's own colours.
    pub fn colours() -> Self {
        Self::bundled("terminal")
    }

    /// No colours: attributes only, for `NO_COLOR`.
    pub fn mono() -> Self {
        Self::bundled("mono")
    }

    /// The theme of this name among those that come with the program; plain text if there is none.
    pub fn bundled(name: &str) -> Self {
        let found = file::bundled().into_iter().find(|named| named.name == name);
        found.map(|named| named.theme).unwrap_or_default()
    }

    /// Gives every cell that has no colour of its own those of the page.
    pub fn lay(&self, buffer: &mut Buffer) {
        for cell in &mut buffer.content {
            cell.fg = self.page.fg.filter(|_| cell.fg == Color::Reset).unwrap_or(cell.fg);
            cell.bg = self.page.bg.filter(|_| cell.bg == Color::Reset).unwrap_or(cell.bg);
        }
    }

    /// The same, in these characters.
    #[must_use]
    pub fn in_charset(self, charset: Charset) -> Self {
        Self { charset, ..self }
    }

    /// Whether lines, arrows and other signs are to be such as every terminal has.
    pub fn is_ascii(&self) -> bool {
        self.charset != Charset::Whole
    }

    /// The style of words in prose.
    pub fn prose(&self, kind: LineKind, look: Look) -> Style {
        let mut style = match kind {
            LineKind::Heading(_) | LineKind::TableHead => self.strong,
            LineKind::Source => self.quiet,
            _ => Style::new(),
        };
        if look.strong {
            style = style.patch(self.strong);
        }
        if look.emphasis {
            style = style.add_modifier(Modifier::ITALIC);
        }
        if look.quiet {
            style = style.patch(self.quiet);
        }
        style
    }
}
