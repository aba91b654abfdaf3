//! A click on a question: an option is marked, and taken if it was marked before; what has a letter of its own is ticked
//! or put, and a statement accepted or rejected, as by its key.

use super::entry::Entry;
use super::{Asking, Stage};
use crate::tui::action::Action;
use crate::tui::theme::MARKER;
use ratatui::text::Line;

impl Asking {
    /// A click on the line `at` of the lines that were drawn. What is returned is to be done, as if a key had said so.
    pub fn click(&mut self, lines: &[Line<'_>], at: usize) -> Option<Action> {
        self.is_field_left = false;
        let labels: Vec<(usize, &str)> =
            lines.iter().enumerate().filter_map(|(line, drawn)| Some((line, label(drawn)?))).collect();
        let row = labels.iter().rposition(|(line, _)| *line <= at)?;
        let (line, label) = labels[row];
        // A label belongs to its own line and to those that go on below it, up to a blank one.
        let is_its = lines.get(line..=at)?.iter().all(|line| line.width() > 0);
        if !is_its || self.stage != Stage::Open {
            return None;
        }
        let letter = label.bytes().last().filter(u8::is_ascii_lowercase).map(|letter| letter - b'a');
        self.entry.click(row, letter)
    }
}

impl Entry {
    /// A click on the option with this letter, or without one on the line `row`.
    fn click(&mut self, row: usize, letter: Option<u8>) -> Option<Action> {
        match (self, letter) {
            (Self::Choice { cursor, .. }, Some(letter)) => {
                let before = std::mem::replace(cursor, usize::from(letter));
                (before == *cursor).then_some(Action::Submit)
            }
            (Self::Truth, Some(_)) if row < 2 => Some(Action::Truth(row == 0)),
            (Self::Ticks { .. } | Self::Pairs { .. }, Some(letter)) => Some(Action::Pick(letter)),
            (Self::Order { lines, cursor, held }, None) if row < lines.len() => {
                (*cursor, *held) = (row, false);
                None
            }
            (Self::Pairs { chosen, cursor, .. }, None) if row < chosen.len() => {
                *cursor = row;
                None
            }
            _ => None,
        }
    }
}

/// What stands before an option: its letter, a tick, a number. None on any other line.
fn label<'a>(line: &'a Line<'_>) -> Option<&'a str> {
    let first = line.spans.first()?.content.as_ref();
    let label = first.strip_prefix(MARKER).or_else(|| first.strip_prefix(' '))?.strip_prefix(' ')?.trim();
    (!label.is_empty()).then_some(label)
}
