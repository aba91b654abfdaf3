//! The journals of drills and classes: which events are their entries, in the table `journal_entry`, and what these say.
//!
//! What an entry tells is not the store's business.

use super::error::Fault;
use super::events;
use crate::domain::event::{Event, What};
use crate::domain::journal::{Entry, Head, JournalId, Kind, Logged};
use rusqlite::{Connection, params};
use std::collections::HashMap;
use uuid::Uuid;

const FIRST_ENTRIES: &str = "SELECT event FROM journal_entry WHERE kind = ?1 AND number = 0";
const ENTRIES: &str = "SELECT event FROM journal_entry WHERE journal = ?1";

/// Refuses an entry that is not the next one of its journal. To be called inside a transaction that has begun to write.
pub(super) fn admit(conn: &Connection, what: &What) -> Result<(), Fault> {
    let Some((kind, Entry { journal, number, .. })) = what.entry() else { return Ok(()) };
    let next: i64 = conn
        .prepare_cached("SELECT coalesce(max(number) + 1, 0) FROM journal_entry WHERE journal = ?1")?
        .query_row([bytes(*journal)], |row| row.get(0))?;
    if i64::from(*number) < next {
        return Err(Fault::JournalMovedOn { kind, number: *number });
    }
    if i64::from(*number) > next {
        let reason = format!("entry {number} of the {} {journal} came before entry {next}", kind.as_str());
        return Err(Fault::Unwritable(reason));
    }
    Ok(())
}

/// Adds the entry that an event is, if it is one.
pub(super) fn add(conn: &Connection, event: &Event) -> rusqlite::Result<()> {
    let Some((kind, Entry { journal, number, .. })) = event.what.entry() else { return Ok(()) };
    conn.prepare_cached("INSERT OR REPLACE INTO journal_entry VALUES (?1, ?2, ?3, ?4)")?.execute(params![
        bytes(*journal),
        number,
        event.id.0.into_bytes(),
        kind.as_str()
    ])?;
    Ok(())
}

/// The journals of a kind, oldest first. To be called inside a transaction, so that it is one snapshot.
pub(super) fn heads(conn: &Connection, kind: Kind) -> Result<Vec<Head>, Fault> {
    let counts = counts(conn, kind)?;
    let mut heads: Vec<Head> = Vec::with_capacity(counts.len());
    for event in events::among(conn, FIRST_ENTRIES, kind.as_str())? {
        let Some((_, entry)) = event.what.entry() else { continue };
        if heads.iter().any(|head| head.id == entry.journal) {
            continue;
        }
        let entries = counts.get(&entry.journal).copied().unwrap_or_default();
        heads.push(Head { id: entry.journal, began: event.moment, entries, first: entry.body.clone() });
    }
    Ok(heads)
}

fn counts(conn: &Connection, kind: Kind) -> rusqlite::Result<HashMap<JournalId, u32>> {
    let counts = "SELECT journal, count(*) FROM journal_entry WHERE kind = ?1 GROUP BY journal";
    let mut statement = conn.prepare_cached(counts)?;
    let read = |row: &rusqlite::Row<'_>| Ok((JournalId(Uuid::from_bytes(row.get(0)?)), row.get(1)?));
    statement.query_map([kind.as_str()], read)?.collect()
}

/// All entries of a journal in the order of their numbers; of those with the same number the older is first.
pub(super) fn entries(conn: &Connection, id: JournalId) -> Result<Vec<Logged>, Fault> {
    let events = events::among(conn, ENTRIES, bytes(id))?;
    let logged = |event: Event| match event.what {
        What::Drill(Entry { number, body, .. }) | What::Class(Entry { number, body, .. }) => {
            Some(Logged { moment: event.moment, number, body })
        }
        _ => None,
    };
    let mut entries: Vec<Logged> = events.into_iter().filter_map(logged).collect();
    entries.sort_by_key(|entry| entry.number);
    Ok(entries)
}

fn bytes(id: JournalId) -> [u8; 16] {
    id.0.into_bytes()
}
