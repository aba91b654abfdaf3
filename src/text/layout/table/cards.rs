//! A table too wide for the screen, as record cards: "head: value", a blank line between records.

use super::Grid;
use crate::text::layout::Measure;
use crate::text::layout::clusters::{columns, printable};
use crate::text::layout::flow::{Part, Row, Shape, flow};
use crate::text::layout::line::{Line, LineKind, Piece};
use crate::text::prose::{Run, words};

/// Columns by which the second line of a value is indented.
const HANGING: usize = 2;
/// Columns that a label must leave for the value beside it.
const ROOM_BESIDE: usize = 8;

pub(super) fn lay(grid: &Grid<'_>, measure: Measure) -> Vec<Line> {
    if grid.rows.is_empty() {
        return grid.head.iter().flat_map(|part| head(part, measure)).collect();
    }
    let mut cards: Vec<Line> = Vec::new();
    for row in &grid.rows {
        let start = row.first().map_or(0, |part| part.start);
        let card = row.iter().enumerate().flat_map(|(at, part)| field(grid.head.get(at), part, measure));
        let card: Vec<Line> = card.collect();
        if !cards.is_empty() && !card.is_empty() {
            cards.push(Line::new(LineKind::Blank, start, Vec::new()));
        }
        cards.extend(card);
    }
    cards
}

fn head(part: &Part<'_>, measure: Measure) -> Vec<Line> {
    let rows = flow(part, &Shape::plain(measure.columns()));
    rows.into_iter().map(|row| Line::new(LineKind::TableHead, row.offset, row.pieces)).collect()
}

/// A label and its value, side by side or, where that is too narrow, one under the other.
///
/// Labels are ornaments, since every card repeats them.
fn field(head: Option<&Part<'_>>, part: &Part<'_>, measure: Measure) -> Vec<Line> {
    let name = head.map(|head| printable(&words(head.runs))).unwrap_or_default();
    if words(part.runs).trim().is_empty() {
        return Vec::new();
    }
    let width = measure.columns();
    let label = if name.is_empty() { name } else { format!("{name}: ") };
    let hanging = if width > HANGING + ROOM_BESIDE { HANGING } else { 0 };
    let beside = columns(&label) + ROOM_BESIDE <= width;
    let mut lines = if beside { Vec::new() } else { label_lines(&label, part.start, width) };
    let first = if beside { width - columns(&label) } else { width - hanging };
    let shape = Shape { first, rest: width - hanging, ..Shape::prose(width, measure).ragged() };
    for (index, row) in flow(part, &shape).into_iter().enumerate() {
        let indent = " ".repeat(hanging);
        lines.push(value(if beside && index == 0 { &label } else { &indent }, row));
    }
    lines
}

fn value(before: &str, row: Row) -> Line {
    let mut line = Line::new(LineKind::TableRow, row.offset, row.pieces);
    line.put_before(before);
    line
}

fn label_lines(label: &str, offset: usize, width: usize) -> Vec<Line> {
    let run = Run { text: label.to_owned(), ..Default::default() };
    let rows = flow(&Part { runs: &[run], start: 0, cut: None }, &Shape::plain(width));
    let text = |row: Row| row.pieces.iter().map(|piece| piece.text.as_str()).collect::<String>();
    let line = |text: String| Line::new(LineKind::TableRow, offset, vec![Piece::quiet(&text, offset)]);
    rows.into_iter().map(text).map(line).collect()
}
