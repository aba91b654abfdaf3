//! Drills and classes as they are kept: what a learner's study knows of journals.

use super::Study;
use crate::domain::day::Moment;
use crate::domain::journal::{Head, JournalId, Kind, Logged};
use anyhow::Result;
use uuid::{NoContext, Timestamp, Uuid};

impl Study {
    /// A name for a journal that is begun at `now`. It is in the store with its first entry.
    pub fn new_journal(now: Moment) -> JournalId {
        let ms = u64::try_from(now.at).unwrap_or(0);
        JournalId(Uuid::new_v7(Timestamp::from_unix(NoContext, ms / 1000, (ms % 1000) as u32 * 1_000_000)))
    }

    /// The journals of a kind, oldest first.
    ///
    /// # Errors
    /// If they cannot be read.
    pub fn journals(&self, kind: Kind) -> Result<Vec<Head>> {
        Ok(self.store.journals(kind)?)
    }

    /// The entries of a journal in the order of their numbers.
    ///
    /// # Errors
    /// If they cannot be read.
    pub fn journal(&self, id: JournalId) -> Result<Vec<Logged>> {
        Ok(self.store.journal(id)?)
    }
}
