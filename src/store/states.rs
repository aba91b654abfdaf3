//! What was derived, as it lies in the tables `card_state`, `lesson_state` and `voided`.
//!
//! It must not read the log or decide what follows from an event: see `derive`.

use crate::domain::day::StudyDay;
use crate::domain::event::{Event, EventId, What};
use crate::domain::history::{Answered, CardState};
use crate::domain::ids::{CardId, LessonId};
use crate::domain::schedule::Memory;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

const CARDS: &str = include_str!("sql/cards.sql");

/// How many columns a slip has.
const SLIP: usize = 8;

const LESSONS: &str = "SELECT lesson, opened, opened_by, finished FROM lesson_state";

/// What the log says of one lesson.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub(super) struct LessonState {
    /// The newest opening: when (ms), and the event that says so.
    pub(super) opened: Option<(i64, EventId)>,
    pub(super) finished: bool,
}

impl LessonState {
    /// Adds an event about this lesson. The order in which events are added does not matter.
    pub(super) fn apply(&mut self, event: &Event) {
        match event.what {
            What::Open(_) => self.opened = self.opened.max(Some((event.moment.at, event.id))),
            What::Finish(_) => self.finished = true,
            _ => {}
        }
    }
}

/// Empties all derived tables.
pub(super) fn clear(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute_batch(
        "DELETE FROM card_state; DELETE FROM lesson_state; DELETE FROM voided; DELETE FROM own_note; \
         DELETE FROM guess; DELETE FROM tried_step; DELETE FROM journal_entry",
    )
}

/// Notes that an event was taken back.
pub(super) fn void(conn: &Connection, event: EventId) -> rusqlite::Result<()> {
    conn.prepare_cached("INSERT INTO voided(event) VALUES (?1) ON CONFLICT DO NOTHING")?
        .execute([event.0.into_bytes()])?;
    Ok(())
}

/// The state of a card; that of a new one if nothing is known.
pub(super) fn card(conn: &Connection, id: &CardId) -> rusqlite::Result<CardState> {
    let found = conn
        .prepare_cached(&format!("{CARDS} WHERE card = ?1"))?
        .query_row([id.as_str()], read_card)
        .optional()?;
    Ok(found.map(|(_, state)| state).unwrap_or_default())
}

/// All cards that anything is known of.
pub(super) fn cards<T: FromIterator<(CardId, CardState)>>(conn: &Connection) -> rusqlite::Result<T> {
    conn.prepare_cached(CARDS)?.query_map([], read_card)?.collect()
}

/// The cards that the query `ids` names, of which anything is known.
pub(super) fn cards_among(conn: &Connection, ids: &str) -> rusqlite::Result<Vec<(CardId, CardState)>> {
    conn.prepare_cached(&format!("{CARDS} WHERE card IN ({ids})"))?.query_map([], read_card)?.collect()
}

/// The cards that were answered on `day` or later.
pub(super) fn answered_since(conn: &Connection, day: StudyDay) -> rusqlite::Result<Vec<(CardId, CardState)>> {
    conn.prepare_cached(&format!("{CARDS} WHERE \"last\" >= ?1"))?.query_map([day.0], read_card)?.collect()
}

/// Stores the state of a card. A card of which nothing is known has no row.
pub(super) fn save_card(conn: &Connection, id: &CardId, state: &CardState) -> rusqlite::Result<()> {
    if *state == CardState::default() {
        conn.prepare_cached("DELETE FROM card_state WHERE card = ?1")?.execute([id.as_str()])?;
        return Ok(());
    }
    let answered = state.memory;
    conn.prepare_cached(include_str!("sql/save_card.sql"))?.execute(params![
        id.as_str(),
        answered.map(|answered| answered.memory.stability),
        answered.map(|answered| answered.memory.difficulty),
        answered.map(|answered| answered.first.0),
        answered.map(|answered| answered.last.0),
        answered.map(|answered| answered.due.0),
        answered.map(|answered| answered.fingerprint),
        answered.map(|answered| answered.rev),
        state.reviews,
        state.lapses,
        state.suspended,
        state.buried_until.map(|day| day.0),
        state.waived,
    ])?;
    Ok(())
}

fn read_card(row: &Row<'_>) -> rusqlite::Result<(CardId, CardState)> {
    Ok((CardId::from(row.get::<_, String>(0)?), read_state(row, 0)?))
}

/// What is known of a card in the columns behind those of its slip; that of a new one if they are empty.
pub(super) fn beside_slip(row: &Row<'_>) -> rusqlite::Result<CardState> {
    match row.get_ref(SLIP)? {
        ValueRef::Null => Ok(CardState::default()),
        _ => read_state(row, SLIP),
    }
}

/// The state in the columns that begin with a card's id at `from`.
fn read_state(row: &Row<'_>, from: usize) -> rusqlite::Result<CardState> {
    Ok(CardState {
        memory: read_answered(row, from)?,
        reviews: row.get(from + 8)?,
        lapses: row.get(from + 9)?,
        suspended: row.get(from + 10)?,
        buried_until: row.get::<_, Option<i32>>(from + 11)?.map(StudyDay),
        waived: row.get(from + 12)?,
    })
}

fn read_answered(row: &Row<'_>, from: usize) -> rusqlite::Result<Option<Answered>> {
    let Some(stability) = row.get(from + 1)? else { return Ok(None) };
    Ok(Some(Answered {
        memory: Memory { stability, difficulty: row.get(from + 2)? },
        first: StudyDay(row.get(from + 3)?),
        last: StudyDay(row.get(from + 4)?),
        due: StudyDay(row.get(from + 5)?),
        fingerprint: row.get(from + 6)?,
        rev: row.get(from + 7)?,
    }))
}

/// The state of a lesson; nothing opened or finished if nothing is known.
pub(super) fn lesson(conn: &Connection, id: &LessonId) -> rusqlite::Result<LessonState> {
    let found = conn
        .prepare_cached(&format!("{LESSONS} WHERE lesson = ?1"))?
        .query_row([id.as_str()], read_lesson)
        .optional()?;
    Ok(found.map(|(_, state)| state).unwrap_or_default())
}

/// All lessons that the log says anything of.
pub(super) fn lessons(conn: &Connection) -> rusqlite::Result<Vec<(LessonId, LessonState)>> {
    conn.prepare_cached(LESSONS)?.query_map([], read_lesson)?.collect()
}

/// Stores the state of a lesson. A lesson of which nothing is known has no row.
pub(super) fn save_lesson(conn: &Connection, id: &LessonId, state: &LessonState) -> rusqlite::Result<()> {
    if *state == LessonState::default() {
        conn.prepare_cached("DELETE FROM lesson_state WHERE lesson = ?1")?.execute([id.as_str()])?;
        return Ok(());
    }
    let (opened, by) = state.opened.map(|(at, event)| (at, event.0.into_bytes())).unzip();
    conn.prepare_cached("INSERT OR REPLACE INTO lesson_state VALUES (?1, ?2, ?3, ?4)")?.execute(params![
        id.as_str(),
        opened,
        by,
        state.finished
    ])?;
    Ok(())
}

fn read_lesson(row: &Row<'_>) -> rusqlite::Result<(LessonId, LessonState)> {
    let opened = row.get::<_, Option<i64>>(1)?.zip(row.get::<_, Option<_>>(2)?.map(event_id));
    Ok((LessonId::from(row.get::<_, String>(0)?), LessonState { opened, finished: row.get(3)? }))
}

fn event_id(bytes: [u8; 16]) -> EventId {
    EventId(Uuid::from_bytes(bytes))
}
