//! What a learner writes beside a passage.

use super::day::Moment;
use super::event::EventId;
use super::ids::{BlockId, LessonId};
use serde::{Deserialize, Serialize};

/// What a learner writes beside a passage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnNote {
    /// The lesson.
    pub lesson: LessonId,
    /// The passage.
    pub block: BlockId,
    /// The first words of the passage as it was then, to know it by if it is gone.
    pub quote: String,
    /// What was written.
    pub text: String,
}

/// A note that stands: it was neither taken back nor replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The event that says so; to take the note back is to void it.
    pub event: EventId,
    /// When it was written.
    pub moment: Moment,
    /// The note.
    pub note: OwnNote,
}
