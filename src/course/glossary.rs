//! The terms of a course.
//!
//! It must not know files or cards.

mod find;

use super::localized::Localized;
use crate::domain::ids::{LessonId, SourceId, TermId};
pub use find::Found;
use serde::{Deserialize, Serialize};

/// A term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// Its id.
    pub id: TermId,
    /// The word.
    pub term: Localized,
    /// What an acronym stands for.
    pub expands: Option<Localized>,
    /// Other spellings.
    pub also: Vec<String>,
    /// Its meaning in one line of at most 76 columns.
    pub brief: Localized,
    /// Its meaning in full.
    pub text: Localized,
    /// Related terms.
    pub see: Vec<TermId>,
    /// The lesson that introduces it.
    pub first: Option<LessonId>,
    /// Where its meaning was taken from.
    pub sources: Vec<SourceId>,
}

/// An entry that only leads to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pointer {
    /// Its id.
    pub id: TermId,
    /// The word.
    pub term: Localized,
    /// Where it leads.
    pub to: TermId,
}

/// The terms of a course, in the order of its file.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Glossary {
    /// Entries with a meaning.
    pub terms: Vec<Term>,
    /// Entries that lead to others.
    pub pointers: Vec<Pointer>,
}
