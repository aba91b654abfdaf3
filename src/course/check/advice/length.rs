//! A lesson that is shorter or longer than the course wants its lessons to be.
//!
//! It must not have an opinion of its own: the course says how long a lesson should be.

use super::words;
use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::LESSON_LENGTH;
use crate::course::manuscript::Manuscript;

pub(super) fn check(page: &Manuscript, wanted: Option<(usize, usize)>, found: &mut Vec<Diagnostic>) {
    let Some((fewest, most)) = wanted.filter(|(fewest, most)| fewest <= most) else { return };
    let count: usize = page.passages.iter().map(|passage| words(page, passage)).sum();
    if count < fewest || count > most {
        let message = format!("the lesson has {count} words of prose; the course wants {fewest} to {most}");
        found.push(page.page.finding(LESSON_LENGTH, 0, message));
    }
}
