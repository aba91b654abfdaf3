//! Cards from what authors wrote: from the fences of a lesson and from the terms of a glossary.
//!
//! It must not judge the fences; `faults` does that first.

pub mod cloze;
pub mod faults;
pub mod terms;

use super::format::fences::{AskFence, CardFence, WrittenLure};
use crate::domain::card::{Card, Origin};
use crate::domain::ids::{BlockId, CardId, CourseId, LessonId, NoteId};
use crate::domain::question::{Dated, Face, Lure, Question};
use std::sync::Arc;

/// The `rev` of a card whose meaning never changed.
const FIRST_REV: u32 = 1;

/// Where a fence stands.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The course.
    pub course: CourseId,
    /// The lesson.
    pub lesson: LessonId,
    /// The passage that answers it.
    pub passage: BlockId,
}

/// The cards of a fence: one, or one for each gap of a cloze text; none if it has no id.
pub fn from_fence(fence: &CardFence, standing: &Standing) -> Vec<Arc<Card>> {
    let common = fence.common();
    let Some(id) = common.id else { return Vec::new() };
    let card = |local: &str, question: Question| {
        Arc::new(Card {
            id: CardId::new(&standing.course, local),
            note: NoteId::from(format!("{}/{id}", standing.course)),
            origin: standing.origin(),
            question,
            why: common.why.map(str::to_owned),
            rev: common.rev.unwrap_or(FIRST_REV),
            scheduled: true,
        })
    };
    match fence {
        CardFence::Cloze { text, .. } => {
            gaps(text).map(|(gap, question)| card(&format!("{id}/{gap}"), question)).collect()
        }
        _ => question(fence).map(|question| card(id, question)).into_iter().collect(),
    }
}

/// The card of an open question; it is never scheduled.
pub fn from_ask(ask: &AskFence, standing: &Standing) -> Option<Arc<Card>> {
    let id = CardId::new(&standing.course, ask.id.as_deref()?);
    Some(Arc::new(Card {
        note: NoteId::from(id.as_str()),
        id,
        origin: standing.origin(),
        question: Question::Basic { q: face(&ask.q), a: face(&ask.model) },
        why: None,
        rev: FIRST_REV,
        scheduled: false,
    }))
}

impl Standing {
    fn origin(&self) -> Origin {
        Origin::Lesson { lesson: self.lesson.clone(), passage: self.passage.clone() }
    }
}

fn gaps(text: &str) -> impl Iterator<Item = (String, Question)> {
    let pieces = cloze::pieces(text).unwrap_or_default();
    (0..pieces.len()).filter_map(move |asked| {
        let gap = cloze::gap_id(pieces.get(asked)?)?.to_owned();
        Some((gap, Question::Cloze { pieces: pieces.clone(), asked }))
    })
}

fn question(fence: &CardFence) -> Option<Question> {
    Some(match fence.clone() {
        CardFence::Basic { q, a, .. } => Question::Basic { q: face(&q), a: face(&a) },
        CardFence::Choice { q, a, wrong, .. } => Question::Choice { q, a, wrong: lures(wrong) },
        CardFence::Multi { q, right, wrong, .. } => Question::Multi { q, right, wrong: lures(wrong) },
        CardFence::TrueFalse { q, a, .. } => Question::TrueFalse { q, a },
        CardFence::Typed { q, a, also, not, .. } => Question::Typed { q, a, also, not: lures(not) },
        CardFence::Numeric { q, a, unit, tolerance, .. } => Question::Numeric { q, a, unit, tolerance },
        CardFence::Order { q, items, .. } => Question::Order { q, items: dated(items) },
        CardFence::Match { q, pairs, .. } => Question::Match { q, pairs },
        CardFence::Recall { q, points, .. } => Question::Recall { q, points },
        CardFence::Cloze { .. } => return None,
    })
}

fn face(text: &str) -> Face {
    Face { text: text.to_owned(), under: None }
}

fn lures(written: Vec<WrittenLure>) -> Vec<Lure> {
    written.into_iter().map(|(text, why_not)| Lure { text, why_not }).collect()
}

fn dated(written: Vec<(String, String)>) -> Vec<Dated> {
    written.into_iter().map(|(text, date)| Dated { text, date }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_gap_is_a_card_and_a_sibling() {
        let fence: CardFence =
            ron::from_str(r#"Cloze(id: Some("tax-a2b3"), text: "{{year::1921}}, {{what::tax}}")"#).unwrap();
        let course = CourseId::from("nep");
        let standing =
            Standing { lesson: LessonId::new(&course, "x"), passage: BlockId::new("top", 0), course };
        let cards = from_fence(&fence, &standing);
        let ids: Vec<_> = cards.iter().map(|card| card.id.as_str()).collect();
        assert_eq!(ids, ["nep/tax-a2b3/year", "nep/tax-a2b3/what"]);
        assert!(cards.iter().all(|card| card.note == NoteId::from("nep/tax-a2b3")));
        assert_eq!(cards[0].question.prompt(), "[…], tax");
        assert_eq!(cards[1].question.key(), ["tax"]);
    }
}
