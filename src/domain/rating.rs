//! How well something was recalled: the four grades of FSRS.

use serde::{Deserialize, Serialize};

/// A grade, from not recalled to recalled at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Rating {
    /// Not recalled.
    Again = 1,
    /// Recalled with difficulty.
    Hard = 2,
    /// Recalled.
    Good = 3,
    /// Recalled at once.
    Easy = 4,
}

impl Rating {
    /// The four grades, worst first.
    pub const ALL: [Rating; 4] = [Rating::Again, Rating::Hard, Rating::Good, Rating::Easy];

    /// The grade with the number 1–4 that learners press.
    pub fn from_number(number: u32) -> Option<Self> {
        Self::ALL.into_iter().find(|rating| rating.number() == number)
    }

    /// The number 1–4.
    pub fn number(self) -> u32 {
        self as u32
    }

    /// Whether the card counts as forgotten.
    pub fn is_lapse(self) -> bool {
        self == Rating::Again
    }
}
