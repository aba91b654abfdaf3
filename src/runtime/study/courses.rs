//! Courses from the index that the store keeps, and the index from the courses' files.
//!
//! The first frame waits for no file that was looked through before. What has changed since is found by a survey, on
//! another thread where there is one, and taken over here.

use super::Study;
use crate::course::FIRST_STEPS;
use crate::course::survey::Root;
use crate::domain::ids::{CourseId, LessonId};
use crate::domain::index::{Folders, Stamps, Survey};
use crate::l10n::{Texts, say};
use crate::store::{Kept, Shelf};
use anyhow::Result;
use std::path::PathBuf;

/// What was found, root by root.
pub type Surveys = Vec<(String, Survey)>;

/// Finds out whether anything has changed in files, for next to nothing is needed to do so.
#[derive(Debug)]
pub struct Glance(Vec<(Root, Folders)>);

impl Glance {
    /// Whether a [`Surveyor`] would find anything.
    pub fn finds_news(&self) -> bool {
        !self.0.iter().all(|(root, known)| root.is_unchanged(known))
    }
}

/// Finds what has changed in files. It has all that it needs and may do so on another thread.
#[derive(Debug)]
pub struct Surveyor {
    known: Vec<(Root, Stamps)>,
    lang: String,
}

impl Surveyor {
    /// Looks through all folders, and says of which there is something to say.
    pub fn look(&self) -> Surveys {
        let looked = self.known.iter().map(|(root, known)| (root, known, root.survey(known, &self.lang)));
        let has_news = looked.filter(|(_, known, survey)| {
            !survey.courses.is_empty() || survey.folders.len() != known.len() || !survey.problems.is_empty()
        });
        has_news.map(|(root, _, survey)| (root.name().to_owned(), survey)).collect()
    }
}

/// The courses in the program, then those in `folders`.
pub(super) fn roots(folders: &[PathBuf], lang: &str) -> Vec<Root> {
    let disk = folders.iter().map(|folder| Root::disk(folder, lang));
    std::iter::once(Root::bundled(lang)).chain(disk).collect()
}

impl Study {
    /// Puts the courses of all roots on the desk, or for the first frame only the one that is studied.
    pub(super) fn take_courses(&mut self) -> Result<()> {
        if self.take_kept()? {
            return Ok(());
        }
        // Another version of the program kept other things of them.
        self.roots.iter().try_for_each(|root| self.store.forget(root.name()))?;
        self.take_kept().map(drop)
    }

    /// Puts the courses on the desk that are not studied.
    pub(super) fn take_others(&mut self) -> Result<()> {
        let studied = self.studied().map(|shelf| shelf.id);
        let others = self.shelves.iter().map(|shelf| shelf.id).filter(|shelf| Some(*shelf) != studied);
        if self.recall(others.collect())? {
            self.lay_out();
            return Ok(());
        }
        self.take_courses()
    }

    /// False if what is kept cannot be read.
    fn take_kept(&mut self) -> Result<bool> {
        self.shelves.clear();
        let mut problems = Vec::new();
        for root in self.roots.clone() {
            let kept = self.kept_of(&root)?;
            problems.extend(kept.problems);
            kept.shelves.into_iter().for_each(|shelf| self.shelve(shelf));
        }
        let ids = |shelf: &Shelf| shelf.id;
        let wanted = if self.has_settled {
            self.shelves.iter().map(ids).collect()
        } else {
            self.studied().map(ids).into_iter().collect()
        };
        let is_recalled = self.recall(wanted)?;
        self.lay_out();
        self.look_where()?;
        self.reckon()?;
        let unreadable = self.store.unreadable(&self.shelf_ids())?;
        self.desk.notices = notices(&problems, &unreadable, &self.desk.texts);
        Ok(is_recalled)
    }

    /// What is kept of a root; it is looked through first if that was never done.
    fn kept_of(&mut self, root: &Root) -> Result<Kept> {
        if let Some(kept) = self.store.root(root.name())? {
            return Ok(kept);
        }
        self.store.keep(root.name(), &root.survey(&Stamps::new(), &self.desk.lang))?;
        Ok(self.store.root(root.name())?.unwrap_or_default())
    }

