//! What can be searched of the courses: lessons, quotations, glossary; and what everything is called.
//!
//! An index is made once from lessons that were read, keeps no lesson, and is then only looked at. It must not read
//! files: whoever makes it brings the lessons.

mod entries;
mod names;
mod naming;
mod resting;
mod sheet;
#[cfg(test)]
mod tests;
mod words;

use super::Course;
use super::lesson::Lesson;
use super::localized::Lang;
use crate::domain::ids::{BlockId, CourseId, LessonId, SourceId, TermId};
use crate::domain::own_note::Standing;
use crate::text::find::{Has, Needle};
pub use entries::Entry;
pub use names::{Name, Named};
use naming::Listed;
pub use naming::Subject;
pub use resting::Resting;
use sheet::Sheet;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;
pub use words::Words;

/// The most hits of each kind that are given; how many there are is always said.
pub const MOST: usize = 200;

/// Where something was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// In the text of a lesson.
    Lesson,
    /// In the glossary.
    Glossary,
    /// In a quotation.
    Quotation,
    /// In what the learner wrote.
    Note,
}

impl Kind {
    /// All of them in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Lesson, Self::Glossary, Self::Quotation, Self::Note];
}

/// Where a hit leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To a place in a lesson.
    Passage(LessonId, BlockId, usize),
    /// To an entry of the glossary.
    Term(CourseId, TermId),
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// In what.
    pub kind: Kind,
    /// Where it leads.
    pub to: Target,
    /// The number of the lesson; none outside lessons.
    pub number: Option<usize>,
    /// The title of the lesson, or the term.
    pub title: String,
    /// The heading that it stands under; may be empty.
    pub section: String,
    /// The words of the passage, the entry or the note.
    pub text: String,
    /// The characters of `text` that were found.
    pub marks: Vec<Range<usize>>,
}

/// All that was found.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Found {
    /// Hits by kind, then in reading order, those with all words in one piece first; at most [`MOST`] of a kind.
    pub hits: Vec<Hit>,
    /// How many there are of each kind, as in [`Kind::ALL`].
    pub counts: [usize; 4],
    /// If nothing was found: terms that are spelled like what was sought.
    pub near: Vec<String>,
}

/// What is searched.
#[derive(Clone, Debug, Default)]
pub struct Index {
    sheets: Vec<Arc<Sheet>>,
    terms: Arc<Vec<Words>>,
    names: Arc<Vec<Name>>,
    listed: Arc<Listed>,
    courses: Vec<Arc<Course>>,
}

impl Index {
    /// The glossaries of `courses`, and nothing yet of their lessons. What comes first here is found first.
    pub fn new(courses: &[Arc<Course>], lang: &Lang) -> Self {
        let terms =
            courses.iter().flat_map(|course| course.glossary.terms.iter().map(move |term| (course, term)));
        Self {
            sheets: Vec::new(),
            terms: Arc::new(terms.map(|(course, term)| Words::of_term(course, term, lang)).collect()),
            names: Arc::new(courses.iter().flat_map(|course| names::of_course(course, lang)).collect()),
            listed: Arc::new(Listed::new(courses)),
            courses: courses.to_vec(),
        }
    }

    /// Adds a lesson, in place of what was known of it.
    pub fn put(&mut self, lesson: &Lesson) {
        let course = self.courses.iter().find(|course| course.id == lesson.id.course());
        let sheet =
            Arc::new(Sheet::new(lesson, course.map(Arc::as_ref), self.listed.of(&lesson.id.course())));
        match self.sheets.iter_mut().find(|known| known.lesson == lesson.id) {
            Some(known) => *known = sheet,
            None => self.sheets.push(sheet),
        }
    }

    /// The learner's notes as words that can be found; made once for as long as the notes stay as they are.
    pub fn words_of(&self, notes: &[Standing]) -> Vec<Words> {
        notes.iter().map(|note| Words::of_note(note, self)).collect()
    }

    /// All that has what is sought, there and in the `notes`; what belongs to the course `first` before the others.
    pub fn find(&self, needle: &Needle, first: Option<&CourseId>, notes: &[Words]) -> Found {
        let searched =
            self.terms.iter().chain(self.sheets.iter().flat_map(|sheet| &sheet.words)).chain(notes);
        let mut all: Vec<(&Words, Has)> =
            searched.filter_map(|words| Some((words, needle.sought_in(&words.key)?))).collect();
        // A stable sort: among equals the reading order decides.
        all.sort_by_cached_key(|(words, has)| {
            (words.kind, first != Some(&words.course), *has, words.rank(needle))
        });
        let mut found = Found::default();
        for (words, _) in all {
            let count = &mut found.counts[words.kind as usize];
            *count += 1;
            if *count <= MOST {
                found.hits.push(words.hit(needle));
            }
        }
        if found.hits.is_empty() {
            found.near = self.near(needle);
        }
        found
    }

