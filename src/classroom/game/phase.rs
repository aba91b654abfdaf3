//! Where a drill is.

use serde::{Deserialize, Serialize};

/// Where a drill is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Phase {
    /// Players gather, keys are tested.
    #[default]
    Lobby,
    /// A question is open.
    Question,
    /// Answers are closed; nobody has seen the right one.
    Locked,
    /// The class discusses.
    Discuss,
    /// The same question is open again.
    SecondVote,
    /// The answer is seen, and why.
    Reveal,
    /// Points are seen.
    Standings,
    /// On paper: answers to all questions are entered.
    Sheets,
    /// It is over.
    End,
}

impl Phase {
    /// Whether answers to the question are taken.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Question | Self::SecondVote)
    }

    /// Whether a question was asked and its answer is not known to all.
    pub fn is_secret(self) -> bool {
        matches!(self, Self::Question | Self::Locked | Self::Discuss | Self::SecondVote)
    }
}
