//! All of a course but its prose: `course.ron`, every `lesson.ron`, and the lists beside them.
//!
//! It must not open a lesson's prose, and it only says what cannot be read; what makes no sense is for `check`.

mod guess;
mod overview;

use super::diagnostic::Diagnostic;
use super::diagnostic::codes::{BAD_ID, DUPLICATE_ID, MISSING_FILE, NEWER_FORMAT, RON_SYNTAX};
use super::folder::{Folder, Page};
use super::format::extract::Extract;
use super::format::manifest::{
    CourseFile, GlossaryEntry, IndexFile, LessonFacts, LessonFile, SourceEntry, TimelineFile,
};
use super::format::node::Node;
use super::format::{self, FORMAT, Unread, Written};
use super::glossary::{Glossary, Pointer, Term};
use super::register::Register;
use super::source::Source;
use super::timeline::Timeline;
use super::{Course, LessonHead};
use crate::domain::ids::{CourseId, LessonId, SourceId, TermId};
use std::collections::HashSet;

/// The file that makes a folder a course.
pub const COURSE: &str = "course.ron";
/// The file that makes a folder a lesson.
pub const LESSON: &str = "lesson.ron";
/// The terms.
const GLOSSARY: &str = "glossary.ron";
/// The works cited.
const SOURCES: &str = "sources.ron";
/// What the lessons state.
const FACTS: &str = "facts.ron";
/// The ids that must not be used again.
const RETIRED: &str = "retired.ron";
/// What happened when.
const TIMELINE: &str = "timeline.ron";
/// Whom and what the index names.
const INDEX: &str = "index.ron";

/// A course without its prose, with the places where everything was written.
#[derive(Debug)]
pub struct Catalogue {
    /// Where it lies.
    pub folder: Folder,
    /// What is made of it.
    pub course: Course,
    /// `course.ron`.
    pub manifest: (Page, Written<CourseFile>),
    /// Whether the manifest could not be read, so that what can be guessed of it stands in for it.
    pub is_guessed: bool,
    /// Its lessons, as far as they can be read.
    pub lessons: Vec<LessonEntry>,
    /// The folders of the others, and what seem to be their ids.
    pub unread: Vec<(Folder, LessonId)>,
    /// Whether the ids of all lessons are known; if not, a reference to one may be right for all that is known.
    pub knows_lessons: bool,
    /// The entries of the glossary.
    pub terms: Entries<GlossaryEntry>,
    /// The works cited.
    pub sources: Entries<SourceEntry>,
    /// What happened when.
    pub timeline: Beside<TimelineFile>,
    /// Whom and what the index names.
    pub index: Beside<IndexFile>,
    /// What the lessons state, and where it was read.
    pub facts: Entries<LessonFacts>,
    /// The ids that must not be used again.
    pub retired: HashSet<String>,
}

/// A lesson without its prose.
#[derive(Debug)]
pub struct LessonEntry {
    /// Where it lies.
    pub folder: Folder,
    /// `lesson.ron`.
    pub page: Page,
    /// What it says.
    pub file: Written<LessonFile>,
    /// Its id with the course.
    pub id: LessonId,
    /// Its number in the course, from 1.
    pub number: usize,
    /// The name of its folder.
    pub name: String,
}

/// A file that a course may have, with its page; none if it has none, or one that cannot be read.
pub type Beside<T> = Option<(Page, Written<T>)>;

/// A list with the page that it was written on; there is none if the course has no such file.
#[derive(Debug)]
pub struct Entries<T> {
    /// The page.
    pub page: Option<Page>,
    /// The entries.
    pub list: Vec<Written<T>>,
    /// Those that cannot be read.
    pub unread: Vec<Unread>,
    /// Whether the ids of all entries are known, also of those that cannot be read.
    pub is_known: bool,
}

impl Catalogue {
    /// The ids of all lessons, also of those that cannot be read.
    pub fn lesson_ids(&self) -> impl Iterator<Item = &LessonId> {
        self.lessons.iter().map(|lesson| &lesson.id).chain(self.unread.iter().map(|(_, id)| id))
    }
}

/// Reads a course; nothing if `course.ron` cannot be read or is of a newer format.
pub fn read(folder: &Folder, found: &mut Vec<Diagnostic>) -> Option<Catalogue> {
    let page = current(folder, found)?;
    let file = format::one(&page, &Extract::whole(&page), found).ok()?;
    Some(gather(folder, (page, file), false, found))
}

/// Reads all that can be read of a course, whatever its manifest is like; nothing if it is of a newer format.
pub fn read_all(folder: &Folder, found: &mut Vec<Diagnostic>) -> Option<Catalogue> {
    let before = found.len();
    let Some(page) = current(folder, found) else {
        let is_newer = found[before..].iter().any(|found| found.code == NEWER_FORMAT.name);
        let page = Page { file: folder.shown(COURSE), text: String::new() };
        let file = guess::manifest(folder, &page);
        return (!is_newer).then(|| gather(folder, (page, file), true, found));
    };
    let read = format::one(&page, &Extract::whole(&page), found);
    let is_guessed = read.is_err();
    let file = read.unwrap_or_else(|_| guess::manifest(folder, &page));
    Some(gather(folder, (page, file), is_guessed, found))
}

