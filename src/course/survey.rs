//! Looking through a folder of courses for the index: what is new there, and what has changed.
//!
//! It must not know where the index is kept, and it never writes. What has not changed is not opened.

use super::catalogue::Catalogue;
use super::diagnostic::Diagnostic;
use super::folder::Folder;
use super::lesson::{Lesson, PassageKind};
use super::library::{self, Library, look_in, prose};
use super::localized::Lang;
use super::{LessonHead, bundled::BUNDLED};
use crate::domain::ids::LessonId;
use crate::domain::index::{CourseIndex, Folders, LessonIndex, Stamps, Survey};
use crate::domain::slip::Slip;
use crate::text::prose::{Block, words};
use std::path::Path;

/// Raised when other things are kept of the same files.
const FORMAT: u32 = 2;

/// A folder that courses are looked for in.
#[derive(Clone, Debug)]
pub struct Root {
    folder: Folder,
    /// Other programs, other versions and readers of other languages keep other things of the same folder.
    name: String,
}

impl Root {
    /// The courses in the program. They change only with it, and then the name does.
    pub fn bundled(lang: &Lang) -> Self {
        let mut print = crc32fast::Hasher::new();
        Folder::Bundled(&BUNDLED).each_file(&mut |name, contents| {
            print.update(name.as_bytes());
            print.update(contents);
        });
        Self::named(Folder::Bundled(&BUNDLED), &format!("bundled {:08x}", print.finalize()), lang)
    }

    /// A folder on the disk.
    pub fn disk(path: &Path, lang: &Lang) -> Self {
        let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        Self::named(Folder::Disk(whole.clone()), &format!("disk {}", whole.display()), lang)
    }

    fn named(folder: Folder, name: &str, lang: &Lang) -> Self {
        Self { folder, name: format!("{} {FORMAT} {lang} {name}", env!("CARGO_PKG_VERSION")) }
    }

    /// Under which the index keeps it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether its files can change while the program runs.
    pub fn is_on_disk(&self) -> bool {
        matches!(self.folder, Folder::Disk(_))
    }

    /// Whether all courses, and no others, are as they were with these stamps.
    pub fn is_unchanged(&self, known: &Folders) -> bool {
        let (folders, missing) = look_in(&self.folder);
        let is_known = |folder: &Folder| known.get(&folder.shown("")) == Some(&folder.stamp(None));
        missing.is_none() && folders.len() == known.len() && folders.iter().all(is_known)
    }

    /// Looks through the folder, given what is known of it, for a reader of `lang`.
    pub fn survey(&self, known: &Stamps, lang: &Lang) -> Survey {
        let (folders, missing) = look_in(&self.folder);
        let mut survey = Survey::default();
        survey.problems.extend(missing.map(|missing| missing.to_string()));
        for folder in folders {
            let (name, stamp) = (folder.shown(""), folder.stamp(None));
            let before = known.get(&name);
            if before.is_none_or(|(before, _)| *before != stamp) {
                match changed(&folder, stamp, before.map(|known| &known.1), lang) {
                    Ok(course) => survey.courses.push(course),
                    Err(problems) => {
                        survey.problems.extend(problems);
                        continue;
                    }
                }
            }
            survey.folders.push(name);
        }
        survey
    }
}

type Lessons = std::collections::HashMap<LessonId, i64>;

fn changed(
    folder: &Folder,
    stamp: i64,
    known: Option<&Lessons>,
    lang: &Lang,
) -> Result<CourseIndex, Vec<String>> {
    let said = |found: Vec<Diagnostic>| found.iter().map(ToString::to_string).collect::<Vec<_>>();
    let catalogue = library::catalogue(folder).map_err(said)?;
    let body = library::body(&catalogue).map_err(|error| vec![format!("{}: {error}", folder.shown(""))])?;
    Ok(course(&catalogue, stamp, body, known, lang))
}

fn course(
    catalogue: &Catalogue,
    stamp: i64,
    body: Vec<u8>,
    known: Option<&Lessons>,
    lang: &Lang,
) -> CourseIndex {
    let course = &catalogue.course;
    let source = catalogue.manifest.1.value.source_language.as_str();
    let mut library = Library::new(lang);
    library.add(catalogue);
    let changed = course.lessons.iter().filter_map(|head| {
        let stamp = catalogue.folder.stamp(Some(&prose(&catalogue.folder, head, source, lang).0));
        let is_known = known.and_then(|known| known.get(&head.id)) == Some(&stamp);
        (!is_known).then(|| lesson(&library, head, stamp))
    });
    CourseIndex {
        folder: catalogue.folder.shown(""),
        course: course.id.clone(),
        stamp,
        body,
        terms: course.glossary_cards(lang).iter().map(|card| Slip::from(card.as_ref())).collect(),
        order: course.lessons.iter().map(|head| head.id.clone()).collect(),
        lessons: changed.collect(),
    }
}

fn lesson(library: &Library, head: &LessonHead, stamp: i64) -> LessonIndex {
    let read = library.lesson(&head.id);
    library.forget(&head.id);
    let of = |lesson: &Lesson| lesson.cards().map(|card| Slip::from(card.as_ref())).collect();
    LessonIndex {
        lesson: head.id.clone(),
        stamp,
        slips: read.as_ref().map(|lesson| of(lesson)).unwrap_or_default(),
        sections: read.as_ref().map(|lesson| sections(lesson)).unwrap_or_default(),
        problem: read.err().and_then(|problems| problems.first().map(ToString::to_string)),
    }
}

/// The headings of a lesson but for its title.
fn sections(lesson: &Lesson) -> Vec<(String, String)> {
    let headings = lesson.passages.iter().skip(1).filter_map(|passage| match &passage.kind {
        PassageKind::Prose(Block::Heading { runs, .. }) => {
            Some((passage.id.heading().to_owned(), words(runs)))
        }
        _ => None,
    });
    headings.collect()
}
