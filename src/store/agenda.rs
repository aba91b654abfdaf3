//! What is to be asked, from the index: counts for home, and the slips that a review is planned from.
//!
//! It finds candidates and never plans: a plan over what it finds is the same as one over all cards. Shelves are given
//! in the order in which their new cards come.

use super::error::StoreError;
use super::{Store, slips, states};
use crate::domain::day::StudyDay;
use crate::domain::history::CardState;
use crate::domain::ids::{CardId, LessonId, TermId};
use crate::domain::slip::Slip;
use crate::domain::stats::Outlook;
use rusqlite::{Connection, params};
use std::collections::HashSet;

/// The highest rank of a new card that may come.
const LAST_RANK: u8 = 2;

impl Store {
    /// What is to be asked on `day`, and what comes on the `days` days from it; of new cards as many as `new_per_day`
    /// leaves.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn outlook(
        &self,
        shelves: &[i64],
        day: StudyDay,
        days: usize,
        new_per_day: usize,
    ) -> Result<Outlook, StoreError> {
        self.asked(|conn| {
            let coming = coming(conn, shelves, day, days)?;
            let room = new_per_day.saturating_sub(introduced(conn, day)?);
            let new = fresh(conn, shelves, day, room)?.len();
            Ok(Outlook { due: coming.first().copied().unwrap_or(0), new, coming })
        })
    }

    /// How many new cards can be asked on `day`.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn new_cards(&self, shelves: &[i64], day: StudyDay, new_per_day: usize) -> Result<usize, StoreError> {
        self.asked(|conn| {
            let room = new_per_day.saturating_sub(introduced(conn, day)?);
            Ok(fresh(conn, shelves, day, room)?.len())
        })
    }

    /// How many known cards come due on each of the `days` days from `day`; what is overdue counts for that day.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn coming(&self, shelves: &[i64], day: StudyDay, days: usize) -> Result<Vec<usize>, StoreError> {
        self.asked(|conn| coming(conn, shelves, day, days))
    }

    /// The slips to plan the review of `day` from: all that are due, and as many new ones as `new_per_day` leaves.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn agenda(
        &self,
        shelves: &[i64],
        day: StudyDay,
        new_per_day: usize,
    ) -> Result<Vec<Slip>, StoreError> {
        self.asked(|conn| {
            let mut agenda = due(conn, shelves, day)?;
            let room = new_per_day.saturating_sub(introduced(conn, day)?);
            agenda.extend(fresh(conn, shelves, day, room)?);
            Ok(agenda)
        })
    }

    /// The states of all cards that were answered on `day` or later.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn answered_since(&self, day: StudyDay) -> Result<Vec<(CardId, CardState)>, StoreError> {
        self.asked(|conn| states::answered_since(conn, day))
    }

    /// The states of all cards of terms on these shelves that anything is known of.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn states_of_terms(&self, shelves: &[i64]) -> Result<Vec<(CardId, CardState)>, StoreError> {
        let ids = format!("SELECT card FROM slip WHERE term IS NOT NULL AND shelf IN ({})", list(shelves));
        self.asked(|conn| states::cards_among(conn, &ids))
    }

    /// The cards that stand in a lesson, each with what is known of it, in no order.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn states_in(&self, shelf: i64, lesson: &LessonId) -> Result<Vec<(Slip, CardState)>, StoreError> {
        self.asked(|conn| {
            let mut statement = conn.prepare_cached(include_str!("sql/in_lesson.sql"))?;
            let mut rows = statement.query(params![shelf, lesson.as_str()])?;
            let mut found = Vec::new();
            while let Some(row) = rows.next()? {
                if let Some(slip) = slips::read(row)? {
                    found.push((slip, states::beside_slip(row)?));
                }
            }
            Ok(found)
        })
    }

    /// The slip of a card; none if its course no longer has it.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn slip(&self, shelf: i64, card: &CardId) -> Result<Option<Slip>, StoreError> {
        self.asked(|conn| {
            of_each(conn, "slip_card", "card = ?2 AND shelf = ?1", shelf, std::iter::once(card.as_str()))
                .map(|slips| slips.into_iter().next())
        })
    }

    /// The slips of the cards that stand in these lessons, in the order of each lesson.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn of_lessons(&self, shelf: i64, lessons: &[LessonId]) -> Result<Vec<Slip>, StoreError> {
        let condition = "lesson = ?2 AND shelf = ?1 AND term IS NULL ORDER BY turn";
        self.asked(|conn| {
            of_each(conn, "slip_lesson", condition, shelf, lessons.iter().map(LessonId::as_str))
        })
    }

    /// The slips of the cards of these terms, in the order of the glossary's cards for each.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn of_terms(&self, shelf: i64, terms: &[TermId]) -> Result<Vec<Slip>, StoreError> {
        let condition = "shelf = ?1 AND term = ?2 ORDER BY turn";
        self.asked(|conn| of_each(conn, "slip_term", condition, shelf, terms.iter().map(TermId::as_str)))
    }
}

