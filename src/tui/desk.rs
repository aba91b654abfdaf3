//! What lies on the learner's desk: everything that the screens may look at.

use crate::course::{Course, LessonHead};
use crate::domain::card::{Card, Origin};
use crate::domain::day::Moment;
use crate::domain::ids::LessonId;
use crate::domain::progress::Progress;
use crate::domain::schedule::Scheduler;
use crate::domain::session::Session;
use crate::l10n::Texts;
use std::sync::Arc;

/// Courses, cards and progress, as they are now.
#[derive(Debug, Default)]
pub struct Desk {
    /// All courses that were found.
    pub courses: Vec<Course>,
    /// The place in `courses` of the one that is studied.
    pub current: usize,
    /// All cards of all courses, those of the current one first.
    pub deck: Vec<Arc<Card>>,
    /// What the store derived from the log.
    pub progress: Progress,
    /// The section of the last lesson in which the learner was, in words.
    pub section: Option<String>,
    /// What the program says, in the learner's language.
    pub texts: Texts,
    /// The language of the learner, such as `en`.
    pub lang: String,
    /// How many new cards a review may bring in a day.
    pub new_per_day: usize,
    /// What went wrong at the start, in sentences for the learner.
    pub notices: Vec<String>,
    /// Whether another program has the store open; both may save.
    pub is_also_open: bool,
    /// The memory model.
    pub scheduler: Scheduler,
}

impl Desk {
    /// The course that is studied; none if none was found.
    pub fn course(&self) -> Option<&Course> {
        self.courses.get(self.current)
    }

    /// The course that a lesson belongs to.
    pub fn course_of(&self, lesson: &LessonId) -> Option<&Course> {
        let id = lesson.course();
        self.courses.iter().find(|course| course.id == id)
    }

    /// The cards of one lesson, glossary not included.
    pub fn cards_of<'a>(&'a self, lesson: &'a LessonId) -> impl Iterator<Item = &'a Arc<Card>> {
        self.deck
            .iter()
            .filter(move |card| matches!(&card.origin, Origin::Lesson { lesson: of, .. } if of == lesson))
    }

    /// A review of what is to be asked at `now`.
    pub fn review(&self, now: Moment) -> Session {
        let day = now.day();
        Session::plan(&self.deck, &self.progress, day, self.new_per_day, day.0 as u64)
    }

    /// The lesson to go on with: the last one that was read, or the first of the course that is not done.
    pub fn read_on(&self) -> Option<&LessonHead> {
        let course = self.course()?;
        let last = self.progress.last_lesson.as_ref().and_then(|id| course.head(id));
        last.filter(|head| !self.is_done(&head.id))
            .or_else(|| course.lessons.iter().find(|head| !self.is_done(&head.id)))
    }

    /// A lesson is done when its end was reached and each of its questions, of siblings one, was answered or passed
    /// over.
    pub fn is_done(&self, lesson: &LessonId) -> bool {
        self.progress.lesson(lesson).finished
            && self.cards_of(lesson).all(|card| {
                let siblings = self.cards_of(lesson).filter(|other| other.note == card.note);
                siblings.into_iter().any(|card| self.progress.card(&card.id).is_dealt_with())
            })
    }
}
