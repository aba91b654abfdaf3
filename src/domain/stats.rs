//! Numbers for the learner: what would be recalled, and what comes due when.

use super::day::StudyDay;
use super::history::CardState;
use super::ids::{CardId, NoteId};
use super::progress::Progress;
use super::slip::Slip;
use std::collections::HashSet;

/// Days that an [`Outlook`] reaches.
pub const OUTLOOK_DAYS: usize = 7;

/// What is to be asked today, and what comes.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Outlook {
    /// Known cards to review.
    pub due: usize,
    /// New cards that the day's limit leaves.
    pub new: usize,
    /// How many known cards come due on each of the next [`OUTLOOK_DAYS`] days, today first.
    pub coming: Vec<usize>,
}

impl Outlook {
    /// How many cards can be asked today.
    pub fn today(&self) -> usize {
        self.due + self.new
    }

    /// Moves a card from the day on which it was due to the one on which it is due now.
    pub fn move_card(&mut self, from: Option<StudyDay>, to: Option<StudyDay>, today: StudyDay) {
        for (due, step) in [(from, -1), (to, 1)] {
            if let Some(count) = due.and_then(|due| self.coming.get_mut(due.since(today) as usize)) {
                *count = count.saturating_add_signed(step);
            }
        }
        self.due = self.coming.first().copied().unwrap_or(0);
    }

    /// How many known cards come due tomorrow.
    pub fn tomorrow(&self) -> usize {
        self.coming.get(1).copied().unwrap_or(0)
    }
}

/// How a lesson stands.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Standing {
    /// The share (0–1) of its scheduled cards that would be recalled today; those never answered count as not recalled.
    /// None if none of them was ever answered.
    pub recall: Option<f32>,
    /// Whether its end was reached and each of its questions, of siblings one, answered or passed over.
    pub is_done: bool,
}

impl Standing {
    /// Of a lesson with these cards on `day`.
    pub fn of(cards: &[(Slip, CardState)], is_finished: bool, day: StudyDay) -> Self {
        let dealt_with: HashSet<&NoteId> =
            cards.iter().filter(|(_, state)| state.is_dealt_with()).map(|(slip, _)| &slip.note).collect();
        let is_done = is_finished && cards.iter().all(|(slip, _)| dealt_with.contains(&slip.note));
        Self { recall: recall_of(cards, day), is_done }
    }
}

fn recall_of(cards: &[(Slip, CardState)], day: StudyDay) -> Option<f32> {
    let scheduled = cards.iter().filter(|(slip, _)| slip.scheduled);
    let recalls: Vec<Option<f32>> = scheduled.map(|(_, state)| state.recall(day)).collect();
    let known: f32 = recalls.iter().flatten().sum();
    recalls.iter().any(Option::is_some).then(|| known / recalls.len() as f32)
}

/// How many of `deck` come due on each of the `days` days from `today`; what is overdue counts for today.
pub fn forecast(deck: &[Slip], progress: &Progress, today: StudyDay, days: usize) -> Vec<usize> {
    let mut counts = vec![0; days];
    for slip in deck {
        let Some(due) = slip.due(&progress.card(&slip.card)) else { continue };
        if let Some(count) = counts.get_mut(due.since(today) as usize) {
            *count += 1;
        }
    }
    counts
}

/// The state of the card that would be recalled worst on `day`, with the chance (0–1) of that; cards never answered do
/// not count. None if none of them was ever answered.
pub fn weakest<'a>(
    cards: impl IntoIterator<Item = &'a CardId>,
    progress: &Progress,
    day: StudyDay,
) -> Option<(f32, CardState)> {
    let states = cards.into_iter().map(|card| progress.card(card));
    let known = states.filter_map(|state| Some((state.recall(day)?, state)));
    known.min_by(|a, b| a.0.total_cmp(&b.0))
}
