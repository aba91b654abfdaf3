//! Text taken out of a page, piece by piece, that still knows where each piece stood.

use crate::course::folder::Page;
use std::ops::Range;

/// Text taken out of a page.
#[derive(Clone, Debug, Default)]
pub struct Extract {
    /// The text.
    pub text: String,
    /// Where a piece begins in the text and in the page, in rising order.
    pieces: Vec<(usize, usize)>,
}

impl Extract {
    /// All of a page.
    pub fn whole(page: &Page) -> Self {
        Self::part(page, 0..page.text.len())
    }

    /// A part of a page.
    pub fn part(page: &Page, range: Range<usize>) -> Self {
        let mut part = Self::default();
        part.push(page.text.get(range.clone()).unwrap_or(""), range.start);
        part
    }

    /// Adds a piece that begins at the byte `at` of the page.
    pub fn push(&mut self, piece: &str, at: usize) {
        self.pieces.push((self.text.len(), at));
        self.text.push_str(piece);
    }

    /// The text up to the byte `end`.
    pub fn until(&self, end: usize) -> Self {
        let pieces = self.pieces.iter().copied().filter(|(start, _)| *start <= end).collect();
        Self { text: self.text.get(..end).unwrap_or(&self.text).to_owned(), pieces }
    }

    /// The byte of the page that the byte `at` of the text was taken from.
    pub fn place(&self, at: usize) -> usize {
        let after = self.pieces.partition_point(|(start, _)| *start <= at);
        match after.checked_sub(1).and_then(|last| self.pieces.get(last)) {
            Some((start, page)) => page + (at - start),
            None => at,
        }
    }

    /// The byte where line `line` and column `column` (in characters, both from 1) begin in the text.
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let start: usize = self.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let rest = &self.text[start..];
        start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_piece_knows_its_place() {
        let mut extract = Extract::default();
        extract.push("ab\n", 10);
        extract.push("cd\n", 20);
        assert_eq!(extract.place(1), 11);
        assert_eq!(extract.place(3), 20);
        assert_eq!(extract.place(5), 22);
        assert_eq!(extract.offset(2, 2), 4);
        assert_eq!(extract.offset(9, 9), 6);
    }
}
