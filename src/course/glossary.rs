//! The terms of a course.
//!
//! It must not know files or cards.

mod find;

use super::localized::Localized;
use crate::domain::ids::{LessonId, SourceId, TermId};
pub use find::Found;

/// A term.
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pointer {
    /// Its id.
    pub id: TermId,
    /// The word.
    pub term: Localized,
    /// Where it leads.
    pub to: TermId,
}

/// The terms of a course, in the order of its file.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Glossary {
    /// Entries with a meaning.
    pub terms: Vec<Term>,
    /// Entries that lead to others.
    pub pointers: Vec<Pointer>,
}

/// What a search in the glossary found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found<'a> {
    /// A term of that name.
    Exact(&'a Term),
    /// An entry that leads to a term.
    Pointer(&'a Pointer, &'a Term),
    /// No such name, but these are spelled like it, the nearest first; may be empty.
    Near(Vec<&'a Term>),
}

impl Glossary {
    /// Looks up `word` in any spelling. `fold` maps every spelling of a word to one key.
    pub fn find(&self, word: &str, fold: fn(&str) -> String) -> Found<'_> {
        let key = fold(word);
        if let Some(term) = self.terms.iter().find(|term| names(term).any(|name| fold(name) == key)) {
            return Found::Exact(term);
        }
        let is_pointer = |pointer: &&Pointer| pointer.term.0.values().any(|name| fold(name) == key);
        if let Some(pointer) = self.pointers.iter().find(is_pointer)
            && let Some(term) = self.terms.iter().find(|term| term.id == pointer.to)
        {
            return Found::Pointer(pointer, term);
        }
        let distance = |term: &Term| {
            names(term).map(|name| strsim::osa_distance(&fold(name), &key)).min().unwrap_or(usize::MAX)
        };
        let mut near: Vec<&Term> = self.terms.iter().filter(|term| distance(term) <= 2).collect();
        near.sort_by_key(|term| distance(term));
        Found::Near(near)
    }
}

fn names(term: &Term) -> impl Iterator<Item = &str> {
    term.term.0.values().chain(&term.also).map(String::as_str)
}
