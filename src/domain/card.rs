//! A card: a question that comes back, and where it came from.

use super::day::Moment;
use super::event::Review;
use super::ids::{BlockId, CardId, LessonId, NoteId, TermId};
use super::question::Question;
use super::rating::Rating;

/// The longest time that one answer is counted with, in milliseconds.
const LONGEST_MS: i64 = 5 * 60 * 1000;

/// Something that is asked again until it sticks.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Never changes, whatever happens to the text.
    pub id: CardId,
    /// Shared by siblings: the gaps of one text, the sides of one term.
    pub note: NoteId,
    /// Where the answer can be read.
    pub origin: Origin,
    /// What is asked.
    pub question: Question,
    /// Why the answer is right.
    pub why: Option<String>,
    /// Raised by the author when the meaning of the card changes.
    pub rev: u32,
    /// Whether the card is scheduled; an open question is asked in its lesson only.
    pub scheduled: bool,
}

/// Where a card's answer can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// In a lesson.
    Lesson {
        /// The lesson.
        lesson: LessonId,
        /// The passage that answers the question.
        passage: BlockId,
    },
    /// In the glossary.
    Glossary {
        /// The term.
        term: TermId,
        /// The lesson that introduces the term, where it is known.
        first: Option<LessonId>,
    },
}

impl Card {
    /// The lesson that the card stands in or that introduces its term.
    pub fn lesson(&self) -> Option<&LessonId> {
        match &self.origin {
            Origin::Lesson { lesson, .. } => Some(lesson),
            Origin::Glossary { first, .. } => first.as_ref(),
        }
    }

    /// A checksum (CRC-32) of question and answer; another value means that the card was reworded.
    pub fn fingerprint(&self) -> u32 {
        let mut hasher = crc32fast::Hasher::new();
        for text in std::iter::once(self.question.prompt()).chain(self.question.key()) {
            hasher.update(text.as_bytes());
            hasher.update(&[0x1f]);
        }
        hasher.finalize()
    }

    /// An answer to this card as it is now: asked at one moment, answered at another.
    ///
    /// A clock that went back counts as no time; more than five minutes count as five, for somebody had left the desk.
    pub fn review(&self, rating: Rating, asked: Moment, answered: Moment) -> Review {
        let took_ms = (answered.at - asked.at).clamp(0, LONGEST_MS) as u32;
        Review { rating, fingerprint: self.fingerprint(), rev: self.rev, took_ms }
    }

    /// A seed for this card's shuffles on its `turn`-th review: stable within a turn, new in the next.
    pub fn seed(&self, turn: u32) -> u64 {
        u64::from(crc32fast::hash(self.id.as_str().as_bytes())) << 32 | u64::from(turn)
    }
}