/// The page `course.ron`, if it can be opened and is not of a newer format.
fn current(folder: &Folder, found: &mut Vec<Diagnostic>) -> Option<Page> {
    let page = folder.page(COURSE).map_err(|missing| found.push(missing)).ok()?;
    if let Some(newer) = format::version(&page).filter(|version| *version != FORMAT) {
        let message = format!("the course is written in format {newer}; this version reads format {FORMAT}");
        let at = Node::read(&page.text).at("format");
        found.push(page.finding(NEWER_FORMAT, at, message).remedy("get a newer rabfak".to_owned()));
        return None;
    }
    Some(page)
}

/// All that stands beside the manifest.
fn gather(
    folder: &Folder,
    manifest: (Page, Written<CourseFile>),
    is_guessed: bool,
    found: &mut Vec<Diagnostic>,
) -> Catalogue {
    let (page, file) = &manifest;
    let id = CourseId::from(file.value.id.as_str());
    let Listed { lessons, unread, knows_lessons } = lessons(folder, page, file, &id, found);
    let terms: Entries<GlossaryEntry> = entries(folder, GLOSSARY, found);
    let sources: Entries<SourceEntry> = entries(folder, SOURCES, found);
    let retired = entries::<String>(folder, RETIRED, found).list.into_iter().map(|id| id.value).collect();
    let (timeline, index) = (beside(folder, TIMELINE, found), beside(folder, INDEX, found));
    once(&lessons, "lessons", |lesson| (&lesson.page, &lesson.file.value.id, lesson.file.at("id")), found);
    terms.once("entries", GlossaryEntry::id, found);
    sources.once("sources", |source| &source.id, found);
    if let Some(timeline) = &timeline {
        overview::lanes_once(timeline, found);
    }
    if let Some(index) = &index {
        overview::named_once(index, found);
    }
    let mut course = course(&file.value, id, &lessons, &terms, &sources);
    course.timeline =
        timeline.as_ref().map(|(_, file)| overview::timeline(&course.id, &file.value)).unwrap_or_default();
    course.register = index.as_ref().map(|(_, file)| overview::register(&file.value)).unwrap_or_default();
    Catalogue {
        folder: folder.clone(),
        course,
        manifest,
        is_guessed,
        lessons,
        unread,
        knows_lessons,
        terms,
        sources,
        timeline,
        index,
        facts: entries(folder, FACTS, found),
        retired,
    }
}

fn entries<T: serde::de::DeserializeOwned>(
    folder: &Folder,
    name: &str,
    found: &mut Vec<Diagnostic>,
) -> Entries<T> {
    if !folder.has(name) {
        return Entries { page: None, list: Vec::new(), unread: Vec::new(), is_known: true };
    }
    let before = found.len();
    let page = folder.page(name).map_err(|error| found.push(error)).ok();
    let (list, unread) = page.as_ref().map(|page| format::list(page, found)).unwrap_or_default();
    // A bracket or a quotation mark that is amiss may swallow the entries after it.
    let is_whole = found[before..].iter().all(|found| found.code != RON_SYNTAX.name);
    let is_known = page.is_some() && is_whole && unread.iter().all(|entry| entry.id.is_some());
    Entries { page, list, unread, is_known }
}

fn beside<T: serde::de::DeserializeOwned>(
    folder: &Folder,
    name: &str,
    found: &mut Vec<Diagnostic>,
) -> Beside<T> {
    if !folder.has(name) {
        return None;
    }
    let page = folder.page(name).map_err(|error| found.push(error)).ok()?;
    let file = format::one(&page, &Extract::whole(&page), found).ok()?;
    Some((page, file))
}

impl<T> Entries<T> {
    /// The ids of all entries, also of those that cannot be read.
    pub fn ids<'e>(&'e self, id: impl Fn(&'e T) -> &'e str) -> Vec<&'e str> {
        let unread = self.unread.iter().filter_map(|entry| entry.id.as_deref());
        self.list.iter().map(|entry| id(&entry.value)).chain(unread).collect()
    }

    /// The entries, each with its page.
    pub fn written(&self) -> impl Iterator<Item = (&Page, &Written<T>)> {
        self.page.iter().flat_map(|page| self.list.iter().map(move |entry| (page, entry)))
    }

    fn once(&self, what: &str, id: impl Fn(&T) -> &str, found: &mut Vec<Diagnostic>) {
        if let Some(page) = &self.page {
            once(&self.list, what, |entry| (page, id(&entry.value), entry.at("id")), found);
        }
    }
}

