//! Terms that are used before the lesson that introduces them.
//!
//! It must not count words that are no links.

use crate::course::catalogue::{Catalogue, LessonEntry};
use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::EARLY_TERM;
use crate::course::lesson::Link;
use crate::course::manuscript::Manuscript;
use crate::domain::ids::LessonId;
use std::collections::{HashMap, HashSet};

/// The first lesson that introduces each term.
pub(in crate::course::check) struct Introduced<'c>(HashMap<&'c str, &'c LessonEntry>);

impl<'c> Introduced<'c> {
    pub(in crate::course::check) fn of(catalogue: &'c Catalogue) -> Self {
        let mut first = HashMap::new();
        for lesson in &catalogue.lessons {
            for term in &lesson.file.value.teaches {
                first.entry(term.as_str()).or_insert(lesson);
            }
        }
        let lessons: HashMap<&LessonId, &LessonEntry> =
            catalogue.lessons.iter().map(|lesson| (&lesson.id, lesson)).collect();
        for term in &catalogue.course.glossary.terms {
            if let Some(lesson) = term.first.as_ref().and_then(|id| lessons.get(id)) {
                first.entry(term.id.as_str()).or_insert(lesson);
            }
        }
        Self(first)
    }

    /// How many terms a lesson introduces.
    pub(in crate::course::check) fn count(&self, lesson: &LessonEntry) -> usize {
        self.0.values().filter(|first| first.id == lesson.id).count()
    }

    /// Reports the first use of each term that a later lesson introduces.
    pub(super) fn check(&self, lesson: &LessonEntry, page: &Manuscript, found: &mut Vec<Diagnostic>) {
        let mut seen = HashSet::new();
        for (link, at) in &page.links {
            let Link::Term(id) = link else { continue };
            let later = self.0.get(id.as_str()).filter(|first| first.number > lesson.number);
            if let Some(first) = later.filter(|_| seen.insert(id)) {
                let (number, name) = (first.number, first.id.local());
                let message = format!("'{id}' is introduced in lesson {number} only, '{name}'");
                found.push(page.page.finding(EARLY_TERM, *at, message));
            }
        }
    }
}
