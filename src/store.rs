//! What a learner did, kept in one `SQLite` file: a log that is only ever added to, and what is derived from it.
//!
//! Where progress lies is `store/schema/001.sql`. It must not know courses, screens or the clock: it may use `domain`
//! and nothing else of the house. Facts behind it: a commit in WAL mode with `synchronous=FULL` survives a power cut
//! for one fsync; whoever is told "saved" is told so after the commit.

mod agenda;
mod derive;
mod error;
mod events;
mod guesses;
mod index;
mod journals;
mod lock;
mod marks;
mod notes;
mod open;
mod places;
mod row;
mod schema;
mod slips;
mod states;
mod steps;
#[cfg(test)]
mod tests;

pub use error::StoreError;
pub use index::{Kept, Shelf};

use crate::domain::day::Moment;
use crate::domain::event::{Event, What};
use crate::domain::history::CardState;
use crate::domain::ids::{CardId, CourseId, LessonId};
use crate::domain::journal::{self, JournalId};
use crate::domain::progress::{Mark, Place, Progress};
use crate::domain::schedule::Scheduler;
use error::Fault;
use lock::Lock;
use rusqlite::{Connection, TransactionBehavior};
use std::path::{Path, PathBuf};

/// One learner's file, open. Several may be open on one file, in one process or in many.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    path: PathBuf,
    /// Who writes here: 16 random bytes, the same for everybody who writes in this file.
    device: Vec<u8>,
    scheduler: Scheduler,
    /// `PRAGMA data_version` when last asked.
    seen_version: i64,
    lock: Lock,
}

impl Store {
    /// Opens the learner's file. Folder and file are made if need be, readable by their owner only; a file of an older
    /// format is copied to `….v{format}.bak` beside it and brought to the newest.
    ///
    /// # Errors
    ///
    /// If the file is not ours, was written by a later version, or cannot be written to. It is then left as it was.
    /// Also if states must be derived anew (see [`Store::rebuild`]) and an event is damaged.
    pub fn open(path: &Path, now: Moment) -> Result<Store, StoreError> {
        let conn = open::open(path, schema::MIGRATIONS, now)?;
        Self::over(conn, path).map_err(|fault| fault.at(path))
    }

    fn over(conn: Connection, path: &Path) -> Result<Store, Fault> {
        let device = conn.query_row("SELECT value FROM meta WHERE key = 'device'", [], |row| row.get(0))?;
        let mut store = Store {
            seen_version: data_version(&conn)?,
            conn,
            path: path.to_path_buf(),
            device,
            scheduler: Scheduler::default(),
            lock: Lock::take(path),
        };
        if !derive::is_current(&store.conn)? {
            store.derive_anew()?;
        }
        Ok(store)
    }

    /// Adds what happened to the log and brings all that is derived up to date, in one transaction. When it returns,
    /// the event is safe on the disk.
    ///
    /// A [`What::Void`] takes back the event that it names, once and for all: a void cannot be voided.
    ///
    /// # Errors
    ///
    /// If it cannot be written; then nothing of it was. [`What::Unknown`] of a kind and version that this program knows
    /// is refused, and so is an entry of a journal that is not the next one: another window went on with the journal.
    pub fn record(&mut self, what: What, now: Moment) -> Result<Event, StoreError> {
        let (device, scheduler) = (&self.device, &self.scheduler);
        write(&mut self.conn, |conn| {
            journals::admit(conn, &what)?;
            let event = events::append(conn, device, what, now)?;
            derive::add(conn, scheduler, &event)?;
            Ok(event)
        })
        .map_err(|fault| fault.at(&self.path))
    }

    /// Keeps the place in a lesson. A bookmark, not history: the last one set counts, whatever the clock said.
    ///
    /// # Errors
    ///
    /// If it cannot be written; the bookmark is then where it was.
    pub fn set_place(&mut self, lesson: &LessonId, place: &Place, now: Moment) -> Result<(), StoreError> {
        write(&mut self.conn, |conn| Ok(places::set(conn, lesson, place, now)?))
            .map_err(|fault| fault.at(&self.path))
    }

    /// Keeps the choice of a course.
    ///
    /// # Errors
    ///
    /// If it cannot be written; the choice is then what it was.
    pub fn choose_course(&mut self, course: &CourseId) -> Result<(), StoreError> {
        write(&mut self.conn, |conn| Ok(places::choose_course(conn, course)?))
            .map_err(|fault| fault.at(&self.path))
    }

