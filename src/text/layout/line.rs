//! What a laid-out block consists of: lines of pieces. Decides nothing.

use super::clusters::columns;
use crate::text::prose::Look;

/// A stretch of a line with one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What is printed; no control characters.
    pub text: String,
    /// Its look.
    pub look: Look,
    /// The number of the link that it is part of.
    pub link: Option<usize>,
    /// Characters of [`Block::plain`](crate::text::prose::Block::plain) before it. For an ornament: where it stands.
    pub offset: usize,
    /// Not part of the prose: a marker, a bar, padding, the hyphen of a broken word, a repeated label.
    pub ornament: bool,
}

impl Piece {
    pub(super) fn ornament(text: &str, offset: usize) -> Self {
        Self { text: text.to_owned(), look: Look::default(), link: None, offset, ornament: true }
    }

    pub(super) fn quiet(text: &str, offset: usize) -> Self {
        Self { look: Look { quiet: true, ..Look::default() }, ..Self::ornament(text, offset) }
    }
}

/// What a line is, for the theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LineKind {
    /// Of a heading of this level, 1–6.
    Heading(u8),
    /// Of a paragraph.
    Text,
    /// Of a quotation.
    Quote,
    /// Who said it, where.
    Source,
    /// Of a list.
    Item,
    /// The names of a table's columns.
    TableHead,
    /// The line under them.
    TableRule,
    /// Of a row of a table, or of a row shown as a record card.
    TableRow,
    /// Shown as it is.
    Verbatim,
    /// A break in the text.
    Rule,
    /// Empty but for bars; between the blocks of an aside and between record cards.
    Blank,
}

/// A line as it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub kind: LineKind,
    /// It belongs to a block set off from the text.
    pub aside: bool,
    /// Characters of [`Block::plain`](crate::text::prose::Block::plain) before its first character: the anchor. Never
    /// less than that of the line before.
    pub offset: usize,
    /// Printed one after the other, from the left edge of the measure.
    pub pieces: Vec<Piece>,
}

impl Line {
    pub(super) fn new(kind: LineKind, offset: usize, pieces: Vec<Piece>) -> Self {
        Self { kind, aside: false, offset, pieces }
    }

    /// Columns, counted by grapheme cluster.
    pub fn width(&self) -> usize {
        self.pieces.iter().map(|piece| columns(&piece.text)).sum()
    }

    /// All of it without looks.
    pub fn text(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }

    /// An indent, a bar or a marker.
    pub(super) fn put_before(&mut self, ornament: &str) {
        if ornament.is_empty() {
            return;
        }
        self.pieces.insert(0, Piece::quiet(ornament, self.offset));
    }
}
