//! The class as a learner: what it remembers, by the same model as anybody's own cards, under its own name.
//!
//! Each question that a class was asked is one review of its card, on the day on which the drill was begun: the share that
//! was right in the *first* vote, before anybody had discussed or seen anything, becomes a grade. Nothing here is kept:
//! it is worked out anew from the drills of the class, and never touches anybody's own schedule.

use super::game::Game;
use crate::domain::day::{Moment, StudyDay};
use crate::domain::history::Answered;
use crate::domain::ids::{CardId, NoteId};
use crate::domain::rating::Rating;
use crate::domain::schedule::{Scheduler, recall};
use crate::domain::slip::Slip;
use std::collections::{HashMap, HashSet};

/// What a class remembers of each card that it was asked.
pub type ClassMemory = HashMap<CardId, Answered>;

/// From this share on a class knew it at once. Eight of eight pupils are the fewest that show it.
const EASY: f64 = 0.9;

/// From this share on a class knew it: above it, talking about an answer gains nothing (see `game::Advice`).
const GOOD: f64 = 0.7;

/// From this share on a class knew it with difficulty; below, more have forgotten it than not.
const HARD: f64 = 0.5;

/// The share that knew it, drawn towards a half where few answered: (right + 1) / (answered + 2), Laplace's rule of
/// succession. One pupil at the board who knows it is not the class.
fn share(right: f64, answered: f64) -> f64 {
    (right + 1.0) / (answered + 2.0)
}

/// The grade that a class earns if `right` of `answered` were right; parts of answers count as parts. The limits are our
/// own choice, set beside those of peer instruction.
pub fn rating(right: f64, answered: f64) -> Rating {
    match share(right, answered) {
        share if share >= EASY => Rating::Easy,
        share if share >= GOOD => Rating::Good,
        share if share >= HARD => Rating::Hard,
        _ => Rating::Again,
    }
}

/// What a class remembers after its drills, each with the moment when it was begun. They may come in any order.
pub fn of<'a>(drills: impl IntoIterator<Item = (Moment, &'a Game)>, scheduler: &Scheduler) -> ClassMemory {
    let mut drills: Vec<(Moment, &Game)> = drills.into_iter().collect();
    drills.sort_by_key(|(began, _)| began.at);
    let mut memory = ClassMemory::new();
    for (began, game) in drills {
        remember(&mut memory, began.day(), game, scheduler);
    }
    memory
}

fn remember(memory: &mut ClassMemory, day: StudyDay, game: &Game, scheduler: &Scheduler) {
    for (item, round) in game.counted() {
        let Some(vote) = round.votes.first().filter(|vote| vote.answered() > 0) else { continue };
        let rating = rating(vote.earned(item), f64::from(vote.answered()));
        let before = memory.get(&item.card).copied();
        let elapsed = before.map_or(0, |known| day.since(known.last));
        let future =
            scheduler.futures(before.map(|known| known.memory), elapsed)[rating.number() as usize - 1];
        let after = Answered {
            memory: future.memory,
            first: before.map_or(day, |known| known.first),
            last: before.map_or(day, |known| known.last.max(day)),
            due: day.plus(future.days),
            fingerprint: item.fingerprint,
            rev: item.rev,
        };
        memory.insert(item.card.clone(), after);
    }
}

/// At most `n` cards of `deck` that a class is about to forget on `day`: those that are due first, then those with the
/// least chance of recall; of siblings one. A card that now means something else is due at once, as for anybody. What the
/// class was never asked is not among them.
pub fn about_to_forget(memory: &ClassMemory, deck: &[Slip], day: StudyDay, n: usize) -> Vec<CardId> {
    let mut known: Vec<(bool, f32, &Slip)> = deck
        .iter()
        .filter_map(|slip| {
            let answered = memory.get(&slip.card)?;
            let is_due = answered.rev < slip.rev || answered.due <= day;
            Some((!is_due, recall(answered.memory, answered.last, day), slip))
        })
        .collect();
    known.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then_with(|| a.2.card.cmp(&b.2.card)));
    let mut notes: HashSet<&NoteId> = HashSet::new();
    let apart = known.into_iter().filter(|(_, _, slip)| notes.insert(&slip.note));
    apart.take(n).map(|(_, _, slip)| slip.card.clone()).collect()
}

#[cfg(test)]
mod tests;
