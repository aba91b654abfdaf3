//! All courses at hand: found at the start without their prose, a lesson read when it is opened.
//!
//! It must not judge courses: a course or lesson that can be read is shown, and `check` says what is wrong with it.

use super::catalogue::{self, COURSE, Catalogue};
use super::diagnostic::Diagnostic;
use super::diagnostic::codes::{MISSING_FILE, UNKNOWN_LESSON};
use super::folder::Folder;
use super::lesson::Lesson;
use super::localized::Lang;
use super::manuscript;
use super::{Course, LessonHead};
use crate::domain::card::{Card, Origin};
use crate::domain::ids::{CardId, CourseId, LessonId};
use crate::domain::slip::Slip;
use include_dir::Dir;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// All courses at hand.
#[derive(Debug)]
pub struct Library {
    courses: Vec<Arc<Course>>,
    homes: HashMap<CourseId, Home>,
    read: Mutex<HashMap<LessonId, Arc<Lesson>>>,
    lang: String,
}

/// Where the lessons of a course lie, and what is known of them beside their heads.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Home {
    folder: Folder,
    source_language: String,
    asks_first: HashMap<LessonId, Vec<CardId>>,
}

impl Library {
    /// No courses yet. Lessons are shown in `lang` where they are translated.
    pub fn new(lang: &Lang) -> Self {
        let lang = lang.to_owned();
        Self { courses: Vec::new(), homes: HashMap::new(), read: Mutex::default(), lang }
    }

    /// Finds all courses: those in `bundled`, then those in `folders`, each of which is a course or holds courses. A
    /// later course replaces an earlier one with the same id.
    ///
    /// A course with an error in any file but its prose is left out, and so is a folder that is not there; the
    /// diagnostics say so.
    pub fn open(bundled: &'static Dir<'static>, folders: &[PathBuf], lang: &Lang) -> (Self, Vec<Diagnostic>) {
        let mut library = Self::new(lang);
        let mut all = Vec::new();
        let disk = folders.iter().cloned().map(Folder::Disk);
        for root in std::iter::once(Folder::Bundled(bundled)).chain(disk) {
            let (folders, missing) = look_in(&root);
            all.extend(missing);
            for folder in folders {
                match catalogue(&folder) {
                    Ok(catalogue) => library.add(&catalogue),
                    Err(mut found) => all.append(&mut found),
                }
            }
        }
        all.sort();
        (library, all)
    }

    /// All courses, the bundled ones first.
    pub fn courses(&self) -> &[Arc<Course>] {
        &self.courses
    }

    /// The course with this id.
    pub fn course(&self, id: &CourseId) -> Option<&Arc<Course>> {
        self.courses.iter().find(|course| course.id == *id)
    }

    /// A lesson, read when it is first asked for and kept from then on.
    ///
    /// # Errors
    /// There is no such lesson, or its prose has errors of its own; all of them are given. What leads nowhere outside
    /// the lesson, such as a link to an unknown term, is no such error. A lesson that could not be read is read anew
    /// when it is asked for again.
    pub fn lesson(&self, id: &LessonId) -> Result<Arc<Lesson>, Vec<Diagnostic>> {
        if let Some(lesson) = self.kept().get(id) {
            return Ok(Arc::clone(lesson));
        }
        let course = self.course(&id.course());
        let known = course.and_then(|course| Some((course, course.head(id)?, self.homes.get(&course.id)?)));
        let Some((course, head, home)) = known else {
            let message = format!("there is no lesson '{id}'");
            return Err(vec![Diagnostic::new(id.as_str(), (1, 1), UNKNOWN_LESSON, message)]);
        };
        let lesson = Arc::new(home.read(course, head, &self.lang)?);
        Ok(Arc::clone(self.kept().entry(id.clone()).or_insert(lesson)))
    }

    /// Forgets a lesson that was read, for its file has changed.
    pub fn forget(&self, id: &LessonId) {
        self.kept().remove(id);
    }

    fn kept(&self) -> MutexGuard<'_, HashMap<LessonId, Arc<Lesson>>> {
        self.read.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The same, read anew, and whether it is another one than before. What cannot be read now stays as it was.
    ///
    /// # Errors
    /// As for [`Self::lesson`].
    pub fn reread(&self, id: &LessonId) -> Result<(Arc<Lesson>, bool), Vec<Diagnostic>> {
        let before = self.kept().remove(id);
        let read = self.lesson(id);
        if let (Err(_), Some(before)) = (&read, &before) {
            self.kept().insert(id.clone(), Arc::clone(before));
        }
        read.map(|lesson| (Arc::clone(&lesson), before.is_none_or(|before| before != lesson)))
    }

    /// The file that a lesson is read from, if it lies on the disk.
    pub fn file(&self, id: &LessonId) -> Option<PathBuf> {
        let course = self.course(&id.course())?;
        let home = self.homes.get(&course.id)?;
        match &home.folder {
            Folder::Disk(path) => {
                Some(path.join(prose(&home.folder, course.head(id)?, &home.source_language, &self.lang).0))
            }
            Folder::Bundled(_) => None,
        }
    }

    /// All cards of a course: those of its lessons in reading order, then those of its glossary. Open questions are
    /// among them and say that they are not scheduled.
    ///
    /// A lesson that cannot be read gives no cards; [`Self::unreadable`] names it.
    pub fn deck(&self, course: &CourseId) -> Vec<Arc<Card>> {
        let Some(course) = self.course(course) else { return Vec::new() };
        let lessons = course.lessons.iter().filter_map(|head| self.lesson(&head.id).ok());
        let mut deck: Vec<_> =
            lessons.flat_map(|lesson| lesson.cards().map(Arc::clone).collect::<Vec<_>>()).collect();
        deck.extend(course.glossary_cards(&self.lang));
        deck
    }

