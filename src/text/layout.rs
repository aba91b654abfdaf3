//! Prose to lines of a given width, each of which knows its place in the prose.
//!
//! One file by kind of block; paragraphs of every kind go through `flow`. It must not colour anything (a line says what
//! it is, the theme how that looks), and must not space blocks: that is the reader's.

mod aside;
mod breaks;
mod clusters;
mod fit;
mod flow;
mod galley;
mod hyphens;
mod line;
mod list;
mod pen;
mod quote;
mod table;
#[cfg(test)]
mod tests;
mod verbatim;

pub use galley::Galley;
pub use line::{Line, LineKind, Piece};

use flow::{Part, Shape, flow};

use super::prose::{Block, Run};

/// A language whose words can be hyphenated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// English text. Russian words in it are hyphenated as Russian.
    En,
    /// Russian text. Latin words in it are mostly names and stay whole.
    Ru,
}

/// How lines are to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Measure {
    /// Columns for the text with its indents, bars and markers; 0 counts as 1.
    pub width: u16,
    /// The language of the text, or nothing to break no word.
    pub hyphenate: Option<Language>,
    /// Even right edge, where one more space in each gap is enough.
    pub justify: bool,
    /// `|`, `-` and `*` instead of box characters.
    pub ascii: bool,
}

impl Measure {
    fn columns(self) -> usize {
        usize::from(self.width.max(1))
    }

    fn narrower(self, columns: usize) -> Self {
        Self { width: self.columns().saturating_sub(columns).max(1) as u16, ..self }
    }

    fn pick<'a>(self, drawn: &'a str, ascii: &'a str) -> &'a str {
        if self.ascii { ascii } else { drawn }
    }
}

/// Counts the parts of a block as [`Block::plain`] joins them.
#[derive(Default)]
struct Offsets<'g> {
    next: usize,
    galley: Option<&'g Galley>,
}

impl<'g> Offsets<'g> {
    fn part<'b>(&mut self, runs: &'b [Run]) -> Part<'b>
    where
        'g: 'b,
    {
        let start = self.pass(runs.iter().map(|run| run.text.chars().count()).sum());
        Part { runs, start, cut: self.galley.and_then(|galley| galley.cut(start)) }
    }

    /// The offset of a part of so many characters.
    fn pass(&mut self, chars: usize) -> usize {
        let start = self.next;
        // A line feed parts it from the next one.
        self.next += chars + 1;
        start
    }
}

/// Lays out a block, without blank lines before or after it.
///
/// Every line fits the measure. The prose pieces of all lines hold every visible character of [`Block::plain`] once; in
/// between, white space at the ends of lines is left out. A line feed in a run is a line break.
pub fn lay_out(block: &Block, measure: &Measure) -> Vec<Line> {
    lay(block, *measure, &mut Offsets::default())
}

fn lay(block: &Block, measure: Measure, offsets: &mut Offsets<'_>) -> Vec<Line> {
    match block {
        Block::Heading { level, runs } => heading(*level, &offsets.part(runs), measure),
        Block::Paragraph { runs } => {
            lines(LineKind::Text, flow(&offsets.part(runs), &Shape::prose(measure.columns(), measure)))
        }
        Block::Quote { paragraphs, source } => quote::lay(paragraphs, source.as_deref(), measure, offsets),
        Block::List { items } => list::lay(items, measure, offsets),
        Block::Table { head, rows, align } => table::lay(head, rows, align, measure, offsets),
        Block::Verbatim { lines } => verbatim::lay(lines, measure, offsets),
        Block::Aside { blocks } => aside::lay(blocks, measure, offsets),
        Block::Rule => vec![rule(measure, offsets)],
    }
}

fn heading(level: u8, part: &Part<'_>, measure: Measure) -> Vec<Line> {
    lines(LineKind::Heading(level), flow(part, &Shape::plain(measure.columns())))
}

fn lines(kind: LineKind, rows: Vec<flow::Row>) -> Vec<Line> {
    rows.into_iter().map(|row| Line::new(kind, row.offset, row.pieces)).collect()
}

fn rule(measure: Measure, offsets: &Offsets<'_>) -> Line {
    let stars = if measure.columns() < 5 { "*" } else { "* * *" };
    let mut line = Line::new(LineKind::Rule, offsets.next, vec![Piece::quiet(stars, offsets.next)]);
    line.put_before(&" ".repeat((measure.columns() - stars.len()) / 2));
    line
}

/// The index of the line that holds the character at `offset`, or the last one before it where that character is not
/// shown (a space at the end of a line).
pub fn line_at(lines: &[Line], offset: usize) -> usize {
    let starts = lines.iter().enumerate().filter_map(|(index, line)| {
        let prose = line.pieces.iter().filter(|piece| !piece.ornament && piece.offset <= offset);
        prose.map(|piece| piece.offset).max().map(|start| (start, index))
    });
    starts.max_by_key(|&(start, index)| (start, std::cmp::Reverse(index))).map_or(0, |(_, index)| index)
}
