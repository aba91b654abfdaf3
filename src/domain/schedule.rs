//! When a card comes back: FSRS-6 by way of the `fsrs` crate.
//!
//! The memory model is the crate's; this module only counts days and turns an interval into a study day.
//! The algorithm: <https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm>.

use super::day::StudyDay;
use fsrs::{FSRS, FSRS6_DEFAULT_DECAY, MemoryState};

/// The share of due cards that a learner should recall.
pub const DESIRED_RETENTION: f32 = 0.90;

/// The longest interval in days: a hundred years.
pub const LONGEST_DAYS: u32 = 36_500;

/// Names the model and its parameters; states derived under another name are derived anew.
pub const SCHEDULER: &str = "fsrs 6.6, default parameters, retention 0.90";

/// What FSRS believes about one memory.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Memory {
    /// Days until the chance of recall has fallen to 90 %.
    pub stability: f32,
    /// From 1 (easy) to 10 (hard).
    pub difficulty: f32,
}

/// What one grade would lead to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Future {
    /// The memory afterwards.
    pub memory: Memory,
    /// Days until the card is due; 0 means again in the same session.
    pub days: u32,
}

/// Computes futures and chances of recall.
#[derive(Debug, Default)]
pub struct Scheduler {
    fsrs: FSRS,
}

impl Scheduler {
    /// What each of the four grades would lead to, `elapsed` days after the last review.
    ///
    /// `None` is a card that was never answered. A forgotten card returns in the same session; the other grades
    /// wait at least a day, and a better grade never waits less than a worse one.
    pub fn futures(&self, memory: Option<Memory>, elapsed: u32) -> [Future; 4] {
        let from = memory.map(|m| MemoryState { stability: m.stability, difficulty: m.difficulty });
        let Ok(next) = self.fsrs.next_states(from, DESIRED_RETENTION, elapsed) else {
            return [fallback(memory, 0), fallback(memory, 1), fallback(memory, 1), fallback(memory, 1)];
        };
        let mut futures = [next.again, next.hard, next.good, next.easy].map(|state| Future {
            memory: Memory { stability: state.memory.stability, difficulty: state.memory.difficulty },
            days: (state.interval.round().max(1.0) as u32).min(LONGEST_DAYS),
        });
        futures[0].days = 0;
        for i in 2..futures.len() {
            futures[i].days = futures[i].days.max(futures[i - 1].days);
        }
        futures
    }
}

/// Only reached if FSRS rejects a memory state, which a fold of real answers never makes.
fn fallback(memory: Option<Memory>, days: u32) -> Future {
    Future { memory: memory.unwrap_or(Memory { stability: 1.0, difficulty: 5.0 }), days }
}

/// The chance (0–1) of recalling `memory`, last reviewed on `last`, on the day `on`.
pub fn recall(memory: Memory, last: StudyDay, on: StudyDay) -> f32 {
    let state = MemoryState { stability: memory.stability, difficulty: memory.difficulty };
    fsrs::current_retrievability(state, on.since(last) as f32, FSRS6_DEFAULT_DECAY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_new_card_waits_as_fsrs_6_says() {
        let days = Scheduler::default().futures(None, 0).map(|future| future.days);
        assert_eq!(days, [0, 1, 2, 8]);
    }

    #[test]
    fn recall_is_ninety_percent_when_stability_days_have_passed() {
        let memory = Memory { stability: 10.0, difficulty: 5.0 };
        assert!((recall(memory, StudyDay(0), StudyDay(10)) - 0.9).abs() < 0.001);
        assert!((recall(memory, StudyDay(10), StudyDay(0)) - 1.0).abs() < 0.001);
    }

    #[test]
    fn an_early_review_gains_less_and_loses_nothing() {
        let scheduler = Scheduler::default();
        let memory = Memory { stability: 10.0, difficulty: 5.0 };
        let good = |elapsed| scheduler.futures(Some(memory), elapsed)[2].memory.stability;
        assert!(good(0) < good(3) && good(3) < good(10), "{} {} {}", good(0), good(3), good(10));
        assert!(good(0) >= memory.stability);
    }

    proptest! {
        #[test]
        fn better_grades_wait_longer(ratings in prop::collection::vec((1u32..=4, 0u32..4000), 0..30)) {
            let scheduler = Scheduler::default();
            let mut memory = None;
            for (number, elapsed) in ratings {
                let futures = scheduler.futures(memory, elapsed);
                prop_assert_eq!(futures[0].days, 0);
                prop_assert!(futures[1].days >= 1);
                prop_assert!(futures.is_sorted_by_key(|future| future.days));
                prop_assert!(futures[3].days <= LONGEST_DAYS);
                prop_assert!(futures.iter().all(|f| f.memory.stability.is_finite() && f.memory.stability > 0.0));
                memory = Some(futures[number as usize - 1].memory);
            }
        }
    }
}
