//! What can go wrong with the learner's file, in sentences for the learner.
//!
//! It must not repair or retry anything: it only names. What the system said is part of each sentence and therefore no
//! `source()` as well: whoever prints a chain of errors would say it twice.

use crate::domain::event::EventId;
use crate::domain::journal::Kind;
use rusqlite::ErrorCode;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Why the store could not do what it was asked. Each message says what happened, where, and what one can do.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The folder or the file could not be made.
    #[error("{path} could not be made: {cause}; check the folder, or keep your progress in another one")]
    NotMade {
        /// The folder or file.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// The file or its folder may not be written to.
    #[error(
        "{path} cannot be written to, so no answer could be saved; allow writing to the file and to its folder, \
         or keep your progress in another folder"
    )]
    ReadOnly {
        /// The learner's file.
        path: PathBuf,
    },
    /// The file is no database at all.
    #[error(
        "{path} is not a file of Rabfak's, and was left as it is; move it away, or keep your progress in another file"
    )]
    NotADatabase {
        /// The file.
        path: PathBuf,
    },
    /// The file is a database, of another program.
    #[error("{path} belongs to another program, and was left as it is; keep your progress in another file")]
    OtherProgram {
        /// The file.
        path: PathBuf,
    },
    /// The file has a format that only later versions understand.
    #[error(
        "{path} was written by a later version of Rabfak (format {found}; this version knows formats up to {known}), \
         and was left as it is; update Rabfak"
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// The file's format.
        found: u32,
        /// The latest format that this program knows.
        known: u32,
    },
    /// Another program holds the file.
    #[error(
        "{path} was kept busy by another program for more than 5 seconds, and nothing was saved; \
         close that program and try again"
    )]
    Busy {
        /// The learner's file.
        path: PathBuf,
    },
    /// There is no room left.
    #[error(
        "the disk is full, and this was not saved in {path}; what was saved before is safe; make room and try again"
    )]
    DiskFull {
        /// The learner's file.
        path: PathBuf,
    },
    /// `SQLite` found the file damaged.
    #[error(
        "{path} is damaged; copy it, with the files beside it that begin with the same name, to a safe place, \
         and go back to a backup"
    )]
    Damaged {
        /// The learner's file.
        path: PathBuf,
    },
    /// An entry of the log is not what was written.
    #[error(
        "entry {} in {path} is damaged: its checksum does not match; copy the file to a safe place, \
         and go back to a backup", event.0
    )]
    DamagedEvent {
        /// The learner's file.
        path: PathBuf,
        /// The entry.
        event: EventId,
    },
    /// An entry of the log is as it was written, and yet makes no sense.
    #[error("entry {} in {path} cannot be understood: {reason}; please report this with the entry", event.0)]
    UnreadableEvent {
        /// The learner's file.
        path: PathBuf,
        /// The entry.
        event: EventId,
        /// What is wrong with it.
        reason: String,
    },
    /// The event cannot be put into words.
    #[error("this was not saved in {path}: {reason}; please report it")]
    Unwritable {
        /// The learner's file.
        path: PathBuf,
        /// What is wrong with the event.
        reason: String,
    },
    /// The journal has an entry of this number already.
    #[error(
        "this was not saved in {path}: another window goes on with the same {}, which has an entry {number} already; \
         go on there, or open it anew here", kind.as_str()
    )]
    JournalMovedOn {
        /// The learner's file.
        path: PathBuf,
        /// What the journal tells of.
        kind: Kind,
        /// The number that was to be the entry's.
        number: u32,
    },
    /// The copy that is made before the file is brought to a newer format failed.
    #[error(
        "{path} could not be written: {cause}; it is the copy made before your progress is brought to a newer \
         format, so your progress was left as it was; make room or allow writing there, and try again"
    )]
    NoBackup {
        /// The copy.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// Anything else that `SQLite` reports.
    #[error("{path} could not be read or written: {cause}; what was saved before is safe; try again")]
    Sqlite {
        /// The learner's file.
        path: PathBuf,
        /// What `SQLite` said.
        cause: rusqlite::Error,
    },
}

/// The same, before it is known in which file.
#[derive(Debug)]
pub(super) enum Fault {
    Sql(rusqlite::Error),
    OtherProgram,
    Newer { found: u32, known: u32 },
    DamagedEvent(EventId),
    UnreadableEvent { event: EventId, reason: String },
    Unwritable(String),
    JournalMovedOn { kind: Kind, number: u32 },
    NoBackup { path: PathBuf, cause: io::Error },
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl Fault {
    /// The fault in the file `path`.
    pub(super) fn at(self, path: &Path) -> StoreError {
        let path = path.to_path_buf();
        match self {
            Self::Sql(cause) => sql(path, cause),
            Self::OtherProgram => StoreError::OtherProgram { path },
            Self::Newer { found, known } => StoreError::Newer { path, found, known },
            Self::DamagedEvent(event) => StoreError::DamagedEvent { path, event },
            Self::UnreadableEvent { event, reason } => StoreError::UnreadableEvent { path, event, reason },
            Self::Unwritable(reason) => StoreError::Unwritable { path, reason },
            Self::JournalMovedOn { kind, number } => StoreError::JournalMovedOn { path, kind, number },
            Self::NoBackup { path, cause } => StoreError::NoBackup { path, cause },
        }
    }
}

fn sql(path: PathBuf, cause: rusqlite::Error) -> StoreError {
    match cause.sqlite_error_code() {
        // A folder that forbids making the write-ahead log shows as "cannot open".
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            StoreError::ReadOnly { path }
        }
        Some(ErrorCode::NotADatabase) => StoreError::NotADatabase { path },
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy { path },
        Some(ErrorCode::DiskFull) => StoreError::DiskFull { path },
        Some(ErrorCode::DatabaseCorrupt) => StoreError::Damaged { path },
        _ => StoreError::Sqlite { path, cause },
    }
}
