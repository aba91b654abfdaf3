//! Courses: lesson files to what the screens show, and every diagnostic about them.
//!
//! May use `domain` and `text`; must not know the store or the screens.

pub mod bundled;
mod cards;
mod catalogue;
pub mod check;
pub mod diagnostic;
pub mod figure;
mod figures;
pub(crate) mod folder;
pub(crate) mod format;
pub mod glossary;
pub mod lesson;
pub mod library;
pub mod localized;
mod manuscript;
mod markup;
pub mod prequestions;
pub mod register;
pub mod search;
pub mod source;
pub mod survey;
pub mod timeline;

use crate::domain::ids::TermId;
use crate::domain::ids::{CourseId, LessonId};
use glossary::Glossary;
use localized::Localized;
use register::Register;
use serde::{Deserialize, Serialize};
use source::Source;
use timeline::Timeline;

/// The bundled course that teaches the program itself: the learner's first, but never chosen for them.
pub const FIRST_STEPS: &str = "first-steps";

/// A course: what is known of it before any lesson is opened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Course {
    /// Its id.
    pub id: CourseId,
    /// Its title.
    pub title: Localized,
    /// What one learns here, and for whom it is.
    pub about: Localized,
    /// Its version.
    pub version: String,
    /// An SPDX licence identifier.
    pub licence: String,
    /// Its lessons in reading order.
    pub lessons: Vec<LessonHead>,
    /// Its terms.
    pub glossary: Glossary,
    /// The works that it cites.
    pub sources: Vec<Source>,
    /// What happened when.
    pub timeline: Timeline,
    /// Whom and what its index names.
    pub register: Register,
}

/// What is known of a lesson before it is opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LessonHead {
    /// Its id.
    pub id: LessonId,
    /// Its number in the course, from 1.
    pub number: usize,
    /// Its title.
    pub title: Localized,
    /// Lessons to read first.
    pub needs: Vec<LessonId>,
    /// Terms that it introduces.
    pub teaches: Vec<TermId>,
    /// The folder that holds it, in the course's folder.
    pub folder: String,
}

impl Course {
    /// The head of a lesson.
    pub fn head(&self, id: &LessonId) -> Option<&LessonHead> {
        self.lessons.iter().find(|head| head.id == *id)
    }

    /// The lesson that is called `name`: its id, with or without the course's.
    pub fn named(&self, name: &str) -> Option<&LessonHead> {
        self.lessons.iter().find(|head| head.id.local() == name || head.id.as_str() == name)
    }

    /// The lesson with this number.
    pub fn numbered(&self, number: usize) -> Option<&LessonHead> {
        self.lessons.iter().find(|head| head.number == number)
    }

    /// A cited work.
    pub fn source(&self, id: &crate::domain::ids::SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == *id)
    }
}
