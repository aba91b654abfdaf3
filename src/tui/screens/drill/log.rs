//! The journal of a drill as the screen keeps it: entries are numbered here and recorded one after another.
//!
//! What is refused waits and is tried again with the next entry, under the moment at which it happened: the lesson goes
//! on, and what is written later tells the same drill.

use crate::classroom::game::write;
use crate::domain::day::Moment;
use crate::domain::event::What;
use crate::domain::journal::{Entry, JournalId};
use crate::tui::effect::Effect;
use serde::Serialize;
use std::collections::VecDeque;

/// The journal of a drill.
#[derive(Debug)]
pub(super) struct Log {
    journal: JournalId,
    next: u32,
    /// What is not known to be safe, the oldest first.
    unsaved: VecDeque<(Entry, Moment)>,
    /// Whether the oldest is being recorded.
    is_asked: bool,
}

impl Log {
    /// A journal that has so many entries.
    pub(super) fn new(journal: JournalId, entries: u32) -> Self {
        Self { journal, next: entries, unsaved: VecDeque::new(), is_asked: false }
    }

    /// Adds what happened.
    ///
    /// # Errors
    /// If it cannot be put into words, and why.
    pub(super) fn add<T: Serialize>(&mut self, what: &T, now: Moment) -> Result<Option<Effect>, String> {
        let body = write(what).map_err(|error| error.to_string())?;
        self.unsaved.push_back((Entry { journal: self.journal, number: self.next, body }, now));
        self.next += 1;
        Ok(self.ask())
    }

    /// Has the oldest entry recorded, unless it is being so.
    pub(super) fn ask(&mut self) -> Option<Effect> {
        let (entry, moment) = self.unsaved.front().filter(|_| !self.is_asked)?;
        self.is_asked = true;
        Some(Effect::RecordAt(What::Drill(entry.clone()), *moment))
    }

    /// An entry is safe: on to the next.
    pub(super) fn on_recorded(&mut self, entry: &Entry) -> Option<Effect> {
        if self.unsaved.front().is_some_and(|(first, _)| first == entry) {
            self.unsaved.pop_front();
            self.is_asked = false;
        }
        self.ask()
    }

    /// An entry was refused. It is tried again with the next one.
    pub(super) fn on_refused(&mut self) {
        self.is_asked = false;
    }

    /// How many entries wait in vain.
    pub(super) fn waiting(&self) -> usize {
        if self.is_asked { 0 } else { self.unsaved.len() }
    }
}
