//! The cells of a row as words: runs that are drawn alike and stand together.

use super::glyphs;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// How a word is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    colour: Option<&'static str>,
    modifier: Modifier,
    /// Whether paper and ink are exchanged.
    pub is_reversed: bool,
}

/// Cells that are drawn alike and stand together.
#[derive(Debug)]
pub struct Word {
    /// The first column.
    pub x: u16,
    /// Columns.
    pub width: u16,
    /// What stands there.
    pub text: String,
    /// How it is drawn.
    pub look: Look,
}

impl Look {
    fn of(cell: &Cell) -> Self {
        let colour = match cell.fg {
            Color::Cyan => Some("cyan"),
            Color::Green => Some("green"),
            Color::Red => Some("red"),
            Color::Reset => None,
            other => panic!("no ink for the colour {other}"),
        };
        let modifier = cell.modifier;
        Self { colour, modifier, is_reversed: modifier.contains(Modifier::REVERSED) }
    }

    /// The names of its styles.
    pub fn classes(&self) -> Vec<&'static str> {
        let named = [
            (Modifier::BOLD, "bold"),
            (Modifier::DIM, "dim"),
            (Modifier::ITALIC, "italic"),
            (Modifier::UNDERLINED, "under"),
        ];
        let colour = if self.is_reversed { Some("over") } else { self.colour };
        let modifiers = named.iter().filter(|(modifier, _)| self.modifier.contains(*modifier));
        colour.into_iter().chain(modifiers.map(|(_, name)| *name)).collect()
    }
}

/// The words of a row, from the left. A space parts words, unless it is drawn in some way itself.
pub fn words(frame: &Buffer, y: u16) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut x = 0;
    while x < frame.area.width {
        let cell = &frame[(x, y)];
        let (text, look) = (cell.symbol(), Look::of(cell));
        let width = (text.width() as u16).max(1);
        let is_drawn =
            !text.trim().is_empty() || look.is_reversed || look.modifier.contains(Modifier::UNDERLINED);
        let goes_on = words.last().is_some_and(|last| {
            last.x + last.width == x
                && last.look == look
                && glyphs::is_shape(&last.text) == glyphs::is_shape(text)
        });
        match words.last_mut().filter(|_| goes_on && is_drawn) {
            Some(last) => {
                last.text.push_str(text);
                last.width += width;
            }
            None if is_drawn => words.push(Word { x, width, text: text.to_owned(), look }),
            None => {}
        }
        x += width;
    }
    words
}
