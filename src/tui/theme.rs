//! How things look: the terminal's own sixteen colours, or none.
//!
//! Meaning is never carried by colour alone: right and wrong have their signs, a selection its `›`.

use crate::text::layout::LineKind;
use crate::text::prose::Look;
use ratatui::style::{Color, Modifier, Style};

/// The sign of a right answer.
pub const TICK: &str = "✓";

/// The sign of a wrong answer.
pub const CROSS: &str = "✗";

/// The sign of a selection.
pub const MARKER: &str = "›";

/// A piece of a thin rule.
pub const RULE: &str = "─";

/// The styles of the screens.
#[derive(Clone, Copy, Debug)]
pub struct Theme {
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
    /// Whether the finished frame is put into ASCII.
    pub ascii: bool,
}

impl Theme {
    /// The terminal's own colours.
    pub fn colours() -> Self {
        let plain = Style::new();
        Self {
            accent: plain.fg(Color::Cyan).add_modifier(Modifier::BOLD),
            quiet: plain.add_modifier(Modifier::DIM),
            strong: plain.add_modifier(Modifier::BOLD),
            link: plain.add_modifier(Modifier::UNDERLINED),
            focus: plain
                .fg(Color::Cyan)
                .add_modifier(Modifier::BOLD | Modifier::UNDERLINED | Modifier::REVERSED),
            right: plain.fg(Color::Green).add_modifier(Modifier::BOLD),
            wrong: plain.fg(Color::Red).add_modifier(Modifier::BOLD),
            ascii: false,
        }
    }

    /// No colours: attributes only, for `NO_COLOR`.
    pub fn mono() -> Self {
        let plain = Style::new();
        let colours = Self::colours();
        Self {
            accent: plain.add_modifier(Modifier::BOLD),
            focus: plain.add_modifier(Modifier::BOLD | Modifier::REVERSED),
            right: plain.add_modifier(Modifier::BOLD),
            wrong: plain.add_modifier(Modifier::BOLD),
            ..colours
        }
    }

    /// The same, with signs that every terminal has.
    #[must_use]
    pub fn in_ascii(self, ascii: bool) -> Self {
        Self { ascii, ..self }
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
