//! The game that every way of drilling drives: a state, and what comes of an event. No I/O.
//!
//! The screens, the plain lines, the sheets of paper and, one day, phones make [`Event`]s; [`step`] is the only way to
//! change a [`Game`]. What it accepted is the drill's journal: the [`Setup`] first, then each event with its moment.
//! Replaying the journal gives the same game. An answer carries a [`Ticket`], so that a late one never counts for
//! another question; a player has one answer in a vote, so that one that comes twice counts once.

mod advice;
mod answers;
mod clock;
mod event;
mod item;
mod journal;
mod people;
mod phase;
mod picker;
mod player;
mod score;
mod setup;
mod standings;
#[cfg(test)]
pub(super) mod tests;
mod turns;
mod vote;

pub use advice::Advice;
pub use clock::Clock;
pub use event::{Certainty, Effect, Event, Mark, Refusal, Ticket};
pub use item::{Item, Manner, letter, letter_number};
pub use journal::{Unreadable, write};
pub use phase::Phase;
pub use player::{Player, PlayerId};
pub use score::Points;
pub use setup::{Board, ClassRef, Naming, Rules, Scoring, Setup, Way};
pub use standings::{Standing, shown};
pub use vote::{Given, Switches, Vote};

use crate::domain::day::Moment;
use std::collections::BTreeMap;
use std::fmt;

/// Maps every spelling of a word to one key: see `text::fold`.
#[derive(Clone, Copy)]
struct Fold(fn(&str) -> String);

/// There is only one way of folding in a program.
impl PartialEq for Fold {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl fmt::Debug for Fold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fold")
    }
}

/// A drill as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Game {
    setup: Setup,
    players: Vec<Player>,
    phase: Phase,
    /// Where the drill was when it was ended.
    ended_in: Phase,
    /// One for each question that was opened, in the order of the items.
    rounds: Vec<Round>,
    seat: Option<PlayerId>,
    /// Whoever was called, in order.
    calls: Vec<PlayerId>,
    /// On paper: whose sheets were entered, and which of the variants each was.
    sheets: BTreeMap<PlayerId, u8>,
    clock: Clock,
    /// When what is answered now was opened: the vote, or a player's turn.
    opened: Moment,
    fold: Fold,
}

/// What came of one question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Round {
    /// The first vote, and the second if there was one.
    pub votes: Vec<Vote>,
    /// Whether all may see how many chose what.
    pub is_shown: bool,
    /// Whether the answer was seen.
    pub is_revealed: bool,
    /// Whether the question does not count.
    pub is_skipped: bool,
}

impl Round {
    fn opened() -> Self {
        Self { votes: vec![Vote::default()], ..Self::default() }
    }
}

/// What comes of an event at an instant. A refused one changes nothing.
pub fn step(mut game: Game, event: &Event, now: Moment) -> (Game, Vec<Effect>) {
    match game.apply(event, now) {
        Ok(()) => (game, vec![Effect::Keep, Effect::Project]),
        Err(refusal) => (game, vec![Effect::Refuse(refusal)]),
    }
}

impl Game {
    /// A drill that has not begun. `fold` maps every spelling of a word to one key, for answers in words.
    pub fn new(setup: Setup, fold: fn(&str) -> String) -> Self {
        Self {
            players: setup.players.clone(),
            setup,
            phase: Phase::Lobby,
            ended_in: Phase::Lobby,
            rounds: Vec::new(),
            seat: None,
            calls: Vec::new(),
            sheets: BTreeMap::new(),
            clock: Clock::Off,
            opened: Moment { at: 0, offset_min: 0 },
            fold: Fold(fold),
        }
    }

    /// Checks first and changes then, so that a refusal leaves everything as it was.
    fn apply(&mut self, event: &Event, now: Moment) -> Result<(), Refusal> {
        match event {
            Event::Join(player) => self.join(player),
            Event::Rename(id, name) => self.known(*id).map(|player| player.name = Some(name.clone())),
            Event::Key(id, key) => self.give_key(*id, *key),
            Event::Hide(id, hides) => self.known(*id).map(|player| player.is_hidden = *hides),
            Event::Remove(id, removes) => self.remove(*id, *removes),
            Event::Absent(id, absent) => self.miss(*id, *absent),
            Event::Call(id) => self.call(*id, now),
            Event::Release => self.release(),
            Event::Answer { player, ticket, answer, certainty } => {
                self.answer(*player, *ticket, answer, *certainty, now)
            }
            Event::Withdraw { player, ticket } => self.withdraw(*player, *ticket),
            Event::Judge { player, ticket, right } => self.judge(*player, *ticket, *right, now),
            Event::Count { ticket, hands } => self.count(*ticket, hands),
            Event::Sheet { player, variant, marks } => self.sheet(*player, *variant, marks),
            _ => self.turn(event, now),
        }
    }

    /// How the drill is.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// Where it is.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// All that was asked so far, in the order of the items.
    pub fn rounds(&self) -> &[Round] {
        &self.rounds
    }

    /// The number of the question that is asked, from 0; of the last one after the end. None before the first.
    pub fn at(&self) -> Option<usize> {
        self.rounds.len().checked_sub(1)
    }

    /// The question that is asked, or was asked last.
    pub fn item(&self) -> Option<&Item> {
        self.setup.items.get(self.at()?)
    }

    /// What came of it so far.
    pub fn round(&self) -> Option<&Round> {
        self.rounds.last()
    }

    /// The vote that is open, or was open last.
    pub fn vote(&self) -> Option<&Vote> {
        self.round()?.votes.last()
    }

    /// What an answer must carry to count now.
    pub fn ticket(&self) -> Option<Ticket> {
        let vote = self.round()?.votes.len().checked_sub(1)?;
        Some(Ticket { question: self.at()? as u32, vote: vote as u8 })
    }

    /// Whose turn it is.
    pub fn seat(&self) -> Option<PlayerId> {
        self.seat
    }

    /// On paper: whose sheets were entered, and which of the variants each was, from 0.
    pub fn sheets(&self) -> &BTreeMap<PlayerId, u8> {
        &self.sheets
    }

    /// The time for the question.
    pub fn clock(&self) -> Clock {
        self.clock
    }

    /// The questions that count, each with what came of it: answered to the end, and not passed over.
    pub fn counted(&self) -> impl Iterator<Item = (&Item, &Round)> {
        let asked = self.setup.items.iter().zip(&self.rounds);
        asked.filter(|(_, round)| round.is_revealed && !round.is_skipped)
    }
}
