//! The slips of the index: putting them in, keeping them true to what was derived, and reading them.
//!
//! It must not judge what is asked when: that is said in `sql/settle_slips.sql` as the domain says it, and
//! `tests/index.rs` compares the two.

use crate::domain::card::Origin;
use crate::domain::ids::{BlockId, CardId, LessonId, TermId};
use crate::domain::question::KINDS;
use crate::domain::slip::Slip;
use rusqlite::{Connection, Params, Row, params};

const SETTLE: &str = include_str!("sql/settle_slips.sql");

/// The columns of a slip, of the table `slip` named so.
pub(super) const COLUMNS: &str =
    "slip.card, slip.note, slip.lesson, slip.passage, slip.term, slip.kind, slip.rev, slip.scheduled";

/// Brings the slips of a card up to date with its state.
pub(super) fn settle_card(conn: &Connection, card: &CardId) -> rusqlite::Result<()> {
    settle(conn, "card = ?1", [card.as_str()])
}

/// Brings the slips of a lesson's cards and of the terms that it introduces up to date with its state.
pub(super) fn settle_lesson(conn: &Connection, lesson: &LessonId) -> rusqlite::Result<()> {
    settle(conn, "lesson = ?1", [lesson.as_str()])
}

/// Brings the slips that have just been put on a shelf up to date.
pub(super) fn settle_shelf(conn: &Connection, shelf: i64) -> rusqlite::Result<()> {
    settle(conn, "shelf = ?1", [shelf])
}

/// Brings all slips up to date.
pub(super) fn settle_all(conn: &Connection) -> rusqlite::Result<()> {
    settle(conn, "true", [])
}

fn settle(conn: &Connection, condition: &str, params: impl Params) -> rusqlite::Result<()> {
    conn.prepare_cached(&format!("{SETTLE} WHERE {condition}"))?.execute(params)?;
    Ok(())
}

/// Puts slips on a shelf, the first of them at `turn`. Of two with one id, which no course should have, the first stays.
pub(super) fn put(conn: &Connection, shelf: i64, slips: &[Slip], turn: i64) -> rusqlite::Result<()> {
    let mut statement = conn.prepare_cached(include_str!("sql/put_slip.sql"))?;
    for (slip, turn) in slips.iter().zip(turn..) {
        let (lesson, passage, term) = match &slip.origin {
            Origin::Lesson { lesson, passage } => (Some(lesson), Some(passage), None),
            Origin::Glossary { term, first } => (first.as_ref(), None, Some(term)),
        };
        statement.execute(params![
            shelf,
            slip.card.as_str(),
            slip.note.as_str(),
            lesson.map(LessonId::as_str),
            passage.map(BlockId::as_str),
            term.map(TermId::as_str),
            slip.kind,
            slip.rev,
            slip.scheduled,
            turn,
        ])?;
    }
    Ok(())
}

/// The slip in a row of [`COLUMNS`]. None if a later program wrote it and this one does not know its kind.
pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Option<Slip>> {
    let text = |column: usize| row.get::<_, Option<String>>(column);
    let lesson = text(2)?.map(LessonId::from);
    let origin = match (text(3)?, text(4)?, lesson) {
        (Some(passage), None, Some(lesson)) => Origin::Lesson { lesson, passage: passage.into() },
        (None, Some(term), first) => Origin::Glossary { term: term.into(), first },
        _ => return Ok(None),
    };
    let kind: String = row.get(5)?;
    let Some(kind) = KINDS.iter().find(|known| **known == kind) else { return Ok(None) };
    Ok(Some(Slip {
        card: CardId::from(row.get::<_, String>(0)?),
        note: row.get::<_, String>(1)?.into(),
        origin,
        kind,
        rev: row.get(6)?,
        scheduled: row.get(7)?,
    }))
}