/// Left to itself, `SQLite` would go through a whole shelf in its order rather than sort the few cards of one lesson.
fn of_each<'a>(
    conn: &Connection,
    index: &str,
    condition: &str,
    shelf: i64,
    names: impl Iterator<Item = &'a str>,
) -> rusqlite::Result<Vec<Slip>> {
    let sql = format!("SELECT {} FROM slip INDEXED BY {index} WHERE {condition}", slips::COLUMNS);
    let mut statement = conn.prepare_cached(&sql)?;
    let mut found = Vec::new();
    for name in names {
        let mut rows = statement.query(params![shelf, name])?;
        while let Some(row) = rows.next()? {
            found.extend(slips::read(row)?);
        }
    }
    Ok(found)
}

fn coming(conn: &Connection, shelves: &[i64], day: StudyDay, days: usize) -> rusqlite::Result<Vec<usize>> {
    let mut counts = vec![0; days];
    let last = i64::from(day.0) + i64::try_from(days).unwrap_or(i64::MAX / 2) - 1;
    let sql = format!(
        "SELECT max(due, ?1) - ?1 AS ahead, count(*) FROM slip INDEXED BY slip_due
         WHERE due <= ?2 AND shelf IN ({}) GROUP BY ahead",
        list(shelves)
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([i64::from(day.0), last])?;
    while let Some(row) = rows.next()? {
        if let Some(count) = counts.get_mut(row.get::<_, u32>(0)? as usize) {
            *count = row.get::<_, u32>(1)? as usize;
        }
    }
    Ok(counts)
}

/// How many cards were answered for the first time on `day`.
fn introduced(conn: &Connection, day: StudyDay) -> rusqlite::Result<usize> {
    conn.prepare_cached("SELECT count(*) FROM card_state WHERE \"last\" >= ?1 AND \"first\" = ?1")?
        .query_row([day.0], |row| row.get::<_, u32>(0))
        .map(|count| count as usize)
}

/// All that is due, in the order of the shelves.
fn due(conn: &Connection, shelves: &[i64], day: StudyDay) -> rusqlite::Result<Vec<Slip>> {
    let sql = format!(
        "SELECT {}, shelf, turn FROM slip INDEXED BY slip_due WHERE due <= ?1 AND shelf IN ({})",
        slips::COLUMNS,
        list(shelves)
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([day.0])?;
    let mut found: Vec<(usize, i64, Slip)> = Vec::new();
    while let Some(row) = rows.next()? {
        let shelf: i64 = row.get(8)?;
        let at = shelves.iter().position(|other| *other == shelf).unwrap_or(usize::MAX);
        let turn = row.get(9)?;
        found.extend(slips::read(row)?.map(|slip| (at, turn, slip)));
    }
    found.sort_by_key(|(at, turn, _)| (*at, *turn));
    Ok(found.into_iter().map(|(_, _, slip)| slip).collect())
}

/// New cards in the order in which they come, at most `room`: none of a note that is asked on `day` already.
fn fresh(conn: &Connection, shelves: &[i64], day: StudyDay, room: usize) -> rusqlite::Result<Vec<Slip>> {
    let sql = format!("SELECT {} FROM slip WHERE shelf = ?1 AND rank = ?2 ORDER BY turn", slips::COLUMNS);
    let mut statement = conn.prepare_cached(&sql)?;
    let mut found: Vec<Slip> = Vec::new();
    let mut notes = HashSet::new();
    for rank in 0..=LAST_RANK {
        for shelf in shelves {
            let mut rows = statement.query(params![shelf, rank])?;
            while found.len() < room
                && let Some(row) = rows.next()?
            {
                let Some(slip) = slips::read(row)? else { continue };
                let is_askable = states::card(conn, &slip.card)?.is_askable(day);
                if is_askable && notes.insert(slip.note.clone()) && !is_met(conn, shelves, &slip, day)? {
                    found.push(slip);
                }
            }
        }
    }
    Ok(found)
}

/// Whether a sibling is due or was answered on `day`.
fn is_met(conn: &Connection, shelves: &[i64], slip: &Slip, day: StudyDay) -> rusqlite::Result<bool> {
    let sql = format!("{}({}))", include_str!("sql/is_met.sql"), list(shelves));
    conn.prepare_cached(&sql)?.query_row(params![slip.note.as_str(), day.0], |row| row.get(0))
}

/// Numbers for `IN`: they are ours, so no quoting is needed, and the statement is prepared once for each choice. Of none
/// one is made that no shelf has: for an empty list `SQLite` knows no way by an index, and refuses.
pub(super) fn list(shelves: &[i64]) -> String {
    match shelves {
        [] => "0".to_owned(),
        shelves => shelves.iter().map(ToString::to_string).collect::<Vec<_>>().join(","),
    }
}
