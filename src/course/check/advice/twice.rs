//! Questions that are asked twice in a course.
//!
//! It must not compare answers: the same question with another answer is worse still.

use super::Fold;
use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::QUESTION_TWICE;
use crate::course::format::fences::CardFence;
use crate::course::manuscript::{Fence, Manuscript};
use std::collections::HashMap;

/// The questions met so far.
pub(super) struct Asked<'s> {
    fold: Fold,
    /// The file and the line of a question, by its language and its key.
    seen: HashMap<(&'s str, Vec<String>), (&'s str, u32)>,
}

impl<'s> Asked<'s> {
    pub(super) fn new(fold: Fold) -> Self {
        Self { fold, seen: HashMap::new() }
    }

    pub(super) fn check(&mut self, lang: &'s str, page: &'s Manuscript, found: &mut Vec<Diagnostic>) {
        for fence in &page.fences {
            let Some((text, at)) = fence.q() else { continue };
            let finding = page.page.finding(QUESTION_TWICE, at, "");
            let key = (lang, [text].into_iter().chain(given(fence)).map(self.fold).collect());
            if let Some((file, line)) = self.seen.get(&key) {
                let message = format!("the same question is asked at {file}:{line}");
                found.push(Diagnostic { message, ..finding });
            } else {
                self.seen.insert(key, (&page.page.file, finding.line));
            }
        }
    }
}

/// What belongs to a question beside its words: what is to be put in order or in pairs.
fn given(fence: &Fence) -> Vec<&str> {
    let Fence::Card(card) = fence else { return Vec::new() };
    match &card.value {
        CardFence::Order { items, .. } => items.iter().map(|(event, _)| event.as_str()).collect(),
        CardFence::Match { pairs, .. } => pairs.iter().map(|(left, _)| left.as_str()).collect(),
        _ => Vec::new(),
    }
}
