//! What happened: the learner's log is a list of these, and everything else is derived from it.

use super::day::{Moment, StudyDay};
use super::guess::Guess;
use super::ids::{CardId, LessonId, StepId};
use super::journal::{self, Entry};
use super::own_note::OwnNote;
use super::rating::Rating;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The identity of an event: a `UUIDv7`, so that ids sort by the time of their making.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EventId(pub Uuid);

/// One entry of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Unique for ever, on every device.
    pub id: EventId,
    /// When it happened, as the clock said.
    pub moment: Moment,
    /// The study day that it counted for when it happened.
    pub day: StudyDay,
    /// What happened.
    pub what: What,
}

/// What an event says.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A card was answered.
    Review {
        /// The card.
        card: CardId,
        /// How.
        review: Review,
    },
    /// A card is never to be asked again, until it is resumed.
    Suspend(CardId),
    /// A card that was suspended or passed over may be asked again.
    Resume(CardId),
    /// A card is not to be asked before the next study day.
    Bury(CardId),
    /// A question in a lesson was passed over: the lesson can be done without it.
    Waive(CardId),
    /// A lesson was opened.
    Open(LessonId),
    /// The end of a lesson was reached.
    Finish(LessonId),
    /// A note was written on a passage.
    Note(OwnNote),
    /// What was guessed at a card before its lesson was read.
    Guess(Guess),
    /// No guess was wanted before a lesson: it is read at once.
    Decline(LessonId),
    /// A step of a lesson was tried: its key was used.
    Try(StepId),
    /// A drill was begun, or went on by a step. It is about no card: nobody's own schedule is touched by it.
    Drill(Entry),
    /// A class was founded, or its roster changed.
    Class(Entry),
    /// An earlier event is taken back.
    Void {
        /// The event that no longer counts.
        event: EventId,
        /// The card that it was about, if it was about one.
        card: Option<CardId>,
    },
    /// Written by a later version of the program: kept, passed on, and otherwise left alone.
    Unknown {
        /// The kind as stored.
        kind: String,
        /// Its version as stored.
        version: u32,
        /// The card as stored.
        card: Option<CardId>,
        /// The body as stored.
        body: String,
    },
}

/// One answer to one card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// The grade.
    pub rating: Rating,
    /// The card's fingerprint when it was asked.
    pub fingerprint: u32,
    /// The card's revision when it was asked.
    pub rev: u32,
    /// Milliseconds from question to answer; 0 if it was not measured.
    pub took_ms: u32,
}

impl What {
    /// The card that the event is about, if it is about one.
    pub fn card(&self) -> Option<&CardId> {
        match self {
            Self::Review { card, .. }
            | Self::Suspend(card)
            | Self::Resume(card)
            | Self::Bury(card)
            | Self::Waive(card) => Some(card),
            Self::Void { card, .. } | Self::Unknown { card, .. } => card.as_ref(),
            Self::Open(_)
            | Self::Finish(_)
            | Self::Note(_)
            | Self::Guess(_)
            | Self::Decline(_)
            | Self::Try(_)
            | Self::Drill(_)
            | Self::Class(_) => None,
        }
    }

    /// The entry of a journal that the event is, if it is one.
    pub fn entry(&self) -> Option<(journal::Kind, &Entry)> {
        match self {
            Self::Drill(entry) => Some((journal::Kind::Drill, entry)),
            Self::Class(entry) => Some((journal::Kind::Class, entry)),
            _ => None,
        }
    }
}
