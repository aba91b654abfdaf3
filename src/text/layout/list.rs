//! Lists: markers and hanging indents. Numbers nothing: the markers are given.

use super::clusters::{columns, printable};
use super::flow::{Row, Shape, flow};
use super::line::{Line, LineKind, Piece};
use super::{Measure, Offsets};
use crate::text::prose::Item;

/// Columns of indent for each depth.
const STEP: usize = 2;
/// Columns of text that an indent, and a marker, must leave.
const LEAST_FOR_INDENT: usize = 16;
const LEAST_FOR_MARKER: usize = 4;

pub(super) fn lay(items: &[Item], measure: Measure, offsets: &mut Offsets<'_>) -> Vec<Line> {
    let mut list = Vec::new();
    for item in items {
        let part = offsets.part(&item.runs);
        let widest = items.iter().filter(|other| other.depth == item.depth);
        let widest = widest.map(|other| columns(&marker(other, measure))).max().unwrap_or(0);
        let hanging = hanging(&marker(item, measure), widest, item.depth, measure.columns());
        let indent = columns(&hanging);
        let mut rows = flow(&part, &Shape::prose(measure.columns() - indent, measure));
        if rows.is_empty() {
            rows.push(Row { offset: part.start, width: 0, pieces: Vec::new() });
        }
        list.extend(rows.into_iter().enumerate().map(|(index, row)| {
            let before = if index == 0 { hanging.clone() } else { " ".repeat(indent) };
            line(&before, row)
        }));
    }
    list
}

fn line(before: &str, row: Row) -> Line {
    let mut pieces = vec![Piece::ornament(before, row.offset)];
    pieces.retain(|piece| !piece.text.is_empty());
    pieces.extend(row.pieces);
    Line::new(LineKind::Item, row.offset, pieces)
}

fn marker(item: &Item, measure: Measure) -> String {
    let marker = printable(&item.marker);
    match marker.as_str() {
        "•" | "◦" | "▪" | "●" | "○" if measure.ascii => "*".to_owned(),
        "–" | "—" if measure.ascii => "-".to_owned(),
        _ => marker,
    }
}

/// What stands before an item: at narrow widths first the indent goes, then the marker.
fn hanging(marker: &str, widest: usize, depth: usize, width: usize) -> String {
    let padding = widest.saturating_sub(columns(marker));
    let full = format!("{}{marker} ", " ".repeat(depth.saturating_mul(STEP).min(width) + padding));
    if columns(&full) + LEAST_FOR_INDENT <= width {
        return full;
    }
    let bare = format!("{marker} ");
    if columns(&bare) + LEAST_FOR_MARKER <= width { bare } else { String::new() }
}
