//! What comes next: the queue of one review.
//!
//! Planned from the slips of a deck and a learner's progress; the memory model is not here but in [`super::schedule`].

use super::card::Origin;
use super::day::StudyDay;
use super::history::CardState;
use super::ids::{CardId, NoteId};
use super::progress::Progress;
use super::rating::Rating;
use super::shuffle;
use super::slip::Slip;
use std::collections::{HashSet, VecDeque};

/// New cards a day, unless the learner says otherwise.
pub const NEW_PER_DAY: usize = 10;

/// How many other cards stand between siblings, and before a forgotten card returns, where there are enough.
pub const GAP: usize = 6;

/// A prior for the time that one card takes, in seconds.
pub const SECONDS_PER_CARD: usize = 20;

/// One card's turn in a session.
#[derive(Clone, Debug)]
pub struct Turn {
    /// The card, without its text.
    pub slip: Slip,
    /// Whether it was never answered before.
    pub is_new: bool,
    /// Whether it was forgotten earlier in this session.
    pub is_back: bool,
}

/// The queue of one review.
#[derive(Clone, Debug, Default)]
pub struct Session {
    queue: VecDeque<Turn>,
    taken: Vec<Taken>,
}

/// What is needed to take a step back.
#[derive(Clone, Debug)]
struct Taken {
    turn: Turn,
    is_answered: bool,
    returns_at: Option<usize>,
}

impl Session {
    /// Plans a review for `day`: all cards that are due, the least remembered first, and as many new cards as the
    /// day's limit leaves, spread evenly between them.
    ///
    /// Of new siblings one a day is taken, and none whose sibling is due or was introduced on that day. Cards of a
    /// lesson come when the lesson was finished; terms that an opened lesson introduces come before other terms.
    pub fn plan(deck: &[Slip], progress: &Progress, day: StudyDay, new_per_day: usize, seed: u64) -> Self {
        let due = due_cards(deck, progress, day, seed);
        let room = new_per_day.saturating_sub(progress.introduced_on(day));
        let new = new_cards(deck, progress, day, &due, room);
        let turn = |is_new| move |slip: &Slip| Turn { slip: slip.clone(), is_new, is_back: false };
        let mixed =
            spread(due.into_iter().map(turn(false)).collect(), new.into_iter().map(turn(true)).collect());
        Self { queue: apart(mixed), taken: Vec::new() }
    }

    /// A session of exactly these cards in this order.
    pub fn of(slips: impl IntoIterator<Item = Slip>, progress: &Progress) -> Self {
        let queue = slips
            .into_iter()
            .map(|slip| Turn { is_new: progress.card(&slip.card).is_new(), slip, is_back: false })
            .collect();
        Self { queue, taken: Vec::new() }
    }

    /// The card to ask now.
    pub fn current(&self) -> Option<&Turn> {
        self.queue.front()
    }

    /// How many turns are left, the current one included.
    pub fn left(&self) -> usize {
        self.queue.len()
    }

    /// How many turns have been taken.
    pub fn taken(&self) -> usize {
        self.taken.len()
    }

    /// How many of the turns left are reviews of known cards.
    pub fn due_left(&self) -> usize {
        self.queue.iter().filter(|turn| !turn.is_new).count()
    }

    /// How many of the turns left are new cards.
    pub fn new_left(&self) -> usize {
        self.queue.iter().filter(|turn| turn.is_new).count()
    }

    /// Moves on after an answer. A forgotten card returns after a few others.
    pub fn answered(&mut self, rating: Rating) {
        let Some(turn) = self.queue.pop_front() else { return };
        let returns_at = rating.is_lapse().then(|| GAP.min(self.queue.len()));
        if let Some(at) = returns_at {
            self.queue.insert(at, Turn { is_new: false, is_back: true, ..turn.clone() });
        }
        self.taken.push(Taken { turn, is_answered: true, returns_at });
    }

    /// Moves on without an answer: the card does not return in this session.
    pub fn pass(&mut self) {
        if let Some(turn) = self.queue.pop_front() {
            self.taken.push(Taken { turn, is_answered: false, returns_at: None });
        }
    }

    /// Leaves the current card out, because it cannot be asked: as if it had never been planned.
    pub fn leave_out(&mut self) {
        self.queue.pop_front();
        self.taken.iter_mut().for_each(|taken| taken.returns_at = None);
    }

