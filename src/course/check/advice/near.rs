//! Questions whose answer stands nowhere near them, so that a reader could not have met it.
//!
//! It must not judge an answer: it looks for its words, or its number.

use super::super::{Fold, numbers, said};
use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::ANSWER_NOT_NEAR;
use crate::course::lesson::{Passage, PassageKind};
use crate::course::manuscript::{Fence, Manuscript};
use crate::domain::card::{Card, Origin};
use crate::domain::question::{Piece, Question};
use crate::text::prose::Block;
use std::ops::Range;

/// Letters of a word that must agree; the rest may be an ending.
const ENDING: usize = 2;
/// Words of fewer letters must agree in all of them.
const STEM: usize = 4;

pub(super) fn check(page: &Manuscript, fold: Fold, found: &mut Vec<Diagnostic>) {
    let mut since_stop = 0;
    for (i, passage) in page.passages.iter().enumerate() {
        let PassageKind::Stop(cards) = &passage.kind else { continue };
        for card in cards {
            let Some(sought) = Sought::by(card) else { continue };
            let near = text(page, section(page, card)) + &text(page, since_stop..i);
            if !sought.stands_in(&near, fold) {
                let message = format!("'{}' stands nowhere near this question", sought.shown);
                let finding = page.page.finding(ANSWER_NOT_NEAR, place(page, card), message);
                found.push(finding.remedy("name the section that answers it in 'about'".to_owned()));
            }
        }
        since_stop = i;
    }
}

/// What a reader must have met so as to answer.
struct Sought {
    shown: String,
    what: What,
}

enum What {
    /// Any of these.
    Words(Vec<String>),
    /// A number, and how far off it may be.
    Number(f64, f64),
}

impl Sought {
    /// Nothing if the answer is the learner's own, given to choose from, or reckoned.
    fn by(card: &Card) -> Option<Self> {
        let (shown, what) = match &card.question {
            Question::Numeric { .. } if is_reckoned(card) => return None,
            Question::Typed { a, also, .. } => {
                (a.clone(), What::Words(std::iter::once(a).chain(also).cloned().collect()))
            }
            Question::Numeric { a, tolerance, .. } => {
                (a.to_string(), What::Number(*a, tolerance + a.abs() * 1e-9))
            }
            Question::Cloze { pieces, asked } => match pieces.get(*asked)? {
                Piece::Gap { answer, .. } => (answer.clone(), What::Words(vec![answer.clone()])),
                Piece::Text(_) => return None,
            },
            _ => return None,
        };
        Some(Self { shown, what })
    }

    fn stands_in(&self, near: &str, fold: Fold) -> bool {
        match &self.what {
            What::Number(right, slack) => numbers::states(near, *right, *slack, fold),
            // Folding is slow, and most answers are spelled as the text spells them.
            What::Words(answers) => {
                answers.iter().any(|answer| near.contains(answer.as_str())) || {
                    let near = fold(near);
                    let near: Vec<&str> = near.split(' ').collect();
                    answers.iter().any(|answer| fold(answer).split_whitespace().all(|word| has(&near, word)))
                }
            }
        }
    }
}

/// Whether the answer was made of other numbers: then its reason names at least two.
fn is_reckoned(card: &Card) -> bool {
    card.why.as_deref().is_some_and(|why| numbers::count(why) > 1)
}

/// Whether a word stands there, whatever its ending.
fn has(words: &[&str], word: &str) -> bool {
    let letters = word.len().saturating_sub(ENDING);
    match word.get(..letters.max(STEM)) {
        Some(stem) => words.iter().any(|word| word.starts_with(stem)),
        None => words.contains(&word),
    }
}

/// The passages of the section that the card is about.
fn section(page: &Manuscript, card: &Card) -> Range<usize> {
    let Origin::Lesson { passage: about, .. } = &card.origin else { return 0..0 };
    let passages = &page.passages;
    let Some(head) = passages.iter().position(|passage| passage.id.heading() == about.heading()) else {
        return 0..0;
    };
    // What stands under the title ends at the first heading of any level.
    let level = level(&passages[head]).filter(|level| *level > 1).unwrap_or(u8::MAX);
    let ends = |passage: &Passage| self::level(passage).is_some_and(|next| next <= level);
    let end = passages.iter().skip(head + 1).position(ends);
    head..end.map_or(passages.len(), |end| head + 1 + end)
}

fn level(passage: &Passage) -> Option<u8> {
    match &passage.kind {
        PassageKind::Prose(Block::Heading { level, .. }) => Some(*level),
        _ => None,
    }
}

/// What the passages say, with the footnotes that they refer to.
fn text(page: &Manuscript, passages: Range<usize>) -> String {
    let mut text = String::new();
    for passage in &page.passages[passages] {
        let notes = said::notes_of(page, passage).into_iter();
        for saying in said::of_passage(page, passage).into_iter().chain(notes) {
            text.push_str(&saying.text);
            text.push('\n');
        }
    }
    text
}

fn place(page: &Manuscript, card: &Card) -> usize {
    let local = card.id.local();
    let id = local.split('/').next().unwrap_or(local);
    let fence = page.fences.iter().find(|fence| fence.id().0 == Some(id));
    fence.and_then(Fence::q).map_or(0, |(_, at)| at)
}
