//! The questions of a lesson that are guessed at before it is read: which of them are to be asked, and what was guessed.

use super::lesson::Lesson;
use crate::domain::card::Card;
use crate::domain::guess::Guess;
use crate::domain::progress::Progress;
use std::sync::Arc;

/// The cards to guess at before a lesson that was never read. None if guesses were made or not wanted, and none of
/// those that the learner has answered or silenced elsewhere.
pub fn to_ask(lesson: &Lesson, progress: &Progress) -> Vec<Arc<Card>> {
    if !progress.is_untouched(&lesson.id) {
        return Vec::new();
    }
    let is_unknown = |card: &&Arc<Card>| {
        let state = progress.card(&card.id);
        state.is_new() && !state.suspended
    };
    named(lesson).filter(is_unknown).map(Arc::clone).collect()
}

/// What was guessed before a lesson, in the order in which it was asked.
pub fn guessed<'a>(lesson: &'a Lesson, progress: &'a Progress) -> Vec<(&'a Arc<Card>, &'a Guess)> {
    named(lesson).filter_map(|card| Some((card, progress.guesses.of(&card.id)?))).collect()
}

fn named(lesson: &Lesson) -> impl Iterator<Item = &Arc<Card>> {
    lesson.asks_first.iter().filter_map(|id| lesson.cards().find(|card| card.id == *id))
}
