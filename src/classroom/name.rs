//! A name that can be shown and printed anywhere: of a pupil, a team, a class.
//!
//! Whatever is typed or read becomes a name only by being cleaned, so no screen, sheet or table has to be on its guard.
//! It must not judge who is called what.

mod apart;
mod clean;

pub use apart::{apart, short};
pub use clean::clean;

use serde::{Deserialize, Serialize};
use std::fmt;
use unicode_segmentation::UnicodeSegmentation;

/// Characters of Unicode in one character of a reader's, as far as it counts once: the longest emoji that fonts draw as
/// one has as many. What is stacked higher counts as several.
const DEEPEST: usize = 10;

/// A name: 1–40 characters of any script, on one line, without anything that is not seen or that changes what stands
/// beside it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Name(String);

/// Why a text is no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a name has 1 to {} characters; this one has {length}", Name::LONGEST)]
pub struct NameFault {
    /// How many characters are left of it once it is cleaned: none, or too many.
    pub length: usize,
}

impl Name {
    /// The longest name, in characters as a reader counts them.
    pub const LONGEST: usize = 40;

    /// The name that is left of a text when it is cleaned.
    ///
    /// # Errors
    /// If nothing is left, or too much: a name is never cut.
    pub fn new(text: &str) -> Result<Self, NameFault> {
        let name = clean::clean(text);
        match length(&name) {
            1..=Self::LONGEST => Ok(Self(name)),
            length => Err(NameFault { length }),
        }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What two spellings of one name have in common that differ in capitals only, or in the dots of ё, which lists
    /// leave out. Scripts are not brought together: two names in Chinese may sound the same.
    pub fn key(&self) -> String {
        key(&self.0)
    }
}

fn key(name: &str) -> String {
    name.to_lowercase().replace('ё', "е")
}

/// Characters as a reader counts them.
fn length(name: &str) -> usize {
    name.graphemes(true).map(|grapheme| grapheme.chars().count().div_ceil(DEEPEST)).sum()
}

impl TryFrom<String> for Name {
    type Error = NameFault;

    fn try_from(text: String) -> Result<Self, NameFault> {
        Self::new(&text)
    }
}

impl From<Name> for String {
    fn from(name: Name) -> Self {
        name.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
mod tests;
