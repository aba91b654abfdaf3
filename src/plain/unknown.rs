//! What is said to a word that is not known in its place.
//!
//! Pure.

use super::vocabulary::{Words, nearest};
use crate::l10n::{Texts, say};

/// That `word` is not known, and either the word that may have been meant or how to hear all of them.
pub(super) fn unknown<W>(table: &Words<W>, word: &str, texts: &Texts) -> String {
    match nearest(table, word) {
        Some(nearest) => say!(texts, "plain-unknown-nearest", word = word, nearest = nearest),
        None => say!(texts, "plain-unknown", word = word),
    }
}
