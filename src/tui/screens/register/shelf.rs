//! The entries of an index in their sections, and those of them that a filter leaves.

use crate::course::Course;
use crate::course::search::{Entry, Index, Subject};
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

/// An entry in a list.
#[derive(Debug)]
struct Listed {
    entry: Entry,
    key: String,
    is_shown: bool,
}

/// All entries of an index, dates in the words of the learner's language.
#[derive(Debug, Default)]
pub(super) struct Shelf(Vec<Listed>);

impl Shelf {
    pub(super) fn new(index: &Index, course: &Course, ctx: &Ctx<'_>) -> Self {
        let listed = index.entries(course, &ctx.desk.lang).into_iter().map(|mut entry| {
            if matches!(entry.subject, Subject::Date(_)) {
                entry.name = ctx.texts.written_date(&entry.name);
            }
            let key = fold(&format!("{}\n{}", entry.name, entry.names.join("\n")));
            Listed { entry, key, is_shown: true }
        });
        Self(listed.collect())
    }

    /// What a filter leaves of a section.
    pub(super) fn shown(&self, section: Section) -> impl Iterator<Item = &Entry> {
        let shown = self.0.iter().filter(|listed| listed.is_shown).map(|listed| &listed.entry);
        shown.filter(move |entry| Section::of(&entry.subject) == section)
    }

    /// Leaves what is called like what was typed.
    pub(super) fn filter(&mut self, typed: &str) {
        let needle = Needle::new(typed);
        for listed in &mut self.0 {
            listed.is_shown = needle.is_empty() || needle.sought_in(&listed.key).is_some();
        }
    }
}
