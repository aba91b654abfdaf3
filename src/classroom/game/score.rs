//! What answers earn.

use super::event::Certainty;
use super::setup::Scoring;
use super::vote::Given;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::iter::Sum;
use std::ops::Add;

/// Points, in hundredths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Points(pub i32);

impl Points {
    fn of(points: f64) -> Self {
        Self((points * 100.0).round() as i32)
    }
}

impl Add for Points {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Self>>(points: I) -> Self {
        points.fold(Self::default(), Add::add)
    }
}

impl fmt::Display for Points {
    /// As a number in the plainest form: `3`, `2.5`, `-6`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&(f64::from(self.0) / 100.0).to_string())
    }
}

/// Seconds within which an answer earns more for being quick, where no time was set.
const QUICK: u32 = 30;

/// What an answer earns; `seconds` is the time for the question, `row` how many right answers came right before it.
pub(super) fn points(scoring: Scoring, given: &Given, seconds: Option<u32>, row: u32) -> Points {
    let share = given.share();
    match scoring {
        // Not less than a point at the last moment: who thinks to the end is not punished for it.
        Scoring::Speed => {
            let of = f64::from(seconds.unwrap_or(QUICK).max(1)) * 1000.0;
            Points::of(share * (2.0 - (f64::from(given.took_ms) / of).min(1.0)))
        }
        Scoring::Streak if given.is_right() => Points::of(1.0 + 0.1 * f64::from(row.min(5))),
        Scoring::Accuracy | Scoring::Streak => Points::of(share),
        Scoring::Certainty => certain(given),
    }
}

/// Gardner-Medwin's marks: being sure pays from two thirds, being very sure from four fifths.
fn certain(given: &Given) -> Points {
    let points = match (given.certainty.unwrap_or(Certainty::Low), given.is_right()) {
        (certainty, true) => certainty as i32,
        (Certainty::Low, false) => 0,
        (Certainty::Middle, false) => -2,
        (Certainty::High, false) => -6,
    };
    Points(points * 100)
}