    /// The card that a slip stands for.
    ///
    /// # Errors
    /// Its lesson cannot be read, or there is no such card any more: then nothing is wrong, and no diagnostic given.
    pub fn card(&self, slip: &Slip) -> Result<Arc<Card>, Vec<Diagnostic>> {
        match &slip.origin {
            Origin::Lesson { lesson, .. } => {
                let lesson = self.lesson(lesson)?;
                lesson.cards().find(|card| card.id == slip.card).map(Arc::clone).ok_or_else(Vec::new)
            }
            Origin::Glossary { term, .. } => {
                let course = self.course(&slip.card.course());
                let term = course.and_then(|course| Some((course, course.glossary.resolve(term)?)));
                let cards = term.map(|(course, term)| course.cards_of_term(term, &self.lang));
                let card = cards.into_iter().flatten().find(|card| card.id == slip.card);
                card.map(Arc::new).ok_or_else(Vec::new)
            }
        }
    }

    /// What keeps lessons from being read, in all courses.
    pub fn unreadable(&self) -> Vec<Diagnostic> {
        let heads = self.courses.iter().flat_map(|course| &course.lessons);
        heads.filter_map(|head| self.lesson(&head.id).err()).flatten().collect()
    }

    /// Adds a course, in place of an earlier one with the same id.
    pub(super) fn add(&mut self, catalogue: &Catalogue) {
        self.put(Arc::new(catalogue.course.clone()), Home::of(catalogue));
    }

    fn put(&mut self, course: Arc<Course>, home: Home) {
        self.kept().retain(|lesson, _| lesson.course() != course.id);
        self.homes.insert(course.id.clone(), home);
        match self.courses.iter_mut().find(|earlier| earlier.id == course.id) {
            Some(earlier) => *earlier = course,
            None => self.courses.push(course),
        }
    }

    /// Adds a course as `body` wrote it down, without opening any of its files.
    ///
    /// # Errors
    /// If another version of the program wrote it.
    pub fn recall(&mut self, body: &[u8]) -> Result<(), serde_json::Error> {
        let (course, home) = serde_json::from_slice(body)?;
        self.put(Arc::new(course), home);
        Ok(())
    }
}

/// A course without its prose, to be kept until its files change.
///
/// # Errors
/// Its folder has a name that is not UTF-8.
pub(super) fn body(catalogue: &Catalogue) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&(&catalogue.course, Home::of(catalogue)))
}

impl Home {
    fn of(catalogue: &Catalogue) -> Self {
        let asked = catalogue.lessons.iter().filter(|lesson| !lesson.file.value.asks_first.is_empty());
        let asks_first = asked.map(|lesson| {
            let cards = lesson.file.value.asks_first.iter();
            (lesson.id.clone(), cards.map(|card| CardId::new(&catalogue.course.id, card)).collect())
        });
        Self {
            folder: catalogue.folder.clone(),
            source_language: catalogue.manifest.1.value.source_language.clone(),
            asks_first: asks_first.collect(),
        }
    }

    fn read(&self, course: &Course, head: &LessonHead, lang: &Lang) -> Result<Lesson, Vec<Diagnostic>> {
        let (name, lang) = prose(&self.folder, head, &self.source_language, lang);
        let page = self.folder.page(&name).map_err(|missing| vec![missing])?;
        let mut found = Vec::new();
        let read = manuscript::read(page, &head.id, &course.sources, &mut found);
        found.retain(Diagnostic::is_error);
        if !found.is_empty() {
            found.sort();
            return Err(found);
        }
        Ok(Lesson {
            id: head.id.clone(),
            number: head.number,
            title: head.title.get(lang).to_owned(),
            lang: lang.to_owned(),
            passages: read.passages,
            links: read.links.into_iter().map(|(link, _)| link).collect(),
            notes: read.notes,
            asks_first: self.asks_first.get(&head.id).cloned().unwrap_or_default(),
        })
    }
}

/// The file in a course's folder that holds a lesson's prose for a reader of `lang`, and the language that it is in.
pub(super) fn prose<'l>(
    folder: &Folder,
    head: &LessonHead,
    source: &'l Lang,
    lang: &'l Lang,
) -> (String, &'l Lang) {
    let name = |lang: &Lang| format!("{}/{lang}.md", head.folder);
    let lang = if folder.has(&name(lang)) { lang } else { source };
    (name(lang), lang)
}

/// The courses in a folder, and what is to be said if it is not there.
pub(super) fn look_in(root: &Folder) -> (Vec<Folder>, Option<Diagnostic>) {
    let missing = match root {
        Folder::Disk(path) if !path.is_dir() => {
            let shown = path.display().to_string();
            Some(Diagnostic::new(&shown, (1, 1), MISSING_FILE, "there is no such folder"))
        }
        _ => None,
    };
    (courses_in(root), missing)
}

/// All of a course but its prose.
///
/// # Errors
/// One of its files has an error, so that the course is to be left out.
pub(super) fn catalogue(folder: &Folder) -> Result<Catalogue, Vec<Diagnostic>> {
    let mut found = Vec::new();
    let catalogue = catalogue::read(folder, &mut found);
    catalogue.filter(|_| !found.iter().any(Diagnostic::is_error)).ok_or(found)
}

/// The folder itself if it is a course, else the courses in it.
pub(super) fn courses_in(folder: &Folder) -> Vec<Folder> {
    if folder.has(COURSE) {
        return vec![folder.clone()];
    }
    let inner = folder.folders().into_iter().filter_map(|name| folder.folder(&name));
    inner.filter(|folder| folder.has(COURSE)).collect()
}
