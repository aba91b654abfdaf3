//! Whom and what the index of a course names beside dates. Where they are named is found in its lessons.

use super::localized::Localized;
use crate::domain::ids::TermId;
use serde::{Deserialize, Serialize};

/// Whom and what the index of a course names.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Register {
    /// People.
    pub people: Vec<Person>,
    /// Those terms of the glossary that are institutions.
    pub institutions: Vec<TermId>,
}

/// A person that lessons name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Unique in the course.
    pub id: String,
    /// The name.
    pub name: Localized,
    /// Other names and forms of the name that stand in lessons.
    pub also: Vec<String>,
    /// Who it was, in one line of at most 76 columns.
    pub brief: Localized,
}

impl Person {
    /// All names and forms of names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.name.texts().chain(self.also.iter().map(String::as_str))
    }
}
