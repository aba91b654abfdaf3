//! A list with a selection that stays in sight.

use super::columns::{clipped, width_of};
use crate::tui::action::Action;
use crate::tui::theme::{MARKER, Theme};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// A row that says something at the left, cut if need be, and at the right, in `width` columns.
pub fn row(left: &str, right: &str, is_marked: bool, width: u16, theme: &Theme) -> Line<'static> {
    let style = if is_marked { theme.accent } else { Style::new() };
    let left = clipped(left, usize::from(width).saturating_sub(width_of(right) + 4));
    let gap = usize::from(width).saturating_sub(width_of(&left) + width_of(right) + 2);
    Line::from(vec![
        Span::styled(if is_marked { MARKER } else { " " }, theme.accent),
        Span::styled(format!(" {left}"), style),
        Span::raw(" ".repeat(gap)),
        Span::styled(right.to_owned(), theme.quiet),
    ])
}

/// The selected row of a list.
#[derive(Clone, Copy, Debug, Default)]
pub struct Selection {
    /// The row, from 0.
    pub row: usize,
}

impl Selection {
    /// Moves as the keys of a list say. `page` is the number of rows in sight.
    pub fn update(&mut self, action: Action, rows: usize, page: usize) {
        let last = rows.saturating_sub(1);
        self.row = match action {
            Action::Down => self.row + 1,
            Action::Up => self.row.saturating_sub(1),
            Action::Scroll(rows) => self.row.saturating_add_signed(rows.into()),
            Action::PageDown => self.row + page.max(1),
            Action::PageUp => self.row.saturating_sub(page.max(1)),
            Action::Top => 0,
            Action::Bottom => last,
            _ => self.row,
        }
        .min(last);
    }

    /// A click on an entry marks it. True if it was marked before: then it is to be taken.
    pub fn click(&mut self, row: usize) -> bool {
        std::mem::replace(&mut self.row, row) == row
    }
}

/// Draws as many of `lines` as fit, so that the line `focus` is in sight with some lines around it.
pub fn draw(frame: &mut Frame<'_>, area: Rect, lines: &[Line<'_>], focus: usize) {
    let height = usize::from(area.height);
    let from = first_in_sight(lines.len(), height, focus);
    for (row, line) in lines.iter().skip(from).take(height).enumerate() {
        frame.render_widget(line, Rect { y: area.y + row as u16, height: 1, ..area });
    }
}

/// The line at a cell, where [`draw`] drew them.
pub fn line_at(at: Position, area: Rect, lines: usize, focus: usize) -> Option<usize> {
    let line =
        first_in_sight(lines, usize::from(area.height), focus) + usize::from(at.y.checked_sub(area.y)?);
    (area.contains(at) && line < lines).then_some(line)
}

/// The first line to draw of `lines` when `height` fit and `focus` should be seen.
pub fn first_in_sight(lines: usize, height: usize, focus: usize) -> usize {
    let context = height / 3;
    (focus + context + 1).saturating_sub(height).min(lines.saturating_sub(height))
}
