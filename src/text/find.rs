//! Search: where a key occurs in a folded text. Folds nothing itself and ranks nothing.

#[cfg(test)]
mod tests;

use std::ops::Range;

use super::fold::Folded;

/// Every occurrence of `needle_key` (made by [`fold`](super::fold::fold)), as ranges of characters of the original
/// text, in reading order and not overlapping.
///
/// An occurrence may begin in the middle of a word, so that the needle can be typed letter by letter. An empty needle
/// occurs nowhere.
pub fn find(haystack: &Folded, needle_key: &str) -> Vec<Range<usize>> {
    if needle_key.is_empty() {
        return Vec::new();
    }
    let hits = haystack.key().match_indices(needle_key);
    hits.map(|(at, hit)| haystack.chars(at..at + hit.len())).collect()
}
