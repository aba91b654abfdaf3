//! The format of the file: what it is, and how an older one is brought to the newest.
//!
//! The list of migrations is only ever added to. It must not touch a file that is not ours or is newer than ours.

use super::error::Fault;
use crate::domain::day::Moment;
use rusqlite::{Connection, TransactionBehavior};
use std::io;
use std::path::{Path, PathBuf};

/// The letters `RBFa`, in the header of each of our files.
pub(super) const APPLICATION_ID: u32 = 0x5242_4661;

/// The n-th brings a file of format n to format n + 1.
pub(super) const MIGRATIONS: &[&str] = &[
    include_str!("schema/001.sql"),
    include_str!("schema/002.sql"),
    include_str!("schema/003.sql"),
    include_str!("schema/004.sql"),
    include_str!("schema/005.sql"),
    include_str!("schema/006.sql"),
    include_str!("schema/007.sql"),
];

/// Refuses what is not ours to write, before anything has been changed.
pub(super) fn admit(conn: &Connection, known: u32) -> Result<(), Fault> {
    // One transaction, for another process may be making the file right now.
    let seen = conn.unchecked_transaction()?;
    let found = format(&seen)?;
    let application_id: u32 = seen.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let tables: u32 = seen.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if (application_id, found, tables) == (0, 0, 0) {
        return Ok(());
    }
    if application_id != APPLICATION_ID {
        return Err(Fault::OtherProgram);
    }
    if found > known && oldest_reader(&seen) > known {
        return Err(Fault::Newer { found, known });
    }
    Ok(())
}

fn format(conn: &Connection) -> rusqlite::Result<u32> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// The oldest format whose programs may use the file. A newer file that does not say is not for us.
fn oldest_reader(conn: &Connection) -> u32 {
    conn.query_row("SELECT value FROM meta WHERE key = 'min_reader'", [], |row| row.get(0))
        .unwrap_or(u32::MAX)
}

/// Brings the file at `path` to the newest format, after a copy of it has been made if there is anything in it.
pub(super) fn migrate(
    conn: &mut Connection,
    path: &Path,
    migrations: &[&str],
    now: Moment,
) -> Result<(), Fault> {
    let newest = migrations.len() as u32;
    let found = format(conn)?;
    if found >= newest {
        return Ok(());
    }
    if found > 0 {
        back_up(conn, path, found)?;
    }
    let change = conn.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    // Read again: another process may have been faster.
    let found = format(&change)?;
    for sql in migrations.iter().skip(found as usize) {
        change.execute_batch(sql)?;
    }
    if found == 0 {
        change.execute("INSERT INTO meta VALUES ('made_at', ?1)", [now.at])?;
    }
    if found < newest {
        change.pragma_update(None, "user_version", newest)?;
    }
    Ok(change.commit()?)
}

/// Copies the file to `….v{format}.bak` beside it.
fn back_up(conn: &Connection, path: &Path, format: u32) -> Result<(), Fault> {
    let backup = path.with_extension(format!("v{format}.bak"));
    let fault = |cause| Fault::NoBackup { path: backup.clone(), cause };
    // Written under a name of its own and then renamed, so that no half-written copy can pass for a whole one.
    let draft = path.with_extension(format!("v{format}.{:08x}.part", rand::random::<u32>()));
    super::open::make_private_file(&draft).map_err(fault)?;
    let copied = copy(conn, &draft, &backup, format);
    if copied.is_err() {
        // The reason for the failure is worth more than that of a failed tidying up.
        std::fs::remove_file(&draft).ok();
    }
    copied.map_err(fault)
}

fn copy(conn: &Connection, draft: &Path, backup: &PathBuf, wanted: u32) -> io::Result<()> {
    let name = draft.to_str().ok_or_else(|| io::Error::other("its path is not valid UTF-8"))?;
    conn.execute("VACUUM INTO ?1", [name]).map_err(io::Error::other)?;
    let copied = Connection::open(draft).and_then(|copy| format(&copy)).map_err(io::Error::other)?;
    if copied != wanted {
        // Another process has just migrated the file, and has made the backup.
        return std::fs::remove_file(draft);
    }
    std::fs::rename(draft, backup)?;
    sync_folder(backup)
}

/// A renamed file is only safe from a power cut when its folder has reached the disk.
fn sync_folder(file: &Path) -> io::Result<()> {
    match file.parent() {
        Some(folder) if cfg!(unix) && !folder.as_os_str().is_empty() => {
            std::fs::File::open(folder)?.sync_all()
        }
        _ => Ok(()),
    }
}