    /// False if what is kept of one of these courses cannot be read.
    fn recall(&mut self, shelves: Vec<i64>) -> Result<bool> {
        for shelf in shelves {
            if self.library.recall(&self.store.body(shelf)?).is_err() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// A later course replaces an earlier one with the same id.
    fn shelve(&mut self, shelf: Shelf) {
        match self.shelves.iter_mut().find(|earlier| earlier.course == shelf.course) {
            Some(earlier) => *earlier = shelf,
            None => self.shelves.push(shelf),
        }
    }

    /// The course that is studied: the one chosen, the one read last, the first one found that is not about the program.
    fn studied(&self) -> Option<&Shelf> {
        let progress = &self.desk.progress;
        let chosen = progress.course.clone().or_else(|| progress.last_lesson.as_ref().map(LessonId::course));
        let chosen = self.shelves.iter().find(|shelf| Some(&shelf.course) == chosen.as_ref());
        let is_subject = |shelf: &&Shelf| shelf.course.as_str() != FIRST_STEPS;
        chosen.or_else(|| self.shelves.iter().find(is_subject)).or(self.shelves.first())
    }

    /// Lays the courses at hand on the desk, in the order of the shelves.
    fn lay_out(&mut self) {
        let courses = self.shelves.iter().filter_map(|shelf| self.library.course(&shelf.course).cloned());
        let courses = courses.collect();
        if std::mem::replace(&mut self.desk.courses, courses) != self.desk.courses {
            self.forget_index();
        }
        self.find_current();
    }

    fn find_current(&mut self) {
        let current = self
            .studied()
            .and_then(|studied| self.desk.courses.iter().position(|course| course.id == studied.course));
        self.desk.current = current.unwrap_or(0);
    }

    /// Turns to the course that is studied now.
    pub(super) fn turn_to_course(&mut self) -> Result<()> {
        self.find_current();
        self.look_where()?;
        self.reckon()
    }

    /// The numbers of all shelves, that of the current course first: its new cards come first.
    pub(super) fn shelf_ids(&self) -> Vec<i64> {
        let studied = self.studied().map(|shelf| shelf.id);
        let current = self.shelves.iter().position(|shelf| Some(shelf.id) == studied).unwrap_or(0);
        let (before, from) = self.shelves.split_at(current);
        from.iter().chain(before).map(|shelf| shelf.id).collect()
    }

    /// The number of a course's shelf.
    pub(super) fn shelf_of(&self, course: &CourseId) -> Option<i64> {
        self.shelves.iter().find(|shelf| shelf.course == *course).map(|shelf| shelf.id)
    }

    /// Finds the section in which the learner was last.
    pub(super) fn look_where(&mut self) -> Result<()> {
        let progress = &self.desk.progress;
        let last = progress.last_lesson.as_ref();
        let place = last.and_then(|id| Some((id, progress.lessons.get(id)?.place.as_ref()?)));
        let known = place.and_then(|(id, place)| Some((self.shelf_of(&id.course())?, id, place)));
        let section = known.map(|(shelf, id, place)| self.store.section(shelf, id, &place.block));
        self.desk.section = section.transpose()?.flatten();
        Ok(())
    }

    /// Where to look whether files have changed; none if no course lies in any.
    ///
    /// # Errors
    /// If the index cannot be read.
    pub fn glance(&self) -> Result<Option<Glance>> {
        let mut known = Vec::new();
        for root in self.roots.iter().filter(|root| root.is_on_disk()) {
            known.push((root.clone(), self.store.folders(root.name())?));
        }
        Ok((!known.is_empty()).then_some(Glance(known)))
    }

    /// Where to look for changed files, and what is known of them; none if no course lies in any.
    ///
    /// # Errors
    /// If the index cannot be read.
    pub fn surveyor(&self) -> Result<Option<Surveyor>> {
        let mut known = Vec::new();
        for root in self.roots.iter().filter(|root| root.is_on_disk()) {
            known.push((root.clone(), self.store.stamps(root.name())?));
        }
        Ok((!known.is_empty()).then(|| Surveyor { known, lang: self.desk.lang.clone() }))
    }

    /// Takes over what a survey found.
    ///
    /// # Errors
    /// If the index cannot be written; then all is as it was.
    pub fn take_surveys(&mut self, surveys: &Surveys) -> Result<()> {
        if surveys.is_empty() {
            return Ok(());
        }
        for (root, survey) in surveys {
            self.store.keep(root, survey)?;
        }
        self.take_courses()
    }
}

/// What is wrong with the courses: of each kind the first problem in a sentence, and how many more there are.
fn notices(left_out: &[String], unreadable: &[String], texts: &Texts) -> Vec<String> {
    let first = |problems: &[String]| {
        problems.first().map(|first| (from_here(first).to_owned(), problems.len().saturating_sub(1)))
    };
    let left_out = first(left_out)
        .map(|(problem, more)| say!(texts, "study-course-left-out", problem = problem, more = more));
    let unreadable = first(unreadable)
        .map(|(problem, more)| say!(texts, "study-lesson-unreadable", problem = problem, more = more));
    left_out.into_iter().chain(unreadable).collect()
}

/// A problem as it is said where the learner is: paths are kept whole, for the next start may be elsewhere.
pub(super) fn from_here(problem: &str) -> &str {
    let here = std::env::current_dir().ok();
    let shortened = here.as_ref().and_then(|here| problem.strip_prefix(here.to_str()?)?.strip_prefix('/'));
    shortened.unwrap_or(problem)
}
