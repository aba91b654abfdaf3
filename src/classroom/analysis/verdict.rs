//! What a teacher should make of an item: fine, or "look at this item", with the reason.
//!
//! The thresholds are Moodle's (quiz statistics: facility 35–64 is about right, 10 and below very difficult; correlation
//! 20–29 weak, below 20 very weak, below 0 faulty), but a verdict is only given where the interval allows it. An easy
//! item is not faulty: in a drill, getting it right is the point.

use super::{ItemRest, Observed};

/// From here on (included) a facility is about right.
pub const ABOUT_RIGHT_FROM: f64 = 0.35;

/// Below this (excluded) a facility is about right; from here on the item is easy.
pub const EASY_FROM: f64 = 0.65;

/// Up to here an item is very hard, or something is wrong with it.
const VERY_HARD: f64 = 0.10;

/// Below this an item tells the strong from the weak very weakly.
const VERY_WEAK: f64 = 0.20;

/// The fewest answers from which anything is said.
const FEWEST_ANSWERS: usize = 5;

/// What a teacher should make of an item.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// It tells those who know the rest from those who do not, and nothing speaks against it.
    Fine,
    /// Something is odd; the weightiest reason comes first.
    Look(Vec<Reason>),
    /// Nothing speaks against it, but there are too few answers, or too alike, to say that it is fine.
    NotEnough,
}

/// Why an item should be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Those who know the rest get it wrong: is the key right?
    Backwards,
    /// Fewer were right than would be by blind guessing.
    BelowChance,
    /// The strong preferred this wrong option (author's numbering) to the right one.
    LureOfTheStrong(usize),
    /// Hardly anybody was right.
    VeryHard,
    /// It hardly tells those who know the rest from those who do not.
    Weak,
}

/// How hard an item was for this class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difficulty {
    /// Facility below 35 %.
    Hard,
    /// 35–64 %.
    AboutRight,
    /// 65 % and more.
    Easy,
}

impl Difficulty {
    /// Of an item with this facility (0–1).
    pub(super) fn of(facility: f64) -> Self {
        match facility {
            f if f < ABOUT_RIGHT_FROM => Self::Hard,
            f if f < EASY_FROM => Self::AboutRight,
            _ => Self::Easy,
        }
    }
}

/// How hard an item was; none where too few answered to say so.
pub(super) fn difficulty(seen: &Observed) -> Option<Difficulty> {
    seen.facility().filter(|_| seen.answers >= FEWEST_ANSWERS).map(Difficulty::of)
}

pub(super) fn of(seen: &Observed) -> Verdict {
    if seen.answers < FEWEST_ANSWERS {
        return Verdict::NotEnough;
    }
    let agreement = by_agreement(seen.item_rest());
    let backwards = agreement.filter(|reason| *reason == Reason::Backwards);
    let lure = seen.options.lure_of_the_strong(&seen.column.right).map(Reason::LureOfTheStrong);
    let weak = agreement.filter(|reason| *reason == Reason::Weak);
    let reasons: Vec<Reason> =
        [backwards, below_chance(seen), lure, very_hard(seen), weak].into_iter().flatten().collect();
    match seen.item_rest() {
        _ if !reasons.is_empty() => Verdict::Look(reasons),
        ItemRest::Known { .. } => Verdict::Fine,
        ItemRest::NotEnough(_) => Verdict::NotEnough,
    }
}

fn by_agreement(item_rest: ItemRest) -> Option<Reason> {
    match item_rest {
        ItemRest::Known { r, interval, .. } if r < 0.0 && interval.high < VERY_WEAK => {
            Some(Reason::Backwards)
        }
        ItemRest::Known { r, .. } if r < VERY_WEAK => Some(Reason::Weak),
        _ => None,
    }
}

fn below_chance(seen: &Observed) -> Option<Reason> {
    let chance =
        (seen.column.one_choice && seen.column.options > 0).then(|| 1.0 / seen.column.options as f64)?;
    (seen.facility_interval()?.high < chance).then_some(Reason::BelowChance)
}

fn very_hard(seen: &Observed) -> Option<Reason> {
    (seen.facility()? <= VERY_HARD && seen.facility_interval()?.high < ABOUT_RIGHT_FROM)
        .then_some(Reason::VeryHard)
}
