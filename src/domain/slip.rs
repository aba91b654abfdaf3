//! A slip stands for a card in a plan: it says all that a review must know of the card before it is asked, but not what
//! it asks. Texts are read when a card's turn comes.
//!
//! Pure.

use super::card::{Card, Origin};
use super::day::StudyDay;
use super::history::CardState;
use super::ids::{CardId, NoteId};

/// A card without its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// The card's id.
    pub card: CardId,
    /// Shared by siblings.
    pub note: NoteId,
    /// Where the card stands.
    pub origin: Origin,
    /// The kind of its question, one of [`super::question::KINDS`].
    pub kind: &'static str,
    /// The card's revision.
    pub rev: u32,
    /// Whether the card is scheduled.
    pub scheduled: bool,
}

impl From<&Card> for Slip {
    fn from(card: &Card) -> Self {
        Self {
            card: card.id.clone(),
            note: card.note.clone(),
            origin: card.origin.clone(),
            kind: card.question.kind(),
            rev: card.rev,
            scheduled: card.scheduled,
        }
    }
}

impl Slip {
    /// The day from which a known card is asked again: when its memory is due, or at once if the author says that it now
    /// means something else. None if it was never answered or is not to be asked.
    pub fn due(&self, state: &CardState) -> Option<StudyDay> {
        let answered = state.memory.filter(|_| self.scheduled && !state.suspended)?;
        let due = if answered.rev < self.rev { StudyDay(i32::MIN) } else { answered.due };
        Some(state.buried_until.map_or(due, |until| due.max(until)))
    }
}
