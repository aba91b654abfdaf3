//! Numbers for the learner: what would be recalled, and what comes due when.

use super::card::Card;
use super::day::StudyDay;
use super::history::CardState;
use super::progress::Progress;
use std::sync::Arc;

/// The share (0–1) of `cards` that would be recalled on `day`; cards never answered count as not recalled.
/// None if none of them was ever answered.
pub fn recall_of<'a>(
    cards: impl IntoIterator<Item = &'a Arc<Card>>,
    progress: &Progress,
    day: StudyDay,
) -> Option<f32> {
    let recalls: Vec<Option<f32>> = cards
        .into_iter()
        .filter(|card| card.scheduled)
        .map(|card| progress.card(&card.id).recall(day))
        .collect();
    let known: f32 = recalls.iter().flatten().sum();
    recalls.iter().any(Option::is_some).then(|| known / recalls.len() as f32)
}

/// How many of `deck` come due on each of the `days` days from `today`; what is overdue counts for today.
pub fn forecast(deck: &[Arc<Card>], progress: &Progress, today: StudyDay, days: usize) -> Vec<usize> {
    let mut counts = vec![0; days];
    for card in deck.iter().filter(|card| card.scheduled) {
        let state = progress.card(&card.id);
        let Some(answered) = state.memory.filter(|_| !state.suspended) else { continue };
        let due = state.buried_until.map_or(answered.due, |until| answered.due.max(until));
        if let Some(count) = counts.get_mut(due.since(today) as usize) {
            *count += 1;
        }
    }
    counts
}

/// The state of the card that would be recalled worst on `day`, with the chance (0–1) of that; cards never answered do
/// not count. None if none of them was ever answered.
pub fn weakest<'a>(
    cards: impl IntoIterator<Item = &'a Arc<Card>>,
    progress: &Progress,
    day: StudyDay,
) -> Option<(f32, CardState)> {
    let states = cards.into_iter().map(|card| progress.card(&card.id));
    let known = states.filter_map(|state| Some((state.recall(day)?, state)));
    known.min_by(|a, b| a.0.total_cmp(&b.0))
}
