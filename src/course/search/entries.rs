//! What the index of a course lists: people, institutions and dates, each with the number of its passages.

use super::{Index, Subject};
use crate::course::Course;
use crate::course::localized::Lang;

/// An entry of an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is about.
    pub subject: Subject,
    /// Its name in the learner's language; of a date how it is written, such as `1921-03`.
    pub name: String,
    /// All its names, in all languages.
    pub names: Vec<String>,
    /// What it is, in a line; empty for a date.
    pub brief: String,
    /// How many passages name it.
    pub passages: usize,
}

impl Index {
    /// All that the lessons of a course name: people and institutions by the alphabet, then dates in the order of time.
    pub fn entries(&self, course: &Course, lang: &Lang) -> Vec<Entry> {
        let named = self.named_in(&course.id).into_iter();
        let mut entries: Vec<Entry> =
            named.filter_map(|(subject, passages)| entry(subject, passages, course, lang)).collect();
        entries.sort_by_cached_key(|entry| match entry.subject {
            Subject::Person(_) => (0, alphabetical(&entry.name)),
            Subject::Institution(_) => (1, alphabetical(&entry.name)),
            // A stable sort: they stay in the order of time.
            Subject::Date(_) => (2, String::new()),
        });
        entries
    }
}

fn entry(subject: Subject, passages: usize, course: &Course, lang: &Lang) -> Option<Entry> {
    let owned = |names: &mut dyn Iterator<Item = &str>| names.map(str::to_owned).collect::<Vec<_>>();
    let (name, brief, names) = match &subject {
        Subject::Person(id) => {
            let person = course.register.people.iter().find(|person| person.id == *id)?;
            (person.name.get(lang).to_owned(), person.brief.get(lang).to_owned(), owned(&mut person.names()))
        }
        Subject::Institution(id) => {
            let term = course.glossary.get(id)?;
            (term.term.get(lang).to_owned(), term.brief.get(lang).to_owned(), owned(&mut term.spellings()))
        }
        Subject::Date(when) => (when.written(), String::new(), vec![when.written()]),
    };
    Some(Entry { subject, name, names, brief, passages })
}

/// A key by which words sort as in a dictionary: without case, signs of stress and the points of the letter ё.
fn alphabetical(word: &str) -> String {
    word.to_lowercase().replace('\u{301}', "").replace('ё', "е")
}
