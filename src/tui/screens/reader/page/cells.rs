//! What stands at a cell of a page: a link, a line of a question.

use super::{Body, Page};
use crate::tui::widgets::columns::width_of;
use ratatui::text::Line;

impl Page {
    /// The link that is shown `column` columns from the left of a row.
    pub(in super::super) fn link_at(&self, row: usize, column: usize) -> Option<usize> {
        let row = self.rows.get(row)?;
        let Body::Prose(line) = row.body else { return None };
        let mut right = 0;
        let pieces = self.prose[row.passage][line].pieces.iter();
        let mut ends = pieces.map(|piece| {
            right += width_of(&piece.text);
            (piece.link, right)
        });
        ends.find(|(_, right)| column < *right)?.0
    }

    /// The links in the first `height` rows in sight, once for each stretch: row from the top, columns before it, its
    /// columns, and its number.
    pub(in super::super) fn links_in_sight(&self, height: usize) -> Vec<(usize, usize, usize, usize)> {
        let mut links = Vec::new();
        for (at, row) in self.rows.iter().skip(self.top).take(height).enumerate() {
            let Body::Prose(line) = row.body else { continue };
            let mut left = 0;
            for piece in &self.prose[row.passage][line].pieces {
                let width = width_of(&piece.text);
                links.extend(piece.link.map(|link| (at, left, width, link)));
                left += width;
            }
        }
        links
    }

    /// The stop whose open question a row belongs to, the lines of the question, and which of them the row is.
    pub(in super::super) fn question_at(&self, row: usize) -> Option<(usize, Vec<Line<'static>>, usize)> {
        let (stop, first) =
            *self.questions.iter().find(|(stop, first)| *stop == self.passage_at(row) && *first <= row)?;
        let rows = self.rows.iter().skip(first).take_while(|row| row.passage == stop);
        let lines = rows.map_while(|row| match &row.body {
            Body::Drawn(line) => Some(line.clone()),
            _ => None,
        });
        Some((stop, lines.collect(), row - first))
    }
}
