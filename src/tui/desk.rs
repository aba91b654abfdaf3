//! What lies on the learner's desk: everything that the screens may look at.

use crate::classroom::roster::Class;
use crate::classroom::shown::Shown;
use crate::course::search::Index;
use crate::course::{Course, LessonHead};
use crate::domain::ids::LessonId;
use crate::domain::pace::Pace;
use crate::domain::progress::Progress;
use crate::domain::reading::Reading;
use crate::domain::schedule::Scheduler;
use crate::domain::stats::{Outlook, Standing};
use crate::l10n::Texts;
use crate::tui::effect::Effect;
use std::collections::HashMap;
use std::sync::Arc;

/// Courses and progress, as they are now. Cards are not on the desk but in lessons and reviews.
#[derive(Debug, Default)]
pub struct Desk {
    /// All courses that were found; for the first frame only the one that is studied.
    pub courses: Vec<Arc<Course>>,
    /// The place in `courses` of the one that is studied.
    pub current: usize,
    /// What the store derived from the log, of every card that a screen has been given.
    pub progress: Progress,
    /// What is to be asked today, and what comes.
    pub outlook: Outlook,
    /// How the lessons of the current course stand; of those far down it may not be reckoned yet.
    pub standings: HashMap<LessonId, Standing>,
    /// The section of the last lesson in which the learner was, in words.
    pub section: Option<String>,
    /// How the learner likes to read.
    pub reading: Reading,
    /// How fast the learner reads.
    pub pace: Pace,
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
    /// The classes that the learner teaches, by their names.
    pub classes: Vec<Class>,
    /// What can be searched.
    pub search: Search,
    /// In the teacher's window: who shows what the class sees.
    pub stage: Stage,
    /// In the projector's window: what the class sees.
    pub shown: Shown,
}

/// Who shows what the class sees.
#[derive(Debug, Default)]
pub struct Stage {
    /// Open windows for the projector.
    pub projectors: usize,
    /// Why there can be none, in a sentence for the teacher.
    pub closed: Option<String>,
}

/// What can be searched: nothing until somebody wants to, for all lessons must be read for it.
#[derive(Debug, Default)]
pub enum Search {
    /// Nobody wanted to yet.
    #[default]
    Unread,
    /// Lessons are being read.
    Reading {
        /// Lessons that were read.
        done: usize,
        /// All lessons.
        of: usize,
    },
    /// All lessons were read.
    Ready(Arc<Index>),
}

impl Search {
    /// What it takes to have the lessons read.
    pub fn wanted(&self) -> Option<Effect> {
        matches!(self, Self::Unread).then_some(Effect::ReadAll)
    }

    /// All that can be searched, once the lessons were read.
    pub fn index(&self) -> Option<&Index> {
        match self {
            Self::Ready(index) => Some(index),
            _ => None,
        }
    }
}

impl Desk {
    /// The course that is studied; none if none was found.
    pub fn course(&self) -> Option<&Course> {
        self.courses.get(self.current).map(Arc::as_ref)
    }

    /// How many lessons there are in all courses.
    pub fn lessons(&self) -> usize {
        self.courses.iter().map(|course| course.lessons.len()).sum()
    }

    /// The course that a lesson belongs to.
    pub fn course_of(&self, lesson: &LessonId) -> Option<&Course> {
        let id = lesson.course();
        self.courses.iter().find(|course| course.id == id).map(Arc::as_ref)
    }

    /// How a lesson of the current course stands.
    pub fn standing(&self, lesson: &LessonId) -> Standing {
        self.standings.get(lesson).copied().unwrap_or_default()
    }

    /// The lessons of the course that were begun, or all if none was.
    pub fn begun(&self) -> Vec<LessonId> {
        let all = || self.course().into_iter().flat_map(|course| &course.lessons).map(|head| &head.id);
        let begun: Vec<LessonId> = all().filter(|id| self.progress.lesson(id).opened).cloned().collect();
        if begun.is_empty() { all().cloned().collect() } else { begun }
    }

    /// What lessons are called together: the one if it is one, else the course.
    pub fn title_of(&self, lessons: &[LessonId]) -> String {
        let only = lessons.first().filter(|_| lessons.len() == 1);
        let head = only.and_then(|id| self.course_of(id)?.head(id));
        let course = lessons.first().map_or_else(|| self.course(), |id| self.course_of(id));
        let title = head.map(|head| &head.title).or_else(|| course.map(|course| &course.title));
        title.map(|title| title.get(&self.lang).to_owned()).unwrap_or_default()
    }

    /// The lesson to go on with: the last one that was read, or the first of the course that is not done.
    pub fn read_on(&self) -> Option<&LessonHead> {
        let course = self.course()?;
        let is_open = |head: &&LessonHead| match self.standings.get(&head.id) {
            Some(standing) => !standing.is_done,
            None => !self.progress.lesson(&head.id).finished,
        };
        let last = self.progress.last_lesson.as_ref().and_then(|id| course.head(id));
        last.filter(is_open).or_else(|| course.lessons.iter().find(is_open))
    }
}
