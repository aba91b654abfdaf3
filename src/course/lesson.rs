//! A lesson as it is read.

use super::figure::Figure;
use crate::domain::card::Card;
use crate::domain::ids::{BlockId, CardId, LessonId, SourceId, StepId, TermId};
use crate::text::prose::{Block, Run, words};
use std::sync::Arc;

/// A lesson in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// Its id.
    pub id: LessonId,
    /// Its number in the course, from 1.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// The language that it is in.
    pub lang: String,
    /// What it consists of, in reading order.
    pub passages: Vec<Passage>,
    /// What its links lead to; a [`Run::link`] is an index into this.
    pub links: Vec<Link>,
    /// Its footnotes in order of first mention; numbered from 1.
    pub notes: Vec<Vec<Run>>,
    /// Cards to guess at before reading.
    pub asks_first: Vec<CardId>,
}

/// A part of a lesson.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    /// Its id; unique in the lesson.
    pub id: BlockId,
    /// What it is.
    pub kind: PassageKind,
    /// The line of the page on which it begins, from 1.
    pub line: u32,
}

/// What a part of a lesson is.
#[derive(Clone, Debug, PartialEq)]
pub enum PassageKind {
    /// Prose.
    Prose(Block),
    /// Questions to answer here: the cards of one fence after another.
    Stop(Vec<Arc<Card>>),
    /// A figure.
    Figure(Figure),
    /// Things to try here: the steps of one fence after another.
    Steps(Vec<Step>),
}

/// Something to try, which is ticked once the learner has really done it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its id.
    pub id: StepId,
    /// The name of what a key does, such as `next-link`; which names there are is for the screens to say.
    pub does: String,
    /// What the learner is told to do.
    pub say: String,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// To a term of the glossary.
    Term(TermId),
    /// To a cited work, with the place in it.
    Source(SourceId, Option<String>),
    /// To a footnote, an index into [`Lesson::notes`].
    Note(usize),
    /// To an address on the web.
    Url(String),
}

impl Lesson {
    /// All cards of the lesson in reading order.
    pub fn cards(&self) -> impl Iterator<Item = &Arc<Card>> {
        self.passages.iter().flat_map(|passage| match &passage.kind {
            PassageKind::Stop(cards) => cards.as_slice(),
            _ => &[],
        })
    }

    /// All steps of the lesson in reading order.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.passages.iter().flat_map(|passage| match &passage.kind {
            PassageKind::Steps(steps) => steps.as_slice(),
            _ => &[],
        })
    }

    /// The number of the passage with this id.
    pub fn position(&self, id: &BlockId) -> Option<usize> {
        self.passages.iter().position(|passage| passage.id == *id)
    }

    /// The words of the heading that a block stands under; none under the title, or if the heading is gone.
    pub fn section(&self, block: &BlockId) -> Option<String> {
        let heading = self.position(&BlockId::new(block.heading(), 0)).filter(|position| *position > 0)?;
        match &self.passages[heading].kind {
            PassageKind::Prose(Block::Heading { runs, .. }) => Some(words(runs)),
            _ => None,
        }
    }
}

/// The cards that a stop asks: of siblings only the first, for the others would give it away. They come in reviews.
pub fn one_of_each_note(cards: &[Arc<Card>]) -> Vec<Arc<Card>> {
    let is_first =
        |(i, card): &(usize, &Arc<Card>)| cards[..*i].iter().all(|before| before.note != card.note);
    cards.iter().enumerate().filter(is_first).map(|(_, card)| Arc::clone(card)).collect()
}
