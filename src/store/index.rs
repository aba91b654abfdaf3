//! The index of courses as it is kept: what was found in which folder, and when it must be read anew.
//!
//! It must not know what a course is: a body is bytes, a stamp a number, and whoever reads files says what they mean.

use super::agenda::list;
use super::error::{Fault, StoreError};
use super::{Store, slips, write};
use crate::domain::ids::{BlockId, CourseId, LessonId};
use crate::domain::index::{CourseIndex, Folders, LessonIndex, Stamps, Survey};
use rusqlite::{Connection, OptionalExtension, params};

/// Room for the cards of one lesson in the order of a course.
const LESSON: i64 = 1 << 24;

/// Where the cards of a glossary begin in the order of a course: after those of all lessons.
const GLOSSARY: i64 = 1 << 56;

/// A course that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelf {
    /// Its number in the index.
    pub id: i64,
    /// Its course.
    pub course: CourseId,
}

/// What is kept of a root.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Kept {
    /// The courses that were found, in order.
    pub shelves: Vec<Shelf>,
    /// What keeps others from being read.
    pub problems: Vec<String>,
}

impl Store {
    /// What is kept of `root`; none if it was never looked through.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn root(&self, root: &str) -> Result<Option<Kept>, StoreError> {
        self.asked(|conn| {
            let known = conn
                .prepare_cached("SELECT id, problems FROM root WHERE name = ?1")?
                .query_row([root], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))
                .optional()?;
            let Some((id, problems)) = known else { return Ok(None) };
            let mut statement =
                conn.prepare_cached("SELECT id, course FROM shelf WHERE root = ?1 ORDER BY turn")?;
            let shelves = statement
                .query_map([id], |row| {
                    Ok(Shelf { id: row.get(0)?, course: row.get::<_, String>(1)?.into() })
                })?
                .collect::<Result<_, _>>()?;
            Ok(Some(Kept { shelves, problems: problems.lines().map(str::to_owned).collect() }))
        })
    }

    /// What the reader of courses kept of one.
    ///
    /// # Errors
    /// If the file cannot be read, or the course is no longer in the index.
    pub fn body(&self, shelf: i64) -> Result<Vec<u8>, StoreError> {
        self.asked(|conn| {
            conn.prepare_cached("SELECT body FROM shelf WHERE id = ?1")?.query_row([shelf], |row| row.get(0))
        })
    }

    /// What keeps lessons of these shelves from being read, in order.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn unreadable(&self, shelves: &[i64]) -> Result<Vec<String>, StoreError> {
        self.asked(|conn| {
            let mut statement = conn.prepare_cached(&format!(
                "SELECT shelf, problem FROM sheet INDEXED BY sheet_problem
                 WHERE problem IS NOT NULL AND shelf IN ({})",
                list(shelves)
            ))?;
            let mut problems: Vec<(i64, String)> =
                statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
            let place = |shelf| shelves.iter().position(|other| *other == shelf);
            problems.sort_by_cached_key(|(shelf, problem)| (place(*shelf), problem.clone()));
            Ok(problems.into_iter().map(|(_, problem)| problem).collect())
        })
    }

    /// The words of the heading that a block stands under; none under the title, or if the heading is gone.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn section(
        &self,
        shelf: i64,
        lesson: &LessonId,
        block: &BlockId,
    ) -> Result<Option<String>, StoreError> {
        self.asked(|conn| {
            conn.prepare_cached("SELECT words FROM section WHERE (shelf, lesson, heading) = (?1, ?2, ?3)")?
                .query_row(params![shelf, lesson.as_str(), block.heading()], |row| row.get(0))
                .optional()
        })
    }

    /// The stamps of the courses that were found in `root`.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn folders(&self, root: &str) -> Result<Folders, StoreError> {
        self.asked(|conn| {
            conn.prepare_cached(
                "SELECT folder, stamp FROM shelf JOIN root ON root.id = root WHERE name = ?1",
            )?
            .query_map([root], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect()
        })
    }

    /// The stamps of all that was found in `root`.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn stamps(&self, root: &str) -> Result<Stamps, StoreError> {
        self.asked(|conn| {
            let mut stamps = Stamps::new();
            let mut shelves = conn.prepare_cached(
                "SELECT shelf.id, folder, stamp FROM shelf JOIN root ON root.id = root WHERE name = ?1",
            )?;
            let mut sheets = conn.prepare_cached("SELECT lesson, stamp FROM sheet WHERE shelf = ?1")?;
            let mut rows = shelves.query([root])?;
            while let Some(row) = rows.next()? {
                let lessons = sheets
                    .query_map([row.get::<_, i64>(0)?], |row| {
                        Ok((row.get::<_, String>(0)?.into(), row.get(1)?))
                    })?
                    .collect::<Result<_, _>>()?;
                stamps.insert(row.get(1)?, (row.get(2)?, lessons));
            }
            Ok(stamps)
        })
    }

    /// Brings what is kept of `root` up to date, in one transaction. Progress is not touched, whatever has gone.
    ///
    /// # Errors
    /// If it cannot be written; what was kept is then as it was.
    pub fn keep(&mut self, root: &str, survey: &Survey) -> Result<(), StoreError> {
        write(&mut self.conn, |conn| Ok(keep(conn, root, survey)?)).map_err(|fault| fault.at(&self.path))
    }

    /// Forgets what is kept of a root.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn forget(&mut self, root: &str) -> Result<(), StoreError> {
        let forget = |conn: &Connection| conn.execute("DELETE FROM root WHERE name = ?1", [root]);
        write(&mut self.conn, |conn| Ok(forget(conn).map(drop)?)).map_err(|fault| fault.at(&self.path))
    }

    /// The names of all roots that anything is kept of.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn roots(&self) -> Result<Vec<String>, StoreError> {
        self.asked(|conn| {
            conn.prepare_cached("SELECT name FROM root ORDER BY id")?
                .query_map([], |row| row.get(0))?
                .collect()
        })
    }

    /// Reads one snapshot.
    pub(super) fn asked<T>(
        &self,
        read: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let snapshot = || read(&*self.conn.unchecked_transaction()?);
        snapshot().map_err(|error| Fault::Sql(error).at(&self.path))
    }
}

