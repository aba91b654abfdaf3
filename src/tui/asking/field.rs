//! The text field of an answer: which keys it takes, and how it looks. One line that scrolls sideways for a word, several
//! that wrap for what is told in one's own words.

use crate::tui::screen::Ctx;
use crate::tui::theme::MARKER;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui_textarea::TextArea;

/// The most characters that a word or a name may have.
pub(super) const LONGEST_WORD: usize = 200;

/// The most characters that may be told.
pub(super) const LONGEST_TALE: usize = 4000;

/// A text field.
#[derive(Debug)]
pub(super) struct Field {
    area: Box<TextArea<'static>>,
    longest: usize,
}

impl Field {
    /// A field for at most `longest` characters; more are not taken.
    pub(super) fn new(longest: usize) -> Self {
        Self { area: Box::default(), longest }
    }

    /// What stands in it; lines are parted by line feeds.
    pub(super) fn text(&self) -> String {
        self.area.lines().join("\n")
    }

    fn has_lines(&self) -> bool {
        self.longest > LONGEST_WORD
    }

    fn room(&self) -> usize {
        self.longest.saturating_sub(self.text().chars().count())
    }

    /// A key; Enter, Esc and other control keys are not for the field.
    pub(super) fn on_text(&mut self, key: &KeyEvent) -> bool {
        let edits = match key.code {
            KeyCode::Char(_)
            | KeyCode::Backspace
            | KeyCode::Delete
            | KeyCode::Left
            | KeyCode::Right
            | KeyCode::Home
            | KeyCode::End => true,
            KeyCode::Up | KeyCode::Down => self.has_lines(),
            _ => false,
        };
        let is_command = key.modifiers.contains(KeyModifiers::CONTROL)
            && !matches!(key.code, KeyCode::Char('w' | 'u' | 'k' | 'a' | 'e' | 'h'));
        let is_full = matches!(key.code, KeyCode::Char(_)) && self.room() == 0;
        let clears = key.code == KeyCode::Char('u') && key.modifiers == KeyModifiers::CONTROL;
        if clears {
            self.area.delete_line_by_head();
        } else if edits && !is_command && !is_full {
            self.area.input(*key);
        }
        edits && !is_command
    }

    /// Takes in what was pasted; where there is one line, line feeds become spaces.
    pub(super) fn on_paste(&mut self, text: &str) {
        let keep = |c: char| if c.is_control() && !(c == '\n' && self.has_lines()) { ' ' } else { c };
        let clean: String = text.chars().map(keep).take(self.room()).collect();
        self.area.insert_str(clean);
    }

    pub(super) fn new_line(&mut self) {
        if self.has_lines() && self.room() > 0 {
            self.area.insert_newline();
        }
    }

    /// The field, with its mark and its cursor while keys are for it.
    pub(super) fn lines(&self, width: u16, is_active: bool, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        match (self.has_lines(), is_active) {
            (_, false) if self.text().is_empty() => vec![Line::styled("…", ctx.theme.quiet)],
            (true, _) => self.wrapped(width, is_active, ctx),
            (false, _) => vec![self.scrolled(width, is_active, ctx)],
        }
    }

    /// One line, scrolled so that the cursor is in sight.
    fn scrolled(&self, width: u16, is_active: bool, ctx: &Ctx<'_>) -> Line<'static> {
        let room = room_for_text(width);
        let cursor = self.area.cursor().1;
        let chars: Vec<char> = self.text().chars().collect();
        let from = cursor.saturating_sub(room);
        let to = (from + room + 1).min(chars.len());
        let sign = if is_active { MARKER } else { " " };
        row(sign, &chars[from.min(to)..to], is_active.then(|| cursor - from), ctx)
    }

    /// All lines, broken between words.
    fn wrapped(&self, width: u16, is_active: bool, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let (cursor_line, cursor) = (self.area.cursor().0, self.area.cursor().1);
        let mut rows = Vec::new();
        for (number, text) in self.area.lines().iter().enumerate() {
            let chars: Vec<char> = text.chars().collect();
            let parts = parts(&chars, room_for_text(width));
            for (at, (from, to)) in parts.iter().enumerate() {
                let is_last = at + 1 == parts.len();
                let is_here =
                    is_active && number == cursor_line && cursor >= *from && (cursor < *to || is_last);
                let sign = if rows.is_empty() && is_active { MARKER } else { " " };
                rows.push(row(sign, &chars[*from..*to], is_here.then(|| cursor - from), ctx));
            }
        }
        rows
    }
}

fn room_for_text(width: u16) -> usize {
    usize::from(width).saturating_sub(4).max(1)
}

/// Where a line is broken so that at most `room` characters stand in a row: after a space if there is one.
fn parts(chars: &[char], room: usize) -> Vec<(usize, usize)> {
    let mut parts = Vec::new();
    let mut from = 0;
    while chars.len() - from > room {
        let after_space = chars[from..from + room].iter().rposition(|c| *c == ' ').map(|at| from + at + 1);
        let to = after_space.unwrap_or(from + room);
        parts.push((from, to));
        from = to;
    }
    parts.push((from, chars.len()));
    parts
}

fn row(sign: &str, chars: &[char], cursor: Option<usize>, ctx: &Ctx<'_>) -> Line<'static> {
    let text = |chars: &[char]| Span::raw(chars.iter().collect::<String>());
    let mut spans = vec![Span::styled(format!("{sign} "), ctx.theme.accent)];
    match cursor {
        Some(at) => {
            let under = chars.get(at).map_or(" ".to_owned(), char::to_string);
            spans.push(text(&chars[..at.min(chars.len())]));
            spans.push(Span::styled(under, Style::new().add_modifier(Modifier::REVERSED)));
            spans.push(text(chars.get(at + 1..).unwrap_or_default()));
        }
        None => spans.push(text(chars)),
    }
    Line::from(spans)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_is_broken_between_words_where_it_can_be() {
        let broken = |text: &str| {
            let chars: Vec<char> = text.chars().collect();
            parts(&chars, 6).into_iter().map(|(a, b)| chars[a..b].iter().collect()).collect::<Vec<String>>()
        };
        assert_eq!(broken("bread is dough"), ["bread ", "is ", "dough"]);
        assert_eq!(broken("prodrazvyorstka"), ["prodra", "zvyors", "tka"]);
        assert_eq!(broken(""), [""]);
    }

    #[test]
    fn a_control_key_clears_the_line_up_to_the_cursor() {
        let mut field = Field::new(LONGEST_TALE);
        field.on_paste("grain is ground\ndough is made");
        for key in crate::tui::key::script("<left><left><ctrl-u>") {
            assert!(field.on_text(&key), "{key:?}");
        }
        assert_eq!(field.text(), "grain is ground\nde");
    }

    proptest! {
        #[test]
        fn no_character_is_lost_by_breaking(text in "[a-z ]{0,60}", room in 1usize..20) {
            let chars: Vec<char> = text.chars().collect();
            let parts = parts(&chars, room);
            let joined: Vec<char> = parts.iter().flat_map(|(from, to)| chars[*from..*to].to_vec()).collect();
            prop_assert_eq!(joined, chars);
            prop_assert!(parts.iter().all(|(from, to)| to - from <= room));
        }
    }
}
