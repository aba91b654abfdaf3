//! A line that is typed into.

use super::columns::clipped;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::style::Modifier;
use ratatui::text::Span;
use ratatui_textarea::TextArea;
use unicode_width::UnicodeWidthChar;

/// The longest line, in characters; what is typed or pasted beyond it is not taken.
const LONGEST: usize = 200;

/// A line that is typed into.
#[derive(Clone, Debug, Default)]
pub struct Field(Box<TextArea<'static>>);

impl Field {
    /// With a text, to be typed on.
    pub fn with(text: &str) -> Self {
        let mut field = Self::default();
        field.on_paste(text);
        field
    }

    /// What was typed.
    pub fn text(&self) -> &str {
        self.0.lines().first().map_or("", String::as_str)
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.text().is_empty()
    }

    /// A key. False if it edits nothing: Enter, Esc, Tab, arrows up and down, and most control keys.
    pub fn on_text(&mut self, key: &KeyEvent) -> bool {
        let is_letter = matches!(key.code, KeyCode::Char(_));
        let moves = [KeyCode::Backspace, KeyCode::Delete, KeyCode::Left, KeyCode::Right];
        let edits =
            is_letter || moves.contains(&key.code) || matches!(key.code, KeyCode::Home | KeyCode::End);
        let is_command = key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT)
            && !matches!(key.code, KeyCode::Char('w' | 'u' | 'k' | 'a' | 'e' | 'h'));
        if !edits || is_command {
            return false;
        }
        let is_full = is_letter && key.modifiers.is_empty() && self.text().chars().count() >= LONGEST;
        if key.code == KeyCode::Char('u') && key.modifiers == KeyModifiers::CONTROL {
            *self = Self::default();
        } else if !is_full {
            self.0.input(*key);
        }
        true
    }

    /// What was pasted; line ends become spaces.
    pub fn on_paste(&mut self, text: &str) {
        let room = LONGEST.saturating_sub(self.text().chars().count());
        let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(room).collect();
        self.0.insert_str(clean);
    }

    /// The text in `width` columns; while it `is_typed`, with its cursor, which stays in sight.
    pub fn spans(&self, width: usize, is_typed: bool) -> Vec<Span<'static>> {
        let cursor = self.0.cursor().1;
        let before: Vec<char> = self.text().chars().take(cursor).collect();
        let mut room = width.saturating_sub(1);
        let fits = |c: &&char| {
            let left = room.checked_sub(c.width().unwrap_or(0));
            room = left.unwrap_or(0);
            left.is_some()
        };
        let shown = before.iter().rev().take_while(fits).count();
        let before: String = before[before.len() - shown..].iter().collect();
        let mut after = self.text().chars().skip(cursor);
        let under = Span::raw(after.next().unwrap_or(' ').to_string());
        let under = if is_typed { under.patch_style(Modifier::REVERSED) } else { under };
        vec![Span::raw(before), under, Span::raw(clipped(&after.collect::<String>(), room))]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::key;

    fn typed(keys: &str) -> Field {
        let mut field = Field::default();
        for key in key::script(keys) {
            assert!(field.on_text(&key), "{key:?}");
        }
        field
    }

    #[test]
    fn the_end_of_a_long_line_is_in_sight_while_it_is_typed() {
        let shown =
            |width| typed("a long line").spans(width, true).iter().map(|span| span.content.clone()).collect();
        let (short, all): (String, String) = (shown(5), shown(20));
        assert_eq!((short.as_str(), all.as_str()), ("line ", "a long line "));
    }

    #[test]
    fn keys_edit_or_are_left_to_the_table() {
        assert_eq!(typed("tax<backspace>r<left><left>x").text(), "txar");
        let mut field = typed("tax in kind<ctrl-w>");
        assert_eq!(field.text(), "tax in ");
        for other in ["<enter>", "<esc>", "<tab>", "<up>", "<ctrl-f>", "<ctrl-p>", "<ctrl-o>", "<pgdn>"] {
            assert!(key::script(other).iter().all(|key| !field.on_text(key)), "{other}");
        }
        field.on_paste("one\ntwo");
        assert_eq!(field.text(), "tax in one two");
        field.on_paste(&"x".repeat(500));
        assert_eq!(field.text().chars().count(), LONGEST);
    }
}
