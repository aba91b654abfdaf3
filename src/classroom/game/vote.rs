//! A vote: what each player answered to a question, or how many hands there were for each option.

use super::event::Certainty;
use super::item::Item;
use super::player::PlayerId;
use crate::domain::answer::{Answer, Outcome};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a player answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Given {
    /// The answer; none if it was said aloud and judged.
    pub answer: Option<Answer>,
    /// How sure the player was.
    pub certainty: Option<Certainty>,
    /// Milliseconds from the opening of the vote, or of the player's turn, to this answer.
    pub took_ms: u32,
    /// How much of it is right, as the program sees it: 0 to 1.
    pub graded: f64,
    /// What whoever teaches says; it counts, whatever the program says.
    pub judged: Option<bool>,
}

impl Given {
    /// How much of it is right: 0 to 1.
    pub fn share(&self) -> f64 {
        self.judged.map_or(self.graded, |right| if right { 1.0 } else { 0.0 })
    }

    /// Whether it counts as right.
    pub fn is_right(&self) -> bool {
        self.share() >= 1.0
    }
}

/// How much of an answer is right: 0 to 1. A slip of spelling costs nothing in a class.
pub(super) fn share(outcome: Outcome) -> f64 {
    match outcome {
        Outcome::Right | Outcome::Close => 1.0,
        Outcome::Partly { right, of } => right as f64 / of.max(1) as f64,
        Outcome::Wrong | Outcome::Unjudged => 0.0,
    }
}

/// A vote on a question.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Vote {
    /// What each player answered.
    pub given: BTreeMap<PlayerId, Given>,
    /// How many hands there were for each option, in the author's order.
    pub hands: Option<Vec<u32>>,
}

impl Vote {
    /// How many answered.
    pub fn answered(&self) -> u32 {
        self.given.len() as u32 + self.hands.iter().flatten().sum::<u32>()
    }

    /// How many answered rightly.
    pub fn right(&self, item: &Item) -> u32 {
        self.given.values().filter(|given| given.is_right()).count() as u32 + self.right_hands(item)
    }

    /// What all answers earned together, each from 0 to 1: partly right ones count in part.
    pub fn earned(&self, item: &Item) -> f64 {
        self.given.values().map(Given::share).sum::<f64>() + f64::from(self.right_hands(item))
    }

    /// How many hands there were for an option that is right.
    pub fn right_hands(&self, item: &Item) -> u32 {
        let hands = self.hands.as_deref().unwrap_or_default();
        item.right_options().into_iter().filter_map(|option| hands.get(option)).sum()
    }

    /// The share that was right, 0 to 1; none if nobody answered.
    pub fn share_right(&self, item: &Item) -> Option<f64> {
        let answered = self.answered();
        (answered > 0).then(|| f64::from(self.right(item)) / f64::from(answered))
    }

    /// How many chose each option, in the order in which options are shown. Empty where there are none.
    pub fn bars(&self, item: &Item) -> Vec<u32> {
        if item.letters() == 0 || item.is_sequence() {
            return Vec::new();
        }
        item.order.iter().map(|option| self.chose(*option)).collect()
    }

    fn chose(&self, option: usize) -> u32 {
        let has = |answer: &Answer| match answer {
            Answer::Pick(pick) => *pick == option,
            Answer::Truth(truth) => usize::from(!truth) == option,
            Answer::Ticks(ticks) => ticks.contains(&option),
            _ => false,
        };
        let given = self.given.values().filter(|given| given.answer.as_ref().is_some_and(has)).count();
        given as u32 + self.hands.as_ref().and_then(|hands| hands.get(option)).copied().unwrap_or(0)
    }
}

/// Who changed from the first vote to the second.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Switches {
    /// Right both times.
    pub stayed_right: u32,
    /// Wrong first, then right.
    pub to_right: u32,
    /// Right first, then wrong.
    pub to_wrong: u32,
    /// Wrong both times.
    pub stayed_wrong: u32,
}

impl Switches {
    /// Of all who answered both times. None where single answers are not known, as with hands.
    pub fn between(first: &Vote, second: &Vote) -> Option<Self> {
        let mut found = Self::default();
        for (player, after) in &second.given {
            let Some(before) = first.given.get(player) else { continue };
            *match (before.is_right(), after.is_right()) {
                (true, true) => &mut found.stayed_right,
                (false, true) => &mut found.to_right,
                (true, false) => &mut found.to_wrong,
                (false, false) => &mut found.stayed_wrong,
            } += 1;
        }
        (found != Self::default()).then_some(found)
    }
}
