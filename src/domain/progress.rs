//! All that the screens know of a learner: a snapshot of what the store derived from the log.

use super::day::StudyDay;
use super::guess::Guesses;
use super::history::CardState;
use super::ids::{BlockId, CardId, CourseId, LessonId, StepId};
use super::own_note::Standing;
use std::collections::{HashMap, HashSet};

/// A place in a lesson. Never a line number, so a resize keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The block.
    pub block: BlockId,
    /// Characters (Unicode scalar values) of the block that lie before the place.
    pub offset: usize,
}

/// A place that the learner gave a letter. Each letter stands for one place in a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// A small letter of any alphabet.
    pub letter: char,
    /// The lesson.
    pub lesson: LessonId,
    /// The place in it.
    pub place: Place,
    /// The words that stood there.
    pub snippet: String,
}

/// What is known of one lesson.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct LessonProgress {
    /// It was opened.
    pub opened: bool,
    /// Its end was reached.
    pub finished: bool,
    /// Where the learner was.
    pub place: Option<Place>,
}

/// What is known of one learner.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Progress {
    /// What is known of each card that anything is known of.
    pub cards: HashMap<CardId, CardState>,
    /// What is known of each lesson that was opened.
    pub lessons: HashMap<LessonId, LessonProgress>,
    /// The lesson that was read last.
    pub last_lesson: Option<LessonId>,
    /// The course that was chosen last.
    pub course: Option<CourseId>,
    /// The places that have letters, by course and letter.
    pub marks: Vec<Mark>,
    /// The learner's own notes, oldest first.
    pub notes: Vec<Standing>,
    /// What was guessed before lessons.
    pub guesses: Guesses,
    /// The steps that were tried.
    pub tried: HashSet<StepId>,
}

impl Progress {
    /// The state of a card; that of a new one if nothing is known.
    pub fn card(&self, id: &CardId) -> CardState {
        self.cards.get(id).copied().unwrap_or_default()
    }

    /// What is known of a lesson.
    pub fn lesson(&self, id: &LessonId) -> LessonProgress {
        self.lessons.get(id).cloned().unwrap_or_default()
    }

    /// Whether a lesson is opened that was neither read nor guessed about.
    pub fn is_untouched(&self, id: &LessonId) -> bool {
        let known = self.lesson(id);
        known.place.is_none() && !known.finished && !self.guesses.are_settled(id)
    }

    /// The mark that a letter stands for in a course.
    pub fn mark(&self, course: &CourseId, letter: char) -> Option<&Mark> {
        self.marks.iter().find(|mark| mark.letter == letter && mark.lesson.course() == *course)
    }

    /// How many cards were answered for the first time on `day`.
    pub fn introduced_on(&self, day: StudyDay) -> usize {
        self.cards.values().filter(|state| state.memory.is_some_and(|answered| answered.first == day)).count()
    }
}
