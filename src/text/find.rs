//! Search: where a key occurs in a folded text, how well a name answers to one, and what to show of a text that has it.
//!
//! A linear scan, for it is fast enough. It must not know what the texts are or in which order they are shown.

mod excerpt;
#[cfg(test)]
mod tests;

use std::ops::Range;

use memchr::memmem::Finder;

use super::fold::{Folded, fold, fold_map};
pub use excerpt::{Excerpt, excerpt};

/// Every occurrence of `needle_key` (made by [`fold`]), as ranges of characters of the original text, in reading order
/// and not overlapping.
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

/// From this distance on what was typed is not the beginning of a word, see [`Needle::distance`].
pub const INSIDE: usize = 200;

/// What is sought.
#[derive(Clone, Debug)]
pub struct Needle {
    phrase: String,
    finder: Finder<'static>,
    words: Vec<Finder<'static>>,
}

/// How a text has what is sought, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Has {
    /// In one piece.
    Phrase,
    /// Each of its words, somewhere.
    Words,
}

impl Needle {
    /// Seeks what was typed, in any spelling.
    pub fn new(typed: &str) -> Self {
        Self::of_key(fold(typed))
    }

    fn of_key(phrase: String) -> Self {
        let finder = |word: &str| Finder::new(word).into_owned();
        Self { finder: finder(&phrase), words: phrase.split_ascii_whitespace().map(finder).collect(), phrase }
    }

    /// The same without its last letter. That may be half of one that is still being typed: `khozraschy` occurs
    /// nowhere, but `khozraschyot` does. None if little would be left.
    pub fn unfinished(&self) -> Option<Self> {
        let open = self.phrase.strip_suffix(['i', 'k', 'c', 's', 't', 'z', 'd', 'x', 'j'])?;
        (open.len() >= 2 && !open.ends_with(' ')).then(|| Self::of_key(open.to_owned()))
    }

    /// Its key; empty if there is nothing to seek.
    pub fn key(&self) -> &str {
        &self.phrase
    }

    /// Whether there is nothing to seek.
    pub fn is_empty(&self) -> bool {
        self.phrase.is_empty()
    }

    /// How a text with this key has it; none if it has it not.
    pub fn sought_in(&self, key: &str) -> Option<Has> {
        let key = key.as_bytes();
        if self.is_empty() {
            return None;
        }
        if self.finder.find(key).is_some() {
            return Some(Has::Phrase);
        }
        let has_all = self.words.len() > 1 && self.words.iter().all(|word| word.find(key).is_some());
        has_all.then_some(Has::Words)
    }

    /// The characters of a text to be marked: the phrase wherever it occurs, else each of the words.
    pub fn marks(&self, text: &str) -> Vec<Range<usize>> {
        let folded = fold_map(text);
        let phrase = find(&folded, &self.phrase);
        if !phrase.is_empty() {
            return phrase;
        }
        let words = self.phrase.split_ascii_whitespace();
        merged(words.flat_map(|word| find(&folded, word)).collect())
    }

    /// How far a name with this key is from what was typed: 0 is the name itself; none if it is another name.
    /// In order: the name, its beginning, the beginnings of its words, its inside, its letters with others between.
    pub fn distance(&self, name: &str) -> Option<usize> {
        let typed = self.phrase.as_str();
        if typed.is_empty() {
            return None;
        }
        let more = name.len().saturating_sub(typed.len()).min(99);
        if name.starts_with(typed) {
            return Some(more);
        }
        let begins = |word: &str| name.split(' ').any(|of| of.starts_with(word));
        if typed.split(' ').all(begins) {
            return Some(100 + more);
        }
        if name.contains(typed) {
            return Some(INSIDE + more);
        }
        gaps(typed, name).map(|gaps| 300 + 10 * gaps.min(60) + more)
    }
}

/// The same characters in order, none of them twice.
pub fn merged(mut marks: Vec<Range<usize>>) -> Vec<Range<usize>> {
    marks.sort_by_key(|mark| (mark.start, mark.end));
    marks.dedup_by(|next, before| {
        let overlaps = next.start < before.end;
        before.end = if overlaps { before.end.max(next.end) } else { before.end };
        overlaps
    });
    marks
}

/// How often other letters come between those of `typed` as they occur in `name`; none if they do not, or if there is
/// hardly anything else between.
fn gaps(typed: &str, name: &str) -> Option<usize> {
    let mut letters = name.bytes().enumerate();
    let mut last = None;
    let mut gaps = 0;
    for letter in typed.bytes().filter(|letter| *letter != b' ') {
        let (at, _) = letters.find(|(_, other)| *other == letter)?;
        gaps += usize::from(last.is_some_and(|last| at != last + 1));
        last = Some(at);
    }
    (gaps * 3 < typed.len()).then_some(gaps)
}
