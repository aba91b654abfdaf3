//! From a card's events to what is known of it. Replaying all events and applying them one by one agree.

use super::day::StudyDay;
use super::event::{Event, EventId, Review, What};
use super::schedule::{Future, Memory, Scheduler, recall};
use std::collections::HashSet;

/// The chance of recall below which a card is weak.
const WEAK: f32 = 0.8;

/// What is known of one card.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct CardState {
    /// The memory; none before the first answer.
    pub memory: Option<Answered>,
    /// Answers given.
    pub reviews: u32,
    /// Answers after the first that were [`super::rating::Rating::Again`].
    pub lapses: u32,
    /// Not to be asked.
    pub suspended: bool,
    /// Not to be asked before this day.
    pub buried_until: Option<StudyDay>,
    /// Passed over in its lesson.
    pub waived: bool,
}

/// The part of a state that exists once a card has been answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answered {
    /// What FSRS believes.
    pub memory: Memory,
    /// The day of the first answer.
    pub first: StudyDay,
    /// The day of the last answer.
    pub last: StudyDay,
    /// The day on which the card is due again.
    pub due: StudyDay,
    /// The card's fingerprint at the last answer.
    pub fingerprint: u32,
    /// The card's revision at the last answer.
    pub rev: u32,
}

impl CardState {
    /// Whether the card was never answered.
    pub fn is_new(&self) -> bool {
        self.memory.is_none()
    }

    /// Whether the card was answered, passed over or silenced.
    pub fn is_dealt_with(&self) -> bool {
        !self.is_new() || self.waived || self.suspended
    }

    /// Whether the card was silenced, or passed over and never answered.
    pub fn is_aside(&self) -> bool {
        self.suspended || (self.waived && self.is_new())
    }

    /// Whether a lesson that is read on `day` asks the card: one never dealt with, or one that is due and was not yet
    /// answered on that day.
    pub fn is_asked_in_text(&self, day: StudyDay) -> bool {
        let is_fresh = self.memory.is_none_or(|answered| answered.last < day && answered.due <= day);
        is_fresh && self.is_askable(day) && !self.is_aside()
    }

    /// Whether the card may be asked on `day`.
    pub fn is_askable(&self, day: StudyDay) -> bool {
        !self.suspended && self.buried_until.is_none_or(|until| until <= day)
    }

    /// Whether the card is to be asked on `day`.
    pub fn is_due(&self, day: StudyDay) -> bool {
        self.is_askable(day) && self.memory.is_some_and(|answered| answered.due <= day)
    }

    /// Whether the card is likely to be forgotten: it would be recalled on `day` less than four times in five, or it
    /// was forgotten twice.
    pub fn is_weak(&self, day: StudyDay) -> bool {
        self.lapses >= 2 || self.recall(day).is_some_and(|recall| recall < WEAK)
    }

    /// What each of the four grades would lead to on `day`.
    pub fn futures(&self, day: StudyDay, scheduler: &Scheduler) -> [Future; 4] {
        let elapsed = self.memory.map_or(0, |answered| day.since(answered.last));
        scheduler.futures(self.memory.map(|answered| answered.memory), elapsed)
    }

    /// The chance (0–1) of recall on `day`; none for a new card.
    pub fn recall(&self, day: StudyDay) -> Option<f32> {
        self.memory.map(|answered| recall(answered.memory, answered.last, day))
    }

    /// Adds an event that came after all those already in the state. [`What::Void`] cannot be added: replay instead.
    pub fn apply(&mut self, event: &Event, scheduler: &Scheduler) {
        match &event.what {
            What::Review { review, .. } => self.answer(event.day, review, scheduler),
            What::Suspend(_) => self.suspended = true,
            What::Resume(_) => (self.suspended, self.waived) = (false, false),
            What::Bury(_) => self.buried_until = Some(event.day.plus(1)),
            What::Waive(_) => self.waived = true,
            What::Open(_)
            | What::Finish(_)
            | What::Note(_)
            | What::Guess(_)
            | What::Decline(_)
            | What::Try(_)
            | What::Drill(_)
            | What::Class(_)
            | What::Void { .. }
            | What::Unknown { .. } => {}
        }
    }

    fn answer(&mut self, day: StudyDay, review: &Review, scheduler: &Scheduler) {
        let before = self.memory;
        let future = self.futures(day, scheduler)[review.rating.number() as usize - 1];
        self.memory = Some(Answered {
            memory: future.memory,
            first: before.map_or(day, |answered| answered.first),
            last: before.map_or(day, |answered| answered.last.max(day)),
            due: day.plus(future.days),
            fingerprint: review.fingerprint,
            rev: review.rev,
        });
        self.reviews += 1;
        self.lapses += u32::from(before.is_some() && review.rating.is_lapse());
    }
}

/// The state of one card from all its events, whatever their order: they are sorted by instant, then id, and those
/// that a [`What::Void`] names are left out.
pub fn replay(mut events: Vec<Event>, scheduler: &Scheduler) -> CardState {
    let voided: HashSet<EventId> = events
        .iter()
        .filter_map(|event| match event.what {
            What::Void { event, .. } => Some(event),
            _ => None,
        })
        .collect();
    events.retain(|event| !voided.contains(&event.id));
    events.sort_by_key(|event| (event.moment.at, event.id));
    let mut state = CardState::default();
    for event in &events {
        state.apply(event, scheduler);
    }
    state
}
