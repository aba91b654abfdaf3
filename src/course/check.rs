//! Every diagnostic about a course, all files in one go.
//!
//! It must not change a file; only [`mint()`] does, and only to insert missing ids.

mod advice;
mod answers;
mod characters;
mod facts;
mod languages;
mod mint;
mod names;
mod needs;
mod numbers;
mod overview;
mod references;
mod report;
mod said;
mod silence;
mod terms;
mod texts;

use super::catalogue::{self, COURSE, Catalogue, LESSON, LessonEntry};
use super::diagnostic::Diagnostic;
use super::diagnostic::codes::{MISSING_FILE, UNLISTED_LESSON};
use super::folder::Folder;
use super::library::courses_in;
use super::manuscript::{self, Manuscript};
use crate::domain::ids::LessonId;
pub use mint::{MintError, Minted, mint};
pub use report::{Line, Report, Tally, report};
use std::path::Path;

/// One key for all spellings of a word.
type Fold = fn(&str) -> String;

/// A course with all its prose.
struct Survey {
    catalogue: Catalogue,
    lessons: Vec<LessonPages>,
}

/// A lesson's prose in every language that it has.
struct LessonPages {
    /// The place of its entry in the catalogue, unless `lesson.ron` cannot be read.
    entry: Option<usize>,
    /// The language of a page, and the page; the language that translations are made from comes first.
    pages: Vec<(String, Manuscript)>,
}

/// What was found, in the order of files and lines.
#[derive(Debug, Default)]
pub struct Findings {
    /// What the author should read.
    pub said: Vec<Diagnostic>,
    /// Advice that the author has silenced by its name.
    pub silenced: Vec<Diagnostic>,
}

/// Everything that is wrong with the course at `path`, or with the courses in it, and all advice about them.
///
/// `fold` makes one key of all spellings of a word; `actions` are the names of all that a key can do, for steps.
pub fn check(path: &Path, fold: fn(&str) -> String, actions: &[&str]) -> Findings {
    let folder = Folder::Disk(path.to_owned());
    let courses = courses_in(&folder);
    let (mut found, mut silenced) = (Vec::new(), Vec::new());
    if courses.is_empty() {
        found.push(no_course(&folder));
    }
    for course in courses {
        if let Some(survey) = Survey::read(&course, &mut found) {
            survey.check(fold, actions, &mut found);
            let (said, unsaid) = silence::sort(&survey, advice::all(&survey, fold));
            found.extend(said);
            silenced.extend(unsaid);
        }
    }
    for list in [&mut found, &mut silenced] {
        list.sort();
        list.dedup();
    }
    Findings { said: found, silenced }
}

/// There is nothing to check.
fn no_course(folder: &Folder) -> Diagnostic {
    let message = format!("neither a course nor a folder of courses: there is no {COURSE}");
    Diagnostic::new(&folder.shown(COURSE), (1, 1), MISSING_FILE, message)
}

impl Survey {
    fn read(folder: &Folder, found: &mut Vec<Diagnostic>) -> Option<Self> {
        let catalogue = catalogue::read_all(folder, found)?;
        let mut lessons = Vec::new();
        for (i, entry) in catalogue.lessons.iter().enumerate() {
            lessons.push(LessonPages::read(Some(i), (&entry.folder, &entry.id), &catalogue, found));
        }
        for (folder, id) in &catalogue.unread {
            lessons.push(LessonPages::read(None, (folder, id), &catalogue, found));
        }
        Some(Self { catalogue, lessons })
    }

    fn check(&self, fold: Fold, actions: &[&str], found: &mut Vec<Diagnostic>) {
        self.unlisted_lessons(found);
        texts::check(&self.catalogue, found);
        names::check(self, found);
        needs::check(&self.catalogue, found);
        characters::check(&self.catalogue, found);
        references::check(self, actions, found);
        terms::check(&self.catalogue, fold, found);
        silence::check(&self.catalogue, found);
        overview::check(self, found);
        facts::check(self, found);
        languages::check(self, found);
        for (_, page) in self.lessons.iter().flat_map(|lesson| &lesson.pages) {
            answers::check(page, fold, found);
        }
    }

    fn entry(&self, lesson: &LessonPages) -> Option<&LessonEntry> {
        self.catalogue.lessons.get(lesson.entry?)
    }

    fn unlisted_lessons(&self, found: &mut Vec<Diagnostic>) {
        let folder = &self.catalogue.folder;
        let listed = &self.catalogue.manifest.1.value.lessons;
        for name in folder.folders().into_iter().filter(|name| !listed.contains(name)) {
            if let Some(inner) = folder.folder(&name).filter(|inner| inner.has(LESSON)) {
                let message = format!("{COURSE} does not list the lesson '{name}'");
                let remedy = "add the folder to 'lessons' there".to_owned();
                let finding = Diagnostic::new(&inner.shown(LESSON), (1, 1), UNLISTED_LESSON, message);
                found.push(finding.remedy(remedy));
            }
        }
    }
}

impl LessonPages {
    fn read(
        entry: Option<usize>,
        (folder, lesson): (&Folder, &LessonId),
        course: &Catalogue,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut pages = Vec::new();
        for lang in languages::of_lesson(folder, &course.manifest.1.value) {
            match folder.page(&format!("{lang}.md")) {
                Ok(page) => {
                    let read = manuscript::read(page, lesson, &course.course.sources, found);
                    pages.push((lang, read));
                }
                Err(missing) => found.push(missing),
            }
        }
        Self { entry, pages }
    }

    /// Its pages with their languages, as far as every fence on them can be read: advice about half a page misleads.
    fn whole_pages(&self) -> impl Iterator<Item = (&str, &Manuscript)> {
        let pages = self.pages.iter().filter(|(_, page)| !page.is_cut && page.unread.is_empty());
        pages.map(|(lang, page)| (lang.as_str(), page))
    }

    /// The page that translations are made from, if every fence on it can be read.
    fn whole_original(&self, course: &Catalogue) -> Option<&Manuscript> {
        let source = &course.manifest.1.value.source_language;
        self.whole_pages().find(|(lang, _)| lang == source).map(|(_, page)| page)
    }

    /// The page that translations are made from.
    fn original(&self, course: &Catalogue) -> Option<&Manuscript> {
        let source = &course.manifest.1.value.source_language;
        self.pages.iter().find(|(lang, _)| lang == source).map(|(_, page)| page)
    }
}