fn keep(conn: &Connection, root: &str, survey: &Survey) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO root(name, problems) VALUES (?1, ?2) ON CONFLICT(name) DO UPDATE SET problems = ?2",
    )?
    .execute([root, &survey.problems.join("\n")])?;
    let root: i64 = conn.query_row("SELECT id FROM root WHERE name = ?1", [root], |row| row.get(0))?;
    drop_others(conn, root, &survey.folders)?;
    survey.courses.iter().try_for_each(|course| keep_course(conn, root, course))?;
    let mut turn = conn.prepare_cached("UPDATE shelf SET turn = ?3 WHERE root = ?1 AND folder = ?2")?;
    for (at, folder) in (0i64..).zip(&survey.folders) {
        turn.execute(params![root, folder, at])?;
    }
    Ok(())
}

fn drop_others(conn: &Connection, root: i64, folders: &[String]) -> rusqlite::Result<()> {
    let mut known = conn.prepare_cached("SELECT id, folder FROM shelf WHERE root = ?1")?;
    let known: Vec<(i64, String)> =
        known.query_map([root], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    for (id, _) in known.iter().filter(|(_, folder)| !folders.contains(folder)) {
        conn.execute("DELETE FROM shelf WHERE id = ?1", [id])?;
    }
    Ok(())
}

fn keep_course(conn: &Connection, root: i64, course: &CourseIndex) -> rusqlite::Result<()> {
    let shelf: i64 = conn.prepare_cached(include_str!("sql/put_shelf.sql"))?.query_row(
        params![root, course.folder, course.course.as_str(), course.stamp, course.body],
        |row| row.get(0),
    )?;
    conn.execute("DELETE FROM slip WHERE shelf = ?1 AND term IS NOT NULL", [shelf])?;
    slips::put(conn, shelf, &course.terms, GLOSSARY)?;
    let mut known = conn.prepare_cached("SELECT lesson FROM sheet WHERE shelf = ?1")?;
    let known: Vec<String> = known.query_map([shelf], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let order: std::collections::HashSet<&str> = course.order.iter().map(LessonId::as_str).collect();
    let gone = known.iter().map(String::as_str).filter(|lesson| !order.contains(lesson));
    let changed = course.lessons.iter().map(|lesson| lesson.lesson.as_str());
    gone.chain(changed).try_for_each(|lesson| drop_lesson(conn, shelf, lesson))?;
    course.lessons.iter().try_for_each(|lesson| keep_lesson(conn, shelf, lesson))?;
    let mut turn = conn.prepare_cached(include_str!("sql/turn_slips.sql"))?;
    for (number, lesson) in (0i64..).zip(&course.order) {
        turn.execute(params![shelf, lesson.as_str(), number * LESSON, LESSON])?;
    }
    slips::settle_shelf(conn, shelf)
}

fn drop_lesson(conn: &Connection, shelf: i64, lesson: &str) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM sheet WHERE shelf = ?1 AND lesson = ?2")?
        .execute(params![shelf, lesson])?;
    conn.prepare_cached("DELETE FROM slip WHERE lesson = ?2 AND shelf = ?1 AND term IS NULL")?
        .execute(params![shelf, lesson])?;
    Ok(())
}

fn keep_lesson(conn: &Connection, shelf: i64, lesson: &LessonIndex) -> rusqlite::Result<()> {
    let id = lesson.lesson.as_str();
    conn.prepare_cached("INSERT INTO sheet VALUES (?1, ?2, ?3, ?4)")?.execute(params![
        shelf,
        id,
        lesson.stamp,
        lesson.problem
    ])?;
    let mut section = conn.prepare_cached("INSERT OR IGNORE INTO section VALUES (?1, ?2, ?3, ?4)")?;
    for (heading, words) in &lesson.sections {
        section.execute(params![shelf, id, heading, words])?;
    }
    slips::put(conn, shelf, &lesson.slips, 0)
}