/// Reports every id that stands twice.
fn once<'e, E, I: AsRef<str> + ?Sized + 'e>(
    entries: &'e [E],
    what: &str,
    place: impl Fn(&'e E) -> (&'e Page, &'e I, usize),
    found: &mut Vec<Diagnostic>,
) {
    let mut seen = HashSet::new();
    for entry in entries {
        let (page, id, at) = place(entry);
        let id = id.as_ref();
        if !seen.insert(id) {
            found.push(page.finding(DUPLICATE_ID, at, format!("two {what} have the id '{id}'")));
        }
    }
}

/// The lessons of a course.
struct Listed {
    lessons: Vec<LessonEntry>,
    unread: Vec<(Folder, LessonId)>,
    knows_lessons: bool,
}

fn lessons(
    folder: &Folder,
    page: &Page,
    file: &Written<CourseFile>,
    course: &CourseId,
    found: &mut Vec<Diagnostic>,
) -> Listed {
    let mut seen = HashSet::new();
    let mut listed = Listed { lessons: Vec::new(), unread: Vec::new(), knows_lessons: true };
    for (i, name) in file.value.lessons.iter().enumerate() {
        let at = file.at(&format!("lessons.{i}"));
        if !seen.insert(name) {
            found.push(page.finding(DUPLICATE_ID, at, format!("the folder '{name}' is listed twice")));
        } else if !is_folder_name(name) {
            let message = format!("'{name}' is not the name of a folder in the course");
            found.push(page.finding(BAD_ID, at, message));
            listed.knows_lessons = false;
        } else if let Some(inner) = folder.folder(name) {
            listed.add(inner, course, (i + 1, name), found);
        } else {
            found.push(page.finding(MISSING_FILE, at, format!("there is no folder '{name}'")));
            listed.knows_lessons = false;
        }
    }
    listed
}

impl Listed {
    fn add(&mut self, inner: Folder, course: &CourseId, place: (usize, &str), found: &mut Vec<Diagnostic>) {
        match lesson(inner.clone(), course, place, found) {
            Ok(lesson) => self.lessons.push(lesson),
            Err(id) => {
                self.knows_lessons &= id.is_some();
                self.unread.push((inner, LessonId::new(course, id.as_deref().unwrap_or(place.1))));
            }
        }
    }
}

/// A course is data from anywhere: its lessons must not reach outside its folder.
fn is_folder_name(name: &str) -> bool {
    !name.is_empty() && name != "." && name != ".." && !name.contains(['/', '\\', ':'])
}

/// A lesson without its prose, or else what seems to be its id.
fn lesson(
    folder: Folder,
    course: &CourseId,
    (number, name): (usize, &str),
    found: &mut Vec<Diagnostic>,
) -> Result<LessonEntry, Option<String>> {
    let page = folder.page(LESSON).map_err(|missing| {
        found.push(missing);
        None
    })?;
    let file: Written<LessonFile> =
        format::one(&page, &Extract::whole(&page), found).map_err(|unread| unread.id)?;
    let id = LessonId::new(course, &file.value.id);
    Ok(LessonEntry { folder, page, file, id, number, name: name.to_owned() })
}

fn course(
    file: &CourseFile,
    id: CourseId,
    lessons: &[LessonEntry],
    terms: &Entries<GlossaryEntry>,
    sources: &Entries<SourceEntry>,
) -> Course {
    Course {
        title: file.title.clone(),
        about: file.about.clone(),
        version: file.version.clone(),
        licence: file.licence.clone(),
        lessons: lessons.iter().map(|lesson| head(&id, lesson)).collect(),
        glossary: glossary(&id, &terms.list),
        sources: sources.list.iter().map(|written| source(&written.value)).collect(),
        timeline: Timeline::default(),
        register: Register::default(),
        id,
    }
}

fn head(course: &CourseId, lesson: &LessonEntry) -> LessonHead {
    let LessonFile { title, needs, teaches, .. } = &lesson.file.value;
    LessonHead {
        id: lesson.id.clone(),
        number: lesson.number,
        title: title.clone(),
        needs: needs.iter().map(|id| LessonId::new(course, id)).collect(),
        teaches: teaches.iter().map(|id| TermId::from(id.as_str())).collect(),
        folder: lesson.name.clone(),
    }
}

fn glossary(course: &CourseId, entries: &[Written<GlossaryEntry>]) -> Glossary {
    let mut glossary = Glossary::default();
    for entry in entries {
        match entry.value.clone() {
            GlossaryEntry::Term { id, term, expands, also, brief, text, see, first, sources } => {
                glossary.terms.push(Term {
                    id: TermId::from(id),
                    term,
                    expands,
                    also,
                    brief,
                    text,
                    see: see.into_iter().map(TermId::from).collect(),
                    first: first.map(|lesson| LessonId::new(course, &lesson)),
                    sources: sources.into_iter().map(SourceId::from).collect(),
                });
            }
            GlossaryEntry::See { id, term, to } => {
                glossary.pointers.push(Pointer { id: TermId::from(id), term, to: TermId::from(to) });
            }
        }
    }
    glossary
}

fn source(entry: &SourceEntry) -> Source {
    let SourceEntry { id, mark, author, title, year, language, url, rights, standpoint } = entry.clone();
    Source { id: SourceId::from(id), mark, author, title, year, language, url, rights, standpoint }
}
