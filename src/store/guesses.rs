//! What was guessed before lessons, as it was derived from the log, in the table `guess`.
//!
//! It must not read the log.

use super::error::Fault;
use crate::domain::event::{Event, EventId, What};
use crate::domain::guess::{Guess, Guesses};
use crate::domain::ids::LessonId;
use rusqlite::types::Type;
use rusqlite::{Connection, Row, params};

/// Adds what an event says of a guess: that it was made, or not wanted.
pub(super) fn add(conn: &Connection, event: &Event) -> Result<(), Fault> {
    let (lesson, body) = match &event.what {
        What::Guess(guess) => {
            let body = ron::to_string(guess).map_err(|error| Fault::Unwritable(error.to_string()))?;
            (&guess.lesson, Some(body))
        }
        What::Decline(lesson) => (lesson, None),
        _ => return Ok(()),
    };
    conn.prepare_cached("INSERT OR REPLACE INTO guess VALUES (?1, ?2, ?3, ?4)")?.execute(params![
        event.id.0.into_bytes(),
        event.moment.at,
        lesson.as_str(),
        body
    ])?;
    Ok(())
}

/// Drops what an event said that was taken back.
pub(super) fn drop(conn: &Connection, event: EventId) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM guess WHERE event = ?1")?.execute([event.0.into_bytes()])?;
    Ok(())
}

/// All guesses, oldest first.
pub(super) fn all(conn: &Connection) -> rusqlite::Result<Guesses> {
    let mut guesses = Guesses::default();
    let mut statement = conn.prepare_cached("SELECT lesson, body FROM guess ORDER BY at, event")?;
    for row in statement.query_map([], read)? {
        match row? {
            (_, Some(guess)) => guesses.made.push(guess),
            (lesson, None) => _ = guesses.declined.insert(lesson),
        }
    }
    Ok(guesses)
}

fn read(row: &Row<'_>) -> rusqlite::Result<(LessonId, Option<Guess>)> {
    let (lesson, body): (String, Option<String>) = (row.get(0)?, row.get(1)?);
    let guess = body.map(|body| ron::from_str(&body)).transpose();
    let guess =
        guess.map_err(|error| rusqlite::Error::FromSqlConversionFailure(1, Type::Text, Box::new(error)))?;
    Ok((lesson.into(), guess))
}