    /// Goes back to the turn before; says whether that had been answered, and not passed. None if there is none.
    pub fn undo(&mut self) -> Option<bool> {
        let Taken { turn, is_answered, returns_at } = self.taken.pop()?;
        if let Some(at) = returns_at {
            self.queue.remove(at);
        }
        self.queue.push_front(turn);
        Some(is_answered)
    }

    /// Drops what is no longer to be asked, because another program has answered it. Taken turns can still be undone.
    pub fn refresh(&mut self, progress: &Progress, day: StudyDay) {
        let before = self.queue.len();
        self.queue.retain(|turn| {
            let state = progress.card(&turn.slip.card);
            state.is_new() && state.is_askable(day) || is_due(&turn.slip, &state, day)
        });
        if self.queue.len() != before {
            self.taken.iter_mut().for_each(|taken| taken.returns_at = None);
        }
    }

    /// The ids of the turns left, in order.
    pub fn ids(&self) -> impl Iterator<Item = &CardId> {
        self.queue.iter().map(|turn| &turn.slip.card)
    }
}

fn is_due(slip: &Slip, state: &CardState, day: StudyDay) -> bool {
    slip.due(state).is_some_and(|due| due <= day)
}

fn due_cards<'a>(deck: &'a [Slip], progress: &Progress, day: StudyDay, seed: u64) -> Vec<&'a Slip> {
    let due: Vec<&Slip> = deck.iter().filter(|slip| is_due(slip, &progress.card(&slip.card), day)).collect();
    let recall = |slip: &Slip| progress.card(&slip.card).recall(day).unwrap_or(0.0);
    let mut due: Vec<(f32, &Slip)> =
        shuffle::order(due.len(), seed).into_iter().map(|i| (recall(due[i]), due[i])).collect();
    due.sort_by(|a, b| a.0.total_cmp(&b.0));
    due.into_iter().map(|(_, slip)| slip).collect()
}

fn new_cards<'a>(
    deck: &'a [Slip],
    progress: &Progress,
    day: StudyDay,
    due: &[&'a Slip],
    room: usize,
) -> Vec<&'a Slip> {
    let introduced = |slip: &&Slip| {
        progress.card(&slip.card).memory.is_some_and(|answered| answered.first == day || answered.last == day)
    };
    let mut notes: HashSet<&NoteId> =
        due.iter().copied().chain(deck.iter().filter(introduced)).map(|slip| &slip.note).collect();
    let mut ranked: Vec<(u8, &Slip)> = deck
        .iter()
        .filter(|slip| slip.scheduled)
        .filter(|slip| {
            let state = progress.card(&slip.card);
            state.is_new() && state.is_askable(day)
        })
        .filter_map(|slip| Some((rank(slip, progress)?, slip)))
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, slip)| slip).filter(|slip| notes.insert(&slip.note)).take(room).collect()
}

/// How soon a new card should come, 0 first; none if its lesson has not been finished.
pub fn rank(slip: &Slip, progress: &Progress) -> Option<u8> {
    match &slip.origin {
        Origin::Lesson { lesson, .. } => progress.lesson(lesson).finished.then_some(0),
        Origin::Glossary { first: Some(lesson), .. } if progress.lesson(lesson).opened => Some(1),
        Origin::Glossary { .. } => Some(2),
    }
}

/// `few` spread evenly among `many`, each in its own order.
fn spread(due: Vec<Turn>, new: Vec<Turn>) -> Vec<Turn> {
    let (dues, news) = (due.len().max(1), new.len());
    let mut new = new.into_iter();
    let mut mixed = Vec::with_capacity(due.len() + news);
    let mut placed = 0;
    for (i, turn) in due.into_iter().enumerate() {
        mixed.push(turn);
        while placed < news && placed * dues < news * (i + 1) {
            mixed.extend(new.next());
            placed += 1;
        }
    }
    mixed.extend(new);
    mixed
}

/// Puts at least [`GAP`] cards between siblings where the other cards suffice, changing the order as little as it can.
fn apart(turns: Vec<Turn>) -> VecDeque<Turn> {
    let mut waiting: VecDeque<Turn> = turns.into();
    let mut apart: VecDeque<Turn> = VecDeque::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let is_free =
            |turn: &Turn| !apart.iter().rev().take(GAP).any(|near| near.slip.note == turn.slip.note);
        let next = waiting.iter().position(is_free).unwrap_or(0);
        apart.extend(waiting.remove(next));
    }
    apart
}

#[cfg(test)]
mod tests;
