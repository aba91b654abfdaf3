//! Blocks set off from the text by an indent and a light bar.

use super::line::{Line, LineKind};
use super::{Measure, Offsets, lay as lay_block};
use crate::text::prose::Block;

/// Columns from which an aside is indented, and from which it has a bar.
const ROOM_FOR_INDENT: usize = 40;
const ROOM_FOR_BAR: usize = 12;

pub(super) fn lay(blocks: &[Block], measure: Measure, offsets: &mut Offsets<'_>) -> Vec<Line> {
    let before = match measure.columns() {
        ROOM_FOR_INDENT.. => measure.pick("  │ ", "  | "),
        ROOM_FOR_BAR.. => measure.pick("│ ", "| "),
        _ => "",
    };
    let inner = measure.narrower(before.chars().count());
    let mut aside: Vec<Line> = Vec::new();
    for block in blocks {
        let lines = lay_block(block, inner, offsets);
        if let (Some(_), Some(next)) = (aside.last(), lines.first()) {
            aside.push(Line::new(LineKind::Blank, next.offset, Vec::new()));
        }
        aside.extend(lines);
    }
    for line in &mut aside {
        line.put_before(if line.pieces.is_empty() { before.trim_end() } else { before });
        line.aside = true;
    }
    aside
}
