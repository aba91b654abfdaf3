//! What the learner set and marked: preferences by name, and places that have a letter.
//!
//! It must not understand a preference: names and values are the reader's.

use crate::domain::day::Moment;
use crate::domain::ids::{BlockId, CourseId, LessonId};
use crate::domain::progress::{Mark, Place};
use rusqlite::{Connection, Row, params};

/// All preferences.
pub(super) fn preferences(conn: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    let mut statement = conn.prepare_cached("SELECT name, value FROM preference")?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// Keeps a preference.
pub(super) fn prefer(conn: &Connection, name: &str, value: &str) -> rusqlite::Result<()> {
    conn.prepare_cached("INSERT OR REPLACE INTO preference VALUES (?1, ?2)")?.execute([name, value])?;
    Ok(())
}

/// All marks, by course and letter.
pub(super) fn all(conn: &Connection) -> rusqlite::Result<Vec<Mark>> {
    let mut statement = conn.prepare_cached(include_str!("sql/marks.sql"))?;
    statement.query_map([], read)?.collect()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Mark> {
    let (letter, lesson, block): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let offset = usize::try_from(row.get::<_, i64>(3)?).unwrap_or(0);
    Ok(Mark {
        letter: letter.chars().next().unwrap_or_default(),
        lesson: LessonId::from(lesson),
        place: Place { block: BlockId::from(block), offset },
        snippet: row.get(4)?,
    })
}

/// Sets a mark, in place of the one that has its letter in its course.
pub(super) fn set(conn: &Connection, mark: &Mark, now: Moment) -> rusqlite::Result<()> {
    conn.prepare_cached(include_str!("sql/set_mark.sql"))?.execute(params![
        mark.lesson.course().as_str(),
        mark.letter.to_string(),
        mark.lesson.as_str(),
        mark.place.block.as_str(),
        i64::try_from(mark.place.offset).unwrap_or(i64::MAX),
        mark.snippet,
        now.at
    ])?;
    Ok(())
}

/// Takes a mark away.
pub(super) fn drop(conn: &Connection, course: &CourseId, letter: char) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM mark WHERE course = ?1 AND letter = ?2")?
        .execute([course.as_str(), &letter.to_string()])?;
    Ok(())
}
