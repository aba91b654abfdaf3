//! The timeline of a whole course: events in lanes, each with the passage that tells of it.
//!
//! It must not know how it is drawn.

use super::localized::Localized;
use crate::domain::ids::{BlockId, LessonId};
use serde::{Deserialize, Serialize};

/// The timeline of a course; empty if it has none.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Timeline {
    /// What the lanes are called, from the top.
    pub lanes: Vec<Localized>,
    /// What happened, in the order of time.
    pub events: Vec<Event>,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The place of its lane among [`Timeline::lanes`].
    pub lane: usize,
    /// When: `1921`, `1921-03` or `1921-03-08`.
    pub date: String,
    /// What happened.
    pub what: Localized,
    /// The lesson that tells of it.
    pub lesson: LessonId,
    /// The heading in it under which it does.
    pub passage: BlockId,
}
