//! Which fragments share a line. Sees widths only.

use textwrap::wrap_algorithms::{Penalties, wrap_first_fit, wrap_optimal_fit};

use super::breaks::Fragment;

/// A hyphen costs as much as a gap of so many columns at the end of a ragged line, squared.
const RAGGED_HYPHEN: usize = 7 * 7;
/// With an even right edge, gaps between words are worse than hyphens.
const JUSTIFIED_HYPHEN: usize = 3 * 3;

/// Chooses breaks for the whole of a verse at once, so that no line is much shorter than the others.
///
/// `widths` are those of the first line and of the rest, in columns. No line is longer, provided that no fragment is.
pub(super) fn fit(fragments: &[Fragment], widths: [usize; 2], justify: bool) -> Vec<&[Fragment]> {
    if fragments.is_empty() {
        return Vec::new();
    }
    let columns = widths.map(|width| width as f64);
    let penalties = Penalties {
        // No gap on any line of any screen is worth an overflow.
        overflow_penalty: 1_000_000_000,
        hyphen_penalty: if justify { JUSTIFIED_HYPHEN } else { RAGGED_HYPHEN },
        ..Penalties::new()
    };
    match wrap_optimal_fit(fragments, &columns, &penalties) {
        Ok(lines) if fits(&lines, widths) => lines,
        // The optimum is sought by a shortcut that may miss it; the greedy way never overflows.
        _ => wrap_first_fit(fragments, &columns),
    }
}

fn fits(lines: &[&[Fragment]], [first, rest]: [usize; 2]) -> bool {
    let mut limits = std::iter::once(first).chain(std::iter::repeat(rest));
    lines.iter().all(|line| limits.next().is_some_and(|limit| width(line) <= limit))
}

/// Columns of a line of these fragments.
pub(super) fn width(line: &[Fragment]) -> usize {
    let gaps = line.iter().rev().skip(1).filter(|fragment| fragment.gap.is_some()).count();
    let hyphen = usize::from(line.last().is_some_and(|last| last.hyphen));
    line.iter().map(|fragment| fragment.width).sum::<usize>() + gaps + hyphen
}
