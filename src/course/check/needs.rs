//! Lessons that need each other, so that there is none to begin with.
//!
//! It must not ask whether a needed lesson exists.

use crate::course::catalogue::{Catalogue, LessonEntry};
use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::NEEDS_ITSELF;
use std::collections::HashSet;

pub(super) fn check(catalogue: &Catalogue, found: &mut Vec<Diagnostic>) {
    for lesson in &catalogue.lessons {
        let id = &lesson.file.value.id;
        for (i, need) in lesson.file.value.needs.iter().enumerate() {
            if leads_to(catalogue, need, id) {
                let message = if need == id {
                    format!("'{id}' needs itself")
                } else {
                    format!("'{need}' needs '{id}' in turn")
                };
                let at = lesson.file.at(&format!("needs.{i}"));
                found.push(lesson.page.finding(NEEDS_ITSELF, at, message));
            }
        }
    }
}

/// Whether whoever must read `from` must read `to`.
fn leads_to(catalogue: &Catalogue, from: &str, to: &str) -> bool {
    let mut seen = HashSet::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if id == to {
            return true;
        }
        if seen.insert(id) {
            let lessons = catalogue.lessons.iter().filter(|lesson| lesson.file.value.id == id);
            open.extend(lessons.flat_map(needs));
        }
    }
    false
}

fn needs(lesson: &LessonEntry) -> impl Iterator<Item = &str> {
    lesson.file.value.needs.iter().map(String::as_str)
}
