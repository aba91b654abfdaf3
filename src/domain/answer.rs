//! Grading: a question and an answer to a verdict. Pure functions, one per way of answering.

pub mod numeric;
pub mod typed;

use super::question::{Lure, Question, gap_answer};
use super::rating::Rating;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What the learner did. Numbers are the author's, before any shuffling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// Looked at the answer without giving one.
    Shown,
    /// Typed: [`Question::Typed`], [`Question::Numeric`], [`Question::Cloze`].
    Text(String),
    /// Chose an option; 0 is the right one.
    Pick(usize),
    /// Ticked options of [`Question::Multi`] or points of [`Question::Recall`].
    Ticks(BTreeSet<usize>),
    /// Accepted or rejected a statement.
    Truth(bool),
    /// Put the items of [`Question::Order`] into this order.
    Sequence(Vec<usize>),
    /// For each left side of [`Question::Match`], the number of the right side that was put to it.
    Pairs(Vec<usize>),
}

/// How good an answer was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Right.
    Right,
    /// Right but for a small slip of spelling.
    Close,
    /// Partly right.
    Partly {
        /// Parts that were right.
        right: usize,
        /// Parts in all.
        of: usize,
    },
    /// Wrong.
    Wrong,
    /// The program cannot tell: the learner grades.
    Unjudged,
}

/// What grading found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// How good the answer was.
    pub outcome: Outcome,
    /// The slip, if that is what made it [`Outcome::Close`].
    pub slip: Option<typed::Slip>,
    /// The wrong answers that were chosen, each with its reason.
    pub lures: Vec<Lure>,
}

impl Verdict {
    /// The grade that the answer earns; none if the learner must grade.
    pub fn rating(&self) -> Option<Rating> {
        match self.outcome {
            Outcome::Right => Some(Rating::Good),
            Outcome::Close => Some(Rating::Hard),
            Outcome::Partly { right, of } if right * 3 >= of * 2 => Some(Rating::Hard),
            Outcome::Partly { .. } | Outcome::Wrong => Some(Rating::Again),
            Outcome::Unjudged => None,
        }
    }

    fn plain(outcome: Outcome) -> Self {
        Self { outcome, slip: None, lures: Vec::new() }
    }
}

/// Judges `answer`. `fold` maps every spelling of a word to one key (see `text::fold`).
///
/// An answer of the wrong shape for the question, which no screen gives, is [`Outcome::Wrong`].
pub fn grade(question: &Question, answer: &Answer, fold: fn(&str) -> String) -> Verdict {
    match (question, answer) {
        (Question::Basic { .. }, Answer::Shown) => Verdict::plain(Outcome::Unjudged),
        (Question::Choice { wrong, .. }, Answer::Pick(pick)) => choice(wrong, *pick),
        (Question::Multi { right, wrong, .. }, Answer::Ticks(ticks)) => multi(right.len(), wrong, ticks),
        (Question::TrueFalse { a, .. }, Answer::Truth(truth)) => Verdict::plain(right_if(a == truth)),
        (Question::Typed { a, also, not, .. }, Answer::Text(text)) => typed::grade(text, a, also, not, fold),
        (Question::Cloze { pieces, asked }, Answer::Text(text)) => {
            typed::grade(text, gap_answer(pieces, *asked), &[], &[], fold)
        }
        (Question::Numeric { a, tolerance, unit, .. }, Answer::Text(text)) => {
            Verdict::plain(right_if(numeric::is_within(text, *a, *tolerance, unit, fold)))
        }
        (Question::Order { items, .. }, Answer::Sequence(order)) => {
            Verdict::plain(sequence(items.len(), order))
        }
        (Question::Match { pairs, .. }, Answer::Pairs(chosen)) => {
            let right = chosen.iter().enumerate().filter(|(left, right)| left == *right).count();
            Verdict::plain(partly(right, pairs.len()))
        }
        (Question::Recall { points, .. }, Answer::Ticks(ticks)) => {
            Verdict::plain(partly(ticks.len(), points.len()))
        }
        _ => Verdict::plain(Outcome::Wrong),
    }
}

/// Whether a typed line is an answer to this question at all. What is none is asked for again and never counted: where
/// a number is asked for, other words are a slip or a mistyped command.
pub fn is_answer(question: &Question, line: &str, fold: fn(&str) -> String) -> bool {
    match question {
        Question::Numeric { unit, .. } => numeric::is_number(line, unit, fold),
        _ => !line.trim().is_empty(),
    }
}

/// The number that `text` begins with, however it is written: `4,330`, `13,8 %`. Of several readings the one nearest to
/// `near`, which is where one expects it.
pub fn number(text: &str, near: f64) -> Option<f64> {
    numeric::read(text, near)
}

fn right_if(right: bool) -> Outcome {
    if right { Outcome::Right } else { Outcome::Wrong }
}

fn partly(right: usize, of: usize) -> Outcome {
    match right {
        0 => Outcome::Wrong,
        _ if right >= of => Outcome::Right,
        _ => Outcome::Partly { right, of },
    }
}

fn choice(wrong: &[Lure], pick: usize) -> Verdict {
    let lures = pick.checked_sub(1).and_then(|lure| wrong.get(lure)).cloned().into_iter().collect();
    Verdict { outcome: right_if(pick == 0), slip: None, lures }
}

fn multi(right: usize, wrong: &[Lure], ticks: &BTreeSet<usize>) -> Verdict {
    let hits = ticks.iter().filter(|&&tick| tick < right).count();
    let lures: Vec<Lure> =
        ticks.iter().filter_map(|&tick| wrong.get(tick.checked_sub(right)?)).cloned().collect();
    let outcome = match hits.saturating_sub(lures.len()) {
        net if lures.is_empty() => partly(net, right),
        0 => Outcome::Wrong,
        net => Outcome::Partly { right: net, of: right },
    };
    Verdict { outcome, slip: None, lures }
}

/// Counts the pairs of items that stand in the right order, so that one item out of place costs little.
fn sequence(items: usize, order: &[usize]) -> Outcome {
    let pairs = items * items.saturating_sub(1) / 2;
    let in_order = (0..order.len())
        .flat_map(|i| (i + 1..order.len()).map(move |j| (i, j)))
        .filter(|&(i, j)| order[i] < order[j])
        .count();
    partly(in_order, pairs)
}

#[cfg(test)]
mod tests;