    /// The lesson after or before `from` in its course that has what is sought.
    pub fn next_lesson(&self, needle: &Needle, from: &LessonId, forward: bool) -> Option<&LessonId> {
        let here = self.sheets.iter().position(|sheet| sheet.lesson == *from)?;
        let has = |sheet: &&Arc<Sheet>| {
            sheet.lesson.course() == from.course()
                && sheet.words.iter().any(|words| {
                    // The search of a lesson looks at its text only.
                    !words.is_beside && needle.sought_in(&words.key) == Some(Has::Phrase)
                })
        };
        let (before, after) = (&self.sheets[..here], &self.sheets[here + 1..]);
        let next = if forward { after.iter().find(has) } else { before.iter().rfind(has) };
        next.map(|sheet| &sheet.lesson)
    }

    /// The lessons whose text leads to a term, in reading order.
    pub fn uses(&self, course: &CourseId, term: &TermId) -> impl Iterator<Item = &LessonId> {
        self.of_course(course).filter(move |sheet| sheet.terms.contains(term)).map(|sheet| &sheet.lesson)
    }

    /// Whom, what and when the lessons of a course name, and in how many passages each: people, institutions, dates in the
    /// order of time.
    pub fn named_in(&self, course: &CourseId) -> BTreeMap<Subject, usize> {
        let mut counts = BTreeMap::new();
        for naming in self.of_course(course).flat_map(|sheet| &sheet.namings) {
            *counts.entry(naming.subject.clone()).or_default() += 1;
        }
        counts
    }

    /// The passages of a course that name it, in reading order.
    pub fn passages(&self, course: &CourseId, subject: &Subject) -> Vec<Hit> {
        let hits = self.of_course(course).flat_map(|sheet| {
            let namings = sheet.namings.iter().filter(|naming| naming.subject == *subject);
            namings.filter_map(|naming| Some(sheet.words.get(naming.at)?.hit_at(naming.marks.clone())))
        });
        hits.collect()
    }

    fn of_course(&self, course: &CourseId) -> impl Iterator<Item = &Arc<Sheet>> {
        self.sheets.iter().filter(move |sheet| sheet.lesson.course() == *course)
    }

    /// What of the lessons of a course rests on a work, in reading order.
    pub fn resting_on(&self, course: &CourseId, source: &SourceId) -> impl Iterator<Item = &Resting> {
        let resting = self.of_course(course).flat_map(|sheet| &sheet.works);
        resting.filter(move |(work, _)| work == source).map(|(_, resting)| resting)
    }

    /// The heading that a passage stands under, empty under the title; none if there is no such passage.
    pub fn section(&self, lesson: &LessonId, block: &BlockId) -> Option<&str> {
        let sheet = self.sheets.iter().find(|sheet| sheet.lesson == *lesson)?;
        sheet.words.iter().find_map(|words| match &words.to {
            Target::Passage(_, of, _) if of == block => Some(words.section.as_str()),
            _ => None,
        })
    }

    /// All lessons, in reading order, those of the course `first` before the others.
    pub fn lessons(&self, first: Option<&CourseId>) -> Vec<&Name> {
        let is_lesson = |name: &&Name| matches!(name.of, Named::Lesson(_));
        let mut lessons: Vec<&Name> = self.names.iter().filter(is_lesson).collect();
        lessons.sort_by_key(|name| first != Some(&name.course()));
        lessons
    }

    /// What is called like what was typed, nearest first: lessons, terms and headings.
    pub fn named(&self, needle: &Needle, first: Option<&CourseId>) -> Vec<&Name> {
        let names = self.names.iter().chain(self.sheets.iter().flat_map(|sheet| &sheet.headings));
        names::ranked(names, needle, first)
    }

    /// The number and the title of a lesson; its id if it is not there any more.
    fn titled(&self, id: &LessonId) -> (Option<usize>, String) {
        let known =
            self.sheets.iter().find(|sheet| sheet.lesson == *id).and_then(|sheet| sheet.words.first());
        known.map_or_else(|| (None, id.to_string()), |words| (words.number, words.title.clone()))
    }

    fn near(&self, needle: &Needle) -> Vec<String> {
        let mut near: Vec<(usize, &str)> = Vec::new();
        for name in self.names.iter() {
            let slips = name.slips(needle.key());
            near.extend(slips.map(|slips| (slips, name.shown.as_str())));
        }
        near.sort_unstable();
        near.dedup_by_key(|(_, name)| *name);
        near.into_iter().take(3).map(|(_, name)| name.to_owned()).collect()
    }
}
