//! What of a page is in sight: passages, questions, links, the end.

use super::{AFTER, Anchor, Body, Page, Row};
use std::ops::Range;

impl Page {
    fn in_sight(&self) -> Range<usize> {
        self.top..self.top + self.height
    }

    pub(in super::super) fn shows_row(&self, row: usize) -> bool {
        self.in_sight().contains(&row)
    }

    /// The passages of which some row is in sight, from the top down, some more than once.
    pub(in super::super) fn passages_in_sight(&self) -> impl Iterator<Item = usize> + '_ {
        let rows = self.rows.iter().skip(self.top).take(self.height);
        rows.filter(|row| row.offset < AFTER).map(|row| row.passage)
    }

    /// Whether some row of a passage is in sight.
    pub(in super::super) fn shows_passage(&self, passage: usize) -> bool {
        self.passages_in_sight().any(|shown| shown == passage)
    }

    /// Whether at least half of what can be seen of a passage at once is in sight.
    pub(in super::super) fn shows_most_of(&self, passage: usize) -> bool {
        let rows = self.rows.iter().filter(|row| row.passage == passage && row.offset < AFTER).count();
        let shown = self.passages_in_sight().filter(|shown| *shown == passage).count();
        shown * 2 >= rows.min(self.height)
    }

    /// Whether the open question of a stop is in sight.
    pub(in super::super) fn shows_question(&self, passage: usize) -> bool {
        self.questions.iter().any(|(stop, row)| *stop == passage && self.shows_row(*row))
    }

    pub(in super::super) fn shows_end(&self) -> bool {
        !self.rows.is_empty() && self.in_sight().end >= self.rows.len()
    }

    /// How far the last row in sight is, in percent.
    pub(in super::super) fn percent(&self) -> usize {
        match self.last_top() {
            0 => 100,
            last => self.top * 100 / last,
        }
    }

    /// Scrolls as little as it takes to show the whole of a passage, its beginning at least.
    pub(super) fn bring_into_sight(&mut self, passage: usize) -> Option<Anchor> {
        let first = self.first_row(passage);
        let last = self.rows.iter().rposition(|row| row.passage == passage && row.offset < AFTER)?;
        let wanted = (last + 1).saturating_sub(self.height).min(first);
        match self.top {
            top if wanted > top => Some(self.scroll_to(wanted)),
            top if first < top => Some(self.scroll_to(first)),
            _ => None,
        }
    }

    pub(in super::super) fn has_links(&self) -> bool {
        !self.links.is_empty()
    }

    pub(in super::super) fn shows_link(&self, link: usize) -> bool {
        self.links.iter().any(|(other, row)| *other == link && self.shows_row(*row))
    }

    /// The row where a link stands first.
    pub(in super::super) fn row_of_link(&self, link: usize) -> Option<usize> {
        self.links.iter().find(|(other, _)| *other == link).map(|(_, row)| *row)
    }

    /// The words of the first row from `row` on that has some.
    pub(in super::super) fn words_at(&self, row: usize) -> String {
        let mut rows = self.rows.iter().skip(row).map(|row| self.words_of(row));
        rows.find(|words| !words.is_empty()).unwrap_or_default()
    }

    pub(in super::super) fn has_words(&self, row: usize) -> bool {
        self.rows.get(row).is_some_and(|row| !self.words_of(row).is_empty())
    }

    fn words_of(&self, row: &Row) -> String {
        let words = match &row.body {
            Body::Blank => String::new(),
            Body::Drawn(line) => line.to_string(),
            Body::Prose(line) => self.prose[row.passage][*line].text(),
        };
        words.trim().to_owned()
    }

    /// The link after or before `focus`; without one the first or last that is in sight, else the nearest.
    pub(in super::super) fn next_link(&self, focus: Option<usize>, forward: bool) -> Option<(usize, usize)> {
        let at = focus.and_then(|focus| {
            self.links.iter().position(|(link, row)| *link == focus && self.shows_row(*row))
        });
        match (at, forward) {
            (Some(at), true) => self.links.get(at + 1),
            (Some(at), false) => self.links.get(at.checked_sub(1)?),
            (None, true) => self.links.iter().find(|(_, row)| *row >= self.top),
            (None, false) => self.links.iter().rfind(|(_, row)| *row < self.top + self.height),
        }
        .copied()
    }
}
