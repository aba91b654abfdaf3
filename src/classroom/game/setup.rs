//! How a drill is to be: settled before it begins, the first entry of its journal, never changed.

use super::item::Item;
use super::player::Player;
use crate::classroom::name::Name;
use crate::domain::journal::JournalId;
use serde::{Deserialize, Serialize};

/// How a drill is to be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setup {
    /// What it is called: the course, the lessons.
    pub title: String,
    /// How answers come in.
    pub way: Way,
    /// How they count.
    pub rules: Rules,
    /// Whose names are seen.
    pub naming: Naming,
    /// The class that it is for.
    pub class: Option<ClassRef>,
    /// Who plays from the beginning; others may join.
    pub players: Vec<Player>,
    /// What is asked, in this order.
    pub items: Vec<Item>,
    /// Chance: who is called, which sheet has which order.
    pub seed: u64,
}

/// A class, as a drill names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClassRef {
    /// Its journal.
    pub id: JournalId,
    /// Its name when the drill was made.
    pub name: Name,
}

/// How answers come in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// One after another is called to the keyboard, or answers aloud.
    #[default]
    HotSeat,
    /// Teams, each with a key of its own: who presses first answers first.
    Teams,
    /// Hands are raised and counted.
    Hands,
    /// On paper: answers to all questions are entered afterwards.
    Paper {
        /// How many differently shuffled sheets there are, at least one.
        variants: u8,
    },
}

/// How answers count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// What an answer earns.
    pub scoring: Scoring,
    /// What all may see of the points.
    pub board: Board,
    /// Seconds for a question; none for as long as it takes.
    pub seconds: Option<u32>,
}

/// What an answer earns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scoring {
    /// A point if it is right; a part of it if it is partly right.
    #[default]
    Accuracy,
    /// A point if it is right, and up to one more the sooner it came.
    Speed,
    /// A point if it is right, and a tenth more for each right answer right before it, up to half a point.
    Streak,
    /// By how sure one said to be: 1, 2 or 3 points if it is right, and 0, −2 or −6 if not (certainty-based marking,
    /// Gardner-Medwin 2006): who is honest gains most.
    Certainty,
}

/// What all may see of the points. Nobody is ever shown as the last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Board {
    /// Nothing.
    #[default]
    Off,
    /// The first three.
    First,
    /// Of each group the mean.
    Groups,
}

/// Whose names are seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Naming {
    /// Nobody's: players are numbers, on every screen and in every file.
    #[default]
    Anonymous,
    /// Names of the players' own choice.
    Nickname,
    /// The names of the class.
    Roster,
}
