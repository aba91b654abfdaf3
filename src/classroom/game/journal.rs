//! The journal of a drill: what is written, and what is read back. Entry 0 is the set-up, each other one an event.

use super::{Event, Game, Setup, step};
use crate::domain::day::Moment;
use crate::domain::journal::Logged;
use serde::{Deserialize, Serialize};

/// A journal that is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("entry {number} of the drill cannot be read: {why}")]
pub struct Unreadable {
    /// The entry, from 0.
    pub number: u32,
    /// Why not.
    pub why: String,
}

/// The body of an entry: of the [`Setup`], or of an [`Event`].
///
/// # Errors
/// If it cannot be written, which no set-up and no event is known to be.
pub fn write<T: Serialize>(entry: &T) -> Result<String, ron::Error> {
    ron::to_string(entry)
}

fn read<'a, T: Deserialize<'a>>(number: u32, body: &'a str) -> Result<T, Unreadable> {
    ron::from_str(body).map_err(|error| Unreadable { number, why: error.to_string() })
}

impl Game {
    /// The drill that a journal tells of: the bodies of its entries with their moments, the set-up first.
    ///
    /// # Errors
    /// If an entry is not what [`write()`] wrote.
    pub fn replay<'a>(
        entries: impl IntoIterator<Item = (Moment, &'a str)>,
        fold: fn(&str) -> String,
    ) -> Result<Self, Unreadable> {
        let mut entries = entries.into_iter();
        let (_, first) = entries.next().unwrap_or((Moment { at: 0, offset_min: 0 }, ""));
        let mut game = Self::new(read(0, first)?, fold);
        for (number, (moment, body)) in (1..).zip(entries) {
            let event: Event = read(number, body)?;
            (game, _) = step(game, &event, moment);
        }
        Ok(game)
    }

    /// The same from a journal as it was read back from the store.
    ///
    /// # Errors
    /// As [`Game::replay`].
    pub fn read(journal: &[Logged], fold: fn(&str) -> String) -> Result<Self, Unreadable> {
        Self::replay(journal.iter().map(|entry| (entry.moment, entry.body.as_str())), fold)
    }

    /// The setup of a journal, without its events.
    ///
    /// # Errors
    /// If the first entry is not what [`write()`] wrote.
    pub fn setup_of(first: &str) -> Result<Setup, Unreadable> {
        read(0, first)
    }
}
