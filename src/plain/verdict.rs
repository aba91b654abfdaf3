//! A judgement in words.
//!
//! Pure. Judging itself is the domain's.

use super::sheet::Sheet;
use crate::domain::answer::typed::Slip;
use crate::domain::answer::{Answer, Outcome, Verdict};
use crate::domain::question::{Lure, Question};
use crate::domain::rating::Rating;
use crate::l10n::{Texts, say};

/// What to say of an answer that was judged: how good it was, the right one, and why the chosen ones are wrong.
pub(super) fn lines(sheet: &Sheet<'_>, answer: &Answer, verdict: &Verdict, texts: &Texts) -> Vec<String> {
    let mut lines = vec![headline(sheet.question, answer, verdict, texts)];
    if shows_key(sheet.question, verdict.outcome) {
        lines.extend(match answer {
            Answer::Pairs(chosen) => sheet.pairs_told(Some(chosen), texts),
            _ => sheet.key(texts),
        });
    }
    lines.extend(verdict.lures.iter().map(|lure| why_not(sheet, lure, texts)));
    lines
}

/// How good the answer was, and what it counts as where that is not plain.
fn headline(question: &Question, answer: &Answer, verdict: &Verdict, texts: &Texts) -> String {
    let counted = say!(texts, "plain-counted", grade = verdict.rating().unwrap_or(Rating::Again).number());
    let judged = match (question, answer, verdict.outcome) {
        (Question::Recall { points, .. }, Answer::Ticks(ticks), _) => {
            say!(texts, "plain-points", right = ticks.len(), of = points.len())
        }
        (_, Answer::Shown, _) => return counted,
        (_, _, Outcome::Right) => return say!(texts, "plain-right"),
        (_, _, Outcome::Close) => close(verdict.slip.as_ref(), texts),
        (Question::Order { .. }, _, Outcome::Partly { right, of }) => {
            say!(texts, "plain-partly-order", right = right, of = of)
        }
        (_, _, Outcome::Partly { right, of }) => say!(texts, "plain-partly", right = right, of = of),
        (_, _, Outcome::Wrong | Outcome::Unjudged) => return say!(texts, "plain-wrong"),
    };
    format!("{judged} {counted}")
}

/// That a word was nearly right, and where it was not.
fn close(slip: Option<&Slip>, texts: &Texts) -> String {
    match slip.map(|slip| (slip.given.as_str(), slip.right.as_str())) {
        None => say!(texts, "plain-close"),
        Some(("", right)) => say!(texts, "plain-close-missing", right = right),
        Some((given, "")) => say!(texts, "plain-close-surplus", given = given),
        Some((given, right)) => say!(texts, "plain-close-instead", given = given, right = right),
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

fn why_not(sheet: &Sheet<'_>, lure: &Lure, texts: &Texts) -> String {
    let option = sheet.number_of(&lure.text).map_or_else(|| lure.text.clone(), |number| number.to_string());
    say!(texts, "plain-why-not", option = option, why = lure.why_not.as_str())
}
