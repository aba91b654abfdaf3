//! What the questions of a drill are drawn from.

use crate::domain::day::Moment;
use crate::domain::ids::{CardId, LessonId};
use crate::domain::journal::JournalId;
use crate::domain::quiz::Rules;

/// What the questions of a drill are drawn from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pool {
    /// The cards that stand in these lessons: some of each, as the rules say.
    Lessons(Vec<LessonId>, Rules),
    /// These cards and no others, in this order.
    Cards(Vec<CardId>),
    /// What a class is about to forget.
    WarmUp {
        /// The class, by its journal.
        class: JournalId,
        /// How many questions, and of which kinds.
        rules: Rules,
        /// When it would be asked.
        at: Moment,
    },
}
