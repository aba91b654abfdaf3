//! Places on a page: from an anchor to its row and back, and the rows where passages begin.

use super::{Anchor, Page, Row};

impl Anchor {
    fn begins(self) -> (usize, usize) {
        (self.passage, self.offset)
    }
}

impl Page {
    pub(in super::super) fn top(&self) -> usize {
        self.top
    }

    pub(in super::super) fn height(&self) -> usize {
        self.height
    }

    pub(super) fn last_top(&self) -> usize {
        self.rows.len().saturating_sub(self.height.max(1))
    }

    /// The passage at the top, and how many of its rows are above it.
    pub(super) fn kept(&self) -> (usize, usize) {
        let passage = self.passage_at(self.top);
        (passage, self.top - self.first_row(passage).min(self.top))
    }

    /// Puts `row` at the top, as far as there are rows below it. What is returned is the new place.
    pub(in super::super) fn scroll_to(&mut self, row: usize) -> Anchor {
        self.top = row.min(self.last_top());
        self.anchor_at(self.top)
    }

    /// The place that a row shows.
    pub(in super::super) fn anchor_at(&self, row: usize) -> Anchor {
        let Some(Row { passage, offset, .. }) = self.rows.get(row) else { return Anchor::default() };
        let first = self.rows.partition_point(|row| (row.passage, row.offset) < (*passage, *offset));
        Anchor { passage: *passage, offset: *offset, skip: row - first }
    }

    /// The row that shows a place.
    pub(in super::super) fn row_of(&self, anchor: Anchor) -> usize {
        let after = self.rows.partition_point(|row| (row.passage, row.offset) <= anchor.begins());
        let Some(last) = self.rows.get(after.saturating_sub(1)) else { return 0 };
        let begins = (last.passage, last.offset);
        let first = self.rows.partition_point(|row| (row.passage, row.offset) < begins);
        (first + anchor.skip).min(after.saturating_sub(1))
    }

    /// The first row of a passage.
    pub(in super::super) fn first_row(&self, passage: usize) -> usize {
        self.rows.partition_point(|row| row.passage < passage)
    }

    /// The passage that a row belongs to.
    pub(in super::super) fn passage_at(&self, row: usize) -> usize {
        self.rows.get(row).map_or(0, |row| row.passage)
    }

    pub(in super::super) fn passage_after(&self, row: usize) -> usize {
        self.first_row(self.passage_at(row) + 1)
    }

    pub(in super::super) fn passage_before(&self, row: usize) -> usize {
        let here = self.passage_at(row);
        let first = self.first_row(here);
        if first < row { first } else { self.first_row(here.saturating_sub(1)) }
    }

    /// Words of the prose before a row.
    pub(in super::super) fn words_before(&self, row: usize) -> usize {
        self.rows.get(row).map_or(self.words, |row| row.words)
    }

    /// Words from the top of the page to the end.
    pub(in super::super) fn words_left(&self) -> usize {
        self.words - self.words_before(self.top)
    }
}
