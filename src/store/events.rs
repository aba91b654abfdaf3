//! The log: adding an event, and reading events back.
//!
//! It must not change or delete an event, nor look at what is derived from them (but for the list of those taken
//! back).

use super::error::Fault;
use super::row::Row;
use crate::domain::day::Moment;
use crate::domain::event::{Event, EventId, What};
use crate::domain::ids::CardId;
use rusqlite::{Connection, OptionalExtension, Params, ToSql, params};
use uuid::{NoContext, Timestamp, Uuid, Variant};

const COLUMNS: &str = "SELECT id, device, seq, at, offset_min, day, kind, v, card, body, crc FROM event";

/// Adds what happened to the end of the log. To be called inside a transaction that has begun to write.
pub(super) fn append(conn: &Connection, device: &[u8], what: What, now: Moment) -> Result<Event, Fault> {
    let event = Event { id: new_id(conn, now)?, moment: now, day: now.day(), what };
    let row = Row::of(&event, device, next_seq(conn, device)?)?;
    conn.prepare_cached(include_str!("sql/add_event.sql"))?.execute(params![
        row.id.0.into_bytes(),
        row.device,
        row.seq,
        row.at,
        row.offset_min,
        row.day,
        as_text(&row.kind),
        row.v,
        row.card.as_deref().map(as_text),
        as_text(&row.body),
        row.crc(),
    ])?;
    Ok(event)
}

/// Bound as text; what a row is made from is always UTF-8.
fn as_text(bytes: &[u8]) -> rusqlite::types::ToSqlOutput<'_> {
    rusqlite::types::ToSqlOutput::Borrowed(rusqlite::types::ValueRef::Text(bytes))
}

fn next_seq(conn: &Connection, device: &[u8]) -> rusqlite::Result<i64> {
    conn.prepare_cached("SELECT coalesce(max(seq), 0) + 1 FROM event WHERE device = ?1")?
        .query_row([device], |row| row.get(0))
}

/// A new id made from `now`.
///
/// Events are ordered by instant, then id. So of two events in one millisecond the one recorded later needs the
/// greater id: it is made by adding a random step to the greatest one of that millisecond.
fn new_id(conn: &Connection, now: Moment) -> rusqlite::Result<EventId> {
    let ms = u64::try_from(now.at).unwrap_or(0);
    let first = u128::from(ms) << 80;
    let newest: Option<[u8; 16]> = conn
        .prepare_cached("SELECT max(id) FROM event WHERE id BETWEEN ?1 AND ?2")?
        .query_row([first.to_be_bytes(), (first | ((1 << 80) - 1)).to_be_bytes()], |row| row.get(0))?;
    let step = 1 + u128::from(rand::random::<u32>());
    let after = newest.map(|id| Uuid::from_u128(u128::from_be_bytes(id).wrapping_add(step)));
    // The step ran over the end of the random bits only if that id began beside it: then any fresh id must do.
    let id = after.filter(|id| id.get_variant() == Variant::RFC4122).unwrap_or_else(|| fresh_id(ms));
    Ok(EventId(id))
}

fn fresh_id(ms: u64) -> Uuid {
    Uuid::new_v7(Timestamp::from_unix(NoContext, ms / 1000, (ms % 1000) as u32 * 1_000_000))
}

/// All events, oldest first.
pub(super) fn all(conn: &Connection) -> Result<Vec<Event>, Fault> {
    select(conn, &format!("{COLUMNS} ORDER BY at, id"), [])
}

/// The events of a card that were not taken back, oldest first.
pub(super) fn of_card(conn: &Connection, card: &CardId) -> Result<Vec<Event>, Fault> {
    let condition = "WHERE card = ?1 AND id NOT IN (SELECT event FROM voided) ORDER BY at, id";
    select(conn, &format!("{COLUMNS} {condition}"), [card.as_str()])
}

/// The events about lessons that were not taken back, oldest first.
pub(super) fn of_lessons(conn: &Connection) -> Result<Vec<Event>, Fault> {
    let condition =
        "WHERE kind IN ('open', 'finish') AND id NOT IN (SELECT event FROM voided) ORDER BY at, id";
    select(conn, &format!("{COLUMNS} {condition}"), [])
}

/// The events that the query `ids` names, whose only parameter is `param`, oldest first.
pub(super) fn among(conn: &Connection, ids: &str, param: impl ToSql) -> Result<Vec<Event>, Fault> {
    select(conn, &format!("{COLUMNS} WHERE id IN ({ids}) ORDER BY at, id"), [param])
}

/// The event `id`, if it is in the log.
pub(super) fn find(conn: &Connection, id: EventId) -> Result<Option<Event>, Fault> {
    Ok(select(conn, &format!("{COLUMNS} WHERE id = ?1"), [id.0.into_bytes()])?.pop())
}

/// Whether a card has an event that comes after `event`, although `event` was recorded last: the clock went back.
pub(super) fn has_later(conn: &Connection, card: &CardId, event: &Event) -> rusqlite::Result<bool> {
    conn.prepare_cached("SELECT 1 FROM event WHERE card = ?1 AND (at, id) > (?2, ?3) LIMIT 1")?
        .query_row(params![card.as_str(), event.moment.at, event.id.0.into_bytes()], |_| Ok(()))
        .optional()
        .map(|found| found.is_some())
}

fn select(conn: &Connection, sql: &str, params: impl Params) -> Result<Vec<Event>, Fault> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        events.push(read(row)?);
    }
    Ok(events)
}

/// The event in a row of [`COLUMNS`]. A row that is not as it was written is never passed on.
fn read(row: &rusqlite::Row<'_>) -> Result<Event, Fault> {
    let id = EventId(Uuid::from_bytes(row.get(0)?));
    // A value of another type than its column's can only come from damage.
    let (stored, crc) = columns(id, row).map_err(|_| Fault::DamagedEvent(id))?;
    if i64::from(stored.crc()) != crc {
        return Err(Fault::DamagedEvent(id));
    }
    stored.event()
}

fn columns(id: EventId, row: &rusqlite::Row<'_>) -> Result<(Row, i64), Fault> {
    let bytes = |column: usize| -> Result<Vec<u8>, Fault> {
        let value = row.get_ref(column)?;
        Ok(value.as_bytes().map_err(rusqlite::Error::from)?.to_vec())
    };
    let card = row.get_ref(8)?.as_bytes_or_null().map_err(rusqlite::Error::from)?.map(<[u8]>::to_vec);
    let stored = Row {
        id,
        device: bytes(1)?,
        seq: row.get(2)?,
        at: row.get(3)?,
        offset_min: row.get(4)?,
        day: row.get(5)?,
        kind: bytes(6)?,
        v: row.get(7)?,
        card,
        body: bytes(9)?,
    };
    Ok((stored, row.get(10)?))
}
