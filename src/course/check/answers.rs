//! What is wrong with the answers of a question: no reasons, or the same answer twice.
//!
//! It must not judge whether an answer is true.

use super::Fold;
use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::{MISSING_WHY, MISSING_WHY_NOT, SAME_ANSWER_TWICE};
use crate::course::format::Written;
use crate::course::format::fences::{CardFence, WrittenLure};
use crate::course::manuscript::{Fence, Manuscript};
use std::collections::HashSet;

pub(super) fn check(page: &Manuscript, fold: Fold, found: &mut Vec<Diagnostic>) {
    let cards = page.fences.iter().filter_map(|fence| match fence {
        Fence::Card(card) => Some(card),
        Fence::Ask(_) | Fence::Chart(_) | Fence::Step(_) => None,
    });
    for card in cards {
        reasons(page, card, found);
        for (path, text) in same_answers(&card.value, fold).into_iter().chain(same_parts(&card.value, fold)) {
            let message = format!("'{text}' is the same answer as an earlier one in all but spelling");
            found.push(page.page.finding(SAME_ANSWER_TWICE, card.at(&path), message));
        }
    }
}

fn reasons(page: &Manuscript, card: &Written<CardFence>, found: &mut Vec<Diagnostic>) {
    if card.value.common().why.is_none_or(|why| why.trim().is_empty()) {
        let message = "the card does not say why its answer is right";
        found.push(page.page.finding(MISSING_WHY, card.node.start, message).remedy("add 'why'".to_owned()));
    }
    let (path, lures) = lures(&card.value);
    for (i, (text, _)) in lures.iter().enumerate().filter(|(_, (_, why_not))| why_not.trim().is_empty()) {
        let message = format!("nothing says why '{text}' is wrong");
        found.push(page.page.finding(MISSING_WHY_NOT, card.at(&format!("{path}.{i}")), message));
    }
}

fn lures(card: &CardFence) -> (&'static str, &[WrittenLure]) {
    match card {
        CardFence::Choice { wrong, .. } | CardFence::Multi { wrong, .. } => ("wrong", wrong),
        CardFence::Typed { not, .. } => ("not", not),
        _ => ("", &[]),
    }
}

/// Every wrong answer, and every option, that equals an earlier one; with its path in the fence.
fn same_answers(card: &CardFence, fold: Fold) -> Vec<(String, &str)> {
    let (path, lures) = lures(card);
    let rights: Vec<&String> = match card {
        CardFence::Choice { a, .. } => vec![a],
        CardFence::Multi { right, .. } => right.iter().collect(),
        CardFence::Typed { a, also, .. } => std::iter::once(a).chain(also).collect(),
        _ => Vec::new(),
    };
    let lures = lures.iter().enumerate().map(|(i, (text, _))| (format!("{path}.{i}.0"), text));
    let rights = rights.into_iter().enumerate().map(|(i, text)| (format!("right.{i}"), text));
    let mut seen: Vec<String> = Vec::new();
    let mut same = Vec::new();
    for (path, text) in rights.chain(lures) {
        let key = fold(text);
        // Several spellings of the right answer are what `Typed.also` is for.
        let spelling = matches!(card, CardFence::Typed { .. }) && path.starts_with("right");
        if !spelling && !key.is_empty() && seen.contains(&key) {
            same.push((path, text.as_str()));
        }
        seen.push(key);
    }
    same
}

/// Every part of a question that equals an earlier one on its side, so that nobody can tell which is meant.
fn same_parts(card: &CardFence, fold: Fold) -> Vec<(String, &str)> {
    match card {
        CardFence::Match { pairs, .. } => {
            let lefts = numbered("pairs", ".0", pairs.len()).zip(pairs.iter().map(|(left, _)| left));
            let rights = numbered("pairs", ".1", pairs.len()).zip(pairs.iter().map(|(_, right)| right));
            [repeated(lefts, fold), repeated(rights, fold)].concat()
        }
        CardFence::Order { items, .. } => {
            repeated(numbered("items", ".0", items.len()).zip(items.iter().map(|(event, _)| event)), fold)
        }
        CardFence::Recall { points, .. } => repeated(numbered("points", "", points.len()).zip(points), fold),
        _ => Vec::new(),
    }
}

fn numbered(name: &str, side: &str, count: usize) -> impl Iterator<Item = String> {
    (0..count).map(move |i| format!("{name}.{i}{side}"))
}

fn repeated<'c>(texts: impl Iterator<Item = (String, &'c String)>, fold: Fold) -> Vec<(String, &'c str)> {
    let mut seen = HashSet::new();
    let keyed = texts.map(|(path, text)| (path, text.as_str(), fold(text)));
    // What is empty has been reported for that.
    let repeated = keyed.filter(|(_, _, key)| !key.is_empty() && !seen.insert(key.clone()));
    repeated.map(|(path, text, _)| (path, text)).collect()
}
