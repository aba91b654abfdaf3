//! The learner's own notes as they were derived from the log, in the table `own_note`.
//!
//! It must not read the log.

use crate::domain::day::Moment;
use crate::domain::event::{Event, EventId};
use crate::domain::ids::{BlockId, LessonId};
use crate::domain::own_note::{OwnNote, Standing};
use rusqlite::{Connection, Row, params};
use uuid::Uuid;

/// Adds the note that an event says.
pub(super) fn add(conn: &Connection, event: &Event, note: &OwnNote) -> rusqlite::Result<()> {
    conn.prepare_cached("INSERT OR REPLACE INTO own_note VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?.execute(
        params![
            event.id.0.into_bytes(),
            event.moment.at,
            event.moment.offset_min,
            note.lesson.as_str(),
            note.block.as_str(),
            note.quote,
            note.text,
        ],
    )?;
    Ok(())
}

/// Drops the note of an event that was taken back.
pub(super) fn drop(conn: &Connection, event: EventId) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM own_note WHERE event = ?1")?.execute([event.0.into_bytes()])?;
    Ok(())
}

/// All notes, oldest first.
pub(super) fn all(conn: &Connection) -> rusqlite::Result<Vec<Standing>> {
    let columns = "SELECT event, at, offset_min, lesson, block, quote, text FROM own_note ORDER BY at, event";
    conn.prepare_cached(columns)?.query_map([], read)?.collect()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Standing> {
    let note = OwnNote {
        lesson: LessonId::from(row.get::<_, String>(3)?),
        block: BlockId::from(row.get::<_, String>(4)?),
        quote: row.get(5)?,
        text: row.get(6)?,
    };
    let moment = Moment { at: row.get(1)?, offset_min: row.get(2)? };
    Ok(Standing { event: EventId(Uuid::from_bytes(row.get(0)?)), moment, note })
}
