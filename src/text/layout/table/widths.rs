//! How wide the columns of a table are. Lays out nothing.

use super::{GUTTER, Grid};
use crate::text::layout::Measure;
use crate::text::layout::clusters::{columns, printable};
use crate::text::layout::flow::Part;
use crate::text::prose::words;

/// Columns below which a column of prose is not worth reading.
const LEAST: usize = 8;
/// Columns below which a table is only shown as such if nothing needs wrapping.
const NARROW: usize = 60;
/// No word is longer than this to a table: it is broken instead.
const LONG_WORD: usize = 18;

/// The width of each column, or nothing if the table is better shown as record cards.
///
/// A table that fits keeps its natural widths. Otherwise the widest column gives first, each down to its longest word
/// and then down to [`LEAST`]: short columns, which are mostly names and numbers, stay whole.
pub(super) fn choose(grid: &Grid<'_>, measure: Measure) -> Option<Vec<usize>> {
    let natural = each(grid, |text| columns(&printable(text)));
    if natural.is_empty() {
        return Some(natural);
    }
    let room = measure.columns().checked_sub(GUTTER * (natural.len() - 1))?;
    if natural.iter().sum::<usize>() <= room {
        return Some(natural);
    }
    let least: Vec<usize> = natural.iter().map(|&width| width.min(LEAST)).collect();
    if measure.columns() < NARROW || least.iter().sum::<usize>() > room {
        return None;
    }
    let longest = each(grid, |text| longest_word(text).clamp(1, LONG_WORD));
    let readable: Vec<usize> = longest.iter().zip(&least).map(|(&word, &least)| word.max(least)).collect();
    let widths = narrowed(natural, &readable, room);
    Some(narrowed(widths, &least, room))
}

/// The greatest size of a column's cells, at least 1.
fn each(grid: &Grid<'_>, size: impl Fn(&str) -> usize) -> Vec<usize> {
    let of = |part: Option<&Part<'_>>| part.map_or(0, |part| size(&words(part.runs)));
    let rows = || std::iter::once(&grid.head).chain(&grid.rows);
    (0..grid.columns()).map(|at| rows().map(|row| of(row.get(at))).max().unwrap_or(0).max(1)).collect()
}

fn longest_word(text: &str) -> usize {
    text.split_whitespace().map(|word| columns(&printable(word))).max().unwrap_or(0)
}

fn narrowed(mut widths: Vec<usize>, least: &[usize], room: usize) -> Vec<usize> {
    while widths.iter().sum::<usize>() > room {
        let wide = widths.iter_mut().zip(least).filter(|(width, least)| **width > **least);
        let Some((width, _)) = wide.max_by_key(|(width, _)| **width) else { break };
        *width -= 1;
    }
    widths
}
