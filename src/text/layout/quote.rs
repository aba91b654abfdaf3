//! Quotations: a bar before each line, the source at the right. Says nothing that the quotation does not say.

use super::flow::{Part, Row, Shape, flow};
use super::line::{Line, LineKind, Piece};
use super::{Measure, Offsets, lines};
use crate::text::prose::Run;

/// Columns of text that a bar is worth.
const WORTH_A_BAR: usize = 8;

pub(super) fn lay(
    paragraphs: &[Vec<Run>],
    source: Option<&[Run]>,
    measure: Measure,
    offsets: &mut Offsets<'_>,
) -> Vec<Line> {
    let bar = if measure.columns() < 2 + WORTH_A_BAR { "" } else { measure.pick("┃ ", "| ") };
    let width = measure.columns() - bar.chars().count();
    let mut quote: Vec<Line> = Vec::new();
    for paragraph in paragraphs {
        let part = offsets.part(paragraph);
        let rows = flow(&part, &Shape::prose(width, measure));
        if !quote.is_empty() && !rows.is_empty() {
            quote.push(Line::new(LineKind::Quote, part.start, Vec::new()));
        }
        quote.extend(lines(LineKind::Quote, rows));
    }
    if let Some(source) = source {
        let part = offsets.part(source);
        quote.extend(source_lines(&part, width));
    }
    for line in &mut quote {
        line.put_before(if line.pieces.is_empty() { bar.trim_end() } else { bar });
    }
    quote
}

fn source_lines(part: &Part<'_>, width: usize) -> Vec<Line> {
    flow(part, &Shape::plain(width)).into_iter().map(|row| source_line(row, width)).collect()
}

fn source_line(row: Row, width: usize) -> Line {
    let padding = " ".repeat(width - row.width);
    let mut pieces = vec![Piece::quiet(&padding, row.offset)];
    pieces.retain(|padding| !padding.text.is_empty());
    pieces.extend(row.pieces);
    for piece in &mut pieces {
        piece.look.quiet = true;
    }
    Line::new(LineKind::Source, row.offset, pieces)
}