    /// What the learner set, by name. What a name and its value mean is not the store's business.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn preferences(&self) -> Result<Vec<(String, String)>, StoreError> {
        marks::preferences(&self.conn).map_err(|error| Fault::Sql(error).at(&self.path))
    }

    /// Keeps what the learner set.
    ///
    /// # Errors
    ///
    /// If it cannot be written; then nothing of it was.
    pub fn prefer(&mut self, preferences: &[(&str, String)]) -> Result<(), StoreError> {
        let keep = |conn: &Connection| {
            preferences.iter().try_for_each(|(name, value)| Ok(marks::prefer(conn, name, value)?))
        };
        write(&mut self.conn, keep).map_err(|fault| fault.at(&self.path))
    }

    /// Sets a mark, in place of the one that has its letter in its course.
    ///
    /// # Errors
    ///
    /// If it cannot be written; the marks are then what they were.
    pub fn set_mark(&mut self, mark: &Mark, now: Moment) -> Result<(), StoreError> {
        write(&mut self.conn, |conn| Ok(marks::set(conn, mark, now)?)).map_err(|fault| fault.at(&self.path))
    }

    /// Takes a mark away, if there is one.
    ///
    /// # Errors
    ///
    /// If it cannot be written; the marks are then what they were.
    pub fn drop_mark(&mut self, course: &CourseId, letter: char) -> Result<(), StoreError> {
        write(&mut self.conn, |conn| Ok(marks::drop(conn, course, letter)?))
            .map_err(|fault| fault.at(&self.path))
    }

    /// All that the screens know of the learner, as one snapshot of what was derived. The log is not read.
    ///
    /// The last lesson is the one whose place was set last, or else the one opened last.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn progress(&self) -> Result<Progress, StoreError> {
        self.asked(places::progress)
    }

    /// The same without what is known of cards.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn bookmarks(&self) -> Result<Progress, StoreError> {
        self.asked(places::bookmarks)
    }

    /// What is known of one card.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn card(&self, id: &CardId) -> Result<CardState, StoreError> {
        states::card(&self.conn, id).map_err(|error| Fault::Sql(error).at(&self.path))
    }

    /// What is known of each of these cards.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn cards(&self, ids: Vec<CardId>) -> Result<Vec<(CardId, CardState)>, StoreError> {
        self.asked(|conn| {
            let with_state = |id: CardId| Ok((states::card(conn, &id)?, id));
            ids.into_iter().map(|id| with_state(id).map(|(state, id)| (id, state))).collect()
        })
    }

    /// The whole log, oldest first by instant, then id. Each event's checksum is compared.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or an event is not as it was written; the error names the first such event.
    pub fn events(&self) -> Result<Vec<Event>, StoreError> {
        events::all(&self.conn).map_err(|fault| fault.at(&self.path))
    }

    /// The journals of a kind, oldest first. One of which the beginning has not come yet from another device is left out
    /// until it has.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or an entry is not as it was written.
    pub fn journals(&self, kind: journal::Kind) -> Result<Vec<journal::Head>, StoreError> {
        let heads = || journals::heads(&*self.conn.unchecked_transaction()?, kind);
        heads().map_err(|fault: Fault| fault.at(&self.path))
    }

    /// All entries of a journal in the order of their numbers; none if there is no such journal.
    ///
    /// Where two devices went on with the journal, both are heard: of entries with the same number the older is first.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or an entry is not as it was written.
    pub fn journal(&self, id: JournalId) -> Result<Vec<journal::Logged>, StoreError> {
        journals::entries(&self.conn, id).map_err(|fault| fault.at(&self.path))
    }

    /// Whether another program, or another [`Store`], has written since this was last asked (or since the opening).
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn changed_elsewhere(&mut self) -> Result<bool, StoreError> {
        let version = data_version(&self.conn).map_err(|error| Fault::Sql(error).at(&self.path))?;
        Ok(std::mem::replace(&mut self.seen_version, version) != version)
    }

    /// Derives all states anew from the log, in one transaction. The result is what was there, unless something is
    /// wrong with this program, or its scheduler has changed.
    ///
    /// # Errors
    ///
    /// If the file cannot be written or an event is damaged; what was derived is then as it was.
    pub fn rebuild(&mut self) -> Result<(), StoreError> {
        self.derive_anew().map_err(|fault| fault.at(&self.path))
    }

    fn derive_anew(&mut self) -> Result<(), Fault> {
        let scheduler = &self.scheduler;
        write(&mut self.conn, |conn| derive::rebuild(conn, scheduler))
    }

    /// Whether somebody opened the same file before and still has it open. Only to tell the learner: several may write
    /// at once.
    pub fn also_open(&self) -> bool {
        self.lock.is_held_elsewhere()
    }
}

/// Changes on every commit of another connection.
fn data_version(conn: &Connection) -> rusqlite::Result<i64> {
    conn.pragma_query_value(None, "data_version", |row| row.get(0))
}

/// Runs `change` in one transaction that waits for its turn to write before it reads anything.
fn write<T>(conn: &mut Connection, change: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, Fault> {
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let changed = change(&transaction)?;
    transaction.commit()?;
    Ok(changed)
}
