//! Journals: what belongs together and is told step by step, such as a drill or a class with its roster.
//!
//! A journal is a run of entries, numbered from 0. Nothing in it is ever deleted or changed: what removes or takes back
//! is an entry too. What a body says is known to the classroom alone.
//!
//! Pure.

use super::day::Moment;
use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

/// The identity of a journal: a `UUIDv7`, so that journals sort by when they were begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct JournalId(pub Uuid);

impl fmt::Display for JournalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

/// What a journal tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A drill: entry 0 is how it was set up, each further one a step of the game.
    Drill,
    /// A class with its roster: entry 0 is its name, each further one a change.
    Class,
}

impl Kind {
    /// The kind as it is written in the log.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Drill => "drill",
            Self::Class => "class",
        }
    }
}

/// What is added to a journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The journal.
    pub journal: JournalId,
    /// The place in the journal: 0, 1, 2, without a hole.
    pub number: u32,
    /// What is told, in the words of whoever keeps the journal.
    pub body: String,
}

/// A journal as it stands in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The journal.
    pub id: JournalId,
    /// When entry 0 was written.
    pub began: Moment,
    /// How many entries there are.
    pub entries: u32,
    /// The body of entry 0.
    pub first: String,
}

/// An entry as it is read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logged {
    /// When it was written, as the clock said.
    pub moment: Moment,
    /// Its number. Where two devices went on with one journal, a number may come twice.
    pub number: u32,
    /// What it tells.
    pub body: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_is_named_by_its_hyphenated_id() {
        let id = JournalId(Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_00ab));
        let text = "01920000-0000-7000-8000-0000000000ab";
        assert_eq!(id.to_string(), text);
        assert_eq!(ron::to_string(&id).unwrap(), format!("\"{text}\""));
        assert_eq!(ron::from_str::<JournalId>(&format!("\"{text}\"")).unwrap(), id);
        assert_eq!(serde_json::to_string(&id).unwrap(), format!("\"{text}\""));
    }
}
