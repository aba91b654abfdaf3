//! A judgement in words.
//!
//! Pure. Judging itself is the domain's.

use super::sheet::Sheet;
use crate::domain::answer::typed::Slip;
use crate::domain::answer::{Answer, Outcome, Verdict};
use crate::domain::question::{Lure, Question};
use crate::domain::rating::Rating;

/// What to say of an answer that was judged: how good it was, the right one, and why the chosen ones are wrong.
pub(super) fn lines(sheet: &Sheet<'_>, answer: &Answer, verdict: &Verdict) -> Vec<String> {
    let mut lines = vec![headline(sheet.question, answer, verdict)];
    if shows_key(sheet.question, verdict.outcome) {
        lines.extend(sheet.key());
    }
    lines.extend(verdict.lures.iter().map(|lure| why_not(sheet, lure)));
    lines
}

fn headline(question: &Question, answer: &Answer, verdict: &Verdict) -> String {
    let counted = counted(verdict.rating());
    match (question, answer, verdict.outcome) {
        (Question::Recall { points, .. }, Answer::Ticks(ticks), _) => {
            format!("{} of {} points. Counted as {counted}.", ticks.len(), points.len())
        }
        (_, Answer::Shown, _) => "Counted as not known.".to_owned(),
        (_, _, Outcome::Right) => "Right.".to_owned(),
        (_, _, Outcome::Close) => {
            let slip = verdict.slip.as_ref().map(slip).unwrap_or_default();
            format!("Close enough{slip}. Counted as {counted}.")
        }
        (Question::Order { .. }, _, Outcome::Partly { right, of }) => {
            format!("Partly right: {right} of {of} pairs stand in the right order. Counted as {counted}.")
        }
        (_, _, Outcome::Partly { right, of }) => {
            format!("Partly right: {right} of {of}. Counted as {counted}.")
        }
        (_, _, Outcome::Wrong | Outcome::Unjudged) => "Wrong.".to_owned(),
    }
}

fn counted(rating: Option<Rating>) -> &'static str {
    match rating {
        Some(Rating::Again) | None => "not known",
        Some(Rating::Hard) => "right, hard",
        Some(Rating::Good | Rating::Easy) => "right",
    }
}

fn slip(slip: &Slip) -> String {
    match (slip.given.as_str(), slip.right.as_str()) {
        ("", right) => format!(": {right} is missing"),
        (given, "") => format!(": {given} is too much"),
        (given, right) => format!(": {given} for {right}"),
    }
}

/// A right choice needs no repeating; a right word is worth seeing as it is spelled, and an order with its dates.
fn shows_key(question: &Question, outcome: Outcome) -> bool {
    match question {
        Question::Recall { .. } => false,
        Question::Choice { .. } | Question::Multi { .. } | Question::Match { .. } => {
            outcome != Outcome::Right
        }
        _ => true,
    }
}

fn why_not(sheet: &Sheet<'_>, lure: &Lure) -> String {
    match sheet.number_of(&lure.text) {
        Some(number) => format!("Why not {number}: {}", lure.why_not),
        None => format!("Why not {}: {}", lure.text, lure.why_not),
    }
}
