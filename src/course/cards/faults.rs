//! What makes a card or an open question impossible to ask.
//!
//! It must not look beyond the fence; what a fence refers to is for `check`.

use super::cloze::{self, GapError};
use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::{
    BAD_GAP, BAD_NUMBER, CLOZE_WITHOUT_GAP, Code, DUPLICATE_ID, EMPTY_TEXT, MISSING_ID, TOO_FEW_CHOICES,
    TOO_MANY_CHOICES,
};
use crate::course::folder::Page;
use crate::course::format::Written;
use crate::course::format::fences::{AskFence, CardFence};

/// The things of a question that have a key each, from a to h.
const MOST_CHOICES: usize = 8;

/// Every fault of a card.
pub fn of_card(page: &Page, fence: &Written<CardFence>) -> Vec<Diagnostic> {
    let mut faults = missing_id(page, fence.value.common().id, fence.node.start);
    let mut say = |code: Code, path: &str, message: String| {
        faults.push(page.finding(code, fence.at(path), message));
    };
    for (path, text) in texts(&fence.value) {
        if text.trim().is_empty() {
            say(EMPTY_TEXT, &path, "there is nothing written here".to_owned());
        }
    }
    if let Some((path, least, what)) = too_few(&fence.value) {
        say(TOO_FEW_CHOICES, path, format!("at least {least} {what} needed"));
    }
    if let Some((path, have, what)) = choices(&fence.value).filter(|(_, have, _)| *have > MOST_CHOICES) {
        say(TOO_MANY_CHOICES, path, format!("there are {have} {what}, and keys for {MOST_CHOICES}"));
    }
    match &fence.value {
        CardFence::Numeric { a, tolerance, .. } => {
            if !a.is_finite() {
                say(BAD_NUMBER, "a", format!("{a} is no answer"));
            }
            if !tolerance.is_finite() || *tolerance < 0.0 {
                say(BAD_NUMBER, "tolerance", format!("{tolerance} is no tolerance"));
            }
        }
        CardFence::Cloze { text, .. } if !text.trim().is_empty() => {
            if let Err(error) = cloze::pieces(text) {
                say(gap_code(&error), "text", error.to_string());
            }
        }
        _ => {}
    }
    faults
}

/// Every fault of an open question.
pub fn of_ask(page: &Page, fence: &Written<AskFence>) -> Vec<Diagnostic> {
    let mut faults = missing_id(page, fence.value.id.as_deref(), fence.node.start);
    for (path, text) in [("q", &fence.value.q), ("model", &fence.value.model)] {
        if text.trim().is_empty() {
            faults.push(page.finding(EMPTY_TEXT, fence.at(path), "there is nothing written here"));
        }
    }
    faults
}

/// The fault of having no id.
pub fn missing_id(page: &Page, id: Option<&str>, at: usize) -> Vec<Diagnostic> {
    let remedy = "run `rabfak check --fix`; a translation takes the id of the original".to_owned();
    match id {
        Some(_) => Vec::new(),
        None => vec![page.finding(MISSING_ID, at, "there is no 'id' here").remedy(remedy)],
    }
}

fn gap_code(error: &GapError) -> Code {
    match error {
        GapError::NoGap => CLOZE_WITHOUT_GAP,
        GapError::Unclosed(_) | GapError::Malformed(_) => BAD_GAP,
        GapError::Twice(_) => DUPLICATE_ID,
    }
}

/// Every text that must say something, with its path in the fence.
fn texts(fence: &CardFence) -> Vec<(String, &str)> {
    let name = if matches!(fence, CardFence::Cloze { .. }) { "text" } else { "q" };
    let mut texts = vec![(name.to_owned(), fence.q())];
    match fence {
        CardFence::Basic { a, .. } => texts.push(("a".to_owned(), a)),
        CardFence::Choice { a, wrong, .. } => {
            texts.push(("a".to_owned(), a));
            texts.extend(firsts("wrong", wrong));
        }
        CardFence::Multi { right, wrong, .. } => {
            texts.extend(all("right", right));
            texts.extend(firsts("wrong", wrong));
        }
        CardFence::Typed { a, also, not, .. } => {
            texts.push(("a".to_owned(), a));
            texts.extend(all("also", also));
            texts.extend(firsts("not", not));
        }
        CardFence::Order { items, .. } => texts.extend(firsts("items", items)),
        CardFence::Match { pairs, .. } => {
            texts.extend(firsts("pairs", pairs));
            texts.extend(
                pairs.iter().enumerate().map(|(i, (_, right))| (format!("pairs.{i}.1"), right.as_str())),
            );
        }
        CardFence::Recall { points, .. } => texts.extend(all("points", points)),
        CardFence::TrueFalse { .. } | CardFence::Numeric { .. } | CardFence::Cloze { .. } => {}
    }
    texts
}

fn all<'f>(path: &str, list: &'f [String]) -> impl Iterator<Item = (String, &'f str)> {
    list.iter().enumerate().map(move |(i, text)| (format!("{path}.{i}"), text.as_str()))
}

fn firsts<'f>(path: &str, list: &'f [(String, String)]) -> impl Iterator<Item = (String, &'f str)> {
    list.iter().enumerate().map(move |(i, (text, _))| (format!("{path}.{i}.0"), text.as_str()))
}

/// What there is too little of: its path, how many there must be, and its name.
fn too_few(fence: &CardFence) -> Option<(&'static str, usize, &'static str)> {
    let (path, have, least, what) = match fence {
        CardFence::Multi { right, .. } if right.is_empty() => ("right", 0, 1, "right answer is"),
        CardFence::Choice { wrong, .. } | CardFence::Multi { wrong, .. } => {
            ("wrong", wrong.len(), 1, "wrong answer is")
        }
        CardFence::Order { items, .. } => ("items", items.len(), 2, "events are"),
        CardFence::Match { pairs, .. } => ("pairs", pairs.len(), 2, "pairs are"),
        CardFence::Recall { points, .. } => ("points", points.len(), 1, "point is"),
        _ => return None,
    };
    (have < least).then_some((path, least, what))
}

/// What has a key each: its path, how many there are, and its name.
fn choices(fence: &CardFence) -> Option<(&'static str, usize, &'static str)> {
    Some(match fence {
        CardFence::Choice { wrong, .. } => ("wrong", 1 + wrong.len(), "answers"),
        CardFence::Multi { right, wrong, .. } => ("wrong", right.len() + wrong.len(), "answers"),
        CardFence::Match { pairs, .. } => ("pairs", pairs.len(), "pairs"),
        CardFence::Recall { points, .. } => ("points", points.len(), "points"),
        _ => return None,
    })
}
