//! The entries of an index in their sections, and those of them that a filter leaves.

use crate::course::Course;
use crate::course::search::{Index, Subject};
use crate::text::find::Needle;
use crate::text::fold::fold;
use crate::tui::screen::Ctx;

/// A section of an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    People,
    Institutions,
    Dates,
}

impl Section {
    pub(super) const ALL: [Self; 3] = [Self::People, Self::Institutions, Self::Dates];

    fn of(subject: &Subject) -> Self {
        match subject {
            Subject::Person(_) => Self::People,
            Subject::Institution(_) => Self::Institutions,
            Subject::Date(_) => Self::Dates,
        }
    }
}

/// An entry of an index.
#[derive(Debug)]
pub(super) struct Entry {
    pub subject: Subject,
    pub name: String,
    /// What it is in a line; empty for a date.
    pub brief: String,
    /// The passages that name it.
    pub passages: usize,
    section: Section,
    key: String,
    is_shown: bool,
}

/// All entries of an index.
#[derive(Debug, Default)]
pub(super) struct Shelf(Vec<Entry>);

impl Shelf {
    pub(super) fn new(index: &Index, course: &Course, ctx: &Ctx<'_>) -> Self {
        let named = index.named_in(&course.id).into_iter();
        let mut entries: Vec<Entry> =
            named.map(|(subject, passages)| Entry::new(subject, passages, course, ctx)).collect();
        // A stable sort: dates stay in the order of time.
        entries.sort_by_cached_key(|entry| match entry.section {
            Section::Dates => String::new(),
            Section::People | Section::Institutions => alphabetical(&entry.name),
        });
        Self(entries)
    }

    /// What a filter leaves of a section.
    pub(super) fn shown(&self, section: Section) -> impl Iterator<Item = &Entry> {
        self.0.iter().filter(move |entry| entry.section == section && entry.is_shown)
    }

    /// Leaves what is called like what was typed.
    pub(super) fn filter(&mut self, typed: &str) {
        let needle = Needle::new(typed);
        for entry in &mut self.0 {
            entry.is_shown = needle.is_empty() || needle.sought_in(&entry.key).is_some();
        }
    }
}

/// A key by which words sort as in a dictionary: without case, signs of stress and the points of the letter ё.
fn alphabetical(word: &str) -> String {
    word.to_lowercase().replace('\u{301}', "").replace('ё', "е")
}

impl Entry {
    fn new(subject: Subject, passages: usize, course: &Course, ctx: &Ctx<'_>) -> Self {
        let lang = ctx.desk.lang.as_str();
        let (name, brief, names) = match &subject {
            Subject::Person(id) => {
                let person = course.register.people.iter().find(|person| person.id == *id);
                person.map_or_else(Default::default, |person| {
                    let names: Vec<&str> = person.names().collect();
                    (person.name.get(lang).to_owned(), person.brief.get(lang).to_owned(), names.join("\n"))
                })
            }
            Subject::Institution(id) => course.glossary.get(id).map_or_else(Default::default, |term| {
                let names: Vec<&str> = term.spellings().collect();
                (term.term.get(lang).to_owned(), term.brief.get(lang).to_owned(), names.join("\n"))
            }),
            Subject::Date(when) => (ctx.texts.written_date(&when.written()), String::new(), when.written()),
        };
        let key = fold(&format!("{name}\n{names}"));
        Self { section: Section::of(&subject), subject, name, brief, passages, key, is_shown: true }
    }
}
