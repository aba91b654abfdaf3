//! The fact sheet: what the lessons state in numbers, and where each was read.
//!
//! It must not know whether a fact is true; it holds lesson and sheet against each other, so that neither changes alone.

use super::Survey;
use super::numbers;
use super::said::{self, Voice};
use crate::course::catalogue::{Catalogue, LessonEntry};
use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::{FACT_NOT_FOUND, NUMBER_WITHOUT_FACT};
use crate::course::manuscript::Manuscript;
use std::ops::Range;

/// Reports facts that their lesson does not state.
pub(super) fn check(survey: &Survey, found: &mut Vec<Diagnostic>) {
    let catalogue = &survey.catalogue;
    for (page, entry) in catalogue.facts.written() {
        let lesson = survey
            .lessons
            .iter()
            .find(|lesson| survey.entry(lesson).is_some_and(|of| of.file.value.id == entry.value.lesson));
        let Some(original) = lesson.and_then(|lesson| lesson.whole_original(catalogue)) else { continue };
        let said = stated(original);
        for (i, (says, ..)) in entry.value.facts.iter().enumerate() {
            if !said.iter().any(|text| !numbers::find(text, &plain(says)).is_empty()) {
                let message = format!("the lesson '{}' does not say '{says}'", entry.value.lesson);
                let at = entry.at(&format!("facts.{i}.0"));
                found.push(
                    page.finding(FACT_NOT_FOUND, at, message)
                        .remedy("mend the lesson or the fact".to_owned()),
                );
            }
        }
    }
}

/// What a page states: all that it says but its wrong answers.
fn stated(page: &Manuscript) -> Vec<String> {
    let said = said::by(page).into_iter().filter(|saying| saying.voice != Voice::Lure);
    said.map(|saying| plain(&saying.text)).collect()
}

/// In small letters, with plain single spaces.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Advice about numbers in prose and figures that no fact covers, if the course has a fact sheet that can be read.
pub(super) fn advise(
    catalogue: &Catalogue,
    lesson: &LessonEntry,
    page: &Manuscript,
    found: &mut Vec<Diagnostic>,
) {
    if catalogue.facts.page.is_none() || !catalogue.facts.is_known {
        return;
    }
    let sheet = catalogue.facts.list.iter().map(|entry| &entry.value);
    let facts: Vec<String> = sheet
        .filter(|entry| entry.lesson == lesson.file.value.id)
        .flat_map(|entry| entry.facts.iter().map(|(says, ..)| plain(says)))
        .collect();
    let said = said::by(page).into_iter();
    for saying in said.filter(|saying| matches!(saying.voice, Voice::Prose | Voice::Figure)) {
        let text = plain(&saying.text);
        let covered: Vec<Range<usize>> = facts.iter().flat_map(|fact| numbers::find(&text, fact)).collect();
        for number in numbers::facts_in(&text) {
            if !covered.iter().any(|fact| fact.start <= number.start && number.end <= fact.end) {
                let message =
                    format!("no fact covers '{}' in '{}'", &text[number.clone()], around(&text, &number));
                found.push(Diagnostic::new(&page.page.file, saying.place, NUMBER_WITHOUT_FACT, message));
            }
        }
    }
}

/// The words around a number, so that it can be found in its paragraph.
fn around<'t>(text: &'t str, number: &Range<usize>) -> &'t str {
    /// Words to each side.
    const WORDS: usize = 3;
    let spaces = |part: &'t str| part.match_indices(' ').map(|(at, _)| at);
    let from = spaces(&text[..number.start]).rev().nth(WORDS).map_or(0, |at| at + 1);
    let to = spaces(&text[number.end..]).nth(WORDS).map_or(text.len(), |at| number.end + at);
    &text[from..to]
}
