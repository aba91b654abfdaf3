//! Tables: columns where they fit, record cards where they do not. Reorders and leaves out nothing.

mod cards;
mod widths;

use super::flow::{Part, Row, Shape, flow};
use super::line::{Line, LineKind, Piece};
use super::{Measure, Offsets};
use crate::text::prose::{Align, Cell};

/// Columns between columns.
const GUTTER: usize = 2;

/// The cells of a table with their offsets.
struct Grid<'b> {
    head: Vec<Part<'b>>,
    rows: Vec<Vec<Part<'b>>>,
    align: &'b [Align],
}

impl Grid<'_> {
    fn columns(&self) -> usize {
        self.rows.iter().map(Vec::len).chain([self.head.len()]).max().unwrap_or(0)
    }

    fn has_head(&self) -> bool {
        self.head.iter().any(|part| part.runs.iter().any(|run| !run.text.trim().is_empty()))
    }
}

pub(super) fn lay(
    head: &[Cell],
    rows: &[Vec<Cell>],
    align: &[Align],
    measure: Measure,
    offsets: &mut Offsets<'_>,
) -> Vec<Line> {
    let head = parts(head, offsets);
    let rows = rows.iter().map(|row| parts(row, offsets)).collect();
    let grid = Grid { head, rows, align };
    match widths::choose(&grid, measure) {
        Some(widths) => in_columns(&grid, &widths, measure),
        None => cards::lay(&grid, measure),
    }
}

fn parts<'b, 'g: 'b>(cells: &'b [Cell], offsets: &mut Offsets<'g>) -> Vec<Part<'b>> {
    cells.iter().map(|cell| offsets.part(cell)).collect()
}

fn in_columns(grid: &Grid<'_>, widths: &[usize], measure: Measure) -> Vec<Line> {
    let mut table = Vec::new();
    if grid.has_head() {
        table.extend(record(LineKind::TableHead, &grid.head, grid.align, widths, measure));
        table.push(rule(grid, widths, measure));
    }
    for row in &grid.rows {
        table.extend(record(LineKind::TableRow, row, grid.align, widths, measure));
    }
    table
}

fn rule(grid: &Grid<'_>, widths: &[usize], measure: Measure) -> Line {
    let width = widths.iter().sum::<usize>() + GUTTER * (widths.len() - 1);
    let first = grid.rows.iter().flatten().next().map(|part| part.start);
    let under = first.or(grid.head.last().map(Part::end)).unwrap_or(0);
    let thin = measure.pick("─", "-").repeat(width);
    Line::new(LineKind::TableRule, under, vec![Piece::quiet(&thin, under)])
}

/// A row of cells, as many lines high as the highest cell.
fn record(
    kind: LineKind,
    cells: &[Part<'_>],
    align: &[Align],
    widths: &[usize],
    measure: Measure,
) -> Vec<Line> {
    let columns: Vec<Vec<Row>> = cells
        .iter()
        .zip(widths)
        .map(|(part, &width)| flow(part, &Shape::prose(width, measure).ragged()))
        .collect();
    let height = columns.iter().map(Vec::len).max().unwrap_or(0);
    let mut columns: Vec<_> = columns.into_iter().map(Vec::into_iter).collect();
    let across = |_| columns.iter_mut().map(Iterator::next).collect::<Vec<_>>();
    (0..height).map(across).map(|rows| abreast(kind, rows, align, widths)).collect()
}

/// Sets the rows of neighbouring cells side by side, without spaces after the last one.
fn abreast(kind: LineKind, rows: Vec<Option<Row>>, align: &[Align], widths: &[usize]) -> Line {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut offset = None;
    let (mut written, mut column) = (0, 0);
    for (index, (row, &width)) in rows.into_iter().zip(widths).enumerate() {
        if let Some(row) = row {
            let align = align.get(index).copied().unwrap_or_default();
            let left = column + before(align, width.saturating_sub(row.width));
            if left > written {
                pieces.push(Piece::ornament(&" ".repeat(left - written), row.offset));
            }
            offset = offset.or(Some(row.offset));
            written = left + row.width;
            pieces.extend(row.pieces);
        }
        column += width + GUTTER;
    }
    Line::new(kind, offset.unwrap_or(0), pieces)
}

fn before(align: Align, spare: usize) -> usize {
    match align {
        Align::Left => 0,
        Align::Centre => spare / 2,
        Align::Right => spare,
    }
}
