//! Bars of a vote: each letter has a pattern of its own, beside its number.

use crate::classroom::audience::Bars;
use crate::tui::widgets::columns::width_of;

/// One for each letter in turn, told apart without colour.
const PATTERNS: [&str; 4] = ["▒", "█", "░", "▓"];

/// A bar for the letter with a number, of `share` (0–1) of `room` columns. Whatever is chosen at all can be seen.
pub fn bar(letter: usize, share: f64, room: usize) -> String {
    let columns = (share.clamp(0.0, 1.0) * room as f64).round() as usize;
    let columns = if share > 0.0 { columns.clamp(1, room.max(1)) } else { 0 };
    PATTERNS[letter % PATTERNS.len()].repeat(columns)
}

/// The bar of a letter with how many chose it, and in the first vote before, in `room` columns.
pub(super) fn beside(bars: &Bars, letter: usize, room: usize) -> Option<String> {
    let count = *bars.now.get(letter)?;
    let before = bars.before.as_ref().and_then(|before| before.get(letter));
    let number = before.map_or_else(|| count.to_string(), |before| format!("{before} → {count}"));
    let most = bars.now.iter().copied().max().unwrap_or(0).max(bars.answered).max(1);
    let room = room.saturating_sub(width_of(&number) + 1);
    let bar = bar(letter, f64::from(count) / f64::from(most), room);
    Some(if bar.is_empty() { number } else { format!("{bar} {number}") })
}
