//! Where the learner is: the place in each lesson, the course, the marks, and the whole of it as a [`Progress`].
//!
//! It must not look at the log: a place is a bookmark, and progress is read from what was derived.

use super::{guesses, marks, notes, states, steps};
use crate::domain::day::Moment;
use crate::domain::ids::{BlockId, CourseId, LessonId};
use crate::domain::progress::{LessonProgress, Place, Progress};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::HashMap;

/// Moves the bookmark of a lesson.
pub(super) fn set(conn: &Connection, lesson: &LessonId, place: &Place, now: Moment) -> rusqlite::Result<()> {
    let offset = i64::try_from(place.offset).unwrap_or(i64::MAX);
    conn.prepare_cached(include_str!("sql/set_place.sql"))?.execute(params![
        lesson.as_str(),
        place.block.as_str(),
        offset,
        now.at
    ])?;
    Ok(())
}

/// Notes the course that was chosen.
pub(super) fn choose_course(conn: &Connection, course: &CourseId) -> rusqlite::Result<()> {
    conn.prepare_cached("INSERT OR REPLACE INTO meta VALUES ('course', ?1)")?.execute([course.as_str()])?;
    Ok(())
}

/// All that is known. To be called inside a transaction, so that it is one snapshot.
pub(super) fn progress(conn: &Connection) -> rusqlite::Result<Progress> {
    Ok(Progress { cards: states::cards(conn)?, ..bookmarks(conn)? })
}

/// All that is known but for the cards. To be called inside a transaction, so that it is one snapshot.
pub(super) fn bookmarks(conn: &Connection) -> rusqlite::Result<Progress> {
    let course: Option<String> =
        conn.query_row("SELECT value FROM meta WHERE key = 'course'", [], |row| row.get(0)).optional()?;
    Ok(Progress {
        cards: HashMap::new(),
        lessons: lessons(conn)?,
        last_lesson: last_lesson(conn)?,
        course: course.map(CourseId::from),
        marks: marks::all(conn)?,
        notes: notes::all(conn)?,
        guesses: guesses::all(conn)?,
        tried: steps::all(conn)?,
    })
}

fn last_lesson(conn: &Connection) -> rusqlite::Result<Option<LessonId>> {
    let lesson: Option<String> = conn.query_row(include_str!("sql/last_lesson.sql"), [], |row| row.get(0))?;
    Ok(lesson.map(LessonId::from))
}

fn lessons(conn: &Connection) -> rusqlite::Result<HashMap<LessonId, LessonProgress>> {
    let mut lessons: HashMap<LessonId, LessonProgress> = HashMap::new();
    for (lesson, state) in states::lessons(conn)? {
        let known = lessons.entry(lesson).or_default();
        (known.opened, known.finished) = (state.opened.is_some(), state.finished);
    }
    let mut statement = conn.prepare_cached("SELECT lesson, block, \"offset\" FROM place")?;
    for row in statement.query_map([], read)? {
        let (lesson, place) = row?;
        lessons.entry(lesson).or_default().place = Some(place);
    }
    Ok(lessons)
}

fn read(row: &Row<'_>) -> rusqlite::Result<(LessonId, Place)> {
    let (lesson, block): (String, String) = (row.get(0)?, row.get(1)?);
    let offset = usize::try_from(row.get::<_, i64>(2)?).unwrap_or(0);
    Ok((lesson.into(), Place { block: BlockId::from(block), offset }))
}
