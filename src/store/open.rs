//! Making and opening the learner's file, so that nobody else can read it and nothing in it is lost.
//!
//! It must not change a file before it is known to be ours.

use super::error::{Fault, StoreError};
use super::schema;
use crate::domain::day::Moment;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How long to wait for another process.
const PATIENCE: Duration = Duration::from_secs(5);

/// Between two tries of what `SQLite` does not wait for by itself.
const PAUSE: Duration = Duration::from_millis(10);

/// More statements than the store has, so that each is prepared once.
const STATEMENTS: usize = 40;

/// Opens the file at `path`, made if need be, in the newest format.
pub(super) fn open(path: &Path, migrations: &[&str], now: Moment) -> Result<Connection, StoreError> {
    // POSIX locks: closing a file drops every lock that the process holds on it, also those of SQLite. So while one
    // thread makes the file no other may open it. See section 2.2 of <https://sqlite.org/howtocorrupt.html>.
    static MAKING: Mutex<()> = Mutex::new(());
    let _making = MAKING.lock().unwrap_or_else(PoisonError::into_inner);
    make(path)?;
    if is_too_short(path) {
        return Err(StoreError::NotADatabase { path: path.to_path_buf() });
    }
    connect(path, migrations, now).map_err(|fault| fault.at(path))
}

fn make(path: &Path) -> Result<(), StoreError> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        make_private_folder(folder).map_err(|cause| not_made(folder, cause))?;
    }
    match make_private_file(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made.map_err(|cause| not_made(path, cause)),
    }
}

/// `SQLite` takes a file of a few bytes for an empty one and would write over it; its own have at least 512.
fn is_too_short(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|file| (1..512).contains(&file.len()))
}

fn not_made(path: &Path, cause: io::Error) -> StoreError {
    let path = path.to_path_buf();
    match cause.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly { path },
        _ => StoreError::NotMade { path, cause },
    }
}

fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Makes an empty file that only its owner may read; the files that `SQLite` puts beside it take over its mode.
pub(super) fn make_private_file(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

fn connect(path: &Path, migrations: &[&str], now: Moment) -> Result<Connection, Fault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let left_over = beside(path, "-wal").exists();
    let mut conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(PATIENCE)?;
    // Closing a file that is refused must not tidy up what another program has left in its write-ahead log.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, left_over)?;
    schema::admit(&conn, migrations.len() as u32)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    make_safe(&conn)?;
    schema::migrate(&mut conn, path, migrations, now)?;
    Ok(conn)
}

/// `path` with `end` added to its name.
fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// After a commit the answer survives a crash and a power cut; nothing walks round the triggers of the log.
pub(super) fn make_safe(conn: &Connection) -> rusqlite::Result<()> {
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    // No plan of ours depends on the values that are asked for: without this, each statement is prepared a second time
    // once they are known.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    // Without it, INSERT OR REPLACE deletes without asking the trigger.
    conn.pragma_update(None, "recursive_triggers", true)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    if cfg!(target_os = "macos") {
        // There, plain fsync leaves the last answers in the drive's cache.
        conn.pragma_update(None, "fullfsync", true)?;
    }
    if journal_mode(conn, "WAL")? == "wal" {
        return conn.pragma_update(None, "synchronous", "FULL");
    }
    // A file system that cannot share memory: slower, as safe.
    journal_mode(conn, "DELETE")?;
    conn.pragma_update(None, "synchronous", "EXTRA")
}

/// Asks for a journal mode and says which one it has become.
///
/// Two processes that turn the same new file to WAL would wait for each other, so `SQLite` lets one of them fail at
/// once instead of waiting: it tries again.
fn journal_mode(conn: &Connection, mode: &str) -> rusqlite::Result<String> {
    // The pauses are the waiting: with SQLite's own on top of each, a file held for long would take an hour.
    conn.busy_timeout(Duration::ZERO)?;
    let mut waited = Duration::ZERO;
    let answer = loop {
        let asked = conn.pragma_update_and_check(None, "journal_mode", mode, |row| row.get(0));
        match asked {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && waited < PATIENCE => {
                std::thread::sleep(PAUSE);
                waited += PAUSE;
            }
            answer => break answer,
        }
    };
    conn.busy_timeout(PATIENCE)?;
    answer
}
