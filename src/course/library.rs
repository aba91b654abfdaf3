//! All courses at hand: found at the start without their prose, a lesson read when it is opened.
//!
//! It must not judge courses: a course or lesson that can be read is shown, and `check` says what is wrong with it.

use super::Course;
use super::catalogue::{self, COURSE, Catalogue};
use super::diagnostic::Diagnostic;
use super::diagnostic::codes::{MISSING_FILE, UNKNOWN_LESSON};
use super::folder::Folder;
use super::lesson::Lesson;
use super::localized::Lang;
use super::manuscript;
use crate::domain::card::{Card, Origin};
use crate::domain::ids::{CardId, CourseId, LessonId};
use crate::domain::slip::Slip;
use include_dir::Dir;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// All courses at hand.
#[derive(Debug)]
pub struct Library {
    courses: Vec<Course>,
    shelves: HashMap<LessonId, Shelf>,
    lang: String,
}

/// Where a lesson lies, and the lesson once it has been read.
#[derive(Debug)]
struct Shelf {
    folder: Folder,
    source_language: String,
    asks_first: Vec<CardId>,
    lesson: OnceLock<Arc<Lesson>>,
}

impl Library {
    /// Finds all courses: those in `bundled`, then those in `folders`, each of which is a course or holds courses. A
    /// later course replaces an earlier one with the same id. Lessons are shown in `lang` where they are translated.
    ///
    /// A course with an error in any file but its prose is left out, and so is a folder that is not there; the
    /// diagnostics say so.
    pub fn open(bundled: &'static Dir<'static>, folders: &[PathBuf], lang: &Lang) -> (Self, Vec<Diagnostic>) {
        let mut library = Self { courses: Vec::new(), shelves: HashMap::new(), lang: lang.to_owned() };
        let mut all = Vec::new();
        let disk = folders.iter().cloned().map(Folder::Disk);
        for folder in std::iter::once(Folder::Bundled(bundled)).chain(disk) {
            if let Folder::Disk(path) = &folder
                && !path.is_dir()
            {
                let shown = path.display().to_string();
                all.push(Diagnostic::new(&shown, (1, 1), MISSING_FILE, "there is no such folder"));
            }
            for folder in courses_in(&folder) {
                let mut found = Vec::new();
                let catalogue = catalogue::read(&folder, &mut found);
                if let Some(catalogue) = catalogue.filter(|_| !found.iter().any(Diagnostic::is_error)) {
                    library.add(catalogue);
                }
                all.append(&mut found);
            }
        }
        all.sort();
        (library, all)
    }

    /// All courses, the bundled ones first.
    pub fn courses(&self) -> &[Course] {
        &self.courses
    }

    /// The course with this id.
    pub fn course(&self, id: &CourseId) -> Option<&Course> {
        self.courses.iter().find(|course| course.id == *id)
    }

    /// A lesson, read when it is first asked for and kept from then on.
    ///
    /// # Errors
    /// There is no such lesson, or its prose has errors of its own; all of them are given. What leads nowhere outside
    /// the lesson, such as a link to an unknown term, is no such error. A lesson that could not be read is read anew
    /// when it is asked for again.
    pub fn lesson(&self, id: &LessonId) -> Result<Arc<Lesson>, Vec<Diagnostic>> {
        let known = self.shelves.get(id).zip(self.course(&id.course()));
        let Some((place, course)) = known else {
            let message = format!("there is no lesson '{id}'");
            return Err(vec![Diagnostic::new(id.as_str(), (1, 1), UNKNOWN_LESSON, message)]);
        };
        if let Some(lesson) = place.lesson.get() {
            return Ok(Arc::clone(lesson));
        }
        let lesson = place.read(course, id, &self.lang)?;
        Ok(Arc::clone(place.lesson.get_or_init(|| Arc::new(lesson))))
    }

    /// The same, read anew, and whether it is another one than before. What cannot be read now stays as it was.
    ///
    /// # Errors
    /// As for [`Self::lesson`].
    pub fn reread(&mut self, id: &LessonId) -> Result<(Arc<Lesson>, bool), Vec<Diagnostic>> {
        let before = self.lesson(id).ok();
        let known = self.courses.iter().find(|course| course.id == id.course()).zip(self.shelves.get_mut(id));
        let Some((course, place)) = known else { return self.lesson(id).map(|lesson| (lesson, false)) };
        let lesson = Arc::new(place.read(course, id, &self.lang)?);
        place.lesson = OnceLock::from(Arc::clone(&lesson));
        let is_new = before.is_none_or(|before| before != lesson);
        Ok((lesson, is_new))
    }

    /// The file that a lesson is read from, if it lies on the disk.
    pub fn file(&self, id: &LessonId) -> Option<PathBuf> {
        let place = self.shelves.get(id)?;
        match &place.folder {
            Folder::Disk(folder) => Some(folder.join(place.page(&self.lang).1)),
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

    fn add(&mut self, catalogue: Catalogue) {
        let Catalogue { course, lessons, manifest, .. } = catalogue;
        self.shelves.retain(|lesson, _| lesson.course() != course.id);
        for lesson in lessons {
            let asks_first = lesson.file.value.asks_first.iter();
            let place = Shelf {
                folder: lesson.folder,
                source_language: manifest.1.value.source_language.clone(),
                asks_first: asks_first.map(|card| CardId::new(&course.id, card)).collect(),
                lesson: OnceLock::new(),
            };
            self.shelves.insert(lesson.id, place);
        }
        match self.courses.iter_mut().find(|earlier| earlier.id == course.id) {
            Some(earlier) => *earlier = course,
            None => self.courses.push(course),
        }
    }
}

impl Shelf {
    /// The language and the name of the page that is shown to who reads in `lang`.
    fn page<'a>(&'a self, lang: &'a Lang) -> (&'a Lang, String) {
        let name = |lang: &Lang| format!("{lang}.md");
        let lang = if self.folder.has(&name(lang)) { lang } else { self.source_language.as_str() };
        (lang, name(lang))
    }

    fn read(&self, course: &Course, id: &LessonId, lang: &Lang) -> Result<Lesson, Vec<Diagnostic>> {
        let (lang, page) = self.page(lang);
        let page = self.folder.page(&page).map_err(|missing| vec![missing])?;
        let mut found = Vec::new();
        let read = manuscript::read(page, id, &course.sources, &mut found);
        found.retain(Diagnostic::is_error);
        if !found.is_empty() {
            found.sort();
            return Err(found);
        }
        let head = course.head(id);
        Ok(Lesson {
            id: id.clone(),
            number: head.map_or(0, |head| head.number),
            title: head.map(|head| head.title.get(lang)).unwrap_or_default().to_owned(),
            lang: lang.to_owned(),
            passages: read.passages,
            links: read.links.into_iter().map(|(link, _)| link).collect(),
            notes: read.notes,
            asks_first: self.asks_first.clone(),
        })
    }
}

/// The folder itself if it is a course, else the courses in it.
pub(super) fn courses_in(folder: &Folder) -> Vec<Folder> {
    if folder.has(COURSE) {
        return vec![folder.clone()];
    }
    let inner = folder.folders().into_iter().filter_map(|name| folder.folder(&name));
    inner.filter(|folder| folder.has(COURSE)).collect()
}
