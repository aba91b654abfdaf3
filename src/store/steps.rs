//! The steps that were tried as they were derived from the log, in the table `tried_step`.
//!
//! It must not read the log.

use crate::domain::event::{Event, EventId};
use crate::domain::ids::StepId;
use rusqlite::{Connection, params};
use std::collections::HashSet;

/// Adds the step that an event says was tried.
pub(super) fn add(conn: &Connection, event: &Event, step: &StepId) -> rusqlite::Result<()> {
    conn.prepare_cached("INSERT OR REPLACE INTO tried_step VALUES (?1, ?2)")?
        .execute(params![event.id.0.into_bytes(), step.as_str()])?;
    Ok(())
}

/// Drops what an event said that was taken back.
pub(super) fn drop(conn: &Connection, event: EventId) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM tried_step WHERE event = ?1")?.execute([event.0.into_bytes()])?;
    Ok(())
}

/// All steps that were tried.
pub(super) fn all(conn: &Connection) -> rusqlite::Result<HashSet<StepId>> {
    let mut statement = conn.prepare_cached("SELECT step FROM tried_step")?;
    statement.query_map([], |row| Ok(StepId::from(row.get::<_, String>(0)?)))?.collect()
}
